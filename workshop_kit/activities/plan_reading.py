"""A plan as people wrote it, read into the plan that the law's check looks at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workshop_kit.activities.later import later
from workshop_kit.activities.plan_shape import DATES
from workshop_kit.activities.typed_values import (
    Typed,
    read_date,
    read_euros,
    read_figure,
    read_people,
)
from workshop_kit.data import Workforce
from workshop_kit.legal.plan import Plan, PlanHypothesis, PlanIndicator, PlanMeasure
from workshop_kit.texts import Translator

_figures_of = later("plan_figures", "figures_of")
_word_figure = later("plan_figure_words", "word_figure")

# Fields of an indicator that a figure of the diagnosis fills.
FILLED = ("name", "baseline", "population", "n", "measured_on", "source")


@dataclass(frozen=True)
class Unread:
    """Something typed that could not be read, or a figure that is not there any more.

    Attributes
    ----------
    field : str
        Where it was typed: ``"baseline"``, ``"start"``...
    typed : str
        As it was typed.
    problem : str
        One of `typed_values.Typed`'s problems, or ``"figure"``.
    where : int or None
        Number of the measure, from 1; None for the whole plan.
    """

    field: str
    typed: str
    problem: str
    where: int | None = None


@dataclass(frozen=True)
class WrittenMeasure:
    """A measure with what the law's check does not look at.

    Attributes
    ----------
    measure : PlanMeasure
        The measure.
    who : str
        Who is in charge.
    unread : tuple of Unread
        What could not be read of it.
    """

    measure: PlanMeasure
    who: str
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True)
class WrittenPlan:
    """A plan with what the law's check does not look at.

    Attributes
    ----------
    plan : Plan
        For `legal.check_plan`.
    measures : tuple of WrittenMeasure
        Those of the plan, in the same order.
    last_year, index : str
        The review of last year's measures, and how the Index is taken into account.
    unread : tuple of Unread
        What could not be read of the whole plan, and of its measures after it.
    """

    plan: Plan
    measures: tuple[WrittenMeasure, ...]
    last_year: str
    index: str
    unread: tuple[Unread, ...]


def plan_of(answer: Mapping[str, Any], workforce: Workforce, t: Translator) -> Plan:
    """Return an answer to the plan editor as the plan that `legal.check_plan` looks at.

    Parameters
    ----------
    answer : mapping
        An answer that `plan_shape.is_plan` accepts.
    workforce : Workforce
        The company: its headcount, and the figures of its diagnosis.
    t : Translator
        Words of those figures.

    Examples
    --------
    >>> from workshop_kit.activities.plan_shape import blank_plan
    >>> from workshop_kit.data import load_workforce
    >>> from workshop_kit.texts import translator
    >>> plan = plan_of(blank_plan(), load_workforce("conserverie-de-l-aven"), translator("en"))
    >>> plan.kind, plan.headcount, [one.domain for one in plan.measures]
    ('agreement', 186, ['effective_pay'])
    """
    return read_plan(answer, workforce, t).plan


def read_plan(answer: Mapping[str, Any], workforce: Workforce, t: Translator) -> WrittenPlan:
    """Return all that an answer to the plan editor says, and what of it cannot be read.

    What cannot be read is missing from the plan, never guessed; parameters as `plan_of`.
    """
    reader = _Reader(None)
    dates = {name: reader.read(name, answer[name], read_date(answer[name])) for name in DATES}
    measures = tuple(
        _read_measure(measure, number, workforce, t)
        for number, measure in enumerate(answer["measures"], start=1)
    )
    plan = Plan(
        answer["kind"],
        len(workforce.present()),
        measures=tuple(written.measure for written in measures),
        parties=tuple(line.strip() for line in answer["parties"].split("\n") if line.strip()),
        last_year_reviewed=bool(answer["last_year"].strip()),
        index_considered=bool(answer["index"].strip()),
        disagreement_recorded=answer["disagreement"],
        **dates,
    )
    unread = (*reader.unread, *(one for written in measures for one in written.unread))
    return WrittenPlan(plan, measures, answer["last_year"], answer["index"], tuple(unread))


class _Reader:
    """Takes note of what cannot be read, as it goes."""

    def __init__(self, where: int | None) -> None:
        self._where = where
        self.unread: list[Unread] = []

    def read(self, field: str, typed: str, read: Typed) -> Any:
        """Return what a text says; None when it says nothing, or nothing that can be read."""
        if read.problem is not None:
            self.unread.append(Unread(field, typed, read.problem, self._where))
        return read.value


def _read_measure(
    written: Mapping[str, Any], number: int, workforce: Workforce, t: Translator
) -> WrittenMeasure:
    reader = _Reader(number)
    text = written["hypothesis"]["text"].strip()
    cause = written["cause"] or None
    measure = PlanMeasure(
        domain=written["domain"],
        objective=written["objective"],
        action=written["action"],
        indicator=_read_indicator(written["indicator"], reader, workforce, t),
        cost=reader.read("cost", written["cost"], read_euros(written["cost"])),
        schedule=written["schedule"],
        axis=written["axis"] or None,
        hypothesis=PlanHypothesis(text, cause) if text or cause else None,
        acts_on=written["acts_on"] or None,
    )
    return WrittenMeasure(measure, written["who"], tuple(reader.unread))


def _read_indicator(
    written: Mapping[str, Any], reader: _Reader, workforce: Workforce, t: Translator
) -> PlanIndicator | None:
    """Return the indicator of a measure, from the diagnosis or typed; None when there is none."""
    filled = _filled(written["from"], workforce, t)
    if written["from"] and not filled:
        reader.read("baseline", written["from"], Typed(problem="figure"))
    if not filled and not any(written[name].strip() for name in (*FILLED, "target", "due_on")):
        return None
    own = filled or _typed(written, reader)
    unit = own["unit"]
    return PlanIndicator(
        **own,
        direction=written["direction"],
        target=reader.read("target", written["target"], read_figure(written["target"], unit)),
        due_on=reader.read("due_on", written["due_on"], read_date(written["due_on"])),
    )


def _filled(key: str, workforce: Workforce, t: Translator) -> dict[str, Any]:
    """Return what a figure of the diagnosis fills; nothing when it cannot be offered."""
    figure = _figures_of(workforce).get(key) if key else None
    if figure is None or not figure.is_offered:
        return {}
    said = _word_figure(figure, workforce, t)
    last: date = figure.period.last
    return {
        "name": said.name,
        "baseline": said.written_value,
        "unit": figure.unit,
        "population": said.population,
        "n": figure.n,
        "measured_on": last,
        "source": said.source,
    }


def _typed(written: Mapping[str, Any], reader: _Reader) -> dict[str, Any]:
    unit, baseline = written["unit"], written["baseline"]
    return {
        "name": written["name"],
        "baseline": reader.read("baseline", baseline, read_figure(baseline, unit)),
        "unit": unit,
        "population": written["population"],
        "n": reader.read("n", written["n"], read_people(written["n"])),
        "measured_on": reader.read(
            "measured_on", written["measured_on"], read_date(written["measured_on"])
        ),
        "source": written["source"],
    }
