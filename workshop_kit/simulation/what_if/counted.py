"""The people of a replayed year as the Index looks at them, those who left included."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.what_if.index_kernel import IndexPeople
from workshop_kit.simulation.what_if.present import WEEKS_PER_YEAR

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.year import Year

_CENTS = 2


def index_people(year: Year, is_counted: NDArray[np.bool_]) -> IndexPeople:
    """Return the holders of the posts as they are now; `is_counted` tells who counts.

    Pay is base and bonuses for a year at full time, to the cent.
    """
    state = year.state
    pay = state.hourly * state.above * (1 + state.bonus) * state.full_week * WEEKS_PER_YEAR
    return IndexPeople(
        is_counted=is_counted,
        is_woman=state.is_woman.copy(),
        category=year.model.category[state.job],
        age=state.age.copy(),
        pay=pay.round(_CENTS),
        is_raised=state.is_raised | state.is_caught_up,
        is_promoted=state.is_promoted.copy(),
        is_back=state.is_owed.copy(),
        is_caught_up=state.is_in_time.copy(),
    )


def join(first: IndexPeople, second: IndexPeople) -> IndexPeople:
    """Return the people of both, side by side in each draw."""
    return IndexPeople(
        **{
            one.name: np.concatenate([getattr(first, one.name), getattr(second, one.name)], axis=1)
            for one in fields(IndexPeople)
        }
    )
