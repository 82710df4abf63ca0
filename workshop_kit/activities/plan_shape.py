"""The shape of a plan as people write it: every figure and every date as it was typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop_kit.activities.activity import is_word
from workshop_kit.legal.plan import (
    DIRECTIONS,
    DOMAINS,
    DOMAINS_OF_AXIS,
    KINDS,
    LEVELS_OF_ACTION,
    PLAN_UNITS,
)

# More than a plan holds; two versions put together may have as many each.
MOST_MEASURES, MOST_ACCEPTED = 20, 40

# Letters that a line, a field to write in, and a hypothesis taken up from elsewhere hold.
LINE, AREA, LONGEST = 200, 4000, 20_000

_NOT_SAID = ""

_PLAN = {
    "start": LINE,
    "end": LINE,
    "consulted_on": LINE,
    "signed_on": LINE,
    "deposited_on": LINE,
    "parties": LONGEST,
    "last_year": LONGEST,
    "index": LONGEST,
}
_MEASURE = {
    "objective": LONGEST,
    "action": LONGEST,
    "schedule": LONGEST,
    "who": LONGEST,
    "cost": LINE,
}
_INDICATOR = {
    "from": LINE,
    "name": LONGEST,
    "baseline": LINE,
    "population": LONGEST,
    "n": LINE,
    "measured_on": LINE,
    "due_on": LINE,
    "source": LONGEST,
    "target": LINE,
}
_HYPOTHESIS = {"from": LINE, "text": LONGEST}

DATES = ("start", "end", "consulted_on", "signed_on", "deposited_on")


def blank_measure(domain: str = DOMAINS[0]) -> dict[str, Any]:
    """Return a measure of which nothing is written but its domain.

    Examples
    --------
    >>> blank_measure("training")["objective"]
    ''
    """
    return {
        "domain": domain,
        "axis": _NOT_SAID,
        "hypothesis": {"from": "", "text": ""},
        "cause": _NOT_SAID,
        "acts_on": _NOT_SAID,
        **dict.fromkeys(_MEASURE, ""),
        "indicator": {**dict.fromkeys(_INDICATOR, ""), "unit": "share", "direction": "up"},
    }


def blank_plan() -> dict[str, Any]:
    """Return a plan with one measure, in the domain that the law always asks for."""
    return {
        "kind": KINDS[0],
        **dict.fromkeys(_PLAN, ""),
        "disagreement": False,
        "measures": [blank_measure("effective_pay")],
    }


def is_plan(answer: Any) -> bool:
    """Tell whether a value has the shape of a plan, and no more than a plan holds.

    Examples
    --------
    >>> is_plan(blank_plan()), is_plan({**blank_plan(), "more": 1}), is_plan(None)
    (True, False, False)
    """
    if not _has_keys(answer, {*_PLAN, "kind", "disagreement", "measures"}):
        return False
    measures = answer["measures"]
    return (
        is_word(answer["kind"], KINDS)
        and isinstance(answer["disagreement"], bool)
        and _are_texts(answer, _PLAN)
        and isinstance(measures, list)
        and len(measures) <= MOST_ACCEPTED
        and all(map(_is_measure, measures))
    )


def _is_measure(measure: Any) -> bool:
    keys = {*_MEASURE, "domain", "axis", "hypothesis", "cause", "acts_on", "indicator"}
    return (
        _has_keys(measure, keys)
        and _are_texts(measure, _MEASURE)
        and is_word(measure["domain"], DOMAINS)
        and is_word(measure["axis"], (_NOT_SAID, *DOMAINS_OF_AXIS))
        and is_word(measure["cause"], (_NOT_SAID, *LEVELS_OF_ACTION))
        and is_word(measure["acts_on"], (_NOT_SAID, *LEVELS_OF_ACTION))
        and _has_keys(measure["hypothesis"], set(_HYPOTHESIS))
        and _are_texts(measure["hypothesis"], _HYPOTHESIS)
        and _is_indicator(measure["indicator"])
    )


def _is_indicator(indicator: Any) -> bool:
    return (
        _has_keys(indicator, {*_INDICATOR, "unit", "direction"})
        and _are_texts(indicator, _INDICATOR)
        and is_word(indicator["unit"], PLAN_UNITS)
        and is_word(indicator["direction"], DIRECTIONS)
    )


def _has_keys(value: Any, keys: set[str]) -> bool:
    return isinstance(value, dict) and set(value) == keys


def _are_texts(value: Mapping[str, Any], longest: Mapping[str, int]) -> bool:
    return all(
        isinstance(value[name], str) and len(value[name]) <= most for name, most in longest.items()
    )
