"""The slides in a real browser: nothing overflows, everyone can use them, payloads stay text."""

from __future__ import annotations

from functools import cache

import pytest

from tests.browser.axe import axe_violations
from tests.handouts.samples import SENTINEL
from tests.handouts.slide_samples import crowded_deck, deck, hostile_deck
from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.data import load_workforce
from workshop_kit.handouts.slides import build_deck, write_slides_html
from workshop_kit.sessions import list_sessions, read_session
from workshop_kit.texts import LANGUAGES, translator

pytestmark = pytest.mark.browser

SCREENS = ((1366, 768), (1920, 1080), (1024, 768))

# Shows each slide whole, and gives what leaves it, runs under its foot or is cut off in a box.
FIND_OVERFLOW = """
() => [...document.querySelectorAll("section.wk-slide")].flatMap((slide, index) => {
    Reveal.slide(index, 0, 99);
    const box = slide.getBoundingClientRect();
    const foot = slide.querySelector(".wk-foot").getBoundingClientRect();
    const parts = [...slide.querySelectorAll("h2, .wk-body, .wk-body *, .wk-eyebrow, figcaption")]
        .filter((part) => !part.classList.contains("wk-unseen"));
    const out = parts.filter((part) => {
        const own = part.getBoundingClientRect();
        const leaves = own.left < box.left - 1 || own.right > box.right + 1;
        const isCut = part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1;
        return leaves || isCut || own.bottom > foot.top + 1;
    });
    const below = slide.querySelector("h2").getBoundingClientRect();
    const above = slide.querySelector(".wk-eyebrow");
    if (above && above.getBoundingClientRect().bottom > below.top + 1) out.push(above);
    if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1) out.push(slide);
    return out.map((part) => `${slide.id}: ${part.tagName} ${part.textContent.slice(0, 60)}`);
})
"""


@cache
def slides_of(slug, language):
    if slug == "crowded":
        return write_slides_html(crowded_deck(language))
    company = load_workforce(PRACTICE_COMPANY)
    return write_slides_html(build_deck(read_session(slug), language=language, workforce=company))


@cache
def hostile_slides():
    return write_slides_html(hostile_deck())


@pytest.fixture
def opened(page, tmp_path):
    """Return a function that opens slides from the disk, when they are ready."""

    def open_slides(content, *, screen=SCREENS[0], place=""):
        path = tmp_path / "Égalité pro & 100%.html"
        path.write_text(content, encoding="utf-8")
        page.set_viewport_size({"width": screen[0], "height": screen[1]})
        page.goto(path.as_uri() + place)
        page.wait_for_function("Reveal.isReady()")
        page.evaluate("document.fonts.ready")
        return page

    return open_slides


def current(page):
    return page.locator("section.wk-slide.present")


def places(page):
    return page.evaluate("document.querySelectorAll('section.wk-slide').length")


def _decks():
    """Yield every session and a crowded deck, in one language in turn; the other is a study."""
    for place, slug in enumerate([*(session.slug for session in list_sessions()), "crowded"]):
        for turn, language in enumerate(LANGUAGES):
            is_its_turn = turn == place % len(LANGUAGES)
            yield pytest.param(slug, language, marks=() if is_its_turn else pytest.mark.study)


@pytest.mark.parametrize(("slug", "language"), [*_decks()])
def test_no_slide_overflows_on_any_screen(opened, slug, language):
    # A larger screen of the same shape shows the same, larger: one deck is tried on it.
    for screen in SCREENS if slug == "crowded" else (SCREENS[0], SCREENS[-1]):
        page = opened(slides_of(slug, language), screen=screen)
        assert page.evaluate(FIND_OVERFLOW) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_legible_from_three_metres(opened, language):
    page = opened(slides_of("s02", language))
    smallest = page.evaluate(
        """() => Math.min(...[
            ...document.querySelectorAll(".wk-slides > section"),
        ].flatMap((slide, n) => {
            Reveal.slide(n, 0, 99);
            const scale = slide.getBoundingClientRect().width / 1280;
            const words = "h2, .wk-body p:not(.wk-quiet, .wk-back), li, td, th, dt, dd";
            return [...slide.querySelectorAll(words)]
                .map((part) => scale * parseFloat(getComputedStyle(part).fontSize));
        }))"""
    )
    assert smallest >= 26


