"""Small companies for the linear decompositions: drawn once, the same in every test."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

# Variables of Fortin, Lemieux and Firpo (2011), table 3, with their levels, the base first.
FLF = {
    "age": None,
    "central_city": ["no", "yes"],
    "msa": ["no", "yes"],
    "region": ["East", "North-central", "South", "West"],
    "black": ["no", "yes"],
    "hispanic": ["no", "yes"],
    "education": [
        "10-12 yrs (no diploma or GED)",
        "<10 yrs",
        "HS grad (diploma)",
        "HS grad (GED)",
        "Some college",
        "BA or equiv. degree",
        "MA or equiv. degree",
        "Ph.D or prof. degree",
    ],
    "afqt": None,
    "family_responsibility": None,
    "years_worked_civilian": None,
    "years_worked_military": None,
    "part_time": None,
    "industry": [
        "Primary, Constr., Utilities",
        "Manufacturing",
        "Education, Health, Public Admin.",
        "Other services",
    ],
}
# The fewer ones of the first example of R ddecompose.
README = [name for name in FLF if name not in {"central_city", "msa", "black", "hispanic", "afqt"}]

Sample = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]


def small_staff(n: int = 60, seed: int = 2014) -> Sample:
    """Return pay, three factors (years, part-time, grade) and who is of the reference group."""
    rng = np.random.default_rng(seed)
    is_reference = np.arange(n) % 5 < 3
    years = rng.uniform(0, 20, n) + 2 * is_reference
    part_time = (rng.random(n) < np.where(is_reference, 0.2, 0.5)).astype(float)
    grade = rng.integers(1, 6, n) + 0.5 * is_reference
    pay = 12 + 0.1 * years - part_time + 1.5 * grade + 0.8 * is_reference + rng.normal(0, 1, n)
    return pay, np.column_stack([years, part_time, grade]), is_reference


def with_levels(n: int = 80, seed: int = 7) -> Sample:
    """Return pay, years with all four levels of a job (columns 1 to 4), and the groups."""
    rng = np.random.default_rng(seed)
    is_reference = np.arange(n) % 2 == 0
    job = np.where(is_reference, rng.integers(0, 4, n), rng.integers(0, 40, n) % 4)
    job[:8] = [0, 0, 1, 1, 2, 2, 3, 3]
    years = rng.uniform(0, 20, n)
    pay = 10 + 0.2 * years + np.array([0.0, 1.0, 3.0, 7.0])[job] + is_reference
    return pay + rng.normal(0, 1, n), np.column_stack([years, np.eye(4)[job]]), is_reference


def jann(folder: Path) -> tuple[NDArray[np.float64], pd.DataFrame, NDArray[np.bool_]]:
    """Return log wage, all columns and who is a man, of the example of Jann (2008)."""
    table = pd.read_csv(folder / "oaxaca.csv").dropna(subset=["lnwage"])
    return table["lnwage"].to_numpy(), table, (table["female"] == 0).to_numpy()


def nlys(folder: Path, variables: dict[str, list[str] | None], *, all_levels: bool) -> tuple:
    """Return the sample of O'Neill and O'Neill: log wage, columns, categories, names, men.

    Parameters
    ----------
    folder : Path
        The oracle's.
    variables : dict
        Each variable, with its levels in order when it is categorical.
    all_levels : bool
        Whether the first level of a categorical variable has its column too.
    """
    table = pd.read_csv(folder / "nlys00.csv")
    columns, names, categorical = [], [], []
    for variable, known in variables.items():
        if known is None:
            columns.append(table[variable].to_numpy(dtype=float))
            names.append(variable)
            continue
        kept = known if all_levels else known[1:]
        if all_levels:
            categorical.append(list(range(len(names), len(names) + len(kept))))
        for level in kept:
            columns.append((table[variable] == level).to_numpy(dtype=float))
            names.append(variable + level)
    return (
        np.log(table["wage"].to_numpy()),
        np.column_stack(columns),
        categorical,
        names,
        (table["female"] == "no").to_numpy(),
    )
