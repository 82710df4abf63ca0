"""From the pay of an hour to the pay of a year: through which hours the gap passes."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators import (
    ANNUAL_PAY,
    PAID_HOURS,
    SEXES,
    Gap,
    Indicator,
    column,
    fewest_shown,
    gap_among,
    keep_family,
    people_present,
    period_of,
)
from workshop_kit.measures import product_parts
from workshop_kit.measures.arguments import one_of
from workshop_kit.outcomes.pay import is_paid_all_year, unpaid_leave_days

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

PEOPLE = ("paid_all_year", "everyone")
STEPS = ("hourly_pay", "overtime", "contract_hours", "unpaid_leave", "months")

# The rule of three of session 02: below it a mean is that of one or two persons.
FEWEST_COMPARED = 3

# A full-time year of 35 hours a week; as a number that divides both sexes alike, it cancels out.
_FULL_YEAR_HOURS = 35 * 52

PAY_OF_PAID_HOURS = Indicator(
    "hourly_pay",
    "euros_per_hour",
    column("annual_pay"),
    ("annual_pay", "paid_hours"),
    kind="rate",
    at_risk=column("paid_hours"),
    period="year",
    varies="by_person",
)


@dataclass(frozen=True)
class BridgeStep:
    """One factor of annual pay, in both groups.

    Attributes
    ----------
    name : str
        One of `STEPS`.
    reference, compared : float
        The factor: euros an hour for the first step, a ratio for the others.
    level : float
        What the compared group would have for one euro of the reference, this step and those
        before it taken: after the first one, pay at equal time.
    amount : float
        Euros a year that pass through it whatever comes before or after it (`product_parts`),
        negative when the compared group has less.
    """

    name: str
    reference: float
    compared: float
    level: float
    amount: float


@dataclass(frozen=True)
class PayBridge:
    """Annual pay as a product: pay of an hour, overtime, contract, leave, months.

    Attributes
    ----------
    annual, hours, hourly : Gap
        Gaps in mean annual pay, in mean paid hours, and in pay of a paid hour (all pay over
        all hours); one minus the first is the product of one minus each of the others.
    steps : tuple of BridgeStep
        From the pay of the reference to that of the compared: their levels end there, their
        amounts add up to it. The pay of an hour comes first and is always there; a factor that
        is the same in both groups, such as months when all were there the whole year, is
        left out.
    """

    annual: Gap
    hours: Gap
    hourly: Gap
    steps: tuple[BridgeStep, ...]

    @property
    def hours_share(self) -> float:
        """Return the part of the gap that passes through hours; missing without a gap."""
        total = sum(step.amount for step in self.steps)
        through = sum(step.amount for step in self.steps if step.name != "hourly_pay")
        return through / total if total else float("nan")


def pay_bridge(
    workforce: Workforce,
    *,
    people: str = "paid_all_year",
    within: str | None = None,
    reference: str = "men",
) -> PayBridge | None:
    """Follow the gap from the pay of an hour to the pay of a year.

    For each sex, mean annual pay = pay of a paid hour x hours with overtime over hours
    without x hours of contract over full-time hours x time that was paid over time under
    contract x share of the year under contract. It is an identity, not a model.

    Parameters
    ----------
    workforce : Workforce
        The company.
    people : {"paid_all_year", "everyone"}
        Those of `is_paid_all_year`, or all those present at the reference date.
    within : str, optional
        Code of a job family, to which it is limited.
    reference : {"men", "women"}, default "men"
        The group whose pay is the starting point.

    Returns
    -------
    PayBridge or None
        None when a sex has too few people, or nothing paid.

    Raises
    ------
    UnknownOptionError, UnknownNameError
        If `people` or `within` does not exist.
    """
    rows = keep_family(_people_and_year(workforce, people), workforce, within)
    (compared,) = (sex for sex in SEXES if sex != reference)
    factors = _factors_of_each(rows, workforce)
    if factors is None:
        return None
    gaps = [
        gap_among(rows, indicator, reference=reference, compared=compared)
        for indicator in (ANNUAL_PAY, PAID_HOURS, PAY_OF_PAID_HOURS)
    ]
    return PayBridge(*gaps, steps=_steps(factors[reference], factors[compared]))


def bridge_table(bridge: PayBridge | None) -> pd.DataFrame:
    """Return the steps of a bridge as a table, one row each; without rows when there is none.

    Parameters
    ----------
    bridge : PayBridge or None
        As `pay_bridge` returns it.
    """
    names = [field.name for field in fields(BridgeStep)]
    steps = () if bridge is None else bridge.steps
    return pd.DataFrame([asdict(step) for step in steps], columns=names)


def families_to_compare(workforce: Workforce, *, people: str = "paid_all_year") -> tuple[str, ...]:
    """Return the codes of the job families whose bridge can be built, in order."""
    rows = _people_and_year(workforce, people)
    families = rows["job_family"]
    return tuple(
        family.code
        for family in workforce.company.job_families
        if _factors_of_each(rows[families == family.code], workforce) is not None
    )


def _people_and_year(workforce: Workforce, people: str) -> pd.DataFrame:
    """Return the people compared, the share of the year under contract and the part paid."""
    one_of("people", people, PEOPLE)
    period = period_of(workforce)
    rows = people_present(workforce, period)
    last = period.days[1]
    new_year = pd.Timestamp(last.year, 1, 1)
    days = (last - rows["hire_date"].clip(lower=new_year)).dt.days + 1
    unpaid = np.minimum(unpaid_leave_days(workforce, rows, period), days)
    whole = (last - new_year).days + 1
    rows = rows.assign(year_under_contract=days / whole, year_paid=(days - unpaid) / whole)
    return rows if people == "everyone" else rows[is_paid_all_year(workforce, rows, period)]


def _factors_of_each(
    rows: pd.DataFrame, workforce: Workforce
) -> dict[str, NDArray[np.float64]] | None:
    """Return the factors of each sex; None when one has too few people, or nothing paid."""
    fewest = max(FEWEST_COMPARED, fewest_shown(workforce))
    found = {sex: rows[rows["sex"] == sex] for sex in SEXES}
    if min(len(people) for people in found.values()) < fewest:
        return None
    factors = {sex: _factors(people) for sex, people in found.items()}
    return None if any(one is None for one in factors.values()) else factors


def _factors(people: pd.DataFrame) -> NDArray[np.float64] | None:
    """Return the factors of mean annual pay, in the order of `STEPS`; None if one is empty."""
    pay, hours = people["annual_pay"].sum(), people["paid_hours"].sum()
    without_overtime = hours - people["overtime_hours"].sum()
    paid, under_contract = people["year_paid"].sum(), people["year_under_contract"].sum()
    if not min(pay, without_overtime, paid) > 0:
        return None
    return np.array(
        [
            _FULL_YEAR_HOURS * pay / hours,
            hours / without_overtime,
            without_overtime / (_FULL_YEAR_HOURS * paid),
            paid / under_contract,
            under_contract / len(people),
        ]
    )


def _steps(reference: NDArray[np.float64], compared: NDArray[np.float64]) -> tuple[BridgeStep, ...]:
    amounts = product_parts(reference, compared)
    levels = np.cumprod(compared / reference)
    shown = np.array([_FULL_YEAR_HOURS, 1, 1, 1, 1])
    rows = zip(STEPS, reference / shown, compared / shown, levels, amounts, strict=True)
    return tuple(
        BridgeStep(name, *(float(x) for x in numbers))
        for name, *numbers in rows
        if name == "hourly_pay" or numbers[0] != numbers[1]
    )
