"""Women and men of a figure: who counts, what they have, and why it may not be shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.gaps import relative_gap

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.legal.directive_options import DirectiveOptions

# What may stand in the way of a figure, of women, of men or of both.
STATUSES = ("shown", "nobody", "too_few", "too_few_recipients", "complement")

# Whom, and what: ("women", "too_few"), ("both", "zero").
Obstacle = tuple[str, str]


@dataclass(frozen=True)
class GroupPay:
    """The pay of the women, or of the men, of a figure.

    Attributes
    ----------
    n : int
        People counted.
    recipients : int
        Those of them who receive more than zero.
    left_out : int
        People whose amount is not known: they count nowhere.
    value : float
        Mean or median, in euros a year or an hour; missing unless shown.
    status : str
        One of `STATUSES`: ``"shown"``; ``"nobody"`` counts; ``"too_few"`` do;
        ``"too_few_recipients"`` receive any, the mean would tell theirs; ``"complement"``:
        what is hidden elsewhere could be worked out from it.
    """

    n: int
    recipients: int
    left_out: int
    value: float
    status: str

    @property
    def is_shown(self) -> bool:
        """Tell whether the value is there."""
        return self.status == "shown"

    def hidden(self) -> GroupPay:
        """Return the same without its value, because another one hangs on it."""
        return replace(self, value=float("nan"), status="complement") if self.is_shown else self


@dataclass(frozen=True)
class GapFigure:
    """One gap of article 9(1), with all that it was made of.

    Attributes
    ----------
    part : {"pay", "basic", "variable"}
        What is compared: the whole pay, the basic wage, the other components.
    basis : {"annual", "hourly"}
        Euros a year, or euros an hour.
    statistic : {"mean", "median"}
        How people are put together.
    women, men : GroupPay
        Both groups.
    """

    part: str
    basis: str
    statistic: str
    women: GroupPay
    men: GroupPay

    @property
    def gap(self) -> float:
        """Return (men - women) / men, positive when men have more; missing if an obstacle is."""
        if self.obstacles:
            return float("nan")
        return float(relative_gap(self.men.value, self.women.value))

    @property
    def difference(self) -> float:
        """Return men minus women, in euros; missing when one of them is not shown."""
        return self.men.value - self.women.value

    @property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """Return what stands in the way of a gap: nothing when there is one."""
        found = obstacles_of(self.women.status, self.men.status)
        if found or self.men.value > 0:
            return found
        return (("men" if self.women.value > 0 else "both", "zero"),)

    @property
    def is_nothing_to_compare(self) -> bool:
        """Tell whether nobody receives any: there is no gap, and nothing is unknown."""
        if self.women.left_out or self.men.left_out:
            return False
        return self.obstacles in ((("both", "zero"),), (("both", "nobody"),))


def obstacles_of(women: str, men: str) -> tuple[Obstacle, ...]:
    """Return what stands in the way of a figure, from the status of women and of men.

    Examples
    --------
    >>> obstacles_of("too_few", "too_few"), obstacles_of("shown", "nobody")
    ((('both', 'too_few'),), (('men', 'nobody'),))
    """
    if women == men:
        return () if women == "shown" else (("both", women),)
    pairs = (("women", women), ("men", men))
    return tuple((sex, status) for sex, status in pairs if status != "shown")


def status_of(n: int, fewest: int, recipients: int | None = None) -> str:
    """Return whether the value of so many people may be shown, and if not, why.

    Examples
    --------
    >>> status_of(0, 3), status_of(2, 3), status_of(3, 3), status_of(9, 3, recipients=1)
    ('nobody', 'too_few', 'shown', 'too_few_recipients')
    """
    if n == 0:
        return "nobody"
    if n < fewest:
        return "too_few"
    return "too_few_recipients" if recipients and recipients < fewest else "shown"


def group_pay(
    amounts: NDArray[np.float64],
    *,
    part: str,
    statistic: str,
    options: DirectiveOptions,
    fewest: int,
) -> GroupPay:
    """Return the mean or the median of a group; missing amounts are left out, and counted."""
    is_known = ~np.isnan(amounts)
    # Ranked, so that not even the last digit of a mean depends on the order of the rows.
    known = np.sort(amounts[is_known])
    received = known > 0
    counted = known[received] if part == "variable" and options.zeros == "recipients" else known
    recipients = int(received.sum())
    status = status_of(len(counted), fewest, recipients if part == "variable" else None)
    return GroupPay(
        n=len(counted),
        recipients=recipients,
        left_out=int((~is_known).sum()),
        value=_value(counted, statistic, options.median) if status == "shown" else float("nan"),
        status=status,
    )


def _value(ranked: NDArray[np.float64], statistic: str, convention: str) -> float:
    if statistic == "mean":
        return float(ranked.mean())
    lower, upper = ranked[(len(ranked) - 1) // 2], ranked[len(ranked) // 2]
    return float({"lower": lower, "upper": upper, "mean_of_two": (lower + upper) / 2}[convention])
