"""Replays: nothing changes without a lever, each lever moves its own target, thin files hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import numpy as np
import pandas as pd
import pytest

from workshop_kit.data import Workforce, load_workforce
from workshop_kit.errors import EmptyGroupError, UsageError
from workshop_kit.indicators import Period
from workshop_kit.legal.index_events import returns_in
from workshop_kit.simulation import (
    BASELINE,
    TRAJECTORIES,
    Lever,
    Scenario,
    compare,
    load_levers,
    replay,
)
from workshop_kit.simulation.what_if.model import study_company
from workshop_kit.simulation.what_if.pulls import pull_levers
from workshop_kit.simulation.what_if.state import first_state
from workshop_kit.simulation.what_if.year import open_year
from workshop_kit.simulation.what_if.years import live

load_workforce = cache(load_workforce)
COMPANY = "conserverie-de-l-aven"
EVERYTHING = Scenario("everything", tuple(Lever(kind.key) for kind in load_levers()))
TABLES = ("employees", "career_events", "absences", "exposures")


@cache
def run(scenario=BASELINE, name=COMPANY, years=3, draws=50, seed=5):
    return replay(load_workforce(name), scenario, years=years, draws=draws, seed=seed)


def change(*levers, name=COMPANY, **options):
    """Return what levers change, draw by draw, against no lever."""
    plan = Scenario("plan", levers)
    return compare(run(name=name, **options), run(plan, name=name, **options))


def last(comparison, key):
    """Return the mean over draws of a difference in the last year."""
    return np.nanmean(comparison.differences[key].by_draw[:, -1])


def changed(workforce, *, headcount=None, **tables):
    company = workforce.company
    if headcount is not None:
        company = replace(company, headcount=headcount)
    kept = {name: getattr(workforce, name) for name in TABLES} | tables
    ids = kept["employees"]["employee_id"]
    for name in ("career_events", "absences"):
        there = kept[name]["employee_id"].isin(ids)
        kept[name] = kept[name][there].reset_index(drop=True)
    return Workforce.of(company, **kept)


def codes(found):
    return {(one.code, one.lever) for one in found.warnings}


# --- Common random numbers ---------------------------------------------------------------


def test_without_a_lever_two_plans_differ_by_nothing_at_all():
    first = run()
    second = replay(load_workforce(COMPANY), Scenario("same"), years=3, draws=50, seed=5)
    for one in compare(first, second).differences.values():
        assert (one.by_draw[~np.isnan(one.by_draw)] == 0).all()
        assert one.is_within_noise.all()


def test_the_same_seed_gives_the_same_replay_and_another_one_does_not():
    again = replay(load_workforce(COMPANY), years=3, draws=50, seed=5)
    other = replay(load_workforce(COMPANY), years=3, draws=50, seed=6)
    key = "annual_pay_gap"
    assert (again.trajectory(key).by_draw == run().trajectory(key).by_draw).all()
    assert (other.trajectory(key).by_draw != run().trajectory(key).by_draw).any()


def test_the_same_plan_and_seed_give_the_same_figures():
    plan = Scenario("plan", (Lever("rotation"), Lever("catch_up_envelope")))
    again = replay(load_workforce(COMPANY), plan, years=3, draws=50, seed=5)
    for key, one in run(plan).trajectories.items():
        np.testing.assert_array_equal(one.by_draw, again.trajectories[key].by_draw)


def test_a_lever_is_as_strong_whatever_is_pulled_beside_it():
    model = study_company(load_workforce(COMPANY))
    alone = pull_levers(model, Scenario("one", (Lever("rotation"),)), 20, 3)["rotation"]
    beside = pull_levers(model, EVERYTHING, 20, 3)["rotation"]
    for name, drawn in alone.values.items():
        np.testing.assert_array_equal(drawn, beside.values[name])
    assert np.ptp(alone.values["sharing"]) > 0


def test_fewer_years_are_the_beginning_of_more_years():
    two = replay(load_workforce(COMPANY), years=2, draws=50, seed=5)
    for key, one in two.trajectories.items():
        np.testing.assert_array_equal(one.by_draw, run().trajectory(key).by_draw[:, :3])


def test_levers_that_change_nothing_leave_every_figure_as_it_is():
    for key, name in (
        ("open_recruitment", "share_rise"), ("equal_promotion", "closing"),
        ("ergonomic_change", "risk_reduction"), ("rotation", "sharing"),
        ("catch_up_envelope", "euros"), ("hours_offered", "accepted"),
    ):  # fmt: skip
        for one in change(Lever(key, {name: 0}), years=2, draws=30).differences.values():
            np.testing.assert_allclose(np.nan_to_num(one.by_draw), 0, atol=1e-9)


def test_a_plan_that_starts_later_changes_nothing_before():
    found = change(Lever("catch_up_envelope", {"euros": 50000, "delay_years": 2}))
    difference = found.differences["hourly_pay_gap"].by_draw
    assert (difference[:, :3] == 0).all()
    assert (difference[:, 3] != 0).all()
    assert difference[:, 3].mean() < 0


def test_common_chance_makes_the_band_of_a_difference_much_narrower():
    found = change(Lever("catch_up_envelope", {"euros": 30000}))
    other = replay(load_workforce(COMPANY), found.second.scenario, years=3, draws=50, seed=99)
    key = "hourly_pay_gap"
    common = found.differences[key].by_draw[:, 3].std()
    apart = (other.trajectory(key).by_draw - run().trajectory(key).by_draw)[:, 3].std()
    assert common < apart / 3


def test_replays_whose_chance_is_not_the_same_are_not_compared():
    other = replay(load_workforce(COMPANY), years=3, draws=50, seed=6)
    with pytest.raises(UsageError) as caught:
        compare(run(), other)
    assert caught.value.values["what"] == "seed"
    with pytest.raises(UsageError) as caught:
        compare(run(), replay(load_workforce(COMPANY), years=2, draws=50, seed=5))
    assert caught.value.values["what"] == "years"


def test_a_difference_whose_band_holds_zero_is_called_noise():
    found = change(Lever("ergonomic_training"))
    assert found.differences["annual_pay_gap"].is_within_noise.all()
    assert "annual_pay_gap" in found.within_noise()
    strong = change(Lever("catch_up_envelope", {"euros": 100000}))
    assert not strong.differences["hourly_pay_gap"].is_within_noise[1:].any()
    assert "hourly_pay_gap" not in strong.within_noise(3)


# --- Each lever moves its own target -----------------------------------------------------


def test_open_recruitment_mixes_the_jobs():
    strong = Lever("open_recruitment", {"share_rise": 0.4, "uptake": 1})
    found = change(strong, years=5)
    assert last(found, "dissimilarity") < -0.01
    assert last(found, "annual_pay_gap") < 0


def test_reclassified_jobs_narrow_the_pay_gap_and_cost_more_the_more_is_given():
    some, more = (change(Lever("reclassify_jobs", {"raise_share": x})) for x in (0.02, 0.06))
    assert last(more, "hourly_pay_gap") < last(some, "hourly_pay_gap") < 0
    assert more.cost.median[3] > some.cost.median[3] > 0
    # Nobody leaves, climbs or falls ill on that account.
    assert last(more, "share_of_women") == last(more, "promotion_gap") == 0


def test_the_promotion_rule_narrows_the_gap_in_promotions():
    found = change(Lever("equal_promotion", {"closing": 1}), years=5)
    gap = found.differences["promotion_gap"].over_years
    assert np.nanmean(gap.by_draw) < 0
    assert last(found, "women_at_top") > 0


def test_access_to_training_raises_the_promotions_of_the_sex_trained_less():
    found = change(Lever("training_access", {"closing": 1, "uptake": 1}), years=5)
    women = found.differences["promotion_rate_women"].over_years
    assert np.nanmean(women.by_draw) > 0
    assert np.nanmean(found.differences["promotion_rate_men"].over_years.by_draw) == 0


def test_a_ladder_opened_in_named_jobs_promotes_the_people_at_their_top():
    jobs = ("trimming_canning", "packing_labelling")
    found = change(Lever("open_ladder", {"grades": 2, "delay_years": 0}, jobs), years=5)
    assert np.nanmean(found.differences["promotion_rate_women"].over_years.by_draw) > 0


def test_a_changed_post_lowers_accidents_more_than_a_training_in_movements():
    post = change(Lever("ergonomic_change", {"risk_reduction": 0.5, "delay_years": 0}), years=5)
    training = change(Lever("ergonomic_training", {"risk_reduction": 0.5}), years=5)
    assert last(post, "accident_rate") < last(training, "accident_rate") < 1e-9
    # The training fades and leaves with people; the post stays changed.
    year = training.differences["accident_rate"].by_draw.mean(axis=0)
    assert year[5] > year[1]
    assert last(post, "sick_leave_rate") < 0


def test_a_training_in_movements_lasts_as_long_as_the_plan_assumes():
    strong = {"risk_reduction": 0.5, "uptake": 1}
    gone, kept = (
        change(Lever("ergonomic_training", strong | {"kept_each_year": part}))
        for part in (0.0, 1.0)
    )
    key = "accident_rate"
    assert (gone.differences[key].by_draw[:, 2:] == 0).all()
    assert last(kept, key) < 0
    np.testing.assert_array_equal(
        gone.differences[key].by_draw[:, 1], kept.differences[key].by_draw[:, 1]
    )


def test_rotation_shares_the_risk_of_women_and_of_men():
    found = change(Lever("rotation", {"sharing": 1, "uptake": 1}), draws=100, years=3)
    gap = run(draws=100, years=3).trajectory("sick_leave_gap").by_draw[:, 1:].mean()
    after = found.second.trajectory("sick_leave_gap").by_draw[:, 1:].mean()
    assert abs(after) < abs(gap)


def test_part_time_paid_alike_narrows_the_hourly_gap_and_above_its_hours_the_annual_one():
    alike = change(Lever("part_time_alike"), name="halles-du-raz")
    assert last(alike, "hourly_pay_gap") < 0
    above = change(Lever("part_time_alike", {"paid_above": 0.1}), name="halles-du-raz")
    assert last(above, "annual_pay_gap") < last(alike, "annual_pay_gap")
    # People promoted out of a job leave it as often as the next one: hours hardly move.
    assert abs(last(above, "part_time_gap")) < 0.002
    assert above.cost.median[3] > alike.cost.median[3]


def test_predictable_hours_keep_people():
    plan = Scenario("plan", (Lever("predictable_hours", {"leaving_reduction": 0.6, "uptake": 1}),))
    name = "halles-du-raz"
    recruitment = Lever("open_recruitment", {"share_rise": 0})
    few = run(Scenario("few", (*plan.levers, recruitment)), name=name)
    many = run(Scenario("many", (recruitment,)), name=name)
    hires = [one.costs["open_recruitment"].by_draw.sum() for one in (few, many)]
    assert hires[0] < hires[1]


def test_hours_offered_move_part_timers_to_full_time():
    found = change(Lever("hours_offered", {"accepted": 1, "uptake": 1}), name="halles-du-raz")
    assert last(found, "part_time_gap") > 0
    assert last(found, "annual_pay_gap") < 0


def test_a_larger_envelope_never_leaves_a_larger_gap_at_equal_job_and_grade():
    gaps = [
        last(change(Lever("catch_up_envelope", {"euros": euros})), "hourly_pay_gap")
        for euros in (0, 5000, 20000, 80000)
    ]
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[0] == 0 > gaps[1] > gaps[2]


def test_an_envelope_gives_its_euros_and_no_more():
    lever = Lever("catch_up_envelope", {"euros": 5000, "uptake": 1, "cost": 0, "contributions": 0})
    found = run(Scenario("plan", (lever,)), years=1)
    spent = found.costs["catch_up_envelope"].by_draw[:, 1]
    # Premiums that follow base pay come on top; part-year people take less.
    assert (spent > 0.9 * 4500).all()
    assert (spent < 1.25 * 5000).all()


def test_the_catch_up_after_leave_is_given_to_all_and_the_index_sees_it():
    found = change(Lever("catch_up_after_leave", {"given": 1, "uptake": 1}), name="halles-du-raz")
    points = found.second.trajectory("index_leave_returns").by_draw[:, 1:]
    before = found.first.trajectory("index_leave_returns").by_draw[:, 1:]
    assert np.nanmean(points) > np.nanmean(before)


def test_what_a_lever_gave_leaves_with_the_person():
    model = study_company(load_workforce("halles-du-raz"))
    state = first_state(model, 30)
    pulls = pull_levers(model, Scenario("plan", (Lever("catch_up_after_leave"),)), 30, 1)
    for number in range(1, 5):
        live(open_year(number, model, state, pulls, np.random.default_rng([1, number])))
    given = state.given["catch_up_after_leave"]
    assert (given[state.tenure >= 1] > 0).any()
    # Nobody is back from leave in the year of the hire.
    assert (given[state.tenure < 1] == 0).all()


def test_everything_made_equal_drives_the_gap_in_promotions_towards_zero():
    levers = (
        Lever("equal_promotion", {"closing": 1, "uptake": 1}),
        Lever("training_access", {"closing": 1, "uptake": 1}),
        Lever("part_time_alike", {"closing": 1, "uptake": 1}),
        Lever("open_recruitment", {"share_rise": 0.5, "uptake": 1}),
    )
    found = change(*levers, years=5, draws=100)
    key = "promotion_gap"
    left = np.nanmean(found.second.trajectory(key).by_draw[:, 3:])
    was = np.nanmean(found.first.trajectory(key).by_draw[:, 3:])
    assert was > 0
    assert abs(left) < 0.6 * was


# --- Levers that reach nobody ------------------------------------------------------------


def test_a_lever_on_nobody_changes_nothing_and_says_so():
    found = change(Lever("open_ladder"))
    assert ("lever_without_target", "open_ladder") in codes(found.second)
    for one in found.differences.values():
        assert (np.nan_to_num(one.by_draw) == 0).all()
    assert (found.second.costs["total"].by_draw == 0).all()


def test_a_lever_for_a_job_that_nobody_holds_reaches_nobody():
    workforce = load_workforce(COMPANY)
    people = workforce.employees
    kept = people[people["job"] != "laboratory"].reset_index(drop=True)
    plan = Scenario("plan", (Lever("ergonomic_change", jobs=("laboratory",)),))
    found = replay(changed(workforce, employees=kept), plan, years=1, draws=5, seed=1)
    assert ("lever_without_target", "ergonomic_change") in codes(found)


def test_a_replay_says_which_jobs_each_lever_reaches():
    named = ("packing_labelling", "line_driving")
    plan = Scenario("plan", (Lever("open_ladder"), Lever("ergonomic_change", jobs=named)))
    found = run(plan)
    assert found.reached == {"open_ladder": (), "ergonomic_change": named}


def test_an_individual_lever_says_that_it_leaves_with_people():
    found = run(Scenario("plan", (Lever("ergonomic_training"), Lever("rotation"))))
    assert ("lever_acts_on_people", "ergonomic_training") in codes(found)
    assert ("lever_acts_on_people", "rotation") not in codes(found)


# --- Thin files --------------------------------------------------------------------------


def test_a_company_of_28_people_is_replayed_and_says_that_it_is_small():
    workforce = load_workforce("printing_shop")
    people = workforce.present().sample(28, random_state=1)["employee_id"]
    kept = workforce.employees[workforce.employees["employee_id"].isin(people)]
    found = replay(
        changed(workforce, employees=kept.reset_index(drop=True), headcount=28),
        EVERYTHING, draws=40, seed=1,
    )  # fmt: skip
    assert found.n == 28
    assert {("few_people", ""), ("index_not_subject", "")} <= codes(found)
    assert np.isnan(found.trajectory("index_total").by_draw).all()
    assert np.isfinite(found.trajectory("payroll").by_draw).all()


@pytest.mark.parametrize("n", [1, 2, 5])
def test_a_handful_of_people_is_replayed_with_every_lever_at_its_most(n):
    workforce = load_workforce("printing_shop")
    people = workforce.present().sample(n, random_state=2)["employee_id"]
    kept = workforce.employees[workforce.employees["employee_id"].isin(people)]
    most = tuple(
        Lever(
            kind.key,
            {name: one.maximum for name, one in kind.parameters.items() if name != "delay_years"},
        )
        for kind in load_levers()
    )
    company = changed(workforce, employees=kept.reset_index(drop=True), headcount=n)
    found = replay(company, Scenario("most", most), draws=10, seed=1)
    assert np.isfinite(found.trajectory("payroll").by_draw).all()
    assert np.isnan(found.trajectory("annual_pay_gap").by_draw[:, 0]).all()


def test_shares_stay_between_none_and_all_whatever_is_pulled():
    found = run(EVERYTHING, years=5)
    for key, one in found.trajectories.items():
        if key in {"women_at_top", "share_of_women", "dissimilarity"} or "_f_" in key:
            known = one.by_draw[~np.isnan(one.by_draw)]
            assert (known > -1e-9).all(), key
            assert (known < 1 + 1e-9).all(), key


@pytest.mark.parametrize("sex", ["women", "men"])
def test_a_company_of_one_sex_is_replayed_without_gaps(sex):
    workforce = load_workforce("printing_shop")
    kept = workforce.employees[workforce.employees["sex"] == sex].reset_index(drop=True)
    company = changed(workforce, employees=kept, headcount=48)
    found = replay(company, draws=20, seed=1)
    assert ("one_sex", "") in codes(found)
    assert np.isnan(found.trajectory("annual_pay_gap").by_draw).all()
    assert np.isfinite(found.trajectory("payroll").by_draw).all()
    plan = replay(company, EVERYTHING, draws=20, seed=1)
    assert ("lever_without_target", "equal_promotion") in codes(plan)
    # Opening recruitment is what brings the other sex in.
    assert 0 < plan.trajectory("share_of_women").median[5] < 1


def test_without_a_raise_in_the_period_there_is_none_later_and_it_is_said():
    workforce = load_workforce("printing_shop")
    events = workforce.career_events
    kept = events[~events["kind"].isin(["raise", "catch_up_raise"])].reset_index(drop=True)
    found = replay(changed(workforce, career_events=kept), EVERYTHING, draws=20, seed=1)
    assert {("no_raise", ""), ("lever_without_target", "catch_up_after_leave")} <= codes(found)
    assert np.isnan(found.trajectory("index_leave_returns").by_draw).all()


def test_a_file_without_history_is_replayed_from_what_it_has():
    workforce = load_workforce("printing_shop")
    company = replace(workforce.company, history_start=pd.Timestamp("2025-12-01").date())
    people = workforce.present().reset_index(drop=True)
    nothing = workforce.absences.iloc[:0]
    events = workforce.career_events.iloc[:0]
    bare = Workforce.of(
        company, employees=people, career_events=events, absences=nothing,
        exposures=workforce.exposures.iloc[:0],
    )  # fmt: skip
    found = replay(bare, EVERYTHING, draws=20, seed=1)
    said = {code for code, _ in codes(found)}
    assert {"no_departure", "no_raise", "no_promotion", "no_accident", "short_history"} <= said
    assert np.isnan(found.trajectory("index_total").by_draw[:, 0]).all()
    assert np.isfinite(found.trajectory("annual_pay_gap").by_draw).all()


def test_a_file_without_classification_says_that_everyone_has_one_grade():
    workforce = load_workforce("printing_shop")
    company = workforce.company
    jobs = tuple(replace(job, lowest_grade=1, highest_grade=1) for job in company.jobs)
    events = workforce.career_events
    graded = ["grade_before", "grade_after"]
    events = events.assign(**{name: events[name].where(events[name].isna(), 1) for name in graded})
    flat = Workforce.of(
        replace(company, jobs=jobs), employees=workforce.employees.assign(grade=1),
        career_events=events, absences=workforce.absences, exposures=workforce.exposures,
    )  # fmt: skip
    found = replay(flat, EVERYTHING, draws=20, seed=1)
    assert ("single_grade", "") in codes(found)
    assert (found.trajectory("women_at_top").by_draw == found.trajectory("share_of_women").by_draw)[
        :, 0
    ].all()


def test_nobody_present_is_refused():
    workforce = load_workforce("printing_shop")
    gone = workforce.employees[workforce.employees["leave_date"].notna()].reset_index(drop=True)
    with pytest.raises(EmptyGroupError) as caught:
        replay(changed(workforce, employees=gone), seed=1)
    assert caught.value.key == "replay_without_people"


# --- Shape -------------------------------------------------------------------------------


def test_a_replay_follows_every_trajectory_from_year_0_and_keeps_its_draws():
    found = run()
    assert tuple(found.trajectories) == tuple(TRAJECTORIES)
    for key, one in found.trajectories.items():
        assert one.by_draw.shape == (50, 4), key
        shown = ~np.isnan(one.median)
        assert (one.low[shown] <= one.median[shown]).all()
        assert (one.median[shown] <= one.high[shown]).all()


def test_costs_add_up_to_their_total_and_year_0_costs_nothing():
    found = run(EVERYTHING)
    parts = sum(one.by_draw for key, one in found.costs.items() if key != "total")
    np.testing.assert_allclose(found.costs["total"].by_draw, parts)
    assert (found.costs["total"].by_draw[:, 0] == 0).all()


def test_assumptions_say_what_the_team_changed():
    plan = Scenario("plan", (Lever("rotation", {"sharing": 0.9}),))
    found = {one.parameter: one for one in run(plan).assumptions}
    assert (found["sharing"].value, found["sharing"].is_default) == (0.9, False)
    assert found["cost"].is_default
    assert found["sharing"].source == "hypothesis"


def test_a_raise_that_comes_a_year_late_is_paid_and_gives_no_point_of_the_index():
    # Five of six returns of this company had their raise, each with the decisions of the next
    # year; the decree wants it before the twelve months end.
    rates = study_company(load_workforce("chantier-naval-de-kerlouarn")).rates
    assert (rates.catch_up > 0.8, rates.in_time) == (True, 0)
    found = change(Lever("catch_up_after_leave"), name="chantier-naval-de-kerlouarn")
    before, after = (
        one.trajectory("index_leave_returns").by_draw[:, 1:] for one in (found.first, found.second)
    )
    assert np.nanmax(before) == 0
    assert np.nanmean(after) > 12


def test_returns_in_time_are_those_that_the_index_counts_year_after_year():
    rates = study_company(load_workforce("halles-du-raz")).rates
    workforce = load_workforce("halles-du-raz")
    years = range(workforce.company.history_start.year, workforce.company.reference_date.year + 1)
    found = [returns_in(workforce, Period(date(y, 1, 1), date(y, 12, 31))) for y in years]
    concerned = sum(one.concerned for one in found)
    assert rates.owed == concerned / sum(one.returned for one in found)
    assert rates.in_time == sum(one.raised for one in found) / concerned
