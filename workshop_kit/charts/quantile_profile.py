"""The gap in pay along the distribution: at each level of the scale, and by axis."""

from __future__ import annotations

from collections.abc import Sequence

from workshop_kit.charts.chart import Chart, ChartTable
from workshop_kit.charts.explanation_amounts import shown_factor, shown_gap
from workshop_kit.charts.explanation_words import joined, n_words, reads_alike, with_interval
from workshop_kit.charts.quantile_drawing import QuantilePart, QuantilePlace, plot_quantile_profile
from workshop_kit.explanations import PARTS, QuantileProfile, Quantity
from workshop_kit.texts import Translator

_PERCENT = "{x:percent}"


def chart_quantile_profile(
    profile: QuantileProfile, t: Translator, *, compared: str = "women"
) -> Chart:
    """Return the gap at each level of the scale of pay, and its parts by axis.

    Each level is a quantile of women beside the same quantile of men: not the same people, nor
    the same jobs. Gaps are shown as what women earn compared with men.

    Parameters
    ----------
    profile : QuantileProfile
        Gaps and parts, in log points.
    t : Translator
        Language of every word.
    compared : {"women", "men"}
        Whose quantiles are taken from those of the other sex.
    """
    places, parts = _places(profile, t), _parts(profile, t)
    names = [_place_words("place", quantile, t) for quantile in profile.quantiles]
    whole = t(f"explain.quantile.gap.{compared}")
    return Chart(
        title=_title(places, names, t),
        subtitle=t(f"explain.quantile.subtitle.{compared}"),
        n=n_words(profile.n, t),
        description=_description(places, parts, names, whole, t),
        table=_table(
            places, parts, names, (t(f"explain.quantile.table.caption.{compared}"), whole), t
        ),
        draw=lambda: plot_quantile_profile(places, parts, whole),
    )


def _places(profile: QuantileProfile, t: Translator) -> tuple[QuantilePlace, ...]:
    changes = [shown_gap(profile.unit, gap) for gap in profile.gaps]
    return tuple(
        QuantilePlace(_place_words("tick", quantile, t), change, _change(change.value, t))
        for quantile, change in zip(profile.quantiles, changes, strict=True)
    )


def _parts(profile: QuantileProfile, t: Translator) -> tuple[QuantilePart, ...]:
    factors = [shown_factor(profile.unit, gap.value) for gap in profile.gaps]
    parts = []
    for part in PARTS:
        amounts = profile.parts[part]
        changes = tuple(-a * factor for a, factor in zip(amounts, factors, strict=True))
        ends = (_change(changes[0], t), _change(changes[-1], t))
        parts.append(QuantilePart(part, t(f"explain.axis.{part}"), changes, *ends))
    return tuple(parts)


def _change(change: float, t: Translator) -> str:
    return t("explain.quantile.change", x=change)


def _place_words(key: str, quantile: float, t: Translator) -> str:
    """Return the name of a quantile: a decile when it is one, a percentile otherwise."""
    tenths = round(10 * quantile, 6)
    if tenths == int(tenths):
        return t(f"explain.quantile.{key}.decile", rank=int(tenths))
    return t(f"explain.quantile.{key}.percentile", rank=round(100 * quantile))


def _title(places: Sequence[QuantilePlace], names: Sequence[str], t: Translator) -> str:
    first, last = places[0], places[-1]
    return t(
        f"explain.quantile.title.{_finding(places, t)}",
        first=first.label,
        last=last.label,
        first_place=names[0],
        last_place=names[-1],
    )


def _finding(places: Sequence[QuantilePlace], t: Translator) -> str:
    """Return how the gap at the top compares with the gap at the bottom, if that is known."""
    first, last = places[0].change, places[-1].change
    if all(reads_alike(_PERCENT, place.change.value, 0, t) for place in places):
        return "none"
    if reads_alike("{x:signed_percent}", first.value, last.value, t):
        return "alike"
    if _overlap(first, last):
        return "uncertain"
    if first.value * last.value < 0:
        is_known = all(end.is_clear or not end.has_interval for end in (first, last))
        return "turns" if is_known else "differs"
    return "grows" if abs(last.value) > abs(first.value) else "shrinks"


def _overlap(one: Quantity, other: Quantity) -> bool:
    if not (one.has_interval and other.has_interval):
        return False
    return one.low <= other.high and other.low <= one.high


def _description(
    places: Sequence[QuantilePlace],
    parts: Sequence[QuantilePart],
    names: Sequence[str],
    whole: str,
    t: Translator,
) -> str:
    gaps = [
        t("explain.named", name=name, value=_with_interval(place, t))
        for name, place in zip(names, places, strict=True)
    ]
    said = [
        t(
            "explain.quantile.description_part",
            axis=part.name,
            first=part.first_label,
            last=part.last_label,
            first_place=names[0],
            last_place=names[-1],
        )
        for part in parts
    ]
    return t(
        "explain.quantile.description",
        whole=whole,
        gaps=joined(gaps, t),
        parts=joined(said, t),
    )


def _with_interval(place: QuantilePlace, t: Translator) -> str:
    change = place.change
    interval = ""
    if change.has_interval:
        interval = t("explain.quantile.between", low=change.low, high=change.high)
    return with_interval(place.label, interval, t)


def _table(
    places: Sequence[QuantilePlace],
    parts: Sequence[QuantilePart],
    names: Sequence[str],
    heads: tuple[str, str],
    t: Translator,
) -> ChartTable:
    caption, whole = heads
    return ChartTable(
        caption=caption,
        columns=(
            t("explain.quantile.table.place"),
            whole,
            *(part.name for part in parts),
        ),
        rows=tuple(
            (
                name,
                _with_interval(place, t),
                *(_change(part.changes[index], t) for part in parts),
            )
            for index, (name, place) in enumerate(zip(names, places, strict=True))
        ),
    )
