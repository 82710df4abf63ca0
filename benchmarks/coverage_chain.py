"""Cover the truth with the intervals of a decomposition: 13 designs, 5,000 companies each.

Companies are drawn from a small model of pay in which jobs, hours, training and what no variable
sees differ between women and men. The truth of a design is what the same decomposition says of
four million people of it. What is counted is how often the intervals of one small company
hold it: for the gap, for each part, and for each share that is shown.

    python benchmarks/coverage_chain.py --companies 5000 --workers 2

writes `benchmarks/results/coverage_chain.json` and `coverage_chain.md`.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import numpy as np

from workshop_kit.explanations import PARTS
from workshop_kit.explanations.account import Account, Variable, keep_account
from workshop_kit.explanations.chain import Rows, Totals, follow
from workshop_kit.explanations.intervals import interval_of, share_interval_of
from workshop_kit.measures import resampled_counts

RESULTS = Path(__file__).parent / "results"
N_RESAMPLES = 200
CONFIDENCE = 0.95
SEED = 20261122
N_JOBS = 5
# 99.9 % of studies of 5,000 companies with intervals that hold 95 % fall between these.
BAND = 3.2905

MOVED = 0.15
VARIABLES = (Variable("hours", "time", (3,)), Variable("qualifying_training", "careers", (2,)))


@dataclass(frozen=True)
class Design:
    """A company to draw: how many of each sex, and how pay is spread."""

    name: str
    n_women: int
    n_men: int
    noise: str = "normal"
    spread_women: float = 0.15
    spread_men: float = 0.15
    heap: float = 0.0
    segregation: float = 1.0
    shift: float = 0.04


DESIGNS = (
    Design("8 women, 40 men", 8, 40),
    Design("12 women, 30 men", 12, 30),
    Design("20 women, 20 men", 20, 20),
    Design("30 women, 120 men", 30, 120),
    Design("84 women, 102 men", 84, 102),
    Design("150 women, 20 men", 150, 20),
    Design("500 women, 200 men", 500, 200),
    Design("skewed pay, 40 and 60", 40, 60, noise="skewed"),
    Design("heaped pay, 84 and 102", 84, 102, heap=0.05),
    Design("unequal variances, 30 and 90", 30, 90, spread_women=0.08, spread_men=0.30),
    Design("unequal variances, 90 and 30", 90, 30, spread_women=0.08, spread_men=0.30),
    Design("strong segregation, 84 and 102", 84, 102, segregation=2.5),
    Design("no unexplained part, 60 and 60", 60, 60, shift=0.0),
)


def draw_rows(design: Design, n_women: int, n_men: int, rng: np.random.Generator) -> Rows:
    """Draw people of a design: log pay, base pay, training, log hours, group."""
    n = n_women + n_men
    is_man = np.arange(n) >= n_women
    lean = design.segregation * np.linspace(-0.5, 0.5, N_JOBS)
    chances = np.stack([np.exp(-lean), np.exp(lean)])
    steps = np.cumsum(chances / chances.sum(axis=1, keepdims=True), axis=1)
    entry = (rng.random(n)[:, None] > steps[is_man.astype(int)]).sum(axis=1)
    moves = rng.random(n) < np.where(is_man, 2 * MOVED, MOVED)
    job = np.minimum(entry + moves, N_JOBS - 1)
    training = (rng.random(n) < np.where(is_man, 0.35, 0.2)).astype(float)
    part_time = rng.random(n) < np.where(is_man, 0.05, 0.35 - 0.05 * job)
    hours = np.log(np.where(part_time, rng.choice([0.5, 0.8], n), 1.0))
    spread = np.where(is_man, design.spread_men, design.spread_women)
    shock = rng.standard_normal(n) if design.noise == "normal" else rng.exponential(size=n) - 1
    base = 2.6 + 0.12 * job + 0.06 * training + design.shift * is_man + spread * shock
    if design.heap:
        base = np.round(base / design.heap) * design.heap
    values = np.column_stack([base + hours, base, training, hours, is_man])
    return Rows(np.arange(n), entry, job, np.ones(n), values, is_man, N_JOBS, 1.0)


def account_of(rows: Rows, counts: np.ndarray) -> Account:
    """Keep the account as `explain` does for pay: hours by identity, the rest by slopes."""
    totals = Totals.of(rows, counts)
    prices = np.zeros((len(counts), 5))
    prices[:, 3] = 1.0
    prices[:, [2]] = totals.slopes(1, (2,), 4)
    return keep_account(totals.means, follow(totals), 0, VARIABLES, prices)


def truth_of(design: Design) -> np.ndarray:
    """Return the gap and the parts of four million people of a design."""
    sums = []
    for number in range(10):
        rng = np.random.default_rng([SEED, 0, number])
        account = account_of(draw_rows(design, 200_000, 200_000, rng), np.ones((1, 400_000)))
        sums.append([account.gap[0], *account.parts("origin")[0]])
    return np.mean(sums, axis=0)


def cover(task: tuple[Design, int, int, list[float]]) -> np.ndarray:
    """Return, for some companies: intervals shown and intervals that hold the truth."""
    design, first, last, truth = task
    tally = np.zeros((2, 1 + 2 * len(PARTS)))
    fewest = min(design.n_women, design.n_men)
    for number in range(first, last):
        rng = np.random.default_rng([SEED, 1, number])
        rows = draw_rows(design, design.n_women, design.n_men, rng)
        counts = np.ones((1 + N_RESAMPLES, len(rows.person)))
        counts[1:] = resampled_counts(rows.is_reference, n_draws=N_RESAMPLES, rng=rng)
        account = account_of(rows, counts)
        parts = account.parts("origin").T
        shown = [interval_of(one, fewest, CONFIDENCE) for one in (account.gap, *parts)]
        shown += [share_interval_of(one, account.gap, fewest, CONFIDENCE) for one in parts]
        true = [*truth, *(part / truth[0] for part in truth[1:])]
        for place, (quantity, value) in enumerate(zip(shown, true, strict=True)):
            if quantity.has_interval and quantity.high > quantity.low:
                tally[0, place] += 1
                tally[1, place] += quantity.low <= value <= quantity.high
    return tally


def main(n_companies: int, workers: int) -> None:
    """Run every design and write the results."""
    begun = time.perf_counter()
    names = ["gap", *PARTS, *(f"share of {part}" for part in PARTS)]
    found = []
    with ProcessPoolExecutor(workers) as pool:
        truths = list(pool.map(truth_of, DESIGNS))
        for design, truth in zip(DESIGNS, truths, strict=True):
            cuts = np.linspace(0, n_companies, 4 * workers + 1).astype(int)
            tasks = [(design, *cut, truth.tolist()) for cut in pairwise(cuts)]
            tally = sum(pool.map(cover, tasks))
            found.append(
                {
                    "design": asdict(design),
                    "truth": dict(zip(names, truth.tolist(), strict=False)),
                    "shown": dict(zip(names, tally[0].astype(int).tolist(), strict=True)),
                    "holding": dict(zip(names, tally[1].astype(int).tolist(), strict=True)),
                }
            )
            sys.stdout.write(f"{design.name}: {np.round(tally[1] / np.maximum(tally[0], 1), 3)}\n")
            sys.stdout.flush()
    about = {
        "when": datetime.now(tz=UTC).date().isoformat(),
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "seconds": round(time.perf_counter() - begun),
        "companies": n_companies,
        "resamples": N_RESAMPLES,
    }
    results = {"about": about, "designs": found}
    text = json.dumps(results, indent=1) + "\n"
    (RESULTS / "coverage_chain.json").write_text(text, encoding="utf-8")
    (RESULTS / "coverage_chain.md").write_text(report(results), encoding="utf-8")


def report(results: dict) -> str:
    """Return the results as a page."""
    about = results["about"]
    reach = BAND * (0.95 * 0.05 / about["companies"]) ** 0.5
    parts = ["gap", *PARTS]
    lines = [
        "# Coverage of the intervals of a decomposition",
        "",
        f"Written by `benchmarks/coverage_chain.py` on {about['when']} ({about['machine']}), in "
        f"{about['seconds']} s: {about['companies']} companies a design, {about['resamples']} "
        f"bootstrap draws each. Percent of the intervals at 95 % that hold the truth of the "
        f"design; {100 * (0.95 - reach):.1f} to {100 * (0.95 + reach):.1f} is what chance allows "
        "an exact method (99.9 %). Bold: outside it. A share is shown when the gap is more than "
        "two standard errors from zero; in brackets, how often.",
        "",
        "| design | " + " | ".join(parts) + " | " + " | ".join(f"share: {one}" for one in PARTS),
        "|---|" + "---|" * (len(parts) + len(PARTS)),
    ]
    for one in results["designs"]:
        cells = []
        for name in [*parts, *(f"share of {part}" for part in PARTS)]:
            shown, holding = one["shown"][name], one["holding"][name]
            if not shown:
                cells.append("none shown")
                continue
            rate = holding / shown
            edge = BAND * (0.95 * 0.05 / shown) ** 0.5
            cell = f"{100 * rate:.1f}"
            cell = cell if abs(rate - 0.95) <= edge else f"**{cell}**"
            often = shown / about["companies"]
            cells.append(cell if often == 1 else f"{cell} ({100 * often:.0f} %)")
        lines.append(f"| {one['design']['name']} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--companies", type=int, default=5000)
    parser.add_argument("--workers", type=int, default=2)
    chosen = parser.parse_args()
    main(chosen.companies, chosen.workers)
