"""Time bootstrap draws of Oaxaca-Blinder and Gelbach, beside statsmodels and pyfixest.

Run from the checkout, on Linux or macOS. pyfixest is no dependency of the kit: give the Python
of an environment that has it, or leave it out::

    python benchmarks/decompositions.py --peers path/to/peers/python

(or set ``WORKSHOP_KIT_PEERS``). It writes `benchmarks/results/decompositions.md`. All times are
taken in the same run, on the same rows, drawn with a seed in each process; the peers run a few
draws, whose mean is multiplied. Each size runs in a process of its own, so that its memory is
known. With ``--sizes 10000`` it runs that one.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import platform
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

RESULTS = ROOT / "benchmarks" / "results" / "decompositions.md"
SEED = 2014
N_FACTORS, N_DRAWS = 15, 500
SIZES = (10_000, 100_000, 1_000_000)
# Design, section 9.
MOST_SECONDS = {10_000: 0.5, 100_000: 5.0, 1_000_000: 60.0}
MOST_MEBIBYTES = 1024
LEAST_RATIO = {"statsmodels": 20, "pyfixest": 8}
# Draws of the peers that are timed, after one that is not.
PEER_DRAWS = {10_000: 10, 100_000: 4, 1_000_000: 1}


def sample(n: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return pay, factors (eight numbers, seven of 0 and 1) and groups of `n` people."""
    rng = np.random.default_rng(SEED)
    is_reference = rng.random(n) < 0.55
    factors = rng.normal(size=(n, N_FACTORS)) + 0.2 * is_reference[:, None]
    factors[:, 8:] = factors[:, 8:] > 0.5
    pay = 2.5 + factors @ np.linspace(0.01, 0.1, N_FACTORS) + 0.05 * is_reference
    return pay + rng.normal(scale=0.3, size=n), factors, is_reference


def time_kit(n: int) -> dict[str, float]:
    """Time all the draws at once; the least of three times for the two smaller sizes."""
    from workshop_kit.measures import resample_linear

    pay, factors, is_reference = sample(n)
    seconds = []
    for _ in range(3 if n < SIZES[-1] else 1):
        started = time.perf_counter()
        draws = resample_linear(
            pay, factors, is_reference, n_draws=N_DRAWS, rng=np.random.default_rng(SEED)
        )
        seconds.append(time.perf_counter() - started)
    # Kibibytes on Linux, bytes on macOS.
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return {
        "seconds": min(seconds),
        "mebibytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit,
        "explained": float(draws.explained.sum(axis=1).mean()),
        "error": float(draws.explained.sum(axis=1).std()),
    }


def time_statsmodels(n: int) -> dict[str, float]:
    """Time draws that refit the rows drawn: both groups' models, the pooled and the short one."""
    import statsmodels.api as sm

    pay, factors, is_reference = sample(n)
    design = np.column_stack([np.ones(n), is_reference, factors])
    own = np.delete(design, 1, axis=1)
    groups = np.flatnonzero(is_reference), np.flatnonzero(~is_reference)
    rng = np.random.default_rng(SEED)

    def draw() -> float:
        first, second = (rng.choice(people, len(people)) for people in groups)
        rows = np.concatenate([first, second])
        pooled = sm.OLS(pay[rows], design[rows]).fit().params
        short = sm.OLS(pay[rows], design[rows][:, :2]).fit().params
        fits = [sm.OLS(pay[of], own[of]).fit().params for of in (first, second)]
        means = [own[of].mean(axis=0) for of in (first, second)]
        explained = (means[0] - means[1])[1:] * pooled[2:]
        unexplained = means[0] @ fits[0] - means[1] @ fits[1] - explained.sum()
        return explained.sum() + unexplained - short[1]

    return _time_draws(draw, n)


def time_pyfixest(n: int) -> dict[str, float]:
    """Time its own bootstrap of Gelbach, then draws that refit the models of both groups."""
    import pandas as pd
    import pyfixest

    pay, factors, is_reference = sample(n)
    names = [f"x{place}" for place in range(N_FACTORS)]
    table = pd.DataFrame(factors, columns=names)
    table["pay"], table["group"] = pay, is_reference.astype(float)
    groups = np.flatnonzero(is_reference), np.flatnonzero(~is_reference)
    rng = np.random.default_rng(SEED)
    right = " + ".join(names)
    fit = pyfixest.feols(f"pay ~ group + {right}", data=table)

    def bootstrap(n_draws: int) -> float:
        started = time.perf_counter()
        fit.decompose(decomp_var="group", reps=n_draws, seed=SEED, nthreads=1)
        return time.perf_counter() - started

    def draw() -> None:
        for people in groups:
            rows = table.iloc[rng.choice(people, len(people))]
            # What a careful user would switch off.
            pyfixest.feols(
                f"pay ~ {right}", data=rows, copy_data=False, store_data=False, lean=True
            )

    # What it does once, whatever the number of draws, is not counted.
    once = bootstrap(1)
    gelbach = (bootstrap(1 + PEER_DRAWS[n]) - once) / PEER_DRAWS[n] * N_DRAWS
    return {"seconds": gelbach + _time_draws(draw, n)["seconds"], "gelbach": gelbach}


