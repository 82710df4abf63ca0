"""What follows a family leave, beside what follows for those who took none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from workshop_kit.axes.returns import others_at_the_same_time, returns_from_leave
from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators import SEXES
from workshop_kit.indicators.hiding import fewest_shown
from workshop_kit.indicators.period import period_of
from workshop_kit.measures.interval_counts import proportion_interval
from workshop_kit.measures.intervals import TOO_FEW_PEOPLE, Interval, no_interval

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from workshop_kit.data import Workforce

# What can be looked at, and the column of `returns_from_leave` that holds it.
FOLLOW_UPS = {
    "raised": "is_raised",
    "promoted": "is_promoted",
    "shorter_hours": "has_shorter_hours",
    "left": "has_left",
    "caught_up": "caught_up",
}

# The returns of each workforce, kept as long as it is: its tables are read-only.
_KNOWN: WeakKeyDictionary[Workforce, tuple[pd.DataFrame, pd.DataFrame]] = WeakKeyDictionary()


@dataclass(frozen=True)
class AfterLeave:
    """How many returns from leave something followed, for one sex, beside the others.

    Attributes
    ----------
    n, events : int
        Returns whose follow-up is known, and those that it followed.
    n_unknown : int
        Returns whose follow-up is not known: too recent, or the person left before the end.
    n_people : int
        Persons who came back, each once.
    interval : Interval
        Exact interval of the share; not shown when the share is not.
    others : float
        Share of the people of the same sex without such a leave whom it followed over the same
        days, averaged over returns; missing when there are none, or it is not shown.
    n_others : int
        How many people that is, each once.
    """

    n: int
    events: int
    n_unknown: int
    n_people: int
    interval: Interval
    others: float
    n_others: int

    @property
    def share(self) -> float:
        """Return the share of returns that it followed, 0..1; missing when it is not shown."""
        return self.events / self.n if self.interval.is_shown else float("nan")

    @property
    def n_missing(self) -> int:
        """Return how many returns it did not follow."""
        return self.n - self.events

    @property
    def differs(self) -> bool:
        """Tell whether chance alone would hardly put the returns so far from the others."""
        return (
            self.interval.is_shown
            and not np.isnan(self.others)
            and not self.interval.contains(self.others)
        )


def follow_returns(
    workforce: Workforce, what: str, *, longer_than: int = 0, fewest: int | None = None
) -> Mapping[str, AfterLeave]:
    """Return, by sex, what followed the returns from maternity, paternity or parental leave.

    All the years that the tables cover are put together. The interval is that of the returns:
    the others, more numerous, are taken as they are.

    Parameters
    ----------
    workforce : Workforce
        The company.
    what : {"raised", "promoted", "shorter_hours", "left", "caught_up"}
        The follow-up, as `returns_from_leave` defines it. ``"caught_up"`` looks at returns
        from maternity leave alone, the ones that article L. 1225-26 of the Code du travail
        and indicator 4 of the Index are about, and has no others to be set beside.
    longer_than : int, default 0
        Only leaves of more than so many days.
    fewest : int, optional
        Fewest people whose share is shown (`fewest_shown`).

    Raises
    ------
    UnknownNameError
        If the follow-up is not known.
    """
    if what not in FOLLOW_UPS:
        known = ", ".join(FOLLOW_UPS)
        raise UnknownNameError("unknown_code", name=what, column="what", known=known)
    returns, others = _tables(workforce)
    is_kept = (returns["return_day"] - returns["first_day"]).dt.days > longer_than
    if what == "caught_up":
        is_kept &= returns["kind"] == "maternity"
    least = max(1, fewest_shown(workforce, fewest))
    return {
        sex: _follow(returns[is_kept & (returns["sex"] == sex)], others, what, least)
        for sex in SEXES
    }


def _tables(workforce: Workforce) -> tuple[pd.DataFrame, pd.DataFrame]:
    if workforce not in _KNOWN:
        period = period_of(workforce)
        _KNOWN[workforce] = (
            returns_from_leave(workforce, period),
            others_at_the_same_time(workforce, period),
        )
    return _KNOWN[workforce]


def _follow(returns: pd.DataFrame, others: pd.DataFrame, what: str, least: int) -> AfterLeave:
    """Return what followed the returns of one sex."""
    name = FOLLOW_UPS[what]
    known = returns[returns[name].notna()]
    n, events = len(known), int(known[name].sum())
    n_people = int(known["employee_id"].nunique())
    beside = others[["place", "employee_id", name]]
    beside = beside[beside["place"].isin(known.index) & beside[name].notna()]
    n_others = int(beside["employee_id"].nunique()) if what != "caught_up" else 0
    return AfterLeave(
        n=n,
        events=events,
        n_unknown=len(returns) - n,
        n_people=n_people,
        interval=proportion_interval(events, n)
        if n_people >= least
        else no_interval(TOO_FEW_PEOPLE, confidence=0.95, method="exact"),
        # A mean of means: each return weighs once, however many others there were.
        others=float(beside.groupby("place")[name].mean().mean())
        if n_others >= least
        else float("nan"),
        n_others=n_others,
    )
