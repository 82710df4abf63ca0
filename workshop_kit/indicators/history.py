"""The years that each person has lived in the company, one row each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd

from workshop_kit.data import load_schema
from workshop_kit.indicators.grid import Grid, cut_by_year, new_years, open_grid, places_of
from workshop_kit.indicators.timeline import (
    SITUATION,
    Timeline,
    day_number,
    days_of,
    open_timeline,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

ABSENCES = load_schema().table("absences").column("kind").codes

# Absences for one's own health, maternity apart (facts.md part 4, point 20).
HEALTH_ABSENCES = ("sickness", "work_accident", "commuting_accident", "occupational_disease")

# A training of a week of work or more is taken as qualifying: the tables hold its length,
# not its title. Three years is how long it, or a parental leave, is looked back at.
QUALIFYING_HOURS = 35
_LOOK_BACK_DAYS = 3 * 365
LONG_ABSENCE_DAYS = 60

# Nobody is looked at for a promotion in the first year (docs/truth.md, section 2).
_FIRST_YEAR_DAYS = 365
_DAYS_PER_YEAR = 365.25

_EVENTS = {
    "job_changes": "job_change",
    "raises": "raise",
    "catch_up_raises": "catch_up_raise",
    "trainings": "training",
    "working_time_changes": "working_time_change",
}
_ABSENCE_EVENTS = {
    "sick_leaves": "sickness",
    "work_accidents": "work_accident",
    "commuting_accidents": "commuting_accident",
    "occupational_diseases": "occupational_disease",
}
_DECISIONS = ("promotion", "job_change", "raise")

# The years of each workforce, kept as long as it is: its tables are read-only.
_KNOWN: WeakKeyDictionary[Workforce, pd.DataFrame] = WeakKeyDictionary()


def person_years(workforce: Workforce) -> pd.DataFrame:
    """Return one row for each person and calendar year under contract, leavers included.

    The situation is that of the first day under contract in the year, before what changes
    on that very day: it can explain what happens afterwards without being its result. The
    tables open on a day: what came before is not known of those hired earlier
    (`entry_is_observed`, `past_is_observed`), and none known is not none. What is dated
    outside the years covered is left out.

    Parameters
    ----------
    workforce : Workforce
        The company.

    Returns
    -------
    DataFrame
        Ordered by person, then year.

        - ``employee_id``, ``sex``, ``year``;
        - ``first_day``: day that the situation is about;
        - time: ``years_under_contract`` (share of the calendar year), ``years_present``
          (the same without absences, whatever their reason), ``full_time_years`` and
          ``full_time_years_present`` (the same times the share of working time as it was
          day by day);
        - situation on the first day: ``job``, ``job_family``, ``category``, ``grade``,
          ``working_time_share``, ``contract``, ``tenure_years``, ``age_years``;
        - ``entry_job``, ``entry_grade``: when hired or, for those hired before, when the
          history opens; ``entry_is_observed``: the former;
        - the past on the first day: ``was_trained``, ``was_qualified``,
          ``had_parental_leave`` (over or going on) in the last three years,
          ``health_days_before`` and ``was_long_absent`` (over 60 days) in the calendar year
          before; ``past_is_observed``: the tables cover these three years;
        - ``years_at_risk`` of a promotion, 0 to 1, and ``is_at_risk``: see Notes;
        - events of the year: ``promotions``, of which ``promotions_in_place`` and
          ``promotions_by_moving``; ``job_changes`` (at the same grade), ``raises``,
          ``catch_up_raises``, ``trainings``, ``qualifying_trainings``,
          ``working_time_changes``, ``training_hours``; ``sick_leaves`` begun,
          ``work_accidents``, ``commuting_accidents`` and ``occupational_diseases`` with a
          day off at least, ``accidents_without_stoppage``;
        - calendar days of absence in the year, by reason: ``sickness_days``,
          ``maternity_days``...

    Notes
    -----
    Somebody is at risk of a promotion in a year when she or he is still there at its end,
    and has been there for a year on the day of decisions, whether or not the job has a
    higher grade. That day is not in the tables for those whom nothing was decided about. So
    the year that follows that of the hire counts for the share of the company's own
    decisions (promotions, changes of job, raises, of people there for two years) that take
    effect late enough in a year; later years count for 1.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> years = person_years(load_workforce("conserverie-de-l-aven"))
    >>> int(years["promotions"].sum()), years["year"].min(), years["year"].max()
    (61, np.int64(2016), np.int64(2025))
    """
    if workforce not in _KNOWN:
        _KNOWN[workforce] = _person_years(workforce)
    # A lazy copy: whoever changes it changes her or his own.
    return _KNOWN[workforce].copy(deep=False)


def _person_years(workforce: Workforce) -> pd.DataFrame:
    people = workforce.employees
    timeline = open_timeline(workforce)
    grid = open_grid(workforce)
    is_row = (grid.last >= grid.first).ravel()
    person, column = (places.ravel()[is_row] for places in np.indices(grid.shape))
    cells = {**_time(workforce, timeline, grid), **_events(workforce, grid)}
    cells |= {f"{kind}_days": days for kind, days in _absence_days(workforce, grid).items()}
    cells |= _past(workforce, grid, cells)
    cells["years_at_risk"] = _years_at_risk(workforce, grid)
    first = grid.first.ravel()[is_row]
    rows = pd.DataFrame(
        {
            "employee_id": people["employee_id"].to_numpy()[person],
            "sex": people["sex"].to_numpy()[person],
            "year": grid.years[column],
            "first_day": first.astype("datetime64[D]").astype("datetime64[s]"),
            **_situation(workforce, timeline, person, first),
            **{name: values.ravel()[is_row] for name, values in cells.items()},
        }
    )
    return rows.assign(is_at_risk=rows["years_at_risk"] > 0)


def _situation(
    workforce: Workforce, timeline: Timeline, person: NDArray[np.int64], first: NDArray[np.int64]
) -> dict[str, NDArray]:
    """Return the situation on the first day of each row, and that of the entry."""
    company, people = workforce.company, workforce.employees
    now = timeline.situations.iloc[timeline.rows_before(person, first)]
    hired = days_of(people["hire_date"])
    opens = day_number(company.history_start)
    everyone = np.arange(len(people))
    entry = timeline.situations.iloc[
        timeline.rows_before(everyone, np.maximum(hired, opens))[person]
    ]
    jobs = {job.code: job for job in company.jobs}
    tenure = first - hired[person]
    return {
        **{name: now[name].to_numpy() for name in SITUATION},
        "job_family": now["job"].map({code: job.family for code, job in jobs.items()}).to_numpy(),
        "category": now["job"].map({code: job.category for code, job in jobs.items()}).to_numpy(),
        "entry_job": entry["job"].to_numpy(),
        "entry_grade": entry["grade"].to_numpy(),
        "entry_is_observed": hired[person] >= opens,
        "tenure_years": tenure / _DAYS_PER_YEAR,
        "age_years": (first - days_of(people["birth_date"])[person]) / _DAYS_PER_YEAR,
    }


def _time(workforce: Workforce, timeline: Timeline, grid: Grid) -> dict[str, NDArray[np.float64]]:
    """Return years under contract, and those present, in days and in full-time days."""
    lengths = np.diff(new_years(np.append(grid.years, grid.years[-1] + 1)))
    is_there = grid.last >= grid.first
    person = np.indices(grid.shape)[0]
    worked = np.zeros(grid.shape)
    worked[is_there] = timeline.worked_days(
        person[is_there], grid.first[is_there], grid.last[is_there]
    )
    days = np.where(is_there, grid.last - grid.first + 1, 0)
    absent, first, last = _absent(workforce, grid)
    cells = grid.cells(absent, first)
    away = grid.add_up(cells, last - first + 1)
    away_worked = grid.add_up(cells, timeline.worked_days(absent, first, last))
    return {
        "years_under_contract": days / lengths,
        "years_present": np.maximum(days - away, 0) / lengths,
        "full_time_years": worked / lengths,
        "full_time_years_present": np.maximum(worked - away_worked, 0) / lengths,
    }


def _absent(
    workforce: Workforce, grid: Grid
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return the person, first and last day of absences, cut by year; no day comes twice."""
    absences = workforce.absences[workforce.absences["days"] > 0]
    person, first = places_of(workforce, absences), days_of(absences["first_day"])
    order = np.lexsort((first, person))
    person, first = person[order], first[order]
    last = first + absences["days"].to_numpy(dtype=np.int64)[order] - 1
    # Somebody already absent is absent once: the second absence starts where the first ends.
    apart = person * 10**6
    until = np.concatenate([[-(10**6)], np.maximum.accumulate(last + apart)[:-1]])[: len(last)]
    first = np.maximum(first, until - apart + 1)
    return cut_by_year(grid, person, first, last)[:3]


