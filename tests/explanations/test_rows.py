"""From tables to rows: whose row it is, how much it weighs, how it is shared out."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from tests.explanations.small_company import company_of, person
from workshop_kit.explanations.entry import EntryJobs
from workshop_kit.explanations.rows import People, rows_of

CANNING, LABELLING, LINES, ACCOUNTS = range(4)


@pytest.fixture
def people():
    workforce = company_of(
        person("women", "canning"), person("men", "lines"), person("women", "accounts")
    )
    return People.of(workforce, "men", "women")


@pytest.fixture
def entries():
    chances = np.eye(4)[[CANNING, LINES, CANNING]]
    # The third person may have entered by two jobs.
    chances[2] = [0.25, 0.0, 0.0, 0.75]
    return EntryJobs(chances, np.array([True, True, False]))


@pytest.fixture
def years():
    return pd.DataFrame(
        {"employee_id": ["P2", "P1", "P2", "P0"], "job": ["lines", "lines", "accounts", "canning"]}
    )


def test_people_are_found_by_their_number_and_jobs_by_their_place(people):
    assert people.place == {"P0": 0, "P1": 1, "P2": 2}
    assert people.is_reference.tolist() == [False, True, False]
    assert (people.reference, people.compared) == ("men", "women")
    assert people.jobs == {"canning": 0, "labelling": 1, "lines": 2, "accounts": 3}


def test_a_row_is_shared_out_between_the_jobs_by_which_its_person_may_have_entered(
    people, entries, years
):
    weight = np.array([1.0, 2.0, 0.5, 1.0])
    rows = rows_of(years, ([1, 2, 3, 4], [True, False, True, False]), weight, people, entries)
    assert rows.person.tolist() == [2, 2, 1, 2, 2, 0]
    assert rows.entry.tolist() == [CANNING, ACCOUNTS, LINES, CANNING, ACCOUNTS, CANNING]
    assert rows.job.tolist() == [LINES, LINES, LINES, ACCOUNTS, ACCOUNTS, CANNING]
    assert rows.weight.tolist() == [0.25, 0.75, 2.0, 0.125, 0.375, 1.0]
    assert rows.values.tolist() == [[1, 1], [1, 1], [2, 0], [3, 1], [3, 1], [4, 0]]
    assert rows.n_jobs == 4
    assert rows.is_reference.tolist() == [False, True, False]


def test_rows_each_are_counted_before_they_are_shared_out(people, entries, years):
    assert rows_of(years, ([0.0] * 4,), np.ones(4), people, entries).each == pytest.approx(4 / 3)


def test_no_row_at_all_is_none(people, entries, years):
    rows = rows_of(years.iloc[:0], ([],), np.ones(0), people, entries)
    assert len(rows.person) == 0
    assert rows.each == 0
