"""The map of axes and outcomes: what its cells say, what they open, and its parts in words."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.text import Text

from workshop_kit.activities import find_activity
from workshop_kit.activities.axes_map_view import chart_of_map
from workshop_kit.activities.explained import certainty, explanation_of
from workshop_kit.activities.meaning import Meaning
from workshop_kit.activities.note import Note
from workshop_kit.data import load_workforce
from workshop_kit.explanations import PARTS, explain
from workshop_kit.texts import translator

MAP = find_activity("s06.map")


def cells(workforce, t):
    return {
        (cell["outcome"], row["id"]): cell
        for row in MAP.present(workforce, t)["map"]["rows"]
        for cell in row["cells"]
    }


def test_the_map_has_a_cell_for_each_part_of_each_gap(workforce, t):
    shown = cells(workforce, t)
    assert set(shown) == {
        (outcome, part) for outcome in ("pay", "health", "career") for part in PARTS
    }


def test_the_figures_are_the_same_every_time_they_are_drawn(workforce):
    again = explain(workforce, rng=np.random.default_rng(2014))
    kept = explanation_of(workforce)
    assert kept.pay.parts["mix"].share == again.pay.parts["mix"].share


def test_bars_are_on_one_scale_from_the_same_zero(workforce, t):
    found = explanation_of(workforce)
    shown = MAP.present(workforce, t)["map"]
    widths = [
        (abs(found[cell["outcome"]].parts[row["id"]].share.value), cell["bar"]["width"])
        for row in shown["rows"]
        for cell in row["cells"]
        if cell["bar"]
    ]
    per_share = [width / share for share, width in widths if share > 0.02]
    assert per_share == pytest.approx([per_share[0]] * len(per_share), rel=0.02)


def test_a_negative_share_lies_left_of_the_line_of_zero(workforce, t):
    shown = MAP.present(workforce, t)["map"]
    careers = cells(workforce, t)["health", "careers"]
    assert explanation_of(workforce).health.parts["careers"].share.value < 0
    assert careers["bar"]["left"] + careers["bar"]["width"] == pytest.approx(shown["zero"])


def test_a_column_without_enough_people_says_so_in_each_of_its_cells(t):
    shown = cells(load_workforce("les-jours-d-iroise"), t)
    assert {shown["pay", part]["label"] for part in PARTS} == {t("s06.map.cell.few")}
    assert not any(shown["pay", part]["bar"] for part in PARTS)


def test_a_gap_near_zero_is_not_shared_out_in_any_cell(t):
    workforce = load_workforce("centre-skol-an-hent")
    assert certainty(explanation_of(workforce).pay, "mix") == "not_shared"
    assert cells(workforce, t)["pay", "mix"]["label"] == t("s06.map.cell.not_shared")


def test_a_cell_opens_the_waterfall_of_its_outcome_and_is_read_at_its_axis(workforce, t):
    view = MAP.view({"settings": {"outcome": "health", "axis": "conditions"}}, workforce, t)
    assert view.chart.table.rows[0][0] == t("sex.men")
    assert t("s06.map.means.conditions") in view.reading
    assert (
        t("explain.share", share=explanation_of(workforce).health.parts["conditions"].share.value)
        == view.figures[1].value
    )


def test_a_share_keeps_its_sign_in_words(workforce):
    t = translator("fr")
    view = MAP.view({"settings": {"outcome": "health", "axis": "careers"}}, workforce, t)
    assert "−6" in view.reading


def test_what_is_left_unexplained_is_never_given_a_name(workforce, t):
    view = MAP.view({"settings": {"outcome": "pay", "axis": "unexplained"}}, workforce, t)
    assert t("s06.map.means.unexplained") in view.reading


def test_settings_of_another_kit_open_the_map(workforce, t):
    settings = MAP.settings({"settings": {"outcome": "happiness", "axis": 3}}, workforce, t)
    assert settings == {"outcome": "none", "axis": "all"}


def test_paper_shows_the_waterfall_of_pay_when_none_is_open(workforce, t):
    opened = MAP.opened(None, workforce, t)
    assert (
        opened.chart.title == MAP.view({"settings": {"outcome": "pay"}}, workforce, t).chart.title
    )


def test_jobs_held_by_one_sex_are_counted_in_one_caution(workforce, t):
    cautions = MAP.present(workforce, t)["map"]["cautions"]["pay"]
    n = sum(one.key == "level_without" for one in explanation_of(workforce).pay.cautions)
    assert cautions[0] == t("s06.map.one_sex_alone", n=n, all=len(workforce.company.jobs))


def test_each_part_has_a_field_of_its_own_and_the_kit_s_words(workforce, t):
    panel = find_activity("s06.meaning").present(workforce, t, voices="two")
    assert [part["id"] for part in panel["parts"]] == list(PARTS)
    assert len({part["note"]["key"] for part in panel["parts"]}) == len(PARTS)
    for part in panel["parts"]:
        assert [voice["id"] for voice in part["note"]["voices"]] == ["management", "staff"]
        assert part["means"] != part["means_not"]


def test_meanings_ask_for_one_note_a_part():
    with pytest.raises(ValueError, match="one note for each"):
        Meaning("s06.meaning", (Note("s06.part.mix"),))


@pytest.mark.parametrize("slug", ["conserverie-de-l-aven", "banque-de-l-arree"])
def test_the_map_on_a_wall_says_in_its_cells_what_the_map_on_paper_says(slug):
    chart = chart_of_map(load_workforce(slug), translator("fr"))
    labels = [
        {text.get_text() for text in figure.findobj(Text) if text.get_weight() == "bold"}
        for figure in (chart.draw(), chart.draw_wide())
    ]
    on_paper, on_wall = ({one.replace("\n", " ") for one in found} for found in labels)
    assert len(on_wall) >= 10
    assert on_wall <= on_paper
