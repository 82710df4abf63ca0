"""On paper: the map of axes and outcomes, the waterfall that is open, and its parts in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from workshop_kit.handouts.document import (
    Block,
    BulletList,
    Callout,
    Heading,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Together,
    words,
)
from workshop_kit.handouts.drawing import panel_of
from workshop_kit.handouts.paper import Page, picture_of, print_activity, prints
from workshop_kit.handouts.slides_deck import Slide
from workshop_kit.handouts.slides_shown import Stage, shows


@prints("map")
def print_map(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print the map, the waterfall that was open (that of pay if none was), and its cautions."""
    answer, t = page.answers.get(activity.key), page.t
    panel = panel_of(activity, page.workforce, t, voices=page.voices)
    notes = [t("handouts.your_setting")] if answer is not None else []
    opened = activity.opened(answer, page.workforce, t)
    outcome = activity.settings(answer, page.workforce, t)["outcome"]
    cautions = panel["map"]["cautions"].get(outcome, panel["map"]["cautions"]["pay"])
    figures = tuple(KeyFigure(one.value, words(one.label)) for one in opened.figures)
    return (
        picture_of(activity.map_chart(page.workforce, t), page, (), is_of_company=True),
        picture_of(opened.chart, page, notes, is_of_company=True),
        Together((KeyFigures(figures), Paragraph(words(opened.reading)))),
        *_cautions(cautions, panel["words"]["cautions"]),
        *print_activity(activity.note, page),
    )


def _cautions(said: list[str], heading: str) -> Iterator[Block]:
    if said:
        head = Paragraph(words(f"**{heading.replace('{n}', str(len(said)))}**"))
        yield Together((head, BulletList(tuple(words(one) for one in said))))


@prints("meaning")
def print_meaning(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print each part with its figure, what was written of it, and the kit's words after it."""
    panel = panel_of(activity, page.workforce, page.t, voices=page.voices)
    blocks: list[Block] = [Heading(words(panel["heading"]), level=3)]
    for part, note in zip(panel["parts"], activity.notes, strict=True):
        # A blank handout asks before it tells: the kit's words come once something is written.
        written = page.answers.get(note.key)
        blocks += [Paragraph(words(part["figure"])), *print_activity(note, page)]
        if written:
            blocks.append(_kit_words(part, panel["words"]))
    return tuple(blocks)


@shows("meaning")
def show_meaning(activities: Sequence[Any], stage: Stage) -> Iterator[Slide]:
    """Show the five parts with their figures on one slide: the room says what they mean."""
    for activity in activities:
        panel = panel_of(activity, stage.page.workforce, stage.t)
        lines = (f"**{part['label']}.** {part['figure']}" for part in panel["parts"])
        items = BulletList(tuple(words(line) for line in lines))
        yield Slide(activity.key, panel["heading"], (items,))


def _kit_words(part: dict[str, Any], heads: dict[str, str]) -> Callout:
    return Callout(
        (
            Paragraph(words(f"**{heads['means_heading']}.** {part['means']}")),
            Paragraph(words(f"**{heads['means_not_heading']}.** {part['means_not']}")),
        )
    )
