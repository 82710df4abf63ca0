"""Two plans as an answer keeps them: read back, brought within their bounds, made into levers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from workshop_kit.data import Workforce
from workshop_kit.errors import WorkshopError
from workshop_kit.simulation.what_if import (
    LEVER_AXES,
    TRAJECTORIES,
    Lever,
    LeverKind,
    Parameter,
    load_levers,
)

PLANS = ("a", "b")

COST = "cost"
_GROUPS: Mapping[str, tuple[str, ...]] = {
    "pay": ("annual_pay_gap", "hourly_pay_gap"),
    "health": ("accident_gap", "accident_rate", "sick_leave_gap", "sick_leave_rate"),
    "career": ("promotion_gap", "promotion_rate_women", "promotion_rate_men", "women_at_top"),
    "axes": ("share_of_women", "dissimilarity", "part_time_gap"),
    "cost": (COST, "payroll"),
}

# The numbers of an answer are within the bounds of a catalogue; a file may hold any.
_LARGEST = 1e12
_LONGEST = 80
_MOST_JOBS = 200

# Places of a slider: shares by whole percents that one counts by, amounts by round numbers.
_SHARE_STEPS, _MOST_PLACES = (0.01, 0.02, 0.05, 0.1), 25
_ROUND = (1, 1.5, 2, 3, 4, 5, 6, 8)
_LEAST_AMOUNT, _DECADES = 10, 3


@cache
def outcome_groups() -> Mapping[str, tuple[str, ...]]:
    """Return the outcomes that can be looked at, in groups, the first one being that at first.

    They are the trajectories of a replay, each once, and the cost of the levers.

    Examples
    --------
    >>> outcome_groups()["pay"][0]
    'annual_pay_gap'
    """
    known = {key for keys in _GROUPS.values() for key in keys}
    rest = [key for key in TRAJECTORIES if key not in known]
    index = tuple(key for key in rest if key.startswith("index_"))
    hourly = tuple(key for key in rest if key.startswith("hourly_"))
    annual = tuple(key for key in rest if key not in (*index, *hourly))
    return {
        **{name: keys for name, keys in _GROUPS.items() if name != "cost"},
        "index": index,
        "annual": annual,
        "hourly": hourly,
        "cost": _GROUPS["cost"],
    }


@cache
def list_outcomes() -> tuple[str, ...]:
    """Return every outcome, in order."""
    return tuple(key for keys in outcome_groups().values() for key in keys)


@dataclass(frozen=True)
class Plans:
    """What a team has composed, and what it looks at.

    Attributes
    ----------
    levers : mapping of str to tuple of Lever
        For ``"a"`` and ``"b"``, in the order of the catalogue.
    outcome : str
        One of `list_outcomes`.
    """

    levers: Mapping[str, tuple[Lever, ...]]
    outcome: str

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the plans that have a lever."""
        return tuple(plan for plan in PLANS if self.levers[plan])

    def as_settings(self) -> dict[str, Any]:
        """Return them as an answer keeps them: only the assumptions that were changed."""
        return {
            "plans": {
                plan: [
                    {"lever": one.key, "values": dict(one.values), "jobs": list(one.jobs)}
                    for one in self.levers[plan]
                ]
                for plan in PLANS
            },
            "outcome": self.outcome,
        }


def levers_by_axis() -> dict[str, tuple[LeverKind, ...]]:
    """Return the levers of the catalogue under the axis that each touches."""
    every = load_levers()
    return {axis: tuple(one for one in every if one.axis == axis) for axis in LEVER_AXES}


