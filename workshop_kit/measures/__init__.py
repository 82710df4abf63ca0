"""Arithmetic on arrays: no table, no column name, no sex."""

from workshop_kit.measures.gaps import MixtureGap, mixture_gap, relative_gap
from workshop_kit.measures.groups import have_enough, share_kept
from workshop_kit.measures.segregation import (
    dissimilarity,
    gini,
    hutchens,
    local_segregation,
    mutual_information,
    share_in_mixed_units,
    theil_h,
)
from workshop_kit.measures.shapley import shapley_values
from workshop_kit.measures.transfers import Moves, moves_needed

__all__ = [
    "MixtureGap",
    "Moves",
    "dissimilarity",
    "gini",
    "have_enough",
    "hutchens",
    "local_segregation",
    "mixture_gap",
    "moves_needed",
    "mutual_information",
    "relative_gap",
    "shapley_values",
    "share_in_mixed_units",
    "share_kept",
    "theil_h",
]
