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
_MARGIN = 0.12
_MARK = 0.05
_ROW_GAP = 0.05
_BAR = 0.16
_HEAD_STEP = {"name": 0.2, "figure": 0.36, "line": 0.155, "gap": 0.05}
_GUTTER = 0.12
_LETTER_GAP = 0.06

_FIGURE_PT, _FINE_PT = 19, 8


@dataclass(frozen=True)
class _Layout:
    """Where everything lies, and how large it is: inches and points.

    On a wall, what is read from near is left out: intervals, numbers of people, what a figure
    means. They stand in the table, in the guide and in what people take home.
    """

    width: float = PAPER_WIDTH
    names: float = 1.5
    row: float = 0.5
    bar_below_top: float = 0.18
    interval_below_top: float | None = 0.385
    note_step: float = 0.185
    name_pt: float = 9.5
    small_pt: float = 9
    label_pt: float = 10.5


_PAPER = _Layout()
_WALL = _Layout(
    width=6.0,
    names=2.35,
    row=0.26,
    bar_below_top=0.13,
    interval_below_top=None,
    note_step=0.2,
    name_pt=10,
    small_pt=10,
    label_pt=11,
)

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


def plot_map(
    heads: Sequence[MapHead],
    rows: Sequence[MapRow],
    notes: Sequence[str],
    *,
    for_wall: bool = False,
) -> Figure:
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
    for_wall : bool, default False
        Low, with larger letters, and only the first note.
    """
    layout = _WALL if for_wall else _PAPER
    width = (layout.width - layout.names) / len(heads)
    column = width - _GUTTER
    with style():
        lines = [_head_lines(head, column, layout) for head in heads]
        top = max(sum(step for *_, step in one) for one in lines) + 0.08
        kept = notes[:1] if for_wall else notes
        under = [_note_lines(note, layout, is_bold=index == 0) for index, note in enumerate(kept)]
        bottom = top + len(rows) * (layout.row + _ROW_GAP)
        height = bottom + 0.12 + layout.note_step * sum(map(len, under))
        figure = Figure(figsize=(layout.width, height))
        page = _axes(figure, (0, layout.width), 0, layout.width)
        for index, row in enumerate(rows):
            _draw_name(page, row, top + index * (layout.row + _ROW_GAP), layout)
        _draw_notes(page, under, bottom + 0.12, layout)
        low, per_inch = _scale(rows, column, layout)
        for index, one in enumerate(lines):
            left = layout.names + index * width
            ends = (low, low + column * per_inch)
            axes = _axes(figure, ends, left, column)
            _draw_head(axes, one, ends[0])
            cells = [(row.part, row.cells[index]) for row in rows]
            _draw_column(axes, cells, top, _Column(ends, column, layout))
    return figure


@dataclass(frozen=True)
class _Column:
    """One outcome: the shares at its two ends, its width in inches, and the layout."""

    ends: tuple[float, float]
    width: float
    layout: _Layout

    @property
    def per_inch(self) -> float:
        return (self.ends[1] - self.ends[0]) / self.width


def _axes(figure: Figure, ends: tuple[float, float], left: float, width: float) -> Axes:
    """Return axes as high as the page, counted in inches from its top."""
    page_width, height = figure.get_size_inches()
    axes = figure.add_axes((left / page_width, 0, width / page_width, 1))
    axes.set(xlim=ends, ylim=(height, 0))
    axes.set_axis_off()
    return axes


def _scale(rows: Sequence[MapRow], column: float, layout: _Layout) -> tuple[float, float]:
    """Return the share at the left end of a column, and the shares that an inch holds."""
    cells = [cell for row in rows for cell in row.cells if not math.isnan(cell.share)]
    letters = max(
        (text_width(cell.label, layout.label_pt, is_bold=True) for cell in cells), default=0
    )
    low = min([0.0, *(cell.share for cell in cells)])
    high = max([0.0, *(cell.share for cell in cells)])
    room = column - letters - _LETTER_GAP
    return low, max(high - low, _SHORTEST_SCALE) / room


_Line = tuple[str, float, str, bool, float]


def _head_lines(head: MapHead, width: float, layout: _Layout) -> list[_Line]:
    """Return each line of a head: text, size, colour, whether bold, height."""
    colours, small = tokens().colours, layout.small_pt
    fine = [line for text in head.fine if text for line in wrap(text, width, _FINE_PT).split("\n")]
    figure_width = text_width(head.figure, _FIGURE_PT, is_bold=True)
    figure_size = _FIGURE_PT * min(1, width / figure_width)
    name_and_figure = [
        (head.name, small, colours["quiet"], True, _HEAD_STEP["name"]),
        (head.figure, figure_size, colours["ink"], True, _HEAD_STEP["figure"]),
    ]
    if layout.interval_below_top is None:
        return name_and_figure
    words = wrap(head.words, width, small).split("\n")
    return [
        *name_and_figure,
        *((line, small, colours["quiet"], False, _HEAD_STEP["line"]) for line in words),
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


def _draw_name(page: Axes, row: MapRow, top: float, layout: _Layout) -> None:
    colours, size, height = tokens().colours, layout.name_pt, layout.row
    page.add_patch(Rectangle((0, top), layout.width, height, facecolor=colours["wash"]))
    page.add_patch(Rectangle((0, top), _MARK, height, facecolor=colours[row.part]))
    label = wrap(row.label, layout.names - 2 * _MARGIN, size, is_bold=True)
    middle = top + height / 2
    page.text(_MARGIN, middle, label, va="center", fontsize=size, weight="bold", linespacing=1.25)


def _draw_column(
    axes: Axes,
    cells: Sequence[tuple[str, MapCell]],
    top: float,
    column: _Column,
) -> None:
    layout = column.layout
    step = layout.row + _ROW_GAP
    if all(math.isnan(cell.share) for _, cell in cells):
        _draw_words(axes, cells[0][1].label, top + len(cells) * step / 2, column)
        return
    for index, (part, cell) in enumerate(cells):
        start = top + index * step
        if math.isnan(cell.share):
            _draw_words(axes, cell.label, start + layout.row / 2, column)
            continue
        _draw_share(axes, part, cell, start, column)
        if column.ends[0] < 0:
            axes.plot(
                [0, 0],
                [start + 0.05, start + layout.bar_below_top + _BAR / 2 + 0.05],
                color=tokens().colours["edge"],
                linewidth=0.8,
            )


def _draw_share(axes: Axes, part: str, cell: MapCell, top: float, column: _Column) -> None:
    colours, layout = tokens().colours, column.layout
    middle = top + layout.bar_below_top
    axes.barh(middle, cell.share, height=_BAR, facecolor=colours[part], linewidth=0)
    axes.text(
        max(cell.share, 0) + _LETTER_GAP * column.per_inch,
        middle,
        cell.label,
        va="center",
        fontsize=layout.label_pt,
        weight="bold",
    )
    if layout.interval_below_top is None:
        return
    axes.text(
        axes.get_xlim()[0],
        top + layout.interval_below_top,
        cell.interval,
        va="center",
        fontsize=_FINE_PT,
        color=colours["quiet"],
    )


def _draw_words(axes: Axes, text: str, middle: float, column: _Column) -> None:
    size = column.layout.small_pt
    axes.text(
        column.ends[0],
        middle,
        wrap(text, column.width, size),
        va="center",
        fontsize=size,
        color=tokens().colours["quiet"],
    )


def _note_lines(note: str, layout: _Layout, *, is_bold: bool) -> list[tuple[str, bool]]:
    width = layout.width - 2 * _MARGIN
    lines = wrap(note, width, layout.small_pt, is_bold=is_bold).split("\n")
    return [(line, is_bold) for line in lines]


def _draw_notes(
    page: Axes, notes: Sequence[Sequence[tuple[str, bool]]], top: float, layout: _Layout
) -> None:
    for index, (line, is_bold) in enumerate(line for note in notes for line in note):
        page.text(
            0,
            top + (index + 0.5) * layout.note_step,
            line,
            va="center",
            fontsize=layout.small_pt,
            weight="bold" if is_bold else "normal",
        )
