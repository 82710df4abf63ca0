"""The same events job by job, each sex with its interval."""

from __future__ import annotations

import math

from workshop_kit.activities.event_words import (
    rates_table,
    read_rates,
    say_figures,
    say_job,
    say_number,
    say_per,
    say_title,
    say_value,
    years_covered,
)
from workshop_kit.activities.exploration import View
from workshop_kit.charts import Chart, IntervalDot, IntervalRow, ScaleMark, plot_interval_dots
from workshop_kit.data import Workforce
from workshop_kit.indicators import SEXES, fewest_shown
from workshop_kit.outcomes.events import (
    EventComparison,
    SexEvents,
    compare_events,
    compare_events_by_job,
)
from workshop_kit.texts import Translator

_KEY = "s04.rates"

# Jobs drawn, those with most hours; the table has them all.
_DRAWN = 4


def look_by_job(event: str, by: str, workforce: Workforce, t: Translator) -> View:
    """Return the events of each job family, and in how many of them one can tell."""
    found = compare_events_by_job(workforce, event, by)
    drawn = found[:_DRAWN]
    rows = [
        IntervalRow(say_job(one, workforce, t), *(_dot(one, sex, workforce, t) for sex in SEXES))
        for one in drawn
    ]
    whole = compare_events(workforce, event, by)
    chart = Chart(
        title=_title_by_job(found, whole, workforce, t),
        subtitle=t(
            f"{_KEY}.subtitle.jobs",
            years=years_covered(workforce),
            jobs=len(drawn),
            per=say_per(whole, t),
        ),
        n=t("chart.n", women=whole.women.n, men=whole.men.n),
        description=t(
            f"{_KEY}.description.jobs",
            event=t(f"{_KEY}.events.{event}", n=2),
            jobs=len(drawn),
            all=len(found),
        ),
        table=rates_table(found, workforce, t),
        draw=lambda: plot_interval_dots(rows, (ScaleMark(0.0, "0"),)),
    )
    return View(chart, say_figures(whole, workforce, t), _read_by_job(found, whole, workforce, t))


def _dot(found: EventComparison, sex: str, workforce: Workforce, t: Translator) -> IntervalDot:
    one: SexEvents = getattr(found, sex)
    if not one.n:
        return IntervalDot(math.nan, math.nan, math.nan, t(f"{_KEY}.nobody.{sex}"))
    if 0 < one.n < fewest_shown(workforce) or math.isnan(one.value):
        return IntervalDot(math.nan, math.nan, math.nan, t(f"{_KEY}.too_few_people"))
    if found.divided_by == "nothing":
        return IntervalDot(one.value, math.nan, math.nan, say_number(one.value, t))
    if not one.interval.is_shown:
        label = t(f"{_KEY}.dot.alone", value=say_value(one.value, t), n=one.n)
        return IntervalDot(one.value, math.nan, math.nan, label)
    low, high = one.interval.low, one.interval.high
    label = t(
        f"{_KEY}.dot",
        value=say_value(one.value, t),
        low=say_value(low, t),
        high=say_value(high, t),
        events=one.events,
    )
    return IntervalDot(one.value, low, high, label)


def _title_by_job(
    found: tuple[EventComparison, ...],
    whole: EventComparison,
    workforce: Workforce,
    t: Translator,
) -> str:
    if not whole.women.events + whole.men.events:
        return say_title(whole, workforce, t)
    if whole.divided_by == "nothing":
        most = max(found, key=lambda one: one.women.events + one.men.events)
        total = whole.women.events + whole.men.events
        return t(
            f"{_KEY}.title.jobs.count",
            job=say_job(most, workforce, t),
            share=(most.women.events + most.men.events) / total,
            event=t(f"{_KEY}.events.{whole.event}", n=2),
        )
    sure = [one for one in found if one.higher]
    return t(f"{_KEY}.title.jobs.{'some' if sure else 'none'}", n=len(sure), jobs=len(found))


def _read_by_job(
    found: tuple[EventComparison, ...],
    whole: EventComparison,
    workforce: Workforce,
    t: Translator,
) -> str:
    if not whole.women.events + whole.men.events:
        return read_rates(whole, t)
    if whole.divided_by == "nothing":
        return t(f"{_KEY}.reading.jobs.count")
    alone = sum(min(one.women.n, one.men.n) == 0 for one in found)
    first = t(f"{_KEY}.reading.jobs.{'alone' if alone else 'both'}", n=alone)
    return f"{first} {t(f'{_KEY}.reading.jobs')}"
