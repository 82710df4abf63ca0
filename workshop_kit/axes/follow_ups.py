"""What follows the return from a family leave, counted with intervals for both sexes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.axes.hours_after_leave import returns_by_leave
from workshop_kit.indicators import SEXES, fewest_shown
from workshop_kit.measures import proportion_interval, proportions_differ
from workshop_kit.measures.intervals import TOO_FEW_PEOPLE, Interval, no_interval

if TYPE_CHECKING:
    import pandas as pd

    from workshop_kit.data import Workforce

# Columns of `returns_from_leave`, in the order shown.
FOLLOW_UPS = ("has_shorter_hours", "is_raised", "is_promoted", "has_left")

# Four follow-ups are looked at side by side (facts.md part 4, point 22): each at 99 %.
CONFIDENCE = 0.99


@dataclass(frozen=True)
class Outcome:
    """How many of the people of one sex something happened to after a leave.

    Attributes
    ----------
    share : float
        0..1; missing when nobody was followed long enough, or hidden.
    n : int
        Returns followed long enough to tell.
    interval : Interval
        Exact (Clopper and Pearson).
    is_hidden : bool
        Too few people for the value to be shown.
    """

    share: float
    n: int
    interval: Interval
    is_hidden: bool

    @property
    def counts(self) -> tuple[int, int]:
        """Return how many it happened to, and how many were followed; nobody when hidden."""
        known = self.n if not self.is_hidden else 0
        return (round(self.share * known), known) if known else (0, 0)


@dataclass(frozen=True)
class Followed:
    """What followed the returns from family leave.

    Attributes
    ----------
    outcomes : dict of str to dict of str to Outcome
        For each of `FOLLOW_UPS`, by sex.
    caught_up : Outcome
        Of women back from maternity leave during whose leave others were raised: who had a
        raise by the end of the next year (Index, indicator 4).
    n_women, n_men : int
        Returns, followed long enough or not.
    """

    outcomes: dict[str, dict[str, Outcome]]
    caught_up: Outcome
    n_women: int
    n_men: int

    @property
    def clear(self) -> str | None:
        """Return the first follow-up whose difference chance alone would seldom make."""
        for name, pair in self.outcomes.items():
            counts = (pair["women"].counts, pair["men"].counts)
            if is_clear_difference(*counts, confidence=CONFIDENCE):
                return name
        return None


def what_followed(workforce: Workforce, *, leave: str = "all") -> Followed:
    """Return what followed the returns from leave, all years together; see `returns_from_leave`.

    Parameters
    ----------
    workforce : Workforce
        The company.
    leave : {"all", "with_parental_leave", "without_parental_leave"}
        As `returns_by_leave`.
    """
    returns = returns_by_leave(workforce, leave=leave)
    fewest = fewest_shown(workforce)
    women, men = (returns[returns["sex"] == sex] for sex in SEXES)
    mothers = returns[returns["kind"] == "maternity"]
    return Followed(
        outcomes={
            name: {
                sex: _outcome(rows[name], fewest) for sex, rows in (("women", women), ("men", men))
            }
            for name in FOLLOW_UPS
        },
        caught_up=_outcome(mothers["caught_up"], fewest),
        n_women=len(women),
        n_men=len(men),
    )


def is_clear_difference(
    first: tuple[int, int], second: tuple[int, int], *, confidence: float = 0.95
) -> bool:
    """Tell whether chance alone would seldom make two counts differ so much.

    Parameters
    ----------
    first, second : tuple of int
        People who have it, and people in all; without anybody nothing is clear.
    confidence : float, default 0.95
        Of the interval that must leave zero out.

    Examples
    --------
    >>> is_clear_difference((6, 12), (0, 14)), is_clear_difference((2, 8), (6, 40))
    (True, False)
    """
    if not (first[1] and second[1]):
        return False
    counts, totals = zip(first, second, strict=True)
    return proportions_differ(counts, totals, confidence=confidence)


def _outcome(happened: pd.Series, fewest: int) -> Outcome:
    known = happened.dropna()
    n, k = len(known), int(known.sum())
    if not n or n < fewest:
        nothing = no_interval(TOO_FEW_PEOPLE, confidence=0.95, method="none")
        return Outcome(float("nan"), n, nothing, is_hidden=0 < n < fewest)
    return Outcome(k / n, n, proportion_interval(k, n), is_hidden=False)
