"""Two plans in a browser: levers pulled by keyboard, and only the newest years asked for."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.axe import axe_violations
from tests.browser.bare import Bare
from tests.browser.test_every_panel import SMALL_WORDS, WIDER_THAN_THE_PAGE, out_of_reach
from workshop_kit.activities import plans_replayed
from workshop_kit.activities.plans_replayed import replay_of
from workshop_kit.answers import AnswerBook

pytestmark = pytest.mark.browser

KEY = "s07.what_if"


@pytest.fixture
def book(tmp_path):
    return AnswerBook(tmp_path / "answers")


@pytest.fixture
def asked(monkeypatch):
    """Draw little, and keep the scenarios that are replayed."""
    scenarios = []
    real = plans_replayed.replay

    def count(workforce, scenario, **options):
        scenarios.append(scenario)
        return real(workforce, scenario, **options)

    monkeypatch.setattr(plans_replayed, "DRAWS", 20)
    monkeypatch.setattr(plans_replayed, "replay", count)
    replay_of.cache_clear()
    yield scenarios
    replay_of.cache_clear()


@pytest.fixture
def shown(page, watch, workforce, book, asked):
    page.set_viewport_size({"width": 1366, "height": 768})
    bare = Bare(page, "s07", workforce, "fr", book)
    bare.show([KEY])
    yield bare
    assert watch.complaints == []
    assert watch.abroad == []


def open_axis(page, place):
    page.locator(".wk-lever-group > summary").nth(place).press("Enter")


def pull(page, key):
    page.locator(f"[data-lever={key}]").press("Enter")


def rest(page):
    expect(page.locator("[aria-busy]")).to_have_count(0)


def compose(page, plan):
    page.locator(f".wk-levers input[value={plan}]").press("Space")


def answer(book):
    return next((one.value for key, one in book.read_all().items() if key.startswith(KEY)), {})


def wait_until(page, is_so):
    for _ in range(100):
        if is_so():
            return
        page.wait_for_timeout(100)
    raise AssertionError("it did not come")


LISTEN = """() => {
  const busy = document.querySelector('.wk-busy');
  window.said = [];
  new MutationObserver(() => window.said.push(busy.textContent)).observe(busy, { childList: true });
}"""


def test_a_lever_pulled_by_keyboard_changes_the_picture_and_is_kept(page, shown, book):
    # On a small screen the levers and the whole picture are in sight.
    assert page.locator(".wk-lever-group[open]").count() == 0
    assert page.locator(".wk-levers").bounding_box()["y"] >= 0
    picture = page.locator(".wk-picture").bounding_box()
    assert picture["y"] + picture["height"] < 768
    assert picture["x"] > page.locator(".wk-levers").bounding_box()["width"]
    before = page.locator(".wk-picture").get_attribute("src")
    page.evaluate(LISTEN)
    open_axis(page, 4)
    pull(page, "catch_up_envelope")
    expect(page.locator("[data-lever=catch_up_envelope]")).to_be_focused()
    rest(page)
    assert page.evaluate("window.said[0]") == "Calcul des années en cours…"
    assert page.locator(".wk-picture").get_attribute("src") != before
    expect(page.locator(".wk-plan-a")).to_contain_text("Enveloppe de rattrapage")
    expect(page.locator("[data-cost=a]")).to_contain_text("€")
    wait_until(page, lambda: answer(book))
    assert [one["lever"] for one in answer(book)["plans"]["a"]] == ["catch_up_envelope"]
    pull(page, "catch_up_envelope")
    expect(page.locator(".wk-plan-a")).to_contain_text("aucun levier")
    assert page.locator(".wk-picture").get_attribute("src") == before


# As a hand that drags does: one place after the other, faster than years are drawn.
DRAG = """(slider) => {
  for (let n = 0; n < 8; n += 1) {
    slider.value = Number(slider.value) - 1;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return document.querySelectorAll('[aria-busy]').length;
}"""


def test_a_slider_that_is_dragged_asks_for_its_last_place_and_another_outcome_for_nothing(
    page, shown, asked, book
):
    open_axis(page, 2)
    pull(page, "rotation")
    rest(page)
    before = len(asked)
    page.locator(".wk-lever-settings:visible > summary").press("Enter")
    slider = page.locator(".wk-lever-settings input[type=range]:visible").first
    assert slider.evaluate(DRAG) == 1
    rest(page)
    assert len(asked) == before + 1
    assert dict(asked[-1].levers[0].values) == {"sharing": 0.1}
    wait_until(page, lambda: answer(book)["plans"]["a"][0]["values"] == {"sharing": 0.1})

    before = len(asked)
    for outcome in ("accident_gap", "index_total", "cost", "annual_f_4"):
        page.locator("select").select_option(outcome)
        rest(page)
    assert len(asked) == before
    expect(page.locator("h3.wk-finding").first).to_contain_text("quart le mieux payé")


def test_each_plan_has_levers_of_its_own_and_both_come_back(page, shown, book):
    open_axis(page, 2)
    pull(page, "rotation")
    compose(page, "b")
    expect(page.locator("[data-lever=rotation]")).to_have_text("Mettre dans le plan B")
    expect(page.locator(".wk-lever:has([data-lever=rotation])")).to_contain_text(
        "Il est aussi dans le plan A"
    )
    pull(page, "ergonomic_training")
    rest(page)
    page.locator("select").select_option("accident_gap")
    rest(page)
    wait_until(page, lambda: answer(book).get("outcome") == "accident_gap")
    title = page.locator("h3.wk-finding").first.inner_text()
    shown.show([KEY])
    rest(page)
    expect(page.locator("h3.wk-finding").first).to_have_text(title)
    expect(page.locator(".wk-plan-a")).to_contain_text("Rotation entre postes")
    expect(page.locator(".wk-plan-b")).to_contain_text("Formation aux gestes")
    assert page.locator("select").input_value() == "accident_gap"


def test_with_everything_open_all_is_reached_and_read(page, shown):
    for place in range(5):
        open_axis(page, place)
    for key in ("rotation", "catch_up_envelope"):
        pull(page, key)
    for summary in page.locator(".wk-lever-settings:visible > summary").all():
        summary.press("Enter")
    page.locator(".wk-lever-jobs:visible input").first.press("Space")
    for slider in page.locator(".wk-lever-settings input[type=range]:visible").all():
        slider.press("End")
        assert slider.input_value() == slider.get_attribute("max")
    rest(page)
    page.locator(".wk-map-cautions > summary").press("Enter")
    assert axe_violations(page, ".wk") == []
    assert out_of_reach(page) == []
    assert page.evaluate(SMALL_WORDS) == []
    assert page.evaluate(WIDER_THAN_THE_PAGE) <= 0
