"""Who is in each quartile pay band (Directive (EU) 2023/970, article 9(1)(f))."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.legal.directive_groups import obstacles_of, status_of
from workshop_kit.legal.directive_options import DirectiveOptions
from workshop_kit.measures.arguments import as_non_negative

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from workshop_kit.legal.directive_groups import Obstacle

BANDS = 4


@dataclass(frozen=True, eq=False)
class PayBands:
    """Women and men in four equal groups of workers, from the lowest pay to the highest.

    Bands are people, not euros: each holds a quarter of the workers.

    Attributes
    ----------
    women, men : ndarray, shape (4,)
        People in each band; parts of people where one is shared between two. Missing when
        hidden.
    thresholds : ndarray, shape (3,)
        Pay at the three boundaries, in the unit of the pay; missing when hidden.
    n_women, n_men : int
        People ranked.
    statuses : tuple of str
        Why they are not shown, women first: ``"shown"``, ``"nobody"``, ``"too_few"``.
    """

    women: NDArray[np.float64]
    men: NDArray[np.float64]
    thresholds: NDArray[np.float64]
    n_women: int
    n_men: int
    statuses: tuple[str, str]

    @property
    def sizes(self) -> NDArray[np.float64]:
        """Return the people of each band, women and men."""
        return self.women + self.men

    @property
    def women_share(self) -> NDArray[np.float64]:
        """Return the share of women in each band, 0 to 1; missing in a band of nobody."""
        sizes = self.sizes
        return self.women / np.where(sizes > 0, sizes, np.nan)

    @property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """Return why the bands are not shown; none when they are."""
        return obstacles_of(*self.statuses)


def pay_bands(
    pay: ArrayLike,
    is_woman: ArrayLike,
    *,
    options: DirectiveOptions | None = None,
    fewest: int | None = None,
) -> PayBands:
    """Return who is in each quartile pay band.

    Parameters
    ----------
    pay : array_like, shape (n,)
        Pay of each worker, not negative.
    is_woman : array_like of bool, shape (n,)
        True for women.
    options : DirectiveOptions, optional
        How ties and a headcount that 4 does not divide are cut.
    fewest : int, optional
        Fewest people of a sex, and of a band, shown; that of the options when left out.

    Returns
    -------
    PayBands
        The bands add up to the people ranked; the order of the rows changes nothing.

    Raises
    ------
    MissingValueError, OutOfRangeError
        If a pay is missing, or negative.

    References
    ----------
    .. [1] Directive (EU) 2023/970, article 3(1)(f) (quartile pay band) and 9(1)(f).

    Examples
    --------
    Twelve workers, four of whom have the same pay across the first boundary.

    >>> pay = [10, 11, 12, 12, 12, 12, 14, 15, 16, 17, 18, 19]
    >>> is_woman = [True, True, True, False, False, False] * 2
    >>> bands = pay_bands(pay, is_woman)
    >>> bands.women.tolist(), bands.sizes.tolist()
    ([2.25, 0.75, 3.0, 0.0], [3.0, 3.0, 3.0, 3.0])
    """
    chosen = options or DirectiveOptions()
    least = chosen.fewest if fewest is None else fewest
    amounts = as_non_negative(pay, "pay")
    women = as_sex(is_woman, len(amounts))
    n_women, n_men = int(women.sum()), int((~women).sum())
    statuses = (status_of(n_women, least), status_of(n_men, least))
    if len(amounts) < BANDS * least and "nobody" not in statuses:
        # Too few people to fill four bands tell what each of them earns.
        statuses = ("too_few", "too_few")
    if statuses != ("shown", "shown"):
        hidden = np.full(BANDS, np.nan)
        return PayBands(hidden, hidden, hidden[:-1], n_women, n_men, statuses)
    bounds = band_bounds(len(amounts), chosen.remainder)
    inside = _fill(amounts, women, bounds, chosen.ties)
    thresholds = _pay_at(np.sort(amounts), bounds[1:-1])
    return PayBands(inside[0], inside[1], thresholds, n_women, n_men, statuses)


def as_sex(is_woman: ArrayLike, n: int) -> NDArray[np.bool_]:
    """Return who is a woman, one answer for each row.

    Raises
    ------
    ValueError
        If the shape is not ``(n,)`` or the values are not true or false.
    """
    array = np.asarray(is_woman, dtype=None if n else bool)
    if array.dtype != np.bool_ or array.shape != (n,):
        raise ValueError(f"is_woman must be of bool, shape ({n},): {array.dtype} {array.shape}")
    return array


def band_bounds(n: int, remainder: str = "fractions") -> NDArray[np.float64]:
    """Return after how many people each band begins and ends, shape (5,).

    Examples
    --------
    >>> band_bounds(10).tolist(), band_bounds(10, "low_first").tolist()
    ([0.0, 2.5, 5.0, 7.5, 10.0], [0.0, 3.0, 6.0, 8.0, 10.0])
    """
    if remainder == "fractions":
        return np.arange(BANDS + 1) * n / BANDS
    places = np.arange(BANDS) if remainder == "low_first" else np.arange(BANDS)[::-1]
    sizes = n // BANDS + (places < n % BANDS)
    return np.concatenate([[0.0], np.cumsum(sizes)])


def _fill(
    pay: NDArray[np.float64], women: NDArray[np.bool_], bounds: NDArray[np.float64], ties: str
) -> NDArray[np.float64]:
    """Return the women and the men of each band, shape (2, 4)."""
    levels, place = np.unique(pay, return_inverse=True)
    if ties != "shared":
        comes_second = women if ties == "men_first" else ~women
        place = 2 * place + comes_second
    counts = np.stack([
        np.bincount(place[women], minlength=2 * len(levels)),
        np.bincount(place[~women], minlength=2 * len(levels)),
    ])  # fmt: skip
    numbers = counts.sum(axis=0)
    ends = np.cumsum(numbers)
    low = np.maximum(ends - numbers, bounds[:-1, None])
    inside = np.maximum(np.minimum(ends, bounds[1:, None]) - low, 0.0)
    # People of one place are shared between bands in the same proportion, women and men alike.
    return counts @ (inside / np.maximum(numbers, 1)).T


def _pay_at(ranked: NDArray[np.float64], bounds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the pay at each boundary: that of who is shared, or the middle of the two beside."""
    below = np.maximum(np.ceil(bounds).astype(int) - 1, 0)
    above = np.minimum(np.floor(bounds).astype(int), len(ranked) - 1)
    return (ranked[below] + ranked[above]) / 2
