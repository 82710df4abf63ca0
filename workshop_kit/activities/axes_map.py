"""The map of axes and outcomes: every cell opens the waterfall of its outcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import Panel, Voices
from workshop_kit.activities.controls import Choice, Option
from workshop_kit.activities.exploration import Exploration, View
from workshop_kit.activities.later import later
from workshop_kit.charts import Chart
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

# Names of the settings: nothing is open, or one outcome, at one axis or as a whole.
CLOSED, WHOLE = "none", "all"
_OUTCOMES = (CLOSED, "pay", "health", "career")
_AXES = (WHOLE, "mix", "careers", "conditions", "time", "unexplained")

_present_map = later("axes_map_view", "present_map")
_look_at_map = later("axes_map_view", "look_at_map")
_chart_of_map = later("axes_map_view", "chart_of_map")


def map_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return what can be open: an outcome, and in it an axis."""
    outcomes = tuple(
        Option(name, t("s06.map.closed" if name == CLOSED else f"explain.outcome.{name}"))
        for name in _OUTCOMES
    )
    axes = tuple(
        Option(name, t("s06.map.whole" if name == WHOLE else f"explain.axis.{name}"))
        for name in _AXES
    )
    return (
        Choice("outcome", t("s06.map.outcome"), outcomes, CLOSED),
        Choice("axis", t("s06.map.axis"), axes, WHOLE),
    )


@dataclass(frozen=True)
class AxesMap(Exploration):
    """Four axes by pay, health and career; the answer is what is open.

    Its texts are ``<key>.name`` and those that `axes_map_view` uses.
    """

    kind: str = "map"

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the map, and what the figures say as it opens."""
        panel = super().present(workforce, t, voices=voices)
        words = {name: t(f"{self.key}.{name}") for name in ("back", "cautions")}
        return {
            **panel,
            "map": _present_map(workforce, t),
            "words": {**panel["words"], **words},
        }

    def map_chart(self, workforce: Workforce, t: Translator) -> Chart:
        """Return the map itself, for paper."""
        return _chart_of_map(workforce, t)

    def opened(self, answer: Any, workforce: Workforce, t: Translator) -> View:
        """Return the waterfall that an answer has open; that of pay when nothing is."""
        settings: Mapping[str, Any] = self.settings(answer, workforce, t)
        outcome = "pay" if settings["outcome"] == CLOSED else settings["outcome"]
        return self.look({**settings, "outcome": outcome}, workforce, t)


def axes_map(key: str, note: Any, **options: Any) -> AxesMap:
    """Return the map under a key."""
    return AxesMap(key, note, map_controls, _look_at_map, **options)
