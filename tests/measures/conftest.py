"""Numbers that other programs print, where they are on this machine."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

# How long an example takes says something of the machine, and nothing of the measure.
settings.register_profile("measures", deadline=None)
settings.load_profile("measures")

NLYS_NUMBERS = (
    "years_worked_civilian",
    "years_worked_military",
    "part_time",
    "family_responsibility",
)


@pytest.fixture(scope="session")
def oracle() -> Callable[[str], Path]:
    """Give the folder of an oracle by its name, or skip the test."""

    def folder_of(name: str) -> Path:
        beside = Path(__file__).resolve().parents[3] / "shared" / "oracles"
        folder = Path(os.environ.get("WORKSHOP_KIT_ORACLES", beside)) / name
        if not folder.is_dir():
            pytest.skip(f"no oracle {name}: set WORKSHOP_KIT_ORACLES to the folder that holds it")
        return folder

    return folder_of


@pytest.fixture(scope="session")
def nlys(oracle):
    """Give wage, factors and men of the data of O'Neill and O'Neill, and what is printed."""
    folder = oracle("ddecompose_nlys00")
    printed = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    with (folder / "nlys00.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))

    def levels(name):
        return [[row[name] == level for row in rows] for level in printed["levels"][name][1:]]

    columns = [[row["age"] for row in rows], *levels("region"), *levels("education")]
    columns += [[row[name] for row in rows] for name in NLYS_NUMBERS] + levels("industry")
    wage = np.array([row["wage"] for row in rows], dtype=float)
    is_man = np.array([row["female"] == "no" for row in rows])
    return wage, np.array(columns, dtype=float).T, is_man, printed
