"""The facilitator's script as plain lines, for the notes of a slide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workshop_kit.handouts.blocks import (
    Block,
    BulletList,
    Callout,
    Heading,
    Inline,
    Paragraph,
    Table,
    Together,
)

_BULLET = "– "


def read_notes(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield what blocks say, a line for each paragraph, item or row.

    Examples
    --------
    >>> from workshop_kit.handouts.blocks import words
    >>> [*read_notes((Paragraph(words("**But.** Voir.")), BulletList((words("Un."),))))]
    ['But. Voir.', '– Un.']
    """
    for block in blocks:
        match block:
            case Heading():
                yield _plain(block.text)
            case Paragraph():
                yield _plain(block.runs)
            case BulletList():
                for place, item in enumerate(block.items, 1):
                    mark = f"{place}. " if block.is_ordered else _BULLET
                    yield mark + _plain(item)
            case Table():
                for row in block.rows:
                    yield _BULLET + " · ".join(cell for cell in row if cell)
            case Callout() | Together():
                yield from read_notes(block.blocks)


def _plain(runs: Inline) -> str:
    return "".join(run.text for run in runs)
