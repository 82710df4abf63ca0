"""Scales of guesses: positions, facts placed on them, and how they read."""

from __future__ import annotations

import math

import pytest

from workshop_kit.activities.guess import Guess
from workshop_kit.activities.guess_scale import OUT_OF_TEN, GuessScale
from workshop_kit.texts import translator

FRENCH = translator("fr")
PERCENT = GuessScale("percent", -20, 60, step=5, start=10, close=5)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def answer(**values: int) -> dict:
    voices = "two" if len(values) == 2 else "one"
    return {"voices": voices, "values": values, "committed": True}


@pytest.mark.parametrize(
    ("unit", "fact", "place", "position", "read"),
    [
        ("out_of_ten", 0.31, 3.1, 4, "4 sur 10"),
        ("percent", -0.045, -4.5, 30, "30 %"),
        ("times", 1.37, 13.7, 14, "1,4 fois"),
        ("years", 6.5, 6.5, 1, "1 an"),
        ("people", 12, 12, 12, "12 personnes"),
        ("euros", 2408, 2408, 2400, "2 400 €"),
        ("points", 73, 73, 1, "1 point"),
    ],
)
def test_each_unit_places_its_fact_and_reads_its_positions(unit, fact, place, position, read):
    scale = GuessScale(unit, -10, 5000)
    assert scale.place(fact) == pytest.approx(place)
    assert plain(scale.read(position, FRENCH)) == read


def test_a_fact_that_nobody_can_tell_has_no_place():
    assert OUT_OF_TEN.place(None) is None
    assert OUT_OF_TEN.place(math.nan) is None


def test_only_the_positions_of_the_slider_are_accepted():
    guess = Guess("s02.guess.move", lambda _workforce: 0.2, PERCENT)
    assert guess.accepts(answer(pair=-20))
    assert guess.accepts(answer(pair=60))
    assert not guess.accepts(answer(pair=61))
    assert not guess.accepts(answer(pair=12))


@pytest.mark.parametrize("scale", [OUT_OF_TEN, PERCENT, GuessScale("percent", -37, 41)])
def test_the_line_has_few_numbers_all_on_it_and_zero_among_them(scale):
    values = [tick["value"] for tick in scale.ticks(FRENCH)]
    assert len(values) <= 11
    assert all(scale.minimum <= value <= scale.maximum for value in values)
    assert 0 in values


def test_a_slider_without_a_start_stands_in_the_middle():
    assert OUT_OF_TEN.first == 5
    assert GuessScale("percent", 0, 30, step=10).first == 10


@pytest.mark.parametrize(
    "wrong",
    [
        {"unit": "percents", "minimum": 0, "maximum": 10},
        {"unit": "percent", "minimum": 10, "maximum": 10},
        {"unit": "percent", "minimum": 0, "maximum": 10, "step": 3},
        {"unit": "percent", "minimum": 0, "maximum": 10, "start": 11},
    ],
)
def test_a_scale_that_cannot_be_used_is_refused(wrong):
    with pytest.raises(ValueError, match=r"unit is one of|steps above|start at"):
        GuessScale(**wrong)


def test_a_gap_the_other_way_round_keeps_its_sign_beside_the_guess():
    guess = Guess("s02.guess.move", lambda _workforce: -0.08, PERCENT)
    details = guess.check(answer(pair=15), None, FRENCH).details
    assert details["fact"]["value"] == pytest.approx(-8)
    assert plain(details["figures"][0]["value"]) == "−8 %"


def test_without_a_fact_the_guess_stands_alone_and_is_called_neither_close_nor_far():
    key = "s02.guess.move"
    guess = Guess(key, lambda _workforce: None, PERCENT)
    feedback = guess.check(answer(management=10, staff=20), None, _Saying(f"{key}.no_fact"))
    assert feedback.tone == "said"
    assert feedback.message == "nobody can tell"
    assert feedback.details["fact"] is None
    assert [plain(figure["value"]) for figure in feedback.details["figures"]] == ["10 %", "20 %"]
    assert guess.state_fact(None, FRENCH) is None


class _Saying:
    """French, with one text more than the kit has."""

    def __init__(self, key: str) -> None:
        self.key = key

    def __call__(self, key: str, **values: object) -> str:
        return "nobody can tell" if key == self.key else FRENCH(key, **values)
