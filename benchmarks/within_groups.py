"""How often the interval of the gap within jobs holds the truth, on the kit's companies.

Each company is its own population: the people of each job and sex are drawn again from all the
residuals of the company, around the means of their own job and sex, as many as there are. The
truth is the gap of these means with the weights of the people there. Companies below the
threshold (`measures.within_groups.SMALLEST_COMPARED`) are measured too: they are why it is there.

    OMP_NUM_THREADS=1 python benchmarks/within_groups.py
"""

from __future__ import annotations

import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from workshop_kit.data import list_companies, load_workforce
from workshop_kit.indicators import FULL_TIME_EQUIVALENT_PAY, period_of
from workshop_kit.measures import have_enough, relative_gap
from workshop_kit.measures import within_groups as measure
from workshop_kit.outcomes.pay import people_and_paid_year
from workshop_kit.outcomes.staircase import ENOUGH_PEOPLE

RESULTS = Path(__file__).parent / "results" / "within_groups.md"
N_DRAWS = 4000
# Beside what is drawn again, so that no pay occurs twice: half a percent.
NOISE = 0.005


def main(n_draws: int = N_DRAWS) -> None:
    """Write the table, from the fewest people compared to the most."""
    threshold, measure.SMALLEST_COMPARED = measure.SMALLEST_COMPARED, 2
    companies = enumerate(list_companies())
    rows = [study(company.slug, seed, n_draws) for seed, company in companies]
    lines = [
        "# Coverage of the 95 % interval of the gap within jobs",
        "",
        f"Written by `benchmarks/within_groups.py` on {datetime.now(UTC):%Y-%m-%d} "
        f"({platform.system()} {platform.machine()}, Python {platform.python_version()}): "
        f"{n_draws:,} draws of each company that has a job with {ENOUGH_PEOPLE} women and "
        f"{ENOUGH_PEOPLE} men. The interval is shown from {threshold} people of each sex on.",
        "",
        "| people of the rarer sex | of the other | jobs | held, % | below, % | above, % |",
        "|---|---|---|---|---|---|",
        *(
            "| {} | {} | {} | {:.1f} | {:.1f} | {:.1f} |".format(*row)
            for row in sorted(filter(None, rows))
        ),
    ]
    RESULTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def study(slug: str, seed: int, n_draws: int) -> tuple[float, ...] | None:
    """Return how often the interval of one company holds the truth; None without a job."""
    pay, is_man, job = compared(slug)
    if not len(pay):
        return None
    means, ratios = cells_of(pay, is_man, job)
    truth = gap_of(means, is_man, job)
    rng = np.random.default_rng(seed)
    missed = np.zeros(2)
    for _ in range(n_draws):
        noise = 1 + NOISE * rng.standard_normal(len(pay))
        drawn = means * rng.choice(ratios, len(pay)) * noise
        found = measure.gap_within_groups(drawn, is_man, job, smallest=ENOUGH_PEOPLE).interval
        missed += truth < found.low, truth > found.high
    numbers = sorted([int(is_man.sum()), int((~is_man).sum())])
    below, above = 100 * missed / n_draws
    return (*numbers, len(np.unique(job)), 100 - below - above, below, above)


def compared(slug: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return pay, sex and job of the people whom the third step of the staircase compares."""
    workforce = load_workforce(slug)
    people = people_and_paid_year(workforce, period_of(workforce, years=1))
    people = people[people["is_paid_all_year"]]
    is_man = (people["sex"] == "men").to_numpy()
    _, job = np.unique(people["job"].to_numpy(dtype="str"), return_inverse=True)
    kept = have_enough([np.bincount(job[of], minlength=job.max() + 1) for of in (is_man, ~is_man)],
                       minimum=ENOUGH_PEOPLE)[job]  # fmt: skip
    pay = FULL_TIME_EQUIVALENT_PAY.of_each(people).to_numpy()
    return pay[kept], is_man[kept], job[kept]


def cells_of(pay: np.ndarray, is_man: np.ndarray, job: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the mean of each person's job and sex, and how many times it each one earns."""
    cell = 2 * job + is_man
    sizes = np.bincount(cell)[cell]
    means = np.bincount(cell, weights=pay)[cell] / sizes
    # A mean takes one degree of freedom of each cell: what is lost is spread out again.
    return means, 1 + (pay / means - 1) * np.sqrt(sizes / (sizes - 1))


def gap_of(means: np.ndarray, is_man: np.ndarray, job: np.ndarray) -> float:
    """Return the gap of the means of the cells, each job weighing as many as its people."""
    values = []
    for of in (is_man, ~is_man):
        by_job = np.bincount(job[of], weights=means[of]) / np.maximum(np.bincount(job[of]), 1)
        values.append(float(by_job[job].mean()))
    return float(relative_gap(*values))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
