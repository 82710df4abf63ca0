"""From counts to rates: the same events, as a number, by person, by hour worked."""

from __future__ import annotations

import math

from workshop_kit.activities.controls import Choice, Option, Settings
from workshop_kit.activities.event_rates_by_job import look_by_job
from workshop_kit.activities.event_words import (
    is_hidden,
    rates_table,
    read_rates,
    say_figures,
    say_number,
    say_title,
    years_covered,
)
from workshop_kit.activities.exploration import View
from workshop_kit.charts import Chart, ShareRow, plot_share_rows
from workshop_kit.data import Workforce
from workshop_kit.outcomes.events import DIVISORS, EVENTS, EventComparison, compare_events
from workshop_kit.texts import Translator

_KEY = "s04.rates"
WHO = ("all", "jobs")

# What each division adds to the picture: of the events, of the time lived, of the time worked.
_SHARES = {"nothing": ("events",), "people": ("events", "years")}
_ALL_SHARES = ("events", "years", "hours")


def rate_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return what is counted, what it is divided by, and of whom."""
    return tuple(
        Choice(
            name,
            t(f"{_KEY}.{name}"),
            tuple(Option(one, t(f"{_KEY}.{name}.{one}")) for one in options),
            next(iter(options)),
        )
        for name, options in (("event", EVENTS), ("by", DIVISORS), ("who", WHO))
    )


def look_at_rates(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the events at some settings: the whole company, or job by job."""
    event, by = str(settings["event"]), str(settings["by"])
    if settings["who"] == "jobs":
        return look_by_job(event, by, workforce, t)
    return _look_at_company(compare_events(workforce, event, by), workforce, t)


def _look_at_company(found: EventComparison, workforce: Workforce, t: Translator) -> View:
    is_shown = not is_hidden(found, workforce)
    rows = tuple(
        _share_row(found, what, t, is_shown=is_shown)
        for what in _SHARES.get(found.divided_by, _ALL_SHARES)
    )
    chart = Chart(
        title=say_title(found, workforce, t),
        subtitle=t(f"{_KEY}.subtitle.all", years=years_covered(workforce)),
        n=t("chart.n", women=found.women.n, men=found.men.n),
        description=t(
            f"{_KEY}.description.all",
            event=t(f"{_KEY}.events.{found.event}", n=2),
            women=say_number(found.women.events, t) if is_shown else t(f"{_KEY}.too_few"),
            men=say_number(found.men.events, t) if is_shown else t(f"{_KEY}.too_few"),
            rows=len(rows),
        ),
        table=rates_table((found,), workforce, t),
        draw=lambda: plot_share_rows(rows),
    )
    reading = read_rates(found, t) if is_shown else t(f"{_KEY}.reading.few")
    return View(chart, say_figures(found, workforce, t), reading)


def _share_row(found: EventComparison, what: str, t: Translator, *, is_shown: bool) -> ShareRow:
    label = t(f"{_KEY}.shares.{found.event if what == 'events' else what}")
    if not is_shown:
        return ShareRow(label, math.nan, "", "", t(f"{_KEY}.too_few_people"))
    share = found.share_of_women(what)
    if share is None:
        return ShareRow(label, math.nan, "", "", t(f"{_KEY}.nothing_yet"))
    return ShareRow(
        label, share, t.word("{x:percent}", x=share), t.word("{x:percent}", x=1 - share)
    )