def _absence_days(workforce: Workforce, grid: Grid) -> dict[str, NDArray[np.int64]]:
    """Return the calendar days of absence of each year by reason, as the table tells them."""
    absences = workforce.absences[workforce.absences["days"] > 0]
    first = days_of(absences["first_day"])
    last = first + absences["days"].to_numpy(dtype=np.int64) - 1
    person, first, last, row = cut_by_year(grid, places_of(workforce, absences), first, last)
    kind = absences["kind"].to_numpy()[row]
    cells = grid.cells(person, first)
    return {
        one: grid.add_up(cells, (last - first + 1) * (kind == one)).astype(np.int64)
        for one in ABSENCES
    }


def _events(workforce: Workforce, grid: Grid) -> dict[str, NDArray]:
    """Return the number of events of each year by kind, and the hours of training."""
    events, absences = workforce.career_events, workforce.absences
    events = events[grid.covers(days_of(events["date"]))]
    absences = absences[grid.covers(days_of(absences["first_day"]))]
    cells = grid.cells(places_of(workforce, events), days_of(events["date"]))
    kind = events["kind"].to_numpy()
    moves = events["job_after"].notna().to_numpy()
    hours = events["training_hours"].fillna(0).to_numpy(dtype=np.float64)
    is_promotion = kind == "promotion"
    begun = grid.cells(places_of(workforce, absences), days_of(absences["first_day"]))
    reason = absences["kind"].to_numpy()
    has_stoppage = absences["days"].to_numpy(dtype=np.int64) > 0
    counts = {
        "promotions": cells[is_promotion],
        "promotions_in_place": cells[is_promotion & ~moves],
        "promotions_by_moving": cells[is_promotion & moves],
        **{name: cells[kind == one] for name, one in _EVENTS.items()},
        "qualifying_trainings": cells[(kind == "training") & (hours >= QUALIFYING_HOURS)],
        **{name: begun[(reason == one) & has_stoppage] for name, one in _ABSENCE_EVENTS.items()},
        "accidents_without_stoppage": begun[(reason == "work_accident") & ~has_stoppage],
    }
    return {
        **{name: grid.add_up(places) for name, places in counts.items()},
        "training_hours": grid.add_up(cells, hours),
    }


