"""Absences by reason and by post, and what leaves with those who leave: by hand, adding up."""

from __future__ import annotations

from itertools import groupby

import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.data import load_workforce
from workshop_kit.indicators import compute_gap
from workshop_kit.outcomes.absence_by_post import (
    absence_by_age,
    absence_by_period,
    absence_by_sex,
    absence_by_years,
    moves_out,
)
from workshop_kit.outcomes.absence_reasons import REASONS, compare_absences
from workshop_kit.outcomes.health import ABSENCES_APART, SICKNESS
from workshop_kit.outcomes.missing_people import missing_people

COMPANIES = ["conserverie-de-l-aven", "printing_shop"]
BY_KEY = {indicator.key: indicator for indicator in (*ABSENCES_APART, *SICKNESS)}


def away(place, kind, day, days):
    return {"employee_id": f"P{place}", "kind": kind, "first_day": day, "days": days, "risk": None}


# Ten years of a woman and of a man canning; another woman left after five years.
STAFF = happened(
    small_company(
        person("women", "canning", hired="2014-01-01"),
        person("men", "lines", hired="2014-01-01"),
        person("women", "canning", hired="2014-01-01", left="2020-12-31"),
    ),
    absences=[
        away(0, "sickness", "2016-02-01", 10),
        away(0, "maternity", "2017-02-01", 112),
        away(1, "sickness", "2018-02-01", 20),
        away(1, "paternity", "2019-02-01", 28),
        away(1, "sick_child", "2019-06-03", 2),
        away(2, "occupational_disease", "2018-03-01", 50),
    ],
)


def test_days_are_put_under_their_reason_and_divided_by_years():
    found = compare_absences(STAFF)
    # Ten years of one woman, five of the other; ten of the man.
    women, men = (
        dict(zip(found.reasons, one.days, strict=True)) for one in (found.women, found.men)
    )
    assert women == pytest.approx(
        {
            "sickness": 10 / 15,
            "occupational": 50 / 15,
            "commuting": 0,
            "sick_child": 0,
            "birth": 112 / 15,
        }
    )
    assert men == pytest.approx(
        {"sickness": 2, "occupational": 0, "commuting": 0, "sick_child": 0.2, "birth": 2.8}
    )


def test_births_set_apart_leave_the_other_reasons_as_they_were():
    whole, alone = compare_absences(STAFF), compare_absences(STAFF, with_births=False)
    assert alone.reasons == whole.reasons[:-1]
    assert alone.women.days == whole.women.days[:-1]
    assert whole.women.total - alone.women.total == pytest.approx(112 / 15)


@pytest.mark.parametrize("name", COMPANIES)
def test_each_reason_is_that_of_the_indicators(name):
    company = load_workforce(name)
    found = compare_absences(company)
    days = dict(zip(found.reasons, found.women.days, strict=True))
    value = {key: compute_gap(company, one).compared_value for key, one in BY_KEY.items()}
    assert days["sickness"] == pytest.approx(value["sickness_days"])
    assert days["occupational"] == pytest.approx(value["occupational_absence_days"])
    assert days["sick_child"] == pytest.approx(value["sick_child_days"])
    assert days["birth"] == pytest.approx(value["maternity_days"] + value["paternity_days"])


def test_parental_leave_is_in_no_reason():
    assert "parental_leave" not in {kind for kinds in REASONS.values() for kind in kinds}


def test_too_few_people_tell_nothing():
    found = compare_absences(STAFF)
    assert not found.difference.is_shown
    assert found.higher is None


def test_those_who_left_keep_what_they_lived():
    found = missing_people(STAFF)
    assert (found.present.n, found.gone.n) == (2, 1)
    assert (found.present.diseases, found.gone.diseases, found.diseases) == (0, 1, 1)
    packing = next(post for post in found.posts if post.code == "packing")
    assert packing.present.days == pytest.approx(1)
    assert packing.gone.days == pytest.approx(10)
    # Recognised on 1 March 2018: the situation is that of the first day of the year.
    assert found.years_to_disease == pytest.approx(4, abs=0.01)


