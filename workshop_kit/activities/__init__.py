"""Activities: what people are asked, and what is said to their answers. No screen."""

from workshop_kit.activities.activity import VOICES, Activity, Feedback, Voices
from workshop_kit.activities.catalogue import find_activity, list_activities
from workshop_kit.activities.practice import PRACTICE_COMPANY

__all__ = [
    "PRACTICE_COMPANY",
    "VOICES",
    "Activity",
    "Feedback",
    "Voices",
    "find_activity",
    "list_activities",
]
