"""Slides that hold what they can: more words go on other slides, whole sentences each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workshop_kit.handouts.blocks import (
    Block,
    BulletList,
    Callout,
    Inline,
    Paragraph,
    Run,
    Table,
)
from workshop_kit.handouts.slides_deck import Slide
from workshop_kit.handouts.slides_room import (
    INDENT,
    LINE,
    PADDING,
    SIZES,
    WORDS_WIDTH,
    column_shares,
    count_lines,
    height_of,
    room_on,
    slide_sizes,
)

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[^\W\d_a-zà-ÿ]|[«“\d])")


def cut(slide: Slide, continued: str) -> tuple[Slide, ...]:
    """Return a slide that fits, or several with the same title.

    Words are set as large as they may be on one slide; more of them are shared
    out between slides, in order, as evenly as they come. A sentence is parted
    only where it is longer than a whole slide.

    Parameters
    ----------
    slide : Slide
        With whatever it is to hold.
    continued : str
        Title of the slides after the first.
    """
    if slide.layout in ("title", "opening", "picture") or not slide.blocks:
        return (slide,)
    slide = replace(slide, blocks=tuple(map(_with_widths, slide.blocks)))
    room = room_on(slide)
    sizes = slide_sizes()
    # The columns of a table leave no room for large words.
    tried = ("dense",) if _has_table(slide) else tuple(SIZES)
    for size in tried:
        if height_of(slide.blocks, sizes[size]) <= room:
            return (replace(slide, size=size),)
    # What is cut anyway keeps the usual size; a table keeps as many rows together as it can.
    size = "dense" if slide.layout == "question" or _has_table(slide) else "body"
    # The title of the slides after the first is longer: it may take one line more.
    room = min(room, room_on(replace(slide, title=continued)))
    parts = _share(_pieces(slide.blocks, room, sizes[size]), room, sizes[size])
    return tuple(_parts(replace(slide, size=size), parts, continued))


def _parts(slide: Slide, parts: Sequence[tuple[Block, ...]], continued: str) -> Iterator[Slide]:
    start = slide.start
    for index, blocks in enumerate(parts):
        yield replace(
            slide,
            key=f"{slide.key}-{index + 1}" if index else slide.key,
            title=continued if index else slide.title,
            blocks=blocks,
            notes=() if index else slide.notes,
            start=start,
        )
        start += sum(len(block.items) for block in blocks if _is_numbered(block))


def _with_widths(block: Block) -> Block:
    """Return a table with the widths that its parts will share."""
    return replace(block, widths=column_shares(block)) if isinstance(block, Table) else block


def _has_table(slide: Slide) -> bool:
    return any(isinstance(block, Table) for block in slide.blocks)


def _is_numbered(block: Block) -> bool:
    return isinstance(block, BulletList) and block.is_ordered


@dataclass(frozen=True)
class _Piece:
    """A part of a block that stays whole, and which block it is of."""

    block: Block
    origin: int


def _pieces(blocks: Sequence[Block], room: float, size: float) -> list[_Piece]:
    return [
        _Piece(part, origin)
        for origin, block in enumerate(blocks)
        for part in _split(block, room, size)
    ]


def _split(block: Block, room: float, size: float) -> Iterator[Block]:
    """Yield the parts of a block that may stand on different slides."""
    if isinstance(block, BulletList):
        for item in block.items:
            for runs in _said_in_pieces(item, room, size, WORDS_WIDTH - INDENT):
                yield BulletList((runs,), is_ordered=block.is_ordered)
    elif isinstance(block, Table):
        for row in block.rows:
            yield replace(block, rows=(row,), has_total=False)
    elif isinstance(block, Callout) and not _fits(block, room, size):
        for inner in block.blocks:
            for part in _split(inner, room - 2 * PADDING, size):
                yield replace(block, blocks=(part,))
    elif isinstance(block, Paragraph):
        for runs in _said_in_pieces(block.runs, room, size, WORDS_WIDTH):
            yield replace(block, runs=runs)
    else:
        yield block


def _said_in_pieces(runs: Inline, room: float, size: float, width: float) -> Iterator[Inline]:
    """Yield a text whole, its sentences if a slide cannot hold it, else lengths of letters."""
    lines = int(room / (size * LINE))
    if count_lines(runs, width, size) <= lines:
        yield runs
        return
    for sentence in sentences(runs):
        if count_lines(sentence, width, size) <= lines:
            yield sentence
            continue
        text = "".join(run.text for run in sentence)
        letters = lines * int(width / size)
        for place in range(0, len(text), letters):
            yield (Run(text[place : place + letters]),)


def _fits(block: Block, room: float, size: float) -> bool:
    return height_of((block,), size) <= room


def sentences(runs: Inline) -> list[Inline]:
    """Return the sentences of a text, in runs.

    Examples
    --------
    >>> [part[0].text for part in sentences((Run("Un mot. Et un autre : oui."),))]
    ['Un mot.', 'Et un autre : oui.']
    """
    found: list[list[Run]] = [[]]
    for run in runs:
        first, *others = _SENTENCE_END.split(run.text)
        found[-1].append(replace(run, text=first))
        found += [[replace(run, text=text)] for text in others]
    return [tuple(part) for part in found if any(run.text for run in part)]


def _share(pieces: Sequence[_Piece], room: float, size: float) -> list[tuple[Block, ...]]:
    """Return the pieces on as few slides as they need, none much fuller than another."""
    fewest = _fill(pieces, room, size)
    limit = room
    while (narrower := limit * 0.94) > room / 3:
        tried = _fill(pieces, narrower, size)
        if len(tried) > len(fewest):
            break
        fewest, limit = tried, narrower
    return [_joined(part) for part in fewest]


def _fill(pieces: Sequence[_Piece], room: float, size: float) -> list[list[_Piece]]:
    parts: list[list[_Piece]] = [[]]
    for piece in pieces:
        if parts[-1] and height_of(_joined([*parts[-1], piece]), size) > room:
            # What introduces a list goes with it.
            last = parts[-1][-1]
            moves = len(parts[-1]) > 1 and isinstance(last.block, Paragraph)
            parts.append([parts[-1].pop()] if moves and last.origin != piece.origin else [])
        parts[-1].append(piece)
    return parts


def _joined(pieces: Sequence[_Piece]) -> tuple[Block, ...]:
    joined: list[_Piece] = []
    for piece in pieces:
        if joined and joined[-1].origin == piece.origin:
            joined[-1] = _Piece(_join(joined[-1].block, piece.block), piece.origin)
        else:
            joined.append(piece)
    return tuple(piece.block for piece in joined)


def _join(block: Block, other: Block) -> Block:
    if isinstance(block, BulletList) and isinstance(other, BulletList):
        return replace(block, items=block.items + other.items)
    if isinstance(block, Table) and isinstance(other, Table):
        return replace(block, rows=block.rows + other.rows)
    if isinstance(block, Paragraph) and isinstance(other, Paragraph):
        return replace(block, runs=(*block.runs, Run(" "), *other.runs))
    if isinstance(block, Callout) and isinstance(other, Callout):
        return replace(block, blocks=block.blocks + other.blocks)
    raise TypeError(f"{type(block).__name__} is not cut into pieces")
