"""Answers of one session offered in the next: whose words, from where, and nothing invented."""

from __future__ import annotations

import pytest

from workshop_kit.activities import LooksBack, Past, catalogue, find_activity, list_activities
from workshop_kit.activities.earlier import Earlier
from workshop_kit.texts import translator

PAYLOAD = "<img src=x onerror=alert(1)> **{x}** {0}"


def offered(answers: dict, t) -> dict:
    return find_activity("s02.earlier").recollect(Past(answers), t)["notes"][0]


def test_each_voice_is_told_apart_with_the_session_it_comes_from(t):
    note = offered({"s00.expect": {"staff": "B", "management": "A"}}, t)
    assert [(voice["id"], voice["text"]) for voice in note["voices"]] == [
        ("management", "A"),
        ("staff", "B"),
    ]
    assert [voice["label"] for voice in note["voices"]] == [
        t("voice.management"),
        t("voice.staff"),
    ]
    assert note["origin"] == t("s00.title")
    assert note["missing"] == ""


@pytest.mark.parametrize("answers", [{}, {"s00.expect": {}}, {"s00.expect": {"pair": " \n"}}])
def test_when_nothing_was_written_it_says_where_it_can_be(answers, t):
    note = offered(answers, t)
    assert note["voices"] == []
    assert t("s00.title") in note["missing"]


def test_what_people_wrote_is_given_as_they_wrote_it(t):
    note = offered({"s00.expect": {"pair": PAYLOAD}}, t)
    assert [voice["text"] for voice in note["voices"]] == [PAYLOAD]


def test_every_activity_that_looks_back_shows_nothing_of_an_empty_past(workforce, t):
    looking = [activity for activity in list_activities() if isinstance(activity, LooksBack)]
    assert looking
    for activity in looking:
        panel = activity.present(workforce, t)
        assert {**panel, **activity.recollect(Past(), t)} == panel
        assert not any(activity.accepts(answer) for answer in ({}, None, "x", {"pair": "x"}))


@pytest.mark.parametrize("key", ["s01.nothing", "s02.home.jobs", "s00.team", "s02.earlier"])
def test_a_question_that_nobody_asked_before_cannot_be_offered(key):
    earlier = Earlier("s02.again", (key,))
    by_key = {activity.key: activity for activity in list_activities()}
    with pytest.raises(ValueError, match=r"not a note of an earlier session"):
        catalogue._check_earlier(earlier, by_key)


def test_notes_of_several_sessions_are_offered_together():
    t = translator("en")
    later = Earlier("s06.earlier", ("s00.expect", "s02.home.causes"))
    by_key = {activity.key: activity for activity in list_activities()}
    catalogue._check_earlier(later, by_key)
    notes = later.recollect(Past({"s02.home.causes": {"pair": "Perhaps…"}}), t)["notes"]
    assert [note["origin"] for note in notes] == ["Welcome", "Session 2, Occupational mix"]
    assert [bool(note["voices"]) for note in notes] == [False, True]
