"""Axes brought in one after the other: the answer depends on the order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.explanations.career import same_difference
from workshop_kit.explanations.decomposition import AXES, OUTCOMES, Orders
from workshop_kit.explanations.explain import UNITS, prepare
from workshop_kit.measures import solve_normal_equations, weighted_cross_products
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.explanations.chain import Rows

# Columns of the rows of each outcome that stand for each axis; jobs are added to the first
# two: the job of entry to the mix, the job held since to careers.
_COLUMNS: dict[str, dict[str, tuple[int, ...]]] = {
    "pay": {"careers": (9, 10, 11), "conditions": (12,), "time": (13,)},
    "health": {"careers": (4,), "time": (1,)},
    "career": {"careers": (4, 5), "conditions": (6,), "time": (7,)},
}
_FIRST_RISK = 6
# What adds up to log pay is taken off it one for one, as in `explain`: a premium that hardly
# varies among people of one job and sex cannot be given a price.
_COUNTED = {"pay": {"careers": (4, 5), "conditions": (6,), "time": (3, 7, 8)}}


def find_orders(
    workforce: Workforce,
    outcome: str,
    *,
    reference: str = "men",
    compared: str = "women",
    health: str = "sick_leaves",
) -> Orders:
    """Return the gap that is left once some axes are brought in, for each set of axes.

    For a set of axes, the gap left is the coefficient of the group in a least-squares model
    with the variables of those axes: between people alike on them. Hours, unpaid leave and
    premiums are taken off log pay as they are. Bringing the axes in one
    by one gives each the fall in the gap when its turn comes, which depends on what came
    before: variables of different axes go together. The average over all orders does not
    depend on any (Shapley; Shorrocks 2013). It is not the chain of `explain`, which follows
    one order, that of a working life.

    Parameters
    ----------
    workforce : Workforce
        The company.
    outcome : {"pay", "health", "career"}
        Whose gap.
    reference, compared, health
        As `explain`.

    Returns
    -------
    Orders
        Sixteen gaps, reference minus compared.

    Raises
    ------
    UnknownOptionError
        If a word is not known.
    EmptyGroupError
        If nobody of a sex can be counted.

    References
    ----------
    .. [1] A. Shorrocks (2013), "Decomposition procedures for distributional analysis: a
       unified framework based on the Shapley value", Journal of Economic Inequality 11,
       99-126.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> orders = find_orders(load_workforce("conserverie-de-l-aven"), "pay")
    >>> mix_first = orders.steps(("mix", "careers", "conditions", "time"))
    >>> time_first = orders.steps(("time", "conditions", "careers", "mix"))
    >>> mix_first[0] > time_first[-1]
    True
    """
    one_of("outcome", outcome, OUTCOMES)
    material = prepare(workforce, reference=reference, compared=compared, health=health)
    rows = material.rows[outcome]
    left = _Gaps.of(rows, outcome)
    gaps = {chosen: left.between_people_alike(chosen, 0) for chosen in _subsets()}
    if outcome == "career":
        # Women and men alike in their careers have the same access to other posts.
        for chosen in gaps:
            if "careers" in chosen:
                gaps[chosen] = left.without_access(chosen)
    return Orders(outcome=outcome, unit=UNITS[outcome], left=gaps)


@dataclass(frozen=True, eq=False)
class _Gaps:
    """Cross-products of the outcomes, the group and the variables of each axis."""

    cross: NDArray[np.float64]
    places: dict[str, list[int]]
    levels: NDArray[np.float64]

    @classmethod
    def of(cls, rows: Rows, outcome: str) -> _Gaps:
        is_reference = rows.is_reference[rows.person]
        outcomes = rows.values[:, :2]
        columns = {
            "outcomes": outcomes,
            "constant": np.ones((len(rows.person), 1)),
            "group": is_reference[:, None].astype(np.float64),
            "counted": _counted(rows, outcome),
            **_blocks(rows, outcome),
        }
        ends = np.cumsum([0, *(block.shape[1] for block in columns.values())])
        places = {
            name: list(range(start, end))
            for name, start, end in zip(columns, ends[:-1], ends[1:], strict=True)
        }
        cross = weighted_cross_products(np.hstack(list(columns.values())), rows.weight)
        compared = rows.weight * ~is_reference
        return cls(cross, places, compared @ outcomes / compared.sum())

    def between_people_alike(self, axes: frozenset[str], outcome: int) -> float:
        """Return the gap in one of the two outcomes between people alike on some axes."""
        # First the group: it is what stays in when jobs and sexes cannot be told apart.
        inside = [*self.places["constant"], *self.places["group"]]
        taken_off = []
        for axis, counted in zip(AXES, self.places["counted"], strict=True):
            if axis in axes:
                inside += self.places[axis]
                taken_off.append(counted)
        moments = self.cross[inside, outcome] - self.cross[np.ix_(inside, taken_off)].sum(axis=1)
        coefficients = solve_normal_equations(
            self.cross[np.ix_(inside, inside)], moments, collinear="omit"
        )
        return float(coefficients[1])

    def without_access(self, axes: frozenset[str]) -> float:
        """Return the gap in promotions when moves differ no more than promotions in place."""
        everything = self.between_people_alike(axes, 0)
        in_place = self.between_people_alike(axes, 1)
        with_move = everything - in_place
        alike = same_difference(
            np.array([in_place]),
            self.levels[1:2],
            np.array([with_move]),
            self.levels[:1] - self.levels[1:2],
        )
        return in_place + float(alike[0])


def _blocks(rows: Rows, outcome: str) -> dict[str, NDArray[np.float64]]:
    """Return the columns of each axis, centred: far from zero, squares lose digits."""
    chosen = dict(_COLUMNS[outcome])
    if outcome == "health":
        chosen["conditions"] = tuple(range(_FIRST_RISK, rows.values.shape[1]))
    centred = rows.values - np.average(rows.values, axis=0, weights=rows.weight)
    own = {axis: centred[:, list(columns)] for axis, columns in chosen.items()}
    jobs = np.eye(rows.n_jobs)
    nothing = np.zeros((len(rows.person), 0))
    return {
        "mix": jobs[rows.entry],
        "careers": np.hstack([jobs[rows.job], own.get("careers", nothing)]),
        "conditions": own.get("conditions", nothing),
        "time": own.get("time", nothing),
    }


def _counted(rows: Rows, outcome: str) -> NDArray[np.float64]:
    """Return, for each axis, the sum of what is taken off the outcome, centred."""
    counted = _COUNTED.get(outcome, {})
    sums = [rows.values[:, list(counted.get(axis, ()))].sum(axis=1) for axis in AXES]
    table = np.stack(sums, axis=1)
    return table - np.average(table, axis=0, weights=rows.weight)


def _subsets() -> Iterator[frozenset[str]]:
    for size in range(len(AXES) + 1):
        yield from (frozenset(chosen) for chosen in combinations(AXES, size))
