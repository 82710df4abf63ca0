"""On paper: the route, the company, and what was written in an earlier session."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from workshop_kit.activities import PRACTICE_COMPANY, find_activity
from workshop_kit.answers import Answer
from workshop_kit.data import load_workforce
from workshop_kit.handouts import Page
from workshop_kit.handouts import document as blocks
from workshop_kit.handouts.build import compose, session_cells
from workshop_kit.handouts.paper import print_activity
from workshop_kit.sessions import read_session
from workshop_kit.sessions.progress import read_past
from workshop_kit.texts import translator

BANK = "banque-de-l-arree"
GUESS = {"voices": "one", "values": {"pair": 1}, "committed": True}
PAYLOAD = "#include **gras** <b>"


@pytest.fixture(scope="module")
def bank():
    return load_workforce(BANK)


def kept(key: str, value) -> Answer:
    return Answer(key, value, 1, dt.datetime(2026, 3, 14, tzinfo=dt.UTC), "w", "1.0")


def printed(key: str, workforce, language: str = "fr", answers: dict | None = None) -> tuple:
    past = read_past(answers or {})
    page = Page(workforce, translator(language), {}, past=past)
    return print_activity(find_activity(key), page)


def cells_with(key: str, language: str) -> list:
    """Return the cell that shows an activity, as a step of its own."""
    cells = session_cells(read_session(key.split(".")[0]), language)
    return [replace(cell, opens_step=True) for cell in cells if key in cell.activities]


def texts(found) -> str:
    return " ".join(repr(block) for block in found)


def test_the_route_is_printed_with_its_ten_sessions_and_says_nothing_of_people(bank):
    (table,) = printed("s00.route", bank, "en", {"s02.home.jobs": {"pair": "x"}})
    assert [row[0][:2] for row in table.rows] == [f"{n:02d}" for n in range(10)]
    assert table.rows[2] == ("02 Occupational mix", "2 h 30", "available")
    assert table.rows[9][1] == "at your own pace"


def test_the_company_is_printed_with_its_story(bank):
    found = texts(printed("s00.company", bank))
    assert "Banque de l’Arrée" in found
    assert bank.company.story.fr[:30] in found


def test_what_was_written_earlier_is_printed_voice_by_voice_as_text(bank):
    said = {"s00.expect": {"management": PAYLOAD, "staff": "B"}}
    (block,) = printed("s02.earlier", bank, answers=said)
    answer = next(one for one in block.blocks if isinstance(one, blocks.Answer))
    t = translator("fr")
    assert answer.said == ((t("voice.management"), PAYLOAD), (t("voice.staff"), "B"))
    assert t("s00.title") in answer.question[0].text


def test_nothing_is_printed_of_what_nobody_wrote(bank):
    assert printed("s02.earlier", bank) == ()


def test_a_handout_holds_the_answers_about_its_company_and_no_other_s(bank):
    other = {**GUESS, "values": {"pair": 9}}
    answers = {
        one.key: one
        for one in (kept("s02.guess.move", other), kept(f"s02.guess.move.{BANK}", GUESS))
    }
    session = read_session("s02")
    guesses = cells_with("s02.guess.move", "fr")

    def figures(workforce) -> str:
        made = compose(session, guesses, language="fr", answers=answers, workforce=workforce)
        return texts(made.blocks)

    assert "1 sur 10" in figures(bank).replace("\xa0", " ")
    assert "9 sur 10" not in figures(bank).replace("\xa0", " ")
    assert "9 sur 10" in figures(load_workforce(PRACTICE_COMPANY)).replace("\xa0", " ")


def test_the_handout_of_session_02_brings_back_the_question_people_came_with(bank):
    session = read_session("s02")
    written = kept("s00.expect", {"pair": "Why so few women drivers?"})
    own = kept("s02.q1", {"choice": "a", "tries": 1})

    def made_of(*answers: Answer) -> str:
        made = compose(
            session,
            cells_with("s02.earlier", "en"),
            language="en",
            answers={one.key: one for one in answers},
            workforce=bank,
        )
        return texts(made.blocks)

    assert "Why so few women drivers?" in made_of(written, own)
    # Without an answer to this session the handout is blank: it can be given to anyone.
    assert "Why so few" not in made_of(written)
