"""How many are promoted, out of whom: everyone, or those who can be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators import SEXES, codes_of
from workshop_kit.indicators.hiding import fewest_shown
from workshop_kit.indicators.period import period_of
from workshop_kit.measures.interval_counts import proportion_gap_interval, proportion_interval
from workshop_kit.measures.intervals import TOO_FEW_PEOPLE, Interval, no_interval
from workshop_kit.outcomes.career import years_at_risk

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from workshop_kit.data import Workforce

AMONG = ("everyone", "eligible", "category")

_CONFIDENCE = 0.95


@dataclass(frozen=True)
class PromotionShare:
    """How many of a group were promoted, women beside men.

    A person counts once in each calendar year, so that three years of forty people are 120.

    Attributes
    ----------
    group : str or None
        Category that they are promoted from; None for all categories together.
    promoted, counted : mapping of str to int
        By sex: years of people in which they were promoted, and years of people in all.
    people : mapping of str to int
        By sex, how many persons that is.
    intervals : mapping of str to Interval
        By sex, Wilson's interval of the share; not shown when the share is not.
    gap : Interval
        Exact interval of men's share minus women's; not shown when a share is not.
    """

    group: str | None
    promoted: Mapping[str, int]
    counted: Mapping[str, int]
    people: Mapping[str, int]
    intervals: Mapping[str, Interval]
    gap: Interval

    def share(self, sex: str) -> float:
        """Return the share promoted in a year, 0..1; missing when it is not shown."""
        if not self.intervals[sex].is_shown:
            return float("nan")
        return self.promoted[sex] / self.counted[sex]

    @property
    def can_tell(self) -> bool:
        """Tell whether chance alone would hardly give such a difference."""
        return self.gap.is_shown and not self.gap.contains(0)


@dataclass(frozen=True)
class PromotionPace:
    """How often women are promoted, as so many times men, over all the years known.

    Attributes
    ----------
    promotions : mapping of str to int
        By sex.
    years : mapping of str to float
        By sex, years at risk of a promotion (`years_at_risk`).
    """

    promotions: Mapping[str, int]
    years: Mapping[str, float]

    @property
    def ratio(self) -> float:
        """Return women's rate over men's; missing when men, or women, have none to speak of."""
        women, men = SEXES
        if not self.promotions[men] or not self.years[women]:
            return float("nan")
        rates = {sex: self.promotions[sex] / self.years[sex] for sex in SEXES}
        return rates[women] / rates[men]


def promotion_pace(workforce: Workforce) -> PromotionPace:
    """Return the promotions of each sex and the years in which they could come.

    All the years that the tables cover are put together: one alone has too few promotions.
    """
    rows = years_at_risk(workforce, period_of(workforce))
    of_sex = {sex: rows[rows["sex"] == sex] for sex in SEXES}
    return PromotionPace(
        {sex: int(one["promotions"].sum()) for sex, one in of_sex.items()},
        {sex: float(one["years_at_risk"].sum()) for sex, one in of_sex.items()},
    )


def promotions_among(
    workforce: Workforce, among: str, *, years: int = 3, fewest: int | None = None
) -> tuple[PromotionShare, ...]:
    """Return the share of people promoted in a year, out of those whom one chooses to count.

    Parameters
    ----------
    workforce : Workforce
        The company.
    among : {"everyone", "eligible", "category"}
        Out of whom: all who were under contract in the year; those who could be promoted
        (there for a year when promotions are decided and still there at the end of the year,
        in a post that has a step above or has led somebody up); or the latter, category by
        category. The same promotions are counted each time (facts.md part 4, point 23).
    years : int, default 3
        Calendar years put together, up to the reference date.
    fewest : int, optional
        Fewest people of a sex whose share is shown (`fewest_shown`).

    Raises
    ------
    UnknownNameError
        If `among` is not one of the three words.
    """
    if among not in AMONG:
        raise UnknownNameError("unknown_code", name=among, column="among", known=", ".join(AMONG))
    rows = years_at_risk(workforce, period_of(workforce, years=years))
    # Whoever is promoted could be: the calendar of decisions is read from the tables.
    is_eligible = (rows["is_at_risk"] & rows["can_climb"]) | (rows["promotions"] > 0)
    # Few columns: taking all of them out for each group is slow.
    rows = rows[["sex", "employee_id", "category", "promotions"]]
    least = max(1, fewest_shown(workforce, fewest))
    if among == "everyone":
        return (_count(rows, None, least),)
    rows = rows[is_eligible]
    if among == "eligible":
        return (_count(rows, None, least),)
    codes = [code for code in codes_of(workforce, "category") if (rows["category"] == code).any()]
    return tuple(_count(rows[rows["category"] == code], code, least) for code in codes)


def _count(rows: pd.DataFrame, group: str | None, least: int) -> PromotionShare:
    of_sex = {sex: rows[rows["sex"] == sex] for sex in SEXES}
    promoted = {sex: int((one["promotions"] > 0).sum()) for sex, one in of_sex.items()}
    counted = {sex: len(one) for sex, one in of_sex.items()}
    people = {sex: int(one["employee_id"].nunique()) for sex, one in of_sex.items()}
    is_shown = {sex: people[sex] >= least for sex in SEXES}
    women, men = SEXES
    return PromotionShare(
        group,
        promoted,
        counted,
        people,
        intervals={
            sex: proportion_interval(promoted[sex], counted[sex], method="wilson")
            if is_shown[sex]
            else _hidden()
            for sex in SEXES
        },
        gap=proportion_gap_interval(
            [promoted[men], promoted[women]], [counted[men], counted[women]]
        )
        if all(is_shown.values())
        else _hidden(),
    )


def _hidden() -> Interval:
    return no_interval(TOO_FEW_PEOPLE, confidence=_CONFIDENCE, method="wilson")
