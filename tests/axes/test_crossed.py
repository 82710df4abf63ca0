"""Who meets several constraints at once, by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from tests.data.small_company import happened, person, small_company
from tests.explanations.small_company import exposed, moved
from workshop_kit.axes.crossed import CONSTRAINTS, cross_constraints
from workshop_kit.data import load_workforce

ALL = CONSTRAINTS


def staff(**options):
    """Return four women canning, one of them at night, and four men, two of them on lines."""
    people = small_company(
        person("women", "canning", times=4),
        person("men", "canning", times=2),
        person("men", "lines", times=2),
    )
    employees = people.employees
    employees.loc[employees["employee_id"].isin(["P0", "P4"]), "schedule"] = "night"
    exposures = [
        *exposed("canning", "repetitive_work", women=0.5, men=0.2),
        *exposed("lines", "heavy_loads", women=0.3, men=0.3),
    ]
    return happened(people, options.get("events", ()), (), exposures)


def counts(found, chosen):
    return {sex: found.meetings[chosen][sex].n for sex in ("women", "men")}


def test_each_constraint_counts_the_people_who_meet_it():
    found = cross_constraints(staff())
    assert counts(found, ("strain",)) == {"women": 4, "men": 2}
    assert counts(found, ("hours",)) == {"women": 1, "men": 1}
    assert counts(found, ("dead_end",)) == {"women": 4, "men": 4}


def test_people_meet_all_three_only_when_the_same_person_does():
    found = cross_constraints(staff())
    # The man at night is not exposed, and the men exposed work by day.
    assert counts(found, ALL) == {"women": 1, "men": 0}
    assert found.meetings[ALL]["women"].share == 0.25


def test_an_exposure_below_a_quarter_of_the_time_is_no_strain():
    found = cross_constraints(staff())
    assert counts(found, ("strain", "hours"))["men"] == 0


def test_a_promotion_to_another_job_opens_the_post_for_everyone_in_it():
    promoted = [{**moved(5, "2020-01-01", "canning", "lines"), "kind": "promotion"}]
    found = cross_constraints(staff(events=promoted))
    assert counts(found, ("dead_end",)) == {"women": 0, "men": 2}


def test_weekends_count_as_hours():
    people = staff()
    people.employees.loc[1, "works_weekends"] = True
    assert counts(cross_constraints(people), ("hours",))["women"] == 2


def test_a_difference_that_chance_may_make_is_not_told():
    found = cross_constraints(staff())
    assert found.more_often["hours",] == "unclear"
    assert cross_constraints(staff()).more_often["strain", "hours"] == "unclear"


@pytest.mark.parametrize("slug", ["conserverie-de-l-aven", "clinique-de-coat-ruz"])
def test_more_constraints_are_met_by_fewer_people(slug):
    found = cross_constraints(load_workforce(slug))
    for chosen, of_sex in found.meetings.items():
        for sex, meeting in of_sex.items():
            for one in chosen:
                assert meeting.n <= found.meetings[one,][sex].n


def test_fewer_than_five_people_of_a_real_company_are_not_shown():
    people = staff()
    real = replace(people, company=replace(people.company, is_simulated=False))
    found = cross_constraints(real)
    assert math.isnan(found.meetings[ALL]["women"].share)
    assert found.meetings[ALL]["women"].n == 0
    assert found.more_often[ALL] == "hidden"


def test_without_a_table_of_exposures_posts_are_not_known():
    people = small_company(person("women", "canning"), person("men", "lines"))
    assert not cross_constraints(people).is_known
