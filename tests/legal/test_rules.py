"""Each threshold, date and table of the law is pinned, and said with its article and its day."""

from __future__ import annotations

import tomllib
from datetime import date
from importlib.resources import files

import pandas as pd
import pytest

from workshop_kit.data import load_schema
from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators.people import brackets_of
from workshop_kit.legal import list_rules, rule
from workshop_kit.legal.rules import STANDINGS

# facts.md, parts 2a and 2c, as checked on 22 November 2026.
SEEN, RECALLED = "seen", "recalled"
PINNED = {
    "index.headcount.subject": (50, SEEN),
    "index.headcount.small_up_to": (250, SEEN),
    "index.period.months": (12, SEEN),
    "index.period.most_years_of_raises": (3, SEEN),
    "index.publication.day": ((3, 1), SEEN),
    "index.population.most_absent": (0.5, SEEN),
    "index.population.left_out": (
        (
            "apprentices",
            "professional_training_contracts",
            "agency_and_seconded_workers",
            "expatriates",
            "early_retirement",
            "absent_over_half",
        ),
        SEEN,
    ),
    "index.population.long_absences_count_for_returns": (True, RECALLED),
    "index.pay.included": (
        (
            "base_pay",
            "bonuses",
            "commissions",
            "individual_objectives",
            "collective_bonuses",
            "benefits_in_kind",
            "paid_leave",
        ),
        SEEN,
    ),
    "index.pay.left_out": (
        (
            "end_of_fixed_term_indemnity",
            "time_savings_account",
            "shares",
            "premiums_of_the_post",
            "overtime",
            "dismissal_indemnity",
            "retirement_indemnity",
            "seniority_premium",
            "profit_sharing",
        ),
        SEEN,
    ),
    "index.age.limits": ((30, 40, 50), SEEN),
    "index.categories": (
        (
            "manual_workers",
            "clerical_workers",
            "technicians_supervisors",
            "engineers_managers",
        ),
        SEEN,
    ),
    "index.fewest.pay_gap": (3, SEEN),
    "index.fewest.rates": (10, SEEN),
    "index.fewest.raises_or_promotions": (5, SEEN),
    "index.calculable_share": (0.4, SEEN),
    "index.relevance_threshold.csp": (0.05, SEEN),
    "index.relevance_threshold.levels": (0.02, SEEN),
    "index.decimals.result": (1, SEEN),
    "index.decimals.total": (0, SEEN),
    "index.indicators.small": (
        ("pay_gap", "raises_or_promotions", "leave_returns", "highest_paid"),
        SEEN,
    ),
    "index.indicators.large": (
        ("pay_gap", "raises", "promotions", "leave_returns", "highest_paid"),
        SEEN,
    ),
    "index.maximum.pay_gap": (40, SEEN),
    "index.maximum.raises": (20, SEEN),
    "index.maximum.promotions": (15, SEEN),
    "index.maximum.raises_or_promotions": (35, SEEN),
    "index.maximum.leave_returns": (15, SEEN),
    "index.maximum.highest_paid": (10, SEEN),
    "index.score.pay_gap": (
        (
            *((0, 40), (1, 39), (2, 38), (3, 37), (4, 36), (5, 35), (6, 34), (7, 33)),
            *((8, 31), (9, 29), (10, 27), (11, 25), (12, 23), (13, 21), (14, 19)),
            *((15, 17), (16, 14), (17, 11), (18, 8), (19, 5), (20, 2)),
        ),
        SEEN,
    ),
    "index.score.raises": (((2, 20), (5, 10), (10, 5)), SEEN),
    "index.score.promotions": (((2, 15), (5, 10), (10, 5)), SEEN),
    "index.score.raises_or_promotions": (((2, 35), (5, 25), (10, 15)), SEEN),
    "index.score.highest_paid": (((1, 0), (3, 5), (5, 10)), SEEN),
    "index.leave_returns.raised_share": (1.0, SEEN),
    "index.highest_paid.people": (10, SEEN),
    "index.total.least_maximum": (75, SEEN),
    "index.total.out_of": (100, SEEN),
    "index.obligation.correction_below": (75, SEEN),
    "index.obligation.correction_years": (3, SEEN),
    "index.obligation.progress_below": (85, SEEN),
    "index.penalty.share": (0.01, RECALLED),
    "plan.headcount.subject": (50, SEEN),
    "plan.domains.list": (
        (
            "hiring",
            "training",
            "promotion",
            "qualification",
            "classification",
            "working_conditions",
            "health_and_safety",
            "effective_pay",
            "work_life_balance",
        ),
        SEEN,
    ),
    "plan.domains.small": (3, SEEN),
    "plan.domains.large": (4, SEEN),
    "plan.domains.large_from": (300, SEEN),
    "plan.domains.mandatory": ("effective_pay", SEEN),
    "plan.parts": (("objective", "action", "indicator"), SEEN),
    "plan.index_considered_from": (50, SEEN),
    "plan.agreement.longest_years": (4, RECALLED),
    "plan.agreement.least_parties": (2, RECALLED),
    "plan.unilateral.longest_years": (1, SEEN),
    "plan.unilateral.parts": (("last_year_reviewed", "cost", "schedule"), SEEN),
    "plan.unilateral.consultation": (True, RECALLED),
    "plan.unilateral.disagreement_record_from": (300, SEEN),
    "plan.deposit": (True, RECALLED),
    "plan.penalty.share": (0.01, SEEN),
    "plan.penalty.months_to_comply": (6, RECALLED),
}


