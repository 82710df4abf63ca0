"""Ways to move the Index of a company, each beside what it changes for the women paid there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from workshop_kit.legal.index import index_from_aggregates
from workshop_kit.legal.index_of_company import highest_paid_of, pay_cells
from workshop_kit.legal.index_population import PAY_PARTS, full_time_pay
from workshop_kit.legal.played_company import PlayedCompany, played_company
from workshop_kit.legal.rules import rule
from workshop_kit.legal.what_counts import (
    euros_to_enter,
    not_raised_women,
    places_for_women,
    with_raises,
    with_women_among_ten,
    without_catching_up,
)
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from workshop_kit.data import Workforce
    from workshop_kit.legal.index_aggregates import IndexAggregates
    from workshop_kit.legal.index_result import Index

PLAYS = ("raises", "catch_up", "window", "cut", "pay_parts", "highest_paid", "together")

# A raise of one euro a month, over a whole year.
EUROS_A_YEAR = 12.0

# Parts of pay that the decree leaves out, in the order in which they are taken off here.
_PAY_STEPS = (
    (
        "whole",
        (*PAY_PARTS, "overtime_pay", "night_premium", "hardship_premium", "seniority_premium"),
    ),
    ("overtime", (*PAY_PARTS, "night_premium", "hardship_premium", "seniority_premium")),
    ("premiums", (*PAY_PARTS, "seniority_premium")),
    ("decree", PAY_PARTS),
)


@dataclass(frozen=True)
class IndexSetting:
    """One way to count.

    Attributes
    ----------
    key : str
        Its name.
    index : Index
        What it gives.
    values : mapping
        Numbers that its name holds.
    """

    key: str
    index: Index
    values: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class IndexPlay:
    """Several ways to count the same company, and what they change there.

    Attributes
    ----------
    key : str
        One of `PLAYS`.
    indicator : str
        The indicator that moves.
    settings : tuple of IndexSetting
        The first one is where it starts.
    after : IndexSetting
        The one that it is compared with.
    women : int
        Women whose pay changes.
    euros : float
        What they get more in a year, in all.
    gap_before, gap_after : float
        Gap in mean annual pay as it is paid, a share of men's, positive when men have more.
    """

    key: str
    indicator: str
    settings: tuple[IndexSetting, ...]
    after: IndexSetting
    women: int
    euros: float
    gap_before: float
    gap_after: float

    @property
    def before(self) -> IndexSetting:
        """Return where it starts."""
        return self.settings[0]

    @property
    def direction(self) -> str:
        """Tell where the mark goes: up, down, same; born or gone where there was, or is, none."""
        before, after = self.before.index.total, self.after.index.total
        if before is None or after is None:
            return "none" if before == after else "born" if before is None else "gone"
        return "up" if after > before else "down" if after < before else "same"


def play(workforce: Workforce, key: str, n: int = 0) -> IndexPlay:
    """Return what a way to move the Index does to a company.

    Each is either a choice that the decree leaves to the employer, or an effect of its rules.
    None is an advice: what rises is the mark, not what it stands for.

    Parameters
    ----------
    workforce : Workforce
        The company.
    key : {"raises", "catch_up", "window", "cut", "pay_parts", "highest_paid", "together"}
        A raise of one euro a month to `n` women; the same with and without the rule of
        catching up; years of raises; groups of indicator 1; parts of pay that are left out;
        `n` women more among the ten highest paid; groups, years and raises one upon the other.
    n : int, default 0
        Women; no more than there are.

    Raises
    ------
    UnknownOptionError
        If the key is none of these.
    """
    one_of("key", key, PLAYS)
    return _PLAYS[key](played_company(workforce), n)


def _index(aggregates: IndexAggregates, method: str = "csp") -> Index:
    return index_from_aggregates(aggregates, method=method, even_if_not_subject=True)


def _setting(
    key: str, aggregates: IndexAggregates, method: str = "csp", **values: float
) -> IndexSetting:
    return IndexSetting(key, _index(aggregates, method), values)


def _rank(setting: IndexSetting, indicator: str) -> tuple[int, int]:
    total, points = setting.index.total, setting.index.indicator(indicator).points
    return (-1 if total is None else total, -1 if points is None else points)


def _told(
    company: PlayedCompany,
    key: str,
    indicator: str,
    settings: list[IndexSetting],
    after: IndexSetting | None = None,
    women: int = 0,
    euros: float = 0.0,
) -> IndexPlay:
    best = after or max(settings[1:] or settings, key=lambda one: _rank(one, indicator))
    gaps = company.gap(), company.gap(euros)
    return IndexPlay(key, indicator, tuple(settings), best, women, euros, *gaps)


def _cut(company: PlayedCompany, _n: int) -> IndexPlay:
    settings = [_setting("csp", company.aggregates)]
    settings += [_setting(name, made, "levels") for name, made in company.cuts.items()]
    return _told(company, "cut", "pay_gap", settings)


def _window(company: PlayedCompany, _n: int) -> IndexPlay:
    settings = [_setting("years", made, years=years) for years, made in company.windows.items()]
    return _told(company, "window", company.rates, settings)


def _raises(company: PlayedCompany, n: int) -> IndexPlay:
    women = min(n, not_raised_women(company.aggregates))
    settings = [_setting("as_is", company.aggregates)]
    settings.append(_setting("raised", with_raises(company.aggregates, women), women=women))
    return _told(
        company, "raises", company.rates, settings, women=women, euros=women * EUROS_A_YEAR
    )


def _catch_up(company: PlayedCompany, n: int) -> IndexPlay:
    women = min(n, not_raised_women(company.aggregates))
    made = with_raises(company.aggregates, women)
    index = _index(made)
    settings = [
        IndexSetting("table", without_catching_up(index, made), {"women": women}),
        IndexSetting("rule", index, {"women": women}),
    ]
    return _told(
        company, "catch_up", company.rates, settings, women=women, euros=women * EUROS_A_YEAR
    )


def _pay_parts(company: PlayedCompany, _n: int) -> IndexPlay:
    settings = []
    people = company.workforce.employees
    for name, parts in _PAY_STEPS:
        pay = full_time_pay(people, parts).set_axis(people["employee_id"])
        counted = company.population.counted
        counted = counted.assign(pay=pay.loc[counted["employee_id"]].to_numpy())
        cells = pay_cells(counted, "category", rule("index.categories").value)
        made = replace(
            company.aggregates, pay_by_csp=cells, highest_paid=highest_paid_of(counted)[0]
        )
        settings.append(_setting(name, made))
    return _told(company, "pay_parts", "pay_gap", settings, after=settings[-1])


def _highest_paid(company: PlayedCompany, n: int) -> IndexPlay:
    counted = company.population.counted
    pay = {sex: counted.loc[counted["sex"] == sex, "pay"].dropna() for sex in ("women", "men")}
    women = min(n, places_for_women(company.aggregates), len(pay["women"]))
    settings = [_setting("as_is", company.aggregates)]
    made = with_women_among_ten(company.aggregates, women)
    settings.append(_setting("entered", made, women=women))
    euros = euros_to_enter(pay["women"].tolist(), pay["men"].tolist(), women)
    return _told(company, "highest_paid", "highest_paid", settings, women=women, euros=euros)


def _together(company: PlayedCompany, n: int) -> IndexPlay:
    """Put one choice upon the other, each the best for the mark."""
    settings = [_setting("as_is", company.aggregates)]
    cut = _cut(company, n)
    best = max(cut.settings, key=lambda one: _rank(one, "pay_gap"))
    method = "csp" if best.key == "csp" else "levels"
    made = company.cuts.get(best.key, company.aggregates)
    settings.append(_setting(f"cut_{best.key}", made, method))
    if len(company.windows) > 1:
        years = max(
            company.windows,
            key=lambda years: _rank(
                _setting("years", _over(made, company.windows[years]), method), company.rates
            ),
        )
        made = _over(made, company.windows[years])
        settings.append(_setting("and_years", made, method, years=years))
    women = min(n, not_raised_women(made))
    settings.append(_setting("and_raised", with_raises(made, women), method, women=women))
    euros = women * EUROS_A_YEAR
    return _told(
        company, "together", company.rates, settings, settings[-1], women=women, euros=euros
    )


def _over(aggregates: IndexAggregates, window: IndexAggregates) -> IndexAggregates:
    return replace(aggregates, raises_or_promotions=window.raises_or_promotions)


_PLAYS: dict[str, Callable[[PlayedCompany, int], IndexPlay]] = {
    "cut": _cut,
    "window": _window,
    "raises": _raises,
    "catch_up": _catch_up,
    "pay_parts": _pay_parts,
    "highest_paid": _highest_paid,
    "together": _together,
}
