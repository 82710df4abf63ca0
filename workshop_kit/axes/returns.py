"""What follows a maternity, paternity or parental leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators import age_brackets
from workshop_kit.indicators.timeline import SITUATION, days_of, open_timeline

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

# A leave that starts within a month of the end of another belongs with it.
_SAME_LEAVE_DAYS = 31
_TWO_YEARS_DAYS = 730
_LEAVES = ("maternity", "paternity", "parental_leave")


def returns_from_leave(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return one row for each return from a maternity, paternity or parental leave.

    A parental leave that follows a maternity or paternity leave is one leave with it. A
    follow-up is missing, hence left out and counted, when the tables stop too early to
    tell, or when the person left before its end.

    Parameters
    ----------
    workforce : Workforce
        The company.
    period : Period
        Days of return that are looked at.

    Returns
    -------
    DataFrame
        ``employee_id``, ``sex``, ``kind`` (``"maternity"`` or ``"paternity"`` when the leave
        began with it, else ``"parental_leave"``), ``first_day`` of the leave and
        ``return_day``; job, family, category, grade, working time and contract before the
        leave; ``age_bracket`` on the last day of the period and ``schedule``, the last
        known. And what followed:

        - ``is_raised``: an individual raise, catch-up or not, by the end of the calendar
          year that follows the return;
        - ``caught_up``: the same, of those during whose leave others were raised (article
          L. 1225-26 of the Code du travail);
        - ``is_promoted``: a promotion within two years of the return;
        - ``has_shorter_hours``: a shorter working time taken between the start of the leave
          and two years after the return;
        - ``has_left``: left within two years of the return.
    """
    leaves = _leaves_in(workforce, period)
    people = workforce.employees.iloc[leaves["person"]].reset_index(drop=True)
    timeline = open_timeline(workforce)
    held = timeline.rows_before(leaves["person"].to_numpy(), leaves["first"].to_numpy())
    before = timeline.situations.iloc[held].reset_index(drop=True)
    jobs = {job.code: job for job in workforce.company.jobs}
    return pd.DataFrame(
        {
            "employee_id": people["employee_id"],
            "sex": people["sex"],
            "kind": leaves["kind"],
            "first_day": _dates(leaves["first"]),
            "return_day": _dates(leaves["returns"]),
            **{name: before[name] for name in SITUATION},
            "job_family": before["job"].map({code: job.family for code, job in jobs.items()}),
            "category": before["job"].map({code: job.category for code, job in jobs.items()}),
            "age_bracket": age_brackets(people, period.last),
            "schedule": people["schedule"],
            **_what_followed(workforce, leaves),
        }
    )


