"""Figures that many tests of a module read, worked out once for each company."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

import pytest

# The same function by two names is one: what it worked out serves both.
_once = cache(cache)


def computed_once(*places: str) -> Callable[[], Iterator[Any]]:
    """Return a fixture of a module, for functions named by their place in the kit.

    Parameters
    ----------
    *places : str
        Module and name, from `workshop_kit` on: ``activities.curves.time_to_promotion``.
    """

    @pytest.fixture(autouse=True, scope="module")
    def figures_computed_once() -> Iterator[None]:
        with pytest.MonkeyPatch.context() as patch:
            for place in places:
                module, _, name = place.rpartition(".")
                found = import_module(f"workshop_kit.{module}")
                patch.setattr(found, name, _once(getattr(found, name)))
            yield

    return figures_computed_once
