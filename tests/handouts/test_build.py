"""The handout of a session: what is printed of it, in both languages, blank and personal."""

from __future__ import annotations

import datetime as dt

import pytest

from workshop_kit.answers import AnswerBook
from workshop_kit.data import load_workforce
from workshop_kit.handouts import build_handout, write_html
from workshop_kit.handouts.build import SAMPLE_COMPANY
from workshop_kit.handouts.checks import check_document
from workshop_kit.handouts.document import (
    Answer,
    BulletList,
    Callout,
    Fields,
    Heading,
    Paragraph,
    Picture,
    Table,
    walk,
)
from workshop_kit.sessions import read_session
from workshop_kit.texts import LANGUAGES

ANSWERS = {
    "s00.team": {"name": "Aven", "voices": "two"},
    "s02.guess.move": {
        "voices": "two",
        "values": {"management": 2, "staff": 7},
        "committed": True,
    },
    "s02.jobs": {"view": "stock", "sort": "name", "open": None},
    "s02.jobs.note": {"management": "La maintenance, depuis toujours."},
    "s02.q1": {"choice": "b", "tries": 1},
    "s02.home.causes": {"management": "Peut-être le réseau.", "staff": "Peut-être les horaires."},
}


@pytest.fixture(scope="module")
def workforce():
    return load_workforce(SAMPLE_COMPANY)


@pytest.fixture(scope="module")
def session():
    return read_session("s02")


@pytest.fixture
def book(tmp_path):
    book = AnswerBook(tmp_path / "réponses")
    for key, value in ANSWERS.items():
        book.write(key, value)
    return book


@pytest.fixture(scope="module", params=LANGUAGES)
def blank(request, session, workforce):
    return build_handout(session, language=request.param, answers=None, workforce=workforce)


def blocks_of(document, kind):
    return [block for block in walk(document.blocks) if isinstance(block, kind)]


def texts_of(document):
    runs = (
        run
        for block in blocks_of(document, (Heading, Paragraph, BulletList))
        for run in (
            block.text
            if isinstance(block, Heading)
            else block.runs
            if isinstance(block, Paragraph)
            else (run for item in block.items for run in item)
        )
    )
    return " ".join(run.text for run in runs)


def test_the_handout_can_be_read_by_everyone(blank):
    check_document(blank)


def test_every_step_that_participants_see_has_its_title(blank, session):
    titles = {
        "".join(run.text for run in heading.text).replace("\u00a0", " ")
        for heading in blocks_of(blank, Heading)
        if heading.level == 2
    }
    assert titles == {step.title[blank.language].replace("\u00a0", " ") for step in session.steps}


def test_every_chart_of_the_session_is_there_with_its_table(blank):
    assert len(blank.pictures) == 4


def test_neither_the_script_nor_the_solutions_nor_the_code_are_printed(blank, session):
    page = texts_of(blank)
    hidden = [
        cell
        for cell in session.cells
        if {"facilitator", "solution", "analyst", "screen-only"} & set(cell.tags)
        and not cell.is_code
    ]
    assert hidden
    for cell in hidden:
        first_line = cell.text[blank.language].splitlines()[0].lstrip("# ")
        assert first_line not in page
    assert "button" not in page


def test_what_only_paper_shows_is_printed(blank, session):
    assert any("print-only" in cell.tags for cell in session.cells)
    to_fill = [table for table in blocks_of(blank, Table) if not any(table.rows[-1])]
    assert to_fill


def test_what_to_remember_is_set_apart_under_its_title(blank):
    kept = [callout for callout in blocks_of(blank, Callout) if callout.tone == "keep"]
    assert len(kept) >= 5
    assert all(callout.title and callout.blocks for callout in kept)


def test_a_blank_handout_has_room_for_the_team_and_for_every_answer(blank):
    assert len(blocks_of(blank, Fields)) == 1
    answers = blocks_of(blank, Answer)
    assert len(answers) >= 8
    assert all(text is None for answer in answers for _, text in answer.said)


