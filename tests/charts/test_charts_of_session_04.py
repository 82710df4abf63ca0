"""The charts of session 04: what is drawn is what they were given, and stays apart in grey."""

from __future__ import annotations

import math

import pytest
from matplotlib.collections import PolyCollection

from workshop_kit.charts import (
    ExposureRow,
    PostBar,
    ReasonBar,
    RiskGroup,
    ShareRow,
    plot_exposure_grid,
    plot_post_bars,
    plot_reason_bars,
    plot_share_rows,
)

SEEN, UNSEEN = ("Noise", "Loads"), ("Repetition",)
ROWS = [
    ExposureRow("Packing", "90%", (0.6, 0.3, 0.15), ("60", "30", "15")),
    ExposureRow("Driving", "5%", (0.0, 0.05, 0.0), ("0", "5", "0")),
]


def grid(*, is_covered):
    groups = [RiskGroup("Visible", SEEN), RiskGroup("Less", UNSEEN, is_covered=is_covered)]
    return plot_exposure_grid(ROWS, groups, share_head="Women").axes[0]


def written(axes):
    return [text.get_text() for text in axes.texts]


def cells(axes):
    """Return how many cells have each pattern and outline."""
    return sorted(
        (len(one.get_paths()), one.get_hatch() or "")
        for one in axes.collections
        if isinstance(one, PolyCollection)
    )


def test_each_cell_says_its_share_and_an_empty_one_nothing():
    texts = written(grid(is_covered=False))
    assert [value for value in texts if value.isdigit()] == ["60", "30", "15", "5"]


def test_covered_risks_keep_their_names_and_lose_their_values():
    texts = written(grid(is_covered=True))
    assert "Repetition" in texts
    assert "15" not in texts
    assert [value for value in texts if value.isdigit()] == ["60", "30", "5"]


def test_every_job_has_a_cell_for_every_risk():
    for is_covered in (False, True):
        assert sum(n for n, _ in cells(grid(is_covered=is_covered))) == 6


def test_a_cell_of_a_quarter_of_the_time_has_a_pattern_of_its_own():
    assert (1, "....") in cells(grid(is_covered=False))


def test_cells_that_print_the_same_figure_look_the_same():
    rows = [
        ExposureRow("Packing", "90%", (0.246,), ("25",)),
        ExposureRow("Driving", "5%", (0.254,), ("25",)),
    ]
    axes = plot_exposure_grid(rows, [RiskGroup("Visible", ("Noise",))], share_head="Women").axes[0]
    assert cells(axes) == [(2, "....")]
    values = [text for text in axes.texts if text.get_text() == "25"]
    assert {text.get_fontweight() for text in values} == {"bold"}


def test_a_company_without_risks_is_drawn_too():
    bare = [ExposureRow("Packing", "90%", (), ())]
    axes = plot_exposure_grid(bare, [RiskGroup("Visible", ())], share_head="Women").axes[0]
    assert "Packing" in written(axes)


def test_the_line_carries_down_the_share_of_the_first_bar():
    rows = [ShareRow("Accidents", 0.37, "37%", "63%"), ShareRow("Hours", 0.3, "30%", "70%")]
    axes = plot_share_rows(rows).axes[0]
    assert axes.lines[0].get_xdata() == pytest.approx([0.37, 0.37])
    widths = [bar.get_width() for bar in axes.patches if bar.get_height() == pytest.approx(0.6)]
    assert widths == pytest.approx([0.37, 0.63, 0.3, 0.7])


def test_one_bar_alone_has_no_line_and_nothing_has_words():
    assert not plot_share_rows([ShareRow("Accidents", 0.5, "50%", "50%")]).axes[0].lines
    nothing = plot_share_rows([ShareRow("Diseases", math.nan, "", "", "none")]).axes[0]
    assert written(nothing) == ["none"]
    assert not nothing.patches


def test_a_share_too_small_for_its_words_has_them_beside_it():
    axes = plot_share_rows([ShareRow("Accidents", 0.02, "2%", "98%")]).axes[0]
    place = next(text.get_position()[0] for text in axes.texts if text.get_text() == "2%")
    assert place < 0


def test_days_are_put_end_to_end_and_each_reason_has_its_own_look():
    parts = (5.0, 2.0, 1.0, 0.5, 3.0)
    bars = [ReasonBar("Women", parts, tuple("54321"), "11.5")]
    figure = plot_reason_bars(bars, ("a", "b", "c", "d", "e"), end=12)
    drawn = figure.axes[0].patches
    assert [one.get_width() for one in drawn] == pytest.approx(parts)
    assert [one.get_x() for one in drawn] == pytest.approx([0, 5, 7, 8, 8.5])
    assert len({(one.get_facecolor(), one.get_hatch()) for one in drawn}) == 5


def test_the_scale_of_both_settings_is_the_same():
    one = ReasonBar("Women", (5.0, 2.0), ("5", "2"), "7")
    ends = [plot_reason_bars([one], ("a", "b"), end=12).axes[0].get_xlim() for _ in range(2)]
    assert ends[0] == ends[1] == (0, pytest.approx(12 * 1.3))


def test_those_who_left_are_dotted_under_those_present():
    bars = [
        PostBar("Packing", (4.0, 6.0), ("4", "6")),
        PostBar("Office", (1.0, math.nan), ("1", "-")),
    ]
    axes = plot_post_bars(bars, ("present", "gone"), end=6).axes[0]
    present, gone, alone, nobody = axes.patches
    assert (present.get_hatch(), gone.get_hatch()) == (None, "....")
    assert present.get_y() > gone.get_y()
    assert (alone.get_width(), nobody.get_width()) == (1.0, 0.0)
    assert "-" in written(axes)
