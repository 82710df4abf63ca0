"""What a replay follows from year to year: keys, units, bands over the draws."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import UnknownOptionError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

# Nine draws of ten are within the band.
BAND = (0.05, 0.95)

_BANDS = ("f_1", "f_2", "f_3", "f_4")
# Figure (a) is the gap in annual, or hourly, pay.
_LETTERS = ("b", "c", "d", "e_women", "e_men", *_BANDS)

# Key and unit of each trajectory, in the order in which a reader expects them. Gaps are men
# minus women; those of pay are shares of men's.
TRAJECTORIES: Mapping[str, str] = {
    "annual_pay_gap": "share",
    "hourly_pay_gap": "share",
    "accident_gap": "per_million_hours",
    "sick_leave_gap": "per_year",
    "accident_rate": "per_million_hours",
    "sick_leave_rate": "per_year",
    "promotion_gap": "per_year",
    "promotion_rate_women": "per_year",
    "promotion_rate_men": "per_year",
    "women_at_top": "share",
    "share_of_women": "share",
    "dissimilarity": "share",
    "part_time_gap": "share",
    "payroll": "euros",
    "index_total": "points",
    "index_pay_gap": "points",
    "index_raises": "points",
    "index_promotions": "points",
    "index_raises_or_promotions": "points",
    "index_leave_returns": "points",
    "index_highest_paid": "points",
    **{f"annual_{letter}": "share" for letter in _LETTERS},
    **{f"hourly_{letter}": "share" for letter in _LETTERS},
    "jobs_with_gap": "jobs",
}


@dataclass(frozen=True, eq=False)
class Trajectory:
    """A quantity from year to year, in every draw.

    Attributes
    ----------
    key : str
        One of `TRAJECTORIES`, or a lever for its cost.
    unit : str
        Of its values; shares go from 0 to 1, rates are a year and a full-time person.
    by_draw : ndarray, shape (n_draws, years + 1)
        Column 0 is the company as it is; missing where it cannot be worked out.
    """

    key: str
    unit: str
    by_draw: NDArray[np.float64]

    @cached_property
    def _band(self) -> NDArray[np.float64]:
        return band_of(self.by_draw)

    @property
    def low(self) -> NDArray[np.float64]:
        """Return what one draw of twenty stays under, shape (years + 1,)."""
        return self._band[0]

    @property
    def median(self) -> NDArray[np.float64]:
        """Return the middle of the draws, shape (years + 1,)."""
        return self._band[1]

    @property
    def high(self) -> NDArray[np.float64]:
        """Return what one draw of twenty goes over, shape (years + 1,)."""
        return self._band[2]

    @property
    def known_share(self) -> NDArray[np.float64]:
        """Return the share of draws in which it can be worked out, shape (years + 1,)."""
        return 1 - np.isnan(self.by_draw).mean(axis=0)


def band_of(by_draw: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the band and the middle of each column, shape (3, n_columns).

    Draws in which a value is missing are left out; a column without any is missing.

    Examples
    --------
    >>> band_of(np.array([[1.0, np.nan], [3.0, np.nan]])).round(2).tolist()
    [[1.1, nan], [2.0, nan], [2.9, nan]]
    """
    found = np.full((3, by_draw.shape[1]), np.nan)
    for place, column in enumerate(by_draw.T):
        known = column[~np.isnan(column)]
        if len(known):
            found[:, place] = np.quantile(known, (BAND[0], 0.5, BAND[1]))
    return found


def unit_of(key: str) -> str:
    """Return the unit of a trajectory.

    Raises
    ------
    UnknownOptionError
        If there is no such trajectory.
    """
    if key not in TRAJECTORIES:
        known = ", ".join(TRAJECTORIES)
        raise UnknownOptionError("unknown_option", argument="trajectory", name=key, known=known)
    return TRAJECTORIES[key]
