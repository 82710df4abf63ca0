"""Coming back from a family leave: hours paid year after year, and what follows."""

from __future__ import annotations

import math
from functools import partial

from workshop_kit.activities.controls import Choice, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.time_words import (
    chart_of_nobody,
    choice,
    list_words,
    people_words,
    share_words,
)
from workshop_kit.axes.follow_ups import Outcome, is_clear_difference, what_followed
from workshop_kit.axes.hours_after_leave import (
    LEAVES,
    YEARS,
    HoursAround,
    hours_after_leave,
    hours_around,
)
from workshop_kit.charts import (
    Chart,
    ChartTable,
    HoursLine,
    IntervalDot,
    IntervalRow,
    ScaleMark,
    plot_hours_around,
    plot_interval_dots,
)
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

KEY = "s05.returns"

_SEXES = ("women", "men")
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


def returns_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return what is looked at, and after which leaves."""
    return (choice(KEY, "what", ("hours", "after"), t), choice(KEY, "leave", LEAVES, t))


def look_at_returns(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the hours around a leave, or what followed it."""
    leave = str(settings["leave"])
    if settings["what"] == "after":
        return _look_after(leave, workforce, t)
    table = hours_after_leave(workforce)
    both = {sex: hours_around(table, sex, leave=leave) for sex in _SEXES}
    counts = (both["women"].n, both["men"].n)
    if not sum(counts):
        title = t(f"{KEY}.title.nobody")
        return View(
            chart_of_nobody(title, *counts, t), (), t(f"{KEY}.reading.nobody"), by_sex=False
        )
    chart = Chart(
        title=_title(both, t),
        subtitle=t(f"{KEY}.subtitle.hours", leave=t(f"{KEY}.among.{leave}")),
        n=t(f"{KEY}.n", people=people_words(*counts, t)),
        description=_description(both, t),
        table=_hours_table(both, t),
        draw=partial(
            plot_hours_around,
            [_line(sex, one, t) for sex, one in both.items()],
            [t(f"{KEY}.year.{_year(year)}") for year in YEARS],
        ),
    )
    return View(chart, _hours_figures(both, t), _hours_reading(both, t))


def _year(year: int) -> str:
    return "before" if year < 0 else str(year)


def _title(both: dict[str, HoursAround], t: Translator) -> str:
    women, men = both["women"], both["men"]
    if not women.n or not men.n:
        sex = "women" if women.n else "men"
        return t(f"{KEY}.title.only.{sex}", k=both[sex].n_shorter, n=both[sex].n)
    return t(f"{KEY}.title", women=women.n_shorter, n_women=women.n, men=men.n_shorter, n_men=men.n)


def _line(sex: str, one: HoursAround, t: Translator) -> HoursLine:
    labels = tuple("" if math.isnan(x) else t(f"{KEY}.level", x=x) for x in one.hours)
    return HoursLine(sex, tuple(100 * x for x in one.hours), labels)


def _description(both: dict[str, HoursAround], t: Translator) -> str:
    lines = [
        t(f"{KEY}.description.{sex}", n=one.n, year=one.hours[1], last=one.hours[-1])
        for sex, one in both.items()
        if one.n
    ]
    return t(f"{KEY}.description", lines=" ".join(lines))


def _hours_table(both: dict[str, HoursAround], t: Translator) -> ChartTable:
    rows = tuple(
        (
            t(f"{KEY}.year.{_year(year)}"),
            *(
                t(f"{KEY}.level", x=one.hours[place]) if one.n else t("s05.nobody")
                for one in both.values()
            ),
        )
        for place, year in enumerate(YEARS)
    )
    shorter = (
        t(f"{KEY}.table.shorter"),
        *(t(f"{KEY}.of", k=one.n_shorter, n=one.n) for one in both.values()),
    )
    return ChartTable(
        t(f"{KEY}.table.caption"),
        (t(f"{KEY}.table.year"), t("sex.women"), t("sex.men")),
        (*rows, shorter),
    )


def _hours_figures(both: dict[str, HoursAround], t: Translator) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            t(f"{KEY}.level", x=one.hours[-1]),
            t(f"{KEY}.say.hours.{sex}", n=one.n),
            quiet=sex == "men",
        )
        for sex, one in both.items()
        if one.n
    )


def _hours_reading(both: dict[str, HoursAround], t: Translator) -> str:
    women, men = both["women"], both["men"]
    pair = ((women.n_shorter, women.n), (men.n_shorter, men.n))
    how = "clear" if is_clear_difference(*pair) else "unclear"
    return " ".join((t(f"{KEY}.reading.{how}"), t(f"{KEY}.reading.hours")))


def _look_after(leave: str, workforce: Workforce, t: Translator) -> View:
    followed = what_followed(workforce, leave=leave)
    women, men = followed.n_women, followed.n_men
    if not women + men:
        title = t(f"{KEY}.title.nobody")
        return View(
            chart_of_nobody(title, women, men, t), (), t(f"{KEY}.reading.nobody"), by_sex=False
        )
    rows = tuple(
        IntervalRow(t(f"{KEY}.row.{name}"), _dot(pair["women"], t), _dot(pair["men"], t))
        for name, pair in followed.outcomes.items()
    )
    ticks = tuple(ScaleMark(x, t.word("{x:percent}", x=x)) for x in _TICKS)
    chart = Chart(
        title=_title_after(followed.clear, followed.outcomes, t),
        subtitle=t(f"{KEY}.subtitle.after", leave=t(f"{KEY}.among.{leave}")),
        n=t(f"{KEY}.n", people=people_words(women, men, t)),
        description=_description_after(rows, women, men, t),
        table=ChartTable(
            t(f"{KEY}.table.after"),
            (t(f"{KEY}.table.what"), t("sex.women"), t("sex.men")),
            tuple((row.label, row.women.label, row.men.label) for row in rows),
        ),
        draw=partial(plot_interval_dots, rows, ticks),
    )
    return View(chart, _catch_up_figures(followed.caught_up, t), t(f"{KEY}.reading.after"))


def _dot(outcome: Outcome, t: Translator) -> IntervalDot:
    if outcome.is_hidden or not outcome.n:
        words = t("s05.too_few" if outcome.n else "s05.nobody")
        return IntervalDot(math.nan, math.nan, math.nan, words)
    interval = outcome.interval
    return IntervalDot(
        outcome.share, interval.low, interval.high, share_words(outcome.share, outcome.n, t)
    )


def _title_after(clear: str | None, outcomes: dict[str, dict[str, Outcome]], t: Translator) -> str:
    if clear is None:
        return t(f"{KEY}.title.after.unclear")
    women, men = outcomes[clear]["women"], outcomes[clear]["men"]
    return t(
        f"{KEY}.title.after.clear",
        what=t(f"{KEY}.row.{clear}"),
        women=women.share,
        men=men.share,
    )


def _description_after(rows: tuple[IntervalRow, ...], women: int, men: int, t: Translator) -> str:
    said = [
        t(f"{KEY}.description.row", what=row.label, women=row.women.label, men=row.men.label)
        for row in rows
    ]
    return t(f"{KEY}.description.after", rows=list_words(said, t), women=women, men=men)


def _catch_up_figures(caught_up: Outcome, t: Translator) -> tuple[Figure, ...]:
    if caught_up.is_hidden or not caught_up.n:
        return ()
    value = t(f"{KEY}.of", k=caught_up.counts[0], n=caught_up.n)
    return (Figure(value, t(f"{KEY}.say.caught_up", n=caught_up.n)),)
