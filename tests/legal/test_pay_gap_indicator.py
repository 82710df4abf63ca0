"""Indicator 1: golden vectors, thresholds, invariances, and what it refuses."""

from __future__ import annotations

from dataclasses import replace
from math import fsum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.legal.index_samples import AGES, GOLDEN, GOLDEN_COUNTED
from workshop_kit.errors import MissingValueError, OutOfRangeError, UnknownOptionError
from workshop_kit.legal import PayCell, pay_gap_indicator
from workshop_kit.legal.pay_gap_indicator import after_threshold
from workshop_kit.legal.scores import score
from workshop_kit.measures.gaps import relative_gap


def one_gap(gap: float, *, women: int = 10, men: int = 10, method: str = "csp"):
    """Return indicator 1 of a single group whose gap is given."""
    cell = PayCell("30_to_39", "manual_workers", women, men, 10_000 * (1 - gap), 10_000)
    return pay_gap_indicator([cell], women + men, method=method)


# --- Golden vectors (facts.md, part 2a) -----------------------------------------------------


def test_the_raw_gaps_of_the_golden_company():
    gaps = [100 * float(relative_gap(cell.mean_men, cell.mean_women)) for cell in GOLDEN]
    assert gaps == pytest.approx([8.0, 7.6923, 3.7037, 9.0909, 13.4615, -3.7736], abs=5e-5)


def test_the_golden_company_by_category():
    found = pay_gap_indicator(GOLDEN, GOLDEN_COUNTED)
    assert 100 * found.gap == pytest.approx(2.7794, abs=5e-5)
    assert (found.result, found.favourable, found.points) == (0.028, "men", 37)


def test_the_golden_company_by_level():
    found = pay_gap_indicator(GOLDEN, GOLDEN_COUNTED, method="levels")
    assert (found.result, found.favourable, found.points) == (0.044, "men", 35)


def test_the_golden_company_keeps_59_people_of_70():
    found = pay_gap_indicator(GOLDEN, GOLDEN_COUNTED)
    assert [group.left_out for group in found.groups] == [None, "too_few_women", *[None] * 4]
    assert found.figures["kept"] == 59
    assert round(found.figures["kept_share"], 2) == 0.84


@pytest.mark.parametrize(
    ("percent", "result", "points"),
    [
        (0.04, 0.0, 40),
        (0.05, 0.001, 39),
        (7.04, 0.07, 33),
        (7.05, 0.071, 31),
        (20.0, 0.2, 2),
        (20.1, 0.201, 0),
    ],
)
def test_the_edges_of_the_rounding_and_of_the_table(percent, result, points):
    found = one_gap(percent / 100 + 0.05)
    assert (found.result, found.points) == (result, points)


def test_a_result_of_zero_favours_nobody():
    assert one_gap(0.0504).favourable == "equality"
    assert one_gap(0.0505).favourable == "men"
    assert one_gap(-0.0505).favourable == "women"


def test_points_go_down_at_each_whole_percentage_and_not_before():
    table = [40, 39, 38, 37, 36, 35, 34, 33, 31, 29, 27, 25, 23, 21, 19, 17, 14, 11, 8, 5, 2, 0]
    for whole, points in enumerate(table[:-1]):
        assert one_gap(whole / 100 + 0.05).points == points
        assert one_gap(whole / 100 + 0.051).points == table[whole + 1]


# --- Thresholds: just below, on, above -------------------------------------------------------


@pytest.mark.parametrize("threshold", [0.05, 0.02])
@pytest.mark.parametrize("sign", [1, -1])
def test_a_threshold_forgives_up_to_itself_on_either_side(threshold, sign):
    below, on, above = (sign * (threshold + step) for step in (-0.001, 0, 0.001))
    assert after_threshold(below, threshold) == after_threshold(on, threshold) == 0
    assert after_threshold(above, threshold) == pytest.approx(sign * 0.001)


