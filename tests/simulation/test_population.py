"""A population as large as one likes: as many people as asked, of the model, one at a time."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from workshop_kit.data import find_problems, load_schema
from workshop_kit.simulation import load_profile, simulate
from workshop_kit.simulation.tables import describe_company

PROFILE = load_profile("conserverie-de-l-aven")


def draw(n: int, seed: int = 4) -> pd.DataFrame:
    return pd.concat(simulate(PROFILE, n, rng=np.random.default_rng(seed)), ignore_index=True)


@pytest.mark.parametrize("n", [0, 1, 250, 6001])
def test_as_many_people_come_as_were_asked_for(n):
    tables = list(simulate(PROFILE, n, rng=np.random.default_rng(4)))
    assert sum(len(table) for table in tables) == n


def test_a_negative_number_of_people_is_refused():
    with pytest.raises(ValueError, match="cannot be negative"):
        next(simulate(PROFILE, -1, rng=np.random.default_rng(4)))


def test_nobody_comes_twice():
    assert draw(12_000)["employee_id"].is_unique


def test_the_same_seed_gives_the_same_people_and_another_seed_others():
    assert draw(700).equals(draw(700))
    assert not draw(700).equals(draw(700, seed=5))


def test_the_rows_are_those_of_the_schema():
    people = draw(900)
    company = describe_company(PROFILE, len(people))
    table = load_schema().of_company(company).table("employees")
    assert list(people.columns) == list(table.names)
    assert find_problems(people, table) == []


def test_they_are_all_present_at_the_reference_date():
    people = draw(3000)
    end = pd.Timestamp(PROFILE.reference_year, 12, 31)
    assert people["leave_date"].fillna(end).ge(end).all()
    assert (people["hire_date"] <= end).all()


def test_a_table_never_holds_more_than_a_few_thousand_people():
    tables = simulate(PROFILE, 15_000, rng=np.random.default_rng(4))
    assert max(len(table) for table in tables) < 10_000


def test_cutting_the_last_table_short_does_not_keep_the_oldest_hands():
    short, long = draw(60), draw(4000)
    assert short["hire_date"].median() > long["hire_date"].quantile(0.3)
    assert short["hire_date"].median() < long["hire_date"].quantile(0.7)
