"""What the map of axes and outcomes shows: its cells, and the waterfall that each opens."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from workshop_kit.activities.axes_map import CLOSED, WHOLE
from workshop_kit.activities.controls import Settings
from workshop_kit.activities.explained import certainty, explanation_of
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import (
    Chart,
    MapCell,
    MapHead,
    MapRow,
    chart_map,
    chart_waterfall,
    headline,
    plot_map,
    say_caution,
    say_cautions,
)
from workshop_kit.data import Workforce
from workshop_kit.explanations import PARTS, UNEXPLAINED, Decomposition, Explanation
from workshop_kit.texts import Translator

KEY = "s06.map"

# Bars are drawn for what can be told, doubtful or not; never for an interval wider than the gap.
_DRAWN = ("clear", "against", "unsure")
# The least that a full track stands for, so that small shares stay small bars.
_SHORTEST = 0.6


def present_map(workforce: Workforce, t: Translator) -> dict[str, Any]:
    """Return the map as JSON values, for the screen."""
    found = explanation_of(workforce)
    chart = chart_map(found, t)
    low, high = _ends(found)
    heads = [_present_head(one, t) for one in found]
    rows = [
        {
            "id": part,
            "label": t(f"explain.axis.{part}"),
            "cells": [_present_cell(one, part, low, high, t) for one in found],
        }
        for part in PARTS
    ]
    return {
        "title": chart.title,
        "subtitle": chart.subtitle,
        "n": chart.n,
        "caption": t(f"{KEY}.caption"),
        "corner": t(f"{KEY}.axis"),
        "heads": heads,
        "rows": rows,
        "zero": _place(0.0, low, high),
        "notes": _notes(found, t),
        "description": chart.description,
        "table": {
            "caption": chart.table.caption,
            "columns": list(chart.table.columns),
            "rows": [list(row) for row in chart.table.rows],
        },
        "cautions": {one.outcome: say_of_cautions(one, workforce, t) for one in found},
    }


def chart_of_map(workforce: Workforce, t: Translator) -> Chart:
    """Return the map for paper: the cells say what those of the screen say."""
    found = explanation_of(workforce)
    heads = tuple(_head(one, t) for one in found)
    rows = tuple(
        MapRow(part, t(f"explain.axis.{part}"), tuple(_cell(one, part, t) for one in found))
        for part in PARTS
    )
    first, *others = _notes(found, t)
    return replace(
        chart_map(found, t),
        draw=lambda: plot_map(heads, rows, (first, " ".join(others))),
        draw_wide=lambda: plot_map(heads, rows, (first,), for_wall=True),
    )


def look_at_map(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the map, or the waterfall of an outcome read at one axis."""
    found = explanation_of(workforce)
    outcome, axis = str(settings["outcome"]), str(settings["axis"])
    if outcome == CLOSED:
        # The heads of the columns already are the large numbers.
        return View(chart_of_map(workforce, t), (), t(f"{KEY}.reading"), by_sex=False)
    decomposition = found[outcome]
    return View(
        chart=chart_waterfall(decomposition, t),
        figures=_figures(decomposition, axis, t),
        reading=_read(decomposition, axis, t),
        by_sex=False,
    )


def say_of_cautions(decomposition: Decomposition, workforce: Workforce, t: Translator) -> list[str]:
    """Return what calls for care, jobs held by one sex alone being counted and not listed."""
    alone = [one for one in decomposition.cautions if one.key == "level_without"]
    others = tuple(one for one in decomposition.cautions if one.key != "level_without")
    said = list(say_cautions(replace(decomposition, cautions=others), t))
    if len(alone) == 1:
        said.insert(0, say_caution(alone[0], t, label_of=_label_of(workforce, t)))
    elif alone:
        n_jobs = len(workforce.company.jobs)
        said.insert(0, t(f"{KEY}.one_sex_alone", n=len(alone), all=n_jobs))
    return said


def _label_of(workforce: Workforce, t: Translator) -> Any:
    return lambda code: workforce.label("job", code, t.language)


def _headline(decomposition: Decomposition, t: Translator) -> tuple[str, str]:
    said = headline(decomposition, t)
    return said.figure, said.words


