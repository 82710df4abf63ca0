"""Two replays side by side: what one plan changes, draw by draw, and what is noise."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import UsageError
from workshop_kit.simulation.what_if.trajectories import Trajectory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.replay import Replay


@dataclass(frozen=True, eq=False)
class Difference(Trajectory):
    """A trajectory of the second replay minus that of the first, in the same draws.

    Attributes
    ----------
    key, unit, by_draw
        As `Trajectory`.
    """

    @property
    def is_within_noise(self) -> NDArray[np.bool_]:
        """Tell for each year whether the band contains 0, shape (years + 1,).

        Also where nothing can be worked out: what is not known is no result.
        """
        return ~((self.low > 0) | (self.high < 0))

    @cached_property
    def over_years(self) -> Difference:
        """Return the mean of the years replayed, a single column; missing without any year."""
        years = self.by_draw[:, 1:]
        known = ~np.isnan(years)
        total = np.where(known, years, 0.0).sum(axis=1)
        n = known.sum(axis=1)
        mean = np.divide(total, n, out=np.full(len(years), np.nan), where=n > 0)
        return Difference(self.key, self.unit, mean[:, None])


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two replays of the same company with the same chance.

    Attributes
    ----------
    first, second : Replay
        The plans.
    differences : mapping of str to Difference
        Second minus first, for each trajectory.
    cost : Difference
        Cost of the levers, second minus first, euros a year.
    """

    first: Replay
    second: Replay
    differences: Mapping[str, Difference]
    cost: Difference

    def within_noise(self, year: int | None = None) -> tuple[str, ...]:
        """Return the trajectories that the plans do not tell apart.

        Parameters
        ----------
        year : int, optional
            The year; the mean of the years when left out.
        """
        return tuple(
            key
            for key, one in self.differences.items()
            if (one.over_years.is_within_noise[0] if year is None else one.is_within_noise[year])
        )


def compare(first: Replay, second: Replay) -> Comparison:
    """Compare two plans draw by draw, on common random numbers.

    Raises
    ------
    UsageError
        If the replays are not of the same company, years, draws and seed: their chance
        would not be the same, and the difference would be that of the dice.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> from workshop_kit.simulation.what_if import replay
    >>> company = load_workforce("conserverie-de-l-aven")
    >>> once = replay(company, years=1, draws=20, seed=1)
    >>> float(compare(once, once).differences["annual_pay_gap"].median[1])
    0.0
    """
    for name in ("workforce", "years", "draws", "seed"):
        one, other = getattr(first, name), getattr(second, name)
        is_same = one is other if name == "workforce" else one == other
        if not is_same:
            raise UsageError("replays_not_comparable", what=name)
    return Comparison(
        first,
        second,
        {
            key: Difference(key, one.unit, second.trajectories[key].by_draw - one.by_draw)
            for key, one in first.trajectories.items()
        },
        Difference("total", "euros", second.costs["total"].by_draw - first.costs["total"].by_draw),
    )
