"""The clock: who works by day, by night, split, at weekends, and with how much notice."""

from __future__ import annotations

from functools import partial

from workshop_kit.activities.controls import Choice, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.time_words import (
    chart_of_nobody,
    choice,
    family_choice,
    family_of,
    list_words,
    people_words,
    place_words,
    share_words,
)
from workshop_kit.axes.schedules import CONSTRAINTS, WHO, Schedules, schedules_by_sex
from workshop_kit.charts import Chart, ChartTable, NightShare, ScheduleRow, plot_clock
from workshop_kit.data import Workforce
from workshop_kit.indicators import Gap
from workshop_kit.texts import Translator

KEY = "s05.clock"

_ROWS = ("schedule_day", *CONSTRAINTS)


def clock_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return whose schedules, and in which job family."""
    codes = (family.code for family in workforce.company.job_families)
    return (choice(KEY, "who", WHO, t), *family_choice(KEY, codes, workforce, t))


def look_at_clock(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the clock at some settings."""
    family, who = family_of(settings), str(settings["who"])
    found = schedules_by_sex(workforce, who=who, within=family)
    women, men = found.n_women, found.n_men
    reading = " ".join((t(f"{KEY}.reading.{who}"), t(f"{KEY}.reading")))
    if found.is_hidden or not women + men:
        title = t("s05.too_few.title" if women + men else f"{KEY}.title.nobody")
        return View(chart_of_nobody(title, women, men, t), (), reading, by_sex=False)
    chart = Chart(
        title=_title(found, t),
        subtitle=t(f"{KEY}.subtitle.{who}", place=place_words(family, workforce, t)),
        n=people_words(women, men, t),
        description=_description(found, t),
        table=_table(found, t),
        draw=partial(
            plot_clock,
            _nights(found),
            _rows(found, t),
            night=t(f"{KEY}.night"),
            day=t(f"{KEY}.day"),
        ),
    )
    return View(chart, _figures(found, t), reading)


def _counts(gap: Gap) -> tuple[float, int, float, int]:
    return gap.compared_value, gap.n_compared, gap.reference_value, gap.n_reference


def _title(found: Schedules, t: Translator) -> str:
    if not found.n_women or not found.n_men:
        return t(f"{KEY}.title.one_sex", women=found.n_women, men=found.n_men)
    if found.clearest is None:
        return t(f"{KEY}.title.unclear", women=found.n_women, men=found.n_men)
    gap = found.constraints[found.clearest]
    return t(
        f"{KEY}.title.clear",
        name=t(f"{KEY}.row.{found.clearest}"),
        women=gap.compared_value,
        men=gap.reference_value,
    )


def _nights(found: Schedules) -> tuple[NightShare, NightShare]:
    night = found.night
    return NightShare("women", night.compared_value), NightShare("men", night.reference_value)


def _rows(found: Schedules, t: Translator) -> tuple[ScheduleRow, ...]:
    """Return the schedules that somebody has; the table names the others too."""
    rows = []
    for name in _ROWS:
        women, n_women, men, n_men = _counts(found.constraints[name])
        if not (women > 0 or men > 0):
            continue
        rows.append(
            ScheduleRow(
                t(f"{KEY}.row.{name}"),
                women,
                men,
                share_words(women, n_women, t),
                share_words(men, n_men, t),
                is_clear=found.is_clear(name),
            )
        )
    return tuple(rows)


def _description(found: Schedules, t: Translator) -> str:
    rows = [
        t(f"{KEY}.description.row", name=row.label, women=row.women_label, men=row.men_label)
        for row in _rows(found, t)
    ]
    return t(f"{KEY}.description", rows=list_words(rows, t))


def _table(found: Schedules, t: Translator) -> ChartTable:
    rows = []
    for name in _ROWS:
        women, n_women, men, n_men = _counts(found.constraints[name])
        rows.append(
            (
                t(f"{KEY}.row.{name}"),
                share_words(women, n_women, t),
                share_words(men, n_men, t),
            )
        )
    return ChartTable(
        t(f"{KEY}.table.caption"),
        (t(f"{KEY}.table.schedule"), t("sex.women"), t("sex.men")),
        tuple(rows),
    )


def _figures(found: Schedules, t: Translator) -> tuple[Figure, ...]:
    shares = {"women": found.night.compared_value, "men": found.night.reference_value}
    return tuple(
        Figure(t.word("{x:percent}", x=share), t(f"{KEY}.say.{sex}"), quiet=sex == "men")
        for sex, share in shares.items()
        if share == share
    )
