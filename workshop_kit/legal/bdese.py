"""The compared situation of women and men in the BDESE, filled from the tables of a company."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pandas as pd

from workshop_kit.data import load_schema
from workshop_kit.indicators import (
    GROUPINGS,
    SEXES,
    Period,
    break_people_down,
    codes_of,
    fewest_shown,
    people_of,
    period_of,
)
from workshop_kit.indicators.hiding import FEWEST_SHOWN
from workshop_kit.legal.bdese_result import (
    ComparedCell,
    ComparedRow,
    ComparedSituation,
    ComparedTable,
)
from workshop_kit.legal.bdese_rows import SENIORITY_BRACKETS
from workshop_kit.legal.bdese_tables import LARGE, SMALL
from workshop_kit.legal.directive_options import LOWEST_FEWEST
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Indicator
    from workshop_kit.legal.bdese_tables import TableSpec

ARTICLES = {"small": "R. 2312-8", "large": "R. 2312-9"}
_NAN = float("nan")


def compared_situation(
    workforce: Workforce, *, headcount: int | None = None, fewest: int = LOWEST_FEWEST
) -> ComparedSituation:
    """Fill the tables of the compared situation, and say what has to be filled in by hand.

    The tables are those that the law asks for when no agreement says otherwise. A teaching
    aid, not legal advice.

    Parameters
    ----------
    workforce : Workforce
        The company.
    headcount : int, optional
        That which the law counts; the people present on the reference date when left out.
    fewest : int, default 3
        Fewest people whose pay or leave is shown; 5 at least for health, and for everything in
        a company that exists (`fewest_shown`). Who works where is not hidden: everybody sees it.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> situation = compared_situation(load_workforce("conserverie-de-l-aven"))
    >>> situation.size, situation.table("hires").article
    ('small', 'R. 2312-8')
    >>> [one.key for one in situation.table("training").missing]
    ['training_kinds']
    """
    counted = len(workforce.present()) if headcount is None else headcount
    size = "large" if counted >= rule("bdese.large_from_headcount").value else "small"
    shown_from = fewest_shown(workforce, max(fewest, LOWEST_FEWEST))
    specs = LARGE if size == "large" else SMALL
    filling = _Filling(workforce, shown_from, max(shown_from, FEWEST_SHOWN), {})
    return ComparedSituation(
        size=size,
        headcount=counted,
        year=workforce.company.reference_date.year,
        fewest=filling.fewest,
        fewest_for_health=filling.fewest_for_health,
        tables=tuple(
            ComparedTable(
                spec.key, ARTICLES[size], spec.section, spec.by, filling.rows(spec), spec.by_hand
            )
            for spec in specs
        ),
    )


@dataclass(frozen=True)
class _Filling:
    """What it takes to fill one table after the other, the rows they share being made once."""

    workforce: Workforce
    fewest: int
    fewest_for_health: int
    made: dict[tuple[Callable, Period], pd.DataFrame]

    def rows(self, spec: TableSpec) -> tuple[ComparedRow, ...]:
        """Return the lines of a table: each measure, each year, each group."""
        groups = self._groups(spec.by)
        return tuple(
            row
            for indicator in spec.measures
            for day in self._last_days(spec.years)
            for row in self._lines(
                indicator, spec.by, groups, period_of(self.workforce, day, indicator.years)
            )
        )

    def _last_days(self, years: int) -> list[date]:
        """Return the last day of each of the last years, as far back as the tables go."""
        company = self.workforce.company
        last = pd.Timestamp(company.reference_date)
        days = [(last - pd.DateOffset(years=back)).date() for back in reversed(range(years))]
        return [day for day in days if day > company.history_start]

    def _lines(
        self, indicator: Indicator, by: str, groups: Sequence[str], period: Period
    ) -> list[ComparedRow]:
        is_about_health = indicator.home == "health"
        least = self.fewest_for_health if is_about_health else self.fewest
        people = self._people(indicator, period)
        breakdown = break_people_down(people, indicator, by, groups, period=period, fewest=least)
        held = {(row["group"], row["sex"]): row for row in breakdown.table.to_dict("records")}
        is_count = indicator.kind == "count"
        cells = {
            sex: [_cell(held.get((code, sex)), is_count=is_count) for code in groups]
            for sex in SEXES
        }
        if indicator.is_sensitive and not is_count:
            cells = {sex: _complemented(column, least) for sex, column in cells.items()}
        return [
            ComparedRow(indicator.key, indicator.unit, code, period, is_about_health, women, men)
            for code, women, men in zip(groups, *(cells[sex] for sex in SEXES), strict=True)
        ]

    def _people(self, indicator: Indicator, period: Period) -> pd.DataFrame:
        key = (indicator.rows_of, period)
        if key not in self.made:
            people = indicator.rows_of(self.workforce, period)
            self.made[key] = people.assign(company="company")
        return self.made[key]

    def _groups(self, by: str) -> tuple[str, ...]:
        """Return the groups of a table: those where there is somebody, or something."""
        if by == "company":
            return ("company",)
        if by == "seniority_bracket":
            return SENIORITY_BRACKETS
        if by == "risk":
            known = load_schema().table("exposures").column("risk").codes
            held = set(self.workforce.exposures["risk"])
            return tuple(code for code in known if code in held)
        if by in GROUPINGS:
            codes = codes_of(self.workforce, by)
        else:
            codes = load_schema().table("employees").column(by).codes
        held = set(people_of(self.workforce)[by].astype("str"))
        return tuple(code for code in codes if code in held)


def _cell(row: Mapping[str, Any] | None, *, is_count: bool) -> ComparedCell:
    """Return the cell of a row of a breakdown; it has none where nobody is."""
    if row is None or not row["n"]:
        return ComparedCell(0, 0.0, "shown") if is_count else ComparedCell(0, _NAN, "nobody")
    if row["is_hidden"]:
        # The number of people ill is what is not told; that of people paid is known anyway.
        return ComparedCell(None if is_count else int(row["n"]), _NAN, "too_few")
    return ComparedCell(int(row["n"]), float(row["value"]), "shown")


def _complemented(cells: list[ComparedCell], fewest: int) -> list[ComparedCell]:
    """Hide the smallest cell too when the others would give away the only ones hidden."""
    hidden = sum(cell.n or 0 for cell in cells if cell.status == "too_few")
    shown = [place for place, cell in enumerate(cells) if cell.status == "shown"]
    if not 0 < hidden < fewest or not shown:
        return cells
    smallest = min(shown, key=lambda place: cells[place].n or 0)
    return [
        replace(cell, value=_NAN, status="complement") if place == smallest else cell
        for place, cell in enumerate(cells)
    ]
