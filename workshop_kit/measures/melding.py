"""What two one-sided intervals say together: the interval of a difference (melding).

The ends of an interval at every level are the quantiles of a *confidence distribution*: one
for the lower end, one for the upper end. The lower end of a difference is a low quantile of
(lower of the first - upper of the second), and the upper end the mirror image. When both
intervals are exact, so are the tests that the melded one inverts: it is Fisher's for two
proportions.

References
----------
.. [1] M. P. Fay, M. A. Proschan and E. Brittain (2015), "Combining one-sample confidence
   procedures for inference in the two-sample case", Biometrics 71(1), 146-156.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

# Gauss-Legendre over the levels: eight times as many nodes move an end by less than 1e-5 of
# the width (tests/measures/test_intervals.py).
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(128)
_LEVELS = (_NODES + 1) / 2
_SHARES = _WEIGHTS / 2
_HALVINGS = 60


@dataclass(frozen=True)
class Beta:
    """Confidence distributions of proportions, one for each pair of shapes.

    A shape of zero puts all the confidence at an end: nobody of ten is compatible with 0.
    """

    first: NDArray[np.float64]
    second: NDArray[np.float64]

    def cdf(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the confidence that the proportion is at most the values."""
        inside = special.betainc(_some(self.first), _some(self.second), np.clip(values, 0, 1))
        at_zero, at_one = values >= 0, values >= 1
        return np.where(self.first == 0, at_zero, np.where(self.second == 0, at_one, inside))

    def quantile(self, levels: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the proportions below which the confidence is the levels."""
        inside = special.betaincinv(_some(self.first), _some(self.second), levels)
        return np.where(self.first == 0, 0.0, np.where(self.second == 0, 1.0, inside))


@dataclass(frozen=True)
class Gamma:
    """Confidence distributions of rates, one for each shape and exposure."""

    shape: NDArray[np.float64]
    exposure: NDArray[np.float64]

    def cdf(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the confidence that the rate is at most the values."""
        inside = special.gammainc(_some(self.shape), np.maximum(values, 0) * self.exposure)
        return np.where(self.shape == 0, values >= 0, inside)

    def quantile(self, levels: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the rates below which the confidence is the levels."""
        inside = special.gammaincinv(_some(self.shape), levels) / self.exposure
        return np.where(self.shape == 0, 0.0, inside)


@dataclass(frozen=True)
class Halves:
    """Half of one confidence distribution and half of another: the mid-P one."""

    one: Confidence
    other: Confidence

    def cdf(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the confidence that the figure is at most the values."""
        return (self.one.cdf(values) + self.other.cdf(values)) / 2

    def quantile(self, levels: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the figures below which the confidence is the levels."""
        low, high = self.one.quantile(levels), self.other.quantile(levels)
        return _halved(lambda values: self.cdf(values) >= levels, low, high)


@dataclass(frozen=True)
class Choice:
    """One confidence distribution where the answer is yes, another elsewhere."""

    is_one: NDArray[np.bool_]
    one: Confidence
    other: Confidence

    def cdf(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the confidence that the figure is at most the values."""
        return np.where(self.is_one, self.one.cdf(values), self.other.cdf(values))

    def quantile(self, levels: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the figures below which the confidence is the levels."""
        return np.where(self.is_one, self.one.quantile(levels), self.other.quantile(levels))


Confidence = Beta | Gamma | Halves | Choice


def difference_quantile(first: Confidence, second: Confidence, level: float) -> NDArray[np.float64]:
    """Return the quantile of (first - second), one for each row, when they are independent.

    The distributions have shape (n, 1): the levels of the integral take the second axis.
    """
    spread = [side.quantile(0.975) - side.quantile(0.025) for side in (first, second)]
    # Integrated over the narrower of the two, the other is smooth (one may be a point).
    below = _quantile_over_second(first, second, level)
    above = -_quantile_over_second(second, first, 1 - level)
    return np.where(spread[0] >= spread[1], below, above)[:, 0]


def _quantile_over_second(
    first: Confidence, second: Confidence, level: float
) -> NDArray[np.float64]:
    places = second.quantile(_LEVELS)
    low = first.quantile(1e-12) - second.quantile(1 - 1e-12)
    high = first.quantile(1 - 1e-12) - second.quantile(1e-12)

    def is_reached(gaps: NDArray[np.float64]) -> NDArray[np.bool_]:
        return (first.cdf(gaps + places) @ _SHARES)[:, None] >= level

    return _halved(is_reached, low, high)


def _halved(
    is_reached: Callable[[NDArray[np.float64]], NDArray[np.bool_]],
    low: NDArray[np.float64],
    high: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return where the answer turns to yes, by halving the range."""
    low, high = np.broadcast_arrays(low, high)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        reached = is_reached(middle)
        low, high = np.where(reached, low, middle), np.where(reached, middle, high)
    return high


def _some(shape: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the shape, or one where it is zero: those are taken apart."""
    return np.where(shape == 0, 1.0, shape)
