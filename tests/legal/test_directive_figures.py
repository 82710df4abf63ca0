"""Figures (a) to (f) of the Directive: hand cases, identities, invariances, peers."""

from __future__ import annotations

import itertools

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm

from workshop_kit.errors import MissingValueError, OutOfRangeError, UnknownOptionError
from workshop_kit.legal.directive_bands import band_bounds, pay_bands
from workshop_kit.legal.directive_figures import pay_figures
from workshop_kit.legal.directive_options import CHOICES, LOWEST_FEWEST, DirectiveOptions
from workshop_kit.measures import pay_quartiles, quantiles


def company(n: int = 91, seed: int = 5):
    """Give the pay, the variable part and the sex of people, some of whom are paid the same."""
    rng = np.random.default_rng(seed)
    is_woman = rng.random(n) < 0.4
    basic = np.round(rng.lognormal(10, 0.3, n), -3)
    variable = np.where(rng.random(n) < 0.6, np.round(basic * rng.random(n) * 0.2), 0.0)
    return basic + variable, variable, is_woman


PAY, VARIABLE, IS_WOMAN = company()


# --- by hand (facts.md part 4)


def test_one_director_moves_the_mean_of_thirty_men_by_ten_percent_and_leaves_their_median():
    # Point 12: 29 men at 2000 and one at 8000 have 2200 on average.
    pay = np.array([2000.0] * 29 + [8000.0] + [2000.0] * 30)
    figures = pay_figures(pay, 0 * pay, np.repeat([False, True], 30))
    assert figures.mean_gap.men.value == pytest.approx(2200)
    assert figures.mean_gap.gap == pytest.approx(200 / 2200)
    assert figures.median_gap.gap == 0


def test_the_gap_is_a_share_of_men_s_pay():
    # Point 13: 1000 against 800 is 20 %, neither 25 % nor 22.2 %.
    pay = np.array([800.0] * 3 + [1000.0] * 3)
    assert pay_figures(pay, 0 * pay, np.repeat([True, False], 3)).mean_gap.gap == pytest.approx(0.2)


def test_ties_at_a_boundary_are_shared_or_ordered_by_a_rule():
    # Point 14: 12 people; of the four at 12 euros, one is a woman, and two must be in the
    # lowest quarter, which already holds a woman at 10.
    pay = [10, 12, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19]
    is_woman = [True, True, False, False, False, True, True, False, False, False, False, False]
    women = {
        ties: pay_bands(pay, is_woman, options=DirectiveOptions(ties=ties)).women.tolist()
        for ties in CHOICES["ties"]
    }
    assert women["shared"] == pytest.approx([1.5, 1.5, 1.0, 0.0])
    assert women["women_first"] == [2.0, 1.0, 1.0, 0.0]
    assert women["men_first"] == [1.0, 2.0, 1.0, 0.0]


@pytest.mark.parametrize(("zeros", "gap"), [("recipients", 0.1), ("all", 1 - 180 / 700)])
def test_zeros_make_ten_percent_seventy_four(zeros, gap):
    # Point 15: 20 % of women receive 900, 70 % of men receive 1000.
    variable = np.array([900.0] * 4 + [0.0] * 16 + [1000.0] * 14 + [0.0] * 6)
    options = DirectiveOptions(zeros=zeros)
    figures = pay_figures(
        20_000 + variable, variable, np.repeat([True, False], 20), options=options
    )
    assert figures.variable_mean_gap.gap == pytest.approx(gap)
    assert (figures.recipients.women_share, figures.recipients.men_share) == (0.2, 0.7)


@pytest.mark.parametrize(
    ("convention", "median"), [("mean_of_two", 25.0), ("lower", 20.0), ("upper", 30.0)]
)
def test_the_median_of_an_even_number_follows_the_convention(convention, median):
    pay = np.array([10.0, 20.0, 30.0, 40.0, 10.0, 50.0, 60.0])
    is_woman = np.array([True] * 4 + [False] * 3)
    options = DirectiveOptions(median=convention)
    figure = pay_figures(pay, 0 * pay, is_woman, options=options).median_gap
    assert (figure.women.value, figure.men.value) == (median, 50.0)


