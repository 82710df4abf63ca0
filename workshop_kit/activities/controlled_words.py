"""The gaps that remain at each step, in words and as a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence

from workshop_kit.charts import AmountRow, Chart, ChartTable, plot_amounts
from workshop_kit.charts.explanation_words import reads_alike
from workshop_kit.explanations.controlled import ControlledGap
from workshop_kit.texts import Translator

KEY = "s06.controls"

# Of each number of things held alike, the name of its step.
_STEPS = ("raw", "age", "category", "job")
_NAN = float("nan")


def chart_controlled(gaps: Sequence[ControlledGap], t: Translator) -> Chart:
    """Return the gaps one below the other, from what is compared to what is left of it."""
    rows = [_row(one, t) for one in gaps]
    first = gaps[0]
    return Chart(
        title=_title(gaps, t),
        subtitle=t(f"{KEY}.subtitle"),
        n=t("chart.n", women=first.n_women, men=first.n_men),
        description=t(f"{KEY}.description", rows=_listed(rows, t)),
        table=_table(gaps, rows, t),
        draw=lambda: plot_amounts(rows, zero=t(f"{KEY}.zero")),
    )


def word_gap(one: ControlledGap, t: Translator) -> str:
    """Return a gap as what women earn compared with men, or that it cannot be told."""
    if not one.is_told:
        return t(f"{KEY}.few")
    return t.word("{x:signed_percent}", x=-one.gap.value)


def _row(one: ControlledGap, t: Translator) -> AmountRow:
    label = t(f"{KEY}.row.{_STEPS[len(one.controls)]}")
    facing = t(f"{KEY}.facing", n=one.n_facing, all=one.n)
    if not one.is_told:
        return AmountRow(label, _NAN, _NAN, _NAN, t(f"{KEY}.few"), facing)
    gap = one.gap
    fine = t(f"{KEY}.between", low=-gap.high, high=-gap.low) if gap.has_interval else facing
    ends = (-gap.high, -gap.low) if gap.has_interval else (_NAN, _NAN)
    return AmountRow(label, -gap.value, *ends, word_gap(one, t), fine)


def _title(gaps: Sequence[ControlledGap], t: Translator) -> str:
    first, last = gaps[0], gaps[-1]
    if not first.is_told:
        return t(f"{KEY}.title.few")
    if len(gaps) == 1:
        return t(f"{KEY}.title.{_way(first)}", x=abs(first.gap.value))
    step = _STEPS[len(last.controls)]
    if not last.is_told:
        return t(f"{KEY}.title.nobody.{step}")
    is_same = reads_alike("{x:percent}", first.gap.value, last.gap.value, t)
    ending = ("same" if is_same else "left") if last.gap.is_clear else "unsure"
    return t(
        f"{KEY}.title.{ending}",
        alike=t(f"{KEY}.alike.{step}"),
        first=-first.gap.value,
        last=-last.gap.value,
    )


def _way(one: ControlledGap) -> str:
    if not one.gap.is_clear:
        return "unclear"
    return "less" if one.gap.value > 0 else "more"


def _listed(rows: Sequence[AmountRow], t: Translator) -> str:
    said = [t("explain.named", name=row.label, value=f"{row.words}, {row.fine}") for row in rows]
    return "; ".join(said) if t.language == "en" else " ; ".join(said)


def _table(gaps: Sequence[ControlledGap], rows: Sequence[AmountRow], t: Translator) -> ChartTable:
    return ChartTable(
        t(f"{KEY}.table.caption"),
        tuple(t(f"{KEY}.table.{name}") for name in ("step", "gap", "interval", "facing")),
        tuple(
            (
                row.label,
                row.words,
                "—" if math.isnan(row.low) else row.fine,
                t(f"{KEY}.of", n=one.n_facing, all=one.n),
            )
            for one, row in zip(gaps, rows, strict=True)
        ),
    )
