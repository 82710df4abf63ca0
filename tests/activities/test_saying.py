"""What an answer says, in one plain sentence: for another version, for what one had written."""

from __future__ import annotations

import pytest

from tests.activities.test_every_activity import ANSWERED, GIVEN
from workshop_kit.activities import find_activity
from workshop_kit.activities.note import Note


@pytest.mark.parametrize("key", ANSWERED)
def test_every_answer_can_be_said_in_words(key, workforce, t):
    activity = find_activity(key)
    said = activity.say(GIVEN[activity.kind], workforce, t)
    assert len(said) > 10
    assert "{" not in said
    assert "None" not in said
    assert "**" not in said


def test_two_voices_are_told_apart(workforce, t):
    names = [t("voice.management"), t("voice.staff")]
    said = find_activity("s02.home.work").say(
        {"management": "un poste", "staff": "deux postes"}, workforce, t
    )
    assert all(name in said for name in names)
    assert said.index(names[0]) < said.index("un poste") < said.index(names[1])
    guess = find_activity("s02.guess.move")
    said = guess.say(GIVEN["guess"], workforce, t)
    assert said.index("2") < said.index("7")
    one = {"voices": "one", "values": {"pair": 2}, "committed": True}
    assert guess.say(one, workforce, t) != said


@pytest.mark.parametrize("answer", [{}, {"pair": "  "}, {"management": "", "staff": "\n"}])
def test_a_note_in_which_nothing_is_written_says_nothing(answer, workforce, t):
    assert find_activity("s02.home.work").say(answer, workforce, t) is None


def test_a_question_without_a_choice_says_nothing(workforce, t):
    assert find_activity("s02.q1").say({"choice": None, "tries": 0}, workforce, t) is None


OWN_WORDS = "l'an 2000 : {name} ; 5 000 % « **gras** » <b>é</b>"


def test_a_person_s_own_words_are_said_as_they_were_written(workforce, t):
    assert OWN_WORDS in find_activity("s02.home.work").say({"pair": OWN_WORDS}, workforce, t)
    team = {"name": OWN_WORDS, "voices": "two"}
    assert OWN_WORDS in find_activity("s00.team").say(team, workforce, t)


def test_women_moved_in_the_chart_are_counted(workforce, t):
    moving = find_activity("s02.moving")
    women = {row["id"]: row["women"] for row in moving.present(workforce, t)["rows"]}
    assert moving.say({"women": women}, workforce, t) == t("said.moving.none")
    first, second, *_ = women
    women[first] -= 3
    women[second] += 3
    assert moving.say({"women": women}, workforce, t).startswith("3")


def test_the_job_that_is_open_is_named_and_an_unknown_one_is_not(workforce, t):
    jobs = find_activity("s02.jobs")
    label = workforce.label("job_family", "packing", t.language).lower()
    answer = {"view": "stock", "sort": "share", "open": "packing"}
    assert label in jobs.say(answer, workforce, t)
    assert label not in jobs.say({**answer, "open": "elsewhere"}, workforce, t)


NOTE = Note("s02.home.work")


@pytest.mark.parametrize(
    ("answer", "other", "joined"),
    [
        ({"pair": "un"}, {"pair": "deux"}, {"pair": "un\n\ndeux"}),
        ({"pair": "un"}, {"staff": "deux"}, {"pair": "un", "staff": "deux"}),
        ({"pair": "un, puis deux"}, {"pair": "deux"}, {"pair": "un, puis deux"}),
        ({"pair": " "}, {"pair": "deux"}, {"pair": "deux"}),
        ({}, {"management": "un", "staff": ""}, {"management": "un"}),
    ],
)
def test_two_notes_are_put_together_voice_by_voice_and_lose_no_word(answer, other, joined):
    assert NOTE.join(answer, other) == joined
