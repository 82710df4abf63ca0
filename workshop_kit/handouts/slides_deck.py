"""A deck of slides: blocks cut into screens, before anything is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from workshop_kit.handouts.document import Block, Picture, Table, plain_values

Layout = Literal["title", "opening", "words", "question", "picture", "table"]
Size = Literal["large", "body", "dense"]


@dataclass(frozen=True)
class Slide:
    """One idea, on one screen.

    Attributes
    ----------
    key : str
        Its name in addresses, unique in the deck.
    title : str
        Its heading.
    blocks : tuple of Block
        What it shows under the heading.
    layout : {"title", "opening", "words", "question", "picture", "table"}
        How large its words are and where they stand.
    eyebrow : str
        The line above the title: which step, how long, with whom.
    step : int
        The step it belongs to, from 1; 0 for those outside the steps.
    notes : tuple of str
        What the facilitator says, paragraph by paragraph; nobody else sees them.
    is_revealed : bool
        Whether its points come one after the other.
    size : {"large", "body", "dense"}
        Size of its words: the largest at which they stay on one slide.
    start : int
        Number of the first item of its numbered list.
    link : str
        Key of the slide with the table of its picture, or with the picture of its table.
    number : int
        Place of its picture or of its table among those of the deck, from 1; 0 without one.
    """

    key: str
    title: str
    blocks: tuple[Block, ...] = ()
    layout: Layout = "words"
    eyebrow: str = ""
    step: int = 0
    notes: tuple[str, ...] = ()
    is_revealed: bool = False
    size: Size = "body"
    start: int = 1
    link: str = ""
    number: int = 0


@dataclass(frozen=True)
class Deck:
    """The slides of a session in one language, ready for either writer.

    Attributes
    ----------
    language : str
        Language of every word of the kit in it.
    title : str
        Title of the session.
    running_head : str
        Which session it is, at the foot of each slide.
    footer : str
        Where it comes from and whose data it shows, at the foot of each slide.
    axis : str
        The axis of the session, which gives its colour; nothing for the others.
    steps : int
        How many steps the session has.
    slides : tuple of Slide
        In the order of the room.
    words : mapping of str to str
        The few words that the writers add.
    name : str
        Title of the file, for windows, lists and screen readers.
    """

    language: str
    title: str
    running_head: str
    footer: str
    axis: str
    steps: int
    slides: tuple[Slide, ...]
    words: Mapping[str, str] = field(default_factory=dict)
    name: str = ""

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Its charts, in their order."""
        blocks = (block for slide in self.slides for block in slide.blocks)
        return tuple(block for block in blocks if isinstance(block, Picture))

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its tables, in their order."""
        blocks = (block for slide in self.slides for block in slide.blocks)
        return tuple(block for block in blocks if isinstance(block, Table))


def as_plain_deck(deck: Deck) -> dict[str, Any]:
    """Return a deck as JSON values for a template; each block tells its ``kind``."""
    return plain_values(deck)
