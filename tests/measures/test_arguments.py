"""What measures accept: what each look returns, and what a refusal says."""

from __future__ import annotations

import numpy as np
import pytest

from workshop_kit.errors import (
    EmptyGroupError,
    MissingValueError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures.arguments import (
    as_draws,
    as_factors,
    as_groups,
    as_non_negative,
    as_positive,
    as_shares,
    as_values,
    as_weights,
    one_of,
)


def refusal_of(error, look, *arguments, **options):
    with pytest.raises(error) as refused:
        look(*arguments, **options)
    return refused.value.key, refused.value.values


def test_a_word_is_known_or_refused_with_those_that_are():
    assert one_of("reference", "men", ("men", "women")) == "men"
    assert refusal_of(UnknownOptionError, one_of, "reference", "mne", ("men", "women")) == (
        "unknown_option",
        {"argument": "reference", "name": "mne", "known": "men, women"},
    )


@pytest.mark.parametrize(
    "look", [as_values, as_non_negative, as_positive, as_shares, as_weights, as_factors, as_draws]
)
def test_whole_numbers_and_none_are_read_as_numbers(look):
    table = [[1, 1], [0.5, 1]] if look in {as_factors, as_draws} else [1, 1]
    found = look(table, "pay", n=2)
    assert found.dtype == np.float64
    assert found.tolist() == table
    if look is as_factors:
        assert look([[1], [2]], "pay", n=2).dtype == np.float64
    missing = [[1, None], [None, None]] if look in {as_factors, as_draws} else [1, None]
    key, values = refusal_of(MissingValueError, look, missing, "pay", n=2)
    assert (key, values["argument"]) == ("missing_number", "pay")


def test_missing_and_infinite_numbers_are_counted_by_row_from_one():
    assert refusal_of(MissingValueError, as_values, [1, np.nan, 2, np.inf], "pay") == (
        "missing_number",
        {"argument": "pay", "n": 2, "row": 2},
    )
    table = [[1, 2], [3, 4], [np.nan, np.nan], [5, -np.inf]]
    assert refusal_of(MissingValueError, as_factors, table, "factors", n=4)[1] == {
        "argument": "factors",
        "n": 2,
        "row": 3,
    }


@pytest.mark.parametrize(
    ("look", "values", "key", "value"),
    [(as_non_negative, [0, 1, -2, -3], "negative_value", -2),
     (as_positive, [1, 2, 0, -3], "not_positive", 0),
     (as_shares, [0, 1, 1.25, 2], "above_one", 1.25),
     (as_shares, [0, 1, -0.5, -1], "negative_value", -0.5),
     (as_weights, [0, 1, -0.5, -1], "negative_value", -0.5)],
)  # fmt: skip
def test_numbers_out_of_range_are_counted_and_the_first_is_shown(look, values, key, value):
    assert refusal_of(OutOfRangeError, look, values, "hours", n=4) == (
        key,
        {"argument": "hours", "n": 2, "row": 3, "value": value},
    )


@pytest.mark.parametrize("look", [as_values, as_non_negative, as_positive, as_shares, as_weights])
def test_the_number_of_rows_and_the_shape_are_looked_at(look):
    with pytest.raises(ValueError, match=r"pay must have shape \(3,\): \(2,\)"):
        look([1, 1], "pay", n=3)
    with pytest.raises(ValueError, match=r"pay must have shape \(1,\): \(1, 1\)"):
        look([[1]], "pay", n=1)
    if look is not as_weights:
        assert look([1, 1], "pay").tolist() == [1, 1]
        with pytest.raises(ValueError, match=r"pay must have shape \(n,\): \(1, 1\)"):
            look([[1]], "pay")


@pytest.mark.parametrize("table", [[1, 2], [[1, 2]], [[[1], [2]]]])
def test_factors_have_a_row_for_each_one(table):
    with pytest.raises(ValueError, match=r"factors must have shape \(2, n_factors\)"):
        as_factors(table, "factors", n=2)


def test_without_factors_the_table_has_rows_and_no_column():
    assert as_factors(np.empty((2, 0)), "factors", n=2).shape == (2, 0)


@pytest.mark.parametrize(("table", "n"), [([1, 2], 2), ([[1, 2]], 1), ([[[1, 2]]], 2)])
def test_draws_have_a_column_for_each_row(table, n):
    with pytest.raises(ValueError, match=rf"draws must have shape \(n_draws, {n}\)"):
        as_draws(table, "draws", n=n)


def test_each_draw_needs_somebody_and_none_weighs_less_than_nothing():
    assert as_draws([[1, 0], [0, 2]], "draws", n=2).tolist() == [[1, 0], [0, 2]]
    assert refusal_of(OutOfRangeError, as_draws, [[1, 1], [0, 0]], "draws", n=2) == (
        "all_zero",
        {"argument": "draws"},
    )
    key, values = refusal_of(OutOfRangeError, as_draws, [[1, 1], [0, -1]], "draws", n=2)
    assert (key, values["argument"], values["value"]) == ("negative_value", "draws", -1)


def test_without_weights_each_row_weighs_one_and_they_cannot_all_be_nought():
    assert as_weights(None, "weights", n=3).tolist() == [1, 1, 1]
    assert as_weights([0, 2], "weights", n=2).tolist() == [0, 2]
    assert refusal_of(OutOfRangeError, as_weights, [0, 0], "weights", n=2) == (
        "all_zero",
        {"argument": "weights"},
    )


def test_each_group_needs_somebody():
    assert as_groups([True, False], "is_man", n=2).tolist() == [True, False]
    assert refusal_of(EmptyGroupError, as_groups, [True, True], "is_man", n=2) == (
        "empty_group",
        {"n_reference": 2, "n_compared": 0},
    )
    assert refusal_of(EmptyGroupError, as_groups, [False, False], "is_man", n=2)[1] == {
        "n_reference": 0,
        "n_compared": 2,
    }


@pytest.mark.parametrize("groups", [[1, 0], [True, False, True], [[True, False]]])
def test_groups_are_true_or_false_for_each_row(groups):
    with pytest.raises(ValueError, match=r"is_man must be of bool, shape \(2,\)"):
        as_groups(groups, "is_man", n=2)
