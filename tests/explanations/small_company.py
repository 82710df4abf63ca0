"""Small companies for the explanations: what happened to a dozen people, checked by hand."""

from __future__ import annotations

from collections.abc import Iterable

from tests.data.small_company import happened, person, small_company
from workshop_kit.data import Workforce
from workshop_kit.explanations.explain import Material, prepare

__all__ = ["company_of", "exposed", "material_of", "moved", "person"]


def company_of(
    *people: Iterable[dict[str, object]],
    events: Iterable[dict[str, object]] = (),
    absences: Iterable[dict[str, object]] = (),
    exposures: Iterable[dict[str, object]] = (),
    hired_as: dict[int, str] | None = None,
) -> Workforce:
    """Return a company of people and what happened to them.

    `hired_as` says by which job some people entered, by their place, from 0.
    """
    moves = [
        {"place": place, "hired_as": {"job_after": job}} for place, job in (hired_as or {}).items()
    ]
    return happened(small_company(*people, moves=moves), events, absences, exposures)


def moved(place: int, date: str, source: str, target: str, **others: object) -> dict[str, object]:
    """Describe a change of job of the person at a place."""
    return {
        "employee_id": f"P{place}",
        "date": date,
        "kind": "job_change",
        "job_before": source,
        "job_after": target,
        "grade_before": 3,
        "grade_after": 3,
        **others,
    }


def exposed(job: str, risk: str, *, women: float, men: float) -> list[dict[str, object]]:
    """Describe what women and men of a job are exposed to."""
    return [
        {
            "job": job,
            "risk": risk,
            "sex": sex,
            "exposed_share": share,
            "is_visible": True,
            "is_assessed": True,
            "is_compensated": False,
        }
        for sex, share in (("women", women), ("men", men))
    ]


def material_of(workforce: Workforce, health: str = "sick_leaves") -> Material:
    """Return the rows of a company, men being the reference."""
    return prepare(workforce, reference="men", compared="women", health=health)
