"""What moves an Index without moving pay: identities, invariances, by hand, a peer's numbers."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from tests.data.small_company import person, small_company
from tests.legal.index_samples import large, small
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.errors import UnknownOptionError
from workshop_kit.indicators import ANNUAL_PAY, people_of
from workshop_kit.legal import HighestPaid, PayCell, RateCell, index_from_aggregates
from workshop_kit.legal.index_of_company import pay_cells
from workshop_kit.legal.index_plays import EUROS_A_YEAR, PLAYS, play
from workshop_kit.legal.index_population import find_population, index_period
from workshop_kit.legal.what_counts import (
    euros_to_enter,
    merged_levels,
    not_raised_women,
    places_for_women,
    with_raises,
    with_women_among_ten,
    without_catching_up,
)

# Worked out by tests/peers/print_index.py: fractions, lines of text, no code of the kit.
PEER = json.loads((Path(__file__).parents[1] / "peers" / "index.json").read_text("utf-8"))[
    "companies"
]
# One company in two: reading them takes longer than all that is worked out here.
SLUGS = [company.slug for company in list_companies()][::2]
loaded = cache(load_workforce)

# Men are ahead in indicator 1, by 8 % before the threshold.
MEN_AHEAD = tuple(
    PayCell(age, "manual_workers", 10, 10, 23_000, 25_000)
    for age in ("under_30", "30_to_39", "40_to_49", "50_and_over")
)


@cache
def played(slug, key, n=10):
    return play(loaded(slug), key, n)


def total(aggregates):
    return index_from_aggregates(aggregates).total


# --- By hand --------------------------------------------------------------------------------


def test_two_raises_of_a_euro_are_worth_ten_points():
    # 10 of 40 women and 16 of 40 men: 15 points of gap, 6 people, 15 points of Index.
    made = small(raises_or_promotions=RateCell("all", 40, 40, 0.25, 0.40))
    before = index_from_aggregates(made).indicator("raises_or_promotions")
    # With one more woman, 5 people of gap are worth 25.
    after = index_from_aggregates(with_raises(made, 1)).indicator("raises_or_promotions")
    assert (before.points, after.points) == (15, 25)


def test_a_gap_twenty_people_wide_gives_full_points_when_it_catches_up():
    made = small(pay_by_csp=MEN_AHEAD, raises_or_promotions=RateCell("all", 40, 40, 0.25, 0.0))
    made = with_raises(made, 10)
    index = index_from_aggregates(made)
    without = without_catching_up(index, made)
    points = [one.indicator("raises_or_promotions").points for one in (index, without)]
    assert points == [35, 0]
    assert index.total - without.total == 35


def test_without_a_gap_in_pay_nothing_catches_anything_up():
    made = with_raises(small(), 15)
    index = index_from_aggregates(made)
    assert without_catching_up(index, made).total == index.total


def test_above_250_people_each_raise_goes_where_rates_are_furthest_apart():
    rates = (
        RateCell("manual_workers", 20, 20, 0.5, 0.5),
        RateCell("clerical_workers", 20, 20, 0.1, 0.5),
        RateCell("engineers_managers", 2, 20, 0.0, 1.0),
    )
    raised = with_raises(large(raises=rates), 3).raises
    assert [cell.women_rate for cell in raised] == pytest.approx([0.5, 0.25, 0.0])


def test_no_more_women_are_raised_than_there_are():
    made = small()
    assert not_raised_women(made) == 30
    assert with_raises(made, 99).raises_or_promotions.women_rate == 1


@pytest.mark.parametrize(("women", "places"), [(0, 5), (1, 4), (4, 1), (5, 0), (8, 0)])
def test_women_enter_the_ten_until_they_are_half_of_it(women, places):
    made = small(highest_paid=HighestPaid(women, 10 - women))
    assert places_for_women(made) == places
    entered = with_women_among_ten(made, 9).highest_paid
    assert entered.women == women + places
    assert entered.women + entered.men == 10


def test_what_it_takes_to_enter_the_ten_is_the_distance_to_the_best_paid_of_who_leave():
    men = [100.0, 101, 102, 103, 104, 105, 106, 107, 108, 109]
    # Two women reach 101, the second of the two men who leave: 101 - 90 and 101 - 80.
    assert euros_to_enter([90.0, 80.0, 10.0], men, 2) == 32
    assert euros_to_enter([90.0, 80.0], men, 0) == 0
    assert euros_to_enter([], men, 3) == 0


def test_a_woman_paid_like_the_last_of_the_ten_enters_for_nothing():
    assert euros_to_enter([100.0], [100.0, *range(101, 110)], 1) == 0


def test_raises_cost_twelve_euros_a_year_each_and_the_gap_is_told_to_the_cent():
    staff = small_company(
        person("women", "canning", pay=20_000, times=30),
        person("men", "canning", pay=25_000, times=30),
    )
    found = play(staff, "raises", 10)
    assert (found.women, found.euros) == (10, 10 * EUROS_A_YEAR)
    pay = ANNUAL_PAY.of_each(people_of(staff))
    women = people_of(staff)["sex"] == "women"
    means = pay[women].mean(), pay[~women].mean()
    assert found.gap_before == pytest.approx(1 - means[0] / means[1])
    assert found.gap_after == pytest.approx(1 - (means[0] + 4) / means[1])


# --- Identities and invariances -------------------------------------------------------------


@pytest.mark.parametrize("slug", SLUGS[:3])
def test_levels_one_by_one_are_the_levels(slug):
    counted = find_population(loaded(slug), index_period(loaded(slug))).counted
    levels = tuple(sorted(counted["level"].unique(), key=int))
    assert merged_levels(counted, 1) == pay_cells(counted, "level", levels)


@pytest.mark.parametrize("size", [1, 2, 3])
def test_merging_levels_loses_nobody(size):
    counted = find_population(loaded(SLUGS[0]), index_period(loaded(SLUGS[0]))).counted
    cells = merged_levels(counted, size)
    known = counted["pay"].notna()
    women = (counted["sex"] == "women") & known
    assert sum(cell.women for cell in cells) == women.sum()
    assert sum(cell.women + cell.men for cell in cells) == known.sum()


def test_all_levels_together_leave_the_ages_alone():
    counted = find_population(loaded(SLUGS[0]), index_period(loaded(SLUGS[0]))).counted
    one = pay_cells(counted.assign(level="all"), "level", ("all",))
    merged = merged_levels(counted, 99)
    assert [cell.mean_women for cell in merged] == [cell.mean_women for cell in one]


def test_the_order_of_the_rows_changes_no_merged_level():
    counted = find_population(loaded(SLUGS[0]), index_period(loaded(SLUGS[0]))).counted
    assert merged_levels(counted.iloc[::-1], 2) == merged_levels(counted, 2)


@pytest.mark.parametrize("key", ["raises", "highest_paid", "together"])
def test_with_no_woman_the_mark_is_never_below_where_it_starts(key):
    found = play(loaded("halles-du-raz"), key, 0)
    assert (found.women, found.euros) == (0, 0)
    assert found.gap_before == found.gap_after
    assert found.direction in ("same", "up")


@pytest.mark.parametrize("slug", SLUGS)
def test_ways_of_counting_pay_nobody_otherwise(slug):
    for key in ("window", "cut", "pay_parts"):
        found = played(slug, key)
        assert (found.women, found.euros) == (0, 0)
        assert found.gap_after == found.gap_before


@pytest.mark.parametrize("slug", SLUGS)
def test_a_token_raise_changes_the_annual_gap_by_less_than_a_tenth_of_a_point(slug):
    found = played(slug, "raises")
    assert 0 <= found.gap_before - found.gap_after < 0.001


@pytest.mark.parametrize("slug", SLUGS)
def test_the_window_may_be_chosen_up_to_250_people_only(slug):
    settings = played(slug, "window").settings
    assert len(settings) == (1 if loaded(slug).company.headcount > 250 else 3)


@pytest.mark.parametrize("slug", SLUGS)
def test_what_the_decree_leaves_out_is_taken_off_down_to_the_decree(slug):
    found = played(slug, "pay_parts")
    assert found.after.key == "decree"
    assert found.after.index.total == played(slug, "raises").before.index.total


# --- Printed elsewhere ----------------------------------------------------------------------


@pytest.mark.parametrize("slug", SLUGS)
def test_every_game_starts_from_the_mark_of_a_peer_that_shares_no_code(slug):
    for key in ("raises", "window", "cut", "highest_paid", "together"):
        assert played(slug, key).before.index.total == PEER[slug]["total"]


@pytest.mark.parametrize("slug", SLUGS)
def test_levels_give_the_gap_that_the_peer_finds(slug):
    levels = played(slug, "cut").settings[1].index
    tenths = PEER[slug]["pay_gap_tenths_by_level"]
    if tenths is None:
        assert levels.method == "csp"
    else:
        assert round(1000 * levels.indicator("pay_gap").result) == tenths


# --- Together -------------------------------------------------------------------------------


def test_a_company_goes_from_59_to_85_for_240_euros_and_its_gap_reads_the_same():
    found = play(loaded("cartonnages-de-l-elle"), "together", 20)
    assert (found.before.index.total, found.after.index.total) == (59, 85)
    assert found.euros == 240
    assert found.gap_before == pytest.approx(found.gap_after, abs=0.001)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_better_choice_never_lowers_the_mark_before_anybody_is_raised(slug):
    marks = [one.index.total or 0 for one in played(slug, "together").settings[:-1]]
    assert marks == sorted(marks)


def test_an_unknown_game_is_refused_with_those_that_are_known():
    with pytest.raises(UnknownOptionError):
        play(loaded(SLUGS[0]), "promises")
    assert len(PLAYS) == 7
