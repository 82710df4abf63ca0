"""The map of axes and outcomes in a browser: its cells open and close, and axes change places."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.bare import Bare
from workshop_kit.answers import AnswerBook

pytestmark = pytest.mark.browser

CELL = '.wk-map-cell[data-outcome="health"][data-axis="time"]'


@pytest.fixture
def shown(page, watch, workforce, tmp_path):
    bare = Bare(page, "s06", workforce, "fr", AnswerBook(tmp_path / "answers"))
    bare.show(["s06.map"])
    page.locator(".wk-cover button").press("Enter")
    yield bare
    assert watch.complaints == []


def test_a_cell_opens_by_keyboard_and_the_way_back_leads_to_it(page, shown):
    page.locator(CELL).press("Enter")
    expect(page.locator(".wk-back")).to_be_focused()
    expect(page.locator("h3.wk-finding:visible")).to_contain_text("arrêts maladie")
    expect(page.locator(".wk-reading")).to_contain_text("temps de travail")
    page.locator(".wk-back").press("Enter")
    expect(page.locator(CELL)).to_be_focused()
    expect(page.locator(".wk-map-table")).to_be_visible()


def test_what_was_open_is_open_again(page, shown):
    page.locator('.wk-map-head[data-outcome="career"]').press("Enter")
    expect(page.locator(".wk-back")).to_be_focused()
    expect(page.locator("[aria-busy]")).to_have_count(0)
    shown.show(["s06.map"])
    if page.locator(".wk-cover").count():
        page.locator(".wk-cover button").press("Enter")
    expect(page.locator("h3.wk-finding:visible")).to_contain_text("promotions")


def test_the_map_is_a_table_with_heads_and_a_caption(page, shown):
    table = page.locator("table.wk-map-table")
    assert table.locator("caption").count() == 1
    assert table.locator("th[scope=col]").count() == 3
    assert table.locator("th[scope=row]").count() == 5
    assert table.locator("button").count() == 3 + 15
    # What the colours say is said in words, before the figure.
    assert page.locator(CELL).inner_text().startswith("Santé, Temps de travail")


def test_an_axis_moved_down_keeps_the_focus_and_draws_its_order(page, shown):
    shown.show(["s06.order"])
    first = page.locator(".wk-order li").first
    name = first.get_attribute("data-id")
    first.locator('[data-move="1"]').press("Enter")
    second = page.locator(".wk-order li").nth(1)
    assert second.get_attribute("data-id") == name
    expect(second.locator('[data-move="1"]')).to_be_focused()
    expect(page.locator("[aria-busy]")).to_have_count(0)
    assert "1. Parcours professionnels" in page.locator("img.wk-picture").get_attribute("alt")
