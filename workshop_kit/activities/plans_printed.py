"""Two plans as paper has them: each lever, all that it supposes, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_kit.activities.lever_words import say_assumptions
from workshop_kit.activities.plans_chosen import PLANS, Plans
from workshop_kit.activities.plans_replayed import YEARS, Seen, see
from workshop_kit.activities.plans_words import KEY, name_plan, say_cost_band
from workshop_kit.data import Workforce
from workshop_kit.simulation.what_if import Lever
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class PrintedPlan:
    """One plan in words.

    Attributes
    ----------
    name : str
        How it is called.
    cost_head : str
        Head of the column of costs.
    rows : tuple of (str, str, str)
        A lever, what it rests on, what it costs; the last one is the whole plan, when there
        are several levers. None for an empty plan.
    """

    name: str
    cost_head: str
    rows: tuple[tuple[str, str, str], ...]


def print_plans(plans: Plans, workforce: Workforce, t: Translator) -> tuple[PrintedPlan, ...]:
    """Return both plans in words."""
    seen = see(plans, workforce) if plans.chosen else None
    head = t(f"{KEY}.paper.cost", years=YEARS)
    return tuple(
        PrintedPlan(name_plan(plan, t), head, _rows(plans, plan, seen, workforce, t))
        for plan in PLANS
    )


def _rows(
    plans: Plans, plan: str, seen: Seen | None, workforce: Workforce, t: Translator
) -> tuple[tuple[str, str, str], ...]:
    levers = plans.levers[plan]
    if seen is None or not levers:
        return ()
    rows = [
        (
            _named(lever, t),
            _all_that_it_supposes(lever, workforce, t),
            say_cost_band(seen, plan, lever.key, t),
        )
        for lever in levers
    ]
    if len(rows) > 1:
        whole = t(f"{KEY}.paper.all")
        rows.append((t(f"{KEY}.paper.total"), whole, say_cost_band(seen, plan, "total", t)))
    return tuple(rows)


def _all_that_it_supposes(lever: Lever, workforce: Workforce, t: Translator) -> str:
    said = t(f"{KEY}.paper.between").join(say_assumptions(lever, workforce, t))
    return t(f"{KEY}.paper.supposes", said=said)


def _named(lever: Lever, t: Translator) -> str:
    return t(
        f"{KEY}.paper.on",
        lever=t(f"levers.{lever.key}.name"),
        axis=t(f"levers.axis.{lever.kind.axis}"),
        acts_on=t(f"{KEY}.acts_on.{lever.kind.acts_on}"),
    )
