"""Segregation between families of units and within them, and Atkinson's index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.arguments import one_of
from workshop_kit.measures.segregation import mutual_information, theil_h

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

INDICES = ("m", "h")


@dataclass(frozen=True, eq=False)
class SegregationParts:
    """An index of segregation over units, split by families of units.

    Attributes
    ----------
    total : float
        Over all units.
    between : float
        Over the families, as if each were one unit.
    within : float
        Left inside the families: total = between + within.
    families : ndarray
        The families, in order.
    by_family : ndarray, shape (n_families,)
        What each family adds to `within`; they sum to it.
    inside : ndarray, shape (n_families,)
        The M index inside each family, on its own; zero where only one group is.
    """

    total: float
    between: float
    within: float
    families: NDArray
    by_family: NDArray[np.float64]
    inside: NDArray[np.float64]

    def __post_init__(self) -> None:
        if not np.isclose(self.between + self.within, self.total, rtol=1e-10, atol=1e-12):
            raise ArithmeticError("between and within do not add up to the total")
        if not np.isclose(self.by_family.sum(), self.within, rtol=1e-10, atol=1e-12):
            raise ArithmeticError("the families do not add up to the part within")


def segregation_parts(
    counts: ArrayLike, families: ArrayLike, *, index: str = "m"
) -> SegregationParts:
    """Split the M or H index into a part between families of units and a part within.

    Are women and men in different families of jobs, or in different jobs of the same
    family? The split is exact, which neither the dissimilarity nor the Gini allow.

    Parameters
    ----------
    counts : array_like, shape (n_groups, n_units)
        People of each group in each unit.
    families : array_like, shape (n_units,)
        Family of each unit.
    index : {"m", "h"}, default "m"
        The M index (nats), or Theil's H (shares of the most it could be).

    Returns
    -------
    SegregationParts
        ``between + within == total``.

    Raises
    ------
    UnknownOptionError
        If the index is neither word.
    ValueError
        As `mutual_information`; or if `families` has another length.

    See Also
    --------
    workshop_kit.measures.segregation_change : The same index at two dates.

    References
    ----------
    .. [1] H. Theil (1972), Statistical Decomposition Analysis, North-Holland.
    .. [2] R. Mora and J. Ruiz-Castillo (2011), "Entropy-based segregation indices",
       Sociological Methodology 41(1), 159-194.

    Examples
    --------
    Two families as mixed as each other; inside each, women hold one job and men the other.

    >>> parts = segregation_parts([[9, 0, 9, 0], [0, 9, 0, 9]], ["a", "a", "b", "b"])
    >>> round(parts.between, 12), round(parts.within, 4)
    (0.0, 0.6931)
    """
    one_of("index", index, INDICES)
    table = np.asarray(counts, dtype=np.float64)
    total = mutual_information(table)
    names, place = np.unique(np.asarray(families), return_inverse=True)
    if place.shape != (table.shape[1],):
        raise ValueError(f"families must have shape ({table.shape[1]},): {place.shape}")
    merged = table @ (place[:, None] == np.arange(len(names)))
    between = mutual_information(merged)
    inside = np.array([_inside(table[:, place == number]) for number in range(len(names))])
    by_family = merged.sum(axis=0) / merged.sum() * inside
    scale = total / theil_h(table) if index == "h" and total > 0 else 1.0
    return SegregationParts(
        total=total / scale,
        between=between / scale,
        within=float(by_family.sum()) / scale,
        families=names,
        by_family=by_family / scale,
        inside=inside,
    )


def atkinson(counts: ArrayLike, *, shape: float = 0.5) -> float:
    """Return Atkinson's index of segregation.

    With the shape 1/2 it is a function of Hutchens's index h: 1 - (1 - h)².

    Parameters
    ----------
    counts : array_like, shape (2, n_units)
        People of the two groups in each unit; row 0 is the one whose shares are weighed.
    shape : float, default 0.5
        Between 0 and 1, both out: the larger, the more units where the first group is
        numerous count.

    Returns
    -------
    float
        Between 0 (same spread) and 1 (no unit in common).

    Raises
    ------
    OutOfRangeError
        If the shape is not between 0 and 1.
    ValueError
        As `dissimilarity`.

    References
    ----------
    .. [1] D. R. James and K. E. Taeuber (1985), "Measures of segregation", Sociological
       Methodology 15, 1-32.

    Examples
    --------
    >>> round(atkinson([[8, 2], [2, 8]]), 2)
    0.36
    """
    if not 0 < shape < 1:
        raise OutOfRangeError("not_between_zero_and_one", argument="shape", value=float(shape))
    table = np.asarray(counts, dtype=np.float64)
    mutual_information(table)
    if table.shape[0] != 2:
        raise ValueError(f"two groups are compared, not {table.shape[0]}")
    first, second = table / table.sum(axis=1, keepdims=True)
    return float(1 - (second ** (1 - shape) * first**shape).sum() ** (1 / (1 - shape)))


def _inside(table: NDArray[np.float64]) -> float:
    """Return the M index among the groups that a family has; none is zero."""
    present = table[table.sum(axis=1) > 0]
    return mutual_information(present) if len(present) > 1 else 0.0
