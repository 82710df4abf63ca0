"""Levers made ready for the draws: how strong each is in each draw, where, and from when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from workshop_kit.simulation.what_if.targets import find_targets

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.levers import Lever, Parameter, Scenario
    from workshop_kit.simulation.what_if.model import CompanyModel

# Parameters that are not shares and may go over 1.
_UNBOUNDED = ("cost", "delay_years", "grades", "euros")


@dataclass(frozen=True, eq=False)
class Pull:
    """A lever in the draws of a replay.

    Attributes
    ----------
    lever : Lever
        What the team chose.
    values : dict of str to ndarray, shape (n_draws,)
        Each parameter in each draw.
    jobs : ndarray of bool, shape (n_jobs,)
        Where it acts.
    starts : int
        First year in which it acts, 1 for the first one replayed.
    """

    lever: Lever
    values: dict[str, NDArray[np.float64]]
    jobs: NDArray[np.bool_]
    starts: int

    @property
    def reaches_nobody(self) -> bool:
        """Tell whether the company has no job where it could act."""
        return not self.jobs.any()

    def is_active(self, year: int) -> bool:
        """Tell whether it acts in a year."""
        return year >= self.starts and not self.reaches_nobody

    def effect(self, name: str) -> NDArray[np.float64]:
        """Return a share times the uptake, shape (n_draws,), at most 1."""
        return np.minimum(self.values[name] * self.values["uptake"], 1.0)


def pull_levers(
    model: CompanyModel, scenario: Scenario, n_draws: int, seed: int
) -> dict[str, Pull]:
    """Draw how strong each lever is.

    Each lever has a chance of its own, from the seed and its name: pulling another one
    beside it does not change it, nor the chance of the company.

    Raises
    ------
    UnknownNameError
        If a lever names a job that the company does not have.
    """
    return {lever.key: _pull(model, lever, n_draws, seed) for lever in scenario.levers}


def _pull(model: CompanyModel, lever: Lever, n_draws: int, seed: int) -> Pull:
    rng = np.random.default_rng([seed, crc32(lever.key.encode())])
    return Pull(
        lever=lever,
        values={
            name: _draw(parameter, lever, n_draws, rng)
            for name, parameter in lever.kind.parameters.items()
        },
        jobs=find_targets(model, lever),
        starts=1 + int(lever.value("delay_years")),
    )


def _draw(
    parameter: Parameter, lever: Lever, n_draws: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Draw the multipliers of a triangle around 1; as many numbers whatever the bounds."""
    luck = rng.random(n_draws)
    low, high = lever.spread(parameter.key)
    drawn = lever.value(parameter.key) * triangle(luck, min(low, 1.0), max(high, 1.0))
    return drawn if parameter.key in _UNBOUNDED else np.clip(drawn, 0, 1)


def triangle(luck: NDArray[np.float64], low: float, high: float) -> NDArray[np.float64]:
    """Return draws of the triangular law on [low, high] whose most likely value is 1.

    Examples
    --------
    >>> triangle(np.array([0.0, 0.5, 1.0]), 0.5, 1.5).tolist()
    [0.5, 1.0, 1.5]
    >>> triangle(np.array([0.3]), 1.0, 1.0).tolist()
    [1.0]
    """
    width = high - low
    if width == 0:
        return np.ones_like(luck)
    rises = luck * width < 1 - low
    up = low + np.sqrt(luck * width * (1 - low))
    down = high - np.sqrt((1 - luck) * width * (high - 1))
    return np.where(rises, up, down)
