"""Whether two counts differ more than chance would make them: exact, and quick."""

from __future__ import annotations

from math import comb, exp, lgamma, log
from typing import TYPE_CHECKING

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.arguments import as_non_negative, as_positive
from workshop_kit.measures.intervals import as_confidence

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


def proportions_differ(counts: ArrayLike, totals: ArrayLike, *, confidence: float = 0.95) -> bool:
    """Tell whether chance alone would seldom make two proportions so different.

    Fisher's exact test, central: twice the smaller of its two tails. It answers as the exact
    `proportion_gap_interval` does by leaving zero out, without looking for its ends.

    Parameters
    ----------
    counts, totals : array_like, shape (2,)
        People who have it, and people in all, of both groups: whole numbers.
    confidence : float, default 0.95
        Between 0 and 1.

    Raises
    ------
    OutOfRangeError
        If a group has nobody, or more people who have it than people.

    References
    ----------
    .. [1] M. P. Fay, M. A. Proschan and E. Brittain (2015), "Combining one-sample
       confidence procedures for inference in the two-sample case", Biometrics 71(1),
       146-156.

    Examples
    --------
    >>> proportions_differ([6, 0], [12, 14]), proportions_differ([2, 6], [8, 40])
    (True, False)
    """
    level = 1 - as_confidence(confidence)
    first, second = (round(x) for x in as_non_negative(counts, "counts", n=2))
    n_first, n_second = (round(x) for x in as_positive(totals, "totals", n=2))
    for count, total in ((first, n_first), (second, n_second)):
        if count > total:
            raise OutOfRangeError("count_above_total", count=float(count), total=float(total))
    have = first + second
    ways = [
        comb(n_first, k) * comb(n_second, have - k)
        for k in range(max(0, have - n_second), min(have, n_first) + 1)
    ]
    place = first - max(0, have - n_second)
    below, above = sum(ways[: place + 1]), sum(ways[place:])
    return 2 * min(below, above) / sum(ways) < level


def rates_differ(events: ArrayLike, exposures: ArrayLike, *, confidence: float = 0.95) -> bool:
    """Tell whether chance alone would seldom make two rates of rare events so different.

    Given how many events there were in all, those of the first group are binomial: the
    conditional test of two Poisson means, central. It answers as the exact `rate_gap_interval`
    does by leaving zero out.

    Parameters
    ----------
    events, exposures : array_like, shape (2,)
        Whole numbers of events, and years or hours at risk, of both groups.
    confidence : float, default 0.95
        Between 0 and 1.

    Raises
    ------
    OutOfRangeError
        If an exposure is not above zero, or a number of events below.

    References
    ----------
    .. [1] J. Przyborowski and H. Wilenski (1940), "Homogeneity of results in testing samples
       from Poisson series", Biometrika 31(3/4), 313-323.

    Examples
    --------
    Ten accidents in 0.5 million hours against twelve in 0.3 million.

    >>> rates_differ([10, 12], [0.5, 0.3]), rates_differ([30, 5], [0.5, 0.5])
    (False, True)
    """
    level = 1 - as_confidence(confidence)
    first, second = (round(x) for x in as_non_negative(events, "events", n=2))
    one, other = as_positive(exposures, "exposures", n=2)
    total, part = first + second, float(one / (one + other))
    chances = [
        exp(
            lgamma(total + 1)
            - lgamma(k + 1)
            - lgamma(total - k + 1)
            + k * log(part)
            + (total - k) * log(1 - part)
        )
        for k in range(total + 1)
    ]
    return 2 * min(sum(chances[: first + 1]), sum(chances[first:])) < level
