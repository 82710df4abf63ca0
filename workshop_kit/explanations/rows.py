"""From the tables of a company to the rows that the chain follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.explanations.chain import Rows

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import ArrayLike, NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.explanations.entry import EntryJobs


@dataclass(frozen=True, eq=False)
class People:
    """Everyone in the tables, in their order.

    Attributes
    ----------
    place : mapping of str to int
        Row of each person, by number.
    is_reference : ndarray of bool, shape (n_people,)
        Whether the person is of the reference sex.
    reference, compared : str
        Codes of the two sexes.
    jobs : mapping of str to int
        Place of each job, in the order of the company.
    """

    place: dict[str, int]
    is_reference: NDArray[np.bool_]
    reference: str
    compared: str
    jobs: dict[str, int]

    @classmethod
    def of(cls, workforce: Workforce, reference: str, compared: str) -> People:
        """Return the people of a company."""
        employees = workforce.employees
        return cls(
            place={name: row for row, name in enumerate(employees["employee_id"])},
            is_reference=(employees["sex"] == reference).to_numpy(),
            reference=reference,
            compared=compared,
            jobs={job.code: place for place, job in enumerate(workforce.company.jobs)},
        )


def rows_of(
    table: pd.DataFrame,
    columns: Sequence[ArrayLike],
    weight: NDArray[np.float64],
    people: People,
    entries: EntryJobs,
) -> Rows:
    """Return one row for each row of a table and each job by which its person may have entered.

    Parameters
    ----------
    table : DataFrame
        One row a person, or a person and year, with ``employee_id`` and ``job``.
    columns : sequence of array_like, shape (n,)
        The outcome, then what is followed.
    weight : ndarray, shape (n,)
        Time at risk, or 1.
    people : People
        Everyone.
    entries : EntryJobs
        The chances of the jobs of entry.
    """
    person = table["employee_id"].map(people.place).to_numpy(dtype=np.int64)
    job = table["job"].astype("str").map(people.jobs).to_numpy(dtype=np.int64)
    values = np.column_stack([np.asarray(column, dtype=np.float64) for column in columns])
    chances = entries.chances[person]
    row, entry = np.nonzero(chances)
    return Rows(
        person=person[row],
        entry=entry,
        job=job[row],
        weight=weight[row] * chances[row, entry],
        values=values[row],
        is_reference=people.is_reference,
        n_jobs=len(people.jobs),
        each=len(table) / max(table["employee_id"].nunique(), 1),
    )
