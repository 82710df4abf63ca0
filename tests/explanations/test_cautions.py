"""Cautions: each appears exactly when it should, and has its sentence in both languages."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.explanations.small_company import company_of, exposed, person
from workshop_kit.charts import say_caution, say_cautions
from workshop_kit.explanations import Caution, Part, Quantity, explain
from workshop_kit.explanations.cautions import find_cautions
from workshop_kit.explanations.explain import keep_accounts

NEW = {"hired": "2017-01-01"}
ABOUT_INTERVALS = {"no_interval", "resamples_dropped", "gap_near_zero", "wide_interval"}
CLEAR = Quantity(1.0, 0.5, 1.5)


@pytest.fixture(scope="module")
def accounts(material):
    return keep_accounts(material, np.ones((1, len(material.people.is_reference))))


@pytest.fixture
def found(material, accounts, explanations):
    """Find the cautions of an outcome of a company after some of its figures were changed."""

    def find(outcome, *, account=None, **figures):
        one = replace(explanations["conserverie-de-l-aven", "origin"][outcome], **figures)
        account = accounts[outcome] if account is None else account
        return [
            (caution.key, dict(caution.values))
            for caution in find_cautions(one, material, account).cautions
        ]

    return find


def of(key, cautions):
    return [values for name, values in cautions if name == key]


def with_amounts(one, **amounts):
    """Return the detail in which some variables have an amount, in one line, and others none."""
    kept = [replace(line, amount=Quantity(0.0)) for line in one.detail]
    first = kept[0]
    new = [
        replace(first, variable=name, amount=Quantity(amount)) for name, amount in amounts.items()
    ]
    return (*kept, *new)


def test_under_twenty_people_of_a_sex_is_few(found):
    assert of("few_people", found("pay", n={"women": 20, "men": 20})) == []
    assert of("few_people", found("pay", n={"women": 19, "men": 20})) == [{"sex": "women", "n": 19}]
    assert of("few_people", found("health", n={"women": 20, "men": 3})) == [{"sex": "men", "n": 3}]


def test_under_twenty_events_of_a_sex_is_few(found):
    assert of("few_events", found("career", n_events={"women": 20, "men": 20})) == []
    assert of("few_events", found("career", n_events={"women": 25, "men": 19})) == [
        {"sex": "men", "n": 19}
    ]


def test_pay_has_no_events_to_be_few(explanations):
    for explanation in explanations.values():
        assert "few_events" not in {caution.key for caution in explanation.pay.cautions}


def test_every_job_without_one_of_the_sexes_is_named(materials, explanations):
    for name, material in materials.items():
        for one in explanations[name, "origin"]:
            rows = material.rows[one.outcome]
            is_man = rows.is_reference[rows.person]
            men, women = set(rows.job[is_man]), set(rows.job[~is_man])
            codes = [job.code for job in material.workforce.company.jobs]
            expected = {(codes[job], "women") for job in men - women}
            expected |= {(codes[job], "men") for job in women - men}
            named = {
                (caution.values["level"], caution.values["sex"])
                for caution in one.cautions
                if caution.key == "level_without"
            }
            assert named == expected, (name, one.outcome)


def test_people_whose_hire_is_not_in_the_tables_are_counted(materials, explanations):
    for name, material in materials.items():
        for one in explanations[name, "origin"]:
            people = np.unique(material.rows[one.outcome].person)
            n = int((~material.entries.is_observed[people]).sum())
            expected = [{"n": n}] if n else []
            said = [dict(c.values) for c in one.cautions if c.key == "entry_not_observed"]
            assert said == expected, (name, one.outcome)


def test_when_every_hire_is_in_the_tables_none_is_said_to_be_unknown():
    workforce = company_of(
        person("women", "canning", times=3, pay=20_000, **NEW),
        person("men", "canning", times=3, **NEW),
    )
    pay = explain(workforce, n_resamples=0, rng=np.random.default_rng(1)).pay
    assert [caution.key for caution in pay.cautions] == ["few_people", "few_people"]


def test_without_a_job_that_both_hold_this_is_said_and_not_each_job():
    workforce = company_of(
        person("women", "canning", times=3, pay=20_000, **NEW),
        person("men", "lines", times=3, **NEW),
    )
    pay = explain(workforce, n_resamples=0, rng=np.random.default_rng(1)).pay
    keys = [caution.key for caution in pay.cautions]
    assert keys.count("no_shared_job") == 1
    assert "level_without" not in keys


def test_without_a_table_of_exposures_it_is_said_of_health_alone(explanations):
    people = (
        person("women", "canning", times=3, pay=20_000, **NEW),
        person("men", "canning", times=3, **NEW),
    )
    found = explain(company_of(*people), n_resamples=0, rng=np.random.default_rng(1))
    said = [[caution.key for caution in one.cautions].count("no_exposures") for one in found]
    assert said == [0, 1, 0]
    noise = exposed("canning", "noise", women=0.2, men=0.1)
    known = explain(
        company_of(*people, exposures=noise), n_resamples=0, rng=np.random.default_rng(1)
    )
    for one in (*known, *(one for explanation in explanations.values() for one in explanation)):
        assert "no_exposures" not in {caution.key for caution in one.cautions}


def test_nothing_is_said_of_intervals_that_were_not_asked_for(explanations):
    for explanation in explanations.values():
        for one in explanation:
            assert not ABOUT_INTERVALS & {caution.key for caution in one.cautions}


def test_intervals_asked_for_and_not_given_are_said_to_be_missing(found):
    cautions = found("pay", n_resamples=100)
    assert of("no_interval", cautions) == [{}]
    assert not of("gap_near_zero", cautions)


def test_a_gap_whose_interval_holds_zero_is_said_to_be_unclear(found, explanations):
    value = explanations["conserverie-de-l-aven", "origin"].pay.gap.value
    unclear = found("pay", n_resamples=100, gap=Quantity(value, -0.1, 0.5))
    assert of("gap_near_zero", unclear) == [{}]
    clear = found("pay", n_resamples=100, gap=Quantity(value, 0.1, 0.5))
    assert of("gap_near_zero", clear) == []


def test_draws_that_were_lost_are_counted(found, accounts, explanations):
    account = accounts["pay"]
    gap = explanations["conserverie-de-l-aven", "origin"].pay.gap.value
    figures = {"n_resamples": 4, "gap": Quantity(gap, 0.1, 0.5)}
    for draws, expected in (
        ([gap, 1, 2, 3, 4], []),
        ([gap, 1, np.nan, 3, np.nan], [{"n": 2, "total": 4}]),
    ):
        cautions = found("pay", account=replace(account, gap=np.array(draws)), **figures)
        assert of("resamples_dropped", cautions) == expected


@pytest.mark.parametrize(
    ("low", "high", "is_wide"), [(0.0, 0.6, False), (0.0, 0.601, True), (-0.5, 0.2, True)]
)
def test_a_share_known_within_more_than_60_points_is_wide(found, explanations, low, high, is_wide):
    pay = explanations["conserverie-de-l-aven", "origin"].pay
    narrow = {name: Part(part.amount, Quantity(0.2, 0.1, 0.3)) for name, part in pay.parts.items()}
    parts = narrow | {"careers": replace(narrow["careers"], share=Quantity(0.2, low, high))}
    clear = Quantity(pay.gap.value, 0.1, 0.5)
    cautions = found("pay", n_resamples=100, gap=clear, parts=parts)
    assert of("wide_interval", cautions) == ([{"part": "careers"}] if is_wide else [])
    unclear = Quantity(pay.gap.value, -0.1, 0.5)
    assert of("wide_interval", found("pay", n_resamples=100, gap=unclear, parts=parts)) == []


def test_the_unexplained_part_may_be_wide_as_well(found, explanations):
    pay = explanations["conserverie-de-l-aven", "origin"].pay
    wide = {name: Part(part.amount, Quantity(0.2, -1, 1)) for name, part in pay.parts.items()}
    clear = Quantity(pay.gap.value, 0.1, 0.5)
    said = of("wide_interval", found("pay", n_resamples=100, gap=clear, parts=wide))
    assert [one["part"] for one in said] == list(pay.parts)


@pytest.mark.parametrize(
    ("share", "is_said"), [(0.1000001, True), (0.0999, False), (-0.1000001, True), (-0.0999, False)]
)
def test_a_tenth_of_the_gap_in_a_possible_result_is_worth_saying(
    found, explanations, share, is_said
):
    for outcome in ("pay", "health"):
        one = explanations["conserverie-de-l-aven", "origin"][outcome]
        detail = with_amounts(one, tenure=share * one.gap.value)
        said = of("may_be_result", found(outcome, detail=detail))
        assert said == ([{"variable": "tenure"}] if is_said else [])


def test_the_lines_of_a_variable_are_taken_together(found, explanations):
    pay = explanations["conserverie-de-l-aven", "origin"].pay
    lines = with_amounts(pay, hours=0.06 * pay.gap.value)
    detail = (*lines, replace(lines[-1], axis="mix"))
    assert of("may_be_result", found("pay", detail=detail)) == [{"variable": "hours"}]
    against = (*lines, replace(lines[-1], axis="mix", amount=Quantity(-0.06 * pay.gap.value)))
    assert of("may_be_result", found("pay", detail=against)) == []


def test_where_there_is_no_gap_nothing_may_be_its_result(found, explanations):
    one = explanations["conserverie-de-l-aven", "origin"].career
    nothing = {name: Part(Quantity(0.0), Quantity(0.0)) for name in one.parts}
    figures = {"gap": Quantity(0.0), "parts": nothing}
    assert of("may_be_result", found("career", **figures, detail=())) == []
    # Two amounts that cancel out are not nothing.
    both = (*with_amounts(one, job=0.1), *with_amounts(one, rest=-0.1))
    assert of("may_be_result", found("career", **figures, detail=both)) == [{"variable": "job"}]


def test_some_variables_are_ways_and_not_results(found, explanations):
    pay = explanations["conserverie-de-l-aven", "origin"].pay
    for name, is_said in {
        "job": True,
        "hours": True,
        "part_time": True,
        "part_time_years": True,
        "tenure": True,
        "night_premium": False,
        "exposures": False,
        "rest": False,
    }.items():
        detail = with_amounts(pay, **{name: pay.gap.value})
        assert bool(of("may_be_result", found("pay", detail=detail))) == is_said, name


@pytest.mark.parametrize(
    "caution",
    [
        Caution("few_people", {"sex": "women", "n": 8}),
        Caution("few_events", {"sex": "men", "n": 3}),
        Caution("level_without", {"level": "canning", "sex": "men"}),
        Caution("no_shared_job", {}),
        Caution("no_exposures", {}),
        Caution("entry_not_observed", {"n": 17}),
        Caution("no_interval", {}),
        Caution("resamples_dropped", {"n": 5, "total": 500}),
        Caution("gap_near_zero", {}),
        *(
            Caution("wide_interval", {"part": part})
            for part in ("mix", "careers", "conditions", "time", "unexplained")
        ),
        *(
            Caution("may_be_result", {"variable": name})
            for name in ("job", "hours", "part_time", "part_time_years", "tenure")
        ),
    ],
    ids=lambda caution: "-".join([caution.key, *map(str, caution.values.values())]),
)
def test_each_caution_has_a_sentence_that_says_its_numbers(caution, t):
    sentence = say_caution(caution, t)
    assert sentence
    assert "{" not in sentence
    for value in caution.values.values():
        if isinstance(value, int):
            assert str(value) in sentence


def test_all_that_is_said_of_the_companies_can_be_said(explanations, t):
    for explanation in explanations.values():
        for one in explanation:
            for sentence in say_cautions(one, t):
                assert sentence
                assert "{" not in sentence
