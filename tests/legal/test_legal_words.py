"""Every code of the law has its sentence in both languages, worded with its real values."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import workshop_kit.legal
from tests.legal.index_samples import GOLDEN, equal_cells, large, small
from tests.legal.plan_cases import CASES
from tests.legal.plan_samples import agreement, with_indicator
from workshop_kit.legal import (
    DOMAINS,
    FINDINGS,
    SEVERITIES,
    HighestPaid,
    LeaveReturns,
    PayCell,
    RateCell,
    check_plan,
    count_domains,
    index_from_aggregates,
    index_from_workforce,
    pay_gap_indicator,
    rule,
)
from workshop_kit.legal.index_result import FAVOURABLE, Assumption, NotCalculable, Obligation
from workshop_kit.legal.plan import PLAN_UNITS
from workshop_kit.legal.rules import STANDINGS
from workshop_kit.texts import LANGUAGES, translator
from workshop_kit.texts.legal_words import (
    say_article,
    say_crossed_limits,
    say_domain_count,
    say_left_out,
    say_legal,
    say_result,
)

FOLDER = Path(workshop_kit.legal.__file__).parent

APART = (
    PayCell("30_to_39", "manual_workers", 40, 0, 20_000),
    PayCell("30_to_39", "clerical_workers", 0, 40, None, 24_000),
)
LOW = (PayCell("30_to_39", "manual_workers", 40, 40, 18_000, 25_000),)
FINE = tuple(PayCell("30_to_39", str(level), 1, 1, 20_000, 25_000) for level in range(9))
NONE = RateCell("all", 40, 40, 0.0, 0.0)
NO_RETURN = LeaveReturns(0, 0, 0)

# Indexes in which, together, every reason, obligation and assumption comes up.
INDEXES = {
    "full marks": index_from_aggregates(small()),
    "full marks, undated": index_from_aggregates(small(period_end=None)),
    "low": index_from_aggregates(small(pay_by_csp=LOW, leave_returns=LeaveReturns(2, 2, 1))),
    "groups apart": index_from_aggregates(small(pay_by_csp=APART, period_end=None)),
    "groups apart, dated": index_from_aggregates(small(pay_by_csp=APART)),
    "few kept": index_from_aggregates(small(pay_by_csp=equal_cells(3))),
    "nobody": index_from_aggregates(small(pay_by_csp=(replace(APART[0], women=0),), counted=0)),
    "nothing happened": index_from_aggregates(
        small(raises_or_promotions=NONE, leave_returns=NO_RETURN, highest_paid=HighestPaid(3, 4))
    ),
    "no raise meanwhile": index_from_aggregates(small(leave_returns=LeaveReturns(2, 0, 0))),
    "few people": index_from_aggregates(
        small(raises_or_promotions=RateCell("all", 4, 40, 0.5, 0.5))
    ),
    "no promotion": index_from_aggregates(
        large(promotions=(RateCell("manual_workers", 200, 200, 0.0, 0.0),))
    ),
    "levels": index_from_aggregates(small(pay_by_levels=FINE), method="levels"),
    "not subject": index_from_aggregates(small(headcount=49)),
    "to learn": index_from_aggregates(small(headcount=49), even_if_not_subject=True),
}


@pytest.fixture(scope="module")
def of_a_company(workforce):
    """Return the Index of a company whose year ends in June, over three years without a raise."""
    employees = workforce.employees.copy()
    employees.loc[employees.index[-40:], ["paid_hours", "overtime_hours"]] = 0.0
    ten = employees.index[employees["leave_date"].isna()][:14]
    employees.loc[ten, ["base_pay", "bonus", "paid_hours", "overtime_hours"]] = [9e4, 0, 1820, 0]
    employees.loc[ten, ["hours_per_week", "working_time_share"]] = [35.0, 1.0]
    company = replace(workforce.company, reference_date=date(2025, 6, 30))
    events = workforce.career_events
    without = events[~events["kind"].isin(["raise", "catch_up_raise"])]
    changed = replace(workforce, employees=employees, company=company, career_events=without)
    return index_from_workforce(changed, method="levels", raise_years=3)


def items_of(found) -> list[NotCalculable | Assumption | Obligation]:
    """Return all of an Index that has a sentence."""
    reasons = [reason for one in found.indicators for reason in one.reasons]
    why = [found.not_calculable] if found.not_calculable else []
    return [*reasons, *why, *found.obligations, *found.assumptions]


def written(kind: str) -> set[str]:
    """Return the codes that the modules hand to a kind of result, read in their source."""
    found = set()
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if getattr(getattr(node, "func", None), "id", None) == kind and node.args:
                found |= {
                    one.value
                    for one in ast.walk(node.args[0])
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                }
    return found


# --- Every code has its sentence -----------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", INDEXES)
def test_what_an_index_tells_is_worded_with_its_values(name, language):
    t = translator(language)
    for item in items_of(INDEXES[name]):
        said = say_legal(t, item)
        assert said.endswith(".")
        assert "{" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_index_of_a_company_tells_is_worded_with_its_values(of_a_company, language):
    t = translator(language)
    told = {one.code: say_legal(t, one) for one in items_of(of_a_company)}
    assert {"pay_unknown", "pay_of_calendar_year", "raises_over_years", "levels_are_grades"} <= set(
        told
    )
    assert {"tie_at_tenth_place", "absences_of_the_tables", "raises_not_in_tables"} <= set(told)


def test_every_code_written_in_the_modules_is_tried_here(of_a_company):
    items = [one for found in (*INDEXES.values(), of_a_company) for one in items_of(found)]
    tried = {(type(one).__name__, one.code) for one in items}
    # Those whose code is put together: « publish » with a date, « no_raise » by indicator.
    for kind in ("NotCalculable", "Assumption", "Obligation"):
        named = {(kind, code) for code in written(kind)} - {("Assumption", "code")}
        assert named <= tried
    codes = {code for kind, code in tried if kind == "Obligation"}
    assert codes >= {"publish", "publish_by", "publish_indicators", "publish_indicators_by"}
    assert {("NotCalculable", "no_raise"), ("NotCalculable", "no_promotion")} <= tried


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", FINDINGS)
def test_a_finding_is_worded_with_its_values(code, language):
    t = translator(language)
    (found,) = check_plan(CASES[code])
    said = say_legal(t, found)
    assert said[-1] in ".?)"
    assert "{" not in said
    assert bool(say_article(t, found)) == (found.article is not None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", PLAN_UNITS)
def test_a_target_is_said_in_every_unit(unit, language):
    values = {"baseline": 0.5, "target": 0.25, "unit": unit, "direction": "up"}
    (found,) = check_plan(with_indicator(**values))
    said = say_legal(translator(language), found)
    assert "{" not in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("prefix", "codes"),
    [
        ("legal.domain", DOMAINS),
        ("legal.severity", SEVERITIES),
        ("legal.standing", STANDINGS),
        ("legal.index.favourable", FAVOURABLE),
        ("legal.index.band", ("small", "large")),
        ("legal.index.method", ("csp", "levels")),
        *(
            (prefix, rule(f"index.indicators.{band}").value)
            for prefix in ("legal.index.indicator", "legal.index.number")
            for band in ("small", "large")
        ),
        ("legal.plan.kind", ("agreement", "unilateral_plan")),
        ("legal.plan.direction", ("up", "down")),
        ("legal.plan.acts_on", ("organisation", "person")),
    ],
)
def test_every_word_of_a_list_has_its_label(prefix, codes, language):
    t = translator(language)
    labels = [t(f"{prefix}.{code}") for code in codes]
    assert len(set(labels)) == len(codes)


# --- What sentences say ---------------------------------------------------------------------


def test_why_a_group_is_not_compared_is_said_with_its_numbers():
    t = translator("fr")
    cells = [
        PayCell("under_30", "manual_workers", 2, 9, 1.0, 1.0),
        PayCell("30_to_39", "manual_workers", 9, 2, 1.0, 1.0),
        PayCell("40_to_49", "manual_workers", 2, 1, 1.0, 1.0),
        PayCell("50_and_over", "manual_workers", 0, 0),
        PayCell("under_30", "clerical_workers", 3, 3, 1.0, 1.0),
    ]
    groups = pay_gap_indicator(cells, 28).groups
    said = [say_left_out(t, group, 3).replace("\xa0", " ") for group in groups]
    assert said == [
        "pas assez de femmes : 2 pour 3 au moins",
        "pas assez d’hommes : 2 pour 3 au moins",
        "pas assez de femmes (2) ni d’hommes (1) : 3 au moins de chaque",
        "personne dans ce groupe",
        "",
    ]


def test_the_indicators_below_their_maximum_are_listed():
    t = translator("en")
    found = INDEXES["low"].obligations[2]
    assert say_legal(t, found).endswith("(indicators 1 and 4).")
    alone = replace(found, values={**found.values, "indicators": ("raises_or_promotions",)})
    assert say_legal(t, alone).endswith("(indicator 2-3).")
    three = replace(
        found, values={**found.values, "indicators": ("raises", "promotions", "pay_gap")}
    )
    assert say_legal(t, three).endswith("(indicators 2, 3 and 1).")


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "citée de mémoire"), ("en", "quoted from memory")]
)
def test_a_recalled_rule_is_said_to_be_recalled(language, words):
    t = translator(language)
    penalty = INDEXES["low"].obligations[-1]
    assert (penalty.code, penalty.standing) == ("penalty", "recalled")
    assert words in say_legal(t, penalty)
    assert words not in say_legal(t, INDEXES["low"].obligations[0])


def test_an_article_is_said_in_words():
    t = translator("fr")
    obligations = {one.code: one for one in INDEXES["low"].obligations}
    assert say_article(t, obligations["progress_objectives"]) == (
        "article L. 1142-7 et suivants du Code du travail"
    )
    two = replace(obligations["correction"], article="L. 2242-3, L. 2242-9")
    assert say_article(t, two) == "articles L. 2242-3, L. 2242-9 du Code du travail"


@pytest.mark.parametrize("language", LANGUAGES)
def test_domains_are_counted_in_words(language):
    t = translator(language)
    three = agreement()
    more = replace(three, measures=tuple(replace(three.measures[0], domain=one) for one in DOMAINS))
    fewer = replace(three, headcount=400)
    said = {say_domain_count(t, count_domains(one)) for one in (three, more, fewer)}
    assert len(said) == 3


def test_the_rounding_that_steps_over_a_limit_is_told():
    t = translator("fr")
    found = replace(INDEXES["full marks"], points=56, maximum=75, total=75)
    (said,) = say_crossed_limits(t, found)
    assert "74,67" in said
    assert say_crossed_limits(t, INDEXES["full marks"]) == ()


def test_results_are_said_in_their_own_unit():
    t = translator("fr")
    found = index_from_aggregates(small(pay_by_csp=GOLDEN, raises_or_promotions=NONE))
    said = {one.key: say_result(t, one).replace("\xa0", " ") for one in found.indicators}
    assert said == {
        "pay_gap": "2,8 %",
        "raises_or_promotions": "",
        "leave_returns": "100,0 %",
        "highest_paid": "5 personnes",
    }


def test_values_are_mappings_that_sentences_can_name():
    assert all(
        isinstance(one.values, Mapping) for found in INDEXES.values() for one in items_of(found)
    )