def _past(workforce: Workforce, grid: Grid, cells: dict[str, NDArray]) -> dict[str, NDArray]:
    """Return what can be known, on the first day, of the years before it."""
    events = workforce.career_events[workforce.career_events["kind"] == "training"]
    held, persons = days_of(events["date"]), places_of(workforce, events)
    is_qualifying = events["training_hours"].fillna(0).to_numpy() >= QUALIFYING_HOURS
    leaves = workforce.absences[workforce.absences["kind"] == "parental_leave"]
    began = days_of(leaves["first_day"])
    ended = began + leaves["days"].to_numpy(dtype=np.int64) - 1
    health = sum(cells[f"{kind}_days"] for kind in HEALTH_ABSENCES)
    before = np.zeros(grid.shape, dtype=np.int64)
    before[:, 1:] = health[:, :-1]
    hired = days_of(workforce.employees["hire_date"])[:, None]
    past = np.maximum(grid.first - _LOOK_BACK_DAYS, hired)
    return {
        "was_trained": _looked_back(grid, persons, held, held),
        "was_qualified": _looked_back(
            grid, persons[is_qualifying], held[is_qualifying], held[is_qualifying]
        ),
        "had_parental_leave": _looked_back(grid, places_of(workforce, leaves), began, ended),
        "health_days_before": before,
        "was_long_absent": before > LONG_ABSENCE_DAYS,
        "past_is_observed": past >= grid.opens[0],
    }


def _looked_back(
    grid: Grid, persons: NDArray[np.int64], began: NDArray[np.int64], ended: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Tell who, on each first day, had something begin before and end within three years."""
    first = grid.first[persons]
    is_recent = (began[:, None] < first) & (ended[:, None] >= first - _LOOK_BACK_DAYS)
    found = np.zeros(grid.shape, dtype=bool)
    row, column = np.nonzero(is_recent)
    found[persons[row], column] = True
    return found


def _years_at_risk(workforce: Workforce, grid: Grid) -> NDArray[np.float64]:
    """Return the share of each year's decisions that a person could have been part of."""
    people, events = workforce.employees, workforce.career_events
    hired, left = days_of(people["hire_date"]), days_of(people["leave_date"])
    decided = events[events["kind"].isin(_DECISIONS)]
    days = days_of(decided["date"])
    is_settled = days - hired[places_of(workforce, decided)] >= 2 * _DAYS_PER_YEAR
    dates = decided["date"][is_settled].to_numpy().astype("datetime64[D]")
    months = dates.astype("datetime64[M]")
    in_year, counts = np.unique(
        np.column_stack([months.astype(np.int64) % 12, (dates - months).astype(np.int64)]),
        axis=0,
        return_counts=True,
    )
    if not len(counts):
        # Nothing is dated: any month of the year may be the one.
        in_year, counts = np.array([[month, 0] for month in range(12)]), np.ones(12)
    share = np.zeros(grid.shape)
    for (month, of_month), count in zip(in_year, counts, strict=True):
        starts = ((grid.years - 1970) * 12 + month).astype("datetime64[M]").astype("datetime64[D]")
        day = starts.astype(np.int64) + of_month
        is_covered = (day >= grid.opens) & (day <= grid.closes)
        share += count * (is_covered & (day - hired[:, None] >= _FIRST_YEAR_DAYS))
    return share / counts.sum() * (left[:, None] > grid.closes)
