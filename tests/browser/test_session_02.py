"""Session 02 as a room plays it, in a real browser, in both languages."""

from __future__ import annotations

import json
import re
import signal
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import axe_violations
from workshop_kit.activities import list_activities
from workshop_kit.sessions import build_notebooks
from workshop_kit.texts import translator

pytestmark = pytest.mark.browser

NOTEBOOK = {"fr": "fr/02_mixite_des_emplois.ipynb", "en": "en/02_occupational_mix.ipynb"}
WELCOME = {"fr": "fr/00_accueil.ipynb", "en": "en/00_welcome.ipynb"}
SAID = {
    "fr": "Le conditionnement, depuis la création. Élodie & « Zoé » <b>100 %</b>",
    "en": "Packing, since the start. Élodie & “Zoé” <b>100%</b>",
}


def open_session(page: Page, kit, language: str) -> None:
    page.goto(kit.page(NOTEBOOK[language]))
    page.locator("button.wk-start").first.wait_for()


def start(page: Page) -> None:
    """Press Start and wait until the last activity of the session is there."""
    page.locator("button.wk-start").first.click()
    panel(page, "s02.home.data").wait_for(timeout=60_000)


def panel(page: Page, key: str) -> Locator:
    return page.locator(f'[data-key="{key}"]').first


def twice_named(page: Page) -> list[str]:
    """Return the ids, and the names of radio groups, that two places of the page share."""
    return page.evaluate(
        """() => {
          const ids = [...document.querySelectorAll('.wk [id]')].map((e) => e.id);
          const groups = [...document.querySelectorAll('.wk fieldset')]
            .map((f) => f.querySelector('input[type=radio]')?.name)
            .filter(Boolean);
          return [...ids, ...groups].filter((name, i, all) => all.indexOf(name) !== i);
        }"""
    )


def notes(page: Page) -> Locator:
    return page.locator(".wk textarea")


def wait_until_kept(page: Page, key: str, t) -> None:
    expect(page.locator(f'[data-status="{key}"]').first).to_have_text(t("screen.kept"))


def to_both_ends(slider: Locator) -> None:
    """Move a slider by keyboard to its lowest and to its highest value."""
    slider.focus()
    slider.press("Home")
    assert slider.input_value() == slider.get_attribute("min")
    slider.press("End")
    assert slider.input_value() == slider.get_attribute("max")


def choose_each(group: Locator) -> None:
    for option in group.locator("input[type=radio]").all():
        option.check()
        expect(option).to_be_checked()


def guess(page: Page, key: str, t) -> None:
    card = panel(page, key)
    choose_each(card.locator("fieldset.wk-segmented"))
    for slider in card.locator("input[type=range]").all():
        to_both_ends(slider)
        slider.press("ArrowLeft")
    card.locator("[data-action=commit]").click()
    card.locator(".wk-feedback").wait_for()
    wait_until_kept(page, key, t)


def play_jobs(page: Page) -> None:
    card = panel(page, "s02.jobs")
    for fieldset in card.locator("fieldset.wk-segmented").all():
        choose_each(fieldset)
        fieldset.locator("input").first.check()
    names = card.locator("button.wk-bar-name").all_inner_texts()
    assert names, "no job can be opened"
    for name in names:
        card.get_by_role("button", name=name, exact=True).click()
        assert card.locator(".wk-line").count() > 1
        card.locator("button.wk-back").click()
    toggle_table(card)


def toggle_table(card: Locator) -> None:
    toggle = card.locator("button[aria-controls]").first
    toggle.click()
    expect(card.locator(".wk-table table")).to_be_visible()
    toggle.click()
    expect(card.locator(".wk-in-words")).to_be_hidden()


