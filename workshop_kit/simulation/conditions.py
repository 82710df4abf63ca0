"""What people are exposed to, and what it does to their health."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.data import load_schema
from workshop_kit.simulation.chance import count, pick
from workshop_kit.simulation.profile import BySex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.random import Generator
    from numpy.typing import NDArray

    from workshop_kit.simulation.diary import Diary
    from workshop_kit.simulation.profile import CompanyProfile
    from workshop_kit.simulation.staff import Staff

RISKS = load_schema().table("exposures").column("risk").codes

_ALIKE = BySex(1.0, 1.0)

# Length of absences: median in days and spread of the logarithm, by kind. Accidents with a
# stoppage last about 70 days on average nationally (Anact 2022, [seen] in facts.md part 3).
_LENGTHS = {
    "sickness": (8.0, 1.2),
    "work_accident": (24.0, 1.3),
    "commuting_accident": (20.0, 1.2),
    "occupational_disease": (120.0, 0.7),
}
_LONGEST_DAYS = 365


def exposures_by_sex(profile: CompanyProfile) -> NDArray[np.float64]:
    """Return the share of working time exposed, shape (2, n_jobs, n_risks).

    Row 0 is women, row 1 men: in the same job, tasks may differ. Rounded to the cent as the
    table of exposures shows it, so that the table is what the model uses.
    """
    shares = np.array([[job.exposures.get(risk, 0.0) for risk in RISKS] for job in profile.jobs])
    tasks = [profile.conditions.tasks.get(risk, _ALIKE) for risk in RISKS]
    factors = np.array([[task.women for task in tasks], [task.men for task in tasks]])
    return np.clip(shares * factors[:, None, :], 0, 1).round(2)


def exposure_of(staff: Staff, profile: CompanyProfile) -> NDArray[np.float64]:
    """Return the exposure of each person to each risk, shape (n_posts, n_risks)."""
    return exposures_by_sex(profile)[np.where(staff.is_woman, 0, 1), staff.job]


def wear(
    staff: Staff,
    first: NDArray[np.int64],
    last: NDArray[np.int64],
    profile: CompanyProfile,
    rng: Generator,
    diary: Diary,
) -> None:
    """Draw accidents, diseases and sick leaves between two days of each person.

    Rates follow the hours worked: the part of the year, times the working time.
    """
    n = len(staff)
    rules = profile.conditions
    luck = rng.random((4, n))
    years = np.maximum(last - first + 1, 0) / 365.25
    hours = years * staff.share
    exposure = exposure_of(staff, profile)
    newcomer = np.where(staff.tenure_on(first) < 1, rules.accident_newcomer, 1.0)
    by_risk = exposure * _weights(rules.accidents)
    accidents = hours * newcomer * profile.direct.accidents.of(staff.is_woman)
    accidents = accidents * (rules.accident_background + by_risk.sum(axis=1))
    strain = exposure * _weights(rules.diseases)
    staff.strain = staff.strain + hours * strain.sum(axis=1)
    older = 1 + 0.012 * (staff.age_on(first) - 40)
    sickness = rules.sickness_background + (exposure * _weights(rules.sickness)).sum(axis=1)
    sickness = (
        sickness * years * np.maximum(older, 0.6) * profile.direct.sickness.of(staff.is_woman)
    )
    rates = {
        "work_accident": accidents,
        "occupational_disease": staff.strain * years / 10,
        "commuting_accident": rules.commuting_accidents * years,
        "sickness": sickness,
    }
    causes = {"work_accident": by_risk, "occupational_disease": strain}
    days = {}
    for place, (kind, rate) in enumerate(rates.items()):
        days[kind] = _fall_ill(
            kind,
            count(luck[place], rate),
            staff,
            first,
            last,
            rules.accident_without_stoppage,
            causes.get(kind),
            diary,
        )
    injury = days["work_accident"] + days["occupational_disease"]
    is_there = last >= first
    staff.injury_days = np.where(is_there, injury, staff.injury_days)
    staff.health_days = np.where(is_there, sum(days.values()), staff.health_days)


def _weights(by_risk: Mapping[str, float]) -> NDArray[np.float64]:
    return np.array([by_risk.get(risk, 0.0) for risk in RISKS])


def _fall_ill(
    kind: str,
    numbers: NDArray[np.int64],
    staff: Staff,
    first: NDArray[np.int64],
    last: NDArray[np.int64],
    without_stoppage: float,
    causes: NDArray[np.float64] | None,
    diary: Diary,
) -> NDArray[np.int64]:
    """Write the absences of one kind; return the days of each person."""
    rows = np.repeat(np.arange(len(staff)), numbers)
    luck = diary.details.random((3, len(rows)))
    median, spread = _LENGTHS[kind]
    lengths = np.rint(median * np.exp(spread * diary.details.standard_normal(len(rows))))
    lengths = np.clip(lengths, 1, _LONGEST_DAYS).astype(np.int64)
    if kind == "work_accident":
        lengths = np.where(luck[1] < without_stoppage, 0, lengths)
    when = first[rows] + (luck[0] * (last[rows] - first[rows] + 1)).astype(np.int64)
    risks: NDArray[np.int64] | int = -1
    if causes is not None:
        weights = causes[rows] + 1e-9
        risks = pick(luck[2], weights / weights.sum(axis=1, keepdims=True))
    diary.note_absences(kind, staff.person[rows], when, lengths, risks)
    return np.bincount(rows, weights=lengths, minlength=len(staff)).astype(np.int64)
