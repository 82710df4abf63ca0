"""The mix of jobs: by hand on small companies, and what the sample company teaches."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from tests.data.small_company import person, small_company
from workshop_kit.axes.mix import (
    CALCULABLE_FROM,
    ENOUGH_PEOPLE,
    MIXED_FROM,
    compared_groups,
    hires_and_leavers,
    job_dissimilarity,
    jobs_by_sex,
    share_in_mixed_jobs,
)
from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators import FULL_TIME_EQUIVALENT_PAY, compute_gap
from workshop_kit.measures import dissimilarity

# Ten women, eight of them packing; ten men, three of them packing.
PLANT = small_company(
    person("women", "canning", pay=20_000, times=8),
    person("women", "lines", pay=26_000, times=2),
    person("men", "canning", pay=20_000, times=3),
    person("men", "lines", pay=26_000, times=7),
)


def test_the_constants_of_the_law_and_of_usage():
    # Index, indicator 1: three women and three men, 40 % of the people counted.
    assert (ENOUGH_PEOPLE, CALCULABLE_FROM) == (3, 0.4)
    # A mixed job: 40 to 60 % of each sex.
    assert MIXED_FROM == 0.4


def test_jobs_by_sex_by_hand():
    breakdown = jobs_by_sex(PLANT)
    assert breakdown.groups == ("packing", "driving")
    assert breakdown.counts.tolist() == [[8, 2], [3, 7]]


def test_five_women_or_five_men_of_ten_would_have_to_move():
    result = job_dissimilarity(PLANT)
    assert result.value == pytest.approx(0.5)
    assert (result.women_to_move.whole, result.men_to_move.whole) == (5, 5)
    assert result.women_to_move.target.tolist() == [3, 7]
    assert (result.n_women, result.n_men) == (10, 10)


def test_a_finer_cut_never_lowers_the_dissimilarity(workforce):
    by_family = job_dissimilarity(workforce).value
    assert job_dissimilarity(workforce, by="job").value >= by_family - 1e-12


def test_a_job_with_four_of_ten_is_mixed_and_one_with_three_is_not():
    staff = small_company(
        person("women", "canning", times=4),
        person("men", "canning", times=6),
        person("women", "lines", times=3),
        person("men", "lines", times=7),
    )
    mixed = share_in_mixed_jobs(staff)
    assert mixed.groups == ("packing",)
    assert (mixed.n_in_mixed, mixed.n_people) == (10, 20)
    assert mixed.share == pytest.approx(0.5)


def test_forty_packing_and_forty_driving_cannot_be_compared():
    # facts.md part 4, point 7: segregation makes itself invisible.
    staff = small_company(person("women", "canning", times=40), person("men", "lines", times=40))
    result = compared_groups(staff, by=("job_family",))
    assert [group.is_kept for group in result.groups] == [False, False]
    assert (result.hidden_women, result.hidden_men) == (40, 40)
    assert result.share_kept == 0
    assert not result.is_calculable
    assert np.isnan(result.gap_kept.share)
    assert result.gap_everyone.n_compared == 40


def test_the_gap_between_jobs_disappears_with_the_people_who_are_dropped():
    result = compared_groups(PLANT, by=("job_family",))
    kept = {group.codes: group.is_kept for group in result.groups}
    assert kept == {("packing",): True, ("driving",): False}
    assert (result.hidden_women, result.hidden_men) == (2, 7)
    assert result.share_kept == pytest.approx(11 / 20)
    # Everyone: women 21 200, men 24 200; in packing all have 20 000.
    assert result.gap_everyone.share == pytest.approx(3_000 / 24_200)
    assert result.gap_kept.share == pytest.approx(0)


def test_each_group_says_its_own_gap():
    staff = small_company(
        person("women", "canning", pay=18_000, times=3),
        person("men", "canning", pay=20_000, times=3),
    )
    (group,) = compared_groups(staff, by=("job_family",)).groups
    assert (group.n_women, group.n_men) == (3, 3)
    assert group.gap.share == pytest.approx(0.1)


@pytest.mark.parametrize(("women", "is_kept"), [(2, False), (3, True), (4, True)])
def test_the_minimum_includes_its_bound(women, is_kept):
    staff = small_company(
        person("women", "canning", times=women), person("men", "canning", times=9)
    )
    (group,) = compared_groups(staff, by=("job_family",)).groups
    assert group.is_kept is is_kept


@pytest.mark.parametrize(("kept", "is_calculable"), [(3, False), (4, True)])
def test_it_is_calculable_from_forty_percent_included(kept, is_calculable):
    # Of ten people, three or four of each two are in a kept group.
    staff = small_company(
        person("women", "canning", times=kept),
        person("men", "canning", times=kept),
        person("men", "lines", times=20 - 2 * kept),
    )
    result = compared_groups(staff, by=("job_family",))
    assert result.share_kept == pytest.approx(kept / 10)
    assert result.is_calculable is is_calculable


def test_a_higher_minimum_never_keeps_more_people(workforce):
    kept = [compared_groups(workforce, minimum=minimum).share_kept for minimum in range(1, 12)]
    assert kept == sorted(kept, reverse=True)


def test_every_person_is_in_one_group(workforce):
    for by in (("category", "age_bracket"), ("job_family", "age_bracket"), ("job",)):
        result = compared_groups(workforce, by=by)
        assert sum(group.n_women for group in result.groups) == result.n_women
        assert sum(group.n_men for group in result.groups) == result.n_men
        hidden = [group for group in result.groups if not group.is_kept]
        assert sum(group.n_women for group in hidden) == result.hidden_women
        gone = result.hidden_women + result.hidden_men
        assert gone == round((1 - result.share_kept) * (result.n_women + result.n_men))


def test_with_everyone_kept_the_gap_is_the_gap(workforce):
    everyone = compared_groups(workforce, by=("contract",), minimum=0)
    expected = compute_gap(workforce, FULL_TIME_EQUIVALENT_PAY).share
    assert everyone.gap_kept.share == pytest.approx(expected)
    assert everyone.gap_everyone.share == pytest.approx(expected)


def test_stock_and_flows_count_who_is_there_who_came_and_who_left():
    staff = small_company(
        person("women", "canning", hired="2023-01-01"),
        person("women", "canning", hired="2022-12-31"),
        person("men", "lines", hired="2024-06-01", left="2025-01-31"),
        person("men", "lines", left="2022-12-30"),
        person("men", "canning"),
    )
    flows = hires_and_leavers(staff, years=3)
    assert (flows.first_day, flows.last_day) == (date(2023, 1, 1), date(2025, 12, 31))
    assert flows.stock.counts.tolist() == [[2], [1]]
    # Someone hired in the three years who has left since is still a hire.
    assert flows.hires.row("packing", "women")["n"] == 1
    assert flows.hires.row("driving", "men")["n"] == 1
    assert flows.leavers.n() == 1


def test_someone_is_there_on_the_last_day_and_gone_the_next():
    staff = small_company(
        person("women", "canning", left="2022-12-31"), person("men", "lines", left="2025-12-31")
    )
    flows = hires_and_leavers(staff, years=3)
    assert (flows.leavers.n("women"), flows.leavers.n("men")) == (1, 0)
    assert (flows.stock.n("women"), flows.stock.n("men")) == (0, 1)


def test_hires_are_in_the_job_into_which_they_were_hired():
    staff = small_company(
        person("men", "lines", hired="2024-01-08"),
        person("women", "canning", hired="2024-01-08"),
        moves=[{"place": 0, "hired_as": {"job_after": "canning", "grade_after": 1}}],
    )
    assert hires_and_leavers(staff).hires.counts.tolist() == [[1], [1]]
    assert hires_and_leavers(staff).stock.groups == ("packing", "driving")
    opened = hires_and_leavers(staff, by="job", within="packing")
    assert opened.hires.n() == 2


def test_stock_now_is_stock_then_plus_hires_minus_leavers(workforce):
    flows = hires_and_leavers(workforce, years=3)
    then = jobs_by_sex(workforce, on=date(2022, 12, 31))
    assert flows.stock.n() == then.n() + flows.hires.n() - flows.leavers.n()


@pytest.mark.parametrize(
    "ask",
    [
        lambda: jobs_by_sex(PLANT, by="salary"),
        lambda: jobs_by_sex(PLANT, by="job", within="nursing"),
        lambda: compared_groups(PLANT, by=("category", "salary")),
        lambda: hires_and_leavers(PLANT, by="salary"),
    ],
)
def test_an_unknown_grouping_is_an_error_that_lists_the_known_ones(ask):
    with pytest.raises(UnknownNameError):
        ask()


# What session 02 rests on; the participants find it by themselves.


def test_the_lesson_most_women_would_have_to_change_job(workforce):
    assert job_dissimilarity(workforce).value > 0.55


def test_the_lesson_one_job_holds_more_than_half_of_the_women(workforce):
    table = jobs_by_sex(workforce).table
    largest = table[table["sex"] == "women"].sort_values("share_of_sex").iloc[-1]
    assert largest["group"] == "packing"
    assert largest["share_of_sex"] > 0.5


def test_the_lesson_few_people_work_in_a_mixed_job(workforce):
    assert 0 < share_in_mixed_jobs(workforce).share < 0.15


def test_the_lesson_people_disappear_from_the_comparison_and_the_gap_with_them(workforce):
    by_law = compared_groups(workforce)
    assert by_law.is_calculable
    assert by_law.hidden_women + by_law.hidden_men >= 30
    assert 0 < by_law.gap_kept.share < by_law.gap_everyone.share
    by_job = compared_groups(workforce, by=("job_family", "age_bracket"))
    assert not by_job.is_calculable
    assert by_job.hidden_women + by_job.hidden_men > by_job.share_kept * 100
    assert abs(by_job.gap_kept.share) < by_job.gap_everyone.share / 2


def test_the_lesson_hires_reproduce_the_mix(workforce):
    assert dissimilarity(hires_and_leavers(workforce).hires.counts) > 0.5
