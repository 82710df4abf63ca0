"""The route: its ten sessions in order, whether or not this version of the kit has them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ROUTE: Mapping[str, int | None] = MappingProxyType(
    {
        "s00": 15,
        "s01": 120,
        "s02": 150,
        "s03": 150,
        "s04": 150,
        "s05": 150,
        "s06": 180,
        "s07": 180,
        "s08": 120,
        "s09": None,
    }
)
"""Minutes of each session by its name; None where everyone takes the time they need.

Those of a session that exists are those of its source: a test keeps both equal.
"""
