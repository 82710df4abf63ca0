"""An indicator by group and by sex, always in the same columns, never without its n."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.indicators.indicator import HEADCOUNT, Indicator, mean
from workshop_kit.indicators.people import SEXES, codes_of, people_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

COLUMNS = ("group", "sex", "n", "value", "share_of_group", "share_of_sex")


@dataclass(frozen=True, eq=False)
class Breakdown:
    """An indicator by group and by sex.

    Attributes
    ----------
    table : DataFrame
        One row for each group and sex, groups in order, women first; `COLUMNS`:

        - ``group``, ``sex``: codes;
        - ``n``: people the value is about (for pay, those whose pay is known);
        - ``value``: number of people for the head count, mean of the indicator otherwise,
          missing when nobody is there;
        - ``share_of_group``: this sex's share of the people of the group, 0 to 1;
        - ``share_of_sex``: the group's share of the people of this sex, 0 to 1.
    by : str
        What the groups are: ``"job_family"``, ``"job"``...
    indicator : Indicator
        What the values are.
    within : str or None
        Job family to which it is limited.
    """

    table: pd.DataFrame
    by: str
    indicator: Indicator
    within: str | None = None

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
        The day; the reference date when left out. Pay is only known there.

    Returns
    -------
    Breakdown
        Groups with nobody are left out.

    Raises
    ------
    UnknownNameError
        If the grouping, the family or the day does not exist.
    """
    codes = codes_of(workforce, by, within)
    return break_people_down(people_of(workforce, on, within), indicator, by, codes, within)


def break_people_down(
    people: pd.DataFrame,
    indicator: Indicator,
    by: str,
    codes: Sequence[str],
    within: str | None = None,
) -> Breakdown:
    """Break an indicator of some people down by group and by sex.

    Parameters
    ----------
    people : DataFrame
        One row a person, with the columns ``sex`` and `by`.
    indicator : Indicator
        What is measured.
    by : str
        Column that makes the groups.
    codes : sequence of str
        Its codes, in order.
    within : str, optional
        Kept in the result.
    """
    values = indicator.of_each(people)
    groups = people[by].astype("str")
    known = values.notna()
    rows = []
    for code in codes:
        for sex in SEXES:
            chosen = values[known & (groups == code) & (people["sex"] == sex)]
            value = float(len(chosen)) if indicator.unit == "people" else mean(chosen)
            rows.append({"group": code, "sex": sex, "n": len(chosen), "value": value})
    table = pd.DataFrame(rows, columns=list(COLUMNS[:4]))
    of_group = table.groupby("group")["n"].transform("sum")
    of_sex = table.groupby("sex")["n"].transform("sum")
    # A share of nobody is missing, not zero.
    table["share_of_group"] = table["n"] / of_group.where(of_group > 0)
    table["share_of_sex"] = table["n"] / of_sex.where(of_sex > 0)
    return Breakdown(table[of_group > 0].reset_index(drop=True), by, indicator, within)
