"""A clock of paid hours by day and by night, and the schedules of women and men beside it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Wedge

from workshop_kit.charts.lettering import text_width, wrap, write_beside
from workshop_kit.charts.style import PAPER_WIDTH, sex_style, style
from workshop_kit.design import tokens

# Night as the tables count it: from 9 p.m. to 6 a.m. (schema, column night_hours).
NIGHT_FROM, NIGHT_TO = 21, 6

_HOURS = 24
_DOTS = 100
# Dots side by side in an hour, at most: more of them go on the next row towards the rim.
_DOTS_AN_HOUR = {"women": 1.6, "men": 2.6}
_ROWS_OF_DOTS = 5
# Where each sex's ring lies, from the middle of the clock to its rim.
_RINGS = {"women": (0.2, 0.54), "men": (0.64, 0.94)}
_CLOCK_WIDTH = 2.4
_ROW = 0.36
_NAMES_WIDTH = 1.45


@dataclass(frozen=True)
class NightShare:
    """How many paid hours of one sex in a hundred are at night.

    Attributes
    ----------
    sex : {"women", "men"}
        Whose.
    share : float
        0..1; missing (nan) when it is not known.
    """

    sex: str
    share: float


@dataclass(frozen=True)
class ScheduleRow:
    """One schedule: the share of each sex that has it.

    Attributes
    ----------
    label : str
        The schedule in words.
    women, men : float
        Shares, 0..1; missing (nan) when not shown.
    women_label, men_label : str
        The same in words.
    is_clear : bool
        Chance alone would seldom make such a difference: the name is in bold.
    """

    label: str
    women: float
    men: float
    women_label: str
    men_label: str
    is_clear: bool


def plot_clock(
    nights: Sequence[NightShare],
    rows: Sequence[ScheduleRow],
    *,
    night: str,
    day: str,
) -> Figure:
    """Draw a hundred paid hours of each sex on a clock, and the schedules as bars.

    Inside the night and inside the day, where a dot lies says nothing: the tables do not tell
    the hour.

    Parameters
    ----------
    nights : sequence of NightShare
        Women, men.
    rows : sequence of ScheduleRow
        From top to bottom.
    night, day : str
        Words of the two parts of the clock.
    """
    height = max(2.75, _ROW * len(rows) + 0.3)
    with style():
        # The width of every word is known: places are given, not sought, which is quicker.
        figure = Figure(figsize=(PAPER_WIDTH, height))
        clock = figure.add_axes((0, 0, _CLOCK_WIDTH / PAPER_WIDTH, 1))
        left = _CLOCK_WIDTH + _names_width(rows) + 0.15
        width = PAPER_WIDTH - left - 0.02
        bars = figure.add_axes((left / PAPER_WIDTH, 0.02, width / PAPER_WIDTH, 0.96))
        _draw_face(clock, night, day)
        for one in nights:
            if not math.isnan(one.share):
                _draw_hours(clock, one)
        _draw_rows(bars, rows, width)
    return figure


def _angle(hour: float) -> float:
    """Return where an hour lies on a clock whose midnight is at the top, in degrees."""
    return 90 - 360 * hour / _HOURS


def _draw_face(axes: Axes, night: str, day: str) -> None:
    colours, size = tokens().colours, tokens().type_pt["small"]
    night_ends = (_angle(NIGHT_TO), _angle(NIGHT_FROM - _HOURS))
    axes.add_patch(Wedge((0, 0), 1, *night_ends, facecolor=colours["line"], linewidth=0))
    axes.add_patch(Circle((0, 0), 1, fill=False, edgecolor=colours["edge"], linewidth=1))
    axes.add_patch(Circle((0, 0), 0.59, fill=False, edgecolor=colours["paper"], linewidth=2))
    for hour in (0, NIGHT_TO, 12, 18, NIGHT_FROM):
        angle = math.radians(_angle(hour))
        x, y = math.cos(angle), math.sin(angle)
        axes.plot([x, 1.05 * x], [y, 1.05 * y], color=colours["edge"], linewidth=1)
        axes.text(1.17 * x, 1.15 * y, f"{hour}", ha="center", va="center", fontsize=size)
    for words, height in ((night, 1.36), (day, -1.36)):
        axes.text(0, height, words, ha="center", va="center", fontsize=size, weight="bold")
    axes.set(xlim=(-1.28, 1.28), ylim=(-1.48, 1.48), aspect="equal")
    axes.set_axis_off()


def _draw_hours(axes: Axes, one: NightShare) -> None:
    at_night = round(_DOTS * one.share)
    for n, first, last in (
        (at_night, NIGHT_FROM - _HOURS, NIGHT_TO),
        (_DOTS - at_night, NIGHT_TO, NIGHT_FROM),
    ):
        places = _places(n, first, last, one.sex)
        if places:
            axes.scatter(
                *zip(*places, strict=True),
                s=12 if one.sex == "women" else 11,
                marker="o" if one.sex == "women" else "s",
                zorder=3,
                facecolor=tokens().colours[one.sex],
                linewidth=0,
            )


def _places(n: int, first: float, last: float, sex: str) -> list[tuple[float, float]]:
    """Spread dots evenly over a part of a ring, on as few rows as they need."""
    if not n:
        return []
    inner, outer = _RINGS[sex]
    rows = min(_ROWS_OF_DOTS, math.ceil(n / (_DOTS_AN_HOUR[sex] * (last - first))))
    lengths = [n // rows + (row < n % rows) for row in range(rows)]
    places = []
    # The longest rows lie towards the rim, where there is more room.
    for row, length in enumerate(reversed(lengths)):
        radius = inner + (outer - inner) * (row + 0.5) / rows
        for dot in range(length):
            angle = math.radians(_angle(first + (last - first) * (dot + 0.5) / length))
            places.append((radius * math.cos(angle), radius * math.sin(angle)))
    return places


def _names_width(rows: Sequence[ScheduleRow]) -> float:
    """Return the width of the longest line of the names, in inches."""
    size = tokens().type_pt["small"]
    lines = (line for row in rows for line in wrap(row.label, _NAMES_WIDTH, size).split("\n"))
    return max((text_width(line, size, is_bold=True) for line in lines), default=0)


def _draw_rows(axes: Axes, rows: Sequence[ScheduleRow], width: float) -> None:
    size = tokens().type_pt["small"]
    longest = max((x for row in rows for x in (row.women, row.men) if x == x), default=0) or 1
    for place, row in enumerate(rows):
        for sex, shift in (("women", 0.19), ("men", -0.19)):
            share, words = getattr(row, sex), getattr(row, f"{sex}_label")
            known = 0 if math.isnan(share) else share
            axes.barh(-place + shift, known, height=0.34, **sex_style(sex))
            write_beside(axes, words, (known, -place + shift), (4, -0.5), size, va="center")
    labels = [wrap(row.label, _NAMES_WIDTH, size) for row in rows]
    axes.set_yticks([-place for place in range(len(rows))], labels)
    for label, row in zip(axes.get_yticklabels(), rows, strict=True):
        label.set_weight("bold" if row.is_clear else "normal")
    words = (text for row in rows for text in (row.women_label, row.men_label))
    room = max((text_width(text, size) for text in words), default=0) + 0.12
    axes.set(xlim=(0, longest * width / max(width - room, 0.5)), ylim=(-len(rows) + 0.45, 0.55))
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    axes.spines["left"].set_color(tokens().colours["edge"])
