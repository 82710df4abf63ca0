"""The model: sex acts through its mechanisms alone, each where it should, on a large company."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from workshop_kit.axes.mix import job_dissimilarity, jobs_by_sex
from workshop_kit.data import Workforce
from workshop_kit.indicators import ANNUAL_PAY, FULL_TIME_EQUIVALENT_PAY, HOURLY_PAY, compute_gap
from workshop_kit.simulation import MECHANISMS, equalise, load_profile, simulate_company

PROFILE = load_profile("conserverie-de-l-aven")
TIMES = 25


def draw(*equalised: str, seed: int = 20) -> Workforce:
    profile = equalise(PROFILE, equalised).enlarge(TIMES)
    return simulate_company(profile, np.random.default_rng(seed))


@pytest.fixture(scope="module")
def as_is() -> Workforce:
    return draw()


@pytest.fixture(scope="module")
def all_alike() -> Workforce:
    return draw(*MECHANISMS)


def years_at_work(workforce: Workforce) -> pd.Series:
    """Return person-years of women and men over the years covered."""
    people = workforce.employees
    start = people["hire_date"].clip(lower=pd.Timestamp(workforce.company.history_start))
    end = people["leave_date"].fillna(pd.Timestamp(workforce.company.reference_date))
    return ((end - start).dt.days / 365.25).groupby(people["sex"]).sum()


def events_per_year(workforce: Workforce, kind: str) -> pd.Series:
    events = workforce.career_events.merge(workforce.employees[["employee_id", "sex"]])
    return events[events["kind"] == kind].groupby("sex").size() / years_at_work(workforce)


def absences_per_year(workforce: Workforce, kind: str) -> pd.Series:
    absences = workforce.absences.merge(workforce.employees[["employee_id", "sex"]])
    chosen = absences[(absences["kind"] == kind) & (absences["days"] > 0)]
    return chosen.groupby("sex").size() / years_at_work(workforce)


def part_time(workforce: Workforce) -> pd.Series:
    people = workforce.present()
    return (people["working_time_share"] < 1).groupby(people["sex"]).mean()


# facts.md part 3, last paragraph: ranges to aim at for an agri-food plant of 180 people.


def test_the_company_lies_in_the_ranges_of_its_sector(as_is):
    counts = jobs_by_sex(as_is)
    assert len(as_is.present()) == pytest.approx(180 * TIMES, rel=0.05)
    assert counts.n("women") / counts.n() == pytest.approx(0.44, abs=0.02)
    assert counts.row("packing", "women")["share_of_group"] == pytest.approx(0.70, abs=0.05)
    for family in ("maintenance", "line_operation"):
        assert counts.row(family, "women")["share_of_group"] == pytest.approx(0.10, abs=0.05)


def test_its_pay_gaps_lie_in_the_ranges_of_its_sector(as_is):
    assert 0.10 <= compute_gap(as_is, FULL_TIME_EQUIVALENT_PAY).share <= 0.14
    people = as_is.present()
    pay = people.assign(hourly=HOURLY_PAY.of_each(people)).pivot_table(
        index="job", columns="sex", values="hourly", aggfunc=["mean", "size"]
    )
    gap = 1 - pay["mean"]["women"] / pay["mean"]["men"]
    weights = 1 / (1 / pay["size"]["women"] + 1 / pay["size"]["men"])
    assert 0.01 <= np.average(gap, weights=weights) <= 0.04


def test_its_part_time_and_promotions_lie_in_the_ranges_of_its_sector(as_is):
    shares = part_time(as_is)
    assert 0.20 <= shares["women"] <= 0.30
    assert 0.03 <= shares["men"] <= 0.08
    promotions = events_per_year(as_is, "promotion")
    assert 0.01 <= promotions["women"] <= 0.03
    assert 0.03 <= promotions["men"] <= 0.06


def test_its_accidents_and_diseases_lie_in_the_ranges_of_its_sector(as_is):
    accidents = absences_per_year(as_is, "work_accident")
    assert 0.030 <= accidents["women"] <= 0.050
    assert 0.040 <= accidents["men"] <= 0.060
    diseases = as_is.absences.merge(as_is.employees[["employee_id", "sex"]])
    diseases = diseases[diseases["kind"] == "occupational_disease"]
    assert 0.60 <= (diseases["sex"] == "women").mean() <= 0.75


def test_in_the_repetitive_job_women_have_more_accidents_than_men(as_is):
    people = as_is.employees[as_is.employees["job_family"] == "packing"]
    accidents = as_is.absences.merge(people[["employee_id", "sex"]])
    accidents = accidents[accidents["kind"] == "work_accident"].groupby("sex").size()
    rates = accidents / people.groupby("sex").size()
    assert rates["women"] > rates["men"] * 0.9


def test_with_every_mechanism_equalised_nothing_separates_the_sexes(all_alike):
    # Several thousand people: four standard errors of each difference.
    assert abs(compute_gap(all_alike, HOURLY_PAY).share) < 0.02
    assert abs(compute_gap(all_alike, ANNUAL_PAY).share) < 0.03
    assert job_dissimilarity(all_alike).value < 0.06
    for rates, tolerance in (
        (events_per_year(all_alike, "promotion"), 0.004),
        (events_per_year(all_alike, "training"), 0.012),
        (events_per_year(all_alike, "raise"), 0.012),
        (absences_per_year(all_alike, "sickness"), 0.03),
        (absences_per_year(all_alike, "work_accident"), 0.006),
        (absences_per_year(all_alike, "sick_child"), 0.015),
        (part_time(all_alike), 0.03),
    ):
        assert abs(rates["women"] - rates["men"]) < tolerance


def test_equalising_the_mix_spreads_women_and_men_alike(as_is):
    alike = draw("mix")
    assert job_dissimilarity(as_is).value > 0.55
    # Moves within the company are careers: they still differ, and spread a little.
    assert job_dissimilarity(alike).value < 0.15
    gaps = [compute_gap(one, HOURLY_PAY).share for one in (as_is, alike)]
    assert gaps[1] < gaps[0] / 2


def test_equalising_careers_gives_women_the_training_of_men(as_is):
    alike = draw("careers")
    before, after = (events_per_year(one, "training") for one in (as_is, alike))
    assert before["men"] - before["women"] > 0.02
    assert abs(after["men"] - after["women"]) < 0.012
    promotions = [events_per_year(one, "promotion")["women"] for one in (as_is, alike)]
    assert promotions[1] > promotions[0] * 1.15


def test_equalising_conditions_brings_women_closer_to_the_health_of_men(as_is):
    before, after = (absences_per_year(one, "sickness") for one in (as_is, draw("conditions")))
    assert after["women"] - after["men"] < before["women"] - before["men"]


def test_equalising_time_gives_women_the_part_time_of_men(as_is):
    alike = draw("time")
    shares = part_time(alike)
    # What is left is where women work: packing offers part-time posts, lines do not.
    assert shares["women"] - shares["men"] < 0.06
    gaps = [compute_gap(one, ANNUAL_PAY).share for one in (as_is, alike)]
    assert gaps[1] < gaps[0] - 0.03


def test_equalising_the_direct_part_narrows_hourly_pay_and_moves_nobody(as_is):
    alike = draw("direct")
    gaps = [compute_gap(one, HOURLY_PAY).share for one in (as_is, alike)]
    assert 0.01 < gaps[0] - gaps[1] < 0.05
    # Both runs share their chance: the same women and men are hired on the same days.
    kept = ["sex", "birth_date", "hire_date"]
    same = as_is.employees[kept].merge(alike.employees[kept])
    assert len(same) > 0.95 * len(as_is.employees)


def test_training_and_mobility_of_women_make_their_careers():
    # Promotions per woman fall as the way up narrows, everything else being shared.
    open_way, narrow_way = draw("careers", "direct"), draw()
    rates = [events_per_year(one, "promotion")["women"] for one in (open_way, narrow_way)]
    assert rates[0] > rates[1]
