"""What follows a family leave, beside what follows for those who took none."""

from __future__ import annotations

import math
from collections.abc import Mapping

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.axes.after_leave import FOLLOW_UPS, AfterLeave, follow_returns
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
from workshop_kit.texts import Translator

# Fewer returns than this are told, not compared.
ENOUGH_RETURNS = 5
# Longer than a paternity leave: what a short absence does not show.
LONG_DAYS = 60
_OWED = "caught_up"
_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


def leaves_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be set: what one looks at after the return, and which leaves."""
    follow_ups = tuple(Option(what, t(f"s03.returns.what.{what}")) for what in FOLLOW_UPS)
    leaves = tuple(
        Option(which, t(f"s03.returns.leave.{which}", n=LONG_DAYS)) for which in ("all", "long")
    )
    return (
        Choice("what", t("s03.returns.what"), follow_ups, next(iter(FOLLOW_UPS))),
        Choice("leave", t("s03.returns.leave"), leaves, "all"),
    )


def look_at_leaves(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return what followed the returns, with what can be said of it."""
    what = str(settings["what"])
    longer_than = LONG_DAYS if settings["leave"] == "long" else 0
    followed = follow_returns(workforce, what, longer_than=longer_than)
    # The catch-up owed by law is about maternity and adoption.
    sexes = SEXES[:1] if what == _OWED else SEXES
    rows = _rows(followed, what, t)
    n = {sex: followed[sex].n for sex in SEXES}
    chart = Chart(
        title=_title(followed, what, t),
        subtitle=t(f"s03.returns.subtitle.{what}"),
        n=t("s03.returns.n" if len(sexes) > 1 else "s03.returns.n.women", **n),
        description=_describe(followed, what, t),
        table=_table(followed, sexes, t),
        draw=lambda: plot_interval_dots(rows, _ticks(rows, t), head=t("s03.returns.head")),
    )
    figures = tuple(_figure(followed[sex], sex, t) for sex in sexes if followed[sex].n)
    return View(chart, figures, _reading(followed, what, t))


def _rows(followed: Mapping[str, AfterLeave], what: str, t: Translator) -> list[IntervalRow]:
    if what == _OWED:
        not_owed = IntervalDot(*[math.nan] * 3, t("s03.returns.not_owed"))
        return [IntervalRow(t("s03.returns.row.maternity"), _dot(followed["women"], t), not_owed)]
    return [
        IntervalRow(t("s03.returns.row.returns"), *(_dot(followed[sex], t) for sex in SEXES)),
        IntervalRow(t("s03.returns.row.others"), *(_others(followed[sex], t) for sex in SEXES)),
    ]


def _dot(one: AfterLeave, t: Translator) -> IntervalDot:
    if not one.interval.is_shown:
        return IntervalDot(*[math.nan] * 3, t("s03.returns.nobody"))
    label = t("s03.returns.share_of", n=one.events, all=one.n, share=one.share)
    return IntervalDot(one.share, one.interval.low, one.interval.high, label)


def _others(one: AfterLeave, t: Translator) -> IntervalDot:
    if math.isnan(one.others):
        return IntervalDot(*[math.nan] * 3, t("s03.returns.no_others"))
    label = t("s03.returns.others", share=one.others, n=one.n_others)
    return IntervalDot(one.others, math.nan, math.nan, label)


def _ticks(rows: list[IntervalRow], t: Translator) -> tuple[ScaleMark, ...]:
    highest = max(
        (
            end
            for row in rows
            for dot in (row.women, row.men)
            for end in (dot.value, dot.high)
            if not math.isnan(end)
        ),
        default=1.0,
    )
    return tuple(
        ScaleMark(mark, t.word("{x:percent}", x=mark)) for mark in _QUARTERS if mark <= highest
    )


def _counts(followed: Mapping[str, AfterLeave]) -> dict[str, int]:
    return {
        "women": followed["women"].events,
        "all_women": followed["women"].n,
        "men": followed["men"].events,
        "all_men": followed["men"].n,
    }


def _who(followed: Mapping[str, AfterLeave]) -> str:
    known = [sex for sex in SEXES if followed[sex].n]
    return "both" if len(known) == len(SEXES) else next(iter(known), "nobody")


def _title(followed: Mapping[str, AfterLeave], what: str, t: Translator) -> str:
    if what == _OWED:
        how = "some" if followed["women"].n else "nobody"
        return t(f"s03.returns.title.caught_up.{how}", **_counts(followed))
    label = t(f"s03.returns.title.{what}")
    return t(f"s03.returns.title.of.{_who(followed)}", what=label, **_counts(followed))


def _describe(followed: Mapping[str, AfterLeave], what: str, t: Translator) -> str:
    start = t(f"s03.returns.description.{what}")
    said = (
        t(f"s03.returns.description.{sex}", n=one.events, all=one.n, unknown=one.n_unknown)
        for sex, one in followed.items()
        if one.n
    )
    return " ".join([start, *said])


def _figure(one: AfterLeave, sex: str, t: Translator) -> Figure:
    value = t("s03.out_of", n=one.events, all=one.n)
    return Figure(value, t(f"s03.returns.say.{sex}", n=one.n, unknown=one.n_unknown))


def _reading(followed: Mapping[str, AfterLeave], what: str, t: Translator) -> str:
    if what == _OWED:
        return _reading_of_the_law(followed["women"], t)
    said = (_verdict(followed[sex], sex, t) for sex in SEXES)
    return " ".join([*said, t(f"s03.returns.reading.{what}")])


def _verdict(one: AfterLeave, sex: str, t: Translator) -> str:
    """Say in one sentence what can be told of one sex."""
    if one.n < ENOUGH_RETURNS or math.isnan(one.others):
        return t(f"s03.returns.verdict.{sex}.few", n=one.n)
    how = "same"
    if one.differs:
        how = "more" if one.share > one.others else "less"
    return t(f"s03.returns.verdict.{sex}.{how}", share=one.share, others=one.others)


def _reading_of_the_law(one: AfterLeave, t: Translator) -> str:
    if not one.n:
        return t("s03.returns.law.nobody")
    return t(f"s03.returns.law.{'some' if one.n_missing else 'none'}", n=one.n_missing)


def _table(followed: Mapping[str, AfterLeave], sexes: tuple[str, ...], t: Translator) -> ChartTable:
    def others(one: AfterLeave) -> str:
        return (
            t("s03.returns.none") if math.isnan(one.others) else t.word("{x:percent}", x=one.others)
        )

    heads = ("sex", "n", "events", "share", "unknown", "others")
    return ChartTable(
        t("s03.returns.table.caption"),
        tuple(t(f"s03.returns.table.{head}") for head in heads),
        tuple(
            (
                t(f"sex.{sex}"),
                t.word("{n:count}", n=one.n),
                t.word("{n:count}", n=one.events),
                t(
                    "s03.share_between",
                    share=one.share,
                    low=one.interval.low,
                    high=one.interval.high,
                )
                if one.interval.is_shown
                else t("s03.returns.none"),
                t.word("{n:count}", n=one.n_unknown),
                others(one),
            )
            for sex in sexes
            for one in (followed[sex],)
        ),
    )
