"""A population as large as one likes, drawn from the model of a company."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.simulation.calendar import day
from workshop_kit.simulation.company import live
from workshop_kit.simulation.tables import settle_absences, tabulate_employees

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.random import Generator

    from workshop_kit.simulation.profile import CompanyProfile

# Posts lived through at a time: their state stays in the cache of the processor.
_POSTS_AT_A_TIME = 5000

# What the table of employees needs of the past: an unpaid leave that touches the last year
# began in it or in the year before.
_YEARS_NEEDED = 2


def simulate(
    profile: CompanyProfile, n: int = 1_000_000, *, rng: Generator
) -> Iterator[pd.DataFrame]:
    """Draw people present at the reference date, from many copies of a company.

    Each copy lives all its years, as in `simulate_company`; what is yielded is the table of
    employees of those who are there at the end. It never holds more than a few thousand
    people: a million pass in the memory of a small company.

    Parameters
    ----------
    profile : CompanyProfile
        The company.
    n : int, default 1,000,000
        People wanted.
    rng : numpy.random.Generator
        Source of all the chance: the same state gives the same people.

    Yields
    ------
    DataFrame
        Rows of the table `employees` of the schema, some thousands at a time, `n` in all;
        no identifier comes twice.

    Raises
    ------
    ValueError
        If `n` is negative.

    Examples
    --------
    >>> import numpy as np
    >>> from workshop_kit.simulation import load_profile
    >>> profile = load_profile("conserverie-de-l-aven")
    >>> tables = list(simulate(profile, 300, rng=np.random.default_rng(1)))
    >>> sum(len(table) for table in tables)
    300
    """
    if n < 0:
        raise ValueError(f"the number of people cannot be negative: {n}")
    copies = max(1, min(_POSTS_AT_A_TIME, n) // profile.posts)
    years = profile.history_years + profile.warm_up_years
    crowd = replace(
        profile.enlarge(copies), history_years=_YEARS_NEEDED, warm_up_years=years - _YEARS_NEEDED
    )
    n_drawn = 0
    while n_drawn < n:
        people = _draw(crowd, rng, n_drawn)
        if len(people) > n - n_drawn:
            # Any of them, alike: the first rows are those who have been there for longest.
            chosen = rng.permutation(len(people))[: n - n_drawn]
            people = people.iloc[sorted(chosen)].reset_index(drop=True)
        n_drawn += len(people)
        yield people


def _draw(crowd: CompanyProfile, rng: Generator, n_drawn: int) -> pd.DataFrame:
    """Return the people at the reference date of some copies, numbered after those drawn."""
    diary = live(crowd, rng.spawn(1)[0])
    people = pd.concat(diary.people, ignore_index=True)
    people = people[people["leave"] >= day(crowd.reference_year, 12, 31)]
    people = people.sort_values(["hire", "person"], kind="stable", ignore_index=True)
    names = pd.Series(
        [f"{crowd.id_prefix}{n_drawn + place:07d}" for place in range(1, len(people) + 1)],
        index=people["person"],
    )
    absences = settle_absences(pd.concat(diary.absences, ignore_index=True), people, crowd)
    return tabulate_employees(people, absences, names, crowd)
