"""Which file of a company holds what, axis by axis, and what no file holds."""

from __future__ import annotations

from workshop_kit.activities.controls import Choice, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart, ChartTable, FileLine, plot_file_grid
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

KEY = "s01.files"
FILES = ("dsn", "bdese", "registers")

# In order: payroll return (DSN), company database (BDESE), registers and other papers (staff
# register, risk assessment, rosters, training plan). "part": totals only, or not everyone.
# DSN: blocks 40 to 65 of NEODeS; BDESE: articles R. 2312-8 and R. 2312-9.
HOLDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "mix": {
        "job_title": ("yes", "part", "yes"),
        "entries": ("yes", "part", "yes"),
        "real_post": ("no", "no", "no"),
        "applications": ("no", "no", "no"),
    },
    "careers": {
        "raises": ("part", "no", "no"),
        "promotions": ("part", "part", "no"),
        "training": ("no", "part", "yes"),
        "reasons": ("no", "no", "no"),
    },
    "conditions": {
        "accidents": ("yes", "part", "yes"),
        "risks": ("no", "no", "yes"),
        "light_accidents": ("no", "no", "part"),
        "movements": ("no", "no", "no"),
    },
    "time": {
        "contract_hours": ("yes", "part", "yes"),
        "overtime": ("yes", "no", "part"),
        "schedules": ("no", "part", "yes"),
        "part_time_reason": ("no", "no", "no"),
    },
}


def file_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return what can be set: the axis."""
    options = tuple(Option(axis, t(f"{KEY}.axis.{axis}")) for axis in HOLDS)
    return (Choice("axis", t(f"{KEY}.axis"), options, "mix"),)


def look_at_files(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return what files hold about one axis."""
    axis = str(settings["axis"])
    known = HOLDS[axis]
    nowhere = [name for name, levels in known.items() if set(levels) == {"no"}]
    counts = {"n": len(nowhere), "all": len(known)}
    missing = t(f"{KEY}.between").join(t(f"{KEY}.inside.{name}") for name in nowhere)
    return View(
        chart=_chart(axis, nowhere, counts, t),
        figures=(Figure(t(f"{KEY}.value", **counts), t(f"{KEY}.say.nowhere", **counts)),),
        reading=t(f"{KEY}.reading", missing=missing),
        by_sex=False,
    )


def _chart(axis: str, nowhere: list[str], counts: dict[str, int], t: Translator) -> Chart:
    lines = tuple(
        FileLine(
            t(f"{KEY}.information.{name}"),
            levels,
            t(f"{KEY}.nowhere") if name in nowhere else "",
        )
        for name, levels in HOLDS[axis].items()
    )
    files = [t(f"{KEY}.file.{name}") for name in FILES]
    words = [t(f"{KEY}.level.{level}") for level in ("yes", "part", "no")]
    return Chart(
        title=t(f"{KEY}.title", axis=t(f"axis.{axis}"), **counts),
        subtitle=t(f"{KEY}.subtitle"),
        n=t(f"{KEY}.n"),
        description=_description(lines, files, counts, t),
        table=_table(lines, files, t),
        draw=lambda: plot_file_grid(lines, files, words),
    )


def _description(
    lines: tuple[FileLine, ...], files: list[str], counts: dict[str, int], t: Translator
) -> str:
    said = [
        t(
            f"{KEY}.description.line",
            label=line.label,
            where=", ".join(
                f"{file} {t(f'{KEY}.level.{level}')}"
                for file, level in zip(files, line.levels, strict=True)
            ),
        )
        for line in lines
    ]
    return " ".join([t(f"{KEY}.description", **counts), *said])


def _table(lines: tuple[FileLine, ...], files: list[str], t: Translator) -> ChartTable:
    return ChartTable(
        t(f"{KEY}.table.caption"),
        (t(f"{KEY}.table.information"), *files),
        tuple((one.label, *(t(f"{KEY}.level.{level}") for level in one.levels)) for one in lines),
    )
