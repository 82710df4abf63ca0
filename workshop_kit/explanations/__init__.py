"""Axes crossed with outcomes: through which axis each gap passes, with intervals."""

from workshop_kit.explanations.along_the_scale import profile_quantiles
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
from workshop_kit.explanations.orders import find_orders

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
    "find_orders",
    "profile_quantiles",
]
