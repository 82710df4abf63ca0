"""The gap in hourly pay explained on men's scale, on women's, and on both together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.errors import WorkshopError
from workshop_kit.indicators import HOURLY_PAY, people_of
from workshop_kit.measures import TwoFoldGap, decompose_mean_gap
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from workshop_kit.data import Workforce

# Whose model prices the differences (Oaxaca 1973; Jann 2008 for both together).
SCALES = ("reference", "compared", "pooled")

FACTORS = ("tenure", "category")

# Fewest people of a sex whose own scale is fitted.
FEWEST = 20


def split_by_reference(workforce: Workforce, *, upto: str) -> Mapping[str, TwoFoldGap] | None:
    """Return the gap in log hourly pay split in two, on each of the `SCALES`.

    What is explained is what the differences are worth on a scale: that of men (what would
    women earn if their years and categories were paid like men's?), that of women, or a common
    one. None of the three is the right one; a text that quotes one says which.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    upto : {"tenure", "category"}
        Years in the company, or these and the category.

    Returns
    -------
    mapping of str to TwoFoldGap, or None
        By scale; None when a sex has too few people, or too few in some category, for a
        scale of its own.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> found = split_by_reference(load_workforce("halles-du-raz"), upto="category")
    >>> sorted(found), found["reference"].gap == found["compared"].gap
    (['compared', 'pooled', 'reference'], True)
    """
    one_of("upto", upto, FACTORS)
    people = people_of(workforce)
    pay = HOURLY_PAY.of_each(people)
    people, pay = people[pay > 0], np.log(pay[pay > 0].to_numpy(dtype=np.float64))
    is_man = (people["sex"] == "men").to_numpy()
    if min(is_man.sum(), (~is_man).sum()) < FEWEST:
        return None
    day = pd.Timestamp(workforce.company.reference_date)
    columns = [((day - people["hire_date"]).dt.days / 365.25).to_numpy(dtype=np.float64)]
    if upto == "category":
        levels = pd.get_dummies(people["category"].astype("str"), dtype=np.float64)
        counts = levels.groupby(is_man).sum()
        # A category that one sex hardly holds has no price on its scale.
        if (counts < 2).any(axis=None):
            rare = counts.columns[(counts < 2).any(axis=0)]
            is_kept = ~people["category"].astype("str").isin(rare).to_numpy()
            people, pay, is_man = people[is_kept], pay[is_kept], is_man[is_kept]
            columns = [columns[0][is_kept]]
            levels = levels.loc[is_kept, levels.columns.difference(rare)]
        if min(is_man.sum(), (~is_man).sum()) < FEWEST:
            return None
        columns += list(levels.to_numpy().T[1:])
    factors = np.column_stack(columns)
    try:
        return {
            scale: decompose_mean_gap(pay, factors, is_man, coefficients=scale) for scale in SCALES
        }
    except WorkshopError:
        return None
