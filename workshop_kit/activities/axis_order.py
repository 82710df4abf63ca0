"""Axes brought in one after the other, in the order that people like."""

from __future__ import annotations

from workshop_kit.activities.controls import Choice, Control, Option, Ordering, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

KEY = "s06.order"

_AXES = ("mix", "careers", "conditions", "time")
_OUTCOMES = ("pay", "health", "career")


def order_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be set: the outcome, and the order of the axes."""
    return (
        Choice(
            "outcome",
            t(f"{KEY}.outcome"),
            tuple(Option(name, t(f"explain.outcome.{name}")) for name in _OUTCOMES),
            _OUTCOMES[0],
        ),
        Ordering(
            "order",
            t(f"{KEY}.order"),
            tuple(Option(axis, t(f"explain.axis.{axis}")) for axis in _AXES),
            t(f"{KEY}.earlier"),
            t(f"{KEY}.later"),
        ),
    )


def look_at_order(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return what each axis takes off the gap at its turn, and in all the orders."""
    # Loaded here: the panel opens before the models of the explanations.
    from workshop_kit.activities.explained import explanation_of, orders_of
    from workshop_kit.charts import chart_order
    from workshop_kit.charts.explanation_amounts import shown_factor

    outcome, order = str(settings["outcome"]), Ordering.order(str(settings["order"]))
    orders, decomposition = orders_of(workforce, outcome), explanation_of(workforce)[outcome]
    gap = orders.left[frozenset()]
    side = shown_factor(orders.unit, gap) * (-1 if gap < 0 else 1)
    first = order[0]
    taken = side * orders.steps(order)[0]
    average = side * orders.average(first)
    every = [side * value for value in orders.in_each_order(first)]
    is_told = decomposition.gap.is_clear
    return View(
        chart=chart_order(orders, order, t, decomposition=decomposition),
        figures=(
            Figure(
                t("explain.level", x=taken),
                t(f"{KEY}.say.first", via=t(f"explain.via.{first}")),
            ),
            Figure(t("explain.level", x=average), t(f"{KEY}.say.average"), quiet=True),
        ),
        reading=t(
            f"{KEY}.reading.{'told' if is_told else 'unsure'}",
            via=t(f"explain.via.{first}"),
            low=min(every),
            high=max(every),
        ),
        by_sex=False,
    )
