"""What the screen is told can be sent to the browser, whatever people and files wrote."""

from __future__ import annotations

import pytest
from jupyter_client.session import json_packer

from tests.safety.payloads import BULK, BULK_LINE
from workshop_kit.activities import list_activities
from workshop_kit.activities.plan_shape import blank_measure, blank_plan, is_plan
from workshop_kit.answers import AnswerBook
from workshop_kit.sessions import list_sessions
from workshop_kit.widgets import open_screen

SESSIONS = [session.slug for session in list_sessions()]


@pytest.fixture
def hostile_book(tmp_path):
    book = AnswerBook(tmp_path / "answers")
    book.write("s00.team", {"name": BULK_LINE, "voices": "two"})
    for activity in list_activities():
        if activity.kind == "note":
            book.write(activity.key, {"management": BULK, "staff": BULK})
    book.write("s07.plan", _hostile_plan())
    return book


def _hostile_plan():
    measure = {**blank_measure(), **dict.fromkeys(("objective", "action", "who"), BULK)}
    measure["hypothesis"]["text"] = BULK
    measure["indicator"].update(name=BULK, population=BULK, baseline=BULK_LINE[:200])
    plan = {**blank_plan(), "parties": BULK, "start": BULK_LINE[:200], "measures": [measure]}
    assert is_plan(plan)
    return plan


@pytest.mark.parametrize("slug", SESSIONS)
def test_every_payload_in_every_answer_can_be_sent_to_the_browser(hostile_book, slug):
    screen = open_screen(slug, language="fr", book=hostile_book)
    state = screen.show(*(activity.key for activity in list_activities(slug))).get_state()
    own = {name: value for name, value in state.items() if name in screen._views[0].trait_names()}
    assert json_packer({name: value for name, value in own.items() if name != "layout"})


def test_a_message_with_half_a_character_is_kept_and_answered(tmp_path):
    screen = open_screen("s02", language="fr", book=AnswerBook(tmp_path / "answers"))
    view = screen.show("s02.home.work")
    sent = []
    view.comm.send = lambda data=None, **_: sent.append(data)
    said = {"type": "answer", "id": 1, "key": "s02.home.work", "value": {"pair": "demi \ud83d"}}
    view._receive(view, said, [])
    assert json_packer(sent)
    assert screen.book.read("s02.home.work").value == {"pair": "demi \ud83d"}
