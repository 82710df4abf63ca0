"""Indicators on a workforce: broken down by group and sex, or as a gap."""

from workshop_kit.indicators.breakdown import COLUMNS, Breakdown, break_down, break_people_down
from workshop_kit.indicators.gap import Gap, compute_gap, gap_among
from workshop_kit.indicators.indicator import (
    ANNUAL_PAY,
    FULL_TIME_EQUIVALENT_PAY,
    HEADCOUNT,
    HOURLY_PAY,
    PAID_HOURS,
    Indicator,
)
from workshop_kit.indicators.people import (
    AGE_BRACKETS,
    GROUPINGS,
    SEXES,
    age_brackets,
    codes_of,
    keep_family,
    people_of,
)

__all__ = [
    "AGE_BRACKETS",
    "ANNUAL_PAY",
    "COLUMNS",
    "FULL_TIME_EQUIVALENT_PAY",
    "GROUPINGS",
    "HEADCOUNT",
    "HOURLY_PAY",
    "PAID_HOURS",
    "SEXES",
    "Breakdown",
    "Gap",
    "Indicator",
    "age_brackets",
    "break_down",
    "break_people_down",
    "codes_of",
    "compute_gap",
    "gap_among",
    "keep_family",
    "people_of",
]
