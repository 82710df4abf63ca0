"""Chance: promotions drawn by lot in groups of a few people, then of many."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from workshop_kit.activities.controls import Control, Scale, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import (
    Chart,
    ChartTable,
    IntervalDot,
    IntervalRow,
    ScaleMark,
    plot_interval_dots,
)
from workshop_kit.data import Workforce
from workshop_kit.measures import proportion_gap_interval, proportion_interval
from workshop_kit.measures.intervals import Interval
from workshop_kit.measures.lots import draw_lots
from workshop_kit.texts import Translator

KEY = "s00.chance"

# Draws are the same on every computer, so that a room can compare them.
SEED = 1566
# One person in five: a whole number of expected promotions at every size.
CHANCE = 0.2
NUMBERS = (10, 20, 50, 100, 300)
N_COMPANIES = 6
N_DRAWS = 12
_NAMES = "ABCDEF"
_TICKS = (0.0, 0.25, 0.5, 0.75)


@dataclass(frozen=True)
class Lots:
    """The promotions of an imagined company, where both sexes have the same chance.

    Attributes
    ----------
    n : int
        People of each sex.
    women, men : int
        Women and men promoted.
    women_interval, men_interval : Interval
        Of the share of each sex.
    gap_interval : Interval
        Of men's share minus women's.
    """

    n: int
    women: int
    men: int
    women_interval: Interval
    men_interval: Interval
    gap_interval: Interval

    @property
    def gap(self) -> float:
        """Men's share minus women's."""
        return (self.men - self.women) / self.n


@lru_cache(maxsize=64)
def lots_of(draw: int, n: int) -> tuple[Lots, ...]:
    """Return the companies of a draw; those of more people begin with the same people.

    Examples
    --------
    >>> [one.women for one in lots_of(0, 10)] == [one.women for one in lots_of(0, 10)]
    True
    """
    rng = np.random.default_rng([SEED, draw])
    drawn = draw_lots(N_COMPANIES, max(NUMBERS), share=CHANCE, rng=rng)[:, :, :n]
    return tuple(_lots(int(women), int(men), n) for women, men in drawn.sum(axis=2))


def chance_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be set: people of each sex, and which draw."""
    numbers = tuple(t(f"{KEY}.number.value", n=n) for n in NUMBERS)
    draws = tuple(t(f"{KEY}.draw.value", n=n + 1) for n in range(N_DRAWS))
    return (
        Scale("number", t(f"{KEY}.number"), numbers, 0, t(f"{KEY}.smaller"), t(f"{KEY}.larger")),
        Scale("draw", t(f"{KEY}.draw"), draws, 0, t(f"{KEY}.before"), t(f"{KEY}.after")),
    )


def look_at_chance(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return six companies drawn by lot, each with the intervals of its shares."""
    n, draw = NUMBERS[int(settings["number"])], int(settings["draw"])
    companies = lots_of(draw, n)
    widest = max(abs(one.gap) for one in companies)
    clear = sum(not one.gap_interval.contains(0) for one in companies)
    said = {
        "n": n,
        "draw": draw + 1,
        "points": round(100 * widest),
        "clear": clear,
        "all": N_COMPANIES,
        "chance": CHANCE,
        "one": 100 / n,
    }
    rows = [
        IntervalRow(
            t(f"{KEY}.company", name=name),
            _dot(one.women / n, one.women_interval, t),
            _dot(one.men / n, one.men_interval, t),
        )
        for name, one in zip(_NAMES, companies, strict=True)
    ]
    ticks = [ScaleMark(value, t.word("{x:percent}", x=value)) for value in _TICKS]
    chart = Chart(
        title=t(f"{KEY}.title", **said),
        subtitle=t(f"{KEY}.subtitle", **said),
        n=t(f"{KEY}.n", **said),
        description=t(f"{KEY}.description", **said),
        table=_table(companies, t),
        draw=lambda: plot_interval_dots(rows, ticks, head=t(f"{KEY}.head")),
    )
    figures = (
        Figure(t.word("{n:count}", n=said["points"]), t(f"{KEY}.say.points", **said)),
        Figure(t.word("{n:count}", n=clear), t(f"{KEY}.say.clear", **said), quiet=True),
    )
    return View(chart, figures, t(f"{KEY}.reading.{'some' if clear else 'none'}", **said))


def _lots(women: int, men: int, n: int) -> Lots:
    return Lots(
        n,
        women,
        men,
        proportion_interval(women, n),
        proportion_interval(men, n),
        proportion_gap_interval([men, women], [n, n]),
    )


def _dot(share: float, interval: Interval, t: Translator) -> IntervalDot:
    words = t(f"{KEY}.dot", share=share, low=interval.low, high=interval.high)
    return IntervalDot(share, interval.low, interval.high, words)


def _table(companies: tuple[Lots, ...], t: Translator) -> ChartTable:
    columns = ("company", "women", "men", "gap", "interval")
    return ChartTable(
        t(f"{KEY}.table.caption"),
        tuple(t(f"{KEY}.table.{name}") for name in columns),
        tuple(
            (
                t(f"{KEY}.company", name=name),
                t(f"{KEY}.of", k=one.women, n=one.n),
                t(f"{KEY}.of", k=one.men, n=one.n),
                t(f"{KEY}.gap", x=one.gap, points=100 * abs(one.gap)),
                t(f"{KEY}.between", low=one.gap_interval.low, high=one.gap_interval.high),
            )
            for name, one in zip(_NAMES, companies, strict=True)
        ),
    )
