"""What a reader of a replay must know: levers without anybody to reach, and thin figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.legal.rules import rule
from workshop_kit.simulation.what_if.rates import PRIOR_EVENTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.simulation.what_if.model import CompanyModel
    from workshop_kit.simulation.what_if.pulls import Pull

WARNINGS = (
    "lever_without_target",
    "lever_acts_on_people",
    "one_sex",
    "few_people",
    "few_of_a_sex",
    "no_hire",
    "no_departure",
    "no_raise",
    "no_promotion",
    "no_accident",
    "single_grade",
    "short_history",
    "rates_smoothed",
    "index_not_subject",
)

# Under these, bands are so wide that they hold nearly anything: assumptions of the kit.
_FEW_PEOPLE, _FEW_OF_A_SEX, _SHORT_HISTORY_YEARS = 50, 5, 3


@dataclass(frozen=True)
class ReplayWarning:
    """Something that a reader must know, worded by ``levers.warning.<code>``.

    Attributes
    ----------
    code : str
        One of `WARNINGS`.
    lever : str
        The lever it is about, empty for the whole replay.
    values : mapping of str to object
        What the sentence names.
    """

    code: str
    lever: str = ""
    values: Mapping[str, object] = field(default_factory=dict, hash=False)


def find_cautions(model: CompanyModel, pulls: Mapping[str, Pull]) -> tuple[ReplayWarning, ...]:
    """Return what must be known of a replay, levers first."""
    return (*_of_levers(pulls), *_of_people(model), *_of_rates(model))


def _of_levers(pulls: Mapping[str, Pull]) -> list[ReplayWarning]:
    found = [
        ReplayWarning("lever_without_target", key)
        for key, pull in pulls.items()
        if pull.reaches_nobody
    ]
    return found + [
        ReplayWarning("lever_acts_on_people", key)
        for key, pull in pulls.items()
        if pull.lever.kind.acts_on == "person" and not pull.reaches_nobody
    ]


def _of_people(model: CompanyModel) -> list[ReplayWarning]:
    present, company = model.present, model.workforce.company
    n, women = len(present), int(present.is_woman.sum())
    fewer = min(women, n - women)
    found = []
    if not fewer:
        found.append(ReplayWarning("one_sex", values={"sex": "women" if women else "men"}))
    if n < _FEW_PEOPLE:
        found.append(ReplayWarning("few_people", values={"n": n}))
    if 0 < fewer < _FEW_OF_A_SEX:
        sex = "women" if women == fewer else "men"
        found.append(ReplayWarning("few_of_a_sex", values={"sex": sex, "n": fewer}))
    if len(np.unique(present.grade)) == 1:
        found.append(ReplayWarning("single_grade"))
    if company.headcount < rule("index.headcount.subject").value:
        least = rule("index.headcount.subject").value
        values = {"n": company.headcount, "least": least}
        found.append(ReplayWarning("index_not_subject", values=values))
    return found


def _of_rates(model: CompanyModel) -> list[ReplayWarning]:
    company, rates = model.workforce.company, model.rates
    years = company.reference_date.year - company.history_start.year + 1
    found = []
    for code, events in (
        ("no_hire", model.hires.n_hires),
        ("no_departure", rates.leaving.overall),
        ("no_raise", len(rates.raise_sizes)),
        ("no_promotion", rates.promotion.overall + rates.moving.overall),
        ("no_accident", rates.accidents.overall),
    ):
        if not events:
            found.append(ReplayWarning(code, values={"years": years}))
    if years < _SHORT_HISTORY_YEARS:
        found.append(ReplayWarning("short_history", values={"years": years}))
    cut = [rate for rate in model.all_rates if rate.grouping != "all" and rate.exposure > 0]
    smoothed = sum(rate.is_smoothed for rate in cut)
    if smoothed:
        values = {"n": smoothed, "total": len(cut), "events": int(PRIOR_EVENTS)}
        found.append(ReplayWarning("rates_smoothed", values=values))
    return found
