"""The structural model of a company, whose truth is known, and its years to come, replayed."""

from workshop_kit.simulation.calibration import write_calibration
from workshop_kit.simulation.company import simulate_company
from workshop_kit.simulation.datasets import write_datasets
from workshop_kit.simulation.mechanisms import MECHANISMS, equalise
from workshop_kit.simulation.minimum_wage import minimum_wage
from workshop_kit.simulation.population import simulate
from workshop_kit.simulation.profile import BySex, CompanyProfile
from workshop_kit.simulation.profile_files import list_profiles, load_profile
from workshop_kit.simulation.truth import MEASURES, Part, TrueGap, Truth, compute_truth
from workshop_kit.simulation.truth_files import (
    load_truth,
    write_truth,
    write_truths,
)
from workshop_kit.simulation.what_if import (
    ACTS_ON,
    BASELINE,
    GENERAL_ASSUMPTIONS,
    LEVER_AXES,
    TRAJECTORIES,
    WARNINGS,
    Comparison,
    Difference,
    Lever,
    LeverKind,
    Parameter,
    Rate,
    Replay,
    ReplayAssumption,
    ReplayWarning,
    Scenario,
    Trajectory,
    compare,
    load_levers,
    replay,
)

__all__ = [
    "ACTS_ON",
    "BASELINE",
    "GENERAL_ASSUMPTIONS",
    "LEVER_AXES",
    "MEASURES",
    "MECHANISMS",
    "TRAJECTORIES",
    "WARNINGS",
    "BySex",
    "CompanyProfile",
    "Comparison",
    "Difference",
    "Lever",
    "LeverKind",
    "Parameter",
    "Part",
    "Rate",
    "Replay",
    "ReplayAssumption",
    "ReplayWarning",
    "Scenario",
    "Trajectory",
    "TrueGap",
    "Truth",
    "compare",
    "compute_truth",
    "equalise",
    "list_profiles",
    "load_levers",
    "load_profile",
    "load_truth",
    "minimum_wage",
    "replay",
    "simulate",
    "simulate_company",
    "write_calibration",
    "write_datasets",
    "write_truth",
    "write_truths",
]
