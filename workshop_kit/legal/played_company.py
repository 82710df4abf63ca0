"""A company as the choices of the Index may count it: each choice worked out once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from math import fsum
from typing import TYPE_CHECKING

from workshop_kit.errors import UsageError
from workshop_kit.indicators import ANNUAL_PAY, people_of
from workshop_kit.legal.index import band_of
from workshop_kit.legal.index_events import PROMOTIONS, RAISES, rate_of_all
from workshop_kit.legal.index_of_company import aggregates_of
from workshop_kit.legal.index_population import find_population, index_period, raise_period
from workshop_kit.legal.rules import rule
from workshop_kit.legal.what_counts import merged_levels
from workshop_kit.measures.gaps import relative_gap

if TYPE_CHECKING:
    from workshop_kit.data import Workforce
    from workshop_kit.legal.index_aggregates import IndexAggregates
    from workshop_kit.legal.index_population import IndexPopulation

# Levels put together, by the name of the cut.
_CUTS = (("levels", 1), ("pairs", 2), ("threes", 3))


@dataclass(frozen=True, eq=False)
class PlayedCompany:
    """What the plays of a company share, made once.

    Attributes
    ----------
    workforce : Workforce
        The company.
    population : IndexPopulation
        Its people over the twelve months.
    aggregates : IndexAggregates
        As the decree has it by default.
    windows : mapping of int to IndexAggregates
        The same with raises over one to three years, where that is allowed.
    cuts : mapping of str to IndexAggregates
        The same with levels as they are, in twos and in threes.
    mean_women, mean_men : float
        Mean annual pay as it is paid, of the people present, in euros.
    women : int
        Women present.
    """

    workforce: Workforce
    population: IndexPopulation
    aggregates: IndexAggregates
    windows: Mapping[int, IndexAggregates]
    cuts: Mapping[str, IndexAggregates]
    mean_women: float
    mean_men: float
    women: int

    @property
    def rates(self) -> str:
        """Return the indicator that counts raises."""
        small = band_of(self.aggregates.headcount) == "small"
        return "raises_or_promotions" if small else "raises"

    def gap(self, euros: float = 0.0) -> float:
        """Return the gap in annual pay once women got so many euros more in all."""
        if not self.women:
            return float("nan")
        return float(relative_gap(self.mean_men, self.mean_women + euros / self.women))


@lru_cache(maxsize=48)
def played_company(workforce: Workforce) -> PlayedCompany:
    """Return what the plays of a company share."""
    population = find_population(workforce, index_period(workforce))
    aggregates, _ = aggregates_of(workforce, population)
    people = people_of(workforce)
    pay = ANNUAL_PAY.of_each(people)
    means = {
        sex: fsum(pay[people["sex"] == sex]) / max((people["sex"] == sex).sum(), 1)
        for sex in ("women", "men")
    }
    cuts = {
        name: replace(aggregates, pay_by_levels=merged_levels(population.counted, size))
        for name, size in _CUTS
    }
    return PlayedCompany(
        workforce,
        population,
        aggregates,
        dict(_windows(workforce, population, aggregates)),
        cuts,
        means["women"],
        means["men"],
        int((people["sex"] == "women").sum()),
    )


def _windows(
    workforce: Workforce, population: IndexPopulation, aggregates: IndexAggregates
) -> Iterator[tuple[int, IndexAggregates]]:
    """Give the aggregates by years of raises, as far as the tables go back."""
    yield 1, aggregates
    if band_of(aggregates.headcount) != "small":
        return
    for years in range(2, rule("index.period.most_years_of_raises").value + 1):
        # A history that is too short leaves only one year to count.
        with suppress(UsageError):
            period = raise_period(workforce, years)
            kinds = (*RAISES, *PROMOTIONS)
            cell = rate_of_all(workforce, population.counted, period, kinds)
            yield years, replace(aggregates, raises_or_promotions=cell)
