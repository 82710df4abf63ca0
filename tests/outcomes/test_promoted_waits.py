"""The waits of those promoted, and those whom their mean leaves out."""

from __future__ import annotations

import math

import pytest

from tests.outcomes.test_promotion_time import STAFF
from workshop_kit.data import load_workforce
from workshop_kit.errors import UnknownNameError
from workshop_kit.outcomes.promoted_waits import waits_of_the_promoted
from workshop_kit.outcomes.promotion_time import (
    families_to_compare,
    followed_at,
    time_to_promotion,
)


def test_the_mean_knows_two_women_of_four():
    waits = waits_of_the_promoted(STAFF)
    assert waits.years["women"] == pytest.approx([2, 4], abs=0.01)
    assert waits.mean("women") == pytest.approx(3, abs=0.01)
    assert waits.n_waiting == {"women": 2, "men": 1}
    assert math.isnan(waits.mean("men"))


def test_the_sooner_one_looks_the_shorter_the_waits_that_are_over():
    waits = waits_of_the_promoted(STAFF).within(3)
    assert waits.mean("women") == pytest.approx(2, abs=0.01)
    assert waits.n_waiting == {"women": 3, "men": 1}


def test_promoted_and_left_out_are_all_those_whom_the_curve_follows():
    company = load_workforce("banque-de-l-arree")
    waits, times = waits_of_the_promoted(company), time_to_promotion(company)
    for sex in ("women", "men"):
        assert len(waits.years[sex]) == times.n_promoted[sex]
        assert len(waits.years[sex]) + waits.n_waiting[sex] == times.n[sex]


def test_in_a_company_the_mean_and_the_curve_tell_two_stories():
    company = load_workforce("station-legumiere-de-plouvenez")
    waits, times = waits_of_the_promoted(company), time_to_promotion(company)
    assert waits.mean("women") < waits.mean("men")
    assert times.share_waiting("women", 5) > times.share_waiting("men", 5)


def test_people_still_followed_by_hand():
    # Four women hired in 2018: promoted after two and four years, gone after three, waiting.
    followed = followed_at(STAFF, [0, 2.5, 3.5, 5])
    assert followed == {"women": (4, 3, 2, 1), "men": (1, 1, 1, 1)}


def test_people_still_followed_are_those_at_risk_on_the_curve():
    company = load_workforce("banque-de-l-arree")
    curve = time_to_promotion(company).curves["women"]
    followed = followed_at(company, curve.times)["women"]
    assert list(followed) == curve.at_risk.tolist()


def test_families_with_enough_of_both_sexes_are_offered():
    assert families_to_compare(STAFF, fewest=1) == ()
    company = load_workforce("conserverie-de-l-aven")
    assert families_to_compare(company, fewest=10) == ("packing",)
    for family in families_to_compare(company, fewest=2):
        assert min(time_to_promotion(company, within=family).n.values()) >= 2


def test_a_family_that_does_not_exist_is_refused():
    with pytest.raises(UnknownNameError):
        waits_of_the_promoted(STAFF, within="bakery")


def test_the_interval_of_a_curve_is_read_where_its_share_is():
    curve = time_to_promotion(STAFF).curves["women"]
    assert curve.interval_at(1.0) == (1.0, 1.0)
    assert curve.interval_at(3.0) == (curve.low[0], curve.high[0])
    assert curve.interval_at(9.0) == (curve.low[1], curve.high[1])
