"""How exposed each job is, for women and for men, from the table of exposures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators import SEXES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

EXPOSURE_BANDS = ("low", "middle", "high")


def exposure_bands(workforce: Workforce) -> NDArray[np.int64]:
    """Return the band of exposure of each sex in each job, shape (2, n_jobs).

    The shares of working time exposed to each risk are added up; a third of the jobs, a row
    a sex, is in each band. A company without a table of exposures is in the middle one.
    """
    total = exposure_sums(workforce)
    limits = np.quantile(total, [1 / 3, 2 / 3])
    if limits[0] == limits[1]:
        return np.ones(total.shape, dtype=np.int64)
    return np.searchsorted(limits, total, side="left").astype(np.int64)


def exposure_sums(workforce: Workforce) -> NDArray[np.float64]:
    """Return the shares of working time exposed, risks added up, shape (2, n_jobs)."""
    table = workforce.exposures.groupby(["sex", "job"])["exposed_share"].sum()
    jobs = [job.code for job in workforce.company.jobs]
    cells = pd.MultiIndex.from_product([SEXES, jobs])
    return table.reindex(cells).fillna(0.0).to_numpy(float).reshape(2, len(jobs))
