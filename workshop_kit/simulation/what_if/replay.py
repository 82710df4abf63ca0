"""Replaying the next years of a company, with a plan or without, in many draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import OutOfRangeError
from workshop_kit.simulation.what_if.cautions import ReplayWarning, find_cautions
from workshop_kit.simulation.what_if.figures import (
    figures_of_year,
    index_figures,
    present_figures,
)
from workshop_kit.simulation.what_if.levers import BASELINE, Scenario
from workshop_kit.simulation.what_if.model import study_company
from workshop_kit.simulation.what_if.pulls import pull_levers
from workshop_kit.simulation.what_if.state import first_state
from workshop_kit.simulation.what_if.trajectories import TRAJECTORIES, Trajectory, unit_of
from workshop_kit.simulation.what_if.year import open_year
from workshop_kit.simulation.what_if.years import live

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.simulation.what_if.figures import Figures
    from workshop_kit.simulation.what_if.model import CompanyModel
    from workshop_kit.simulation.what_if.pulls import Pull
    from workshop_kit.simulation.what_if.rates import Rate

# Five years is what an agreement and its follow-up see; rates that stay the same for more
# than ten would be a story.
YEARS, MOST_YEARS = 5, 10
DRAWS, MOST_DRAWS = 200, 5000

# What every replay assumes, plan or not; docs/what-if.md explains each.
GENERAL_ASSUMPTIONS = (
    "rates_stay",
    "posts_refilled",
    "newcomers_resemble",
    "constant_euros",
    "yearly_steps",
    "effects_not_learned",
)

# First number of the chance of a year, so that no other use of the seed shares it.
_CHANCE = 7


@dataclass(frozen=True)
class ReplayAssumption:
    """A parameter that a plan rests on.

    Attributes
    ----------
    lever, parameter : str
        Which one.
    value : float
        As the team set it, or as the catalogue does.
    unit, source : str
        As in the catalogue.
    low, high : float
        Multipliers between which it was drawn.
    is_default : bool
        False when the team changed it.
    """

    lever: str
    parameter: str
    value: float
    unit: str
    source: str
    low: float
    high: float
    is_default: bool


@dataclass(frozen=True, eq=False)
class Replay:
    """The next years of a company in many draws: a thought experiment, not a forecast.

    Attributes
    ----------
    workforce : Workforce
        The company it starts from.
    scenario : Scenario
        The plan.
    trajectories : mapping of str to Trajectory
        `TRAJECTORIES`, from year 0 (the company as it is).
    costs : mapping of str to Trajectory
        Euros of each year for each lever, and ``"total"``; 0 in year 0.
    reached : mapping of str to tuple of str
        For each lever, the codes of the jobs where it acts; none when it reaches nobody.
    warnings : tuple of ReplayWarning
        What a reader must know.
    assumptions : tuple of ReplayAssumption
        What the levers rest on. `GENERAL_ASSUMPTIONS` hold besides.
    rates : tuple of Rate
        Every rate estimated, with its counts.
    n : int
        People present in year 0, and posts every year.
    years, draws, seed : int
        How long, how many times, from which chance.
    """

    workforce: Workforce
    scenario: Scenario
    trajectories: Mapping[str, Trajectory]
    costs: Mapping[str, Trajectory]
    reached: Mapping[str, tuple[str, ...]]
    warnings: tuple[ReplayWarning, ...]
    assumptions: tuple[ReplayAssumption, ...]
    rates: tuple[Rate, ...]
    n: int
    years: int
    draws: int
    seed: int

    def trajectory(self, key: str) -> Trajectory:
        """Return a trajectory by its key.

        Raises
        ------
        UnknownOptionError
            If there is no such trajectory.
        """
        unit_of(key)
        return self.trajectories[key]


def replay(
    workforce: Workforce,
    scenario: Scenario = BASELINE,
    *,
    years: int = YEARS,
    draws: int = DRAWS,
    seed: int,
) -> Replay:
    """Replay the next years of a company from its own present state.

    Its people, posts, grades, pay and hours are those of the reference date; its rates are
    estimated from its own tables (`study_company`), and stay what they are but for what the
    plan changes. Two replays of the same company with the same seed share all their chance.

    Parameters
    ----------
    workforce : Workforce
        The company, simulated or not.
    scenario : Scenario
        The plan; none when left out.
    years : int, default 5
        From 0 to 10.
    draws : int, default 200
        From 1 to 5000.
    seed : int
        Source of all its chance, 0 or more.

    Returns
    -------
    Replay
        Trajectories with their draws, costs, warnings and assumptions.

    Raises
    ------
    OutOfRangeError
        If the years, the draws or the seed are out of bounds.
    EmptyGroupError
        If nobody is under contract on the reference date.
    UnknownNameError
        If a lever names a job that the company does not have.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> company = load_workforce("conserverie-de-l-aven")
    >>> found = replay(company, years=1, draws=20, seed=1)
    >>> print(f"{found.trajectory('annual_pay_gap').median[0]:.3f}")
    0.194
    """
    _check("replay_years_out_of_range", years, 0, MOST_YEARS)
    _check("replay_draws_out_of_range", draws, 1, MOST_DRAWS)
    _check("replay_seed_out_of_range", seed, 0, 2**63 - 1)
    model = study_company(workforce)
    pulls = pull_levers(model, scenario, draws, seed)
    state = first_state(model, draws)
    lived = [{key: np.full(draws, value) for key, value in present_figures(model).items()}]
    spent = [{key: np.zeros(draws) for key in pulls}]
    for number in range(1, years + 1):
        # A chance of its own for each year: years that are not lived shift nothing.
        rng = np.random.default_rng([seed, _CHANCE, number])
        year = open_year(number, model, state, pulls, rng)
        pay, people = live(year)
        figures = figures_of_year(model, state, pay, year.totals)
        lived.append(figures | index_figures(people, model))
        spent.append(year.costs)
    return Replay(
        workforce=workforce,
        scenario=scenario,
        trajectories=_follow(lived, dict(TRAJECTORIES)),
        costs=_add_up(spent, pulls, draws),
        reached={key: _codes(model, pull) for key, pull in pulls.items()},
        warnings=find_cautions(model, pulls),
        assumptions=_assumptions(scenario),
        rates=model.all_rates,
        n=len(model.present),
        years=years,
        draws=draws,
        seed=seed,
    )


def _check(key: str, value: int, minimum: int, maximum: int) -> None:
    is_whole = isinstance(value, int | np.integer) and not isinstance(value, bool)
    if not is_whole or not minimum <= value <= maximum:
        raise OutOfRangeError(key, value=value, minimum=minimum, maximum=maximum)


def _follow(lived: list[Figures], units: Mapping[str, str]) -> dict[str, Trajectory]:
    return {
        key: Trajectory(key, unit, np.stack([figures[key] for figures in lived], axis=1))
        for key, unit in units.items()
    }


def _add_up(
    spent: list[dict[str, NDArray[np.float64]]], pulls: dict[str, Pull], draws: int
) -> dict[str, Trajectory]:
    total = [sum(euros.values(), start=np.zeros(draws)) for euros in spent]
    with_total = [{**euros, "total": whole} for euros, whole in zip(spent, total, strict=True)]
    return _follow(with_total, dict.fromkeys((*pulls, "total"), "euros"))


def _codes(model: CompanyModel, pull: Pull) -> tuple[str, ...]:
    jobs = model.workforce.company.jobs
    return tuple(job.code for job, is_in in zip(jobs, pull.jobs, strict=True) if is_in)


def _assumptions(scenario: Scenario) -> tuple[ReplayAssumption, ...]:
    return tuple(
        ReplayAssumption(
            lever.key,
            name,
            lever.value(name),
            parameter.unit,
            parameter.source,
            *lever.spread(name),
            lever.value(name) == parameter.default,
        )
        for lever in scenario.levers
        for name, parameter in lever.kind.parameters.items()
    )
