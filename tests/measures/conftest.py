"""Numbers that other programs print, where they are on this machine."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest


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
