"""Reading a bar: the same people as a number, as a share of each sex, as a share of the group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.axes.mix import jobs_by_sex
from workshop_kit.charts import Chart, ChartTable, SexBar, plot_paired_bars, plot_sex_bars
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

KEY = "s00.reading"

_BY = ("category", "job_family")
WHOLES = ("nothing", "sex", "group")


@dataclass(frozen=True)
class _Group:
    """A group of people in words, with its shares."""

    id: str
    label: str
    women: int
    men: int
    of_women: float
    of_men: float

    @property
    def n(self) -> int:
        return self.women + self.men

    @property
    def share(self) -> float:
        return self.women / self.n


def bar_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what makes a group, and what its people are divided by."""
    return tuple(
        Choice(
            name,
            t(f"{KEY}.{name}"),
            tuple(Option(one, t(f"{KEY}.{name}.{one}")) for one in options),
            options[0],
        )
        for name, options in (("whole", WHOLES), ("by", _BY))
    )


def look_at_bars(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the groups at some settings; the words follow the one with most people."""
    by, whole = str(settings["by"]), str(settings["whole"])
    groups = _groups(by, workforce, t)
    first = max(groups, key=lambda group: group.n)
    women, men = sum(one.women for one in groups), sum(one.men for one in groups)
    said = {
        "group": first.label,
        "n": first.n,
        "women": first.women,
        "men": first.men,
        "all_women": women,
        "all_men": men,
        "of_women": first.of_women,
        "of_men": first.of_men,
        "share": first.share,
        "overall": women / (women + men),
    }
    bars = [_bar(group, whole, t) for group in groups]
    plot = plot_paired_bars if whole == "sex" else plot_sex_bars
    chart = Chart(
        title=t(f"{KEY}.title.{whole}", **said),
        subtitle=t(f"{KEY}.subtitle.{whole}"),
        n=t("chart.n", women=women, men=men),
        description=t(f"{KEY}.description", groups=len(groups), **said),
        table=_table(groups, t),
        draw=lambda: plot(bars),
    )
    return View(chart, _figures(whole, said, t), t(f"{KEY}.reading.{whole}", **said))


def _groups(by: str, workforce: Workforce, t: Translator) -> list[_Group]:
    present = jobs_by_sex(workforce, by=by)
    found = []
    rows = {(row["group"], row["sex"]): row for row in present.table.to_dict("records")}
    for code in present.groups:
        women, men = (rows[code, sex] for sex in ("women", "men"))
        if women["n"] + men["n"]:
            found.append(
                _Group(
                    code,
                    workforce.label(by, code, t.language),
                    int(women["n"]),
                    int(men["n"]),
                    float(women["share_of_sex"]),
                    float(men["share_of_sex"]),
                )
            )
    return found


def _bar(group: _Group, whole: str, t: Translator) -> SexBar:
    note = t(
        f"{KEY}.bar.{whole}",
        n=group.n,
        share=group.share,
        of_women=group.of_women,
        of_men=group.of_men,
    )
    # Half up, as the words around the picture are rounded.
    in_a_hundred = int(100 * group.share + 0.5)
    lengths = {
        "nothing": (group.women, group.men),
        "sex": (group.of_women, group.of_men),
        "group": (in_a_hundred, 100 - in_a_hundred),
    }
    return SexBar(group.id, group.label, *lengths[whole], note)


def _figures(whole: str, said: Mapping[str, Any], t: Translator) -> tuple[Figure, ...]:
    values = {
        "nothing": (("{n:count}", said["women"]), ("{n:count}", said["men"])),
        "sex": (("{n:percent}", said["of_women"]), ("{n:percent}", said["of_men"])),
        "group": (("{n:percent}", said["share"]), ("{n:percent}", said["overall"])),
    }
    return tuple(
        Figure(t.word(form, n=value), t(f"{KEY}.say.{whole}.{place}", **said), quiet=place == "b")
        for place, (form, value) in zip("ab", values[whole], strict=True)
    )


def _table(groups: list[_Group], t: Translator) -> ChartTable:
    columns = ("group", "women", "men", "of_women", "of_men", "share")
    return ChartTable(
        t(f"{KEY}.table.caption"),
        tuple(t(f"{KEY}.table.{name}") for name in columns),
        tuple(
            (
                group.label,
                t.word("{n:count}", n=group.women),
                t.word("{n:count}", n=group.men),
                *(
                    t.word("{x:percent}", x=share)
                    for share in (group.of_women, group.of_men, group.share)
                ),
            )
            for group in groups
        ),
    )
