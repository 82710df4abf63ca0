"""The Index as it is found: each indicator with every figure on the way, and what follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workshop_kit.errors import UnknownNameError
from workshop_kit.legal.rounding import clean
from workshop_kit.legal.rules import rule

BANDS = ("small", "large")
FAVOURABLE = ("women", "men", "equality")


@dataclass(frozen=True)
class NotCalculable:
    """A reason why a figure cannot be worked out, and the numbers behind it.

    The text ``legal.reason.<code>`` says it.
    """

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Assumption:
    """A convention that the result rests on; the text ``legal.assumption.<code>`` says it."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Obligation:
    """What the law asks for after the result; the text ``legal.obligation.<code>`` says it.

    Attributes
    ----------
    code, article : str
        Its name, and the article that asks for it.
    standing : {"seen", "recalled"}
        Whether the rule was read, or is to be verified.
    values : mapping
        The numbers, and the keys of indicators, that the sentence names.
    """

    code: str
    article: str
    standing: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class PayGroup:
    """One age bracket of one category, in indicator 1.

    Attributes
    ----------
    age_bracket, category : str
        The group.
    women, men : int
        People counted.
    mean_women, mean_men : float or None
        Their mean pay; not for display without disclosure control.
    left_out : {"nobody", "too_few_women", "too_few_men", "too_few_both"} or None
        Why the group is not kept; None when it is. The figures below are None without it.
    gap : float or None
        Share of men's mean, positive when men earn more.
    gap_after_threshold : float or None
        What is left once the relevance threshold is taken off, on either side.
    weight : float or None
        Share of the people of the groups kept.
    contribution : float or None
        ``weight * gap_after_threshold``; contributions add up to the gap of the indicator.
    """

    age_bracket: str
    category: str
    women: int
    men: int
    mean_women: float | None
    mean_men: float | None
    left_out: str | None = None
    gap: float | None = None
    gap_after_threshold: float | None = None
    weight: float | None = None
    contribution: float | None = None


@dataclass(frozen=True)
class RateGroup:
    """One category in indicators 2 and 3: as `PayGroup`, with rates instead of pay.

    ``gap`` is men's rate minus women's, a difference of shares.
    """

    category: str
    women: int
    men: int
    women_rate: float
    men_rate: float
    left_out: str | None = None
    gap: float | None = None
    weight: float | None = None
    contribution: float | None = None


@dataclass(frozen=True)
class IndexIndicator:
    """One indicator of the Index.

    Attributes
    ----------
    key : str
        ``pay_gap`` (1), ``raises`` (2), ``promotions`` (3), ``raises_or_promotions`` (2-3),
        ``leave_returns`` (4) or ``highest_paid`` (5).
    maximum : int
        Points it can give.
    points : int or None
        Points it gives; None when it cannot be worked out.
    result : float or None
        What is published: a gap as a share, without its sign, rounded as the decree rounds
        percentages; the share of women raised (4); the number of the sex with fewer (5).
    gap : float or None
        The gap before rounding, men minus women; None for indicators 4 and 5.
    favourable : {"women", "men", "equality"} or None
        The sex that the result favours; None when there is no result, and for indicator 4.
    is_catching_up : bool
        Full points because the gap favours the sex that indicator 1 finds paid less.
    groups : tuple of PayGroup or of RateGroup
        All groups, kept or not.
    reasons : tuple of NotCalculable
        Why it cannot be worked out; empty when it can.
    figures : mapping of str to float
        The other figures on the way to the result.
    """

    key: str
    maximum: int
    points: int | None = None
    result: float | None = None
    gap: float | None = None
    favourable: str | None = None
    is_catching_up: bool = False
    groups: tuple[PayGroup, ...] | tuple[RateGroup, ...] = ()
    reasons: tuple[NotCalculable, ...] = ()
    figures: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_calculable(self) -> bool:
        """Tell whether it gives points."""
        return self.points is not None

    @property
    def kept(self) -> tuple[PayGroup, ...] | tuple[RateGroup, ...]:
        """Return the groups that are compared."""
        return tuple(group for group in self.groups if group.left_out is None)


@dataclass(frozen=True)
class Index:
    """The Index de l'égalité professionnelle of a company, with all that leads to it.

    Attributes
    ----------
    headcount, counted : int
        Headcount of the law, and people counted over the period.
    band : {"small", "large"} or None
        50 to 250 people, or more; None when nothing was worked out because the company is
        not subject.
    is_subject : bool
        Whether the law asks this company for it.
    asked_method, method : {"csp", "levels"}
        Categories asked for, and those of indicator 1 in the end.
    indicators : tuple of IndexIndicator
        Those of the size band, in the order of the decree.
    points, maximum : int
        Sum over the indicators that can be worked out.
    total : int or None
        ``points`` brought to 100, rounded half up; None when it cannot be worked out.
    not_calculable : NotCalculable or None
        Why there is no total.
    obligations : tuple of Obligation
        What follows.
    assumptions : tuple of Assumption
        Conventions it rests on, and what the tables do not tell.
    """

    headcount: int
    counted: int
    band: str | None
    is_subject: bool
    asked_method: str
    method: str
    indicators: tuple[IndexIndicator, ...]
    points: int
    maximum: int
    total: int | None
    not_calculable: NotCalculable | None
    obligations: tuple[Obligation, ...] = ()
    assumptions: tuple[Assumption, ...] = ()

    def indicator(self, key: str) -> IndexIndicator:
        """Return one of its indicators.

        Raises
        ------
        UnknownNameError
            If the size band has no such indicator.
        """
        for one in self.indicators:
            if one.key == key:
                return one
        known = ", ".join(one.key for one in self.indicators)
        raise UnknownNameError("unknown_code", name=key, column="indicator", known=known)

    @property
    def exact_total(self) -> float | None:
        """Return the total before it is rounded; None when there is none."""
        if self.total is None:
            return None
        return self.points * rule("index.total.out_of").value / self.maximum

    @property
    def crossed_limits(self) -> tuple[int, ...]:
        """Return the limits of the law that the rounding of the total steps over.

        56 points out of 75 are 74.67, and 75 once rounded: no correction is asked for.
        """
        if self.total is None:
            return ()
        names = ("index.obligation.correction_below", "index.obligation.progress_below")
        limits = (rule(name).value for name in names)
        return tuple(one for one in limits if clean(self.exact_total) < one <= self.total)
