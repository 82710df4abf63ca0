"""The rates of a company, estimated from its own tables, smoothed where events are few."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

# A group's own rate weighs as much as the rate expected of it once five events are expected:
# an assumption, the usual order of what it takes to tell two rates apart (gamma prior).
PRIOR_EVENTS = 5.0


@dataclass(frozen=True)
class Rate:
    """A rate of the company, and what it rests on.

    Attributes
    ----------
    key : str
        What happens: ``leaving``, ``promotion``...
    grouping, group : str
        What cuts (``all``, ``job``, ``sex``...), and the group.
    events : float
        Number of events seen.
    exposure : float
        Time in which they could have happened, years (or trials, for a share).
    expected : float
        Events expected of the group from what comes before it in the model.
    factor : float
        What the replay multiplies the rate by: events over expected, drawn towards 1 when
        few are expected; for the grouping ``all``, the rate itself.
    """

    key: str
    grouping: str
    group: str
    events: float
    exposure: float
    expected: float
    factor: float

    @property
    def raw(self) -> float:
        """Return events over exposure, missing where there is no exposure."""
        return self.events / self.exposure if self.exposure > 0 else float("nan")

    @property
    def is_smoothed(self) -> bool:
        """Tell whether fewer events were expected than the company's whole weighs."""
        return self.expected < PRIOR_EVENTS


@dataclass(frozen=True)
class Grouping:
    """A cut of the rows of a rate.

    Attributes
    ----------
    name : str
        What cuts.
    codes : ndarray of int, shape (n_rows,)
        Place of the group of each row.
    groups : tuple of str
        Names of the groups.
    """

    name: str
    codes: NDArray[np.int64]
    groups: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class RateModel:
    """A rate: that of the whole company times a factor for each grouping.

    Attributes
    ----------
    key : str
        What happens.
    overall : float
        Events a year in the company; 0 where none was seen.
    factors : dict of str to ndarray
        For each grouping, the factor of each of its groups.
    rates : tuple of Rate
        All of it, with the counts.
    """

    key: str
    overall: float
    factors: dict[str, NDArray[np.float64]]
    rates: tuple[Rate, ...] = field(repr=False)

    def of(self, **codes: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the rate of people, from the place of their group in each grouping."""
        rate: NDArray[np.float64] | float = self.overall
        for name, places in codes.items():
            rate = rate * self.factors[name][places]
        return np.asarray(rate, dtype=float)


def fit_rate(
    key: str,
    events: NDArray[np.float64],
    exposure: NDArray[np.float64],
    groupings: Sequence[Grouping] = (),
) -> RateModel:
    """Estimate a rate and its factors, one grouping after the other.

    The factor of a group is (events + m) / (expected + m), with m = `PRIOR_EVENTS` and what
    is expected from the company's rate and the factors before: with few events it stays
    near 1, with many it is the group's own. The order matters where groups overlap: what
    comes first takes what is shared.

    Parameters
    ----------
    key : str
        What happens.
    events, exposure : ndarray, shape (n_rows,)
        Events, and the years in which they could have happened.
    groupings : sequence of Grouping
        What cuts, in order.

    Examples
    --------
    Forty years of women and forty of men, 2 events and 10: the raw rates are 0.05 and 0.25,
    the company's 0.15, and six events are expected of each.

    >>> sexes = Grouping("sex", np.array([0, 1]), ("women", "men"))
    >>> model = fit_rate("promotion", np.array([2.0, 10.0]), np.array([40.0, 40.0]), [sexes])
    >>> model.of(sex=np.array([0, 1])).round(4).tolist()
    [0.0955, 0.2045]
    """
    total, time = float(events.sum()), float(exposure.sum())
    overall = total / time if time > 0 else 0.0
    rates = [Rate(key, "all", "all", total, time, total, overall)]
    expected = exposure * overall
    factors = {}
    for grouping in groupings:
        n = len(grouping.groups)
        seen, awaited, lived = (
            np.bincount(grouping.codes, weights=weights, minlength=n)
            for weights in (events, expected, exposure)
        )
        factor = (seen + PRIOR_EVENTS) / (awaited + PRIOR_EVENTS)
        factors[grouping.name] = factor
        expected = expected * factor[grouping.codes]
        rates += [
            Rate(key, grouping.name, *row)
            for row in zip(
                grouping.groups,
                *(part.tolist() for part in (seen, lived, awaited, factor)),
                strict=True,
            )
        ]
    return RateModel(key, overall, factors, tuple(rates))


def shares_towards(
    yes: NDArray[np.float64],
    trials: NDArray[np.float64],
    towards: NDArray[np.float64],
    weight: float = PRIOR_EVENTS,
) -> NDArray[np.float64]:
    """Return shares drawn towards other ones, as if `weight` more trials had given these.

    Examples
    --------
    >>> shares_towards(np.array([5.0]), np.array([5.0]), np.array([0.5])).tolist()
    [0.75]
    """
    return (yes + weight * towards) / (trials + weight)
