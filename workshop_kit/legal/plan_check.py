"""The conformity check of an agreement or a plan: what is missing, and what is at odds."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from workshop_kit.legal.findings import find
from workshop_kit.legal.measure_check import check_measure
from workshop_kit.legal.plan import count_domains
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from workshop_kit.legal.findings import Finding
    from workshop_kit.legal.plan import Plan, PlanMeasure


def check_plan(plan: Plan) -> tuple[Finding, ...]:
    """Return all that an agreement or a plan lacks, or says against itself.

    A teaching aid, not legal advice: an empty answer says that nothing was found, not that
    the document is valid. It looks at what is written, never at whether it is enough.

    Parameters
    ----------
    plan : Plan
        The document, as far as it is written.

    Returns
    -------
    tuple of Finding
        First about the whole document, then measure by measure, in their order.

    References
    ----------
    .. [1] Code du travail, R. 2242-2, L. 2242-3, L. 2242-8, L. 2312-36.

    Examples
    --------
    >>> from workshop_kit.legal.plan import Plan, PlanMeasure
    >>> empty = Plan("agreement", 120, measures=(PlanMeasure("hiring"),))
    >>> [one.code for one in check_plan(empty)][:2]
    ['too_few_domains', 'pay_domain_missing']
    """
    whole = (*_domains(plan), *_parts_of_domains(plan), *_people_and_dates(plan), *_own_rules(plan))
    measures = (
        one
        for number, measure in enumerate(plan.measures, start=1)
        for one in check_measure(plan, measure, number)
    )
    return (*whole, *_duplicates(plan), *measures)


def _domains(plan: Plan) -> Iterator[Finding]:
    least = rule("plan.headcount.subject").value
    if plan.headcount < least:
        yield find("not_subject", headcount=plan.headcount, least=least)
    count = count_domains(plan)
    if count.lacking:
        yield find(
            "too_few_domains",
            chosen=count.chosen,
            required=count.required,
            lacking=count.lacking,
            headcount=plan.headcount,
        )
    pay = rule("plan.domains.mandatory").value
    if pay not in plan.domains:
        yield find("pay_domain_missing", domain=pay)
    elif plan.headcount >= rule("plan.index_considered_from").value and not plan.index_considered:
        yield find("index_not_considered", domain=pay)


def _parts_of_domains(plan: Plan) -> Iterator[Finding]:
    """Give the domains that are named without an objective, or without an action."""
    for domain in plan.domains:
        measures = [one for one in plan.measures if one.domain == domain]
        if not any(one.objective.strip() for one in measures):
            yield find("domain_without_objective", domain=domain)
        if not any(one.action.strip() for one in measures):
            yield find("domain_without_action", domain=domain)


def _people_and_dates(plan: Plan) -> Iterator[Finding]:
    if plan.start is None:
        yield find("start_missing")
    if plan.end is None:
        yield find("end_missing")
    if plan.start and plan.end and plan.end < plan.start:
        yield find("end_before_start", start=plan.start, end=plan.end)
    yield from _after_the_end(plan)
    if plan.deposited_on is None:
        yield find("deposit_missing")
        return
    if plan.consulted_on and plan.consulted_on > plan.deposited_on:
        yield find(
            "consulted_after_deposit", consulted=plan.consulted_on, deposited=plan.deposited_on
        )
    if plan.signed_on and plan.signed_on > plan.deposited_on:
        yield find("signed_after_deposit", signed=plan.signed_on, deposited=plan.deposited_on)


def _after_the_end(plan: Plan) -> Iterator[Finding]:
    """Give what comes once the document holds no more, unless its own two days are at odds."""
    if plan.end is None or (plan.start is not None and plan.end < plan.start):
        return
    if plan.signed_on is not None and plan.signed_on > plan.end:
        yield find("signed_after_end", signed=plan.signed_on, end=plan.end)
    # Who signs too late deposits too late: told once.
    elif plan.deposited_on is not None and plan.deposited_on > plan.end:
        yield find("deposited_after_end", deposited=plan.deposited_on, end=plan.end)


def _own_rules(plan: Plan) -> Iterator[Finding]:
    """Give what an agreement must have, or what a plan must have."""
    if plan.kind == "agreement":
        yield from _of_agreement(plan)
    else:
        yield from _of_unilateral_plan(plan)


def _of_agreement(plan: Plan) -> Iterator[Finding]:
    # The same name twice is one party.
    named = {" ".join(party.casefold().split()) for party in plan.parties} - {""}
    least = rule("plan.agreement.least_parties").value
    if len(named) < least:
        yield find("parties_missing", named=len(named), least=least)
    if plan.signed_on is None:
        yield find("signature_missing")
    most = rule("plan.agreement.longest_years").value
    if _lasts_longer(plan, most):
        yield find("agreement_too_long", start=plan.start, end=plan.end, years=most)


def _of_unilateral_plan(plan: Plan) -> Iterator[Finding]:
    if plan.consulted_on is None:
        yield find("consultation_missing")
    if not plan.last_year_reviewed:
        yield find("last_year_not_reviewed")
    large = rule("plan.unilateral.disagreement_record_from").value
    if plan.headcount >= large and not plan.disagreement_recorded:
        yield find("disagreement_record_missing", headcount=plan.headcount, limit=large)
    most = rule("plan.unilateral.longest_years").value
    if _lasts_longer(plan, most):
        yield find("plan_too_long", start=plan.start, end=plan.end, years=most)


def _lasts_longer(plan: Plan, years: int) -> bool:
    """Tell whether a plan lasts more than so many years, both days included."""
    if plan.start is None or plan.end is None:
        return False
    return plan.end >= _years_later(plan.start, years)


def _years_later(day: date, years: int) -> date:
    """Return the same day, years later: 1 March for 29 February of a year that has none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, month=3, day=1)


def _duplicates(plan: Plan) -> Iterator[Finding]:
    """Give the pairs of measures that say the same."""
    numbered = list(enumerate(plan.measures, start=1))
    for (first, one), (second, other) in combinations(numbered, 2):
        if one.action.strip() and _says(one) == _says(other):
            yield find("duplicate_measures", second, first=first, second=second)


def _says(measure: PlanMeasure) -> tuple[str, ...]:
    words = (measure.objective, measure.action)
    return (measure.domain, *(" ".join(text.casefold().split()) for text in words))