def test_a_blank_handout_is_the_same_whatever_the_day(session, workforce, blank):
    again = build_handout(session, language=blank.language, answers=None, workforce=workforce)
    assert again == blank


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("fr", "Livret de séance · Séance 2, Mixité des emplois"),
        ("en", "Session handout · Session 2, Occupational mix"),
    ],
)
def test_the_head_says_which_session(session, workforce, language, head):
    document = build_handout(session, language=language, answers=None, workforce=workforce)
    assert document.running_head == head
    assert document.language == language


def test_a_personal_handout_says_whose_it_is_and_of_which_day(
    session, workforce, book, monkeypatch
):
    day = dt.datetime(2026, 3, 14, 12, tzinfo=dt.UTC)
    monkeypatch.setattr("workshop_kit.answers.book._now", lambda: day)
    book.write("s02.q2", {"choice": "c", "tries": 1})
    monkeypatch.undo()
    document = build_handout(session, language="fr", answers=book, workforce=workforce)
    today = max(answer.saved_at for answer in book.read_all().values()).astimezone()
    assert document.owner.startswith("Équipe Aven · ")
    assert str(today.year) in document.owner
    assert document.running_head.startswith("Livret personnel")
    assert blocks_of(document, Fields) == []


def test_the_day_is_that_of_the_last_answer_to_this_session(
    session, workforce, tmp_path, monkeypatch
):
    book = AnswerBook(tmp_path / "réponses")
    for day, key in ((14, "s02.q1"), (10, "s02.q2"), (20, "s03.q1")):
        moment = dt.datetime(2026, 3, day, 12, tzinfo=dt.UTC)
        monkeypatch.setattr("workshop_kit.answers.book._now", lambda moment=moment: moment)
        book.write(key, {"choice": "a", "tries": 1})
    document = build_handout(session, language="fr", answers=book, workforce=workforce)
    assert document.owner == "14 mars 2026"


def test_every_answer_is_in_the_personal_handout(session, workforce, book):
    page = write_html(build_handout(session, language="fr", answers=book, workforce=workforce))
    for words in (
        "La maintenance, depuis toujours.",
        "Peut-être le réseau.",
        "2 sur 10",
        "7 sur 10",
    ):
        assert words in page
    assert "votre réponse" in page
    assert "estimation de la direction" in page


def test_a_book_without_an_answer_to_the_session_gives_the_blank_handout(
    session, workforce, tmp_path
):
    book = AnswerBook(tmp_path / "réponses")
    book.write("s03.q1", {"choice": "a", "tries": 1})
    document = build_handout(session, language="fr", answers=book, workforce=workforce)
    assert document == build_handout(session, language="fr", answers=None, workforce=workforce)


def test_a_team_that_wrote_its_name_only_as_a_payload_is_still_a_text(session, workforce, tmp_path):
    book = AnswerBook(tmp_path / "réponses")
    book.write("s00.team", {"name": "<script>x()</script>", "voices": "one"})
    book.write("s02.q1", {"choice": "a", "tries": 1})
    page = write_html(build_handout(session, language="fr", answers=book, workforce=workforce))
    assert "<script" not in page
    assert "&lt;script&gt;x()&lt;/script&gt;" in page


@pytest.mark.parametrize("team", ["Aven", None, {"name": 3}, {"name": ["a"], "voices": "trois"}])
def test_a_team_of_another_shape_is_no_obstacle(session, workforce, tmp_path, team):
    book = AnswerBook(tmp_path / "réponses")
    book.write("s00.team", team)
    book.write("s02.q1", {"choice": "a", "tries": 1})
    document = build_handout(session, language="fr", answers=book, workforce=workforce)
    assert "Équipe" not in document.owner


def test_charts_are_in_the_order_of_the_session(blank):
    svgs = [block.svg for block in blocks_of(blank, Picture)]
    assert len(set(svgs)) == len(svgs)


def test_another_audience_is_refused(session, workforce):
    with pytest.raises(ValueError, match="not 'visitor'"):
        build_handout(session, language="fr", answers=None, workforce=workforce, audience="visitor")
