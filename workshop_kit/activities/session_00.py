"""Session 00, welcome: who answers, on which company, with which question, and the route."""

from __future__ import annotations

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.company_choice import CompanyChoice
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.note import Note
from workshop_kit.activities.route import Route
from workshop_kit.activities.team import Team

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
)

ACTIVITIES: tuple[Activity, ...] = (
    Team("s00.team"),
    CompanyChoice("s00.company"),
    Note("s00.expect"),
    Route("s00.route"),
    Words("s00.words", _TERMS),
)
