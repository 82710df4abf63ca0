"""The facilitator's guide: what to open the evening before, then to hold in the room."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.charts import RoomPlan
from workshop_kit.handouts.blocks import (
    Band,
    Block,
    Callout,
    Chapter,
    Code,
    Heading,
    Paragraph,
    Ruled,
    Run,
    Together,
    words,
)
from workshop_kit.handouts.build import (
    PaperCell,
    company_words,
    cut_into_steps,
    footer_words,
    kept_words,
    opening_words,
    session_cells,
    words_of,
    writer_words,
)
from workshop_kit.handouts.document import Document
from workshop_kit.handouts.guide_answers import expected_blocks
from workshop_kit.handouts.guide_front import glance_blocks, room_picture
from workshop_kit.handouts.paper import Page
from workshop_kit.handouts.script import Passage, Script, read_script
from workshop_kit.sessions import Moment, Session, Step, clock, measure_timing
from workshop_kit.sessions.notebooks import set_language
from workshop_kit.texts import Translator, translator, word_length

if TYPE_CHECKING:
    from workshop_kit.data import Workforce

# Pairs in a session, unless told: what a facilitator can listen to.
_PAIRS = 8

# What is drawn after the first words of a step: what is expected answers what was asked.
_BEFORE_ANSWERS = ("aim", "say", "ask", "flow", "expected")
_SET_APART = {"say": "say", "ask": "say", "objection": "objection", "question": "objection"}

_AFTER = {"worked": 5, "stuck": 5, "time": 4, "heard": 5, "next": 4}
"""Questions of the last page, and lines to write on."""

# « 30 minutes : 15 d'exploration… »: the band says how long already.
_LENGTH = re.compile(r"^\d+\D*?(?:[:,]\s*|$)")


@dataclass(frozen=True)
class _Making:
    """What every part of a guide needs."""

    session: Session
    page: Page
    results: Mapping[str, str]

    @property
    def t(self) -> Translator:
        return self.page.t


def build_guide(
    session: Session,
    *,
    language: str,
    workforce: Workforce,
    results: Mapping[str, str] | None = None,
    pairs: int = _PAIRS,
) -> Document:
    """Return the facilitator's guide of a session.

    Parameters
    ----------
    session : Session
        The session.
    language : {"fr", "en"}
        Language of the document.
    workforce : Workforce
        The company whose answers it gives.
    results : mapping of str to str, optional
        What analysts' cells showed, by key; without, their lines stand alone.
    pairs : int, default 8
        Pairs in the room, for its plan.

    """
    return compose_guide(
        session,
        session_cells(session, language),
        language=language,
        workforce=workforce,
        results=results,
        pairs=pairs,
    )


def compose_guide(
    session: Session,
    cells: Sequence[PaperCell],
    *,
    language: str,
    workforce: Workforce,
    results: Mapping[str, str] | None = None,
    pairs: int = _PAIRS,
) -> Document:
    """Return the guide that cells make; a participant's cells are completed from the source."""
    if not any("facilitator" in cell.tags for cell in cells):
        cells = session_cells(session, language)
    t = translator(language)
    making = _Making(session, Page(workforce, t, {}), results or {})
    opening, *steps = cut_into_steps(cells)
    title, lead = opening_words([cell for cell in opening if not cell.tags], session, t)
    return Document(
        language=language,
        title=title,
        lead=lead,
        running_head=_running_head(session, t),
        owner=company_words(workforce, t),
        footer=footer_words(workforce, t),
        blocks=(
            *_front(opening, making, RoomPlan(pairs)),
            *(block for step in steps for block in _step(step, making)),
            *_analysts(cells, making),
            *_after(making),
        ),
        words=writer_words(t),
    )


def _running_head(session: Session, t: Translator) -> str:
    title = session.title[t.language]
    if session.number == 0:
        return t("handouts.guide.head.welcome", title=title)
    return t("handouts.guide.head", number=session.number, title=title)


def _front(opening: Sequence[PaperCell], making: _Making, plan: RoomPlan) -> Iterator[Block]:
    """Yield the first page, then what to prepare and the room."""
    t = making.t
    scripts = [_script(cell, t) for cell in opening if _is_script(cell)]
    passages = [passage for script in scripts for passage in script.passages]
    for passage in passages:
        if passage.kind == "purpose":
            yield Callout(tuple(_run_in(passage)), tone="keep")
    yield from glance_blocks(making.session, t)
    for passage in passages:
        if passage.kind == "late":
            yield Callout(passage.blocks, title=passage.label)
    if scripts:
        yield Chapter(t("guide.prepare"), running_head=_running_head(making.session, t))
    for script in scripts:
        yield from _preparation(script)
    yield room_picture(plan, making.page)


def _preparation(script: Script) -> Iterator[Block]:
    """Yield what a cell before the first step says, but for what the first page holds."""
    rest = [passage for passage in script.passages if passage.kind not in ("purpose", "late")]
    for place, passage in enumerate(rest):
        title = (Heading(words(script.title), level=3),) if not place and script.title else ()
        yield from (*title, *_passage(passage))


