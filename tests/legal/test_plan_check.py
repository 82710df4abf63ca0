"""The conformity check: nothing found in a complete plan, and one finding for each lack."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.legal.plan_cases import CASES
from tests.legal.plan_samples import agreement, measure, unilateral, with_indicator
from workshop_kit.errors import OutOfRangeError, UnknownOptionError
from workshop_kit.legal import (
    DOMAINS,
    DOMAINS_OF_AXIS,
    FINDINGS,
    SEVERITIES,
    Plan,
    PlanHypothesis,
    PlanIndicator,
    check_plan,
    count_domains,
    required_domains,
)
from workshop_kit.legal.findings import find
from workshop_kit.legal.plan_check import _lasts_longer


def codes(plan: Plan) -> list[str]:
    return [one.code for one in check_plan(plan)]


@pytest.mark.parametrize("plan", [agreement(), unilateral()], ids=["agreement", "plan"])
def test_nothing_is_found_in_a_complete_document(plan):
    assert check_plan(plan) == ()


@pytest.mark.parametrize("code", CASES)
def test_what_is_wrong_is_found_and_nothing_else(code):
    assert codes(CASES[code]) == [code]


def test_there_is_a_case_for_every_finding():
    assert set(CASES) == set(FINDINGS)


@pytest.mark.parametrize("code", CASES)
def test_a_finding_says_how_serious_it_is_and_which_article_asks(code):
    (found,) = check_plan(CASES[code])
    severity, name = FINDINGS[code]
    assert found.severity == severity in SEVERITIES
    assert (found.article is None) == (found.standing is None) == (name is None)


@pytest.mark.parametrize(
    ("code", "article"),
    [
        ("too_few_domains", "R. 2242-2"),
        ("pay_domain_missing", "R. 2242-2"),
        ("indicator_missing", "R. 2242-2"),
        ("cost_missing", "L. 2242-3"),
        ("disagreement_record_missing", "L. 2242-8"),
        ("not_subject", "L. 2242-8"),
    ],
)
def test_the_article_is_the_one_of_the_rule(code, article):
    assert check_plan(CASES[code])[0].article == article


# --- Domains: 299 and 300 people -----------------------------------------------------------------


@pytest.mark.parametrize(("headcount", "required"), [(299, 3), (300, 4), (301, 4)])
def test_a_fourth_domain_is_asked_for_from_300_people_on(headcount, required):
    assert required_domains(headcount) == required
    count = count_domains(agreement(headcount=headcount))
    assert (count.chosen, count.lacking, count.beyond) == (3, required - 3, 0)


@pytest.mark.parametrize(("headcount", "is_found"), [(49, True), (50, False), (51, False)])
def test_below_50_people_nothing_is_asked_for(headcount, is_found):
    assert ("not_subject" in codes(agreement(headcount=headcount))) == is_found


@pytest.mark.parametrize(("headcount", "is_found"), [(49, False), (50, True), (51, True)])
def test_the_index_is_to_be_considered_from_50_people_on(headcount, is_found):
    plan = agreement(headcount=headcount, index_considered=False)
    assert ("index_not_considered" in codes(plan)) == is_found


@pytest.mark.parametrize(("headcount", "is_found"), [(299, False), (300, True)])
def test_a_record_of_disagreement_is_asked_for_from_300_people_on(headcount, is_found):
    four = (*(measure(one) for one in DOMAINS[:3]), measure("effective_pay"))
    plan = unilateral(headcount=headcount, measures=four)
    assert ("disagreement_record_missing" in codes(plan)) == is_found


def test_more_domains_than_asked_for_are_counted_as_such():
    plan = agreement(measures=tuple(measure(one) for one in DOMAINS))
    count = count_domains(plan)
    assert (count.chosen, count.required, count.lacking, count.beyond) == (9, 3, 0, 6)
    assert check_plan(plan) == ()


def test_two_measures_of_a_domain_make_one_domain():
    plan = agreement(measures=(*agreement().measures, measure("training", action="Another")))
    assert count_domains(plan).chosen == 3


def test_domains_come_in_the_order_of_the_law():
    assert agreement().domains == ("training", "promotion", "effective_pay")


def test_a_domain_needs_an_objective_and_an_action_not_one_in_each_measure():
    shared = (measure("promotion", action=""), measure("promotion", objective=""))
    plan = agreement(measures=(measure("training"), *shared, measure("effective_pay")))
    assert check_plan(plan) == ()


# --- Lengths: one day below, on, above -----------------------------------------------------------


@pytest.mark.parametrize(
    ("end", "is_longer"),
    [("2026-12-30", False), ("2026-12-31", False), ("2027-01-01", True)],
)
def test_a_plan_lasts_a_year_at_most(end, is_longer):
    plan = unilateral(end=date.fromisoformat(end))
    assert ("plan_too_long" in codes(plan)) == is_longer


@pytest.mark.parametrize(
    ("end", "is_longer"),
    [("2029-12-30", False), ("2029-12-31", False), ("2030-01-01", True)],
)
def test_an_agreement_lasts_four_years_at_most(end, is_longer):
    plan = agreement(end=date.fromisoformat(end))
    assert ("agreement_too_long" in codes(plan)) == is_longer


def test_a_year_from_29_february_ends_on_28_february():
    start = date(2028, 2, 29)
    assert not _lasts_longer(unilateral(start=start, end=date(2029, 2, 28)), 1)
    assert _lasts_longer(unilateral(start=start, end=date(2029, 3, 1)), 1)


# --- Dates and figures on the limit ---------------------------------------------------------------


def test_the_same_day_contradicts_nothing():
    day = date(2026, 1, 1)
    plan = unilateral(start=day, end=day, consulted_on=day, deposited_on=day)
    same = replace(measure().indicator, measured_on=day, due_on=day)
    measures = tuple(replace(one, indicator=same) for one in plan.measures)
    assert check_plan(replace(plan, measures=measures)) == ()


@pytest.mark.parametrize(("day", "is_found"), [("2027-12-31", False), ("2028-01-01", True)])
def test_what_is_signed_or_deposited_holds_on_that_day(day, is_found):
    late = date.fromisoformat(day)
    assert ("signed_after_end" in codes(agreement(signed_on=late, deposited_on=late))) == is_found
    assert ("deposited_after_end" in codes(agreement(deposited_on=late))) == is_found


def test_an_end_before_the_start_is_told_once():
    found = codes(agreement(start=date(2026, 6, 1), end=date(2025, 1, 1)))
    assert "signed_after_end" not in found


@pytest.mark.parametrize(("value", "is_found"), [(100, False), (101, True), (-1, True)])
def test_a_mark_of_the_index_lies_between_0_and_100(value, is_found):
    direction = "up" if value > 80 else "down"
    plan = with_indicator(unit="index_points", baseline=80, target=value, direction=direction)
    assert ("mark_out_of_range" in codes(plan)) == is_found
    assert "negative_figure" not in codes(plan)


def test_nobody_counts_half_people():
    with pytest.raises(OutOfRangeError):
        replace(measure().indicator, n=12.5)


@pytest.mark.parametrize(("value", "is_found"), [(1.0, False), (1.01, True), (-0.01, True)])
def test_a_share_lies_between_0_and_1(value, is_found):
    direction = "up" if value > 0.3 else "down"
    plan = with_indicator(target=value, direction=direction)
    assert ("share_out_of_range" in codes(plan)) == is_found


@pytest.mark.parametrize(("value", "is_found"), [(-1.0, False), (-1.01, True), (1.01, True)])
def test_a_difference_of_shares_may_be_negative(value, is_found):
    direction = "up" if value > 0.3 else "down"
    plan = with_indicator(target=value, direction=direction, unit="points")
    assert ("share_out_of_range" in codes(plan)) == is_found


@pytest.mark.parametrize(
    ("target", "direction", "code"),
    [
        (0.31, "up", None),
        (0.30, "up", "target_equals_baseline"),
        (0.29, "up", "target_worse_than_baseline"),
        (0.29, "down", None),
        (0.30, "down", "target_equals_baseline"),
        (0.31, "down", "target_worse_than_baseline"),
    ],
)
def test_a_target_goes_the_way_that_is_wanted(target, direction, code):
    found = codes(with_indicator(target=target, direction=direction))
    assert found == ([code] if code else [])


def test_a_count_without_a_population_and_a_share_without_one_are_told_apart():
    assert codes(with_indicator(population=" ")) == ["denominator_missing"]
    counted = with_indicator(population="", unit="people", baseline=3, target=5)
    assert codes(counted) == ["population_missing"]


@pytest.mark.parametrize(
    ("cause", "acts_on", "is_found"),
    [
        ("organisation", "person", True),
        ("organisation", "organisation", False),
        ("person", "person", False),
        (None, "person", False),
        ("organisation", None, False),
    ],
)
def test_acting_on_people_is_discussed_when_the_organisation_is_suspected(cause, acts_on, is_found):
    hypothesis = PlanHypothesis("They lift the trays by hand.", cause)
    one = measure(hypothesis=hypothesis, acts_on=acts_on)
    plan = agreement(measures=(one, *agreement().measures[1:]))
    assert ("individual_fix" in codes(plan)) == is_found


def test_an_individual_fix_is_advice_and_no_fault():
    assert check_plan(CASES["individual_fix"])[0].severity == "advice"


def test_an_agreement_is_not_asked_for_what_a_plan_is():
    first, *others = agreement().measures
    bare = replace(first, cost=None, schedule="")
    assert check_plan(agreement(measures=(bare, *others), consulted_on=None)) == ()


def test_every_lack_of_one_indicator_is_found_at_once():
    plan = with_indicator(
        baseline=None, target=None, due_on=None, population="", source="", n=None, measured_on=None
    )
    assert codes(plan) == [
        "baseline_missing",
        "target_missing",
        "due_date_missing",
        "denominator_missing",
        "source_missing",
        "n_missing",
        "measured_on_missing",
    ]


def test_a_finding_about_a_measure_names_its_number():
    plan = agreement(measures=(*agreement().measures, measure("hiring", indicator=None)))
    (found,) = check_plan(plan)
    assert (found.code, found.where, found.values["number"]) == ("indicator_missing", 4, 4)


def test_an_empty_document_says_all_that_it_lacks():
    found = codes(Plan("unilateral_plan", 350))
    assert found == [
        "too_few_domains",
        "pay_domain_missing",
        "start_missing",
        "end_missing",
        "deposit_missing",
        "consultation_missing",
        "last_year_not_reviewed",
        "disagreement_record_missing",
    ]


# --- Axes -----------------------------------------------------------------------------------------


def test_every_axis_leads_to_domains_of_the_law():
    assert set(DOMAINS_OF_AXIS) == {"mix", "careers", "conditions", "time"}
    for domains in DOMAINS_OF_AXIS.values():
        assert set(domains) <= set(DOMAINS)


def test_every_domain_of_the_law_answers_an_axis():
    led_to = {domain for domains in DOMAINS_OF_AXIS.values() for domain in domains}
    assert led_to == set(DOMAINS)


@pytest.mark.parametrize("axis", DOMAINS_OF_AXIS)
def test_an_axis_is_at_home_in_its_own_domains(axis):
    for domain in DOMAINS:
        plan = agreement(measures=(measure(domain, axis=axis), *agreement().measures))
        is_far = "domain_far_from_axis" in codes(plan)
        assert is_far == (domain not in DOMAINS_OF_AXIS[axis])


# --- Properties, and what is refused --------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(DOMAINS), max_size=10), st.integers(0, 2_000))
def test_lacking_and_beyond_make_up_the_difference(domains, headcount):
    plan = agreement(headcount=headcount, measures=tuple(measure(one) for one in domains))
    count = count_domains(plan)
    assert count.beyond - count.lacking == count.chosen - count.required
    assert 0 in {count.beyond, count.lacking}


@settings(max_examples=40, deadline=None)
@given(st.randoms())
def test_the_order_of_the_measures_changes_only_their_numbers(random):
    measures = (measure("hiring", indicator=None), measure("training", action=""), measure())
    other = tuple(random.sample(measures, len(measures)))
    first, second = (codes(agreement(measures=one)) for one in (measures, other))
    assert sorted(first) == sorted(second)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Plan("accord", 100),
        lambda: measure("pay"),
        lambda: measure(axis="parcours"),
        lambda: measure(acts_on="people"),
        lambda: PlanHypothesis("…", "women"),
        lambda: PlanIndicator("…", unit="percent"),
        lambda: PlanIndicator("…", direction="higher"),
        lambda: find("no_such_finding"),
    ],
)
def test_a_misspelt_word_is_refused(make):
    with pytest.raises(UnknownOptionError):
        make()


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda: Plan("agreement", -1), "plan_negative"),
        (lambda: measure(cost=-5.0), "plan_negative"),
        (lambda: measure(cost=float("nan")), "plan_not_a_number"),
        (lambda: PlanIndicator("…", baseline=float("inf")), "plan_not_a_number"),
        (lambda: PlanIndicator("…", n=-1), "plan_negative"),
    ],
)
def test_a_figure_that_makes_no_sense_is_refused(make, key):
    with pytest.raises(OutOfRangeError) as caught:
        make()
    assert caught.value.key == key


def test_the_same_name_twice_is_one_party():
    assert "parties_missing" in codes(agreement(parties=("Employer", " employer ")))
