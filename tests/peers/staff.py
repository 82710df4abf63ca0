"""The sample company as the peers and the tests see it: hourly pay and a handful of factors."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

EMPLOYEES = (
    Path(__file__).resolve().parents[2]
    / "datasets"
    / "cluster"
    / "conserverie-de-l-aven"
    / "employees.csv"
)

# Fewer paid hours in the year make an hourly pay that a bonus or an absence distorts.
FEWEST_HOURS = 600
NUMBERS = ["grade", "experience", "seniority", "part_time", "shifts"]
CATEGORIES = ["education", "job_family"]


def read_staff() -> pd.DataFrame:
    """Return people present all through, with their hourly pay in euros and their factors."""
    table = pd.read_csv(EMPLOYEES)
    table = table[table["leave_date"].isna() & (table["paid_hours"] >= FEWEST_HOURS)]
    staff = pd.DataFrame(
        {
            "hourly_pay": table["annual_pay"] / table["paid_hours"],
            "sex": table["sex"],
            "is_man": (table["sex"] == "men").astype(float),
            "grade": table["grade"].astype(float),
            "experience": table["experience_years"].astype(float),
            "seniority": 2025.0 - pd.to_datetime(table["hire_date"]).dt.year,
            "part_time": (table["working_time_share"] < 1).astype(float),
            "shifts": (table["schedule"] != "day").astype(float),
            "education": table["education"],
            "job_family": table["job_family"],
        }
    )
    return staff.reset_index(drop=True)


def levels(staff: pd.DataFrame, category: str) -> pd.DataFrame:
    """Return one column of 0 and 1 for each level of a categorical factor, in order of name."""
    return pd.get_dummies(staff[category]).astype(float)
