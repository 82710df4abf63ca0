"""What is wrong with a table: every fault found, at its place, in words of both languages."""

from __future__ import annotations

import pandas as pd
import pytest

from workshop_kit.data import find_broken_links, find_problems, load_schema
from workshop_kit.data.cells import write_table_cells
from workshop_kit.texts import translator


@pytest.fixture(scope="module")
def schema(workforce):
    return load_schema().of_company(workforce.company)


@pytest.fixture(scope="module")
def forty(workforce, schema) -> pd.DataFrame:
    """Twenty people who left and twenty who are there, as texts."""
    people = workforce.employees.sort_values("leave_date", ignore_index=True)
    chosen = pd.concat([people[:20], people[-20:]], ignore_index=True)
    return write_table_cells(chosen, schema.table("employees"))


@pytest.fixture
def staff(forty) -> pd.DataFrame:
    return forty.copy()


# A cell, the text that spoils it, and the problem that must be found there.
FAULTS = {
    "empty": ("sex", "", "empty_cell"),
    "spelling": ("sex", "Femme", "unknown_code"),
    "job of another company": ("job", "nurse", "unknown_code"),
    "day first": ("hire_date", "31/12/2019", "not_a_date"),
    "no such day": ("hire_date", "2019-02-30", "not_a_date"),
    "month by name": ("birth_date", "12 mai 1980", "not_a_date"),
    "comma": ("base_pay_month", "2083,33", "not_a_number"),
    "unit": ("base_pay_month", "2083.33 €", "not_a_number"),
    "thousands": ("base_pay_month", "2 083.33", "not_a_number"),
    "not a number": ("paid_hours", "nan", "not_a_number"),
    "infinite": ("paid_hours", "inf", "not_a_number"),
    "half a grade": ("grade", "3.5", "not_a_whole_number"),
    "percent": ("working_time_share", "80", "too_large"),
    "nothing worked": ("working_time_share", "0", "too_small"),
    "negative": ("bonus", "-50", "too_small"),
    "yes": ("works_weekends", "oui", "not_true_or_false"),
    "born after hire": ("birth_date", "2030-01-01", "dates_out_of_order"),
    "sum": ("annual_pay", "99.99", "sum_differs"),
}


def test_the_sample_company_has_no_problem(workforce, schema):
    for table in schema.tables:
        assert find_problems(workforce.table(table.name), table) == []
    assert (
        find_broken_links({one.name: workforce.table(one.name) for one in schema.tables}, schema)
        == []
    )


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("row", [0, 39])
def test_a_fault_is_found_at_its_row_and_column(staff, schema, fault, row):
    column, text, key = FAULTS[fault]
    staff.loc[row, column] = text
    problems = find_problems(staff, schema.table("employees"))
    # The titles are row 1 of a spreadsheet.
    found = [(problem.row, problem.key) for problem in problems]
    assert found == [(row + 2, key)]
    reported = problems[0].column
    assert reported == ("hire_date" if fault == "born after hire" else column)


def test_all_faults_come_at_once_in_the_order_of_the_rows(staff, schema):
    staff.loc[5, "sex"] = "F"
    staff.loc[2, "grade"] = "trois"
    staff.loc[2, "hire_date"] = ""
    problems = find_problems(staff, schema.table("employees"))
    assert [(one.row, one.column) for one in problems] == [
        (4, "hire_date"),
        (4, "grade"),
        (7, "sex"),
    ]


def test_a_person_twice_is_found_with_the_first_row(staff, schema):
    staff.loc[7, "employee_id"] = staff.loc[3, "employee_id"]
    (problem,) = find_problems(staff, schema.table("employees"))
    assert (problem.key, problem.row, problem.expected["first_row"]) == ("duplicate_id", 9, 5)


def test_a_date_of_leaving_without_its_reason_is_half_filled(staff, schema):
    staff.loc[0, "leave_reason"] = ""
    (problem,) = find_problems(staff, schema.table("employees"))
    assert (problem.key, problem.column, problem.row) == ("half_filled", "leave_reason", 2)


def test_missing_columns_come_alone(staff, schema):
    staff.loc[0, "sex"] = "?"
    problems = find_problems(staff.drop(columns=["grade", "job"]), schema.table("employees"))
    assert [(one.key, one.column) for one in problems] == [
        ("missing_column", "job"),
        ("missing_column", "grade"),
    ]


def test_columns_too_many_are_none_of_its_business(staff, schema):
    assert find_problems(staff.assign(remark="?"), schema.table("employees")) == []


def test_values_are_checked_as_texts_are(workforce, schema):
    people = workforce.employees.assign(working_time_share=80.0)
    problems = find_problems(people, schema.table("employees"))
    assert {problem.key for problem in problems} == {"too_large"}
    assert len(problems) == len(people)


def test_an_absence_of_nobody_is_found(workforce, schema):
    frames = {one.name: workforce.table(one.name) for one in schema.tables}
    absences = frames["absences"].copy()
    absences.loc[4, "employee_id"] = "AVE9999"
    (problem,) = find_broken_links(frames | {"absences": absences}, schema)
    assert (problem.key, problem.table, problem.row) == ("unknown_person", "absences", 6)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_problem_is_worded_what_expected_why_and_how_to_mend(staff, schema, fault, language):
    column, text, key = FAULTS[fault]
    staff.loc[0, column] = text
    (problem,) = find_problems(staff, schema.table("employees"))
    t = translator(language)
    for part in ("what", "expected", "why", "mend"):
        sentence = t(f"problem.{key}.{part}", **problem.as_values())
        assert sentence.endswith(".")
    assert "2" in t(f"problem.{key}.what", **problem.as_values())
