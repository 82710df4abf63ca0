"""Looking at forty comparisons when nothing differs: how many alarms chance alone raises."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from workshop_kit.activities.controls import Choice, Control, Option, Scale, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart, ChartTable, plot_looks
from workshop_kit.data import Workforce
from workshop_kit.measures.looks import chance_of_any, draw_looks, expected_alarms
from workshop_kit.texts import Translator

# Draws are the same on every computer, so that a room can compare them.
SEED = 2203
N_EACH = 30
LEVEL = 0.05
NUMBERS = (10, 20, 40)
N_DRAWS = 12
_COLUMNS = 10


def looks_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be set: how many comparisons are looked at, and which draw."""
    numbers = tuple(Option(str(n), t.word("{n:count}", n=n)) for n in NUMBERS)
    draws = tuple(t("s03.looks.draw.value", n=n + 1) for n in range(N_DRAWS))
    return (
        Choice("number", t("s03.looks.number"), numbers, str(NUMBERS[-1])),
        Scale("draw", t("s03.looks.draw"), draws, 0, t("s03.looks.fewer"), t("s03.looks.more")),
    )


def alarms_of(draw: int, number: int) -> NDArray[np.bool_]:
    """Return which of the first comparisons of a draw raise an alarm, all of them false.

    Examples
    --------
    >>> alarms_of(0, 40).shape, bool((alarms_of(0, 10) == alarms_of(0, 40)[:10]).all())
    ((40,), True)
    """
    rng = np.random.default_rng([SEED, draw])
    return (draw_looks(max(NUMBERS), n_each=N_EACH, rng=rng) < LEVEL)[:number]


def look_at_looks(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the comparisons of a draw, with the alarms that chance alone raised."""
    number, draw = int(settings["number"]), int(settings["draw"])
    is_alarm = alarms_of(draw, number)
    n = int(is_alarm.sum())
    said = {"n": n, "all": number, "each": N_EACH, "draw": draw + 1}
    how = "some" if n else "none"
    chart = Chart(
        title=t(f"s03.looks.title.{how}", **said),
        subtitle=t("s03.looks.subtitle", level=LEVEL, **said),
        n=t("s03.looks.n", **said),
        description=t("s03.looks.description", **said),
        table=_table(number, t),
        draw=lambda: plot_looks(
            is_alarm.tolist(), n_columns=_COLUMNS, alarm_label=t("s03.looks.alarm")
        ),
    )
    any_alarm = chance_of_any(number, level=LEVEL)
    figures = (
        Figure(t.word("{n:count}", n=n), t("s03.looks.say.now", n=n)),
        Figure(
            t.word("{x:times}", x=expected_alarms(number, level=LEVEL)),
            t("s03.looks.say.expected"),
            quiet=True,
        ),
        Figure(t.word("{x:percent}", x=any_alarm), t("s03.looks.say.any"), quiet=True),
    )
    return View(chart, figures, t(f"s03.looks.reading.{how}", **said), by_sex=False)


def _table(number: int, t: Translator) -> ChartTable:
    """Return the alarms of every draw: people see that one draw is not another."""
    rows = tuple(
        (
            t("s03.looks.draw.value", n=draw + 1),
            t.word("{n:count}", n=int(alarms_of(draw, number).sum())),
        )
        for draw in range(N_DRAWS)
    )
    columns = (t("s03.looks.draw"), t("s03.looks.table.alarms"))
    return ChartTable(t("s03.looks.table.caption", n=number), columns, rows)
