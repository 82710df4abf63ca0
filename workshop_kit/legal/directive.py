"""The seven figures of Directive (EU) 2023/970, article 9(1), of a company."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.indicators import (
    ANNUAL_PAY,
    FULL_TIME_EQUIVALENT_PAY,
    HOURLY_PAY,
    codes_of,
    fewest_shown,
    people_of,
)
from workshop_kit.legal.directive_categories import PARTS, category_gaps
from workshop_kit.legal.directive_figures import figures_of
from workshop_kit.legal.directive_options import COMPONENTS, DirectiveOptions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.legal.directive_categories import CategoryGap
    from workshop_kit.legal.directive_figures import PayFigures


@dataclass(frozen=True, eq=False)
class DirectiveFigures:
    """What article 9(1) asks of a company, for the year of its reference date.

    Attributes
    ----------
    year : int
        Calendar year of the pay.
    headcount : int
        People counted, women and men.
    annual, hourly : PayFigures
        Figures (a) to (f) on each basis.
    categories : tuple of CategoryGap
        Figure (g), both bases in each.
    options : DirectiveOptions
        The conventions, to be printed with the figures.
    fewest : int
        Fewest people of a sex whose pay is shown here.
    """

    year: int
    headcount: int
    annual: PayFigures
    hourly: PayFigures
    categories: tuple[CategoryGap, ...]
    options: DirectiveOptions
    fewest: int


def directive_figures(
    workforce: Workforce, options: DirectiveOptions | None = None
) -> DirectiveFigures:
    """Work out figures (a) to (g) of article 9(1) of Directive (EU) 2023/970.

    A teaching aid, not legal advice: as long as no French law says how to count, two careful
    readers of the Directive may give two sets of figures.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    options : DirectiveOptions, optional
        The conventions; those by default when left out.

    Returns
    -------
    DirectiveFigures
        Gaps are shares of men's pay, positive when men have more.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> figures = directive_figures(load_workforce("conserverie-de-l-aven"))
    >>> print(f"annual {figures.annual.mean_gap.gap:.1%}, hourly {figures.hourly.mean_gap.gap:.1%}")
    annual 19.4%, hourly 11.5%
    """
    chosen = options or DirectiveOptions()
    people = people_paid(workforce, chosen.population)
    women = (people["sex"] == "women").to_numpy()
    amounts = pay_amounts(people, chosen)
    fewest = fewest_shown(workforce, chosen.fewest)
    group = people[chosen.categories].astype("str").to_numpy()
    annual, hourly = (
        figures_of(
            amounts[basis, "pay"], amounts[basis, "variable"], women,
            basis=basis, options=chosen, fewest=fewest,
        )
        for basis in ("annual", "hourly")
    )  # fmt: skip
    return DirectiveFigures(
        year=workforce.company.reference_date.year,
        headcount=len(people),
        annual=annual,
        hourly=hourly,
        categories=category_gaps(
            amounts,
            women,
            [(code, group == code) for code in codes_of(workforce, chosen.categories)],
            options=chosen,
            fewest=fewest,
        ),
        options=chosen,
        fewest=fewest,
    )


def people_paid(workforce: Workforce, population: str = "present") -> pd.DataFrame:
    """Return the people whose pay of the year counts.

    Parameters
    ----------
    workforce : Workforce
        The company.
    population : {"present", "of_the_year"}
        Those under contract on the reference date, or on any day of its year: those who left
        in it are then counted with the pay of the months that they were there.
    """
    if population == "present":
        return people_of(workforce)
    last = pd.Timestamp(workforce.company.reference_date)
    first = pd.Timestamp(last.year, 1, 1)
    people = workforce.employees
    was_there = (people["hire_date"] <= last) & ~(people["leave_date"] < first)
    return people[was_there].reset_index(drop=True)


def pay_amounts(
    people: pd.DataFrame, options: DirectiveOptions
) -> dict[tuple[str, str], NDArray[np.float64]]:
    """Return the pay of people by basis and part, as `category_gaps` takes it.

    Somebody without any paid hour has no hourly pay, nor a full-time one: it is missing, and
    not zero.
    """
    variable = people[list(options.variable_components)].sum(axis=1, skipna=False)
    others = [name for name in COMPONENTS if name not in options.variable_components]
    by_part = {
        "pay": people["annual_pay"],
        "basic": people["base_pay"] + people[others].sum(axis=1, skipna=False),
        "variable": variable,
    }
    annual = FULL_TIME_EQUIVALENT_PAY if options.annual == "full_time_equivalent" else ANNUAL_PAY
    return {
        (basis, part): indicator.of_each(people.assign(annual_pay=by_part[part])).to_numpy(
            dtype="float64", na_value=float("nan")
        )
        for basis, indicator in (("annual", annual), ("hourly", HOURLY_PAY))
        for part in PARTS
    }
