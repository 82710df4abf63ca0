"""What people set in an exploration: one of a few words, a place on a scale, or an order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from workshop_kit.activities.activity import Panel, is_whole

Settings: TypeAlias = Mapping[str, str | int]


@dataclass(frozen=True)
class Option:
    """One of the words of a choice.

    Attributes
    ----------
    id : str
        What is kept when it is chosen.
    label : str
        How it reads.
    """

    id: str
    label: str


@dataclass(frozen=True)
class Choice:
    """One of a few words holds.

    Attributes
    ----------
    name : str
        What it sets, in the settings.
    label : str
        How it is called on screen.
    options : tuple of Option
        The words, in order; four at most are shown side by side, more in a list.
    start : str
        The one that holds at first.
    """

    name: str
    label: str
    options: tuple[Option, ...]
    start: str

    def __post_init__(self) -> None:
        if not self.accepts(self.start):
            raise ValueError(f"{self.name}: {self.start!r} is not one of its options")

    def accepts(self, value: Any) -> bool:
        """Tell whether a value is one of the options."""
        return isinstance(value, str) and any(option.id == value for option in self.options)

    def read(self, value: Any) -> str:
        """Return how an option reads."""
        return next(option.label for option in self.options if option.id == value)

    def present(self) -> Panel:
        """Return it as JSON values."""
        options = [{"id": option.id, "label": option.label} for option in self.options]
        return {"type": "choice", "name": self.name, "label": self.label, "options": options}


@dataclass(frozen=True)
class Scale:
    """A place on a scale, moved by a slider.

    Attributes
    ----------
    name : str
        What it sets, in the settings.
    label : str
        How it is called on screen.
    labels : tuple of str
        How each place reads; the value is a place, from 0.
    start : int
        Where it stands at first.
    fewer, more : str
        What the buttons beside the slider do.
    """

    name: str
    label: str
    labels: tuple[str, ...]
    start: int
    fewer: str
    more: str

    def __post_init__(self) -> None:
        if not self.accepts(self.start):
            raise ValueError(f"{self.name}: {self.start!r} is not a place of its scale")

    def accepts(self, value: Any) -> bool:
        """Tell whether a value is a place of the scale."""
        return is_whole(value, 0, len(self.labels) - 1)

    def read(self, value: Any) -> str:
        """Return how a place reads."""
        return self.labels[value]

    def present(self) -> Panel:
        """Return it as JSON values."""
        return {
            "type": "scale",
            "name": self.name,
            "label": self.label,
            "labels": list(self.labels),
            "words": {"fewer": self.fewer, "more": self.more},
        }


# Between the names of an order, in the settings.
_THEN = ">"


@dataclass(frozen=True)
class Ordering:
    """A few things are put in an order.

    Attributes
    ----------
    name : str
        What it sets, in the settings; the value is the ids in order, ``"mix>time"``.
    label : str
        How it is called on screen.
    options : tuple of Option
        What is put in order; at first as they stand here.
    earlier, later : str
        What the buttons beside each of them do; ``{name}`` is the name of the thing.
    """

    name: str
    label: str
    options: tuple[Option, ...]
    earlier: str
    later: str

    @property
    def start(self) -> str:
        """Return the order at first."""
        return _THEN.join(option.id for option in self.options)

    @staticmethod
    def order(value: str) -> tuple[str, ...]:
        """Return the ids of a value, the first one first.

        Examples
        --------
        >>> Ordering.order("time>mix")
        ('time', 'mix')
        """
        return tuple(value.split(_THEN))

    def accepts(self, value: Any) -> bool:
        """Tell whether a value holds each of the things once."""
        ids = sorted(option.id for option in self.options)
        return isinstance(value, str) and sorted(self.order(value)) == ids

    def read(self, value: Any) -> str:
        """Return how an order reads."""
        labels = {option.id: option.label for option in self.options}
        return " > ".join(labels[name] for name in self.order(value))

    def present(self) -> Panel:
        """Return it as JSON values."""
        options = [{"id": option.id, "label": option.label} for option in self.options]
        return {
            "type": "order",
            "name": self.name,
            "label": self.label,
            "options": options,
            "words": {"earlier": self.earlier, "later": self.later},
        }


Control: TypeAlias = Choice | Scale | Ordering


def settle(settings: Mapping[str, Any], controls: Iterable[Control]) -> dict[str, str | int]:
    """Return what each control is set to; what it does not know becomes its start.

    Another company has other job families, another version of the kit other words.

    Examples
    --------
    >>> sort = Choice("sort", "Sort by", (Option("n", "number"), Option("pay", "pay")), "n")
    >>> settle({"sort": "size", "more": 3}, [sort])
    {'sort': 'n'}
    """
    return {
        control.name: value
        if control.accepts(value := settings.get(control.name))
        else control.start
        for control in controls
    }
