"""The legal minimum wage, year after year."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def minimum_wages() -> Mapping[date, float]:
    """Return the legal minimum wage, gross euros an hour, by the day from which it applies.

    The figures and what is known of their source are in `minimum_wage.toml`.
    """
    source = files("workshop_kit.simulation").joinpath("minimum_wage.toml")
    table = tomllib.loads(source.read_text(encoding="utf-8"))["euros_per_hour"]
    return {date.fromisoformat(start): euros for start, euros in sorted(table.items())}


def minimum_wage(on: date) -> float:
    """Return the legal minimum wage of a day, gross euros an hour; the first one known before.

    Examples
    --------
    >>> minimum_wage(date(2025, 12, 31))
    11.88
    """
    wages = minimum_wages()
    return wages[max((start for start in wages if start <= on), default=min(wages))]
