"""What the Index is worked out from when there are no rows of people: means, rates and counts."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

from workshop_kit.errors import MissingValueError, OutOfRangeError
from workshop_kit.indicators import AGE_BRACKETS
from workshop_kit.legal.rules import rule
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence
    from datetime import date

METHODS = ("csp", "levels")


@dataclass(frozen=True)
class PayCell:
    """The people of an age bracket and a category, and what they are paid on average.

    Attributes
    ----------
    age_bracket : str
        One of `workshop_kit.indicators.AGE_BRACKETS`.
    category : str
        One of the four categories of the Index, or a level of the classification.
    women, men : int
        People counted.
    mean_women, mean_men : float or None
        Mean full-time equivalent pay, above zero, in any unit; None where there is nobody.

    Raises
    ------
    UnknownOptionError
        If the age bracket is not known.
    OutOfRangeError
        If a number of people is negative, or a pay zero or negative.
    MissingValueError
        If the category is empty, or the pay of somebody is missing.
    """

    age_bracket: str
    category: str
    women: int
    men: int
    mean_women: float | None = None
    mean_men: float | None = None

    def __post_init__(self) -> None:
        one_of("age_bracket", self.age_bracket, AGE_BRACKETS)
        check_category(self.category)
        check_count("women", self.women)
        check_count("men", self.men)
        for sex, n, mean in (
            ("women", self.women, self.mean_women),
            ("men", self.men, self.mean_men),
        ):
            cell = {"age_bracket": self.age_bracket, "category": self.category, "sex": sex}
            if n and (mean is None or not isfinite(mean)):
                raise MissingValueError("index_pay_missing", n=n, **cell)
            if n and mean <= 0:
                raise OutOfRangeError("index_pay_not_positive", value=mean, **cell)


@dataclass(frozen=True)
class RateCell:
    """The people of a category, and the share of them who had a raise or a promotion.

    Attributes
    ----------
    category : str
        One of the four categories of the Index; ``"all"`` for the whole company.
    women, men : int
        People counted.
    women_rate, men_rate : float
        Shares, 0..1, of those women and men; whatever where there is nobody.

    Raises
    ------
    OutOfRangeError
        If a number of people is negative, or a rate is not between 0 and 1.
    MissingValueError
        If the category is empty.
    """

    category: str
    women: int
    men: int
    women_rate: float = 0.0
    men_rate: float = 0.0

    def __post_init__(self) -> None:
        check_category(self.category)
        check_count("women", self.women)
        check_count("men", self.men)
        for sex, rate in (("women", self.women_rate), ("men", self.men_rate)):
            if not 0 <= rate <= 1:
                raise OutOfRangeError(
                    "index_rate_out_of_range", category=self.category, sex=sex, value=rate
                )


@dataclass(frozen=True)
class LeaveReturns:
    """Women back from maternity or adoption leave during the period.

    Attributes
    ----------
    returned : int
        All of them.
    concerned : int
        Those during whose leave others were raised.
    raised : int
        Those of them who were raised in their turn before the period ended.

    Raises
    ------
    OutOfRangeError
        If a number is negative, or larger than the one that holds it.
    """

    returned: int
    concerned: int
    raised: int

    def __post_init__(self) -> None:
        check_count("raised", self.raised)
        if not self.raised <= self.concerned <= self.returned:
            raise OutOfRangeError(
                "index_returns_out_of_order",
                returned=self.returned,
                concerned=self.concerned,
                raised=self.raised,
            )


@dataclass(frozen=True)
class HighestPaid:
    """How many women and men hold the ten highest pays.

    Parts of people stand for those who share the last of the ten places because they earn the
    same.

    Raises
    ------
    OutOfRangeError
        If a number is negative or none, or both make more than ten.
    """

    women: float
    men: float

    def __post_init__(self) -> None:
        places = rule("index.highest_paid.people").value
        # Written so that what is not a number is refused too.
        if not (self.women >= 0 and self.men >= 0 and self.women + self.men <= places):
            raise OutOfRangeError(
                "index_highest_paid_not_ten", women=self.women, men=self.men, places=places
            )


@dataclass(frozen=True)
class IndexAggregates:
    """All that the Index needs of a company.

    Attributes
    ----------
    headcount : int
        Headcount of the law (L. 1111-2), which decides of the size band.
    counted : int
        People counted over the period, whatever their group.
    pay_by_csp, pay_by_levels : tuple of PayCell
        Pay by age bracket and by category, and by level of the classification.
    raises, promotions : tuple of RateCell
        By category, for more than 250 people: individual raises without those that go with a
        promotion, and promotions.
    raises_or_promotions : RateCell or None
        Of the whole company, for 50 to 250 people: individual raises, promotions included.
    leave_returns : LeaveReturns or None
        Women back from leave.
    highest_paid : HighestPaid or None
        The ten highest pays.
    period_end : date or None
        Last day of the twelve months.

    Raises
    ------
    OutOfRangeError
        If a number of people is negative, a group stands twice, or groups hold more people
        than are counted.
    UnknownOptionError
        If a category is not one of the four where the decree knows no other.
    """

    headcount: int
    counted: int
    pay_by_csp: tuple[PayCell, ...] = ()
    pay_by_levels: tuple[PayCell, ...] = ()
    raises: tuple[RateCell, ...] = ()
    promotions: tuple[RateCell, ...] = ()
    raises_or_promotions: RateCell | None = None
    leave_returns: LeaveReturns | None = None
    highest_paid: HighestPaid | None = None
    period_end: date | None = None

    def __post_init__(self) -> None:
        check_count("headcount", self.headcount)
        check_count("counted", self.counted)
        for cells in (self.pay_by_csp, self.raises, self.promotions):
            for cell in cells:
                one_of("category", cell.category, rule("index.categories").value)
        for cells in (self.pay_by_csp, self.pay_by_levels):
            check_groups(((cell.age_bracket, cell.category) for cell in cells), cells, self.counted)
        for cells in (self.raises, self.promotions):
            check_groups((cell.category for cell in cells), cells, self.counted)


def check_category(category: str) -> None:
    """Refuse a group without a name: nobody could say which one it is."""
    if not category or not category.strip():
        raise MissingValueError("index_category_missing")


def check_count(argument: str, number: float) -> None:
    """Refuse a negative number of people."""
    if not (isfinite(number) and number >= 0):
        raise OutOfRangeError("index_negative_count", argument=argument, value=number)


def check_groups(
    names: Iterable[Hashable], cells: Sequence[PayCell] | Sequence[RateCell], counted: int
) -> None:
    """Refuse a group that stands twice, and groups of more people than are counted."""
    seen = set()
    for name in names:
        if name in seen:
            said = name if isinstance(name, str) else ", ".join(name)
            raise OutOfRangeError("index_group_twice", group=said)
        seen.add(name)
    grouped = sum(cell.women + cell.men for cell in cells)
    if grouped > counted:
        raise OutOfRangeError("index_groups_exceed", grouped=grouped, counted=counted)
