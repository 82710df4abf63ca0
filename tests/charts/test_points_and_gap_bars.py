"""Points of a mark and signed gaps: lengths read back from the axes, what counts in full."""

from __future__ import annotations

import math

import pytest
from matplotlib.colors import to_hex

from workshop_kit.charts import GapBar, PointsRow, plot_gap_bars, plot_points
from workshop_kit.charts.style import PAPER_WIDTH
from workshop_kit.design import tokens

INK = tokens().colours["ink"].lower()

ROWS = (
    PointsRow("Pay gap", 33, 40, "33 out of 40", "7.0%"),
    PointsRow("Leave", None, 15, "not calculable"),
    PointsRow("Nothing", 0, 10, "0 out of 10"),
    PointsRow("Mark", 71, 100, "71 out of 100", has_limits=True),
)
BARS = (
    GapBar("Forgiven", 0.03, 0.0, "3.0%"),
    GapBar("Partly", 0.12, 0.07, "12.0%"),
    GapBar("Other way", -0.09, -0.04, "−9.0%"),
    GapBar("Unknown", math.nan, 0.0, "one cannot tell"),
)
SIDES = ("in favour of women", "in favour of men")


def full(figure):
    """Return the bars drawn in full: where each starts, and how long it is."""
    return [
        (round(one.get_x(), 6), round(one.get_width(), 6))
        for one in figure.axes[0].patches
        if to_hex(one.get_facecolor()) == INK
    ]


def frames(figure):
    return [
        round(one.get_width(), 6)
        for one in figure.axes[0].patches
        if to_hex(one.get_facecolor()) != INK
    ]


def texts(figure):
    return {text.get_text() for text in [*figure.texts, *figure.axes[0].texts]}


def test_points_fill_their_frame_from_the_left():
    figure = plot_points(ROWS)
    assert full(figure) == [(0, 33), (0, 71)]
    assert frames(figure) == [40, 15, 10, 100]


def test_what_cannot_be_worked_out_is_hatched_and_what_gives_nothing_is_empty():
    hatches = {
        round(one.get_width()): one.get_hatch()
        for one in plot_points(ROWS).axes[0].patches
        if to_hex(one.get_facecolor()) != INK
    }
    assert hatches == {40: None, 15: "....", 10: None, 100: None}


def test_limits_stand_where_the_law_draws_them_across_marks_only():
    axes = plot_points(ROWS, (75.0, 85.0)).axes[0]
    lines = [(line.get_xdata()[0], list(line.get_ydata())) for line in axes.lines]
    assert {x for x, _ in lines} == {75, 85}
    assert all(3 <= y <= 4 for _, ys in lines for y in ys)
    assert not plot_points(ROWS[:3], (75.0, 85.0)).axes[0].lines


def test_every_row_of_points_keeps_its_words():
    assert {"33 out of 40", "7.0%", "not calculable", "Mark"} <= texts(plot_points(ROWS, (75.0,)))


def test_only_what_counts_of_a_gap_is_full_from_its_end_inwards():
    figure = plot_gap_bars(BARS, band=(-0.05, 0.05), sides=SIDES)
    assert full(figure) == [(0.05, 0.07), (-0.05, -0.04)]


def test_the_band_is_what_is_forgiven_and_stays_within_the_scale():
    for band, left in (((-0.05, 0.05), -0.05), ((-math.inf, 0.05), None)):
        axes = plot_gap_bars(BARS, band=band, sides=SIDES).axes[0]
        low, high = axes.get_xlim()
        drawn = axes.patches[0]
        start = drawn.get_x() if left is None else left
        assert drawn.get_x() == pytest.approx(start)
        assert drawn.get_x() >= low
        assert drawn.get_x() + drawn.get_width() == pytest.approx(0.05)
        assert low < -0.09
        assert high > 0.12


def test_a_gap_that_is_not_known_keeps_its_row_and_its_words():
    figure = plot_gap_bars(BARS, band=(-0.05, 0.05), sides=SIDES)
    assert {"Unknown", "one cannot tell", *SIDES} <= texts(figure)


@pytest.mark.parametrize("bars", [(), BARS[3:]])
def test_a_picture_without_any_gap_is_drawn(bars):
    figure = plot_gap_bars(bars, band=(-0.05, 0.05), sides=SIDES)
    assert figure.get_figwidth() == PAPER_WIDTH


def test_no_row_of_points_is_drawn_without_a_scale():
    assert plot_points(()).get_figwidth() == PAPER_WIDTH
