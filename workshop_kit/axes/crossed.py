"""Who meets several constraints at once: the post, the hours and the ladder of the same person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from math import isnan
from typing import TYPE_CHECKING

from workshop_kit.axes.conditions import EXPOSED_FROM, people_exposed
from workshop_kit.indicators import SEXES, fewest_shown, period_of
from workshop_kit.indicators.rows import add_ladder
from workshop_kit.measures import (
    Interval,
    no_interval,
    proportion_gap_interval,
    proportion_interval,
)

if TYPE_CHECKING:
    import pandas as pd

    from workshop_kit.data import Workforce

# One constraint an axis: conditions, time, careers.
CONSTRAINTS = ("strain", "hours", "dead_end")

# Three or four differences are looked at side by side: at 95 % each, one picture in six would
# show one made by chance alone (facts.md part 4, point 22).
CONFIDENCE = 0.99

# Repeated gestures and loads wear the same joints; a post has one, the other or both.
_STRAINS = ("exposed_repetitive_work", "exposed_heavy_loads")


@dataclass(frozen=True)
class Meeting:
    """People of one sex who meet some constraints at once.

    Attributes
    ----------
    n : int
        How many of them do; 0 when it is hidden.
    among : int
        People of that sex.
    share : float
        Their share; missing when nobody is there, or hidden.
    interval : Interval
        Of the share, or why there is none.
    """

    n: int
    among: int
    share: float
    interval: Interval


@dataclass(frozen=True)
class Crossed:
    """Constraints crossed for the same people.

    Attributes
    ----------
    meetings : mapping of tuple of str to mapping of str to Meeting
        For each set of `CONSTRAINTS`, one to three of them, each sex.
    is_known : bool
        Whether the company has a table of exposures, without which a post is not known.
    """

    meetings: Mapping[tuple[str, ...], Mapping[str, Meeting]]
    is_known: bool

    @cached_property
    def more_often(self) -> Mapping[tuple[str, ...], str]:
        """Return which sex meets some constraints more often, if that can be told.

        Each is ``"women"``, ``"men"``, ``"unclear"`` when the interval of the difference holds
        zero, ``"hidden"`` when a sex has too few people, or ``"nobody"``.
        """
        return {chosen: _more_often(of_sex) for chosen, of_sex in self.meetings.items()}


def _more_often(of_sex: Mapping[str, Meeting]) -> str:
    women, men = (of_sex[sex] for sex in SEXES)
    if isnan(women.share) or isnan(men.share):
        return "hidden"
    if not women.n + men.n:
        return "nobody"
    gap = proportion_gap_interval((men.n, women.n), (men.among, women.among), confidence=CONFIDENCE)
    if not gap.is_shown or gap.contains(0):
        return "unclear"
    return "women" if women.share > men.share else "men"


def cross_constraints(workforce: Workforce) -> Crossed:
    """Return who meets one, two or three constraints, women and men apart.

    ``strain``: a post exposed to repetitive work or heavy loads for a quarter of the time or
    more. ``hours``: anything but a fixed day from Monday to Friday. ``dead_end``: nobody was
    promoted from the job to another one in the years covered.

    The average of each constraint may be alike for women and men, and the people who meet
    all three be women or men nearly all: averages one by one do not see who has both.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> found = cross_constraints(load_workforce("conserverie-de-l-aven"))
    >>> women = found.meetings["strain", "hours", "dead_end"]["women"]
    >>> women.n <= found.meetings["strain", "hours"]["women"].n
    True
    """
    people = people_exposed(workforce, period_of(workforce))
    people = add_ladder(people, workforce)
    meets = {
        "strain": (people[list(_STRAINS)] >= EXPOSED_FROM).any(axis=1),
        "hours": (people["schedule"] != "day") | people["works_weekends"].astype(bool),
        "dead_end": ~people["leads_up"].astype(bool),
    }
    fewest = fewest_shown(workforce)
    sets = [chosen for size in (1, 2, 3) for chosen in combinations(CONSTRAINTS, size)]
    return Crossed(
        meetings={
            chosen: {sex: _meeting(people["sex"] == sex, meets, chosen, fewest) for sex in SEXES}
            for chosen in sets
        },
        is_known=not workforce.exposures.empty,
    )


def _meeting(
    is_of_sex: pd.Series, meets: Mapping[str, pd.Series], chosen: tuple[str, ...], fewest: int
) -> Meeting:
    among = int(is_of_sex.sum())
    does = is_of_sex
    for name in chosen:
        does = does & meets[name]
    n = int(does.sum())
    if not among or among < fewest or 0 < n < fewest:
        reason = no_interval("too_few_people", confidence=0.95, method="none")
        return Meeting(0, among, float("nan"), reason)
    return Meeting(n, among, n / among, proportion_interval(n, among))
