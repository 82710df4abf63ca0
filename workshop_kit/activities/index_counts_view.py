"""Indicators 4 and 5 opened up: raises after maternity leave, and the ten highest pays."""

from __future__ import annotations

from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.law_words import say_source
from workshop_kit.charts import (
    Chart,
    ChartTable,
    PointsRow,
    SexBar,
    plot_points,
    plot_sentence,
    plot_sex_bars,
)
from workshop_kit.data import Workforce
from workshop_kit.indicators import fewest_shown
from workshop_kit.legal import Index, IndexIndicator, rule
from workshop_kit.texts import Translator
from workshop_kit.texts.legal_words import say_legal

RETURNS, HIGHEST = "s07.index.returns", "s07.index.highest"
_STEPS = ("returned", "concerned", "raised")
_TIE = "tie_at_tenth_place"


def look_at_leave_returns(index: Index, _key: str, workforce: Workforce, t: Translator) -> View:
    """Return who came back from leave, who was owed a raise, and who had it."""
    one = index.indicator("leave_returns")
    counts = {name: int(one.figures[name]) for name in _STEPS}
    # Who was on maternity leave is known by name where few were: their raises are not told.
    is_shown = counts["returned"] == 0 or counts["returned"] >= fewest_shown(workforce)
    people = _people(index)
    chart = Chart(
        title=_returns_title(one, counts, t, is_shown=is_shown),
        subtitle=t(f"{RETURNS}.subtitle", source=say_source(t, "index.leave_returns.raised_share")),
        n=t("chart.n", **people),
        description=t(f"{RETURNS}.description{'' if is_shown else '.hidden'}", **counts),
        table=ChartTable(
            t(f"{RETURNS}.table.caption"),
            (t(f"{RETURNS}.table.step"), t("sex.women")),
            tuple(
                (
                    t(f"{RETURNS}.step.{name}"),
                    t.word("{n:count}", n=counts[name]) if is_shown else t("s07.law.hidden"),
                )
                for name in _STEPS
            ),
        ),
        draw=lambda: _draw_returns(counts, t, is_shown=is_shown),
    )
    reading = [*(say_legal(t, reason) for reason in one.reasons), t(f"{RETURNS}.reading")]
    return View(chart, _points(one, t), " ".join(reading), by_sex=False)


def look_at_highest_paid(index: Index, _key: str, workforce: Workforce, t: Translator) -> View:
    """Return the women and men of the ten highest pays, beside those of the company."""
    one = index.indicator("highest_paid")
    women, men = one.figures["women"], one.figures["men"]
    people = _people(index)
    everyone = people["women"] + people["men"]
    bars = [
        _bar("ten", women, women + men, t),
        _bar("company", people["women"], everyone, t),
    ]
    numbers = {"women": women, "men": men, "share": people["women"] / everyone if everyone else 0}
    chart = Chart(
        title=_highest_title(one, numbers, t),
        subtitle=t(f"{HIGHEST}.subtitle", source=say_source(t, "index.score.highest_paid")),
        n=t("chart.n", **people),
        description=t(f"{HIGHEST}.description", **numbers),
        table=ChartTable(
            t(f"{HIGHEST}.table.caption"),
            (t(f"{HIGHEST}.table.group"), t("sex.women"), t("sex.men")),
            (
                _numbers(t(f"{HIGHEST}.row.ten"), women, men, t),
                _numbers(t(f"{HIGHEST}.row.company"), people["women"], people["men"], t),
            ),
        ),
        draw=lambda: plot_sex_bars(bars),
    )
    reading = [*(say_legal(t, reason) for reason in one.reasons)]
    reading += [say_legal(t, told) for told in index.assumptions if told.code == _TIE]
    return View(chart, _points(one, t), " ".join([*reading, t(f"{HIGHEST}.reading")]))


def _people(index: Index) -> dict[str, int]:
    groups = index.indicator("pay_gap").groups
    return {sex: sum(getattr(group, sex) for group in groups) for sex in ("women", "men")}


def _points(one: IndexIndicator, t: Translator) -> tuple[Figure, ...]:
    if one.points is None:
        return ()
    label = t("s07.index.pay_gap.say.points", maximum=one.maximum)
    return (Figure(t.word("{n:count}", n=one.points), label),)


def _returns_title(
    one: IndexIndicator, counts: dict[str, int], t: Translator, *, is_shown: bool
) -> str:
    if one.points is None:
        return t(f"{RETURNS}.title.none")
    numbers = {"points": one.points, "maximum": one.maximum, **counts}
    if not is_shown:
        return t(f"{RETURNS}.title.hidden", **numbers)
    how = "all" if counts["raised"] == counts["concerned"] else "some"
    return t(f"{RETURNS}.title.{how}", **numbers)


def _draw_returns(counts: dict[str, int], t: Translator, *, is_shown: bool) -> object:
    if not is_shown:
        return plot_sentence(t("s07.law.hidden_few"))
    most = max(counts["returned"], 1)
    return plot_points(
        [
            PointsRow(
                t(f"{RETURNS}.step.{name}"), counts[name], most, t.word("{n:count}", n=counts[name])
            )
            for name in _STEPS
        ]
    )


def _highest_title(one: IndexIndicator, numbers: dict[str, float], t: Translator) -> str:
    if one.points is None:
        return t(f"{HIGHEST}.title.none")
    places = rule("index.highest_paid.people").value
    return t(f"{HIGHEST}.title", points=one.points, maximum=one.maximum, places=places, **numbers)


def _bar(name: str, women: float, everyone: float, t: Translator) -> SexBar:
    """Return a group brought to ten people."""
    places = rule("index.highest_paid.people").value
    label = t(f"{HIGHEST}.bar.{name}")
    if not everyone:
        return SexBar(name, label, 0, 0, t(f"{HIGHEST}.nobody"))
    share = women / everyone
    note = t("chart.woman_share", share=share)
    return SexBar(name, label, share * places, (1 - share) * places, note)


def _numbers(label: str, women: float, men: float, t: Translator) -> tuple[str, ...]:
    return (
        label,
        *(t.word("{n:number}" if n == int(n) else "{n:number1}", n=n) for n in (women, men)),
    )
