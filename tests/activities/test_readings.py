"""The two voices side by side: what each said, where they differ most, no fact before its time."""

from __future__ import annotations

import pytest

from workshop_kit.activities import Follows, Past, catalogue, find_activity, list_activities
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.guess_scale import GuessScale
from workshop_kit.activities.readings import Readings
from workshop_kit.texts import translator

MOVE, MIXED, JOBS, LENS = "s02.guess.move", "s02.guess.mixed", "s02.jobs.note", "s02.lens.note"
PAYLOAD = "<img src=x onerror=alert(1)> **{x}** {0}"
VOICES = find_activity("s02.voices")


def two(management: int, staff: int) -> dict:
    values = {"management": management, "staff": staff}
    return {"voices": "two", "values": values, "committed": True}


def one(value: int) -> dict:
    return {"voices": "one", "values": {"pair": value}, "committed": True}


def seen(answers: dict, t, readings: Readings = VOICES) -> dict:
    return readings.recollect(Past(answers), t)


def test_before_any_answer_it_says_where_what_it_shows_will_come_from(t):
    panel = seen({}, t)
    assert panel["missing"] == t("readings.missing")
    assert panel["guesses"] == panel["notes"] == panel["voices"] == panel["widest"] == []
    assert panel["difference"] == panel["talk"] == ""


def test_each_guess_stands_with_whose_it_is_in_the_words_of_its_scale(t):
    (guess,) = seen({MOVE: two(2, 7)}, t)["guesses"]
    scale = find_activity(MOVE).scale
    assert [(voice["id"], voice["value"]) for voice in guess["voices"]] == [
        ("management", scale.read(2, t)),
        ("staff", scale.read(7, t)),
    ]
    assert guess["question"] == t(f"{MOVE}.question")


def test_every_guess_has_its_fact_in_what_is_presented_and_none_in_what_is_remembered(workforce, t):
    panel = VOICES.present(workforce, t)
    for key in (MOVE, MIXED):
        assert panel["facts"][key] == find_activity(key).state_fact(workforce, t)["value"]
    assert panel["guesses"] == []
    assert "facts" not in seen({MOVE: two(2, 7)}, t)


def test_a_guess_that_is_not_confirmed_is_not_shown(t):
    panel = seen({MOVE: {**two(2, 7), "committed": False}}, t)
    assert panel["guesses"] == []
    assert panel["missing"] == t("readings.missing")


def test_the_question_on_which_the_voices_are_furthest_apart_is_named_and_no_other(t):
    panel = seen({MOVE: two(2, 7), MIXED: two(4, 3)}, t)
    assert panel["widest"] == [MOVE]
    assert t(f"{MOVE}.question") in panel["difference"]
    assert t(f"{MIXED}.question") not in panel["difference"]
    assert panel["talk"] == t("readings.talk.differ")


def test_the_order_of_the_voices_and_of_the_guesses_changes_nothing(t):
    panel = seen({MIXED: two(3, 4), MOVE: two(7, 2)}, t)
    assert panel["widest"] == seen({MOVE: two(2, 7), MIXED: two(4, 3)}, t)["widest"]


def test_questions_on_which_they_are_as_far_apart_are_both_named(t):
    panel = seen({MOVE: two(2, 7), MIXED: two(8, 3)}, t)
    assert panel["widest"] == [MOVE, MIXED]
    assert all(t(f"{key}.question") in panel["difference"] for key in (MOVE, MIXED))


def test_the_same_guesses_are_said_to_be_the_same(t):
    panel = seen({MOVE: two(4, 4), MIXED: one(9)}, t)
    assert panel["widest"] == []
    assert panel["difference"] == t("readings.alike", n=1)
    assert panel["talk"] == t("readings.talk.alike")


def test_a_pair_that_answers_together_is_asked_what_it_put_aside(t):
    panel = seen({MOVE: one(4), JOBS: {"pair": "la maintenance"}}, t)
    assert [voice["id"] for voice in panel["voices"]] == ["pair"]
    assert panel["difference"] == t("readings.joint")
    assert panel["talk"] == t("readings.talk.joint")


def test_texts_written_apart_are_material_too_when_no_guess_was_made_apart(t):
    panel = seen({MOVE: one(4), JOBS: {"management": "A", "staff": "B"}}, t)
    assert panel["difference"] == t("readings.written")


