"""The waterfall of one outcome: from one sex to the other, one step an axis."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate

from workshop_kit.charts.chart import Chart, ChartTable
from workshop_kit.charts.explanation_amounts import (
    LOG_POINTS,
    shown_change,
    shown_factor,
    shown_levels,
)
from workshop_kit.charts.explanation_words import (
    change_interval,
    change_words,
    headline,
    joined,
    list_words,
    n_words,
    reads_alike,
    share_words,
    unit_words,
)
from workshop_kit.charts.waterfall_drawing import Level, Step, plot_waterfall
from workshop_kit.explanations import AXES, PARTS, UNEXPLAINED, Decomposition
from workshop_kit.texts import Translator


def chart_waterfall(decomposition: Decomposition, t: Translator) -> Chart:
    """Return the waterfall of one outcome.

    Pay is shown for 100 of the reference, events for 100 person-years. Steps go down when the
    axis lowers the compared group, up when it raises it.

    Parameters
    ----------
    decomposition : Decomposition
        One gap and its parts.
    t : Translator
        Language of every word.
    """
    start, end = _levels(decomposition, t)
    steps = _steps(decomposition, t)
    return Chart(
        title=_title(decomposition, t),
        subtitle=_subtitle(decomposition, t),
        n=n_words(decomposition.n, t),
        description=_description(decomposition, start, end, steps, t),
        table=_table(decomposition, start, end, steps, t),
        draw=lambda: plot_waterfall(start, steps, end),
    )


def _levels(decomposition: Decomposition, t: Translator) -> tuple[Level, Level]:
    reference, compared = decomposition.reference, decomposition.compared
    first, last = shown_levels(decomposition)
    # The reference of pay is 100 by construction: a decimal would say that it is measured.
    key = "explain.hundred" if decomposition.unit == LOG_POINTS else "explain.level"
    return (
        Level(reference, t(f"sex.{reference}"), first, t(key, x=first)),
        Level(compared, t(f"sex.{compared}"), last, t("explain.level", x=last)),
    )


def _steps(decomposition: Decomposition, t: Translator) -> tuple[Step, ...]:
    factor = shown_factor(decomposition.unit, decomposition.gap.value)
    changes = {
        name: shown_change(part.amount, factor) for name, part in decomposition.parts.items()
    }
    return tuple(
        Step(
            part=name,
            name=t(f"explain.axis.{name}"),
            change=change,
            label=t("explain.change", x=change.value),
            interval=change_interval(change, t),
        )
        for name, change in changes.items()
    )


def _title(decomposition: Decomposition, t: Translator) -> str:
    said = headline(decomposition, t)
    ending, leaders = _finding(decomposition, said.kind, t)
    names = [t(f"explain.via.{part}") for part in leaders]
    return t(f"explain.waterfall.title.{ending}", says=said.sentence, via=list_words(names, t))


def _finding(decomposition: Decomposition, kind: str, t: Translator) -> tuple[str, Sequence[str]]:
    """Return which title suits, and the parts that may be the largest towards the gap."""
    gap, leaders = decomposition.gap, _leaders(decomposition, t)
    largest = decomposition.parts[leaders[0]]
    if kind in ("equal", "none"):
        return _finding_when_equal(decomposition, t), leaders
    if math.isnan(largest.share.value) or (gap.has_interval and not gap.is_clear):
        return "uncertain_gap", leaders
    if largest.amount.has_interval and not largest.amount.is_clear:
        return "uncertain_part", leaders
    if len(leaders) > 1:
        return ("two" if len(leaders) == 2 else "tie"), leaders
    return ("unexplained" if leaders[0] == UNEXPLAINED else "through"), leaders


def _leaders(decomposition: Decomposition, t: Translator) -> list[str]:
    """Return the largest part in the direction of the gap, then those it may not exceed.

    A part may be as large when it lies within the interval of the largest, or reads the same.
    """
    side = math.copysign(1, decomposition.gap.value)
    amounts = {name: side * part.amount.value for name, part in decomposition.parts.items()}
    ranked = sorted(PARTS, key=lambda name: -amounts[name])
    largest = decomposition.parts[ranked[0]].amount
    low = min(side * largest.low, side * largest.high) if largest.has_interval else math.inf
    others = [
        name
        for name in ranked[1:]
        if amounts[name] >= low
        or reads_alike("{x:points}", *_shown(decomposition, ranked[0], name), t)
    ]
    return [ranked[0], *others]


def _shown(decomposition: Decomposition, *parts: str) -> list[float]:
    factor = shown_factor(decomposition.unit, decomposition.gap.value)
    return [factor * decomposition.parts[part].amount.value for part in parts]


def _finding_when_equal(decomposition: Decomposition, t: Translator) -> str:
    gap = decomposition.gap
    # Axes are said to play opposite ways when the direction of both is known.
    known = [
        axis
        for axis in AXES
        if decomposition.parts[axis].amount.is_clear
        or not decomposition.parts[axis].amount.has_interval
    ]
    seen = [
        value
        for value in _shown(decomposition, *known)
        if not reads_alike("{x:points}", value, 0, t)
    ]
    if seen and min(seen) < 0 < max(seen):
        return "offset"
    return "uncertain_equal" if gap.has_interval and not gap.is_clear else "plain"


def _has_intervals(decomposition: Decomposition) -> bool:
    return any(part.amount.has_interval for part in decomposition.parts.values())


def _subtitle(decomposition: Decomposition, t: Translator) -> str:
    key = "subtitle" if _has_intervals(decomposition) else "subtitle_bare"
    return t(
        f"explain.waterfall.{key}",
        from_whom=t(f"explain.of.{decomposition.reference}"),
        to_whom=t(f"explain.of.{decomposition.compared}"),
        unit=unit_words(decomposition, t),
        confidence=decomposition.confidence,
    )


def _description(
    decomposition: Decomposition, start: Level, end: Level, steps: Sequence[Step], t: Translator
) -> str:
    changes = [
        t("explain.named", name=step.name, value=change_words(step.change, t)) for step in steps
    ]
    said = t(
        "explain.waterfall.description",
        says=headline(decomposition, t).sentence,
        start=start.name,
        start_level=start.label,
        end=end.name,
        end_level=end.label,
        unit=unit_words(decomposition, t),
        changes=joined(changes, t),
    )
    is_in_logs = decomposition.unit == LOG_POINTS
    return " ".join([said, t("explain.waterfall.logs")]) if is_in_logs else said


def _table(
    decomposition: Decomposition, start: Level, end: Level, steps: Sequence[Step], t: Translator
) -> ChartTable:
    nothing = t("explain.none")
    levels = accumulate((step.change.value for step in steps), initial=start.value)
    next(levels)
    rows = [
        (
            step.name,
            step.label,
            step.interval or t("explain.waterfall.no_interval"),
            share_words(decomposition.parts[step.part].share, t),
            t("explain.level", x=level),
        )
        for step, level in zip(steps, levels, strict=True)
    ]
    ends = [(level.name, nothing, nothing, nothing, level.label) for level in (start, end)]
    names = ("step", "change", "interval", "share", "level")
    return ChartTable(
        caption=t("explain.waterfall.table.caption", unit=unit_words(decomposition, t)),
        columns=tuple(t(f"explain.waterfall.table.{name}") for name in names),
        rows=(ends[0], *rows, ends[1]),
    )
