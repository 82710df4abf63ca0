"""Exposure to risks: how much of working time, to which, and whether it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.data import load_schema
from workshop_kit.indicators import SEXES, Indicator, column, people_present

if TYPE_CHECKING:
    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

RISKS = load_schema().table("exposures").column("risk").codes

# Somebody is said to be exposed to a risk from a quarter of working time on, close to the
# ten hours a week of French surveys on exposure: a convention of the kit, not a limit of
# health.
EXPOSED_FROM = 0.25

# Several risks: three at once weigh on the same person.
SEVERAL = 3

_SEEN = ("visible", "assessed", "compensated")
_TABLES = ("employees", "exposures")


def exposure_by_job(workforce: Workforce) -> pd.DataFrame:
    """Return the exposure of each job and sex, one row each.

    Parameters
    ----------
    workforce : Workforce
        The company. A job that its table of exposures does not name has no risk known; a
        company without a table has nothing known at all, and every exposure is missing.

    Returns
    -------
    DataFrame
        Every job for women then men, also where one sex is absent:

        - ``job``, ``sex``;
        - ``exposed_<risk>``: share of working time exposed to it, 0 to 1;
        - ``exposure_index``: their sum, the average number of risks at any moment of work;
          ``exposure_index_visible``, ``exposure_index_invisible`` and so on: the same over
          visible risks, over those in the risk assessment, over those that a premium
          compensates, and over the others;
        - ``n_risks``: risks to which one is exposed for a quarter of working time or more.
    """
    jobs = [job.code for job in workforce.company.jobs]
    cells = pd.MultiIndex.from_product([jobs, SEXES], names=["job", "sex"])
    exposures = workforce.exposures
    if exposures.empty:
        empty = pd.DataFrame(np.nan, index=cells, columns=[*_named(), *_indices(), "n_risks"])
        return empty.reset_index()
    shares = exposures.pivot_table(
        index=["job", "sex"], columns="risk", values="exposed_share", aggfunc="sum"
    )
    shares = shares.reindex(index=cells, columns=list(RISKS)).fillna(0.0)
    table = shares.set_axis(_named(), axis=1)
    parts = {"exposure_index": shares.sum(axis=1)}
    for name in _SEEN:
        is_so = exposures[f"is_{name}"].to_numpy(dtype=bool)
        for chosen, prefix in ((is_so, ""), (~is_so, _NOT[name])):
            sums = exposures[chosen].groupby(["job", "sex"])["exposed_share"].sum()
            parts[f"exposure_index_{prefix or name}"] = sums.reindex(cells).fillna(0.0)
    n_risks = (shares >= EXPOSED_FROM).sum(axis=1).astype("float64")
    return table.assign(**parts, n_risks=n_risks).reset_index()


_NOT = {"visible": "invisible", "assessed": "unassessed", "compensated": "uncompensated"}


def _named() -> list[str]:
    return [f"exposed_{risk}" for risk in RISKS]


def _indices() -> list[str]:
    words = [word for name in _SEEN for word in (name, _NOT[name])]
    return ["exposure_index", *(f"exposure_index_{word}" for word in words)]


def people_exposed(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people present on the last day, with the exposure of their job and sex.

    The table of exposures describes jobs, not persons: two women in the same job have the
    same exposure, and it is that of the day the table was made, whatever the period.
    """
    people = people_present(workforce, period)
    return people.merge(
        exposure_by_job(workforce), on=["job", "sex"], how="left", validate="many_to_one"
    )


def _index(key: str) -> Indicator:
    return Indicator(
        key,
        "risks",
        column(key),
        (key,),
        home="conditions",
        rows_of=people_exposed,
        tables=_TABLES,
    )


def _time_exposed(risk: str) -> Indicator:
    # A mean of shares of time: not a share of people.
    return Indicator(
        f"exposed_{risk}",
        "share",
        column(f"exposed_{risk}"),
        (f"exposed_{risk}",),
        home="conditions",
        rows_of=people_exposed,
        tables=_TABLES,
    )


def _people_with(key: str, fewest: int) -> Indicator:
    def has(people: pd.DataFrame) -> pd.Series:
        known = people["n_risks"]
        return (known >= fewest).astype("float64").where(known.notna())

    return Indicator(
        key,
        "share",
        has,
        ("n_risks",),
        home="conditions",
        kind="share",
        rows_of=people_exposed,
        tables=_TABLES,
    )


EXPOSED_TIME = tuple(_time_exposed(risk) for risk in RISKS)
EXPOSURE_INDICES = tuple(_index(key) for key in _indices())
PEOPLE_EXPOSED = (
    _people_with("exposed_to_a_risk", 1),
    _people_with("exposed_to_several_risks", SEVERAL),
)
CONDITIONS = (*EXPOSURE_INDICES, *PEOPLE_EXPOSED, *EXPOSED_TIME)
