"""Two plans side by side: what an answer may hold, what is said of a difference, what it costs."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.activities import Explores, plans_replayed
from workshop_kit.activities.lever_words import present_levers, say_parameter
from workshop_kit.activities.note import Note
from workshop_kit.activities.plans_chosen import list_outcomes, places_of, plans_of
from workshop_kit.activities.plans_printed import print_plans
from workshop_kit.activities.plans_replayed import (
    Seen,
    future_pay_gap,
    replay_of,
    seed_of,
    total_cost,
    which_way,
)
from workshop_kit.activities.plans_words import finding, reading, say_amount, say_cautions
from workshop_kit.activities.what_if import WhatIf
from workshop_kit.data import load_workforce
from workshop_kit.simulation.what_if import (
    BASELINE,
    TRAJECTORIES,
    Lever,
    Replay,
    Trajectory,
    load_levers,
)
from workshop_kit.texts import translator

WHAT_IF = WhatIf("s07.what_if", Note("s07.what_if.note"))
T = translator("en")


def lever(key, jobs=(), **values):
    return {"lever": key, "values": values, "jobs": list(jobs)}


def answer(a=(), b=(), outcome="annual_pay_gap"):
    return {"plans": {"a": list(a), "b": list(b)}, "outcome": outcome}


@pytest.fixture(autouse=True)
def _few_draws(monkeypatch):
    """Draw little: what is tested here is what is made of the draws."""
    monkeypatch.setattr(plans_replayed, "DRAWS", 20)
    replay_of.cache_clear()
    yield
    replay_of.cache_clear()


def replayed(workforce, gaps, *, key="annual_pay_gap", unit="share", costs=0.0):
    """Return a replay whose draws are written by hand, shape (n_draws, 6)."""
    by_draw = np.asarray(gaps, dtype=float)
    spent = np.broadcast_to(np.asarray(costs, dtype=float), by_draw.shape)
    return Replay(
        workforce=workforce,
        scenario=BASELINE,
        trajectories={key: Trajectory(key, unit, by_draw)},
        costs={"total": Trajectory("total", "euros", spent.copy())},
        reached={},
        warnings=(),
        assumptions=(),
        rates=(),
        n=100,
        years=5,
        draws=len(by_draw),
        seed=1,
    )


def years(first, last, n=40):
    """Return draws that all go straight from one value to another."""
    return np.tile(np.linspace(first, last, 6), (n, 1))


def noise(n=40):
    """Return a small amount a draw, as often above zero as below it."""
    return 0.01 * np.repeat([-1.0, 1.0], n // 2)[:, None]


# --- What an answer may hold ---


def test_it_explores_as_the_screen_asks_it_to():
    assert isinstance(WHAT_IF, Explores)


def test_plans_of_known_levers_are_accepted():
    assert WHAT_IF.accepts(answer())
    assert WHAT_IF.accepts(answer([lever("rotation", sharing=0.4)], [lever("hours_offered")]))
    assert WHAT_IF.accepts(answer(outcome="cost"))


@pytest.mark.parametrize(
    "plan",
    [
        "rotation",
        [None],
        ["rotation"],
        [{"lever": "rotation"}],
        [lever("luck")],
        [lever("rotation", luck=1)],
        [lever("rotation", sharing=1.01)],
        [lever("rotation", sharing=-0.01)],
        [lever("rotation", sharing=math.nan)],
        [lever("rotation", sharing=math.inf)],
        [lever("rotation", sharing=10**400)],
        [lever("rotation", sharing=True)],
        [lever("rotation", sharing="0.5")],
        [lever("rotation", delay_years=1.5)],
        [lever("rotation"), lever("rotation")],
        [lever("rotation")] * 10_000,
        [lever("rotation", jobs=["x"] * 3)],
        [lever("rotation", jobs=[str(n) for n in range(100_000)])],
        [lever("rotation", jobs=["x" * 10_000])],
        [lever("rotation", jobs=[3])],
        [{**lever("rotation"), "more": 1}],
        [{"lever": ["rotation"], "values": {}, "jobs": []}],
        [{"lever": "rotation", "values": [], "jobs": []}],
    ],
)
def test_a_plan_of_another_shape_is_refused_without_an_error(plan):
    assert WHAT_IF.accepts({"plans": {"a": plan, "b": []}, "outcome": "payroll"}) is False


@pytest.mark.parametrize(
    "given_answer",
    [
        {"plans": {"a": []}, "outcome": "payroll"},
        {"plans": {"a": [], "b": [], "c": []}, "outcome": "payroll"},
        {"plans": [], "outcome": "payroll"},
        {"plans": {"a": [], "b": []}, "outcome": "luck"},
        {"plans": {"a": [], "b": []}, "outcome": ["payroll"]},
        {"plans": {"a": [], "b": []}},
        {**answer(), "more": 1},
    ],
)
def test_an_answer_of_another_shape_is_refused_without_an_error(given_answer):
    assert WHAT_IF.accepts(given_answer) is False


@given(
    plans=st.recursive(
        st.none() | st.integers() | st.floats() | st.sampled_from(["rotation", "a", "sharing"]),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["a", "b", "lever", "values", "jobs", "sharing"]), inner
            )
        ),
        max_leaves=10,
    )
)
def test_any_value_is_accepted_or_refused_but_never_an_error(plans):
    assert WHAT_IF.accepts({"plans": plans, "outcome": "payroll"}) in (True, False)


def test_every_trajectory_can_be_looked_at_once_and_the_cost_too():
    assert sorted(list_outcomes()) == sorted([*TRAJECTORIES, "cost"])


# --- Sliders ---


def test_every_slider_goes_from_bound_to_bound_through_its_default():
    for kind in load_levers():
        for parameter in kind.parameters.values():
            places = places_of(parameter)
            assert places[0] == parameter.minimum
            assert places[-1] == parameter.maximum
            assert parameter.default in places
            assert list(places) == sorted(set(places))
            assert len(places) <= 40
            Lever(kind.key, {parameter.key: places[len(places) // 2]})


def test_each_place_of_a_slider_reads_differently(t):
    for kind in load_levers():
        for parameter in kind.parameters.values():
            words = [say_parameter(parameter, place, t) for place in places_of(parameter)]
            assert len(words) == len(set(words)), (kind.key, parameter.key)


def test_a_lever_that_acts_on_people_says_that_the_cause_stays(t):
    levers = [one for group in present_levers(t) for one in group["levers"]]
    of_people = {one["key"] for one in levers if one["acts_on"] == "person"}
    assert of_people == {"ergonomic_training", "catch_up_envelope"}
    for one in levers:
        assert (one["why"] == t("levers.acts_on.person")) == (one["key"] in of_people)


def test_a_number_between_two_places_takes_the_nearest_one(workforce):
    plans = plans_of(answer([lever("rotation", sharing=0.412)]), workforce)
    assert dict(plans.levers["a"][0].values) == {"sharing": 0.4}


def test_an_assumption_left_as_it_is_is_not_kept(workforce):
    plans = plans_of(answer([lever("rotation", sharing=0.5, uptake=0.6)]), workforce)
    assert dict(plans.levers["a"][0].values) == {"uptake": 0.6}


def test_a_job_that_this_company_does_not_have_is_left_out(workforce):
    code = workforce.company.jobs[0].code
    plans = plans_of(answer([lever("rotation", jobs=["nowhere", code])]), workforce)
    assert plans.levers["a"][0].jobs == (code,)


def test_the_order_of_levers_does_not_make_another_plan(workforce):
    two = [lever("catch_up_envelope"), lever("rotation")]
    one, other = (plans_of(answer(plan), workforce) for plan in (two, two[::-1]))
    assert one.levers == other.levers


def test_settings_given_back_are_an_answer_that_gives_them_back(workforce, t):
    first = WHAT_IF.settings(answer([lever("rotation", sharing=0.41)]), workforce, t)
    assert WHAT_IF.accepts(json.loads(json.dumps(first)))
    assert WHAT_IF.settings(first, workforce, t) == first


# --- Replays ---


def test_a_plan_is_replayed_once_whatever_outcome_is_looked_at(workforce, monkeypatch):
    asked = []
    real = plans_replayed.replay
    monkeypatch.setattr(
        plans_replayed, "replay", lambda *a, **k: asked.append(a[1]) or real(*a, **k)
    )
    for outcome in ("annual_pay_gap", "index_total", "cost"):
        WHAT_IF.view(answer([lever("rotation")], [lever("rotation")], outcome), workforce, T)
    assert len(asked) == 2


def test_both_plans_and_none_share_their_chance(workforce):
    found = replay_of(workforce, (Lever("rotation"),))
    assert found.seed == replay_of(workforce).seed == seed_of(workforce)


def test_two_companies_have_chances_of_their_own(workforce):
    assert seed_of(workforce) != seed_of(load_workforce("banque-de-l-arree"))


def test_the_gap_of_the_future_is_the_middle_of_the_draws_without_a_lever(workforce):
    expected = float(np.median(replay_of(workforce).trajectory("annual_pay_gap").by_draw[:, -1]))
    assert future_pay_gap(workforce) == pytest.approx(expected)


def test_no_future_is_told_when_the_draws_do_not_tell_which_way(workforce, monkeypatch):
    doubtful = replayed(workforce, years(0.02, 0.0) + noise())
    monkeypatch.setattr(plans_replayed, "replay_of", lambda *_: doubtful)
    assert future_pay_gap(workforce) is None


def test_no_future_is_told_when_it_cannot_be_worked_out(workforce, monkeypatch):
    unknown = replayed(workforce, years(0.02, math.nan))
    monkeypatch.setattr(plans_replayed, "replay_of", lambda *_: unknown)
    assert future_pay_gap(workforce) is None


# --- What is said ---


def seen(workforce, **gaps):
    replays = {name: replayed(workforce, gap) for name, gap in gaps.items()}
    return Seen(replays, "annual_pay_gap")


def test_a_band_that_holds_zero_is_called_noise_and_no_plan_wins(workforce):
    base = years(0.2, 0.2)
    found = seen(workforce, baseline=base, a=base - 0.01 + noise(), b=base - 0.011 - noise())
    assert which_way(found.difference("a", "b")) == "noise"
    assert "cannot be told apart" in finding(found, T)
    last = reading(found, T).split("\n")[-1]
    assert last.startswith("**Between the two**: the difference is **within noise**")
    assert "lower" not in last
    assert "higher" not in last


def test_a_difference_beyond_noise_says_how_far_and_which_way(workforce):
    base = years(0.2, 0.2)
    found = seen(workforce, baseline=base, a=years(0.2, 0.15), b=years(0.2, 0.17))
    assert which_way(found.difference("a", "b")) == "higher"
    assert finding(found, T).endswith("in 5 years: 15.0% with plan A, 17.0% with plan B")
    said = reading(found, T).split("\n")
    assert said[1].startswith("**Plan A**: lower than “nothing new” by 5.0 points")
    assert said[3].startswith("**Between the two**: higher by 2.0 points with plan B")


def test_the_plans_exchanged_exchange_their_words(workforce):
    base, low = years(0.2, 0.2), years(0.2, 0.15)
    one = reading(seen(workforce, baseline=base, a=low, b=base), T).split("\n")[-1]
    other = reading(seen(workforce, baseline=base, a=base, b=low), T).split("\n")[-1]
    assert "higher by 5.0 points with plan B" in one
    assert "lower by 5.0 points with plan B" in other


def test_a_plan_that_changes_nothing_is_said_to_change_nothing(workforce):
    base = years(0.2, 0.2) + noise()
    assert "changes nothing" in reading(seen(workforce, baseline=base, b=base), T)
    assert "plan B changes nothing" in finding(seen(workforce, baseline=base, b=base), T)


def test_a_late_effect_is_told_apart_from_that_of_the_whole(workforce):
    base = years(0.2, 0.2)
    late = base + np.where(np.arange(6) == 5, -0.002, 0.0) + noise() * (np.arange(6) < 5)
    said = reading(seen(workforce, baseline=base, a=late), T)
    assert "lower than “nothing new” by 0.2 points" in said
    assert "On average over the 5 years, the difference stays within noise" in said


def test_what_happens_to_a_few_people_a_year_is_told_on_average_over_the_years(workforce):
    base = years(0.1, 0.1)
    swings = np.array([0, 0.05, -0.06, 0.05, -0.06, -0.01])
    replays = {
        name: replayed(workforce, gaps, key="promotion_gap", unit="per_year")
        for name, gaps in {"baseline": base, "a": base + swings}.items()
    }
    found = Seen(replays, "promotion_gap")
    # The last year is 9.0; the mean of the five years is 9.4.
    assert finding(found, T).startswith("Gap in promotions, on average over 5 years: 9.4 with")
    assert (
        reading(found, T).split("\n")[1].startswith("**Plan A**: lower than “nothing new” by 0.6")
    )


def test_a_gap_below_zero_says_what_lower_means(workforce):
    found = seen(workforce, baseline=years(-0.1, -0.1), a=years(-0.1, -0.15))
    assert "lower means farther from zero" in reading(found, T)
    above = seen(workforce, baseline=years(0.1, 0.1), a=years(0.1, 0.05))
    assert "farther from zero" not in reading(above, T)


def test_what_no_draw_works_out_is_a_sentence_and_not_a_figure(workforce):
    unknown = years(math.nan, math.nan)
    found = seen(workforce, baseline=unknown, a=unknown)
    assert finding(found, T).endswith("cannot be worked out in this company")
    assert "in any simulated future" in reading(found, T)


def test_having_nothing_to_pay_is_a_sentence_in_place_of_a_picture(workforce, t):
    chart = WHAT_IF.chart(answer(outcome="cost"), workforce, t)
    (words,) = [text.get_text() for text in chart.draw().axes[0].texts]
    assert words.replace("\n", " ") == t("s07.what_if.reading.cost.none")
    assert "\n" not in chart.description


def test_draws_in_which_it_is_missing_are_counted(workforce):
    base = years(0.2, 0.2)
    base[:10, -1] = math.nan
    assert "In 25% of the simulated futures" in reading(seen(workforce, baseline=base), T)


@pytest.mark.parametrize(("amount", "french"), [(0.019, "1,9 point"), (0.0196, "2,0 points")])
def test_french_counts_points_from_two_on(amount, french):
    said = say_amount(amount, "share", translator("fr"))
    assert said.replace("\u00a0", " ") == french


def test_the_cost_of_a_plan_is_that_of_its_years_in_each_draw(workforce):
    found = replayed(workforce, years(0, 0), costs=[0, 100, 200, 0, 0, 300])
    assert total_cost(found).tolist() == [600, 600, 600]


def test_the_cost_of_the_levers_adds_up_to_that_of_the_plan(workforce):
    plan = replay_of(workforce, (Lever("equal_promotion"), Lever("catch_up_envelope")))
    parts = sum(one.by_draw.sum() for key, one in plan.costs.items() if key != "total")
    assert plan.costs["total"].by_draw.sum() == pytest.approx(parts)


def test_a_lever_for_nobody_and_an_individual_fix_are_told_of_their_plan(workforce):
    both = answer([lever("catch_up_envelope")], [lever("rotation", jobs=[])])
    view = WHAT_IF.view(both, workforce, T)
    said = [one for one in view.beside["cautions"] if "acts on the people" in one]
    assert [one.split(".")[0] for one in said] == ["Plan A"]


def test_cautions_about_the_company_come_once(workforce):
    plan = replay_of(workforce, (Lever("rotation"),))
    both = Seen({"baseline": replay_of(workforce), "a": plan, "b": plan}, "payroll")
    said = say_cautions(both, workforce, T)
    assert len(said) == len(set(said))


@pytest.mark.parametrize("outcome", ["annual_pay_gap", "index_total", "cost"])
def test_every_picture_says_that_it_is_a_thought_experiment(workforce, t, outcome):
    for given_answer in (answer(outcome=outcome), answer([lever("rotation")], outcome=outcome)):
        chart = WHAT_IF.view(given_answer, workforce, t).chart
        assert t("levers.thought_experiment") in chart.subtitle


def test_the_table_has_a_row_a_year_and_says_which_ones_are_noise(workforce):
    both = answer([lever("catch_up_envelope", euros=50000)], [lever("rotation")])
    table = WHAT_IF.chart(both, workforce, T).table
    assert [row[0] for row in table.rows] == [
        "today",
        "1 year",
        *(f"{n} years" for n in (2, 3, 4, 5)),
    ]
    assert table.columns[1:4] == ("Nothing new", "Plan A", "Plan B")
    assert {row[-1] for row in table.rows[1:]} <= {"within noise", "beyond noise", "no difference"}


def test_the_table_of_a_mean_ends_with_it(workforce):
    table = WHAT_IF.chart(answer([lever("rotation")], outcome="accident_gap"), workforce, T).table
    assert table.rows[-1][0] == "on average over 5 years"
    assert len(table.rows) == 7


def test_where_a_lever_acts_is_said(workforce):
    code = workforce.company.jobs[1].code
    view = WHAT_IF.view(answer([], [lever("equal_promotion", jobs=[code])]), workforce, T)
    label = workforce.label("job", code, "en")
    assert f"Plan B. “Promotion rule” acts in these jobs: {label}." in view.beside["cautions"]


def test_too_few_of_a_sex_in_a_company_that_exists_hides_all_but_the_cost(workforce, monkeypatch):
    monkeypatch.setattr(plans_replayed, "fewest_shown", lambda _: 1000)
    assert future_pay_gap(workforce) is None
    hidden = WHAT_IF.view(answer([lever("rotation")]), workforce, T)
    assert hidden.figures == ()
    assert "Fewer than five people" in hidden.reading
    # Neither the title nor the table gives away what the picture hides.
    assert not any(letter in hidden.chart.title for letter in "%€")
    shown = WHAT_IF.view(answer([lever("rotation")], outcome="cost"), workforce, T)
    assert shown.figures


def test_paper_has_every_assumption_and_marks_those_that_were_changed(workforce, t):
    plans = plans_of(answer([lever("rotation", sharing=0.4), lever("hours_offered")]), workforce)
    first, second = print_plans(plans, workforce, t)
    assert second.rows == ()
    rotation = first.rows[0]
    parameters = next(one for one in load_levers() if one.key == "rotation").parameters
    assert all(t(f"levers.parameter.rotation.{name}") in rotation[1] for name in parameters)
    assert t("s07.what_if.changed", said="").strip() in rotation[1]
    assert len(first.rows) == 3


def test_an_answer_is_said_with_the_levers_of_both_plans(workforce):
    said = WHAT_IF.say(answer([lever("rotation", sharing=0.4)]), workforce, T)
    assert said == (
        "Plan A: Rotation between posts (Share of time pooled: 40% of the time). "
        "Plan B: no lever. Outcome shown: Annual pay gap."
    )
