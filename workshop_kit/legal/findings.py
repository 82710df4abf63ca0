"""What the conformity check finds: a code, how serious it is, where, and which article asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workshop_kit.legal.rules import rule
from workshop_kit.measures.arguments import one_of

SEVERITIES = ("missing", "inconsistent", "advice")

# Every code, how serious it is, and the rule that asks for it; None where only sense does, or
# where the advice is the kit's own.
FINDINGS: dict[str, tuple[str, str | None]] = {
    "too_few_domains": ("missing", "plan.domains.small"),
    "pay_domain_missing": ("missing", "plan.domains.mandatory"),
    "domain_without_objective": ("missing", "plan.parts"),
    "domain_without_action": ("missing", "plan.parts"),
    "indicator_missing": ("missing", "plan.parts"),
    "baseline_missing": ("missing", "plan.parts"),
    "target_missing": ("missing", "plan.parts"),
    "due_date_missing": ("missing", "plan.parts"),
    "population_missing": ("missing", "plan.parts"),
    "denominator_missing": ("missing", "plan.parts"),
    "source_missing": ("missing", "plan.parts"),
    "start_missing": ("missing", None),
    "end_missing": ("missing", None),
    "parties_missing": ("missing", "plan.agreement.least_parties"),
    "signature_missing": ("missing", "plan.agreement.least_parties"),
    "cost_missing": ("missing", "plan.unilateral.parts"),
    "schedule_missing": ("missing", "plan.unilateral.parts"),
    "last_year_not_reviewed": ("missing", "plan.unilateral.parts"),
    "consultation_missing": ("missing", "plan.unilateral.consultation"),
    "disagreement_record_missing": ("missing", "plan.unilateral.disagreement_record_from"),
    "deposit_missing": ("missing", "plan.deposit"),
    "plan_too_long": ("inconsistent", "plan.unilateral.longest_years"),
    "agreement_too_long": ("inconsistent", "plan.agreement.longest_years"),
    "end_before_start": ("inconsistent", None),
    "due_before_start": ("inconsistent", None),
    "due_after_end": ("inconsistent", None),
    "measured_after_due": ("inconsistent", None),
    "consulted_after_deposit": ("inconsistent", None),
    "signed_after_deposit": ("inconsistent", None),
    "signed_after_end": ("inconsistent", None),
    "deposited_after_end": ("inconsistent", None),
    "target_equals_baseline": ("inconsistent", None),
    "target_worse_than_baseline": ("inconsistent", None),
    "share_out_of_range": ("inconsistent", None),
    "mark_out_of_range": ("inconsistent", "index.total.out_of"),
    "negative_figure": ("inconsistent", None),
    "nobody_in_population": ("inconsistent", None),
    "index_not_considered": ("advice", "plan.index_considered_from"),
    "n_missing": ("advice", None),
    "measured_on_missing": ("advice", None),
    "individual_fix": ("advice", None),
    "domain_far_from_axis": ("advice", None),
    "duplicate_measures": ("advice", None),
    "empty_measure": ("advice", None),
    "not_subject": ("advice", "plan.headcount.subject"),
}


@dataclass(frozen=True)
class Finding:
    """One thing to look at in a plan. The text ``legal.finding.<code>`` says it.

    Attributes
    ----------
    code : str
        Its name, one of `FINDINGS`.
    severity : {"missing", "inconsistent", "advice"}
        Asked for and not there; figures or dates at odds; worth thinking about.
    article : str or None
        The article that asks for it; None when none does.
    standing : {"seen", "recalled"} or None
        Whether that rule was read, or is to be verified.
    where : int or None
        Number of the measure, from 1; None when it is about the whole plan.
    values : mapping
        What the sentence names.
    """

    code: str
    severity: str
    article: str | None
    standing: str | None
    where: int | None = None
    values: Mapping[str, object] = field(default_factory=dict)


def find(code: str, where: int | None = None, **values: object) -> Finding:
    """Return a finding, with the severity and the article of its code.

    Raises
    ------
    UnknownOptionError
        If there is no such code.
    """
    severity, name = FINDINGS[one_of("code", code, tuple(FINDINGS))]
    if name is None:
        return Finding(code, severity, None, None, where, values)
    asked = rule(name)
    return Finding(code, severity, asked.article, asked.standing, where, values)
