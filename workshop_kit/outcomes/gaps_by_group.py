"""The pay gap group by group, and the ways of putting the groups together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.indicators import HOURLY_PAY, Gap, codes_of, fewest_shown, gap_among, people_of
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from workshop_kit.data import Workforce

# Fewest women and fewest men of a group that is compared, as in the Index.
FEWEST_OF_EACH = 3

WEIGHTS = ("people", "women", "each")


@dataclass(frozen=True)
class GapsByGroup:
    """Gaps in hourly pay, group by group and over everyone.

    Attributes
    ----------
    groups : mapping of str to Gap
        The groups with at least three women and three men, by code.
    n_left_out : int
        People of the other groups.
    overall : Gap
        Of everyone: the gap of the averages.
    """

    groups: Mapping[str, Gap]
    n_left_out: int
    overall: Gap

    def average(self, weights: str) -> float:
        """Return the average of the gaps, as shares of men's pay; missing without groups.

        Parameters
        ----------
        weights : {"people", "women", "each"}
            Each group counts for its people (as in the Index), for its women, or for one.

        Raises
        ------
        UnknownOptionError
            If it is another word.
        """
        one_of("weights", weights, WEIGHTS)
        if not self.groups:
            return float("nan")
        gaps = list(self.groups.values())
        counts = {
            "people": [gap.n_reference + gap.n_compared for gap in gaps],
            "women": [gap.n_compared for gap in gaps],
            "each": [1] * len(gaps),
        }
        return float(np.average([gap.share for gap in gaps], weights=counts[weights]))

    @property
    def runs_both_ways(self) -> bool:
        """Tell whether one group's gap is clearly for men and another's for women."""
        clear = [
            gap.share
            for gap in self.groups.values()
            if gap.share_interval.is_shown and not gap.share_interval.contains(0)
        ]
        return bool(clear) and min(clear) < 0 < max(clear)


def gaps_by_group(workforce: Workforce, by: str) -> GapsByGroup:
    """Return the gap in hourly pay within each group, men minus women over men.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    by : {"category", "job_family"}
        What makes a group.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> found = gaps_by_group(load_workforce("conserverie-de-l-aven"), "category")
    >>> all(gap.n_compared >= 3 for gap in found.groups.values())
    True
    """
    one_of("by", by, ("category", "job_family"))
    people = people_of(workforce)
    fewest = fewest_shown(workforce)
    every = {
        code: gap_among(people[people[by] == code], HOURLY_PAY, fewest=fewest)
        for code in codes_of(workforce, by)
    }
    kept = {
        code: gap
        for code, gap in every.items()
        if min(gap.n_reference, gap.n_compared) >= max(FEWEST_OF_EACH, fewest)
    }
    overall = gap_among(people, HOURLY_PAY, fewest=fewest)
    n_kept = sum(gap.n_reference + gap.n_compared for gap in kept.values())
    return GapsByGroup(kept, overall.n_reference + overall.n_compared - n_kept, overall)
