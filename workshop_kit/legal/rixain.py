"""The balance of women and men among those who lead, in large companies (loi Rixain)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from workshop_kit.errors import OutOfRangeError
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.legal.rules import Rule

POPULATIONS = ("senior_executives", "governing_bodies")
SCOPES = ("subject", "too_small", "too_recent", "social_unit")
OUTCOMES = ("reached", "below", "no_threshold_yet", "nobody", "single_person")
FOLLOW_UPS = ("publish", "reach_in_years", "penalty")

# Shares are quotients of whole numbers: 3 of 10 is 30 %.
_BINARY_DUST = 1e-12


@dataclass(frozen=True)
class Balance:
    """Women and men of one of the two populations.

    Attributes
    ----------
    population : {"senior_executives", "governing_bodies"}
        Cadres dirigeants (L. 3111-2), or members of the instances dirigeantes
        (L. 23-12-1 of the Code de commerce).
    women, men : int
        People.
    threshold : float or None
        Least share of each sex on that day; None before the first one.
    outcome : str
        One of `OUTCOMES`: ``"nobody"`` and ``"single_person"`` have no share.
    """

    population: str
    women: int
    men: int
    threshold: float | None
    outcome: str

    @property
    def n(self) -> int:
        """Return the number of people."""
        return self.women + self.men

    @property
    def is_calculable(self) -> bool:
        """Tell whether there are shares to publish."""
        return self.outcome not in {"nobody", "single_person"}

    @property
    def women_share(self) -> float:
        """Return the share of women, 0 to 1; missing when it is not calculable."""
        return self.women / self.n if self.is_calculable else float("nan")

    @property
    def men_share(self) -> float:
        """Return the share of men, 0 to 1; missing when it is not calculable."""
        return self.men / self.n if self.is_calculable else float("nan")

    @property
    def people_lacking(self) -> int:
        """Return how many posts would have to change hands for both sexes to reach the threshold.

        0 when it is reached, or there is none.
        """
        if self.outcome != "below" or self.threshold is None:
            return 0
        fewer = min(self.women, self.men)
        missing = 0
        while (fewer + missing) / self.n < self.threshold - _BINARY_DUST:
            missing += 1
        return missing


@dataclass(frozen=True)
class FollowUp:
    """Something that the company has to do, or risks.

    Attributes
    ----------
    key : {"publish", "reach_in_years", "penalty"}
        What.
    by : date
        The day by which, or from which on for a penalty.
    rule : Rule
        Where it is.
    """

    key: str
    by: date
    rule: Rule


@dataclass(frozen=True)
class Rixain:
    """Whether the law applies, the two populations, and what follows.

    Attributes
    ----------
    scope : {"subject", "too_small", "too_recent", "social_unit"}
        Whether it applies; if not, why.
    on : date
        The day looked at.
    balances : tuple of Balance
        The two populations.
    follow_ups : tuple of FollowUp
        Empty when the law does not apply.
    """

    scope: str
    on: date
    balances: tuple[Balance, Balance]
    follow_ups: tuple[FollowUp, ...]

    @property
    def is_subject(self) -> bool:
        """Tell whether the law applies."""
        return self.scope == "subject"


def rixain_balance(
    headcounts: Sequence[int],
    *,
    senior_executives: tuple[int, int],
    governing_bodies: tuple[int, int],
    on: date,
    is_social_unit: bool = False,
) -> Rixain:
    """Look at the balance of women and men among those who lead.

    A teaching aid, not legal advice. The sample tables do not say who leads: both populations
    are typed by hand.

    Parameters
    ----------
    headcounts : sequence of int
        Headcount of the last years, the latest last.
    senior_executives, governing_bodies : (int, int)
        Women, then men.
    on : date
        The day looked at.
    is_social_unit : bool, default False
        A unité économique et sociale: the law leaves it out.

    Raises
    ------
    OutOfRangeError
        If a number of people is negative.

    Examples
    --------
    >>> found = rixain_balance([1100, 1080, 1050], senior_executives=(2, 8),
    ...                        governing_bodies=(3, 7), on=date(2026, 3, 1))
    >>> found.scope, [one.outcome for one in found.balances]
    ('subject', ['below', 'reached'])
    """
    for name, people in (
        ("headcounts", headcounts),
        ("senior_executives", senior_executives),
        ("governing_bodies", governing_bodies),
    ):
        if any(n < 0 for n in people):
            raise OutOfRangeError("negative_people", argument=name, n=min(people))
    balances = (
        _balance("senior_executives", *senior_executives, on),
        _balance("governing_bodies", *governing_bodies, on),
    )
    scope = _scope(headcounts, is_social_unit=is_social_unit)
    return Rixain(scope, on, balances, _follow_ups(balances, on) if scope == "subject" else ())


def threshold_on(day: date) -> float | None:
    """Return the least share of each sex on a day; None before the first threshold.

    Examples
    --------
    >>> threshold_on(date(2026, 2, 28)), threshold_on(date(2026, 3, 1))
    (None, 0.3)
    >>> threshold_on(date(2029, 3, 1))
    0.4
    """
    reached = [share for since, share in rule("rixain.thresholds").value if day >= since]
    return reached[-1] if reached else None


def _scope(headcounts: Sequence[int], *, is_social_unit: bool) -> str:
    if is_social_unit:
        return "social_unit"
    least = rule("rixain.from_headcount").value
    years = int(rule("rixain.consecutive_years").value)
    if not headcounts or headcounts[-1] < least:
        return "too_small"
    last = headcounts[-years:]
    return "subject" if len(last) == years and min(last) >= least else "too_recent"


def _balance(population: str, women: int, men: int, on: date) -> Balance:
    threshold = threshold_on(on)
    n = women + men
    if n < rule("rixain.least_executives").value:
        outcome = "single_person" if n else "nobody"
    elif threshold is None:
        outcome = "no_threshold_yet"
    else:
        is_reached = min(women, men) / n >= threshold - _BINARY_DUST
        outcome = "reached" if is_reached else "below"
    return Balance(population, women, men, threshold, outcome)


def _follow_ups(balances: Sequence[Balance], on: date) -> tuple[FollowUp, ...]:
    """Return what is due: every year to publish; once 40 % is asked, years to get there."""
    publish = rule("rixain.publication_day")
    month, day = publish.value
    due = date(on.year, month, day)
    if due < on:
        due = due.replace(year=on.year + 1)
    found = [FollowUp("publish", due, publish)]
    last_since, _ = rule("rixain.thresholds").value[-1]
    if on >= last_since and any(one.outcome == "below" for one in balances):
        years = rule("rixain.years_to_comply")
        end = last_since.replace(year=last_since.year + int(years.value))
        found.append(FollowUp("reach_in_years", end - timedelta(days=1), years))
        found.append(
            FollowUp("penalty", rule("rixain.penalty_from").value, rule("rixain.penalty_share"))
        )
    return tuple(found)
