"""The compared-situation tables of the BDESE: what is filled, what is hidden, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import isnan

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import (
    Chart,
    ChartTable,
    SexBar,
    plot_paired_bars,
    plot_sentence,
)
from workshop_kit.data import Workforce
from workshop_kit.indicators import people_of
from workshop_kit.legal import (
    ComparedRow,
    ComparedSituation,
    ComparedTable,
    compared_situation,
    rule,
)
from workshop_kit.texts import Translator
from workshop_kit.texts.bdese_words import (
    say_asked_by,
    say_by_hand,
    say_cell,
    say_group,
    say_measure,
    say_table,
)

KEY = "s07.bdese"

# A picture taller than this is not seen at once; the table holds every line.
_MOST_ROWS = 12
# Between a table and the unit of its lines, in the settings.
_OF = "."


@lru_cache(maxsize=48)
def situation_of(workforce: Workforce) -> ComparedSituation:
    """Return the tables of a company, filled once."""
    return compared_situation(workforce)


def bdese_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return the tables that the size of the company asks for, one for each unit in them."""
    options = tuple(
        Option(_OF.join((table.key, unit)), _name(table, unit, t))
        for table in situation_of(workforce).tables
        for unit in _units(table)
    )
    return (Choice("table", t(f"{KEY}.table"), options, options[0].id),)


