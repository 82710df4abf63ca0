"""Which tables the compared situation is made of, below 300 people and from there on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.legal import bdese_measures as measures

if TYPE_CHECKING:
    from workshop_kit.indicators import Indicator

# Where a company finds what the tables of people do not hold.
PLACES = (
    "payroll",
    "leave_records",
    "training_plan",
    "accident_forms",
    "risk_assessment",
    "occupational_health",
    "staff_files",
    "company_agreements",
    "accounts",
    "board_minutes",
    "earlier_plan",
    "plan",
)


@dataclass(frozen=True)
class ByHand:
    """A line that the tables of people cannot fill, and where a company finds it.

    Attributes
    ----------
    key : str
        What is asked.
    place : str
        One of `PLACES`.
    """

    key: str
    place: str


@dataclass(frozen=True)
class TableSpec:
    """One table: what it measures, by what, and what has to be filled in by hand.

    Attributes
    ----------
    key : str
        Its name.
    section : str
        Where it stands in the article: ``"I-A-a"``.
    by : str
        What its groups are.
    measures : tuple of Indicator
        Its lines; none in a table that is all by hand.
    by_hand : tuple of ByHand
        What is asked besides.
    years : int
        Calendar years each line is worked out for, one by one.
    """

    key: str
    section: str
    by: str
    measures: tuple[Indicator, ...] = ()
    by_hand: tuple[ByHand, ...] = ()
    years: int = 1


_STRATEGY = (
    ByHand("earlier_measures", "earlier_plan"),
    ByHand("next_objectives", "plan"),
    ByHand("next_actions", "plan"),
    ByHand("next_costs", "plan"),
    ByHand("next_schedule", "plan"),
)

# R. 2312-8, A then B.
SMALL = (
    TableSpec("hires", "A", "category", measures.HIRES),
    TableSpec(
        "training", "A", "category", measures.TRAINING, (ByHand("training_kinds", "training_plan"),)
    ),
    TableSpec("promotions", "A", "category", measures.PROMOTIONS),
    TableSpec("qualification", "A", "education", measures.POSITION),
    TableSpec("classification", "A", "grade", measures.POSITION),
    TableSpec(
        "conditions", "A", "category", measures.SCHEDULES,
        (ByHand("real_work", "risk_assessment"),),
    ),
    TableSpec("exposure", "A", "risk", measures.EXPOSED),
    TableSpec(
        "health", "A", "category", (*measures.ACCIDENTS, *measures.SICKNESS),
        (ByHand("disease_names", "occupational_health"),),
    ),
    TableSpec("pay_by_category", "A", "category", measures.MONTHLY_PAY),
    TableSpec(
        "balance", "A", "category", (*measures.WORKING_TIME, *measures.WORKING_TIME_CHANGES),
        (ByHand("flexible_formulas", "company_agreements"),),
    ),
    TableSpec("by_age", "A", "age_bracket", (*measures.MONTHLY_PAY, *measures.PROMOTION_RATE)),
    TableSpec(
        "by_qualification", "A", "education", (*measures.MONTHLY_PAY, *measures.PROMOTION_RATE)
    ),
    TableSpec(
        "by_seniority", "A", "seniority_bracket",
        (*measures.MONTHLY_PAY, *measures.PROMOTION_RATE),
    ),
    TableSpec("promotion_rates", "A", "job_family", measures.PROMOTION_RATE, years=3),
    TableSpec("board", "A", "company", by_hand=(ByHand("board_members", "board_minutes"),)),
    TableSpec("strategy", "B", "company", by_hand=_STRATEGY),
)  # fmt: skip

# R. 2312-9, I to III.
LARGE = (
    TableSpec("headcount", "I-A-a", "category", measures.CONTRACTS),
    TableSpec("working_time", "I-A-b", "category", (*measures.WORKING_TIME, *measures.SCHEDULES)),
    TableSpec(
        "leaves", "I-A-c", "category", measures.LONG_LEAVES,
        (
            ByHand("paid_leave", "payroll"),
            ByHand("sabbatical_leave", "leave_records"),
            ByHand("saved_time_leave", "leave_records"),
        ),
    ),
    TableSpec("hires", "I-A-d", "category", measures.HIRES),
    TableSpec("departures", "I-A-d", "category", measures.DEPARTURES),
    TableSpec("position_by_category", "I-A-e", "category", measures.POSITION),
    TableSpec("position_by_grade", "I-A-e", "grade", measures.POSITION),
    TableSpec(
        "promotions", "I-B-a", "category", (*measures.PROMOTIONS, *measures.PROMOTION_TIMES)
    ),
    TableSpec("seniority_by_category", "I-B-b", "category", measures.SENIORITY_BY_CATEGORY),
    TableSpec("seniority_by_grade", "I-B-b", "grade", measures.SENIORITY_BY_GRADE),
    TableSpec("age_by_category", "I-B-c", "category", measures.AGE),
    TableSpec("age_by_grade", "I-B-c", "grade", measures.AGE),
    TableSpec("pay_by_category", "I-B-d", "category", measures.MONTHLY_PAY),
    TableSpec("pay_by_grade", "I-B-d", "grade", measures.MONTHLY_PAY),
    TableSpec("pay_by_age", "I-B-d", "age_bracket", measures.MONTHLY_PAY),
    TableSpec("highest_paid", "I-B-d", "company", measures.HIGHEST_PAID),
    TableSpec(
        "training", "I-C", "category", measures.TRAINING,
        (ByHand("training_kinds", "training_plan"),),
    ),
    TableSpec("exposure", "I-D", "risk", measures.EXPOSED),
    TableSpec(
        "accidents", "I-D", "category", measures.ACCIDENTS,
        (ByHand("disease_names", "occupational_health"),),
    ),
    TableSpec(
        "accidents_by_risk", "I-D", "risk", measures.ACCIDENTS_BY_RISK,
        (ByHand("material_elements", "accident_forms"),),
    ),
    TableSpec(
        "sickness", "I-D", "category", measures.SICKNESS,
        (ByHand("return_examinations", "occupational_health"),),
    ),
    TableSpec(
        "family_leave", "II-A", "category", measures.PATERNITY,
        (
            ByHand("leave_top_up", "company_agreements"),
            ByHand("theoretical_paternity_days", "payroll"),
        ),
    ),
    TableSpec(
        "balance", "II-B", "category", measures.WORKING_TIME_CHANGES,
        (
            ByHand("part_time_requests", "staff_files"),
            ByHand("flexible_formulas", "company_agreements"),
            ByHand("childcare", "accounts"),
            ByHand("family_tax_credit", "accounts"),
        ),
    ),
    TableSpec("strategy", "III", "company", by_hand=_STRATEGY),
)  # fmt: skip
