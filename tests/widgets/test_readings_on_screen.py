"""The two voices on screen: what is given elsewhere in the session shows at once."""

from __future__ import annotations

import pytest

from workshop_kit.answers import AnswerBook
from workshop_kit.widgets import open_screen

GUESS = {"voices": "two", "values": {"management": 2, "staff": 7}, "committed": True}


@pytest.fixture
def screen(tmp_path):
    return open_screen("s02", language="fr", book=AnswerBook(tmp_path / "answers"))


def give(view, key: str, value) -> None:
    view.send = lambda _message: None
    view._receive(view, {"type": "answer", "id": 1, "key": key, "value": value}, [])


def shown(view) -> dict:
    (panel,) = view.panels
    return {**panel, **view.recollections.get(panel["key"], {})}


def test_a_guess_given_after_the_panel_was_opened_is_shown_beside_its_fact(screen):
    voices = screen.show("s02.voices")
    assert shown(voices)["guesses"] == []
    give(screen.show("s02.guess.move"), "s02.guess.move", GUESS)
    (guess,) = shown(voices)["guesses"]
    assert guess["key"] == "s02.guess.move"
    assert guess["key"] in shown(voices)["facts"]


def test_what_was_given_before_is_there_from_the_start(screen):
    give(screen.show("s02.jobs.note"), "s02.jobs.note", {"staff": "la conduite"})
    (note,) = shown(screen.show("s02.voices"))["notes"]
    assert note["voices"][0]["text"] == "la conduite"


def test_an_answer_that_it_does_not_show_changes_nothing(screen):
    voices = screen.show("s02.voices")
    give(screen.show("s02.home.work"), "s02.home.work", {"pair": "x"})
    assert voices.recollections == {}


def test_nothing_of_it_is_left_once_everything_is_deleted(screen):
    voices = screen.show("s02.voices")
    give(screen.show("s02.guess.move"), "s02.guess.move", GUESS)
    screen._delete({})
    assert shown(voices)["guesses"] == []
    assert shown(voices)["difference"] == ""
