"""The screen without a browser: what it shows, what it keeps, and what it says when it cannot."""

from __future__ import annotations

import pytest

from workshop_kit.activities import list_activities
from workshop_kit.answers import AnswerBook
from workshop_kit.errors import AnswerNotSavedError, UnknownNameError
from workshop_kit.texts import translator
from workshop_kit.widgets import open_screen
from workshop_kit.widgets.view import read_script, read_style

GUESS = {"voices": "one", "values": {"pair": 4}, "committed": True}


@pytest.fixture
def book(tmp_path) -> AnswerBook:
    return AnswerBook(tmp_path / "answers")


@pytest.fixture
def screen(book):
    return open_screen("s02", language="fr", book=book)


def give(view, key: str, value, **more) -> dict:
    """Send a message as the browser does, and return what comes back."""
    sent = []
    view.send = sent.append
    view._receive(view, {"type": "answer", "id": 7, "key": key, "value": value, **more}, [])
    return sent[0]


def test_every_activity_of_the_session_can_be_shown(screen):
    for activity in list_activities("s02"):
        view = screen.show(activity.key)
        assert [panel["kind"] for panel in view.panels] == [activity.kind]


def test_an_answer_is_said_to_be_kept_once_it_can_be_read_back(screen, book):
    reply = give(screen.show("s02.home.work"), "s02.home.work", {"pair": "même poste"})
    assert (reply["type"], reply["id"]) == ("kept", 7)
    assert AnswerBook(book.folder).read("s02.home.work").value == {"pair": "même poste"}


def test_answers_are_there_again_on_start(screen, book):
    give(screen.show("s02.guess.move"), "s02.guess.move", GUESS)
    again = open_screen("s02", language="en", book=AnswerBook(book.folder)).show("s02.guess.move")
    assert again.answers["s02.guess.move"] == GUESS
    assert again.replies["s02.guess.move"]["message"]


def test_a_guess_is_recalled_by_the_steps_that_are_already_open(screen):
    chart = screen.show("s02.jobs")
    assert "s02.guess.move" not in chart.recalls
    give(screen.show("s02.guess.move"), "s02.guess.move", GUESS)
    assert chart.recalls["s02.guess.move"]["value"].startswith("4")


def test_a_note_beside_a_chart_is_kept_under_its_own_key(screen, book):
    assert give(screen.show("s02.jobs"), "s02.jobs.note", {"pair": "x"})["type"] == "kept"
    assert book.read("s02.jobs.note").value == {"pair": "x"}


def test_the_team_s_two_voices_are_asked_everywhere(book):
    give(
        open_screen("s00", language="fr", book=book).show("s00.team"),
        "s00.team",
        {"name": "Équipe Aven", "voices": "two"},
    )
    panel = open_screen("s02", language="fr", book=book).show("s02.home.causes").panels[0]
    assert [voice["id"] for voice in panel["voices"]] == ["management", "staff"]


def test_a_value_of_another_shape_is_refused_in_a_sentence_and_not_kept(screen, book):
    reply = give(screen.show("s02.lens"), "s02.lens", {"minimum": "many"})
    assert reply["type"] == "refused"
    assert reply["sentence"].endswith(".")
    assert book.read("s02.lens") is None


def test_a_kept_value_of_another_shape_is_not_shown_and_not_lost(screen, book):
    book.write("s02.lens", {"minimum": "many"})
    book.write("s00.team", ["not", "a", "team"])
    view = screen.show("s02.lens")
    assert "s02.lens" not in view.answers
    assert screen.voices == "one"
    assert book.read("s02.lens").value == {"minimum": "many"}


def test_a_folder_that_cannot_be_written_is_said_and_another_is_offered(
    screen, book, monkeypatch, tmp_path
):
    def refuse(*_args, **_values):
        raise AnswerNotSavedError("answer_folder_closed", folder=str(book.folder))

    elsewhere = tmp_path / "elsewhere"
    monkeypatch.setattr("workshop_kit.widgets.screen.fallback_folder", lambda: elsewhere)
    view = screen.show("s02.home.work")
    with monkeypatch.context() as broken:
        broken.setattr(AnswerBook, "write", refuse)
        reply = give(view, "s02.home.work", {"pair": "à garder"})
    assert reply["type"] == "refused"
    assert str(elsewhere) in reply["offer"]
    # The person takes the offer: the same answer, kept in the other folder.
    assert give(view, "s02.home.work", {"pair": "à garder"}, elsewhere=True)["type"] == "kept"
    assert AnswerBook(elsewhere).read("s02.home.work").value == {"pair": "à garder"}


def test_all_answers_are_deleted_and_the_number_of_files_is_said(book):
    view = open_screen("s00", language="fr", book=book).show("s00.team")
    give(view, "s00.team", {"name": "Aven", "voices": "one"})
    sent = []
    view.send = sent.append
    view._receive(view, {"type": "delete"}, [])
    assert sent[0]["type"] == "deleted"
    assert "1" in sent[0]["sentence"]
    assert book.read_all() == {}


def test_an_activity_of_another_session_is_refused(screen):
    with pytest.raises(UnknownNameError, match=r"s00\.team"):
        screen.show("s00.team")


def test_an_unknown_session_is_refused(book):
    with pytest.raises(UnknownNameError):
        open_screen("s99", language="fr", book=book)


def test_the_script_is_one_module_and_the_style_stays_under_its_class():
    assert read_script().count("export default") == 1
    assert "http://www.w3.org/2000/svg" in read_script()
    assert read_script().count("http") == 1
    rules = [line for line in read_style().splitlines() if line and line[0] not in "/@ }*"]
    assert all(line.startswith((".wk", "   ")) for line in rules)


def test_words_of_the_screen_exist_in_both_languages(book):
    for language in ("fr", "en"):
        view = open_screen("s02", language=language, book=book).show("s02.home.data")
        assert all(view.words.values())
        assert view.words["kept"] == translator(language)("screen.kept")