@pytest.mark.parametrize(
    ("women", "men", "left_out"),
    [
        (3, 3, None),
        (4, 4, None),
        (2, 3, "too_few_women"),
        (3, 2, "too_few_men"),
        (2, 2, "too_few_both"),
        (0, 0, "nobody"),
    ],
)
def test_a_group_needs_three_women_and_three_men(women, men, left_out):
    pays = (20_000.0 if women else None, 20_000.0 if men else None)
    cell = PayCell("30_to_39", "manual_workers", women, men, *pays)
    found = pay_gap_indicator([cell], max(women + men, 1))
    assert found.groups[0].left_out == left_out
    assert found.is_calculable == (left_out is None)


@pytest.mark.parametrize(("counted", "is_calculable"), [(49, True), (50, True), (51, False)])
def test_the_groups_kept_must_hold_40_per_cent_of_the_people(counted, is_calculable):
    cell = PayCell("30_to_39", "manual_workers", 10, 10, 20_000, 20_000)
    found = pay_gap_indicator([cell], counted)
    assert found.is_calculable == is_calculable
    if not is_calculable:
        (reason,) = found.reasons
        assert reason.code == "too_few_in_kept_groups"
        assert reason.values == {
            "kept": 20,
            "counted": 51,
            "share": 20 / 51,
            "least": 0.4,
            "fewest": 3,
        }


def test_without_any_group_of_both_sexes_nothing_is_compared():
    cells = [
        PayCell("30_to_39", "manual_workers", 40, 0, 20_000),
        PayCell("30_to_39", "clerical_workers", 0, 40, None, 24_000),
    ]
    found = pay_gap_indicator(cells, 80)
    assert [reason.code for reason in found.reasons] == ["no_group_kept"]
    assert found.points is found.result is found.favourable is None


def test_nobody_counted_is_said_so():
    assert [one.code for one in pay_gap_indicator([], 0).reasons] == ["nobody_counted"]


# --- What the rules forgive (teaching points 6 and 8) ---------------------------------------


def test_gaps_of_4_9_per_cent_everywhere_give_full_points():
    cells = [PayCell(age, "manual_workers", 10, 10, 9_510, 10_000) for age in AGES]
    assert pay_gap_indicator(cells, 80).points == 40


def test_opposite_gaps_of_two_groups_make_up_for_each_other():
    cells = [
        PayCell("under_30", "manual_workers", 10, 10, 9_000, 10_000),
        PayCell("30_to_39", "manual_workers", 10, 10, 11_000, 10_000),
    ]
    found = pay_gap_indicator(cells, 40)
    assert (found.result, found.favourable, found.points) == (0.0, "equality", 40)
    assert [round(group.gap, 3) for group in found.groups] == [0.1, -0.1]


# --- Identities and invariances ---------------------------------------------------------------

