"""What the decompositions of a gap in means return: parts that add up to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.parts import Parts, refuse_unequal

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.measures.group_fit import GroupModel


@dataclass(frozen=True)
class TwoFoldGap:
    """A gap in means in two parts, each with its detail by factor.

    Arrays over factors have the constant last. Everything is in the unit of the outcome and
    positive when the reference group has more of it.

    Attributes
    ----------
    gap, gap_error : float
        Mean of the reference group minus that of the compared one; its standard error.
    explained_parts, unexplained_parts : Parts, of n_factors + 1
        By factor, then the constant (always 0 in the explained part).
    unexplained_reference, unexplained_compared : float
        What the reference group has above the common price of its factors, and what the
        compared group has below: they add up to the unexplained part.
    common : ndarray, shape (n_factors + 1,)
        Coefficients that price the factors.
    reference, compared : GroupModel
        Means, coefficients and number of people of each group.
    coefficients : str or float
        Whose coefficients are the common ones.
    errors, covariance : str
        What the standard errors, and those of the coefficients in them, allow for.
    """

    gap: float
    gap_error: float
    explained_parts: Parts
    unexplained_parts: Parts
    unexplained_reference: float
    unexplained_compared: float
    common: NDArray[np.float64]
    reference: GroupModel
    compared: GroupModel
    coefficients: str | float
    errors: str
    covariance: str

    def __post_init__(self) -> None:
        scale = _scale(self.reference, self.compared, self.explained_parts, self.unexplained_parts)
        refuse_unequal(self.gap, self.explained, self.unexplained, scale=scale)
        refuse_unequal(
            self.unexplained, self.unexplained_reference, self.unexplained_compared, scale=scale
        )

    @property
    def explained(self) -> float:
        """Part of the gap that goes with the factors; explained is not justified."""
        return self.explained_parts.total

    @property
    def unexplained(self) -> float:
        """The rest of the gap; it also holds every factor left out of the model."""
        return self.unexplained_parts.total

    @property
    def explained_error(self) -> float:
        """Standard error of the explained part."""
        return self.explained_parts.error

    @property
    def unexplained_error(self) -> float:
        """Standard error of the unexplained part."""
        return self.unexplained_parts.error


@dataclass(frozen=True)
class ThreeFoldGap:
    """A gap in means in three parts, each with its detail by factor.

    Arrays and signs are as for `TwoFoldGap`.

    Attributes
    ----------
    gap, gap_error : float
        Mean of the reference group minus that of the compared one; its standard error.
    endowments_parts : Parts, of n_factors + 1
        Differences in factors, at the prices of the viewpoint.
    coefficients_parts : Parts, of n_factors + 1
        Differences in prices, for the factors of the viewpoint.
    interaction_parts : Parts, of n_factors + 1
        Both differences at once.
    reference, compared : GroupModel
        Means, coefficients and number of people of each group.
    viewpoint : str
        Whose factors and prices are taken.
    errors, covariance : str
        What the standard errors, and those of the coefficients in them, allow for.
    """

    gap: float
    gap_error: float
    endowments_parts: Parts
    coefficients_parts: Parts
    interaction_parts: Parts
    reference: GroupModel
    compared: GroupModel
    viewpoint: str
    errors: str
    covariance: str

    def __post_init__(self) -> None:
        parts = (self.endowments_parts, self.coefficients_parts, self.interaction_parts)
        refuse_unequal(
            self.gap,
            *(part.total for part in parts),
            scale=_scale(self.reference, self.compared, *parts),
        )

    @property
    def endowments(self) -> float:
        """Part of the gap that goes with differences in factors."""
        return self.endowments_parts.total

    @property
    def coefficients(self) -> float:
        """Part of the gap that goes with differences in prices, the constant included."""
        return self.coefficients_parts.total

    @property
    def interaction(self) -> float:
        """Part of the gap that goes with both differences at once."""
        return self.interaction_parts.total


def _scale(reference: GroupModel, compared: GroupModel, *parts: Parts) -> float:
    """Size of the numbers that are added up: rounding is a share of it."""
    sizes = [abs(model.mean) + model.mean_error for model in (reference, compared)]
    return max(*sizes, *(float(np.abs(part.values).max(initial=0.0)) for part in parts))
