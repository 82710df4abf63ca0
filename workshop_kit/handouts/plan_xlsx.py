"""The follow-up sheet of an agreement or a plan: a row an indicator, and columns to fill."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from workshop_kit.handouts.office_package import About, seal
from workshop_kit.handouts.plan_words import (
    MOST_READINGS,
    PlanContext,
    as_shown,
    is_written,
    list_readings,
    numbered_measures,
)
from workshop_kit.handouts.sheet_cells import (
    Value,
    add_list,
    put,
    put_head,
    set_height,
    set_number_format,
    set_page,
)
from workshop_kit.legal import DOMAINS, DOMAINS_OF_AXIS, PlanMeasure
from workshop_kit.legal.plan import DIRECTIONS

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from workshop_kit.legal import Plan
    from workshop_kit.texts import Translator

# Columns in their order, with their widths in letters; the readings come before the notes.
_COLUMNS = dict(
    (
        *(("number", 8), ("domain", 16), ("axis", 14), ("objective", 28), ("action", 28)),
        *(("name", 24), ("population", 18), ("unit", 12), ("direction", 10), ("baseline", 10)),
        *(("measured_on", 12), ("n", 10), ("source", 16), ("target", 11), ("due_on", 12)),
        *(("who", 15), ("schedule", 20), ("cost", 10), ("state", 13)),
    )
)
_READING, _NOTES = 12, 26

# Letters across a page on which one can still read them.
_PAGE_WIDTH = 200

# The places for readings when it is not known from when on.
_READINGS_WITHOUT_DAY = 4

# Rows beyond the measures where the lists of words still help: for a measure added by hand.
_ROWS_TO_ADD = 40

STATES = ("not_begun", "under_way", "reached", "to_review")

# Cells to be chosen from a list, and the columns of the third sheet that hold the words.
_LISTS = ("state", "domain", "axis", "direction")

_READ_ME = ("rows", "readings", "same_way", "lacking", "no_formula", "method")


def write_plan_xlsx(plan: Plan, context: PlanContext) -> bytes:
    """Return the follow-up sheet of an agreement or a plan, the same bytes each time.

    Texts stay texts whatever they begin with: no cell is ever computed. Figures are numbers
    in the unit of their row, days are dates.

    Parameters
    ----------
    plan : Plan
        The agreement or the plan, as far as it is written.
    context : PlanContext
        Whose plan it is, and in which language.
    """
    workbook = Workbook()
    sheet = workbook.active
    t = context.t
    sheet.title = t("plan_files.sheet.follow_up")
    _FollowUp(plan, context, t, sheet).write()
    _write_read_me(workbook.create_sheet(t("plan_files.sheet.read_me")), plan, context)
    _write_lists(workbook.create_sheet(t("plan_files.sheet.lists")), t)
    written = io.BytesIO()
    workbook.save(written)
    return seal(written.getvalue(), About(context.title(plan), context.tag, context.day))


@dataclass(frozen=True)
class _FollowUp:
    """The sheet with the measures."""

    plan: Plan
    context: PlanContext
    t: Translator
    sheet: Worksheet

    def write(self) -> None:
        measures = numbered_measures(self.plan)
        heads = list(self._heads())
        put_head(self.sheet, heads)
        for row, (number, measure) in enumerate(measures, start=2):
            self._write_row(row, number, measure)
            set_height(self.sheet, row)
        last = len(measures) + 1
        for name in _LISTS:
            self._offer(name, last + _ROWS_TO_ADD)
        self.sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{last}"
        # The number of the measure and the titles stay in sight.
        self.sheet.freeze_panes = "B2"
        wide = sum(width for _title, width in heads)
        set_page(self.sheet, pages_wide=ceil(wide / _PAGE_WIDTH))
        self.sheet.print_title_rows, self.sheet.print_title_cols = "1:1", "A:A"

    def _heads(self) -> Iterator[tuple[str, float]]:
        t = self.t
        for name, width in _COLUMNS.items():
            yield t(f"plan_files.column.{name}"), width
        days = list_readings(self.plan)
        for day in days:
            yield t("plan_files.column.reading", day=day), _READING
        for number in range(1, _READINGS_WITHOUT_DAY + 1) if not days else ():
            yield t("plan_files.column.reading_without_day", number=number), _READING
        yield t("plan_files.column.notes"), _NOTES

    def _write_row(self, row: int, number: int, measure: PlanMeasure) -> None:
        unit = measure.indicator.unit if measure.indicator else ""
        for column, name in enumerate(_COLUMNS, start=1):
            cell = self.sheet.cell(row, column)
            put(cell, self._value(name, number, measure), cut=self.t("plan_files.cut"))
            if name in ("baseline", "target"):
                set_number_format(cell, unit, self.context.language)
            elif name == "cost":
                set_number_format(cell, "euros", self.context.language)
        for column in range(len(_COLUMNS) + 1, self.sheet.max_column):
            put(self.sheet.cell(row, column), None)
            set_number_format(self.sheet.cell(row, column), unit, self.context.language)
        put(self.sheet.cell(row, self.sheet.max_column), None)

    def _value(self, name: str, number: int, measure: PlanMeasure) -> Value:
        """Return what a cell holds: a number, a day, a text, or what is lacking."""
        t = self.t
        match name:
            case "number":
                return number
            case "domain":
                return t(f"legal.domain.{measure.domain}")
            case "axis":
                return t(f"explain.axis.{measure.axis}") if measure.axis else self._lacking()
            case "objective" | "action" | "schedule":
                return self._typed(getattr(measure, name))
            case "who":
                return self._typed(self.context.who_does(number))
            case "cost":
                return self._lacking(number, name) if measure.cost is None else measure.cost
            case "state":
                return t(f"plan_files.state.{STATES[0]}")
        return self._of_indicator(name, number, measure)

    def _of_indicator(self, name: str, number: int, measure: PlanMeasure) -> Value:
        indicator, t = measure.indicator, self.t
        if indicator is None or not is_written(indicator, name):
            return self._lacking(number, name)
        value = getattr(indicator, name)
        if name == "unit":
            return t(f"plan_files.unit.{value}")
        if name == "direction":
            return t(f"legal.plan.direction.{value}")
        return as_shown(indicator.unit, value) if name in ("baseline", "target") else value

    def _typed(self, text: str) -> str:
        return text if text.strip() else self._lacking()

    def _lacking(self, number: int | None = None, part: str = "") -> str:
        """Say that something is lacking, and under it what was typed there and not understood."""
        typed = self.context.unread.get((number, part), "")
        return "\n".join(filter(None, (self.t("plan_files.lacking_here"), typed)))

    def _offer(self, name: str, last_row: int) -> None:
        """Offer the words of a column as a list to choose from."""
        column = get_column_letter(list(_COLUMNS).index(name) + 1)
        words = get_column_letter(_LISTS.index(name) + 1)
        lists, n = self.t("plan_files.sheet.lists"), len(_words_of(name, self.t))
        add_list(
            self.sheet, f"{column}2:{column}{last_row}", f"{lists}!${words}$2:${words}${n + 1}"
        )


def _words_of(name: str, t: Translator) -> list[str]:
    codes: dict[str, tuple[str, Sequence[str]]] = {
        "state": ("plan_files.state", STATES),
        "domain": ("legal.domain", DOMAINS),
        "axis": ("explain.axis", tuple(DOMAINS_OF_AXIS)),
        "direction": ("legal.plan.direction", DIRECTIONS),
    }
    prefix, keys = codes[name]
    return [t(f"{prefix}.{key}") for key in keys]


def _write_lists(sheet: Worksheet, t: Translator) -> None:
    """Write the words that the lists of the first sheet offer."""
    put_head(sheet, [(t(f"plan_files.lists.{name}"), 30) for name in _LISTS])
    for column, name in enumerate(_LISTS, start=1):
        for row, word in enumerate(_words_of(name, t), start=2):
            put(sheet.cell(row, column), word)
    for row in range(2, sheet.max_row + 1):
        set_height(sheet, row)
    set_page(sheet, pages_wide=1)


def _write_read_me(sheet: Worksheet, plan: Plan, context: PlanContext) -> None:
    """Write what the sheet is, and how it is filled."""
    t = context.t
    put_head(sheet, [(t("plan_files.sheet.read_me"), 100)])
    said = [t("plan_files.read_me.what", title=context.title(plan), day=context.day)]
    said += [t("plan_files.simulated")] if context.is_simulated else []
    said += [t(f"plan_files.read_me.{part}") for part in _READ_ME]
    days: Sequence[date] = list_readings(plan)
    if len(days) == MOST_READINGS and plan.end and days[-1] < plan.end:
        said.append(t("plan_files.read_me.far", day=days[-1]))
    said.append(t("legal.not_advice"))
    for row, sentence in enumerate(said, start=2):
        put(sheet.cell(row, 1), sentence, cut=t("plan_files.cut"))
        set_height(sheet, row)
    set_page(sheet, pages_wide=1)
