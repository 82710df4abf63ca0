"""A document: blocks in one language, with what stands around them, ready for the writers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from workshop_kit.design import clean
from workshop_kit.handouts.blocks import (
    Answer,
    Band,
    Block,
    BulletList,
    Callout,
    Chapter,
    Choice,
    Choices,
    Code,
    Contents,
    Definitions,
    Fields,
    Heading,
    Inline,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Picture,
    Ruled,
    Run,
    Table,
    Together,
    deepen,
    literally,
    walk,
    words,
)

__all__ = [
    "Answer",
    "Band",
    "Block",
    "BulletList",
    "Callout",
    "Chapter",
    "Choice",
    "Choices",
    "Code",
    "Contents",
    "Cover",
    "Definitions",
    "Document",
    "Fields",
    "Heading",
    "Inline",
    "KeyFigure",
    "KeyFigures",
    "PageBreak",
    "Paragraph",
    "Picture",
    "Ruled",
    "Run",
    "Table",
    "Together",
    "as_plain",
    "clean",
    "deepen",
    "literally",
    "plain_values",
    "walk",
    "words",
]


@dataclass(frozen=True)
class Cover:
    """A page before all others: the document's title, whose it is, and what it is.

    Attributes
    ----------
    kicker : str
        The line above the title.
    team, day : str
        Whose and of when; empty: left to write by hand.
    labels : tuple of (str, str)
        The words for both.
    about : tuple of Inline
        Paragraphs at the foot.
    places : tuple of bool
        The places of the route, in order, and whether the document holds each.
    """

    kicker: str
    team: str
    day: str
    labels: tuple[str, str]
    about: tuple[Inline, ...]
    places: tuple[bool, ...]


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
    cover : Cover, optional
        Its first page, if it has one of its own.
    """

    language: str
    title: str
    lead: str
    running_head: str
    owner: str
    footer: str
    blocks: tuple[Block, ...]
    words: Mapping[str, str] = field(default_factory=dict)
    cover: Cover | None = None

    @property
    def name(self) -> str:
        """Title of the file, for windows, lists and screen readers."""
        return f"{self.title} · {self.running_head}"

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Its pictures, in the order of their tables in the annex."""
        return tuple(block for block in walk(self.blocks) if isinstance(block, Picture))


def as_plain(document: Document) -> dict[str, Any]:
    """Return a document as JSON values for a template; each block tells its ``kind``.

    Each picture has its number in the annex, each title that a table of contents
    lists has its own, from 1.
    """
    plain = plain_values(document)
    every = list(_plain_walk(plain["blocks"]))
    pictures = [block for block in every if block["kind"] == "Picture"]
    listed = [block for block in every if _is_listed(block)]
    for blocks in (pictures, listed):
        for number, block in enumerate(blocks, 1):
            block["number"] = number
    return {**plain, "name": clean(document.name), "pictures": pictures, "listed": listed}


def _is_listed(block: Mapping[str, Any]) -> bool:
    """Tell whether a table of contents lists a block: chapters, and the titles of their parts."""
    return block["kind"] == "Chapter" or (block["kind"] == "Heading" and block["level"] <= 3)


def plain_values(value: Any) -> Any:
    """Return a value as JSON values; each dataclass tells its ``kind``, each text is clean."""
    if is_dataclass(value):
        content = {part.name: plain_values(getattr(value, part.name)) for part in fields(value)}
        return {"kind": type(value).__name__, **content}
    if isinstance(value, tuple | list):
        return [plain_values(part) for part in value]
    if isinstance(value, Mapping):
        return {name: plain_values(part) for name, part in value.items()}
    return clean(value) if isinstance(value, str) else value


def _plain_walk(blocks: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        yield block
        if block["kind"] in ("Together", "Callout"):
            yield from _plain_walk(block["blocks"])
