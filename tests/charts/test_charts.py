"""Charts on paper: the numbers are read back from the axes, never from pixels."""

from __future__ import annotations

import warnings

import pytest

from workshop_kit.charts import (
    ChartTable,
    GroupCell,
    GroupRow,
    ScaleMark,
    SexBar,
    plot_groups,
    plot_paired_bars,
    plot_scale,
    plot_sex_bars,
    to_svg,
)
from workshop_kit.design import FONT_FAMILY, tokens

BARS = [
    SexBar("pack", "Conditionnement", 50, 6, "89 % de femmes"),
    SexBar("line", "Conduite de ligne", 4, 27, "13 % de femmes"),
]


def colour_of(patch) -> str:
    red, green, blue, _ = patch.get_facecolor()
    return "#{:02X}{:02X}{:02X}".format(*(round(255 * c) for c in (red, green, blue)))


def test_men_stand_after_women_on_the_same_line():
    axes = plot_sex_bars(BARS).axes[0]
    women, men = axes.patches[0], axes.patches[1]
    assert (women.get_x(), women.get_width()) == (0, 50)
    assert (men.get_x(), men.get_width()) == (50, 6)


def test_the_sexes_differ_by_colour_and_by_hatching():
    women, men = plot_sex_bars(BARS).axes[0].patches[:2]
    assert colour_of(women) == tokens().colours["women"]
    assert colour_of(men) == tokens().colours["men"]
    assert (women.get_hatch(), men.get_hatch()) == (None, "////")


def test_a_bar_too_short_for_its_number_does_not_carry_it():
    texts = [text.get_text() for text in plot_sex_bars(BARS).axes[0].texts]
    assert "50" in texts
    assert "89 % de femmes" in texts
    tiny = plot_sex_bars([SexBar("a", "A", 1, 99)]).axes[0]
    assert "1" not in [text.get_text() for text in tiny.texts]


def test_paired_bars_compare_shares_on_one_scale():
    axes = plot_paired_bars([SexBar("a", "A", 0.5, 0.25), SexBar("b", "B", 0.5, 0.75)]).axes[0]
    assert sorted(patch.get_width() for patch in axes.patches) == [0.25, 0.5, 0.5, 0.75]


def test_each_person_is_a_mark_full_when_compared_and_hollow_when_not():
    rows = [GroupRow("A", (GroupCell(5, 3, True), GroupCell(2, 9, False)))]
    axes = plot_groups(rows, ["young", "old"]).axes[0]
    sizes = [len(marks.get_offsets()) for marks in axes.collections]
    assert sizes == [5, 3, 2, 9]
    is_full = [marks.get_facecolor().size > 0 for marks in axes.collections]
    assert is_full == [True, True, False, False]


def test_an_empty_group_has_neither_mark_nor_frame():
    axes = plot_groups([GroupRow("A", (GroupCell(0, 0, False), GroupCell(1, 0, False)))], "ab")
    assert len(axes.axes[0].patches) == 1


def test_guesses_and_fact_stand_where_they_were_said():
    axes = plot_scale(
        [ScaleMark(3, "Direction"), ScaleMark(7, "Personnel")],
        ScaleMark(6.2, "Le fait"),
        low=0,
        high=10,
    ).axes[0]
    markers = [line.get_xdata()[0] for line in axes.lines if line.get_marker() in "oD"]
    assert sorted(markers) == [3, 6.2, 7]


def test_the_same_chart_gives_the_same_bytes_and_letters_need_no_font():
    one, other = to_svg(plot_sex_bars(BARS)), to_svg(plot_sex_bars(BARS))
    assert one == other
    assert "<text" not in one


def test_every_sign_of_a_chart_is_in_the_kit_s_font():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        to_svg(plot_sex_bars([SexBar("a", "Qualité, œuvre\u00a0: 12\u00a0% − ½ ’ « » €", 3, 4)]))
    assert FONT_FAMILY == "Atkinson Hyperlegible"


def test_a_chart_without_anyone_is_drawn_empty():
    assert plot_sex_bars([]).axes[0].patches[:] == []


def test_a_table_with_a_row_of_another_length_is_refused():
    with pytest.raises(ValueError, match="2 cells"):
        ChartTable("Femmes et hommes", ("Métier", "Femmes"), (("A", "1", "2"),))
