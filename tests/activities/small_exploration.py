"""A small exploration with one control of each sort, for tests."""

from __future__ import annotations

from workshop_kit.activities.controls import Choice, Option, Scale
from workshop_kit.activities.exploration import Exploration, Figure, View
from workshop_kit.activities.note import Note
from workshop_kit.charts import Chart, ChartTable, SexBar, plot_sex_bars

MEASURE = Choice(
    "measure", "Mesure :", (Option("mean", "moyenne"), Option("median", "médiane")), "mean"
)
LEVEL = Scale("level", "Seuil", ("un", "deux", "trois"), 1, "moins", "plus")


def look(settings, _workforce, _t):
    chart = Chart(
        title=f"{settings['measure']} {settings['level']}",
        subtitle="Sous-titre",
        n="n = 7",
        description="Une barre.",
        table=ChartTable("Tableau", ("a", "b"), (("c", str(settings["level"])),)),
        draw=lambda: plot_sex_bars([SexBar("w", "Atelier", 3, 4, "43 %")]),
    )
    return View(chart, (Figure("12 %", "d’écart"), Figure("3", "avant", quiet=True)), "Voici.")


SMALL = Exploration(
    "s02.jobs", Note("s02.jobs.note"), lambda _workforce, _t: (MEASURE, LEVEL), look
)


def answer(**settings):
    return {"settings": settings}
