"""A document as blocks: what paper says, before anything is drawn.

Texts are plain strings, in runs: no block holds mark-up, so nothing that a person
wrote can become any. Both writers draw the same blocks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, TypeAlias

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
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


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
    """

    title: str
    svg: str
    alt: str
    caption: str
    table: Table
    level: int = 3


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
    """A possible answer; what it turned out to be is said in words."""

    text: Inline
    is_chosen: bool = False
    remark: str = ""


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
        A third-level title, or nothing.
    tone : {"said", "keep", "right", "near", "wrong"}
        A remark, what to remember, or what the kit said to an answer (its words say it too).
    """

    blocks: tuple[Block, ...]
    title: str = ""
    tone: str = "said"


@dataclass(frozen=True)
class Together:
    """Blocks that stay on one page when they fit on one."""

    blocks: tuple[Block, ...]


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
    | PageBreak
)


@dataclass(frozen=True)
class Document:
    """A document in one language, ready for either writer.

    Attributes
    ----------
    language : str
        Language of every word of the kit in it.
    title : str
        Its first heading.
    lead : str
        One line under the title.
    running_head : str
        What it is, at the top of each page.
    owner : str
        Whose it is and of when, at the top of each page.
    footer : str
        Source and nature of the data, at the foot of each page.
    blocks : tuple of Block
        What it says.
    words : mapping of str to str
        The few words that the writers add: ``annex``, ``see_table``, ``page``, ``skip``,
        ``write_here``, ``table``, ``not_printable``.
    """

    language: str
    title: str
    lead: str
    running_head: str
    owner: str
    footer: str
    blocks: tuple[Block, ...]
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Title of the file, for windows, lists and screen readers."""
        return f"{self.title} · {self.running_head}"

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Its pictures, in the order of their tables in the annex."""
        return tuple(block for block in walk(self.blocks) if isinstance(block, Picture))


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks in the order of reading, each before those it holds."""
    for block in blocks:
        yield block
        if isinstance(block, Together | Callout):
            yield from walk(block.blocks)


def as_plain(document: Document) -> dict[str, Any]:
    """Return a document as JSON values for a template; each block tells its ``kind``.

    Each picture has its number in the annex, from 1.
    """
    plain = _plain(document)
    numbers = iter(range(1, len(document.pictures) + 1))
    for block in _plain_pictures(plain["blocks"]):
        block["number"] = next(numbers)
    return {
        **plain,
        "name": clean(document.name),
        "pictures": list(_plain_pictures(plain["blocks"])),
    }


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        content = {part.name: _plain(getattr(value, part.name)) for part in fields(value)}
        return {"kind": type(value).__name__, **content}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        return {name: _plain(part) for name, part in value.items()}
    return clean(value) if isinstance(value, str) else value


def _plain_pictures(blocks: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        if block["kind"] == "Picture":
            yield block
        elif block["kind"] in ("Together", "Callout"):
            yield from _plain_pictures(block["blocks"])


def clean(text: str) -> str:
    r"""Return a text without what has no shape on paper.

    Control characters, half characters and the marks that turn the direction of
    what follows are left out; line ends become ``\\n``.

    Examples
    --------
    >>> clean("nom\u202evsc.exe\x00\r\nfin")
    'nomvsc.exe\nfin'
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(_shape(character) for character in lines)


def _shape(character: str) -> str:
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF or code & 0xFFFE == 0xFFFE:
        return "\ufffd"
    is_control = (code < 0x20 and character != "\n") or 0x7F <= code < 0xA0
    return "" if is_control or character in _DIRECTION_MARKS else character


# They would let a text show another order than it has (« fdp.exe » as « exe.pdf »).
_DIRECTION_MARKS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