def test_what_each_voice_wrote_is_given_as_it_wrote_it(t):
    (note,) = seen({JOBS: {"staff": PAYLOAD, "management": " A "}}, t)["notes"]
    said = [(voice["id"], voice["text"]) for voice in note["voices"]]
    assert said == [("management", "A"), ("staff", PAYLOAD)]


def test_what_is_still_to_be_given_is_counted(t):
    panel = seen({MOVE: one(4), JOBS: {"pair": "x"}}, t)
    left = len(VOICES.notes) - 1
    assert t("readings.missing.guesses", n=1) in panel["missing"]
    assert t("readings.missing.notes", n=left) in panel["missing"]
    everything = {MOVE: one(4), MIXED: one(4), **{key: {"pair": "x"} for key in VOICES.notes}}
    assert seen(everything, t)["missing"] == ""


def test_voices_are_compared_with_each_other_never_with_the_fact(workforce, t):
    close, far = VOICES.present(workforce, t), find_activity(MOVE)
    fact = round(far.scale.place(far.fact(workforce)))
    there = seen({MOVE: two(fact, fact)}, t)
    elsewhere = seen({MOVE: two(0, 0)}, t)
    assert there["difference"] == elsewhere["difference"]
    assert close["difference"] == ""


def test_distances_on_two_scales_are_compared_as_shares_of_each(monkeypatch, t):
    # 30 of 100 euros, then 2 people of 10: the marks stand further apart on the first line.
    guesses = {
        "s02.guess.move": Guess("s02.guess.move", lambda _: 50, GuessScale("euros", 0, 100)),
        "s02.guess.mixed": find_activity(MIXED),
    }
    monkeypatch.setattr("workshop_kit.activities.readings._guess", guesses.__getitem__)
    assert seen({MOVE: two(20, 50), MIXED: two(2, 4)}, t)["widest"] == [MOVE]
    assert seen({MOVE: two(40, 50), MIXED: two(2, 4)}, t)["widest"] == [MIXED]


def test_a_fact_that_nobody_can_tell_is_said_so(monkeypatch, workforce, t):
    unknown = Guess(MOVE, lambda _: None)
    monkeypatch.setattr("workshop_kit.activities.readings._guess", lambda _: unknown)
    assert set(VOICES.present(workforce, t)["facts"].values()) == {t("readings.no_fact")}


@pytest.mark.parametrize(
    "wrong",
    [
        {"guesses": ("s02.jobs",)},
        {"guesses": ("s02.guess.nothing",)},
        {"notes": ("s00.expect",)},
        {"notes": ("s02.guess.move",)},
    ],
)
def test_what_the_session_does_not_ask_cannot_be_shown(wrong):
    by_key = {activity.key: activity for activity in list_activities()}
    with pytest.raises(ValueError, match="of its session"):
        catalogue._check_readings(Readings("s02.again", **wrong), by_key)


def test_the_catalogue_looks_at_every_session_before_it_gives_anything(monkeypatch):
    wrong = Readings("s02.again", guesses=("s02.jobs",))
    monkeypatch.setattr(catalogue, "_sessions", lambda: ["session_02"])
    monkeypatch.setattr(catalogue, "_activities_of", lambda _module: (wrong,))
    with pytest.raises(ValueError, match="of its session"):
        catalogue._by_key.__wrapped__()


def test_every_session_with_guesses_has_its_voices_side_by_side():
    sessions = {activity.key.split(".")[0] for activity in list_activities()}
    guessing = {one.key.split(".")[0] for one in list_activities() if one.kind == "guess"}
    looking = {one.key.split(".")[0] for one in list_activities() if one.kind == "readings"}
    assert guessing <= looking <= sessions


def test_every_guess_of_a_session_is_followed(t):
    for readings in (one for one in list_activities() if isinstance(one, Readings)):
        assert isinstance(readings, Follows)
        session = readings.key.split(".")[0]
        guesses = [one.key for one in list_activities(session) if one.kind == "guess"]
        assert {*readings.guesses} == {*guesses}
        assert {*guesses, *readings.notes} == readings.follows


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_numbers_of_what_is_missing_agree_with_their_words(language):
    t = translator(language)
    one_left, more = (t("readings.missing.notes", n=n) for n in (1, 2))
    assert one_left.replace("1", "2") != more
