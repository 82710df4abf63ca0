"""The Index of a company: worked out once, and its total, which is guessed."""

from __future__ import annotations

from functools import lru_cache

from workshop_kit.data import Workforce
from workshop_kit.legal import Index, index_from_workforce


@lru_cache(maxsize=48)
def index_of(workforce: Workforce, method: str = "csp") -> Index:
    """Return the Index of a company, under 50 people too, to learn."""
    return index_from_workforce(workforce, method=method, even_if_not_subject=True)


def index_total(workforce: Workforce) -> float | None:
    """Return the mark out of 100; None when it cannot be worked out."""
    total = index_of(workforce).total
    return None if total is None else float(total)
