"""The pictures of session 03: numbers read back from the axes."""

from __future__ import annotations

import numpy as np
import pytest

from tests.charts.boxes import boxes_of
from workshop_kit.charts import (
    LadderRow,
    ScaleMark,
    SurvivalLine,
    WaitRow,
    plot_ladder,
    plot_looks,
    plot_survival_curves,
    plot_waits,
)

TICKS = tuple(ScaleMark(year, str(year)) for year in range(0, 11, 2))


def row(sex, years, n_waiting):
    waits = np.array(years, dtype=float)
    mean = float(waits.mean()) if len(waits) else float("nan")
    return WaitRow(sex, sex, waits, mean, "mean", n_waiting, "waiting")


def dots(axes):
    return [len(one.get_offsets()) for one in axes.collections]


def test_each_person_promoted_and_each_one_waiting_is_one_sign():
    rows = [row("women", [1.1, 1.2, 4.0], 12), row("men", [2.0], 0)]
    axes = plot_waits(rows, TICKS, time_head="years").axes[0]
    assert dots(axes) == [3, 12, 1, 0]


def test_people_promoted_after_the_same_time_stand_one_above_the_other():
    axes = plot_waits([row("women", [1.1, 1.2, 4.0], 0)], TICKS, time_head="years").axes[0]
    places = axes.collections[0].get_offsets()
    assert places[0][0] == places[1][0] < places[2][0]
    assert places[0][1] < places[1][1]


def test_the_mean_stands_where_it_is_and_nobody_has_none():
    rows = [row("women", [2.0, 4.0], 3), row("men", [], 5)]
    axes = plot_waits(rows, TICKS, time_head="years").axes[0]
    assert [line.get_xdata()[0] for line in axes.lines] == [3.0]


def test_those_left_out_stand_beyond_the_axis():
    axes = plot_waits([row("women", [9.9], 200)], TICKS, time_head="years").axes[0]
    waiting = axes.collections[1].get_offsets()
    assert waiting[:, 0].min() > 10
    assert waiting[:, 0].max() < axes.get_xlim()[1]


def test_alarms_are_the_only_tiles_with_words():
    is_alarm = [False, True, False, True, False]
    axes = plot_looks(is_alarm, n_columns=3, alarm_label="gap").axes[0]
    assert len(axes.patches) == 5
    assert [text.get_text() for text in axes.texts] == ["gap", "gap"]
    assert axes.patches[1].get_facecolor() != axes.patches[0].get_facecolor()


def test_a_level_is_as_wide_as_the_others_and_split_by_its_share():
    rows = [
        LadderRow("Level 2", None, "0", "0", "nobody"),
        LadderRow("Level 1", 0.4, "40", "60", "40% women"),
    ]
    axes = plot_ladder(rows, even_label="half").axes[0]
    assert [bar.get_width() for bar in axes.patches] == pytest.approx([0.4, 0.6])
    assert [label.get_text() for label in axes.get_yticklabels()] == ["Level 2", "Level 1"]
    assert "nobody" in [text.get_text() for text in axes.texts]


def line(sex):
    nobody = np.array([])
    return SurvivalLine(sex, sex, nobody, nobody, nobody, nobody, ("3", "2", "1"))


def test_a_time_is_pointed_out_on_the_curves():
    ticks = tuple(ScaleMark(year, str(year)) for year in range(3))
    lines = [line("women"), line("men")]
    levels = (ScaleMark(0, "0%"), ScaleMark(1, "100%"))
    heads = {"time_head": "years", "at_risk_head": "followed"}
    plain = plot_survival_curves(lines, ticks, levels, **heads)
    marked = plot_survival_curves(lines, ticks, levels, **heads, at=ScaleMark(1, "one year"))
    assert len(marked.axes[0].lines) == len(plain.axes[0].lines) + 1
    assert marked.axes[0].lines[-1].get_xdata()[0] == 1
    lower = plot_survival_curves(lines, ticks, levels, **heads, height=2.0)
    assert lower.get_figheight() < plain.get_figheight()


def test_names_at_the_ends_of_two_curves_stand_apart_on_paper_and_on_a_wall():
    for height, width in ((3.4, 6.7), (1.35, 6.0)):
        lines = [line("women"), line("men")]
        figure = plot_survival_curves(
            lines,
            tuple(ScaleMark(year, str(year)) for year in range(3)),
            (ScaleMark(0, "0%"), ScaleMark(1, "100%")),
            time_head="years",
            at_risk_head="followed",
            height=height,
            width=width,
        )
        assert figure.get_figwidth() == width
        boxes, _ = boxes_of(figure)
        names = [box for text, box in boxes if text in {one.name for one in lines}]
        upper, lower = sorted(names, key=lambda box: -box.y0)[:2]
        # The box of a name holds the room of its accents and tails.
        assert lower.y1 - upper.y0 < 0.25 * (lower.y1 - lower.y0)