def play_moving(page: Page) -> None:
    card = panel(page, "s02.moving")
    score = card.locator(".wk-score")
    at_start = score.inner_text()
    line = card.locator(".wk-move-line").first
    track = line.locator(".wk-move-track")
    track.scroll_into_view_if_needed()
    box = track.bounding_box()
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] - 2, middle)
    page.mouse.down()
    page.mouse.move(box["x"] - 40, middle, steps=8)
    page.mouse.up()
    expect(line.locator(".wk-step-button").first).to_be_disabled()
    # By keyboard alone: place one woman somewhere else, then take her back.
    more = card.locator(".wk-move-line").nth(1).locator(".wk-step-button").last
    more.focus()
    page.keyboard.press("Enter")
    less = card.locator(".wk-move-line").nth(1).locator(".wk-step-button").first
    less.focus()
    page.keyboard.press("Space")
    card.locator("[data-action=solve]").click()
    expect(score).to_have_text(re.compile(r"^[0-3]\s?%$"))
    toggle_table(card)
    card.locator("[data-action=reset]").click()
    expect(score).to_have_text(at_start)


def play_lens(page: Page) -> None:
    card = panel(page, "s02.lens")
    slider = card.locator("input[type=range]")
    for option in card.locator("fieldset.wk-segmented input").all():
        option.check()
        to_both_ends(slider)
    slider.press("Home")
    slider.press("ArrowRight")
    slider.press("ArrowRight")
    assert card.locator(".wk-group.wk-kept").count() > 0
    assert card.locator(".wk-group.wk-dropped").count() > 0
    toggle_table(card)


def play_mixture(page: Page) -> None:
    card = panel(page, "s02.mixture")
    heading = card.locator("h3.wk-finding")
    before = heading.inner_text()
    to_both_ends(card.locator("input[type=range]"))
    expect(heading).not_to_have_text(before)
    toggle_table(card)


def play_quizzes(page: Page, t) -> None:
    quizzes = [a for a in list_activities("s02") if a.kind == "quiz"]
    for quiz in quizzes:
        card = panel(page, quiz.key)
        card.locator("[data-action=hint]").click()
        for letter in [c for c in quiz.choices if c != quiz.correct] + [quiz.correct]:
            card.locator(f"input[value={letter}]").check()
            card.locator("[data-action=check]").click()
            expect(card.locator(".wk-feedback")).to_contain_text(
                t(f"{quiz.key}.feedback.{letter}").replace("**", "")[:40]
            )
        card.locator("[data-action=worked]").click()
        assert card.locator(".wk-aside").count() == 2
        wait_until_kept(page, quiz.key, t)
        if quiz is not quizzes[-1]:
            page.locator("[data-action=next]").click()
    expect(page.locator(".wk-dots .wk-done")).to_have_count(len(quizzes))


@pytest.mark.one_language("fr")
def test_the_session_is_played_kept_and_taken_home(kit, page, watch, language, pictures, tmp_path):
    t = translator(language)
    open_session(page, kit, language)
    page.screenshot(path=pictures / "1-opened.png")
    start(page)

    assert twice_named(page) == []
    # The charts stay covered until the guess is made.
    assert panel(page, "s02.jobs").count() == 0
    guess(page, "s02.guess.move", t)
    guess(page, "s02.guess.mixed", t)
    panel(page, "s02.guess.move").scroll_into_view_if_needed()
    page.screenshot(path=pictures / "2-guessed.png")
    panel(page, "s02.jobs").wait_for()

    play_jobs(page)
    play_moving(page)
    play_lens(page)
    play_mixture(page)
    play_quizzes(page, t)
    for key in ("jobs", "moving", "lens", "mixture"):
        panel(page, f"s02.{key}").scroll_into_view_if_needed()
        page.wait_for_timeout(400)
        panel(page, f"s02.{key}").screenshot(path=pictures / f"3-{key}.png")

    every = notes(page).count()
    assert every >= 9
    for index, area in enumerate(notes(page).all()):
        area.fill(f"{SAID[language]} ({index})")
        area.blur()
    for activity in list_activities("s02"):
        if activity.kind == "note":
            wait_until_kept(page, activity.key, t)
    page.screenshot(path=pictures / "4-home.png")

    assert "\n".join(axe_violations(page, ".wk")) == ""

    # Saving writes nothing of what was shown or typed: the notebook stays as it was built.
    page.locator(".lm-MenuBar-item").first.click()
    page.locator('li[data-command="docmanager:save"]').click()
    page.wait_for_timeout(1500)
    assert build_notebooks(folder=kit.home / "notebooks", check=True) == []

    # A reload loses nothing.
    page.reload()
    page.locator("button.wk-start").first.wait_for()
    start(page)
    for index, area in enumerate(notes(page).all()):
        expect(area).to_have_value(f"{SAID[language]} ({index})")
    expect(panel(page, "s02.guess.move").locator(".wk-figures")).to_be_visible()
    assert panel(page, "s02.jobs").count() == 1
    expect(page.locator(".wk-dots .wk-done")).to_have_count(5)

    # The handout comes from the button, with the answers in it.
    with page.expect_download(timeout=60_000) as download:
        page.locator("button[data-commandlinker-command='notebook:export-to-format']").first.click()
    handout = tmp_path / "handout.html"
    download.value.save_as(handout)
    text = handout.read_text(encoding="utf-8")
    assert f'lang="{language}"' in text
    check_handout(page, handout, language, every)

    assert watch.abroad == []
    assert watch.complaints == []
    assert json.loads(next(kit.answers.rglob("*.json")).read_text(encoding="utf-8"))


