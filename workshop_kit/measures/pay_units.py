"""Pay of a year, of full-time hours and of an hour, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import EmptyGroupError
from workshop_kit.measures.arguments import as_non_negative, as_positive

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class PayConversions:
    """Pay of each person in three units of time, for the people who can have all three.

    Attributes
    ----------
    annual : ndarray, shape (n_counted,)
        Euros in the year: what people live on.
    full_time_equivalent : ndarray, shape (n_counted,)
        Euros a year for full-time hours: blind to hours that are lacking.
    hourly : ndarray, shape (n_counted,)
        Euros an hour paid.
    is_counted : ndarray of bool, shape (n,)
        False for those without a paid hour, whose pay has no unit of time.
    n_left_out : int
        How many those are.
    """

    annual: NDArray[np.float64]
    full_time_equivalent: NDArray[np.float64]
    hourly: NDArray[np.float64]
    is_counted: NDArray[np.bool_]
    n_left_out: int


def pay_conversions(
    annual_pay: ArrayLike, paid_hours: ArrayLike, full_time_hours: ArrayLike
) -> PayConversions:
    """Return pay a year, for full-time hours and an hour, side by side.

    2000 euros for 80 % of full time become 2500 « full-time equivalent »: comparing those
    leaves the missing 500 out. Show the three.

    Parameters
    ----------
    annual_pay : array_like, shape (n,)
        Euros paid in the year.
    paid_hours : array_like, shape (n,)
        Hours paid in the year. People without one are left out and counted.
    full_time_hours : array_like, shape (n,) or one number
        Hours of a full-time year where each one works.

    Raises
    ------
    OutOfRangeError
        If pay or hours are negative, or full-time hours are not above zero.
    EmptyGroupError
        If nobody has a paid hour.

    Examples
    --------
    >>> pay = pay_conversions([24_000, 24_000, 0], [1820, 1456, 0], 1820)
    >>> pay.full_time_equivalent.round().tolist(), pay.hourly.round(2).tolist(), pay.n_left_out
    ([24000.0, 30000.0], [13.19, 16.48], 1)
    """
    paid = as_non_negative(annual_pay, "annual_pay")
    hours = as_non_negative(paid_hours, "paid_hours", n=len(paid))
    whole = as_positive(
        np.broadcast_to(np.asarray(full_time_hours, dtype=np.float64), paid.shape),
        "full_time_hours",
    )
    is_counted = hours > 0
    if not is_counted.any():
        raise EmptyGroupError("nobody_with_hours", n=len(paid))
    annual, hourly = paid[is_counted], paid[is_counted] / hours[is_counted]
    return PayConversions(
        annual=annual,
        full_time_equivalent=hourly * whole[is_counted],
        hourly=hourly,
        is_counted=is_counted,
        n_left_out=int((~is_counted).sum()),
    )
