"""The sample company and the two languages."""

from __future__ import annotations

import pytest

from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.data import Workforce, load_workforce
from workshop_kit.texts import Translator, translator


@pytest.fixture(scope="session")
def workforce() -> Workforce:
    return load_workforce(PRACTICE_COMPANY)


@pytest.fixture(params=["fr", "en"])
def t(request) -> Translator:
    return translator(request.param)
