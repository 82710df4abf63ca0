"""The levers in words: what each does, on what it acts, and every assumption it rests on."""

from __future__ import annotations

from functools import cache
from typing import Any

from workshop_kit.activities.plans_chosen import Plans, levers_by_axis, places_of
from workshop_kit.activities.plans_words import KEY
from workshop_kit.data import Workforce
from workshop_kit.simulation.what_if import Lever, LeverKind, Parameter
from workshop_kit.texts import Translator, translator

_COUNTED = {"years", "grades", "points"}


def say_parameter(parameter: Parameter, value: float, t: Translator) -> str:
    """Return the value of an assumption with its unit, in words."""
    unit = parameter.unit
    if unit == "years" and not value:
        return t(f"{KEY}.unit.at_once")
    if unit in _COUNTED:
        return t(f"{KEY}.unit.{unit}", x=value, whole=100 * value)
    if unit.startswith("euros"):
        shown = t(f"{KEY}.unit.euros", x=value, unit=t(f"levers.unit.{unit}"))
        return shown if value else t(f"{KEY}.unit.free")
    return t(f"{KEY}.unit.share", x=value, unit=t(f"levers.unit.{unit}"))


def say_uncertainty(parameter: Parameter, t: Translator) -> str:
    """Return between which shares of its value an assumption is drawn, in words."""
    if parameter.low == parameter.high:
        return t(f"{KEY}.sure")
    return t(f"{KEY}.unsure", low=parameter.low, high=parameter.high)


def present_levers(t: Translator) -> list[dict[str, Any]]:
    """Return the catalogue as JSON values, under the axis that each lever touches."""
    return _present_levers(t.language)


@cache
def _present_levers(language: str) -> list[dict[str, Any]]:
    # The same for every company: some 1 500 places of sliders, each in words.
    t = translator(language)
    return [
        {
            "axis": axis,
            "label": t(f"levers.axis.{axis}"),
            "levers": [_present(kind, t) for kind in kinds],
        }
        for axis, kinds in levers_by_axis().items()
    ]


def _present(kind: LeverKind, t: Translator) -> dict[str, Any]:
    key = f"levers.{kind.key}"
    return {
        "key": kind.key,
        "name": t(f"{key}.name"),
        "description": t(f"{key}.description"),
        "assumption": t(f"{key}.assumption"),
        "acts_on": kind.acts_on,
        "tag": t(f"{KEY}.acts_on.{kind.acts_on}"),
        "why": t(f"levers.acts_on.{kind.acts_on}"),
        "parameters": [_present_parameter(kind, one, t) for one in kind.parameters.values()],
    }


def _present_parameter(kind: LeverKind, parameter: Parameter, t: Translator) -> dict[str, Any]:
    places = places_of(parameter)
    return {
        "name": parameter.key,
        "label": t(f"levers.parameter.{kind.key}.{parameter.key}"),
        "values": list(places),
        "labels": [say_parameter(parameter, place, t) for place in places],
        "start": places.index(parameter.default),
        "fine": f"{say_uncertainty(parameter, t)} {t(f'levers.source.{parameter.source}')}",
    }


def say_lever(lever: Lever, t: Translator) -> str:
    """Return a lever with the assumptions that were changed, on one line."""
    name = t(f"levers.{lever.key}.name")
    if not lever.values:
        return name
    changed = t("said.between").join(_said(lever, one, t) for one in lever.values)
    return t(f"{KEY}.lever.changed", lever=name, changed=changed)


def _said(lever: Lever, name: str, t: Translator) -> str:
    parameter = lever.kind.parameter(name)
    label = t(f"levers.parameter.{lever.key}.{name}")
    return t("said.setting", label=label, value=say_parameter(parameter, lever.value(name), t))


def say_plan(plans: Plans, plan: str, t: Translator) -> str:
    """Return the levers of a plan on one line, or that it has none."""
    levers = plans.levers[plan]
    if not levers:
        return t(f"{KEY}.no_lever")
    return t("said.between").join(say_lever(one, t) for one in levers)


def say_assumptions(lever: Lever, workforce: Workforce, t: Translator) -> list[str]:
    """Return every assumption of a lever, those that were changed being marked as such."""
    lines = [
        t(f"{KEY}.changed", said=_said(lever, name, t))
        if name in lever.values
        else _said(lever, name, t)
        for name in lever.kind.parameters
    ]
    if lever.jobs:
        jobs = t("said.between").join(
            workforce.label("job", code, t.language) for code in lever.jobs
        )
        lines.append(t("said.setting", label=t(f"{KEY}.jobs"), value=jobs))
    return lines
