"""Person-years: every total is that of the tables, and each column is found by hand."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.data import list_workforces, load_workforce
from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators import person_years, situation_on

COMPANIES = list_workforces()
OF_THE_EVENTS = {
    "promotions": "promotion",
    "job_changes": "job_change",
    "raises": "raise",
    "catch_up_raises": "catch_up_raise",
    "trainings": "training",
    "working_time_changes": "working_time_change",
}
OF_THE_ABSENCES = {
    "sick_leaves": "sickness",
    "work_accidents": "work_accident",
    "commuting_accidents": "commuting_accident",
    "occupational_diseases": "occupational_disease",
}


@pytest.fixture(scope="module", params=COMPANIES)
def company(request):
    workforce = load_workforce(request.param)
    return workforce, person_years(workforce)


def test_the_situation_rebuilt_at_the_reference_date_is_the_table_of_employees(company):
    workforce, _ = company
    rebuilt = situation_on(workforce, workforce.company.reference_date)
    there = workforce.present()[list(rebuilt.columns)]
    pd.testing.assert_frame_equal(rebuilt, there, check_dtype=False)


def test_the_situation_of_any_other_day_is_that_of_the_people_present(company):
    workforce, _ = company
    for day in (date(2016, 1, 1), date(2019, 7, 1), date(2022, 12, 31)):
        rebuilt = situation_on(workforce, day)
        there = workforce.present(day)[list(rebuilt.columns)]
        pd.testing.assert_frame_equal(rebuilt, there, check_dtype=False)


def test_events_add_up_to_those_of_the_tables(company):
    workforce, years = company
    kinds = workforce.career_events["kind"].value_counts()
    for name, kind in OF_THE_EVENTS.items():
        assert years[name].sum() == kinds.get(kind, 0), name
    hours = workforce.career_events["training_hours"].sum()
    assert years["training_hours"].sum() == pytest.approx(hours)
    by_kind = years["promotions_in_place"] + years["promotions_by_moving"]
    assert (by_kind == years["promotions"]).all()


def test_absences_add_up_to_those_of_the_tables(company):
    workforce, years = company
    absences = workforce.absences
    stopped = absences.loc[absences["days"] > 0, "kind"].value_counts()
    for name, kind in OF_THE_ABSENCES.items():
        assert years[name].sum() == stopped.get(kind, 0), name
    without = (absences["days"] == 0) & (absences["kind"] == "work_accident")
    assert years["accidents_without_stoppage"].sum() == without.sum()
    for kind, days in absences.groupby("kind")["days"].sum().items():
        assert years[f"{kind}_days"].sum() == days, kind


def test_time_under_contract_is_that_between_the_dates(company):
    workforce, years = company
    people = workforce.employees
    start, end = workforce.company.history_start, workforce.company.reference_date
    first = people["hire_date"].clip(lower=pd.Timestamp(start))
    last = people["leave_date"].fillna(pd.Timestamp(end))
    lengths = np.where(years["year"] % 4 == 0, 366, 365)
    days = (years["years_under_contract"] * lengths).round().groupby(years["employee_id"]).sum()
    expected = ((last - first).dt.days + 1).set_axis(people["employee_id"])
    assert (days.reindex(expected.index) == expected).all()


def test_nothing_is_missing_and_nobody_works_more_than_the_time_under_contract(company):
    _, years = company
    assert not years.isna().any(axis=None)
    assert not years.duplicated(["employee_id", "year"]).any()
    assert years["years_under_contract"].between(0, 1, inclusive="right").all()
    assert (years["years_present"] <= years["years_under_contract"] + 1e-12).all()
    assert (years["full_time_years"] <= years["years_under_contract"] + 1e-12).all()
    assert (years["full_time_years_present"] <= years["full_time_years"] + 1e-12).all()
    assert (years["full_time_years_present"] >= 0).all()


def test_each_year_starts_where_the_last_one_ended(company):
    workforce, years = company
    for day in (date(2018, 1, 1), date(2024, 1, 1)):
        rows = years[years["year"] == day.year].set_index("employee_id")
        eve = situation_on(workforce, day.replace(year=day.year - 1, month=12, day=31))
        both = eve.set_index("employee_id").join(rows.add_suffix("_of_row"), how="inner")
        assert len(both) > 0
        for name in ("job", "grade", "working_time_share", "contract"):
            assert (both[name] == both[f"{name}_of_row"]).all(), name


def test_no_promotion_falls_outside_the_time_at_risk(company):
    _, years = company
    assert years.loc[~years["is_at_risk"], "promotions"].sum() == 0
    assert years["years_at_risk"].between(0, 1).all()


def test_the_order_of_people_and_of_events_changes_nothing(workforce):
    rng = np.random.default_rng(1)
    shuffled = type(workforce)(
        workforce.name,
        workforce.company,
        workforce.employees,
        workforce.career_events.sample(frac=1, random_state=rng),
        workforce.absences.sample(frac=1, random_state=rng),
        workforce.exposures,
    )
    pd.testing.assert_frame_equal(person_years(shuffled), person_years(workforce))


# By hand: P0 hired long ago, P1 hired in 2020 and gone in 2023, P2 hired in 2024.
STAFF = happened(
    small_company(
        person("women", "labelling", hired="2010-03-01"),
        person("men", "lines", hired="2020-07-01", left="2023-06-30"),
        person("men", "canning", hired="2024-02-05", share=0.5),
        moves=[{"place": 0, "hired_as": {"kind": "history_start", "date": "2016-01-01"}}],
    ),
    events=[
        {
            "employee_id": "P0",
            "date": "2021-07-01",
            "kind": "promotion",
            "grade_before": 1,
            "grade_after": 2,
        },
        {
            "employee_id": "P0",
            "date": "2022-01-01",
            "kind": "promotion",
            "job_before": "labelling",
            "job_after": "lines",
            "grade_before": 2,
            "grade_after": 3,
        },
        {
            "employee_id": "P0",
            "date": "2023-07-01",
            "kind": "working_time_change",
            "working_time_before": 1.0,
            "working_time_after": 0.6,
        },
        {"employee_id": "P0", "date": "2019-03-10", "kind": "training", "training_hours": 35.0},
        {"employee_id": "P0", "date": "2023-03-10", "kind": "training", "training_hours": 34.0},
    ],
    absences=[
        {"employee_id": "P0", "kind": "sickness", "first_day": "2021-12-22", "days": 20},
        # Absent already: the accident is an event, its days are not absent twice.
        {"employee_id": "P0", "kind": "work_accident", "first_day": "2022-01-05", "days": 10},
        {"employee_id": "P0", "kind": "work_accident", "first_day": "2022-06-01", "days": 0},
        {"employee_id": "P1", "kind": "parental_leave", "first_day": "2021-01-01", "days": 61},
        {"employee_id": "P1", "kind": "sickness", "first_day": "2022-01-01", "days": 61},
    ],
)


@pytest.fixture(scope="module")
def years() -> pd.DataFrame:
    return person_years(STAFF).set_index(["employee_id", "year"])


def test_people_have_a_row_for_each_year_under_contract_and_no_other(years):
    assert years.loc["P0"].index.tolist() == list(range(2016, 2026))
    assert years.loc["P1"].index.tolist() == [2020, 2021, 2022, 2023]
    assert years.loc["P2"].index.tolist() == [2024, 2025]


def test_a_change_of_the_first_of_january_is_not_yet_in_the_situation(years):
    assert years.loc[("P0", 2021), ["job", "grade"]].tolist() == ["labelling", 1]
    assert years.loc[("P0", 2022), ["job", "grade"]].tolist() == ["labelling", 2]
    assert years.loc[("P0", 2023), ["job", "grade"]].tolist() == ["lines", 3]
    assert years.loc[("P0", 2023), ["job_family", "category"]].tolist() == [
        "driving",
        "manual_workers",
    ]
    # The table of employees may say otherwise: events come first.
    assert years.loc[("P0", 2022), ["entry_job", "entry_grade"]].tolist() == ["labelling", 1]


def test_promotions_are_told_apart_by_whether_the_job_changes(years):
    in_place, by_moving = years["promotions_in_place"], years["promotions_by_moving"]
    assert (in_place[("P0", 2021)], by_moving[("P0", 2021)]) == (1, 0)
    assert (in_place[("P0", 2022)], by_moving[("P0", 2022)]) == (0, 1)


def test_entry_is_observed_of_those_hired_since_the_history_opens(years):
    assert not years.loc[("P0", 2016), "entry_is_observed"]
    assert years.loc[("P1", 2020), "entry_is_observed"]


def test_time_is_the_share_of_the_year_and_of_full_time(years):
    assert years.loc[("P1", 2020), "years_under_contract"] == pytest.approx(184 / 366)
    assert years.loc[("P1", 2023), "years_under_contract"] == pytest.approx(181 / 365)
    assert years.loc[("P2", 2025), "full_time_years"] == pytest.approx(0.5)
    # Full time until 30 June, three fifths from 1 July: 181 days, then 184.
    assert years.loc[("P0", 2023), "full_time_years"] == pytest.approx((181 + 184 * 0.6) / 365)


def test_absences_are_cut_at_the_new_year_and_counted_once(years):
    assert years.loc[("P0", 2021), "sickness_days"] == 10
    assert years.loc[("P0", 2022), "sickness_days"] == 10
    assert years.loc[("P0", 2022), "work_accident_days"] == 10
    # Ill until 10 January; the accident of the 5th lasts until the 14th.
    assert years.loc[("P0", 2022), "years_present"] == pytest.approx((365 - 14) / 365)
    assert years.loc[("P0", 2021), "sick_leaves"] == 1
    assert years.loc[("P0", 2022), "sick_leaves"] == 0


def test_time_present_part_time_takes_away_part_time_days():
    staff = happened(
        small_company(person("women", "canning", share=0.5)),
        absences=[{"employee_id": "P0", "kind": "sickness", "first_day": "2025-03-01", "days": 73}],
    )
    row = person_years(staff).set_index("year").loc[2025]
    assert row["years_present"] == pytest.approx(0.8)
    assert row["full_time_years_present"] == pytest.approx(0.4)


def test_an_accident_without_stoppage_is_counted_apart(years):
    assert years.loc[("P0", 2022), "work_accidents"] == 1
    assert years.loc[("P0", 2022), "accidents_without_stoppage"] == 1


def test_training_is_looked_back_at_for_three_years_and_qualifies_from_35_hours(years):
    assert years["was_trained"]["P0"].tolist() == [False] * 4 + [True] * 3 + [False, True, True]
    assert years["was_qualified"]["P0"].tolist() == [False] * 4 + [True] * 3 + [False] * 3
    assert years["qualifying_trainings"]["P0"].sum() == 1


def test_a_parental_leave_is_looked_back_at_once_begun(years):
    # It began on the first day of 2021: not before it.
    assert years["had_parental_leave"]["P1"].tolist() == [False, False, True, True]


def test_an_absence_is_long_from_61_days_of_the_year_before(years):
    assert years.loc[("P1", 2023), "health_days_before"] == 61
    assert years["was_long_absent"]["P1"].tolist() == [False, False, False, True]
    sixty = happened(
        small_company(person("women", "canning")),
        absences=[
            {"employee_id": "P0", "kind": "sickness", "first_day": "2022-01-01", "days": 60},
            # Maternity is no illness.
            {"employee_id": "P0", "kind": "maternity", "first_day": "2022-06-01", "days": 112},
        ],
    )
    assert not person_years(sixty)["was_long_absent"].any()


def test_the_past_is_observed_three_years_after_the_history_opens(years):
    assert years["past_is_observed"]["P0"].tolist() == [False] * 3 + [True] * 7
    assert years["past_is_observed"]["P1"].all()


def test_nobody_is_at_risk_of_a_promotion_in_the_first_year_nor_in_the_last(years):
    assert years.loc[("P1", 2020), "years_at_risk"] == 0
    assert years.loc[("P1", 2022), "years_at_risk"] == 1
    assert years.loc[("P1", 2023), "years_at_risk"] == 0


def test_the_second_year_counts_for_the_share_of_decisions_that_come_late_enough(years):
    # Of the company's two decisions one is of January and one of July; P1 was hired on
    # 1 July 2020, 365 days before 1 July 2021.
    assert years.loc[("P1", 2021), "years_at_risk"] == pytest.approx(0.5)
    # P2 was hired in February 2024.
    assert years.loc[("P2", 2025), "years_at_risk"] == pytest.approx(0.5)


def test_decisions_about_newcomers_do_not_tell_when_the_company_decides():
    # P1 was hired in July 2023: its raise of October 2024 could not have come in January.
    raised = happened(
        small_company(
            person("women", "canning", hired="2012-01-01"),
            person("men", "canning", hired="2023-07-03"),
        ),
        [
            {"employee_id": "P0", "date": "2022-01-01", "kind": "raise", "raise_share": 0.02},
            {"employee_id": "P1", "date": "2024-10-01", "kind": "raise", "raise_share": 0.02},
        ],
    )
    years = person_years(raised).set_index(["employee_id", "year"])
    assert years.loc[("P1", 2024), "years_at_risk"] == 0
    assert years.loc[("P1", 2025), "years_at_risk"] == 1


def test_whoever_changes_the_years_changes_her_or_his_own():
    staff = small_company(person("women", "canning"))
    mine = person_years(staff)
    mine["promotions"] = 7
    mine.loc[0, "job"] = "lines"
    assert person_years(staff)["promotions"].sum() == 0
    assert person_years(staff)["job"].eq("canning").all()


def test_without_a_dated_decision_any_month_may_be_the_one():
    years = person_years(small_company(person("men", "canning", hired="2024-07-01")))
    assert years["years_at_risk"].tolist() == pytest.approx([0, 0.5])


def test_somebody_without_an_opening_event_is_as_the_first_change_says():
    staff = happened(
        small_company(person("women", "canning", hired="2010-03-01")),
        events=[
            {
                "employee_id": "P0",
                "date": "2020-05-01",
                "kind": "promotion",
                "grade_before": 1,
                "grade_after": 2,
            }
        ],
    )
    events = staff.career_events[staff.career_events["kind"] == "promotion"]
    alone = type(staff)(
        "small", staff.company, staff.employees, events, staff.absences, staff.exposures
    )
    alone.employees.loc[0, "grade"] = 2
    grades = person_years(alone).set_index("year")["grade"]
    assert grades.loc[[2016, 2020, 2021]].tolist() == [1, 1, 2]


@pytest.mark.parametrize("day", [date(2015, 12, 31), date(2026, 1, 1)])
def test_a_day_outside_the_years_covered_is_refused(day):
    with pytest.raises(UnknownNameError):
        situation_on(STAFF, day)


def test_a_company_without_absences_nor_events_is_no_exception():
    years = person_years(small_company(person("women", "canning"), person("men", "lines")))
    assert years["years_present"].eq(years["years_under_contract"]).all()
    assert years.loc[years["tenure_years"] > 2, "years_at_risk"].eq(1).all()
