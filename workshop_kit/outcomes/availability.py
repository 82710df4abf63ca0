"""What an hour of availability buys: who gives it, what it is paid, what follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.indicators import (
    SEXES,
    Gap,
    Indicator,
    column,
    fewest_shown,
    gap_among,
    is_clear_share,
    keep_family,
    people_of,
    period_of,
)
from workshop_kit.measures import rate_interval, rates_differ
from workshop_kit.measures.intervals import TOO_FEW_PEOPLE, Interval, no_interval
from workshop_kit.outcomes.career import years_at_risk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from workshop_kit.data import Workforce

    Reader = Callable[[pd.DataFrame], pd.Series]

# Somebody who did this many hours of overtime in the year: a little more than a working day.
# Below it almost everyone has some, and the word would tell nobody apart.
OVERTIME_HOURS = 10

# Promotions are few: five years together.
PROMOTION_YEARS = 5

_IS_GIVEN: dict[str, Reader] = {
    "overtime": lambda people: people["overtime_hours"] >= OVERTIME_HOURS,
    "night": lambda people: people["schedule"].isin(["night", "three_shifts"]),
    "weekend": lambda people: people["works_weekends"].astype("bool"),
    "split_or_variable": lambda people: people["schedule"].isin(["split_day", "variable"]),
    "full_time": lambda people: people["working_time_share"] >= 1,
}
KINDS = tuple(_IS_GIVEN)

# Under this many years at risk, even without any promotion one cannot exclude eighteen for a
# hundred people a year: such a rate says nothing.
FEWEST_YEARS = 20

# Several kinds are looked at side by side (facts.md part 4, point 22): each at 99 %.
CONFIDENCE = 0.99

# The column that pays it and the hours that it pays, where the tables have them.
_PAID = {
    "overtime": ("overtime_pay", "overtime_hours"),
    "night": ("night_premium", "night_hours"),
}


@dataclass(frozen=True)
class PromotionRate:
    """Promotions of one sex, with or without an availability.

    Attributes
    ----------
    events, years : float
        Promotions, and person-years at risk.
    n : int
        People behind them.
    rate : float
        Promotions a year; missing under `FEWEST_YEARS` years at risk, or when too few people
        may be shown.
    interval : Interval
        Exact.
    """

    events: float
    years: float
    n: int
    rate: float
    interval: Interval


@dataclass(frozen=True)
class Availability:
    """One kind of availability.

    Attributes
    ----------
    kind : str
        One of `KINDS`.
    given : Gap
        Share of each sex that gives it.
    amount : Gap or None
        Euros a year that it brings to each person who gives it; None when no column of
        the tables pays it.
    price : dict of str to float
        Euros an hour by sex, all pay over all hours; empty when nothing pays it.
    promotions : dict of (str, bool) to PromotionRate
        By sex and whether it is given.
    """

    kind: str
    given: Gap
    amount: Gap | None
    price: dict[str, float]
    promotions: dict[tuple[str, bool], PromotionRate]


def availabilities(workforce: Workforce, *, within: str | None = None) -> dict[str, Availability]:
    """Return, by kind, who gives an availability, what it is paid, what promotions go with it.

    It compares people as they are: those who give it hold other jobs than those who do not.
    Nothing here says that giving it would bring the promotion.

    Parameters
    ----------
    workforce : Workforce
        The company.
    within : str, optional
        Code of a job family, to which it is limited: people of the same job compared.

    Returns
    -------
    dict of str to Availability
        For each of `KINDS`. Overtime: ten hours or more in the year. Night: night or
        three-shift schedule. Promotions are those of the last five years; the schedule and
        the overtime are those known last, the working time that of the start of each year.

    Raises
    ------
    UnknownNameError
        If there is no such family.
    """
    people = people_of(workforce, within=within)
    years = _years(workforce, within)
    fewest = fewest_shown(workforce)
    found = {}
    for kind, read in _IS_GIVEN.items():
        given = Indicator(kind, "share", read, home="time", kind="share")
        amount, price = _paid(people[read(people)], kind, fewest)
        found[kind] = Availability(
            kind=kind,
            given=gap_among(people, given, fewest=fewest),
            amount=amount,
            price=price,
            promotions=_promotions(years, read, fewest),
        )
    return found


def availability_pay(workforce: Workforce, *, within: str | None = None) -> Gap:
    """Return the gap in what overtime and night bring in a year, over all people.

    Somebody who gives neither counts for nothing: mean of all, not of the recipients (facts.md
    part 4, point 15).

    Parameters
    ----------
    workforce : Workforce
        The company.
    within : str, optional
        Code of a job family, to which it is limited.
    """
    names = [pay for pay, _ in _PAID.values()]
    indicator = Indicator(
        "availability_pay",
        "euros",
        lambda people: people[names].sum(axis=1, skipna=False),
        tuple(names),
        period="year",
    )
    people = people_of(workforce, within=within)
    return gap_among(people, indicator, fewest=fewest_shown(workforce))


def clearest_given(found: Iterable[Availability]) -> str | None:
    """Return the kind whose share differs most between the sexes, as `clearest_promotions`."""
    clear = {
        one.kind: abs(one.given.difference)
        for one in found
        if is_clear_share(one.given, confidence=CONFIDENCE)
    }
    return max(clear, key=clear.get) if clear else None


def clearest_promotions(found: Iterable[Availability]) -> tuple[str, str] | None:
    """Return the kind and the sex whose promotions differ most with and without it.

    Only among those that chance alone would seldom make; None when there is none.
    """
    clear = {}
    for one in found:
        for sex in SEXES:
            given, other = one.promotions[sex, True], one.promotions[sex, False]
            if not min(given.years, other.years) >= FEWEST_YEARS:
                continue
            pair = ([given.events, other.events], [given.years, other.years])
            if rates_differ(*pair, confidence=CONFIDENCE):
                clear[one.kind, sex] = abs(given.rate - other.rate)
    return max(clear, key=clear.get) if clear else None


def _paid(givers: pd.DataFrame, kind: str, fewest: int) -> tuple[Gap | None, dict[str, float]]:
    if kind not in _PAID:
        return None, {}
    pay, hours = _PAID[kind]
    amount = gap_among(
        givers, Indicator(pay, "euros", column(pay), (pay,), period="year"), fewest=fewest
    )
    price = {}
    for sex in SEXES:
        own = givers[givers["sex"] == sex]
        if own[hours].sum() > 0 and not 0 < len(own) < fewest:
            price[sex] = float(own[pay].sum() / own[hours].sum())
    return amount, price


def _years(workforce: Workforce, within: str | None) -> pd.DataFrame:
    """Return the years at risk of a promotion, with what is known last of each person."""
    years = years_at_risk(workforce, period_of(workforce, years=PROMOTION_YEARS))
    known = workforce.employees.set_index("employee_id")[["overtime_hours", "works_weekends"]]
    return keep_family(years, workforce, within).join(known, on="employee_id")


def _promotions(
    years: pd.DataFrame, read: Reader, fewest: int
) -> dict[tuple[str, bool], PromotionRate]:
    is_given = read(years)
    return {
        (sex, one): _rate(years[(years["sex"] == sex) & (is_given == one)], fewest)
        for sex in SEXES
        for one in (True, False)
    }


def _rate(years: pd.DataFrame, fewest: int) -> PromotionRate:
    at_risk = years[years["years_at_risk"] > 0]
    events, time = float(at_risk["promotions"].sum()), float(at_risk["years_at_risk"].sum())
    n = int(at_risk["employee_id"].nunique())
    if time < FEWEST_YEARS or n < fewest:
        nothing = no_interval(TOO_FEW_PEOPLE, confidence=0.95, method="none")
        return PromotionRate(events, time, n, float("nan"), nothing)
    return PromotionRate(events, time, n, events / time, rate_interval(events, time))