def check_handout(page: Page, handout: Path, language: str, notes_given: int) -> None:
    """Open the handout as its reader would: the answers are in it, and nothing is fetched."""
    context = page.context.browser.new_context()
    reader = context.new_page()
    asked: list[str] = []
    reader.on("request", lambda request: asked.append(request.url))
    reader.goto(handout.as_uri())
    words = reader.locator("body").inner_text()
    for index in range(notes_given):
        assert f"{SAID[language]} ({index})" in words
    assert all(url.startswith(("file:", "data:")) for url in asked)
    assert axe_violations(reader) == []
    context.close()


def kernels(kit) -> list[psutil.Process]:
    return [
        process
        for process in psutil.Process(kit.pid).children(recursive=True)
        if any("ipykernel" in part for part in process.cmdline())
    ]


@pytest.mark.one_language("en")
def test_a_kernel_that_dies_comes_back_with_what_was_typed_meanwhile(kit, page, language):
    t = translator(language)
    open_session(page, kit, language)
    start(page)
    area = panel(page, "s02.home.work").locator("textarea").first
    for process in kernels(kit):
        process.kill()
    area.fill("typed while the kernel was dead")
    area.blur()
    # The session runs again by itself: the panel is a new one, with the text in it.
    again = panel(page, "s02.home.work").locator("textarea").first
    expect(again).to_have_value("typed while the kernel was dead", timeout=60_000)
    expect(page.locator('[data-status="s02.home.work"]').first).to_have_text(
        t("screen.kept"), timeout=60_000
    )


@pytest.mark.one_language("fr")
@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no way to freeze a process here")
def test_a_kernel_that_is_silent_is_told_and_its_answer_waits(kit, page, language):
    t = translator(language)
    open_session(page, kit, language)
    start(page)
    frozen = kernels(kit)
    for process in frozen:
        process.suspend()
    try:
        area = panel(page, "s02.home.entry").locator("textarea").first
        area.fill("typed while the kernel was silent")
        area.blur()
        status = page.locator('[data-status="s02.home.entry"]').first
        expect(status).to_have_text(t("screen.engine_silent"), timeout=30_000)
    finally:
        for process in frozen:
            process.resume()
    expect(status).to_have_text(t("screen.kept"), timeout=30_000)


# What deletion takes away is tried in `test_faults.py` too, on the welcome notebook.
@pytest.mark.study
@pytest.mark.one_language("fr")
def test_all_answers_are_deleted_when_one_asks_twice(kit, page, language):
    t = translator(language)
    page.goto(kit.page(WELCOME[language]))
    page.locator("button.wk-start").first.wait_for()
    page.locator("button.wk-start").first.click()
    card = panel(page, "s00.team")
    card.locator("input[type=text]").fill("Équipe Aven")
    card.locator("input[type=text]").blur()
    wait_until_kept(page, "s00.team", t)
    assert list(kit.answers.rglob("*.json"))
    card.locator("[data-action=delete]").click()
    card.locator("[data-action=delete-yes]").click()
    expect(card.locator("[data-place=delete]")).to_contain_text(str(kit.answers))
    assert list(kit.answers.rglob("*.json")) == []
