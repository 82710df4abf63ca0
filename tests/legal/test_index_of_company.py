"""The Index from the tables of a company: who counts, what counts, and a peer's numbers."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache
from math import isfinite
from pathlib import Path

import pandas as pd
import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.data import Workforce, list_companies, load_workforce
from workshop_kit.errors import UnknownOptionError, UsageError
from workshop_kit.indicators import Period
from workshop_kit.legal import Index, index_from_workforce, list_rules, rule
from workshop_kit.legal.index_events import RAISES, rate_of_all, returns_in
from workshop_kit.legal.index_of_company import highest_paid_of, pay_cells
from workshop_kit.legal.index_population import find_population, full_time_pay, index_period

# Worked out by tests/peers/print_index.py: fractions, lines of text, no code of the kit.
PEER = json.loads((Path(__file__).parents[1] / "peers" / "index.json").read_text("utf-8"))[
    "companies"
]
SLUGS = [company.slug for company in list_companies()]
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))


@cache
def index_of(slug: str, method: str = "csp") -> Index:
    return index_from_workforce(loaded(slug), method=method)


@cache
def loaded(slug: str) -> Workforce:
    return load_workforce(slug)


def population(workforce: Workforce, period: Period = YEAR):
    return find_population(workforce, period)


def mixed(**events_and_absences) -> Workforce:
    """Return 12 women and 12 men alike, and what happened to them."""
    made = small_company(
        person("women", "canning", pay=22_000, times=12),
        person("men", "canning", pay=25_000, times=12),
    )
    return happened(made, **events_and_absences)


def event(who: str, day: str, kind: str = "raise") -> dict[str, object]:
    return {"employee_id": who, "date": day, "kind": kind}


def away(who: str, first_day: str, days: int, kind: str = "sickness") -> dict[str, object]:
    return {"employee_id": who, "first_day": first_day, "days": days, "kind": kind}


# --- The 21 companies --------------------------------------------------------------------------


@pytest.mark.parametrize("slug", SLUGS)
def test_a_peer_that_shares_no_code_finds_the_same_points(slug):
    found = index_of(slug)
    peer = PEER[slug]
    assert {one.key: one.points for one in found.indicators} == peer["points"]
    assert (found.counted, found.total) == (peer["counted"], peer["total"])


@pytest.mark.parametrize("slug", SLUGS)
def test_a_peer_finds_the_same_gap_by_category_and_by_level(slug):
    by_category = index_of(slug).indicator("pay_gap").result
    by_level = index_of(slug, "levels")
    tenths = None if by_category is None else round(1000 * by_category)
    assert tenths == PEER[slug]["pay_gap_tenths"]
    if by_level.method == "levels":
        result = by_level.indicator("pay_gap").result
        assert round(1000 * result) == PEER[slug]["pay_gap_tenths_by_level"]
    else:
        assert PEER[slug]["pay_gap_tenths_by_level"] is None


@pytest.mark.parametrize("slug", SLUGS)
def test_every_figure_of_a_company_is_a_number_in_its_range(slug):
    found = index_of(slug)
    assert found.total is None or 0 <= found.total <= 100
    for one in found.indicators:
        assert (one.points is None) == bool(one.reasons)
        assert one.points is None or 0 <= one.points <= one.maximum
        assert all(isfinite(value) for value in one.figures.values())
        for group in one.kept:
            assert isfinite(group.gap)
            assert isfinite(group.contribution)


def test_five_of_the_21_companies_have_no_mark():
    without = sorted(slug for slug in SLUGS if PEER[slug]["total"] is None)
    assert without == [
        "batisseurs-du-menez",
        "fournils-du-gwinizh",
        "hotel-thalasso-de-porz-gwenn",
        "les-jours-d-iroise",
        "residence-de-lanvezen",
    ]


# --- Who counts --------------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "is_counted"), [(181, True), (182, True), (183, False)])
def test_more_than_half_of_the_365_days_away_and_a_person_does_not_count(days, is_counted):
    made = population(mixed(absences=[away("P0", "2025-01-01", days)]))
    assert bool(made.people["is_counted"].iloc[0]) == is_counted


def test_exactly_half_of_a_period_away_still_counts():
    # 2024 has 366 days.
    workforce = mixed(absences=[away("P0", "2024-01-01", 183), away("P1", "2024-01-01", 184)])
    made = population(workforce, Period(date(2024, 1, 1), date(2024, 12, 31)))
    assert made.people["is_counted"].tolist()[:3] == [True, False, True]


def test_days_outside_the_contract_are_days_away():
    made = population(
        small_company(
            person("women", "canning", hired="2025-07-02"),
            person("women", "canning", hired="2025-07-03"),
            person("men", "canning", left="2025-07-02"),
            person("men", "canning", left="2025-07-01"),
        )
    )
    assert made.people["is_counted"].tolist() == [True, False, True, False]


def test_two_absences_of_the_same_days_are_one():
    twice = [away("P0", "2025-01-01", 100), away("P0", "2025-01-11", 92)]
    made = population(mixed(absences=twice))
    assert made.people["absent_share"].iloc[0] == pytest.approx(102 / 365)


def test_days_away_before_and_after_the_year_do_not_count():
    made = population(mixed(absences=[away("P0", "2024-12-01", 41)]))
    assert made.people["absent_share"].iloc[0] == pytest.approx(10 / 365)


def test_people_gone_before_the_year_are_not_even_looked_at():
    made = population(
        small_company(person("women", "canning"), person("women", "canning", left="2024-12-31"))
    )
    assert len(made.people) == 1


def test_a_part_timer_counts_as_one_person():
    made = population(small_company(person("women", "canning", share=0.5, pay=12_000)))
    assert len(made.counted) == 1


def test_age_is_that_of_the_last_day_of_presence():
    made = population(
        small_company(
            person("women", "canning", born="1985-12-31"),
            person("women", "canning", born="1985-12-31", left="2025-12-30"),
        )
    )
    assert made.people["age_bracket"].tolist() == ["40_to_49", "30_to_39"]


# --- What pay counts ---------------------------------------------------------------------------


def test_pay_is_that_of_a_year_at_full_time():
    made = small_company(
        person("women", "canning", pay=24_000), person("women", "canning", pay=12_000, share=0.5)
    )
    assert full_time_pay(made.employees).tolist() == [24_000, 24_000]


@pytest.mark.parametrize(
    "left_out", ["seniority_premium", "night_premium", "hardship_premium", "overtime_pay"]
)
def test_premiums_that_the_decree_leaves_out_change_nothing(left_out):
    people = small_company(person("men", "canning")).employees
    richer = people.assign(**{left_out: 5_000.0, "annual_pay": 29_000.0})
    assert full_time_pay(richer).tolist() == full_time_pay(people).tolist()


def test_overtime_hours_are_left_out_with_their_pay():
    people = small_company(person("men", "canning")).employees
    longer = people.assign(overtime_hours=100.0, paid_hours=people["paid_hours"] + 100)
    assert full_time_pay(longer).tolist() == full_time_pay(people).tolist()


def test_bonuses_count():
    people = small_company(person("men", "canning", pay=24_000)).employees
    assert full_time_pay(people.assign(bonus=1_000.0)).tolist() == [25_000]


def test_somebody_without_hours_is_counted_without_a_pay_and_it_is_said():
    made = mixed(events=[event("P1", "2025-03-01")])
    employees = made.employees.copy()
    employees.loc[0, ["paid_hours", "base_pay"]] = 0.0
    found = index_from_workforce(replace(made, employees=employees), headcount=80)
    assert found.counted == 24
    assert found.indicator("pay_gap").figures["kept"] == 23
    assert {"pay_unknown": {"n": 1}}.items() <= {
        one.code: one.values for one in found.assumptions
    }.items()


# --- Raises, promotions, returns ---------------------------------------------------------------


def test_a_person_raised_twice_is_one_person_raised():
    made = mixed(events=[event("P0", "2025-01-01"), event("P0", "2025-12-31")])
    cell = rate_of_all(made, population(made).counted, YEAR, RAISES)
    assert (cell.women_rate, cell.men_rate) == (1 / 12, 0.0)


def test_a_raise_of_another_year_does_not_count():
    made = mixed(events=[event("P0", "2024-12-31")])
    assert rate_of_all(made, population(made).counted, YEAR, RAISES).women_rate == 0


def test_indicator_2_3_counts_promotions_and_may_look_back_three_years():
    made = mixed(
        events=[
            event("P0", "2025-06-01"),
            event("P12", "2025-06-01", "promotion"),
            event("P13", "2023-01-01"),
            event("P14", "2022-12-31"),
        ]
    )
    for years, men in ((1, 1), (2, 1), (3, 2)):
        found = index_from_workforce(made, headcount=80, raise_years=years)
        figures = found.indicator("raises_or_promotions").figures
        assert (figures["women_rate"], figures["men_rate"]) == (1 / 12, men / 12)
        told = [one.code for one in found.assumptions]
        assert ("raises_over_years" in told) == (years > 1)


def test_a_woman_back_from_leave_is_owed_a_raise_when_others_had_one_meanwhile():
    leave = away("P0", "2025-02-01", 100, "maternity")
    others = event("P13", "2025-04-01")
    cases = [
        ((), 0),
        ((event("P0", "2025-05-11", "catch_up_raise"),), 0),
        ((event("P0", "2025-05-12", "catch_up_raise"),), 1),
        ((event("P0", "2025-12-31"),), 1),
        ((event("P0", "2026-01-01", "catch_up_raise"),), 0),
    ]
    for more, raised in cases:
        found = returns_in(mixed(events=[others, *more], absences=[leave]), YEAR)
        assert (found.returned, found.concerned, found.raised) == (1, 1, raised)


@pytest.mark.parametrize(
    ("raise_day", "concerned"),
    [("2025-01-31", 0), ("2025-02-01", 1), ("2025-05-11", 1), ("2025-05-12", 0)],
)
def test_a_raise_given_to_others_counts_from_the_first_to_the_last_day_of_leave(
    raise_day, concerned
):
    leave = away("P0", "2025-02-01", 100, "maternity")
    made = mixed(events=[event("P13", raise_day)], absences=[leave])
    assert returns_in(made, YEAR).concerned == concerned


def test_a_parental_leave_that_follows_puts_the_return_off():
    leaves = [
        away("P0", "2025-02-01", 100, "maternity"),
        away("P0", "2025-05-12", 300, "parental_leave"),
    ]
    made = mixed(events=[event("P13", "2025-04-01")], absences=leaves)
    assert returns_in(made, YEAR).returned == 0


def test_a_parental_leave_alone_is_no_return_from_maternity():
    leaves = [away("P0", "2025-02-01", 100, "parental_leave")]
    assert returns_in(mixed(absences=leaves), YEAR).returned == 0


def test_a_woman_away_for_most_of_the_year_still_counts_for_indicator_4():
    leaves = [
        away("P0", "2025-01-01", 112, "maternity"),
        away("P0", "2025-04-23", 150, "parental_leave"),
    ]
    made = mixed(events=[event("P13", "2025-04-01")], absences=leaves)
    assert not population(made).people["is_counted"].iloc[0]
    assert returns_in(made, YEAR).concerned == 1


# --- The ten highest pays ----------------------------------------------------------------------


def test_people_who_earn_the_same_at_the_tenth_place_share_it():
    made = small_company(
        person("men", "canning", pay=50_000, times=8),
        person("women", "canning", pay=40_000, times=3),
        person("men", "canning", pay=40_000, times=1),
        person("women", "canning", pay=20_000, times=5),
    )
    found, (told,) = highest_paid_of(population(made).counted)
    assert (found.women, found.men) == (1.5, 8.5)
    assert (told.code, told.values) == ("tie_at_tenth_place", {"people": 4, "places": 2})


def test_without_a_tie_nothing_is_told():
    made = small_company(
        *(person("men", "canning", pay=50_000 + step, times=1) for step in range(6)),
        *(person("women", "canning", pay=40_000 + step, times=1) for step in range(6)),
    )
    found, told = highest_paid_of(population(made).counted)
    assert (found.women, found.men, told) == (4.0, 6.0, ())


# --- Invariances -------------------------------------------------------------------------------


def summary(found):
    return found.total, found.counted, [(one.points, one.result) for one in found.indicators]


def test_the_order_of_the_rows_does_not_matter(workforce):
    tables = {
        name: getattr(workforce, name).sample(frac=1, random_state=7).reset_index(drop=True)
        for name in ("employees", "career_events", "absences", "exposures")
    }
    other = replace(workforce, **tables)
    for method in ("csp", "levels"):
        found = index_from_workforce(workforce, method=method)
        assert summary(index_from_workforce(other, method=method)) == summary(found)


def test_the_unit_of_pay_does_not_matter(workforce):
    employees = workforce.employees.copy()
    employees[["base_pay", "bonus"]] *= 100
    other = index_from_workforce(replace(workforce, employees=employees))
    assert summary(other) == summary(index_from_workforce(workforce))


def test_swapping_the_sexes_turns_every_favourable_one_round(workforce):
    swapped = workforce.employees["sex"].map({"women": "men", "men": "women"})
    other = replace(workforce, employees=workforce.employees.assign(sex=swapped))
    found, turned = (
        index_from_workforce(one).indicator("raises_or_promotions") for one in (workforce, other)
    )
    assert found.gap == pytest.approx(-turned.gap)
    assert {found.favourable, turned.favourable} == {"women", "men"}


def test_cells_hold_everyone_whose_pay_is_known(workforce):
    counted = population(workforce).counted
    cells = pay_cells(counted, "category", rule("index.categories").value)
    assert sum(cell.women + cell.men for cell in cells) == counted["pay"].notna().sum()


# --- What is told, and what is refused ---------------------------------------------------------


def test_what_the_tables_cannot_tell_is_said_every_time():
    told = {one.code for one in index_from_workforce(mixed(), headcount=80).assumptions}
    assert told == {
        "tie_at_tenth_place",
        "raises_not_in_tables",
        "contracts_not_told_apart",
        "pay_parts",
        "benefits_in_kind_unknown",
        "catch_up_raises_counted",
        "adoption_leave_unknown",
        "long_absences_count_for_returns",
    }


def test_tables_with_a_raise_are_not_suspected_of_lacking_them():
    made = mixed(events=[event("P0", "2016-01-01")])
    told = [one.code for one in index_from_workforce(made, headcount=80).assumptions]
    assert "raises_not_in_tables" not in told


def test_a_headcount_that_is_not_given_is_said_to_be_taken(workforce):
    found = index_from_workforce(workforce)
    values = {one.code: one.values for one in found.assumptions}
    assert values["headcount_of_reference_day"] == {"headcount": workforce.company.headcount}


def test_a_year_that_does_not_end_in_december_is_told():
    made = mixed()
    other = replace(made, company=replace(made.company, reference_date=date(2025, 6, 30)))
    told = [one.code for one in index_from_workforce(other, headcount=80).assumptions]
    assert "pay_of_calendar_year" in told


def test_a_small_company_is_told_that_nothing_is_asked_of_it():
    found = index_from_workforce(mixed(), headcount=24)
    assert found.not_calculable.code == "not_subject"
    trained = index_from_workforce(mixed(), headcount=24, even_if_not_subject=True)
    assert trained.indicator("pay_gap").points is not None


@pytest.mark.parametrize(
    "period",
    [
        Period(date(2024, 1, 1), date(2024, 12, 31)),
        Period(date(2025, 2, 1), date(2025, 12, 31)),
    ],
)
def test_a_period_whose_pay_is_not_in_the_tables_is_refused(workforce, period):
    with pytest.raises(UsageError) as caught:
        index_from_workforce(workforce, period=period)
    assert caught.value.key == "index_period"


def test_the_twelve_months_may_be_named(workforce):
    found = index_from_workforce(workforce, period=YEAR)
    assert summary(found) == summary(index_from_workforce(workforce))


@pytest.mark.parametrize("years", [0, 4])
def test_raises_are_looked_at_over_one_to_three_years(workforce, years):
    with pytest.raises(UsageError) as caught:
        index_from_workforce(workforce, raise_years=years)
    assert caught.value.values == {"years": years, "most": 3}


def test_a_history_of_less_than_a_year_is_refused():
    made = mixed()
    young = replace(made, company=replace(made.company, history_start=date(2025, 1, 2)))
    with pytest.raises(UsageError) as caught:
        index_period(young)
    assert caught.value.key == "index_history_too_short"


def test_a_misspelt_method_is_refused(workforce):
    with pytest.raises(UnknownOptionError):
        index_from_workforce(workforce, method="coefficients")


def test_the_tables_are_left_as_they_were(workforce):
    before = workforce.employees.copy()
    index_from_workforce(workforce, method="levels")
    pd.testing.assert_frame_equal(workforce.employees, before)


def test_there_are_rules_to_check_this_against():
    assert len(list_rules("index")) > 30