@pytest.mark.parametrize(
    ("n", "remainder", "sizes"),
    [
        (14, "fractions", [3.5, 3.5, 3.5, 3.5]),
        (14, "low_first", [4, 4, 3, 3]),
        (14, "high_first", [3, 3, 4, 4]),
        (13, "low_first", [4, 3, 3, 3]),
        (15, "high_first", [3, 4, 4, 4]),
        (16, "low_first", [4, 4, 4, 4]),
    ],
)
def test_a_headcount_that_4_does_not_divide_is_cut_by_the_convention(n, remainder, sizes):
    assert np.diff(band_bounds(n, remainder)).tolist() == sizes


def test_someone_shared_between_two_bands_counts_in_parts():
    # 14 people, a woman fourth: half of her in the first band, half in the second.
    is_woman = np.isin(np.arange(14), [3, 12, 13])
    assert pay_bands(np.arange(14) + 1.0, is_woman).women.tolist() == [0.5, 0.5, 0.0, 2.0]


# --- identities


@pytest.mark.parametrize("ties", CHOICES["ties"])
@pytest.mark.parametrize("remainder", CHOICES["remainder"])
def test_bands_add_up_to_the_women_and_the_men(ties, remainder):
    bands = pay_bands(PAY, IS_WOMAN, options=DirectiveOptions(ties=ties, remainder=remainder))
    assert bands.women.sum() == pytest.approx(IS_WOMAN.sum())
    assert bands.men.sum() == pytest.approx((~IS_WOMAN).sum())
    assert bands.sizes == pytest.approx(np.diff(band_bounds(len(PAY), remainder)))


def test_figure_a_is_made_of_the_means_of_groups():
    group = np.arange(len(PAY)) % 3
    rebuilt = [
        sum((group[is_in] == one).mean() * PAY[is_in & (group == one)].mean() for one in range(3))
        for is_in in (IS_WOMAN, ~IS_WOMAN)
    ]
    figure = pay_figures(PAY, VARIABLE, IS_WOMAN).mean_gap
    assert (figure.women.value, figure.men.value) == pytest.approx(tuple(rebuilt))
    assert figure.gap == pytest.approx(1 - rebuilt[0] / rebuilt[1])


def test_the_difference_in_variable_pay_is_that_of_recipients_times_their_share():
    every = pay_figures(PAY, VARIABLE, IS_WOMAN)
    some = pay_figures(PAY, VARIABLE, IS_WOMAN, options=DirectiveOptions(zeros="recipients"))
    share = every.recipients
    assert every.variable_mean_gap.women.value == pytest.approx(
        share.women_share * some.variable_mean_gap.women.value
    )
    assert every.variable_mean_gap.men.value == pytest.approx(
        share.men_share * some.variable_mean_gap.men.value
    )


# --- invariances


def every_number(figures) -> list[float]:
    gaps = [figures.mean_gap, figures.variable_mean_gap, figures.median_gap]
    gaps.append(figures.variable_median_gap)
    bands = figures.bands
    return [
        *(one.gap for one in gaps),
        figures.recipients.women_share,
        figures.recipients.men_share,
        *bands.women,
        *bands.men,
    ]


@pytest.mark.parametrize("ties", CHOICES["ties"])
def test_the_order_of_the_rows_changes_nothing_to_the_last_digit(ties):
    order = np.random.default_rng(3).permutation(len(PAY))
    options = DirectiveOptions(ties=ties)
    figures = pay_figures(PAY, VARIABLE, IS_WOMAN, options=options)
    shuffled = pay_figures(PAY[order], VARIABLE[order], IS_WOMAN[order], options=options)
    assert every_number(figures) == every_number(shuffled)


def test_another_currency_changes_nothing_but_the_thresholds():
    figures = pay_figures(PAY, VARIABLE, IS_WOMAN)
    other = pay_figures(PAY * 6.55957, VARIABLE * 6.55957, IS_WOMAN)
    assert every_number(other) == pytest.approx(every_number(figures))
    assert other.bands.thresholds == pytest.approx(figures.bands.thresholds * 6.55957)


