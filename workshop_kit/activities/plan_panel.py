"""What the plan editor shows: its boxes with their words, its choices, the diagnosis' figures."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from workshop_kit.activities.activity import Panel
from workshop_kit.activities.plan_figure_words import say_obstacle, word_figure
from workshop_kit.activities.plan_figures import PlanFigure, figures_of
from workshop_kit.activities.plan_shape import (
    AREA,
    LINE,
    LONGEST,
    MOST_ACCEPTED,
    MOST_MEASURES,
    blank_measure,
    blank_plan,
)
from workshop_kit.activities.plan_words import check_words, name_field
from workshop_kit.data import Workforce
from workshop_kit.legal.plan import (
    DIRECTIONS,
    DOMAINS,
    DOMAINS_OF_AXIS,
    KINDS,
    LEVELS_OF_ACTION,
    PLAN_UNITS,
)
from workshop_kit.texts import Translator

# Units that a figure of one's own may have: a logarithm is none that people count in.
_OWN_UNITS = tuple(unit for unit in PLAN_UNITS if unit != "log_euros")

# Lines of the boxes where one writes several; the others hold one line.
_ROWS = {
    "parties": 2,
    "last_year": 3,
    "index": 2,
    "hypothesis": 3,
    "objective": 2,
    "action": 3,
    "population": 2,
    "source": 2,
    "schedule": 2,
}
_LINES = (
    "start",
    "end",
    "consulted_on",
    "signed_on",
    "deposited_on",
    "name",
    "baseline",
    "n",
    "measured_on",
    "target",
    "due_on",
    "cost",
    "who",
)
_CHOICES = (
    "kind",
    "disagreement",
    "axis",
    "hypothesis_from",
    "cause",
    "domain",
    "acts_on",
    "figure",
    "unit",
    "direction",
)
_WORDS = (
    "whole",
    "measures.none",
    "part.origin",
    "part.aim",
    "part.indicator",
    "part.means",
    "add",
    "up",
    "down",
    "remove",
    "remove.which",
    "removed",
    "undo",
    "moved",
    "untitled",
    "hypothesis.own",
    "hypothesis.none",
    "figure.own",
    "hidden",
    "check",
)
_THEMES = ("pay", "mix", "careers", "career", "conditions", "health", "time", "index")


def present_plan(workforce: Workforce, t: Translator) -> Panel:
    """Return what the editor shows of a company, as JSON values already in words."""
    every = figures_of(workforce).values()
    return {
        "empty": blank_plan(),
        "blank": blank_measure(),
        "most": MOST_MEASURES,
        "counts": [t("plan.measures", n=n) for n in range(MOST_ACCEPTED + 1)],
        "full": t("plan.full", most=MOST_MEASURES),
        "kinds": _options("legal.plan.kind", KINDS, t),
        "domains": _options("legal.domain", DOMAINS, t),
        "axes": [
            {"id": "", "label": t("plan.axis.none"), "hint": ""},
            *(_axis(axis, t) for axis in DOMAINS_OF_AXIS),
        ],
        "levels": [
            *_options("legal.plan.acts_on", LEVELS_OF_ACTION, t),
            {"id": "", "label": t("plan.not_said")},
        ],
        "units": _options("plan.unit", _OWN_UNITS, t),
        "directions": _options("legal.plan.direction", DIRECTIONS, t),
        "fields": {name: _field(name, t) for name in (*_LINES, *_ROWS, *_CHOICES)},
        "figures": _themes((one for one in every if one.is_offered), workforce, t),
        "hidden": [say_obstacle(one, workforce, t) for one in every if not one.is_offered],
        "filled": ["baseline", "n", "measured_on", "population", "source"],
        "check": check_words(blank_plan(), workforce, t).present(),
        "words": {name: _plain(f"plan.{name}", t) for name in _WORDS},
    }


def _plain(key: str, t: Translator) -> str:
    """Return a text whose number the screen puts in."""
    return t(key, number="{number}") if key in _NUMBERED else t(key)


_NUMBERED = frozenset({"plan.up", "plan.down", "plan.remove.which", "plan.removed", "plan.moved"})


def _options(prefix: str, codes: Iterable[str], t: Translator) -> list[dict[str, str]]:
    return [{"id": code, "label": t(f"{prefix}.{code}")} for code in codes]


def _axis(axis: str, t: Translator) -> dict[str, str]:
    names = [t(f"legal.domain.{domain}") for domain in DOMAINS_OF_AXIS[axis]]
    listed = names[0]
    for name in names[1:]:
        listed = t("plan.domains.comma", some=listed, last=name)
    hint = t("plan.axis.domains", domains=listed)
    return {"id": axis, "label": t(f"explain.axis.{axis}"), "hint": hint}


def _field(name: str, t: Translator) -> dict[str, Any]:
    hint = f"plan.hint.{name}"
    longest = LONGEST if name == "hypothesis" else AREA if name in _ROWS else LINE
    return {
        "label": name_field(name, t),
        "hint": t(hint) if t.has(hint) else "",
        "rows": _ROWS.get(name, 1),
        "maxlength": longest,
    }


def _themes(
    figures: Iterable[PlanFigure], workforce: Workforce, t: Translator
) -> list[dict[str, Any]]:
    ordered = sorted(figures, key=lambda figure: _THEMES.index(figure.theme))
    return [
        {
            "label": t(f"plan.theme.{theme}"),
            "figures": [_figure(one, workforce, t) for one in group],
        }
        for theme, group in groupby(ordered, key=lambda figure: figure.theme)
    ]


def _figure(figure: PlanFigure, workforce: Workforce, t: Translator) -> dict[str, Any]:
    said = word_figure(figure, workforce, t)
    return {
        "id": figure.key,
        "name": said.name,
        "label": t("plan.figure.option", name=said.name, value=said.value),
        "axis": figure.axis,
        "domains": list(figure.domains),
        "direction": figure.direction,
        "other": said.other,
        "filled": {
            "baseline": said.value,
            "n": t.word("{n:count}", n=figure.n),
            "measured_on": t("plan.read.date", day=figure.period.last),
            "population": said.population,
            "source": said.source,
        },
    }
