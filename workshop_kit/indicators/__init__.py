"""Indicators on a workforce: broken down by group and sex, or as a gap."""

from workshop_kit.indicators.breakdown import (
    COLUMNS,
    Breakdown,
    break_down,
    break_family_down,
    break_people_down,
)
from workshop_kit.indicators.clear_shares import is_clear_share
from workshop_kit.indicators.gap import Gap, compute_gap, compute_gaps, gap_among
from workshop_kit.indicators.hiding import FEWEST_SHOWN, fewest_shown
from workshop_kit.indicators.history import person_years
from workshop_kit.indicators.indicator import (
    ANNUAL_PAY,
    FULL_TIME_EQUIVALENT_PAY,
    HEADCOUNT,
    HOMES,
    HOURLY_PAY,
    KINDS,
    PAID_HOURS,
    UNITS,
    Indicator,
    column,
    people_present,
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
from workshop_kit.indicators.period import Period, period_of
from workshop_kit.indicators.timeline import situation_on

__all__ = [
    "AGE_BRACKETS",
    "ANNUAL_PAY",
    "COLUMNS",
    "FEWEST_SHOWN",
    "FULL_TIME_EQUIVALENT_PAY",
    "GROUPINGS",
    "HEADCOUNT",
    "HOMES",
    "HOURLY_PAY",
    "KINDS",
    "PAID_HOURS",
    "SEXES",
    "UNITS",
    "Breakdown",
    "Gap",
    "Indicator",
    "Period",
    "age_brackets",
    "break_down",
    "break_family_down",
    "break_people_down",
    "codes_of",
    "column",
    "compute_gap",
    "compute_gaps",
    "fewest_shown",
    "gap_among",
    "is_clear_share",
    "keep_family",
    "people_of",
    "people_present",
    "period_of",
    "person_years",
    "situation_on",
]
