"""The rates of leaves for children and of part-time, from the tables of a company."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators import Period
from workshop_kit.legal.index_events import returns_in
from workshop_kit.simulation.what_if.cuts import AGE_BANDS
from workshop_kit.simulation.what_if.rates import Grouping, RateModel, fit_rate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

_DAYS_PER_YEAR = 365.25


def leave_rates(
    years: pd.DataFrame, cuts: dict[str, Grouping], workforce: Workforce
) -> dict[str, object]:
    """Return how often children bring leaves, and whether the raise due is given.

    Parameters
    ----------
    years : DataFrame
        As `person_years`.
    cuts : dict of str to Grouping
        As `cut_years`.
    workforce : Workforce
        The company.

    Returns
    -------
    dict of str to object
        ``maternity``, ``fathers_leave``, ``parental``, ``catch_up``, ``owed``, ``in_time`` and
        ``parental_share`` of `CompanyRates`.
    """
    time = years["years_under_contract"].to_numpy()
    is_woman = cuts["sex"].codes == 0
    may = is_woman & (cuts["age"].codes < len(AGE_BANDS) - 1)
    is_father = ~is_woman & (cuts["age"].codes < len(AGE_BANDS) - 1)
    begun = _begun(years, workforce)
    mothers = begun["maternity"] * may
    parental = begun["parental_leave"]
    days = workforce.absences.loc[workforce.absences["kind"] == "parental_leave", "days"]
    caught_up = float(years.loc[is_woman, "catch_up_raises"].sum())
    return {
        "maternity": fit_rate("maternity", mothers, time * may, [cuts["age"]]),
        "fathers_leave": fit_rate(
            "fathers_leave", parental * is_father, time * is_father, [cuts["age"]]
        ),
        "parental": min(float((parental * may).sum()) / max(float(mothers.sum()), 1.0), 1.0),
        # Nobody came back: what the law asks for is the best guess.
        "catch_up": min(caught_up / mothers.sum(), 1.0) if mothers.sum() else 1.0,
        **_returns(workforce),
        "parental_share": min(float(days.mean() if len(days) else 0.0) / _DAYS_PER_YEAR, 1.0),
    }


def _returns(workforce: Workforce) -> dict[str, float]:
    """Return how many returns from maternity leave are owed a raise, and have it in time.

    As indicator 4 of the Index counts them, over each twelve months of the history.
    """
    found = [returns_in(workforce, period) for period in _twelve_months(workforce)]
    returned, concerned, raised = (
        sum(getattr(one, name) for one in found) for name in ("returned", "concerned", "raised")
    )
    # Where nothing was seen: others are raised meanwhile, and the law is kept.
    return {
        "owed": concerned / returned if returned else 1.0,
        "in_time": raised / concerned if concerned else 1.0,
    }


def _twelve_months(workforce: Workforce) -> Iterator[Period]:
    """Give the years that end on the day of the reference date, as far as the tables go back."""
    last = pd.Timestamp(workforce.company.reference_date)
    start = pd.Timestamp(workforce.company.history_start)
    while (first := last - pd.DateOffset(years=1) + pd.Timedelta(days=1)) >= start:
        yield Period(first.date(), last.date())
        last = first - pd.Timedelta(days=1)


def _begun(years: pd.DataFrame, workforce: Workforce) -> dict[str, NDArray[np.float64]]:
    """Return the leaves that begin in each person-year, by kind."""
    rows = pd.MultiIndex.from_arrays([years["employee_id"], years["year"]])
    counts = {}
    for kind in ("maternity", "parental_leave"):
        leaves = workforce.absences[workforce.absences["kind"] == kind]
        keys = pd.MultiIndex.from_arrays([leaves["employee_id"], leaves["first_day"].dt.year])
        places = rows.get_indexer(keys)
        counts[kind] = np.bincount(places[places >= 0], minlength=len(rows)).astype(float)
    return counts


def hours_rates(
    years: pd.DataFrame, cuts: dict[str, Grouping], workforce: Workforce
) -> dict[str, object]:
    """Return how often people go part-time and back, and the working times they take.

    Parameters
    ----------
    years : DataFrame
        As `person_years`.
    cuts : dict of str to Grouping
        As `cut_years`.
    workforce : Workforce
        The company.

    Returns
    -------
    dict of str to object
        ``part_time_start``, ``part_time_end``, ``part_time_hire`` and ``part_time_sizes`` of
        `CompanyRates`. Where nobody went part-time, sizes are those that part-timers have,
        else four days of five.
    """
    events = workforce.career_events
    events = events[events["kind"] == "working_time_change"]
    before, after = events["working_time_before"], events["working_time_after"]
    rows = pd.MultiIndex.from_arrays([years["employee_id"], years["year"]])
    keys = pd.MultiIndex.from_arrays([events["employee_id"], events["date"].dt.year])
    places = rows.get_indexer(keys)
    starts = ((before >= 1) & (after < 1)).to_numpy() & (places >= 0)
    ends = ((before < 1) & (after >= 1)).to_numpy() & (places >= 0)
    time = years["years_under_contract"].to_numpy()
    is_part_time = cuts["part_time"].codes == 1
    begun = np.bincount(places[starts], minlength=len(rows)) * ~is_part_time
    ended = np.bincount(places[ends], minlength=len(rows)) * is_part_time
    sizes = np.sort(after[starts].to_numpy(float))
    held = np.sort(workforce.employees["working_time_share"].to_numpy(float))
    held = held[held < 1]
    return {
        "part_time_start": fit_rate(
            "part_time_start", begun.astype(float), time * ~is_part_time, [cuts["age"], cuts["sex"]]
        ),
        "part_time_hire": _part_time_hire(years, cuts),
        "part_time_end": fit_rate(
            "part_time_end", ended.astype(float), time * is_part_time, [cuts["sex"]]
        ),
        "part_time_sizes": sizes if len(sizes) else (held if len(held) else np.array([0.8])),
    }


def _part_time_hire(years: pd.DataFrame, cuts: dict[str, Grouping]) -> RateModel:
    """Return the share of people hired part-time, by job then sex.

    Where no hire was seen, the people there when the history opens stand for them.
    """
    is_first = ~years["employee_id"].duplicated().to_numpy()
    is_seen = is_first & years["entry_is_observed"].to_numpy(bool)
    entries = (is_seen if is_seen.any() else is_first).astype(float)
    begun = entries * (years["working_time_share"] < 1).to_numpy()
    return fit_rate("part_time_hire", begun, entries, [cuts["job"], cuts["sex"]])
