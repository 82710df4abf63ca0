"""Who is in each quarter of pay (Directive (EU) 2023/970, article 9(1)(f))."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators import HOURLY_PAY, SEXES, Indicator, fewest_shown, people_of
from workshop_kit.measures.pay_gap import PayQuartiles, pay_quartiles

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce


@dataclass(frozen=True, eq=False)
class Quartiles:
    """The quarters of pay of a company, from the lowest to the highest.

    Attributes
    ----------
    indicator : Indicator
        The pay that ranks people.
    reference, compared : {"women", "men"}
        The two groups; gaps are positive when the reference has more.
    quarters : PayQuartiles
        People of each group in each quarter, and the share of the compared group.
    is_hidden : ndarray of bool, shape (4,)
        Quarters whose gap in pay is not shown, one of the groups having too few people.
    n_reference, n_compared : int
        People ranked.
    n_left_out : int
        People whose pay is not known.
    """

    indicator: Indicator
    reference: str
    compared: str
    quarters: PayQuartiles
    is_hidden: NDArray[np.bool_]
    n_reference: int
    n_compared: int
    n_left_out: int

    @property
    def gap(self) -> NDArray[np.float64]:
        """Return the gap in mean pay within each quarter; missing where it is hidden."""
        return np.where(self.is_hidden, np.nan, self.quarters.gap)


def rank_in_quartiles(
    workforce: Workforce,
    indicator: Indicator = HOURLY_PAY,
    *,
    reference: str = "men",
    compared: str = "women",
    within: str | None = None,
    fewest: int | None = None,
) -> Quartiles:
    """Rank people by pay and cut them in four quarters of equal size, ties shared.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    indicator : Indicator, default HOURLY_PAY
        The pay that ranks them, known of the people present.
    reference, compared : {"women", "men"}
        The gap is positive when the reference has more.
    within : str, optional
        Code of a job family.
    fewest : int, optional
        As `break_down`: quarters with fewer people of a sex hide their gap, not their
        numbers.

    Raises
    ------
    UnknownNameError
        If a group is neither women nor men, or the family does not exist.
    EmptyGroupError
        If a group has nobody.
    """
    for name in (reference, compared):
        if name not in SEXES:
            raise UnknownNameError("unknown_code", name=name, column="sex", known=", ".join(SEXES))
    people = people_of(workforce, within=within)
    pay = indicator.of_each(people)
    is_ranked = pay.notna() & people["sex"].isin([reference, compared])
    is_reference = (people["sex"] == reference)[is_ranked].to_numpy()
    quarters = pay_quartiles(pay[is_ranked].to_numpy(), is_reference)
    counts = np.stack([quarters.reference, quarters.compared])
    shown_from = fewest_shown(workforce, fewest)
    return Quartiles(
        indicator=indicator,
        reference=reference,
        compared=compared,
        quarters=quarters,
        is_hidden=((counts > 0) & (counts < shown_from)).any(axis=0),
        n_reference=int(is_reference.sum()),
        n_compared=int((~is_reference).sum()),
        n_left_out=int(pay.isna().sum()),
    )
