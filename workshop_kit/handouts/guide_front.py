"""The first pages of the facilitator's guide: the timetable, its check, and the room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from workshop_kit.activities import Activity, find_activity
from workshop_kit.charts import RoomPlan, chart_room_plan
from workshop_kit.handouts.blocks import (
    Block,
    Callout,
    Heading,
    Paragraph,
    Picture,
    Table,
    words,
)
from workshop_kit.handouts.paper import Page, picture_of
from workshop_kit.sessions import (
    Moment,
    Session,
    Timing,
    clock,
    measure_timing,
)
from workshop_kit.texts import Translator, word_length

# Share of the width of each column of the timetable.
_WIDTHS = (0.75, 3.3, 0.95, 2.0, 2.0, 1.2)
_TEXT_COLUMNS = (1, 3, 4, 5)

# Share of the width of the room plan, so that it stands on the page of what to prepare.
_PLAN = 0.8


def glance_blocks(session: Session, t: Translator) -> Iterator[Block]:
    """Yield the session minute by minute, and whether its time fits its slot."""
    timing = measure_timing(session)
    yield Heading(words(t("timetable.title", length=word_length(timing.slot, t))))
    yield _timetable(session, timing, t)
    yield _timing_check(timing, t)


def _timetable(session: Session, timing: Timing, t: Translator) -> Table:
    heads = (
        *(t(f"timetable.{column}") for column in ("clock", "step", "minutes", "mode")),
        t("guide.glance.screen"),
        t("guide.glance.real"),
    )
    total = t.word("{n:count}", n=timing.planned_minutes)
    end = (clock(timing.planned_minutes), t("guide.glance.end"), total, "", "", "")
    return Table(
        caption=t("guide.glance.caption"),
        columns=heads,
        rows=(*(_row(moment, session, t) for moment in timing.moments), end),
        text_columns=_TEXT_COLUMNS,
        widths=_WIDTHS,
        has_total=True,
    )


def _row(moment: Moment, session: Session, t: Translator) -> tuple[str, ...]:
    minutes = t.word("{n:count}", n=moment.minutes)
    if moment.is_pause:
        return (clock(moment.start), t("guide.glance.pause"), minutes, "", "", "")
    number = session.steps.index(moment.step) + 1
    title = t.word(moment.step.title[t.language])
    return (
        clock(moment.start),
        t("guide.glance.step", index=number, title=title),
        minutes,
        t(f"mode.{moment.step.mode}"),
        on_screen(moment.step.activities, t),
        "",
    )


def on_screen(activities: tuple[str, ...], t: Translator) -> str:
    """Return what the screen shows of a step, in a few words."""
    if not activities:
        return t("guide.screen.none")
    kinds = Counter(_kind_on_screen(find_activity(key), t) for key in activities)
    return ", ".join(t(f"guide.screen.{kind}", n=n) for kind, n in kinds.items())


def _kind_on_screen(activity: Activity, t: Translator) -> str:
    if hasattr(activity, "chart"):
        return "chart"
    kind = activity.kind
    return kind if t.has(f"guide.screen.{kind}") else "other"


def _timing_check(timing: Timing, t: Translator) -> Callout:
    """Say whether the steps fill the slot, what the break takes, and who is at work when."""
    fits = not timing.difference
    said = [_verdict(timing, t), _pause(timing, t)]
    if timing.work_minutes:
        share = timing.active_minutes / timing.work_minutes
        minutes = {"active": timing.active_minutes, "together": timing.together_minutes}
        said.append(t("guide.timing.shares", share=share, **minutes))
    said.append(t("guide.timing.write"))
    return Callout(
        (Paragraph(words(" ".join(said))),),
        title=t("guide.timing.title"),
        tone="right" if fits else "wrong",
    )


def _verdict(timing: Timing, t: Translator) -> str:
    numbers = {"planned": timing.planned_minutes, "slot": timing.slot}
    how = "over" if timing.difference > 0 else "under" if timing.difference < 0 else "fits"
    return t(f"guide.timing.{how}", n=abs(timing.difference), **numbers)


def _pause(timing: Timing, t: Translator) -> str:
    if not timing.pause_minutes:
        return t("guide.timing.no_pause")
    return t("guide.timing.pause", n=timing.pause_minutes, work=timing.work_minutes)


def room_picture(plan: RoomPlan, page: Page) -> Picture:
    """Return the plan of the room, with what it needs as its table."""
    picture = picture_of(chart_room_plan(plan, page.t), page, [], is_of_company=False)
    table = replace(picture.table, text_columns=(2,), widths=(1.4, 0.8, 3))
    return replace(picture, scale=_PLAN, table=table)