@cache
def places_of(parameter: Parameter) -> tuple[float, ...]:
    """Return the values that a slider gives a parameter, its default among them.

    Shares go by 1, 2, 5 or 10 hundredths, years and grades by one, amounts by round numbers: an
    envelope goes from nothing to two million euros in a few dozen places.

    Examples
    --------
    >>> [one.key for one in load_levers()][6]
    'rotation'
    >>> places_of(load_levers()[6].parameter("delay_years"))
    (0.0, 1.0, 2.0, 3.0, 4.0)
    """
    low, high = parameter.minimum, parameter.maximum
    if parameter.unit in ("years", "grades"):
        found = np.arange(low, high + 1)
    elif parameter.unit.startswith("euros"):
        first = max(_LEAST_AMOUNT, 10 ** (int(np.floor(np.log10(high))) - _DECADES))
        decades = first * 10.0 ** np.arange(_DECADES + 1)
        found = np.outer(decades, _ROUND).ravel()
    else:
        step = next(
            (one for one in _SHARE_STEPS if (high - low) / one <= _MOST_PLACES + 1e-9),
            _SHARE_STEPS[-1],
        )
        found = np.arange(low, high, step)
    within = found[(found > low) & (found < high)]
    return tuple(sorted({float(x) for x in (low, *within.round(6), parameter.default, high)}))


def is_answer(answer: Any) -> bool:
    """Tell whether a value is two plans and an outcome; jobs depend on the company.

    Examples
    --------
    >>> is_answer({"plans": {"a": [], "b": []}, "outcome": "payroll"})
    True
    >>> is_answer({"plans": {"a": [{"lever": "luck", "values": {}, "jobs": []}], "b": []},
    ...            "outcome": "payroll"})
    False
    """
    if not isinstance(answer, dict) or set(answer) != {"plans", "outcome"}:
        return False
    plans, outcome = answer["plans"], answer["outcome"]
    return (
        isinstance(plans, dict)
        and set(plans) == set(PLANS)
        and isinstance(outcome, str)
        and outcome in list_outcomes()
        and all(_is_plan(plan) for plan in plans.values())
    )


def _is_plan(plan: Any) -> bool:
    if not isinstance(plan, list) or len(plan) > len(load_levers()):
        return False
    if not all(_is_lever(one) for one in plan):
        return False
    return len({one["lever"] for one in plan}) == len(plan)


def _is_lever(one: Any) -> bool:
    if not isinstance(one, dict) or set(one) != {"lever", "values", "jobs"}:
        return False
    key, values, jobs = one["lever"], one["values"], one["jobs"]
    if not isinstance(key, str) or not isinstance(values, dict) or not _are_jobs(jobs):
        return False
    if not all(isinstance(name, str) and _is_amount(x) for name, x in values.items()):
        return False
    try:
        Lever(key, values, tuple(jobs))
    except WorkshopError:
        return False
    return True


def _is_amount(value: Any) -> bool:
    # Compared before anything else: a whole number of a file may be too long for a float.
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and -_LARGEST < value < _LARGEST


def _are_jobs(jobs: Any) -> bool:
    return (
        isinstance(jobs, list)
        and len(jobs) <= _MOST_JOBS
        and all(isinstance(code, str) and len(code) <= _LONGEST for code in jobs)
        and len(set(jobs)) == len(jobs)
    )


def plans_of(answer: Any, workforce: Workforce) -> Plans:
    """Return the plans of an answer, or two empty ones.

    Jobs that this company does not have are left out, and each number takes the nearest place
    of its slider: what is shown, printed and kept is then one and the same.

    Parameters
    ----------
    answer : mapping or None
        What `is_answer` accepts.
    workforce : Workforce
        The company.
    """
    given = answer or {"plans": {}, "outcome": list_outcomes()[0]}
    codes = [job.code for job in workforce.company.jobs]
    levers = {
        plan: tuple(
            _settled(kind, one, codes)
            for kind in load_levers()
            for one in given["plans"].get(plan, ())
            if one["lever"] == kind.key
        )
        for plan in PLANS
    }
    return Plans(levers, given["outcome"])


def _settled(kind: LeverKind, one: Mapping[str, Any], codes: list[str]) -> Lever:
    nearest = {
        name: min(places_of(parameter), key=lambda place: abs(place - one["values"][name]))
        for name, parameter in kind.parameters.items()
        if name in one["values"]
    }
    changed = {name: x for name, x in nearest.items() if x != kind.parameter(name).default}
    return Lever(kind.key, changed, tuple(code for code in codes if code in one["jobs"]))
