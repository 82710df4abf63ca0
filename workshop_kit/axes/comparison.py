"""Who can be compared with whom when each group needs enough women and enough men."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.indicators import (
    FULL_TIME_EQUIVALENT_PAY,
    SEXES,
    Gap,
    codes_of,
    gap_among,
    people_of,
)
from workshop_kit.measures import have_enough, share_kept

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

# French equality Index, indicator 1 (annexes I and II of the decree): groups of at least
# three women and three men; calculable when they hold at least 40 % of the people counted.
ENOUGH_PEOPLE = 3
CALCULABLE_FROM = 0.4


@dataclass(frozen=True)
class ComparedGroup:
    """One group of the comparison: who is in it, and whether it is kept.

    Attributes
    ----------
    codes : tuple of str
        Its code on each grouping.
    n_women, n_men : int
        People.
    is_kept : bool
        It has enough people of each sex.
    gap : Gap
        Gap in full-time equivalent pay within it; its share is missing when a sex is absent.
    """

    codes: tuple[str, ...]
    n_women: int
    n_men: int
    is_kept: bool
    gap: Gap


@dataclass(frozen=True)
class ComparedGroups:
    """Who is compared with whom when each group needs enough women and enough men.

    Attributes
    ----------
    groups : tuple of ComparedGroup
        Groups that have somebody, in order.
    by : tuple of str
        The groupings that make them.
    minimum : int
        Fewest women, and fewest men, of a group that is kept.
    n_women, n_men : int
        Everyone.
    hidden_women, hidden_men : int
        People of the groups that are dropped: nobody compares their pay.
    share_kept : float
        Share of people in kept groups, 0 to 1.
    is_calculable : bool
        At least 40 % of people are kept, as the law asks for the Index.
    gap_everyone, gap_kept : Gap
        Gap in mean full-time equivalent pay, over everyone and over the kept groups'
        people together: it is not the indicator of the Index, which compares group by group.
    """

    groups: tuple[ComparedGroup, ...]
    by: tuple[str, ...]
    minimum: int
    n_women: int
    n_men: int
    hidden_women: int
    hidden_men: int
    share_kept: float
    is_calculable: bool
    gap_everyone: Gap
    gap_kept: Gap


def compared_groups(
    workforce: Workforce,
    *,
    by: Sequence[str] = ("category", "age_bracket"),
    minimum: int = ENOUGH_PEOPLE,
) -> ComparedGroups:
    """Cut people into groups and tell which are compared and whom that leaves out.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    by : sequence of str, default ("category", "age_bracket")
        Groupings whose crossing makes the groups; the default is the Index's.
    minimum : int, default 3
        Fewest women, and fewest men, bound included.

    Returns
    -------
    ComparedGroups
        The groups, the people who disappear, and the gap before and after.

    Raises
    ------
    UnknownNameError
        If a grouping does not exist.
    """
    return compared_groups_at(workforce, (minimum,), by=by)[0]


def compared_groups_at(
    workforce: Workforce,
    minimums: Sequence[int],
    *,
    by: Sequence[str] = ("category", "age_bracket"),
) -> tuple[ComparedGroups, ...]:
    """Return `compared_groups` at each of several thresholds, people being cut once.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    minimums : sequence of int
        Thresholds.
    by : sequence of str, default ("category", "age_bracket")
        As `compared_groups`.

    Raises
    ------
    UnknownNameError
        If a grouping does not exist.
    """
    people = people_of(workforce)
    keys = tuple(product(*(codes_of(workforce, one) for one in by)))
    place = {key: number for number, key in enumerate(keys)}
    cells = people[list(by)].astype("str").itertuples(index=False, name=None)
    group = np.array([place[cell] for cell in cells], dtype=np.int64)
    counts = np.array(
        [np.bincount(group[people["sex"] == sex], minlength=len(keys)) for sex in SEXES]
    )
    # The gap needs these columns alone: taking all of them out for each group is slow.
    paid = people[["sex", *FULL_TIME_EQUIVALENT_PAY.columns]]
    gaps = {
        number: gap_among(paid[group == number], FULL_TIME_EQUIVALENT_PAY)
        for number in np.flatnonzero(counts.sum(axis=0))
    }
    everyone = gap_among(paid, FULL_TIME_EQUIVALENT_PAY)
    return tuple(
        _compare(keys, counts, gaps, everyone, group, paid, tuple(by), minimum)
        for minimum in minimums
    )


def _compare(
    keys: tuple[tuple[str, ...], ...],
    counts: NDArray[np.int64],
    gaps: Mapping[int, Gap],
    everyone: Gap,
    group: NDArray[np.int64],
    paid: pd.DataFrame,
    by: tuple[str, ...],
    minimum: int,
) -> ComparedGroups:
    is_kept = have_enough(counts, minimum=minimum)
    share = share_kept(counts, is_kept)
    return ComparedGroups(
        groups=tuple(
            ComparedGroup(
                codes=keys[number],
                n_women=int(counts[0, number]),
                n_men=int(counts[1, number]),
                is_kept=bool(is_kept[number]),
                gap=gap,
            )
            for number, gap in gaps.items()
        ),
        by=by,
        minimum=minimum,
        n_women=int(counts[0].sum()),
        n_men=int(counts[1].sum()),
        hidden_women=int(counts[0][~is_kept].sum()),
        hidden_men=int(counts[1][~is_kept].sum()),
        share_kept=share,
        is_calculable=share >= CALCULABLE_FROM,
        gap_everyone=everyone,
        gap_kept=gap_among(paid[is_kept[group]], FULL_TIME_EQUIVALENT_PAY),
    )