def test_swapping_the_sexes_swaps_the_values_and_turns_the_gap_round():
    figure = pay_figures(PAY, VARIABLE, IS_WOMAN)
    swapped = pay_figures(PAY, VARIABLE, ~IS_WOMAN)
    assert swapped.mean_gap.women == figure.mean_gap.men
    assert 1 - swapped.mean_gap.gap == pytest.approx(1 / (1 - figure.mean_gap.gap))
    assert swapped.bands.women == pytest.approx(figure.bands.men)


def test_swapping_the_sexes_swaps_the_two_orders_of_ties():
    first = pay_bands(PAY, IS_WOMAN, options=DirectiveOptions(ties="women_first"))
    swapped = pay_bands(PAY, ~IS_WOMAN, options=DirectiveOptions(ties="men_first"))
    assert swapped.men.tolist() == first.women.tolist()


# --- what others compute


def test_ties_shared_are_the_mean_over_every_order_of_the_file_and_the_two_orders_its_ends():
    pay = np.array([1, 2, 2, 2, 2, 3, 3, 3, 4, 5, 6, 7], dtype=float)
    is_woman = np.array([1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 0], dtype=bool)
    tied = [np.flatnonzero(pay == value) for value in (2, 3)]
    found = []
    for orders in itertools.product(*(itertools.permutations(places) for places in tied)):
        ranked = np.concatenate([[0], orders[0], orders[1], np.arange(8, 12)])
        found.append(is_woman[ranked].reshape(4, 3).sum(axis=1))
    bands = {
        ties: pay_bands(pay, is_woman, options=DirectiveOptions(ties=ties)).women
        for ties in CHOICES["ties"]
    }
    assert bands["shared"] == pytest.approx(np.mean(found, axis=0))
    ends = sorted([bands["women_first"].tolist(), bands["men_first"].tolist()])
    assert [ends[0][0], ends[1][0]] == [np.min(found, axis=0)[0], np.max(found, axis=0)[0]]


def test_bands_by_default_are_those_of_the_measure_on_arrays():
    # Written apart, for session 01.
    peer = pay_quartiles(PAY, ~IS_WOMAN)
    bands = pay_bands(PAY, IS_WOMAN)
    assert bands.women == pytest.approx(peer.compared)
    assert bands.women_share == pytest.approx(peer.compared_share)


def test_bands_without_ties_are_those_of_pandas():
    pay = np.random.default_rng(1).permutation(np.arange(1.0, 41.0))
    is_woman = np.arange(40) % 3 == 0
    cut = pd.qcut(pd.Series(pay), 4, labels=False)
    expected = pd.Series(is_woman).groupby(cut).sum()
    assert pay_bands(pay, is_woman).women.tolist() == expected.tolist()


def test_thresholds_are_the_quartiles_of_numpy():
    numpy_s = np.quantile(PAY, [0.25, 0.5, 0.75], method="averaged_inverted_cdf")
    assert pay_bands(PAY, IS_WOMAN).thresholds == pytest.approx(numpy_s)
    assert quantiles(PAY, [0.25, 0.5, 0.75]) == pytest.approx(numpy_s)


def test_means_and_medians_are_those_of_pandas():
    table = pd.DataFrame({"pay": PAY, "variable": VARIABLE, "woman": IS_WOMAN})
    figures = pay_figures(PAY, VARIABLE, IS_WOMAN)
    for statistic, pay, variable in (
        ("mean", figures.mean_gap, figures.variable_mean_gap),
        ("median", figures.median_gap, figures.variable_median_gap),
    ):
        values = table.groupby("woman").agg(statistic)
        for figure, name in ((pay, "pay"), (variable, "variable")):
            assert figure.women.value == pytest.approx(values.loc[True, name])
            assert figure.gap == pytest.approx(1 - values.loc[True, name] / values.loc[False, name])


def test_the_gap_is_the_slope_of_statsmodels_over_its_intercept():
    fit = sm.OLS(PAY, sm.add_constant(IS_WOMAN.astype(float))).fit()
    figure = pay_figures(PAY, VARIABLE, IS_WOMAN).mean_gap
    assert figure.gap == pytest.approx(-fit.params[1] / fit.params[0])


# --- what may not be shown, or is no number


