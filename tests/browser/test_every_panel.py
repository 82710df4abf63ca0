"""Every panel of every session, driven by keyboard to the ends of each of its controls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import axe_violations
from tests.browser.bare import Bare
from workshop_kit.activities import Activity, Explores, LooksBack, find_activity
from workshop_kit.activities.exploration import Exploration
from workshop_kit.answers import Answer, AnswerBook
from workshop_kit.data import Workforce
from workshop_kit.sessions import list_sessions, read_session
from workshop_kit.texts import LANGUAGES, Translator, translator

pytestmark = pytest.mark.browser

# What this page does to the answers, the browser tests of the welcome notebook do in a kit.
_ELSEWHERE = "[data-action=delete], a"

SMALL_WORDS = """() => [...document.querySelectorAll('.wk *')]
  .filter((e) => e.getClientRects().length && !e.closest('.wk-hidden-words, [aria-hidden]'))
  .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()))
  .filter((e) => parseFloat(getComputedStyle(e).fontSize) * (e.getScreenCTM?.().a ?? 1) < 13.5)
  .map((e) => `${e.getAttribute('class')} ${e.textContent.trim().slice(0, 40)}`)"""

WIDER_THAN_THE_PAGE = "() => document.documentElement.scrollWidth - window.innerWidth"


def _cases():
    """Yield every session in one language in turn; in the other it is a study."""
    for place, session in enumerate(list_sessions()):
        for language in LANGUAGES:
            is_its_turn = language == LANGUAGES[place % len(LANGUAGES)]
            yield pytest.param(
                session.slug, language, marks=() if is_its_turn else pytest.mark.study
            )


def screens_of(slug: str) -> list[tuple[str, ...]]:
    """Return the keys of the activities that each cell of a session shows."""
    cells = (cell for step in read_session(slug).steps for cell in step.cells)
    return [cell.activities for cell in cells if cell.activities]


@pytest.fixture(scope="module")
def first_of_their_kind(workforce) -> frozenset[tuple[str, ...]]:
    """Return the screens that show a kind of panel, or of control, that none before them shows."""
    t, found, seen = translator("fr"), set(), set()
    for session in list_sessions():
        for keys in screens_of(session.slug):
            kinds = {kind for key in keys for kind in _kinds(find_activity(key), workforce, t)}
            if not kinds <= seen:
                found.add(keys)
            seen |= kinds
    return frozenset(found)


def _kinds(activity: Activity, workforce: Workforce, t: Translator) -> Iterator[tuple[object, ...]]:
    yield (type(activity), hasattr(activity, "note"), getattr(activity, "after", None) is None)
    if isinstance(activity, Exploration):
        for control in activity.controls(workforce, t):
            yield (Exploration, type(control))


def test_the_kinds_of_panels_are_many(first_of_their_kind):
    assert len(first_of_their_kind) >= 20


@pytest.mark.parametrize(("slug", "language"), [*_cases()])
def test_every_control_is_moved_to_its_ends_by_keyboard(
    page, watch, slug, language, workforce, tmp_path, first_of_their_kind
):
    drive_session(page, watch, slug, language, workforce, tmp_path, first_of_their_kind)


@pytest.mark.study
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", [session.slug for session in list_sessions()])
def test_every_screen_is_for_everyone(page, watch, slug, language, workforce, tmp_path):
    drive_session(page, watch, slug, language, workforce, tmp_path, {*screens_of(slug)})


def drive_session(page, watch, slug, language, workforce, folder, looked_at_closely):
    """Drive each screen; axe and the Tab key go over those to be looked at closely."""
    book = AnswerBook(folder / "answers")
    bare = Bare(page, slug, workforce, language, book)
    for keys in screens_of(slug):
        bare.show(keys)
        for key in keys:
            panel = page.locator(f'.wk [data-key="{key}"]').first
            drive(panel)
            go_on(page)
            if isinstance(find_activity(key), Explores):
                check_picture(panel)
        if keys in looked_at_closely:
            assert axe_violations(page, ".wk") == [], keys
            assert out_of_reach(page) == [], keys
        assert page.evaluate(SMALL_WORDS) == [], keys
        assert page.evaluate(WIDER_THAN_THE_PAGE) <= 0, keys
        wait_until_kept(page, book, keys)
    assert watch.complaints == []
    assert watch.abroad == []


def wait_until_kept(page: Page, book: AnswerBook, keys: tuple[str, ...]) -> None:
    """Refuse a control that gives nothing, or something that its activity does not accept."""
    activities = [find_activity(key) for key in keys]
    notes = [activity.note for activity in activities if hasattr(activity, "note")]
    asked = {one.key: one for one in (*activities, *notes) if _asks(one)}
    missing = set(asked)
    # What is dragged or typed is given half a second later.
    for _ in range(250):
        kept = book.read_all()
        missing = {key for key in asked if not _is_kept(asked[key], kept)}
        if not missing:
            break
        page.wait_for_timeout(100)
    assert not missing


def _asks(activity: Activity) -> bool:
    return activity.kind == "plan" or not (
        activity.kind == "words" or isinstance(activity, LooksBack)
    )


def _is_kept(activity: Activity, kept: Mapping[str, Answer]) -> bool:
    answer = kept.get(activity.key)
    return answer is not None and activity.accepts(answer.value)


def drive(panel: Locator) -> None:
    """Move every control of a panel to its ends, press every button, fill every field."""
    # Words first: what people wrote may be put away once they compare it with something.
    for area in panel.locator("textarea:visible").all():
        area.fill("Peut-être les horaires.")
        area.blur()
    for kind in ("input[type=range]", "input[type=radio]", "select", "summary", "button"):
        # A button may draw the panel anew: it is asked each time what it holds.
        place = 0
        while place < panel.locator(kind).count():
            control = panel.locator(kind).nth(place)
            is_free = control.is_visible() and control.is_enabled()
            if is_free and not _is_elsewhere(control) and not _is_between(control):
                move(control, kind)
            place += 1
    expect(panel.locator(".wk-status-problem:visible")).to_have_count(0)


def _is_between(control: Locator) -> bool:
    """Tell whether a choice is neither the first nor the last of its group."""
    return control.evaluate(
        "e => { if (e.type !== 'radio') return false;"
        " const all = [...document.getElementsByName(e.name)];"
        " return e !== all[0] && e !== all.at(-1); }"
    )


def _is_elsewhere(control: Locator) -> bool:
    return control.evaluate(f"e => e.matches('{_ELSEWHERE}')")


def go_on(page: Page) -> None:
    """Go to the next question, where questions come one at a time."""
    following = page.locator("[data-action=next]")
    if following.count() and following.is_enabled():
        following.press("Enter")


# One stop a group of radio buttons: arrows go from one to the other.
STOPS = """() => {
  const kinds = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const stops = [...document.querySelectorAll(`.wk :is(${kinds})`)]
    .filter((e) => e.getClientRects().length && e.checkVisibility() && !e.disabled);
  const groups = new Set();
  return stops.filter((e) => {
    if (e.type !== 'radio') return true;
    const isFirst = !groups.has(e.name);
    groups.add(e.name);
    return isFirst;
  });
}"""


def out_of_reach(page: Page) -> list[str]:
    """Return what the Tab key does not come to, from the top of the page."""
    stops = page.evaluate_handle(STOPS)
    page.evaluate("() => { document.activeElement?.blur(); window.reached = new Set(); }")
    page.locator("body").press("Shift+Tab")
    page.evaluate("() => document.activeElement?.blur()")
    for _ in range(page.evaluate("(stops) => stops.length", stops) + 3):
        page.keyboard.press("Tab")
        page.evaluate(
            "() => { const e = document.activeElement;"
            " window.reached.add(e.type === 'radio' ? e.name : e) }"
        )
    return page.evaluate(
        "(stops) => stops.filter((e) => !window.reached.has(e.type === 'radio' ? e.name : e))"
        ".map((e) => e.outerHTML.slice(0, 100))",
        stops,
    )


def move(control: Locator, kind: str) -> None:
    control.focus()
    expect(control).to_be_focused()
    if kind == "input[type=range]":
        for end, bound in (("Home", "min"), ("End", "max")):
            control.press(end)
            assert control.input_value() == control.get_attribute(bound)
    elif kind == "input[type=radio]":
        control.press("Space")
        expect(control).to_be_checked()
    elif kind == "select":
        values = control.locator("option").evaluate_all("all => all.map((e) => e.value)")
        for value in (values[-1], values[0]):
            control.select_option(value)
    else:
        control.press("Enter")


def check_picture(panel: Locator) -> None:
    """Refuse a picture that did not come, or that says nothing to those who do not see it."""
    expect(panel.locator("[aria-busy]")).to_have_count(0)
    picture = panel.locator("img.wk-picture")
    assert picture.evaluate("e => e.complete && e.naturalWidth > 0")
    assert len(picture.get_attribute("alt")) >= 30
    assert panel.locator("h3.wk-finding").first.inner_text().strip()


def test_a_guess_is_made_before_its_chart_opens_and_stays_beside_it(page, workforce, tmp_path):
    bare = Bare(page, "s02", workforce, "fr", AnswerBook(tmp_path / "answers"))
    bare.show(["s02.jobs"])
    cover = page.locator(".wk-cover")
    expect(cover).to_be_visible()
    bare.show(["s02.guess.move"])
    page.locator("[data-action=commit]").press("Enter")
    page.locator(".wk-feedback").wait_for()
    bare.show(["s02.jobs"])
    expect(cover).to_have_count(0)
    expect(page.locator(".wk-say")).to_contain_text(translator("fr")("guess.yours"))
