"""Functions that are loaded when they are first called: a notebook opens without their models."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


def later(module: str, name: str) -> Callable[..., Any]:
    """Return a function of another module of activities, which is imported by its first call.

    Parameters
    ----------
    module, name : str
        Module of `workshop_kit.activities`, and function in it.

    Examples
    --------
    >>> later("saying", "plainly")("**Nine** women in ten.")
    'Nine women in ten'
    """

    def call(*arguments: Any, **options: Any) -> Any:
        found = getattr(import_module(f"workshop_kit.activities.{module}"), name)
        return found(*arguments, **options)

    return call
