"""How long until a first promotion: everybody counted, or those promoted alone."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from workshop_kit.activities.controls import Choice, Control, Option, Scale, Settings
from workshop_kit.activities.counts import JobCount
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import (
    Chart,
    ChartTable,
    ScaleMark,
    SurvivalLine,
    WaitRow,
    plot_survival_curves,
    plot_waits,
)
from workshop_kit.charts.style import PAPER_WIDTH
from workshop_kit.data import Workforce
from workshop_kit.indicators import SEXES
from workshop_kit.indicators.hiding import fewest_shown
from workshop_kit.outcomes.promoted_waits import PromotedWaits, waits_of_the_promoted
from workshop_kit.outcomes.promotion_time import (
    TimeToPromotion,
    families_to_compare,
    followed_at,
    time_to_promotion,
)
from workshop_kit.texts import Translator

EVERYONE = "everyone"
# Fewer people of a sex than this make no comparison; fewer still followed, no reading there.
ENOUGH_HIRED = 10
ENOUGH_FOLLOWED = 5
# The test is for many promotions: with fewer than five in all, it is not read.
ENOUGH_PROMOTED = 5
_LEVEL = 0.05
_HORIZONS = range(1, 10)
_START = 5
_HEIGHT = 2.1

# Inches, of the curves on a wall: wide and low.
_WALL_HEIGHT, _WALL_WIDTH = 1.35, 6.0


def curves_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be set: whom one counts, how long after the hire, in which job."""
    words = {name: t(f"s03.curves.{name}") for name in ("count", "horizon", "fewer", "more", "job")}
    counted = tuple(Option(name, t(f"s03.curves.count.{name}")) for name in (EVERYONE, "promoted"))
    labels = tuple(t("s03.years", n=n) for n in _HORIZONS)
    families = families_to_compare(workforce, fewest=ENOUGH_HIRED)
    jobs = tuple(Option(code, workforce.label("job_family", code, t.language)) for code in families)
    whole = Option(EVERYONE, t("s03.curves.job.everyone"))
    return (
        Choice("count", words["count"], counted, EVERYONE),
        Scale(
            "horizon",
            words["horizon"],
            labels,
            _HORIZONS.index(_START),
            words["fewer"],
            words["more"],
        ),
        *((Choice("job", words["job"], (whole, *jobs), EVERYONE),) if jobs else ()),
    )


