"""The gap between two groups, its sign stated once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators.breakdown import rows_of_each
from workshop_kit.indicators.gap_interval import HIDDEN, difference_interval, share_interval
from workshop_kit.indicators.hiding import fewest_shown
from workshop_kit.indicators.indicator import Indicator
from workshop_kit.indicators.people import SEXES
from workshop_kit.indicators.sample import Sample, samples_of
from workshop_kit.measures import relative_gap
from workshop_kit.measures.intervals import Interval, no_interval

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    import pandas as pd

    from workshop_kit.data import Workforce


@dataclass(frozen=True)
class Gap:
    """An indicator in two groups and what separates them.

    Positive when the reference group has more.

    Attributes
    ----------
    indicator : Indicator
        What is measured.
    reference, compared : {"women", "men"}
        The two groups.
    reference_value, compared_value : float
        Their values, in the unit of the indicator; missing when nobody is there, or hidden.
    n_reference, n_compared : int
        People whose value is known.
    left_out_reference, left_out_compared : int
        People whose value is not known, or who have no time at risk.
    is_hidden : bool
        The values are not shown, one of the groups having too few people.
    confidence : float
        Of the intervals: 0.95.
    """

    indicator: Indicator
    reference: str
    compared: str
    reference_value: float
    compared_value: float
    n_reference: int
    n_compared: int
    left_out_reference: int
    left_out_compared: int
    is_hidden: bool
    confidence: float
    _samples: tuple[Sample, Sample] = field(repr=False, compare=False)

    @property
    def difference(self) -> float:
        """Return reference minus compared, in the unit of the indicator."""
        return self.reference_value - self.compared_value

    @property
    def share(self) -> float:
        """Return the difference as a share of the reference (`measures.relative_gap`).

        It means nothing of a log, whose difference already is close to a share.
        """
        return float(relative_gap(self.reference_value, self.compared_value))

    @cached_property
    def interval(self) -> Interval:
        """Return the interval of the difference, or why there is none.

        It is worked out when it is asked for. See `indicators.gap_interval`.
        """
        return self._interval(difference_interval)

    @cached_property
    def share_interval(self) -> Interval:
        """Return the interval of the gap as a share of the reference, or why there is none."""
        return self._interval(share_interval)

    def _interval(self, of: Callable[..., Interval]) -> Interval:
        if self.is_hidden:
            return no_interval(HIDDEN, confidence=self.confidence, method="none")
        return of(self.indicator, *self._samples, confidence=self.confidence)


def compute_gap(
    workforce: Workforce,
    indicator: Indicator,
    *,
    reference: str = "men",
    compared: str = "women",
    within: str | None = None,
    on: date | None = None,
    years: int | None = None,
    fewest: int | None = None,
    confidence: float = 0.95,
) -> Gap:
    """Compute the gap in an indicator between women and men.

    Parameters
    ----------
    workforce : Workforce
        The company.
    indicator : Indicator
        What is measured.
    reference, compared : {"women", "men"}
        The gap is positive when the reference has more.
    within : str, optional
        Code of a job family, to which it is limited.
    on, years, fewest : optional
        As `break_down`.
    confidence : float, default 0.95
        Of the intervals.

    Raises
    ------
    UnknownNameError
        If a group is neither women nor men, or the family or the day does not exist.
    """
    (gap,) = compute_gaps(
        workforce,
        (indicator,),
        reference=reference,
        compared=compared,
        within=within,
        on=on,
        years=years,
        fewest=fewest,
        confidence=confidence,
    ).values()
    return gap


def compute_gaps(
    workforce: Workforce,
    indicators: Iterable[Indicator],
    *,
    reference: str = "men",
    compared: str = "women",
    within: str | None = None,
    on: date | None = None,
    years: int | None = None,
    fewest: int | None = None,
    confidence: float = 0.95,
) -> dict[str, Gap]:
    """Compute the gaps in several indicators, by key; see `compute_gap`."""
    shown_from = fewest_shown(workforce, fewest)
    return {
        indicator.key: gap_among(
            rows,
            indicator,
            reference=reference,
            compared=compared,
            fewest=shown_from,
            confidence=confidence,
        )
        for indicator, _, rows in rows_of_each(workforce, indicators, within, on, years)
    }


def gap_among(
    people: pd.DataFrame,
    indicator: Indicator,
    *,
    reference: str = "men",
    compared: str = "women",
    fewest: int = 0,
    confidence: float = 0.95,
) -> Gap:
    """Compute the gap among some people; see `compute_gap`."""
    for name in (reference, compared):
        if name not in SEXES:
            raise UnknownNameError("unknown_code", name=name, column="sex", known=", ".join(SEXES))
    first, second = samples_of(people, indicator, (reference, compared))
    is_hidden = indicator.is_sensitive and any(0 < one.n < fewest for one in (first, second))
    values = (np.nan, np.nan) if is_hidden else (first.value, second.value)
    return Gap(
        indicator=indicator,
        reference=reference,
        compared=compared,
        reference_value=values[0],
        compared_value=values[1],
        n_reference=first.n,
        n_compared=second.n,
        left_out_reference=first.n_left_out,
        left_out_compared=second.n_left_out,
        is_hidden=is_hidden,
        confidence=confidence,
        _samples=(first, second),
    )
