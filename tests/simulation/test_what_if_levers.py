"""The catalogue of levers, what a team may set, and the words of every code."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from workshop_kit.data import load_workforce
from workshop_kit.errors import (
    OutOfRangeError,
    UnknownNameError,
    UnknownOptionError,
    UsageError,
)
from workshop_kit.simulation import (
    ACTS_ON,
    GENERAL_ASSUMPTIONS,
    LEVER_AXES,
    TRAJECTORIES,
    WARNINGS,
    Lever,
    Scenario,
    load_levers,
    replay,
)
from workshop_kit.simulation.what_if.model import study_company
from workshop_kit.simulation.what_if.pulls import pull_levers, triangle
from workshop_kit.simulation.what_if.targets import RULES

KINDS = {kind.key: kind for kind in load_levers()}


def test_every_axis_and_pay_have_levers_of_the_organisation():
    for axis in LEVER_AXES:
        assert any(kind.axis == axis and kind.acts_on == "organisation" for kind in load_levers())
    assert {kind.acts_on for kind in load_levers()} == set(ACTS_ON)


def test_an_individual_training_acts_on_people_and_a_change_of_post_does_not():
    assert KINDS["ergonomic_training"].acts_on == "person"
    assert KINDS["ergonomic_change"].acts_on == KINDS["rotation"].acts_on == "organisation"


@pytest.mark.parametrize("key", KINDS)
def test_every_lever_states_its_cost_its_delay_its_uptake_and_its_uncertainty(key):
    parameters = KINDS[key].parameters
    assert {"uptake", "delay_years", "cost", "uncertainty"} < set(parameters)
    assert key in RULES
    for one in parameters.values():
        assert one.minimum <= one.default <= one.maximum
        assert 0 <= one.low <= 1 <= one.high
        assert one.source in ("hypothesis", "law_l1225_26")
    assert any(one.low < 1 for one in parameters.values())


def test_every_lever_code_and_unit_has_its_words(t):
    values = {"lever": "x", "n": 3, "years": 2, "total": 9, "events": 5, "least": 50}
    for kind in load_levers():
        for part in ("name", "description", "assumption"):
            assert t(f"levers.{kind.key}.{part}")
        assert t(f"levers.acts_on.{kind.acts_on}")
        assert t(f"levers.axis.{kind.axis}")
        for name, one in kind.parameters.items():
            assert t(f"levers.parameter.{kind.key}.{name}")
            assert t(f"levers.unit.{one.unit}")
            assert t(f"levers.source.{one.source}")
    for code in WARNINGS:
        assert t(f"levers.warning.{code}", **values)
    for code in GENERAL_ASSUMPTIONS:
        assert t(f"levers.general.{code}")
    for key, unit in TRAJECTORIES.items():
        assert t(f"levers.trajectory.{key}")
        assert t(f"levers.trajectory_unit.{unit}")


def test_the_page_of_the_method_explains_every_lever():
    page = (Path(__file__).parents[2] / "docs" / "what-if.md").read_text(encoding="utf-8")
    for key in KINDS:
        assert f"| {key} |" in page
    assert f"Trajectories of {len(TRAJECTORIES)} figures" in page


def test_every_rate_shown_has_its_words(t):
    for rate in study_company(load_workforce("printing_shop")).all_rates:
        assert t(f"levers.rate.{rate.key}")
        assert t(f"levers.rate_grouping.{rate.grouping}")


def test_a_lever_that_does_not_exist_is_refused_and_the_known_ones_listed():
    with pytest.raises(UnknownOptionError) as caught:
        Lever("magic")
    assert caught.value.key == "unknown_lever"
    assert "rotation" in caught.value.values["known"]


def test_a_parameter_of_another_lever_is_refused():
    with pytest.raises(UnknownOptionError) as caught:
        Lever("rotation", {"euros": 1000})
    assert caught.value.key == "unknown_lever_parameter"


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("rotation", {"sharing": 1.01}),
        ("rotation", {"sharing": -0.01}),
        ("rotation", {"sharing": float("nan")}),
        ("rotation", {"sharing": "half"}),
        ("rotation", {"sharing": True}),
        ("rotation", {"delay_years": 1.5}),
        ("rotation", {"delay_years": -1}),
        ("open_ladder", {"grades": 0}),
        ("catch_up_envelope", {"euros": -1}),
    ],
)
def test_a_value_outside_its_bounds_is_refused(key, values):
    with pytest.raises(OutOfRangeError) as caught:
        Lever(key, values)
    assert caught.value.key == "lever_out_of_range"


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Lever("magic"),
        lambda: Lever("rotation", {"euros": 1}),
        lambda: Lever("rotation", {"sharing": 2}),
        lambda: Scenario("twice", (Lever("rotation"), Lever("rotation"))),
        lambda: replay(load_workforce("printing_shop"), years=-1, seed=0),
        lambda: replay(load_workforce("printing_shop"), draws=0, seed=0),
        lambda: replay(load_workforce("printing_shop"), seed=-1),
    ],
)
def test_every_refusal_has_its_sentence(wrong, t):
    with pytest.raises((UsageError, OutOfRangeError)) as caught:
        wrong()
    assert len(t.error(caught.value)) > 30


def test_bounds_themselves_are_allowed():
    for kind in load_levers():
        for name, one in kind.parameters.items():
            assert Lever(kind.key, {name: one.minimum}).value(name) == one.minimum
            assert Lever(kind.key, {name: one.maximum}).value(name) == one.maximum


def test_a_lever_comes_once_in_a_plan():
    with pytest.raises(UsageError) as caught:
        Scenario("twice", (Lever("rotation"), Lever("rotation", {"sharing": 0.1})))
    assert caught.value.key == "lever_twice"


@pytest.mark.parametrize("years", [-1, 11, 2.5, True])
def test_years_that_cannot_be_replayed_are_refused(years):
    with pytest.raises(OutOfRangeError) as caught:
        replay(load_workforce("printing_shop"), years=years, seed=0)
    assert caught.value.key == "replay_years_out_of_range"


def test_a_job_that_the_company_does_not_have_is_refused():
    plan = Scenario("plan", (Lever("ergonomic_change", jobs=("astronaut",)),))
    with pytest.raises(UnknownNameError) as caught:
        replay(load_workforce("printing_shop"), plan, seed=0)
    assert "astronaut" in caught.value.values["name"]


def test_a_lever_cannot_be_changed_once_made():
    values = {"sharing": 0.4}
    lever = Lever("rotation", values)
    values["sharing"] = 0.9
    assert lever.value("sharing") == 0.4
    with pytest.raises(TypeError):
        lever.values["sharing"] = 0.9


@pytest.mark.parametrize(
    ("kept", "spread"), [(0, (1.0, 1.0)), (0.5, (0.85, 1.25)), (1, (0.7, 1.5)), (2, (0.4, 2.0))]
)
def test_a_team_says_how_much_of_the_uncertainty_it_keeps(kept, spread):
    assert Lever("rotation", {"uncertainty": kept}).spread("cost") == spread


def test_a_spread_never_goes_below_nothing():
    low, high = Lever("open_recruitment", {"uncertainty": 2}).spread("share_rise")
    assert low == 0
    assert high == pytest.approx(1.8)


def test_without_uncertainty_a_cost_is_the_same_in_every_draw(workforce):
    fixed = Scenario("sure", (Lever("rotation", {"uncertainty": 0}),))
    usual = Scenario("as stated", (Lever("rotation"),))
    sure, drawn = (pull_levers(study_company(workforce), one, 40, 1) for one in (fixed, usual))
    costs = [one["rotation"].values["cost"] for one in (sure, drawn)]
    assert np.ptp(costs[0]) == 0
    assert np.ptp(costs[1]) > 0
    assert np.median(costs[1]) != costs[0][0]


def test_draws_of_a_triangle_have_its_mean_and_its_variance():
    luck = (np.arange(100_000) + 0.5) / 100_000
    low, high = 0.4, 1.5
    drawn = triangle(luck, low, high)
    assert drawn.mean() == pytest.approx((low + 1 + high) / 3, abs=1e-6)
    variance = (low**2 + 1 + high**2 - low - low * high - high) / 18
    assert drawn.var() == pytest.approx(variance, rel=1e-5)
    assert (np.diff(drawn) > 0).all()
