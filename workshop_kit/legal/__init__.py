"""The law as code: the Index, the Directive, the agreement; apart from the analysis."""

from workshop_kit.legal.bdese import compared_situation
from workshop_kit.legal.bdese_result import (
    ComparedCell,
    ComparedRow,
    ComparedSituation,
    ComparedTable,
)
from workshop_kit.legal.count_indicators import highest_paid_indicator, leave_returns_indicator
from workshop_kit.legal.directive import DirectiveFigures, directive_figures
from workshop_kit.legal.directive_assessment import JointAssessment, joint_assessment
from workshop_kit.legal.directive_figures import PayFigures, pay_figures
from workshop_kit.legal.directive_groups import GapFigure
from workshop_kit.legal.directive_options import DirectiveOptions
from workshop_kit.legal.directive_timing import DatedFact, Timing, timing, transposition
from workshop_kit.legal.findings import FINDINGS, SEVERITIES, Finding
from workshop_kit.legal.index import band_of, index_from_aggregates
from workshop_kit.legal.index_aggregates import (
    HighestPaid,
    IndexAggregates,
    LeaveReturns,
    PayCell,
    RateCell,
)
from workshop_kit.legal.index_of_company import index_from_workforce
from workshop_kit.legal.index_result import (
    Assumption,
    Index,
    IndexIndicator,
    NotCalculable,
    Obligation,
    PayGroup,
    RateGroup,
)
from workshop_kit.legal.pay_gap_indicator import pay_gap_indicator
from workshop_kit.legal.plan import (
    DOMAINS,
    DOMAINS_OF_AXIS,
    DomainCount,
    Plan,
    PlanHypothesis,
    PlanIndicator,
    PlanMeasure,
    count_domains,
    required_domains,
)
from workshop_kit.legal.plan_check import check_plan
from workshop_kit.legal.rate_indicators import raises_or_promotions_indicator, rate_indicator
from workshop_kit.legal.rixain import Rixain, rixain_balance
from workshop_kit.legal.rounding import round_half_up
from workshop_kit.legal.rules import Rule, list_rules, rule

__all__ = [
    "DOMAINS",
    "DOMAINS_OF_AXIS",
    "FINDINGS",
    "SEVERITIES",
    "Assumption",
    "ComparedCell",
    "ComparedRow",
    "ComparedSituation",
    "ComparedTable",
    "DatedFact",
    "DirectiveFigures",
    "DirectiveOptions",
    "DomainCount",
    "Finding",
    "GapFigure",
    "HighestPaid",
    "Index",
    "IndexAggregates",
    "IndexIndicator",
    "JointAssessment",
    "LeaveReturns",
    "NotCalculable",
    "Obligation",
    "PayCell",
    "PayFigures",
    "PayGroup",
    "Plan",
    "PlanHypothesis",
    "PlanIndicator",
    "PlanMeasure",
    "RateCell",
    "RateGroup",
    "Rixain",
    "Rule",
    "Timing",
    "band_of",
    "check_plan",
    "compared_situation",
    "count_domains",
    "directive_figures",
    "highest_paid_indicator",
    "index_from_aggregates",
    "index_from_workforce",
    "joint_assessment",
    "leave_returns_indicator",
    "list_rules",
    "pay_figures",
    "pay_gap_indicator",
    "raises_or_promotions_indicator",
    "rate_indicator",
    "required_domains",
    "rixain_balance",
    "round_half_up",
    "rule",
    "timing",
    "transposition",
]
