"""Axes crossed with outcomes: through which axis each gap passes, with intervals."""

from workshop_kit.explanations.decomposition import (
    AXES,
    OUTCOMES,
    PARTS,
    UNEXPLAINED,
    Caution,
    Decomposition,
    Detail,
    Explanation,
    Orders,
    Part,
    QuantileProfile,
    Quantity,
)
from workshop_kit.explanations.explain import explain

__all__ = [
    "AXES",
    "OUTCOMES",
    "PARTS",
    "UNEXPLAINED",
    "Caution",
    "Decomposition",
    "Detail",
    "Explanation",
    "Orders",
    "Part",
    "QuantileProfile",
    "Quantity",
    "explain",
]
