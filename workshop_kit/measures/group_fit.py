"""Two groups' means and linear models, with the errors of both, for one decomposition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import EmptyGroupError
from workshop_kit.measures.arguments import as_factors, as_groups, as_values, as_weights, one_of
from workshop_kit.measures.cross_products import inverse_cross_products, weighted_cross_products
from workshop_kit.measures.group_models import (
    common_coefficients,
    group_coefficients,
    weight_of_reference,
)
from workshop_kit.measures.least_squares import named, refuse_too_few, scores_covariance
from workshop_kit.measures.levels import normalisation
from workshop_kit.measures.price_errors import (
    Influences,
    PriceCovariances,
    averaged_prices,
    joint_prices,
    row_influences,
)
from workshop_kit.measures.standard_columns import standardise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

ERRORS = ("stochastic", "stochastic_with_trace", "fixed", "influence")
COVARIANCES = ("classical", "robust", "hc0", "hc2", "hc3", "joint")
JOINT = ("pooled", "neumark")


@dataclass(frozen=True)
class GroupModel:
    """Mean and linear model of one group.

    Attributes
    ----------
    mean, mean_error : float
        Mean of the outcome, and its standard error.
    means : ndarray, shape (n_factors + 1,)
        Means of the factors, then 1 for the constant.
    coefficients : ndarray, shape (n_factors + 1,)
        The constant last; categorical factors normalised.
    n : int
        Rows with a weight.
    """

    mean: float
    mean_error: float
    means: NDArray[np.float64]
    coefficients: NDArray[np.float64]
    n: int


@dataclass(frozen=True)
class GroupFit:
    """What the decompositions of one gap have in common.

    Attributes
    ----------
    reference, compared : GroupModel
        The two groups.
    common : ndarray, shape (n_factors + 1,)
        Coefficients that price the factors.
    prices : PriceCovariances
        Of the common coefficients and of what sets the groups' apart.
    models, means : pair of ndarray
        Covariances of the groups' coefficients, and of their means of factors.
    influences : Influences or None
        What each row adds to all of them, if errors come from there.
    has_trace : bool
        Whether the product of the covariances of coefficients and means counts.
    covariance : str
        What the covariance of the coefficients allows for.
    """

    reference: GroupModel
    compared: GroupModel
    common: NDArray[np.float64]
    prices: PriceCovariances
    models: tuple[NDArray[np.float64], NDArray[np.float64]]
    means: tuple[NDArray[np.float64], NDArray[np.float64]]
    influences: Influences | None
    has_trace: bool
    covariance: str

    @property
    def gap(self) -> float:
        """Mean of the reference group minus mean of the compared one."""
        return self.reference.mean - self.compared.mean

    @property
    def gap_error(self) -> float:
        """Standard error of the gap."""
        return float(np.hypot(self.reference.mean_error, self.compared.mean_error))


def product_covariance(
    factors: NDArray[np.float64],
    covariance: NDArray[np.float64],
    prices: NDArray[np.float64],
    price_covariance: NDArray[np.float64],
    *,
    has_trace: bool,
) -> NDArray[np.float64]:
    """Return the covariance of the products of two independent vectors, entry by entry.

    The product of the two covariances is of a smaller order; Jann (2008) leaves it out.

    Examples
    --------
    Independent numbers 3 and 5, of variances 1 and 2: 9 x 2 + 25 x 1, and 2 more.

    >>> one = np.ones((1, 1))
    >>> product_covariance(
    ...     np.array([3.0]), one, np.array([5.0]), 2 * one, has_trace=True
    ... ).tolist()
    [[45.0]]
    """
    found = np.outer(factors, factors) * price_covariance + np.outer(prices, prices) * covariance
    return found + covariance * price_covariance if has_trace else found


def fit_groups(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    *,
    choice: str | float,
    categorical: Sequence[Sequence[int]],
    weights: ArrayLike | None,
    collinear: str,
    errors: str,
    covariance: str | None,
    names: Sequence[str] | None,
) -> GroupFit:
    """Return the models of two groups; the arguments are those of `decompose_mean_gap`."""
    one_of("collinear", collinear, ("error", "omit"))
    one_of("errors", errors, ERRORS)
    kind = _known_covariance(covariance, choice, errors)
    pay = as_values(outcome, "outcome")
    rows = as_factors(factors, "factors", n=len(pay))
    groups = as_groups(is_reference, "is_reference", n=len(pay))
    weight = as_weights(weights, "weights", n=len(pay))
    refuse_empty(weight, groups)
    levels = normalisation(rows, categorical)
    columns = standardise(pay, levels.columns(rows), weight)
    called = named(names, rows.shape[1])
    labels = [called[column] for column in levels.fitted]
    members = (groups, ~groups)
    # Errors that come from influences do not use the covariance of each group's model.
    own_kind = "robust" if kind == "joint" else kind
    sums, fitted, spreads = zip(
        *(_fit_one(columns.table[of], weight[of], collinear, own_kind, labels) for of in members),
        strict=True,
    )
    priced = common_coefficients(*sums, fitted, choice, collinear=collinear, names=labels)
    to_original = levels.matrix @ columns.unscaling
    centre = np.append(np.zeros(rows.shape[1]), columns.centre[-1])
    people = tuple(np.append(weight[of] @ rows[of] / weight[of].sum(), 1.0) for of in members)
    models = tuple(to_original @ spread @ to_original.T for spread in spreads)
    influences = None
    if kind == "joint":
        influences = row_influences(columns, rows, groups, weight, sums, choice, to_original)
        prices = joint_prices(influences, people)
    else:
        share = float(np.squeeze(weight_of_reference(choice, *sums)))
        prices = averaged_prices(share, models, people)
    is_fixed, has_trace = errors == "fixed", errors == "stochastic_with_trace"
    means = tuple(_means_covariance(rows[of], weight[of], is_fixed=is_fixed) for of in members)
    coefficients = [to_original @ of_group + centre for of_group in fitted]
    groups_models = [
        GroupModel(
            mean=float(weight[of] @ pay[of] / weight[of].sum()),
            mean_error=_mean_error(
                people[place], means[place], coefficients[place], models[place], has_trace=has_trace
            ),
            means=people[place],
            coefficients=coefficients[place],
            n=int((weight[of] > 0).sum()),
        )
        for place, of in enumerate(members)
    ]
    return GroupFit(
        reference=groups_models[0],
        compared=groups_models[1],
        common=to_original @ priced + centre,
        prices=prices,
        models=models,
        means=means,
        influences=influences if errors == "influence" else None,
        has_trace=has_trace,
        covariance=kind,
    )


def _known_covariance(covariance: str | None, choice: str | float, errors: str) -> str:
    """Return the covariance asked for, or the one that goes with the common prices.

    A model of both groups shares its rows with the models of each: only their joint
    covariance is known, as it is for errors from influences.
    """
    is_joint = choice in JOINT or errors == "influence"
    if covariance is None:
        return "joint" if is_joint else "classical"
    return one_of("covariance", covariance, ("joint",) if is_joint else COVARIANCES)


def refuse_empty(weights: NDArray[np.float64], groups: NDArray[np.bool_]) -> None:
    """Refuse a group in which nobody has a weight.

    Raises
    ------
    EmptyGroupError
        How many there are in each group.
    """
    counts = [int((weights[of_group] > 0).sum()) for of_group in (groups, ~groups)]
    if 0 in counts:
        raise EmptyGroupError("empty_group", n_reference=counts[0], n_compared=counts[1])


def _fit_one(
    table: NDArray[np.float64],
    weights: NDArray[np.float64],
    collinear: str,
    covariance: str,
    names: Sequence[object],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Cross-products, coefficients and their covariance, of the standard columns of a group."""
    if collinear == "error":
        refuse_too_few(weights, len(names) + 1)
    cross = weighted_cross_products(table, weights)
    fitted = group_coefficients(cross, collinear=collinear, names=names)
    inverse = inverse_cross_products(cross[:-1, :-1], collinear="omit")
    n_kept = int((np.diagonal(inverse) > 0).sum())
    refuse_too_few(weights, n_kept)
    design, target = table[:, :-1], table[:, -1]
    spread = scores_covariance(
        design,
        target - design @ fitted,
        weights,
        inverse,
        kind=covariance,
        clusters=None,
        n_kept=n_kept,
    )
    return cross, fitted, spread


def _mean_error(
    means: NDArray[np.float64],
    means_covariance: NDArray[np.float64],
    coefficients: NDArray[np.float64],
    covariance: NDArray[np.float64],
    *,
    has_trace: bool,
) -> float:
    """Error of the mean of the outcome: of the coefficients, and of the people they price."""
    spread = product_covariance(
        means, means_covariance, coefficients, covariance, has_trace=has_trace
    )
    return float(np.sqrt(max(spread.sum(), 0.0)))


def _means_covariance(
    rows: NDArray[np.float64], weights: NDArray[np.float64], *, is_fixed: bool
) -> NDArray[np.float64]:
    """Covariance of weighted means (linearised), with a last row and column of 0."""
    spread = np.zeros((rows.shape[1] + 1, rows.shape[1] + 1))
    if not is_fixed:
        n = int((weights > 0).sum())
        around = (rows - weights @ rows / weights.sum()) * (weights / weights.sum())[:, None]
        spread[:-1, :-1] = around.T @ around * n / (n - 1)
    return spread
