"""The room on a slide: its sizes, and how tall words are on it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from workshop_kit.charts.lettering import text_width
from workshop_kit.design import clean, printable, tokens
from workshop_kit.handouts.blocks import (
    Block,
    BulletList,
    Callout,
    Inline,
    KeyFigures,
    Paragraph,
    Run,
    Table,
)
from workshop_kit.handouts.slides_deck import Size, Slide

WIDTH, HEIGHT = 1280, 720
"""A slide in its own pixels; a screen shows it larger or smaller, never otherwise."""

# Screen sizes are for who sits at a desk: from the third row words need about half as much again.
_SCALE = {"title": 1.35, "heading": 1.65, "body": 1.85, "small": 1.4, "figure": 2.0}
# Around the body: what stands alone is larger, what would not fit a little smaller.
SIZES: dict[Size, float] = {"large": 1.22, "body": 1.0, "dense": 0.84}

# Share of the large size that a number takes with this many others beside it.
_FIGURE = {1: 1.0, 2: 1.0, 3: 0.72}

_MARGIN = 72
WORDS_WIDTH = WIDTH - 2 * _MARGIN
_TOP, _FOOT = 110, 64
_TITLE_GAP, _GAP = 24, 20
LINE, _TITLE_LINE = 1.32, 1.15
INDENT = 44
PADDING = 28
# Widths of a column, for a size of 1: under the first, a column looks like a margin.
_NARROWEST, _WIDEST = 4.0, 26.0
# A browser and Typst may set a line a hair wider than the font's own widths say.
_CAUTION = 1.02

# Signs that allow a break or join others take no room.
_NO_WIDTH = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f")


def slide_sizes() -> dict[str, float]:
    """Return the type sizes of a slide, in its own pixels.

    Examples
    --------
    >>> slide_sizes()["body"]
    31.450000000000003
    """
    sizes = {name: scale * tokens().type_px[name] for name, scale in _SCALE.items()}
    return sizes | {name: share * sizes["body"] for name, share in SIZES.items()}


def room_on(slide: Slide) -> float:
    """Return the height that the blocks of a slide have under its title."""
    title = title_lines(slide.title, slide.layout) * _title_size(slide.layout) * _TITLE_LINE
    # The way back from a table to its picture.
    below = slide_sizes()["small"] * LINE + _GAP if slide.layout == "table" else 0
    return HEIGHT - _TOP - _FOOT - _TITLE_GAP - title - below


def title_lines(title: str, layout: str = "words") -> int:
    """Return how many lines a title takes on a slide."""
    size = _title_size(layout)
    return count_lines((Run(title, is_strong=True),), WORDS_WIDTH, size)


def _title_size(layout: str) -> float:
    return slide_sizes()["heading" if layout in ("table", "picture") else "title"]


def height_of(blocks: Sequence[Block], size: float, width: float = WORDS_WIDTH) -> float:
    """Return how tall blocks are on a slide, one under the other."""
    return sum(_block_height(block, size, width) + _GAP for block in blocks) - _GAP


def _block_height(block: Block, size: float, width: float) -> float:
    line = size * LINE
    match block:
        case Paragraph():
            return count_lines(block.runs, width, size) * line
        case BulletList():
            lines = sum(count_lines(item, width - INDENT, size) for item in block.items)
            return lines * line + (len(block.items) - 1) * _GAP
        case KeyFigures():
            return _figures_height(block, size, width)
        case Table():
            return _table_height(block, size, width)
        case Callout():
            inside = height_of(block.blocks, size, width - 2 * PADDING)
            return inside + 2 * PADDING + (line + _GAP if block.title else 0)
    raise TypeError(f"{type(block).__name__} has no place on a slide")


def figure_size(count: int) -> float:
    """Return the size of large numbers when there are so many side by side."""
    return slide_sizes()["figure"] * _FIGURE.get(count, min(_FIGURE.values()))


def _figures_height(block: KeyFigures, size: float, width: float) -> float:
    number = figure_size(len(block.figures))
    each = (width + _MARGIN) / len(block.figures) - _MARGIN
    values = (Run(figure.value or "", is_strong=True) for figure in block.figures)
    lines = max(count_lines((value,), each, number) for value in values)
    labels = max(count_lines(figure.label, each, size) for figure in block.figures)
    return lines * number * _TITLE_LINE + labels * size * LINE + PADDING


def column_shares(table: Table) -> tuple[float, ...]:
    """Return the share of the width that each column of a table has: its own, or by its words.

    Examples
    --------
    >>> shares = column_shares(Table("", ("Métier", "Femmes"), (("Encadrement", "4"),)))
    >>> shares[0] > shares[1]
    True
    """
    widths = table.widths or tuple(map(_words_width, zip(table.columns, *table.rows, strict=True)))
    return tuple(width / sum(widths) for width in widths)


def _words_width(cells: Sequence[str]) -> float:
    """Return the width of the longest cell of a column for a size of 1, within bounds."""
    head, *others = cells
    # The words of a head may stand on two lines.
    widths = [*map(_line_width, others), *map(_line_width, head.split(" "))]
    return min(max(_NARROWEST, *widths), _WIDEST) + 1


def _line_width(text: str) -> float:
    return sum(_word_width(word, True) for word in clean(text).replace("\n", " ").split(" "))


def _table_height(table: Table, size: float, width: float) -> float:
    cells = [column * width - 16 for column in column_shares(table)]

    def row_height(row: Sequence[str], *, is_bold: bool = False) -> float:
        lines = (
            count_lines((Run(text),), cell, size, is_bold=is_bold)
            for text, cell in zip(row, cells, strict=True)
        )
        return max(lines) * size * LINE + 11

    caption = (size * LINE + 10) if table.caption else 0
    return caption + row_height(table.columns, is_bold=True) + sum(map(row_height, table.rows))


def count_lines(runs: Inline, width: float, size: float, *, is_bold: bool = False) -> int:
    """Return how many lines a text takes in a width, both in a slide's pixels.

    Examples
    --------
    >>> count_lines((Run("Qui travaille où ?"),), 1136, 30)
    1
    """
    lines, taken = 1, 0.0
    for run in runs:
        for index, paragraph in enumerate(clean(run.text).split("\n")):
            lines, taken = (lines + 1, 0.0) if index else (lines, taken)
            for word in paragraph.split(" "):
                length = _word_width(word, is_bold or run.is_strong) * size * _CAUTION
                if taken and taken + length > width:
                    lines, taken = lines + 1, 0.0
                # A word longer than a line is broken anywhere.
                lines += max(0, math.ceil(length / width) - 1)
                taken += length + _word_width(" ", is_bold) * size
    return lines


@lru_cache(maxsize=8192)
def _word_width(word: str, is_bold: bool) -> float:
    """Return the width of a word for a size of 1; a sign without a shape counts as its name."""
    shown = "".join(sign for sign in printable(word) if sign not in _NO_WIDTH)
    return text_width(shown, 100, is_bold=is_bold) * 72 / 100
