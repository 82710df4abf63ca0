"""What changed in segregation between two dates: units, sizes, or who is where."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import EmptyGroupError, NoConvergenceError
from workshop_kit.measures.segregation import mutual_information

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

# Margins are met to this share of all people; 1e-12 is a few roundings of a sum.
_TOLERANCE = 1e-12
_MOST_ROUNDS = 20_000


@dataclass(frozen=True)
class SegregationChange:
    """Change in the M index between two dates, and its parts, in nats.

    Attributes
    ----------
    before, after : float
        The M index at each date, over all units of the date.
    change : float
        after - before.
    additions, removals : float
        Owed to units that are new, and to units that are gone.
    group_marginal : float
        Owed to groups that are a larger or smaller share of all (more women in all).
    unit_marginal : float
        Owed to units that are larger or smaller (a segregated workshop that hires).
    structural : float
        Owed to who is where, sizes of groups and units apart: what a policy of mixed
        hiring would change.
    """

    before: float
    after: float
    change: float
    additions: float
    removals: float
    group_marginal: float
    unit_marginal: float
    structural: float

    def __post_init__(self) -> None:
        parts = (
            self.additions
            + self.removals
            + self.group_marginal
            + self.unit_marginal
            + self.structural
        )
        if not np.isclose(parts, self.change, rtol=1e-10, atol=1e-10):
            raise ArithmeticError("the parts do not add up to the change")


def segregation_change(before: ArrayLike, after: ArrayLike) -> SegregationChange:
    """Split the change in the M index over five sources (Elbers).

    The index can move although nobody is hired differently, because a segregated workshop
    grows. Margins are exchanged by iterative proportional fitting, which keeps the odds of
    the table; structure and margins, then both margins, are averaged over the orders in
    which they can be exchanged (Shapley), so that none is first.

    The fit is carried to the end here. R segregation 1.1.0 stops it once every margin is
    within 0.001 of all people, which small units meet before they are fitted: its
    structural part differs when there are many units.

    Parameters
    ----------
    before, after : array_like, shape (n_groups, n_units)
        People of each group in each unit, the same groups and units in the same order. A
        unit that does not exist at a date has nobody then.

    Returns
    -------
    SegregationChange
        The five parts add up to the change.

    Raises
    ------
    ValueError
        If the shapes differ, or as `mutual_information`.
    EmptyGroupError
        If a group has nobody in the units that exist at both dates.
    NoConvergenceError
        If the cells where nobody is forbid the margins of the other date.

    References
    ----------
    .. [1] B. Elbers (2023), "A method for studying differences in segregation across time
       and space", Sociological Methods & Research 52(1), 5-42.
    .. [2] W. E. Deming and F. F. Stephan (1940), "On a least squares adjustment of a
       sampled frequency table when the expected marginal totals are known", Annals of
       Mathematical Statistics 11(4), 427-444.

    Examples
    --------
    The packing shop, where women are, doubles with the same share of women.

    >>> change = segregation_change([[8, 2], [2, 8]], [[16, 2], [4, 8]])
    >>> abs(round(change.structural, 6)), change.unit_marginal < 0
    (0.0, True)
    """
    first, second = np.asarray(before, np.float64), np.asarray(after, np.float64)
    if first.shape != second.shape:
        raise ValueError(f"both dates must have the same shape: {first.shape} {second.shape}")
    total_first, total_second = mutual_information(first), mutual_information(second)
    is_both = (first.sum(axis=0) > 0) & (second.sum(axis=0) > 0)
    kept_first, kept_second = first[:, is_both], second[:, is_both]
    for kept in (kept_first, kept_second):
        if not kept.size or (kept.sum(axis=1) == 0).any():
            raise EmptyGroupError(
                "no_common_unit", n=int(is_both.sum()), n_groups=int(first.shape[0])
            )
    same_first, same_second = mutual_information(kept_first), mutual_information(kept_second)
    group, unit, structure = _shapley(kept_first, kept_second)
    return SegregationChange(
        before=total_first,
        after=total_second,
        change=total_second - total_first,
        additions=total_second - same_second,
        removals=same_first - total_first,
        group_marginal=group,
        unit_marginal=unit,
        structural=structure,
    )


def _shapley(first: NDArray[np.float64], second: NDArray[np.float64]) -> tuple[float, ...]:
    """Return what the groups' shares, the units' sizes and the structure each change."""
    tables = (first / first.sum(), second / second.sum())
    # value[group, unit, structure]: the index with the margins and the odds of either date.
    value = np.empty((2, 2, 2))
    for group, unit, structure in product((0, 1), repeat=3):
        margins = tables[group].sum(axis=1), tables[unit].sum(axis=0)
        value[group, unit, structure] = mutual_information(_fitted(tables[structure], *margins))
    # Structure against both margins first, then one margin against the other (Elbers 2023).
    structural = (value[0, 0, 1] - value[0, 0, 0] + value[1, 1, 1] - value[1, 1, 0]) / 2
    return (
        float((value[1] - value[0]).mean()),
        float((value[:, 1] - value[:, 0]).mean()),
        float(structural),
    )


def _fitted(
    table: NDArray[np.float64], groups: NDArray[np.float64], units: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the table with the odds of one and the margins given."""
    fitted = table.copy()
    for _ in range(_MOST_ROUNDS):
        fitted *= (groups / fitted.sum(axis=1))[:, None]
        fitted *= units / fitted.sum(axis=0)
        if np.abs(fitted.sum(axis=1) - groups).max() < _TOLERANCE:
            return fitted
    raise NoConvergenceError("margins_not_met")
