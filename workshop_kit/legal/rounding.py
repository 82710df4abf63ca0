"""Rounding half up, as the decree does, on a number cleaned of what binary arithmetic adds."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

# Sums and quotients of pays leave less than 1e-11 of a percentage behind; a cent of one pay
# among 300 people paid 25 000 euros moves 1e-7 of one. Between the two, nine decimals tell what
# is meant from what is noise.
_CLEAN_DECIMALS = 9

# Digits enough for any number that a computer holds: an absurd pay gets a score, not a crash.
_ANY_SIZE = Context(prec=400)


def clean(value: float) -> Decimal:
    """Return a number to nine decimals, so that 7.05 is 7.05 and not 7.04999999999999982.

    Examples
    --------
    >>> print(clean(0.15 * 47))
    7.050000000
    """
    return Decimal(f"{value:.{_CLEAN_DECIMALS}f}")


def round_half_up(value: float, decimals: int = 0) -> Decimal:
    """Round as people and decrees do: what lies halfway goes away from zero.

    Python's own `round` goes to the even neighbour, and binary numbers seldom lie halfway:
    both would move a company's score.

    Parameters
    ----------
    value : float
        In the unit in which the decree rounds: a percentage, people, points.
    decimals : int, default 0
        Decimals kept.

    Examples
    --------
    >>> print(round_half_up(7.05, 1), round(7.05, 1))
    7.1 7.0
    """
    return clean(value).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, _ANY_SIZE)
