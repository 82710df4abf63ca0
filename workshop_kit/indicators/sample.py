"""What the people of one group contribute to an indicator, one number each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from workshop_kit.indicators.indicator import Contributions, Indicator


@dataclass(frozen=True, eq=False)
class Sample:
    """The people of one group, each once; arrays of shape (n,).

    Attributes
    ----------
    value : float
        Value of the indicator in the group; missing when nobody is there.
    amounts, at_risk : ndarray
        As `Contributions`, a person's rows being added up.
    n_left_out : int
        People none of whose rows counts.
    """

    value: float
    amounts: NDArray[np.float64]
    at_risk: NDArray[np.float64]
    n_left_out: int

    @property
    def n(self) -> int:
        """Return the number of people."""
        return len(self.amounts)


def samples_of(
    rows: pd.DataFrame, indicator: Indicator, sexes: Sequence[str]
) -> tuple[Sample, ...]:
    """Return what the people of each sex contribute."""
    given = indicator.contributions(rows)
    person, sex = persons_of(rows), rows["sex"].to_numpy()
    return tuple(_sample(indicator, given, person, sex == one) for one in sexes)


def _sample(
    indicator: Indicator,
    given: Contributions,
    person: NDArray[np.int64],
    is_in: NDArray[np.bool_],
) -> Sample:
    counts = given.is_known & is_in
    amounts, at_risk = given.amounts[counts], given.at_risk[counts]
    each, place = np.unique(person[counts], return_inverse=True)
    return Sample(
        value=value_of(indicator, amounts, at_risk),
        amounts=np.bincount(place, weights=amounts, minlength=len(each)),
        at_risk=np.bincount(place, weights=at_risk, minlength=len(each)),
        n_left_out=len(np.unique(person[is_in])) - len(each),
    )


def value_of(
    indicator: Indicator, amounts: NDArray[np.float64], at_risk: NDArray[np.float64]
) -> float:
    """Put what some rows contribute together; missing when there are none."""
    if indicator.kind == "count":
        return float(amounts.sum())
    if not len(amounts):
        return float(np.nan)
    if indicator.kind == "median":
        return float(np.median(amounts))
    return float(indicator.per * amounts.sum() / at_risk.sum())


def persons_of(rows: pd.DataFrame) -> NDArray[np.int64]:
    """Return a number for the person of each row; each row is one without an identifier."""
    if "employee_id" not in rows:
        return np.arange(len(rows))
    return pd.factorize(rows["employee_id"])[0]
