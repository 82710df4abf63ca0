"""Who works when: the constraints of schedules by sex, and who has a young child."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.axes.time import SCHEDULE
from workshop_kit.indicators import (
    Gap,
    Indicator,
    column,
    fewest_shown,
    gap_among,
    is_clear_share,
    people_of,
)
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from workshop_kit.data import Workforce

WHO = ("everyone", "young_child", "no_young_child")

# A child under six: below the age of compulsory schooling for most of these years, and as far
# back as people remember a schedule being fitted around a birth.
YOUNG_CHILD_YEARS = 6
_FAMILY_LEAVES = ("maternity", "paternity", "parental_leave")

# What ties people down beyond a fixed working day, in the order shown.
CONSTRAINTS = (
    "schedule_two_shifts",
    "schedule_three_shifts",
    "schedule_night",
    "schedule_split_day",
    "schedule_variable",
    "works_weekends",
    "short_notice",
)

# Seven constraints are looked at side by side: at 95 % each, one picture in four would show a
# difference made by chance alone. At 99 % it is one in fifteen (facts.md part 4, point 22).
CONFIDENCE = 0.99

_BY_KEY = {indicator.key: indicator for indicator in SCHEDULE}

NIGHT_SHARE = Indicator(
    "night_share",
    "share",
    column("night_hours"),
    ("night_hours", "paid_hours"),
    home="time",
    kind="rate",
    at_risk=column("paid_hours"),
    period="year",
    varies="by_person",
)


@dataclass(frozen=True)
class Schedules:
    """Who works when.

    Attributes
    ----------
    constraints : dict of str to Gap
        For each of `CONSTRAINTS` and for ``schedule_day``: the share of each sex.
    night : Gap
        Share of paid hours between 9 p.m. and 6 a.m.: all night hours over all paid hours.
    n_women, n_men : int
        People looked at.
    is_hidden : bool
        A sex has too few people for its values to be shown.
    """

    constraints: dict[str, Gap]
    night: Gap
    n_women: int
    n_men: int
    is_hidden: bool

    @property
    def clearest(self) -> str | None:
        """Return the constraint whose difference is largest among those that chance excludes."""
        clear = {
            name: abs(self.constraints[name].difference)
            for name in CONSTRAINTS
            if self.is_clear(name)
        }
        return max(clear, key=clear.get) if clear else None

    def is_clear(self, name: str) -> bool:
        """Tell whether chance alone would seldom make the difference in a constraint."""
        return is_clear_share(self.constraints[name], confidence=CONFIDENCE)


def schedules_by_sex(
    workforce: Workforce, *, who: str = "everyone", within: str | None = None
) -> Schedules:
    """Return the schedules of women and men.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    who : {"everyone", "young_child", "no_young_child"}
        Everyone, or according to `has_young_child`.
    within : str, optional
        Code of a job family, to which it is limited.

    Raises
    ------
    UnknownOptionError, UnknownNameError
        If `who` or `within` does not exist.
    """
    one_of("who", who, WHO)
    people = people_of(workforce, within=within)
    if who != "everyone":
        people = people[has_young_child(workforce, people) == (who == "young_child")]
    fewest = fewest_shown(workforce)
    constraints = {
        name: gap_among(people, _BY_KEY[name], fewest=fewest)
        for name in ("schedule_day", *CONSTRAINTS)
    }
    first = constraints["schedule_day"]
    return Schedules(
        constraints=constraints,
        night=gap_among(people, NIGHT_SHARE, fewest=fewest),
        n_women=first.n_compared,
        n_men=first.n_reference,
        is_hidden=first.is_hidden,
    )


def has_young_child(workforce: Workforce, people: pd.DataFrame) -> pd.Series:
    """Tell who took a maternity, paternity or parental leave in the last six years.

    It is all that these tables know of children: those born before the hire, and those of
    fathers who took no leave, are not seen.
    """
    absences = workforce.absences
    since = pd.Timestamp(workforce.company.reference_date) - pd.DateOffset(years=YOUNG_CHILD_YEARS)
    is_family = absences["kind"].isin(_FAMILY_LEAVES) & (absences["first_day"] > since)
    return people["employee_id"].isin(absences.loc[is_family, "employee_id"])
