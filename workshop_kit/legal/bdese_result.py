"""The compared situation of women and men: its tables, lines and cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_kit.indicators import Period
    from workshop_kit.legal.bdese_tables import ByHand

CELL_STATUSES = ("shown", "nobody", "too_few", "complement")


@dataclass(frozen=True)
class ComparedCell:
    """One number of a table, of the women or of the men of a group.

    Attributes
    ----------
    n : int or None
        People that it is about; None when even their number is hidden.
    value : float
        In the unit of the measure; missing unless shown.
    status : str
        One of `CELL_STATUSES`: ``"shown"``, ``"nobody"`` is there, ``"too_few"`` are, or
        ``"complement"``: what is hidden beside it could be worked out from it.
    """

    n: int | None
    value: float
    status: str


@dataclass(frozen=True)
class ComparedRow:
    """One line of a table: a measure of the women and of the men of a group.

    Attributes
    ----------
    measure, unit : str
        What is measured, and in what.
    group : str
        Code of the group.
    period : Period
        Days looked at.
    is_about_health : bool
        More people are needed for it to be shown (`ComparedSituation.fewest_for_health`).
    women, men : ComparedCell
        The numbers.
    """

    measure: str
    unit: str
    group: str
    period: Period
    is_about_health: bool
    women: ComparedCell
    men: ComparedCell


@dataclass(frozen=True)
class ComparedTable:
    """One table of the compared situation.

    Attributes
    ----------
    key : str
        Its name.
    article, section : str
        The article that asks for it, and where in it.
    by : str
        What the groups are: ``"category"``, ``"grade"``, ``"risk"``...
    rows : tuple of ComparedRow
        What the tables of people give.
    missing : tuple of ByHand
        What they do not hold, with where a company finds it: to be filled in by hand.
    """

    key: str
    article: str
    section: str
    by: str
    rows: tuple[ComparedRow, ...]
    missing: tuple[ByHand, ...]


@dataclass(frozen=True)
class ComparedSituation:
    """The compared situation of a company, as its size asks for it.

    Attributes
    ----------
    size : {"small", "large"}
        Below 300 people (R. 2312-8), or from there on (R. 2312-9).
    headcount : int
        That which decides.
    year : int
        Year of the reference date.
    fewest, fewest_for_health : int
        Fewest people whose numbers are shown.
    tables : tuple of ComparedTable
        In the order of the article.
    """

    size: str
    headcount: int
    year: int
    fewest: int
    fewest_for_health: int
    tables: tuple[ComparedTable, ...]

    def table(self, key: str) -> ComparedTable:
        """Return one table.

        Raises
        ------
        KeyError
            If there is none of that name.
        """
        for one in self.tables:
            if one.key == key:
                return one
        raise KeyError(key)

    @property
    def missing(self) -> tuple[ByHand, ...]:
        """Return all that is to be filled in by hand, in order."""
        return tuple(one for table in self.tables for one in table.missing)
