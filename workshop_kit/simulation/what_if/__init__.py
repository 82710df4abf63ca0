"""What if: the next years of a company replayed from its own present, with a plan or without."""

from workshop_kit.simulation.what_if.cautions import WARNINGS, ReplayWarning
from workshop_kit.simulation.what_if.comparing import Comparison, Difference, compare
from workshop_kit.simulation.what_if.levers import (
    ACTS_ON,
    BASELINE,
    LEVER_AXES,
    Lever,
    LeverKind,
    Parameter,
    Scenario,
    load_levers,
)
from workshop_kit.simulation.what_if.rates import Rate
from workshop_kit.simulation.what_if.replay import (
    GENERAL_ASSUMPTIONS,
    Replay,
    ReplayAssumption,
    replay,
)
from workshop_kit.simulation.what_if.trajectories import TRAJECTORIES, Trajectory

__all__ = [
    "ACTS_ON",
    "BASELINE",
    "GENERAL_ASSUMPTIONS",
    "LEVER_AXES",
    "TRAJECTORIES",
    "WARNINGS",
    "Comparison",
    "Difference",
    "Lever",
    "LeverKind",
    "Parameter",
    "Rate",
    "Replay",
    "ReplayAssumption",
    "ReplayWarning",
    "Scenario",
    "Trajectory",
    "compare",
    "load_levers",
    "replay",
]
