"""A year of a replay: its chance, its levers, and what it adds up."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.model import CompanyModel
    from workshop_kit.simulation.what_if.pulls import Pull
    from workshop_kit.simulation.what_if.state import State

# One number for each post, draw and name, every year and whatever happens: two plans then
# differ by what they change, not by the dice.
_LUCK = (
    "leaves", "leaves_when", "sex", "model",
    "part_time_at_hire", "involuntary_at_hire", "hours_at_hire",
    "maternity", "parental", "training", "moves", "where_to", "climbs",
    "raise", "raise_size", "catch_up",
    "part_time", "part_time_size", "hours_offered",
    "accidents", "sick_leaves", "accidents_of_newcomers", "sick_leaves_of_newcomers",
    "ergonomics", "owed",
)  # fmt: skip

COUNTED = ("accidents", "sick_leaves", "worked_years", "promotions", "years_at_risk", "hires")


@dataclass(frozen=True, eq=False)
class Year:
    """One year being lived.

    Attributes
    ----------
    number : int
        1 for the first year replayed.
    luck : dict of str to ndarray, shape (n_draws, n_posts)
        Uniform numbers, by what they decide.
    tenure, age : ndarray
        At the start of the year.
    totals : dict of str to ndarray, shape (n_draws, 2)
        `COUNTED`, of women (column 0) and of men.
    costs : dict of str to ndarray, shape (n_draws,)
        Euros of the year, for each lever.
    """

    number: int
    model: CompanyModel
    state: State
    pulls: dict[str, Pull]
    luck: dict[str, NDArray[np.float64]]
    tenure: NDArray[np.float64]
    age: NDArray[np.int64]
    totals: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    costs: dict[str, NDArray[np.float64]] = field(default_factory=dict)

    @property
    def sex(self) -> NDArray[np.int64]:
        """Return 0 for women and 1 for men, as the groups of rates are."""
        return np.where(self.state.is_woman, 0, 1)

    def pull(self, key: str) -> Pull | None:
        """Return a lever that acts this year, None when it does not."""
        pull = self.pulls.get(key)
        return pull if pull is not None and pull.is_active(self.number) else None

    def add(self, name: str, amounts: NDArray[np.float64]) -> None:
        """Add amounts of each post to the totals of each sex."""
        is_woman = self.state.is_woman
        # A sum of yes and no would be yes: counted as numbers.
        women = np.where(is_woman, amounts, 0.0).sum(axis=1)
        both = np.stack([women, amounts.sum(axis=1) - women], axis=1)
        self.totals[name] = self.totals.get(name, 0.0) + both

    def charge(self, pull: Pull, euros: NDArray[np.float64]) -> None:
        """Add what a lever costs this year."""
        key = pull.lever.key
        self.costs[key] = self.costs.get(key, 0.0) + euros


def open_year(
    number: int, model: CompanyModel, state: State, pulls: dict[str, Pull], rng: Generator
) -> Year:
    """Draw the chance of a year, and let everyone grow a year older."""
    luck = {name: rng.random(state.shape) for name in _LUCK}
    tenure, age = state.tenure.copy(), state.age.copy()
    state.begin_year()
    zeros = {name: np.zeros((state.shape[0], 2)) for name in COUNTED}
    nothing = {key: np.zeros(state.shape[0]) for key in pulls}
    return Year(number, model, state, pulls, luck, tenure, age, zeros, nothing)


def towards(
    factors: NDArray[np.float64], goal: NDArray[np.float64] | float, closing: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return factors brought towards a goal in each draw, shape (n_draws, n_groups).

    Examples
    --------
    >>> towards(np.array([0.5, 1.5]), 1.0, np.array([0.0, 0.5])).tolist()
    [[0.5, 1.5], [0.75, 1.25]]
    """
    return factors + closing[:, None] * (np.asarray(goal) - factors)


def gather(table: NDArray[np.float64], codes: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the cell of each post in a table of shape (n_draws, n_groups)."""
    return np.take_along_axis(table, codes, axis=1)
