"""What people did before: what an activity that looks back receives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

from workshop_kit.activities.activity import Panel
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Progress:
    """How far people are in a session; it counts what was done, never how well.

    Attributes
    ----------
    session : str
        Name of the session (``s02``).
    minutes, minutes_left : int
        Its length, and that of the steps still to do.
    steps, steps_done : int
        Its timed steps.
    questions, questions_answered : int
        Those of its check, answered rightly or not.
    """

    session: str
    minutes: int
    minutes_left: int
    steps: int
    steps_done: int
    questions: int
    questions_answered: int

    @property
    def is_begun(self) -> bool:
        """Tell whether something was done in it."""
        return self.steps_done > 0 or self.questions_answered > 0

    @property
    def is_complete(self) -> bool:
        """Tell whether nothing is left to do in it."""
        return self.steps_done == self.steps


@dataclass(frozen=True)
class Leg:
    """One session of the route, whether or not this version of the kit has it.

    Attributes
    ----------
    session : str
        Its name (``s02``).
    minutes : int or None
        How long it lasts; None when everyone takes the time they need.
    file_name : mapping of str to str
        Name of its notebook by language; empty when this version does not have it.
    progress : Progress or None
        How far people are in it; None when this version does not have it.
    """

    session: str
    minutes: int | None
    file_name: Mapping[str, str] = field(default_factory=dict)
    progress: Progress | None = None

    @property
    def number(self) -> int:
        """Its place in the route, from 0."""
        return int(self.session.removeprefix("s"))


@dataclass(frozen=True)
class Past:
    """What people did before.

    Attributes
    ----------
    answers : mapping
        Their answers by key of activity, about the company they practise on; those that the
        activities accept.
    read_legs : callable of () to tuple of Leg
        Gives the route with how far they are. Called only by who needs it: it reads the
        sources of all sessions.
    """

    answers: Mapping[str, Any] = field(default_factory=dict)
    read_legs: Callable[[], tuple[Leg, ...]] = tuple


@runtime_checkable
class LooksBack(Protocol):
    """An activity that shows what people did before, whether or not it asks something too."""

    def recollect(self, past: Past, t: Translator) -> Panel:
        """Return what it shows of the past, in words, beside what it presents to everyone.

        What people wrote stands in it as they wrote it: whoever draws it treats it as text,
        never as markup.
        """
        ...


@runtime_checkable
class Follows(LooksBack, Protocol):
    """An activity that looks back at answers of its own session, given beside it."""

    @property
    def follows(self) -> frozenset[str]:
        """Return the keys of the answers that it shows: it changes when one of them does."""
        ...
