"""The Index goes up and nothing changes: what moves the mark, beside what women are paid."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

from workshop_kit.activities.controls import Choice, Control, Option, Scale, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.index_opened import limits_of_mark
from workshop_kit.activities.law_words import say_source
from workshop_kit.charts import Chart, ChartTable, PointsRow, plot_points
from workshop_kit.data import Workforce
from workshop_kit.indicators import SEXES, fewest_shown, people_of
from workshop_kit.legal import rule
from workshop_kit.legal.index_plays import PLAYS, IndexPlay, IndexSetting, play
from workshop_kit.texts import Translator

KEY = "s07.gaming"

# Women whom the slider reaches, and where it stands at first.
_MOST_WOMEN, _FIRST = 20, 10

# The rule behind each play; that of raises depends on the size of the company.
_RULES = {
    "cut": "index.relevance_threshold.levels",
    "window": "index.period.most_years_of_raises",
    "pay_parts": "index.pay.left_out",
    "highest_paid": "index.score.highest_paid",
    "together": "index.total.out_of",
}


@lru_cache(maxsize=512)
def play_of(workforce: Workforce, key: str, women: int) -> IndexPlay:
    """Return a play of a company, worked out once.

    In a company that exists, what would take a woman among the ten highest paid would tell
    pays one by one, and so would the gap of very few people: they are missing there.
    """
    found = play(workforce, key, women)
    if workforce.company.is_simulated:
        return found
    if key == "highest_paid":
        found = replace(found, euros=math.nan, gap_after=math.nan)
    sexes = people_of(workforce)["sex"].value_counts()
    if min(sexes.get(sex, 0) for sex in SEXES) < fewest_shown(workforce):
        found = replace(found, gap_before=math.nan, gap_after=math.nan)
    return found


def gaming_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be moved, and for how many women."""
    options = tuple(Option(one, t(f"{KEY}.play.{one}")) for one in PLAYS)
    return (
        Choice("play", t(f"{KEY}.play"), options, PLAYS[0]),
        Scale(
            "women",
            t(f"{KEY}.women"),
            tuple(t(f"{KEY}.women.n", n=n) for n in range(_MOST_WOMEN + 1)),
            _FIRST,
            t(f"{KEY}.women.fewer"),
            t(f"{KEY}.women.more"),
        ),
    )


