"""Weighted least squares, with covariances that say what they allow for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import EmptyGroupError
from workshop_kit.measures.arguments import as_factors, as_values, as_weights, one_of
from workshop_kit.measures.cross_products import inverse_cross_products, weighted_cross_products
from workshop_kit.measures.standard_columns import standardise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

COVARIANCES = ("classical", "robust", "hc0", "hc2", "hc3", "cluster")


@dataclass(frozen=True)
class LeastSquares:
    """A linear model fitted to weighted rows.

    Attributes
    ----------
    coefficients : ndarray, shape (n_factors + 1,)
        Units of the outcome per unit of the factor; the constant last.
    covariance : ndarray, shape (n_factors + 1, n_factors + 1)
        Of the coefficients.
    kind : str
        What the covariance allows for.
    residuals : ndarray, shape (n,)
        Outcome minus fitted.
    residual_variance : float
        Weights scaled to a mean of 1; divided by rows minus coefficients.
    r_squared : float
        Share of the variance of the outcome; missing if the outcome does not vary.
    n : int
        Rows with a weight.
    """

    coefficients: NDArray[np.float64]
    covariance: NDArray[np.float64]
    kind: str
    residuals: NDArray[np.float64]
    residual_variance: float
    r_squared: float
    n: int

    @property
    def standard_errors(self) -> NDArray[np.float64]:
        """Square roots of the variances, in the units of the coefficients."""
        return np.sqrt(np.diagonal(self.covariance))


def least_squares(
    outcome: ArrayLike,
    factors: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    covariance: str = "classical",
    clusters: ArrayLike | None = None,
    collinear: str = "error",
    names: Sequence[str] | None = None,
) -> LeastSquares:
    """Return the linear model with the smallest weighted sum of squared residuals.

    A coefficient says how the outcome differs between people who differ by one unit of a
    factor and are alike on the others. It does not say what would happen to somebody whose
    factor changed.

    Parameters
    ----------
    outcome : array_like, shape (n,)
        Any unit.
    factors : array_like, shape (n, n_factors)
        Without a column of ones: the model has a constant.
    weights : array_like, shape (n,), optional
        Sampling weights; their scale does not matter.
    covariance : {"classical", "robust", "hc0", "hc2", "hc3", "cluster"}
        The same residual variance for all (the default); any variances, with the correction
        n / (n - k) (HC1, Stata's), without it, or with leverages; residuals that go together
        within a cluster (with Stata's correction).
    clusters : array_like, shape (n,), optional
        Cluster of each row, with "cluster" and only then.
    collinear : {"error", "omit"}, default "error"
        Whether a factor that is a combination of those before it is refused, or left out
        with a coefficient and a variance of 0.
    names : sequence of str, optional
        Names of the factors, for the errors; their numbers from 1 if there are none.

    Returns
    -------
    LeastSquares
        Coefficients with the constant last.

    Raises
    ------
    CollinearFactorsError
        If a factor is a combination of the others, a constant included.
    EmptyGroupError
        If there are no more rows with a weight than coefficients, or fewer than two clusters.
    UnknownOptionError
        If `covariance` or `collinear` is another word.
    ValueError
        If `clusters` are given without "cluster", or the reverse.

    References
    ----------
    .. [1] J. G. MacKinnon, H. White (1985), "Some heteroskedasticity-consistent covariance
       matrix estimators with improved finite sample properties", Journal of Econometrics
       29(3), 305-325.
    .. [2] K.-Y. Liang, S. L. Zeger (1986), "Longitudinal data analysis using generalized
       linear models", Biometrika 73(1), 13-22.

    Examples
    --------
    Pay of 1500 euros plus 100 for each year of seniority.

    >>> model = least_squares([1600, 1700, 1900], [[1.0], [2.0], [4.0]])
    >>> model.coefficients.round(6).tolist()
    [100.0, 1500.0]
    """
    one_of("covariance", covariance, COVARIANCES)
    one_of("collinear", collinear, ("error", "omit"))
    pay = as_values(outcome, "outcome")
    rows = as_factors(factors, "factors", n=len(pay))
    weight = as_weights(weights, "weights", n=len(pay))
    groups = as_clusters(clusters, covariance, n=len(pay))
    if collinear == "error":
        refuse_too_few(weight, rows.shape[1] + 1)
    columns = standardise(pay, rows, weight)
    design, target = columns.table[:, :-1], columns.table[:, -1]
    cross = weighted_cross_products(columns.table, weight)
    labels = ["1", *named(names, rows.shape[1])]
    inverse = inverse_cross_products(cross[:-1, :-1], collinear=collinear, names=labels)
    n_kept = int((np.diagonal(inverse) > 0).sum())
    refuse_too_few(weight, n_kept)
    solved = inverse @ cross[:-1, -1]
    residuals = target - design @ solved
    n = int((weight > 0).sum())
    # With weights of mean 1 over the rows that count, as for any n - k.
    left = float(weight @ residuals**2) / weight.sum() * n
    total = float(weight @ target**2) / weight.sum() * n
    spread = scores_covariance(
        design, residuals, weight, inverse, kind=covariance, clusters=groups, n_kept=n_kept
    )
    scale = columns.scale[-1]
    return LeastSquares(
        coefficients=columns.coefficients(solved),
        covariance=columns.unscaling @ spread @ columns.unscaling.T,
        kind=covariance,
        residuals=residuals * scale,
        residual_variance=left * scale**2 / (n - n_kept),
        r_squared=1 - left / total if total > 0 else np.nan,
        n=n,
    )


def scores_covariance(
    design: NDArray[np.float64],
    residuals: NDArray[np.float64],
    weights: NDArray[np.float64],
    inverse: NDArray[np.float64],
    *,
    kind: str,
    clusters: NDArray[np.intp] | None,
    n_kept: int,
) -> NDArray[np.float64]:
    """Return the covariance of the coefficients of one model.

    Parameters
    ----------
    design : ndarray, shape (n, k)
        Columns of the model, ones included.
    residuals, weights : ndarray, shape (n,)
        One for each row.
    inverse : ndarray, shape (k, k)
        Inverse of the weighted cross-products of `design`.
    kind : str
        One of `COVARIANCES`.
    clusters : ndarray of int, shape (n,), or None
        Number of the cluster of each row.
    n_kept : int
        Coefficients that were estimated.

    Returns
    -------
    ndarray, shape (k, k)
    """
    n = int((weights > 0).sum())
    if kind == "classical":
        return inverse * float(weights @ residuals**2) / (n - n_kept)
    weighted = weights * residuals
    if kind in {"hc2", "hc3"}:
        leverage = weights * np.einsum("ij,jk,ik->i", design, inverse, design)
        weighted = weighted / (1 - leverage) ** (0.5 if kind == "hc2" else 1.0)
    influence = design * weighted[:, None] @ inverse
    if clusters is not None:
        influence = sum_within(influence, clusters)
    return influence.T @ influence * small_sample(kind, n, n_kept, clusters)


def small_sample(kind: str, n: int, n_kept: int, clusters: NDArray[np.intp] | None) -> float:
    """Return the correction of a sum of squared influences for the size of the sample."""
    if kind == "robust":
        return n / (n - n_kept)
    if clusters is not None:
        n_clusters = int(clusters.max()) + 1
        return n_clusters / (n_clusters - 1) * (n - 1) / (n - n_kept)
    return 1.0


def sum_within(rows: NDArray[np.float64], clusters: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the sums of the rows of each cluster, shape (n_clusters, n_columns)."""
    sums = np.zeros((int(clusters.max()) + 1, rows.shape[1]))
    np.add.at(sums, clusters, rows)
    return sums


def as_clusters(clusters: ArrayLike | None, covariance: str, *, n: int) -> NDArray[np.intp] | None:
    """Return the clusters numbered from 0, or nothing if the covariance has none.

    Raises
    ------
    EmptyGroupError
        If there are fewer than two clusters.
    ValueError
        If clusters are given without the covariance "cluster", or the reverse.
    """
    if (clusters is None) == (covariance == "cluster"):
        raise ValueError('clusters go with covariance="cluster", and only with it')
    if clusters is None:
        return None
    labels = np.asarray(clusters)
    if labels.shape != (n,):
        raise ValueError(f"clusters must have shape ({n},): {labels.shape}")
    known, numbers = np.unique(labels, return_inverse=True)
    if len(known) < 2:
        raise EmptyGroupError("too_few_for_model", n=len(known), needed=1)
    return numbers


def refuse_too_few(weights: NDArray[np.float64], needed: int) -> None:
    """Refuse a model with no more rows that count than coefficients.

    Raises
    ------
    EmptyGroupError
        How many there are, and how many they must exceed.
    """
    n = int((weights > 0).sum())
    if n <= needed:
        raise EmptyGroupError("too_few_for_model", n=n, needed=needed)


def named(names: Sequence[str] | None, n_factors: int) -> Sequence[object]:
    """Return the names of the factors for the errors, or their numbers from 1.

    Raises
    ------
    ValueError
        If there are not as many names as factors.
    """
    if names is None:
        return range(1, n_factors + 1)
    if len(names) != n_factors:
        raise ValueError(f"names must be {n_factors}, one for each factor, not {len(names)}")
    return names
