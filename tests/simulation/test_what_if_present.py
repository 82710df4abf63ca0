"""Year 0 of a replay is the company's own, exactly; each measure against its indicator."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from workshop_kit.data import Workforce, list_workforces, load_workforce
from workshop_kit.indicators import SEXES, period_of
from workshop_kit.legal.directive import directive_figures
from workshop_kit.legal.index_of_company import index_from_workforce
from workshop_kit.outcomes.career import CAREER
from workshop_kit.outcomes.health import HEALTH
from workshop_kit.simulation import replay
from workshop_kit.simulation.what_if.figures import top_grade
from workshop_kit.simulation.what_if.model import study_company
from workshop_kit.simulation.what_if.state import first_state, pay_year

INDICATORS = {one.key: one for one in (*HEALTH, *CAREER)}
COMPANIES = ("conserverie-de-l-aven", "halles-du-raz", "batisseurs-du-menez")


load_workforce = cache(load_workforce)


@cache
def zero_years(name):
    return replay(load_workforce(name), years=0, draws=2, seed=0)


def by_sex(workforce, key):
    """Return a rate of the last calendar year, for each sex."""
    indicator = INDICATORS[key]
    rows = indicator.rows_of(workforce, period_of(workforce, years=1))
    parts = indicator.contributions(rows)
    return {
        sex: indicator.per * parts.amounts[there].sum() / parts.at_risk[there].sum()
        for sex in SEXES
        for there in [parts.is_known & (rows["sex"] == sex).to_numpy()]
    }


def value(found, key):
    column = found.trajectory(key).by_draw[:, 0]
    assert (column == column[0]).all() or np.isnan(column).all()
    return column[0]


@pytest.mark.parametrize("name", COMPANIES)
def test_pay_gaps_of_year_0_are_those_of_the_directive(name):
    found, workforce = zero_years(name), load_workforce(name)
    figures = directive_figures(workforce)
    for basis in ("annual", "hourly"):
        law = getattr(figures, basis)
        assert value(found, f"{basis}_pay_gap") == pytest.approx(law.mean_gap.gap, rel=1e-12)
        for letter, one in (
            ("b", law.variable_mean_gap), ("c", law.median_gap), ("d", law.variable_median_gap),
        ):  # fmt: skip
            assert value(found, f"{basis}_{letter}") == pytest.approx(one.gap, rel=1e-12)
        shares = [value(found, f"{basis}_f_{band}") for band in (1, 2, 3, 4)]
        assert shares == pytest.approx(law.bands.women_share.tolist(), rel=1e-12)
        assert value(found, f"{basis}_e_women") == law.recipients.women_share


@pytest.mark.parametrize(
    "name",
    [
        name if name in COMPANIES else pytest.param(name, marks=pytest.mark.study)
        for name in list_workforces()
    ],
)
def test_the_index_of_year_0_is_that_of_the_company(name):
    found, index = zero_years(name), index_from_workforce(load_workforce(name))
    total = value(found, "index_total")
    assert np.isnan(total) if index.total is None else total == index.total
    for one in index.indicators:
        points = value(found, f"index_{one.key}")
        assert np.isnan(points) if one.points is None else points == one.points


@pytest.mark.parametrize("name", COMPANIES)
def test_rates_of_year_0_are_those_of_the_last_year(name):
    found, workforce = zero_years(name), load_workforce(name)
    promotions = by_sex(workforce, "promotion_rate")
    assert value(found, "promotion_rate_women") == pytest.approx(promotions["women"], rel=1e-12)
    gap = promotions["men"] - promotions["women"]
    assert value(found, "promotion_gap") == pytest.approx(gap, abs=1e-15)
    accidents = by_sex(workforce, "work_accident_frequency")
    gap = accidents["men"] - accidents["women"]
    assert value(found, "accident_gap") == pytest.approx(gap, rel=1e-12)
    sick = by_sex(workforce, "sick_leave_rate")
    gap = sick["men"] - sick["women"]
    assert value(found, "sick_leave_gap") == pytest.approx(gap, rel=1e-12)


def test_who_is_where_in_year_0_is_counted_on_the_table():
    found, workforce = zero_years("halles-du-raz"), load_workforce("halles-du-raz")
    people = workforce.present()
    women = people["sex"] == "women"
    assert value(found, "share_of_women") == pytest.approx(women.mean())
    assert value(found, "payroll") == pytest.approx(people["annual_pay"].sum())
    part_time = (people["working_time_share"] < 1).groupby(people["sex"]).mean()
    assert value(found, "part_time_gap") == pytest.approx(part_time["men"] - part_time["women"])
    top = people["grade"] >= top_grade(study_company(workforce))
    assert top.mean() <= 0.25
    assert value(found, "women_at_top") == pytest.approx(women[top].mean())
    shares = [people[people["sex"] == sex]["job"].value_counts(normalize=True) for sex in SEXES]
    apart = shares[0].sub(shares[1], fill_value=0).abs().sum() / 2
    assert value(found, "dissimilarity") == pytest.approx(apart)


def test_pay_of_a_whole_year_rebuilt_from_the_state_is_that_of_people_who_did_not_change():
    workforce = load_workforce("conserverie-de-l-aven")
    model = study_company(workforce)
    pay = pay_year(first_state(model, 1))
    year = workforce.company.reference_date.year
    moved = workforce.career_events
    moved = moved[(moved["date"].dt.year == year) & (moved["kind"] != "training")]["employee_id"]
    away = workforce.absences[workforce.absences["kind"] == "parental_leave"]["employee_id"]
    steady = ~np.isin(model.present.employee_id, [*moved, *away]) & (model.present.tenure >= 1)
    assert steady.sum() > 60
    rebuilt, paid = pay.annual[0][steady], model.present.annual[steady]
    # Twelve months of base pay, to the few cents of what months are rounded to.
    assert np.abs(rebuilt / paid - 1).max() < 1e-4
    assert np.abs(pay.hours[0][steady] / model.present.hours[steady] - 1).max() < 1e-4


def test_the_order_of_the_rows_changes_nothing():
    workforce = load_workforce("conserverie-de-l-aven")
    shuffled = Workforce(
        workforce.name,
        workforce.company,
        **{
            name: getattr(workforce, name).sample(frac=1, random_state=3).reset_index(drop=True)
            for name in ("employees", "career_events", "absences", "exposures")
        },
    )
    one, other = (replay(each, years=2, draws=10, seed=4) for each in (workforce, shuffled))
    for key, trajectory in one.trajectories.items():
        np.testing.assert_allclose(
            other.trajectories[key].by_draw, trajectory.by_draw, rtol=1e-9, atol=1e-12, err_msg=key
        )
