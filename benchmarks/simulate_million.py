"""Draw a million people from the model, measure time and memory.

Run from the checkout, on Linux or macOS::

    python benchmarks/simulate_million.py

It writes `benchmarks/results/simulate_million.md`. With ``--people N`` it draws N.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import resource
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from workshop_kit import __version__  # noqa: E402
from workshop_kit.simulation import load_profile, simulate  # noqa: E402

RESULTS = ROOT / "benchmarks" / "results" / "simulate_million.md"
COMPANY = "conserverie-de-l-aven"
SEED = 2014
MOST_SECONDS, MOST_MEBIBYTES = 120, 2048


def measure(n: int) -> dict[str, float]:
    """Draw `n` people and return what it took, with a number that depends on each of them."""
    started, used = time.perf_counter(), time.process_time()
    n_people, n_women, pay = 0, 0, 0.0
    for people in simulate(load_profile(COMPANY), n, rng=np.random.default_rng(SEED)):
        n_people += len(people)
        n_women += int((people["sex"] == "women").sum())
        pay += float(people["annual_pay"].sum())
    # Kibibytes on Linux, bytes on macOS.
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return {
        "people": n_people,
        "share_of_women": n_women / n_people,
        "mean_annual_pay": pay / n_people,
        "seconds": time.perf_counter() - started,
        "processor_seconds": time.process_time() - used,
        "mebibytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit,
    }


def write_results(found: dict[str, float], load_before: float) -> None:
    """Write the figures with the machine, the date and the command."""
    RESULTS.write_text(
        f"""# A million people drawn from the model

Command: `python {" ".join(["benchmarks/simulate_million.py", *sys.argv[1:]])}`

| what | figure | to reach |
|---|---|---|
| people drawn (`{COMPANY}`, seed {SEED}) | {found["people"]:,} | |
| time | {found["seconds"]:.0f} s | {MOST_SECONDS} s |
| processor time, one process | {found["processor_seconds"]:.0f} s | |
| largest memory of the process | {found["mebibytes"]:.0f} MiB | {MOST_MEBIBYTES} MiB |
| share of women | {found["share_of_women"]:.4f} | |
| mean annual pay | {found["mean_annual_pay"]:.2f} euros | |

{dt.datetime.now(dt.UTC):%Y-%m-%d}; workshop-kit {__version__}, Python {platform.python_version()},
NumPy {np.__version__}; {platform.system()} {platform.machine()}, {os.cpu_count()} processors,
load of {load_before:.1f} when it started.
""",
        encoding="utf-8",
        newline="\n",
    )


def main() -> int:
    """Measure, write, and tell whether the figures were reached."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=1_000_000)
    n = parser.parse_args().people
    load = os.getloadavg()[0]
    found = measure(n)
    write_results(found, load)
    sys.stdout.write(RESULTS.read_text(encoding="utf-8"))
    is_fast = found["seconds"] <= MOST_SECONDS
    return 0 if is_fast and found["mebibytes"] <= MOST_MEBIBYTES else 1


if __name__ == "__main__":
    sys.exit(main())
