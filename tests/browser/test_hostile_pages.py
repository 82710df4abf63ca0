"""Every HTML document in a real browser, with every payload wherever someone may write.

The pages of one entry point and one kind are opened as one page, without their content security
policy: escaping alone must hold. One page of each kind is then opened as it is given to people.
"""

from __future__ import annotations

import re

import pytest

from tests.safety.detectors import HARMLESS, LOOK_AT_PAGE
from tests.safety.documents import make_document
from tests.safety.hostile import ENTRIES, letters_of
from tests.safety.payloads import PAYLOADS, SENTINEL_NAME

pytestmark = pytest.mark.browser

KINDS = ("blank", "personal", "guide", "slides", "booklet")
# Those that hold every activity: entry points that none of the others shows are tried there.
_RICHEST = ("personal", "guide", "slides")

TRIED = [
    (entry, kind) for entry in ENTRIES for kind in KINDS if kind in (*entry.shown_in, *_RICHEST)
]

_POLICY = re.compile(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>")
_SCRIPT = re.compile(r"<script\b.*?</script>", re.DOTALL)

# Payloads of script that need nobody's click, put in a page as they are.
RUN_ALONE = (
    *("img_onerror", "script", "svg_onload", "details_ontoggle", "script_closed_first"),
    *("iframe_srcdoc", "math_style", "style_closed_first", "title_closed_first"),
    *("textarea_closed_first", "comment_closed_first", "cdata"),
)


@pytest.fixture
def opened(page, watch, tmp_path):
    """Return a function that opens HTML from the disk and tells what it did."""
    dialogs = []

    def refuse(dialog):
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", refuse)

    def open_page(content):
        path = tmp_path / "Égalité pro & 100%.html"
        path.write_text(content, encoding="utf-8")
        page.goto(path.as_uri())
        page.wait_for_load_state("networkidle")
        seen = page.evaluate(LOOK_AT_PAGE)
        abroad = [url for url in watch.requests if not url.startswith(("file:", "data:"))]
        beside = [url for url in watch.requests if url.startswith("file:")][1:]
        return seen | {"dialogs": dialogs, "requests": abroad + beside}

    return open_page


def without_policy(pages):
    """Return the bodies of pages as one page, under the head of the first without its policy."""
    head, _, _ = _POLICY.sub("", _SCRIPT.sub("", pages[0])).partition("<body")
    bodies = [page.partition("<body")[2].partition(">")[2] for page in pages]
    return f"{head}<body>{''.join(_SCRIPT.sub('', body) for body in bodies)}"


def test_the_combinations_tried_do_not_shrink():
    # Entry points x kinds of pages, each with every payload.
    assert len(TRIED) * len(PAYLOADS) >= 47 * 84


def _tried():
    """Yield the combinations; a kind that shows no more than the personal one is a study."""
    for entry, kind in TRIED:
        is_personal_elsewhere = (entry, "personal") in TRIED and "personal" in entry.shown_in
        is_seen = kind == "personal" or (kind in entry.shown_in and not is_personal_elsewhere)
        marks = () if is_seen else pytest.mark.study
        yield pytest.param(entry, kind, marks=marks, id=f"{entry.name}-{kind}")


@pytest.mark.parametrize(("entry", "kind"), [*_tried()])
def test_no_payload_does_anything_in_a_page_and_none_is_lost(opened, entry, kind):
    # Where a text is to be read, it stands where it fits; elsewhere all stand in one place.
    cases = entry.cases() if kind in entry.shown_in else (((), entry.at_once()),)
    pages = [make_document(kind, sources, "fr").html for _, sources in cases]
    assert all(_POLICY.search(page) for page in pages)
    seen = opened(without_policy(pages))
    words = letters_of(seen.pop("words"))
    assert seen == HARMLESS | {"dialogs": [], "requests": []}
    texts = [text for texts, _ in cases for text in texts]
    assert [text for text in texts if entry.readable(text) not in words] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_page_as_it_is_given_to_people_does_nothing(opened, watch, kind):
    entry = next(entry for entry in ENTRIES if entry.name == "notes of the pair")
    ((_, sources),) = entry.cases()
    seen = opened(make_document(kind, sources, "en").html)
    seen.pop("words")
    assert seen == HARMLESS | {"dialogs": [], "requests": []}
    assert watch.complaints == []


@pytest.mark.parametrize("name", RUN_ALONE)
def test_a_payload_that_is_not_escaped_is_seen_to_run(page, opened, name):
    payload = next(payload for payload in PAYLOADS if payload.name == name)
    around = {"style": "style", "title": "title", "textarea": "textarea"}.get(name.split("_")[0])
    before = f"<{around}>" if around else "<!--" if name.startswith("comment") else ""
    opened(f"<!doctype html><body><h1>x</h1>{before}{payload.text}")
    page.wait_for_function(f"window.{SENTINEL_NAME} === 1")


@pytest.mark.parametrize(
    ("fault", "seen_as"),
    [
        ('<p title="" onmouseover="x()">', "listeners"),
        ('<a href="javascript:x()">a</a>', "addresses"),
        ("<form action=//x><input></form>", "elements"),
        ('<button data-commandlinker-command="x">a</button>', "elements"),
        ("<style>body{display:none}</style>", "hidden"),
        ('<img src="http://payload.invalid/x.png">', "requests"),
        ("<script>alert(1)</script>", "dialogs"),
    ],
)
def test_what_a_payload_would_leave_behind_is_seen(opened, fault, seen_as):
    seen = opened(f"<!doctype html><body><h1>x</h1>{fault}")
    assert seen[seen_as]
