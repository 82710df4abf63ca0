"""The ladder: identities, invariances, two levels by hand, and laws that SciPy knows."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.ladder import ladder_shares


@pytest.mark.parametrize("levels", [2, 3, 6])
@pytest.mark.parametrize("leaving", [0.0, 0.1, 1.0])
def test_everyone_stands_on_one_level_each_year(levels, leaving):
    shares = ladder_shares([0, 0.05, 0.5, 1], levels=levels, years=12, leaving=leaving)
    assert shares.shape == (13, 4, levels)
    assert shares.sum(axis=2) == pytest.approx(1)
    assert (shares >= 0).all()


def test_everyone_begins_at_the_foot():
    assert ladder_shares([0.3], levels=4, years=5)[0, 0].tolist() == [1, 0, 0, 0]


def test_a_group_does_not_depend_on_those_beside_it():
    together = ladder_shares([0.05, 0.2, 0.1], levels=5, years=20, leaving=0.1)
    for place, chance in enumerate([0.05, 0.2, 0.1]):
        alone = ladder_shares([chance], levels=5, years=20, leaving=0.1)
        assert together[:, place] == pytest.approx(alone[:, 0])


def test_a_level_added_on_top_changes_nothing_below_the_old_top():
    low, high = (ladder_shares([0.15], levels=n, years=20, leaving=0.1)[-1, 0] for n in (4, 5))
    assert high[:3] == pytest.approx(low[:3])
    assert high[3:].sum() == pytest.approx(low[3])


def test_nobody_climbs_without_a_chance_and_all_climb_with_a_sure_one():
    shares = ladder_shares([0, 1], levels=3, years=2)
    assert shares[-1, 0].tolist() == [1, 0, 0]
    assert shares[-1, 1].tolist() == [0, 0, 1]


def test_two_levels_by_hand():
    # Year 1: 10 of 100 leave and come back to level 1; of the 90, 9 climb.
    # Year 2: 10 leave; of the 81.9 left on level 1, 8.19 climb; 8.1 stay at the top.
    shares = ladder_shares([0.1], levels=2, years=2, leaving=0.1)[:, 0, 1]
    assert shares == pytest.approx([0, 0.09, 0.0819 + 0.081])


@pytest.mark.parametrize("chance", [0.04, 0.3])
def test_without_departures_the_steps_climbed_are_binomial(chance):
    years, levels = 15, 5
    shares = ladder_shares([chance], levels=levels, years=years)[-1, 0]
    steps = stats.binom(years, chance)
    assert shares[:-1] == pytest.approx(steps.pmf(range(levels - 1)))
    assert shares[-1] == pytest.approx(steps.sf(levels - 2))


@pytest.mark.parametrize("chance", [0.04, 0.3])
def test_without_departures_the_top_is_reached_as_a_negative_binomial_says(chance):
    levels = 4
    top = ladder_shares([chance], levels=levels, years=40)[:, 0, -1]
    waits = stats.nbinom(levels - 1, chance)
    assert top == pytest.approx(waits.cdf(np.arange(41) - (levels - 1)))


def test_with_departures_people_stand_by_how_long_they_have_been_there():
    chance, leaving, years, levels = 0.12, 0.1, 9, 4
    there = np.append(leaving * (1 - leaving) ** np.arange(years), (1 - leaving) ** years)
    climbed = stats.binom(np.arange(years + 1), chance)
    expected = [there @ climbed.pmf(step) for step in range(levels - 1)]
    shares = ladder_shares([chance], levels=levels, years=years, leaving=leaving)[-1, 0]
    assert shares[:-1] == pytest.approx(expected)


def test_in_the_long_run_the_lead_is_multiplied_by_itself_at_each_step():
    chances, leaving = np.array([0.05, 0.06]), 0.1
    long_run = ladder_shares(chances, levels=6, years=2000, leaving=leaving)[-1]
    climbs = chances * (1 - leaving)
    ratio = climbs / (leaving + climbs)
    at_or_above = long_run[:, ::-1].cumsum(axis=1)[:, ::-1]
    assert at_or_above == pytest.approx(ratio[:, None] ** np.arange(6))
    lead = at_or_above[0] / at_or_above[1]
    assert lead[1:] / lead[:-1] == pytest.approx(ratio[0] / ratio[1])


@pytest.mark.parametrize("wrong", [-0.01, 1.01])
def test_a_chance_that_is_no_share_is_refused(wrong):
    with pytest.raises(OutOfRangeError, match="not_between_zero_and_one"):
        ladder_shares([0.1, wrong], levels=3, years=2)
    with pytest.raises(OutOfRangeError, match="not_between_zero_and_one"):
        ladder_shares([0.1], levels=3, years=2, leaving=wrong)


@pytest.mark.parametrize(("levels", "years"), [(1, 2), (3, -1)])
def test_a_ladder_has_two_levels_and_time_does_not_run_back(levels, years):
    with pytest.raises(ValueError, match="levels must be at least 2"):
        ladder_shares([0.1], levels=levels, years=years)
