"""Why sick leaves or accidents differ: events per full-time year, followed along the chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.axes.conditions import exposure_by_job
from workshop_kit.explanations.account import Account, Variable, keep_account
from workshop_kit.explanations.chain import Totals, follow
from workshop_kit.explanations.rows import rows_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.explanations.chain import Rows
    from workshop_kit.explanations.entry import EntryJobs
    from workshop_kit.explanations.rows import People

MEASURES = ("sick_leaves", "work_accidents", "occupational_diseases")

# Someone present for less than a week of full time in a year says nothing of a yearly rate.
SHORTEST_FULL_TIME_YEARS = 7 / 365

_EVENTS, _CALENDAR, _REFERENCE, _COMPARED, _AGE, _GROUP, _FIRST_RISK = 0, 1, 2, 3, 4, 5, 6


def health_rows(
    workforce: Workforce,
    measure: str,
    years: pd.DataFrame,
    people: People,
    entries: EntryJobs,
) -> Rows:
    """Return person-years with somebody at work, their events and what they are exposed to."""
    there = years[years["full_time_years_present"] >= SHORTEST_FULL_TIME_YEARS]
    full_time = there["full_time_years_present"].to_numpy(dtype=np.float64)
    # Sick leaves come with the calendar, accidents with the hours worked.
    per_calendar = measure == "sick_leaves"
    pace = there["years_present"].to_numpy() / full_time if per_calendar else np.ones(len(there))
    is_reference = (there["sex"] == people.reference).to_numpy()
    columns = (
        there[measure] / full_time,
        pace,
        pace * is_reference,
        pace * ~is_reference,
        there["age_years"],
        is_reference,
        *_exposures(workforce, there).T,
    )
    return rows_of(there, columns, full_time, people, entries)


def _exposures(workforce: Workforce, years: pd.DataFrame) -> NDArray[np.float64]:
    """Return the share of time exposed to each risk in the job held, shape (n, n_risks)."""
    table = exposure_by_job(workforce).set_index(["job", "sex"])
    shares = table[[name for name in table if name.startswith("exposed_")]]
    keys = pd.MultiIndex.from_arrays([years["job"].astype("str"), years["sex"].astype("str")])
    # Without a table of exposures nothing is known: a caution says so, and nothing is priced.
    return shares.reindex(keys).fillna(0.0).to_numpy(dtype=np.float64)


def account_of_health(
    rows: Rows, counts: NDArray[np.float64], moves_shares: NDArray[np.float64]
) -> Account:
    """Keep the account of events per full-time year in every draw.

    The rate is additive in the time exposed to each risk, and no exposure protects: prices
    of risks are least squares with no negative price, over all jobs. They are read from
    the comparison between jobs as much as within them, because within one job exposure and
    sex are hardly told apart.
    """
    totals = Totals.of(rows, counts)
    n_columns = rows.values.shape[1]
    risks = tuple(range(_FIRST_RISK, n_columns))
    prices = np.zeros((len(counts), n_columns))
    prices[:, risks] = _prices_of_risks(totals, n_columns)
    everyone = totals.job.sum(axis=(1, 2))
    # A rate for each calendar year of presence, the same for all: what part-time stretches.
    prices[:, _CALENDAR] = everyone[:, 1 + _EVENTS] / everyone[:, 1 + _CALENDAR]
    # People who have stayed in a job are older than those who moved on: without their age, what
    # comes with it would be taken for the job.
    prices[:, [_AGE]] = totals.slopes(_EVENTS, (_AGE,), _GROUP)
    variables = (Variable("age", "careers", (_AGE,)), Variable("exposures", "conditions", risks))
    if np.ptp(rows.values[:, _CALENDAR]) > 0:
        variables = (Variable("part_time", "time", (_CALENDAR,)), *variables)
    return keep_account(totals.means, follow(totals), _EVENTS, variables, prices, moves_shares)


def _prices_of_risks(totals: Totals, n_columns: int) -> NDArray[np.float64]:
    """Return events per full-time year of exposure to each risk, shape (n_draws, n_risks)."""
    # Loaded when it is asked for: a document that explains nothing does not wait for it.
    from scipy.optimize import nnls

    prices = np.zeros((len(totals.products), n_columns))
    for draw, products in enumerate(totals.products):
        # A risk to which nobody drawn is exposed has no price: on a column of zeros, rounding
        # would be given one, and no other could be found any more.
        possible = np.array([_REFERENCE, _COMPARED, *range(_FIRST_RISK, n_columns)])
        columns = possible[np.diag(products)[possible] > 0]
        cross = products[np.ix_(columns, columns)]
        scale = np.sqrt(np.diag(cross))
        size, axes = np.linalg.eigh(cross / np.outer(scale, scale))
        kept = size > 1e-10 * size.max()
        # Square root of the cross-products: the least squares of few rows for those of all.
        root = (np.sqrt(size[kept])[:, None] * axes.T[kept]) * scale
        target = (axes.T[kept] @ (products[columns, _EVENTS] / scale)) / np.sqrt(size[kept])
        found, _ = nnls(root, target)
        prices[draw, columns] = found
    return prices[:, _FIRST_RISK:]
