"""What several files look at: the sample companies, read and explained once."""

from __future__ import annotations

import numpy as np
import pytest

from workshop_kit.data import list_workforces, load_workforce
from workshop_kit.explanations import Explanation, explain
from workshop_kit.explanations.explain import Material, prepare


@pytest.fixture(scope="session")
def companies():
    return {name: load_workforce(name) for name in list_workforces()}


@pytest.fixture(scope="session")
def materials(companies) -> dict[str, Material]:
    return {
        name: prepare(workforce, reference="men", compared="women", health="sick_leaves")
        for name, workforce in companies.items()
    }


@pytest.fixture(scope="session")
def material(materials) -> Material:
    return materials["conserverie-de-l-aven"]


@pytest.fixture(scope="session")
def explanations(companies) -> dict[tuple[str, str], Explanation]:
    """Explain every company in both readings, without intervals."""
    return {
        (name, reading): explain(
            workforce, reading=reading, n_resamples=0, rng=np.random.default_rng(1)
        )
        for name, workforce in companies.items()
        for reading in ("origin", "last_link")
    }