def test_an_overflow_would_be_seen(opened):
    page = opened(slides_of("s02", "fr"))
    page.add_style_tag(content="section.wk-slide { font-size: 60px !important; }")
    assert page.evaluate(FIND_OVERFLOW)


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_on_any_kind_of_slide(opened, language):
    page = opened(slides_of("s02", language))
    kinds = page.evaluate(
        """() => Object.values(Object.fromEntries([...document.querySelectorAll("section.wk-slide")]
            .map((slide, index) => [slide.className.match(/wk-layout-\\w+/)[0], index])))"""
    )
    for place in (0, *kinds):
        page.evaluate("place => Reveal.slide(place, 0, 99)", place)
        assert axe_violations(page) == []


def test_axe_finds_nothing_on_slides_with_every_kind_of_block(opened):
    page = opened(write_slides_html(deck()))
    for place in range(places(page)):
        page.evaluate("place => Reveal.slide(place, 0, 99)", place)
        assert axe_violations(page) == []


def test_no_payload_is_executed_and_nothing_is_asked_of_the_network(opened, watch):
    page = opened(hostile_slides())
    for place in range(0, places(page), 7):
        page.evaluate("place => Reveal.slide(place, 0, 99)", place)
    assert page.evaluate(SENTINEL.split("=")[0]) is None
    assert page.locator("iframe, form, object, embed, video, section button").count() == 0
    assert [url for url in watch.requests if not url.startswith(("file:", "data:"))] == []
    assert watch.complaints == []


def test_a_script_that_the_kit_did_not_write_is_refused(opened, watch):
    page = opened(slides_of("s00", "fr").replace("<nav ", f"<script>{SENTINEL}</script><nav ", 1))
    assert page.evaluate(SENTINEL.split("=")[0]) is None
    assert any("Content Security Policy" in complaint for complaint in watch.complaints)


def test_the_keyboard_goes_to_the_end_and_back(opened):
    page = opened(slides_of("s00", "fr"))
    last = places(page)
    for key, end in (("ArrowRight", f"{last} / {last}"), ("ArrowLeft", f"1 / {last}")):
        for _ in range(4 * last):
            page.keyboard.press(key)
        assert current(page).locator(".wk-number").inner_text() == end


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_go_on_and_back_in_the_words_of_the_room(opened, language):
    t = translator(language)
    page = opened(slides_of("s00", language))
    page.get_by_role("button", name=t("slides.word.next")).click()
    assert current(page).locator("h2").inner_text() == t("slides.programme")
    page.get_by_role("button", name=t("slides.word.previous")).focus()
    page.keyboard.press("Space")
    assert current(page).locator(".wk-number").inner_text().startswith("1 /")
    names = page.locator("button:visible").all_inner_texts()
    words = {t(f"slides.word.{name}") for name in ("notes", "previous", "next")}
    assert set(names) == words


def test_the_focus_is_seen(opened):
    page = opened(slides_of("s00", "fr"))
    page.keyboard.press("Tab")
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert page.evaluate(outline) == "solid"


def test_other_slides_are_there_for_nobody(opened):
    page = opened(slides_of("s02", "fr"))
    assert page.locator("section.wk-slide:visible").count() == 1
    tree = page.locator("main").aria_snapshot()
    assert tree.count("heading") == 1
    assert page.locator("[role=application]").count() == 0


def test_points_come_one_after_the_other(opened):
    page = opened(write_slides_html(deck()), place="#/points")
    seen = current(page).locator("li:visible").count
    assert seen() == 1
    page.keyboard.press("ArrowRight")
    assert seen() == 2
    page.keyboard.press("ArrowRight")
    assert current(page).get_attribute("id") == "fact"


