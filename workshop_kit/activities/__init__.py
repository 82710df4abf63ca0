"""Activities: what people are asked, and what is said to their answers. No screen."""

from workshop_kit.activities.activity import VOICES, Activity, Feedback, Voices
from workshop_kit.activities.catalogue import find_activity, list_activities
from workshop_kit.activities.exploration import Explores
from workshop_kit.activities.past import Follows, Leg, LooksBack, Past, Progress
from workshop_kit.activities.practice import (
    COMPANY_KEY,
    PRACTICE_COMPANY,
    answer_key,
    find_answered,
    practice_company,
    select_answers,
)

__all__ = [
    "COMPANY_KEY",
    "PRACTICE_COMPANY",
    "VOICES",
    "Activity",
    "Explores",
    "Feedback",
    "Follows",
    "Leg",
    "LooksBack",
    "Past",
    "Progress",
    "Voices",
    "answer_key",
    "find_activity",
    "find_answered",
    "list_activities",
    "practice_company",
    "select_answers",
]
