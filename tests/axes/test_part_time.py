"""Part-time by reason, by hand: what is chosen is a definition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.data.small_company import person, small_company
from workshop_kit.axes.part_time import part_time_by_reason
from workshop_kit.axes.time import PART_TIME, PART_TIME_REASONS
from workshop_kit.indicators import compute_gap

BY_KEY = {indicator.key: indicator for indicator in PART_TIME}


def staff():
    company = small_company(
        person("women", "canning", share=0.8, times=6),
        person("women", "canning", share=0.5, times=6),
        person("women", "canning", times=8),
        person("men", "lines", share=0.5, times=2),
        person("men", "lines", times=8),
    )
    reasons = ["care"] * 8 + ["no_full_time_offered"] * 4 + [None] * 8 + ["care", "health"]
    company.employees["part_time_reason"] = reasons + [None] * 8
    return company


def test_chosen_and_not_chosen_are_all_part_timers(workforce):
    found = part_time_by_reason(workforce)
    for sex in ("women", "men"):
        care = {"care"}
        others = set(PART_TIME_REASONS) - care
        assert found.chosen(sex, care) + found.chosen(sex, others) == found.part_timers(sex)
        assert found.chosen(sex, ()) == 0
        assert found.chosen(sex, PART_TIME_REASONS) == found.part_timers(sex)


def test_reasons_and_lengths_count_the_same_people(workforce):
    found = part_time_by_reason(workforce)
    by_reason, by_band = found.by("reason", {"care"}), found.by("band", {"care"})
    assert by_reason.sum().tolist() == by_band.sum().tolist()
    assert by_reason["women", True].sum() == found.chosen("women", {"care"})


def test_counts_are_those_of_the_indicators(workforce):
    found = part_time_by_reason(workforce)
    rows = found.by("reason", PART_TIME_REASONS)["women", True]
    for reason in PART_TIME_REASONS:
        gap = compute_gap(workforce, BY_KEY[f"part_time_{reason}"])
        assert rows[reason] == round(gap.compared_value * gap.n_compared)
    assert found.share("women") == compute_gap(workforce, BY_KEY["part_time"]).compared_value


def test_care_moves_the_share_from_two_thirds_to_nothing():
    found = part_time_by_reason(staff())
    assert (found.part_timers("women"), found.n_women) == (12, 20)
    assert found.chosen_share("women", {"care"}) == pytest.approx(8 / 12)
    assert found.chosen_share("women", {"health"}) == 0
    assert found.share_of_all("no_full_time_offered") == pytest.approx(4 / 14)


def test_two_part_timers_have_a_count_and_no_share():
    found = part_time_by_reason(staff())
    assert found.chosen("men", {"care"}) == 1
    assert found.chosen_share("men", {"care"}) is None


def test_a_week_of_28_hours_is_in_the_middle_and_one_of_17_and_a_half_below():
    bands = part_time_by_reason(staff()).by("band", PART_TIME_REASONS)["women", True]
    assert bands.to_dict() == {"under_20_hours": 6, "20_to_30_hours": 6, "over_30_hours": 0}


@pytest.mark.parametrize(
    ("hours", "band"),
    [
        (19.9, "under_20_hours"),
        (20.0, "20_to_30_hours"),
        (30.0, "20_to_30_hours"),
        (30.1, "over_30_hours"),
    ],
)
def test_weeks_are_cut_at_20_and_30_hours_bounds_included(hours, band):
    company = small_company(person("women", "canning", share=0.5))
    company.employees["hours_per_week"] = hours
    rows = part_time_by_reason(company).by("band", PART_TIME_REASONS)["women", True]
    assert rows[rows > 0].to_dict() == {band: 1}


def test_nobody_part_time_has_no_share_and_no_error():
    found = part_time_by_reason(small_company(person("women", "canning", times=3)))
    assert found.part_timers("women") == 0
    assert found.chosen_share("women", {"care"}) is None
    assert found.share_of_all("care") is None


def test_a_real_company_hides_a_sex_with_few_part_timers():
    company = staff()
    real = replace(company, company=replace(company.company, is_simulated=False))
    found = part_time_by_reason(real)
    assert found.hidden == ("men",)
    assert found.share_of_all("care") is None
