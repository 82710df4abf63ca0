"""The handout of a session: what is printed of it, in both languages, blank and personal."""

from __future__ import annotations

import datetime as dt

import pytest

from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.answers import AnswerBook
from workshop_kit.data import load_workforce
from workshop_kit.handouts import build_handout, write_html
from workshop_kit.handouts.build import PaperCell, compose
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
    return load_workforce(PRACTICE_COMPANY)


@pytest.fixture(scope="module")
def session():
    return read_session("s02")


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


HEADS = {
    "fr": "Livret de séance · Séance 2, Mixité des emplois",
    "en": "Session handout · Session 2, Occupational mix",
}


def test_the_head_says_which_session(blank):
    assert blank.running_head == HEADS[blank.language]


@pytest.fixture(scope="module")
def personal(session, workforce, tmp_path_factory):
    book = AnswerBook(tmp_path_factory.mktemp("answers"))
    for key, value in ANSWERS.items():
        book.write(key, value)
    return build_handout(session, language="fr", answers=book, workforce=workforce)


def test_a_personal_handout_has_no_field_to_fill_in_by_hand_for_the_team(personal):
    assert personal.running_head == "Livret personnel · Séance 2, Mixité des emplois"
    assert personal.owner.startswith("Équipe Aven · ")
    assert blocks_of(personal, Fields) == []


def test_every_answer_is_in_the_personal_handout(personal):
    page = write_html(personal)
    guesses = ("2 sur 10", "7 sur 10", "estimation de la direction")
    written = ("La maintenance, depuis toujours.", "Peut-être le réseau.", "votre réponse")
    assert [words for words in guesses + written if words not in page] == []


# A session of one question, for what does not depend on the rest.
ONE_QUESTION = [
    PaperCell("s02.title", "# Mixité\n\nQui travaille où ?"),
    PaperCell("s02.check.step", "## Qu’avez-vous retenu ?", opens_step=True),
    PaperCell("s02.check", activities=("s02.q1",)),
]


@pytest.fixture
def short_handout(session, workforce, tmp_path, monkeypatch):
    """Return a function that composes a short handout from (key, value, day of March) triples."""

    def compose_short(*answers, language="fr"):
        book = AnswerBook(tmp_path / "réponses")
        for key, value, day in answers:
            moment = dt.datetime(2026, 3, day, 12, tzinfo=dt.UTC)
            monkeypatch.setattr("workshop_kit.answers.book._now", lambda moment=moment: moment)
            book.write(key, value)
        return compose(
            session, ONE_QUESTION, language=language, answers=book.read_all(), workforce=workforce
        )

    return compose_short


DONE = {"choice": "a", "tries": 1}


def test_the_day_is_that_of_the_last_answer_to_this_session(short_handout):
    document = short_handout(("s02.q1", DONE, 14), ("s02.q2", DONE, 10), ("s03.q1", DONE, 20))
    assert document.owner == "14 mars 2026"


@pytest.mark.parametrize(
    ("language", "name", "owner"),
    [
        ("fr", "Aven", "Équipe Aven · 14 mars 2026"),
        ("en", "Aven", "Team Aven · 14 March 2026"),
        ("fr", " équipe de l’Aven ", "équipe de l’Aven · 14 mars 2026"),
        ("fr", "   ", "14 mars 2026"),
    ],
)
def test_the_team_is_named_once_with_the_day(short_handout, language, name, owner):
    team = {"name": name, "voices": "one"}
    document = short_handout(("s00.team", team, 1), ("s02.q1", DONE, 14), language=language)
    assert document.owner == owner


@pytest.mark.parametrize("team", ["Aven", None, {"name": 3}, {"name": ["a"], "voices": "trois"}])
def test_a_team_of_another_shape_is_no_obstacle(short_handout, team):
    document = short_handout(("s00.team", team, 1), ("s02.q1", DONE, 14))
    assert document.owner == "14 mars 2026"


def test_a_teams_name_that_is_a_payload_is_a_text(short_handout):
    team = {"name": "<script>x()</script>", "voices": "one"}
    page = write_html(short_handout(("s00.team", team, 1), ("s02.q1", DONE, 14)))
    assert "<script" not in page
    assert "&lt;script&gt;x()&lt;/script&gt;" in page


def test_answers_to_other_sessions_leave_the_handout_blank(short_handout):
    team = {"name": "Aven", "voices": "one"}
    document = short_handout(("s00.team", team, 1), ("s03.q1", DONE, 14))
    assert document == short_handout()
    assert len(blocks_of(document, Fields)) == 1


def test_a_step_with_activities_gives_its_title_and_first_line_only(session, workforce):
    opening = "## Que pensez-vous ?\n\nDonnez votre estimation.\n\n- Déplacez le curseur."
    for activities, is_list_printed in ((("s02.q1",), False), ((), True)):
        cells = [
            PaperCell("s02.a", opening, opens_step=True),
            PaperCell("s02.b", activities=activities),
        ]
        document = compose(session, cells, language="fr", answers={}, workforce=workforce)
        assert bool(blocks_of(document, BulletList)) == is_list_printed
        assert "Donnez votre estimation." in texts_of(document)


def test_a_short_passage_stays_with_its_title_and_a_long_one_may_run_on(session, workforce):
    short = "### Observer\n\nUne ligne.\n\n| A | B |\n|---|---|\n| 1 | 2 |"
    long = "### Le reste" + "\n\nUne ligne." * 6
    cells = [
        PaperCell("s02.a", "## Et chez vous ?", opens_step=True),
        PaperCell("s02.b", f"{short}\n\n{long}"),
    ]
    document = compose(session, cells, language="fr", answers={}, workforce=workforce)
    _fields, _title, together, *rest = document.blocks
    assert [type(block) for block in together.blocks] == [Heading, Paragraph, Table]
    assert [type(block) for block in rest] == [Heading, *[Paragraph] * 6]


def test_charts_are_all_different(blank):
    svgs = [block.svg for block in blocks_of(blank, Picture)]
    assert len(set(svgs)) == len(svgs)


def test_another_audience_is_refused(session, workforce):
    with pytest.raises(ValueError, match="not 'visitor'"):
        build_handout(session, language="fr", answers=None, workforce=workforce, audience="visitor")