def test_the_fact_waits_until_it_is_asked_for(opened):
    page = opened(write_slides_html(deck()), place="#/fact")
    fact = current(page).get_by_text("6 sur 10")
    assert not fact.is_visible()
    page.keyboard.press("ArrowRight")
    assert fact.is_visible()


def test_the_table_of_a_chart_is_one_click_away_and_the_chart_one_click_back(opened):
    page = opened(slides_of("s02", "fr"), place="#/s02-jobs")
    page.evaluate("Reveal.slide(Reveal.getIndices(document.querySelector('.wk-layout-picture')).h)")
    chart = current(page).get_attribute("id")
    current(page).locator("figcaption a").click()
    assert current(page).locator("table").is_visible()
    current(page).locator(".wk-back a").click()
    assert current(page).get_attribute("id") == chart


def test_the_facilitator_s_window_follows_the_slides(opened):
    page = opened(write_slides_html(deck()), place="#/points")
    with page.expect_popup() as waiting:
        page.get_by_role("button", name="Texte à dire").click()
    speaker = waiting.value
    assert speaker.locator("h1").inner_text() == "Les points"
    assert "À dire : regardez." in speaker.locator("main").inner_text()
    assert "Ensuite : Le fait" in speaker.locator("main").inner_text()
    speaker.keyboard.press("ArrowRight")
    speaker.keyboard.press("ArrowRight")
    assert speaker.locator("h1").inner_text() == "Le fait"
    assert "Rien de prévu" in speaker.locator("main").inner_text()
    assert axe_violations(speaker) == []


def test_the_facilitator_s_window_holds_payloads_as_text(opened):
    page = opened(hostile_slides())
    with page.expect_popup() as waiting:
        page.keyboard.press("s")
    speaker = waiting.value
    page.evaluate(
        """() => document.querySelectorAll("section.wk-slide").forEach((slide, place) => {
            if (slide.querySelector(".notes")) Reveal.slide(place);
        })"""
    )
    assert speaker.evaluate(SENTINEL.split("=")[0]) is None
    assert page.evaluate(SENTINEL.split("=")[0]) is None
    assert speaker.locator("img, script, iframe, svg, a").count() == 0


def test_nothing_moves_between_slides(opened):
    page = opened(slides_of("s00", "fr"))
    moving = """() => [...document.querySelectorAll("section.wk-slide, .fragment")]
        .some((part) => getComputedStyle(part).transitionDuration !== "0s")"""
    assert page.evaluate("Reveal.getConfig().transition") == "none"
    assert not page.evaluate(moving)


def test_the_keys_of_reveal_s_english_panels_open_nothing(opened):
    page = opened(slides_of("s00", "fr"))
    for key in ("?", "o", "Escape", "g", "b", "."):
        page.keyboard.press(key)
        opened_by_it = "Reveal.isOverview() || Reveal.isPaused() || Reveal.isOverlayOpen()"
        assert not page.evaluate(opened_by_it)
    english = page.locator("text=/resume|slide|shortcut|jump/i").locator("visible=true")
    assert english.count() == 0


def test_printed_the_slides_are_a_document_in_order(opened):
    page = opened(slides_of("s02", "fr"))
    page.emulate_media(media="print")
    tops = page.eval_on_selector_all(
        "section.wk-slide h2", "titles => titles.map((title) => title.getBoundingClientRect().top)"
    )
    assert tops == sorted(tops)
    assert tops[0] < tops[-1]
    assert page.locator("section.wk-slide li").nth(2).is_visible()
    assert not page.locator("nav").is_visible()
    assert page.locator(".notes").first.is_visible()


def test_without_script_the_slides_are_a_document_in_order(chromium, tmp_path):
    path = tmp_path / "slides.html"
    path.write_text(slides_of("s02", "fr"), encoding="utf-8")
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri())
    assert page.locator("section.wk-slide").first.is_visible()
    assert page.locator("section.wk-slide li").last.is_visible()
    assert page.locator(".notes").first.is_visible()
    assert not page.locator("nav").is_visible()
    context.close()