def look_at_bdese(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return one table: its numbers, its hidden cells, what has to be filled in by hand."""
    key, _, unit = str(settings["table"]).partition(_OF)
    situation = situation_of(workforce)
    page = _Page(workforce, situation, situation.table(key), unit, t)
    return View(page.chart(), page.figures(), page.reading(), by_sex=bool(page.rows))


def _units(table: ComparedTable) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.unit for row in table.rows)) or ("",)


def _name(table: ComparedTable, unit: str, t: Translator) -> str:
    if len(_units(table)) == 1:
        return say_table(t, table)
    return t(f"{KEY}.table.unit", table=say_table(t, table), unit=t(f"{KEY}.unit.{unit}"))


@dataclass(frozen=True, eq=False)
class _Page:
    """One table, the lines of one unit of it, in words."""

    workforce: Workforce
    situation: ComparedSituation
    table: ComparedTable
    unit: str
    t: Translator

    @property
    def rows(self) -> list[ComparedRow]:
        """Return the lines looked at."""
        return [row for row in self.table.rows if row.unit == self.unit]

    @property
    def drawn(self) -> list[ComparedRow]:
        """Return the lines of the picture: those where there is something, the first ones."""
        return [row for row in self.rows if not _is_empty(row)][:_MOST_ROWS]

    @property
    def n_hidden(self) -> int:
        """Return how many cells of the whole table are hidden."""
        cells = [cell for row in self.table.rows for cell in (row.women, row.men)]
        return sum(cell.status in ("too_few", "complement") for cell in cells)

    def chart(self) -> Chart:
        """Return the picture, or why there is none."""
        t = self.t
        people = people_of(self.workforce)
        counts = {sex: int((people["sex"] == sex).sum()) for sex in ("women", "men")}
        bars = [self._bar(row) for row in self.drawn]
        return Chart(
            title=self._title(),
            subtitle=self._subtitle(),
            n=t("chart.n", **counts),
            description=self._description(bars),
            table=self._table(),
            draw=lambda: plot_paired_bars(bars) if bars else plot_sentence(self._nothing()),
        )

    def figures(self) -> tuple[Figure, ...]:
        """Return how much is hidden, and how much has to be found elsewhere."""
        t = self.t
        hidden, missing = self.n_hidden, len(self.table.missing)
        numbers = {"filled": len(self.table.rows), "missing": missing, "hidden": hidden}
        return tuple(
            Figure(t.word("{n:count}", n=n), t(f"{KEY}.say.{name}", n=n), quiet=name == "hidden")
            for name, n in numbers.items()
            if n or name == "filled"
        )

    def reading(self) -> str:
        """Return what is hidden and why, and what these data cannot fill."""
        t = self.t
        said = []
        if self.n_hidden:
            fewest = {"fewest": self.situation.fewest, "health": self.situation.fewest_for_health}
            said.append(t(f"{KEY}.reading.hidden", n=self.n_hidden, **fewest))
        said += [self._by_hand()] if self.table.missing else [t(f"{KEY}.reading.whole")]
        return " ".join([*said, t(f"{KEY}.reading"), t("s07.law.not_advice")])

    def _by_hand(self) -> str:
        items = [
            self.t(f"{KEY}.item", what=what, where=where)
            for what, where in (say_by_hand(self.t, line) for line in self.table.missing)
        ]
        return self.t(f"{KEY}.reading.missing", items=self.t(f"{KEY}.between").join(items))

    def _title(self) -> str:
        t = self.t
        name = _name(self.table, self.unit, t)
        how = "by_hand" if not self.rows else "both" if self.table.missing else "filled"
        numbers = {"filled": len(self.table.rows), "missing": len(self.table.missing)}
        return t(f"{KEY}.title.{how}", name=name, **numbers)

    def _subtitle(self) -> str:
        t = self.t
        large = rule("bdese.large_from_headcount").value
        said = t(
            f"{KEY}.subtitle",
            asked=say_asked_by(t, self.table),
            size=t(f"{KEY}.size.{self.situation.size}", large=large),
            year=str(self.situation.year),
        )
        shown = [row for row in self.rows if not _is_empty(row)]
        if not self.rows or len(self.drawn) == len(self.rows):
            return said
        how = "first" if len(self.drawn) < len(shown) else "not_empty"
        return f"{said} {t(f'{KEY}.subtitle.{how}', n=len(self.drawn))}"

    def _bar(self, row: ComparedRow) -> SexBar:
        women, men = (
            0.0 if isnan(cell.value) else float(cell.value) for cell in (row.women, row.men)
        )
        return SexBar(row.measure, self._label(row), women, men, self._note(row))

    def _label(self, row: ComparedRow) -> str:
        """Return the group, and the measure where a table has several."""
        t = self.t
        group = self._group(row)
        same = [one for one in self.rows if one.measure != row.measure]
        if same:
            group = t(f"{KEY}.label", measure=say_measure(t, row), group=group)
        periods = {one.period for one in self.rows}
        if len(periods) > 1:
            return t(f"{KEY}.label.year", label=group, year=str(row.period.last.year))
        return group

    def _group(self, row: ComparedRow) -> str:
        name = say_group(self.t, self.workforce, self.table.by, row.group)
        return self.t(f"{KEY}.grade", name=name) if self.table.by == "grade" else name

    def _note(self, row: ComparedRow) -> str:
        women, men = (self._short(row, sex) for sex in ("women", "men"))
        return self.t(f"{KEY}.note", women=women, men=men)

    def _short(self, row: ComparedRow, sex: str) -> str:
        cell = row.women if sex == "women" else row.men
        if cell.status != "shown":
            status = "nobody" if cell.status == "nobody" else "hidden"
            return self.t(f"{KEY}.cell.{status}")
        return say_cell(self.t, row, sex, self.situation)

    def _description(self, bars: list[SexBar]) -> str:
        t = self.t
        missing = len(self.table.missing)
        if not bars:
            return t(f"{KEY}.description.none", n=missing)
        rows = " ".join(t(f"{KEY}.row", label=bar.label, note=bar.note) for bar in bars)
        return t(f"{KEY}.description", rows=rows, hidden=self.n_hidden, n=missing)

    def _nothing(self) -> str:
        return self.t(f"{KEY}.{'empty' if self.rows else 'by_hand'}")

    def _table(self) -> ChartTable:
        t = self.t
        by_hand = [say_by_hand(t, line) for line in self.table.missing]
        if not self.rows:
            names = ("line", "where")
            rows = tuple(by_hand)
        else:
            names = ("line", "group", "women", "men")
            blank = t(f"{KEY}.to_fill")
            rows = tuple(self._cells(row) for row in self.table.rows)
            rows += tuple((what, where, blank, blank) for what, where in by_hand)
        return ChartTable(
            t(f"{KEY}.table.caption", name=say_table(t, self.table)),
            tuple(t(f"{KEY}.table.{name}") for name in names),
            rows,
        )

    def _cells(self, row: ComparedRow) -> tuple[str, ...]:
        t = self.t
        measure = say_measure(t, row)
        if len({one.period for one in self.table.rows}) > 1:
            measure = t(f"{KEY}.label.year", label=measure, year=str(row.period.last.year))
        women, men = (say_cell(t, row, sex, self.situation) for sex in ("women", "men"))
        return (measure, self._group(row), women, men)


def _is_empty(row: ComparedRow) -> bool:
    return all(cell.status == "shown" and cell.value == 0 for cell in (row.women, row.men))
