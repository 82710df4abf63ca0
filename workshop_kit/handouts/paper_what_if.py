"""On paper: the two plans with every assumption, the outcome that was looked at, and its words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workshop_kit.handouts.document import (
    Block,
    BulletList,
    Heading,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Ruled,
    Table,
    Together,
    words,
)
from workshop_kit.handouts.drawing import view_of
from workshop_kit.handouts.paper import Page, picture_of, print_activity, prints

# Lines to write the levers of a plan on.
_LINES = 4


@prints("what_if")
def print_what_if(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print both plans, or room for them, then the years with them and with none."""
    answer = page.answers.get(activity.key)
    view = view_of(activity, answer, page.workforce, page.t)
    notes = [page.t("handouts.your_setting")] if answer is not None else []
    figures = tuple(KeyFigure(one.value, words(one.label)) for one in view.figures)
    said = tuple(Paragraph(words(line)) for line in view.reading.split("\n"))
    return (
        *(_room(activity, page) if answer is None else _plans(activity, answer, page)),
        picture_of(view.chart, page, notes, is_of_company=True),
        Together((KeyFigures(figures), *said) if figures else said),
        *_cautions(activity, view.beside, page),
        *print_activity(activity.note, page),
    )


def _room(activity: Any, page: Page) -> Iterator[Block]:
    for plan in activity.paper(None, page.workforce, page.t):
        yield Ruled(page.t(f"{activity.key}.paper.write", plan=plan.name), _LINES)


def _plans(activity: Any, answer: Any, page: Page) -> Iterator[Block]:
    """Yield a table a plan: its levers, what each rests on and what it costs."""
    t, key = page.t, f"{activity.key}.paper"
    for plan in activity.paper(answer, page.workforce, t):
        if not plan.rows:
            yield Paragraph(words(t(f"{key}.empty", plan=plan.name)))
            continue
        title = t(f"{key}.heading", plan=plan.name)
        yield Heading(words(title), level=3)
        yield Table(
            title,
            (t(f"{key}.lever"), t(f"{key}.rests_on"), plan.cost_head),
            plan.rows,
            text_columns=(1, 2),
            widths=(0.3, 0.48, 0.22),
            has_total=len(plan.rows) > 1,
            is_titled=True,
        )


def _cautions(activity: Any, beside: Any, page: Page) -> Iterator[Block]:
    title = Heading(words(page.t(f"{activity.key}.paper.cautions")), level=3)
    said = (*beside["cautions"], *beside["general"])
    yield Together((title, BulletList(tuple(words(one) for one in said))))
