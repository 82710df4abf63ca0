"""Part-time by reason: which reasons count as chosen is a decision, and it changes the share."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.axes.time import LONG_WEEK_HOURS, PART_TIME_REASONS, SHORT_WEEK_HOURS
from workshop_kit.indicators import SEXES, fewest_shown, people_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

# Article R. 2312-9, I-A b: see `axes.time`.
HOURS_BANDS = ("under_20_hours", "20_to_30_hours", "over_30_hours")

# Below this a percentage of part-timers is the choice of one person or two: only counts.
FEWEST_FOR_A_SHARE = 10


@dataclass(frozen=True, eq=False)
class PartTime:
    """People who work part-time, by sex, reason and hours.

    Attributes
    ----------
    counts : DataFrame
        People; rows (hours band, reason), columns ``women`` and ``men``. Reasons that the
        employer does not know are in none.
    n_women, n_men : int
        Everyone, full time included.
    hidden : tuple of str
        Sexes whose part-timers are too few to be shown.
    """

    counts: pd.DataFrame
    n_women: int
    n_men: int
    hidden: tuple[str, ...] = ()

    def part_timers(self, sex: str) -> int:
        """Return how many people of a sex work part-time."""
        return int(self.counts[sex].sum())

    def share(self, sex: str) -> float:
        """Return the share of a sex that works part-time; missing when nobody is there."""
        n = self.n_women if sex == "women" else self.n_men
        return self.part_timers(sex) / n if n else float("nan")

    def chosen(self, sex: str, reasons: Collection[str]) -> int:
        """Return how many part-timers of a sex gave one of some reasons."""
        return int(self.counts.loc[self._is_in(reasons), sex].sum())

    def chosen_share(self, sex: str, reasons: Collection[str]) -> float | None:
        """Return the same as a share; None when they are too few for one."""
        n = self.part_timers(sex)
        return self.chosen(sex, reasons) / n if n >= FEWEST_FOR_A_SHARE else None

    def share_of_all(self, reason: str) -> float | None:
        """Return the share of all part-timers, women and men, who gave a reason.

        None when they are too few for a share, or some may not be shown.
        """
        n = int(self.counts.to_numpy().sum())
        if n < FEWEST_FOR_A_SHARE or self.hidden:
            return None
        return int(self.counts.loc[self._is_in((reason,))].to_numpy().sum()) / n

    def by(self, level: str, reasons: Collection[str]) -> pd.DataFrame:
        """Return the part-timers by ``"reason"`` or by ``"band"``, chosen and not.

        Columns are pairs of a sex and whether the reason is one of those given.
        """
        is_band = level == "band"
        shape = (len(HOURS_BANDS), len(PART_TIME_REASONS))
        is_in = self._is_in(reasons)
        columns = {
            (sex, is_chosen): np.where(is_in == is_chosen, self.counts[sex].to_numpy(), 0)
            .reshape(shape)
            .sum(axis=1 if is_band else 0)
            for sex in SEXES
            for is_chosen in (True, False)
        }
        return pd.DataFrame(columns, index=HOURS_BANDS if is_band else PART_TIME_REASONS)

    def _is_in(self, reasons: Collection[str]) -> NDArray[np.bool_]:
        return self.counts.index.get_level_values("reason").isin(list(reasons))


def part_time_by_reason(workforce: Workforce) -> PartTime:
    """Count the people who work part-time by sex, reason and hours a week.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    """
    people = people_of(workforce)
    part = people[people["working_time_share"] < 1]
    index = pd.MultiIndex.from_product([HOURS_BANDS, PART_TIME_REASONS], names=["band", "reason"])
    counts = pd.crosstab(
        [_bands(part).rename("band"), part["part_time_reason"].rename("reason")], part["sex"]
    ).reindex(index=index, columns=list(SEXES), fill_value=0)
    fewest = fewest_shown(workforce)
    return PartTime(
        counts=counts,
        n_women=int((people["sex"] == "women").sum()),
        n_men=int((people["sex"] == "men").sum()),
        hidden=tuple(sex for sex in SEXES if 0 < counts[sex].sum() < fewest),
    )


def _bands(people: pd.DataFrame) -> pd.Series:
    """Return the hours band of each person, 20 and 30 hours included in the middle one."""
    hours = people["hours_per_week"]
    middle = hours.between(SHORT_WEEK_HOURS, LONG_WEEK_HOURS)
    return (
        pd.Series(HOURS_BANDS[2], index=people.index)
        .mask(middle, HOURS_BANDS[1])
        .mask(hours < SHORT_WEEK_HOURS, HOURS_BANDS[0])
    )
