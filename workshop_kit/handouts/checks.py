"""What a document must be before it is written: said here rather than found by a reader."""

from __future__ import annotations

import re

from workshop_kit.errors import HandoutError
from workshop_kit.handouts.document import (
    Band,
    Block,
    Callout,
    Chapter,
    Contents,
    Document,
    Heading,
    Picture,
    Table,
    walk,
)

SHORTEST_ALT = 30
"""Characters. A shorter text does not say what, how much and which way."""

# How much and which way: a description compares, so it names two numbers at least.
_NUMBERS = re.compile(r"\d+.*?\D\d", re.DOTALL)
_A_FILE_NAME = re.compile(r"\.(?:svg|png|jpe?g|gif)\s*$", re.IGNORECASE)


def check_document(document: Document) -> None:
    """Refuse a document that someone could not read.

    Raises
    ------
    HandoutError
        If a picture has no real alternative text or no table, if a title skips a
        level, or if a table has no head.
    """
    level = 1
    for block in walk(document.blocks):
        title, deeper = _title(block)
        if title:
            if deeper > level + 1:
                raise HandoutError("handout_heading_skips", title=title)
            level = deeper
        if isinstance(block, Picture):
            check_picture(block)
        if isinstance(block, Table):
            check_table(block)


def check_picture(picture: Picture) -> None:
    """Refuse a picture that says nothing to who does not see it."""
    says_something = (
        len(picture.alt) >= SHORTEST_ALT
        and _NUMBERS.search(picture.alt)
        and not _A_FILE_NAME.search(picture.alt)
    )
    if not says_something:
        raise HandoutError("handout_alt_text", title=picture.title, n=SHORTEST_ALT)
    check_table(picture.table)


def check_table(table: Table) -> None:
    """Refuse a table without heads or with rows of another length."""
    if not all(head.strip() for head in table.columns) or not table.rows:
        raise HandoutError("handout_table", caption=table.caption)
    if any(len(row) != len(table.columns) for row in table.rows):
        raise HandoutError("handout_table", caption=table.caption)


def _title(block: Block) -> tuple[str, int]:
    """Return the title that a block puts in the outline, and its level; no title, no level."""
    if isinstance(block, Heading):
        return "".join(run.text for run in block.text), block.level
    if isinstance(block, Picture | Callout | Band | Chapter | Contents):
        return block.title, block.level
    return "", 0
