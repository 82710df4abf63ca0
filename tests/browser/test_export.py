"""The documents of a session, from JupyterLab's buttons and menu, in a real browser."""

from __future__ import annotations

import io
import zipfile

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kit import Kit
from workshop_kit.cli.private_jupyter import name_exports
from workshop_kit.sessions import read_session
from workshop_kit.sessions.notebooks import FACILITATOR_FOLDERS
from workshop_kit.texts import translator

pytestmark = pytest.mark.browser

PATIENCE_MS = 90_000


def open_facilitators_copy(page: Page, kit: Kit, language: str) -> str:
    """Open the copy of session 02 that runs it, and return the name of its file."""
    name = read_session("s02").file_name[language]
    page.goto(kit.page(f"{language}/{FACILITATOR_FOLDERS[language]}/{name}"))
    page.locator("button.wk-start").first.wait_for(timeout=PATIENCE_MS)
    return name.removesuffix(".ipynb")


def download(page: Page, kind: str) -> tuple[str, bytes]:
    """Press the button of a document; return the name of the file and what it holds."""
    button = page.locator(f"button[data-commandlinker-args*='workshop_{kind}']").first
    with page.expect_download(timeout=PATIENCE_MS) as arrived:
        button.click()
    return arrived.value.suggested_filename, arrived.value.path().read_bytes()


@pytest.mark.one_language("fr")
def test_the_facilitators_buttons_give_the_guide_and_the_slides(
    kit, page, language, pictures, watch
):
    stem = open_facilitators_copy(page, kit, language)
    t = translator(language)
    buttons = page.locator("button[data-commandlinker-args*='workshop_guide']").first
    buttons.scroll_into_view_if_needed()
    expect(buttons).to_have_text(t("button.guide"))
    page.screenshot(path=pictures / "export-buttons.png")

    guide_name, guide = download(page, "guide")
    assert guide_name == f"{stem}.{t('handouts.guide.ending')}.html"
    slides_name, slides = download(page, "slides")
    assert slides_name == f"{stem}.{t('handouts.slides.ending')}.html"
    for document in (guide.decode(), slides.decode()):
        assert f'<html lang="{language}"' in document
        assert "data-commandlinker" not in document
    assert guide != slides
    assert watch.abroad == []


@pytest.mark.one_language("fr")
def test_the_buttons_of_session_07_give_the_agreement_and_its_follow_up_sheet(
    kit, page, language, watch
):
    name, t = read_session("s07").file_name[language], translator(language)
    page.goto(kit.page(f"{language}/{name}"))
    page.locator("button.wk-start").first.wait_for(timeout=PATIENCE_MS)
    for kind, ending in (("agreement", "docx"), ("follow_up", "xlsx")):
        button = page.locator(f"button[data-commandlinker-args*='workshop_{kind}']").first
        button.scroll_into_view_if_needed()
        expect(button).to_have_text(t(f"button.{kind}"))
        file, content = download(page, kind)
        stem = name.removesuffix(".ipynb")
        assert file == f"{stem}.{t(f'handouts.{kind}.ending')}.{ending}"
        with zipfile.ZipFile(io.BytesIO(content)) as office:
            core = office.read("docProps/core.xml").decode()
        assert "<dc:language>fr-FR</dc:language>" in core
    assert watch.abroad == []


@pytest.mark.one_language("en")
def test_the_export_menu_names_each_document_in_both_languages(kit, page, language, pictures):
    with page.expect_response(lambda said: "/api/nbconvert" in said.url, timeout=PATIENCE_MS):
        open_facilitators_copy(page, kit, language)
    page.locator(".lm-MenuBar-item").first.click()
    page.locator('li[data-type="submenu"]').filter(has_text=EXPORT[language]).hover()
    entries = page.locator('li[data-command="notebook:export-to-format"]')
    for name in name_exports().values():
        expect(entries.filter(has_text=name)).to_be_visible()
    expect(entries.filter(has_text="Workshop_")).to_have_count(0)
    page.screenshot(path=pictures / "export-menu.png")


# What JupyterLab's own name of that menu holds.
EXPORT = {"fr": "exporter", "en": "Export Notebook"}
