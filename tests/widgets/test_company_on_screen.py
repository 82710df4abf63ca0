"""The company chosen, the route and earlier answers on screen, without a browser."""

from __future__ import annotations

from functools import cache

import pytest

from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.answers import AnswerBook
from workshop_kit.data import load_workforce
from workshop_kit.sessions import list_sessions
from workshop_kit.texts import translator
from workshop_kit.widgets import open_screen
from workshop_kit.widgets.screen import Screen

BANK = "banque-de-l-arree"
GUESS = {"voices": "one", "values": {"pair": 4}, "committed": True}


@pytest.fixture(autouse=True, scope="module")
def _companies_read_once():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("workshop_kit.widgets.screen.load_workforce", cache(load_workforce))
        yield


@pytest.fixture
def book(tmp_path) -> AnswerBook:
    return AnswerBook(tmp_path / "answers")


def opened(book: AnswerBook, session: str = "s02") -> Screen:
    """Open a session as another notebook does: with a book of its own on the same folder."""
    return open_screen(session, language="fr", book=AnswerBook(book.folder))


def give(screen: Screen, key: str, value) -> dict:
    view = screen.show(key)
    sent = []
    view.send = sent.append
    view._receive(view, {"type": "answer", "id": 1, "key": key, "value": value}, [])
    return sent[0]


def choose(book: AnswerBook, company: str) -> None:
    assert give(opened(book, "s00"), "s00.company", {"company": company})["type"] == "kept"


def test_a_session_opens_on_the_company_chosen(book):
    assert opened(book).workforce.name == PRACTICE_COMPANY
    choose(book, BANK)
    assert opened(book).workforce.name == BANK


def test_the_company_is_named_where_figures_are_its_own(book):
    choose(book, BANK)
    screen = opened(book)
    assert "Banque de l’Arrée" in screen.show("s02.jobs").company
    assert screen.show("s02.mixture").company == ""
    assert screen.show("s02.q1").company == ""


def test_each_company_keeps_its_own_answers_and_notes_are_everyone_s(book):
    give(opened(book), "s02.guess.move", GUESS)
    give(opened(book), "s02.home.jobs", {"pair": "chez nous"})
    choose(book, BANK)
    at_the_bank = opened(book).show("s02.guess.move")
    assert "s02.guess.move" not in at_the_bank.answers
    assert at_the_bank.answers["s02.home.jobs"] == {"pair": "chez nous"}
    other = {**GUESS, "values": {"pair": 9}}
    give(opened(book), "s02.guess.move", other)
    choose(book, PRACTICE_COMPANY)
    assert opened(book).show("s02.guess.move").answers["s02.guess.move"] == GUESS
    choose(book, BANK)
    assert opened(book).show("s02.guess.move").answers["s02.guess.move"] == other


def test_a_notebook_left_open_keeps_answers_for_the_company_it_shows_and_says_so(book):
    screen = opened(book)
    choose(book, BANK)
    back = give(screen, "s02.guess.move", GUESS)
    t = translator("fr")
    shown = {"shown": "Conserverie de l’Aven", "chosen": "Banque de l’Arrée"}
    assert back["notice"] == t("screen.company_changed", **shown)
    assert AnswerBook(book.folder).read("s02.guess.move").value == GUESS
    assert AnswerBook(book.folder).read(f"s02.guess.move.{BANK}") is None


def test_the_welcome_guesses_on_a_company_chosen_on_its_page_once_started_again(book):
    welcome = opened(book, "s00")
    give(welcome, "s00.company", {"company": BANK})
    shown = {"shown": "Conserverie de l’Aven", "chosen": "Banque de l’Arrée"}
    notice = give(welcome, "s00.guess.people", GUESS)["notice"]
    assert notice == translator("fr")("screen.company_changed", **shown)
    again = opened(book, "s00").show("s00.guess.people")
    assert "Banque de l’Arrée" in again.company
    assert "s00.guess.people" not in again.answers


def test_what_does_not_depend_on_the_company_says_nothing_of_it(book):
    screen = opened(book)
    choose(book, BANK)
    assert give(screen, "s02.home.jobs", {"pair": "x"})["notice"] is None


def test_the_notice_goes_once_the_company_is_the_one_shown_again(book):
    screen = opened(book)
    choose(book, BANK)
    give(screen, "s02.guess.move", GUESS)
    choose(book, PRACTICE_COMPANY)
    assert give(screen, "s02.guess.move", {**GUESS, "values": {"pair": 5}})["notice"] is None
    assert screen.show("s02.guess.move").notices == {}


def test_what_the_browser_holds_back_is_held_back_for_one_company(book):
    of_the_first = opened(book).show("s02.jobs").places
    choose(book, BANK)
    of_the_bank = opened(book).show("s02.jobs").places
    assert of_the_first["s02.jobs"] != of_the_bank["s02.jobs"]
    assert of_the_first["s02.jobs.note"] == of_the_bank["s02.jobs.note"]


def test_a_company_that_this_kit_does_not_have_is_passed_over_and_not_lost(book):
    book.write("s00.company", {"company": "of-a-newer-kit"})
    screen = opened(book, "s00")
    assert screen.workforce.name == PRACTICE_COMPANY
    assert "s00.company" not in screen.show("s00.company").answers
    assert AnswerBook(book.folder).read("s00.company").value == {"company": "of-a-newer-kit"}


def test_what_both_voices_wrote_is_offered_in_the_next_session(book):
    give(opened(book, "s00"), "s00.expect", {"management": "A", "staff": "<b>B</b>"})
    (note,) = opened(book).show("s02.earlier").panels[0]["notes"]
    assert [voice["text"] for voice in note["voices"]] == ["A", "<b>B</b>"]


def test_the_route_counts_what_was_done_on_the_company_shown(book):
    def done() -> int:
        (panel,) = opened(book, "s00").show("s00.route").panels
        return next(leg for leg in panel["sessions"] if leg["id"] == "s02")["done"]

    before = done()
    give(opened(book), "s02.guess.move", GUESS)
    give(opened(book), "s02.guess.mixed", GUESS)
    assert done() > before
    choose(book, BANK)
    assert done() == before


def test_the_route_links_to_the_sessions_that_exist_and_to_no_other(book):
    (panel,) = opened(book, "s00").show("s00.route").panels
    links = {leg["id"]: leg["link"]["file"] for leg in panel["sessions"] if leg["link"]}
    others = {one.slug: one.file_name["fr"] for one in list_sessions() if one.slug != "s00"}
    assert links == others
    assert links["s02"] == "02_mixite_des_emplois.ipynb"
    assert len(panel["sessions"]) == 10


def test_nothing_can_be_answered_to_what_only_shows(book):
    assert give(opened(book, "s00"), "s00.route", {})["type"] == "refused"
    assert give(opened(book), "s02.earlier", {"pair": "x"})["type"] == "refused"
