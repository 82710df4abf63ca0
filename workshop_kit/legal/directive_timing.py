"""Who reports the figures of the Directive, and when; what is known of French law, with dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from workshop_kit.errors import OutOfRangeError
from workshop_kit.legal.rules import list_rules, rule

if TYPE_CHECKING:
    from workshop_kit.legal.rules import Rule

SIZES = ("large", "middle", "small")
UNKNOWN = "unknown"

_REPORTING = "directive.reporting"
_TRANSPOSITION = "directive.transposition"


@dataclass(frozen=True)
class Planned:
    """What a French public service was being built for in July 2026: planned, and no law.

    Attributes
    ----------
    is_voluntary : bool
        Nothing would be asked of so small a company.
    first_year, every_years : int or None
        Figures (a) to (f): year of the first report, years from one to the next.
    first_year_by_category, every_years_by_category : int or None
        Figure (g).
    has_follow_up : bool
        A gap by category that reaches the threshold would have to be accounted for.
    rule : Rule
        Where this was read.
    """

    is_voluntary: bool
    first_year: int | None
    every_years: int | None
    first_year_by_category: int | None
    every_years_by_category: int | None
    has_follow_up: bool
    rule: Rule


@dataclass(frozen=True)
class Timing:
    """When an employer of a size reports, by the Directive.

    Attributes
    ----------
    headcount : int
        Workers.
    size : {"large", "middle", "small", "below"}
        From 250, from 150, from 100 people, or fewer.
    first : date or None
        Day by which the first report is due, about the calendar year before; None when
        nothing is.
    every_years : int or None
        Years from one report to the next.
    article : str
        Where this is.
    standing : {"seen", "recalled"}
        As `Rule`.
    planned : Planned
        What was being prepared in France.
    """

    headcount: int
    size: str
    first: date | None
    every_years: int | None
    article: str
    standing: str
    planned: Planned

    @property
    def is_obliged(self) -> bool:
        """Tell whether the Directive makes this employer report."""
        return self.first is not None

    def due_dates(self, until: date) -> tuple[date, ...]:
        """Return the days by which reports are due, up to a day.

        Examples
        --------
        >>> [day.year for day in timing(160).due_dates(date(2034, 1, 1))]
        [2027, 2030, 2033]
        """
        if self.first is None or self.every_years is None:
            return ()
        years = range(self.first.year, until.year + 1, self.every_years)
        days = (self.first.replace(year=year) for year in years)
        return tuple(day for day in days if day <= until)


@dataclass(frozen=True)
class DatedFact:
    """One thing known of the French transposition, on a day.

    Attributes
    ----------
    date : date
        When it happened; of the last one, when it was last looked for.
    key : str
        What happened; ``"unknown"`` for the last one.
    source : str
        Who said it.
    standing : {"seen", "recalled"}
        As `Rule`.
    """

    date: date
    key: str
    source: str
    standing: str

    @property
    def is_known(self) -> bool:
        """Tell whether this is a fact; the last one says where knowledge ends."""
        return self.key != UNKNOWN


def timing(headcount: int) -> Timing:
    """Return who reports when, by article 9 of the Directive.

    Parameters
    ----------
    headcount : int
        Workers of the employer.

    Raises
    ------
    OutOfRangeError
        If it is negative.

    Examples
    --------
    >>> when = timing(120)
    >>> when.first.isoformat(), when.every_years
    ('2031-06-07', 3)
    >>> timing(99).is_obliged
    False
    """
    if headcount < 0:
        raise OutOfRangeError("negative_headcount", headcount=headcount)
    plan = planned(headcount)
    for size in SIZES:
        start = rule(f"{_REPORTING}.{size}.from_headcount")
        if headcount >= start.value:
            first = rule(f"{_REPORTING}.{size}.first")
            every = int(rule(f"{_REPORTING}.{size}.every_years").value)
            return Timing(headcount, size, first.value, every, first.article, first.standing, plan)
    below = rule(f"{_REPORTING}.below")
    return Timing(headcount, "below", None, None, below.article, below.standing, plan)


def planned(headcount: int) -> Planned:
    """Return what was being prepared in France in July 2026 for a company of a size.

    Examples
    --------
    >>> planned(120).first_year, planned(120).first_year_by_category
    (2027, 2030)
    """
    table = rule("directive.planned")
    rows = [row for row in table.value if headcount >= row[0]]
    _, how, first, every, first_by_category, every_by_category, has_follow_up = rows[-1]
    is_voluntary = how == "voluntary"
    years = (first, every, first_by_category, every_by_category)
    return Planned(
        is_voluntary, *((None if is_voluntary else year) for year in years), has_follow_up, table
    )


def transposition() -> tuple[DatedFact, ...]:
    """Return what is known of the French transposition, in order, down to what is not.

    Examples
    --------
    >>> facts = transposition()
    >>> facts[0].date.isoformat(), facts[-1].key, facts[-1].is_known
    ('2025-05-21', 'unknown', False)
    """
    return tuple(
        DatedFact(one.value, one.name.removeprefix(f"{_TRANSPOSITION}."), one.source, one.standing)
        for one in list_rules(_TRANSPOSITION)
    )
