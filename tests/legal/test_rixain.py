"""The loi Rixain: when it applies, its thresholds, and what follows."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from workshop_kit.errors import OutOfRangeError
from workshop_kit.legal.rixain import rixain_balance, threshold_on
from workshop_kit.legal.rules import rule

LARGE = [1000, 1000, 1000]


def look(women: int, men: int, on: date = date(2026, 3, 1), headcounts=LARGE, **options):
    return rixain_balance(
        headcounts, senior_executives=(women, men), governing_bodies=(4, 6), on=on, **options
    )


@pytest.mark.parametrize(
    ("headcounts", "scope"),
    [
        ([1000, 1000, 1000], "subject"),
        ([900, 1000, 1000, 1000], "subject"),
        ([999, 1000, 1000], "too_recent"),
        ([1000, 1000], "too_recent"),
        ([1000, 1000, 999], "too_small"),
        ([], "too_small"),
    ],
)
def test_it_applies_from_a_thousand_people_the_third_year_in_a_row(headcounts, scope):
    assert look(3, 7, headcounts=headcounts).scope == scope


def test_it_is_not_applied_to_a_social_unit():
    found = look(3, 7, is_social_unit=True)
    assert (found.scope, found.follow_ups) == ("social_unit", ())


@pytest.mark.parametrize(
    ("day", "share"),
    [
        (date(2026, 2, 28), None),
        (date(2026, 3, 1), 0.30),
        (date(2029, 2, 28), 0.30),
        (date(2029, 3, 1), 0.40),
    ],
)
def test_thresholds_begin_on_their_day(day, share):
    assert threshold_on(day) == share


@pytest.mark.parametrize(
    ("women", "men", "outcome"),
    [
        (29, 71, "below"), (30, 70, "reached"), (31, 69, "reached"),
        (70, 30, "reached"), (71, 29, "below"), (3, 7, "reached"),
    ],
)  # fmt: skip
def test_each_sex_needs_thirty_percent_from_march_2026(women, men, outcome):
    assert look(women, men).balances[0].outcome == outcome


@pytest.mark.parametrize(("women", "outcome"), [(39, "below"), (40, "reached"), (41, "reached")])
def test_each_sex_needs_forty_percent_from_march_2029(women, outcome):
    assert look(women, 100 - women, date(2029, 3, 1)).balances[0].outcome == outcome


def test_before_the_first_threshold_shares_are_published_all_the_same():
    balance = look(1, 9, date(2026, 2, 1)).balances[0]
    assert (balance.outcome, balance.women_share, balance.people_lacking) == (
        "no_threshold_yet", 0.1, 0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("women", "men", "outcome"),
    [(0, 0, "nobody"), (1, 0, "single_person"), (0, 1, "single_person"), (0, 2, "below")],
)
def test_none_or_a_single_executive_is_not_calculable(women, men, outcome):
    balance = look(women, men).balances[0]
    assert balance.outcome == outcome
    assert np.isnan(balance.women_share) == (outcome != "below")


@pytest.mark.parametrize(
    ("women", "men", "lacking"), [(2, 8, 1), (0, 10, 3), (3, 7, 0), (9, 1, 2), (0, 7, 3)]
)
def test_posts_lacking_are_counted_in_people(women, men, lacking):
    assert look(women, men).balances[0].people_lacking == lacking


def test_what_follows_is_publishing_then_two_years_and_a_penalty():
    assert [one.key for one in look(1, 9).follow_ups] == ["publish"]
    later = look(1, 9, date(2029, 3, 2)).follow_ups
    assert [(one.key, one.by) for one in later] == [
        ("publish", date(2030, 3, 1)),
        ("reach_in_years", date(2031, 2, 28)),
        ("penalty", date(2031, 3, 1)),
    ]
    assert [one.key for one in look(4, 6, date(2029, 3, 2)).follow_ups] == ["publish"]


def test_the_constants_are_those_of_the_law():
    values = {
        "from_headcount": 1000,
        "consecutive_years": 3,
        "publication_day": (3, 1),
        "thresholds": ((date(2026, 3, 1), 0.30), (date(2029, 3, 1), 0.40)),
        "years_to_comply": 2,
        "penalty_share": 0.01,
        "penalty_from": date(2031, 3, 1),
        "least_executives": 2,
    }
    assert {name: rule(f"rixain.{name}").value for name in values} == values


def test_a_negative_number_of_people_is_refused():
    with pytest.raises(OutOfRangeError, match="negative_people"):
        look(-1, 9)
