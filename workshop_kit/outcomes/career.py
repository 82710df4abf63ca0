"""Career: promotions, the grade reached, and how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.indicators import Indicator, age_brackets, column, people_present, person_years
from workshop_kit.indicators.rows import years_lived

if TYPE_CHECKING:
    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

_DAYS_PER_YEAR = 365.25
_TABLES = ("employees", "career_events")


def years_at_risk(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the person-years of a period; ``eligible_years`` are those of people who can climb.

    The time at risk of a promotion is that of `person_years`, whether or not the job leads
    anywhere: a dead end is part of what is to be explained. ``eligible_years`` leaves the
    years without a step above out: it is the other denominator (facts.md part 4, point 23).
    """
    years = years_lived(workforce, period)
    return years.assign(eligible_years=years["years_at_risk"].where(years["can_climb"], 0.0))


def people_and_steps(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people present, and ``steps_climbed`` since the hire.

    Of those hired before the history opens, steps since then: what came before is not known.
    ``grade_reached`` is the grade as a number, beside the one that makes groups.
    """
    people = people_present(workforce, period)
    entry = person_years(workforce).groupby("employee_id")["entry_grade"].first()
    entered = entry.reindex(people["employee_id"]).set_axis(people.index)
    return people.assign(
        grade_reached=people["grade"].astype("float64"),
        steps_climbed=people["grade"] - entered,
    )


def promotions_in_a_row(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return one row for each promotion that follows another of the same person.

    ``years_between``: years from the one to the other. Groups are those of the table of
    employees: the situation of today, or of the day of leaving.
    """
    events = workforce.career_events
    promotions = events[events["kind"] == "promotion"].sort_values(
        ["employee_id", "date"], kind="stable"
    )
    gap = promotions.groupby("employee_id")["date"].diff()
    rows = promotions.assign(years_between=gap.dt.days / _DAYS_PER_YEAR)[
        ["employee_id", "date", "years_between"]
    ]
    rows = rows[gap.notna() & rows["date"].between(*period.days)]
    people = workforce.employees
    people = people.assign(age_bracket=age_brackets(people, period.last))
    return rows.merge(people, on="employee_id", how="left", validate="many_to_one")


def _rate(key: str, name: str, time: str = "years_at_risk") -> Indicator:
    return Indicator(
        key,
        "per_year",
        column(name),
        (name, time),
        home="career",
        kind="rate",
        at_risk=column(time),
        rows_of=years_at_risk,
        tables=_TABLES,
        period="years",
    )


PROMOTIONS = (
    _rate("promotion_rate", "promotions"),
    _rate("promotion_rate_in_place", "promotions_in_place"),
    _rate("promotion_rate_by_moving", "promotions_by_moving"),
    _rate("promotion_rate_of_eligible", "promotions", "eligible_years"),
)
LEVELS = (
    Indicator(
        "grade_reached",
        "grades",
        column("grade_reached"),
        ("grade_reached",),
        home="career",
        rows_of=people_and_steps,
        tables=_TABLES,
    ),
    Indicator(
        "steps_climbed",
        "grades",
        column("steps_climbed"),
        ("steps_climbed",),
        home="career",
        rows_of=people_and_steps,
        tables=_TABLES,
    ),
)
TIMES = (
    Indicator(
        "years_between_promotions",
        "years",
        column("years_between"),
        ("years_between",),
        home="career",
        rows_of=promotions_in_a_row,
        tables=_TABLES,
        period="years",
    ),
)
CAREER = (*PROMOTIONS, *LEVELS, *TIMES)
