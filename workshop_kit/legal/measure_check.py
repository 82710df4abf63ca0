"""The conformity check of one measure: its indicator, its figures, its dates, what it acts on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.legal.findings import find
from workshop_kit.legal.plan import DOMAINS_OF_AXIS
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.legal.findings import Finding
    from workshop_kit.legal.plan import Plan, PlanIndicator, PlanMeasure


def check_measure(plan: Plan, measure: PlanMeasure, number: int) -> Iterator[Finding]:
    """Give all that one measure lacks, or says against itself.

    Parameters
    ----------
    plan : Plan
        The document that holds it.
    measure : PlanMeasure
        The measure.
    number : int
        Its number, from 1.
    """
    if not measure.objective.strip() and not measure.action.strip():
        yield find("empty_measure", number, number=number)
        return
    indicator = measure.indicator
    if indicator is None or not indicator.name.strip():
        yield find("indicator_missing", number, number=number)
    if indicator is not None:
        yield from _missing_figures(indicator, number)
        yield from _figures_at_odds(indicator, number)
        yield from _dates_at_odds(plan, indicator, number)
    if plan.kind == "unilateral_plan":
        yield from _cost_and_schedule(measure, number)
    yield from _what_it_acts_on(measure, number)


def _missing_figures(indicator: PlanIndicator, number: int) -> Iterator[Finding]:
    for code, value in (
        ("baseline_missing", indicator.baseline),
        ("target_missing", indicator.target),
        ("due_date_missing", indicator.due_on),
    ):
        if value is None:
            yield find(code, number, number=number)
    if not indicator.population.strip():
        # A share of nothing that is named: of hires, of staff, points or per cent?
        code = "denominator_missing" if indicator.is_share else "population_missing"
        yield find(code, number, number=number)
    if not indicator.source.strip():
        yield find("source_missing", number, number=number)
    if indicator.n is None:
        yield find("n_missing", number, number=number)
    if indicator.measured_on is None:
        yield find("measured_on_missing", number, number=number)


def _figures_at_odds(indicator: PlanIndicator, number: int) -> Iterator[Finding]:
    figures = [one for one in (indicator.baseline, indicator.target) if one is not None]
    # A difference of shares has a sign; a share, and whatever is counted, has none.
    least = -1 if indicator.unit == "points" else 0
    most = rule("index.total.out_of").value
    if indicator.is_share and any(not least <= one <= 1 for one in figures):
        beyond = next(one for one in figures if not least <= one <= 1)
        yield find("share_out_of_range", number, number=number, value=beyond)
    elif indicator.unit == "index_points" and any(not 0 <= one <= most for one in figures):
        beyond = next(one for one in figures if not 0 <= one <= most)
        yield find("mark_out_of_range", number, number=number, value=beyond, most=most)
    elif not indicator.is_share and any(one < 0 for one in figures):
        yield find("negative_figure", number, number=number, value=min(figures))
    if indicator.n == 0:
        yield find("nobody_in_population", number, number=number)
    if len(figures) < 2:
        return
    baseline, target = figures
    values = {"number": number, "baseline": baseline, "target": target, "unit": indicator.unit}
    if target == baseline:
        yield find("target_equals_baseline", number, **values)
    elif (target > baseline) != (indicator.direction == "up"):
        yield find("target_worse_than_baseline", number, **values)


def _dates_at_odds(plan: Plan, indicator: PlanIndicator, number: int) -> Iterator[Finding]:
    due, measured = indicator.due_on, indicator.measured_on
    if due is None:
        return
    if measured is not None and measured > due:
        yield find("measured_after_due", number, number=number, measured=measured, due=due)
    if plan.start and plan.end and plan.end < plan.start:
        # No day lies between them: the whole document is told, not each measure.
        return
    if plan.start is not None and due < plan.start:
        yield find("due_before_start", number, number=number, due=due, start=plan.start)
    if plan.end is not None and due > plan.end:
        yield find("due_after_end", number, number=number, due=due, end=plan.end)


def _cost_and_schedule(measure: PlanMeasure, number: int) -> Iterator[Finding]:
    if measure.cost is None:
        yield find("cost_missing", number, number=number)
    if not measure.schedule.strip():
        yield find("schedule_missing", number, number=number)


def _what_it_acts_on(measure: PlanMeasure, number: int) -> Iterator[Finding]:
    hypothesis = measure.hypothesis
    if (
        measure.acts_on == "person"
        and hypothesis is not None
        and hypothesis.cause == "organisation"
    ):
        yield find("individual_fix", number, number=number)
    if measure.axis is not None and measure.domain not in DOMAINS_OF_AXIS[measure.axis]:
        yield find(
            "domain_far_from_axis", number, number=number, axis=measure.axis, domain=measure.domain
        )
