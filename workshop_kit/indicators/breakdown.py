"""An indicator by group and by sex, always in the same columns, never without its n."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators.hiding import fewest_shown
from workshop_kit.indicators.indicator import HEADCOUNT, Indicator
from workshop_kit.indicators.people import SEXES, codes_of, keep_family
from workshop_kit.indicators.period import Period, period_of
from workshop_kit.indicators.sample import persons_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

COLUMNS = (
    "group",
    "sex",
    "n",
    "value",
    "share_of_group",
    "share_of_sex",
    "events",
    "at_risk",
    "is_hidden",
)


@dataclass(frozen=True, eq=False)
class Breakdown:
    """An indicator by group and by sex.

    Attributes
    ----------
    table : DataFrame
        One row for each group and sex, groups in order, women first; `COLUMNS`:

        - ``group``, ``sex``: codes;
        - ``n``: people the value is about (for pay, those whose pay is known), each once;
        - ``value``: in the unit of the indicator, missing when nobody is there or when it
          is hidden;
        - ``share_of_group``: this sex's share of the people of the group, 0 to 1;
        - ``share_of_sex``: the group's share of the people of this sex, 0 to 1. Over years
          a person who changes group is in each of them;
        - ``events``: what a share or a count counts, or a rate adds up; missing for a mean
          or a median, or when the value is hidden;
        - ``at_risk``: what it is divided by: years or hours for a rate, people otherwise;
        - ``is_hidden``: the value is not shown, fewer than `fewest` people of this sex
          being in the group. ``n`` is not hidden: everybody sees who works where.
    by : str
        What the groups are: ``"job_family"``, ``"job"``...
    indicator : Indicator
        What the values are.
    within : str or None
        Job family to which it is limited.
    period : Period or None
        Days looked at.
    fewest : int
        Fewest people of a sex in a group whose value is shown.
    n_left_out : int
        People whose value is not known, or who have no time at risk: no row counts them.
    events_left_out : float
        What they, or years without time at risk, would have added to the events of a rate.
    """

    table: pd.DataFrame
    by: str
    indicator: Indicator
    within: str | None = None
    period: Period | None = None
    fewest: int = 0
    n_left_out: int = 0
    events_left_out: float = 0.0

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the codes of the groups, in order."""
        return tuple(self.table["group"].unique())

    @property
    def counts(self) -> NDArray[np.int64]:
        """Return the people, shape (2, n_groups): women, then men."""
        wide = self.table.pivot_table(index="sex", columns="group", values="n", sort=False)
        return wide.loc[list(SEXES), list(self.groups)].to_numpy().astype("int64")

    def n(self, sex: str | None = None) -> int:
        """Return the number of people, of one sex or of both."""
        rows = self.table if sex is None else self.table[self.table["sex"] == sex]
        return int(rows["n"].sum())

    def row(self, group: str, sex: str) -> pd.Series:
        """Return one row.

        Raises
        ------
        KeyError
            If there is no such group or sex.
        """
        rows = self.table[(self.table["group"] == group) & (self.table["sex"] == sex)]
        if rows.empty:
            raise KeyError((group, sex))
        return rows.iloc[0]


def break_down(
    workforce: Workforce,
    indicator: Indicator = HEADCOUNT,
    *,
    by: str,
    within: str | None = None,
    on: date | None = None,
    years: int | None = None,
    fewest: int | None = None,
) -> Breakdown:
    """Break an indicator down by group and by sex.

    Parameters
    ----------
    workforce : Workforce
        The company.
    indicator : Indicator, default HEADCOUNT
        What is measured.
    by : str
        One of `GROUPINGS`: the column that makes the groups.
    within : str, optional
        Code of a job family, to which it is limited.
    on : date, optional
        The day; the reference date when left out. Pay is only known there. What happens
        over years is looked at up to the end of that calendar year.
    years : int, optional
        For an indicator over years: how many, `Indicator.years` when left out.
    fewest : int, optional
        Fewest people of a sex in a group whose value is shown (`fewest_shown`).

    Returns
    -------
    Breakdown
        Groups with nobody are left out.

    Raises
    ------
    UnknownNameError
        If the grouping, the family or the day does not exist.
    """
    (breakdown,) = break_family_down(
        workforce, (indicator,), by=by, within=within, on=on, years=years, fewest=fewest
    ).values()
    return breakdown


def break_family_down(
    workforce: Workforce,
    indicators: Iterable[Indicator],
    *,
    by: str,
    within: str | None = None,
    on: date | None = None,
    years: int | None = None,
    fewest: int | None = None,
) -> dict[str, Breakdown]:
    """Break several indicators down, by key; the rows they share are made once.

    See `break_down`.
    """
    codes = codes_of(workforce, by, within)
    shown_from = fewest_shown(workforce, fewest)
    breakdowns = {}
    for indicator, period, rows in rows_of_each(workforce, indicators, within, on, years):
        breakdowns[indicator.key] = break_people_down(
            rows, indicator, by, codes, within, period=period, fewest=shown_from
        )
    return breakdowns


