"""Figures of the diagnosis that a measure of the plan can start from, each with its people."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import isfinite
from typing import TYPE_CHECKING

from workshop_kit.axes.careers import CAREERS
from workshop_kit.axes.conditions import PEOPLE_EXPOSED
from workshop_kit.axes.flows import hires_and_leavers
from workshop_kit.axes.mix import MIX
from workshop_kit.axes.time import TIME
from workshop_kit.errors import EmptyGroupError, UsageError
from workshop_kit.indicators import (
    FEWEST_SHOWN,
    HOURLY_PAY,
    Gap,
    Period,
    compute_gaps,
    fewest_shown,
    period_of,
)
from workshop_kit.legal import index_from_workforce
from workshop_kit.outcomes.career import CAREER
from workshop_kit.outcomes.health import HEALTH
from workshop_kit.outcomes.pay import PAY
from workshop_kit.outcomes.quartiles import rank_in_quartiles
from workshop_kit.outcomes.staircase import pay_staircase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Indicator

HIRES_YEARS = 3

# Indicators of women, beside men's: which way is better, on which axis, in which domains.
_OF_WOMEN: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "in_mixed_job": ("up", "mix", ("hiring", "classification")),
    "trained": ("up", "careers", ("training",)),
    "qualified": ("up", "careers", ("qualification", "training")),
    "has_step_above": ("up", "careers", ("qualification", "promotion")),
    "promotion_rate": ("up", "careers", ("promotion",)),
    "raised": ("up", "careers", ("effective_pay",)),
    "raised_after_return": ("up", "careers", ("effective_pay",)),
    "receives_variable_pay": ("up", "", ("effective_pay",)),
    "exposed_to_several_risks": ("down", "conditions", ("working_conditions",)),
    "work_accident_frequency": ("down", "conditions", ("health_and_safety",)),
    "sick_leave_rate": ("down", "conditions", ("health_and_safety",)),
    "sickness_days": ("down", "conditions", ("health_and_safety",)),
    "part_time": ("down", "time", ("work_life_balance", "effective_pay")),
    "part_time_no_full_time_offered": ("down", "time", ("working_conditions",)),
    "part_time_left": ("up", "time", ("work_life_balance",)),
    "overtime_hours": ("up", "time", ("effective_pay",)),
    "works_weekends": ("down", "time", ("work_life_balance",)),
    "short_notice": ("down", "time", ("work_life_balance", "working_conditions")),
}
_FAMILIES = (MIX, CAREERS, PEOPLE_EXPOSED, TIME, CAREER, HEALTH, PAY)


@dataclass(frozen=True)
class PlanFigure:
    """One figure of the diagnosis, to be taken as the baseline of a measure.

    Attributes
    ----------
    key : str
        Its name, kept in answers: ``women.trained``, ``hires.workshop``, ``pay.annual``...
    theme : str
        The axis or the outcome under which it is listed.
    unit : str
        One of `legal.plan.PLAN_UNITS`; shares go from 0 to 1.
    direction : {"up", "down"}
        Which way a plan usually wants it to go.
    axis : str
        The axis that it belongs to; empty when several meet in it.
    domains : tuple of str
        Domains of the law in which it is of use.
    period : Period
        Days that it looks at; the last one is the day it is measured on.
    value : float
        Its value; missing when `obstacle` says why.
    n : int
        People it rests on.
    other : float
        Men's value, for what is told of women; missing otherwise.
    obstacle : {"few", "nobody", "no_gap", "at_best", "index"} or None
        Why it cannot be a baseline: too few people, nobody, no gap at women's expense, as good
        as it can be, Index not calculable.
    fewest : int
        For ``"few"``: the fewest people from whom on it is shown.
    family : str
        For hires: the job family; empty for all of them.
    """

    key: str
    theme: str
    unit: str
    direction: str
    axis: str
    domains: tuple[str, ...]
    period: Period
    value: float
    n: int
    other: float = float("nan")
    obstacle: str | None = None
    fewest: int = 0
    family: str = ""

    @property
    def name(self) -> str:
        """Return its key without the family: what its texts are named by."""
        return "hires.family" if self.family else self.key

    @property
    def is_offered(self) -> bool:
        """Tell whether it can be a baseline."""
        return self.obstacle is None


@lru_cache(maxsize=24)
def figures_of(workforce: Workforce) -> dict[str, PlanFigure]:
    """Return the figures of a company by key, those that cannot be offered too.

    Worked out once for each company. In a real one, fewer people of a sex than
    `indicators.fewest_shown` hide a figure; hires of a family are shown from five on, in a
    simulated company too: a share of two hires is no baseline.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> figure = figures_of(load_workforce("conserverie-de-l-aven"))["women.part_time"]
    >>> figure.unit, figure.n, round(figure.value, 3), round(figure.other, 3)
    ('share', 84, 0.286, 0.049)
    """
    every = (
        *_pay(workforce),
        *_hires(workforce),
        *_of_women(workforce),
        _top_quarter(workforce),
        _index(workforce),
    )
    return {figure.key: figure for figure in every}


def _pay(workforce: Workforce) -> Iterator[PlanFigure]:
    """Give the gaps in pay: in the year, at equal time, in the same job, an hour."""
    year, fewest = period_of(workforce, years=1), fewest_shown(workforce)
    hourly = compute_gaps(workforce, (HOURLY_PAY,))[HOURLY_PAY.key]
    shares = {
        step.name: (step.gap(), step.n_men, step.n_women) for step in pay_staircase(workforce)
    }
    shares["hourly"] = (hourly.share, hourly.n_reference, hourly.n_compared)
    for name, (share, men, women) in shares.items():
        few = 0 < min(men, women) < fewest
        yield PlanFigure(
            f"pay.{name}",
            "pay",
            "share",
            "down",
            "",
            ("effective_pay",),
            year,
            share,
            men + women,
            obstacle="few" if few else _obstacle_to_gap(share),
            fewest=fewest,
        )


def _obstacle_to_gap(share: float) -> str | None:
    if not isfinite(share):
        return "nobody"
    return "no_gap" if share <= 0 else None


def _hires(workforce: Workforce) -> Iterator[PlanFigure]:
    """Give the share of women among those hired, in all and family by family."""
    flows = hires_and_leavers(workforce, years=HIRES_YEARS)
    table = flows.hires.table
    period = Period(flows.first_day, flows.last_day)
    groups = {"": table, **dict(iter(table.groupby("group", sort=False)))}
    for family, rows in groups.items():
        n = int(rows["n"].sum())
        women = int(rows.loc[rows["sex"] == "women", "n"].sum())
        yield PlanFigure(
            f"hires.{family or 'all'}",
            "mix",
            "share",
            "up",
            "mix",
            ("hiring",),
            period,
            women / n if n else float("nan"),
            n,
            obstacle="few" if n < FEWEST_SHOWN else None,
            fewest=FEWEST_SHOWN,
            family=str(family),
        )


def _of_women(workforce: Workforce) -> Iterator[PlanFigure]:
    # Several compare women with men: with women alone, or men alone, none is worked out.
    is_mixed = workforce.present()["sex"].nunique() > 1
    for family in _FAMILIES:
        wanted = [one for one in family if one.key in _OF_WOMEN]
        gaps = compute_gaps(workforce, wanted) if is_mixed else {}
        for indicator in wanted:
            yield _woman_figure(indicator, gaps.get(indicator.key), workforce)


def _woman_figure(indicator: Indicator, gap: Gap | None, workforce: Workforce) -> PlanFigure:
    direction, axis, domains = _OF_WOMEN[indicator.key]
    value = gap.compared_value if gap else float("nan")
    is_best = value <= 0 if direction == "down" else indicator.unit == "share" and value >= 1
    obstacle = "nobody" if not isfinite(value) else "at_best" if is_best else None
    return PlanFigure(
        f"women.{indicator.key}",
        indicator.home,
        indicator.unit,
        direction,
        axis,
        domains,
        _period(indicator, workforce),
        value,
        gap.n_compared if gap else 0,
        other=gap.reference_value if gap else float("nan"),
        obstacle="few" if gap and gap.is_hidden else obstacle,
        fewest=fewest_shown(workforce),
    )


def _period(indicator: Indicator, workforce: Workforce) -> Period:
    last = workforce.company.reference_date
    if indicator.period == "day":
        return Period(last, last)
    return period_of(workforce, years=1 if indicator.period == "year" else indicator.years)


def _top_quarter(workforce: Workforce) -> PlanFigure:
    """Return the share of women in the quarter of people who are paid most by the hour."""
    fewest = fewest_shown(workforce)
    try:
        quarters = rank_in_quartiles(workforce).quarters
    except EmptyGroupError:
        share, people, women, obstacle = float("nan"), 0, 0.0, "nobody"
    else:
        share, women = float(quarters.compared_share[-1]), float(quarters.compared[-1])
        people = round(women + float(quarters.reference[-1]))
        obstacle = "few" if 0 < min(women, people - women) < fewest else None
    return PlanFigure(
        "pay.top_quarter",
        "pay",
        "share",
        "up",
        "careers",
        ("promotion", "effective_pay"),
        period_of(workforce, years=1),
        share,
        people,
        obstacle=obstacle,
        fewest=fewest,
    )


def _index(workforce: Workforce) -> PlanFigure:
    try:
        index = index_from_workforce(workforce)
        total, n = index.total, index.counted
    except UsageError:
        # The years covered are too few for the twelve months of the Index.
        total, n = None, len(workforce.present())
    return PlanFigure(
        "index.total",
        "index",
        "index_points",
        "up",
        "",
        ("effective_pay",),
        period_of(workforce, years=1),
        float("nan") if total is None else float(total),
        n,
        obstacle="index" if total is None else None,
    )
