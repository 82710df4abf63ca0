"""Session 01, setting the frame: what people do in it."""

from __future__ import annotations

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.company_files import file_controls, look_at_files
from workshop_kit.activities.earlier import Earlier
from workshop_kit.activities.exploration import Exploration
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.guess_scale import GuessScale
from workshop_kit.activities.note import Note
from workshop_kit.activities.pay_denominators import denominator_controls, look_at_denominators
from workshop_kit.activities.payslips import look_at_payslips, payslip_controls
from workshop_kit.activities.quiz import Quiz
from workshop_kit.activities.readings import Readings
from workshop_kit.activities.staircase import (
    annual_gap,
    look_at_staircase,
    same_job_gap,
    staircase_controls,
)
from workshop_kit.activities.team_pay import look_at_team, median_controls

# Right answers of the check, in order: letters shown, letter that is right.
_QUIZZES = (("abcd", "c"), ("abc", "b"), ("abc", "a"), ("abc", "b"), ("abc", "c"))

# From women earning a fifth more to women earning three fifths less, in percent of men's pay.
_PERCENT = GuessScale("percent", -20, 60, start=0, close=3)

_BESIDE = {
    name: Note(f"s01.{name}.note")
    for name in ("staircase", "payslips", "median", "denominator", "files")
}
_AT_HOME = tuple(
    Note(f"s01.home.{name}") for name in ("questions", "files", "rules", "causes", "next")
)

ACTIVITIES: tuple[Activity, ...] = (
    Guess("s01.guess.annual", annual_gap, _PERCENT),
    Guess("s01.guess.same_job", same_job_gap, _PERCENT),
    Exploration(
        "s01.staircase",
        _BESIDE["staircase"],
        staircase_controls,
        look_at_staircase,
        after="s01.guess.annual",
    ),
    Exploration(
        "s01.payslips",
        _BESIDE["payslips"],
        payslip_controls,
        look_at_payslips,
        is_about_company=False,
    ),
    Exploration(
        "s01.median", _BESIDE["median"], median_controls, look_at_team, is_about_company=False
    ),
    Exploration(
        "s01.denominator",
        _BESIDE["denominator"],
        denominator_controls,
        look_at_denominators,
        is_about_company=False,
    ),
    Exploration(
        "s01.files", _BESIDE["files"], file_controls, look_at_files, is_about_company=False
    ),
    Readings(
        "s01.voices",
        guesses=("s01.guess.annual", "s01.guess.same_job"),
        notes=tuple(note.key for note in _BESIDE.values()),
    ),
    Words(
        "s01.words",
        terms=(
            "pay_gap",
            "full_time_equivalent",
            "same_job",
            "mean",
            "median",
            "denominator",
            "interval",
            "equality_index",
            "company_database",
            "payroll_return",
            "explained_part",
        ),
    ),
    *(
        Quiz(f"s01.q{number}", choices, correct, number, len(_QUIZZES))
        for number, (choices, correct) in enumerate(_QUIZZES, start=1)
    ),
    Earlier("s01.earlier", ("s00.expect",)),
    *_AT_HOME,
    *_BESIDE.values(),
)
