"""Profiles: every parameter documented, and mechanisms that can be equalised one by one."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest

from workshop_kit.data import load_schema
from workshop_kit.errors import UnknownNameError
from workshop_kit.simulation import MECHANISMS, BySex, equalise, list_profiles, load_profile
from workshop_kit.simulation import profile as module
from workshop_kit.simulation.conditions import exposures_by_sex
from workshop_kit.simulation.profile import CompanyProfile

PROFILES = [load_profile(slug) for slug in list_profiles()]
SECTIONS = [
    module.CompanyProfile,
    module.JobProfile,
    module.Path,
    module.Staffing,
    module.Careers,
    module.Conditions,
    module.WorkingTime,
    module.Direct,
    module.PayRules,
]

each_profile = pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.slug)


def pairs_of(section: object) -> list[BySex]:
    if isinstance(section, BySex):
        return [section]
    if isinstance(section, dict):
        return [pair for value in section.values() for pair in pairs_of(value)]
    if hasattr(section, "__dataclass_fields__"):
        return [pair for one in fields(section) for pair in pairs_of(getattr(section, one.name))]
    return []


@pytest.mark.parametrize("section", SECTIONS, ids=lambda one: one.__name__)
def test_every_parameter_is_documented(section):
    for one in fields(section):
        assert one.name in section.__doc__


@each_profile
def test_jobs_and_paths_hold_together(profile):
    jobs = {job.code: job for job in profile.jobs}
    assert {job.family for job in profile.jobs} == set(profile.families)
    for job in profile.jobs:
        assert sum(job.schedules.values()) == pytest.approx(1)
        assert 0 < job.share_of_women < 1
        assert 1 <= job.lowest_grade <= job.highest_grade <= len(profile.pay.grid)
    for path in profile.paths:
        # A move never lowers anybody's grade.
        assert jobs[path.target].highest_grade >= jobs[path.source].highest_grade


@each_profile
def test_codes_are_those_of_the_schema(profile):
    schema = load_schema()
    risks = set(schema.table("exposures").column("risk").codes)
    people = schema.table("employees")
    for job in profile.jobs:
        assert job.category in people.column("category").codes
        assert set(job.schedules) <= set(people.column("schedule").codes)
        assert set(job.exposures) <= risks
        assert set(job.assessed) <= risks
    assert set(profile.pay.objective_bonus) == set(people.column("category").codes)
    assert set(profile.pay.night_shares) == set(people.column("schedule").codes)


@each_profile
def test_the_pay_grid_rises(profile):
    assert list(profile.pay.grid) == sorted(set(profile.pay.grid))


@each_profile
def test_no_company_has_a_number_that_could_be_real(profile):
    assert profile.siren == "000000000"


@each_profile
@pytest.mark.parametrize("mechanism", [one for one in MECHANISMS if one != "mix"])
def test_an_equalised_mechanism_has_no_sex_difference_left_and_the_others_keep_theirs(
    profile, mechanism
):
    assert any(pair.women != pair.men for pair in pairs_of(getattr(profile, mechanism)))
    levelled = equalise(profile, [mechanism])
    for pair in pairs_of(getattr(levelled, mechanism)):
        assert pair.women == pair.men
    for other in set(MECHANISMS) - {"mix", mechanism}:
        assert getattr(levelled, other) == getattr(profile, other)
    assert levelled.jobs == profile.jobs


@each_profile
def test_everyone_gets_the_parameters_of_the_reference(profile):
    for reference in ("men", "women"):
        levelled = equalise(profile, ["careers"], reference=reference)
        expected = getattr(profile.careers.training, reference)
        assert levelled.careers.training == BySex(expected, expected)


@each_profile
def test_an_equalised_mix_hires_as_many_women_and_spreads_them_alike(profile):
    levelled = equalise(profile, ["mix"])
    assert levelled.share_of_women == pytest.approx(profile.share_of_women)
    assert levelled.posts == profile.posts
    assert len({job.share_of_women for job in levelled.jobs}) == 1


@each_profile
def test_equalised_conditions_expose_both_sexes_alike_in_each_job(profile):
    assert not np.array_equal(*exposures_by_sex(profile))
    assert np.array_equal(*exposures_by_sex(equalise(profile, ["conditions"])))


@each_profile
def test_the_order_in_which_mechanisms_are_equalised_changes_nothing(profile):
    assert equalise(profile, MECHANISMS) == equalise(profile, MECHANISMS[::-1])


def test_every_sex_difference_belongs_to_one_mechanism():
    # What no mechanism equalises must have no difference between the sexes.
    for profile in PROFILES:
        for one in fields(CompanyProfile):
            if one.name not in MECHANISMS:
                assert pairs_of(getattr(profile, one.name)) == []


def test_an_unknown_mechanism_is_an_error_that_lists_the_known_ones():
    with pytest.raises(UnknownNameError) as error:
        equalise(PROFILES[0], ["luck"])
    assert "careers" in error.value.values["known"]


def test_an_unknown_company_is_an_error_that_lists_the_known_ones():
    with pytest.raises(UnknownNameError) as error:
        load_profile("conserverie")
    assert PROFILES[0].slug in error.value.values["known"]


def test_a_hundred_times_the_posts_is_the_same_company():
    profile = PROFILES[0]
    assert profile.enlarge(100).posts == 100 * profile.posts
    assert profile.enlarge(100).share_of_women == pytest.approx(profile.share_of_women)
