"""Large companies drawn from their model: the axes of `explain` are those of the truth.

One draw each has chance in it, more for promotions and sick leaves, which are counted, than for
pay: the bounds allow for it, in companies whose three gaps are wide enough for a single draw to
share them out. How far the estimates are from the truth on average, over hundreds
of draws of every company, is the study `benchmarks/truth_recovery.py`.
"""

from __future__ import annotations

import numpy as np
import pytest

from workshop_kit.explanations import PARTS, explain
from workshop_kit.simulation import load_profile, load_truth, simulate_company

N_PEOPLE = 5000
SEED = 5
TRUTHS = {"pay": "log_annual_pay", "health": "sick_leaves", "career": "promotions"}
# Points of the gap.
WITHIN = {"pay": 0.08, "health": 0.12, "career": 0.12}


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ["conserverie-de-l-aven", "cartonnages-de-l-elle", "chantier-naval-de-kerlouarn"]
)
def test_the_share_of_each_axis_is_that_of_the_truth(name):
    profile = load_profile(name)
    rng = np.random.default_rng([SEED, *name.encode()])
    workforce = simulate_company(profile.enlarge(round(N_PEOPLE / profile.posts)), rng)
    found = explain(workforce, n_resamples=0, rng=rng)
    truth = load_truth(name)
    for outcome, measure in TRUTHS.items():
        gap = truth.gaps[measure]
        for part in PARTS:
            true = gap.parts["direct" if part == "unexplained" else part].value / gap.gap
            share = found[outcome].parts[part].share.value
            assert abs(share - true) < WITHIN[outcome], (outcome, part, share, true)
