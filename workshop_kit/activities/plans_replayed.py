"""The years of a company with a plan or without: replayed once, the same every time."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from workshop_kit.activities.plans_chosen import COST, PLANS, Plans
from workshop_kit.data import Workforce
from workshop_kit.indicators import SEXES, fewest_shown
from workshop_kit.simulation.what_if import (
    BASELINE,
    Comparison,
    Difference,
    Lever,
    Replay,
    Scenario,
    Trajectory,
    compare,
    replay,
)

YEARS, DRAWS = 5, 200

# Replays kept: those that a room goes back to, and the one without a lever of each company.
_KEPT = 48

# Of what happens in a year to a few people, one year alone is mostly dice: its mean over the
# years is told. Of the others, the last year.
_EVENTS = ("per_year", "per_million_hours")

# A difference smaller than this is none: the same draws, but for the last digits of floats.
_NOTHING = 1e-9


def seed_of(workforce: Workforce) -> int:
    """Return the chance of a company: everyone who practises on it sees the same figures."""
    return zlib.crc32(workforce.name.encode())


@lru_cache(maxsize=_KEPT)
def replay_of(workforce: Workforce, levers: tuple[Lever, ...] = ()) -> Replay:
    """Return the next years of a company, with some levers or none.

    Parameters
    ----------
    workforce : Workforce
        The company.
    levers : tuple of Lever
        In the order of the catalogue, so that one plan is one replay.
    """
    scenario = Scenario("plan", levers) if levers else BASELINE
    return replay(workforce, scenario, years=YEARS, draws=DRAWS, seed=seed_of(workforce))


@lru_cache(maxsize=_KEPT)
def _compared(first: Replay, second: Replay) -> Comparison:
    return compare(first, second)


@dataclass(frozen=True, eq=False)
class Seen:
    """What a team looks at: one outcome, without a lever and with each plan that has some.

    Attributes
    ----------
    replays : mapping of str to Replay
        ``"baseline"``, then the plans that have a lever.
    outcome : str
        What is looked at.
    """

    replays: dict[str, Replay]
    outcome: str

    @property
    def names(self) -> tuple[str, ...]:
        """Return what is drawn, ``"baseline"`` first."""
        return tuple(self.replays)

    @property
    def plans(self) -> tuple[str, ...]:
        """Return the plans that have a lever."""
        return tuple(name for name in self.replays if name in PLANS)

    @property
    def baseline(self) -> Replay:
        """Return the years without a lever."""
        return self.replays["baseline"]

    @property
    def pair(self) -> tuple[str, str] | None:
        """Return what is compared: both plans, or the only one with no lever at all."""
        if len(self.plans) > 1:
            return PLANS[0], PLANS[1]
        return ("baseline", self.plans[0]) if self.plans else None

    @property
    def unit(self) -> str:
        """Return the unit of the outcome."""
        return self.trajectory("baseline").unit

    def trajectory(self, name: str) -> Trajectory:
        """Return the outcome from year to year in one of the replays."""
        found = self.replays[name]
        return found.costs["total"] if self.outcome == COST else found.trajectory(self.outcome)

    @property
    def is_mean(self) -> bool:
        """Tell whether the years are summed up by their mean, and not by the last of them."""
        return self.unit in _EVENTS

    def end(self, name: str) -> Trajectory:
        """Return what sums up the years of one of the replays, in a single column."""
        found = self.trajectory(name)
        whole = Difference(found.key, found.unit, found.by_draw)
        return whole.over_years if self.is_mean else _last(whole)

    def difference_at_end(self, first: str, second: str) -> Difference:
        """Return what sets what sums up two replays apart, in a single column."""
        found = self.difference(first, second)
        return found.over_years if self.is_mean else _last(found)

    def difference(self, first: str, second: str) -> Difference:
        """Return the outcome of the second replay minus that of the first, draw by draw."""
        found = _compared(self.replays[first], self.replays[second])
        return found.cost if self.outcome == COST else found.differences[self.outcome]

    @property
    def is_known(self) -> bool:
        """Tell whether any replay works the outcome out."""
        return any(np.isfinite(self.end(name).median[0]) for name in self.names)

    @property
    def known_share(self) -> float:
        """Return the share of draws in which every replay works it out."""
        shares = (self.end(name).known_share[0] for name in self.names)
        return float(min(shares))


def _last(found: Difference) -> Difference:
    return Difference(found.key, found.unit, found.by_draw[:, -1:])


def see(plans: Plans, workforce: Workforce) -> Seen:
    """Return what a team looks at, each plan being replayed the first time only."""
    replays = {"baseline": replay_of(workforce)}
    replays |= {plan: replay_of(workforce, plans.levers[plan]) for plan in plans.chosen}
    return Seen(replays, plans.outcome)


def is_hidden(workforce: Workforce) -> bool:
    """Tell whether a sex is too few, in a company that exists, for its figures to be shown."""
    counts = workforce.present()["sex"].value_counts()
    return min(int(counts.get(sex, 0)) for sex in SEXES) < fewest_shown(workforce)


def which_way(difference: Difference, year: int = -1) -> str:
    """Tell what is known of a difference in one of its columns.

    Returns
    -------
    {"unknown", "same", "noise", "lower", "higher"}
        Not to be worked out; none in any draw; a band that holds zero; a second plan that is
        lower than the first, or higher.
    """
    column = difference.by_draw[:, year]
    known = column[~np.isnan(column)]
    if not len(known):
        return "unknown"
    if np.abs(known).max() < _NOTHING:
        return "same"
    if difference.is_within_noise[year]:
        return "noise"
    return "lower" if difference.high[year] < 0 else "higher"


def total_cost(found: Replay, lever: str = "total") -> NDArray[np.float64]:
    """Return what a lever, or all of them, cost over the years: band and middle, euros.

    Parameters
    ----------
    found : Replay
        A plan.
    lever : str, default "total"
        One of its levers.

    Returns
    -------
    ndarray, shape (3,)
        What one draw of twenty stays under, the middle, what one draw of twenty goes over.
    """
    summed = found.costs[lever].by_draw.sum(axis=1, keepdims=True)
    whole = Trajectory(lever, "euros", summed)
    return np.array([whole.low[0], whole.median[0], whole.high[0]])


def future_pay_gap(workforce: Workforce) -> float | None:
    """Return the annual pay gap after the years without a lever, in the middle of the draws.

    It is a share of men's mean pay. None where it cannot be worked out or may not be shown, or
    where the draws do not tell who would earn more.
    """
    if is_hidden(workforce):
        return None
    gap = replay_of(workforce).trajectory("annual_pay_gap")
    low, median, high = gap.low[-1], gap.median[-1], gap.high[-1]
    is_told = low > 0 or high < 0
    return float(median) if np.isfinite(median) and is_told else None
