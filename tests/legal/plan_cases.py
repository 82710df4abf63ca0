"""For each finding of the conformity check, a document in which it is the only one."""

from __future__ import annotations

from datetime import date

from tests.legal.plan_samples import agreement, measure, unilateral, with_indicator
from workshop_kit.legal import Plan, PlanHypothesis

_ORGANISATION = PlanHypothesis("The trays are lifted by hand.", "organisation")
_REST = agreement().measures[1:]
_FAR = date(2031, 1, 1)


def _first(**changes: object) -> Plan:
    """Return the agreement whose first measure is changed."""
    return agreement(measures=(measure(**changes), *_REST))


def _first_of_plan(**changes: object) -> Plan:
    """Return the employer's plan whose first measure is changed."""
    return unilateral(measures=(measure(**changes), *_REST))


CASES: dict[str, Plan] = {
    "too_few_domains": agreement(headcount=300),
    "pay_domain_missing": agreement(
        measures=tuple(measure(one) for one in ("hiring", "training", "promotion"))
    ),
    "domain_without_objective": _first(objective=" "),
    "domain_without_action": _first(action=""),
    "indicator_missing": _first(indicator=None),
    "baseline_missing": with_indicator(baseline=None),
    "target_missing": with_indicator(target=None),
    "due_date_missing": with_indicator(due_on=None),
    "population_missing": with_indicator(population="", unit="people", baseline=3, target=5),
    "denominator_missing": with_indicator(population=""),
    "source_missing": with_indicator(source=""),
    "start_missing": agreement(start=None),
    "end_missing": agreement(end=None),
    "parties_missing": agreement(parties=("Employer", " ")),
    "signature_missing": agreement(signed_on=None),
    "cost_missing": _first_of_plan(cost=None),
    "schedule_missing": _first_of_plan(schedule=" "),
    "last_year_not_reviewed": unilateral(last_year_reviewed=False),
    "consultation_missing": unilateral(consulted_on=None),
    "disagreement_record_missing": unilateral(
        headcount=300, measures=(measure("hiring"), *agreement().measures)
    ),
    "deposit_missing": agreement(deposited_on=None),
    "plan_too_long": unilateral(end=date(2027, 1, 1)),
    "agreement_too_long": agreement(end=date(2030, 1, 1)),
    "end_before_start": agreement(start=date(2026, 6, 1), end=date(2026, 5, 31)),
    "due_before_start": with_indicator(due_on=date(2025, 12, 31)),
    "due_after_end": with_indicator(due_on=date(2028, 1, 1)),
    "measured_after_due": with_indicator(measured_on=date(2027, 1, 1)),
    "consulted_after_deposit": agreement(consulted_on=_FAR),
    "signed_after_deposit": agreement(signed_on=date(2025, 12, 21)),
    "signed_after_end": agreement(signed_on=_FAR, deposited_on=_FAR),
    "deposited_after_end": agreement(deposited_on=date(2028, 1, 1)),
    "target_equals_baseline": with_indicator(target=0.30),
    "target_worse_than_baseline": with_indicator(target=0.20),
    "share_out_of_range": with_indicator(target=1.2),
    "mark_out_of_range": with_indicator(unit="index_points", baseline=80, target=101),
    "negative_figure": with_indicator(unit="people", baseline=-3, target=5),
    "nobody_in_population": with_indicator(n=0),
    "index_not_considered": agreement(index_considered=False),
    "n_missing": with_indicator(n=None),
    "measured_on_missing": with_indicator(measured_on=None),
    "individual_fix": _first(hypothesis=_ORGANISATION, acts_on="person"),
    "domain_far_from_axis": _first(axis="conditions"),
    "duplicate_measures": agreement(
        measures=(
            measure("training"),
            *_REST,
            measure("training", action=" ACTION for   Training "),
        )
    ),
    "empty_measure": agreement(
        measures=(*agreement().measures, measure("training", objective="", action=" "))
    ),
    "not_subject": agreement(headcount=49, index_considered=False),
}
