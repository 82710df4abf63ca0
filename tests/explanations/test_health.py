"""Health: events over time at work, the price of each risk, and what part-time stretches."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.explanations.small_company import company_of, exposed, material_of, person
from workshop_kit.axes.conditions import RISKS
from workshop_kit.explanations.chain import Rows
from workshop_kit.explanations.health import (
    MEASURES,
    SHORTEST_FULL_TIME_YEARS,
    account_of_health,
    health_rows,
)
from workshop_kit.indicators import person_years

EVENTS, PACE, PACE_OF_MEN, PACE_OF_WOMEN, AGE, GROUP, FIRST_RISK = range(7)
CAREERS = np.array([[0.0, 1.0, 0.0, 0.0, 0.0]])


def account_of(rows):
    return account_of_health(rows, np.ones((1, len(rows.is_reference))), CAREERS)


def own(account, variable):
    return account.amounts[0, 2, account.variables.index(variable)]


def made_up(events, pace, exposures, age=None, weight=None) -> Rows:
    """Make rows of one job, the first half of men, with an outcome that is given."""
    n = len(events)
    is_man = np.arange(n) < n // 2
    age = np.full(n, 40.0) if age is None else age
    return Rows(
        person=np.arange(n),
        entry=np.zeros(n, dtype=int),
        job=np.zeros(n, dtype=int),
        weight=np.ones(n) if weight is None else weight,
        values=np.column_stack(
            [events, pace, pace * is_man, pace * ~is_man, age, is_man, exposures]
        ),
        is_reference=is_man,
        n_jobs=1,
        each=1.0,
    )


@pytest.mark.parametrize("measure", MEASURES)
def test_rates_are_events_over_full_time_years_at_work(companies, measure):
    for name, workforce in companies.items():
        years = person_years(workforce)
        material = material_of(workforce, health=measure)
        there = years[years["full_time_years_present"] >= SHORTEST_FULL_TIME_YEARS]
        sums = there.groupby(there["sex"].astype("str"))[[measure, "full_time_years_present"]].sum()
        rates = sums[measure] / sums["full_time_years_present"]
        account = account_of(material.rows["health"])
        assert account.values[0] == pytest.approx([rates["women"], rates["men"]]), name
        assert account.gap[0] == pytest.approx(rates["men"] - rates["women"]), name


def test_a_week_of_full_time_is_just_enough_to_count():
    workforce = company_of(person("women", "canning"), person("men", "canning", times=3))
    material = material_of(workforce)
    years = material.years.iloc[:3].assign(
        full_time_years_present=[7 / 365, 7 / 365 - 1e-9, 0.0], years_present=1.0
    )
    rows = health_rows(workforce, "sick_leaves", years, material.people, material.entries)
    assert rows.weight.tolist() == [7 / 365]


def test_sick_leaves_come_with_the_calendar_and_accidents_with_the_hours():
    workforce = company_of(
        person("women", "canning", share=0.5, hired="2018-01-01"),
        person("men", "canning", hired="2018-01-01"),
    )
    material = material_of(workforce)
    rows = {
        measure: health_rows(
            workforce, measure, material.years, material.people, material.entries
        ).values
        for measure in MEASURES
    }
    is_man = rows["sick_leaves"][:, GROUP] == 1
    assert rows["sick_leaves"][is_man, PACE].tolist() == [1.0] * 8
    assert rows["sick_leaves"][~is_man, PACE] == pytest.approx([2.0] * 8)
    assert rows["sick_leaves"][~is_man, PACE_OF_WOMEN] == pytest.approx([2.0] * 8)
    assert rows["sick_leaves"][~is_man, PACE_OF_MEN].tolist() == [0.0] * 8
    assert rows["sick_leaves"][is_man, PACE_OF_MEN].tolist() == [1.0] * 8
    assert rows["sick_leaves"][is_man, PACE_OF_WOMEN].tolist() == [0.0] * 8
    for measure in ("work_accidents", "occupational_diseases"):
        assert (rows[measure][:, PACE] == 1).all()


def test_exposures_are_those_of_the_job_and_of_the_sex():
    workforce = company_of(
        person("women", "canning"),
        person("men", "canning"),
        person("women", "lines"),
        person("men", "accounts"),
        exposures=[
            *exposed("canning", "noise", women=0.2, men=0.4),
            *exposed("canning", "standing", women=0.9, men=0.7),
            exposed("lines", "standing", women=0.5, men=0.0)[0],
        ],
    )
    rows = material_of(workforce).rows["health"]
    named = {risk: rows.values[:, FIRST_RISK + place] for place, risk in enumerate(RISKS)}
    assert rows.values.shape[1] == FIRST_RISK + len(RISKS)
    for place, (noise, standing) in enumerate([(0.2, 0.9), (0.4, 0.7), (0, 0.5), (0, 0)]):
        assert set(named["noise"][rows.person == place]) == {noise}
        assert set(named["standing"][rows.person == place]) == {standing}
    assert not named["chemicals"].any()


def test_a_company_without_a_table_of_exposures_has_nothing_owed_to_them():
    workforce = company_of(
        person("women", "canning", times=3),
        person("men", "canning", times=3),
        absences=[{"employee_id": "P0", "first_day": "2020-01-06", "kind": "sickness", "days": 5}],
    )
    rows = material_of(workforce).rows["health"]
    assert not rows.values[:, FIRST_RISK:].any()
    account = account_of(rows)
    # One sick leave in thirty years of women, less the five days away in a year of 366.
    assert account.gap[0] == pytest.approx(-1 / (30 - 5 / 366))
    assert account.amounts[0, :, account.variables.index("exposures")].tolist() == [0, 0, 0]


def test_prices_of_risks_are_found_again_when_nothing_is_left_to_chance():
    rng = np.random.default_rng(5)
    exposures = rng.uniform(size=(200, 2))
    pace = rng.uniform(1, 2, 200)
    is_man = np.arange(200) < 100
    events = exposures @ [0.7, 0.2] + pace * np.where(is_man, 0.1, 0.3)
    account = account_of(made_up(events, pace, exposures))
    men, women = exposures[is_man].mean(axis=0), exposures[~is_man].mean(axis=0)
    assert own(account, "exposures") == pytest.approx((men - women) @ [0.7, 0.2], abs=1e-9)


def test_no_exposure_protects():
    rng = np.random.default_rng(6)
    exposures = rng.uniform(size=(200, 1)) * np.repeat([1.0, 0.2], 100)[:, None]
    pace = np.ones(200)
    # The more exposed have fewer events: the price is zero, not negative.
    account = account_of(made_up(1 - 0.5 * exposures[:, 0], pace, exposures))
    assert own(account, "exposures") == 0


def test_time_at_work_weighs_the_prices_of_risks():
    # The same exposure is followed by 1 event in long years, by 3 in short ones.
    exposures = np.tile([[0.0], [1.0], [0.0], [1.0]], (2, 1))
    events = np.tile([0.0, 1.0, 0.0, 3.0], 2)
    weight = np.tile([3.0, 3.0, 1.0, 1.0], 2)
    exposures[:4] *= 2
    events[:4] *= 2
    account = account_of(made_up(events, np.ones(8), exposures, weight=weight))
    # (3 · 1 + 1 · 3) / 4 = 1.5 a unit; men have twice the 0.5 of women.
    assert own(account, "exposures") == pytest.approx(1.5 * 0.5, abs=1e-9)


def test_two_risks_that_always_go_together_share_a_price_and_do_not_stop_the_count():
    rng = np.random.default_rng(7)
    one = rng.uniform(size=200)
    one[:100] += 0.5
    account = account_of(made_up(0.4 * one + 0.1, np.ones(200), np.column_stack([one, one])))
    difference = one[:100].mean() - one[100:].mean()
    assert own(account, "exposures") == pytest.approx(0.4 * difference, abs=1e-6)


def test_part_time_stretches_the_rate_of_a_calendar_year_of_everyone():
    pace = np.repeat([1.0, 2.0], 50)
    events = np.repeat([0.3, 0.6], 50)
    account = account_of(made_up(events, pace, np.zeros((100, 1))))
    # (0.3 + 0.6) / (1 + 2) = 0.3 a calendar year; men have 1 a full-time year, women 2.
    assert own(account, "part_time") == pytest.approx(-0.3)
    assert account.gap[0] == pytest.approx(-0.3)


def test_the_price_of_age_is_that_of_people_of_the_same_sex_in_the_same_job():
    age = np.concatenate([np.linspace(30, 50, 50), np.linspace(40, 60, 50)])
    is_man = np.arange(100) < 50
    account = account_of(made_up(0.01 * age + 0.2 * ~is_man, np.ones(100), np.zeros((100, 1)), age))
    assert own(account, "age") == pytest.approx(-0.1)
    assert account.gap[0] == pytest.approx(-0.3)


def test_without_part_time_there_is_no_part_of_it():
    rows = made_up(np.arange(4.0), np.ones(4), np.zeros((4, 1)))
    assert account_of(rows).variables == ("age", "exposures", "rest")
    slower = replace(rows, values=rows.values.copy())
    slower.values[0, [PACE, PACE_OF_MEN]] = 1.25
    account = account_of(slower)
    assert account.variables == ("part_time", "age", "exposures", "rest")
    assert account.axes == ("time", "careers", "conditions", "unexplained")


def test_a_risk_that_nobody_is_exposed_to_changes_nothing(materials):
    rows = materials["fournils-du-gwinizh"].rows["health"]
    is_used = rows.values.any(axis=0)
    is_used[:FIRST_RISK] = True
    assert not is_used.all()
    fewer = replace(rows, values=rows.values[:, is_used])
    assert account_of(fewer).parts("origin") == pytest.approx(account_of(rows).parts("origin"))


@pytest.mark.parametrize("name", ["fournils-du-gwinizh", "printing_shop"])
def test_the_order_of_the_risks_changes_nothing(materials, name):
    rows = materials[name].rows["health"]
    columns = [*range(FIRST_RISK), *reversed(range(FIRST_RISK, rows.values.shape[1]))]
    found = account_of(replace(rows, values=rows.values[:, columns])).parts("origin")
    assert found == pytest.approx(account_of(rows).parts("origin"), abs=1e-6)
