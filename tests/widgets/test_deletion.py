"""Deleting one's answers: what went is told question by question, and what is left is named."""

from __future__ import annotations

import pytest

from workshop_kit.activities import list_activities
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.readings import Readings
from workshop_kit.activities.saying import name_question
from workshop_kit.answers import AnswerBook
from workshop_kit.errors import AnswersNotDeletedError
from workshop_kit.handouts.files import file_name
from workshop_kit.sessions import read_session
from workshop_kit.texts import translator
from workshop_kit.widgets import open_screen
from workshop_kit.widgets.deletion import find_personal_handouts


@pytest.fixture
def book(tmp_path, monkeypatch) -> AnswerBook:
    folder = tmp_path / "kit" / "handouts"
    monkeypatch.setattr("workshop_kit.widgets.deletion.handouts_folder", lambda: folder)
    book = AnswerBook(tmp_path / "answers")
    book.write("s00.team", {"name": "Goélands", "voices": "one"})
    book.write("s02.home.work", {"pair": "un"})
    book.write("s02.home.work", {"pair": "deux"})
    book.write("s02.guess.move.banque-de-l-arree", {"x": 1})
    book.write("s47.of-a-newer-kit", 3)
    book.write("s02.lens", 1).path.write_bytes(b"")
    return book


@pytest.fixture
def handouts(tmp_path):
    folder = tmp_path / "kit" / "handouts"
    folder.mkdir(parents=True)
    session = read_session("s02")
    for kind in ("personal", "blank"):
        for language in ("fr", "en"):
            for ending in ("html", "pdf"):
                name = file_name(session, kind, language=language, ending=ending)
                (folder / name).write_text("x", encoding="utf-8")
    (folder / "livret-du-parcours-personnel.fr.pdf").write_text("x", encoding="utf-8")
    (folder / "mes-notes-personnelles.txt").write_text("x", encoding="utf-8")
    return folder


def delete(book, language="fr", kind="delete") -> dict:
    view = open_screen("s00", language=language, book=book).show("s00.team")
    sent = []
    view.send = sent.append
    view._receive(view, {"type": kind}, [])
    return sent[-1]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_was_deleted_is_told_by_session_with_its_questions(book, language):
    t = translator(language)
    told = delete(book, language)
    assert str(book.folder) in told["sentence"]
    sessions = {session["title"]: session["items"] for session in told["sessions"]}
    home, guess = (name_question(f"s02.{key}", t) for key in ("home.work", "guess.move"))
    title = t("deleted.session", number="02", title=read_session("s02").title[language])
    assert set(sessions[title]) == {
        t("deleted.item", question=home, n=2),
        t("deleted.item_of_company", question=guess, company="Banque de l’Arrée", n=1),
    }
    assert sessions[t("deleted.elsewhere")] == [
        t("deleted.item", question="s47.of-a-newer-kit", n=1)
    ]
    assert t("deleted.aside", n=1) in sessions
    assert list(book.folder.rglob("*")) == []


def test_every_activity_has_words_to_be_deleted_under():
    for language in ("fr", "en"):
        for activity in (one for one in list_activities() if not isinstance(one, Readings | Words)):
            assert len(name_question(activity.key, translator(language))) > 3


def test_what_the_screen_showed_is_dropped_with_it(book):
    screen = open_screen("s02", language="fr", book=book)
    view = screen.show("s02.home.work")
    assert view.answers
    screen._hear({"type": "delete"})
    assert (view.answers, view.versions, view.forgotten) == ({}, {}, 1)
    assert delete(book)["sentence"] == translator("fr")("deleted.nothing", folder=str(book.folder))


def test_personal_handouts_are_named_and_stay_until_one_asks(book, handouts):
    told = delete(book)["handouts"]
    assert len(told["files"]) == 5
    assert all("personal" in name or "personnel" in name for name in told["files"])
    assert "5" in told["offer"]
    assert len(list(handouts.iterdir())) == 10
    assert "5" in delete(book, kind="delete_handouts")["sentence"]
    left = sorted(path.name for path in handouts.iterdir())
    assert len(left) == 5
    assert "mes-notes-personnelles.txt" in left
    assert find_personal_handouts(handouts) == []


def test_a_handout_that_cannot_be_deleted_is_said(book, handouts, monkeypatch):
    def refuse(*_args, **_values):
        raise PermissionError(13, "held")

    monkeypatch.setattr("pathlib.Path.unlink", refuse)
    assert str(handouts) in delete(book, kind="delete_handouts")["sentence"]


def test_files_that_could_not_be_deleted_are_said_beside_those_that_were(book, monkeypatch):
    stuck = next(book.folder.glob("s02.home.work.*"))

    def hold(path):
        if path == stuck:
            raise PermissionError(13, "held")
        path.unlink()

    monkeypatch.setattr("workshop_kit.answers.durable.remove_patiently", hold)
    told = delete(book)
    assert told["is_refused"]
    assert told["sessions"]
    error = AnswersNotDeletedError("answers_not_deleted", n=1, folder=str(book.folder))
    assert told["sentence"] == translator("fr").error(error)
    assert list(book.folder.glob("*.json")) == [stuck]
