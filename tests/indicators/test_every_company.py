"""Every indicator in every sample company: no exception, nothing missing where people are."""

from __future__ import annotations

import pytest

from tests.indicators.families import ALL
from workshop_kit.data import list_workforces, load_workforce
from workshop_kit.indicators import COLUMNS, break_family_down

# One company in three, and all of them in the studies.
_TRIED = [
    name if place % 3 == 0 else pytest.param(name, marks=pytest.mark.study)
    for place, name in enumerate(list_workforces())
]


@pytest.mark.parametrize("name", _TRIED)
def test_every_indicator_can_be_computed_in_every_company(name):
    workforce = load_workforce(name)
    for key, breakdown in break_family_down(workforce, ALL, by="category").items():
        table = breakdown.table
        assert tuple(table.columns) == COLUMNS, key
        assert (table["n"] >= 0).all(), key
        assert table["value"].notna().eq(table["n"] > 0).all() or breakdown.indicator.kind == (
            "count"
        ), key
        assert not table["is_hidden"].any(), key
