"""The booklet of the route: cover, contents that tell the right pages, chapters, glossary."""

from __future__ import annotations

import datetime as dt
import itertools
import re

import pytest

from tests.handouts.pages import (
    blocks_of,
    opened,
    pages_of,
    pages_with,
    said_in,
    says_it_is_accessible,
    squeezed,
)
from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.answers import AnswerBook
from workshop_kit.data import load_workforce
from workshop_kit.handouts import build_handout, write_html, write_pdf
from workshop_kit.handouts.blocks import (
    Chapter,
    Contents,
    Definitions,
    Fields,
    Heading,
    Picture,
    walk,
)
from workshop_kit.handouts.booklet import build_booklet
from workshop_kit.handouts.checks import check_document
from workshop_kit.handouts.document import as_plain
from workshop_kit.handouts.pdf import printable_values
from workshop_kit.sessions import list_sessions
from workshop_kit.sessions.session import FACILITATOR_TAGS
from workshop_kit.texts import LANGUAGES, translator
from workshop_kit.texts.glossary import read_glossary

ANSWERS = {
    "s00.team": {"name": "Ster", "voices": "two"},
    "s02.jobs.note": {"management": "La maintenance.", "staff": "Le conditionnement."},
    "s02.q1": {"choice": "b", "tries": 1},
}

# A line of the contents: a title, dots, a page.
_CONTENTS_LINE = r"^\s*(\S.*?)(?: \.){3,}\W*(\d+)$"
_UNACCENTED = str.maketrans("ÀÂÉÈÊËÎÏÔÛÙÇàâéèêëîïôûùç", "AAEEEEIIOUUCaaeeeeiiouuc")


@pytest.fixture(scope="module")
def workforce():
    return load_workforce(PRACTICE_COMPANY)


@pytest.fixture(scope="module", params=LANGUAGES)
def blank(request, workforce):
    return build_booklet(list_sessions(), language=request.param, answers=None, workforce=workforce)


@pytest.fixture(scope="module")
def pdf(blank):
    return write_pdf(blank)


@pytest.fixture(scope="module")
def pages(pdf):
    return pages_of(pdf)


@pytest.fixture
def book(tmp_path, monkeypatch):
    moment = dt.datetime(2026, 3, 14, 12, tzinfo=dt.UTC)
    monkeypatch.setattr("workshop_kit.answers.book._now", lambda: moment)
    book = AnswerBook(tmp_path / "réponses")
    for key, value in ANSWERS.items():
        book.write(key, value)
    return book


@pytest.fixture
def personal(book, workforce):
    return build_booklet(list_sessions(), language="fr", answers=book, workforce=workforce)


def test_everyone_can_read_the_booklet(blank):
    check_document(blank)
    assert not printable_values(as_plain(blank))[1]


def test_the_pages_are_accessible_and_say_their_language(pdf, blank):
    assert says_it_is_accessible(pdf)
    expected = {"fr": "fr-FR", "en": "en-GB"}[blank.language]
    assert str(opened(pdf).Root.Lang) == expected


def test_each_session_is_a_chapter_with_all_that_its_handout_holds(blank, workforce):
    chapters = blocks_of(blank, Chapter)
    said = said_in(blank.blocks)
    for session in list_sessions():
        handout = build_handout(session, language=blank.language, answers=None, workforce=workforce)
        if handout.blocks == blocks_of(handout, Fields):
            continue
        assert any(handout.title in chapter.title for chapter in chapters)
        # The words of each session are in the booklet's own glossary.
        elsewhere = (Fields, Definitions)
        inside = [
            block
            for block in handout.blocks
            if not any(isinstance(part, elsewhere) for part in walk((block,)))
        ]
        assert [block for block in inside if said_in(block) not in said] == []


def test_titles_within_a_chapter_are_under_its_own(blank):
    inside = [block for block in blocks_of(blank, Heading, Picture) if block.level < 3]
    assert inside == []


def test_the_contents_tell_the_page_of_each_chapter_and_of_each_step(pages, blank):
    first = pages_with(pages, blocks_of(blank, Contents)[0].title)[0] - 1
    lines = (re.findall(_CONTENTS_LINE, page, re.MULTILINE) for page in pages[first:])
    # The contents go on until a page that has none.
    entries = [line for page in itertools.takewhile(bool, lines) for line in page]
    titles = [chapter.title for chapter in blocks_of(blank, Chapter)]
    steps = [said_in(heading.text) for heading in blocks_of(blank, Heading) if heading.level == 3]
    annex = blank.words["annex"]
    listed = [squeezed(title) for title, _ in entries]
    assert sorted(listed) == sorted(squeezed(title) for title in (*titles, *steps, annex))
    for title, page in entries:
        assert int(page) in pages_with(pages, title), title


def test_every_chapter_begins_a_page_whose_top_names_it(pages, blank):
    for chapter in blocks_of(blank, Chapter):
        begins = [
            number
            for number in pages_with(pages, chapter.title)
            if squeezed(pages[number - 1].splitlines()[0]).startswith(
                squeezed(chapter.running_head)
            )
        ]
        assert begins, chapter.title
        body = [line for line in pages[begins[0] - 1].splitlines()[1:] if line.strip()]
        assert squeezed(body[0]) == squeezed(chapter.title)