def others_at_the_same_time(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return, for each return from leave, who of the same sex had no such leave meanwhile.

    They were there before the leave began, and had no maternity, paternity or parental leave
    from that day until two years after the return. What followed for them is looked at over
    the very same days: raises come once a year, and years differ.

    Parameters
    ----------
    workforce : Workforce
        The company.
    period : Period
        Days of return that are looked at.

    Returns
    -------
    DataFrame
        One row for each return and each of these people: ``place`` of the return among the
        rows of `returns_from_leave`, ``employee_id``, ``sex``, and what followed, as there.
    """
    leaves = _leaves_in(workforce, period)
    people = workforce.employees
    sex = people["sex"].to_numpy()
    hired, left = days_of(people["hire_date"]), days_of(people["leave_date"])
    person, first, returns = (leaves[name].to_numpy() for name in ("person", "first", "returns"))
    is_other = (
        (sex[None, :] == sex[person][:, None])
        & (hired[None, :] < first[:, None])
        & (left[None, :] >= returns[:, None])
        & ~_had_leave(_leaves(workforce), len(people), first, returns + _TWO_YEARS_DAYS)
    )
    place, other = np.nonzero(is_other)
    pairs = pd.DataFrame(
        {"person": other, "first": first[place], "returns": returns[place], "left": left[other]}
    )
    return pd.DataFrame(
        {
            "place": place,
            "employee_id": people["employee_id"].to_numpy()[other],
            "sex": sex[other],
            **_what_followed(workforce, pairs),
        }
    )


def _had_leave(
    leaves: pd.DataFrame, n_people: int, first: NDArray[np.int64], last: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Tell who was on leave between two days, shape (n_windows, n_people)."""
    had = np.zeros((len(first), n_people), dtype=bool)
    begins, ends = leaves["first"].to_numpy(), leaves["returns"].to_numpy()
    window, leave = np.nonzero((begins <= last[:, None]) & (ends > first[:, None]))
    had[window, leaves["person"].to_numpy()[leave]] = True
    return had


def _leaves_in(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the leaves from which somebody came back in a period."""
    leaves = _leaves(workforce)
    opened, closed = (days_of(pd.Series([day]))[0] for day in period.days)
    is_in = (leaves["returns"] >= opened) & (leaves["returns"] <= closed)
    return leaves[is_in & (leaves["returns"] <= leaves["left"])].reset_index(drop=True)


def _leaves(workforce: Workforce) -> pd.DataFrame:
    """Return family leaves, those that touch put together, as days counted from 1970."""
    absences = workforce.absences
    absences = absences[absences["kind"].isin(_LEAVES) & (absences["days"] > 0)]
    first = days_of(absences["first_day"])
    spells = pd.DataFrame(
        {
            "person": pd.Index(workforce.employees["employee_id"]).get_indexer(
                absences["employee_id"]
            ),
            "kind": absences["kind"].to_numpy(),
            "first": first,
            "returns": first + absences["days"].to_numpy(dtype=np.int64),
        }
    ).sort_values(["person", "first"], kind="stable", ignore_index=True)
    is_same = (spells["person"] == spells["person"].shift()) & (
        spells["first"] - spells["returns"].shift() <= _SAME_LEAVE_DAYS
    )
    leaves = spells.groupby((~is_same).cumsum()).agg(
        {"person": "first", "kind": "first", "first": "first", "returns": "max"}
    )
    left = days_of(workforce.employees["leave_date"])
    return leaves.assign(left=left[leaves["person"].to_numpy()]).reset_index(drop=True)


def _what_followed(workforce: Workforce, leaves: pd.DataFrame) -> dict[str, NDArray[np.float64]]:
    """Return the follow-ups, 1 for yes and 0 for no, missing where they are not known."""
    events = workforce.career_events
    end = days_of(pd.Series([pd.Timestamp(workforce.company.reference_date)]))[0]
    first, returns, left = (leaves[name].to_numpy() for name in ("first", "returns", "left"))
    year = returns.astype("datetime64[D]").astype("datetime64[Y]")
    next_year_ends = (year + 2).astype("datetime64[D]").astype(np.int64) - 1
    in_two_years = returns + _TWO_YEARS_DAYS
    is_raise = events["kind"].isin(["raise", "catch_up_raise"])
    gets_shorter = events["working_time_after"] < events["working_time_before"]
    raised = _had(workforce, leaves, events[is_raise], returns, next_year_ends)
    others = _days(events[events["kind"] == "raise"])
    missed = np.searchsorted(others, returns) > np.searchsorted(others, first)
    is_told = {
        "by_next_year": (next_year_ends <= end) & (left >= next_year_ends),
        "in_two_years": (in_two_years <= end) & (left >= in_two_years),
    }
    promoted = _had(workforce, leaves, events[events["kind"] == "promotion"], returns, in_two_years)
    shorter = _had(workforce, leaves, events[gets_shorter], first, in_two_years)
    return {
        "is_raised": np.where(is_told["by_next_year"], raised, np.nan),
        "caught_up": np.where(is_told["by_next_year"] & missed, raised, np.nan),
        "is_promoted": np.where(is_told["in_two_years"], promoted, np.nan),
        "has_shorter_hours": np.where(is_told["in_two_years"], shorter, np.nan),
        "has_left": np.where(in_two_years <= end, left < in_two_years, np.nan),
    }


def _had(
    workforce: Workforce,
    leaves: pd.DataFrame,
    events: pd.DataFrame,
    first: NDArray[np.int64],
    last: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Tell who had one of these events between two days, both included."""
    person = pd.Index(workforce.employees["employee_id"]).get_indexer(events["employee_id"])
    # A person and a day make one number, in order.
    keys = np.sort(person * 10**6 + days_of(events["date"]))
    holder = leaves["person"].to_numpy() * 10**6
    until = np.searchsorted(keys, holder + last, side="right")
    return until > np.searchsorted(keys, holder + first, side="left")


def _days(events: pd.DataFrame) -> NDArray[np.int64]:
    return np.sort(days_of(events["date"]))


def _dates(days: pd.Series) -> NDArray[np.datetime64]:
    return days.to_numpy().astype("datetime64[D]").astype("datetime64[s]")
