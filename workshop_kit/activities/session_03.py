"""Session 03, careers: what people do in it."""

from __future__ import annotations

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.curves import (
    ENOUGH_FOLLOWED,
    curves_controls,
    look_at_curves,
    share_promoted,
)
from workshop_kit.activities.denominators import denominators_controls, look_at_denominators
from workshop_kit.activities.earlier import Earlier
from workshop_kit.activities.exploration import Exploration
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.guess_scale import GuessScale
from workshop_kit.activities.ladder import Ladder
from workshop_kit.activities.leaves import leaves_controls, look_at_leaves
from workshop_kit.activities.looks import look_at_looks, looks_controls
from workshop_kit.activities.note import Note
from workshop_kit.activities.quiz import Quiz
from workshop_kit.activities.readings import Readings
from workshop_kit.data import Workforce
from workshop_kit.outcomes.promotion_shares import promotion_pace

# How long after their hire the guess asks about: half of the years that the tables cover.
GUESSED_YEARS = 5

# Right answers of the check, in order: letters shown, letter that is right.
_QUIZZES = (("abc", "c"), ("abc", "b"), ("abcd", "d"), ("abc", "a"), ("abc", "b"))

_BESIDE = {
    name: Note(f"s03.{name}.note")
    for name in ("curves", "ladder", "denominators", "returns", "looks")
}

_AT_HOME = tuple(
    Note(f"s03.home.{name}") for name in ("deadends", "exposed", "returns", "causes", "data")
)

_TERMS = (
    "careers",
    "promotion",
    "kaplan_meier_curve",
    "still_followed",
    "duration_bias",
    "interval",
    "denominator",
    "eligible",
    "dead_end",
    "catch_up_raise",
    "false_alarm",
    "at_the_same_level",
)


def _women_promoted(workforce: Workforce) -> float | None:
    return share_promoted(workforce, "women", GUESSED_YEARS)


def _pace_of_women(workforce: Workforce) -> float | None:
    """Return how many times men's pace women's is; None with too few promotions to say."""
    pace = promotion_pace(workforce)
    return pace.ratio if pace.promotions["men"] >= ENOUGH_FOLLOWED else None


ACTIVITIES: tuple[Activity, ...] = (
    Guess("s03.guess.promoted", _women_promoted),
    Guess("s03.guess.pace", _pace_of_women, scale=GuessScale("times", 0, 20, start=10, close=1)),
    Exploration(
        "s03.curves", _BESIDE["curves"], curves_controls, look_at_curves, after="s03.guess.promoted"
    ),
    Ladder("s03.ladder", _BESIDE["ladder"]),
    Exploration(
        "s03.denominators",
        _BESIDE["denominators"],
        denominators_controls,
        look_at_denominators,
        after="s03.guess.pace",
    ),
    Exploration("s03.returns", _BESIDE["returns"], leaves_controls, look_at_leaves),
    Exploration(
        "s03.looks", _BESIDE["looks"], looks_controls, look_at_looks, is_about_company=False
    ),
    Readings(
        "s03.voices",
        guesses=("s03.guess.promoted", "s03.guess.pace"),
        notes=tuple(note.key for note in _BESIDE.values()),
    ),
    Words("s03.words", _TERMS),
    *(
        Quiz(f"s03.q{number}", choices, correct, number, len(_QUIZZES))
        for number, (choices, correct) in enumerate(_QUIZZES, start=1)
    ),
    Earlier("s03.earlier", ("s00.expect", "s02.home.causes")),
    *_AT_HOME,
    *_BESIDE.values(),
)
