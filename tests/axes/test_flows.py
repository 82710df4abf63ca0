"""Hires, leavers and rates of leaving, by hand."""

from __future__ import annotations

import pytest

from tests.data.small_company import person, small_company
from workshop_kit.axes.flows import FLOWS, LEAVE_REASONS, leavers_by_reason
from workshop_kit.indicators import break_down, compute_gap

BY_KEY = {indicator.key: indicator for indicator in FLOWS}

STAFF = small_company(
    person("women", "canning", hired="2012-01-01", left="2024-06-30"),
    person("women", "canning", hired="2012-01-01"),
    person("women", "canning", hired="2024-01-01"),
    person("men", "lines", hired="2012-01-01", left="2023-12-31"),
    person("men", "lines", hired="2012-01-01", left="2022-12-30"),
    person("men", "lines", hired="2012-01-01", left="2025-12-31"),
)


def value(key, sex):
    gap = compute_gap(STAFF, BY_KEY[key])
    return gap.compared_value if sex == "women" else gap.reference_value


def test_hires_and_leavers_are_counted_over_three_years():
    assert (value("hires", "women"), value("hires", "men")) == (1, 0)
    # Gone the day after the last day: 31 December 2025 is not over.
    assert (value("leavers", "women"), value("leavers", "men")) == (1, 1)


def test_reasons_add_up_to_leavers(workforce):
    breakdown = leavers_by_reason(workforce)
    gone = break_down(workforce, BY_KEY["leavers"], by="job_family")
    assert breakdown.n() == gone.n()
    for reason in breakdown.groups:
        gap = compute_gap(workforce, BY_KEY[f"leavers_{reason}"])
        assert gap.compared_value == breakdown.row(reason, "women")["value"]


def test_every_reason_has_its_count():
    assert {f"leavers_{reason}" for reason in LEAVE_REASONS} <= set(BY_KEY)
    assert value("leavers_resignation", "women") == 1
    assert value("leavers_retirement", "women") == 0


def test_a_rate_of_leaving_is_per_year_under_contract():
    # Women: a year and a half, three years, two years.
    years = 1 + 182 / 366 + 3 + 2
    assert value("leaving_rate", "women") == pytest.approx(1 / years)
    # Men: one year until the end of 2023, three until the reference date; that of 2022 is out.
    assert value("leaving_rate", "men") == pytest.approx(1 / 4)
    assert value("resignation_rate", "men") == pytest.approx(1 / 4)


def test_hires_on_a_permanent_contract_are_told_by_the_first_contract():
    staff = small_company(
        person("women", "canning", hired="2024-01-01", times=2),
        moves=[{"place": 0, "hired_as": {"contract_after": "fixed_term"}}],
    )
    gap = compute_gap(staff, BY_KEY["hired_permanent"])
    assert (gap.compared_value, gap.n_compared) == (0.5, 2)