def _head(decomposition: Decomposition, t: Translator) -> MapHead:
    said = headline(decomposition, t)
    few = "" if decomposition.gap.has_interval else t(f"{KEY}.cell.few")
    fine = (said.interval or few, t("chart.n", **decomposition.n))
    name = t(f"explain.outcome.{decomposition.outcome}")
    return MapHead(name, said.figure, said.words, fine)


def _present_head(decomposition: Decomposition, t: Translator) -> dict[str, Any]:
    head = _head(decomposition, t)
    return {
        "id": decomposition.outcome,
        "name": head.name,
        "figure": head.figure,
        "words": head.words,
        "fine": [line for line in head.fine if line],
        "open": t(f"{KEY}.open", outcome=head.name),
    }


def _cell(decomposition: Decomposition, part: str, t: Translator) -> MapCell:
    known = certainty(decomposition, part)
    share = decomposition.parts[part].share
    if known not in _DRAWN:
        return MapCell(math.nan, t(f"{KEY}.cell.{known}"))
    between = t("explain.between", low=share.low, high=share.high)
    interval = t(f"{KEY}.interval.{known}", between=between)
    return MapCell(share.value, t("explain.share", share=share.value), interval)


def _present_cell(
    decomposition: Decomposition, part: str, low: float, high: float, t: Translator
) -> dict[str, Any]:
    cell = _cell(decomposition, part, t)
    bar = {}
    if not math.isnan(cell.share):
        ends = sorted((_place(0.0, low, high), _place(cell.share, low, high)))
        bar = {"left": ends[0], "width": round(ends[1] - ends[0], 2)}
    outcome, axis = decomposition.outcome, t(f"explain.axis.{part}")
    said = t(f"{KEY}.named", outcome=t(f"explain.outcome.{outcome}"), axis=axis)
    return {
        "outcome": outcome,
        "known": certainty(decomposition, part),
        "label": cell.label,
        "interval": cell.interval,
        "bar": bar,
        "said": said,
    }


def _ends(found: Explanation) -> tuple[float, float]:
    """Return the shares at both ends of every track: one scale for the whole map."""
    shares = [
        one.parts[part].share.value
        for one in found
        for part in PARTS
        if certainty(one, part) in _DRAWN
    ]
    low = min([0.0, *shares])
    return low, max([low + _SHORTEST, *shares])


def _place(share: float, low: float, high: float) -> float:
    return round(100 * (share - low) / (high - low), 2)


def _notes(found: Explanation, t: Translator) -> list[str]:
    known = {certainty(one, part) for one in found for part in PARTS}
    people = sum(found.pay.n.values())
    notes = [t("explain.map.not_justified"), t("explain.map.reading")]
    notes.append(t("explain.map.uncertain", n=people))
    if "against" in known or any(
        one.parts[part].share.value < 0
        for one in found
        for part in PARTS
        if certainty(one, part) in _DRAWN
    ):
        notes.append(t("explain.map.negative"))
    return notes


def _figures(decomposition: Decomposition, axis: str, t: Translator) -> tuple[Figure, ...]:
    gap = Figure(*_headline(decomposition, t))
    if axis == WHOLE or certainty(decomposition, axis) not in _DRAWN:
        return (gap,)
    share = decomposition.parts[axis].share.value
    label = t(f"{KEY}.figure", via=t(f"explain.via.{axis}"))
    if axis == UNEXPLAINED:
        label = t(f"{KEY}.figure_rest")
    return (gap, Figure(t("explain.share", share=share), label))


def _read(decomposition: Decomposition, axis: str, t: Translator) -> str:
    outcome = decomposition.outcome
    if axis == WHOLE:
        known = "few" if not decomposition.gap.has_interval else "gap"
        known = "unsure" if known == "gap" and not decomposition.gap.is_clear else known
        said = t(f"{KEY}.whole.{known}")
        return f"{t(f'{KEY}.what.{outcome}')} {said}"
    share = decomposition.parts[axis].share
    known = certainty(decomposition, axis)
    values = {"via": t(f"explain.via.{axis}"), "gap": t(f"{KEY}.gap.{outcome}")}
    if known in _DRAWN:
        values |= {"share": share.value, "low": share.low, "high": share.high}
    kind = "rest" if axis == UNEXPLAINED else "read"
    said = t(f"{KEY}.{kind}.{known}", **values)
    return f"{said} {t(f'{KEY}.means.{axis}')}"
