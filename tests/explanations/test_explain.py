"""The 4 x 3 map: parts that add up, what changes nothing, what is refused, small companies."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import t as student

from tests.explanations.changed_companies import (
    beside_its_mirror,
    hired_in_the_tables,
    in_another_order,
    in_cents,
    only,
    twice,
    with_jobs_renamed,
)
from tests.explanations.small_company import company_of, exposed, material_of, moved, person
from workshop_kit.errors import EmptyGroupError, UnknownOptionError
from workshop_kit.explanations import OUTCOMES, PARTS, Part, Quantity, explain, find_orders
from workshop_kit.explanations.explain import draw_people, keep_accounts
from workshop_kit.indicators import person_years

NEW = {"hired": "2017-01-01"}


def explained(workforce, *, n_resamples=0, seed=1, **options):
    return explain(workforce, n_resamples=n_resamples, rng=np.random.default_rng(seed), **options)


def numbers_of(decomposition):
    """Return every estimate of a decomposition, by name."""
    return {
        "gap": decomposition.gap.value,
        "reference": decomposition.reference_value,
        "compared": decomposition.compared_value,
        **{name: part.amount.value for name, part in decomposition.parts.items()},
        **{(one.variable, one.axis): one.amount.value for one in decomposition.detail},
    }


def quantities_of(decomposition):
    """Return the gap and each part with the ends of their intervals, in a list."""
    found = [decomposition.gap]
    for part in decomposition.parts.values():
        found += [part.amount, part.share]
    return [(one.value, one.low, one.high) for one in found]


def assert_same(found, expected, abs_=1e-9):
    for one, other in zip(found, expected, strict=True):
        numbers, others = numbers_of(one), numbers_of(other)
        for name in numbers.keys() | others.keys():
            # A line of the detail that is zero but for the last digit may be left out.
            assert numbers.get(name, 0.0) == pytest.approx(others.get(name, 0.0), abs=abs_), (
                one.outcome,
                name,
            )


# By hand.


def test_a_company_in_which_nobody_moves_is_explained_by_hand():
    # Men are paid 10 % more in both jobs, and three in four of them are in the better paid one.
    workforce = company_of(
        person("women", "canning", pay=20_000, times=3, **NEW),
        person("women", "lines", pay=30_000, **NEW),
        person("men", "canning", pay=22_000, **NEW),
        person("men", "lines", pay=33_000, times=3, **NEW),
    )
    pay = explained(workforce).pay
    between = np.log(1.5) / 2
    assert pay.gap.value == pytest.approx(between + np.log(1.1))
    amounts = {name: part.amount.value for name, part in pay.parts.items()}
    expected = {"mix": between, "careers": 0, "conditions": 0, "time": 0}
    assert amounts == pytest.approx(expected | {"unexplained": np.log(1.1)}, abs=1e-12)
    assert pay.parts["mix"].share.value == pytest.approx(between / pay.gap.value)
    assert pay.explained == pytest.approx(between)


def company_in_which_men_move():
    """Make four women hired into canning who stay, and three such men, two of whom move on.

    A fourth man is hired onto the lines, which are paid half more. Nobody else is.
    """
    return company_of(
        person("women", "canning", pay=20_000, times=4, **NEW),
        person("men", "canning", pay=20_000, **NEW),
        person("men", "lines", pay=30_000, times=3, **NEW),
        events=[moved(place, "2020-07-01", "canning", "lines") for place in (5, 6)],
        hired_as={5: "canning", 6: "canning"},
    )


def test_moves_since_the_hire_are_careers():
    # Men: 3/4 on the lines, 2/3 of those hired into canning, the only job of entry with both.
    better = np.log(1.5)
    parts = explained(company_in_which_men_move()).pay.parts
    amounts = {name: part.amount.value for name, part in parts.items()}
    expected = {"mix": better / 12, "careers": better * 2 / 3, "conditions": 0, "time": 0}
    assert amounts == pytest.approx(expected | {"unexplained": 0}, abs=1e-12)


def test_in_the_reading_of_the_last_link_a_job_is_the_mix_whoever_moved():
    pay = explained(company_in_which_men_move(), reading="last_link").pay
    amounts = {name: part.amount.value for name, part in pay.parts.items()}
    assert amounts == pytest.approx(
        {"mix": np.log(1.5) * 3 / 4, "careers": 0, "conditions": 0, "time": 0, "unexplained": 0},
        abs=1e-12,
    )
    assert [one.variable for one in pay.detail if abs(one.amount.value) > 1e-12] == ["job"]


# Identities.


def test_parts_and_detail_add_up_to_the_gap_in_every_company_and_reading(explanations):
    for key, explanation in explanations.items():
        for one in explanation:
            total = sum(part.amount.value for part in one.parts.values())
            assert total == pytest.approx(one.gap.value, abs=1e-10), (key, one.outcome)
            assert sum(line.amount.value for line in one.detail) == pytest.approx(
                one.gap.value, abs=1e-10
            ), (key, one.outcome)
            assert one.gap.value == pytest.approx(one.reference_value - one.compared_value)


def test_a_part_is_the_sum_of_its_lines_in_the_detail(explanations):
    for (_, reading), explanation in explanations.items():
        for one in explanation:
            for name, part in one.parts.items():
                lines = [line for line in one.detail if line.axis == name]
                if reading == "last_link":
                    assert all(line.last_link == name for line in lines)
                assert sum(line.amount.value for line in lines) == pytest.approx(
                    part.amount.value, abs=1e-10
                )


def test_shares_are_amounts_over_the_gap(explanations):
    for explanation in explanations.values():
        for one in explanation:
            for part in one.parts.values():
                assert part.share.value == pytest.approx(part.amount.value / one.gap.value)


def test_a_variable_amounts_to_the_same_in_both_readings(explanations):
    # A reading says where it is counted; the job alone takes what variables leave over.
    for name in {name for name, _ in explanations}:
        for outcome in OUTCOMES:
            sums = []
            for reading in ("origin", "last_link"):
                found: dict[str, float] = {}
                for line in explanations[name, reading][outcome].detail:
                    found[line.variable] = found.get(line.variable, 0.0) + line.amount.value
                sums.append(found)
            assert sums[0] == pytest.approx(sums[1], abs=1e-10)


def test_an_explanation_says_what_it_is_about(explanations):
    origin = explanations["conserverie-de-l-aven", "origin"]
    last = explanations["conserverie-de-l-aven", "last_link"]
    assert origin.company == "conserverie-de-l-aven"
    assert [one.outcome for one in origin] == list(OUTCOMES)
    assert [origin[outcome].measure for outcome in OUTCOMES] == [
        "log_annual_pay",
        "sick_leaves",
        "promotions",
    ]
    assert [one.unit for one in origin] == [
        "log_points",
        "events_per_full_time_year",
        "events_per_year_at_risk",
    ]
    assert [one.method for one in origin] == ["chain_pay", "chain_health", "chain_career"]
    assert [one.method for one in last] == ["last_link"] * 3
    assert {one.reading for one in last} == {"last_link"}
    assert {(one.reference, one.compared) for one in origin} == {("men", "women")}


def test_people_and_events_are_counted_by_sex(companies, explanations):
    for name, workforce in companies.items():
        explanation = explanations[name, "origin"]
        years = person_years(workforce)
        sexes = years["sex"].astype("str")
        at_risk = years[years["years_at_risk"] > 0]
        n = at_risk.groupby(sexes)["employee_id"].nunique()
        promotions = years["promotions"].groupby(sexes).sum()
        assert dict(explanation.career.n) == {sex: n[sex] for sex in ("women", "men")}
        assert dict(explanation.career.n_events) == {
            sex: promotions[sex] for sex in ("women", "men")
        }
        present = len(workforce.present())
        pay = explanation.pay
        assert sum(pay.n.values()) + sum(pay.n_excluded.values()) == present, name
        assert dict(pay.n_events) == {}


def test_people_who_say_nothing_of_a_rate_are_counted_by_the_reason():
    # One left on 4 January 2016, after four days; two were hired too late for a promotion.
    workforce = company_of(
        person("women", "canning", pay=20_000, times=3, **NEW),
        person("women", "canning", left="2016-01-04"),
        person("men", "canning", times=3, **NEW),
        person("men", "canning", hired="2025-03-01", times=2),
    )
    found = explained(workforce)
    assert dict(found.pay.n_excluded) == {"not_paid_all_year": 2}
    assert dict(found.health.n_excluded) == {"no_time_present": 1}
    assert dict(found.career.n_excluded) == {"no_time_at_risk": 3}
    assert dict(found.pay.n) == {"women": 3, "men": 3}
    assert dict(found.health.n) == {"women": 3, "men": 5}


def test_the_access_of_careers_is_shared_by_the_three_outcomes(material):
    counts = np.ones((1, len(material.people.is_reference)))
    accounts = keep_accounts(material, counts)
    assert list(accounts) == list(OUTCOMES)
    for one in accounts.values():
        assert one.moves_shares.tolist() == accounts["career"].moves_shares.tolist()
    assert accounts["pay"].moves_shares[0, 1] < 1


# What changes nothing.


@pytest.fixture(scope="module")
def first(companies):
    return companies["conserverie-de-l-aven"]


@pytest.fixture(scope="module")
def of_first(explanations):
    return explanations["conserverie-de-l-aven", "origin"]


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_the_rows_of_the_tables_changes_nothing(first, of_first, seed):
    assert_same(explained(in_another_order(first, seed)), of_first)


def test_the_currency_changes_the_level_of_log_pay_and_nothing_else(first, of_first):
    found = explained(in_cents(first))
    pay, before = numbers_of(found.pay), numbers_of(of_first.pay)
    for sex in ("reference", "compared"):
        assert pay.pop(sex) == pytest.approx(before.pop(sex) + np.log(100))
    assert pay == pytest.approx(before, abs=1e-9)
    assert_same([found.health, found.career], [of_first.health, of_first.career])


def test_the_names_and_the_order_of_the_jobs_change_nothing(first, of_first):
    assert_same(explained(with_jobs_renamed(first)), of_first)


def test_a_company_of_twice_the_same_people_has_the_same_gaps(first, of_first):
    # And what is counted one for one. The parts move a little: with twice as many people the
    # differences of each job are surer, and the chain follows them further.
    found = explained(twice(first))
    for one, other in zip(found, of_first, strict=True):
        assert one.gap.value == pytest.approx(other.gap.value, abs=1e-9)
        assert {sex: n // 2 for sex, n in one.n.items()} == dict(other.n)
        assert {sex: n // 2 for sex, n in one.n_events.items()} == dict(other.n_events)
    for key in ("hours", "unpaid_leave", "seniority_premium", "night_premium", "overtime"):
        sums = [
            sum(line.amount.value for line in one.pay.detail if line.variable == key)
            for one in (found, of_first)
        ]
        assert sums[0] == pytest.approx(sums[1], abs=1e-9), key


def test_twice_the_people_changes_nothing_where_jobs_have_nothing_to_be_sure_of():
    # Everyone of a job and sex is alike: there is no noise to allow for.
    workforce = company_of(
        person("women", "canning", pay=20_000, times=3, **NEW),
        person("women", "lines", pay=30_000, **NEW),
        person("men", "canning", pay=23_000, **NEW),
        person("men", "lines", pay=33_000, share=0.9, times=3, **NEW),
    )
    assert_same([explained(twice(workforce)).pay], [explained(workforce).pay])


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_the_orders_of_twice_the_same_people_are_the_same(first, outcome):
    # Among people whose hire is in the tables: a job of entry that is estimated is surer too.
    company = hired_in_the_tables(first)
    left = find_orders(company, outcome).left
    assert find_orders(twice(company), outcome).left == pytest.approx(left, abs=1e-9)


def test_swapping_the_sexes_changes_the_sign_of_gaps_and_of_what_is_counted_one_for_one(
    first, of_first
):
    # Not of every part: half of the weights of jobs are those of the compared sex, so the two
    # readings ask about women's jobs or about men's, as with Oaxaca and Blinder.
    swapped = explained(first, reference="women", compared="men")
    for one, other in zip(swapped, of_first, strict=True):
        assert one.gap.value == pytest.approx(-other.gap.value, abs=1e-12)
        assert (one.reference_value, one.compared_value) == pytest.approx(
            (other.compared_value, other.reference_value)
        )
        assert dict(one.n) == dict(other.n)
        assert dict(one.n_events) == dict(other.n_events)
    for key in ("hours", "night_premium", "tenure", "long_absences"):
        sums = [
            sum(line.amount.value for line in one.pay.detail if line.variable == key)
            for one in (swapped, of_first)
        ]
        assert sums[0] == pytest.approx(-sums[1], abs=1e-9), key
    assert swapped.pay.parts["mix"].amount.value == pytest.approx(
        -of_first.pay.parts["mix"].amount.value, rel=0.25
    )


@pytest.mark.parametrize("name", ["conserverie-de-l-aven", "printing_shop"])
def test_a_company_beside_its_mirror_has_no_gap_and_no_part(companies, name):
    found = explained(beside_its_mirror(companies[name]))
    for one in found:
        assert one.reference_value > 0
        assert one.gap.value == pytest.approx(0, abs=1e-12)
        for part in one.parts.values():
            assert part.amount.value == pytest.approx(0, abs=1e-9), one.outcome


def test_looking_at_another_risk_of_health_changes_health_alone(first):
    sick = explained(first, n_resamples=20)
    hurt = explained(first, n_resamples=20, health="work_accidents")
    assert hurt.health.measure == "work_accidents"
    assert hurt.health.gap.value != sick.health.gap.value
    assert quantities_of(hurt.pay) == quantities_of(sick.pay)
    assert quantities_of(hurt.career) == quantities_of(sick.career)


def test_the_same_chance_gives_the_same_intervals_and_another_does_not(first):
    once, again, other = (explained(first, n_resamples=20, seed=seed) for seed in (7, 7, 8))
    for outcome in OUTCOMES:
        assert quantities_of(once[outcome]) == quantities_of(again[outcome])
        assert once[outcome].gap.value == other[outcome].gap.value
        assert once[outcome].gap.low != other[outcome].gap.low


# Intervals.


def test_without_resamples_there_is_no_interval(of_first):
    for one in of_first:
        assert one.n_resamples == 0
        quantities = [
            one.gap,
            *(line.amount for line in one.detail),
            *(part.amount for part in one.parts.values()),
            *(part.share for part in one.parts.values()),
        ]
        assert not any(quantity.has_interval for quantity in quantities)


def test_an_interval_is_as_wide_as_its_confidence_asks(first):
    usual = explained(first, n_resamples=20)
    surer = explained(first, n_resamples=20, confidence=0.99)
    for outcome in OUTCOMES:
        one, other = usual[outcome], surer[outcome]
        assert (one.confidence, other.confidence) == (0.95, 0.99)
        fewest = min(one.n.values())
        times = student.ppf(0.995, fewest - 1) / student.ppf(0.975, fewest - 1)
        for name in PARTS:
            narrow, wide = (each.parts[name].amount for each in (one, other))
            assert wide.high - wide.low == pytest.approx(times * (narrow.high - narrow.low))
        assert one.gap.low < one.gap.value < one.gap.high
        assert one.n_resamples == 20


def test_the_smaller_sex_sets_the_width():
    workforce = company_of(
        *(person("women", "canning", pay=20_000 + 500 * place, **NEW) for place in range(6)),
        *(person("men", "canning", pay=24_000 + 500 * place, **NEW) for place in range(9)),
    )
    material = material_of(workforce)
    counts = draw_people(material, 20, np.random.default_rng(1))
    draws = keep_accounts(material, counts)["pay"].gap[1:]
    gap = explained(workforce, n_resamples=20).pay.gap
    width = student.ppf(0.975, 5) * np.sqrt(6 / 5) * draws.std(ddof=1)
    assert gap.high - gap.value == pytest.approx(width)


@pytest.mark.parametrize(("n_women", "has_interval"), [(3, False), (4, False), (5, True)])
def test_under_five_people_of_a_sex_there_is_no_interval_and_it_is_said(n_women, has_interval):
    workforce = company_of(
        *(person("women", "canning", pay=20_000 + 500 * place, **NEW) for place in range(n_women)),
        *(person("men", "canning", pay=24_000 + 500 * place, **NEW) for place in range(9)),
    )
    pay = explained(workforce, n_resamples=20).pay
    assert pay.gap.has_interval == has_interval
    assert all(part.amount.has_interval == has_interval for part in pay.parts.values())
    keys = [caution.key for caution in pay.cautions]
    assert ("no_interval" in keys) == (not has_interval)


def test_draws_keep_the_numbers_of_each_sex_among_the_paid_and_the_others(material):
    counts = draw_people(material, 50, np.random.default_rng(1))
    assert counts.shape == (51, len(material.people.is_reference))
    assert (counts[0] == 1).all()
    is_paid = np.zeros(counts.shape[1], dtype=bool)
    is_paid[material.rows["pay"].person] = True
    for paid in (is_paid, ~is_paid):
        for sex in (material.people.is_reference, ~material.people.is_reference):
            assert (counts[:, paid & sex].sum(axis=1) == (paid & sex).sum()).all()
    assert counts[1:].std() > 0


def test_draws_of_a_stratum_of_one_sex_keep_its_number():
    workforce = company_of(
        person("women", "canning", times=2, **NEW),
        person("women", "canning", times=3, hired="2025-02-01"),
        person("men", "canning", times=2, **NEW),
    )
    counts = draw_people(material_of(workforce), 30, np.random.default_rng(1))
    assert (counts[:, 2:5].sum(axis=1) == 3).all()
    assert counts[1:, 2:5].std() > 0


# What is refused.


@pytest.mark.parametrize(
    ("options", "argument", "known"),
    [
        ({"reference": "man"}, "reference", "women, men"),
        ({"compared": "woman"}, "compared", "women"),
        ({"compared": "men"}, "compared", "women"),
        ({"reference": "women"}, "compared", "men"),
        ({"reading": "orign"}, "reading", "origin, last_link"),
        ({"health": "sickness"}, "health", "sick_leaves, work_accidents, occupational_diseases"),
        ({"confidence": 0}, "confidence", "0 < … < 1"),
        ({"confidence": 1}, "confidence", "0 < … < 1"),
        ({"confidence": 95}, "confidence", "0 < … < 1"),
    ],
)
def test_a_word_that_is_not_known_is_refused_with_those_that_are(first, options, argument, known):
    with pytest.raises(UnknownOptionError) as caught:
        explained(first, **options)
    assert caught.value.values["argument"] == argument
    assert caught.value.values["name"] == str(next(iter(options.values()))) or argument == (
        "compared"
    )
    assert caught.value.values["known"] == known


@pytest.mark.parametrize("sex", ["women", "men"])
def test_a_company_of_one_sex_is_refused(first, sex):
    people = first.employees
    alone = only(first, people.loc[people["sex"] == sex, "employee_id"])
    with pytest.raises(EmptyGroupError) as caught:
        explained(alone)
    empty = "n_reference" if sex == "women" else "n_compared"
    assert caught.value.values[empty] == 0


def test_nobody_of_a_sex_paid_all_year_is_refused():
    workforce = company_of(
        person("women", "canning", hired="2025-02-01", times=6), person("men", "canning", times=6)
    )
    with pytest.raises(EmptyGroupError) as caught:
        explained(workforce)
    assert caught.value.values == {"n_reference": 6, "n_compared": 0}


@pytest.mark.parametrize("hired", ["2025-02-01", "2024-12-20"])
def test_a_company_where_an_outcome_has_nobody_at_all_is_refused(hired):
    # All too new to have been paid all year, or to have had a chance of a promotion.
    workforce = company_of(
        person("women", "canning", hired=hired, times=6),
        person("men", "canning", hired=hired, times=6),
    )
    with pytest.raises(EmptyGroupError) as caught:
        explained(workforce)
    assert caught.value.values == {"n_reference": 0, "n_compared": 0}


def test_parts_that_do_not_add_up_are_refused(of_first):
    pay = of_first.pay
    wrong = Part(Quantity(pay.parts["mix"].amount.value + 1e-6), pay.parts["mix"].share)
    with pytest.raises(ValueError, match="pay: the parts add up to"):
        replace(pay, parts={**pay.parts, "mix": wrong})
    fewer = {name: part for name, part in pay.parts.items() if name != "mix"}
    with pytest.raises(ValueError, match="the parts"):
        replace(pay, parts=fewer)


# Companies in which there is little to go by.


def small(*, exposures=(), events=(), absences=(), women=3, men=3, jobs=("canning", "lines")):
    people = [
        person(sex, job, pay=pay + 700 * place, **NEW)
        for sex, times, pay in (("women", women, 20_000), ("men", men, 23_000))
        for job in jobs
        for place in range(times)
    ]
    return company_of(*people, exposures=exposures, events=events, absences=absences)


@pytest.mark.parametrize(
    "workforce",
    [
        pytest.param(small(jobs=("canning",), women=6, men=6), id="one job"),
        pytest.param(small(), id="nothing ever happened"),
        pytest.param(small(women=2), id="ten people"),
        pytest.param(small(exposures=exposed("canning", "noise", women=0.5, men=0.1)), id="a risk"),
        pytest.param(
            company_of(
                *(person("women", "canning", pay=20_000 + place, **NEW) for place in range(6)),
                *(person("men", "lines", pay=23_000 + place) for place in range(6)),
            ),
            id="no shared job",
        ),
        pytest.param(
            company_of(
                *(person("women", "canning", pay=20_000 + place) for place in range(2)),
                # Paid all year, and not yet at risk of a promotion.
                person("women", "canning", hired="2024-12-20", times=5),
                *(person("men", "canning", pay=23_000 + place) for place in range(6)),
            ),
            id="draws without a woman at risk",
        ),
    ],
)
@pytest.mark.parametrize("health", ["sick_leaves", "work_accidents", "occupational_diseases"])
def test_a_company_with_little_to_go_by_is_explained_all_the_same(workforce, health):
    found = explained(workforce, n_resamples=40, health=health)
    assert found.pay.gap.value > 0
    for one in (found.health, found.career):
        assert one.gap.value == 0
        assert [part.amount.value for part in one.parts.values()] == [0.0] * 5
        assert np.isnan(one.ratio)