def look_at_curves(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the curves, or the waits of those promoted, with what they say."""
    job = str(settings.get("job", EVERYONE))
    within = None if job == EVERYONE else job
    horizon = _HORIZONS[int(settings["horizon"])]
    look = _view_promoted if settings["count"] == "promoted" else _view_curves
    return look(workforce, within, horizon, t)


def share_promoted(workforce: Workforce, sex: str, years: float) -> float | None:
    """Return the share promoted so long after their hire; None when too few are followed.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> round(share_promoted(load_workforce("conserverie-de-l-aven"), "women", 5), 2)
    0.08
    """
    if followed_at(workforce, [years])[sex][0] < ENOUGH_FOLLOWED:
        return None
    waiting = time_to_promotion(workforce).share_waiting(sex, years)
    return None if math.isnan(waiting) else 1 - waiting


def _of_whom(workforce: Workforce, within: str | None, t: Translator) -> str:
    year = workforce.company.history_start.year
    if within is None:
        return t("s03.curves.of.everyone", year=year)
    label = workforce.label("job_family", within, t.language)
    return t(
        "s03.curves.of.job", year=year, job=JobCount(within, label, 0, 0).label_within_sentence
    )


def _view_curves(workforce: Workforce, within: str | None, horizon: int, t: Translator) -> View:
    times = time_to_promotion(workforce, within=within)
    shown = tuple(sex for sex in SEXES if times.n[sex] >= ENOUGH_FOLLOWED)
    end = max([2, *([int(min(times.longest_years[sex] for sex in shown))] if shown else [])])
    followed = followed_at(workforce, range(end + 1), within=within)
    at_horizon = followed_at(workforce, [horizon], within=within)
    readable = tuple(sex for sex in shown if at_horizon[sex][0] >= ENOUGH_FOLLOWED)
    waiting = {sex: times.share_waiting(sex, horizon) for sex in readable}
    whom = {"of_whom": _of_whom(workforce, within, t), "years": t("s03.years", n=horizon)}
    title = _curves_title(waiting, shown, whom, t)
    chart = Chart(
        title=title,
        subtitle=t("s03.curves.subtitle", **whom),
        n=t("chart.n", women=times.n["women"], men=times.n["men"]),
        description=_describe_curves(times, waiting, whom, t),
        table=_curves_table(times, followed, t),
        draw=lambda: _draw_curves(times, shown, followed, horizon, end, t),
        draw_wide=lambda: _draw_curves(
            times, shown, followed, horizon, end, t, height=_WALL_HEIGHT, width=_WALL_WIDTH
        ),
    )
    figures = tuple(_share_figure(times, sex, horizon, waiting[sex], t) for sex in readable)
    return View(chart, figures, _curves_reading(times, shown, t))


def _curves_title(
    waiting: Mapping[str, float], shown: Sequence[str], whom: Mapping[str, str], t: Translator
) -> str:
    if len(shown) < len(SEXES):
        return t(f"s03.curves.title.few.{_missing(shown)}", **whom)
    if len(waiting) < len(SEXES):
        return t(f"s03.curves.title.short.{_missing(waiting)}", **whom)
    said = {sex: t.word("{x:percent}", x=share) for sex, share in waiting.items()}
    how = "same" if said["women"] == said["men"] else "both"
    return t(f"s03.curves.title.{how}", **said, years=whom["years"])


def _missing(sexes: Sequence[str] | Mapping[str, Any]) -> str:
    absent = [sex for sex in SEXES if sex not in sexes]
    return absent[0] if len(absent) == 1 else "both"


def _share_figure(
    times: TimeToPromotion, sex: str, horizon: int, waiting: float, t: Translator
) -> Figure:
    curve = times.curves[sex]
    value = t.word("{x:percent}", x=waiting)
    years = t("s03.years", n=horizon)
    if curve is None or waiting == 1:
        return Figure(value, t(f"s03.curves.say.{sex}.all", years=years))
    low, high = curve.interval_at(horizon)
    return Figure(value, t(f"s03.curves.say.{sex}", years=years, low=low, high=high))


def _curves_reading(times: TimeToPromotion, shown: Sequence[str], t: Translator) -> str:
    promoted = sum(times.n_promoted.values())
    if len(shown) < len(SEXES) or times.difference is None:
        return t("s03.curves.reading.few", n=promoted)
    if promoted < ENOUGH_PROMOTED or min(times.n.values()) < ENOUGH_HIRED:
        return t("s03.curves.reading.few", n=promoted)
    how = "apart" if times.difference.p_value < _LEVEL else "together"
    return t(f"s03.curves.reading.{how}", n=promoted)


def _describe_curves(
    times: TimeToPromotion, waiting: Mapping[str, float], whom: Mapping[str, str], t: Translator
) -> str:
    n = {"women": times.n_promoted["women"], "men": times.n_promoted["men"]}
    start = t("s03.curves.description", **n, all_women=times.n["women"], all_men=times.n["men"])
    said = (
        t(f"s03.curves.description.{sex}", share=share, years=whom["years"])
        for sex, share in waiting.items()
    )
    return " ".join([start, *said])


def _curves_table(
    times: TimeToPromotion, followed: Mapping[str, tuple[int, ...]], t: Translator
) -> ChartTable:
    def share(sex: str, year: int) -> str:
        if followed[sex][year] < ENOUGH_FOLLOWED or times.n[sex] < ENOUGH_FOLLOWED:
            return t("s03.too_few")
        return t.word("{x:percent}", x=times.share_waiting(sex, year))

    heads = ("years", "women", "women_followed", "men", "men_followed")
    rows = tuple(
        (
            t("s03.years", n=year),
            *(
                cell
                for sex in SEXES
                for cell in (share(sex, year), t.word("{n:count}", n=followed[sex][year]))
            ),
        )
        for year in range(len(followed["women"]))
    )
    columns = tuple(t(f"s03.curves.table.{head}") for head in heads)
    return ChartTable(t("s03.curves.table.caption"), columns, rows)


def _draw_curves(
    times: TimeToPromotion,
    shown: Sequence[str],
    followed: Mapping[str, tuple[int, ...]],
    horizon: int,
    end: int,
    t: Translator,
    height: float = _HEIGHT,
    width: float = PAPER_WIDTH,
) -> Any:
    ticks = tuple(ScaleMark(year, t.word("{n:count}", n=year)) for year in range(end + 1))
    quarters = (0, 0.25, 0.5, 0.75, 1)
    levels = tuple(ScaleMark(share, t.word("{x:percent}", x=share)) for share in quarters)
    lines = [_line(times, sex, followed[sex], t) for sex in shown]
    return plot_survival_curves(
        lines,
        ticks,
        levels,
        time_head=t("s03.curves.time_head"),
        at_risk_head=t("s03.curves.at_risk_head"),
        height=height,
        width=width,
        at=ScaleMark(horizon, t("s03.years", n=horizon)) if horizon <= end else None,
    )


def _line(times: TimeToPromotion, sex: str, followed: Sequence[int], t: Translator) -> SurvivalLine:
    curve, nobody = times.curves[sex], np.array([])
    return SurvivalLine(
        sex,
        t(f"sex.{sex}"),
        times=nobody if curve is None else curve.times,
        survival=nobody if curve is None else curve.survival,
        low=nobody if curve is None else curve.low,
        high=nobody if curve is None else curve.high,
        at_risk=tuple(t.word("{n:count}", n=n) for n in followed),
    )


def _view_promoted(workforce: Workforce, within: str | None, horizon: int, t: Translator) -> View:
    waits = waits_of_the_promoted(workforce, within=within).within(horizon)
    years = t("s03.years", n=horizon)
    n = {sex: len(waits.years[sex]) for sex in SEXES}
    # One sign is one person: of a real company, a handful is not shown.
    least = max(1, fewest_shown(workforce))
    means = {sex: _mean_years(waits.mean(sex), t) for sex in SEXES if n[sex] >= least}
    is_hidden = any(0 < n[sex] < least for sex in SEXES)
    who = "both" if len(means) == len(SEXES) else next(iter(means), "nobody")
    who = "hidden" if is_hidden else who
    rows = [_wait_row(waits, sex, means, t) for sex in SEXES]
    waiting = {"women": waits.n_waiting["women"], "men": waits.n_waiting["men"]}
    chart = Chart(
        title=t(f"s03.curves.promoted.title.{who}", **means, years=years),
        subtitle=t("s03.curves.promoted.subtitle", of_whom=_of_whom(workforce, within, t)),
        n=t("s03.curves.promoted.n", women=n["women"], men=n["men"]),
        description=t("s03.curves.promoted.description", **n, **_forgotten(waiting)),
        table=_waits_table(waits, n, means, t),
        draw=lambda: plot_waits(
            rows,
            tuple(ScaleMark(year, t.word("{n:count}", n=year)) for year in range(0, 11, 2)),
            time_head=t("s03.curves.time_head"),
        ),
    )
    figures = tuple(
        Figure(mean, t(f"s03.curves.promoted.say.{sex}", n=n[sex])) for sex, mean in means.items()
    )
    reading = "some" if sum(waiting.values()) else "none"
    return View(chart, figures, t(f"s03.curves.promoted.reading.{reading}", **_forgotten(waiting)))


def _mean_years(mean: float, t: Translator) -> str:
    # French counts years from two on: 1.9 year, 2.0 years.
    return t("s03.mean_years", x=mean, whole=math.floor(round(mean, 1)))


def _mean_label(sex: str, means: Mapping[str, str], n: int, t: Translator) -> str:
    if sex in means:
        return t("s03.curves.promoted.mean", mean=means[sex])
    return t("s03.too_few") if n else t("s03.curves.promoted.nobody")


def _forgotten(waiting: Mapping[str, int]) -> dict[str, int]:
    return {"out_women": waiting["women"], "out_men": waiting["men"]}


def _wait_row(waits: PromotedWaits, sex: str, means: Mapping[str, str], t: Translator) -> WaitRow:
    n = waits.n_waiting[sex]
    return WaitRow(
        sex,
        t(f"sex.{sex}"),
        years=waits.years[sex] if sex in means else np.array([]),
        mean=waits.mean(sex) if sex in means else math.nan,
        mean_label=_mean_label(sex, means, len(waits.years[sex]), t),
        n_waiting=n,
        waiting_label=t("s03.curves.promoted.waiting", n=n),
    )


def _waits_table(
    waits: PromotedWaits, n: Mapping[str, int], means: Mapping[str, str], t: Translator
) -> ChartTable:
    heads = ("sex", "promoted", "mean", "waiting")
    return ChartTable(
        t("s03.curves.promoted.table.caption"),
        tuple(t(f"s03.curves.promoted.table.{head}") for head in heads),
        tuple(
            (
                t(f"sex.{sex}"),
                t.word("{n:count}", n=n[sex]),
                _mean_label(sex, means, n[sex], t),
                t.word("{n:count}", n=waits.n_waiting[sex]),
            )
            for sex in SEXES
        ),
    )
