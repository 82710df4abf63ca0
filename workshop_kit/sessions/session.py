"""A session: timed steps made of words, in both languages, and of activities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from workshop_kit.errors import SourceError
from workshop_kit.sessions.shape import activities_of, find_shape_problems
from workshop_kit.sessions.source import Block, Source, find_source, list_sources, read_source
from workshop_kit.texts import LANGUAGES, translator

Audience = Literal["participant", "facilitator"]
AUDIENCES: tuple[Audience, ...] = ("participant", "facilitator")

# What participants do not receive: the script of the session and the worked answers.
FACILITATOR_TAGS = frozenset({"facilitator", "solution"})


@dataclass(frozen=True)
class Cell:
    """A stretch of words in both languages, or a line of code that shows an activity.

    Attributes
    ----------
    key : str
        Stable name, unique in the kit (``s02.why``).
    text : mapping of str to str
        Markdown by language, with its marks (``{notebook:s02}``); empty for code.
    code : str
        Python, with the name ``LANGUAGE`` where the language goes; empty for words.
    activities : tuple of str
        Keys of the activities that the code shows, in their order.
    tags : tuple of str
        ``facilitator``, ``solution``, ``analyst``, ``screen-only``, ``print-only``, ``screen``.
    """

    key: str
    text: Mapping[str, str] = field(default_factory=dict)
    code: str = ""
    activities: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @property
    def is_code(self) -> bool:
        """Tell whether it is code."""
        return bool(self.code)

    @property
    def activity(self) -> str | None:
        """Key of the first activity it shows; None when it shows none."""
        return self.activities[0] if self.activities else None

    def is_for(self, audience: Audience) -> bool:
        """Tell whether a reader receives it."""
        return audience == "facilitator" or not FACILITATOR_TAGS.intersection(self.tags)


@dataclass(frozen=True)
class Step:
    """A timed part of a session, from a ``##`` heading to the next.

    Attributes
    ----------
    key : str
        Key of the block that opens it.
    title : mapping of str to str
        Its heading, by language.
    minutes : int
        How long it lasts.
    mode : str
        How people sit: ``room``, ``pair``, ``group`` or ``alone``.
    cells : tuple of Cell
        Its cells, the heading's first.
    pause : int
        Minutes of break at its end, among its minutes.
    """

    key: str
    title: Mapping[str, str]
    minutes: int
    mode: str
    cells: tuple[Cell, ...]
    pause: int = 0

    @property
    def activities(self) -> tuple[str, ...]:
        """Keys of its activities, in their order."""
        return tuple(key for cell in self.cells for key in cell.activities)

    def markdown(self, language: str, audience: Audience = "participant") -> str:
        """Return its words in one language, as one Markdown text."""
        words = (cell for cell in self.cells if not cell.is_code and cell.is_for(audience))
        return "\n\n".join(cell.text[language] for cell in words)


@dataclass(frozen=True)
class Session:
    """One of the ten notebooks of the route.

    Attributes
    ----------
    slug : str
        Its name in the code (``s02``).
    number : int
        Its place in the route, from 0.
    title : mapping of str to str
        Its title, by language.
    file_name : mapping of str to str
        Name of its notebook, by language.
    minutes : int
        How long it lasts, as its header says; a guard keeps its steps adding up to it.
    axis : str or None
        The axis it is about: ``mix``, ``careers``, ``conditions``, ``time``; None for the others.
    opening : tuple of Cell
        What comes before the first step.
    steps : tuple of Step
        In their order.

    Examples
    --------
    >>> session = read_session("s02")
    >>> session.title["en"], session.file_name["fr"]
    ('Occupational mix', '02_mixite_des_emplois.ipynb')
    """

    slug: str
    number: int
    title: Mapping[str, str]
    file_name: Mapping[str, str]
    minutes: int
    axis: str | None
    opening: tuple[Cell, ...]
    steps: tuple[Step, ...]

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All its cells, in the order of the notebook."""
        return self.opening + tuple(cell for step in self.steps for cell in step.cells)

    @property
    def activities(self) -> tuple[str, ...]:
        """Keys of all its activities, in their order."""
        return tuple(key for cell in self.cells for key in cell.activities)

    def starts(self) -> Iterator[tuple[Step, int]]:
        """Give each step with the minute at which it starts, from 0."""
        elapsed = 0
        for step in self.steps:
            yield step, elapsed
            elapsed += step.minutes


def read_session(slug: str, *, folder: Path | None = None) -> Session:
    """Read a session from its source.

    Parameters
    ----------
    slug : str
        Name of the session (``s02``).
    folder : Path, optional
        Folder that holds ``source/``; the kit's notebooks by default.

    Raises
    ------
    UnknownNameError
        If there is no such session.
    SourceError
        If its source cannot be a session: a language lacks, a key stands twice, a step has no
        title. It tells the first problem; `find_problems` lists them all.
    """
    return session_of(read_source(find_source(slug, folder)))


def list_sessions(*, folder: Path | None = None) -> list[Session]:
    """Return the sessions that exist, in the order of the route."""
    return [session_of(read_source(path)) for path in list_sources(folder)]


def session_of(source: Source) -> Session:
    """Make a session of its source.

    Raises
    ------
    SourceError
        As `read_session`.
    """
    for problem in find_shape_problems(source):
        raise SourceError(problem.text_key, **problem.values)
    opening, steps = _cut_into_steps(source)
    names = {language: translator(language)(f"{source.slug}.file") for language in LANGUAGES}
    return Session(
        slug=source.slug,
        number=int(source.slug[1:]),
        title={language: translator(language)(f"{source.slug}.title") for language in LANGUAGES},
        file_name={language: f"{name}.ipynb" for language, name in names.items()},
        minutes=source.header["minutes"],
        axis=source.header.get("axis"),
        opening=opening,
        steps=steps,
    )


def heading_of(text: str) -> str:
    """Return the title of a step's first block, without its ``##``."""
    return text.splitlines()[0].removeprefix("## ").strip()


def _cut_into_steps(source: Source) -> tuple[tuple[Cell, ...], tuple[Step, ...]]:
    parts: list[tuple[Block | None, list[Cell]]] = [(None, [])]
    for block in source.blocks:
        if block.language == "en":
            continue
        if "minutes" in block.settings:
            parts.append((block, []))
        parts[-1][1].append(_cell(block, source))
    (_, opening), *rest = parts
    return tuple(opening), tuple(_step(first, cells) for first, cells in rest if first)


def _step(first: Block, cells: list[Cell]) -> Step:
    return Step(
        key=first.key,
        title={language: heading_of(text) for language, text in cells[0].text.items()},
        minutes=first.settings["minutes"],
        mode=first.settings["mode"],
        cells=tuple(cells),
        pause=first.settings.get("pause", 0),
    )


def _cell(block: Block, source: Source) -> Cell:
    tags = tuple(block.settings.get("tags", ()))
    if block.kind == "code":
        return Cell(block.key, code=block.text, activities=activities_of(block.text), tags=tags)
    translations = (other for other in source.blocks if other.key == block.key)
    return Cell(block.key, {other.language: other.text for other in translations}, tags=tags)
