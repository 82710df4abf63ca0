"""The same promotions, divided by everyone or by those who could be promoted."""

from __future__ import annotations

import math
from collections.abc import Sequence

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import (
    Chart,
    ChartTable,
    IntervalDot,
    IntervalRow,
    ScaleMark,
    plot_interval_dots,
)
from workshop_kit.data import Workforce
from workshop_kit.indicators import SEXES
from workshop_kit.measures.intervals import Interval
from workshop_kit.outcomes.promotion_shares import AMONG, PromotionShare, promotions_among
from workshop_kit.texts import Translator

# Fewer people of a sex than this: their share is not compared.
ENOUGH_PEOPLE = 5
_YEARS = (1, 3)
_MARKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.25)
_MOST_MARKS = 6


def denominators_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be set: out of whom one counts, and over how many years."""
    among = tuple(Option(one, t(f"s03.denominators.among.{one}")) for one in AMONG)
    years = tuple(Option(str(n), t(f"s03.denominators.years.{n}")) for n in _YEARS)
    return (
        Choice("among", t("s03.denominators.among"), among, AMONG[0]),
        Choice("years", t("s03.denominators.years"), years, str(_YEARS[0])),
    )


def look_at_denominators(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the shares promoted, with their intervals and what can be said."""
    among, years = str(settings["among"]), int(settings["years"])
    shares = promotions_among(workforce, among, years=years)
    rows = [_row(share, workforce, among, t) for share in shares]
    counts = {sex: sum(share.counted[sex] for share in shares) for sex in SEXES}
    promoted = {sex: sum(share.promoted[sex] for share in shares) for sex in SEXES}
    chart = Chart(
        title=_title(shares, among, t),
        subtitle=t(f"s03.denominators.subtitle.{among}", n=years),
        n=t(f"s03.denominators.n.{years}", **counts),
        description=t(
            "s03.denominators.description",
            **promoted,
            all_women=counts["women"],
            all_men=counts["men"],
        ),
        table=_table(shares, workforce, among, t),
        draw=lambda: plot_interval_dots(rows, _ticks(rows, t), head=t("s03.denominators.head")),
    )
    return View(chart, _figures(shares, t), _reading(shares, among, t))


def _is_comparable(share: PromotionShare, sexes: Sequence[str] = SEXES) -> bool:
    return all(
        share.people[sex] >= ENOUGH_PEOPLE and share.intervals[sex].is_shown for sex in sexes
    )


def _label(share: PromotionShare, workforce: Workforce, among: str, t: Translator) -> str:
    if share.group is None:
        return t(f"s03.denominators.row.{among}")
    return workforce.label("category", share.group, t.language)


def _row(share: PromotionShare, workforce: Workforce, among: str, t: Translator) -> IntervalRow:
    return IntervalRow(_label(share, workforce, among, t), *(_dot(share, sex, t) for sex in SEXES))


def _dot(share: PromotionShare, sex: str, t: Translator) -> IntervalDot:
    if not _is_comparable(share, [sex]):
        how = "few" if share.people[sex] else "none"
        return IntervalDot(*[math.nan] * 3, t(f"s03.{how}.{sex}", n=share.people[sex]))
    interval = share.intervals[sex]
    return IntervalDot(
        share.share(sex),
        interval.low,
        interval.high,
        t(
            "s03.share_of",
            n=share.promoted[sex],
            all=share.counted[sex],
            share=share.share(sex),
        ),
    )


def _ticks(rows: Sequence[IntervalRow], t: Translator) -> tuple[ScaleMark, ...]:
    highest = max(
        (dot.high for row in rows for dot in (row.women, row.men) if not math.isnan(dot.high)),
        default=0.1,
    )
    by = next((mark for mark in _MARKS if highest / mark <= _MOST_MARKS), _MARKS[-1])
    return tuple(
        ScaleMark(place * by, t.word("{x:percent}", x=place * by))
        for place in range(math.floor(highest / by) + 1)
    )


def _title(shares: Sequence[PromotionShare], among: str, t: Translator) -> str:
    if among == "category":
        compared = [share for share in shares if _is_comparable(share)]
        told = sum(share.can_tell for share in compared)
        if not compared:
            return t("s03.denominators.title.category.few")
        how = "some" if told else "none"
        return t(f"s03.denominators.title.category.{how}", n=told, all=len(compared))
    (share,) = shares
    if not _is_comparable(share):
        few = [sex for sex in SEXES if not _is_comparable(share, [sex])]
        return t(f"s03.denominators.title.few.{few[0] if len(few) == 1 else 'both'}")
    return t(f"s03.denominators.title.{among}", women=share.share("women"), men=share.share("men"))


def _figures(shares: Sequence[PromotionShare], t: Translator) -> tuple[Figure, ...]:
    if len(shares) > 1 or not shares:
        return ()
    (share,) = shares
    return tuple(
        Figure(
            t.word("{x:percent1}", x=share.share(sex)),
            t(f"s03.denominators.say.{sex}", n=share.promoted[sex], all=share.counted[sex]),
        )
        for sex in SEXES
        if _is_comparable(share, [sex])
    )


def _reading(shares: Sequence[PromotionShare], among: str, t: Translator) -> str:
    if among == "category":
        return t("s03.denominators.reading.category")
    (share,) = shares
    if not _is_comparable(share):
        return t("s03.denominators.reading.few")
    verdict = t(f"s03.denominators.verdict.{_how(share.gap)}", **_ends(share.gap))
    return f"{verdict} {t(f's03.denominators.reading.{among}')}"


def _how(gap: Interval) -> str:
    """Tell which sex is less often promoted, or that it cannot be told."""
    if gap.contains(0):
        return "unclear"
    return "women" if gap.low > 0 else "men"


def _ends(gap: Interval) -> dict[str, float]:
    return {"low": gap.low, "high": gap.high}


def _table(
    shares: Sequence[PromotionShare], workforce: Workforce, among: str, t: Translator
) -> ChartTable:
    def cells(share: PromotionShare, sex: str) -> tuple[str, ...]:
        counts = (
            t.word("{n:count}", n=share.promoted[sex]),
            t.word("{n:count}", n=share.counted[sex]),
        )
        if not _is_comparable(share, [sex]):
            return (*counts, t("s03.too_few"))
        ends = {"low": share.intervals[sex].low, "high": share.intervals[sex].high}
        return (*counts, t("s03.share_between", share=share.share(sex), **ends))

    heads = ("group", *(f"{sex}.{name}" for sex in SEXES for name in ("promoted", "all", "share")))
    return ChartTable(
        t("s03.denominators.table.caption"),
        tuple(t(f"s03.denominators.table.{head}") for head in heads),
        tuple(
            (
                _label(share, workforce, among, t),
                *(cell for sex in SEXES for cell in cells(share, sex)),
            )
            for share in shares
        ),
    )
