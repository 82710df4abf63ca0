"""Session 00, welcome: who answers, on which company, with which question, and first readings."""

from __future__ import annotations

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.company_choice import CompanyChoice
from workshop_kit.activities.exploration import Exploration
from workshop_kit.activities.few_people import few_controls, look_at_few
from workshop_kit.activities.first_bars import bar_controls, look_at_bars
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.lots_drawn import chance_controls, look_at_chance
from workshop_kit.activities.note import Note
from workshop_kit.activities.quiz import Quiz
from workshop_kit.activities.readings import Readings
from workshop_kit.activities.route import Route
from workshop_kit.activities.team import Team
from workshop_kit.axes.mix import share_of_women

# Right answers of the check, in order: letters shown, letter that is right.
_QUIZZES = (("abc", "b"), ("abc", "c"), ("abc", "c"), ("abc", "c"), ("abc", "b"))

# The first in the room, the two others to practise before session 01.
_BESIDE = {name: Note(f"s00.{name}.note") for name in ("reading", "few", "chance")}

_AT_HOME = tuple(Note(f"s00.home.{name}") for name in ("know", "data", "people"))

_TERMS = (
    "professional_equality",
    "pair",
    "staff_representatives",
    "working_group",
    "occupational_mix",
    "careers",
    "working_conditions",
    "working_time",
    "notebook",
    "practice_company",
    "simulated_data",
    "denominator",
    "interval",
)

ACTIVITIES: tuple[Activity, ...] = (
    Team("s00.team"),
    CompanyChoice("s00.company"),
    Guess("s00.guess.people", share_of_women),
    Exploration(
        "s00.reading", _BESIDE["reading"], bar_controls, look_at_bars, after="s00.guess.people"
    ),
    Note("s00.expect"),
    Route("s00.route"),
    Exploration("s00.few", _BESIDE["few"], few_controls, look_at_few),
    Exploration(
        "s00.chance", _BESIDE["chance"], chance_controls, look_at_chance, is_about_company=False
    ),
    *(
        Quiz(f"s00.q{number}", choices, correct, number, len(_QUIZZES))
        for number, (choices, correct) in enumerate(_QUIZZES, start=1)
    ),
    Readings(
        "s00.voices",
        guesses=("s00.guess.people",),
        notes=tuple(note.key for note in _BESIDE.values()),
    ),
    Words("s00.words", _TERMS),
    *_AT_HOME,
    *_BESIDE.values(),
)
