"""Session 02, occupational mix: what people do in it."""

from __future__ import annotations

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.earlier import Earlier
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.jobs import JobsChart
from workshop_kit.activities.lens import Lens
from workshop_kit.activities.mixture import Mixture
from workshop_kit.activities.moving import Moving
from workshop_kit.activities.note import Note
from workshop_kit.activities.quiz import Quiz
from workshop_kit.activities.readings import Readings
from workshop_kit.axes.mix import job_dissimilarity, share_in_mixed_jobs

# Right answers of the check, in order: letters shown, letter that is right.
_QUIZZES = (("abcd", "b"), ("abc", "c"), ("abc", "a"), ("abc", "b"), ("abc", "c"))

_BESIDE = {name: Note(f"s02.{name}.note") for name in ("jobs", "moving", "lens", "mixture")}

_AT_HOME = tuple(Note(f"s02.home.{name}") for name in ("jobs", "work", "entry", "causes", "data"))

_TERMS = (
    "occupational_mix",
    "mixed_job",
    "stock",
    "flow",
    "dissimilarity_index",
    "threshold",
    "age_bracket",
    "not_calculable",
    "composition_effect",
    "pay_gap",
)

ACTIVITIES: tuple[Activity, ...] = (
    Guess("s02.guess.move", lambda workforce: job_dissimilarity(workforce).value),
    Guess("s02.guess.mixed", lambda workforce: share_in_mixed_jobs(workforce).share),
    JobsChart("s02.jobs", _BESIDE["jobs"], after="s02.guess.move"),
    Moving("s02.moving", _BESIDE["moving"], after="s02.guess.move"),
    Lens("s02.lens", _BESIDE["lens"]),
    Mixture("s02.mixture", _BESIDE["mixture"]),
    Readings(
        "s02.voices",
        guesses=("s02.guess.move", "s02.guess.mixed"),
        notes=tuple(note.key for note in _BESIDE.values()),
    ),
    Words("s02.words", _TERMS),
    *(
        Quiz(f"s02.q{number}", choices, correct, number, len(_QUIZZES))
        for number, (choices, correct) in enumerate(_QUIZZES, start=1)
    ),
    Earlier("s02.earlier", ("s00.expect",)),
    *_AT_HOME,
    *_BESIDE.values(),
)