def _time_draws(draw, n: int) -> dict[str, float]:
    draw()
    started = time.perf_counter()
    for _ in range(PEER_DRAWS[n]):
        draw()
    return {"seconds": (time.perf_counter() - started) / PEER_DRAWS[n] * N_DRAWS}


TIMERS = {"kit": time_kit, "statsmodels": time_statsmodels, "pyfixest": time_pyfixest}


def run(who: str, n: int, python: str) -> dict[str, float]:
    """Time one of them in a process of its own."""
    # -P: no module of this folder may take the place of one of theirs.
    command = [python, "-P", __file__, "--who", who, "--sizes", str(n)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def version_of(python: str, package: str) -> str:
    """Return the version of a package as another Python sees it."""
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    return subprocess.run(
        [python, "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()


def write_results(found: dict, peers: str | None, load_before: float) -> None:
    """Write the figures with the machine, the date and the command."""
    lines = [
        "| people | seconds | to reach | memory (MiB) | statsmodels (s) | times slower "
        "| pyfixest (s) | times slower |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for n, times in found.items():
        ours = times["kit"]["seconds"]
        cells = [
            f"{n:,}",
            f"{ours:.2f}",
            f"{MOST_SECONDS[n]:g}",
            f"{times['kit']['mebibytes']:.0f}",
        ]
        for peer in LEAST_RATIO:
            seconds = times.get(peer, {}).get("seconds")
            cells += ["", ""] if seconds is None else [f"{seconds:.0f}", f"{seconds / ours:.0f}"]
        lines.append("| " + " | ".join(cells) + " |")
    versions = [
        f"Python {platform.python_version()}",
        f"NumPy {np.__version__}",
        f"statsmodels {version_of(sys.executable, 'statsmodels')}",
    ]
    if peers:
        versions.append(f"pyfixest {version_of(peers, 'pyfixest')}")
    threads = os.environ.get("OMP_NUM_THREADS", "not set")
    RESULTS.write_text(
        "# Bootstrap draws of Oaxaca-Blinder and Gelbach\n\n"
        "Command: `python benchmarks/decompositions.py --peers PYTHON`\n\n"
        f"{N_FACTORS} factors, {N_DRAWS} draws of people within each group. A draw holds the "
        "models of both groups, the pooled model, the two-fold detail and Gelbach's parts.\n\n"
        + "\n".join(lines)
        + "\n\nThe kit draws counts and adds up weighted cross-products (`resample_linear`). The "
        "peers refit the rows drawn, as their users do; for Gelbach, pyfixest has a bootstrap of "
        "its own, which is the one timed. Their times are the mean of a few draws "
        f"({', '.join(f'{draws} at {n:,}' for n, draws in PEER_DRAWS.items())}), after one that is "
        f"not timed, times {N_DRAWS}. Memory is the largest of the kit's process, with its "
        "modules and the sample itself. To reach: at least "
        f"{LEAST_RATIO['statsmodels']} times statsmodels and {LEAST_RATIO['pyfixest']} times "
        f"pyfixest, under {MOST_MEBIBYTES} MiB.\n\n"
        f"{dt.datetime.now(dt.UTC):%Y-%m-%d}; {', '.join(versions)}; {platform.system()} "
        f"{platform.machine()}, {os.cpu_count()} processors, OMP_NUM_THREADS {threads}, load of "
        f"{load_before:.1f} when it started.\n",
        encoding="utf-8",
        newline="\n",
    )


def is_reached(n: int, times: dict[str, dict[str, float]]) -> bool:
    """Tell whether a size keeps within its time, memory and ratios."""
    ours = times["kit"]
    return (
        ours["seconds"] <= MOST_SECONDS[n]
        and ours["mebibytes"] <= MOST_MEBIBYTES
        and all(
            times[peer]["seconds"] >= ratio * ours["seconds"]
            for peer, ratio in LEAST_RATIO.items()
            if peer in times
        )
    )


def main() -> int:
    """Measure, write, and tell whether the figures were reached."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", default=os.environ.get("WORKSHOP_KIT_PEERS"))
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), choices=SIZES)
    parser.add_argument("--who", choices=TIMERS, help="time one of them, print it, write nothing")
    asked = parser.parse_args()
    if asked.who:
        sys.stdout.write(json.dumps(TIMERS[asked.who](asked.sizes[0])) + "\n")
        return 0
    load = os.getloadavg()[0]
    found = {}
    for n in asked.sizes:
        found[n] = {who: run(who, n, sys.executable) for who in ("kit", "statsmodels")}
        if asked.peers:
            found[n]["pyfixest"] = run("pyfixest", n, asked.peers)
        sys.stdout.write(f"{n}: {json.dumps(found[n])}\n")
        sys.stdout.flush()
    write_results(found, asked.peers, load)
    sys.stdout.write(RESULTS.read_text(encoding="utf-8"))
    return 0 if all(is_reached(n, times) for n, times in found.items()) else 1


if __name__ == "__main__":
    sys.exit(main())
