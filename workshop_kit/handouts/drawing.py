"""What every document of a session shows: presented and drawn once, printed in each of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from workshop_kit.activities import Explores, Voices
from workshop_kit.charts import Chart, to_svg
from workshop_kit.data import Workforce, load_workforce
from workshop_kit.texts import translator

if TYPE_CHECKING:
    from workshop_kit.activities import Activity
    from workshop_kit.activities.exploration import View
    from workshop_kit.texts import Translator

_KEPT = 128
"""Panels and charts kept: a session has about twenty, the oldest leave first."""


@lru_cache(maxsize=4)
def workforce_of(company: str) -> Workforce:
    """Return a sample company, read once: what is drawn of it then serves all its documents."""
    return load_workforce(company)


class _Same:
    """Part of a key: this object and no other, whatever it holds."""

    def __init__(self, itself: Any) -> None:
        self.itself = itself

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.itself is self.itself

    def __hash__(self) -> int:
        return id(self.itself)


@dataclass(frozen=True)
class _Wanted:
    """What makes a panel or a chart what it is; a workforce is itself and no other.

    Attributes
    ----------
    activity : _Same
        What is shown.
    settings : str
        The answer as JSON, or how the team answers.
    language : str
        Language of every word.
    workforce : Workforce
        The company.
    """

    activity: _Same
    settings: str
    language: str
    workforce: Workforce


def panel_of(
    activity: Activity, workforce: Workforce, t: Translator, *, voices: Voices = "one"
) -> dict[str, Any]:
    """Return what an activity presents; to be read, not changed.

    Parameters
    ----------
    activity : Activity
        The activity.
    workforce : Workforce
        The company it speaks of.
    t : Translator
        Words of the document's language.
    voices : {"one", "two"}
        How the team answers.
    """
    return _panel(_Wanted(_Same(activity), voices, t.language, workforce))


def chart_of(activity: Any, answer: Any, workforce: Workforce, t: Translator) -> Chart:
    """Return the chart of an activity at the settings of an answer, or as it opens.

    Parameters
    ----------
    activity : Activity
        An activity that has a `chart`.
    answer : Any
        Its answer; None shows the chart as it opens.
    workforce : Workforce
        The company it shows.
    t : Translator
        Words of the document's language.
    """
    settings = json.dumps(answer, sort_keys=True, ensure_ascii=True)
    return _chart(_Wanted(_Same(activity), settings, t.language, workforce))


def view_of(activity: Explores, answer: Any, workforce: Workforce, t: Translator) -> View:
    """Return what an exploration shows at the settings of an answer, or as it opens."""
    settings = json.dumps(answer, sort_keys=True, ensure_ascii=True)
    return _view(_Wanted(_Same(activity), settings, t.language, workforce))


def svg_of(chart: Chart) -> str:
    """Return the picture of a chart as SVG text, drawn the first time only."""
    return _svg(_Same(chart))


@lru_cache(maxsize=_KEPT)
def _panel(wanted: _Wanted) -> dict[str, Any]:
    return wanted.activity.itself.present(
        wanted.workforce, translator(wanted.language), voices=wanted.settings
    )


@lru_cache(maxsize=_KEPT)
def _view(wanted: _Wanted) -> View:
    return wanted.activity.itself.view(
        json.loads(wanted.settings), wanted.workforce, translator(wanted.language)
    )


@lru_cache(maxsize=_KEPT)
def _chart(wanted: _Wanted) -> Chart:
    if isinstance(wanted.activity.itself, Explores):
        return _view(wanted).chart
    return wanted.activity.itself.chart(
        json.loads(wanted.settings), wanted.workforce, translator(wanted.language)
    )


@lru_cache(maxsize=_KEPT)
def _svg(chart: _Same) -> str:
    return to_svg(chart.itself.draw())
