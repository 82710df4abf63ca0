"""Why annual pay differs: hours, then hourly pay, followed along the chain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.explanations.account import Account, Variable, keep_account
from workshop_kit.explanations.chain import Totals, follow
from workshop_kit.explanations.rows import rows_of
from workshop_kit.indicators import period_of
from workshop_kit.outcomes.pay import HALF_A_YEAR_DAYS, unpaid_leave_days

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.explanations.chain import Rows
    from workshop_kit.explanations.entry import EntryJobs
    from workshop_kit.explanations.rows import People

# In the order of their columns.
_PREMIUMS = ["seniority_premium", "hardship_premium", "night_premium", "overtime_pay"]
_PAY, _BASE, _GROUP, _HOURS, _LEAVE = 0, 1, 2, 3, 4
FACTORS = (9, 10, 11, 12, 13)
VARIABLES = (
    Variable("hours", "time", (_HOURS,)),
    Variable("unpaid_leave", "careers", (_LEAVE,)),
    Variable("seniority_premium", "careers", (5,)),
    Variable("hardship_premium", "conditions", (6,)),
    Variable("night_premium", "time", (7,)),
    Variable("overtime", "time", (8,)),
    Variable("qualifying_training", "careers", (9,)),
    Variable("parental_leaves", "careers", (10,)),
    Variable("tenure", "careers", (11,)),
    Variable("long_absences", "conditions", (12,)),
    Variable("part_time_years", "time", (13,)),
)
# What is counted one for one: log pay is their sum and that of the log of base hourly pay.
BY_IDENTITY = (3, 4, 5, 6, 7, 8)


@dataclass(frozen=True, eq=False)
class Paid:
    """People paid all year, and how many others there were.

    Attributes
    ----------
    people : DataFrame
        Rows of `employees`, with ``unpaid_days`` of the year.
    n_excluded : dict of str to int
        People present at the reference date who are left out, by reason; somebody with
        several is counted once, for the first.
    """

    people: pd.DataFrame
    n_excluded: dict[str, int]


def paid_all_year(workforce: Workforce) -> Paid:
    """Return the people present who were paid all year; the others are counted, by reason."""
    new_year = pd.Timestamp(workforce.company.reference_date.year, 1, 1)
    present = workforce.present()
    unpaid_days = unpaid_leave_days(workforce, present, period_of(workforce))
    present = present.assign(unpaid_days=unpaid_days)
    reasons = {
        "not_paid_all_year": present["hire_date"] >= new_year,
        "long_unpaid_leave": present["unpaid_days"] >= HALF_A_YEAR_DAYS,
        "no_paid_hours": ~(present["paid_hours"] > present["overtime_hours"]),
        "no_pay": ~(present["base_pay"] + present["bonus"] > 0),
    }
    n_excluded = {}
    is_in = pd.Series(data=True, index=present.index)
    for reason, is_out in reasons.items():
        n = int((is_in & is_out).sum())
        if n:
            n_excluded[reason] = n
        is_in &= ~is_out
    return Paid(present[is_in].reset_index(drop=True), n_excluded)


def pay_rows(paid: Paid, years: pd.DataFrame, people: People, entries: EntryJobs) -> Rows:
    """Return one row for each person paid all year: log pay, and what it is made of."""
    table = paid.people
    past = _past(table, years)
    regular = (table["base_pay"] + table["bonus"]).to_numpy()
    hours, overtime = table["paid_hours"].to_numpy(), table["overtime_hours"].to_numpy()
    amounts = table[_PREMIUMS].to_numpy()
    premiums = _premiums_in_logs(amounts, regular)
    # Hours that overtime adds dilute the regular pay of an hour: both belong to overtime.
    premiums[:, -1] += np.log1p(-overtime / hours)
    year_kept = 1 - table["unpaid_days"].to_numpy() / 365
    columns = (
        np.log(regular + amounts.sum(axis=1)),
        np.log(regular / (hours - overtime)),
        table["sex"] == people.reference,
        np.log(hours / year_kept),
        np.log(year_kept),
        *premiums.T,
        past["qualifying_trainings"],
        past["parental_leaves"],
        past["tenure"],
        past["long_absences"],
        past["part_time_years"],
    )
    return rows_of(table, columns, np.ones(len(table)), people, entries)


def _premiums_in_logs(
    amounts: NDArray[np.float64], regular: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return what each premium adds to log pay, shape (n, n_premiums).

    Together they add log(1 + premiums / regular pay), shared out like the amounts.
    """
    total = amounts.sum(axis=1)
    together = np.log1p(total / regular)
    rate = np.divide(together, total, out=np.zeros_like(total), where=total > 0)
    return amounts * rate[:, None]


def _past(table: pd.DataFrame, years: pd.DataFrame) -> dict[str, NDArray[np.float64]]:
    """Return what the years covered hold of each person's past."""
    part_time = years["years_under_contract"].where(years["working_time_share"] < 1, 0.0)
    yearly = pd.DataFrame(
        {
            "employee_id": years["employee_id"],
            "qualifying_trainings": years["qualifying_trainings"],
            "parental_leaves": (years["parental_leave_days"] > 0),
            "long_absences": years["was_long_absent"],
            "part_time_years": part_time,
        }
    )
    sums = yearly.groupby("employee_id").sum().reindex(table["employee_id"])
    latest = years.drop_duplicates("employee_id", keep="last").set_index("employee_id")
    tenure = latest["tenure_years"].reindex(table["employee_id"])
    past = {name: sums[name].to_numpy(dtype=np.float64) for name in sums.columns}
    return {**past, "tenure": tenure.to_numpy(dtype=np.float64)}


def account_of_pay(
    rows: Rows, counts: NDArray[np.float64], moves_shares: NDArray[np.float64]
) -> Account:
    """Keep the account of log annual pay in every draw.

    Log annual pay is log paid hours plus log hourly pay, and hourly pay is regular pay plus
    premiums: these are counted as they are. Regular pay of an hour is explained by least
    squares within the jobs held, the sexes told apart (Gelbach 2016).
    """
    totals = Totals.of(rows, counts)
    prices = np.zeros((len(counts), rows.values.shape[1]))
    prices[:, BY_IDENTITY] = 1.0
    prices[:, FACTORS] = totals.slopes(_BASE, FACTORS, _GROUP)
    return keep_account(totals.means, follow(totals), _PAY, VARIABLES, prices, moves_shares)
