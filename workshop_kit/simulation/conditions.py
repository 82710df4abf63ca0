"""What people are exposed to, and what it does to their health."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.data import load_schema
from workshop_kit.simulation.chance import count, pick
from workshop_kit.simulation.profile import BySex
from workshop_kit.simulation.staff import NONE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from workshop_kit.simulation.profile import CompanyProfile
    from workshop_kit.simulation.run import Run, Span
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

# Sick leaves grow with age: an assumption, the order of magnitude of Dares 2013-009.
_SICKNESS_PER_YEAR_OF_AGE = 0.012


def exposures_by_sex(profile: CompanyProfile) -> NDArray[np.float64]:
    """Return the share of working time exposed, shape (2, n_jobs, n_risks).

    Row 0 is women, row 1 men: in the same job, tasks may differ. Rounded to the cent as the
    table of exposures shows it, so that the table is what the model uses.
    """
    shares = np.array([[job.exposures.get(risk, 0.0) for risk in RISKS] for job in profile.jobs])
    tasks = [profile.conditions.tasks.get(risk, _ALIKE) for risk in RISKS]
    factors = np.array([[task.women for task in tasks], [task.men for task in tasks]])
    return np.clip(shares * factors[:, None, :], 0, 1).round(2)


def wear(staff: Staff, span: Span, run: Run) -> None:
    """Draw accidents, diseases and sick leaves between two days of each person.

    Accidents and wear follow the hours worked: the part of the year, times the working time.
    """
    rules, direct = run.profile.conditions, run.profile.direct
    luck = run.rng.random((4, len(staff)))
    hours = span.years * staff.share
    # Exposure depends on sex and job alone: weighed once for each, not for each person.
    exposure = exposures_by_sex(run.profile)
    place = np.where(staff.is_woman, 0, 1), staff.job
    accidents = exposure * _weights(rules.accidents)
    wearing = exposure * _weights(rules.diseases)
    sickness = exposure * _weights(rules.sickness)
    staff.strain = staff.strain + hours * wearing.sum(axis=2)[place]
    newcomer = np.where(staff.tenure_on(span.first) < 1, rules.accident_newcomer, 1.0)
    older = np.maximum(1 + _SICKNESS_PER_YEAR_OF_AGE * (staff.age_on(span.first) - 40), 0.6)
    rates = {
        "work_accident": hours
        * newcomer
        * direct.accidents.of(staff.is_woman)
        * (rules.accident_background + accidents.sum(axis=2)[place]),
        "occupational_disease": staff.strain * span.years / 10,
        "commuting_accident": rules.commuting_accidents * span.years,
        "sickness": span.years
        * older
        * direct.sickness.of(staff.is_woman)
        * (rules.sickness_background + sickness.sum(axis=2)[place]),
    }
    run.diary.expect(staff, span.first, years=span.years, hours=hours, **rates)
    causes = {"work_accident": accidents, "occupational_disease": wearing}
    days = {
        kind: _fall_ill(kind, count(draw, rate), span, staff, causes.get(kind), run)
        for draw, (kind, rate) in zip(luck, rates.items(), strict=True)
    }
    injury = days["work_accident"] + days["occupational_disease"]
    staff.injury_days = np.where(span.is_empty, staff.injury_days, injury)
    staff.health_days = np.where(span.is_empty, staff.health_days, sum(days.values()))


def _weights(by_risk: Mapping[str, float]) -> NDArray[np.float64]:
    return np.array([by_risk.get(risk, 0.0) for risk in RISKS])


def _fall_ill(
    kind: str,
    numbers: NDArray[np.int64],
    span: Span,
    staff: Staff,
    causes: NDArray[np.float64] | None,
    run: Run,
) -> NDArray[np.int64]:
    """Write the absences of one kind; return the days of each person.

    `causes` weighs each risk, shape (2, n_jobs, n_risks); None where no risk is named.
    """
    rows = np.repeat(np.arange(len(staff)), numbers)
    luck = run.details.random((3, len(rows)))
    median, spread = _LENGTHS[kind]
    lengths = np.rint(median * np.exp(spread * run.details.standard_normal(len(rows))))
    lengths = np.clip(lengths, 1, _LONGEST_DAYS).astype(np.int64)
    if kind == "work_accident":
        has_none = luck[1] < run.profile.conditions.accident_without_stoppage
        lengths = np.where(has_none, 0, lengths)
    within = span.last[rows] - span.first[rows] + 1
    when = span.first[rows] + (luck[0] * within).astype(np.int64)
    risks: NDArray[np.int64] | int = NONE
    if causes is not None:
        weights = causes[np.where(staff.is_woman[rows], 0, 1), staff.job[rows]] + 1e-9
        risks = pick(luck[2], weights / weights.sum(axis=1, keepdims=True))
    run.diary.note_absences(kind, staff.person[rows], when, lengths, risks)
    return np.bincount(rows, weights=lengths, minlength=len(staff)).astype(np.int64)
