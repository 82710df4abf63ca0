"""Baselines from the diagnosis: the same figures as elsewhere, with their people, or why not."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import isfinite

import pytest

from tests.activities.wording_checks import check_words
from workshop_kit.activities import find_activity
from workshop_kit.activities.plan_figure_words import say_obstacle, word_figure
from workshop_kit.activities.plan_figures import figures_of
from workshop_kit.activities.plan_reading import plan_of
from workshop_kit.activities.plan_shape import blank_measure, blank_plan
from workshop_kit.axes.careers import TRAINING
from workshop_kit.data import Workforce, list_companies, load_workforce
from workshop_kit.indicators import FEWEST_SHOWN, compute_gap
from workshop_kit.legal import DOMAINS, DOMAINS_OF_AXIS, check_plan, index_from_workforce
from workshop_kit.outcomes.staircase import pay_staircase
from workshop_kit.texts import translator

PLAN = find_activity("s07.plan")
COMPANIES = [company.slug for company in list_companies()]


@cache
def loaded(name):
    return load_workforce(name)


def _in_turn():
    """Yield every company; two in three are a study."""
    for place, name in enumerate(COMPANIES):
        yield pytest.param(name, marks=pytest.mark.study if place % 3 else ())


@pytest.fixture(params=[*_in_turn()])
def company(request):
    return loaded(request.param)


def language_of(company):
    """Return the language in turn; the other words of the same figures are the same texts."""
    return ("fr", "en")[COMPANIES.index(company.name) // 3 % 2]


def own_company(*, keep=lambda people: people.index >= 0) -> Workforce:
    """Return the practice company as if it were real, with some of its people."""
    known = loaded("conserverie-de-l-aven")
    people = known.employees[keep(known.employees)].reset_index(drop=True)
    there = set(people["employee_id"])
    events, absences = (
        table[table["employee_id"].isin(there)].reset_index(drop=True)
        for table in (known.career_events, known.absences)
    )
    company = replace(known.company, is_simulated=False)
    return Workforce(known.name, company, people, events, absences, known.exposures)


# --- By hand, and as elsewhere


def test_a_share_of_women_is_counted_by_hand(workforce):
    people = workforce.present()
    women = people[people["sex"] == "women"]
    figure = figures_of(workforce)["women.part_time"]
    assert figure.n == len(women)
    assert figure.value == pytest.approx((women["working_time_share"] < 1).mean(), rel=1e-12)


def test_hires_of_the_families_add_up_to_all_hires(company):
    figures = figures_of(company)
    families = [one for one in figures.values() if one.family]
    every = figures["hires.all"]
    assert sum(one.n for one in families) == every.n
    women = sum(one.value * one.n for one in families if one.n)
    assert women == pytest.approx(every.value * every.n)


def test_pay_gaps_are_those_of_the_staircase_and_the_index_that_of_the_law(workforce):
    figures = figures_of(workforce)
    for step in pay_staircase(workforce):
        assert figures[f"pay.{step.name}"].value == step.gap()
        assert figures[f"pay.{step.name}"].n == step.n_men + step.n_women
    index = index_from_workforce(workforce)
    assert (figures["index.total"].value, figures["index.total"].n) == (index.total, index.counted)


def test_what_is_told_of_women_stands_beside_men_s(workforce):
    gap = compute_gap(workforce, TRAINING[0])
    figure = figures_of(workforce)["women.trained"]
    assert (figure.value, figure.other) == (gap.compared_value, gap.reference_value)


def test_rows_in_another_order_give_the_same_figures(workforce):
    turned = replace(workforce, employees=workforce.employees[::-1].reset_index(drop=True))
    for key, figure in figures_of(turned).items():
        assert figure.value == pytest.approx(figures_of(workforce)[key].value, nan_ok=True)


# --- On every company


def test_every_figure_has_its_people_its_days_and_its_domains(company):
    for figure in figures_of(company).values():
        assert figure.period.last == company.company.reference_date
        assert set(figure.domains) <= set(DOMAINS)
        assert figure.axis == "" or set(figure.domains) & set(DOMAINS_OF_AXIS[figure.axis])
        if figure.is_offered:
            assert isfinite(figure.value)
            assert figure.n > 0
            assert figure.value >= 0
            assert figure.unit != "share" or figure.value <= 1


def test_every_figure_is_offered_or_its_absence_explained(company):
    t = translator(language_of(company))
    figures = figures_of(company).values()
    panel = PLAN.present(company, t)
    shown = [one for theme in panel["figures"] for one in theme["figures"]]
    assert len(shown) + len(panel["hidden"]) == len(figures)
    assert len(shown) >= 15
    names = [one["label"] for one in shown]
    assert len(set(names)) == len(names)
    check_words({"figures": panel["figures"], "hidden": panel["hidden"]}, t.language)


def test_a_plan_begun_from_any_figure_is_not_at_odds_with_the_law_s_shape(company):
    t = translator(language_of(company))
    measures = []
    for figure in figures_of(company).values():
        if figure.is_offered:
            measure = blank_measure(figure.domains[0])
            measure.update(objective="x", action=figure.key, axis=figure.axis)
            measure["indicator"].update({"from": figure.key, "direction": figure.direction})
            measures.append(measure)
    found = check_plan(plan_of({**blank_plan(), "measures": measures}, company, t))
    about = {one.code for one in found if one.where is not None}
    assert about <= {"target_missing", "due_date_missing"}


# --- What a real company hides


def test_few_women_hide_what_is_told_of_them_in_a_real_company():
    def four_women(people):
        women = people.index[people["sex"] == "women"]
        return ~people.index.isin(women[4:])

    company = own_company(keep=four_women)
    figures = figures_of(company)
    assert FEWEST_SHOWN > 4
    t = translator("fr")
    for key in ("women.part_time", "women.trained", "women.sick_leave_rate", "pay.hourly"):
        assert figures[key].obstacle in ("few", "nobody"), key
    said = say_obstacle(figures["women.part_time"], company, t)
    assert "5 de chaque" in said.replace("\u00a0", " ")
    answer = {**blank_plan(), "measures": [blank_measure()]}
    answer["measures"][0]["indicator"]["from"] = "women.part_time"
    assert plan_of(answer, company, t).measures[0].indicator is None


def test_a_company_of_men_alone_offers_no_figure_of_women():
    company = own_company(keep=lambda people: people["sex"] == "men")
    figures = figures_of(company)
    assert not any(one.is_offered for key, one in figures.items() if key.startswith("women."))
    assert figures["pay.top_quarter"].obstacle == "nobody"
    assert not any(figures[f"pay.{name}"].is_offered for name in ("annual", "hourly", "same_job"))


def test_a_share_of_two_hires_is_no_baseline_anywhere(company):
    for figure in figures_of(company).values():
        if figure.key.startswith("hires."):
            assert figure.is_offered == (figure.n >= FEWEST_SHOWN)


def test_a_gap_at_men_s_expense_is_no_gap_to_reduce():
    company = loaded("centre-skol-an-hent")
    figure = figures_of(company)["pay.annual"]
    assert figure.value <= 0
    assert figure.obstacle == "no_gap"
    assert "pas d’écart" in say_obstacle(figure, company, translator("fr"))


def test_an_index_that_cannot_be_calculated_is_said(workforce):
    company = loaded("batisseurs-du-menez")
    assert figures_of(company)["index.total"].obstacle == "index"
    assert "pas calculable" in say_obstacle(
        figures_of(company)["index.total"], company, translator("fr")
    )


@pytest.mark.parametrize("key", ["women.part_time", "women.overtime_hours", "women.promotion_rate"])
def test_what_a_plan_starts_from_is_what_is_printed(workforce, key):
    figure = figures_of(workforce)[key]
    said = word_figure(figure, workforce, translator("en"))
    assert said.written_value == pytest.approx(figure.value, abs=0.05)
    assert (
        word_figure(replace(figure, value=said.written_value), workforce, translator("en")) == said
    )
