"""The families of indicators, for the tests that all of them must pass."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from workshop_kit.axes.careers import CAREERS
from workshop_kit.axes.conditions import CONDITIONS
from workshop_kit.axes.mix import MIX
from workshop_kit.axes.time import TIME
from workshop_kit.data import Workforce
from workshop_kit.outcomes.career import CAREER
from workshop_kit.outcomes.health import HEALTH
from workshop_kit.outcomes.pay import PAY

FAMILIES = {
    "mix": MIX,
    "careers": CAREERS,
    "conditions": CONDITIONS,
    "time": TIME,
    "pay": PAY,
    "health": HEALTH,
    "career": CAREER,
}
ALL = tuple(indicator for family in FAMILIES.values() for indicator in family)


def doubled(workforce: Workforce) -> Workforce:
    """Return the company with everyone in it twice."""

    def twice(table: pd.DataFrame) -> pd.DataFrame:
        again = table.assign(employee_id=table["employee_id"] + "-again")
        return pd.concat([table, again], ignore_index=True)

    tables = ("employees", "career_events", "absences")
    return replace(workforce, **{name: twice(workforce.table(name)) for name in tables})


def shuffled(workforce: Workforce) -> Workforce:
    """Return the company with the rows of its tables in another order."""
    tables = ("employees", "career_events", "absences", "exposures")
    return replace(
        workforce,
        **{
            name: workforce.table(name).sample(frac=1, random_state=7, ignore_index=True)
            for name in tables
        },
    )
