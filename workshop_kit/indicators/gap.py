"""The gap between two groups, its sign stated once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators.indicator import Indicator, mean
from workshop_kit.indicators.people import SEXES, people_of
from workshop_kit.measures import relative_gap

if TYPE_CHECKING:
    import pandas as pd

    from workshop_kit.data import Workforce


@dataclass(frozen=True)
class Gap:
    """Means of two groups and what separates them.

    Positive when the reference group has more.

    Attributes
    ----------
    indicator : Indicator
        What is measured.
    reference, compared : {"women", "men"}
        The two groups.
    reference_value, compared_value : float
        Their means, in the unit of the indicator.
    n_reference, n_compared : int
        People whose value is known.
    """

    indicator: Indicator
    reference: str
    compared: str
    reference_value: float
    compared_value: float
    n_reference: int
    n_compared: int

    @property
    def difference(self) -> float:
        """Return reference minus compared, in the unit of the indicator."""
        return self.reference_value - self.compared_value

    @property
    def share(self) -> float:
        """Return the difference as a share of the reference (`measures.relative_gap`)."""
        return float(relative_gap(self.reference_value, self.compared_value))


def compute_gap(
    workforce: Workforce,
    indicator: Indicator,
    *,
    reference: str = "men",
    compared: str = "women",
    within: str | None = None,
) -> Gap:
    """Compute the gap in an indicator between women and men present.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    indicator : Indicator
        What is measured.
    reference, compared : {"women", "men"}
        The gap is positive when the reference has more.
    within : str, optional
        Code of a job family, to which it is limited.

    Raises
    ------
    UnknownNameError
        If a group is neither women nor men, or the family does not exist.
    """
    people = people_of(workforce, within=within)
    return gap_among(people, indicator, reference=reference, compared=compared)


def gap_among(
    people: pd.DataFrame, indicator: Indicator, *, reference: str = "men", compared: str = "women"
) -> Gap:
    """Compute the gap among some people, one row each; see `compute_gap`."""
    for name in (reference, compared):
        if name not in SEXES:
            raise UnknownNameError("unknown_code", name=name, column="sex", known=", ".join(SEXES))
    values = indicator.of_each(people)
    first = values[people["sex"] == reference].dropna()
    second = values[people["sex"] == compared].dropna()
    return Gap(
        indicator=indicator,
        reference=reference,
        compared=compared,
        reference_value=mean(first),
        compared_value=mean(second),
        n_reference=len(first),
        n_compared=len(second),
    )