def look_at_gaming(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the mark at each way of counting, and what changed for women."""
    found = play_of(workforce, str(settings["play"]), int(settings["women"]))
    return View(_chart(found, t), _figures(found, t), _reading(found, t), by_sex=False)


def _numbers(found: IndexPlay) -> dict[str, float]:
    return {
        "before": found.before.index.total or 0,
        "after": found.after.index.total or 0,
        "women": found.women,
        "euros": found.euros,
        "gap_before": found.gap_before,
        "gap_after": found.gap_after,
    }


def _chart(found: IndexPlay, t: Translator) -> Chart:
    rows = [_row(found, one, t) for one in found.settings]
    groups = found.before.index.indicator("pay_gap").groups
    people = {sex: sum(getattr(group, sex) for group in groups) for sex in ("women", "men")}
    source = say_source(t, _RULES.get(found.key, f"index.score.{found.indicator}"))
    said = (
        t(f"{KEY}.description.row", name=row.label, words=row.words, fine=row.fine) for row in rows
    )
    return Chart(
        title=_title(found, t),
        subtitle=t(f"{KEY}.subtitle.{found.key}", source=source),
        n=t("chart.n", **people),
        description=t(f"{KEY}.description", rows=" ".join(said), gaps=_gaps(found, t)),
        table=_table(found, rows, t),
        draw=lambda: plot_points(rows, limits_of_mark()),
    )


def _title(found: IndexPlay, t: Translator) -> str:
    said = found.direction
    own = f"{KEY}.title.{found.key}.{said}"
    title = t(own if t.has(own) else f"{KEY}.title.{said}", **_numbers(found))
    if said in ("none", "same", "down"):
        return title
    return t(f"{KEY}.title.{_for_women(found, t)}", said=title, **_numbers(found))


def _for_women(found: IndexPlay, t: Translator) -> str:
    """Tell whether the gap in annual pay reads the same before and after."""
    if math.isnan(found.gap_before):
        return "no_gap"
    if math.isnan(found.gap_after):
        return "hidden"
    gaps = (t.word("{x:percent1}", x=gap) for gap in (found.gap_before, found.gap_after))
    return "unchanged" if len(set(gaps)) == 1 else "changed"


def _gaps(found: IndexPlay, t: Translator) -> str:
    return t(f"{KEY}.gaps.{_for_women(found, t)}", **_numbers(found))


def _row(found: IndexPlay, one: IndexSetting, t: Translator) -> PointsRow:
    label = t(f"{KEY}.setting.{found.key}.{one.key}", **one.values)
    out_of = float(rule("index.total.out_of").value)
    total = one.index.total
    words = (
        t("s07.index.no_mark")
        if total is None
        else t("s07.index.points_of", points=total, maximum=out_of)
    )
    points = None if total is None else float(total)
    return PointsRow(label, points, out_of, words, _fine(found, one, t), has_limits=True)


def _fine(found: IndexPlay, one: IndexSetting, t: Translator) -> str:
    """Return the points of the indicator that moves."""
    moving = one.index.indicator(found.indicator)
    number = t(f"legal.index.number.{moving.key}")
    if moving.points is None:
        return t(f"{KEY}.indicator.unknown", number=number)
    return t(f"{KEY}.indicator", number=number, points=moving.points, maximum=moving.maximum)


def _figures(found: IndexPlay, t: Translator) -> tuple[Figure, ...]:
    before, after = (
        t("s07.index.no_mark")
        if one.index.total is None
        else t.word("{n:count}", n=one.index.total)
        for one in (found.before, found.after)
    )
    figures = [Figure(t(f"{KEY}.arrow", before=before, after=after), t(f"{KEY}.say.mark"))]
    if _for_women(found, t) in ("unchanged", "changed"):
        gaps = {
            name: t.word("{x:percent1}", x=gap)
            for name, gap in (("before", found.gap_before), ("after", found.gap_after))
        }
        figures.append(Figure(t(f"{KEY}.arrow", **gaps), t(f"{KEY}.say.gap")))
    if math.isnan(found.euros):
        return tuple(figures)
    euros = t.word("{x:euros}", x=found.euros)
    said = "paid" if found.women else "nothing"
    figures.append(Figure(euros, t(f"{KEY}.say.{said}", women=found.women), quiet=True))
    return tuple(figures)


def _table(found: IndexPlay, rows: list[PointsRow], t: Translator) -> ChartTable:
    gaps = {one.key: found.gap_after for one in found.settings if one.values.get("women")}
    return ChartTable(
        t(f"{KEY}.table.caption"),
        tuple(t(f"{KEY}.table.{name}") for name in ("setting", "mark", "indicator", "gap")),
        tuple(
            (row.label, row.words, row.fine, _gap_words(gaps.get(one.key, found.gap_before), t))
            for row, one in zip(rows, found.settings, strict=True)
        ),
    )


def _gap_words(gap: float, t: Translator) -> str:
    return t("s07.law.hidden") if math.isnan(gap) else t.word("{x:percent1}", x=gap)


def _reading(found: IndexPlay, t: Translator) -> str:
    """Return what moved, by which rule, and what it is worth for women."""
    said = [t(f"{KEY}.reading.{found.key}")]
    if found.key == "window" and len(found.settings) == 1:
        said = [t(f"{KEY}.reading.window.large")]
    if found.key in ("cut", "pay_parts", "window"):
        said.append(t(f"{KEY}.reading.no_women"))
    elif found.women == 0:
        said.append(t(f"{KEY}.reading.nobody"))
    said.append(t(f"{KEY}.reading.{found.direction}"))
    return " ".join(said)
