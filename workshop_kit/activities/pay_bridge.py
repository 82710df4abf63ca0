"""The bridge: from the pay of an hour to the pay of a year."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

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
)
from workshop_kit.charts import BridgeEnd, BridgePlank, Chart, ChartTable, plot_bridge
from workshop_kit.data import Workforce
from workshop_kit.indicators import Gap
from workshop_kit.outcomes.pay_bridge import (
    PEOPLE,
    BridgeStep,
    PayBridge,
    families_to_compare,
    pay_bridge,
)
from workshop_kit.texts import Translator

KEY = "s05.bridge"

_FIRST, _SECOND = ("men", "women")


def bridge_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return whose pay, for a hundred euros of whom, and in which job family."""
    return (
        choice(KEY, "people", PEOPLE, t),
        choice(KEY, "reference", (_FIRST, _SECOND), t),
        *family_choice(KEY, families_to_compare(workforce), workforce, t),
    )


def look_at_bridge(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the bridge at some settings."""
    family, people = family_of(settings), str(settings["people"])
    bridge = pay_bridge(
        workforce, people=people, within=family, reference=str(settings["reference"])
    )
    if bridge is None:
        present = workforce.present()["sex"].value_counts()
        women, men = (int(present.get(sex, 0)) for sex in ("women", "men"))
        chart = chart_of_nobody(t("s05.too_few.title"), women, men, t)
        return View(chart, (), t(f"{KEY}.reading.none"), by_sex=False)
    return View(
        _chart(bridge, people, place_words(family, workforce, t), t),
        _figures(bridge, t),
        " ".join((_reading(bridge, t), t(f"{KEY}.landmark"))),
        by_sex=False,
    )


def certainty(gap: Gap) -> str:
    """Return whether the direction of a gap in means is known: clear, unclear, or too few.

    The interval is that of the difference: zero in it, and nobody can tell who has more.
    """
    if not gap.interval.is_shown:
        return "too_few"
    return "unclear" if gap.interval.contains(0) else "clear"


def _chart(bridge: PayBridge, people: str, place: str, t: Translator) -> Chart:
    annual = bridge.annual
    counts = {annual.compared: annual.n_compared, annual.reference: annual.n_reference}
    start, end = _ends(bridge, t)
    planks = tuple(
        BridgePlank(
            name=t(f"{KEY}.step.{step.name}"),
            value=100 * step.level,
            label=t(f"{KEY}.change", x=change),
            note=_note(step, t),
            is_hours=step.name != "hourly_pay",
        )
        for change, step in zip(_changes(bridge), bridge.steps, strict=True)
    )
    stop = t(f"{KEY}.stop") if len(planks) > 1 else ""
    return Chart(
        title=_title(bridge, t),
        subtitle=t(f"{KEY}.subtitle.{people}", place=place),
        n=people_words(counts["women"], counts["men"], t),
        description=_description(bridge, t),
        table=_table(bridge, t),
        draw=partial(plot_bridge, start, planks, end, stop=stop),
    )


def _changes(bridge: PayBridge) -> list[float]:
    """Return what each step changes, between levels as they are read: they add up on sight."""
    levels = [1.0, *(round(step.level, 3) for step in bridge.steps)]
    return [after - before for before, after in pairwise(levels)]


def _ends(bridge: PayBridge, t: Translator) -> tuple[BridgeEnd, BridgeEnd]:
    annual = bridge.annual
    interval = annual.share_interval
    ends = (100 * (1 - interval.high), 100 * (1 - interval.low)) if interval.is_shown else None
    low, high = ends or (None, None)
    reached = 100 * (1 - annual.share)
    return (
        BridgeEnd(
            annual.reference,
            t(f"sex.{annual.reference}"),
            100.0,
            t(f"{KEY}.start", pay=annual.reference_value),
        ),
        BridgeEnd(
            annual.compared,
            t(f"sex.{annual.compared}"),
            reached,
            t(f"{KEY}.end", x=reached, pay=annual.compared_value),
            low,
            high,
        ),
    )


def _note(step: BridgeStep, t: Translator) -> str:
    reference, compared = _factors(step)
    return t(f"{KEY}.note.{step.name}", reference=reference, compared=compared)


def _factors(step: BridgeStep) -> tuple[float, float]:
    """Return the factor of each group as it reads: overtime comes on top of the contract."""
    base = 1 if step.name == "overtime" else 0
    return step.reference - base, step.compared - base


def _whose(gap: Gap, t: Translator) -> dict[str, str]:
    return {
        "to_reference": t(f"{KEY}.to.{gap.reference}"),
        "to_compared": t(f"{KEY}.to.{gap.compared}"),
    }


def _title(bridge: PayBridge, t: Translator) -> str:
    return t(
        f"{KEY}.title.{certainty(bridge.annual)}",
        end=1 - bridge.annual.share,
        level=bridge.steps[0].level,
        **_whose(bridge.annual, t),
    )


def _description(bridge: PayBridge, t: Translator) -> str:
    steps = [
        t(f"{KEY}.description.step", name=t(f"{KEY}.step.{step.name}"), x=change)
        for change, step in zip(_changes(bridge), bridge.steps, strict=True)
    ]
    return t(
        f"{KEY}.description",
        end=1 - bridge.annual.share,
        steps=list_words(steps, t),
        **_whose(bridge.annual, t),
    )


def _table(bridge: PayBridge, t: Translator) -> ChartTable:
    annual = bridge.annual
    rows = [
        (
            t(f"{KEY}.step.{step.name}"),
            *(t(f"{KEY}.factor.{step.name}", x=x) for x in _factors(step)),
            t(f"{KEY}.level", x=step.level),
            t(f"{KEY}.amount", x=step.amount),
        )
        for step in bridge.steps
    ]
    total = (
        t(f"{KEY}.table.year"),
        t.word("{x:euros}", x=annual.reference_value),
        t.word("{x:euros}", x=annual.compared_value),
        t(f"{KEY}.level", x=1 - annual.share),
        t(f"{KEY}.amount", x=-annual.difference),
    )
    return ChartTable(
        caption=t(f"{KEY}.table.caption"),
        columns=(
            t(f"{KEY}.table.step"),
            t(f"sex.{annual.reference}"),
            t(f"sex.{annual.compared}"),
            t(f"{KEY}.table.level"),
            t(f"{KEY}.table.amount"),
        ),
        rows=(*rows, total),
    )


def _figures(bridge: PayBridge, t: Translator) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            t.word("{x:percent1}", x=abs(gap.share)),
            t(f"{KEY}.say.{name}.{_way(gap, t)}", whom=t(f"{KEY}.for.{gap.compared}")),
            quiet=name != "annual",
        )
        for name, gap in (
            ("annual", bridge.annual),
            ("hourly", bridge.hourly),
            ("hours", bridge.hours),
        )
    )


def _way(gap: Gap, t: Translator) -> str:
    """Return which way a gap goes, as it reads once rounded."""
    if t.word("{x:percent1}", x=gap.share) == t.word("{x:percent1}", x=0):
        return "same"
    return "less" if gap.share > 0 else "more"


def _reading(bridge: PayBridge, t: Translator) -> str:
    annual = bridge.annual
    known = certainty(annual)
    if known == "too_few":
        return t(f"{KEY}.reading.too_few")
    interval = annual.share_interval if annual.share_interval.is_shown else None
    if known == "unclear":
        if interval is None:
            return t(f"{KEY}.reading.unclear_bare")
        ends = sorted((1 - interval.low, 1 - interval.high))
        return t(f"{KEY}.reading.unclear", low=ends[0], high=ends[1], **_whose(annual, t))
    hourly, end = bridge.steps[0].level, 1 - annual.share
    ways = {_way(bridge.hourly, t), _way(bridge.hours, t)}
    if "same" in ways or len(ways) == 2:
        return t(f"{KEY}.reading.apart", level=hourly, end=end)
    return t(
        f"{KEY}.reading.together",
        level=hourly,
        unseen=abs(sum(_changes(bridge)[1:])),
        part=bridge.hours_share,
    )