def test_the_numbers_of_the_pages_follow_each_other_to_the_last(pages):
    for number, page in enumerate(pages[1:], 2):
        assert re.search(rf"\b{number} ?/ ?{len(pages)}$", page.rstrip())


def test_the_cover_stands_alone_and_says_where_the_route_comes_from(pages, blank):
    cover = squeezed(pages[0])
    t = translator(blank.language)
    for said in (blank.title, blank.lead, t("booklet.inspired"), t("booklet.simulated")):
        assert squeezed(said) in cover
    assert not re.search(r"\d ?/ ?\d+\s*$", pages[0])
    assert "Clusters Égalité" in t("booklet.inspired")


def test_no_chart_is_on_another_page_than_its_title(pages, blank):
    for picture in blank.pictures:
        (page,) = pages_with(pages, picture.caption)
        assert page in pages_with(pages, picture.title), picture.title


def test_the_glossary_has_the_words_of_the_chapters_in_order_and_no_other(blank):
    (definitions,) = blocks_of(blank, Definitions)
    words = [word for word, _ in definitions.entries]
    headwords = {
        term.terms[blank.language][0].replace(" ", "").casefold() for term in read_glossary()
    }
    assert len(words) > 8
    assert {squeezed(word).casefold() for word in words} <= headwords
    assert all(meaning.endswith(".") for _, meaning in definitions.entries)
    plain = [word.translate(_UNACCENTED).casefold() for word in words]
    assert plain == sorted(plain)


@pytest.mark.parametrize(
    ("language", "used", "others"),
    [
        ("fr", "Binôme", {"Indice de dissimilarité"}),
        ("en", "Pair", {"Dissimilarity index", "Stock"}),
    ],
)
def test_a_word_that_no_chapter_uses_is_not_in_the_glossary(workforce, language, used, others):
    (welcome, *_) = list_sessions()
    short = build_booklet([welcome], language=language, answers=None, workforce=workforce)
    words = {word for block in blocks_of(short, Definitions) for word, _ in block.entries}
    assert used in words
    assert not others & words


def test_no_word_of_the_facilitators_is_in_the_booklet(blank):
    said = squeezed(said_in(blank.blocks))
    hidden = [
        cell
        for session in list_sessions()
        for cell in session.cells
        if FACILITATOR_TAGS & set(cell.tags)
    ]
    assert hidden
    for cell in hidden:
        lines = [line.strip("#* ") for line in cell.text[blank.language].splitlines() if line]
        assert not any(len(line) > 40 and squeezed(line) in said for line in lines), cell.key


def test_a_blank_booklet_has_room_for_the_team_and_the_date(blank):
    assert (blank.cover.team, blank.cover.day) == ("", "")
    assert write_html(blank).count("wk-owner") > 1
    assert blocks_of(blank, Fields) == []


def test_a_personal_booklet_names_the_team_and_the_day_and_holds_the_answers(personal):
    assert (personal.cover.team, personal.cover.day) == ("Ster", "14 mars 2026")
    assert personal.owner == "Équipe Ster · 14 mars 2026"
    assert personal.cover.kicker == "Livret personnel du parcours"
    said = said_in(personal.blocks)
    assert "La maintenance." in said
    assert "Le conditionnement." in said


def test_words_that_a_person_wrote_bring_no_entry_into_the_glossary(book, workforce):
    book.write("s00.team", {"name": "Temps partiel", "voices": "one"})
    book.write("s02.home.data", {"pair": "Les accidents du travail et le temps partiel."})
    # Two sessions that do not speak of these themselves.
    two = [session for session in list_sessions() if session.slug in ("s00", "s02")]
    document = build_booklet(two, language="fr", answers=book, workforce=workforce)
    words = {word for block in blocks_of(document, Definitions) for word, _ in block.entries}
    assert not {"Temps partiel", "Accident du travail"} & words


def test_a_hostile_team_is_text_on_the_cover(book, workforce):
    book.write("s00.team", {"name": "<script>x()</script> #panic()", "voices": "one"})
    document = build_booklet(list_sessions(), language="fr", answers=book, workforce=workforce)
    page = write_html(document)
    assert "<script" not in page
    assert pages_with(pages_of(write_pdf(document)), "<script>x()</script> #panic()")[0] == 1


def test_the_route_on_the_cover_shows_which_sessions_are_inside(blank):
    present = {session.number for session in list_sessions()}
    inside = {place for place, is_here in enumerate(blank.cover.places) if is_here}
    assert len(blank.cover.places) == 10
    assert inside <= present
    assert 2 in inside


def test_in_html_the_contents_lead_to_each_part(blank):
    page = write_html(blank)
    targets = re.findall(r'class="wk-entry[^"]*"><a href="#([\w-]+)"', page)
    assert len(targets) > 8
    assert [target for target in targets if f'id="{target}"' not in page] == []
    assert len(set(targets)) == len(targets)
    assert page.count("<table>") == page.count("<caption>")
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
