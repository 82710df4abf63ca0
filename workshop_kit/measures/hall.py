"""Ends of the intervals of means, by Hall's transformation, for rows of samples.

Pay has a long right tail: a few managers move a mean and its standard error together, and
the interval of Student and Welch misses too often when one group is small. Hall's
transformation corrects the statistic for its skewness; it is monotone, so that it always
gives an interval. The skewness of two groups is that of both together: a dozen people do
not show their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import special

if TYPE_CHECKING:
    from numpy.typing import NDArray


def mean_bounds(
    values: NDArray[np.float64], *, confidence: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return both ends for each row of samples, shape (..., n); see `mean_interval`."""
    n = values.shape[-1]
    mean, variance, cubes = _moments(values)
    error = np.sqrt(variance / n)
    skewness = cubes / variance**1.5 / np.sqrt(n)
    quantile = special.stdtrit(n - 1, (1 + confidence) / 2)
    lowest, highest = _undone(skewness, quantile)
    return mean - highest * error, mean - lowest * error


def mean_gap_bounds(
    reference: NDArray[np.float64], compared: NDArray[np.float64], *, confidence: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return both ends for each pair of samples, shapes (..., n); see `mean_gap_interval`."""
    first, first_part, second, second_part, skewness = _compared(reference, compared)
    error = np.sqrt(first_part + second_part)
    freedom = _freedom(first_part, second_part, reference.shape[-1], compared.shape[-1])
    lowest, highest = _undone(skewness, special.stdtrit(freedom, (1 + confidence) / 2))
    gap = first - second
    return gap - highest * error, gap - lowest * error


def relative_mean_gap_bounds(
    reference: NDArray[np.float64], compared: NDArray[np.float64], *, confidence: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return both ends for each pair of samples, NaN where the ratio is unbounded."""
    first, first_part, second, second_part, skewness = _compared(reference, compared)
    ratio = second / first
    freedom = _freedom(ratio**2 * first_part, second_part, reference.shape[-1], compared.shape[-1])
    lowest, highest = _undone(skewness, special.stdtrit(freedom, (1 + confidence) / 2))
    # The ratios ρ with lowest <= (ρ · first - second) / error(ρ) <= highest.
    low = 1 - _ratio_where(highest, first, first_part, second, second_part)
    high = 1 - _ratio_where(lowest, first, first_part, second, second_part)
    is_bounded = np.isfinite(low) & np.isfinite(high)
    return np.where(is_bounded, low, np.nan), np.where(is_bounded, high, np.nan)


def _moments(values: NDArray[np.float64]) -> tuple[NDArray[np.float64], ...]:
    """Return the mean and the unbiased second and third central moments of each row."""
    n = values.shape[-1]
    mean = values.mean(axis=-1)
    away = values - mean[..., None]
    squares = away**2
    variance = squares.sum(axis=-1) / (n - 1)
    cubes = (squares * away).sum(axis=-1) * n / ((n - 1) * (n - 2))
    return mean, variance, cubes


def _compared(
    reference: NDArray[np.float64], compared: NDArray[np.float64]
) -> tuple[NDArray[np.float64], ...]:
    """Return mean and variance of the mean of each group, and the skewness of their gap."""
    n_first, n_second = reference.shape[-1], compared.shape[-1]
    first, first_variance, first_cubes = _moments(reference)
    second, second_variance, second_cubes = _moments(compared)
    pooled = (
        n_first * _skewness(first_variance, first_cubes)
        + n_second * _skewness(second_variance, second_cubes)
    ) / (n_first + n_second)
    # Of a difference of two means of people alike in spread and shape. The spreads observed
    # would carry their own chance into the correction, and undo it in small groups.
    imbalance = (n_first**-2.0 - n_second**-2.0) / (1 / n_first + 1 / n_second) ** 1.5
    return first, first_variance / n_first, second, second_variance / n_second, pooled * imbalance


def _skewness(variance: NDArray[np.float64], cubes: NDArray[np.float64]) -> NDArray[np.float64]:
    is_spread = variance > 0
    return np.where(is_spread, cubes, 0) / np.where(is_spread, variance, 1) ** 1.5


def _freedom(
    first_part: NDArray[np.float64],
    second_part: NDArray[np.float64],
    n_first: int,
    n_second: int,
) -> NDArray[np.float64]:
    """Return the degrees of freedom of Welch and Satterthwaite."""
    squares = first_part**2 / (n_first - 1) + second_part**2 / (n_second - 1)
    return (first_part + second_part) ** 2 / squares


def _undone(
    skewness: NDArray[np.float64], quantile: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return what the statistic is when Hall's transform of it is at -quantile and quantile.

    The transform is T + a T²/3 + a² T³/27 + a/6, whose inverse has this closed form.
    """
    is_skewed = np.abs(skewness) > 1e-8
    a = np.where(is_skewed, skewness, 1.0)

    def undone(z: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.where(is_skewed, 3 / a * (np.cbrt(1 + a * (z - a / 6)) - 1), z)

    return undone(-quantile), undone(quantile)


def _ratio_where(
    statistic: NDArray[np.float64],
    first: NDArray[np.float64],
    first_part: NDArray[np.float64],
    second: NDArray[np.float64],
    second_part: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the ratio at which (ratio · first - second) / error reaches the statistic."""
    square = statistic**2
    lead = first**2 - square * first_part
    inside = (first * second) ** 2 - lead * (second**2 - square * second_part)
    is_bounded = (first > 0) & (lead > 0) & (inside >= 0)
    root = np.sqrt(np.where(is_bounded, inside, 0))
    # Squared, the statistic has lost its sign: of the two roots, the one on its side.
    signed = np.where(statistic >= 0, root, -root)
    return np.where(is_bounded, (first * second + signed) / np.where(is_bounded, lead, 1), np.nan)
