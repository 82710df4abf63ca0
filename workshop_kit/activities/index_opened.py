"""The Index of the company opened up: the mark, or one indicator with every figure on the way."""

from __future__ import annotations

from collections.abc import Callable

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.index_counts_view import look_at_highest_paid, look_at_leave_returns
from workshop_kit.activities.index_fact import index_of
from workshop_kit.activities.index_pay_view import look_at_pay_gap
from workshop_kit.activities.index_rates_view import look_at_rates
from workshop_kit.activities.law_words import say_source
from workshop_kit.charts import Chart, ChartTable, PointsRow, plot_points
from workshop_kit.data import Workforce
from workshop_kit.legal import Index, IndexIndicator, Obligation, rule
from workshop_kit.legal.index_aggregates import METHODS
from workshop_kit.texts import Translator
from workshop_kit.texts.legal_words import (
    say_crossed_limits,
    say_legal,
    say_result,
)

KEY = "s07.index"
TOTAL = "total"

# What follows from a low mark is told beside it; all that follows is in the table.
_TOLD = ("progress_objectives", "correction")

_LOOKS: dict[str, Callable[[Index, str, Workforce, Translator], View]] = {
    "pay_gap": look_at_pay_gap,
    "raises": look_at_rates,
    "promotions": look_at_rates,
    "raises_or_promotions": look_at_rates,
    "leave_returns": look_at_leave_returns,
    "highest_paid": look_at_highest_paid,
}


def index_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be opened with this company, and by which groups pay is compared."""
    opened = [Option(TOTAL, t(f"{KEY}.open.total"))]
    opened += [
        Option(one.key, name_indicator(t, one.key)) for one in index_of(workforce).indicators
    ]
    methods = tuple(Option(one, t(f"{KEY}.method.{one}")) for one in METHODS)
    return (
        Choice("open", t(f"{KEY}.open"), tuple(opened), TOTAL),
        Choice("method", t(f"{KEY}.method"), methods, METHODS[0]),
    )


def look_at_index(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the mark with its points, or one indicator opened up."""
    index = index_of(workforce, str(settings["method"]))
    key = str(settings["open"])
    if key == TOTAL:
        return _look_at_total(index, t)
    return _LOOKS[key](index, key, workforce, t)


def name_indicator(t: Translator, key: str) -> str:
    """Return an indicator by its number in the decree and its name."""
    number = t(f"legal.index.number.{key}")
    return t(f"{KEY}.open.indicator", number=number, name=t(f"legal.index.indicator.{key}"))


def limits_of_mark() -> tuple[float, float]:
    """Return the marks below which the law asks for more."""
    names = ("index.obligation.correction_below", "index.obligation.progress_below")
    return float(rule(names[0]).value), float(rule(names[1]).value)


def _look_at_total(index: Index, t: Translator) -> View:
    return View(_chart(index, t), _figures(index, t), _reading(index, t), by_sex=False)


def _figures(index: Index, t: Translator) -> tuple[Figure, ...]:
    of = Figure(
        t.word("{n:count}", n=index.points),
        t(f"{KEY}.say.points", maximum=index.maximum),
        quiet=True,
    )
    if index.total is None:
        return (of,)
    return (Figure(t.word("{n:count}", n=index.total), t(f"{KEY}.say.total")), of)


def _chart(index: Index, t: Translator) -> Chart:
    rows = [_row(one, t) for one in index.indicators]
    rows.append(_total_row(index, t))
    groups = index.indicator("pay_gap").groups
    people = {sex: sum(getattr(group, sex) for group in groups) for sex in ("women", "men")}
    is_known = index.total is not None
    return Chart(
        title=_title(index, t),
        subtitle=t(
            f"{KEY}.subtitle",
            band=t(f"legal.index.band.{index.band}"),
            source=say_source(t, "index.indicators." + str(index.band)),
        ),
        n=t("chart.n", **people),
        description=t(
            f"{KEY}.description.{'total' if is_known else 'none'}",
            rows=" ".join(_described(one, t) for one in index.indicators),
            points=index.points,
            maximum=index.maximum,
            total=index.total or 0,
        ),
        table=ChartTable(
            t(f"{KEY}.table.caption"),
            tuple(
                t(f"{KEY}.table.{name}")
                for name in ("indicator", "result", "points", "maximum", "why")
            ),
            (
                *(_cells(one, t) for one in index.indicators),
                _total_cells(index, t),
                *(_asked_cells(one, t) for one in index.obligations),
            ),
        ),
        draw=lambda: plot_points(rows, limits_of_mark()),
    )


