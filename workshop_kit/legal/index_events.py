"""Raises, promotions and returns from maternity leave in a period, as the Index counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators.timeline import days_of
from workshop_kit.legal.index_aggregates import LeaveReturns, RateCell
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

# Individual raises: a raise owed on return from maternity leave is one of them.
RAISES = ("raise", "catch_up_raise")
PROMOTIONS = ("promotion",)

# A parental leave that starts within a month of the end of a maternity leave puts the return off.
_SAME_LEAVE_DAYS = 31


def rates_by_category(
    workforce: Workforce, counted: pd.DataFrame, period: Period, kinds: Sequence[str]
) -> tuple[RateCell, ...]:
    """Return, for each of the four categories, who had one of these events in a period."""
    happened = _had(workforce, counted, period, kinds)
    return tuple(
        _rate_cell(category, counted["sex"][is_in], happened[is_in])
        for category in rule("index.categories").value
        for is_in in [counted["category"] == category]
    )


def rate_of_all(
    workforce: Workforce, counted: pd.DataFrame, period: Period, kinds: Sequence[str]
) -> RateCell:
    """Return who had one of these events in a period, over the whole company."""
    return _rate_cell("all", counted["sex"], _had(workforce, counted, period, kinds))


def returns_in(workforce: Workforce, period: Period) -> LeaveReturns:
    """Return the women back from maternity leave in a period, and how many were raised since.

    A woman is concerned when somebody had an individual raise during her leave. She counts
    however long she was away. Who left before coming back did not return.
    """
    leaves = _maternity_leaves(workforce)
    first, last = (days_of(pd.Series([day]))[0] for day in period.days)
    is_in = (leaves["returns"] >= first) & (leaves["returns"] <= np.minimum(leaves["left"], last))
    # Whoever was away for most of the year too: index.population.long_absences_count_for_returns.
    leaves = leaves[is_in]
    events = workforce.career_events
    others = np.sort(days_of(events[events["kind"] == "raise"]["date"]))
    missed = np.searchsorted(others, leaves["returns"]) > np.searchsorted(others, leaves["first"])
    raises = events[events["kind"].isin(RAISES)]
    dates = days_of(raises["date"])
    raised = [
        bool(((raises["employee_id"] == who) & (dates >= back) & (dates <= last)).any())
        for who, back in zip(leaves["employee_id"], leaves["returns"], strict=True)
    ]
    # Two leaves of the same woman in a period are one woman: she is owed both.
    women = pd.DataFrame(
        {"employee_id": leaves["employee_id"], "missed": missed, "raised": raised}
    ).groupby("employee_id")
    owed = women["missed"].any()
    got = women["raised"].all()
    return LeaveReturns(
        returned=len(owed), concerned=int(owed.sum()), raised=int((owed & got).sum())
    )


def _had(
    workforce: Workforce, counted: pd.DataFrame, period: Period, kinds: Sequence[str]
) -> pd.Series:
    """Tell who had one of these events between the first and the last day of a period."""
    events = workforce.career_events
    is_one = events["kind"].isin(kinds) & events["date"].between(*period.days)
    return counted["employee_id"].isin(events.loc[is_one, "employee_id"])


def _rate_cell(category: str, sex: pd.Series, happened: pd.Series) -> RateCell:
    women, men = sex == "women", sex == "men"
    return RateCell(
        category,
        int(women.sum()),
        int(men.sum()),
        float(happened[women].mean()) if women.any() else 0.0,
        float(happened[men].mean()) if men.any() else 0.0,
    )


def _maternity_leaves(workforce: Workforce) -> pd.DataFrame:
    """Return the maternity leaves, a parental leave that follows included, as days since 1970."""
    absences = workforce.absences
    is_leave = absences["kind"].isin(["maternity", "parental_leave"]) & (absences["days"] > 0)
    absences = absences[is_leave]
    first = days_of(absences["first_day"])
    spells = pd.DataFrame(
        {
            "employee_id": absences["employee_id"].to_numpy(),
            "is_maternity": (absences["kind"] == "maternity").to_numpy(),
            "first": first,
            "returns": first + absences["days"].to_numpy(dtype=np.int64),
        }
    ).sort_values(["employee_id", "first"], kind="stable", ignore_index=True)
    follows = (spells["employee_id"] == spells["employee_id"].shift()) & (
        spells["first"] - spells["returns"].shift() <= _SAME_LEAVE_DAYS
    )
    leaves = spells.groupby((~follows | spells["is_maternity"]).cumsum()).agg(
        {"employee_id": "first", "is_maternity": "first", "first": "first", "returns": "max"}
    )
    people = workforce.employees.set_index("employee_id")
    leaves = leaves[leaves["is_maternity"]].reset_index(drop=True)
    left = days_of(people["leave_date"].reindex(leaves["employee_id"]))
    return leaves.assign(left=left)
