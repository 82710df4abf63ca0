"""Every indicator in every sample company: no exception, nothing missing where people are."""

from __future__ import annotations

import pytest

from tests.indicators.families import ALL
from workshop_kit.data import list_workforces, load_workforce
from workshop_kit.indicators import COLUMNS, break_family_down


@pytest.mark.parametrize("name", list_workforces())
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
