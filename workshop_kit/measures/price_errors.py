"""How sure the prices of factors are: of each group, common, and what sets them apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.cross_products import inverse_cross_products
from workshop_kit.measures.group_models import weight_of_reference, with_group_column

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.measures.standard_columns import StandardColumns


@dataclass(frozen=True)
class Influences:
    """What each row adds to the estimates, shape (n, n_factors + 1), the constant last.

    The sum of their outer products is the covariance of the estimates, whatever the variance
    of the outcomes and whether or not the models hold.

    Attributes
    ----------
    reference, compared, common : ndarray
        On the coefficients of each group, and on the common ones.
    means_reference, means_compared : ndarray
        On the means of the factors of each group.
    """

    reference: NDArray[np.float64]
    compared: NDArray[np.float64]
    common: NDArray[np.float64]
    means_reference: NDArray[np.float64]
    means_compared: NDArray[np.float64]


@dataclass(frozen=True)
class PriceCovariances:
    """Covariances of prices, shape (n_factors + 1, n_factors + 1), the constant last.

    Attributes
    ----------
    common : ndarray
        Of the common coefficients.
    above, below : ndarray
        Of what the reference group's coefficients have above the common ones, and of what the
        compared group's have below.
    both : ndarray
        Of the sum of the two, each times the means of its group.
    """

    common: NDArray[np.float64]
    above: NDArray[np.float64]
    below: NDArray[np.float64]
    both: NDArray[np.float64]


def outer_products(influence: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the covariance from influences, with the correction n / (n - 1)."""
    n = int(influence.any(axis=1).sum())
    return influence.T @ influence * (n / max(n - 1, 1))


def averaged_prices(
    weight: float,
    covariances: tuple[NDArray[np.float64], NDArray[np.float64]],
    means: tuple[NDArray[np.float64], NDArray[np.float64]],
) -> PriceCovariances:
    """Return the covariances when the common prices are an average with a known weight.

    Parameters
    ----------
    weight : float
        Weight of the reference group's coefficients.
    covariances, means : pair of ndarray
        Covariance of the coefficients of each group, and means of its factors.
    """
    between = covariances[0] + covariances[1]
    people = (1 - weight) * means[0] + weight * means[1]
    return PriceCovariances(
        common=weight**2 * covariances[0] + (1 - weight) ** 2 * covariances[1],
        above=(1 - weight) ** 2 * between,
        below=weight**2 * between,
        both=np.outer(people, people) * between,
    )


def joint_prices(
    influences: Influences, means: tuple[NDArray[np.float64], NDArray[np.float64]]
) -> PriceCovariances:
    """Return the covariances when the common prices come from a model of both groups.

    The three models share their rows: their covariance is that of the rows' influences
    (Weesie 1999; it is what Jann 2008 does with a pooled model).

    References
    ----------
    .. [1] J. Weesie (1999), "Seemingly unrelated estimation and the cluster-adjusted sandwich
       estimator", Stata Technical Bulletin 52, 34-47.
    """
    above = influences.reference - influences.common
    below = influences.common - influences.compared
    return PriceCovariances(
        common=outer_products(influences.common),
        above=outer_products(above),
        below=outer_products(below),
        both=outer_products(means[0] * above + means[1] * below),
    )


def row_influences(
    columns: StandardColumns,
    rows: NDArray[np.float64],
    groups: NDArray[np.bool_],
    weights: NDArray[np.float64],
    sums: tuple[NDArray[np.float64], NDArray[np.float64]],
    choice: str | float,
    to_original: NDArray[np.float64],
) -> Influences:
    """Return what each row adds to coefficients and means.

    Parameters
    ----------
    columns : StandardColumns
        Of the fitted factors.
    rows : ndarray, shape (n, n_factors)
        All the factors.
    groups, weights : ndarray, shape (n,)
        Who is of the reference group; weight of each row.
    sums : pair of ndarray
        Cross-products of each group.
    choice : str or float
        Common prices.
    to_original : ndarray, shape (n_factors + 1, n_fitted + 1)
        From coefficients of the fitted columns to those of all.
    """
    members = (groups, ~groups)
    own = [
        _of_model(columns.table, weights * of_group, cross) @ to_original.T
        for of_group, cross in zip(members, sums, strict=True)
    ]
    if choice == "pooled":
        table = np.insert(columns.table, 1, groups, axis=1)
        found = _of_model(table, weights, with_group_column(*sums))
        # Whose constant it is does not matter: what is above it and what is below add up.
        common = np.delete(found, 1, axis=1) @ to_original.T
    elif choice == "neumark":
        common = _of_model(columns.table, weights, sums[0] + sums[1]) @ to_original.T
    else:
        weight = weight_of_reference(choice, *sums)
        common = weight * own[0] + (1 - weight) * own[1]
    means = [_of_means(rows, weights * of_group) for of_group in members]
    return Influences(*own, common, *means)


def _of_model(
    table: NDArray[np.float64], weights: NDArray[np.float64], cross: NDArray[np.float64]
) -> NDArray[np.float64]:
    design, target = table[:, :-1], table[:, -1]
    inverse = inverse_cross_products(cross[:-1, :-1], collinear="omit")
    residuals = target - design @ (inverse @ cross[:-1, -1])
    return design * (weights * residuals)[:, None] @ inverse


def _of_means(rows: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    share = weights / weights.sum()
    around = (rows - share @ rows) * share[:, None]
    return np.column_stack([around, np.zeros(len(rows))])
