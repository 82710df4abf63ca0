"""Paid hours around a leave and what follows it, by hand."""

from __future__ import annotations

import math

import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.axes.follow_ups import FOLLOW_UPS, is_clear_difference, what_followed
from workshop_kit.axes.hours_after_leave import (
    YEARS,
    hours_after_leave,
    hours_around,
    returns_by_leave,
)
from workshop_kit.errors import UnknownOptionError

# A maternity leave of 112 days in 2020, 73 days of unpaid leave after it, four fifths from 2022.
MATERNITY = {"employee_id": "P0", "kind": "maternity", "first_day": "2020-01-01", "days": 112}
PARENTAL = {"employee_id": "P0", "kind": "parental_leave", "first_day": "2020-04-22", "days": 73}
PATERNITY = {"employee_id": "P1", "kind": "paternity", "first_day": "2020-01-01", "days": 11}


def change(place, day, before, after):
    return {
        "employee_id": f"P{place}",
        "date": day,
        "kind": "working_time_change",
        "working_time_before": before,
        "working_time_after": after,
    }


def family(events=(), absences=(MATERNITY, PATERNITY), **settings):
    people = (person("women", "canning", **settings), person("men", "lines", **settings))
    return happened(small_company(*people), events, absences)


def test_a_paid_leave_and_the_same_hours_leave_a_hundred_everywhere():
    found = hours_around(hours_after_leave(family()), "women")
    assert found.n == 1
    assert found.hours == pytest.approx((1, 1, 1, 1))
    assert found.n_shorter == 0


def test_unpaid_leave_takes_its_days_off_the_year_that_begins_with_the_leave():
    table = hours_after_leave(family(absences=(MATERNITY, PARENTAL)))
    assert hours_around(table, "women").hours == pytest.approx((1, 1 - 73 / 365, 1, 1))


def test_a_shorter_week_shows_from_its_day_on():
    # The year counted 2 begins on 2021-12-31: all of it but a day is at four fifths.
    staff = family([change(0, "2022-01-01", 1.0, 0.8)])
    found = hours_around(hours_after_leave(staff), "women")
    assert found.hours[3] == pytest.approx((1 + 364 * 0.8) / 365)
    assert found.hours[:3] == pytest.approx((1, 1, 1))
    assert found.n_shorter == 1


def test_each_person_is_compared_with_her_or_his_own_year_before():
    staff = small_company(person("women", "canning", share=0.5), person("men", "lines"))
    found = hours_around(hours_after_leave(happened(staff, absences=[MATERNITY])), "women")
    assert found.hours == pytest.approx((1, 1, 1, 1))


@pytest.mark.parametrize(
    ("settings", "n"),
    [
        ({}, 1),
        ({"hired": "2019-01-01"}, 1),
        ({"hired": "2019-01-02"}, 0),
        ({"left": "2022-12-30"}, 1),
        ({"left": "2022-12-29"}, 0),
    ],
)
def test_only_who_is_there_from_the_year_before_to_the_third_is_followed(settings, n):
    # Three years of 365 days from 2020-01-01 end on 2022-12-30, 2020 having 366.
    staff = small_company(person("women", "canning", **settings), person("men", "lines"))
    staff = happened(staff, absences=[MATERNITY])
    assert hours_around(hours_after_leave(staff), "women").n == n


def test_nobody_to_follow_has_missing_hours():
    found = hours_around(hours_after_leave(family(absences=(MATERNITY,))), "men")
    assert found.n == 0
    assert all(math.isnan(x) for x in found.hours)


def test_leaves_with_and_without_parental_leave_are_all_leaves():
    staff = family(absences=(MATERNITY, PARENTAL, PATERNITY))
    sizes = [
        len(returns_by_leave(staff, leave=one))
        for one in ("all", "with_parental_leave", "without_parental_leave")
    ]
    assert sizes == [2, 1, 1]
    table = hours_after_leave(staff)
    assert hours_around(table, "women", leave="without_parental_leave").n == 0


def test_hours_of_the_practice_company_start_at_one_hundred(workforce):
    table = hours_after_leave(workforce)
    assert (table[YEARS[0]] == 1).all()
    assert (table[list(YEARS)] >= 0).all().all()


def test_what_followed_counts_those_followed_long_enough():
    staff = family(
        [
            change(0, "2021-01-01", 1.0, 0.8),
            {"employee_id": "P1", "date": "2021-03-01", "kind": "raise", "raise_share": 0.02},
        ]
    )
    found = what_followed(staff)
    assert set(found.outcomes) == set(FOLLOW_UPS)
    assert found.outcomes["has_shorter_hours"]["women"].counts == (1, 1)
    assert found.outcomes["has_shorter_hours"]["men"].counts == (0, 1)
    assert found.outcomes["is_raised"]["men"].counts == (1, 1)
    assert (found.n_women, found.n_men) == (1, 1)
    assert found.clear is None


def test_catching_up_is_asked_of_mothers_during_whose_leave_others_were_raised():
    # P1 is raised while P0 is on maternity leave; she is raised afterwards.
    during = {"employee_id": "P1", "date": "2020-02-01", "kind": "raise", "raise_share": 0.02}
    after = {
        "employee_id": "P0",
        "date": "2020-06-01",
        "kind": "catch_up_raise",
        "raise_share": 0.02,
    }
    assert what_followed(family([during, after])).caught_up.counts == (1, 1)
    assert what_followed(family([during])).caught_up.counts == (0, 1)
    assert what_followed(family([after])).caught_up.n == 0


def test_catching_up_is_not_asked_of_fathers():
    during = {"employee_id": "P0", "date": "2020-01-05", "kind": "raise", "raise_share": 0.02}
    found = what_followed(family([during], absences=(PATERNITY,)))
    assert found.n_men == 1
    assert found.caught_up.n == 0


def test_a_difference_is_clear_when_its_exact_interval_leaves_zero_out():
    assert is_clear_difference((6, 12), (0, 14))
    assert not is_clear_difference((6, 12), (0, 14), confidence=0.999)
    assert not is_clear_difference((2, 8), (6, 40))
    assert not is_clear_difference((2, 8), (0, 0))


def test_a_misspelt_leave_is_refused(workforce):
    with pytest.raises(UnknownOptionError, match="with_parental_leave"):
        returns_by_leave(workforce, leave="parental")
