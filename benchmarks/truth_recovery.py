"""Draw many companies, explain each, and compare with the truth of their model.

For each company's profile, many companies are drawn and explained, at the company's own size
and at about 5,000 people. What is compared with `truth.json`, for each outcome and part: the
average amount over the draws, as a share of the average gap, and how often the interval of a
single draw holds the true amount.

    python benchmarks/truth_recovery.py --draws 200 --size own --workers 2
    python benchmarks/truth_recovery.py --draws 200 --size 5000 --workers 2
    python benchmarks/truth_recovery.py --report

Each run adds to `benchmarks/results/truth_recovery_<size>.json` what it has done, company by
company, so that it can be stopped and taken up again; `--report` writes `truth_recovery.md`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd

from workshop_kit.data import Company, Workforce, list_workforces
from workshop_kit.errors import WorkshopError
from workshop_kit.explanations import PARTS, explain
from workshop_kit.simulation import load_profile, load_truth, simulate_company, tables

RESULTS = Path(__file__).parent / "results"
TRUTHS = {"pay": "log_annual_pay", "health": "sick_leaves", "career": "promotions"}
SEED = 20261122
# How far a share may be from the truth (DESIGN section 9).
POINTS = 0.05
N_RESAMPLES = {"own": 200, "5000": 60}
TRUTH_PARTS = {**{part: part for part in PARTS}, "unexplained": "direct"}


class Unchecked(Workforce):
    """A company whose tables are taken as the simulation gives them: checking takes longer."""

    @classmethod
    def of(cls, company: Company, **tables: pd.DataFrame) -> Unchecked:
        """Make a workforce of tables without looking at every cell."""
        return cls(company.slug, company, **tables)


# The tests check simulated tables cell by cell; thousands of times is once too often.
tables.Workforce = Unchecked


def draw(task: tuple[str, str, int]) -> dict | None:
    """Draw one company and explain it: gap, amounts and intervals of each outcome."""
    name, size, number = task
    profile = load_profile(name)
    if size != "own":
        profile = profile.enlarge(max(1, round(int(size) / profile.posts)))
    rng = np.random.default_rng([SEED, number, len(size), *name.encode()])
    workforce = simulate_company(profile, rng)
    try:
        found = explain(workforce, n_resamples=N_RESAMPLES[size], rng=rng)
    except WorkshopError as error:
        return {"error": str(error)}
    return {
        one.outcome: {
            "gap": [one.gap.value, one.gap.low, one.gap.high],
            **{
                name: [part.amount.value, part.amount.low, part.amount.high]
                for name, part in one.parts.items()
            },
            "shares": [
                [part.share.value, part.share.low, part.share.high] for part in one.parts.values()
            ],
        }
        for one in found
    }


def summarise(name: str, draws: list[dict]) -> dict:
    """Return, for each outcome and part, the average share, the truth and the coverage."""
    truth = load_truth(name)
    kept = [one for one in draws if "error" not in one]
    summary: dict = {"draws": len(draws), "refused": len(draws) - len(kept), "outcomes": {}}
    for outcome, measure in TRUTHS.items():
        gaps = truth.gaps[measure]
        true = {part: gaps.parts[key].value for part, key in TRUTH_PARTS.items()}
        rows = {key: np.array([one[outcome][key] for one in kept]) for key in ("gap", *PARTS)}
        gap = rows["gap"][:, 0]
        entry = {
            "true_gap": gaps.gap,
            "gap": float(gap.mean()),
            "gap_coverage": _coverage(rows["gap"], gaps.gap),
            "parts": {},
        }
        for place, part in enumerate(PARTS):
            amounts = rows[part][:, 0]
            # Standard error of the ratio of two averages.
            share = amounts.mean() / gap.mean()
            error = (amounts - share * gap).std(ddof=1) / abs(gap.mean()) / np.sqrt(len(gap))
            shares = np.array([one[outcome]["shares"][place] for one in kept], dtype=float)
            entry["parts"][part] = {
                "true_amount": true[part],
                "amount": float(amounts.mean()),
                "amount_error": float(amounts.std(ddof=1) / np.sqrt(len(gap))),
                "true_share": true[part] / gaps.gap,
                "share": float(share),
                "share_error": float(error),
                "spread": float(amounts.std(ddof=1) / abs(gaps.gap)),
                "coverage": _coverage(rows[part], true[part]),
                "share_coverage": _coverage(shares, true[part] / gaps.gap),
            }
        summary["outcomes"][outcome] = entry
    return summary


def _coverage(rows: np.ndarray, true: float) -> float | None:
    shown = rows[np.isfinite(rows).all(axis=1)]
    if len(shown) == 0:
        return None
    return float(((shown[:, 1] <= true) & (true <= shown[:, 2])).mean())


def study(names: list[str], size: str, n_draws: int, workers: int) -> None:
    """Draw and explain companies, writing the results of each one as it is done."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    with ProcessPoolExecutor(workers) as pool:
        for name in names:
            begun = time.perf_counter()
            tasks = [(name, size, number) for number in range(n_draws)]
            summary = summarise(name, list(pool.map(draw, tasks, chunksize=4)))
            summary |= {
                "when": datetime.now(tz=UTC).date().isoformat(),
                "machine": f"{platform.system()} {platform.machine()}",
                "python": platform.python_version(),
                "seconds": round(time.perf_counter() - begun),
                "resamples": N_RESAMPLES[size],
            }
            known = read(size) | {name: summary}
            text = json.dumps(known, indent=1) + "\n"
            results_of(size).write_text(text, encoding="utf-8")
            sys.stdout.write(f"{name}: {n_draws} draws, {summary['seconds']} s\n")
            sys.stdout.flush()


