"""What goes wrong on a workshop day, in a real JupyterLab: nothing acknowledged is lost.

In French only: what is said is tested in both languages elsewhere, without a browser.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import nbformat
import psutil
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import axe_violations
from tests.browser.kit import Kit, running_kit
from workshop_kit.activities.team import suggest_team_name
from workshop_kit.answers import AnswerBook, open_answer_book
from workshop_kit.answers.record import checksum
from workshop_kit.texts import translator
from workshop_kit.widgets import open_screen
from workshop_kit.widgets.view import read_script

pytestmark = pytest.mark.browser

NOTEBOOK = "fr/02_mixite_des_emplois.ipynb"
WELCOME = "fr/00_accueil.ipynb"
T = translator("fr")


@pytest.fixture(scope="module")
def language() -> str:
    return "fr"


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Give the kit a home folder of its own: the folder offered instead lies in it."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(folder))
        yield folder


@pytest.fixture(scope="module")
def kit(home, tmp_path_factory) -> Kit:
    with running_kit(tmp_path_factory.mktemp("kit"), "fr", prepare=leave_out_charts) as kit:
        yield kit


def leave_out_charts(home: Path, _: Path) -> None:
    """Leave of the session the panels that people write in here: it is opened a dozen times."""
    path = home / "notebooks" / NOTEBOOK
    notebook = nbformat.read(path, as_version=4)
    wanted = ("open_screen", "s02.lens", "s02.home.")
    notebook.cells = [
        cell
        for cell in notebook.cells
        if cell.cell_type != "code" or any(one in cell.source for one in wanted)
    ]
    nbformat.write(notebook, path)


@pytest.fixture(autouse=True)
def nothing_wrong_in_the_page(watch):
    yield
    assert [told for told in watch.complaints if "WebSocket" not in told] == []
    assert watch.abroad == []


def open_session(
    page: Page, kit: Kit, key: str = "s02.home.data", notebook: str = NOTEBOOK
) -> None:
    """Open a notebook: it runs by itself, so its panels come without a click."""
    page.goto(kit.page(notebook))
    panel(page, key).wait_for(timeout=60_000)


def panel(page: Page, key: str) -> Locator:
    return page.locator(f'[data-key="{key}"]').first


def field(page: Page, key: str) -> Locator:
    return panel(page, key).locator("textarea").first


def status(page: Page, key: str) -> Locator:
    return page.locator(f'[data-status="{key}"]').first


def beside(page: Page, key: str) -> Locator:
    return page.locator(f'[data-versions="{key}"]').first


def write(page: Page, key: str, text: str) -> None:
    """Type a text and wait until it is said to be kept."""
    field(page, key).fill(text)
    field(page, key).blur()
    expect(status(page, key)).to_have_text(T("screen.kept"), timeout=30_000)


def said(kit: Kit, key: str) -> list[str]:
    """Return the texts that stand in the answer book, the one shown first."""
    answer = AnswerBook(kit.answers).read(key)
    return [version.value["pair"] for version in (answer, *answer.others)] if answer else []


# --- two tabs, two people on one share -------------------------------------------------------


def test_two_tabs_are_both_visible_and_one_chooses_by_keyboard(kit, page, watch):
    key = "s02.home.work"
    open_session(page, kit)
    second = page.context.new_page()
    watch.follow(second)
    open_session(second, kit)
    write(page, key, "du premier onglet")
    write(second, key, "du second onglet")
    second.close()
    write(page, key, "du premier onglet, suite")
    version = beside(page, key).locator(".wk-version")
    expect(version).to_have_count(1)
    expect(version).to_contain_text("du second onglet")
    page.reload()
    field(page, key).wait_for(timeout=60_000)
    expect(field(page, key)).to_have_value("du premier onglet, suite")
    expect(version).to_contain_text("du second onglet")

    assert axe_violations(page, ".wk-versions") == []

    # From the field to the buttons of the version with Tab alone.
    field(page, key).focus()
    for _ in range(4):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.action") == "join":
            break
    page.keyboard.press("Enter")
    expect(version).to_have_count(0)
    expect(field(page, key)).to_have_value("du premier onglet, suite\n\ndu second onglet")
    expect(status(page, key)).to_be_focused()
    assert said(kit, key) == ["du premier onglet, suite\n\ndu second onglet"]
    # Each version is still a file.
    words = " ".join(path.read_text(encoding="utf-8") for path in kit.answers.glob(f"{key}.*"))
    assert "du second onglet" in words


def test_what_someone_wrote_on_a_shared_folder_can_be_taken(kit, page):
    key = "s02.home.entry"
    open_session(page, kit)
    AnswerBook(kit.answers).write(key, {"pair": "d’un autre **poste** <b>"})
    write(page, key, "d’ici")
    box = beside(page, key)
    # Another person's words are words: no markup of theirs is followed.
    expect(box.locator("blockquote")).to_have_text(re.compile(r"d’un autre \*\*poste\*\* <b>"))
    box.locator("[data-action=take]").click()
    expect(field(page, key)).to_have_value("d’un autre **poste** <b>")
    assert said(kit, key) == ["d’un autre **poste** <b>"]


# --- reload, closed tab, dead kernel ---------------------------------------------------------


def test_a_page_reloaded_at_any_moment_while_typing_shows_all_that_was_typed(kit, page):
    key, typed = "s02.home.causes", ""
    open_session(page, kit)
    # A pause in typing is sent after half a second: long before it, and just as it is sent.
    for turn, pause_ms in enumerate((0, 505)):
        field(page, key).focus()
        page.keyboard.press("Control+End")
        page.keyboard.type(f"{turn} hypothèses ")
        page.wait_for_timeout(pause_ms)
        typed += f"{turn} hypothèses "
        page.reload()
        field(page, key).wait_for(timeout=60_000)
        expect(field(page, key)).to_have_value(typed)
    expect(status(page, key)).to_have_text(T("screen.kept"))
    expect(beside(page, key).locator(".wk-version")).to_have_count(0)
    assert said(kit, key) == [typed]


def test_a_kernel_killed_and_a_tab_closed_leave_every_answer_for_the_next_page(kit, page, watch):
    keys = ("s02.home.jobs", "s02.home.data")
    open_session(page, kit)
    write(page, keys[0], "acquis avant")
    for process in psutil.Process(kit.pid).children(recursive=True):
        if any("ipykernel" in part for part in process.cmdline()):
            process.kill()
    field(page, keys[1]).fill("tapé sans moteur")
    page.close()
    # One address to open, no click: the session runs by itself and the text is handed over.
    again = page.context.new_page()
    watch.follow(again)
    open_session(again, kit)
    expect(field(again, keys[0])).to_have_value("acquis avant")
    expect(field(again, keys[1])).to_have_value("tapé sans moteur")
    expect(status(again, keys[1])).to_have_text(T("screen.kept"), timeout=60_000)
    assert said(kit, keys[1]) == ["tapé sans moteur"]


# --- files that are damaged, or of a newer kit -----------------------------------------------


def test_damaged_files_and_those_of_a_newer_kit_are_told_on_screen(kit, page):
    book = AnswerBook(kit.answers)
    book.write("s02.mixture", {"managers": 40}).path.write_bytes(b"\0" * 80)
    fields = {
        "key": "s02.lens.note", "value": {"pair": "d’un kit récent"}, "schema": 2,
        "saved_at": "2031-01-01T09:00:00+00:00", "version": 7, "writer": "abc", "seen": {},
        "kit": "3.1",
    }  # fmt: skip
    newer = kit.answers / "s02.lens.note.000007-abc.json"
    newer.write_text(json.dumps({**fields, "checksum": checksum(fields)}), encoding="utf-8")
    before = newer.read_bytes()
    open_session(page, kit)
    remark = page.locator(".wk-remark")
    expect(remark).to_have_count(1)
    expect(remark).to_contain_text(str(kit.answers / "a-verifier"))
    area = page.locator('textarea[data-key="s02.lens.note"]')
    expect(area).to_have_value("d’un kit récent")
    expect(status(page, "s02.lens.note")).to_contain_text("3.1")
    area.fill("d’ici")
    area.blur()
    expect(status(page, "s02.lens.note")).to_have_class(re.compile("wk-status-problem"))
    assert newer.read_bytes() == before
    assert len(AnswerBook(kit.answers).set_aside) == 1


# --- a name of nobody's, deletion ------------------------------------------------------------


def test_deleting_says_what_went_and_empties_the_browser_too(kit, page):
    write_personal_handout(kit)
    page.goto(kit.page(WELCOME))
    card = panel(page, "s00.team")
    card.wait_for(timeout=60_000)
    suggested = suggest_team_name(AnswerBook(kit.answers).mark, T)
    name = card.locator("input[type=text]")
    page.evaluate("localStorage.setItem('workshop-kit:0000:s02.q1', 'left by another page')")
    expect(name).to_have_value(re.compile(r"\w+"))
    name.fill("Goélands")
    name.blur()
    expect(status(page, "s00.team")).to_have_text(T("screen.kept"))
    card.locator("[data-action=delete]").press("Enter")
    card.locator("[data-action=delete-no]").press("Enter")
    assert list(kit.answers.glob("*.json"))
    card.locator("[data-action=delete]").press("Enter")
    card.locator("[data-action=delete-yes]").press("Enter")
    place = card.locator("[data-place=delete]")
    expect(place).to_contain_text(str(kit.answers))
    expect(place.locator("li").first).to_contain_text("version")
    expect(place).to_contain_text("livret-personnel")
    assert axe_violations(page, "[data-place=delete]") == []
    expect(name).to_have_value(suggested)
    assert list(kit.answers.rglob("*.json")) == []
    kept = "Object.keys(localStorage).filter((name) => name.startsWith('workshop-kit'))"
    assert page.evaluate(kept) == []
    place.locator("[data-action=delete-handouts]").press("Enter")
    expect(place).to_contain_text(T("deleted.handouts_gone", n=1))
    assert list((kit.home / "handouts").iterdir()) == []


def write_personal_handout(kit: Kit) -> None:
    folder = kit.home / "handouts"
    folder.mkdir(exist_ok=True)
    (folder / "seance-02-mixite-des-emplois-livret-personnel.fr.html").touch()


# --- a folder that refuses -------------------------------------------------------------------


def test_a_folder_that_refuses_is_said_another_is_offered_and_found_at_the_next_start(
    kit, page, home
):
    key = "s02.home.entry"
    open_session(page, kit)
    write(page, key, "avant le refus")
    # A file in its place refuses whoever asks: root is not stopped by permissions.
    aside = kit.answers.rename(kit.answers.with_name("answers, ailleurs"))
    Path(kit.answers).write_bytes(b"")
    field(page, key).fill("pendant le refus")
    field(page, key).blur()
    line = status(page, key)
    expect(line).to_contain_text(str(kit.answers))
    expect(line).to_contain_text("intactes")
    line.get_by_role("button").press("Enter")
    expect(line).to_have_text(T("screen.kept"), timeout=30_000)
    assert list(home.rglob(f"{key}.*"))

    # The folder is back: the earlier answers are intact, and the book stays where it went.
    kit.answers.unlink()
    aside.rename(kit.answers)
    assert "avant le refus" in said(kit, key)
    assert open_answer_book(kit.answers).folder.is_relative_to(home)
    page.reload()
    field(page, key).wait_for(timeout=60_000)
    expect(field(page, key)).to_have_value("pendant le refus")


# --- a screen whose kernel never answers -----------------------------------------------------

_DRAW = """async ({ code, state, draft }) => {
  localStorage.setItem(draft.name, JSON.stringify(draft.left));
  const source = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const { default: screen } = await import(source);
  window.sent = [];
  const send = (told) => window.sent.push(told);
  const model = { get: (name) => state[name], on: () => {}, send };
  screen.render({ model, el: document.body });
}"""


def test_what_waits_for_the_kernel_is_never_said_to_be_kept(page, tmp_path):
    key = "s02.home.work"
    book = AnswerBook(tmp_path)
    book.write(key, {"pair": "acquis"})
    view = open_screen("s02", language="fr", book=book).show(key)
    names = [name for name in view.trait_names(sync=True) if not name.startswith("_")]
    left = {"value": {"pair": "acquis, et la suite"}, "base": view.marks[key], "sent": []}
    page.route("**/*", lambda route: route.fulfill(body="<main></main>", content_type="text/html"))
    page.goto("http://127.0.0.1:8899/")
    draft = {"name": f"workshop-kit:{view.book}:{key}", "left": left}
    state = {name: getattr(view, name) for name in names if name not in ("layout", "comm")}
    page.evaluate(_DRAW, {"code": read_script(), "state": state, "draft": draft})
    expect(field(page, key)).to_have_value("acquis, et la suite")
    expect(status(page, key)).to_have_text(T("screen.saving"))
    (told,) = page.evaluate("window.sent")
    assert (told["value"], told["base"]) == (left["value"], view.marks[key])
    expect(status(page, key)).to_have_text(T("screen.engine_silent"), timeout=20_000)
    # The message may be lost with the connection: it is sent again until something answers.
    page.wait_for_function("window.sent.length === 3", timeout=30_000)
    assert page.evaluate("window.sent") == [told, told, told]
