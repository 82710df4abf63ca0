"""The truth of the model: parts that add up, each mechanism in its axis, errors that are honest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import pytest

from workshop_kit.errors import MissingFileError, UnknownNameError
from workshop_kit.folders import datasets_folder
from workshop_kit.simulation import (
    MECHANISMS,
    BySex,
    CompanyProfile,
    Truth,
    compute_truth,
    equalise,
    list_profiles,
    load_profile,
    load_truth,
    simulate,
    simulate_company,
    truth,
    worlds,
    write_truth,
    write_truths,
)
from workshop_kit.simulation.calendar import day
from workshop_kit.simulation.truth import GROUPS, fingerprint
from workshop_kit.simulation.truth_files import truth_as_json

PROFILE = load_profile("conserverie-de-l-aven")
FEW = 6

# What the six groups of these tests leave between two estimates of the same number.
FAR = 5

AXES = ("mix", "careers", "conditions", "time")


@cache
def truth_of(profile_number: int = 0, reference: str = "men") -> Truth:
    return compute_truth(_VARIANTS[profile_number], reference=reference, n_groups=FEW)


def swapped(section: Any) -> Any:
    """Return a section of a profile in which women have the parameters of men, and men theirs."""
    if isinstance(section, BySex):
        return BySex(women=section.men, men=section.women)
    if isinstance(section, Mapping):
        return {key: swapped(value) for key, value in section.items()}
    if is_dataclass(section):
        changed = {one.name: swapped(getattr(section, one.name)) for one in fields(section)}
        return replace(section, **changed)
    return section


def swap_sexes(profile: CompanyProfile) -> CompanyProfile:
    sections = {name: swapped(getattr(profile, name)) for name in MECHANISMS if name != "mix"}
    jobs = tuple(replace(job, share_of_women=1 - job.share_of_women) for job in profile.jobs)
    return replace(profile, jobs=jobs, **sections)


_VARIANTS = (PROFILE, swap_sexes(PROFILE))


def test_the_parts_add_up_to_every_gap():
    for gap in truth_of().gaps.values():
        assert sum(part.value for part in gap.parts.values()) == pytest.approx(gap.gap, abs=1e-10)


def test_the_shares_add_up_to_one_where_there_are_shares():
    shares = [
        sum(part.share for part in gap.parts.values())
        for gap in truth_of().gaps.values()
        if gap.parts["mix"].share is not None
    ]
    assert shares
    assert shares == pytest.approx(np.ones(len(shares)), abs=1e-6)


def test_hours_and_hourly_pay_add_up_to_annual_pay_part_by_part():
    gaps = truth_of().gaps
    for name in MECHANISMS:
        hours, hourly, annual = (
            gaps[measure].parts[name].value
            for measure in ("log_paid_hours", "log_hourly_pay", "log_annual_pay")
        )
        assert hours + hourly == pytest.approx(annual, abs=1e-7)


def test_swapping_the_sexes_changes_the_sign_of_the_gap_and_of_every_part():
    as_is, swapped_over = truth_of(), truth_of(1, "women")
    for name, gap in as_is.gaps.items():
        other = swapped_over.gaps[name]
        # The gap of the swapped company is women minus men: men minus women is its opposite.
        assert other.gap == pytest.approx(gap.gap, abs=FAR * gap.error)
        assert other.women == pytest.approx(gap.men, rel=0.02)
        for axis, part in gap.parts.items():
            near = FAR * np.hypot(part.error, other.parts[axis].error) + 1e-6
            assert other.parts[axis].value == pytest.approx(part.value, abs=near), (name, axis)


def test_a_company_that_treats_the_sexes_alike_has_no_gap():
    alike = compute_truth(equalise(PROFILE, MECHANISMS), n_groups=FEW)
    for gap in alike.gaps.values():
        assert abs(gap.gap) <= FAR * gap.error + 1e-6
        assert all(gap.parts[axis].value == 0 for axis in AXES)


@pytest.mark.parametrize("mechanism", MECHANISMS)
def test_a_company_with_one_mechanism_has_all_its_gap_in_that_axis(mechanism):
    others = [name for name in MECHANISMS if name != mechanism]
    alone = compute_truth(equalise(PROFILE, others), n_groups=FEW)
    for gap in alone.gaps.values():
        assert sum(part.value for part in gap.parts.values()) == pytest.approx(gap.gap, abs=1e-10)
        assert all(gap.parts[axis].value == 0 for axis in AXES if axis != mechanism)
        if mechanism != "direct":
            assert gap.parts["direct"].value == pytest.approx(gap.left_over, abs=1e-10)


@pytest.mark.parametrize(
    ("mechanism", "measure"),
    [
        ("mix", "log_hourly_pay"),
        ("careers", "promotions"),
        ("conditions", "sick_leaves"),
        ("time", "log_paid_hours"),
        ("direct", "log_hourly_pay"),
    ],
)
def test_each_mechanism_alone_makes_the_gap_it_is_meant_for(mechanism, measure):
    part = truth_of().gaps[measure].parts[mechanism]
    assert abs(part.value) > 2 * FAR * part.error


def test_what_is_left_once_all_is_equal_is_nothing_but_births_and_chance():
    for gap in truth_of().gaps.values():
        assert abs(gap.left_over) <= FAR * gap.left_over_error + 2e-3 * abs(gap.gap)


def test_the_parts_do_not_depend_on_the_order_of_the_mechanisms(monkeypatch):
    monkeypatch.setattr(truth, "MECHANISMS", MECHANISMS[::-1])
    turned = compute_truth(PROFILE, n_groups=FEW)
    for name, gap in truth_of().gaps.items():
        for axis in MECHANISMS:
            assert turned.gaps[name].parts[axis].value == pytest.approx(
                gap.parts[axis].value, abs=1e-12
            )


def test_the_parts_are_the_averages_of_the_gaps_told_with_each_subset_equalised():
    gap = truth_of().gaps["log_annual_pay"]
    when = gap.gap_when_equal
    assert when[""] == gap.gap
    assert when["+".join(MECHANISMS)] == gap.left_over
    assert gap.parts["time"].first == pytest.approx(gap.gap - when["time"], abs=1e-8)
    without = "+".join(name for name in MECHANISMS if name != "mix")
    assert gap.parts["mix"].last == pytest.approx(when[without] - gap.left_over, abs=1e-8)


# --- A company without chance, by hand -----------------------------------------------------


def without_chance() -> CompanyProfile:
    """Two jobs, of 30 and 10 posts paid 12.05 and 18 euros an hour, a month of bonus for men.

    Women are hired into four fifths of the first, one fifth of the second, and get half of
    the bonus: nothing else happens to pay. Everyone is hired young and stays.
    """
    model = PROFILE.jobs[0]
    flat = {
        "category": "manual_workers",
        "promotion_rate": 0.0,
        "schedules": {"day": 1.0},
        "overtime_hours": 0.0,
        "part_time_posts": 0.0,
        "exposures": {},
    }
    jobs = tuple(
        replace(model, code=code, posts=posts, share_of_women=share, **grades, **flat)
        for code, posts, share, grades in (
            ("a", 30, 0.8, {"lowest_grade": 1, "highest_grade": 1}),
            ("b", 10, 0.2, {"lowest_grade": 2, "highest_grade": 2}),
        )
    )
    alike = equalise(PROFILE, MECHANISMS)
    never = BySex(0.0, 0.0)
    time = replace(alike.time, part_time_with_child=never, part_time_otherwise=never)
    careers = replace(alike.careers, parental_leave=never)
    pay = replace(
        alike.pay,
        grid=(12.05, 18.0),
        personal_spread=0.0,
        experience_value=0.0,
        raise_rate=0.0,
        seniority_steps=(),
        yearly_bonus_months=1.0,
        objective_bonus=dict.fromkeys(alike.pay.objective_bonus, 0.0),
    )
    direct = replace(alike.direct, bonus=BySex(0.5, 1.0))
    departures = ("early_resignation", "resignation", "mutual_agreement", "dismissal")
    staffing = replace(
        alike.staffing,
        hire_age_mean=20,
        hire_age_spread=0,
        fixed_term_share=0.0,
        **dict.fromkeys(departures, 0.0),
    )
    return replace(
        alike,
        jobs=jobs,
        paths=(),
        staffing=staffing,
        careers=careers,
        time=time,
        direct=direct,
        pay=pay,
        history_years=1,
        warm_up_years=0,
    )


def test_a_company_without_chance_has_the_truth_computed_by_hand():
    gap = compute_truth(without_chance(), n_groups=2).gaps["log_annual_pay"]
    # 35 hours a week are 151 2/3 a month: 1827.58 and 2730.00 euros of base pay a month.
    # A bonus is rounded to 10 euros: 1830 and 2730 for men, 910 and 1360 for women (1365 falls
    # on the even ten).
    low, high = 12 * 1827.58, 12 * 2730.0
    men = np.log([low + 1830, high + 2730])
    women = np.log([low + 910, high + 1360])
    # Of 30 and 10 posts, women hold 24 and 2, men 6 and 8; with the same mix both are spread
    # as the posts are.
    of_women, of_men, of_posts = np.array([[24, 2], [6, 8], [30, 10]]) / [[26], [14], [40]]
    as_is = men @ of_men - women @ of_women
    same_mix = (men - women) @ of_posts
    same_bonus = men @ (of_men - of_women)
    assert gap.gap == pytest.approx(as_is, abs=1e-7)
    mix = ((as_is - same_mix) + same_bonus) / 2
    direct = ((as_is - same_bonus) + same_mix) / 2
    assert gap.parts["mix"].value == pytest.approx(mix, abs=1e-7)
    assert gap.parts["direct"].value == pytest.approx(direct, abs=1e-7)
    assert gap.left_over == 0
    assert gap.error == pytest.approx(0, abs=1e-8)


def test_women_who_stay_half_as_long_hold_half_as_many_posts():
    sums = {measure.denominator: np.ones((2, 1)) for measure in truth.MEASURES}
    sums |= {measure.numerator: np.ones((2, 1)) for measure in truth.MEASURES}
    job = replace(PROFILE.jobs[0], share_of_women=0.5, posts=1)
    low = replace(job, code="b", share_of_women=0.0)
    profile = replace(PROFILE, jobs=(job, low))
    both = {name: np.tile(values, (1, 2)) for name, values in sums.items()}
    women = worlds.World(both | {"hires": np.array([[2.0, 2.0], [2.0, 2.0]])})
    men = worlds.World(
        both | {"hires": np.ones((2, 2)), "log_annual_pay": np.array([[1.0, 0.0], [1.0, 0.0]])}
    )
    values = truth._values_by_sex(women, men, profile, profile)
    # Of men: two thirds of the first job's post, the whole of the second's.
    assert values[1, 0, 0] == pytest.approx((2 / 3) / (2 / 3 + 1))


# --- Against the sample's own generator ----------------------------------------------------


@pytest.fixture(scope="module")
def crowd() -> pd.DataFrame:
    people = pd.concat(simulate(PROFILE, 20_000, rng=np.random.default_rng(3)))
    year = PROFILE.reference_year
    return people[people["hire_date"] < pd.Timestamp(year, 1, 1)]


def test_the_gap_in_annual_pay_is_the_one_of_a_large_company_drawn_with_both_sexes(crowd):
    gap = truth_of().gaps["log_annual_pay"]
    # Somebody on unpaid leave for months is left out of the truth: under a third of a year.
    paid = crowd[crowd["paid_hours"] > crowd["hours_per_week"] * 52 / 3]
    logs = np.log(paid["annual_pay"]).groupby(paid["sex"])
    difference = logs.mean()["men"] - logs.mean()["women"]
    error = np.sqrt((logs.var() / logs.size()).sum())
    assert difference == pytest.approx(gap.gap, abs=4 * np.hypot(error, gap.error))


def test_women_hold_the_share_of_posts_that_the_truth_gives_them(crowd):
    hired = PROFILE.share_of_women
    assert (crowd["sex"] == "women").mean() == pytest.approx(hired, abs=0.02)


def test_grades_and_promotions_are_those_of_a_large_company_drawn_with_both_sexes():
    company = simulate_company(PROFILE.enlarge(12), np.random.default_rng(8))
    grades = company.present().groupby("sex")["grade"]
    gaps = truth_of().gaps
    error = np.sqrt((grades.var() / grades.size()).sum())
    difference = grades.mean()["men"] - grades.mean()["women"]
    assert difference == pytest.approx(gaps["grade"].gap, abs=4 * np.hypot(error, 0.05))
    events = company.career_events.merge(company.employees[["employee_id", "sex"]])
    counts = events[events["kind"] == "promotion"].groupby("sex").size()
    years = _years_at_risk(company)
    for sex in ("women", "men"):
        expected = getattr(gaps["promotions"], sex) * years[sex]
        assert counts[sex] == pytest.approx(expected, abs=4 * np.sqrt(expected))


def _years_at_risk(company) -> pd.Series:
    """Count, by sex, the years in which someone had been there for more than a year or so."""
    people = company.employees
    first = PROFILE.reference_year - PROFILE.history_years + 1
    years = pd.Series(0.0, index=["women", "men"])
    for year in range(first, PROFILE.reference_year + 1):
        # Decisions fall on one of four days; on average this long after New Year's day.
        decided = pd.Timestamp(year, 1, 1) + pd.Timedelta(days=76)
        stays = people["leave_date"].isna() | (people["leave_date"] > pd.Timestamp(year, 12, 31))
        may = stays & (people["hire_date"] <= decided - pd.Timedelta(days=365))
        years += people[may].groupby("sex").size().reindex(years.index, fill_value=0)
    return years


# --- Errors ---------------------------------------------------------------------------------


@pytest.mark.study
def test_four_times_the_posts_halve_the_errors():
    few, many = (compute_truth(PROFILE, n_groups=groups) for groups in (10, 40))
    ratios = [
        few.gaps[name].parts[axis].error / many.gaps[name].parts[axis].error
        for name in few.gaps
        for axis in ("mix", "careers", "time", "direct")
    ]
    assert np.median(ratios) == pytest.approx(2, abs=0.35)


@pytest.mark.study
def test_the_errors_are_as_large_as_what_other_seeds_change():
    draws = [compute_truth(PROFILE, n_groups=FEW, seed=1000 + number) for number in range(10)]
    for measure in ("log_annual_pay", "sick_leaves", "promotions"):
        for axis in ("mix", "time", "direct"):
            parts = [draw.gaps[measure].parts[axis] for draw in draws]
            spread = np.std([part.value for part in parts], ddof=1)
            told = np.sqrt(np.mean([part.error**2 for part in parts]))
            # Ten draws know their own spread to a quarter.
            assert 0.5 < spread / told < 1.8, (measure, axis)


# --- What is refused ------------------------------------------------------------------------


def test_an_unknown_reference_is_refused():
    with pytest.raises(UnknownNameError, match="unknown_code"):
        compute_truth(PROFILE, reference="man")


def test_a_company_that_hires_one_sex_only_has_no_truth():
    jobs = tuple(replace(job, share_of_women=1.0) for job in PROFILE.jobs)
    with pytest.raises(ValueError, match="one sex only"):
        compute_truth(replace(PROFILE, jobs=jobs), n_groups=2)


def test_an_error_cannot_come_from_one_group():
    with pytest.raises(ValueError, match="at least 2 groups"):
        compute_truth(PROFILE, n_groups=1)


# --- Who counts in annual pay ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("hire", "leave", "unpaid_days", "counts"),
    [
        (day(2024, 12, 31), day(2026, 1, 1), 0, True),
        (day(2025, 1, 1), day(2026, 1, 1), 0, False),
        (day(2020, 1, 1), day(2025, 12, 31), 0, False),
        (day(2020, 1, 1), day(2026, 1, 1), 182, True),
        (day(2020, 1, 1), day(2026, 1, 1), 183, False),
    ],
)
def test_annual_pay_is_compared_among_people_paid_all_year(hire, leave, unpaid_days, counts):
    people = pd.DataFrame({"person": [7], "hire": [hire], "leave": [leave]})
    first = day(2025, 3, 1)
    leaves = {"person": [7, 7], "kind": ["parental_leave", "sickness"]}
    leaves |= {"first": [first, day(2025, 1, 1)], "last": [first + unpaid_days - 1] * 2}
    is_paid = worlds.is_paid_all_year(people, pd.DataFrame(leaves), 2025)
    assert is_paid.tolist() == [counts]


# --- The files ------------------------------------------------------------------------------


@pytest.mark.parametrize("slug", list_profiles())
def test_a_sample_company_has_the_truth_of_its_own_profile(slug):
    kept = load_truth(slug)
    assert kept.profile == fingerprint(load_profile(slug)), "run: workshop-kit data --truth"
    assert kept.company == slug
    assert kept.n_groups == GROUPS


@pytest.mark.parametrize("slug", list_profiles())
def test_the_truth_of_a_sample_company_adds_up_as_it_is_written(slug):
    path = datasets_folder() / load_profile(slug).folder / slug / "truth.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    for outcome in content["outcomes"].values():
        for gap in outcome.values():
            parts = gap["parts"]
            assert list(parts) == list(MECHANISMS)
            total = sum(part["value"] for part in parts.values())
            assert total == pytest.approx(gap["gap"], abs=1e-10)
            assert len(gap["gap_when_equal"]) == 2 ** len(MECHANISMS)


def test_the_truth_reads_back_as_it_was_written(tmp_path):
    path = write_truth(tmp_path / "données & co 100%", without_chance(), n_groups=2)
    text = path.read_text(encoding="utf-8")
    assert truth_as_json(truth.compute_truth(without_chance(), n_groups=2)) == text
    assert truth_as_json(read_back(text)) == text


def read_back(text: str) -> Truth:
    from workshop_kit.simulation.truth_files import read_truth

    return read_truth(text)


def test_a_truth_that_was_not_computed_is_a_missing_file(monkeypatch, tmp_path):
    monkeypatch.setattr("workshop_kit.simulation.truth_files.datasets_folder", lambda: tmp_path)
    with pytest.raises(MissingFileError, match=r"truth\.json"):
        load_truth(PROFILE.slug)


def test_another_parameter_gives_another_fingerprint_and_another_word_does_not():
    other = replace(PROFILE, direct=replace(PROFILE.direct, bonus=BySex(0.94, 1.0)))
    assert fingerprint(other) != fingerprint(PROFILE)
    assert fingerprint(replace(PROFILE, name="Conserverie", siren="1")) == fingerprint(PROFILE)


def test_every_company_is_written_where_its_tables_lie(monkeypatch, tmp_path):
    monkeypatch.setattr(
        "workshop_kit.simulation.truth_files.compute_truth",
        lambda profile, n_groups: truth_of(),
    )
    written = write_truths(tmp_path)
    expected = [tmp_path / load_profile(slug).folder / slug for slug in list_profiles()]
    assert [path.parent for path in written] == expected


@pytest.mark.study
def test_the_recipe_gives_the_committed_truth_byte_for_byte(tmp_path):
    path = write_truth(tmp_path, PROFILE)
    committed = datasets_folder() / PROFILE.folder / PROFILE.slug / "truth.json"
    assert path.read_bytes() == committed.read_bytes()


# The one that people practise on, and the case: the others take two minutes together.
_ALWAYS = ("conserverie-de-l-aven", "printing_shop")


@pytest.mark.slow
@pytest.mark.parametrize(
    "slug",
    [
        slug if slug in _ALWAYS else pytest.param(slug, marks=pytest.mark.study)
        for slug in list_profiles()
    ],
)
def test_fewer_posts_give_the_committed_truth_within_its_errors(slug):
    kept = load_truth(slug)
    again = compute_truth(load_profile(slug), n_groups=16, seed=77)
    for name in ("log_annual_pay", "sick_leaves", "promotions"):
        for axis in MECHANISMS:
            first, second = kept.gaps[name].parts[axis], again.gaps[name].parts[axis]
            near = FAR * np.hypot(first.error, second.error) + 1e-6
            assert second.value == pytest.approx(first.value, abs=near), (name, axis)
