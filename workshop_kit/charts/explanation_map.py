"""The map of axes and outcomes: through which axis each of the three gaps passes, in words."""

from __future__ import annotations

import math

from workshop_kit.charts.chart import Chart, ChartTable
from workshop_kit.charts.explanation_words import (
    headline,
    joined,
    list_words,
    n_words,
    share_interval,
    share_words,
    with_interval,
)
from workshop_kit.charts.map_drawing import MapCell, MapHead, MapRow, plot_map
from workshop_kit.explanations import PARTS, UNEXPLAINED, Decomposition, Explanation, Part
from workshop_kit.texts import Translator

_HALF = 0.5
# What can be said of the sum of the four axes, the surest first.
_CLAIMS = ("against", "beyond", "most", "less", "unsure", "not_shared")


def chart_map(explanation: Explanation, t: Translator) -> Chart:
    """Return the 4 x 3 map: four axes, and what none explains, by three outcomes.

    The title claims of the four axes together only what the intervals allow.

    Parameters
    ----------
    explanation : Explanation
        The three gaps, each with its parts.
    t : Translator
        Language of every word.
    """
    heads = tuple(_head(decomposition, t) for decomposition in explanation)
    rows = tuple(_row(part, explanation, t) for part in PARTS)
    notes = _notes(explanation, t)
    return Chart(
        title=_title(explanation, t),
        subtitle=_subtitle(explanation, t),
        n=_n(explanation, t),
        description=" ".join((*(_description(one, t) for one in explanation), *notes)),
        table=_table(explanation, t),
        draw=lambda: plot_map(heads, rows, (notes[0], " ".join(notes[1:]))),
        draw_wide=lambda: plot_map(heads, rows, notes, for_wall=True),
    )


def _head(decomposition: Decomposition, t: Translator) -> MapHead:
    said = headline(decomposition, t)
    return MapHead(
        name=t(f"explain.outcome.{decomposition.outcome}"),
        figure=said.figure,
        words=said.words,
        fine=(said.interval, n_words(decomposition.n, t)),
    )


def _row(part: str, explanation: Explanation, t: Translator) -> MapRow:
    cells = tuple(_cell(decomposition.parts[part], t) for decomposition in explanation)
    return MapRow(part, t(f"explain.axis.{part}"), cells)


def _cell(part: Part, t: Translator) -> MapCell:
    share = part.share
    if math.isnan(share.value):
        return MapCell(math.nan, t("explain.not_shared"))
    return MapCell(share.value, t("explain.share", share=share.value), share_interval(share, t))


def _claim(decomposition: Decomposition) -> str:
    """Return what the interval of the part not explained allows to say of the four axes."""
    rest = decomposition.parts[UNEXPLAINED].share
    if math.isnan(rest.value):
        return "not_shared"
    low, high = (rest.low, rest.high) if rest.has_interval else (rest.value, rest.value)
    if low > 1:
        return "against"
    if high < 0:
        return "beyond"
    if high <= _HALF:
        return "most"
    return "less" if low > _HALF else "unsure"


def _title(explanation: Explanation, t: Translator) -> str:
    of_outcome = {decomposition.outcome: _claim(decomposition) for decomposition in explanation}
    claims = [claim for claim in _CLAIMS if claim in of_outcome.values()]
    if len(claims) == 1:
        return t(f"explain.map.title.all.{claims[0]}")
    # What is sure makes the title; doubt is said there when there is nothing else to say.
    sure = [claim for claim in claims if claim not in ("unsure", "not_shared")]
    sentences = []
    for claim in sure or claims:
        outcomes = [outcome for outcome, its_claim in of_outcome.items() if its_claim == claim]
        names = list_words([t(f"explain.outcome_within.{outcome}") for outcome in outcomes], t)
        sentences.append(t(f"explain.map.title.{claim}", names=names))
    said = joined(sentences, t)
    return said[0].upper() + said[1:]


def _has_intervals(explanation: Explanation) -> bool:
    return any(part.amount.has_interval for one in explanation for part in one.parts.values())


def _subtitle(explanation: Explanation, t: Translator) -> str:
    if not _has_intervals(explanation):
        return t("explain.map.subtitle_bare")
    return t("explain.map.subtitle", confidence=explanation.pay.confidence)


def _n(explanation: Explanation, t: Translator) -> str:
    counts = [n_words(decomposition.n, t) for decomposition in explanation]
    if len(set(counts)) == 1:
        return counts[0]
    names = [t(f"explain.outcome.{decomposition.outcome}") for decomposition in explanation]
    said = [t("explain.named", name=a, value=b) for a, b in zip(names, counts, strict=True)]
    return joined(said, t)


def _notes(explanation: Explanation, t: Translator) -> tuple[str, ...]:
    """Return the reminders that go with the map, the first one by itself."""
    people = [sum(decomposition.n.values()) for decomposition in explanation]
    low, high = min(people), max(people)
    if not _has_intervals(explanation):
        sure = t("explain.map.no_interval", n=high)
    elif low == high:
        sure = t("explain.map.uncertain", n=high)
    else:
        sure = t("explain.map.uncertain_range", low=low, high=high)
    shares = [part.share.value for one in explanation for part in one.parts.values()]
    signs = []
    if any(not math.isnan(share) and _shows_below_zero(share, t) for share in shares):
        signs.append(t("explain.map.negative"))
    if any(share > 1 for share in shares):
        signs.append(t("explain.map.over"))
    return (t("explain.map.not_justified"), t("explain.map.reading"), sure, *signs)


def _shows_below_zero(share: float, t: Translator) -> bool:
    return share < 0 and t.word("{x:percent}", x=share) != t.word("{x:percent}", x=0)


def _description(decomposition: Decomposition, t: Translator) -> str:
    said = headline(decomposition, t)
    interval = said.interval and t("explain.map.description_interval", interval=said.interval)
    parts = [
        t("explain.named", name=t(f"explain.axis.{name}"), value=share_words(part.share, t))
        for name, part in decomposition.parts.items()
    ]
    if math.isnan(decomposition.parts[UNEXPLAINED].share.value):
        parts = [t("explain.map.no_shares")]
    return t(
        "explain.map.description",
        says=said.sentence,
        interval=interval,
        parts=joined(parts, t),
    )


def _table(explanation: Explanation, t: Translator) -> ChartTable:
    gaps = [headline(decomposition, t) for decomposition in explanation]
    return ChartTable(
        caption=t("explain.map.table.caption"),
        columns=(
            t("explain.map.table.axis"),
            *(t(f"explain.outcome.{decomposition.outcome}") for decomposition in explanation),
        ),
        rows=(
            (
                t("explain.map.table.gap"),
                *(with_interval(gap.sentence, gap.interval, t) for gap in gaps),
            ),
            *(
                (
                    t(f"explain.axis.{part}"),
                    *(share_words(one.parts[part].share, t) for one in explanation),
                )
                for part in PARTS
            ),
            (t("explain.map.table.n"), *(n_words(one.n, t) for one in explanation)),
        ),
    )
