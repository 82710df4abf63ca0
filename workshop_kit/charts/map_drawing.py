"""The map of axes and outcomes drawn: columns of bars under large figures, on one scale."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from workshop_kit.charts.lettering import text_width, wrap
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

# Inches, from the left and from the top of the drawing.
_NAMES_WIDTH = 1.5
_MARGIN = 0.12
_MARK = 0.05
_ROW, _ROW_GAP = 0.5, 0.05
_BAR = 0.16
_BAR_BELOW_TOP, _INTERVAL_BELOW_TOP = 0.18, 0.385
_HEAD_STEP = {"name": 0.2, "figure": 0.36, "line": 0.155, "gap": 0.05}
_NOTE_STEP = 0.185
_GUTTER = 0.12
_LETTER_GAP = 0.06

_FIGURE_PT, _FINE_PT = 19, 8

# Shares never look larger than this: a column of small shares stays a column of small bars.
_SHORTEST_SCALE = 0.6


@dataclass(frozen=True)
class MapHead:
    """The head of a column.

    Attributes
    ----------
    name : str
        The outcome.
    figure : str
        The gap, large.
    words : str
        What the figure means.
    fine : tuple of str
        Small lines: interval, people.
    """

    name: str
    figure: str
    words: str
    fine: tuple[str, ...] = ()


@dataclass(frozen=True)
class MapCell:
    """The share of one gap that passes by one axis.

    Attributes
    ----------
    share : float
        1 for the whole gap; missing (nan) when the gap is not shared out.
    label : str
        The share in words, or why there is none.
    interval : str
        Its interval in words; may be empty.
    """

    share: float
    label: str
    interval: str = ""


@dataclass(frozen=True)
class MapRow:
    """One axis, or what none explains, for each outcome.

    Attributes
    ----------
    part : str
        Its name among `workshop_kit.explanations.PARTS`: gives the colour.
    label : str
        Its name in words.
    cells : tuple of MapCell
        One for each head.
    """

    part: str
    label: str
    cells: tuple[MapCell, ...]


def plot_map(heads: Sequence[MapHead], rows: Sequence[MapRow], notes: Sequence[str]) -> Figure:
    """Draw a column for each outcome and a line for each axis, all bars on one scale.

    A negative share goes to the left of the line of zero. A column whose gap is not shared out
    says so instead of bars. The first note is in bold.

    Parameters
    ----------
    heads : sequence of MapHead
        From left to right.
    rows : sequence of MapRow
        From top to bottom.
    notes : sequence of str
        Paragraphs under the map.
    """
    width = (PAPER_WIDTH - _NAMES_WIDTH) / len(heads)
    column = width - _GUTTER
    with style():
        lines = [_head_lines(head, column) for head in heads]
        top = max(sum(step for *_, step in one) for one in lines) + 0.08
        under = [_note_lines(note, is_bold=index == 0) for index, note in enumerate(notes)]
        bottom = top + len(rows) * (_ROW + _ROW_GAP)
        height = bottom + 0.12 + _NOTE_STEP * sum(map(len, under))
        figure = Figure(figsize=(PAPER_WIDTH, height))
        page = _axes(figure, (0, PAPER_WIDTH), 0, PAPER_WIDTH)
        for index, row in enumerate(rows):
            _draw_name(page, row, top + index * (_ROW + _ROW_GAP))
        _draw_notes(page, under, bottom + 0.12)
        low, per_inch = _scale(rows, column)
        for index, one in enumerate(lines):
            left = _NAMES_WIDTH + index * width
            ends = (low, low + column * per_inch)
            axes = _axes(figure, ends, left, column)
            _draw_head(axes, one, ends[0])
            cells = [(row.part, row.cells[index]) for row in rows]
            _draw_column(axes, cells, top, ends, column)
    return figure


def _axes(figure: Figure, ends: tuple[float, float], left: float, width: float) -> Axes:
    """Return axes as high as the page, counted in inches from its top."""
    height = figure.get_figheight()
    axes = figure.add_axes((left / PAPER_WIDTH, 0, width / PAPER_WIDTH, 1))
    axes.set(xlim=ends, ylim=(height, 0))
    axes.set_axis_off()
    return axes


def _scale(rows: Sequence[MapRow], column: float) -> tuple[float, float]:
    """Return the share at the left end of a column, and the shares that an inch holds."""
    cells = [cell for row in rows for cell in row.cells if not math.isnan(cell.share)]
    size = tokens().type_pt["body"]
    letters = max((text_width(cell.label, size, is_bold=True) for cell in cells), default=0)
    low = min([0.0, *(cell.share for cell in cells)])
    high = max([0.0, *(cell.share for cell in cells)])
    room = column - letters - _LETTER_GAP
    return low, max(high - low, _SHORTEST_SCALE) / room


_Line = tuple[str, float, str, bool, float]


def _head_lines(head: MapHead, width: float) -> list[_Line]:
    """Return each line of a head: text, size, colour, whether bold, height."""
    colours, sizes = tokens().colours, tokens().type_pt
    words = wrap(head.words, width, sizes["small"]).split("\n")
    fine = [line for text in head.fine if text for line in wrap(text, width, _FINE_PT).split("\n")]
    figure_width = text_width(head.figure, _FIGURE_PT, is_bold=True)
    figure_size = _FIGURE_PT * min(1, width / figure_width)
    return [
        (head.name, sizes["small"], colours["quiet"], True, _HEAD_STEP["name"]),
        (head.figure, figure_size, colours["ink"], True, _HEAD_STEP["figure"]),
        *((line, sizes["small"], colours["quiet"], False, _HEAD_STEP["line"]) for line in words),
        ("", _FINE_PT, colours["quiet"], False, _HEAD_STEP["gap"]),
        *((line, _FINE_PT, colours["quiet"], False, _HEAD_STEP["line"]) for line in fine),
    ]


def _draw_head(axes: Axes, lines: Sequence[_Line], left: float) -> None:
    top = 0.0
    for text, size, colour, is_bold, step in lines:
        weight = "bold" if is_bold else "normal"
        axes.text(
            left, top + step / 2, text, va="center", fontsize=size, color=colour, weight=weight
        )
        top += step


def _draw_name(page: Axes, row: MapRow, top: float) -> None:
    colours, size = tokens().colours, tokens().type_pt["small"] + 0.5
    page.add_patch(Rectangle((0, top), PAPER_WIDTH, _ROW, facecolor=colours["wash"]))
    page.add_patch(Rectangle((0, top), _MARK, _ROW, facecolor=colours[row.part]))
    label = wrap(row.label, _NAMES_WIDTH - 2 * _MARGIN, size, is_bold=True)
    page.text(
        _MARGIN, top + _ROW / 2, label, va="center", fontsize=size, weight="bold", linespacing=1.25
    )


def _draw_column(
    axes: Axes,
    cells: Sequence[tuple[str, MapCell]],
    top: float,
    ends: tuple[float, float],
    width: float,
) -> None:
    if all(math.isnan(cell.share) for _, cell in cells):
        _draw_words(
            axes, cells[0][1].label, top + (len(cells) * (_ROW + _ROW_GAP)) / 2, ends, width
        )
        return
    for index, (part, cell) in enumerate(cells):
        start = top + index * (_ROW + _ROW_GAP)
        if math.isnan(cell.share):
            _draw_words(axes, cell.label, start + _ROW / 2, ends, width)
            continue
        _draw_share(axes, part, cell, start, (ends[1] - ends[0]) / width)
        if ends[0] < 0:
            axes.plot(
                [0, 0],
                [start + 0.05, start + _BAR_BELOW_TOP + _BAR / 2 + 0.05],
                color=tokens().colours["edge"],
                linewidth=0.8,
            )


def _draw_share(axes: Axes, part: str, cell: MapCell, top: float, per_inch: float) -> None:
    colours, sizes = tokens().colours, tokens().type_pt
    middle = top + _BAR_BELOW_TOP
    axes.barh(middle, cell.share, height=_BAR, facecolor=colours[part], linewidth=0)
    axes.text(
        max(cell.share, 0) + _LETTER_GAP * per_inch,
        middle,
        cell.label,
        va="center",
        fontsize=sizes["body"],
        weight="bold",
    )
    axes.text(
        axes.get_xlim()[0],
        top + _INTERVAL_BELOW_TOP,
        cell.interval,
        va="center",
        fontsize=_FINE_PT,
        color=colours["quiet"],
    )


def _draw_words(
    axes: Axes, text: str, middle: float, ends: tuple[float, float], width: float
) -> None:
    size = tokens().type_pt["small"]
    axes.text(
        ends[0],
        middle,
        wrap(text, width, size),
        va="center",
        fontsize=size,
        color=tokens().colours["quiet"],
    )


def _note_lines(note: str, *, is_bold: bool) -> list[tuple[str, bool]]:
    size = tokens().type_pt["small"]
    lines = wrap(note, PAPER_WIDTH - 2 * _MARGIN, size, is_bold=is_bold).split("\n")
    return [(line, is_bold) for line in lines]


def _draw_notes(page: Axes, notes: Sequence[Sequence[tuple[str, bool]]], top: float) -> None:
    for index, (line, is_bold) in enumerate(line for note in notes for line in note):
        page.text(
            0,
            top + (index + 0.5) * _NOTE_STEP,
            line,
            va="center",
            fontsize=tokens().type_pt["small"],
            weight="bold" if is_bold else "normal",
        )
