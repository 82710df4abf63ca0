"""The panels in JupyterLab in each of their states: axe, and a name for every control."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import axe_violations
from tests.browser.test_session_02 import NOTEBOOK, panel
from workshop_kit.answers import AnswerBook

pytestmark = pytest.mark.browser

NOTE = "s02.home.work"

UNNAMED = """() => [...document.querySelectorAll('.wk :is(button, input, select, textarea, a)')]
  .filter((e) => e.getClientRects().length)
  .filter((e) => !(
    e.getAttribute('aria-label') || e.textContent.trim() || [...(e.labels ?? [])]
      .some((label) => label.textContent.trim())))
  .map((e) => e.outerHTML.slice(0, 120))"""


def is_for_everyone(page: Page) -> None:
    """Refuse a state in which axe finds something, or a control has no name."""
    assert "\n".join(axe_violations(page, ".wk")) == ""
    assert page.evaluate(UNNAMED) == []


def open_notebook(page: Page, kit, path: str, last: str) -> None:
    page.goto(kit.page(path))
    page.locator("button.wk-start").first.click()
    panel(page, last).wait_for(timeout=60_000)


@pytest.mark.one_language("fr")
def test_a_session_before_any_answer_with_another_version_and_when_nothing_can_be_kept(
    page, kit, language
):
    one, other = AnswerBook(kit.answers), AnswerBook(kit.answers)
    one.write(NOTE, {"pair": "une version"})
    other.write(NOTE, {"pair": "une autre, écrite sans voir la première"})
    open_notebook(page, kit, NOTEBOOK[language], "s02.home.data")
    is_for_everyone(page)
    kept = kit.answers.rename(kit.answers.with_name("kept"))
    try:
        # A file where the folder was: no answer can be written there by anyone.
        kit.answers.write_text("", encoding="utf-8")
        area = panel(page, "s02.home.entry").locator("textarea").first
        area.fill("une réponse que le disque refuse")
        area.blur()
        status = page.locator('[data-status="s02.home.entry"]').first
        expect(status).to_have_class("wk-status wk-status-problem", timeout=30_000)
        is_for_everyone(page)
    finally:
        kit.answers.unlink()
        kept.rename(kit.answers)