def results_of(size: str) -> Path:
    """Return the file of the results at a size."""
    return RESULTS / f"truth_recovery_{size}.json"


def read(size: str) -> dict:
    """Return the results at a size, by company."""
    file = results_of(size)
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def report() -> str:
    """Return both sizes as a page."""
    lines = [
        "# Is the truth recovered?",
        "",
        "Written by `benchmarks/truth_recovery.py --report`. Companies are drawn from each profile "
        "and explained (`explain`, default reading); *share* is the average amount over the draws "
        "divided by the average gap, *truth* comes from `truth.json` (docs/truth.md), the "
        "difference is in points with its Monte Carlo standard error, *held* is how often the "
        "interval at 95 % of a single draw holds the true amount. Bold: more than 5 points away. "
        "A gap that the truth itself does not tell from zero, or that is less than a fifth of "
        "the average gap of that outcome, is not shared out: a small difference over next to "
        "nothing is any number of points.",
        "",
    ]
    for size in N_RESAMPLES:
        found = read(size)
        if found:
            lines += _pages(size, found)
    return "\n".join(lines)


def _pages(size: str, found: dict) -> list[str]:
    one = next(iter(found.values()))
    draws = sorted({entry["draws"] for entry in found.values()})
    about = (
        f"{one['when']}, {one['machine']}, Python {one['python']}"
        if "python" in one
        else one["when"]
    )
    title = "At the size of each company" if size == "own" else f"At about {size} people"
    lines = [
        f"## {title}",
        "",
        f"{len(found)} companies, {' or '.join(map(str, draws))} draws each, {one['resamples']} "
        f"bootstrap draws in each; {about}.",
        "",
    ]
    for outcome in TRUTHS:
        lines += _table(outcome, found)
    return lines


def _table(outcome: str, found: dict) -> list[str]:
    typical = np.mean([abs(one["outcomes"][outcome]["true_gap"]) for one in found.values()])
    lines = [
        f"### {outcome.capitalize()}",
        "",
        "| company | gap: mean / truth (held) | "
        + " | ".join(f"{part}: share − truth (error), held" for part in PARTS)
        + " |",
        "|---|---|" + "---|" * len(PARTS),
    ]
    far = dict.fromkeys(PARTS, 0)
    n_shared = 0
    held = []
    for name, one in found.items():
        entry = one["outcomes"][outcome]
        is_shared = abs(entry["true_gap"]) >= typical / 5
        n_shared += is_shared
        cells = [
            f"{entry['gap']:.4f} / {entry['true_gap']:.4f} ({_percent(entry['gap_coverage'])})"
        ]
        for part in PARTS:
            numbers = entry["parts"][part]
            held.append(numbers["coverage"])
            cells.append(_cell(numbers, is_shared))
            away = abs(numbers["share"] - numbers["true_share"]) > POINTS
            far[part] += is_shared and away
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    told = ", ".join(f"{part} {n}" for part, n in far.items())
    known = [one for one in held if one is not None]
    lines += [
        "",
        f"Of {n_shared} companies whose gap is shared out, further than 5 points from the truth: "
        f"{told}. Intervals of single draws that hold the truth, average over companies and parts: "
        f"{_percent(float(np.mean(known)))}.",
        "",
    ]
    return lines


def _cell(numbers: dict, is_shared: bool) -> str:
    held = _percent(numbers["coverage"])
    if not is_shared:
        return f"– , {held}"
    share, true = 100 * numbers["share"], 100 * numbers["true_share"]
    away = f"{share - true:+.1f} ({100 * numbers['share_error']:.1f})"
    away = f"**{away}**" if abs(share - true) > 100 * POINTS else away
    return f"{share:.1f} − {true:.1f} = {away}, {held}"


def _percent(share: float | None) -> str:
    return "none shown" if share is None else f"{100 * share:.0f} %"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--size", choices=("own", "5000"), default="own")
    parser.add_argument("--draws", type=int, default=200)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--companies", nargs="*", default=None)
    parser.add_argument("--report", action="store_true")
    chosen = parser.parse_args()
    if chosen.report:
        (RESULTS / "truth_recovery.md").write_text(report(), encoding="utf-8")
        sys.exit()
    study(chosen.companies or list(list_workforces()), chosen.size, chosen.draws, chosen.workers)