@pytest.mark.parametrize(
    ("n_women", "obstacles"),
    [(2, (("women", "too_few"),)), (3, ()), (0, (("women", "nobody"),))],
)
def test_fewer_than_three_people_hide_their_mean_and_say_so(n_women, obstacles):
    pay = np.arange(1.0, n_women + 13.0)
    figures = pay_figures(pay, 0 * pay, np.arange(len(pay)) < n_women)
    assert figures.mean_gap.obstacles == obstacles
    assert np.isnan(figures.mean_gap.gap) == bool(obstacles)
    assert figures.recipients.obstacles == obstacles
    assert figures.bands.obstacles == obstacles
    assert np.isnan(figures.bands.women).all() == bool(obstacles)
    assert figures.mean_gap.women.n == n_women


@pytest.mark.parametrize(("n", "is_shown"), [(11, False), (12, True)])
def test_bands_of_too_few_people_are_hidden(n, is_shown):
    bands = pay_bands(np.arange(1.0, n + 1), np.arange(n) % 2 == 0)
    assert (not bands.obstacles) is is_shown


@pytest.mark.parametrize(("recipients", "status"), [(0, "shown"), (2, "too_few_recipients")])
def test_a_bonus_of_two_people_among_many_is_not_told_by_the_mean_of_all(recipients, status):
    variable = np.where(np.arange(40) < recipients, 500.0, 0.0) + np.repeat([0.0, 100.0], 20)
    figure = pay_figures(2000 + variable, variable, np.repeat([True, False], 20)).variable_mean_gap
    assert figure.women.status == status


def test_men_who_receive_nothing_leave_no_gap_to_be_a_share_of():
    variable = np.repeat([10.0, 0.0], 5)
    figure = pay_figures(100 + variable, variable, np.repeat([True, False], 5)).variable_mean_gap
    assert figure.obstacles == (("men", "zero"),)
    assert not figure.is_nothing_to_compare


def test_nobody_who_receives_anything_is_nothing_to_compare():
    pay = np.full(10, 100.0)
    figure = pay_figures(pay, 0 * pay, np.repeat([True, False], 5)).variable_mean_gap
    assert figure.is_nothing_to_compare
    assert np.isnan(figure.gap)


def test_nobody_at_all_has_no_figure():
    figures = pay_figures([], [], [])
    assert figures.mean_gap.obstacles == (("both", "nobody"),)
    assert np.isnan(figures.bands.women_share).all()


# --- what is refused


def test_the_floor_of_three_people_is_not_lowered():
    assert LOWEST_FEWEST == 3
    assert DirectiveOptions(fewest=3).fewest == 3
    with pytest.raises(OutOfRangeError, match="directive_too_few_shown"):
        DirectiveOptions(fewest=2)


@pytest.mark.parametrize("name", [*CHOICES, "variable_components"])
def test_a_misspelt_convention_is_refused(name):
    value = ("bonuses",) if name == "variable_components" else "bonuses"
    with pytest.raises(UnknownOptionError):
        DirectiveOptions(**{name: value})


def test_a_missing_amount_and_a_negative_one_are_refused():
    with pytest.raises(MissingValueError):
        pay_figures([1.0, np.nan], [0.0, 0.0], [True, False])
    with pytest.raises(OutOfRangeError):
        pay_figures([1.0, -2.0], [0.0, 0.0], [True, False])


def test_a_variable_part_above_the_pay_is_refused_with_its_row():
    with pytest.raises(OutOfRangeError) as refused:
        pay_figures([100.0, 100.0], [100.005, 101.0], [True, False])
    assert (refused.value.key, refused.value.values["row"]) == ("variable_above_pay", 2)


def test_a_basis_that_does_not_exist_and_a_sex_that_is_no_answer_are_refused():
    with pytest.raises(UnknownOptionError):
        pay_figures([1.0], [0.0], [True], basis="monthly")
    with pytest.raises(ValueError, match="is_woman"):
        pay_figures([1.0], [0.0], [1])


def test_every_convention_is_printed_with_its_answer():
    assert dict(DirectiveOptions(ties="men_first").conventions)["ties"] == "men_first"
    assert [name for name, _ in DirectiveOptions().conventions] == list(CHOICES)
