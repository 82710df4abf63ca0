"""The plan editor in a browser: by keyboard, without losing the focus, a word or a measure."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import axe_violations
from tests.browser.bare import Bare
from tests.browser.test_every_panel import SMALL_WORDS, WIDER_THAN_THE_PAGE, out_of_reach
from workshop_kit.activities.plan_shape import blank_measure, blank_plan
from workshop_kit.answers import AnswerBook

pytestmark = pytest.mark.browser

PAYLOAD = "<img src=x onerror=alert(1)> **gras** {name}"


@pytest.fixture
def book(tmp_path):
    return AnswerBook(tmp_path / "answers")


@pytest.fixture
def shown(page, watch, workforce, book):
    book.write("s02.home.causes", {"management": PAYLOAD, "staff": "Personne ne demande."})
    bare = Bare(page, "s07", workforce, "fr", book)
    bare.show(["s07.plan"])
    yield bare
    assert watch.complaints == []
    assert watch.abroad == []


def measures(page: Page):
    return page.locator(".wk-plan-measure")


def box(page: Page, name: str):
    return page.locator(f'.wk-plan-body [data-field="{name}"]')


def is_kept(page: Page) -> None:
    expect(page.locator('[data-status="s07.plan"]')).to_have_class("wk-status wk-status-kept")


def kept_measures(page: Page, book: AnswerBook) -> list[dict]:
    is_kept(page)
    return book.read("s07.plan").value["measures"]


def test_what_the_check_answers_leaves_the_focus_and_the_cursor_where_they_are(page, shown, book):
    objective = box(page, "objective")
    before = page.locator(".wk-plan-points").inner_text()
    objective.press_sequentially("Monter ")
    expect(page.locator(".wk-plan-points")).not_to_have_text(before)
    expect(objective).to_be_focused()
    objective.press_sequentially("autant.")
    assert objective.input_value() == "Monter autant."
    expect(page.locator(".wk-plan-first")).to_have_text("Monter autant.")
    objective.blur()
    assert kept_measures(page, book)[0]["objective"] == "Monter autant."


def test_a_measure_is_added_moved_removed_and_put_back_by_keyboard(page, shown, book):
    box(page, "objective").fill("A")
    page.locator("[data-action=add]").press("Enter")
    expect(measures(page).nth(1).locator(".wk-plan-title")).to_be_focused()
    # The field that the law asks for is there: the next one is another.
    expect(measures(page).nth(1)).to_contain_text("Embauche")
    box(page, "objective").fill("B")
    measures(page).nth(1).locator('[data-move="-1"]').press("Enter")
    expect(measures(page).first).to_contain_text("B")
    # It is the first now: the button that leads back has the focus.
    expect(measures(page).first.locator('[data-move="1"]')).to_be_focused()
    assert box(page, "objective").input_value() == "B"
    assert [one["objective"] for one in kept_measures(page, book)] == ["B", "A"]
    measures(page).first.locator("[data-action=remove]").press("Enter")
    expect(measures(page)).to_have_count(1)
    expect(page.locator("[data-action=undo]")).to_be_focused()
    page.locator("[data-action=undo]").press("Enter")
    expect(measures(page).first.locator(".wk-plan-title")).to_be_focused()
    assert box(page, "objective").input_value() == "B"
    assert [one["objective"] for one in kept_measures(page, book)] == ["B", "A"]


def test_a_figure_of_the_diagnosis_fills_itself_and_leaves_what_was_typed(page, shown, book):
    box(page, "name").fill("Mon chiffre")
    box(page, "figure").select_option("women.part_time")
    filled = page.locator(".wk-plan-filled")
    for text in ("28,6\u00a0%", "84", "31\u00a0décembre 2025", "Hommes\u00a0: 4,9\u00a0%"):
        expect(filled).to_contain_text(text)
    expect(box(page, "axis")).to_have_value("time")
    expect(page.locator('[data-field="direction"] input[value="down"]')).to_be_checked()
    expect(page.locator(".wk-plan-suggestion")).to_contain_text("Articulation")
    (measure,) = kept_measures(page, book)
    assert measure["indicator"]["from"] == "women.part_time"
    box(page, "figure").select_option("")
    assert box(page, "name").input_value() == "Mon chiffre"


def test_the_figures_of_use_in_the_domain_come_first(page, shown, book):
    box(page, "figure").select_option("pay.annual")
    first = box(page, "figure").locator("optgroup").first
    expect(first.locator("option[value='pay.annual']")).to_have_count(1)
    box(page, "domain").select_option("training")
    expect(first).to_have_attribute("label", "Formation")
    expect(first.locator("option").first).to_have_attribute("value", "women.trained")
    # What was chosen stays chosen, each figure is there once.
    expect(box(page, "figure")).to_have_value("pay.annual")
    values = box(page, "figure").locator("option").evaluate_all("all => all.map((e) => e.value)")
    assert len(set(values)) == len(values) >= 15


def test_a_hypothesis_taken_up_never_replaces_what_was_written(page, shown, book):
    box(page, "hypothesis").fill("La nôtre.")
    box(page, "hypothesis_from").select_option("0")
    assert box(page, "hypothesis").input_value() == f"La nôtre.\n\n{PAYLOAD}"
    box(page, "hypothesis").fill("")
    box(page, "hypothesis_from").select_option("1")
    assert box(page, "hypothesis").input_value() == "Personne ne demande."
    (measure,) = kept_measures(page, book)
    assert measure["hypothesis"] == {"from": "s02.home.causes", "text": "Personne ne demande."}


def test_what_was_written_is_there_again_and_stays_text(page, shown, book):
    box(page, "objective").fill(PAYLOAD)
    box(page, "target").fill(PAYLOAD)
    # What cannot be read is said under the boxes in which it was typed.
    under = page.locator('[data-part="indicator"] [data-severity="unread"]')
    expect(under).to_contain_text("onerror")
    is_kept(page)
    shown.show(["s07.plan"])
    assert box(page, "objective").input_value() == PAYLOAD
    expect(page.locator(".wk-plan-first")).to_have_text(PAYLOAD)
    expect(under).to_contain_text("onerror")
    assert page.locator(".wk img, .wk-plan-first strong").count() == 0


def test_what_the_kind_does_not_ask_for_is_put_away_and_not_lost(page, shown, book):
    page.locator(".wk-plan-whole summary").press("Enter")
    page.locator('[data-field="parties"]').fill("La direction")
    plan, agreement = (
        page.locator(f'[data-field="kind"] input[value="{kind}"]')
        for kind in ("unilateral_plan", "agreement")
    )
    plan.press("Space")
    expect(page.locator('[data-field="parties"]')).to_have_count(0)
    expect(page.locator(".wk-plan-findings")).to_contain_text("L’an dernier".lower())
    agreement.press("Space")
    assert page.locator('[data-field="parties"]').input_value() == "La direction"


def test_five_measures_of_long_texts_fit_and_can_be_reached(page, workforce, book, watch):
    long = "Les postes de nuit sont proposés d’abord aux mêmes. " * 40
    one = {**blank_measure(), "objective": long, "action": "x" * 900, "cost": "1,200"}
    book.write("s07.plan", {**blank_plan(), "parties": long, "measures": [one] * 5})
    Bare(page, "s07", workforce, "en", book).show(["s07.plan"])
    expect(measures(page)).to_have_count(5)
    page.locator(".wk-plan-whole summary").press("Enter")
    page.locator(".wk-plan-hidden summary").press("Enter")
    assert page.evaluate(WIDER_THAN_THE_PAGE) <= 0
    assert page.evaluate(SMALL_WORDS) == []
    assert axe_violations(page, ".wk") == []
    assert out_of_reach(page) == []
    assert watch.complaints == []
