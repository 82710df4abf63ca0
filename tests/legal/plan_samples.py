"""A plan and an agreement in which nothing is missing, to change at will."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from workshop_kit.legal import Plan, PlanHypothesis, PlanIndicator, PlanMeasure

INDICATOR = PlanIndicator(
    name="Share of women among people trained",
    baseline=0.30,
    target=0.45,
    unit="share",
    direction="up",
    population="people trained in the year",
    n=60,
    measured_on=date(2025, 12, 31),
    due_on=date(2026, 12, 31),
    source="training register",
)


def measure(domain: str = "training", **changes: object) -> PlanMeasure:
    """Return a complete measure, with changes."""
    complete = PlanMeasure(
        domain=domain,
        objective=f"Objective for {domain}",
        action=f"Action for {domain}",
        indicator=INDICATOR,
        cost=1_500.0,
        schedule="HR, by June",
        hypothesis=PlanHypothesis("The ladder stops at packing.", "organisation"),
        acts_on="organisation",
    )
    return replace(complete, **changes)


def agreement(**changes: object) -> Plan:
    """Return a complete agreement of a company of 120 people, with changes."""
    complete = Plan(
        kind="agreement",
        headcount=120,
        start=date(2026, 1, 1),
        end=date(2027, 12, 31),
        measures=tuple(measure(one) for one in ("training", "promotion", "effective_pay")),
        parties=("Employer", "Union"),
        consulted_on=date(2025, 12, 1),
        signed_on=date(2025, 12, 15),
        deposited_on=date(2025, 12, 20),
        index_considered=True,
    )
    return replace(complete, **changes)


def unilateral(**changes: object) -> Plan:
    """Return a complete plan of the employer, with changes."""
    settings = {
        "kind": "unilateral_plan",
        "end": date(2026, 12, 31),
        "parties": (),
        "signed_on": None,
        "last_year_reviewed": True,
    }
    return agreement(**{**settings, **changes})


def with_indicator(**changes: object) -> Plan:
    """Return the agreement whose first measure has another indicator."""
    first, *others = agreement().measures
    changed = replace(first, indicator=replace(INDICATOR, **changes))
    return agreement(measures=(changed, *others))
