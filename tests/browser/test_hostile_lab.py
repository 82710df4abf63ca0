"""JupyterLab itself, with every payload in the answers, the company, the names and the notebook."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

import nbformat
import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import axe_violations
from tests.browser.kit import running_kit
from tests.safety.hostile import letters_of
from tests.safety.payloads import BULK, BULK_LINE, SENTINEL, SENTINEL_NAME, texts_of
from workshop_kit.activities import list_activities
from workshop_kit.answers import AnswerBook
from workshop_kit.design import clean_line
from workshop_kit.widgets.view import whole_characters

pytestmark = pytest.mark.browser

# What a folder, a notebook and a company may be called on this machine.
NAME = f"<img src=x onerror={SENTINEL}> $x$ {{{{7*7}}}} & 'é"
SESSION = f"fr/{NAME}.ipynb"
CONTROL = "fr/control.ipynb"
WELCOME = "fr/00_accueil.ipynb"

# Entry points that this module fills, each with every payload (name and folder with one).
FILLED = ("notes", "another version", "another shape", "team", "company", "jobs", "markdown")


def fill_kit(home: Path, answers: Path) -> None:
    """Put payloads wherever a person or a file may write."""
    notebook = home / "notebooks" / "fr" / "02_mixite_des_emplois.ipynb"
    nb = nbformat.read(notebook, as_version=4)
    written = "\n\n".join(clean_line(text) for text in texts_of())
    nb.cells.insert(2, nbformat.v4.new_markdown_cell(written, id="edited"))
    nbformat.write(nb, home / "notebooks" / SESSION)
    welcome = nbformat.read(home / "notebooks" / WELCOME, as_version=4)
    shown = f"from IPython.display import HTML\nHTML({'<img src=x onerror=' + SENTINEL + '>'!r})"
    welcome.cells.append(nbformat.v4.new_code_cell(shown, id="control"))
    nbformat.write(welcome, home / "notebooks" / CONTROL)
    fill_company(home / "datasets" / "cluster" / "conserverie-de-l-aven" / "company.json")
    fill_answers(answers)


def fill_company(path: Path) -> None:
    company = json.loads(path.read_text(encoding="utf-8"))
    company["name"] = NAME
    labelled = [*company["job_families"], *company["jobs"]]
    for place, part in enumerate(labelled):
        label = " ".join(texts_of()[place :: len(labelled)])
        part["label"] = {"fr": label, "en": label}
    for name in ("sector", "story"):
        company[name] = {"fr": BULK, "en": BULK}
    path.write_text(json.dumps(company), encoding="utf-8")


def fill_answers(folder: Path) -> None:
    one, other = AnswerBook(folder), AnswerBook(folder)
    one.write("s00.team", {"name": BULK_LINE, "voices": "two"})
    one.write("s02.q1", {"choice": BULK, "tries": 1})
    one.write("s02.lens", {"partition": BULK, "minimum": 3})
    for activity in list_activities():
        if activity.kind == "note":
            one.write(activity.key, {"management": BULK, "staff": BULK, "pair": BULK})
    # Written without having seen the first: both stand.
    other.write("s02.home.data", {"management": BULK_LINE, "staff": "b"})


@pytest.fixture(scope="module")
def hostile_kit(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kit") / NAME
    folder.mkdir()
    with running_kit(folder, "fr", prepare=fill_kit) as kit:
        yield kit


@pytest.fixture
def dialogs(page):
    said = []

    def refuse(dialog):
        said.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", refuse)
    return said


@pytest.fixture
def refused(page):
    """Return the addresses that the browser was not allowed to ask for."""
    addresses = []

    def note(request):
        if request.failure == "csp":
            addresses.append(request.url)

    page.on("requestfailed", note)
    return addresses


def open_notebook(page: Page, kit, path: str, last: str) -> None:
    page.goto(kit.page(quote(path)))
    page.locator("button.wk-start").first.click()
    page.locator(f'[data-key="{last}"]').first.wait_for(timeout=60_000)


def press_every_button(page: Page) -> None:
    """Open whatever can be opened, as a person who tries everything does."""
    page.evaluate(
        """() => {
          for (let turn = 0; turn < 2; turn += 1)
            for (const one of document.querySelectorAll('.wk button:not([data-action^=delete])'))
              one.click();
        }"""
    )


def look_at_panels(page: Page) -> dict:
    """Return what the panels hold that no text may become; the rest of the page is Lab's."""
    found = page.evaluate(
        f"""() => ({{
          executed: window.{SENTINEL_NAME} ?? null,
          hidden: !document.querySelector('.wk')?.getClientRects().length,
        }})"""
    )
    inside = page.evaluate(
        """() => [...document.querySelectorAll('.wk')].flatMap((root) =>
          [...root.querySelectorAll('*')].filter((e) =>
            // The kit's own pictures are drawn, and its own boxes open at a click.
            e.matches('img:not(.wk-picture), script, style, iframe, object, form, math')
            || e.matches('details:not([class^="wk-"])')
            || (e.matches('img') && !e.src.startsWith('data:image/svg+xml;base64,'))
            || (e.matches('a') && !/^[0-9a-z_]+[.]ipynb$/.test(e.getAttribute('href')))
            || [...e.attributes].some((a) => /^on/i.test(a.name))).map((e) => e.outerHTML))"""
    )
    return found | {"inside": inside}


def test_no_payload_does_anything_in_jupyterlab_and_none_is_lost(
    page, watch, dialogs, refused, hostile_kit
):
    open_notebook(page, hostile_kit, SESSION, "s02.home.data")
    areas = page.locator('.wk textarea[data-key="s02.home.work"]')
    expect(areas).to_have_count(3)
    for area in areas.all():
        assert letters_of(area.input_value()) == letters_of(whole_characters(BULK))
    press_every_button(page)
    page.wait_for_timeout(500)
    words = letters_of(" ".join(page.locator(".wk").all_text_contents()))
    named = [letters_of(clean_line(text)) for text in texts_of("script", "style", "mathtext")]
    assert [text for text in named if text not in words] == []
    assert look_at_panels(page) == {"executed": None, "hidden": False, "inside": []}
    assert dialogs == []
    # A picture that an edited notebook fetches from elsewhere is refused by the server’s policy,
    # and a page of a server may not read the disk.
    assert [u for u in watch.abroad if u not in refused and not u.startswith("file:")] == []
    assert "http://payload.invalid/x.png" in refused
    assert "\n".join(axe_violations(page, ".wk")) == ""


def test_the_welcome_notebook_does_nothing_of_what_a_file_says(page, watch, dialogs, hostile_kit):
    open_notebook(page, hostile_kit, WELCOME, "s00.team")
    card = page.locator('[data-key="s00.team"]').first
    assert letters_of(card.locator("input[type=text]").input_value()) == letters_of(
        whole_characters(BULK_LINE)
    )
    press_every_button(page)
    assert look_at_panels(page) == {"executed": None, "hidden": False, "inside": []}
    card.locator("[data-action=delete]").click()
    card.locator("[data-action=delete-yes]").click()
    # The folder's name is told as it is written.
    expect(card.locator("[data-place=delete]")).to_contain_text("<img src=x onerror=")
    assert look_at_panels(page) == {"executed": None, "hidden": False, "inside": []}
    assert dialogs == []
    assert watch.abroad == []


def test_a_payload_that_jupyterlab_is_made_to_show_is_seen_to_run(page, hostile_kit):
    open_notebook(page, hostile_kit, CONTROL, "s00.team")
    page.wait_for_function(f"window.{SENTINEL_NAME} === 1", timeout=30_000)
    assert look_at_panels(page)["executed"] == 1
