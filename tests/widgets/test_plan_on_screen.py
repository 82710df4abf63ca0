"""The plan on screen without a browser: kept, checked, restored, put together and deleted."""

from __future__ import annotations

import pytest

from tests.safety.documents import sample_plan
from workshop_kit.activities.plan_shape import blank_plan
from workshop_kit.answers import AnswerBook
from workshop_kit.texts import translator
from workshop_kit.widgets import open_screen
from workshop_kit.widgets.screen import Screen

KEY = "s07.plan"


@pytest.fixture
def book(tmp_path) -> AnswerBook:
    return AnswerBook(tmp_path / "answers")


@pytest.fixture
def open_plan(workforce):
    return lambda book: Screen("s07", workforce, translator("fr"), book).show(KEY)


def send(view, **message) -> dict:
    sent = []
    view.send = sent.append
    view._receive(view, {"type": "answer", "id": 7, "key": KEY, **message}, [])
    return sent[0]


def test_each_change_is_kept_and_answered_with_what_the_check_says(book, open_plan):
    reply = send(open_plan(book), value=sample_plan())
    assert reply["type"] == "kept"
    assert len(reply["reply"]["check"]["measures"]) == 2
    assert book.read(KEY).value == sample_plan()


def test_an_incomplete_plan_is_there_again_on_start_with_its_check(book, open_plan):
    send(open_plan(book), value={**blank_plan(), "start": "demain"})
    again = open_plan(AnswerBook(book.folder))
    assert again.answers[KEY]["start"] == "demain"
    said = again.replies[KEY]["check"]["whole"]
    assert said[0]["severity"] == "unread"


def test_what_is_no_plan_is_refused_and_what_was_kept_stays(book, open_plan):
    view = open_plan(book)
    send(view, value=sample_plan())
    reply = send(view, value={**sample_plan(), "measures": "<script>"})
    assert reply["type"] == "refused"
    assert reply["is_final"]
    assert book.read(KEY).value == sample_plan()


def test_hypotheses_of_earlier_sessions_are_offered(book, open_plan):
    book.write("s04.home.causes", {"staff": "Les charges de nuit."})
    (panel,) = open_plan(book).panels
    assert [one["text"] for one in panel["hypotheses"]] == ["Les charges de nuit."]


def test_a_plan_written_without_seeing_the_other_stays_beside_it_and_both_can_be_joined(
    book, open_plan
):
    mine, other = sample_plan(), sample_plan()
    other["measures"][0]["objective"] = "Autre chose."
    view = open_plan(book)
    send(view, value=other)
    # An earlier page, that had seen nothing of it, hands over what it had left.
    reply = send(view, value=mine, base=None, sent=[])
    assert "Autre chose." in reply["versions"][0]["sentence"]
    assert reply["versions"][0]["can_join"]
    chosen = send(view, type="choose", how="join", version=reply["versions"][0]["id"], value=mine)
    written = [one["objective"] for one in chosen["value"]["measures"]]
    assert written == ["Monter autant.", "Monter autant.", "Autre chose."]
    assert len(chosen["reply"]["check"]["measures"]) == 3
    assert book.read(KEY).value == chosen["value"]


def test_deleting_everything_deletes_the_plan_and_says_what_it_was(book, open_plan):
    view = open_plan(book)
    send(view, value=sample_plan())
    told = send(view, type="delete")
    items = [item for session in told["sessions"] for item in session["items"]]
    assert "L’accord ou le plan d’action (1 version)" in items
    assert book.read(KEY) is None
    assert view.answers == {}


def test_a_plan_stays_with_the_company_it_is_about(book, open_plan):
    send(open_plan(book), value=sample_plan())
    book.write("s00.company", {"company": "banque-de-l-arree"})
    elsewhere = open_screen("s07", language="fr", book=book).show(KEY)
    assert KEY not in elsewhere.answers
