"""What measures accept: arrays looked at once, in one place, and refused with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import (
    EmptyGroupError,
    MissingValueError,
    OutOfRangeError,
    UnknownOptionError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray


def one_of(argument: str, name: str, known: Sequence[str]) -> str:
    """Return the word if the argument knows it.

    Raises
    ------
    UnknownOptionError
        If it does not: a misspelt word never becomes a default.

    Examples
    --------
    >>> one_of("reference", "pooled", ["men", "women", "pooled"])
    'pooled'
    """
    if name not in known:
        raise UnknownOptionError(
            "unknown_option", argument=argument, name=name, known=", ".join(known)
        )
    return name


def as_values(values: ArrayLike, argument: str, *, n: int | None = None) -> NDArray[np.float64]:
    """Return one known number for each row.

    Parameters
    ----------
    values : array_like, shape (n,)
        Numbers; none may be missing or infinite.
    argument : str
        Name of the argument, for the message.
    n : int, optional
        Rows expected.

    Raises
    ------
    MissingValueError
        If a number is missing or infinite: how many, and where the first one is.
    ValueError
        If the shape is not ``(n,)``.
    """
    array = np.asarray(values, dtype=np.float64)
    if array.ndim != 1 or (n is not None and len(array) != n):
        raise ValueError(f"{argument} must have shape ({'n' if n is None else n},): {array.shape}")
    return _known(array, argument)


def as_factors(factors: ArrayLike, argument: str, *, n: int) -> NDArray[np.float64]:
    """Return one known number for each row and factor, shape (n, n_factors).

    Raises
    ------
    MissingValueError
        If a number is missing or infinite.
    ValueError
        If the shape is not ``(n, n_factors)``.
    """
    array = np.asarray(factors, dtype=np.float64)
    if array.ndim != 2 or len(array) != n:
        raise ValueError(f"{argument} must have shape ({n}, n_factors): {array.shape}")
    return _known(array, argument)


def as_groups(is_reference: ArrayLike, argument: str, *, n: int) -> NDArray[np.bool_]:
    """Return which rows are of the reference group; each group needs somebody.

    Raises
    ------
    EmptyGroupError
        If everyone is of the same group.
    ValueError
        If the shape is not ``(n,)`` or the values are not true or false.
    """
    array = np.asarray(is_reference)
    if array.dtype != np.bool_ or array.shape != (n,):
        raise ValueError(f"{argument} must be of bool, shape ({n},): {array.dtype} {array.shape}")
    n_reference = int(array.sum())
    if n_reference in {0, n}:
        raise EmptyGroupError("empty_group", n_reference=n_reference, n_compared=n - n_reference)
    return array


def as_weights(weights: ArrayLike | None, argument: str, *, n: int) -> NDArray[np.float64]:
    """Return the weight of each row, 1 when there is none.

    Raises
    ------
    OutOfRangeError
        If a weight is negative, or all are zero.
    MissingValueError
        If a weight is missing or infinite.
    """
    if weights is None:
        return np.ones(n)
    array = as_non_negative(weights, argument, n=n)
    if not array.any():
        raise OutOfRangeError("all_zero", argument=argument)
    return array


def as_draws(draws: ArrayLike, argument: str, *, n: int) -> NDArray[np.float64]:
    """Return the weight of each row in each draw, shape (n_draws, n).

    Raises
    ------
    OutOfRangeError
        If a weight is negative, or all those of a draw are zero.
    MissingValueError
        If a weight is missing or infinite.
    ValueError
        If the shape is not ``(n_draws, n)``.
    """
    array = np.asarray(draws, dtype=np.float64)
    if array.ndim != 2 or array.shape[1] != n:
        raise ValueError(f"{argument} must have shape (n_draws, {n}): {array.shape}")
    as_non_negative(array.ravel(), argument)
    if not array.any(axis=1).all():
        raise OutOfRangeError("all_zero", argument=argument)
    return array


def as_non_negative(
    values: ArrayLike, argument: str, *, n: int | None = None
) -> NDArray[np.float64]:
    """Return one known number for each row, none below zero.

    Raises
    ------
    OutOfRangeError
        If a number is negative: how many, and where the first one is.
    """
    array = as_values(values, argument, n=n)
    _refuse(array < 0, "negative_value", argument, array)
    return array


def as_positive(values: ArrayLike, argument: str, *, n: int | None = None) -> NDArray[np.float64]:
    """Return one known number for each row, all above zero.

    Raises
    ------
    OutOfRangeError
        If a number is zero or negative: how many, and where the first one is.
    """
    array = as_values(values, argument, n=n)
    _refuse(array <= 0, "not_positive", argument, array)
    return array


def as_shares(values: ArrayLike, argument: str, *, n: int | None = None) -> NDArray[np.float64]:
    """Return one known number for each row, all between 0 and 1.

    Raises
    ------
    OutOfRangeError
        If a number is below 0 or above 1: how many, and where the first one is.
    """
    array = as_non_negative(values, argument, n=n)
    _refuse(array > 1, "above_one", argument, array)
    return array


def _known(array: NDArray[np.float64], argument: str) -> NDArray[np.float64]:
    is_known = np.isfinite(array)
    if not is_known.all():
        rows = np.flatnonzero(~is_known.reshape(len(array), -1).all(axis=1))
        raise MissingValueError(
            "missing_number", argument=argument, n=len(rows), row=int(rows[0]) + 1
        )
    return array


def _refuse(
    is_wrong: NDArray[np.bool_], key: str, argument: str, array: NDArray[np.float64]
) -> None:
    if is_wrong.any():
        place = int(np.flatnonzero(is_wrong)[0])
        raise OutOfRangeError(
            key,
            argument=argument,
            n=int(is_wrong.sum()),
            row=place + 1,
            value=float(array[place]),
        )
