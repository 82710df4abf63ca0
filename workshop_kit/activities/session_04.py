"""Session 04, working conditions and risks: what people do in it."""

from __future__ import annotations

from workshop_kit.activities.absence_views import absence_controls, look_at_absences
from workshop_kit.activities.activity import Activity
from workshop_kit.activities.earlier import Earlier
from workshop_kit.activities.event_rates import look_at_rates, rate_controls
from workshop_kit.activities.exploration import Exploration
from workshop_kit.activities.exposures import look_at_map, map_controls
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.guess_scale import GuessScale
from workshop_kit.activities.inquiry import Explanation, Inquiry
from workshop_kit.activities.missing_views import look_at_missing, missing_controls
from workshop_kit.activities.note import Note
from workshop_kit.activities.printing_shop import show_case
from workshop_kit.activities.quiz import Quiz
from workshop_kit.activities.readings import Readings
from workshop_kit.activities.sorting import Sorting
from workshop_kit.data import Workforce
from workshop_kit.outcomes.events import compare_events

# Right answers of the check, in order: letters shown, letter that is right.
_QUIZZES = (("abcd", "b"), ("abc", "c"), ("abc", "a"), ("abc", "c"), ("abcd", "b"))

_EXPLORED = ("map", "rates", "absences", "inquiry", "missing")
_BESIDE = {name: Note(f"s04.{name}.note") for name in _EXPLORED}

_AT_HOME = tuple(
    Note(f"s04.home.{name}") for name in ("risks", "assessment", "work", "causes", "data")
)

# Three times as often, or never: beyond, a ratio rests on a handful of events.
_TIMES = GuessScale("times", 0, 30, start=10, close=2)


def _women_in_accidents(workforce: Workforce) -> float | None:
    """Return women's share of accidents with days off; None of too few."""
    found = compare_events(workforce, "accidents", "nothing")
    return None if found.has_too_few else found.share_of_women("events")


def _rate_ratio(workforce: Workforce) -> float | None:
    """Return women's frequency rate over men's; None of too few accidents on either side."""
    return compare_events(workforce, "accidents").ratio


ACTIVITIES: tuple[Activity, ...] = (
    Guess("s04.guess.accidents", _women_in_accidents),
    Guess("s04.guess.rate", _rate_ratio, scale=_TIMES),
    Exploration("s04.map", _BESIDE["map"], map_controls, look_at_map),
    Exploration(
        "s04.rates", _BESIDE["rates"], rate_controls, look_at_rates, after="s04.guess.rate"
    ),
    Exploration("s04.absences", _BESIDE["absences"], absence_controls, look_at_absences),
    Inquiry(
        "s04.inquiry",
        _BESIDE["inquiry"],
        (
            Explanation("sex", "abc", "b"),
            Explanation("age", "abc", "c"),
            Explanation("years", "abc", "b"),
        ),
        show_case,
    ),
    Exploration("s04.missing", _BESIDE["missing"], missing_controls, look_at_missing),
    Sorting(
        "s04.actions",
        ("neither", "work", "path"),
        (
            ("training", "neither"),
            ("table", "work"),
            ("premium", "neither"),
            ("ladder", "path"),
            ("rotation", "work"),
        ),
    ),
    *(
        Quiz(f"s04.q{number}", choices, correct, number, len(_QUIZZES))
        for number, (choices, correct) in enumerate(_QUIZZES, start=1)
    ),
    Readings(
        "s04.voices",
        guesses=("s04.guess.accidents", "s04.guess.rate"),
        notes=("s04.map.note", "s04.rates.note", "s04.inquiry.note"),
    ),
    Words(
        "s04.words",
        terms=(
            "working_conditions",
            "visible_risk",
            "risk_assessment",
            "work_accident",
            "frequency_rate",
            "severity_rate",
            "interval",
            "occupational_disease",
            "healthy_worker",
            "confounding",
        ),
    ),
    Earlier("s04.earlier", ("s02.home.jobs", "s02.home.work")),
    *_AT_HOME,
    *_BESIDE.values(),
)