def _title(index: Index, t: Translator) -> str:
    numbers = {"points": index.points, "maximum": index.maximum}
    if index.total is None:
        return t(f"{KEY}.title.none", least=rule("index.total.least_maximum").value, **numbers)
    low, high = limits_of_mark()
    side = "below" if index.total < low else "between" if index.total < high else "above"
    return t(f"{KEY}.title.{side}", total=index.total, low=low, high=high)


def _row(one: IndexIndicator, t: Translator) -> PointsRow:
    label = name_indicator(t, one.key)
    if one.points is None:
        return PointsRow(label, None, one.maximum, t(f"{KEY}.not_calculable"))
    words = t(f"{KEY}.points_of", points=one.points, maximum=one.maximum)
    return PointsRow(label, float(one.points), one.maximum, words, _fine(one, t))


def _fine(one: IndexIndicator, t: Translator) -> str:
    return t(f"{KEY}.catching_up") if one.is_catching_up else say_result(t, one)


def _total_row(index: Index, t: Translator) -> PointsRow:
    out_of = float(rule("index.total.out_of").value)
    if index.total is None:
        return PointsRow(t(f"{KEY}.row.total"), None, out_of, t(f"{KEY}.no_mark"), "", True)
    words = t(f"{KEY}.points_of", points=index.total, maximum=out_of)
    return PointsRow(t(f"{KEY}.row.total"), float(index.total), out_of, words, "", True)


def _described(one: IndexIndicator, t: Translator) -> str:
    name = name_indicator(t, one.key)
    if one.points is None:
        return t(f"{KEY}.description.unknown", name=name)
    return t(f"{KEY}.description.row", name=name, points=one.points, maximum=one.maximum)


def _cells(one: IndexIndicator, t: Translator) -> tuple[str, ...]:
    maximum = t.word("{n:count}", n=one.maximum)
    if one.points is None:
        reasons = " ".join(say_legal(t, reason) for reason in one.reasons)
        return (name_indicator(t, one.key), "—", "—", maximum, reasons)
    why = t("legal.index.catching_up") if one.is_catching_up else "—"
    favourable = t(f"legal.index.favourable.{one.favourable}") if one.favourable else ""
    result = t(f"{KEY}.result", result=say_result(t, one), favourable=favourable).rstrip(", ")
    points = t.word("{n:count}", n=one.points)
    return (name_indicator(t, one.key), result, points, maximum, why)


def _total_cells(index: Index, t: Translator) -> tuple[str, ...]:
    points, maximum = (t.word("{n:count}", n=n) for n in (index.points, index.maximum))
    result = t(f"{KEY}.no_mark")
    if index.total is not None:
        result = t(f"{KEY}.points_of", points=index.total, maximum=rule("index.total.out_of").value)
    why = say_legal(t, index.not_calculable) if index.total is None else "—"
    return (t(f"{KEY}.row.total"), result, points, maximum, why)


def _asked_cells(one: Obligation, t: Translator) -> tuple[str, ...]:
    """Return what the law asks for after the result, as a line of the table."""
    return (t(f"{KEY}.row.asked"), "—", "—", "—", _asked(one, t))


def _asked(one: Obligation, t: Translator) -> str:
    return t(f"{KEY}.asked_by", said=say_legal(t, one).rstrip("."), article=one.article)


def _reading(index: Index, t: Translator) -> str:
    """Return how the points make the mark, what follows, and what the mark is not."""
    said = [_rescaled(index, t), *say_crossed_limits(t, index)]
    if not index.is_subject:
        said += [say_legal(t, one) for one in index.assumptions if one.code == "for_training"]
    said += [_asked(one, t) for one in index.obligations if one.code in _TOLD]
    said += [t(f"{KEY}.reading.total"), t("s07.law.not_advice")]
    return " ".join(said)


def _rescaled(index: Index, t: Translator) -> str:
    if index.total is None:
        return say_legal(t, index.not_calculable)
    numbers = {"points": index.points, "maximum": index.maximum, "total": index.total}
    out_of = rule("index.total.out_of").value
    how = "whole" if index.maximum == out_of else "rescaled"
    return t(f"{KEY}.reading.{how}", **numbers, exact=index.exact_total)
