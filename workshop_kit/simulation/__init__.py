"""The structural model of a company: it draws the sample data and its truth is known."""

from workshop_kit.simulation.company import simulate_company
from workshop_kit.simulation.datasets import write_datasets
from workshop_kit.simulation.mechanisms import MECHANISMS, equalise
from workshop_kit.simulation.minimum_wage import minimum_wage
from workshop_kit.simulation.profile import BySex, CompanyProfile
from workshop_kit.simulation.profile_files import list_profiles, load_profile

__all__ = [
    "MECHANISMS",
    "BySex",
    "CompanyProfile",
    "equalise",
    "list_profiles",
    "load_profile",
    "minimum_wage",
    "simulate_company",
    "write_datasets",
]
