"""The Index put together: size bands, totals, rescaling, obligations, and the levels' fallback."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.legal.index_samples import GOLDEN, GOLDEN_COUNTED, equal_cells, large, small
from workshop_kit.errors import (
    MissingValueError,
    OutOfRangeError,
    UnknownNameError,
    UnknownOptionError,
)
from workshop_kit.legal import (
    HighestPaid,
    LeaveReturns,
    PayCell,
    RateCell,
    band_of,
    index_from_aggregates,
)
from workshop_kit.legal.index import _obligations, _total

GAP_OF_20 = tuple(
    PayCell(cell.age_bracket, cell.category, 10, 10, 25_000 * 0.75, 25_000)
    for cell in equal_cells()
)
NOT_RAISED = LeaveReturns(2, 2, 1)
NO_RETURN = LeaveReturns(0, 0, 0)


def obligations(found) -> list[str]:
    return [one.code for one in found.obligations]


# --- Size bands: 49, 50, 250, 251 ------------------------------------------------------------


@pytest.mark.parametrize(("headcount", "band"), [(249, "small"), (250, "small"), (251, "large")])
def test_250_people_are_in_the_lower_band(headcount, band):
    assert band_of(headcount) == band


@pytest.mark.parametrize(("headcount", "is_subject"), [(49, False), (50, True), (51, True)])
def test_the_law_asks_from_50_people_on(headcount, is_subject):
    found = index_from_aggregates(small(headcount=headcount))
    assert found.is_subject == is_subject
    assert bool(found.indicators) == is_subject


def test_each_band_has_its_own_indicators():
    keys = [
        [one.key for one in index_from_aggregates(made).indicators] for made in (small(), large())
    ]
    assert keys == [
        ["pay_gap", "raises_or_promotions", "leave_returns", "highest_paid"],
        ["pay_gap", "raises", "promotions", "leave_returns", "highest_paid"],
    ]


def test_a_company_without_any_gap_has_100_in_both_bands():
    for made in (small(), large()):
        found = index_from_aggregates(made)
        assert (found.points, found.maximum, found.total) == (100, 100, 100)
        assert obligations(found) == ["publish_by", "unpublished"]


def test_below_50_people_the_result_says_that_nothing_is_asked():
    found = index_from_aggregates(small(headcount=49))
    assert found.not_calculable.code == "not_subject"
    assert found.not_calculable.values == {"headcount": 49, "least": 50}
    assert (found.band, found.total, found.obligations) == (None, None, ())


def test_below_50_people_it_can_be_worked_out_to_learn():
    found = index_from_aggregates(small(headcount=49), even_if_not_subject=True)
    assert (found.band, found.total, found.obligations) == ("small", 100, ())
    assert "for_training" in [one.code for one in found.assumptions]


# --- Totals and rescaling ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("points", "maximum", "total"),
    [(73, 85, 86), (64, 85, 75), (60, 85, 71), (56, 75, 75), (100, 100, 100), (0, 100, 0)],
)
def test_points_are_brought_to_a_hundred_half_up(points, maximum, total):
    assert _total(points, maximum) == (total, None)


@pytest.mark.parametrize(("maximum", "is_calculable"), [(74, False), (75, True), (76, True)])
def test_indicators_worth_less_than_75_points_give_no_mark(maximum, is_calculable):
    total, why = _total(50, maximum)
    assert (total is not None) == is_calculable
    if why:
        assert (why.code, why.values["maximum"]) == ("maximum_too_low", maximum)


def test_the_rounding_of_56_out_of_75_steps_over_the_line_of_the_law():
    # 31 points of 40 for pay, 25 of 35 for raises; neither leave nor ten pays.
    found = index_from_aggregates(
        small(
            pay_by_csp=(PayCell("30_to_39", "manual_workers", 40, 40, 21_750, 25_000),),
            raises_or_promotions=RateCell("all", 40, 40, 0.25, 0.25 + 4 / 40),
            leave_returns=NO_RETURN,
            highest_paid=HighestPaid(4, 5),
        )
    )
    assert (found.points, found.maximum, found.total) == (56, 75, 75)
    assert found.exact_total == pytest.approx(74.67, abs=0.005)
    assert found.crossed_limits == (75,)
    assert "correction" not in obligations(found)


def test_a_total_that_rounding_does_not_move_crosses_nothing():
    assert index_from_aggregates(small()).crossed_limits == ()


def test_an_indicator_that_cannot_be_worked_out_leaves_points_and_maximum():
    found = index_from_aggregates(small(leave_returns=NO_RETURN))
    assert (found.points, found.maximum, found.total) == (85, 85, 100)


def test_without_indicator_1_there_is_no_mark_and_the_rest_is_published():
    apart = (
        PayCell("30_to_39", "manual_workers", 40, 0, 20_000),
        PayCell("30_to_39", "clerical_workers", 0, 40, None, 24_000),
    )
    found = index_from_aggregates(small(pay_by_csp=apart))
    assert (found.total, found.maximum) == (None, 60)
    assert found.not_calculable.code == "maximum_too_low"
    assert obligations(found) == ["publish_indicators_by", "unpublished"]
    assert found.exact_total is None
    assert found.crossed_limits == ()


# --- Obligations: 74, 75, 84, 85 -------------------------------------------------------------


@pytest.mark.parametrize(
    ("total", "codes"),
    [
        (73, ["publish_by", "unpublished", "progress_objectives", "correction", "penalty"]),
        (75, ["publish_by", "unpublished", "progress_objectives"]),
        (83, ["publish_by", "unpublished", "progress_objectives"]),
        (85, ["publish_by", "unpublished"]),
    ],
)
def test_what_the_law_asks_for_below_75_and_below_85(total, codes):
    pay = {73: 0.17, 75: 0.16, 83: 0.17, 85: 0.16}[total]
    cells = (PayCell("30_to_39", "manual_workers", 40, 40, 25_000 * (1 - pay), 25_000),)
    highest = HighestPaid(0, 10) if total < 80 else HighestPaid(5, 5)
    found = index_from_aggregates(small(pay_by_csp=cells, highest_paid=highest))
    assert found.total == total
    assert obligations(found) == codes


@pytest.mark.parametrize(("total", "n"), [(74, 3), (75, 1), (76, 1), (84, 1), (85, 0), (86, 0)])
def test_obligations_change_on_the_limits_themselves(total, n):
    found = replace(index_from_aggregates(small()), total=total)
    assert len(_obligations(found, None)) - 2 == n


def test_progress_is_asked_of_each_indicator_below_its_maximum():
    found = index_from_aggregates(small(pay_by_csp=GAP_OF_20, leave_returns=NO_RETURN))
    (progress,) = [one for one in found.obligations if one.code == "progress_objectives"]
    assert progress.values["indicators"] == ("pay_gap",)


def test_a_mark_is_published_by_1_march_of_the_next_year():
    found = index_from_aggregates(small())
    assert found.obligations[0].values == {"due": date(2026, 3, 1)}
    undated = index_from_aggregates(small(period_end=None))
    assert obligations(undated) == ["publish", "unpublished"]


def test_the_penalty_is_said_to_be_recalled():
    found = index_from_aggregates(small(pay_by_csp=GAP_OF_20, leave_returns=NOT_RAISED))
    standing = {one.code: one.standing for one in found.obligations}
    assert (standing["correction"], standing["penalty"]) == ("seen", "recalled")


# --- Categories and levels --------------------------------------------------------------------


def test_levels_forgive_two_points_and_not_five():
    found = index_from_aggregates(
        small(pay_by_csp=GOLDEN, pay_by_levels=GOLDEN, counted=GOLDEN_COUNTED), method="levels"
    )
    assert (found.method, found.indicator("pay_gap").result) == ("levels", 0.044)


def test_levels_too_fine_give_way_to_the_four_categories():
    fine = tuple(PayCell("30_to_39", str(level), 2, 2, 20_000, 25_000) for level in range(1, 11))
    found = index_from_aggregates(
        small(pay_by_csp=GOLDEN, pay_by_levels=fine, counted=GOLDEN_COUNTED), method="levels"
    )
    assert (found.asked_method, found.method) == ("levels", "csp")
    assert found.indicator("pay_gap").result == 0.028
    (told,) = found.assumptions
    assert told.code == "levels_fell_back_to_csp"
    assert told.values == {"kept": 0, "counted": 70, "kept_share": 0.0, "threshold": 0.05}


def test_levels_that_are_not_given_are_asked_for():
    with pytest.raises(MissingValueError) as caught:
        index_from_aggregates(small(), method="levels")
    assert caught.value.key == "index_levels_missing"


# --- What is refused --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "missing"),
    [
        (small(raises_or_promotions=None), "raises_or_promotions"),
        (small(leave_returns=None), "leave_returns"),
        (small(highest_paid=None), "highest_paid"),
        (small(pay_by_csp=()), "pay_gap"),
        (large(raises=()), "raises"),
        (large(promotions=()), "promotions"),
    ],
)
def test_figures_that_were_not_given_are_asked_for_and_never_taken_for_nothing(made, missing):
    with pytest.raises(MissingValueError) as caught:
        index_from_aggregates(made)
    assert caught.value.values == {"indicator": missing}


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"headcount": -1}, "index_negative_count"),
        ({"counted": -1}, "index_negative_count"),
        ({"counted": 79}, "index_groups_exceed"),
        ({"pay_by_csp": (GOLDEN[0], GOLDEN[0])}, "index_group_twice"),
        ({"raises": (RateCell("manual_workers", 1, 1),) * 2}, "index_group_twice"),
    ],
)
def test_aggregates_that_make_no_sense_are_refused(change, key):
    with pytest.raises(OutOfRangeError) as caught:
        small(**change)
    assert caught.value.key == key


def test_a_fifth_category_is_refused():
    with pytest.raises(UnknownOptionError, match="engineers_managers"):
        small(pay_by_csp=(PayCell("30_to_39", "executives", 5, 5, 1.0, 1.0),))


def test_a_misspelt_method_is_refused():
    with pytest.raises(UnknownOptionError):
        index_from_aggregates(small(), method="coefficients")


def test_an_indicator_of_the_other_band_is_not_there():
    with pytest.raises(UnknownNameError, match="raises_or_promotions"):
        index_from_aggregates(small()).indicator("raises")


@given(st.integers(0, 100), st.integers(75, 100))
def test_a_total_lies_between_0_and_100(points, maximum):
    total, _ = _total(min(points, maximum), maximum)
    assert 0 <= total <= 100