people = st.integers(0, 12)
pay = st.floats(12_000, 90_000)
cells = st.lists(
    st.tuples(
        st.sampled_from(AGES),
        st.sampled_from(["manual_workers", "clerical_workers"]),
        *(people, people, pay, pay),
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda row: row[:2],
).map(lambda rows: [PayCell(*row) for row in rows])
few = settings(max_examples=40, deadline=None)


def counted_in(cells: list[PayCell]) -> int:
    return sum(cell.women + cell.men for cell in cells)


@few
@given(cells)
def test_weights_add_up_to_one_and_contributions_to_the_gap(cells):
    found = pay_gap_indicator(cells, counted_in(cells))
    if found.is_calculable:
        assert fsum(group.weight for group in found.kept) == pytest.approx(1)
        assert fsum(group.contribution for group in found.kept) == found.gap


@few
@given(cells, st.floats(0.01, 100))
def test_the_unit_of_pay_does_not_matter(cells, factor):
    other = [
        replace(cell, mean_women=cell.mean_women * factor, mean_men=cell.mean_men * factor)
        for cell in cells
    ]
    first, second = (pay_gap_indicator(rows, counted_in(cells)) for rows in (cells, other))
    assert (first.points, first.result, first.favourable) == (
        second.points,
        second.result,
        second.favourable,
    )


@few
@given(cells, st.randoms())
def test_the_order_of_the_groups_does_not_matter(cells, random):
    other = random.sample(cells, len(cells))
    first, second = (pay_gap_indicator(rows, counted_in(cells)) for rows in (cells, other))
    assert (first.gap, first.points, first.reasons) == (second.gap, second.points, second.reasons)


def test_swapping_the_sexes_turns_the_favourable_one_round():
    # The gap is a share of men's pay: only gaps that are the same share of either keep the
    # points when swapped. 100 and 80 are 20 % of men's; 80 and 100 are 25 % of the new men's.
    cells = [PayCell("30_to_39", "manual_workers", 10, 10, 8_000, 10_000)]
    swapped = [PayCell("30_to_39", "manual_workers", 10, 10, 10_000, 8_000)]
    found, other = pay_gap_indicator(cells, 20), pay_gap_indicator(swapped, 20)
    assert (found.favourable, other.favourable) == ("men", "women")
    assert (found.gap, other.gap) == pytest.approx((0.15, -0.20))


@few
@given(st.floats(-0.3, 0.3))
def test_opposite_gaps_give_the_same_points(gap):
    found, other = one_gap(gap), one_gap(-gap)
    assert found.points == other.points
    sides = {"men": "women", "women": "men", "equality": "equality"}
    assert other.favourable == sides[found.favourable]


@few
@given(cells, st.integers(1, 30))
def test_people_outside_the_groups_kept_change_nothing_while_it_can_be_worked_out(cells, more):
    counted = counted_in(cells)
    found = pay_gap_indicator(cells, counted)
    other = pay_gap_indicator(cells, counted + more)
    if found.is_calculable and other.is_calculable:
        assert (found.gap, found.points) == (other.gap, other.points)


@few
@given(cells, st.integers(2, 5))
def test_the_same_company_several_times_over_has_the_same_gap(cells, times):
    kept = [cell for cell in cells if cell.women >= 3 and cell.men >= 3]
    other = [replace(cell, women=cell.women * times, men=cell.men * times) for cell in kept]
    found = pay_gap_indicator(kept, counted_in(kept))
    assert pay_gap_indicator(other, counted_in(other)).points == found.points


# --- What is refused --------------------------------------------------------------------------


def test_a_misspelt_method_is_refused():
    with pytest.raises(UnknownOptionError, match="csp, levels"):
        pay_gap_indicator(GOLDEN, GOLDEN_COUNTED, method="coefficients")


@pytest.mark.parametrize(
    ("change", "kind", "key"),
    [
        ({"mean_men": 0.0}, OutOfRangeError, "index_pay_not_positive"),
        ({"mean_women": -1.0}, OutOfRangeError, "index_pay_not_positive"),
        ({"mean_women": None}, MissingValueError, "index_pay_missing"),
        ({"mean_men": float("nan")}, MissingValueError, "index_pay_missing"),
        ({"mean_men": float("inf")}, MissingValueError, "index_pay_missing"),
        ({"women": -1}, OutOfRangeError, "index_negative_count"),
        ({"men": float("nan")}, OutOfRangeError, "index_negative_count"),
        ({"category": " "}, MissingValueError, "index_category_missing"),
        ({"age_bracket": "30-39"}, UnknownOptionError, "unknown_option"),
    ],
)
def test_a_group_that_makes_no_sense_is_refused(change, kind, key):
    with pytest.raises(kind) as caught:
        replace(GOLDEN[0], **change)
    assert caught.value.key == key


def test_the_pay_of_nobody_need_not_be_known():
    assert PayCell("under_30", "manual_workers", 0, 4, None, 25_000).mean_women is None


def test_a_result_beyond_the_table_gives_nothing():
    assert [score("pay_gap", result) for result in (20, 21, 100)] == [2, 0, 0]
