"""From a session, or its notebook, to the slides that a facilitator shows in the room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from workshop_kit.handouts.blocks import (
    Block,
    BulletList,
    Heading,
    Inline,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Picture,
    Table,
    words,
)
from workshop_kit.handouts.build import (
    PaperCell,
    cut_into_steps,
    footer_words,
    opening_words,
    session_cells,
    words_of,
    writer_words,
)
from workshop_kit.handouts.paper import Page
from workshop_kit.handouts.slides_deck import Deck, Slide
from workshop_kit.handouts.slides_fit import cut
from workshop_kit.handouts.slides_html import write_slides_html
from workshop_kit.handouts.slides_notes import read_notes
from workshop_kit.handouts.slides_pdf import write_slides_pdf
from workshop_kit.handouts.slides_shown import Stage, show_activities
from workshop_kit.sessions import Session, Step, list_sessions
from workshop_kit.sessions.route import ROUTE
from workshop_kit.sessions.signage import typeset
from workshop_kit.sessions.timing import clock, measure_timing
from workshop_kit.texts import Translator, translator, word_length

if TYPE_CHECKING:
    from workshop_kit.data import Workforce

__all__ = [
    "Deck",
    "Slide",
    "build_deck",
    "compose_deck",
    "write_slides_html",
    "write_slides_pdf",
]

# What nobody shows to a room: the script, worked answers, code, and what is for one reader alone.
_NOT_SHOWN = frozenset({"facilitator", "solution", "analyst", "print-only", "screen-only"})
_SAID = frozenset({"facilitator", "solution"})

_WORDS = ("navigation", "previous", "next", "notes", "then", "silent", "blocked")


def build_deck(session: Session, *, language: str, workforce: Workforce) -> Deck:
    """Return the slides of a session.

    Parameters
    ----------
    session : Session
        The session.
    language : {"fr", "en"}
        Language of the slides.
    workforce : Workforce
        The company that its charts show.
    """
    cells = session_cells(session, language)
    return compose_deck(session, cells, language=language, workforce=workforce)


def compose_deck(
    session: Session, cells: Sequence[PaperCell], *, language: str, workforce: Workforce
) -> Deck:
    """Return the slides that cells make.

    A participant's notebook has no facilitator's cells: its slides have nothing to say aloud.
    """
    t = translator(language)
    opening, *parts = cut_into_steps(cells)
    steps = {step.key: step for step in session.steps}
    timed = [part for part in parts if part[0].key in steps]
    page = Page(workforce, t, {}, "two")
    drafts = [
        *_first_slides(session, opening, workforce, t),
        *(
            replace(slide, step=place, eyebrow=_step_line(steps[part[0].key], place, session, t))
            for place, part in enumerate(timed, 1)
            for slide in _step_slides(part, steps[part[0].key], page)
        ),
        _last_slide(session, t),
    ]
    number = session.number
    title = session.title[language]
    running_head = t("slides.head", number=number, title=title) if number else title
    return Deck(
        language=language,
        title=title,
        running_head=running_head,
        footer=footer_words(workforce, t),
        axis=session.axis or "",
        steps=len(timed),
        slides=tuple(_named(_with_tables(_fitted(drafts, t), t))),
        words=writer_words(t) | {name: t(f"slides.word.{name}") for name in _WORDS},
        name=t("slides.name", title=running_head),
    )


def _first_slides(
    session: Session, cells: Sequence[PaperCell], workforce: Workforce, t: Translator
) -> Iterator[Slide]:
    title, lead = opening_words([cell for cell in cells if _is_shown(cell)], session, t)
    number = session.number
    place = t("route.place", number=number, total=len(ROUTE) - 1) if number else t("route.welcome")
    yield Slide(
        f"{session.slug}.title",
        title,
        (
            *((Paragraph(words(lead), style="lead"),) if lead else ()),
            Paragraph(words(footer_words(workforce, t)), style="quiet"),
        ),
        layout="title",
        eyebrow=t("session.line", place=place, length=word_length(session.minutes, t)),
    )
    yield Slide(
        f"{session.slug}.programme",
        t("slides.programme"),
        (_programme(session, t),),
        notes=_said(cells, t),
    )


def _programme(session: Session, t: Translator) -> Table:
    columns = tuple(t(f"timetable.{column}") for column in ("clock", "step", "minutes"))
    rows = (
        (
            clock(moment.start),
            t("slides.pause")
            if moment.is_pause
            else typeset(moment.step.title[t.language], t.language),
            t.word("{n:count}", n=moment.minutes),
        )
        for moment in measure_timing(session).moments
    )
    return Table("", columns, tuple(rows), text_columns=(1,), widths=(1, 8, 1.4))


def _step_line(step: Step, place: int, session: Session, t: Translator) -> str:
    return t(
        "step.line",
        index=place,
        total=len(session.steps),
        minutes=step.minutes,
        mode=t(f"mode.{step.mode}"),
    )


def _step_slides(cells: Sequence[PaperCell], step: Step, page: Page) -> Iterator[Slide]:
    first, *others = cells
    title, lead, rest = _opening(words_of(first), step.title[page.t.language])
    length = page.t("slides.length", minutes=step.minutes - step.pause)
    figure = KeyFigure(length, words(page.t(f"mode.{step.mode}")))
    yield Slide(
        step.key,
        title,
        (*lead, KeyFigures((figure,))),
        layout="opening",
        notes=_said(cells, page.t),
    )
    yield from _word_slides(f"{step.key}.points", rest, title)
    stage = Stage(page, title)
    for cell in (first, *others):
        if not _is_shown(cell):
            continue
        if cell is not first:
            yield from _word_slides(cell.key, words_of(cell), title)
        yield from show_activities(cell.activities, stage)
    if step.pause:
        length = word_length(step.pause, page.t)
        yield Slide(
            f"{step.key}.pause", page.t("slides.pause.title", length=length), layout="opening"
        )


def _opening(
    blocks: Sequence[Block], title: str
) -> tuple[str, tuple[Paragraph, ...], tuple[Block, ...]]:
    """Return the title of a step, what introduces it, and its points."""
    lead: list[Paragraph] = []
    for place, block in enumerate(blocks):
        if isinstance(block, Heading) and not lead:
            title = _plain(block.text)
        elif isinstance(block, Paragraph) and not lead:
            lead.append(block)
        else:
            return title, tuple(lead), tuple(blocks[place:])
    return title, tuple(lead), ()


def _word_slides(key: str, blocks: Sequence[Block], title: str) -> Iterator[Slide]:
    """Yield a slide for each passage under a title of its own."""
    passages: list[tuple[str, list[Block]]] = [(title, [])]
    for block in blocks:
        if isinstance(block, Heading):
            passages.append((_plain(block.text), []))
        else:
            passages[-1][1].append(block)
    for place, (name, passage) in enumerate(passages):
        if passage:
            address = f"{key}.{place}" if place > 1 else key
            yield Slide(address, name, tuple(passage), is_revealed=True)


def _last_slide(session: Session, t: Translator) -> Slide:
    to_come = (one for one in list_sessions() if one.number > session.number)
    following = next(to_come, None)
    items = [t("slides.last.word"), t("slides.last.handout")] if session.number else []
    if following:
        items.append(t("slides.last.next", title=following.title[t.language]))
    return Slide(
        f"{session.slug}.last",
        t("slides.last"),
        (BulletList(tuple(words(item) for item in items)),) if items else (),
        is_revealed=True,
    )


def _fitted(slides: Iterable[Slide], t: Translator) -> Iterator[Slide]:
    for slide in slides:
        yield from cut(slide, t("slides.continued", title=slide.title))


def _with_tables(slides: Iterable[Slide], t: Translator) -> Iterator[Slide]:
    """Yield slides, then the tables of their charts: one click from each, and back."""
    tables: list[Slide] = []
    for slide in slides:
        if slide.layout != "picture":
            yield slide
            continue
        number, key = len(tables) + 1, f"{slide.key}.table"
        yield replace(slide, number=number, link=key)
        tables.append(_table_slide(slide, number, key, t))
    yield from _fitted(tables, t)


def _table_slide(slide: Slide, number: int, key: str, t: Translator) -> Slide:
    table = next(block.table for block in slide.blocks if isinstance(block, Picture))
    title = f"{t('handouts.word.table')} {number}. {table.caption}"
    blocks = (replace(table, caption=""),)
    return Slide(key, title, blocks, layout="table", number=number, link=slide.key)


def _named(slides: Iterable[Slide]) -> Iterator[Slide]:
    """Yield slides under names that an address can hold, each its own."""
    taken: set[str] = set()
    for slide in slides:
        name = _address(slide.key)
        while name in taken:
            name += "-"
        taken.add(name)
        yield replace(slide, key=name, link=_address(slide.link))


def _address(key: str) -> str:
    return "".join(sign if sign.isalnum() and sign.isascii() else "-" for sign in key)


def _said(cells: Sequence[PaperCell], t: Translator) -> tuple[str, ...]:
    spoken = (cell for cell in cells if _SAID.intersection(cell.tags))
    return tuple(line for cell in spoken for line in read_notes(words_of(cell)))


def _is_shown(cell: PaperCell) -> bool:
    return not _NOT_SHOWN.intersection(cell.tags)


def _plain(runs: Inline) -> str:
    return "".join(run.text for run in runs)
