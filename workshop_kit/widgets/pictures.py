"""Pictures on screen: what an exploration shows at some settings, drawn and in words."""

from __future__ import annotations

import base64
import json
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from workshop_kit.activities import Explores
from workshop_kit.charts import to_svg
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

# Pictures kept: people go back and forth between a few settings.
_KEPT = 96


@dataclass
class Pictures:
    """What explorations show of one company, each setting drawn once.

    Attributes
    ----------
    workforce : Workforce
        The company.
    t : Translator
        Words of the screen's language.
    """

    workforce: Workforce
    t: Translator
    _drawn: OrderedDict[tuple[str, str], dict[str, Any]] = field(
        default_factory=OrderedDict, repr=False
    )

    def draw(self, activity: Explores, key: str, answer: Any) -> dict[str, Any]:
        """Return a picture as the address of an image, its finding, its words and its table."""
        settings = activity.settings(answer, self.workforce, self.t)
        name = (key, json.dumps(settings, sort_keys=True))
        if name not in self._drawn:
            drawn = self._draw(activity, answer)
            self._drawn[name] = {"settings": dict(settings), **drawn}
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(name)
        return self._drawn[name]

    def _draw(self, activity: Explores, answer: Any) -> dict[str, Any]:
        view = activity.view(answer, self.workforce, self.t)
        chart = view.chart
        svg = base64.b64encode(to_svg(chart.draw()).encode()).decode()
        return {
            "title": chart.title,
            "subtitle": chart.subtitle,
            "n": chart.n,
            "description": chart.description,
            "picture": f"data:image/svg+xml;base64,{svg}",
            "figures": [figure.present() for figure in view.figures],
            "reading": view.reading,
            "by_sex": view.by_sex,
            **view.beside,
            "table": {
                "caption": chart.table.caption,
                "columns": list(chart.table.columns),
                "rows": [list(row) for row in chart.table.rows],
            },
        }
