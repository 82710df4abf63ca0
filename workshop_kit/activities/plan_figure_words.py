"""Figures of the diagnosis put into words, as a plan writes them down."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from workshop_kit.activities.plan_figures import PlanFigure
from workshop_kit.data import Workforce
from workshop_kit.legal import round_half_up
from workshop_kit.texts import Translator
from workshop_kit.texts.legal_words import say_plan_figure

# Decimals with which a unit is printed, in base units. A plan starts from the figure that it
# prints: a target equal to it must not be a hair better or worse.
_DECIMALS = {"share": 3, "per_year": 3, "euros": 0, "people": 0, "index_points": 0, "days": 0}
_OTHER_DECIMALS = 1


@dataclass(frozen=True)
class FigureWords:
    """A figure in words.

    Attributes
    ----------
    name, value, other, population, source : str
        What it is, its value, men's beside it (empty when there is none), of whom and when,
        and where it comes from.
    written_value : float
        Its value as printed, in base units.
    """

    name: str
    value: str
    other: str
    population: str
    source: str
    written_value: float


def word_figure(figure: PlanFigure, workforce: Workforce, t: Translator) -> FigureWords:
    """Return a figure in words.

    Examples
    --------
    >>> from workshop_kit.activities.plan_figures import figures_of
    >>> from workshop_kit.data import load_workforce
    >>> from workshop_kit.texts import translator
    >>> company = load_workforce("conserverie-de-l-aven")
    >>> said = word_figure(figures_of(company)["women.part_time"], company, translator("en"))
    >>> said.name, said.value, said.written_value
    ('Share working part-time, women', '28.6%', 0.286)
    """
    decimals = _DECIMALS.get(figure.unit, _OTHER_DECIMALS)
    is_known = isfinite(figure.value)
    value = float(round_half_up(figure.value, decimals)) if is_known else figure.value
    return FigureWords(
        name=name_figure(figure, workforce, t),
        value=say_plan_figure(t, figure.unit, value) if is_known else "",
        other=_other(figure, t),
        population=_population(figure, workforce, t),
        source=_source(workforce, t),
        written_value=value,
    )


def name_figure(figure: PlanFigure, workforce: Workforce, t: Translator) -> str:
    """Return what a figure is called."""
    if figure.key.startswith("women."):
        label = t(f"indicator.{figure.key.removeprefix('women.')}.label")
        return t("plan.figure.women", label=label)
    return t(f"plan.figure.{figure.name}", **_family(figure, workforce, t))


def say_obstacle(figure: PlanFigure, workforce: Workforce, t: Translator) -> str:
    """Return why a figure cannot be a baseline."""
    is_of_sex = figure.obstacle == "few" and not figure.key.startswith("hires.")
    code = "few_of_sex" if is_of_sex else figure.obstacle
    name = name_figure(figure, workforce, t)
    return t(f"plan.obstacle.{code}", name=name, n=figure.n, fewest=figure.fewest)


def _other(figure: PlanFigure, t: Translator) -> str:
    if not isfinite(figure.other):
        return ""
    return t("plan.figure.other", value=say_plan_figure(t, figure.unit, figure.other))


def _population(figure: PlanFigure, workforce: Workforce, t: Translator) -> str:
    of = "women" if figure.key.startswith("women.") else figure.name
    people = t(f"plan.people.{of}", **_family(figure, workforce, t))
    first, last = figure.period.first, figure.period.last
    when = "day" if first == last else "period"
    return t(f"plan.when.{when}", people=people, first=first, last=last)


def _family(figure: PlanFigure, workforce: Workforce, t: Translator) -> dict[str, str]:
    if not figure.family:
        return {}
    return {"family": workforce.label("job_family", figure.family, t.language)}


def _source(workforce: Workforce, t: Translator) -> str:
    company = workforce.company
    key = "chart.source" if company.is_simulated else "chart.source.own"
    return t("plan.source", company=t(key, company=company.label(t.language)))
