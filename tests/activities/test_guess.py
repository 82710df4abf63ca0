"""Guesses: one voice or two beside the fact, never shown before they are made."""

from __future__ import annotations

import pytest

from workshop_kit.activities.guess import Guess
from workshop_kit.texts import translator

FRENCH = translator("fr")


def guess_of(share: float) -> Guess:
    return Guess("s02.guess.move", lambda _workforce: share)


def answer(**values: int) -> dict:
    voices = "two" if len(values) == 2 else "one"
    return {"voices": voices, "values": values, "committed": True}


def test_the_fact_is_not_in_what_is_shown_before_the_guess():
    one = guess_of(0.31).present(None, FRENCH)
    other = guess_of(0.92).present(None, FRENCH)
    assert one == other


@pytest.mark.parametrize(
    ("guess", "share", "said"),
    [(3, 0.31, "tout près"), (1, 0.62, "C’est plus"), (9, 0.62, "C’est moins")],
)
def test_the_reply_says_which_way_the_guess_was_off(guess, share, said):
    feedback = guess_of(share).check(answer(pair=guess), None, FRENCH)
    assert said in feedback.message


def test_a_guess_one_person_in_ten_away_is_close_and_a_little_more_is_not():
    assert guess_of(0.4).check(answer(pair=5), None, FRENCH).tone == "near"
    assert guess_of(0.39).check(answer(pair=5), None, FRENCH).tone == "said"


def test_two_voices_stay_two_beside_the_fact():
    feedback = guess_of(0.62).check(answer(management=3, staff=7), None, FRENCH)
    assert [figure["value"][:1] for figure in feedback.details["figures"]] == ["6", "3", "7"]
    assert [mark["value"] for mark in feedback.details["marks"]] == [3, 7]


def test_two_voices_far_apart_are_asked_what_each_sees():
    apart = guess_of(0.62).check(answer(management=2, staff=8), None, FRENCH).message
    alike = guess_of(0.62).check(answer(management=5, staff=6), None, FRENCH).message
    assert "éloignées" in apart
    assert "se ressemblent" in alike


def test_nothing_is_said_before_the_guess_is_confirmed():
    unconfirmed = {**answer(pair=3), "committed": False}
    assert guess_of(0.5).check(unconfirmed, None, FRENCH) is None
    assert guess_of(0.5).recall(unconfirmed, FRENCH) is None


def test_later_steps_recall_both_voices():
    recalled = guess_of(0.5).recall(answer(management=8, staff=2), FRENCH)
    assert recalled["value"].replace("\u00a0", " ") == "2 et 8 sur 10"
    assert "direction 8 sur 10" in recalled["label"]


def test_the_exact_fact_places_the_mark_and_its_rounding_the_words():
    feedback = guess_of(0.66).check(answer(pair=3), None, FRENCH)
    assert feedback.details["fact"]["value"] == pytest.approx(6.6)
    assert feedback.details["figures"][0]["value"].startswith("7")
