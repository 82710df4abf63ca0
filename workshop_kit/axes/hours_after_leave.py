"""Paid hours around a birth: the year before a family leave, and the three that follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.axes.returns import returns_from_leave
from workshop_kit.indicators import period_of
from workshop_kit.indicators.timeline import day_number, days_of, open_timeline
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.indicators.timeline import Timeline

# Years counted from the first day of the leave: the one before, that of the leave, two more.
YEARS = (-1, 0, 1, 2)
LEAVES = ("all", "with_parental_leave", "without_parental_leave")
_YEAR_DAYS = 365


@dataclass(frozen=True)
class HoursAround:
    """Paid hours of the people of one sex who came back from a family leave.

    Attributes
    ----------
    n : int
        Leaves followed from a year before to three years after their first day; somebody
        with two is there twice.
    hours : tuple of float
        Mean of each year of `YEARS`, 1 being each one's own year before the leave. Missing when
        nobody is followed.
    n_shorter : int
        How many work a shorter week in the last year than in the first, unpaid leave aside.
    """

    n: int
    hours: tuple[float, ...]
    n_shorter: int


def hours_after_leave(workforce: Workforce) -> pd.DataFrame:
    """Return the paid hours around each family leave, one row each.

    Only people under contract all along, from a year before the first day of the leave to
    three years after it: the others' years cannot be compared. Overtime is not known for
    past years and is left out; all is paid but full-time parental leave.

    Returns
    -------
    DataFrame
        ``sex``, ``kind``, ``has_parental_leave``, one column for each of `YEARS` (1 is the
        year before the leave), and ``is_shorter``: working time in the last year below that
        of the first.
    """
    returns = returns_by_leave(workforce)
    place = pd.Index(workforce.employees["employee_id"]).get_indexer(returns["employee_id"])
    first = days_of(returns["first_day"])
    hired = days_of(workforce.employees["hire_date"])[place]
    left = days_of(workforce.employees["leave_date"])[place]
    opens = day_number(workforce.company.history_start)
    end = day_number(workforce.company.reference_date)
    starts = first - _YEAR_DAYS
    stops = first + YEARS[-1] * _YEAR_DAYS + _YEAR_DAYS - 1
    is_followed = (np.maximum(hired, opens) <= starts) & (stops <= np.minimum(left, end))
    rows = returns[is_followed].reset_index(drop=True)
    place, first = place[is_followed], first[is_followed]
    hours, worked = _paid_days(workforce, place, first)
    table = rows[["sex", "kind", "has_parental_leave"]].assign(
        is_shorter=worked[:, -1] < worked[:, 0] - 1e-9,
    )
    base = np.where(hours[:, :1] > 0, hours[:, :1], np.nan)
    relative = pd.DataFrame(hours / base, columns=list(YEARS))
    return table.join(relative).dropna().reset_index(drop=True)


def returns_by_leave(workforce: Workforce, *, leave: str = "all") -> pd.DataFrame:
    """Return the returns from a family leave of all years, and which held unpaid parental leave.

    Parameters
    ----------
    workforce : Workforce
        The company.
    leave : {"all", "with_parental_leave", "without_parental_leave"}
        All leaves, or according to ``has_parental_leave``.

    Raises
    ------
    UnknownOptionError
        If there is no such leave.
    """
    one_of("leave", leave, LEAVES)
    returns = returns_from_leave(workforce, period_of(workforce))
    returns = returns.assign(has_parental_leave=_has_parental_leave(workforce, returns))
    return _of_leave(returns, leave)


def _of_leave(rows: pd.DataFrame, leave: str) -> pd.DataFrame:
    if leave == "all":
        return rows
    return rows[rows["has_parental_leave"] == (leave == "with_parental_leave")]


def hours_around(table: pd.DataFrame, sex: str, *, leave: str = "all") -> HoursAround:
    """Return the mean paid hours of one sex around its leaves.

    Parameters
    ----------
    table : DataFrame
        As `hours_after_leave` returns it.
    sex : {"women", "men"}
        Whose.
    leave : {"all", "with_parental_leave", "without_parental_leave"}
        All leaves, or according to whether unpaid parental leave belongs with them.
    """
    rows = _of_leave(table[table["sex"] == sex], one_of("leave", leave, LEAVES))
    means = rows[list(YEARS)].mean() if len(rows) else pd.Series(np.nan, index=list(YEARS))
    return HoursAround(len(rows), tuple(float(x) for x in means), int(rows["is_shorter"].sum()))


def _paid_days(
    workforce: Workforce, place: NDArray[np.int64], first: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the paid full-time days of each year, and the same with unpaid leave counted."""
    timeline = open_timeline(workforce)
    worked, paid = [], []
    for year in YEARS:
        begins = first + year * _YEAR_DAYS
        days = timeline.worked_days(place, begins, begins + _YEAR_DAYS - 1)
        worked.append(days)
        paid.append(days - _unpaid_days(workforce, timeline, place, begins))
    return np.column_stack(paid), np.column_stack(worked)


def _unpaid_days(
    workforce: Workforce,
    timeline: Timeline,
    place: NDArray[np.int64],
    begins: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Return the full-time days of unpaid parental leave in the year from a day on."""
    leaves = workforce.absences[workforce.absences["kind"] == "parental_leave"]
    holder = pd.Index(workforce.employees["employee_id"]).get_indexer(leaves["employee_id"])
    opens = days_of(leaves["first_day"])
    closes = opens + leaves["days"].to_numpy(dtype=np.int64) - 1
    unpaid = np.zeros(len(place))
    for person, start, stop in zip(holder, opens, closes, strict=True):
        rows = np.flatnonzero(place == person)
        low = np.maximum(begins[rows], start)
        high = np.minimum(begins[rows] + _YEAR_DAYS - 1, stop)
        is_in = high >= low
        rows, low, high = rows[is_in], low[is_in], high[is_in]
        unpaid[rows] += timeline.worked_days(place[rows], low, high)
    return unpaid


def _has_parental_leave(workforce: Workforce, returns: pd.DataFrame) -> NDArray[np.bool_]:
    """Tell which leaves hold unpaid parental leave."""
    absences = workforce.absences
    leaves = absences.loc[absences["kind"] == "parental_leave", ["employee_id", "first_day"]]
    pairs = returns.reset_index().merge(
        leaves.rename(columns={"first_day": "begins"}), on="employee_id"
    )
    is_in = pairs["begins"].between(pairs["first_day"], pairs["return_day"])
    return returns.index.isin(pairs.loc[is_in, "index"])