def test_somebody_whose_last_day_is_the_day_of_the_tables_is_still_there():
    staff = small_company(person("women", "canning", left="2025-12-31"), person("men", "lines"))
    staff = happened(staff, absences=[away(0, "sickness", "2025-02-03", 1)])
    assert missing_people(staff).gone.n == 0


@pytest.mark.parametrize("name", COMPANIES)
def test_the_posts_add_up_to_the_company(name):
    found = missing_people(load_workforce(name))
    for group in ("present", "gone"):
        lived = [getattr(post, group) for post in found.posts]
        whole = getattr(found, group)
        assert sum(one.diseases for one in lived) == whole.diseases
        assert sum(one.years for one in lived) == pytest.approx(whole.years)
        days = sum(one.days * one.years for one in lived if one.n)
        assert days == pytest.approx(whole.days * whole.years)
    company = load_workforce(name)
    gone = company.employees["leave_reason"] == "unfitness"
    assert found.unfit == sum(post.unfit for post in found.posts) == gone.sum()


@pytest.mark.parametrize(
    "by", [absence_by_sex, absence_by_age, absence_by_years, absence_by_period]
)
def test_every_way_of_cutting_holds_the_same_days_and_years(by):
    company = load_workforce("printing_shop")
    found = by(company, "finishing")
    whole = missing_people(company)
    years = whole.present.years + whole.gone.years
    assert sum(one.years for one in found) == pytest.approx(years)
    days = sum(one.days * one.years for one in found if one.n)
    total = whole.present.days * whole.present.years + whole.gone.days * whole.gone.years
    assert days == pytest.approx(total)


def test_brackets_follow_each_other_without_a_hole():
    found = absence_by_period(load_workforce("printing_shop"), "finishing")
    inside = [(one.low, one.high) for one in found if one.is_in]
    assert inside == [(year, year + 1) for year in range(2016, 2026, 2)]
    for by in (absence_by_age, absence_by_years):
        for _, group in groupby(
            by(load_workforce("printing_shop"), "finishing"), lambda one: one.is_in
        ):
            bounds = [(one.low, one.high) for one in group]
            assert bounds[0][0] == 0
            assert bounds[-1][1] is None
            assert [high for _, high in bounds[:-1]] == [low for low, _ in bounds[1:]]


# What the inquiry of session 04 rests on: facts.md 1.7.


def test_outside_finishing_women_and_men_are_off_as_much():
    inside, elsewhere, nobody, men = absence_by_sex(load_workforce("printing_shop"), "finishing")
    assert elsewhere.days == pytest.approx(men.days, rel=0.05)
    assert inside.days > 3 * men.days
    assert nobody.n == 0


def test_in_finishing_absence_rises_with_the_years_and_elsewhere_hardly():
    found = absence_by_years(load_workforce("printing_shop"), "finishing")
    inside = [one.days for one in found if one.is_in]
    outside = [one.days for one in found if not one.is_in]
    assert inside == sorted(inside)
    assert inside[-1] - inside[0] > 4 * (outside[-1] - outside[0])


def test_at_any_age_finishing_stands_apart_and_elsewhere_age_changes_little():
    found = absence_by_age(load_workforce("printing_shop"), "finishing")
    inside = [one.days for one in found if one.is_in]
    outside = [one.days for one in found if not one.is_in]
    assert min(inside) > 2 * max(outside)
    assert max(outside) - min(outside) < 3


def test_absence_in_finishing_rose_then_fell():
    found = absence_by_period(load_workforce("printing_shop"), "finishing")
    inside = [one.days for one in found if one.is_in]
    assert inside[:4] == sorted(inside[:4])
    assert inside[0] < inside[4] < inside[3]


def test_nobody_moved_out_of_finishing():
    assert moves_out(load_workforce("printing_shop"), "finishing") == 0
    company = load_workforce("conserverie-de-l-aven")
    moved = company.career_events["job_after"].notna() & company.career_events["job_before"].notna()
    families = {job.code: job.family for job in company.company.jobs}
    rows = company.career_events[moved]
    leaving = rows["job_before"].map(families) != rows["job_after"].map(families)
    by_hand = (leaving & (rows["job_before"].map(families) == "packing")).sum()
    assert moves_out(company, "packing") == by_hand
