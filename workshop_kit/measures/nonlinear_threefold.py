"""Gaps in a share or a rate in three parts: endowments, coefficients and their interaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.measures.nonlinear import decompose_nonlinear
from workshop_kit.measures.parts import refuse_unequal

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


@dataclass(frozen=True)
class NonlinearThreefold:
    """A gap in three parts, seen from the compared group (Bauer and Sinning).

    Attributes
    ----------
    reference, compared : float
        Mean outcome of each group; for counts, by unit of exposure.
    gap : float
        ``endowments + coefficients + interaction``, reference minus compared.
    endowments : float
        What the factors of the reference group would bring at the prices of the compared.
    coefficients : float
        What the prices of the reference group would bring to the factors of the compared.
    interaction : float
        What both bring together beyond each alone.
    """

    reference: float
    compared: float
    gap: float
    endowments: float
    coefficients: float
    interaction: float

    def __post_init__(self) -> None:
        parts = (self.endowments, self.coefficients, self.interaction)
        scale = max(abs(self.reference), abs(self.compared))
        refuse_unequal(self.gap, *parts, scale=scale)


def decompose_nonlinear_in_three(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    *,
    family: str,
    exposure: ArrayLike | None = None,
    weights: ArrayLike | None = None,
) -> NonlinearThreefold:
    """Split a gap in shares or rates into endowments, coefficients and interaction.

    Parameters
    ----------
    outcome, factors, is_reference, family, exposure, weights
        As `decompose_nonlinear`.

    Returns
    -------
    NonlinearThreefold
        Three parts that add up to the gap. The interaction has no plain reading.

    Raises
    ------
    NoConvergenceError, CollinearFactorsError, EmptyGroupError, MissingValueError
        As `decompose_nonlinear`.

    References
    ----------
    .. [1] T. K. Bauer and M. Sinning (2008), "An extension of the Blinder-Oaxaca
       decomposition to nonlinear models", AStA Advances in Statistical Analysis 92, 197-206.

    Examples
    --------
    >>> parts = decompose_nonlinear_in_three([40, 10, 15, 15], [[1.0], [0.0], [1.0], [0.0]],
    ...     [True, True, False, False], family="poisson", exposure=[100, 100, 50, 150])
    >>> [round(part, 6) for part in (parts.endowments, parts.coefficients, parts.interaction)]
    [0.05, 0.025, 0.025]
    """
    own, other = (
        decompose_nonlinear(
            outcome,
            factors,
            is_reference,
            family=family,
            coefficients=prices,
            exposure=exposure,
            weights=weights,
            unexplained_detail=False,
        )
        for prices in ("compared", "reference")
    )
    return NonlinearThreefold(
        reference=own.reference,
        compared=own.compared,
        gap=own.gap,
        endowments=own.explained,
        coefficients=other.unexplained,
        interaction=other.explained - own.explained,
    )
