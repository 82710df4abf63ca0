"""The tables of an agreement or a plan: their columns, and what stands in their cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from workshop_kit.handouts.docx_pages import Cell, Piece, WordPages, lacking
from workshop_kit.handouts.plan_words import is_written, to_complete
from workshop_kit.texts.legal_words import say_plan_figure

if TYPE_CHECKING:
    from workshop_kit.legal import PlanIndicator
    from workshop_kit.texts import Translator

Columns = Sequence[tuple[str, float]]

# Columns and their widths, in any unit.
BASELINES = (
    *(("number", 9), ("name", 37), ("population", 36), ("baseline", 25), ("n", 24)),
    *(("measured_on", 26), ("source", 28)),
)
INDICATOR = (("name", 36), ("population", 32), ("baseline", 36), ("target", 34), ("source", 32))
SIGNATURES = (("party", 42), ("signatory", 50), ("day", 36), ("signature", 42))
FINDINGS = (("where", 24), ("finding", 100), ("article", 46))
UNREAD = (("where", 24), ("expected", 60), ("typed", 86))


def write_table(
    pages: WordPages,
    t: Translator,
    caption: str,
    columns: Columns,
    rows: Iterable[Sequence[Cell]],
) -> None:
    """Write a table under the titles of its columns."""
    heads = [(t(f"plan_files.head.{name}"), width) for name, width in columns]
    pages.table(caption, heads, rows)


def lacking_piece(t: Translator, part: str, **values: object) -> Piece:
    """Return the words that stand for a part that is lacking."""
    return lacking(to_complete(t, part, **values))


def baseline_row(t: Translator, number: int, indicator: PlanIndicator | None) -> list[Cell]:
    """Return from where a measure starts, a figure a cell."""
    parts = [name for name, _width in BASELINES[1:]]
    return [[Piece(str(number))], *_cells(t, indicator, *parts)]


def indicator_row(t: Translator, indicator: PlanIndicator | None) -> list[Cell]:
    """Return what follows a measure: from where, to where, on which day and of whom."""
    name, population, source = _cells(t, indicator, "name", "population", "source")
    start = _told(t, indicator, "baseline", "n", "measured_on")
    target = _told(t, indicator, "target", "due_on")
    return [name, population, start, target, source]


def _cells(t: Translator, indicator: PlanIndicator | None, *parts: str) -> list[Cell]:
    here = lacking(t("plan_files.lacking_here"))
    figures = (_figure(t, indicator, part) for part in parts)
    return [[Piece(figure) if figure else here] for figure in figures]


def _told(t: Translator, indicator: PlanIndicator | None, *parts: str) -> Cell:
    """Return parts of an indicator as the lines of one cell, in the words of a sentence."""
    pieces: list[Piece] = []
    for part in parts:
        figure = _figure(t, indicator, part)
        told = Piece(t(f"plan_files.told.{part}", said=figure)) if figure else None
        pieces += [Piece("\n" * bool(pieces)), told or lacking_piece(t, part)]
    return pieces


def _figure(t: Translator, indicator: PlanIndicator | None, part: str) -> str:
    """Return a part of an indicator in words; nothing when it is lacking."""
    if indicator is None or not is_written(indicator, part):
        return ""
    value = getattr(indicator, part)
    match part:
        case "baseline":
            return say_plan_figure(t, indicator.unit, value)
        case "target":
            said = say_plan_figure(t, indicator.unit, value)
            way = t(f"legal.plan.direction.{indicator.direction}")
            return t("plan_files.target", target=said, direction=way)
        case "n":
            return t("plan_files.frame.people", headcount=value)
        case "measured_on" | "due_on":
            return t("plan_files.day", day=value)
    return str(value)
