"""On paper: the route, what was written in an earlier session, and the company chosen."""

from __future__ import annotations

from typing import Any

from workshop_kit.activities import Activity
from workshop_kit.handouts.document import (
    Answer,
    Block,
    Heading,
    Paragraph,
    Table,
    Together,
    literally,
    words,
)
from workshop_kit.handouts.drawing import panel_of
from workshop_kit.handouts.paper import Page, prints
from workshop_kit.sessions.route import ROUTE
from workshop_kit.sessions.source import list_sources
from workshop_kit.texts import Translator, word_length

# Of the table of the route: titles, lengths, and whether this version has them.
_WIDTHS = (0.48, 0.2, 0.32)


@prints("company")
def print_company(activity: Activity, page: Page) -> tuple[Block, ...]:
    """Print the company that the document is about; each chart's caption names it too."""
    company, t = page.workforce.company, page.t
    said = t(
        "company.paper",
        name=company.label(t.language),
        sector=company.sector.to(t.language),
        n=company.headcount,
        date=company.reference_date,
    )
    story = company.story.to(t.language)
    paragraphs = (Paragraph(words(said)), *([Paragraph(literally(story))] if story else []))
    return (Together(paragraphs),)


@prints("route")
def print_route(activity: Activity, page: Page) -> tuple[Block, ...]:
    """Print the sessions and their lengths; how far people are changes every day."""
    t = page.t
    here = {f"s{path.name[:2]}" for path in list_sources()}
    columns = ("route.head.session", "route.head.length", "route.paper.version")
    rows = tuple(_leg(slug, minutes, t, is_here=slug in here) for slug, minutes in ROUTE.items())
    heads = tuple(t(column) for column in columns)
    return (Table(t("route.paper.caption"), heads, rows, text_columns=(1, 2), widths=_WIDTHS),)


def _leg(slug: str, minutes: int | None, t: Translator, *, is_here: bool) -> tuple[str, str, str]:
    title = f"{slug.removeprefix('s')} {t(f'{slug}.title')}"
    return title, word_length(minutes, t), t("route.present" if is_here else "route.absent")


@prints("earlier")
def print_earlier(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print what was written, each voice apart; nothing when nothing was written.

    Lines to write on stand where the question was asked, in the handout of that session.
    """
    notes = [note for note in activity.recollect(page.past, page.t)["notes"] if note["voices"]]
    if not notes:
        return ()
    heading = panel_of(activity, page.workforce, page.t, voices=page.voices)["heading"]
    first, *others = (_earlier(note, page.t) for note in notes)
    return (Together((Heading(words(heading), level=3), first)), *others)


def _earlier(note: Any, t: Translator) -> Answer:
    question = t("earlier.paper", question=note["question"], origin=note["origin"])
    is_joint = [voice["id"] for voice in note["voices"]] == ["pair"]
    said = tuple(("" if is_joint else voice["label"], voice["text"]) for voice in note["voices"])
    return Answer(words(question), said)
