"""Who meets several constraints at once, women beside men."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.axes.crossed import CONSTRAINTS, Crossed, Meeting, cross_constraints
from workshop_kit.charts import Chart, ChartTable, SexBar, plot_paired_bars
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

KEY = "s06.both"

_SIZES = ("one", "two", "three")
# A full line stands for at least this share: one person in a hundred is a short bar.
_SHORTEST = 0.5


@lru_cache(maxsize=24)
def crossed_of(workforce: Workforce) -> Crossed:
    """Return who meets what in a company: exact intervals are worked out once."""
    return cross_constraints(workforce)


def crossed_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return how many constraints at once are looked at."""
    options = tuple(Option(size, t(f"{KEY}.size.{size}")) for size in _SIZES)
    return (Choice("size", t(f"{KEY}.size"), options, _SIZES[0]),)


def look_at_crossed(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return who meets one, two or three constraints."""
    found = crossed_of(workforce)
    size = str(settings["size"])
    n_at_once = _SIZES.index(size) + 1
    sets = tuple(combinations(CONSTRAINTS, n_at_once))
    if n_at_once == len(CONSTRAINTS):
        # Two at once stay beside, so that one sees how few, or how many, have all three.
        sets = (*combinations(CONSTRAINTS, n_at_once - 1), *sets)
    every = found.meetings[CONSTRAINTS]
    return View(
        chart=_chart(found, sets, size, t),
        figures=tuple(
            Figure(_share(every[sex], t), t(f"{KEY}.say.{sex}", n=every[sex].n))
            for sex in ("women", "men")
        )
        if size == "three" and found.is_known
        else (),
        reading=t(f"{KEY}.reading.{_reading(found, size)}"),
    )


def _reading(found: Crossed, size: str) -> str:
    if not found.is_known:
        return "unknown"
    is_empty = size == "three" and found.more_often[CONSTRAINTS] == "nobody"
    return "nobody" if is_empty else size


def _chart(found: Crossed, sets: tuple[tuple[str, ...], ...], size: str, t: Translator) -> Chart:
    rows = [(chosen, _label(chosen, t)) for chosen in sets]
    bars = [
        SexBar(
            ".".join(chosen),
            label,
            *(_length(found.meetings[chosen][sex]) for sex in ("women", "men")),
            note=_note(found, chosen, t),
        )
        for chosen, label in rows
    ]
    first = found.meetings[CONSTRAINTS[:1]]
    return Chart(
        title=_title(found, size, t),
        subtitle=t(f"{KEY}.subtitle"),
        n=t("chart.n", women=first["women"].among, men=first["men"].among),
        description=" ".join(
            t(
                f"{KEY}.line",
                label=label,
                women=_words(found.meetings[chosen]["women"], t),
                men=_words(found.meetings[chosen]["men"], t),
            )
            for chosen, label in rows
        ),
        table=_table(found, rows, t),
        draw=lambda: plot_paired_bars(bars, at_least=_SHORTEST),
    )


def _title(found: Crossed, size: str, t: Translator) -> str:
    if not found.is_known:
        return t(f"{KEY}.title.unknown")
    if size == "three":
        who = found.more_often[CONSTRAINTS]
        women, men = (found.meetings[CONSTRAINTS][sex] for sex in ("women", "men"))
        values = {"women": women.n, "men": men.n}
        return t(f"{KEY}.title.three.{who}", **values)
    sets = combinations(CONSTRAINTS, _SIZES.index(size) + 1)
    told = [chosen for chosen in sets if found.more_often[chosen] in ("women", "men")]
    if not told:
        return t(f"{KEY}.title.{size}.unclear")
    chosen = max(told, key=lambda one: _apart(found, one))
    who = found.more_often[chosen]
    more, fewer = (who, "men" if who == "women" else "women")
    return t(
        f"{KEY}.title.told.{who}",
        label=_label(chosen, t),
        more=found.meetings[chosen][more].share,
        fewer=found.meetings[chosen][fewer].share,
    )


def _apart(found: Crossed, chosen: tuple[str, ...]) -> float:
    women, men = (found.meetings[chosen][sex].share for sex in ("women", "men"))
    return abs(women - men)


def _label(chosen: tuple[str, ...], t: Translator) -> str:
    return t(f"{KEY}.set.{'.'.join(chosen)}")


def _length(meeting: Meeting) -> float:
    return 0.0 if meeting.share != meeting.share else meeting.share


def _share(meeting: Meeting, t: Translator) -> str:
    return t("explain.share", share=meeting.share) if meeting.share == meeting.share else "—"


def _words(meeting: Meeting, t: Translator) -> str:
    if meeting.share != meeting.share:
        return t(f"{KEY}.hidden")
    return t(f"{KEY}.count", n=meeting.n, all=meeting.among, share=meeting.share)


def _note(found: Crossed, chosen: tuple[str, ...], t: Translator) -> str:
    women, men = (found.meetings[chosen][sex] for sex in ("women", "men"))
    return t(f"{KEY}.note_beside", women=_share(women, t), men=_share(men, t))


def _table(found: Crossed, rows: list[tuple[tuple[str, ...], str]], t: Translator) -> ChartTable:
    return ChartTable(
        t(f"{KEY}.table.caption"),
        (t(f"{KEY}.table.what"), t("sex.women"), t("sex.men"), t(f"{KEY}.table.told")),
        tuple(
            (
                label,
                *(_words(found.meetings[chosen][sex], t) for sex in ("women", "men")),
                t(f"{KEY}.told.{found.more_often[chosen]}"),
            )
            for chosen, label in rows
        ),
    )
