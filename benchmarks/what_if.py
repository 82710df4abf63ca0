"""Time a what-if on a company of about 300 people: the company as it goes, and one plan.

DESIGN asks for two seconds, 200 draws and five years each. "First time" is with nothing known of
the company beforehand but its tables: its rates are estimated on the way. "Again" is what moving
a lever costs, the baseline kept. Seconds of the clock, and of one core: on a machine that others
use too, the second is the one to compare.

    python benchmarks/what_if.py
"""

from __future__ import annotations

import platform
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation import (
    Lever,
    Scenario,
    compare,
    load_levers,
    load_profile,
    replay,
    simulate_company,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

FILE = Path(__file__).parent / "results" / "what_if.md"
N_CALLS = 5
PLANS = {
    "one lever": Scenario("one", (Lever("equal_promotion"),)),
    "five levers, one an axis": Scenario(
        "five",
        tuple(
            Lever(key)
            for key in (
                "open_recruitment", "equal_promotion", "ergonomic_change", "part_time_alike",
                "catch_up_envelope",
            )
        ),
    ),
    "all levers": Scenario("all", tuple(Lever(kind.key) for kind in load_levers())),
}  # fmt: skip


def main() -> None:
    """Time the replays and write the page."""
    profile = load_profile("halles-du-raz")
    lines = [
        "# Time of a what-if",
        "",
        f"Written by `benchmarks/what_if.py` on {datetime.now(tz=UTC).date().isoformat()} "
        f"({platform.system()} {platform.machine()}, Python {platform.python_version()}): the "
        f"company as it goes and one plan, five years, 200 draws each, every figure of the Index "
        f"and of the Directive in each draw, and their comparison. Median and slowest of {N_CALLS} "
        "calls, seconds.",
        "",
        "| people | plan | both, first time | slowest | one core | the plan again | slowest | "
        "one core |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, plan in PLANS.items():
        firsts, agains = [], []
        for seed in range(N_CALLS):
            workforce = simulate_company(profile, np.random.default_rng(seed))
            begun = _now()
            without = replay(workforce, seed=1)
            compare(without, replay(workforce, plan, seed=1))
            firsts.append(_now() - begun)
            begun = _now()
            compare(without, replay(workforce, plan, seed=1))
            agains.append(_now() - begun)
        cells = [f"{value:.2f}" for one in (firsts, agains) for value in _summary(one)]
        lines.append(f"| {without.n} | {name} | {' | '.join(cells)} |")
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(FILE.read_text(encoding="utf-8"))


def _now() -> NDArray[np.float64]:
    return np.array([time.perf_counter(), time.process_time()])


def _summary(seconds: list[NDArray[np.float64]]) -> tuple[float, float, float]:
    """Return the median and the slowest of the clock, and the median of one core."""
    clock, core = np.transpose(seconds)
    return float(np.median(clock)), float(clock.max()), float(np.median(core))


if __name__ == "__main__":
    main()
