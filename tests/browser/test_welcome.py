"""The welcome notebook and what passes from one session to the next, in a real browser."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_accessible_panels import is_for_everyone
from workshop_kit.answers import AnswerBook
from workshop_kit.data import load_workforce
from workshop_kit.texts import translator

pytestmark = pytest.mark.browser

WELCOME = {"fr": "fr/00_accueil.ipynb", "en": "en/00_welcome.ipynb"}
NOTEBOOK = {"fr": "fr/02_mixite_des_emplois.ipynb", "en": "en/02_occupational_mix.ipynb"}
BANK = "banque-de-l-arree"
CANNERY = "conserverie-de-l-aven"
SAID = {
    "management": "Pourquoi <b>si peu</b> de **candidates** ?",
    "staff": "<img src=x onerror=a>",
}


@pytest.fixture
def t(language):
    return translator(language)


def start(page: Page, address: str, last: str) -> None:
    """Open a notebook, press Start, and wait until its last activity is there."""
    page.goto(address)
    page.locator("button.wk-start").first.click()
    panel(page, last).wait_for(timeout=60_000)


def panel(page: Page, key: str):
    return page.locator(f'[data-key="{key}"]').first


def wait_until_kept(page: Page, key: str, t) -> None:
    expect(page.locator(f'[data-status="{key}"]').first).to_have_text(t("screen.kept"))


def chosen_by_keyboard(page: Page, t, name: str) -> None:
    """Choose a company as one does without a mouse: the first letters of its name."""
    card = panel(page, "s00.company")
    card.locator("select").focus()
    page.keyboard.type(name[:6])
    expect(card.locator("h4")).to_have_text(name)
    wait_until_kept(page, "s00.company", t)


@pytest.mark.one_language("fr")
def test_a_company_chosen_by_keyboard_is_the_one_of_the_next_session_and_can_be_changed(
    page, kit, language, t, watch, pictures
):
    bank, cannery = (load_workforce(name) for name in (BANK, CANNERY))
    start(page, kit.page(WELCOME[language]), "s00.route")
    chosen_by_keyboard(page, t, bank.company.name)
    panel(page, "s00.company").screenshot(path=pictures / "company.png")

    session = page.context.new_page()
    session.set_default_timeout(30_000)
    watch.follow(session)
    start(session, kit.page(NOTEBOOK[language]), "s02.home.data")
    women = len(bank.present()[bank.present()["sex"] == "women"])
    lens = panel(session, "s02.lens")
    expect(lens).to_contain_text(re.compile(rf"n\s=\s{women}\s"))
    shown = session.locator(".wk-of-whom", has_text=bank.company.name)
    assert shown.count() >= 3
    guess = panel(session, "s02.guess.move")
    guess.locator("[data-action=commit]").click()
    guess.locator(".wk-feedback").wait_for()
    wait_until_kept(session, "s02.guess.move", t)
    assert f"s02.guess.move.{BANK}" in AnswerBook(kit.answers).read_all()

    # The company changes while the session is open: its figures and its answers stay together.
    page.bring_to_front()
    chosen_by_keyboard(page, t, cannery.company.name)
    session.bring_to_front()
    other = panel(session, "s02.guess.mixed")
    other.locator("[data-action=commit]").click()
    expect(session.locator('[data-status="s02.guess.mixed"]').first).to_have_text(
        t("screen.company_changed", shown=bank.company.name, chosen=cannery.company.name)
    )
    other.screenshot(path=pictures / "company-changed.png")
    kept = AnswerBook(kit.answers).read_all()
    assert f"s02.guess.mixed.{BANK}" in kept
    assert "s02.guess.mixed" not in kept

    # Started again, it shows the cannery, where nothing was guessed yet.
    start(session, kit.page(NOTEBOOK[language]), "s02.home.data")
    expect(panel(session, "s02.guess.move").locator("[data-action=commit]")).to_be_visible()
    expect(session.locator(".wk-of-whom").first).to_contain_text(cannery.company.name)
    assert watch.complaints == []
    assert watch.abroad == []


@pytest.mark.one_language("en")
def test_the_route_says_what_was_done_is_accessible_and_opens_the_session(
    page, kit, language, t, pictures
):
    book = AnswerBook(kit.answers)
    book.write("s00.company", {"company": CANNERY})
    book.write("s02.home.jobs", {"pair": "x"})
    book.write("s02.q1", {"choice": "a", "tries": 1})
    start(page, kit.page(WELCOME[language]), "s00.route")
    route = panel(page, "s00.route")
    line = route.locator('[data-session="s02"]')
    expect(line).to_contain_text(t("route.questions", done=1, all=5))
    assert line.locator(".wk-leg-step.wk-done").count() >= 1
    expect(route.locator('[data-session="s08"]')).to_contain_text(t("route.absent"))
    route.screenshot(path=pictures / "route.png")
    is_for_everyone(page)
    team = panel(page, "s00.team")
    team.locator("[data-action=delete]").click()
    team.locator("[data-action=delete-yes]").wait_for()
    is_for_everyone(page)
    team.locator("[data-action=delete-no]").click()
    with page.context.expect_page() as opened:
        line.locator("a").click()
    opened.value.locator("button.wk-start").first.wait_for()


@pytest.mark.one_language("fr")
def test_both_voices_are_offered_again_as_text_in_the_next_session(
    page, kit, language, t, watch, pictures
):
    book = AnswerBook(kit.answers)
    book.write("s00.team", {"name": "Aven", "voices": "two"})
    book.write("s00.expect", SAID)
    start(page, kit.page(NOTEBOOK[language]), "s02.home.data")
    earlier = panel(page, "s02.earlier")
    for voice, text in SAID.items():
        offered = earlier.locator(f'[data-voice="{voice}"]')
        expect(offered.locator("blockquote")).to_have_text(text)
        expect(offered.locator("strong")).to_have_text(t(f"voice.{voice}"))
    assert earlier.locator("img, b").count() == 0
    earlier.screenshot(path=pictures / "earlier.png")
    assert watch.complaints == []
