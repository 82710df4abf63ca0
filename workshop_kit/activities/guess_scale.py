"""What a guess is counted in: the positions of its slider, and how they read."""

from __future__ import annotations

import math
from dataclasses import dataclass

from workshop_kit.texts import Translator

# By unit: positions of the slider in one unit of the fact, and in one unit of what is shown.
# A fact is a share (0.31) for people in ten and for percent, a ratio (1.4) for times.
_POSITIONS = {
    "out_of_ten": (10, 1),
    "percent": (100, 100),
    "times": (10, 10),
    "years": (1, 1),
    "people": (1, 1),
    "euros": (1, 1),
    "points": (1, 1),
}

# A line wears at most this many numbers, at steps that one counts by.
_MOST_TICKS = 11
_COUNTED_BY = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)


@dataclass(frozen=True)
class GuessScale:
    """The positions that a guess may take; whole numbers, whatever the unit.

    Attributes
    ----------
    unit : {"out_of_ten", "percent", "times", "years", "people", "euros", "points"}
        What the fact is, and how it reads: a share 0..1 for people in ten or for percent (its
        sign is kept), a ratio for times (the slider moves by tenths), a number for the others.
    minimum, maximum : int
        First and last position: people in ten, points of percent, tenths, years, people, euros,
        points of a mark.
    step : int, default 1
        Between two positions.
    start : int, optional
        Where the slider stands before anyone moves it; in the middle when left out.
    close : float, default 1
        Distance to the fact, in positions, up to which a guess is called close.

    Raises
    ------
    ValueError
        If the unit is not one of these, or no position lies between the bounds.

    Examples
    --------
    >>> scale = GuessScale("percent", -20, 60, step=5, close=3)
    >>> scale.first, scale.place(0.235), scale.shown(25)
    (20, 23.5, 0.25)
    """

    unit: str
    minimum: int
    maximum: int
    step: int = 1
    start: int | None = None
    close: float = 1.0

    def __post_init__(self) -> None:
        if self.unit not in _POSITIONS:
            raise ValueError(f"unit is one of {', '.join(_POSITIONS)}, not {self.unit!r}")
        if self.maximum <= self.minimum or (self.maximum - self.minimum) % self.step:
            raise ValueError("the maximum is some steps above the minimum")
        if not self.accepts(self.first):
            raise ValueError(f"the slider cannot start at {self.start}")

    @property
    def first(self) -> int:
        """Where the slider stands before anyone moves it."""
        if self.start is not None:
            return self.start
        return self.minimum + (self.maximum - self.minimum) // (2 * self.step) * self.step

    def accepts(self, value: int) -> bool:
        """Tell whether a position is one of the scale."""
        is_inside = self.minimum <= value <= self.maximum
        return is_inside and (value - self.minimum) % self.step == 0

    def positions(self) -> range:
        """Return all positions, in order."""
        return range(self.minimum, self.maximum + 1, self.step)

    def place(self, fact: float | None) -> float | None:
        """Return where a fact lies on the scale; None when nobody can tell it."""
        if fact is None or not math.isfinite(fact):
            return None
        return float(fact * _POSITIONS[self.unit][0])

    def shown(self, position: float) -> float:
        """Return what a position stands for, in the unit that is read."""
        return position / _POSITIONS[self.unit][1]

    def read(self, position: float, t: Translator) -> str:
        """Return a position in words.

        Examples
        --------
        >>> from workshop_kit.texts import translator
        >>> GuessScale("times", 0, 30).read(14, translator("en"))
        '1.4 times'
        """
        return t(f"guess.unit.{self.unit}", n=self.shown(position))

    def read_both(self, low: float, high: float, t: Translator) -> str:
        """Return two positions in words."""
        return t(f"guess.both.{self.unit}", low=self.shown(low), high=self.shown(high))

    def ticks(self, t: Translator) -> list[dict[str, object]]:
        """Return the numbers along the line, each with where it stands."""
        span = self.maximum - self.minimum
        by = next(n for n in (*_COUNTED_BY, span) if n % self.step == 0 and span / n < _MOST_TICKS)
        # Multiples of what one counts by, so that zero is one of them where it is there.
        first = -(-self.minimum // by) * by
        return [
            {"value": n, "label": t(f"guess.tick.{self.unit}", n=self.shown(n))}
            for n in range(first, self.maximum + 1, by)
        ]


OUT_OF_TEN = GuessScale("out_of_ten", 0, 10)
"""People in ten, from none to all."""
