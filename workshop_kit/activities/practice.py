"""The company one practises on, and which answers are about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.catalogue import find_activity, list_activities
from workshop_kit.activities.company_choice import PRACTICE_COMPANY
from workshop_kit.data import list_workforces
from workshop_kit.errors import UnknownNameError

__all__ = [
    "COMPANY_KEY",
    "PRACTICE_COMPANY",
    "answer_key",
    "find_answered",
    "practice_company",
    "select_answers",
]

COMPANY_KEY = "s00.company"

V = TypeVar("V")


def practice_company(answers: Mapping[str, Any]) -> str:
    """Return the name of the company that people chose to practise on.

    Parameters
    ----------
    answers : mapping
        Values by the key under which the answer book keeps them.

    Examples
    --------
    >>> practice_company({"s00.company": {"company": "banque-de-l-arree"}})
    'banque-de-l-arree'
    >>> practice_company({"s00.company": {"company": "a company of a newer kit"}})
    'conserverie-de-l-aven'
    """
    chosen = answers.get(COMPANY_KEY)
    is_here = find_activity(COMPANY_KEY).accepts(chosen)
    return chosen["company"] if is_here else PRACTICE_COMPANY


def answer_key(activity: Activity, company: str) -> str:
    """Return the key under which the answer book keeps an answer.

    What people say of a company stays with it. The first company's answers have the
    activity's own key, as before people could choose.

    Examples
    --------
    >>> answer_key(find_activity("s02.guess.move"), "banque-de-l-arree")
    's02.guess.move.banque-de-l-arree'
    >>> answer_key(find_activity("s02.home.jobs"), "banque-de-l-arree")
    's02.home.jobs'
    """
    is_elsewhere = activity.is_about_company and company != PRACTICE_COMPANY
    return f"{activity.key}.{company}" if is_elsewhere else activity.key


def select_answers(kept: Mapping[str, V], session: str | None, company: str) -> dict[str, V]:
    """Return the answers by key of activity, those about a company being about this one.

    Parameters
    ----------
    kept : mapping
        Answers, or their values, by the key under which the book keeps them.
    session : str or None
        Name of a session (``s02``); None for the whole route.
    company : str
        Name of the company one practises on.

    Examples
    --------
    >>> kept = {"s02.lens": 1, "s02.lens.banque-de-l-arree": 2, "s02.home.jobs": 3}
    >>> select_answers(kept, "s02", "banque-de-l-arree")
    {'s02.lens': 2, 's02.home.jobs': 3}
    """
    keys = {activity.key: answer_key(activity, company) for activity in list_activities(session)}
    return {key: kept[where] for key, where in keys.items() if where in kept}


def find_answered(key: str) -> tuple[Activity, str | None] | None:
    """Return the activity and the company of a key of the answer book; None when it has none.

    The company is None when the answer is not about the company one practises on.

    Examples
    --------
    >>> activity, company = find_answered("s02.guess.move.banque-de-l-arree")
    >>> activity.key, company
    ('s02.guess.move', 'banque-de-l-arree')
    """
    for company in (PRACTICE_COMPANY, *list_workforces()):
        try:
            activity = find_activity(key.removesuffix(f".{company}"))
        except UnknownNameError:
            continue
        if answer_key(activity, company) == key:
            return activity, company if activity.is_about_company else None
    return None
