"""What the method estimated beside the truth of a simulated company."""

from __future__ import annotations

import math

from workshop_kit.activities.controls import Settings
from workshop_kit.activities.explained import explanation_of
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.truth_controls import KEY
from workshop_kit.charts import AmountRow, Chart, ChartTable, plot_amounts
from workshop_kit.charts.explanation_amounts import shown_factor
from workshop_kit.charts.explanation_words import unit_words
from workshop_kit.data import Workforce
from workshop_kit.errors import WorkshopError
from workshop_kit.explanations import PARTS, UNEXPLAINED, Decomposition
from workshop_kit.simulation import TrueGap, load_truth
from workshop_kit.texts import Translator

_NAN = float("nan")


def look_at_truth(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the estimates of one outcome, alone or with the truth beside them."""
    decomposition = explanation_of(workforce)[str(settings["outcome"])]
    truth = _truth_of(workforce, decomposition)
    is_shown = settings["show"] == "truth" and truth is not None
    rows = tuple(_row(decomposition, part, truth if is_shown else None, t) for part in PARTS)
    found = _found(decomposition, truth) if is_shown and truth else None
    return View(
        chart=_chart(decomposition, rows, found, t),
        figures=_figures(found, t),
        reading=_read(truth, found, t),
        by_sex=False,
    )


def _truth_of(workforce: Workforce, decomposition: Decomposition) -> TrueGap | None:
    """Return the true gap of the model a company was drawn from; None of any other company."""
    if not workforce.company.is_simulated:
        return None
    try:
        return load_truth(workforce.name).gaps[decomposition.measure]
    except WorkshopError:
        return None


def true_amount(truth: TrueGap, part: str) -> float:
    """Return the true amount of a part: what no axis explains is the direct part."""
    return truth.parts["direct" if part == UNEXPLAINED else part].value


def _factor(decomposition: Decomposition) -> float:
    """Return what amounts are multiplied by to be shown: positive when the axis lowers women."""
    return shown_factor(decomposition.unit, decomposition.gap.value)


def _row(
    decomposition: Decomposition, part: str, truth: TrueGap | None, t: Translator
) -> AmountRow:
    amount, factor = decomposition.parts[part].amount, -_factor(decomposition)
    ends = (amount.high * factor, amount.low * factor) if amount.has_interval else (_NAN, _NAN)
    value, other = amount.value * factor, _NAN
    words = t("explain.change", x=value)
    fine = ""
    if amount.has_interval:
        fine = t("explain.between_changes", low=min(ends), high=max(ends))
    if truth is not None:
        other = true_amount(truth, part) * factor
        words = t(f"{KEY}.beside", estimate=value, truth=other)
    label = t(f"explain.axis.{part}")
    return AmountRow(label, value, min(ends), max(ends), words, fine, part, other)


def _found(decomposition: Decomposition, truth: TrueGap) -> dict[str, int]:
    """Count the parts whose interval holds the truth, misses it, or that have none."""
    amounts = {part: decomposition.parts[part].amount for part in PARTS}
    inside = [
        one.low <= true_amount(truth, part) <= one.high
        for part, one in amounts.items()
        if one.has_interval
    ]
    return {"held": sum(inside), "missed": len(inside) - sum(inside), "all": len(inside)}


def _chart(
    decomposition: Decomposition,
    rows: tuple[AmountRow, ...],
    found: dict[str, int] | None,
    t: Translator,
) -> Chart:
    outcome = t(f"explain.outcome.{decomposition.outcome}")
    said = [
        t("explain.named", name=row.label, value=f"{row.words} ({row.fine})".replace(" ()", ""))
        for row in rows
    ]
    marks = (t(f"{KEY}.mark.estimate"), t(f"{KEY}.mark.truth"))
    return Chart(
        title=_title(outcome, decomposition, found, t),
        subtitle=t(f"{KEY}.subtitle", unit=unit_words(decomposition, t)),
        n=t("chart.n", **decomposition.n),
        description=". ".join([*said, ""]).strip(),
        table=_table(rows, t),
        draw=lambda: plot_amounts(rows, marks=marks, zero=t(f"{KEY}.zero")),
    )


def _title(
    outcome: str, decomposition: Decomposition, found: dict[str, int] | None, t: Translator
) -> str:
    if found is None:
        return t(f"{KEY}.title.estimate", outcome=outcome)
    if not found["all"]:
        return t(f"{KEY}.title.no_interval", outcome=outcome)
    ending = "all" if not found["missed"] else "none" if not found["held"] else "some"
    return t(f"{KEY}.title.{ending}", outcome=outcome, **found)


def _figures(found: dict[str, int] | None, t: Translator) -> tuple[Figure, ...]:
    if found is None or not found["all"]:
        return ()
    return (
        Figure(t(f"{KEY}.of", n=found["held"], all=found["all"]), t(f"{KEY}.say.held")),
        Figure(
            t(f"{KEY}.of", n=found["missed"], all=found["all"]), t(f"{KEY}.say.missed"), quiet=True
        ),
    )


def _read(truth: TrueGap | None, found: dict[str, int] | None, t: Translator) -> str:
    if truth is None:
        return t(f"{KEY}.reading.no_truth")
    if found is None:
        return t(f"{KEY}.reading.estimate")
    if not found["all"]:
        return t(f"{KEY}.reading.no_interval")
    return t(f"{KEY}.reading.{'missed' if found['missed'] else 'held'}")


def _table(rows: tuple[AmountRow, ...], t: Translator) -> ChartTable:
    names = ("axis", "estimate", "interval", "truth")
    return ChartTable(
        t(f"{KEY}.table.caption"),
        tuple(t(f"{KEY}.table.{name}") for name in names),
        tuple(
            (
                row.label,
                t("explain.change", x=row.value),
                row.fine or "—",
                "—" if math.isnan(row.other) else t("explain.change", x=row.other),
            )
            for row in rows
        ),
    )
