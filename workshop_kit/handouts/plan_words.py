"""What the files of an agreement or a plan say: whose they are, what is lacking, in which unit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from workshop_kit.design import clean_line
from workshop_kit.legal import PlanMeasure, rule
from workshop_kit.texts import translator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.legal import Plan, PlanIndicator
    from workshop_kit.texts import Translator

LANGUAGE_TAGS = {"fr": "fr-FR", "en": "en-GB"}
"""Language and country, as Office names them."""

# Half-years of ten years: further, nobody reads a sheet that wide.
MOST_READINGS = 20

_READINGS_WITHOUT_END = 4

# Letters of a name on a line of its own; a file changed by hand may hold any number.
_LONGEST_NAME = 120

# Kept as shares, shown out of a hundred.
_OUT_OF_A_HUNDRED = frozenset({"points", "per_year"})


@dataclass(frozen=True)
class PlanContext:
    """Whose plan it is, and in which language its files are.

    Attributes
    ----------
    company : str
        Name of the company.
    team : str
        Name of the team; empty when nobody typed one.
    language : {"fr", "en"}
        Language of the files.
    day : date
        Day of the last answer in the plan.
    is_simulated : bool
        Whether the company does not exist.
    last_year, index : str
        What people wrote of the year before, and of how the Index is taken into account.
    who : tuple of str
        Who does it, measure by measure; shorter than the measures when nobody said.
    unread : mapping of (int or None, str) to str
        What was typed and could not be read as a figure or a date, as it was typed: by the
        number of the measure, None for the whole text, and the name of the field.
    """

    company: str
    team: str
    language: str
    day: dt.date
    is_simulated: bool
    last_year: str = ""
    index: str = ""
    who: tuple[str, ...] = ()
    unread: Mapping[tuple[int | None, str], str] = field(default_factory=dict)

    @property
    def t(self) -> Translator:
        """The translator of its language."""
        return translator(self.language)

    @property
    def tag(self) -> str:
        """Its language and country, ``fr-FR``."""
        return LANGUAGE_TAGS[self.language]

    def title(self, plan: Plan) -> str:
        """Return the title of its files, which says whose plan it is."""
        kind = self.t(f"plan_files.title.{plan.kind}")
        return self.t("plan_files.title", kind=kind, company=self.company_line)

    def who_does(self, number: int) -> str:
        """Return who does the measure of a number, from 1; nothing when nobody said."""
        return self.who[number - 1] if number <= len(self.who) else ""

    @property
    def company_line(self) -> str:
        """The company's name on one line."""
        return _one_line(self.company)

    @property
    def team_line(self) -> str:
        """The team's name on one line."""
        return _one_line(self.team)


def _one_line(name: str) -> str:
    line = clean_line(name)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1].rstrip()}…"


def to_complete(t: Translator, what: str, **values: object) -> str:
    """Return the words that stand where something is not written yet.

    Examples
    --------
    >>> to_complete(translator("en"), "source")
    '[to be completed: where the figure comes from]'
    """
    return t("plan_files.to_complete", what=t(f"plan_files.lacking.{what}", **values))


def as_shown(unit: str, value: float) -> float:
    """Return a figure as a cell of its unit holds it: out of a hundred where one reads it so.

    Examples
    --------
    >>> as_shown("points", 0.07), as_shown("share", 0.07), as_shown("people", 12.0)
    (7.0, 0.07, 12.0)
    """
    if unit not in _OUT_OF_A_HUNDRED:
        return float(value)
    return float(Decimal(repr(float(value))) * 100)


def numbered_measures(plan: Plan) -> tuple[tuple[int, PlanMeasure], ...]:
    """Return the measures with their numbers; one to write, on pay, when there are none."""
    measures = plan.measures or (PlanMeasure(rule("plan.domains.mandatory").value),)
    return tuple(enumerate(measures, start=1))


def list_readings(plan: Plan) -> tuple[dt.date, ...]:
    """Return the days on which the indicators are read: each half-year, then the last day.

    Nothing when it is not known from when on; four half-years when it is not known until when.

    Examples
    --------
    >>> from workshop_kit.legal import Plan
    >>> days = list_readings(Plan("agreement", 120, dt.date(2027, 3, 1), dt.date(2028, 2, 29)))
    >>> [day.isoformat() for day in days]
    ['2027-06-30', '2027-12-31', '2028-02-29']
    """
    if plan.start is None:
        return ()
    end = plan.end if plan.end and plan.end > plan.start else None
    days: list[dt.date] = []
    for day in _half_years(plan.start):
        if end is not None and day >= end:
            days.append(end)
            break
        days.append(day)
        if len(days) >= (MOST_READINGS if end else _READINGS_WITHOUT_END):
            break
    return tuple(days)


def _half_years(start: dt.date) -> list[dt.date]:
    """Return the ends of the half-years that come after a day, as many as a sheet may hold."""
    years = range(start.year, min(start.year + MOST_READINGS, dt.MAXYEAR) + 1)
    ends = (day for year in years for day in (dt.date(year, 6, 30), dt.date(year, 12, 31)))
    return [day for day in ends if day > start][:MOST_READINGS]


def named_parties(plan: Plan) -> Sequence[str]:
    """Return the parties that have a name."""
    return [party for party in plan.parties if party.strip()]


def is_written(indicator: PlanIndicator | None, part: str) -> bool:
    """Tell whether a part of an indicator is there."""
    value: Any = getattr(indicator, part, None)
    return bool(value.strip()) if isinstance(value, str) else value is not None
