"""Linear models of two groups and of both together, from cross-products, many at once."""

from __future__ import annotations

from numbers import Real
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.arguments import one_of
from workshop_kit.measures.cross_products import solve_normal_equations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

COEFFICIENTS = ("reference", "compared", "pooled", "neumark", "average", "cotton")

# Cross-products have the columns: ones, factors, outcome. Axes before the last two are draws.


def group_coefficients(
    cross: NDArray[np.float64], *, collinear: str, names: Sequence[object] = ()
) -> NDArray[np.float64]:
    """Return the coefficients of the model of one group, the constant first."""
    return solve_normal_equations(
        cross[..., :-1, :-1], cross[..., :-1, -1], collinear=collinear, names=["1", *names]
    )


def with_group_column(
    reference: NDArray[np.float64], compared: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the cross-products of both groups with a column for the group after the ones.

    The column is 1 in the reference group: its products are sums over that group.

    Examples
    --------
    Two people of the reference group, with outcomes 3 and 5, and one other with 4.

    >>> reference = np.array([[2.0, 8.0], [8.0, 34.0]])
    >>> compared = np.array([[1.0, 4.0], [4.0, 16.0]])
    >>> with_group_column(reference, compared).tolist()
    [[3.0, 2.0, 12.0], [2.0, 2.0, 8.0], [12.0, 8.0, 50.0]]
    """
    n_columns = reference.shape[-1]
    whole = np.empty((*reference.shape[:-2], n_columns + 1, n_columns + 1))
    others = np.delete(np.arange(n_columns + 1), 1)
    whole[..., others[:, None], others] = reference + compared
    whole[..., others, 1] = whole[..., 1, others] = reference[..., 0, :]
    whole[..., 1, 1] = reference[..., 0, 0]
    return whole


def common_coefficients(
    reference: NDArray[np.float64],
    compared: NDArray[np.float64],
    of_groups: tuple[NDArray[np.float64], NDArray[np.float64]],
    choice: str | float,
    *,
    collinear: str,
    names: Sequence[object] = (),
) -> NDArray[np.float64]:
    """Return the coefficients that price the factors, the constant first.

    Parameters
    ----------
    reference, compared : ndarray, shape (..., n_factors + 2, n_factors + 2)
        Cross-products of each group.
    of_groups : pair of ndarray, shape (..., n_factors + 1)
        Coefficients of the two groups.
    choice : str or float
        One of `COEFFICIENTS`, or the weight of the reference group's own.
    collinear, names
        As for `solve_normal_equations`; `names` are those of the factors.
    """
    if choice == "pooled":
        whole = with_group_column(reference, compared)
        solved = solve_normal_equations(
            whole[..., :-1, :-1],
            whole[..., :-1, -1],
            collinear=collinear,
            names=["1", "group", *names],
        )
        # The group indicator keeps the slopes from absorbing the unexplained part. The
        # constant is the reference group's: its own mean residual is then nil.
        constant = solved[..., :1] + solved[..., 1:2]
        return np.concatenate([constant, solved[..., 2:]], axis=-1)
    if choice == "neumark":
        return group_coefficients(reference + compared, collinear=collinear, names=names)
    # A group's own prices do not need the other group's, which may be missing.
    if choice in {"reference", "compared"}:
        return of_groups[0] if choice == "reference" else of_groups[1]
    weight = weight_of_reference(choice, reference, compared)
    return weight * of_groups[0] + (1 - weight) * of_groups[1]


def weight_of_reference(
    choice: str | float, reference: NDArray[np.float64], compared: NDArray[np.float64]
) -> NDArray[np.float64] | float:
    """Return the weight of the reference group's coefficients in an average of the two.

    Examples
    --------
    Cotton's is the share of the reference group: three people of four.

    >>> weight_of_reference("cotton", 3 * np.eye(2), np.eye(2)).tolist()
    [0.75]
    """
    if choice == "cotton":
        return (reference[..., 0, 0] / (reference + compared)[..., 0, 0])[..., None]
    return {"reference": 1.0, "compared": 0.0, "average": 0.5}.get(choice, choice)


def known_choice(choice: str | float) -> str | float:
    """Return the choice of coefficients if there is such a one.

    Raises
    ------
    UnknownOptionError
        If it is a word that is not known.
    OutOfRangeError
        If it is a weight below 0, above 1 or missing.
    """
    if isinstance(choice, str):
        return one_of("coefficients", choice, COEFFICIENTS)
    if not isinstance(choice, Real) or isinstance(choice, bool):
        return one_of("coefficients", repr(choice), COEFFICIENTS)
    if not 0 <= choice <= 1:
        raise OutOfRangeError("not_a_share", argument="coefficients", value=float(choice))
    return float(choice)
