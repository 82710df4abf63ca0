"""Rows of the chain made up by hand: a person, the job of entry, the job held, some numbers."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from workshop_kit.explanations.chain import Rows, Totals

Row = tuple[str, int, int, float]


def rows_of_people(people: Iterable[Row], *more: Iterable[float], n_jobs: int = 2) -> Rows:
    """Return one row a person: ``("men", job of entry, job held, outcome)``; men are reference.

    Each of `more` is a further column.
    """
    sexes, entry, job, outcome = zip(*people, strict=True)
    is_reference = np.array([sex == "men" for sex in sexes])
    columns = [outcome, *more]
    return Rows(
        person=np.arange(len(sexes)),
        entry=np.array(entry),
        job=np.array(job),
        weight=np.ones(len(sexes)),
        values=np.column_stack([np.asarray(list(one), dtype=float) for one in columns]),
        is_reference=is_reference,
        n_jobs=n_jobs,
        each=1.0,
    )


def totals_of(rows: Rows) -> Totals:
    """Return the totals of everyone, once."""
    return Totals.of(rows, np.ones((1, len(rows.is_reference))))
