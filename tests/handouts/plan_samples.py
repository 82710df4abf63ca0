"""Agreements and plans to make files of: none written, all nine domains, hostile texts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from workshop_kit.handouts.plan_words import PlanContext
from workshop_kit.legal import DOMAINS, Plan, PlanHypothesis, PlanIndicator, PlanMeasure

DAY = date(2026, 11, 22)

# A unit for each domain, with a baseline and a target in it.
FIGURES = (
    ("share", 0.124, 0.25),
    ("points", 0.032, 0.05),
    ("people", 12, 18),
    ("euros_per_hour", 15.37, 16),
    ("days_per_year", 12.4, 14),
    ("per_million_hours", 38.2, 40),
    ("per_year", 0.021, 0.04),
    ("index_points", 72, 85),
    ("euros", 25_400, 27_000),
)

# An axis that goes with each domain.
AXES = ("mix", *["careers"] * 3, "mix", *["conditions"] * 2, "time", "time")


def context(language: str = "fr", **changes) -> PlanContext:
    known = {"company": "Conserverie de l’Aven", "team": "Goélands", "is_simulated": True}
    return PlanContext(language=language, day=DAY, **{**known, **changes})


def measure(number: int = 0, *, text: str = "") -> PlanMeasure:
    """Return a whole measure; its words are these when they are given."""
    unit, baseline, target = FIGURES[number]
    return PlanMeasure(
        DOMAINS[number],
        objective=text or "Ouvrir la conduite de ligne aux femmes.",
        action=text or "Essayer le poste une journée, former en interne.",
        indicator=PlanIndicator(
            text or "Part des femmes parmi les personnes embauchées",
            baseline,
            target,
            unit,
            "up",
            text or "Embauches de trois ans, conduite de ligne",
            84,
            date(2025, 12, 31),
            date(2028, 6, 30),
            text or "Fichier du personnel",
        ),
        cost=1200.0,
        schedule=text or "Offres au premier semestre 2027, essais ensuite.",
        axis=AXES[number],
        hypothesis=PlanHypothesis(text or "Peut-être le bouche-à-oreille.", "organisation"),
        acts_on="organisation",
    )


def whole_plan(
    kind: str = "agreement", *, text: str = "", n: int = len(DOMAINS), texts: Sequence[str] = ()
) -> Plan:
    """Return a plan with nothing lacking: `n` measures, or one for each of some texts."""
    said = texts or [text] * n
    return Plan(
        kind,
        186,
        date(2027, 1, 1),
        date(2029, 12, 31),
        tuple(measure(place % len(DOMAINS), text=one) for place, one in enumerate(said)),
        parties=(text or "Direction", "CFDT"),
        consulted_on=date(2026, 11, 2),
        signed_on=date(2026, 12, 1),
        deposited_on=date(2026, 12, 10),
        last_year_reviewed=True,
        index_considered=True,
    )


EMPTY = Plan("agreement", 186)
