"""What every step of a simulated year needs: the rules, the chance and the diary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from workshop_kit.simulation.diary import Diary
    from workshop_kit.simulation.profile import CompanyProfile


@dataclass(frozen=True)
class Run:
    """One life of a company.

    Attributes
    ----------
    profile : CompanyProfile
        Its rules.
    rng : numpy.random.Generator
        Its chance. Each step draws as many numbers whatever happens, so that two runs from
        the same state share them.
    details : numpy.random.Generator
        Chance of how an absence unfolds, drawn apart: the number of absences must not
        shift the other draws.
    diary : Diary
        What happened.
    """

    profile: CompanyProfile
    rng: Generator
    details: Generator
    diary: Diary

    def of_jobs(self, name: str) -> NDArray:
        """Return a parameter of every job, in the order of the profile."""
        return np.array([getattr(job, name) for job in self.profile.jobs])


@dataclass(frozen=True)
class Span:
    """A first and a last day for each post; nothing happens where the last comes first."""

    first: NDArray[np.int64]
    last: NDArray[np.int64]

    @property
    def years(self) -> NDArray[np.float64]:
        """Return the length in years, 0 where the span is empty."""
        return np.maximum(self.last - self.first + 1, 0) / 365.25

    @property
    def is_empty(self) -> NDArray[np.bool_]:
        """Tell where the last day comes before the first."""
        return self.last < self.first
