"""Session 07, from diagnosis to plan: what people do in it."""

from __future__ import annotations

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.earlier import Earlier
from workshop_kit.activities.exploration import Exploration
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.guess_scale import GuessScale
from workshop_kit.activities.later import later
from workshop_kit.activities.note import Note
from workshop_kit.activities.plan import PlanEditor
from workshop_kit.activities.quiz import Quiz
from workshop_kit.activities.readings import Readings
from workshop_kit.activities.what_if import WhatIf

# Right answers of the check, in order: letters shown, letter that is right.
_QUIZZES = (("abc", "a"), ("abc", "b"), ("abcd", "b"), ("abc", "c"), ("abc", "b"))

# What stands beside what is explored and written.
_EXPLORED = ("index", "gaming", "directive", "bdese", "what_if", "plan")
_BESIDE = {name: Note(f"s07.{name}.note") for name in _EXPLORED}

_AT_HOME = tuple(Note(f"s07.home.{name}") for name in ("ready", "help", "causes", "data", "work"))

# What the pairs supposed in each session: a measure of the plan answers one of them.
_CAUSES = tuple(f"s0{session}.home.causes" for session in (2, 3, 4, 5, 6))

_TERMS = (
    "equality_index",
    "relevance_threshold",
    "not_calculable",
    "corrective_measure",
    "progress_objective",
    "european_directive",
    "pay_quarter",
    "company_database",
    "compared_situation",
    "lever",
    "simulated_future",
    "band_of_futures",
    "hypothesis",
    "domain_of_action",
    "baseline",
    "collective_agreement",
    "action_plan",
)

_POINTS = GuessScale("points", 0, 100, close=3)
_PERCENT = GuessScale("percent", -20, 60, start=0, close=3)


def _law(name: str, module: str, *, after: str | None = None) -> Exploration:
    """Return an exploration of the law; its controls and pictures are loaded when it is opened."""
    return Exploration(
        f"s07.{name}",
        _BESIDE[name],
        later(module, f"{name}_controls"),
        later(module, f"look_at_{name}"),
        after=after,
    )


ACTIVITIES: tuple[Activity, ...] = (
    Guess("s07.guess.index", later("index_fact", "index_total"), scale=_POINTS),
    Guess("s07.guess.future", later("plans_replayed", "future_pay_gap"), scale=_PERCENT),
    _law("index", "index_opened", after="s07.guess.index"),
    _law("gaming", "index_gaming"),
    _law("directive", "seven_figures"),
    _law("bdese", "compared_tables"),
    WhatIf("s07.what_if", _BESIDE["what_if"]),
    Earlier("s07.earlier", _CAUSES),
    PlanEditor("s07.plan", _BESIDE["plan"], hypotheses=_CAUSES),
    Readings(
        "s07.voices",
        guesses=("s07.guess.index", "s07.guess.future"),
        notes=tuple(note.key for note in _BESIDE.values()),
    ),
    Words("s07.words", _TERMS),
    *(
        Quiz(f"s07.q{number}", choices, correct, number, len(_QUIZZES))
        for number, (choices, correct) in enumerate(_QUIZZES, start=1)
    ),
    *_AT_HOME,
    *_BESIDE.values(),
)
