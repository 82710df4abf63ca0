"""Why promotions differ: events per person-year at risk, followed along the chain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.explanations.account import (
    Account,
    Variable,
    keep_account,
    shares_of,
    take_from_rest,
)
from workshop_kit.explanations.chain import Totals, follow
from workshop_kit.explanations.rows import rows_of

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from workshop_kit.explanations.chain import Links, Rows
    from workshop_kit.explanations.entry import EntryJobs
    from workshop_kit.explanations.rows import People

# Columns of the rows.
_PROMOTIONS, _IN_PLACE, _MOVES, _GROUP = 0, 1, 2, 3
_FACTORS = (4, 5, 6, 7)
VARIABLES = (
    Variable("qualifying_training", "careers", (4,)),
    Variable("parental_leaves", "careers", (5,)),
    Variable("long_absences", "conditions", (6,)),
    Variable("part_time", "time", (7,)),
)
ACCESS = "access"


@dataclass(frozen=True, eq=False)
class Careers:
    """The account of promotions, and where moves between jobs come from.

    Attributes
    ----------
    account : Account
        Of promotions per person-year at risk.
    moves_shares : ndarray, shape (n_draws, 5)
        Parts to which the moves between jobs are owed, adding up to 1.
    """

    account: Account
    moves_shares: NDArray[np.float64]


def career_rows(years: pd.DataFrame, people: People, entries: EntryJobs) -> Rows:
    """Return person-years at risk of a promotion, with what opens and narrows the way up."""
    at_risk = years[years["years_at_risk"] > 0]
    risk = at_risk["years_at_risk"].to_numpy(dtype=np.float64)
    moves = at_risk["promotions_by_moving"] + at_risk["job_changes"]
    # A training of the year itself counts: it often goes with the step up.
    is_qualified = at_risk["was_qualified"] | (at_risk["qualifying_trainings"] > 0)
    columns = (
        at_risk["promotions"] / risk,
        at_risk["promotions_in_place"] / risk,
        moves / risk,
        at_risk["sex"] == people.reference,
        is_qualified,
        at_risk["had_parental_leave"],
        at_risk["was_long_absent"],
        at_risk["working_time_share"] < 1,
    )
    return rows_of(at_risk, columns, risk, people, entries)


def account_of_career(rows: Rows, counts: NDArray[np.float64]) -> Careers:
    """Keep the account of promotions in every draw.

    Promotions are those in one's job and those that come with another job. What training,
    leaves, absences and hours do not explain is not the same thing in both: in one's own
    job it is not explained; among moves, what goes beyond that same relative difference is
    *access* to other jobs, which belongs to careers.
    """
    totals = Totals.of(rows, counts)
    links = follow(totals)
    prices = np.zeros((len(counts), rows.values.shape[1], 2))
    for column, outcome in enumerate((_PROMOTIONS, _MOVES)):
        prices[:, _FACTORS, column] = totals.slopes(outcome, _FACTORS, _GROUP)
    account = keep_account(totals.means, links, _PROMOTIONS, VARIABLES, prices[:, :, 0])
    moves = keep_account(totals.means, links, _MOVES, VARIABLES, prices[:, :, 1])
    in_place = totals.slopes(_IN_PLACE, _FACTORS, _GROUP)
    rest_in_place = links.own[:, _IN_PLACE] - _priced(links, in_place)
    rest_with_move = account.amounts[:, 2, -1] - rest_in_place
    level = totals.means[:, 0]
    with_move = level[:, _PROMOTIONS] - level[:, _IN_PLACE]
    alike = same_difference(rest_in_place, level[:, _IN_PLACE], rest_with_move, with_move)
    shares = _where_moves_come_from(moves, rest_in_place, level)
    account = take_from_rest(account, ACCESS, "careers", rest_with_move - alike)
    return Careers(replace(account, moves_shares=shares), shares)


def _priced(links: Links, slopes: NDArray[np.float64]) -> NDArray[np.float64]:
    return (links.own[:, _FACTORS] * slopes).sum(axis=1)


def same_difference(
    rest: NDArray[np.float64],
    level: NDArray[np.float64],
    other_rest: NDArray[np.float64],
    other_level: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return how much of another rest there would be, were the relative difference the same.

    It is taken halfway between applying it to the lower and to the higher rate, and never
    goes beyond the other rest itself.
    """
    up = np.divide(rest, level, out=np.zeros_like(rest), where=level > 0)
    down = np.divide(rest, level + rest, out=np.zeros_like(rest), where=level + rest > 0)
    alike = (other_level * up + (other_level + other_rest) * down) / 2
    bound = np.abs(other_rest)
    return np.clip(alike, -bound, bound)


def _where_moves_come_from(
    moves: Account, rest_in_place: NDArray[np.float64], level: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the shares of the parts in the moves of people who entered by the same job."""
    since_entry = moves.amounts[:, 1:].sum(axis=1)
    unexplained = moves.amounts[:, 2, -1]
    alike = same_difference(rest_in_place, level[:, _IN_PLACE], unexplained, level[:, _MOVES])
    training, leaves, absences, part_time, _ = since_entry.T
    return shares_of(
        {
            "careers": training + leaves + unexplained - alike,
            "conditions": absences,
            "time": part_time,
            "unexplained": alike,
        }
    )