@pytest.mark.parametrize("name", PINNED)
def test_a_constant_of_the_law_is_what_the_facts_say(name):
    found = rule(name)
    assert (found.value, found.standing) == PINNED[name]


def test_every_rule_of_the_index_and_of_the_plan_is_pinned():
    named = {one.name for group in ("index", "plan") for one in list_rules(group)}
    assert named == set(PINNED)


@pytest.mark.parametrize("one", list_rules(), ids=lambda one: one.name)
def test_a_rule_says_its_article_its_source_its_day_and_whether_it_was_read(one):
    assert one.article.strip()
    assert one.source.strip()
    assert isinstance(one.checked, date)
    assert one.standing in STANDINGS


def test_no_table_of_the_file_holds_a_word_that_nobody_reads():
    known = {"value", "unit", "article", "source", "checked", "standing"}
    source = files("workshop_kit.legal").joinpath("rules.toml").read_text("utf-8")

    def words(table):
        if "value" in table:
            return set(table)
        return set().union(*(words(inside) for inside in table.values()))

    assert words(tomllib.loads(source)) <= known


def test_an_unknown_rule_is_refused_with_those_of_its_group():
    with pytest.raises(UnknownNameError) as caught:
        rule("index.relevance_threshold.cps")
    assert caught.value.key == "unknown_rule"
    assert "index.relevance_threshold.csp" in caught.value.values["known"]
    assert "plan." not in caught.value.values["known"]


def test_a_group_is_no_rule():
    with pytest.raises(UnknownNameError):
        rule("index.relevance_threshold")


def test_a_group_does_not_take_in_another_whose_name_begins_alike():
    names = [one.name for one in list_rules("index.score.raises")]
    assert names == ["index.score.raises"]


def test_the_value_of_a_rule_cannot_be_changed():
    with pytest.raises(TypeError):
        rule("index.score.raises").value[0] = (2, 99)


def test_age_brackets_are_cut_where_the_decree_cuts_them():
    limits = rule("index.age.limits").value
    ages = pd.Series([age + step for age in limits for step in (-1, 0)])
    brackets = brackets_of(ages).tolist()
    expected = ["under_30", "30_to_39", "30_to_39", "40_to_49", "40_to_49", "50_and_over"]
    assert brackets == expected


def test_the_four_categories_are_those_of_the_tables():
    column = load_schema().table("employees").column("category")
    assert rule("index.categories").value == column.codes


def test_the_maxima_of_each_size_band_add_up_to_a_hundred():
    for band in ("small", "large"):
        keys = rule(f"index.indicators.{band}").value
        assert sum(rule(f"index.maximum.{key}").value for key in keys) == 100
