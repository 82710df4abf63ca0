"""The gap in annual pay that remains as more is held alike, and between how many people."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.special import stdtrit

from workshop_kit.errors import EmptyGroupError
from workshop_kit.explanations.decomposition import Quantity
from workshop_kit.explanations.intervals import FEWEST_PEOPLE
from workshop_kit.explanations.pay import paid_all_year
from workshop_kit.indicators import age_brackets
from workshop_kit.measures import least_squares

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

# Brought in one after the other, the last one splitting what comes before it.
CONTROLS = ("age", "category", "job")

# Fewest people of each sex who face somebody of the other: below, what remains is not told.
FEWEST_FACING = 5

_CONFIDENCE = 0.95


@dataclass(frozen=True)
class ControlledGap:
    """What remains of the gap in annual pay between people alike on a few things.

    Attributes
    ----------
    controls : tuple of str
        What is held alike, among `CONTROLS`; empty for the raw gap.
    gap : Quantity
        Men minus women, as a share of men's pay (1 minus the ratio of geometric means);
        without interval when a sex has too few people.
    n_women, n_men : int
        People paid all year.
    facing_women, facing_men : int
        Those who have somebody of the other sex alike on all the controls.
    """

    controls: tuple[str, ...]
    gap: Quantity
    n_women: int
    n_men: int
    facing_women: int
    facing_men: int

    @property
    def n(self) -> int:
        """Return everyone whose pay is compared."""
        return self.n_women + self.n_men

    @property
    def n_facing(self) -> int:
        """Return those who face somebody of the other sex."""
        return self.facing_women + self.facing_men

    @property
    def is_told(self) -> bool:
        """Tell whether enough people of each sex face each other for the gap to be told."""
        return min(self.facing_women, self.facing_men) >= FEWEST_FACING


def controlled_gaps(workforce: Workforce) -> tuple[ControlledGap, ...]:
    """Return the gap as it is, then with age, category and job held alike in turn.

    Each is the coefficient of the sex in a least-squares model of log annual pay with a level
    for each age bracket, category, job. What is held alike is not for that reason justified:
    a category or a job may itself come from unequal access, and is then a result of the
    inequality, not a reason to set it aside (a « bad control », Angrist and Pischke 2009).

    Parameters
    ----------
    workforce : Workforce
        The company.

    Returns
    -------
    tuple of ControlledGap
        Four, with nothing, then one more of `CONTROLS` each time.

    Raises
    ------
    EmptyGroupError
        If nobody of a sex was paid all year.

    References
    ----------
    .. [1] J. D. Angrist and J.-S. Pischke (2009), Mostly Harmless Econometrics, section 3.2.3.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> gaps = controlled_gaps(load_workforce("conserverie-de-l-aven"))
    >>> [round(one.gap.value, 2) for one in gaps][0], gaps[0].n == gaps[-1].n
    (0.2, True)
    """
    people = paid_all_year(workforce).people
    levels = pd.DataFrame(
        {
            "age": age_brackets(people, workforce.company.reference_date).astype("str"),
            "category": people["category"].astype("str"),
            "job": people["job"].astype("str"),
        }
    )
    is_man = (people["sex"] == "men").to_numpy()
    if is_man.all() or not is_man.any():
        raise EmptyGroupError(
            "empty_group", n_reference=int(is_man.sum()), n_compared=int((~is_man).sum())
        )
    pay = np.log(people["annual_pay"].to_numpy(dtype=np.float64))
    steps = [CONTROLS[:count] for count in range(len(CONTROLS) + 1)]
    return tuple(_controlled(pay, is_man, levels[list(controls)]) for controls in steps)


def _controlled(
    pay: NDArray[np.float64], is_man: NDArray[np.bool_], levels: pd.DataFrame
) -> ControlledGap:
    is_facing = _is_facing(is_man, levels)
    return ControlledGap(
        tuple(levels.columns),
        _gap(pay, is_man, levels),
        n_women=int((~is_man).sum()),
        n_men=int(is_man.sum()),
        facing_women=int((is_facing & ~is_man).sum()),
        facing_men=int((is_facing & is_man).sum()),
    )


def _gap(pay: NDArray[np.float64], is_man: NDArray[np.bool_], levels: pd.DataFrame) -> Quantity:
    """Return the gap between people alike on the levels, as a share of men's pay."""
    dummies = [pd.get_dummies(levels[name], dtype=np.float64) for name in levels.columns]
    factors = np.column_stack([is_man, *(table.to_numpy() for table in dummies)])
    fit = least_squares(pay, factors.astype(np.float64), covariance="robust", collinear="omit")
    gap, fewest = float(fit.coefficients[0]), min(int(is_man.sum()), int((~is_man).sum()))
    error = math.sqrt(max(float(fit.covariance[0, 0]), 0.0))
    if fewest < FEWEST_PEOPLE or not error > 0:
        return Quantity(_as_share(gap))
    # As `explain` does: Student's law with the people of the smaller sex.
    reach = float(stdtrit(fewest - 1, (1 + _CONFIDENCE) / 2)) * error
    return Quantity(_as_share(gap), _as_share(gap - reach), _as_share(gap + reach))


def _as_share(gap: float) -> float:
    return -math.expm1(-gap)


def _is_facing(is_man: NDArray[np.bool_], levels: pd.DataFrame) -> NDArray[np.bool_]:
    """Tell who has somebody of the other sex on the same levels."""
    if not levels.shape[1]:
        return np.ones(len(is_man), dtype=bool)
    sexes = levels.assign(is_man=is_man).groupby(list(levels.columns))["is_man"]
    return (sexes.transform("nunique") == 2).to_numpy()
