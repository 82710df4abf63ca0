"""Take the README's pictures again: a step of session 02 and a page of its handout.

Run it from the checkout, with Chromium and pdftoppm (poppler-utils) on the machine::

    python docs/take_pictures.py
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser.kit import CHROMIUM_FLAGS, find_chromium, running_kit  # noqa: E402
from workshop_kit.answers import AnswerBook  # noqa: E402
from workshop_kit.handouts import write_handouts  # noqa: E402
from workshop_kit.texts import translator  # noqa: E402

NOTEBOOKS = {"fr": "fr/02_mixite_des_emplois.ipynb", "en": "en/02_occupational_mix.ipynb"}
NOTES = {
    "fr": "La maintenance : aucune candidature de femme en cinq ans.",
    "en": "Maintenance: no woman has applied in five years.",
}


def take_screen(language: str, folder: Path) -> Path:
    """Play the first steps of the session and photograph the jobs; return the answers' folder."""
    with running_kit(folder, language) as kit, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_FLAGS)
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        page.goto(kit.page(NOTEBOOKS[language]))
        guess = page.locator('[data-key="s02.guess.move"]').first
        guess.wait_for(timeout=60_000)
        slider = guess.locator("input[type=range]")
        for _ in range(3):
            slider.press("ArrowLeft")
        guess.locator("[data-action=commit]").click()
        jobs = page.locator('[data-key="s02.jobs"]').first
        jobs.wait_for()
        note = jobs.locator("textarea").first
        note.fill(NOTES[language])
        note.blur()
        kept = translator(language)("screen.kept")
        page.locator('[data-status="s02.jobs.note"]', has_text=kept).wait_for()
        title = page.locator(".jp-Notebook h2").nth(2)
        title.evaluate("node => node.previousElementSibling.scrollIntoView({block: 'start'})")
        page.wait_for_timeout(800)
        page.screenshot(path=ROOT / "docs" / f"session-{language}.png")
        browser.close()
        return kit.answers


def take_handout(language: str, answers: Path, folder: Path) -> None:
    """Photograph the page of the handout that holds the same chart."""
    book = AnswerBook(answers)
    written = write_handouts(
        folder=folder, sessions=["s02"], languages=[language], answers=book, formats=["pdf"]
    )
    target = ROOT / "docs" / f"handout-{language}"
    subprocess.run(
        ["pdftoppm", "-r", "80", "-f", "2", "-l", "2", "-singlefile", "-png", written[-1], target],
        check=True,
    )


def main() -> None:
    """Take every picture, in both languages."""
    for language in NOTEBOOKS:
        with tempfile.TemporaryDirectory() as folder:
            answers = take_screen(language, Path(folder))
            take_handout(language, answers, Path(folder) / "handouts")


if __name__ == "__main__":
    main()
