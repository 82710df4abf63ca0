"""Figures and dates as people type them, read or given back with why they cannot be read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from workshop_kit.legal.plan import PLAN_UNITS

# Units that people count in hundredths: 12 for a share of 0.12.
HUNDREDTHS = frozenset({"share", "points", "per_year"})

_NUMBER = re.compile(r"([+-]?)(\d+)(?:[.,](\d+))?")
_SPACES_AND_SIGNS = re.compile(r"[\s%€]+")
_MINUS_SIGNS = str.maketrans({"\u2212": "-", "\u2013": "-"})

# Digits before the decimal mark: beyond them, no figure of a company.
_MOST_DIGITS = 12

# Three digits after a single mark: a thousand in one language, a decimal in the other.
_THOUSAND = 3

_DATE = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|(\d{4})-(\d{2})-(\d{2})")
_YEARS = (1990, 2100)


@dataclass(frozen=True)
class Typed:
    """What was read of a text that somebody typed.

    Attributes
    ----------
    value : float, int, date or None
        What it says; None when nothing was typed, or when it cannot be read.
    problem : str or None
        Why it cannot be read: ``"number"``, ``"two_readings"``, ``"too_large"``, ``"whole"``,
        ``"negative"`` or ``"date"``.
    """

    value: float | date | None = None
    problem: str | None = None


def read_figure(typed: str, unit: str) -> Typed:
    """Read a figure in its unit: a share of 12,5 is 0.125.

    Parameters
    ----------
    typed : str
        With a comma or a point, with spaces between thousands, with or without % or €.
    unit : str
        One of `legal.plan.PLAN_UNITS`.

    Examples
    --------
    >>> read_figure("12,5 %", "share").value, read_figure("1 200 €", "euros").value
    (0.125, 1200.0)
    >>> read_figure("1,200", "euros").problem, read_figure("NaN", "share").problem
    ('two_readings', 'number')
    """
    if unit not in PLAN_UNITS:
        raise ValueError(f"unknown unit {unit!r}")
    text = _SPACES_AND_SIGNS.sub("", typed.translate(_MINUS_SIGNS))
    if not text:
        # A sign alone is no figure, and no blank either.
        return Typed(problem="number" if typed.strip() else None)
    found = _NUMBER.fullmatch(text)
    if found is None:
        return Typed(problem="number")
    sign, whole, decimals = found.groups()
    if len(whole) > _MOST_DIGITS:
        return Typed(problem="too_large")
    if len(decimals or "") == _THOUSAND and len(whole) <= _THOUSAND and whole[0] != "0":
        return Typed(problem="two_readings")
    exact = Decimal(f"{sign}{whole}.{decimals or '0'}")
    return Typed(float(exact / 100 if unit in HUNDREDTHS else exact))


def read_euros(typed: str) -> Typed:
    """Read an amount that cannot be negative.

    Examples
    --------
    >>> read_euros("-5").problem
    'negative'
    """
    read = read_figure(typed, "euros")
    is_negative = isinstance(read.value, float) and read.value < 0
    return Typed(problem="negative") if is_negative else read


def read_people(typed: str) -> Typed:
    """Read a number of people: whole, not negative.

    Examples
    --------
    >>> read_people("84").value, read_people("8,5").problem
    (84, 'whole')
    """
    read = read_euros(typed)
    if not isinstance(read.value, float):
        return read
    return Typed(int(read.value)) if read.value.is_integer() else Typed(problem="whole")


def read_date(typed: str) -> Typed:
    """Read a day: day, month and year, or as computers write it.

    Examples
    --------
    >>> read_date("31/12/2027").value, read_date("2027-12-31").value
    (datetime.date(2027, 12, 31), datetime.date(2027, 12, 31))
    >>> read_date("31/02/2027").problem, read_date("").problem
    ('date', None)
    """
    text = typed.strip()
    if not text:
        return Typed()
    found = _DATE.fullmatch(text)
    if found is None:
        return Typed(problem="date")
    day, month, year, *parts = found.groups()
    try:
        read = date(*map(int, parts)) if day is None else date(int(year), int(month), int(day))
    except ValueError:
        return Typed(problem="date")
    return Typed(read) if _YEARS[0] <= read.year <= _YEARS[1] else Typed(problem="date")
