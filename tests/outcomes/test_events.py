"""From counts to rates: facts.md part 4, point 16, by hand; identities and floors."""

from __future__ import annotations

import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.data import load_workforce
from workshop_kit.errors import UnknownOptionError
from workshop_kit.indicators import compute_gap
from workshop_kit.measures import frequency_rate, severity_rate
from workshop_kit.measures.intervals import Interval, no_interval
from workshop_kit.outcomes.events import (
    DIVISORS,
    EVENTS,
    EventComparison,
    SexEvents,
    compare_events,
    compare_events_by_job,
)
from workshop_kit.outcomes.health import ACCIDENTS

_NONE = no_interval("too_few_people", confidence=0.95, method="none")


def accident(place, day, days=3, kind="work_accident"):
    return {"employee_id": f"P{place}", "kind": kind, "first_day": day, "days": days, "risk": None}


# Two women half-time, who have two accidents; three men full-time, who have three.
STAFF = happened(
    small_company(
        person("women", "canning", share=0.5, hired="2015-01-01", times=2),
        person("men", "canning", hired="2015-01-01"),
        person("men", "lines", hired="2015-01-01", times=2),
    ),
    absences=[
        accident(0, "2020-03-02"),
        accident(1, "2021-03-01"),
        accident(2, "2020-05-04"),
        accident(3, "2021-05-03"),
        accident(4, "2022-05-02"),
        accident(4, "2022-09-05", days=0),
        accident(0, "2023-01-02", days=20, kind="sickness"),
    ],
)


def one_sex(n=10, events=10, value=10.0):
    return SexEvents(n, events, 10.0, 10_000.0, value, _NONE)


def compared(women, men, difference=_NONE):
    return EventComparison("accidents", "hours", None, women, men, difference)


def test_the_number_counts_accidents_with_a_day_off():
    found = compare_events(STAFF, "accidents", "nothing")
    assert (found.women.events, found.men.events) == (2, 3)
    assert (found.women.value, found.men.value) == (2, 3)


def test_divided_by_people_both_sexes_are_alike():
    found = compare_events(STAFF, "accidents", "people")
    # Ten years of two women, of three men: one accident in ten years of each.
    assert (found.women.value, found.men.value) == pytest.approx((10, 10))


def test_divided_by_hours_half_time_makes_the_rate_higher():
    found = compare_events(STAFF, "accidents", "hours")
    assert found.women.hours < found.men.hours / 2
    assert found.women.value == pytest.approx(frequency_rate(2, found.women.hours))
    assert found.men.value == pytest.approx(frequency_rate(3, found.men.hours))
    assert found.women.value > 1.9 * found.men.value


def test_days_are_per_thousand_hours_as_the_severity_rate():
    found = compare_events(STAFF, "days", "hours")
    assert found.women.events == 6
    assert found.women.value == pytest.approx(severity_rate(6, found.women.hours))


def test_the_example_of_point_16_has_the_higher_rate_on_the_smaller_number():
    # 37 % of accidents in 30 % of hours.
    assert frequency_rate(37, 30) / frequency_rate(63, 70) == pytest.approx((37 / 30) / (63 / 70))


@pytest.mark.parametrize("name", ["conserverie-de-l-aven", "les-jours-d-iroise"])
def test_the_rates_are_those_of_the_indicators(name):
    company = load_workforce(name)
    by_key = {indicator.key: indicator for indicator in ACCIDENTS}
    for event, key in (
        ("accidents", "work_accident_frequency"),
        ("days", "work_accident_severity"),
    ):
        found, gap = compare_events(company, event), compute_gap(company, by_key[key])
        assert found.women.value == pytest.approx(gap.compared_value)
        assert found.men.value == pytest.approx(gap.reference_value)
        assert found.difference == gap.interval


@pytest.mark.parametrize("event", EVENTS)
def test_the_jobs_add_up_to_the_company(event):
    company = load_workforce("conserverie-de-l-aven")
    whole, jobs = compare_events(company, event), compare_events_by_job(company, event)
    for sex in ("women", "men"):
        for what in ("events", "hours", "years"):
            total = sum(getattr(getattr(job, sex), what) for job in jobs)
            assert total == pytest.approx(getattr(getattr(whole, sex), what))


def test_the_value_lies_inside_its_interval():
    for one in compare_events_by_job(load_workforce("messageries-du-goelo"), "accidents"):
        for sex in (one.women, one.men):
            if sex.n:
                assert sex.interval.low <= sex.value <= sex.interval.high


def test_shares_of_women_are_shares():
    found = compare_events(STAFF, "accidents")
    assert found.share_of_women("events") == pytest.approx(2 / 5)
    assert compare_events(STAFF, "diseases").share_of_women("events") is None


@pytest.mark.parametrize(
    ("low", "high", "higher"), [(-9, -1, "women"), (1, 9, "men"), (-1, 9, None), (0, 9, None)]
)
def test_only_an_interval_without_zero_tells_who_has_the_higher_rate(low, high, higher):
    difference = Interval(low, high, confidence=0.95, method="exact")
    assert compared(one_sex(), one_sex(), difference).higher == higher


def test_few_events_compare_nothing():
    difference = Interval(1, 9, confidence=0.95, method="exact")
    assert compared(one_sex(events=2), one_sex(events=2), difference).higher is None
    assert compared(one_sex(events=2), one_sex(events=3), difference).higher == "men"
    assert compared(one_sex(n=0, events=0), one_sex(), difference).higher is None


@pytest.mark.parametrize(("women", "men", "ratio"), [(5, 5, 2.0), (4, 5, None), (5, 4, None)])
def test_a_ratio_takes_five_events_on_each_side(women, men, ratio):
    found = compared(one_sex(events=women, value=20.0), one_sex(events=men, value=10.0))
    assert found.ratio == ratio


@pytest.mark.parametrize("options", [("falls", "hours"), ("accidents", "weeks")])
def test_a_misspelt_word_is_refused(options):
    with pytest.raises(UnknownOptionError):
        compare_events(STAFF, *options)


def test_each_division_has_its_place():
    assert DIVISORS == ("nothing", "people", "hours")
