"""The dictionary of columns: complete, in two languages, and the source of everything."""

from __future__ import annotations

import pytest

from workshop_kit.data import Bilingual, describe_package, load_schema
from workshop_kit.errors import UnknownNameError

SCHEMA = load_schema()
COLUMNS = [
    pytest.param(table, column, id=f"{table.name}.{column.name}")
    for table in SCHEMA.tables
    for column in table.columns
]


def every_label(column) -> list[Bilingual]:
    meanings = [column.missing] if column.missing else []
    return [column.label, column.description, *meanings, *(one.label for one in column.levels)]


def test_there_are_four_tables():
    names = [table.name for table in SCHEMA.tables]
    assert names == ["employees", "career_events", "absences", "exposures"]


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_every_column_is_worded_in_both_languages(table, column):
    for words in every_label(column):
        assert words.fr.strip()
        assert words.en.strip()
        # A person reads curled apostrophes; straight ones belong to programs.
        assert "'" not in words.fr + words.en


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_every_description_is_a_sentence(table, column):
    for sentence in (column.description.fr, column.description.en):
        assert sentence[0].isupper()
        assert sentence.endswith(".")


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_codes_have_levels_and_levels_are_told_apart(table, column):
    if column.kind == "code":
        assert column.levels or column.from_company
    assert len(set(column.codes)) == len(column.codes)


@pytest.mark.parametrize("table", SCHEMA.tables, ids=lambda table: table.name)
def test_keys_are_columns_that_must_be_filled(table):
    assert all(table.column(name).is_required for name in table.key)


def test_the_four_categories_are_those_of_the_index():
    # Ouvriers, employés, techniciens et agents de maîtrise, ingénieurs et cadres.
    assert SCHEMA.table("employees").column("category").codes == (
        "manual_workers",
        "clerical_workers",
        "technicians_supervisors",
        "engineers_managers",
    )


def test_shares_go_from_zero_to_one():
    for table in SCHEMA.tables:
        for column in table.columns:
            if column.unit == "share":
                assert column.maximum == 1


def test_an_absence_names_a_risk_that_exposures_know():
    risks = SCHEMA.table("exposures").column("risk").codes
    assert SCHEMA.table("absences").column("risk").codes == risks


def test_a_company_gives_its_own_jobs_and_families(workforce):
    schema = SCHEMA.of_company(workforce.company)
    employees = schema.table("employees")
    assert employees.column("job").codes == tuple(job.code for job in workforce.company.jobs)
    assert employees.column("job_family").label_of("packing", "fr") == "Conditionnement"


@pytest.mark.parametrize(
    "ask",
    [
        lambda: SCHEMA.table("salaries"),
        lambda: SCHEMA.table("employees").column("salary"),
        lambda: SCHEMA.table("employees").column("sex").label_of("woman", "fr"),
        lambda: Bilingual("un", "one").to("br"),
    ],
)
def test_an_unknown_name_is_an_error_that_lists_the_known_ones(ask):
    with pytest.raises(UnknownNameError) as error:
        ask()
    assert error.value.values["known"]


def test_the_frictionless_description_says_what_the_schema_says(workforce):
    package = describe_package(workforce.company)
    resources = {one["name"]: one for one in package["resources"]}
    assert list(resources) == [table.name for table in SCHEMA.tables]
    employees = resources["employees"]["schema"]
    assert employees["primaryKey"] == ["employee_id"]
    fields = {one["name"]: one for one in employees["fields"]}
    assert fields["sex"]["constraints"] == {"required": True, "enum": ["women", "men"]}
    assert fields["leave_date"]["constraints"] == {"required": False}
    assert fields["base_pay"]["type"] == "number"
    links = resources["absences"]["schema"]["foreignKeys"]
    expected = {"resource": "employees", "fields": "employee_id"}
    assert links == [{"fields": "employee_id", "reference": expected}]