def _step(cells: Sequence[PaperCell], making: _Making) -> Iterator[Block]:
    """Yield a step: its band, what to say, what to expect, what may be objected, what stays."""
    t, (opener, *rest) = making.t, cells
    known = {step.key: step for step in making.session.steps}
    if opener.key not in known:
        # A step of another version of the kit: its words, without a clock.
        yield from (block for cell in cells for block in words_of(cell))
        return
    step = known[opener.key]
    moments = [moment for moment in measure_timing(making.session).moments if moment.step is step]
    scripts = [_script(cell, t) for cell in rest if _is_script(cell)]
    passages = [passage for script in scripts for passage in script.passages]
    yield _band(making.session, step, moments, scripts, t)
    early = [passage for passage in passages if passage.kind in _BEFORE_ANSWERS]
    for passage in early[:1]:
        yield from _passage(passage)
    yield from _read_on_screen(opener, t)
    for passage in early[1:]:
        yield from _passage(passage)
    yield from expected_blocks(step.activities, making.page)
    yield from _solutions(rest, t)
    for passage in passages:
        if passage.kind not in _BEFORE_ANSWERS and passage.kind != "objection":
            yield from _passage(passage)
    for passage in passages:
        if passage.kind == "objection":
            yield from _passage(passage)
    yield from _what_stays(rest, t)
    for moment in moments:
        if moment.is_pause:
            when = {"start": clock(moment.start), "end": clock(moment.end)}
            yield Callout((Paragraph(words(t("guide.pause", n=moment.minutes, **when))),))


def _band(
    session: Session,
    step: Step,
    moments: Sequence[Moment],
    scripts: Sequence[Script],
    t: Translator,
) -> Band:
    mode = t(f"mode.{step.mode}")
    shares = [_LENGTH.sub("", script.shares) for script in scripts]
    said = [share for share in shares if share and share != mode]
    number = session.steps.index(step) + 1
    title = t.word(step.title[t.language])
    return Band(
        title=t("guide.glance.step", index=number, title=title),
        clock=t("guide.clock", start=clock(moments[0].start), end=clock(moments[-1].end)),
        length=word_length(step.minutes, t),
        details=t("guide.details", mode=mode, shares=said[0]) if said else mode,
    )


def _read_on_screen(opener: PaperCell, t: Translator) -> Iterator[Block]:
    """Yield what participants read when the step opens, under a title of its own."""
    blocks = [block for block in words_of(opener) if not isinstance(block, Heading)]
    if blocks:
        title = Heading(words(t("guide.read")), level=3)
        yield Together((title, *blocks))


def _solutions(cells: Sequence[PaperCell], t: Translator) -> Iterator[Block]:
    for cell in cells:
        if "solution" in cell.tags and cell.text:
            yield Heading(words(t("guide.solution")), level=3)
            yield from words_of(cell)


def _what_stays(cells: Sequence[PaperCell], t: Translator) -> Iterator[Block]:
    """Yield what participants keep: what to remember, what comes next, what paper adds."""
    for cell in cells:
        if cell.code:
            yield Code(cell.code, cell.result)
        elif cell.key.endswith(".keep"):
            yield from kept_words(words_of(cell))
        elif not cell.tags:
            yield from words_of(cell)
        elif "print-only" in cell.tags:
            titles = [block.text for block in words_of(cell) if isinstance(block, Heading)]
            said = ", ".join("".join(run.text for run in title) for title in titles)
            yield Paragraph(words(t("guide.only_paper", titles=said)), style="quiet")


def _is_script(cell: PaperCell) -> bool:
    """Tell whether a cell is the facilitator's own; the timetable on screen is made anew here."""
    return "facilitator" in cell.tags and "screen-only" not in cell.tags and bool(cell.text)


def _script(cell: PaperCell, t: Translator) -> Script:
    return read_script(cell.text, t)


def _passage(passage: Passage) -> Iterator[Block]:
    """Yield a passage as the eye must find it: said aloud, expected, objected, or to be read."""
    if passage.kind in _SET_APART:
        yield Callout(passage.blocks, title=passage.label, tone=_SET_APART[passage.kind])
    elif passage.kind == "expected":
        yield Together((Heading(words(passage.label), level=3), *passage.blocks))
    else:
        yield from _run_in(passage)


def _run_in(passage: Passage) -> Iterator[Block]:
    """Yield a passage with its opening in bold at the head of its first line."""
    if not passage.label:
        yield from passage.blocks
        return
    label = Run(f"{passage.label}.", is_strong=True)
    first, *rest = passage.blocks or (Paragraph(()),)
    if isinstance(first, Paragraph):
        yield Paragraph((label, Run(" "), *first.runs))
        yield from rest
    else:
        yield Paragraph((label,), style="lead")
        yield from (first, *rest)


def _analysts(cells: Sequence[PaperCell], making: _Making) -> Iterator[Block]:
    """Yield the lines for those who want to see the sums, with what they showed."""
    t = making.t
    code = {cell.key: cell.code for cell in making.session.cells if cell.is_code}
    mine = [cell for cell in cells if "analyst" in cell.tags]
    if not mine:
        return
    lead = t("guide.analysts.lead")
    yield Chapter(t("guide.analysts"), _running_head(making.session, t), lead=lead)
    for cell in mine:
        yield from words_of(cell)
        if code.get(cell.key):
            lines = set_language(code[cell.key], t.language)
            yield Code(lines, making.results.get(cell.key, ""))


def _after(making: _Making) -> Iterator[Block]:
    """Yield the page for the facilitator's own notes."""
    t = making.t
    head = _running_head(making.session, t)
    yield Chapter(t("guide.after"), head, lead=t("guide.after.lead"))
    for name, lines in _AFTER.items():
        yield Ruled(t(f"guide.after.{name}"), lines)
