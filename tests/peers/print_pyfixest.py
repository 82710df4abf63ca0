"""Print what pyfixest says of the sample company: least squares and Gelbach.

Run in an environment that has it (it is no dependency of the kit)::

    python tests/peers/print_pyfixest.py

It writes `tests/peers/pyfixest.json`.
"""

from __future__ import annotations

import json
import platform
import sys
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import pyfixest

from tests.peers.staff import NUMBERS, levels, read_staff

RESULTS = Path(__file__).with_suffix("").with_name("pyfixest.json")
COVARIANCES = {
    "classical": "iid",
    "robust": "HC1",
    "hc2": "HC2",
    "hc3": "HC3",
    "cluster": {"CRV1": "job_family"},
}


def main() -> None:
    """Fit the same long model with each covariance, then decompose the coefficient of men."""
    staff = read_staff()
    families = levels(staff, "job_family").add_prefix("family_")
    staff = staff.join(families.iloc[:, 1:])
    family = list(families.columns[1:])
    covariates = [*NUMBERS, *family]
    formula = "hourly_pay ~ is_man + " + " + ".join(covariates)
    found: dict[str, object] = {
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("pyfixest", "pandas", "numpy")},
        },
        "formula": formula,
        "n": len(staff),
    }
    for name, covariance in COVARIANCES.items():
        # MacKinnon and White's HC2 and HC3 have no further correction n / (n - k).
        small = pyfixest.ssc(k_adj=name not in {"hc2", "hc3"})
        fit = pyfixest.feols(formula, data=staff, vcov=covariance, ssc=small)
        found[f"least_squares {name}"] = {
            "coefficients": {key: float(value) for key, value in fit.coef().items()},
            "errors": {key: float(value) for key, value in fit.se().items()},
        }
    blocks = {"job": family, "time": ["part_time", "shifts"], "career": ["experience", "seniority"]}
    for name, held in (("alone", []), ("with_grade", ["grade"])):
        added = {"grade": ["grade"], **blocks} if not held else blocks
        fit = pyfixest.feols(formula, data=staff)
        parts = fit.decompose(
            decomp_var="is_man",
            x1_vars=held or None,
            combine_covariates=added,
            only_coef=True,
        ).results
        found[f"gelbach {name}"] = {
            "short": float(parts.direct_effect),
            "long": float(parts.full_effect),
            "blocks": {key: float(value) for key, value in parts.mediator_effects.items()},
        }
    RESULTS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
