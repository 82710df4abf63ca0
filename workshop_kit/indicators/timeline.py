"""The situation of each person on each day, put together from the career events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.errors import UnknownNameError

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

# What an event may change, and the column that says what it was before, where there is one.
SITUATION = {
    "job": "job_before",
    "grade": "grade_before",
    "working_time_share": "working_time_before",
    "contract": None,
}
_AFTER = {
    "job": "job_after",
    "grade": "grade_after",
    "working_time_share": "working_time_after",
    "contract": "contract_after",
}
_OPENINGS = ("history_start", "hire")

# More half-days than any date has, so that a person and a moment make one number in order.
_SPAN = 10**8
_FAR_AWAY = pd.Timestamp(2200, 1, 1)


def days_of(dates: pd.Series) -> NDArray[np.int64]:
    """Return dates as whole numbers of days since 1970; a missing one is far in the future.

    Examples
    --------
    >>> days_of(pd.to_datetime(pd.Series(["1970-01-02", None]))).tolist()
    [1, 84006]
    """
    return dates.fillna(_FAR_AWAY).to_numpy().astype("datetime64[D]").astype(np.int64)


def day_number(day: date) -> int:
    """Return one date as `days_of` does."""
    return int(np.datetime64(day, "D").astype(np.int64))


@dataclass(frozen=True, eq=False)
class Timeline:
    """Who was in which job, at which grade and working time, day by day.

    One row for each change, people in the order of the table of employees. A change has
    effect from its day on; an opening (a hire, the start of the history) comes before
    whatever changes the same day.

    Attributes
    ----------
    keys : ndarray of int, shape (n_rows,)
        Person and moment in one number, in ascending order.
    days : ndarray of int, shape (n_rows,)
        Day of each row.
    situations : DataFrame
        `SITUATION` from that row on.
    full_time_days : ndarray of float, shape (n_rows,)
        Days times the share of working time, added up until that row.
    """

    keys: NDArray[np.int64]
    days: NDArray[np.int64]
    situations: pd.DataFrame
    full_time_days: NDArray[np.float64]

    def rows_before(self, persons: NDArray[np.int64], days: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the row that held for each person just before the changes of a day."""
        return np.searchsorted(self.keys, persons * _SPAN + 2 * days, side="right") - 1

    def rows_on(self, persons: NDArray[np.int64], days: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the row that held for each person on a day, its changes included."""
        return np.searchsorted(self.keys, persons * _SPAN + 2 * days + 1, side="right") - 1

    def worked_days(
        self, persons: NDArray[np.int64], first: NDArray[np.int64], last: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """Return days times the share of working time, first and last day included."""
        until = [self._until(persons, days) for days in (first, last + 1)]
        return until[1] - until[0]

    def _until(self, persons: NDArray[np.int64], days: NDArray[np.int64]) -> NDArray[np.float64]:
        rows = self.rows_before(persons, days)
        shares = self.situations["working_time_share"].to_numpy()[rows]
        return self.full_time_days[rows] + shares * (days - self.days[rows])


def open_timeline(workforce: Workforce) -> Timeline:
    """Put the career events of a workforce together.

    Somebody without an opening event is taken as her or his first change says of what was
    before, and failing that as the table of employees says.
    """
    people = workforce.employees
    events = workforce.career_events
    events = events[events[list(_AFTER.values())].notna().any(axis=1)]
    person = pd.Index(people["employee_id"]).get_indexer(events["employee_id"])
    is_opening = events["kind"].isin(_OPENINGS).to_numpy()
    event_days = days_of(events["date"])
    hired = np.maximum(days_of(people["hire_date"]), day_number(workforce.company.history_start))
    # Opened half a day before the opening events, which have the last word.
    moments = np.concatenate([2 * hired - 1, 2 * event_days + ~is_opening])
    persons = np.concatenate([np.arange(len(people)), person])
    keys = persons * _SPAN + moments
    order = np.argsort(keys, kind="stable")
    changed = events[list(_AFTER.values())].set_axis(list(_AFTER), axis=1)
    opened = _first_situation(people, events, person)
    situations = pd.concat([opened, changed], ignore_index=True).iloc[order].ffill()
    days = np.concatenate([hired, event_days])[order]
    return Timeline(
        keys=keys[order],
        days=days,
        situations=situations.astype({"grade": "int64"}).reset_index(drop=True),
        full_time_days=_added_up(persons[order], days, situations["working_time_share"].to_numpy()),
    )


def _first_situation(
    people: pd.DataFrame, events: pd.DataFrame, person: NDArray[np.int64]
) -> pd.DataFrame:
    first = people[list(SITUATION)].astype({"grade": "Int64"})
    by_day = np.argsort(days_of(events["date"]), kind="stable")
    for name, before in SITUATION.items():
        if before is None:
            continue
        known = by_day[events[before].notna().to_numpy()[by_day]]
        persons, places = np.unique(person[known], return_index=True)
        first.loc[persons, name] = events[before].iloc[known[places]].to_numpy()
    return first


def _added_up(
    persons: NDArray[np.int64], days: NDArray[np.int64], shares: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return days times share until each row; sums run on from one person to the next."""
    lengths = np.where(persons[1:] == persons[:-1], days[1:] - days[:-1], 0)
    return np.concatenate([[0.0], np.cumsum(lengths * shares[:-1])])[: len(days)]


def situation_on(workforce: Workforce, day: date) -> pd.DataFrame:
    """Return the job, grade, working time and contract of the people present on a day.

    Unlike `Workforce.present`, it says nothing of what the events do not tell (schedule,
    notice, pay).

    Parameters
    ----------
    workforce : Workforce
        The company.
    day : date
        A day of the years covered; its own changes have taken effect.

    Returns
    -------
    DataFrame
        ``employee_id``, ``sex`` and `SITUATION`, in the order of the table of employees.

    Raises
    ------
    UnknownNameError
        If the day is outside the years covered.
    """
    company = workforce.company
    if not company.history_start <= day <= company.reference_date:
        years = {"first": company.history_start, "last": company.reference_date}
        raise UnknownNameError("day_not_covered", day=day, **years)
    people = workforce.employees
    moment = day_number(day)
    is_there = (days_of(people["hire_date"]) <= moment) & (days_of(people["leave_date"]) >= moment)
    places = np.flatnonzero(is_there)
    timeline = open_timeline(workforce)
    rows = timeline.rows_on(places, np.full(len(places), moment))
    there = people.loc[is_there, ["employee_id", "sex"]].reset_index(drop=True)
    return there.join(timeline.situations.iloc[rows].reset_index(drop=True))
