"""The chart of the coming years: numbers read back from the axes, signs that need no colour."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle

from workshop_kit.charts import DifferenceLine, TrajectoryLine, plot_trajectories, to_svg
from workshop_kit.charts.style import PAPER_WIDTH
from workshop_kit.charts.trajectories import _spread

YEARS = ("today", "1", "2")


def line(sign, name, median, *, half=1.0):
    median = np.array(median, dtype=float)
    band = half * (np.arange(len(median)) > 0)
    return TrajectoryLine(sign, name, median - band, median, median + band)


BASE = line("baseline", "Nothing new: 10", [10, 10, 10])
A = line("a", "Plan A: 8", [10, 9, 8])
B = line("b", "Plan B: 9", [10, 9.5, 9])
DIFFERENCE = DifferenceLine(
    "Plan B minus plan A",
    np.array([0, -0.5, 0.5]),
    np.array([0, 0.5, 1]),
    np.array([0, 1.5, 1.5]),
    np.array([True, True, False]),
    "within noise",
    "beyond noise",
)


def plot(lines=(BASE, A, B), difference=DIFFERENCE):
    return plot_trajectories(
        lines, YEARS, say=lambda marks: [f"{x:g}" for x in marks], difference=difference
    )


def curve(axes, name):
    return next(one for one in axes.get_lines() if one.get_label() == name)


def bars(axes):
    return [one for one in axes.patches if isinstance(one, Rectangle)]


def test_each_line_goes_through_its_medians():
    axes = plot().axes[0]
    for one in (BASE, A, B):
        assert curve(axes, one.name).get_ydata().tolist() == one.median.tolist()


def test_all_lines_leave_from_the_same_point_and_stand_side_by_side_afterwards():
    axes = plot().axes[0]
    xs = [curve(axes, one.name).get_xdata() for one in (BASE, A, B)]
    assert {float(x[0]) for x in xs} == {0.0}
    assert len({float(x[1]) for x in xs}) == 3


def test_a_bar_spans_the_band_of_each_year_but_the_first():
    spans = [
        (bar.get_y(), bar.get_y() + bar.get_height()) for bar in bars(plot(difference=None).axes[0])
    ]
    expected = [
        (float(one.low[year]), float(one.high[year])) for one in (BASE, A, B) for year in (1, 2)
    ]
    assert np.array(spans) == pytest.approx(np.array(expected))


def test_without_colour_lines_differ_by_dashes_marks_and_patterns():
    axes = plot(difference=None).axes[0]
    shown = [curve(axes, one.name) for one in (BASE, A, B)]
    signs = {
        (str(one.get_linestyle()), one.get_marker(), to_hex(one.get_markerfacecolor()) == "#ffffff")
        for one in shown
    }
    assert len(signs) == 3
    assert {bar.get_hatch() for bar in bars(axes)} == {"", "/////", "....."}


def test_a_year_within_noise_is_an_empty_diamond_and_one_beyond_it_a_full_one():
    axes = plot().axes[1]
    assert curve(axes, "within noise").get_xdata().tolist() == [1]
    assert curve(axes, "beyond noise").get_xdata().tolist() == [2]
    assert to_hex(curve(axes, "within noise").get_markerfacecolor()) == "#ffffff"
    names = [text.get_text() for text in axes.get_legend().get_texts()]
    assert names == ["within noise", "beyond noise"]


def test_the_difference_shows_its_line_of_zero():
    axes = plot().axes[1]
    low, high = axes.get_ylim()
    assert low < 0 < high
    assert axes.get_title(loc="left") == "Plan B minus plan A"


def test_names_stand_at_the_end_of_their_lines_and_apart():
    axes = plot((line("a", "One", [1, 1, 1]), line("b", "Two", [1, 1, 1])), None).axes[0]
    places = [text.xy[1] for text in axes.texts]
    assert abs(places[0] - places[1]) > 0.05 * (axes.get_ylim()[1] - axes.get_ylim()[0])


@pytest.mark.parametrize("ends", [[0.0] * 3, [5.0, 5.0, 5.2], [0.0, 5.0, 10.0], [10.0] * 3])
def test_places_of_names_are_in_order_apart_and_within_the_axes(ends):
    places = _spread(ends, 1.0, 0.0, 10.0)
    assert np.diff(places).min() >= 1 - 1e-9
    assert places[0] >= -1e-9
    assert places[-1] <= 10 + 1e-9


def test_a_year_that_cannot_be_worked_out_has_no_bar_and_no_point():
    missing = line("a", "Plan A", [10, np.nan, 8])
    axes = plot((missing,), None).axes[0]
    assert len(bars(axes)) == 1
    assert np.isnan(curve(axes, "Plan A").get_ydata()[1])


def test_a_line_without_an_end_has_no_name():
    axes = plot((BASE, line("a", "Plan A", [10, 9, np.nan])), None).axes[0]
    assert len(axes.texts) == 1


def test_it_is_as_wide_as_the_text_of_a_page_and_the_same_bytes_each_time():
    first, second = plot(), plot()
    assert first.get_figwidth() == PAPER_WIDTH
    assert to_svg(first) == to_svg(second)


def test_a_line_of_another_length_is_refused():
    with pytest.raises(ValueError, match="Plan A: 2 values, 3 years"):
        plot((line("a", "Plan A", [1, 2]),), None)
