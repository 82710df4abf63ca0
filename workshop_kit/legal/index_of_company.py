"""The Index of a company from its tables, with what the tables do not tell."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from workshop_kit.indicators import AGE_BRACKETS
from workshop_kit.legal.index import index_from_aggregates
from workshop_kit.legal.index_aggregates import HighestPaid, IndexAggregates, PayCell
from workshop_kit.legal.index_events import (
    PROMOTIONS,
    RAISES,
    rate_of_all,
    rates_by_category,
    returns_in,
)
from workshop_kit.legal.index_population import find_population, index_period, raise_period
from workshop_kit.legal.index_result import Assumption
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    import pandas as pd

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period
    from workshop_kit.legal.index_population import IndexPopulation
    from workshop_kit.legal.index_result import Index

# What no table of the schema tells, whatever the company.
_ALWAYS = (
    "contracts_not_told_apart",
    "pay_parts",
    "benefits_in_kind_unknown",
    "catch_up_raises_counted",
    "adoption_leave_unknown",
    "long_absences_count_for_returns",
)


def index_from_workforce(
    workforce: Workforce,
    *,
    method: str = "csp",
    period: Period | None = None,
    raise_years: int = 1,
    headcount: int | None = None,
    even_if_not_subject: bool = False,
) -> Index:
    """Return the Index of a company from its tables.

    Parameters
    ----------
    workforce : Workforce
        The company.
    method : {"csp", "levels"}, default "csp"
        Categories of indicator 1: the four of the decree, or the grades of the company.
    period : Period, optional
        The twelve months; they must end on the reference date, the only year whose pay the
        tables hold.
    raise_years : int, default 1
        Years over which indicator 2-3 looks at raises, 1 to 3.
    headcount : int, optional
        Headcount of the law, when it is known; the people present on the reference date
        otherwise.
    even_if_not_subject : bool, default False
        Work it out under 50 people too, to learn.

    Returns
    -------
    Index
        ``assumptions`` hold all that the tables could not tell.

    Raises
    ------
    UsageError
        If the period is another one, or the history too short.
    UnknownOptionError
        If the method is not one of the two.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> found = index_from_workforce(load_workforce("conserverie-de-l-aven"))
    >>> found.band, [one.key for one in found.indicators][:2]
    ('small', ['pay_gap', 'raises_or_promotions'])
    """
    population = find_population(workforce, index_period(workforce, period))
    aggregates, told = aggregates_of(
        workforce, population, raise_years=raise_years, headcount=headcount
    )
    return index_from_aggregates(
        aggregates,
        method=method,
        even_if_not_subject=even_if_not_subject,
        assumptions=(
            *(() if headcount is not None else (_headcount_taken(aggregates.headcount),)),
            *_of_population(population, method, raise_years),
            *_of_events(workforce),
            *told,
        ),
    )


def aggregates_of(
    workforce: Workforce,
    population: IndexPopulation,
    *,
    raise_years: int = 1,
    headcount: int | None = None,
) -> tuple[IndexAggregates, tuple[Assumption, ...]]:
    """Return what the Index of a company is worked out from, and what to tell of it.

    Parameters
    ----------
    workforce : Workforce
        The company.
    population : IndexPopulation
        Its people over the twelve months (`find_population`).
    raise_years, headcount : int
        As `index_from_workforce`.
    """
    counted = population.counted
    highest, told = highest_paid_of(counted)
    raises_over = raise_period(workforce, raise_years)
    aggregates = IndexAggregates(
        headcount=headcount if headcount is not None else workforce.company.headcount,
        counted=len(counted),
        pay_by_csp=pay_cells(counted, "category", rule("index.categories").value),
        pay_by_levels=pay_cells(counted, "level", _levels(counted)),
        raises=rates_by_category(workforce, counted, population.period, RAISES),
        promotions=rates_by_category(workforce, counted, population.period, PROMOTIONS),
        raises_or_promotions=rate_of_all(workforce, counted, raises_over, (*RAISES, *PROMOTIONS)),
        leave_returns=returns_in(workforce, population.period),
        highest_paid=highest,
        period_end=population.period.last,
    )
    return aggregates, told


def pay_cells(counted: pd.DataFrame, by: str, groups: tuple[str, ...]) -> tuple[PayCell, ...]:
    """Return the people and mean pay of each age bracket of each group, in order.

    Parameters
    ----------
    counted : DataFrame
        People counted (`find_population`); those whose pay is not known are in no group.
    by : {"category", "level"}
        What makes the groups.
    groups : tuple of str
        Their codes, in the order wanted.
    """
    known = counted[counted["pay"].notna()]
    pays = {
        place: rows.to_numpy() for place, rows in known.groupby(["age_bracket", by, "sex"])["pay"]
    }
    return tuple(
        _cell(age, group, pays.get((age, group, "women"), ()), pays.get((age, group, "men"), ()))
        for group in groups
        for age in AGE_BRACKETS
    )


def highest_paid_of(counted: pd.DataFrame) -> tuple[HighestPaid, tuple[Assumption, ...]]:
    """Return who holds the ten highest pays, and what to tell when the last place is shared.

    Those who earn the same at the last place share what is left of the ten, so that no order
    of the file decides.
    """
    places = rule("index.highest_paid.people").value
    pay = counted["pay"].dropna()
    above = pay.rank(ascending=False, method="min") - 1
    tied = pay.groupby(pay).transform("size")
    part = ((places - above) / tied).clip(lower=0, upper=1)
    sex = counted.loc[pay.index, "sex"]
    found = HighestPaid(*(round(float(part[sex == one].sum()), 9) for one in ("women", "men")))
    shared = part[(part > 0) & (part < 1)]
    if shared.empty:
        return found, ()
    values = {"people": len(shared), "places": round(float(shared.sum()))}
    return found, (Assumption("tie_at_tenth_place", values),)


def _cell(age: str, group: str, women: pd.Series, men: pd.Series) -> PayCell:
    return PayCell(age, group, len(women), len(men), _mean(women), _mean(men))


def _mean(pays: pd.Series) -> float | None:
    # An exact sum: the order of the rows cannot move the mean.
    return fsum(pays) / len(pays) if len(pays) else None


def _levels(counted: pd.DataFrame) -> tuple[str, ...]:
    return tuple(sorted(counted["level"].unique(), key=int))


def _headcount_taken(headcount: int) -> Assumption:
    return Assumption("headcount_of_reference_day", {"headcount": headcount})


def _of_events(workforce: Workforce) -> tuple[Assumption, ...]:
    """Say when no raise is recorded at all: tables that lack them look like years without any."""
    has_raises = workforce.career_events["kind"].isin(RAISES).any()
    return () if has_raises else (Assumption("raises_not_in_tables"),)


def _of_population(
    population: IndexPopulation, method: str, raise_years: int
) -> tuple[Assumption, ...]:
    """Return what the result rests on, from the population and the options chosen."""
    told = [Assumption(code) for code in _ALWAYS]
    if population.n_absent:
        most = rule("index.population.most_absent").value
        values = {"n": population.n_absent, "most": most, "known": len(population.people)}
        told.append(Assumption("absences_of_the_tables", values))
    if population.n_without_pay:
        told.append(Assumption("pay_unknown", {"n": population.n_without_pay}))
    if population.period.first.month != 1 or population.period.first.day != 1:
        told.append(Assumption("pay_of_calendar_year", {"last": population.period.last}))
    if method == "levels":
        told.append(Assumption("levels_are_grades"))
    if raise_years > 1:
        told.append(Assumption("raises_over_years", {"years": raise_years}))
    return tuple(told)
