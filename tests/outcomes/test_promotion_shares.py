"""Promotions out of whom: the same promotions each time, fewer people, by hand and elsewhere."""

from __future__ import annotations

import pytest
from statsmodels.stats.proportion import proportion_confint

from tests.data.small_company import happened, person, small_company
from workshop_kit.data import load_workforce
from workshop_kit.errors import UnknownNameError
from workshop_kit.outcomes.promotion_shares import promotion_pace, promotions_among


def promotion(place, day):
    return {
        "employee_id": f"P{place}",
        "date": day,
        "kind": "promotion",
        "grade_before": 1,
        "grade_after": 2,
    }


def staff(sex="women", other="men"):
    """Four women and two men in the cannery; one of each came in December 2024."""
    return happened(
        small_company(
            person(sex, "canning", hired="2012-01-01", times=3),
            person(sex, "canning", hired="2024-12-15"),
            person(other, "canning", hired="2012-01-01"),
            person(other, "canning", hired="2024-12-15"),
            person(other, "accounts", hired="2012-01-01"),
        ),
        # The day of decisions is in July: who came in December has not been there for a year.
        [promotion(0, "2025-07-01"), promotion(4, "2025-07-01"), promotion(4, "2023-07-01")],
    )


@pytest.fixture(scope="module")
def cannery():
    return load_workforce("conserverie-de-l-aven")


def test_one_year_by_hand():
    (everyone,) = promotions_among(staff(), "everyone", years=1)
    assert everyone.promoted == {"women": 1, "men": 1}
    assert everyone.counted == {"women": 4, "men": 3}
    (eligible,) = promotions_among(staff(), "eligible", years=1)
    # Neither of those who came in December 2024 could be promoted yet.
    assert eligible.counted == {"women": 3, "men": 2}
    assert eligible.promoted == everyone.promoted
    assert eligible.share("women") == pytest.approx(1 / 3)


def test_three_years_count_a_person_once_a_year():
    (everyone,) = promotions_among(staff(), "everyone", years=3)
    # Three women of 2012 are counted three times; she of December 2024, in 2024 and in 2025.
    assert everyone.counted["women"] == 3 * 3 + 2
    assert everyone.people["women"] == 4
    assert everyone.promoted == {"women": 1, "men": 2}


def test_categories_share_out_the_people_who_could_be_promoted():
    by_category = promotions_among(staff(), "category", years=3)
    (eligible,) = promotions_among(staff(), "eligible", years=3)
    assert [share.group for share in by_category] == ["manual_workers", "clerical_workers"]
    for sex in ("women", "men"):
        assert sum(one.counted[sex] for one in by_category) == eligible.counted[sex]
        assert sum(one.promoted[sex] for one in by_category) == eligible.promoted[sex]


@pytest.mark.parametrize("years", [1, 3])
def test_the_denominator_changes_the_people_never_the_promotions(cannery, years):
    (everyone,), (eligible,) = (
        promotions_among(cannery, among, years=years) for among in ("everyone", "eligible")
    )
    assert eligible.promoted == everyone.promoted
    for sex in ("women", "men"):
        assert eligible.counted[sex] < everyone.counted[sex]
        assert eligible.share(sex) > everyone.share(sex)


def test_swapping_the_sexes_swaps_the_shares_and_turns_the_gap_round():
    (here,) = promotions_among(staff(), "eligible")
    (there,) = promotions_among(staff("men", "women"), "eligible")
    assert there.share("men") == here.share("women")
    assert (there.gap.low, there.gap.high) == pytest.approx((-here.gap.high, -here.gap.low))


def test_the_interval_is_the_one_that_statsmodels_prints(cannery):
    (share,) = promotions_among(cannery, "eligible")
    for sex in ("women", "men"):
        expected = proportion_confint(share.promoted[sex], share.counted[sex], method="wilson")
        interval = share.intervals[sex]
        assert (interval.low, interval.high) == pytest.approx(expected)


def test_nothing_is_told_when_zero_is_within_the_gap(cannery):
    (share,) = promotions_among(cannery, "eligible")
    assert share.gap.contains(0)
    assert not share.can_tell
    (bank,) = promotions_among(load_workforce("banque-de-l-arree"), "eligible")
    assert bank.gap.low > 0
    assert bank.can_tell


def test_too_few_people_of_a_sex_are_not_shown():
    (share,) = promotions_among(staff(), "everyone", fewest=4)
    assert share.intervals["women"].is_shown
    assert not share.intervals["men"].is_shown
    assert not share.gap.is_shown
    assert not share.can_tell


def test_a_word_that_is_not_known_is_refused():
    with pytest.raises(UnknownNameError):
        promotions_among(staff(), "all")


def test_the_pace_is_a_ratio_of_promotions_to_the_years_in_which_they_could_come():
    pace = promotion_pace(staff())
    assert pace.promotions == {"women": 1, "men": 2}
    rates = {sex: pace.promotions[sex] / pace.years[sex] for sex in ("women", "men")}
    assert pace.ratio == pytest.approx(rates["women"] / rates["men"])
    swapped = promotion_pace(staff("men", "women"))
    assert swapped.ratio == pytest.approx(1 / pace.ratio)


def test_a_pace_without_a_man_promoted_is_missing():
    quiet = small_company(person("women", "canning"), person("men", "canning"))
    assert promotion_pace(quiet).ratio != promotion_pace(quiet).ratio
