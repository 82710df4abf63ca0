"""The staircase of pay gaps: by hand, by identity, and beside what the kit computes elsewhere."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.data import Workforce
from workshop_kit.errors import UnknownOptionError
from workshop_kit.indicators import compute_gap, period_of
from workshop_kit.measures import gap_by_denominator
from workshop_kit.measures.intervals import Interval
from workshop_kit.outcomes.pay import PAY, people_and_paid_year
from workshop_kit.outcomes.staircase import DENOMINATORS, STEPS, PayStep, pay_staircase

# Women hold the job that pays less, half of them half-time; in each job everyone earns the same.
SEGREGATED = small_company(
    person("women", "canning", pay=20_000, times=3),
    person("women", "canning", pay=10_000, share=0.5, times=3),
    person("women", "lines", pay=40_000, times=3),
    person("men", "canning", pay=20_000, times=3),
    person("men", "lines", pay=40_000, times=9),
)


def test_every_step_is_by_hand_what_it_says():
    annual, equal_time, same_job = pay_staircase(SEGREGATED)
    assert (annual.women, annual.men) == pytest.approx((210_000 / 9, 420_000 / 12))
    assert (equal_time.women, equal_time.men) == pytest.approx((240_000 / 9, 420_000 / 12))
    assert same_job.women == pytest.approx(same_job.men)
    assert [step.name for step in (annual, equal_time, same_job)] == list(STEPS)


def test_in_the_same_job_only_the_jobs_of_enough_women_and_men_are_kept():
    more = small_company(
        person("women", "canning", pay=20_000, times=3),
        person("men", "canning", pay=22_000, times=3),
        person("women", "accounts", pay=1_000, times=2),
        person("men", "accounts", pay=90_000, times=5),
    )
    same_job = pay_staircase(more)[2]
    assert (same_job.n_women, same_job.n_men) == (3, 3)
    assert (same_job.n_jobs, same_job.n_jobs_in_all) == (1, 2)
    assert same_job.gap() == pytest.approx(2 / 22)


def test_people_hired_in_the_year_are_in_no_step():
    company = small_company(
        person("women", "canning", pay=20_000, times=3),
        person("women", "canning", pay=2_000, hired="2025-11-01", times=3),
        person("men", "canning", pay=20_000, times=3),
    )
    assert [step.n_women for step in pay_staircase(company)] == [3, 3, 3]
    assert pay_staircase(company)[0].gap() == pytest.approx(0)


def test_someone_on_unpaid_leave_for_most_of_the_year_is_in_no_step():
    leave = {
        "employee_id": "P0",
        "first_day": "2025-01-01",
        "kind": "parental_leave",
        "days": 300,
    }
    away = happened(SEGREGATED, absences=[leave])
    assert [step.n_women for step in pay_staircase(away)] == [8, 8, 8]


def test_the_first_two_steps_are_the_kit_s_gaps_when_everyone_was_there_all_year():
    by_key = {indicator.key: indicator for indicator in PAY}
    for average, start in (("mean", ""), ("median", "median_")):
        annual, equal_time, _ = pay_staircase(SEGREGATED, average=average)
        for step, key in ((annual, "annual_pay"), (equal_time, "full_time_equivalent_pay")):
            expected = compute_gap(SEGREGATED, by_key[f"{start}{key}"]).share
            assert step.gap() == pytest.approx(expected)


def test_the_practice_company_s_first_step_is_that_of_its_table(workforce):
    people = people_and_paid_year(workforce, period_of(workforce, years=1))
    people = people[people["is_paid_all_year"]]
    means = people.groupby("sex")["annual_pay"].mean()
    step = pay_staircase(workforce)[0]
    assert step.gap() == pytest.approx(1 - means["women"] / means["men"])
    assert step.interval.low < step.gap() < step.interval.high


def test_the_third_step_weighs_women_and_men_alike(workforce):
    people = people_and_paid_year(workforce, period_of(workforce, years=1))
    people = people[people["is_paid_all_year"]]
    hourly = people["annual_pay"] / people["paid_hours"]
    people = people.assign(
        fte=hourly * people["hours_per_week"] / people["working_time_share"] * 52
    )
    table = people.pivot_table(index="job", columns="sex", values="fte", aggfunc=["mean", "size"])
    kept = table[(table["size"] >= 3).all(axis=1)]
    weights = kept["size"].sum(axis=1)
    women, men = ((kept["mean"][sex] * weights).sum() for sex in ("women", "men"))
    assert pay_staircase(workforce)[2].gap() == pytest.approx(1 - women / men)


# Denominators


def test_a_thousand_and_eight_hundred_are_three_percentages():
    step = PayStep("annual", 1000.0, 800.0, 5, 5, Interval(0.1, 0.3, confidence=0.95, method=""))
    shares = [step.gap(denominator) for denominator in DENOMINATORS]
    assert shares == pytest.approx([0.2, 0.25, 200 / 900])


@pytest.mark.parametrize("denominator", DENOMINATORS)
def test_the_ends_of_an_interval_are_said_in_the_same_unit_as_the_gap(denominator):
    # A gap that is one of its own ends must stay that end.
    step = PayStep("annual", 1000.0, 800.0, 7, 3, Interval(0.2, 0.2, confidence=0.95, method=""))
    interval = step.interval_of(denominator)
    assert interval.low == interval.high == pytest.approx(step.gap(denominator))


def test_the_share_of_everyone_s_pay_counts_people():
    step = pay_staircase(SEGREGATED)[0]
    gaps = gap_by_denominator(step.men, step.women, n_reference=12, n_compared=9)
    assert step.gap("everyone") == pytest.approx(gaps.overall)
    everyone = (9 * step.women + 12 * step.men) / 21
    assert step.gap("everyone") == pytest.approx((step.men - step.women) / everyone)


def test_the_sign_and_what_an_interval_holds_do_not_depend_on_the_denominator(workforce):
    for step in pay_staircase(workforce):
        signs = {np.sign(step.gap(denominator)) for denominator in DENOMINATORS}
        holds = {step.interval_of(denominator).contains(0) for denominator in DENOMINATORS}
        assert len(signs) == len(holds) == 1


# Nobody, or too few


def test_a_company_of_women_has_no_step():
    alone = small_company(person("women", "canning", times=5))
    for step in pay_staircase(alone):
        assert not step.is_known
        assert np.isnan(step.gap())
        assert step.interval.reason == "too_few_people"


def test_jobs_that_nobody_shares_leave_the_last_step_empty():
    apart = small_company(
        person("women", "canning", times=4), person("men", "lines", pay=30_000, times=4)
    )
    annual, _, same_job = pay_staircase(apart)
    assert annual.is_known
    assert not same_job.is_known
    assert (same_job.n_jobs, same_job.n_jobs_in_all) == (0, 2)


def test_in_a_real_company_fewer_than_five_of_a_sex_show_nothing():
    company = replace(SEGREGATED.company, is_simulated=False)
    tables = ("employees", "career_events", "absences", "exposures")
    real = Workforce("own", company, *(getattr(SEGREGATED, table) for table in tables))
    annual, _, same_job = pay_staircase(real)
    assert annual.is_known
    # Three women or three men in a job are enough for the Index, not to be shown.
    assert not same_job.is_known
    assert pay_staircase(SEGREGATED)[2].is_known


def test_asking_for_more_people_leaves_more_jobs_out():
    assert pay_staircase(SEGREGATED, fewest=4)[2].n_jobs == 0
    assert not pay_staircase(SEGREGATED, fewest=10)[0].is_known


def test_a_misspelt_word_is_refused():
    with pytest.raises(UnknownOptionError):
        pay_staircase(SEGREGATED, average="moyenne")
    with pytest.raises(UnknownOptionError):
        pay_staircase(SEGREGATED)[0].gap("hommes")
