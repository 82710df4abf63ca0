"""Too few people to say: what a table of pay shows, and whom it gives away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop_kit.activities.controls import Control, Scale, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart, ChartTable, GroupCell, GroupRow, plot_groups
from workshop_kit.data import Workforce
from workshop_kit.indicators import HOURLY_PAY, Breakdown, break_down, fewest_shown
from workshop_kit.indicators.shown_cells import FEWEST_APART, ShownCells, count_shown
from workshop_kit.texts import Translator

KEY = "s00.few"

FEWEST = (1, 3, 5, 10)
# The jobs with the fewest people: where somebody could be recognised.
_ROWS = 8
_SEXES = ("women", "men")


def few_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return the smallest number of people whose mean is shown; never fewer than the rule."""
    numbers = _numbers(workforce)
    return (
        Scale(
            "fewest",
            t(f"{KEY}.fewest"),
            tuple(t(f"{KEY}.fewest.value", n=n) for n in numbers),
            0,
            t(f"{KEY}.fewer"),
            t(f"{KEY}.more"),
        ),
    )


def look_at_few(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the small cells of a table of pay, those that a rule leaves out being hollow."""
    fewest = _numbers(workforce)[int(settings["fewest"])]
    pay = mean_pay(workforce, fewest)
    found = count_shown(pay.counts, fewest)
    rows = _rows(pay, fewest, workforce, t)
    said = {
        "fewest": fewest,
        "shown": found.n_shown,
        "cells": found.n_cells,
        "alone": found.n_alone,
        "known": found.people_known,
        "out": found.people_left_out,
        "rows": len(rows),
    }
    chart = Chart(
        title=t(f"{KEY}.title.{_how(found, fewest)}", **said),
        subtitle=t(f"{KEY}.subtitle", **said),
        n=t("chart.n", women=pay.n("women"), men=pay.n("men")),
        description=t(f"{KEY}.description", **said),
        table=_table(pay, workforce, t),
        draw=lambda: plot_groups(rows, [t(f"sex.{sex}") for sex in _SEXES]),
    )
    return View(chart, _figures(found, t), t(f"{KEY}.reading.{fewest}", **said))


def mean_pay(workforce: Workforce, fewest: int) -> Breakdown:
    """Return the mean hourly pay of each job and sex; of one or two people, never."""
    return break_down(workforce, HOURLY_PAY, by="job", fewest=max(fewest, FEWEST_APART))


def _numbers(workforce: Workforce) -> tuple[int, ...]:
    return tuple(n for n in FEWEST if n >= fewest_shown(workforce))


def _how(found: ShownCells, fewest: int) -> str:
    if fewest > 1:
        return "few"
    return "alone" if found.n_alone else "all"


def _figures(found: ShownCells, t: Translator) -> tuple[Figure, ...]:
    values = {
        "shown": found.n_shown,
        "known": found.people_known,
        "out": found.people_left_out,
    }
    return tuple(
        Figure(
            t.word("{n:count}", n=n),
            t(f"{KEY}.say.{name}", n=n, cells=found.n_cells),
            quiet=name == "out",
        )
        for name, n in values.items()
    )


def _rows(pay: Breakdown, fewest: int, workforce: Workforce, t: Translator) -> list[GroupRow]:
    people = dict(zip(pay.groups, pay.counts.T.tolist(), strict=True))
    inhabited = [job for job in pay.groups if sum(people[job])]
    smallest = sorted(inhabited, key=lambda job: (min(_inhabited(people[job])), sum(people[job])))
    return [
        GroupRow(
            workforce.label("job", job, t.language),
            (
                GroupCell(people[job][0], 0, people[job][0] >= fewest),
                GroupCell(0, people[job][1], people[job][1] >= fewest),
            ),
        )
        for job in smallest[:_ROWS]
    ]


def _inhabited(counts: list[int]) -> list[int]:
    return [n for n in counts if n]


def _table(pay: Breakdown, workforce: Workforce, t: Translator) -> ChartTable:
    columns = ("job", "women", "men", "pay_women", "pay_men")
    rows = []
    cells_of = {(cell["group"], cell["sex"]): cell for cell in pay.table.to_dict("records")}
    for job in pay.groups:
        cells = [cells_of[job, sex] for sex in _SEXES]
        if sum(cell["n"] for cell in cells):
            rows.append(
                (
                    workforce.label("job", job, t.language),
                    *(t.word("{n:count}", n=int(cell["n"])) for cell in cells),
                    *(_said(cell, t) for cell in cells),
                )
            )
    return ChartTable(
        t(f"{KEY}.table.caption"), tuple(t(f"{KEY}.table.{name}") for name in columns), tuple(rows)
    )


def _said(cell: Mapping[str, Any], t: Translator) -> str:
    if not cell["n"]:
        return t(f"{KEY}.nobody")
    if cell["is_hidden"]:
        return t(f"{KEY}.too_few")
    return t(f"{KEY}.an_hour", v=cell["value"])
