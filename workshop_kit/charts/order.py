"""Axes brought in one after the other: what each takes off the gap depends on its turn."""

from __future__ import annotations

from collections.abc import Sequence

from workshop_kit.charts.chart import Chart, ChartTable
from workshop_kit.charts.explanation_amounts import shown_factor
from workshop_kit.charts.explanation_words import (
    joined,
    n_words,
    people_words,
    reads_alike,
    unit_words,
)
from workshop_kit.charts.order_drawing import Heading, Turn, plot_order
from workshop_kit.explanations import Decomposition, Orders
from workshop_kit.texts import Translator


def chart_order(
    orders: Orders, order: tuple[str, ...], t: Translator, *, decomposition: Decomposition
) -> Chart:
    """Return what each axis takes off the gap in one order, beside its range over all orders.

    Parameters
    ----------
    orders : Orders
        The gap left for each set of axes.
    order : tuple of str
        The four axes, the first one brought in first.
    t : Translator
        Language of every word.
    decomposition : Decomposition
        The gap of the same outcome: says who is compared, in which unit, and how many.

    Raises
    ------
    ValueError
        If `order` does not hold each axis once, or the outcomes differ.
    """
    if decomposition.outcome != orders.outcome:
        raise ValueError(f"orders of {orders.outcome}, decomposition of {decomposition.outcome}")
    turns, heading = _turns(orders, order, t), _heading(orders, order, t)
    unit = unit_words(decomposition, t)
    return Chart(
        title=_title(turns, t),
        subtitle=t("explain.order.subtitle", unit=unit),
        n=n_words(decomposition.n, t),
        description=_description(turns, heading, unit, _sense(orders, decomposition, t), t),
        table=_table(turns, heading, unit, t),
        draw=lambda: plot_order(turns, heading),
    )


def _side(orders: Orders) -> int:
    """Return 1 when the reference has more: amounts are shown as taken off the gap."""
    return -1 if orders.left[frozenset()] < 0 else 1


def _factor(orders: Orders) -> float:
    return _side(orders) * shown_factor(orders.unit, orders.left[frozenset()])


def _turns(orders: Orders, order: tuple[str, ...], t: Translator) -> tuple[Turn, ...]:
    factor = _factor(orders)
    turns = []
    for turn, (axis, step) in enumerate(zip(order, orders.steps(order), strict=True), start=1):
        taken, average = factor * step, factor * orders.average(axis)
        turns.append(
            Turn(
                axis=axis,
                name=t("explain.order.turn", turn=turn, axis=t(f"explain.axis.{axis}")),
                taken=taken,
                in_each_order=tuple(factor * value for value in orders.in_each_order(axis)),
                average=average,
                label=t("explain.level", x=taken),
                average_label=t("explain.level", x=average),
            )
        )
    return tuple(turns)


def _heading(orders: Orders, order: tuple[str, ...], t: Translator) -> Heading:
    factor = _factor(orders)
    gap, left = factor * orders.left[frozenset()], factor * orders.left[frozenset(order)]
    return Heading(
        gap=gap,
        left=left,
        start=t("explain.order.start"),
        end=t("explain.order.left"),
        gap_label=t("explain.level", x=gap),
        left_label=t("explain.level", x=left),
        steps=t("explain.order.panel.steps"),
        ranges=t("explain.order.panel.range"),
        average=t("explain.order.legend.average"),
        chosen=t("explain.order.legend.chosen"),
    )


def _title(turns: Sequence[Turn], t: Translator) -> str:
    widest = max(turns, key=lambda turn: max(turn.in_each_order) - min(turn.in_each_order))
    low, high = min(widest.in_each_order), max(widest.in_each_order)
    if reads_alike("{x:per_hundred1}", low, high, t):
        return t("explain.order.title.same")
    return t(
        "explain.order.title.depends",
        via=t(f"explain.via.{widest.axis}"),
        low=t("explain.level", x=low),
        high=t("explain.level", x=high),
    )


def _sense(orders: Orders, decomposition: Decomposition, t: Translator) -> str:
    """Return what a positive and a negative value mean, given the starting gap."""
    gap = _factor(orders) * orders.left[frozenset()]
    side = "above" if _side(orders) < 0 else "below"
    words = people_words(decomposition, t)
    if reads_alike("{x:per_hundred1}", gap, 0, t):
        if side == "above":
            words |= {"who": words["other"], "other": words["who"]}
        side = "level"
    return t(f"explain.order.of_gap.{side}", **words)


def _description(
    turns: Sequence[Turn], heading: Heading, unit: str, sense: str, t: Translator
) -> str:
    axes = [
        t(
            "explain.order.description_axis",
            axis=turn.name,
            taken=turn.label,
            low=t("explain.level", x=min(turn.in_each_order)),
            high=t("explain.level", x=max(turn.in_each_order)),
            average=turn.average_label,
        )
        for turn in turns
    ]
    return t(
        "explain.order.description",
        start=heading.start,
        gap=heading.gap_label,
        unit=unit,
        axes=joined(axes, t),
        left=heading.end,
        rest=heading.left_label,
        sense=sense,
    )


def _table(turns: Sequence[Turn], heading: Heading, unit: str, t: Translator) -> ChartTable:
    nothing = t("explain.none")
    rows = [
        (
            turn.name,
            turn.label,
            t("explain.level", x=min(turn.in_each_order)),
            t("explain.level", x=max(turn.in_each_order)),
            turn.average_label,
        )
        for turn in turns
    ]
    names = ("axis", "taken", "low", "high", "average")
    return ChartTable(
        caption=t("explain.order.table.caption", unit=unit),
        columns=tuple(t(f"explain.order.table.{name}") for name in names),
        rows=(
            (heading.start, heading.gap_label, nothing, nothing, nothing),
            *rows,
            (heading.end, heading.left_label, nothing, nothing, nothing),
        ),
    )
