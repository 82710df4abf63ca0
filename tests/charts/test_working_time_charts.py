"""The charts of working time: numbers read back from the axes."""

from __future__ import annotations

import math

import pytest
from matplotlib.patches import Rectangle

from workshop_kit.charts import (
    BridgeEnd,
    BridgePlank,
    HoursLine,
    NightShare,
    ReasonRow,
    ScheduleRow,
    plot_bridge,
    plot_clock,
    plot_hours_around,
    plot_reasons,
    plot_sentence,
    to_svg,
)
from workshop_kit.charts.clock import NIGHT_FROM, NIGHT_TO

MEN = BridgeEnd("men", "Men", 100.0, "100")
WOMEN = BridgeEnd("women", "Women", 80.0, "80", 70.0, 90.0)
PLANKS = (
    BridgePlank("Hour", 90.0, "-10", "20 then 18", is_hours=False),
    BridgePlank("Overtime", 92.0, "+2", "none", is_hours=True),
    BridgePlank("Contract", 80.0, "-12", "all then less", is_hours=True),
)


def bars(axes):
    return [one for one in axes.patches if isinstance(one, Rectangle)]


def words(axes):
    return [text.get_text() for text in axes.texts]


def test_each_plank_of_the_bridge_lies_between_two_levels():
    axes = plot_bridge(MEN, PLANKS, WOMEN).axes[0]
    spans = [sorted((bar.get_x(), bar.get_x() + bar.get_width())) for bar in bars(axes)]
    assert spans == [[90, 100], [90, 92], [80, 92]]


def test_the_bridge_names_every_row_from_one_sex_to_the_other():
    axes = plot_bridge(MEN, PLANKS, WOMEN).axes[0]
    names = [label.get_text() for label in axes.get_yticklabels()]
    assert names == ["Men", "Hour", "Overtime", "Contract", "Women"]
    assert list(axes.get_yticks()) == [0, -1, -2, -3, -4]


def test_the_stop_is_at_the_level_of_the_hour_and_written_below():
    axes = plot_bridge(MEN, PLANKS, WOMEN, stop="stops here").axes[0]
    dashed = [line for line in axes.lines if line.get_linestyle() == "--"]
    assert [set(line.get_xdata()) for line in dashed] == [{90.0}]
    assert "stops here" in words(axes)


def test_the_interval_of_the_bridge_is_drawn_whole_and_inside_the_axes():
    axes = plot_bridge(MEN, PLANKS, WOMEN).axes[0]
    low, high = axes.get_xlim()
    assert low < 70 < 100 < high
    assert any(list(line.get_xdata()) == [70.0, 90.0] for line in axes.lines)


def test_a_bridge_without_any_difference_can_be_drawn():
    end = BridgeEnd("women", "Women", 100.0, "100")
    plank = BridgePlank("Hour", 100.0, "0", "20 then 20", is_hours=False)
    assert "<svg" in to_svg(plot_bridge(MEN, (plank,), end))


ROWS = (
    ScheduleRow("Day", 0.6, 0.3, "60 %", "30 %", is_clear=True),
    ScheduleRow("Nights", 0.0, math.nan, "0 %", "too few", is_clear=False),
)


def angle_in_hours(x, y):
    return ((90 - math.degrees(math.atan2(y, x))) * 24 / 360) % 24


def is_night(hour):
    return hour >= NIGHT_FROM or hour < NIGHT_TO


@pytest.mark.parametrize("share", [0.0, 0.05, 0.2, 0.5, 1.0])
def test_a_hundred_dots_lie_by_night_and_by_day_as_the_share_says(share):
    nights = (NightShare("women", share), NightShare("men", math.nan))
    clock = plot_clock(nights, ROWS, night="night", day="day").axes[0]
    dots = [place for marks in clock.collections for place in marks.get_offsets()]
    assert len(dots) == 100
    assert sum(is_night(angle_in_hours(x, y)) for x, y in dots) == round(100 * share)


def test_women_s_hours_lie_inside_men_s():
    nights = (NightShare("women", 0.1), NightShare("men", 0.4))
    clock = plot_clock(nights, ROWS, night="night", day="day").axes[0]
    radii = [[math.hypot(x, y) for x, y in marks.get_offsets()] for marks in clock.collections]
    women, men = radii[0] + radii[1], radii[2] + radii[3]
    assert max(women) < min(men)
    assert max(men) < 1


def test_bars_of_the_clock_are_as_long_as_the_shares_and_a_missing_one_is_said():
    axes = plot_clock((NightShare("women", 0.1),), ROWS, night="night", day="day").axes[1]
    assert [bar.get_width() for bar in bars(axes)] == [0.6, 0.3, 0.0, 0]
    assert "too few" in words(axes)


def test_a_clear_difference_has_its_name_in_bold_and_no_other():
    axes = plot_clock((NightShare("women", 0.1),), ROWS, night="night", day="day").axes[1]
    weights = [label.get_weight() for label in axes.get_yticklabels()]
    assert weights == ["bold", "normal"]


def test_chosen_is_full_and_the_rest_an_outline_that_starts_where_it_ends():
    rows = (ReasonRow("Care", (3, 4), (1, 0), "7 women", "1 man"),)
    axes = plot_reasons(rows, chosen="chosen", other="not").axes[0]
    chosen, other, men, _ = bars(axes)
    assert (chosen.get_width(), other.get_x(), other.get_width()) == (3, 3, 4)
    assert men.get_width() == 1
    assert chosen.get_facecolor()[3] == 1
    assert other.get_facecolor()[3] == 0


def test_nobody_in_any_reason_can_be_drawn():
    rows = (ReasonRow("Care", (0, 0), (0, 0), "0 women", "0 men"),)
    assert "<svg" in to_svg(plot_reasons(rows, chosen="chosen", other="not"))


LINES = (
    HoursLine("women", (100.0, 84.0, 97.0, 91.0), ("100", "84", "97", "91")),
    HoursLine("men", (100.0, 96.0, 100.0, 100.0), ("100", "96", "100", "100")),
)
YEARS = ("before", "leave", "next", "third")


def test_lines_of_hours_go_through_their_values():
    axes = plot_hours_around(LINES, YEARS).axes[0]
    drawn = [list(line.get_ydata()) for line in axes.lines if len(line.get_ydata()) == 4]
    assert drawn == [list(line.values) for line in LINES]
    low, high = axes.get_ylim()
    assert low < 84 < 100 < high


def test_the_common_start_is_labelled_once():
    axes = plot_hours_around(LINES, YEARS).axes[0]
    assert len(words(axes)) == 7


def test_a_sex_without_anybody_is_not_drawn():
    nobody = HoursLine("men", (math.nan,) * 4, ("",) * 4)
    axes = plot_hours_around((LINES[0], nobody), YEARS).axes[0]
    assert len(axes.collections) == 1


def test_a_sentence_is_written_whole():
    figure = plot_sentence("Too few people to say anything of the kind, alas, in this company")
    assert " ".join(words(figure.axes[0])[0].split()) == (
        "Too few people to say anything of the kind, alas, in this company"
    )