def rows_of_each(
    workforce: Workforce,
    indicators: Iterable[Indicator],
    within: str | None = None,
    on: date | None = None,
    years: int | None = None,
) -> Iterable[tuple[Indicator, Period, pd.DataFrame]]:
    """Yield each indicator with its period and its rows, made once for those that share them."""
    made = {}
    for indicator in indicators:
        wanted = (years or indicator.years) if indicator.period == "years" else 1
        period = period_of(workforce, on, wanted)
        key = (indicator.rows_of, period)
        if key not in made:
            made[key] = keep_family(indicator.rows_of(workforce, period), workforce, within)
        yield indicator, period, made[key]


def break_people_down(
    people: pd.DataFrame,
    indicator: Indicator,
    by: str,
    codes: Sequence[str],
    within: str | None = None,
    *,
    period: Period | None = None,
    fewest: int = 0,
) -> Breakdown:
    """Break an indicator of some people down by group and by sex.

    Parameters
    ----------
    people : DataFrame
        Rows with the columns ``sex`` and `by`; each is a person, or ``employee_id`` says
        whose it is.
    indicator : Indicator
        What is measured.
    by : str
        Column that makes the groups.
    codes : sequence of str
        Its codes, in order.
    within, period : optional
        Kept in the result.
    fewest : int, default 0
        Fewest people of a sex in a group whose value is shown.
    """
    given = indicator.contributions(people)
    group = pd.Index(codes).get_indexer(people[by].astype("str"))
    sex = pd.Index(SEXES).get_indexer(people["sex"])
    counts = given.is_known & (group >= 0)
    cell = (group * len(SEXES) + sex)[counts]
    person = persons_of(people)
    n = np.bincount(
        np.unique(cell * len(people) + person[counts]) // max(len(people), 1),
        minlength=len(codes) * len(SEXES),
    )
    amounts, at_risk = (
        np.bincount(cell, weights=values[counts], minlength=len(n))
        for values in (given.amounts, given.at_risk)
    )
    # A value of nobody is missing, not zero.
    value, events = _put_together(indicator, amounts, at_risk, n)
    if indicator.kind == "median":
        medians = pd.Series(given.amounts[counts]).groupby(cell).median()
        value[medians.index] = medians.to_numpy()
    columns = {"n": n, "value": value, "events": events, "at_risk": at_risk}
    lost = ~counts & ~np.isnan(given.amounts)
    return Breakdown(
        table=_tabulate(indicator, codes, columns, fewest),
        by=by,
        indicator=indicator,
        within=within,
        period=period,
        fewest=fewest,
        n_left_out=len(np.unique(person)) - len(np.unique(person[counts])),
        events_left_out=float(given.amounts[lost].sum()) if indicator.kind == "rate" else 0.0,
    )


def _tabulate(
    indicator: Indicator,
    codes: Sequence[str],
    columns: Mapping[str, NDArray],
    fewest: int,
) -> pd.DataFrame:
    """Return the table of a breakdown, groups with nobody left out."""
    n = columns["n"]
    by_group = n.reshape(len(codes), len(SEXES))
    of_group = np.repeat(by_group.sum(axis=1), len(SEXES))
    of_sex = np.tile(by_group.sum(axis=0), len(codes))
    is_hidden = (n > 0) & (n < fewest) & indicator.is_sensitive
    table = pd.DataFrame(
        {
            "group": [code for code in codes for _ in SEXES],
            "sex": list(SEXES) * len(codes),
            "n": n,
            "value": np.where(is_hidden, np.nan, columns["value"]),
            # A share of nobody is missing, not zero.
            "share_of_group": n / np.where(of_group > 0, of_group, np.nan),
            "share_of_sex": n / np.where(of_sex > 0, of_sex, np.nan),
            "events": np.where(is_hidden, np.nan, columns["events"]),
            "at_risk": columns["at_risk"],
            "is_hidden": is_hidden,
        }
    )
    return table[of_group > 0].reset_index(drop=True)


def _put_together(
    indicator: Indicator,
    amounts: NDArray[np.float64],
    at_risk: NDArray[np.float64],
    n: NDArray[np.int64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return values and events of groups, from what their rows add up to.

    A median is not a sum: its value is that of a mean, to be replaced.
    """
    if indicator.kind == "count":
        return amounts.copy(), amounts
    value = np.full(len(n), np.nan)
    np.divide(indicator.per * amounts, at_risk, out=value, where=n > 0)
    has_events = indicator.kind in {"share", "rate"}
    return value, np.where(has_events, amounts, np.nan)
