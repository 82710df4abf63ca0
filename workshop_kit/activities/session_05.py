"""Session 05, working time: what people do in it."""

from __future__ import annotations

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.availability_price import (
    availability_controls,
    look_at_availability,
)
from workshop_kit.activities.earlier import Earlier
from workshop_kit.activities.exploration import Exploration
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.guess_scale import GuessScale
from workshop_kit.activities.leave_returns import look_at_returns, returns_controls
from workshop_kit.activities.note import Note
from workshop_kit.activities.part_time_reasons import look_at_reasons, reasons_controls
from workshop_kit.activities.pay_bridge import bridge_controls, look_at_bridge
from workshop_kit.activities.quiz import Quiz
from workshop_kit.activities.readings import Readings
from workshop_kit.activities.schedule_clock import clock_controls, look_at_clock
from workshop_kit.axes.part_time import part_time_by_reason
from workshop_kit.data import Workforce
from workshop_kit.outcomes.pay_bridge import pay_bridge

# Right answers of the check, in order: letters shown, letter that is right.
_QUIZZES = (("abcd", "b"), ("abc", "c"), ("abcd", "b"), ("abc", "a"), ("abc", "c"))

_BESIDE = {
    name: Note(f"s05.{name}.note")
    for name in ("bridge", "clock", "reasons", "returns", "availability")
}

_AT_HOME = tuple(
    Note(f"s05.home.{name}") for name in ("hours", "constraints", "family", "causes", "data")
)

_TERMS = (
    "working_time",
    "paid_hours",
    "full_time_equivalent",
    "part_time",
    "overtime",
    "split_day",
    "notice",
    "availability",
    "pay_gap",
)


def _hours_gap(workforce: Workforce) -> float | None:
    bridge = pay_bridge(workforce)
    return None if bridge is None else bridge.hours.share


def _part_time_share(workforce: Workforce) -> float | None:
    found = part_time_by_reason(workforce)
    return found.share("women") if found.n_women and not found.hidden else None


def _without_full_time(workforce: Workforce) -> float | None:
    return part_time_by_reason(workforce).share_of_all("no_full_time_offered")


ACTIVITIES: tuple[Activity, ...] = (
    Guess("s05.guess.hours", _hours_gap, scale=GuessScale("percent", -20, 40, start=0, close=2)),
    Guess("s05.guess.part_time", _part_time_share),
    Guess("s05.guess.wanted", _without_full_time),
    Exploration(
        "s05.bridge", _BESIDE["bridge"], bridge_controls, look_at_bridge, after="s05.guess.hours"
    ),
    Exploration("s05.clock", _BESIDE["clock"], clock_controls, look_at_clock),
    Exploration(
        "s05.reasons",
        _BESIDE["reasons"],
        reasons_controls,
        look_at_reasons,
        after="s05.guess.part_time",
    ),
    Exploration("s05.returns", _BESIDE["returns"], returns_controls, look_at_returns),
    Exploration(
        "s05.availability", _BESIDE["availability"], availability_controls, look_at_availability
    ),
    Readings(
        "s05.voices",
        guesses=("s05.guess.hours", "s05.guess.part_time", "s05.guess.wanted"),
        notes=tuple(note.key for note in _BESIDE.values()),
    ),
    Words("s05.words", _TERMS),
    *(
        Quiz(f"s05.q{number}", choices, correct, number, len(_QUIZZES))
        for number, (choices, correct) in enumerate(_QUIZZES, start=1)
    ),
    Earlier("s05.earlier", ("s02.home.causes", "s03.home.causes", "s04.home.causes")),
    *_AT_HOME,
    *_BESIDE.values(),
)
