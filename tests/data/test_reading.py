"""Reading a company: what is refused, in one sentence, and what is given back."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from workshop_kit.data import (
    Workforce,
    list_workforces,
    load_schema,
    load_workforce,
    read,
    read_workforce,
    write_workforce,
)
from workshop_kit.errors import (
    DataError,
    DuplicateIdError,
    InvalidTableError,
    MissingColumnError,
    MissingFileError,
    UnknownNameError,
    UnreadableFileError,
)
from workshop_kit.folders import datasets_folder
from workshop_kit.texts import translator

NAME = "conserverie-de-l-aven"


@pytest.fixture
def folder(tmp_path) -> Path:
    """Copy the company to a path with spaces, accents and a percent sign."""
    copy = tmp_path / "Égalité pro & 100%" / NAME
    shutil.copytree(datasets_folder() / "cluster" / NAME, copy)
    return copy


def change(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")


def assert_is_worded(error: DataError) -> None:
    for language in ("fr", "en"):
        sentence = translator(language).error(error)
        assert sentence.endswith(".")
        assert "{" not in sentence


def test_the_company_is_found_by_its_name():
    assert NAME in list_workforces()
    workforce = load_workforce(NAME)
    assert workforce.name == NAME
    assert workforce.company.label("fr") == "Conserverie de l’Aven"
    assert workforce.company.is_simulated


def test_a_company_that_does_not_exist_is_an_error_that_lists_the_known_ones():
    with pytest.raises(UnknownNameError) as error:
        load_workforce("../secret")
    assert NAME in error.value.values["known"]
    assert_is_worded(error.value)


def test_a_company_reads_from_a_path_with_accents(folder):
    assert len(read_workforce(folder).present()) == read_workforce(folder).company.headcount


def test_writing_what_was_read_gives_the_same_bytes(folder, tmp_path):
    for path in write_workforce(read_workforce(folder), tmp_path / "again"):
        assert path.read_bytes() == (folder / path.name).read_bytes()


@pytest.mark.parametrize("name", ["company.json", "employees.csv", "absences.csv"])
def test_a_missing_file_is_named_with_its_folder(folder, name):
    (folder / name).unlink()
    with pytest.raises(MissingFileError) as error:
        read_workforce(folder)
    assert error.value.values["file"] == name
    assert_is_worded(error.value)


@pytest.mark.parametrize("name", ["company.json", "employees.csv"])
def test_a_file_that_is_not_text_is_unreadable(folder, name):
    (folder / name).write_bytes(b"\xff\xfe\x00PK\x03\x04")
    with pytest.raises(UnreadableFileError) as error:
        read_workforce(folder)
    assert_is_worded(error.value)


def test_a_file_saved_as_windows_text_is_refused_rather_than_misread(folder):
    path = folder / "employees.csv"
    path.write_bytes(path.read_text(encoding="utf-8").replace("women", "Féminin").encode("cp1252"))
    with pytest.raises(UnreadableFileError):
        read_workforce(folder)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"slug": "x"}'])
def test_a_description_that_is_not_one_is_unreadable(folder, content):
    (folder / "company.json").write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableFileError) as error:
        read_workforce(folder)
    assert_is_worded(error.value)


def test_an_empty_file_is_said_to_be_empty(folder):
    (folder / "absences.csv").write_text("", encoding="utf-8")
    with pytest.raises(UnreadableFileError) as error:
        read_workforce(folder)
    assert error.value.key == "empty_file"
    assert_is_worded(error.value)


def test_a_row_with_a_comma_too_many_is_not_shifted_in_silence(folder):
    change(folder / "employees.csv", "AVE0002,", "AVE0002,,")
    with pytest.raises(UnreadableFileError) as error:
        read_workforce(folder)
    assert error.value.values["row"] == 3
    assert_is_worded(error.value)


def test_a_quote_left_open_is_unreadable(folder):
    change(folder / "employees.csv", "AVE0002,", '"AVE0002,')
    with pytest.raises(UnreadableFileError) as error:
        read_workforce(folder)
    assert_is_worded(error.value)


def test_a_missing_column_is_named(folder):
    change(folder / "employees.csv", "base_pay_month", "Salaire")
    with pytest.raises(MissingColumnError) as error:
        read_workforce(folder)
    assert error.value.values["columns"] == "base_pay_month"
    assert_is_worded(error.value)


def test_a_person_twice_is_named_with_both_rows(folder):
    change(folder / "employees.csv", "AVE0003,", "AVE0001,")
    with pytest.raises(DuplicateIdError) as error:
        read_workforce(folder)
    assert (error.value.values["row"], error.value.values["first_row"]) == (4, 2)
    assert_is_worded(error.value)


def test_wrong_cells_are_all_reported(folder):
    change(folder / "employees.csv", ",women,", ",Mme,")
    change(folder / "employees.csv", ",men,", ",M.,")
    with pytest.raises(InvalidTableError) as error:
        read_workforce(folder)
    assert [problem.value for problem in error.value.problems] in (["M.", "Mme"], ["Mme", "M."])
    assert_is_worded(error.value)


def test_an_event_of_nobody_is_refused(folder):
    change(folder / "career_events.csv", ",AVE0", ",XXX0")
    with pytest.raises(InvalidTableError) as error:
        read_workforce(folder)
    assert error.value.problems[0].key == "unknown_person"
    assert_is_worded(error.value)


def test_the_mark_that_spreadsheets_put_first_is_not_part_of_the_title(folder):
    path = folder / "employees.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read(path, load_schema().table("employees")).columns[0] == "employee_id"


def test_columns_come_in_their_kinds(workforce):
    people = workforce.employees
    assert people["birth_date"].dtype == "datetime64[s]"
    assert people["leave_date"].isna().any()
    assert people["annual_pay"].dtype == "float64"
    assert people["grade"].dtype == "int64"
    assert people["works_weekends"].dtype == "bool"
    assert set(people["sex"]) == {"women", "men"}
    assert workforce.career_events["grade_after"].dtype == "Int64"


def test_the_head_count_is_that_of_the_people_present(workforce):
    assert len(workforce.present()) == workforce.company.headcount


def test_people_are_present_from_their_first_day_to_their_last(workforce):
    people = workforce.employees
    left = people[people["leave_date"] < pd.Timestamp(workforce.company.reference_date)].iloc[-1]
    last_day = left["leave_date"].date()
    the_day_after = (left["leave_date"] + pd.Timedelta(days=1)).date()
    assert left["employee_id"] in set(workforce.present(last_day)["employee_id"])
    assert left["employee_id"] not in set(workforce.present(the_day_after)["employee_id"])
    hired = workforce.employees.iloc[-1]["hire_date"]
    assert workforce.employees.iloc[-1]["employee_id"] in set(
        workforce.present(hired.date())["employee_id"]
    )


def test_the_past_shows_people_in_the_job_and_grade_of_that_day(workforce):
    events = workforce.career_events
    is_move = (events["kind"] == "promotion") & events["job_before"].notna()
    moves = events[is_move & (events["date"] > pd.Timestamp(workforce.company.history_start))]
    move = moves.iloc[0]
    before = (move["date"] - pd.Timedelta(days=1)).date()
    then = workforce.present(before).set_index("employee_id").loc[move["employee_id"]]
    assert (then["job"], then["grade"]) == (move["job_before"], move["grade_before"])
    job = workforce.company.job(move["job_before"])
    assert (then["job_family"], then["category"]) == (job.family, job.category)
    after = workforce.present(move["date"].date()).set_index("employee_id").loc[move["employee_id"]]
    assert (after["job"], after["grade"]) == (move["job_after"], move["grade_after"])


def test_the_pay_of_another_day_is_missing_rather_than_wrong(workforce):
    assert workforce.present(date(2020, 6, 30))["annual_pay"].isna().all()
    assert workforce.present()["annual_pay"].notna().all()


@pytest.mark.parametrize("day", [date(2015, 12, 31), date(2026, 1, 1)])
def test_a_day_outside_the_years_covered_is_refused(workforce, day):
    with pytest.raises(UnknownNameError) as error:
        workforce.present(day)
    assert_is_worded(error.value)


def test_codes_have_labels_in_both_languages(workforce):
    assert workforce.label("job_family", "packing", "en") == "Packing"
    assert workforce.label("category", "manual_workers", "fr") == "Ouvrières et ouvriers"
    assert workforce.label("risk", "noise", "fr", table="exposures") == "Bruit"


def test_a_workforce_is_proof_that_checking_passed(workforce):
    tables = {table.name: workforce.table(table.name) for table in load_schema().tables}
    spoiled = tables["employees"].assign(sex="?")
    with pytest.raises(InvalidTableError):
        Workforce.of(workforce.company, **tables | {"employees": spoiled})
