"""The 4 x 3 map of a company: through which axis each of three gaps passes, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import EmptyGroupError, UnknownOptionError
from workshop_kit.explanations.account import READINGS, Account
from workshop_kit.explanations.career import account_of_career, career_rows
from workshop_kit.explanations.cautions import find_cautions
from workshop_kit.explanations.decomposition import (
    PARTS,
    Decomposition,
    Detail,
    Explanation,
    Part,
)
from workshop_kit.explanations.entry import EntryJobs, entry_jobs
from workshop_kit.explanations.health import MEASURES, account_of_health, health_rows
from workshop_kit.explanations.intervals import interval_of, share_interval_of
from workshop_kit.explanations.pay import account_of_pay, paid_all_year, pay_rows
from workshop_kit.explanations.rows import People
from workshop_kit.indicators import SEXES, person_years
from workshop_kit.measures import resampled_counts
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    import pandas as pd
    from numpy.random import Generator
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.explanations.chain import Rows

N_RESAMPLES = 500
CONFIDENCE = 0.95


@dataclass(frozen=True, eq=False)
class Material:
    """All that the three explanations are made from, prepared once.

    Attributes
    ----------
    workforce : Workforce
        The company.
    people : People
        Everyone in its tables, and which sex is the reference.
    years : DataFrame
        Its `person_years`.
    entries : EntryJobs
        Jobs of entry.
    rows : mapping of str to Rows
        For each outcome.
    n_excluded : mapping of str to dict
        For each outcome, people left out by reason.
    health : str
        Measure of health.
    """

    workforce: Workforce
    people: People
    years: pd.DataFrame
    entries: EntryJobs
    rows: dict[str, Rows]
    n_excluded: dict[str, dict[str, int]]
    health: str


def explain(
    workforce: Workforce,
    *,
    reference: str = "men",
    compared: str = "women",
    health: str = "sick_leaves",
    reading: str = "origin",
    n_resamples: int = N_RESAMPLES,
    confidence: float = CONFIDENCE,
    rng: Generator,
) -> Explanation:
    """Share out the gaps in pay, health and career over the four axes.

    Each gap is followed along the chain by which it comes about: the job people enter by
    (mix), the moves since (careers, or what slows moves down), and, between people who
    hold the same job, what differs on each axis. What is left is not explained. A share
    explained is not a share justified, and what is not explained is not a measure of
    discrimination: it is what these variables do not see.

    *Pay* is the log of the annual pay of people paid all year: log paid hours and premiums
    are counted as they are, regular hourly pay is explained by Gelbach's method within the
    jobs. *Health* is a rate per full-time year at work, *career* promotions per person-year
    at risk, over the years that the tables cover; both additive in their factors.

    Parameters
    ----------
    workforce : Workforce
        The company.
    reference, compared : {"men", "women"}
        Gaps are reference minus compared, and so are the parts: a negative gap in sick
        leaves says that the compared have more.
    health : {"sick_leaves", "work_accidents", "occupational_diseases"}
        What the outcome *health* is.
    reading : {"origin", "last_link"}, default "origin"
        Where a variable is counted: to the axis by which its difference enters (hours that
        go with a job people are hired into belong to the mix), or to its own axis whatever
        it is owed to (Gelbach 2016). The first is judged against the truth of simulated
        companies; docs/methods.md says by how much the second differs.
    n_resamples : int, default 500
        Bootstrap draws of people, within each sex; 0 for no interval.
    confidence : float, default 0.95
        Of the intervals.
    rng : Generator
        Source of chance of the draws.

    Returns
    -------
    Explanation
        Three `Decomposition`, whose parts add up to their gaps.

    Raises
    ------
    UnknownOptionError
        If a word is not known.
    EmptyGroupError
        If nobody of a sex can be counted for an outcome.

    References
    ----------
    .. [1] J. Gelbach (2016), "When do covariates matter? And which ones, and how much?",
       Journal of Labor Economics 34(2), 509-543.
    .. [2] E. Kitagawa (1955), "Components of a difference between two rates", Journal of
       the American Statistical Association 50(272), 1168-1194.

    Examples
    --------
    >>> import numpy as np
    >>> from workshop_kit.data import load_workforce
    >>> workforce = load_workforce("conserverie-de-l-aven")
    >>> found = explain(workforce, n_resamples=0, rng=np.random.default_rng(1))
    >>> round(found.pay.ratio, 2)
    0.8
    >>> max(found.pay.parts, key=lambda part: found.pay.parts[part].amount.value)
    'time'
    """
    one_of("reading", reading, READINGS)
    if not 0 < confidence < 1:
        raise UnknownOptionError(
            "unknown_option", argument="confidence", name=str(confidence), known="0 < … < 1"
        )
    material = prepare(workforce, reference=reference, compared=compared, health=health)
    counts = draw_people(material, n_resamples, rng)
    accounts = keep_accounts(material, counts)
    finish = partial(_decompose, material, reading=reading, confidence=confidence)
    return Explanation(
        workforce.name, *(finish(outcome, accounts[outcome]) for outcome in accounts)
    )


def prepare(workforce: Workforce, *, reference: str, compared: str, health: str) -> Material:
    """Read the rows of the three outcomes from the tables."""
    one_of("reference", reference, SEXES)
    one_of("compared", compared, [sex for sex in SEXES if sex != reference])
    one_of("health", health, MEASURES)
    people = People.of(workforce, reference, compared)
    years = person_years(workforce)
    entries = entry_jobs(workforce, years)
    paid = paid_all_year(workforce)
    rows = {
        "pay": pay_rows(paid, years, people, entries),
        "health": health_rows(workforce, health, years, people, entries),
        "career": career_rows(years, people, entries),
    }
    for table in rows.values():
        has = people.is_reference[np.unique(table.person)]
        if has.all() or not has.any():
            raise EmptyGroupError(
                "empty_group", n_reference=int(has.sum()), n_compared=int((~has).sum())
            )
    n_people = len(people.is_reference)
    n_excluded = {
        "pay": paid.n_excluded,
        "health": _without(n_people, rows["health"], "no_time_present"),
        "career": _without(n_people, rows["career"], "no_time_at_risk"),
    }
    return Material(workforce, people, years, entries, rows, n_excluded, health)


def _without(n_people: int, rows: Rows, reason: str) -> dict[str, int]:
    n_out = n_people - len(np.unique(rows.person))
    return {reason: n_out} if n_out else {}


def draw_people(material: Material, n_resamples: int, rng: Generator) -> NDArray[np.float64]:
    """Return how often each person is drawn, shape (1 + n_resamples, n_people); once, first.

    Draws keep the numbers of women and of men, among those whose pay is compared as among
    the others.
    """
    n_people = len(material.people.is_reference)
    counts = np.ones((1 + n_resamples, n_people))
    if not n_resamples:
        return counts
    is_paid = np.zeros(n_people, dtype=bool)
    is_paid[material.rows["pay"].person] = True
    for stratum in (is_paid, ~is_paid):
        who = np.flatnonzero(stratum)
        is_reference = material.people.is_reference[who]
        if is_reference.any() and not is_reference.all():
            counts[1:, who] = resampled_counts(is_reference, n_draws=n_resamples, rng=rng)
        elif len(who):
            chances = np.full(len(who), 1 / len(who))
            counts[1:, who] = rng.multinomial(len(who), chances, size=n_resamples)
    return counts


def keep_accounts(material: Material, counts: NDArray[np.float64]) -> dict[str, Account]:
    """Keep the accounts of the three outcomes over the same draws of people."""
    career = account_of_career(material.rows["career"], counts)
    shares = career.moves_shares
    return {
        "pay": account_of_pay(material.rows["pay"], counts, shares),
        "health": account_of_health(material.rows["health"], counts, shares),
        "career": career.account,
    }


UNITS = {
    "pay": "log_points",
    "health": "events_per_full_time_year",
    "career": "events_per_year_at_risk",
}


def _decompose(
    material: Material, outcome: str, account: Account, *, reading: str, confidence: float
) -> Decomposition:
    measures = {"pay": "log_annual_pay", "health": material.health, "career": "promotions"}
    rows, people = material.rows[outcome], material.people
    is_reference = people.is_reference[np.unique(rows.person)]
    n = {people.compared: int((~is_reference).sum()), people.reference: int(is_reference.sum())}
    fewest = min(n.values())
    sums = account.parts(reading)
    gap = interval_of(account.gap, fewest, confidence)
    parts = {
        name: Part(
            interval_of(amounts, fewest, confidence),
            share_interval_of(amounts, account.gap, fewest, confidence),
        )
        for name, amounts in zip(PARTS, sums.T, strict=True)
    }
    detail = tuple(
        Detail(variable, axis, last, interval_of(amounts, fewest, confidence))
        for (variable, axis, last), amounts in account.detail(reading).items()
    )
    n_events = {} if outcome == "pay" else _events(rows, people)
    decomposition = Decomposition(
        outcome=outcome,
        measure=measures[outcome],
        unit=UNITS[outcome],
        reference=people.reference,
        compared=people.compared,
        reference_value=float(account.values[0, 1]),
        compared_value=float(account.values[0, 0]),
        gap=gap,
        parts=parts,
        detail=detail,
        n=n,
        n_events=n_events,
        n_excluded=material.n_excluded[outcome],
        method=f"chain_{outcome}" if reading == "origin" else reading,
        reading=reading,
        cautions=(),
        confidence=confidence,
        n_resamples=len(account.gap) - 1,
    )
    return find_cautions(decomposition, material, account)


def _events(rows: Rows, people: People) -> dict[str, int]:
    """Return the events of each sex; rows of one person and year share them out."""
    events = rows.weight * rows.values[:, 0]
    is_reference = people.is_reference[rows.person]
    return {
        people.compared: round(float(events[~is_reference].sum())),
        people.reference: round(float(events[is_reference].sum())),
    }
