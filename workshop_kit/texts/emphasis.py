"""Emphasis in a text: the only mark-up a text may carry is ``**bold**``."""

from __future__ import annotations

from typing import NamedTuple


class Run(NamedTuple):
    """A stretch of text and whether it is emphasised."""

    text: str
    is_strong: bool


def split_emphasis(text: str) -> tuple[Run, ...]:
    """Cut a text at its ``**`` marks.

    Examples
    --------
    >>> split_emphasis("**Combien**, pas pourquoi.")
    (Run(text='Combien', is_strong=True), Run(text=', pas pourquoi.', is_strong=False))
    """
    pieces = text.split("**")
    if len(pieces) % 2 == 0:
        # An odd number of marks: a lone ** is a person's text, not emphasis.
        return (Run(text, False),)
    return tuple(Run(piece, index % 2 == 1) for index, piece in enumerate(pieces) if piece)
