"""A change in a product shared out between its factors, so that the shares add up to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import as_positive

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def log_mean(first: float, second: float) -> float:
    """Return the logarithmic mean of two amounts: (a - b) / (ln a - ln b), or a when they meet.

    It lies between the geometric and the arithmetic mean.

    Parameters
    ----------
    first, second : float
        Above zero.

    Raises
    ------
    OutOfRangeError
        If one is not above zero.

    Examples
    --------
    >>> log_mean(100, 100), round(log_mean(100, 50), 2)
    (100.0, 72.13)
    """
    low, high = np.sort(as_positive([first, second], "amounts"))
    ratio = np.log(high / low)
    # Close to each other the quotient loses its digits; there the two means are one.
    if ratio < 1e-6:
        return float((low + high) / 2)
    return float((high - low) / ratio)


def product_parts(reference: ArrayLike, compared: ArrayLike) -> NDArray[np.float64]:
    """Share the difference of two products out between their factors (Ang's index method).

    Annual pay is the pay of an hour times the hours: when both are lower, the two gaps do not
    add up, they multiply. In logarithms they add up; each part is the logarithm of its ratio,
    turned into the unit of the product by the logarithmic mean of the two products. Nothing
    is left over, no factor comes first, and swapping the groups changes every sign. It is an
    identity: a part says through which factor a difference passes, never why.

    Parameters
    ----------
    reference, compared : array_like, shape (n_factors,)
        The factors of the two products, above zero.

    Returns
    -------
    ndarray, shape (n_factors,)
        In the unit of the product; their sum is the product of the compared minus that of the
        reference: a part is negative where the compared group has less.

    Raises
    ------
    OutOfRangeError
        If a factor is not above zero.

    References
    ----------
    .. [1] B. W. Ang (2005), "The LMDI approach to decomposition analysis: a practical
       guide", Energy Policy 33(7), 867-871.

    Examples
    --------
    Half the hours at the same pay of an hour: hours make up all of the difference.

    >>> product_parts([20.0, 1600.0], [20.0, 800.0]).tolist()
    [0.0, -16000.0]
    """
    first = as_positive(reference, "reference")
    second = as_positive(compared, "compared", n=len(first))
    scale = log_mean(float(first.prod()), float(second.prod()))
    return scale * np.log(second / first)
