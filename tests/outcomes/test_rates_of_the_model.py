"""Rates from the tables, beside the rates by which the model drew them."""

from __future__ import annotations

import numpy as np
import pytest

from workshop_kit.data import list_workforces, load_workforce
from workshop_kit.indicators import SEXES, person_years
from workshop_kit.simulation import load_truth

# What is counted, and the time at risk that docs/truth.md gives it.
TIME_AT_RISK = {
    "sick_leaves": "full_time_years_present",
    "work_accidents": "full_time_years_present",
    "occupational_diseases": "full_time_years_present",
    "promotions": "years_at_risk",
}


@pytest.fixture(scope="module")
def found() -> dict[tuple[str, str, str], tuple[float, float]]:
    """Return events seen, and those that the model leads to expect, over all companies."""
    sums: dict[tuple[str, str, str], tuple[float, float]] = {}
    for name in list_workforces():
        truth, years = load_truth(name), person_years(load_workforce(name))
        for measure, at_risk in TIME_AT_RISK.items():
            for sex in SEXES:
                rows, rate = years[years["sex"] == sex], getattr(truth.gaps[measure], sex)
                for time in (at_risk, "full_time_years"):
                    seen, expected = sums.get((measure, time, sex), (0.0, 0.0))
                    seen += rows[measure].sum()
                    sums[measure, time, sex] = (seen, expected + rate * rows[time].sum())
    return sums


@pytest.mark.parametrize("sex", SEXES)
@pytest.mark.parametrize("measure", TIME_AT_RISK)
def test_events_per_time_at_risk_are_those_of_the_model(found, measure, sex):
    seen, expected = found[measure, TIME_AT_RISK[measure], sex]
    # Counts vary as their square root: three of these.
    assert abs(seen - expected) < 3 * np.sqrt(expected)


@pytest.mark.parametrize("sex", SEXES)
def test_time_absent_is_no_time_at_risk(found, sex):
    # Divided by all the time under contract, people would look less ill than they are, and
    # women the more so, whose absences are longer.
    seen, expected = found["sick_leaves", "full_time_years", sex]
    assert seen < expected - 3 * np.sqrt(expected)
    women, men = (np.divide(*found["sick_leaves", "full_time_years", one]) for one in SEXES)
    assert women < men
