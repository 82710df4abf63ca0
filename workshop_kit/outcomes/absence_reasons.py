"""Days of absence by reason: one's own health, a child who is ill, a birth, each apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.indicators import Indicator, column, gap_among, period_of
from workshop_kit.measures.intervals import Interval
from workshop_kit.outcomes.health import years_and_health

if TYPE_CHECKING:
    import pandas as pd

    from workshop_kit.data import Workforce

# Reasons in the order in which they are drawn, with the kinds of absence that they gather. A
# birth comes last: it is no illness, and the question is what the others say without it. A
# parental leave suspends the contract: it is no absence of this kind.
REASONS = {
    "sickness": ("sickness",),
    "occupational": ("work_accident", "occupational_disease"),
    "commuting": ("commuting_accident",),
    "sick_child": ("sick_child",),
    "birth": ("maternity", "paternity"),
}


@dataclass(frozen=True)
class SexAbsence:
    """Days of absence of one sex, a year for one person under contract.

    Attributes
    ----------
    n : int
        People, those who left included.
    days : tuple of float
        For each of the reasons of the comparison; none when nobody is there (`n` says so).
    """

    n: int
    days: tuple[float, ...]

    @property
    def total(self) -> float:
        """Return the days of all these reasons together."""
        return sum(self.days)


@dataclass(frozen=True)
class AbsenceComparison:
    """Absence of women and men by reason.

    Attributes
    ----------
    reasons : tuple of str
        Codes of `REASONS`.
    women, men : SexAbsence
        Both sexes.
    difference : Interval
        Of the total of men minus that of women.
    """

    reasons: tuple[str, ...]
    women: SexAbsence
    men: SexAbsence
    difference: Interval

    @property
    def higher(self) -> str | None:
        """Return the sex more absent beyond chance; None when one cannot tell."""
        if not self.difference.is_shown or self.difference.contains(0):
            return None
        return "women" if self.difference.high < 0 else "men"


def compare_absences(workforce: Workforce, *, with_births: bool = True) -> AbsenceComparison:
    """Compare the days of absence of women and men, over all the years covered.

    Parameters
    ----------
    workforce : Workforce
        The company.
    with_births : bool, default True
        Whether maternity and paternity are counted. Without them the total is the one to
        compare: facts.md part 4, point 20.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> company = load_workforce("conserverie-de-l-aven")
    >>> for counted in (True, False):
    ...     shown = compare_absences(company, with_births=counted)
    ...     print(f"{shown.women.total:.1f} days, {shown.men.total:.1f} days")
    19.3 days, 12.5 days
    16.9 days, 12.2 days
    """
    rows = years_and_health(workforce, period_of(workforce))
    reasons = tuple(name for name in REASONS if with_births or name != "birth")
    kinds = [kind for name in reasons for kind in REASONS[name]]
    rows = rows.assign(all_days=rows[[f"{kind}_days" for kind in kinds]].sum(axis=1))
    gap = gap_among(rows, _ALL_DAYS)
    women, men = (_of_sex(rows[rows["sex"] == sex], reasons) for sex in ("women", "men"))
    return AbsenceComparison(reasons, women, men, gap.interval)


def _of_sex(rows: pd.DataFrame, reasons: tuple[str, ...]) -> SexAbsence:
    years = float(rows["years_under_contract"].sum())
    days = (
        float(rows[[f"{kind}_days" for kind in REASONS[name]]].to_numpy().sum()) for name in reasons
    )
    each = tuple(total / years if years else 0.0 for total in days)
    return SexAbsence(int(rows["employee_id"].nunique()), each)


_ALL_DAYS = Indicator(
    "absence_by_reason",
    "days_per_year",
    column("all_days"),
    ("all_days", "years_under_contract"),
    home="health",
    kind="rate",
    at_risk=column("years_under_contract"),
    varies="by_person",
)
