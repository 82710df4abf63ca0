"""Print what the package `oaxaca` of PyPI says of the sample company.

Run in an environment that has it (it is no dependency of the kit)::

    python tests/peers/print_oaxaca.py

It writes `tests/peers/oaxaca.json`.
"""

from __future__ import annotations

import json
import platform
import sys
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from oaxaca import Oaxaca

from tests.peers.staff import NUMBERS, read_staff

RESULTS = Path(__file__).with_suffix("").with_name("oaxaca.json")
WEIGHTS = {"reference": 1.0, "compared": 0.0, "average": 0.5, "0.3": 0.3}


def detail(values) -> dict[str, float]:
    """Return the detail by column as plain numbers."""
    return {str(name): float(value) for name, value in values.items()}


def main() -> None:
    """Fit once, decompose with each weight, with and without normalised levels."""
    staff = read_staff()
    formula = "hourly_pay ~ " + " + ".join([*NUMBERS, "C(education)"])
    model = Oaxaca().fit(formula, staff, group_variable="sex")
    found: dict[str, object] = {
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("oaxaca", "statsmodels", "pandas", "numpy")},
        },
        "formula": formula,
        "n": len(staff),
    }
    for adjustment in ("none", "unweighted"):
        for name, weight in WEIGHTS.items():
            two = model.two_fold({"men": weight, "women": 1 - weight}, gu_adjustment=adjustment)
            found[f"two_fold {name} {adjustment}"] = {
                "gap": float(two.total_difference),
                "explained": detail(two.explained_detailed),
                "unexplained": detail(two.unexplained_detailed),
            }
        three = model.three_fold(gu_adjustment=adjustment)
        found[f"three_fold {adjustment}"] = {
            "endowments": detail(three.endowment_detailed),
            "coefficients": detail(three.coefficient_detailed),
            "interaction": detail(three.interaction_detailed),
        }
    RESULTS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
