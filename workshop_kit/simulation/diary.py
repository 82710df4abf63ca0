"""What happens in a simulated company, written down as it happens."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from workshop_kit.simulation.staff import Staff


@dataclass
class Diary:
    """Events and absences of the years that the tables cover, and the people who left.

    Attributes
    ----------
    opens : int
        First day that is written down.
    """

    opens: int
    events: list[pd.DataFrame] = field(default_factory=list)
    absences: list[pd.DataFrame] = field(default_factory=list)
    people: list[pd.DataFrame] = field(default_factory=list)

    def note(
        self,
        kind: str,
        staff: Staff,
        rows: NDArray[np.bool_],
        days: ArrayLike,
        **columns: ArrayLike,
    ) -> None:
        """Write a career event of some people; `days` and the columns cover all posts."""
        days = np.broadcast_to(np.asarray(days), len(staff))
        rows = rows & (days >= self.opens)
        if not rows.any():
            return
        entry = {"person": staff.person[rows], "kind": kind, "day": days[rows]}
        entry |= {
            name: np.broadcast_to(np.asarray(values), len(staff))[rows]
            for name, values in columns.items()
        }
        self.events.append(pd.DataFrame(entry))

    def note_absences(
        self,
        kind: str,
        persons: NDArray[np.int64],
        first_days: NDArray[np.int64],
        lengths: NDArray[np.int64],
        risks: ArrayLike = -1,
    ) -> None:
        """Write absences, one row each; a length of 0 is an accident without stoppage."""
        is_open = first_days >= self.opens
        if not is_open.any():
            return
        risks = np.broadcast_to(np.asarray(risks), len(persons))
        self.absences.append(
            pd.DataFrame(
                {
                    "person": persons[is_open],
                    "kind": kind,
                    "risk": risks[is_open],
                    "first": first_days[is_open],
                    "length": lengths[is_open],
                }
            )
        )

    def expect(self, staff: Staff, days: ArrayLike, **numbers: NDArray[np.float64]) -> None:
        """Take note of what is to be expected of each post, before chance decides.

        The tables hold what happened: this diary lets expectations pass. The one behind the
        truth keeps them (`worlds.Tally`), because they err less than counts.

        Parameters
        ----------
        staff : Staff
            The people, one a post.
        days : array_like
            From when it is expected, one day for each post or one for all.
        **numbers : ndarray
            Expected numbers, or time at risk in years, one for each post.
        """

    def keep(self, staff: Staff, rows: NDArray[np.bool_]) -> None:
        """Keep the last state of people who leave, or who are there at the end."""
        rows = rows & (staff.leave >= self.opens)
        if rows.any():
            self.people.append(pd.DataFrame(staff.take(rows)))
