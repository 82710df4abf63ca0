"""Print what PySAL's `segregation` says of the jobs of the kit's companies.

Run in an environment that has it (it is no dependency of the kit)::

    python tests/peers/print_segregation.py

It writes `tests/peers/segregation.json`, with the counts it was given.
"""

from __future__ import annotations

import json
import platform
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from segregation.multigroup import MultiInfoTheory
from segregation.singlegroup import Atkinson, Dissim, Entropy, Gini

FOLDER = Path(__file__).resolve().parents[2] / "datasets" / "cluster"
RESULTS = Path(__file__).with_name("segregation.json")


def jobs_by_sex(company: Path) -> pd.DataFrame:
    """Return women, men and all of them, by job, among the people still there."""
    staff = pd.read_csv(company / "employees.csv")
    there = staff[staff["leave_date"].isna()]
    table = there.groupby("job")["sex"].value_counts().unstack(fill_value=0)
    table["all"] = table["women"] + table["men"]
    return table


def printed(table: pd.DataFrame) -> dict[str, object]:
    """Return the counts and the indices of a company."""
    options = {"group_pop_var": "women", "total_pop_var": "all"}
    return {
        "counts": [table["women"].tolist(), table["men"].tolist()],
        "dissimilarity": float(Dissim(table, **options).statistic),
        "gini": float(Gini(table, **options).statistic),
        "atkinson": float(Atkinson(table, **options).statistic),
        "entropy": float(Entropy(table, **options).statistic),
        "theil_h": float(MultiInfoTheory(table, groups=["women", "men"]).statistic),
    }


def main() -> None:
    """Print every company that has women and men."""
    found: dict[str, object] = {
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("segregation", "pandas", "numpy")},
        }
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for company in sorted(FOLDER.iterdir()):
            if company.is_dir():
                found[company.name] = printed(jobs_by_sex(company))
    RESULTS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
