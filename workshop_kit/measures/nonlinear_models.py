"""Models of two groups for an outcome that is not linear, and the coefficients that price both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import as_values
from workshop_kit.measures.group_models import known_choice

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

# Takes which rows and which table; returns the coefficients of each draw, constant last.
Fit = Callable[[slice | np.ndarray, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class GroupModels:
    """Coefficients of each draw: the two groups' own and the common ones, constant last.

    Attributes
    ----------
    reference, compared : ndarray, shape (n_draws, n_factors + 1)
        Own coefficients; missing where they are not needed.
    common : ndarray, shape (n_draws, n_factors + 1)
        Coefficients that price the factors of both groups.
    """

    reference: NDArray[np.float64]
    compared: NDArray[np.float64]
    common: NDArray[np.float64]


def as_coefficients(coefficients: str | float | ArrayLike, n_factors: int) -> str | float | NDArray:
    """Return the choice of coefficients, or the coefficients themselves when they are given.

    Raises
    ------
    UnknownOptionError, OutOfRangeError
        If it is neither a known word nor a weight between 0 and 1.
    MissingValueError
        If one of the coefficients given is missing.
    """
    if np.ndim(coefficients) == 0:
        return known_choice(coefficients)
    return as_values(coefficients, "coefficients", n=n_factors + 1)


def fit_group_models(
    fit: Fit,
    table: NDArray[np.float64],
    is_reference: NDArray[np.bool_],
    choice: str | float | NDArray[np.float64],
    share_of_reference: NDArray[np.float64],
    *,
    needs_own: bool,
) -> GroupModels:
    """Return the coefficients of both groups and the common ones.

    Parameters
    ----------
    fit : callable
        Fits rows and a table, for every draw.
    table : ndarray, shape (n, n_factors)
        Factors.
    is_reference : ndarray of bool, shape (n,)
        True for the reference group.
    choice : str, float or ndarray
        As `as_coefficients` returns it.
    share_of_reference : ndarray, shape (n_draws,)
        Share of the weight that the reference group has.
    needs_own : bool
        Whether own coefficients are wanted even if the choice does without.
    """
    own: dict[bool, NDArray] = {}

    def of_group(group: bool) -> NDArray:
        if group not in own:
            rows = np.flatnonzero(is_reference == group)
            own[group] = fit(rows, table[rows])
        return own[group]

    if isinstance(choice, np.ndarray):
        common = np.tile(choice, (len(share_of_reference), 1))
    elif choice == "pooled":
        # The group indicator keeps the slopes from absorbing the unexplained part. It is 0
        # in the reference group, whose constant prices both (Fairlie 2005).
        solved = fit(slice(None), np.column_stack([table, ~is_reference]))
        common = np.delete(solved, -2, axis=1)
    elif choice == "neumark":
        common = fit(slice(None), table)
    elif choice in {"reference", "compared"}:
        common = of_group(choice == "reference")
    else:
        given = {"average": 0.5, "cotton": share_of_reference[:, None]}
        weight = given[choice] if isinstance(choice, str) else choice
        common = weight * of_group(True) + (1 - weight) * of_group(False)
    missing = np.full_like(common, np.nan)
    return GroupModels(
        reference=of_group(True) if needs_own else own.get(True, missing),
        compared=of_group(False) if needs_own else own.get(False, missing),
        common=common,
    )
