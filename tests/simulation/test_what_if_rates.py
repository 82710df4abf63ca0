"""Rates of a company: by hand, against the model that wrote it, and against the year it lived."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from workshop_kit.data import load_workforce
from workshop_kit.indicators import person_years
from workshop_kit.simulation import BySex, load_profile, replay, simulate_company
from workshop_kit.simulation.what_if.company_rates import estimate_rates
from workshop_kit.simulation.what_if.model import study_company
from workshop_kit.simulation.what_if.rates import PRIOR_EVENTS, Grouping, fit_rate

# What one year of a company of several hundred people may differ by, in standard deviations
# of the replay's draws: the year that was lived is one more draw, with 14 figures looked at.
FURTHEST = 3.5
FOLLOWED = (
    "annual_pay_gap", "hourly_pay_gap", "hourly_c", "hourly_f_4", "accident_rate", "accident_gap",
    "sick_leave_rate", "sick_leave_gap", "promotion_rate_women", "promotion_rate_men",
    "women_at_top", "share_of_women", "dissimilarity", "part_time_gap",
)  # fmt: skip


def test_a_rate_by_hand():
    sexes = Grouping("sex", np.array([0, 0, 1, 1]), ("women", "men"))
    events, years = np.array([1.0, 0, 4, 5]), np.array([30.0, 20, 25, 25])
    model = fit_rate("promotion", events, years, [sexes])
    assert model.overall == 0.1
    # Five are expected of each: (1 + 5) / (5 + 5) and (9 + 5) / (5 + 5).
    assert model.of(sex=np.array([0, 1])).tolist() == pytest.approx([0.06, 0.14])
    women = model.rates[1]
    assert (women.group, women.events, women.exposure, women.raw) == ("women", 1, 50, 0.02)
    assert not women.is_smoothed


def test_a_group_without_events_expected_has_the_rate_of_the_whole():
    cut = Grouping("job", np.array([0, 0]), ("held", "empty"))
    model = fit_rate("leaving", np.array([1.0, 1]), np.array([10.0, 10]), [cut])
    assert model.of(job=np.array([1])).tolist() == [0.1]
    assert model.rates[2].is_smoothed
    assert np.isnan(model.rates[2].raw)


def test_with_many_events_a_group_has_its_own_rate():
    cut = Grouping("sex", np.array([0, 1]), ("women", "men"))
    model = fit_rate("raise", np.array([1000.0, 3000]), np.array([1e4, 1e4]), [cut])
    assert model.of(sex=np.array([0, 1])) == pytest.approx([0.1, 0.3], rel=0.01)


def test_no_event_at_all_is_a_rate_of_zero():
    cut = Grouping("sex", np.array([0, 1]), ("women", "men"))
    model = fit_rate("raise", np.zeros(2), np.array([5.0, 0]), [cut])
    assert model.of(sex=np.array([0, 1])).tolist() == [0, 0]


def test_every_rate_keeps_its_counts_and_they_add_up():
    workforce = load_workforce("halles-du-raz")
    rates = study_company(workforce).all_rates
    years = person_years(workforce)
    of_all = {rate.key: rate for rate in rates if rate.grouping == "all"}
    assert of_all["sick_leaves"].events == years["sick_leaves"].sum()
    assert of_all["raises"].events == years["raises"].sum()
    assert of_all["raises"].exposure == pytest.approx(years["years_at_risk"].sum())
    for key, whole in of_all.items():
        for grouping in {rate.grouping for rate in rates if rate.key == key} - {"all"}:
            cut = [rate for rate in rates if (rate.key, rate.grouping) == (key, grouping)]
            assert sum(rate.events for rate in cut) == pytest.approx(whole.events)
            assert sum(rate.exposure for rate in cut) == pytest.approx(whole.exposure)
            for rate in cut:
                wanted = (rate.events + PRIOR_EVENTS) / (rate.expected + PRIOR_EVENTS)
                assert rate.factor == pytest.approx(wanted)


@cache
def enlarged(name, times, year=2025):
    profile = load_profile(name).enlarge(times)
    # Begun in the same year, it lives the same life, and stops earlier.
    earlier = profile.warm_up_years - (profile.reference_year - year)
    profile = replace(profile, reference_year=year, warm_up_years=earlier)
    return profile, simulate_company(profile, np.random.default_rng(8))


def test_a_company_that_was_replayed_is_let_go():
    workforce = load_workforce("printing_shop")
    replay(workforce, years=1, draws=2, seed=1)
    kept = weakref.ref(workforce)
    del workforce
    gc.collect()
    assert kept() is None


def test_rates_of_a_large_company_are_those_of_the_profile_that_wrote_it():
    profile, workforce = enlarged("conserverie-de-l-aven", 4)
    rates = estimate_rates(workforce)
    by_sex = {
        "raises": (profile.pay.raise_rate, profile.direct.raises),
        "training": (1.0, _training(profile)),
    }
    for key, (rate, factors) in by_sex.items():
        found = {one.group: one for one in getattr(rates, key).rates if one.grouping == "sex"}
        for sex in ("women", "men"):
            wanted = rate * getattr(factors, sex)
            # Raises that the limit of the grid refuses, and years cut short: 15 % at most.
            assert found[sex].raw == pytest.approx(wanted, rel=0.15), (key, sex)
    parental = profile.careers.parental_leave.women
    assert rates.parental == pytest.approx(parental, abs=0.08)
    # Of a hundred maternity leaves, so many were followed by the raise that the law asks for.
    leaves = (workforce.absences["kind"] == "maternity").sum()
    given = (workforce.career_events["kind"] == "catch_up_raise").sum()
    assert rates.catch_up == pytest.approx(given / leaves, rel=0.05)


def _training(profile):
    careers = profile.careers
    return BySex(
        careers.training.women * careers.qualifying.women,
        careers.training.men * careers.qualifying.men,
    )


@pytest.mark.parametrize(
    ("name", "times"),
    [
        ("conserverie-de-l-aven", 4),
        pytest.param("halles-du-raz", 5, marks=pytest.mark.study),
        pytest.param("clinique-de-coat-ruz", 5, marks=pytest.mark.study),
    ],
)
def test_a_year_replayed_is_like_the_year_that_the_model_lived(name, times):
    _, before = enlarged(name, times, 2024)
    _, after = enlarged(name, times)
    found = replay(before, years=1, draws=60, seed=1)
    lived = replay(after, years=0, draws=1, seed=1)
    for key in FOLLOWED:
        draws = found.trajectory(key).by_draw[:, 1]
        apart = (lived.trajectory(key).by_draw[0, 0] - draws.mean()) / draws.std()
        assert abs(apart) < FURTHEST, (key, apart)


def test_a_replay_without_a_plan_keeps_the_company_what_it_is():
    found = replay(load_workforce("halles-du-raz"), years=5, draws=60, seed=2)
    for key in ("share_of_women", "women_at_top", "part_time_gap", "hourly_pay_gap"):
        one = found.trajectory(key)
        assert one.low[5] - 0.03 < one.median[0] < one.high[5] + 0.03, key
    payroll = found.trajectory("payroll").median
    assert payroll[5] == pytest.approx(payroll[1], rel=0.05)
