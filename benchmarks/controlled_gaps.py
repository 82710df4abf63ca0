"""How often the interval of the gap with things held alike holds the truth, company by company.

Each company is its own population: its people keep their sex, age, category and job, and the
coefficients found there are the truth. Log pay is drawn again around it, with residuals of
people of the same sex (spread as far as their number of levels took from them).

    OMP_NUM_THREADS=1 python benchmarks/controlled_gaps.py
"""

from __future__ import annotations

import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

import numpy as np

from workshop_kit.data import list_companies, load_workforce
from workshop_kit.explanations import controlled
from workshop_kit.measures import least_squares

RESULTS = Path(__file__).parent / "results" / "controlled_gaps.md"
N_DRAWS = 400


def main(n_draws: int = N_DRAWS) -> None:
    """Write the table, from the fewest people of the rarer sex to the most."""
    rows = [
        row
        for seed, company in enumerate(list_companies())
        for row in study(company.slug, seed, n_draws)
    ]
    lines = [
        "# Coverage of the 95 % interval of the gap as more is held alike",
        "",
        f"Written by `benchmarks/controlled_gaps.py` on {datetime.now(UTC):%Y-%m-%d} "
        f"({platform.system()} {platform.machine()}, Python {platform.python_version()}): "
        f"{n_draws:,} draws of each company; only where the screen tells the gap.",
        "",
        "| people of the rarer sex | of the other | held alike | held, % | below, % | above, % |",
        "|---|---|---|---|---|---|",
        *("| {} | {} | {} | {:.1f} | {:.1f} | {:.1f} |".format(*row) for row in sorted(rows)),
    ]
    RESULTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def study(slug: str, seed: int, n_draws: int) -> list[tuple]:
    """Return how often the interval of each step of one company holds the truth."""
    told = []

    def keep(pay, is_man, levels):
        gap = ORIGINAL(pay, is_man, levels)
        told.append((pay, is_man, levels, gap))
        return gap

    with patch.object(controlled, "_gap", keep):
        steps = controlled.controlled_gaps(load_workforce(slug))
    rng = np.random.default_rng(seed)
    return [
        _row(rng, n_draws, *one[:3])
        for one, step in zip(told, steps, strict=True)
        if step.is_told and np.isfinite(one[3].low)
    ]


ORIGINAL = controlled._gap


def _row(rng, n_draws, pay, is_man, levels) -> tuple:
    design = [is_man.astype(float)]
    for name in levels.columns:
        design += [(levels[name] == value).to_numpy(float) for value in levels[name].unique()]
    factors = np.column_stack(design)
    fit = least_squares(pay, factors, covariance="robust", collinear="omit")
    basis = np.column_stack([np.ones(len(pay)), factors])
    fitted = basis @ np.linalg.lstsq(basis, pay, rcond=None)[0]
    spread = np.sqrt(len(pay) / (len(pay) - np.linalg.matrix_rank(basis)))
    residuals = (pay - fitted) * spread
    truth, missed = controlled._as_share(float(fit.coefficients[0])), np.zeros(2)
    for _ in range(n_draws):
        drawn = fitted.copy()
        for sex in (is_man, ~is_man):
            drawn[sex] += rng.choice(residuals[sex] - residuals[sex].mean(), sex.sum())
        found = ORIGINAL(drawn, is_man, levels)
        missed += truth < found.low, truth > found.high
    numbers = sorted([int(is_man.sum()), int((~is_man).sum())])
    below, above = 100 * missed / n_draws
    held = ", ".join(levels.columns) or "nothing"
    return (*numbers, held, 100 - below - above, below, above)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
