"""What to keep in mind when a decomposition is read, found in the figures themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.explanations.decomposition import PARTS, Caution

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.explanations.account import Account
    from workshop_kit.explanations.decomposition import Decomposition
    from workshop_kit.explanations.explain import Material

# Under as many people of a sex, one person more or less can turn a part round.
FEW_PEOPLE = 20
# Under as many events of a sex, a rate is mostly chance.
FEW_EVENTS = 20
# An interval wider than this share of the gap leaves a part unknown for practical purposes.
WIDE_SHARE = 0.6
# Share of the gap from which it is worth saying that a variable may be a result.
_WORTH_SAYING = 0.1

# Variables that may be results of unequal treatment, and not only its ways.
_MAY_BE_RESULTS = ("job", "hours", "part_time", "part_time_years", "tenure")


def find_cautions(
    decomposition: Decomposition, material: Material, account: Account
) -> Decomposition:
    """Return the decomposition with what its figures call for."""
    found = (
        *_about_numbers(decomposition),
        *_about_jobs(decomposition, material),
        *_about_intervals(decomposition, account),
        *_about_results(decomposition),
    )
    return replace(decomposition, cautions=found)


def _about_numbers(decomposition: Decomposition) -> Iterator[Caution]:
    for sex, n in decomposition.n.items():
        if n < FEW_PEOPLE:
            yield Caution("few_people", {"sex": sex, "n": n})
    for sex, n in decomposition.n_events.items():
        if n < FEW_EVENTS:
            yield Caution("few_events", {"sex": sex, "n": n})


def _about_jobs(decomposition: Decomposition, material: Material) -> Iterator[Caution]:
    rows = material.rows[decomposition.outcome]
    people = material.people
    counts = np.zeros((2, rows.n_jobs))
    pairs = np.unique(np.column_stack([rows.person, rows.job]), axis=0)
    np.add.at(counts, (people.is_reference[pairs[:, 0]].astype(int), pairs[:, 1]), 1)
    sexes = (people.compared, people.reference)
    jobs = material.workforce.company.jobs
    if not (counts > 0).all(axis=0).any():
        yield Caution("no_shared_job", {})
    else:
        for place in np.flatnonzero((counts == 0).any(axis=0) & (counts > 0).any(axis=0)):
            missing = sexes[int(counts[1, place] == 0)]
            yield Caution("level_without", {"level": jobs[place].code, "sex": missing})
    is_in = np.zeros(len(people.is_reference), dtype=bool)
    is_in[rows.person] = True
    if decomposition.outcome == "health" and material.workforce.exposures.empty:
        yield Caution("no_exposures", {})
    n_unobserved = int((is_in & ~material.entries.is_observed).sum())
    if n_unobserved:
        yield Caution("entry_not_observed", {"n": n_unobserved})


def _about_intervals(decomposition: Decomposition, account: Account) -> Iterator[Caution]:
    n_resamples = decomposition.n_resamples
    if not n_resamples:
        return
    if not decomposition.gap.has_interval:
        yield Caution("no_interval", {})
        return
    n_lost = int((~np.isfinite(account.gap[1:])).sum())
    if n_lost:
        yield Caution("resamples_dropped", {"n": n_lost, "total": n_resamples})
    if not decomposition.gap.is_clear:
        yield Caution("gap_near_zero", {})
        return
    for name in PARTS:
        share = decomposition.parts[name].share
        if share.has_interval and share.high - share.low > WIDE_SHARE:
            yield Caution("wide_interval", {"part": name})


def _about_results(decomposition: Decomposition) -> Iterator[Caution]:
    amounts: dict[str, float] = {}
    for one in decomposition.detail:
        amounts[one.variable] = amounts.get(one.variable, 0.0) + one.amount.value
    for name in _MAY_BE_RESULTS:
        amount = abs(amounts.get(name, 0.0))
        if amount > 0 and amount >= _WORTH_SAYING * abs(decomposition.gap.value):
            yield Caution("may_be_result", {"variable": name})
