"""One gap split on men's scale, on women's, and on both together."""

from __future__ import annotations

import math
from collections.abc import Mapping

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import AmountRow, Chart, ChartTable, plot_amounts
from workshop_kit.data import Workforce
from workshop_kit.measures import TwoFoldGap
from workshop_kit.outcomes.references import FACTORS, SCALES, split_by_reference
from workshop_kit.texts import Translator

KEY = "s06.references"

_NORMAL_95 = 1.96
_PARTS = (("explained", "careers"), ("unexplained", "unexplained"))


def reference_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what is counted as explaining."""
    options = tuple(Option(name, t(f"{KEY}.upto.{name}")) for name in FACTORS)
    return (Choice("upto", t(f"{KEY}.upto"), options, FACTORS[-1]),)


def look_at_references(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return what is explained and what is not, on each scale."""
    splits = split_by_reference(workforce, upto=str(settings["upto"]))
    if splits is None:
        return View(_nothing(workforce, t), (), t(f"{KEY}.reading.few"), by_sex=False)
    figures = tuple(
        Figure(
            _share(splits[scale].unexplained, t),
            t(f"{KEY}.say.{scale}"),
            quiet=scale != SCALES[0],
        )
        for scale in SCALES[:2]
    )
    return View(_chart(splits, t), figures, t(f"{KEY}.reading"), by_sex=False)


def _share(log_points: float, t: Translator) -> str:
    return t.word("{x:signed_percent}", x=math.expm1(-log_points))


def _chart(splits: Mapping[str, TwoFoldGap], t: Translator) -> Chart:
    rows = [
        _row(splits[scale], scale, part, colour, t) for scale in SCALES for part, colour in _PARTS
    ]
    first = splits[SCALES[0]]
    women, men = first.compared.n, first.reference.n
    values = [splits[scale].unexplained for scale in SCALES[:2]]
    return Chart(
        title=t(f"{KEY}.title", men=_share(values[0], t), women=_share(values[1], t)),
        subtitle=t(f"{KEY}.subtitle"),
        n=t("chart.n", women=women, men=men),
        description=t(
            f"{KEY}.description",
            gap=_share(first.gap, t),
            men=_share(values[0], t),
            women=_share(values[1], t),
        ),
        table=ChartTable(
            t(f"{KEY}.table.caption"),
            tuple(t(f"{KEY}.table.{name}") for name in ("part", "value", "interval")),
            tuple((row.label, row.words, row.fine) for row in rows),
        ),
        draw=lambda: plot_amounts(rows, zero=t(f"{KEY}.zero")),
    )


def _row(split: TwoFoldGap, scale: str, part: str, colour: str, t: Translator) -> AmountRow:
    value, error = getattr(split, part), getattr(split, f"{part}_error")
    ends = [math.expm1(-(value + sign * _NORMAL_95 * error)) for sign in (1, -1)]
    return AmountRow(
        t(f"{KEY}.row.{scale}.{part}"),
        math.expm1(-value),
        *ends,
        _share(value, t),
        t(f"{KEY}.between", low=ends[0], high=ends[1]),
        colour,
    )


def _nothing(workforce: Workforce, t: Translator) -> Chart:
    people = workforce.present()["sex"].value_counts()
    women, men = int(people.get("women", 0)), int(people.get("men", 0))
    said = t(f"{KEY}.title.few")
    row = AmountRow("", *(float("nan"),) * 3, said, "")
    return Chart(
        title=said,
        subtitle=t(f"{KEY}.subtitle"),
        n=t("chart.n", women=women, men=men),
        description=t(f"{KEY}.description.few", women=women, men=men),
        table=ChartTable(
            t(f"{KEY}.table.caption"),
            (t("sex.women"), t("sex.men")),
            ((t.word("{n:count}", n=women), t.word("{n:count}", n=men)),),
        ),
        draw=lambda: plot_amounts([row]),
    )
