"""The handout in a real browser: accessible, silent on the network, deaf to payloads."""

from __future__ import annotations

import pytest

from tests.browser.axe import axe_violations
from tests.handouts.samples import ODD_TEXTS, PAYLOADS, SENTINEL, document, every_block, picture
from workshop_kit.handouts import write_html
from workshop_kit.handouts.document import Answer, KeyFigure, KeyFigures, Table, words

pytestmark = pytest.mark.browser


@pytest.fixture
def opened(page, watch, tmp_path):
    """Return a function that opens a page of HTML from the disk."""

    def open_page(content, *, width=1366):
        path = tmp_path / "Égalité pro & 100%.html"
        path.write_text(content, encoding="utf-8")
        page.set_viewport_size({"width": width, "height": 768})
        page.goto(path.as_uri())
        page.evaluate("document.fonts.ready")
        return page

    return open_page


def hostile_page():
    """Return a page with every payload wherever a person or a file may write."""
    texts = PAYLOADS + ODD_TEXTS
    return write_html(
        document(
            *every_block(),
            *(Answer(words("Une question ?"), (("", text), (text, text))) for text in texts),
            *(KeyFigures((KeyFigure(text, words("un nombre")),)) for text in texts),
            *(Table(text, ("a", text), ((text, text),)) for text in texts),
            *(
                picture(title=text, alt=f"Une description de 2 femmes et 30 hommes : {text}")
                for text in texts
            ),
            owner="".join(texts),
            footer="".join(texts),
            running_head="".join(texts),
        )
    )


def test_no_payload_is_executed_and_nothing_is_asked_of_the_network(opened, watch):
    page = opened(hostile_page())
    assert page.evaluate(SENTINEL.split("=")[0]) is None
    assert page.locator("h1").is_visible()
    assert page.locator("iframe, form, script, object, embed, button, video").count() == 0
    outside = [url for url in watch.requests if not url.startswith(("file:", "data:"))]
    assert outside == []
    assert watch.complaints == []


def test_a_payload_would_be_seen_if_it_were_executed(opened):
    page = opened(f"<!doctype html><img src=x onerror={SENTINEL}>")
    page.wait_for_function(f"{SENTINEL.split('=')[0]} === 1")


def test_a_link_of_a_person_leads_nowhere(opened):
    page = opened(hostile_page())
    addresses = page.eval_on_selector_all("a", "links => links.map(a => a.getAttribute('href'))")
    assert all(address.startswith("#") for address in addresses)


def test_axe_finds_nothing_on_a_page_with_every_block(opened):
    assert axe_violations(opened(write_html(document()))) == []


@pytest.mark.parametrize("width", [320, 768, 1366])
def test_the_page_never_scrolls_sideways(opened, width):
    long = Answer(words("Une question ?"), (("", "é" * 400),))
    page = opened(write_html(document(*every_block(), long)), width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_table_of_a_chart_is_one_click_away_and_the_chart_one_click_back(opened):
    page = opened(write_html(document()))
    page.locator("figcaption a").nth(1).click()
    assert page.evaluate("location.hash") == "#table-2"
    page.locator("#table-2 a").click()
    assert page.evaluate("location.hash") == "#picture-2"


def test_the_first_tab_offers_to_skip_to_the_content(opened):
    page = opened(write_html(document()))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#content"


def test_the_kits_font_is_the_one_drawn(opened):
    page = opened(write_html(document()))
    assert page.evaluate(
        "document.fonts.ready.then(() => document.fonts.check('16px \"Atkinson Hyperlegible\"'))"
    )
    assert page.evaluate("[...document.fonts].every(font => font.status === 'loaded')")
