"""Gaps group by group, their averages, and the gap of the averages."""

from __future__ import annotations

from functools import lru_cache

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import AmountRow, Chart, ChartTable, plot_amounts
from workshop_kit.data import Workforce
from workshop_kit.indicators import Gap
from workshop_kit.outcomes.gaps_by_group import WEIGHTS, GapsByGroup, gaps_by_group
from workshop_kit.texts import Translator

KEY = "s06.groups"

_BY = ("category", "job_family")
_NAN = float("nan")


@lru_cache(maxsize=48)
def groups_of(workforce: Workforce, by: str) -> GapsByGroup:
    """Return the gaps of a company, whose intervals are worked out once."""
    return gaps_by_group(workforce, by)


def group_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what makes a group, and for how much each one counts."""
    return (
        Choice("by", t(f"{KEY}.by"), tuple(Option(n, t(f"{KEY}.by.{n}")) for n in _BY), _BY[0]),
        Choice(
            "weights",
            t(f"{KEY}.weights"),
            tuple(Option(name, t(f"{KEY}.weights.{name}")) for name in WEIGHTS),
            WEIGHTS[0],
        ),
    )


def look_at_groups(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the gaps of the groups, their average, and the gap of everyone's averages."""
    by, weights = str(settings["by"]), str(settings["weights"])
    found = groups_of(workforce, by)
    overall, average = found.overall.share, found.average(weights)
    if not found.groups or found.overall.is_hidden:
        figures: tuple[Figure, ...] = ()
    else:
        figures = (
            Figure(_signed(average, t), t(f"{KEY}.say.average")),
            Figure(_signed(overall, t), t(f"{KEY}.say.overall"), quiet=True),
        )
    reading = [t(f"{KEY}.reading.{weights}" if found.groups else f"{KEY}.reading.none")]
    if found.groups:
        reading.append(t(f"{KEY}.reading.{'both_ways' if found.runs_both_ways else 'table'}"))
    return View(_chart(found, average, by, workforce, t), figures, " ".join(reading), by_sex=False)


def _signed(share: float, t: Translator) -> str:
    """Return a gap as what women earn compared with men."""
    return t.word("{x:signed_percent}", x=-share)


def _chart(
    found: GapsByGroup, average: float, by: str, workforce: Workforce, t: Translator
) -> Chart:
    rows = [
        _row(workforce.label(by, code, t.language), gap, t, "quiet")
        for code, gap in found.groups.items()
    ]
    if found.groups and not found.overall.is_hidden:
        left_out = t(f"{KEY}.left_out", n=found.n_left_out)
        rows += [
            AmountRow(t(f"{KEY}.row.average"), -average, _NAN, _NAN, _signed(average, t), left_out),
            _row(t(f"{KEY}.row.overall"), found.overall, t),
        ]
    overall = found.overall
    return Chart(
        title=_title(found, average, t),
        subtitle=t(f"{KEY}.subtitle"),
        n=t("chart.n", women=overall.n_compared, men=overall.n_reference),
        description=t(
            f"{KEY}.description",
            rows="".join(f"{row.label} : {row.words}. " for row in rows).strip()
            if t.language == "fr"
            else "".join(f"{row.label}: {row.words}. " for row in rows).strip(),
            n=overall.n_compared + overall.n_reference,
        ),
        table=_table(found, rows, t),
        draw=lambda: plot_amounts(rows, zero=t(f"{KEY}.zero")),
    )


def _row(label: str, gap: Gap, t: Translator, colour: str = "ink") -> AmountRow:
    interval = gap.share_interval
    people = t(f"{KEY}.people", women=gap.n_compared, men=gap.n_reference)
    ends = (-interval.high, -interval.low) if interval.is_shown else (_NAN, _NAN)
    between = t(f"{KEY}.between", low=ends[0], high=ends[1]) if interval.is_shown else people
    return AmountRow(label, -gap.share, *ends, _signed(gap.share, t), between, colour)


def _title(found: GapsByGroup, average: float, t: Translator) -> str:
    if not found.groups:
        return t(f"{KEY}.title.none")
    values = {"average": -average, "overall": -found.overall.share}
    is_same = _signed(average, t) == _signed(found.overall.share, t)
    return t(f"{KEY}.title.{'same' if is_same else 'two'}", **values)


def _table(found: GapsByGroup, rows: list[AmountRow], t: Translator) -> ChartTable:
    names = ("group", "gap", "interval", "women", "men")
    gaps = [*found.groups.values(), None, found.overall]
    counts = [
        (t.word("{n:count}", n=gap.n_compared), t.word("{n:count}", n=gap.n_reference))
        if gap
        else ("—", "—")
        for gap in gaps
    ]
    if not rows:
        overall = found.overall
        label = t(f"{KEY}.row.overall")
        people = (
            t.word("{n:count}", n=overall.n_compared),
            t.word("{n:count}", n=overall.n_reference),
        )
        return ChartTable(
            t(f"{KEY}.table.caption"),
            tuple(t(f"{KEY}.table.{name}") for name in names),
            ((label, _signed(overall.share, t), "—", *people),),
        )
    return ChartTable(
        t(f"{KEY}.table.caption"),
        tuple(t(f"{KEY}.table.{name}") for name in names),
        tuple(
            (row.label, row.words, row.fine if row.low == row.low else "—", *people)
            for row, people in zip(rows, counts, strict=True)
        ),
    )
