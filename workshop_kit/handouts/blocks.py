"""The blocks of a document: what paper says, before anything is drawn.

Texts are plain strings, in runs: no block holds mark-up, so nothing that a person
wrote can become any. Both writers draw the same blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from workshop_kit.texts import split_emphasis


@dataclass(frozen=True)
class Run:
    """A stretch of text and how it is said."""

    text: str
    is_strong: bool = False
    is_emphasised: bool = False


Inline: TypeAlias = tuple[Run, ...]


def words(text: str) -> Inline:
    """Return a text of the kit as runs: its ``**`` marks are emphasis.

    Examples
    --------
    >>> words("combien, **pas** pourquoi")[1]
    Run(text='pas', is_strong=True, is_emphasised=False)
    """
    return tuple(Run(run.text, is_strong=run.is_strong) for run in split_emphasis(text))


def literally(text: str) -> Inline:
    """Return a person's text as one run: its signs mean nothing."""
    return (Run(text),)


@dataclass(frozen=True)
class Heading:
    """A title within the document; level 2 under the document's own, then 3."""

    text: Inline
    level: int = 2


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of the kit's own words; ``style`` is ``body``, ``lead`` or ``quiet``."""

    runs: Inline
    style: str = "body"


@dataclass(frozen=True)
class BulletList:
    """Items, numbered when their order counts."""

    items: tuple[Inline, ...]
    is_ordered: bool = False


@dataclass(frozen=True)
class KeyFigure:
    """A large number and what it is; None leaves room to write it by hand."""

    value: str | None
    label: Inline


@dataclass(frozen=True)
class KeyFigures:
    """Numbers side by side: a guess beside the fact, two voices beside each other."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True)
class Table:
    """A table; the first cell of each row names the row.

    Attributes
    ----------
    caption : str
        What it holds.
    columns : tuple of str
        Heads.
    rows : tuple of tuple of str
        As many cells as heads.
    text_columns : tuple of int
        Columns of words, which begin at the left; the others are numbers.
    widths : tuple of float
        Share of the width that each column takes; none: the first is wider.
    has_total : bool
        Whether its last row adds up the others.
    is_titled : bool
        Whether a title right above says its caption already: it is then said to
        screen readers only.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    text_columns: tuple[int, ...] = ()
    widths: tuple[float, ...] = ()
    has_total: bool = False
    is_titled: bool = False


@dataclass(frozen=True)
class Picture:
    """A chart with its finding, and its numbers in the annex.

    Attributes
    ----------
    title : str
        The finding, as a sentence; it is never parted from the picture.
    svg : str
        The picture.
    alt : str
        What it shows: what, how much, which way.
    caption : str
        What is counted, when, of how many.
    table : Table
        The same numbers; the writers put it in the annex, one click away.
    level : int
        Level of its title.
    scale : float
        Share of the width that it takes.
    """

    title: str
    svg: str
    alt: str
    caption: str
    table: Table
    level: int = 3
    scale: float = 1.0


@dataclass(frozen=True)
class Answer:
    """A question and what people wrote; None leaves ruled lines.

    Attributes
    ----------
    question : Inline
        The question.
    said : tuple of (str, str or None)
        For each voice, who speaks (empty when one voice speaks for all) and the text.
    lines : int
        Lines to write on where there is no text.
    """

    question: Inline
    said: tuple[tuple[str, str | None], ...]
    lines: int = 3


@dataclass(frozen=True)
class Choice:
    """A possible answer; what it turned out to be is said in words.

    Attributes
    ----------
    text : Inline
        The answer.
    is_chosen : bool
        Whether its box is ticked.
    remark : str
        A word beside it (« votre réponse »).
    why : Inline
        What it shows, on a line of its own.
    """

    text: Inline
    is_chosen: bool = False
    remark: str = ""
    why: Inline = ()


@dataclass(frozen=True)
class Choices:
    """A question with boxes to tick."""

    number: str
    question: Inline
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Ruled:
    """Lines to write on, with what they are for."""

    label: str
    lines: int = 3


@dataclass(frozen=True)
class Fields:
    """Short things to fill in by hand, on one line (team, date)."""

    labels: tuple[str, ...]


@dataclass(frozen=True)
class Callout:
    """Blocks set apart, under a title or none; ``tone`` says why.

    Attributes
    ----------
    blocks : tuple of Block
        Paragraphs and lists.
    title : str
        Its title, or nothing.
    tone : {"said", "keep", "right", "near", "wrong", "say", "objection"}
        A remark, what to remember, what the kit said to an answer (its words say it too),
        what the facilitator says aloud, or what the room may reply.
    level : int
        Level of its title.
    """

    blocks: tuple[Block, ...]
    title: str = ""
    tone: str = "said"
    level: int = 3


@dataclass(frozen=True)
class Together:
    """Blocks that stay on one page when they fit on one."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Band:
    """The opening of a timed step: its title, with its clock always in sight.

    Attributes
    ----------
    title : str
        Title of the step, at the second level.
    clock : str
        From when to when (« 0:25 – 0:55 »).
    length : str
        How long.
    details : str
        With whom, and how the minutes are shared.
    """

    title: str
    clock: str
    length: str
    details: str = ""
    level: int = 2


@dataclass(frozen=True)
class Chapter:
    """A part that begins a page and names itself at the top of those that follow.

    Attributes
    ----------
    title : str
        Its title, at the second level.
    running_head : str
        What the top of its pages says.
    lead : str
        One line under the title, or nothing.
    """

    title: str
    running_head: str
    lead: str = ""
    level: int = 2


@dataclass(frozen=True)
class Contents:
    """The list of the chapters and of the third-level titles in them, with where they are."""

    title: str
    level: int = 2


@dataclass(frozen=True)
class Definitions:
    """Words and what they mean.

    Attributes
    ----------
    entries : tuple of (str, str)
        Each word with its meaning.
    is_short : bool
        Whether they are few, and stay on one page.
    """

    entries: tuple[tuple[str, str], ...]
    is_short: bool = False


@dataclass(frozen=True)
class Code:
    """Lines of code as they stand, and what they showed; nothing when nobody ran them."""

    lines: str
    result: str = ""


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a page."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | KeyFigures
    | Table
    | Picture
    | Answer
    | Choices
    | Ruled
    | Fields
    | Callout
    | Together
    | Band
    | Chapter
    | Contents
    | Definitions
    | Code
    | PageBreak
)


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks in the order of reading, each before those it holds."""
    for block in blocks:
        yield block
        if isinstance(block, Together | Callout):
            yield from walk(block.blocks)


def deepen(block: Block, by: int = 1) -> Block:
    """Return a block with its titles, and those it holds, `by` levels deeper.

    Examples
    --------
    >>> deepen(Heading(words("Qui travaille où ?"))).level
    3
    """
    if isinstance(block, Together | Callout):
        block = replace(block, blocks=tuple(deepen(part, by) for part in block.blocks))
    level = getattr(block, "level", None)
    return block if level is None else replace(block, level=level + by)  # type: ignore[call-arg]
