"""The booklet of the whole route: a cover, contents, one chapter a session, a glossary."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from workshop_kit.design import clean_line
from workshop_kit.handouts.blocks import (
    Answer,
    Block,
    Chapter,
    Contents,
    Definitions,
    Fields,
    Picture,
    deepen,
    walk,
    words,
)
from workshop_kit.handouts.build import (
    company_words,
    compose,
    footer_words,
    last_day,
    owner_words,
    session_cells,
    team_of,
    writer_words,
)
from workshop_kit.handouts.document import Cover, Document
from workshop_kit.sessions import Session
from workshop_kit.sessions.route import ROUTE
from workshop_kit.texts import Translator, set_typography, translator
from workshop_kit.texts.glossary import find_pinned_terms, read_glossary

if TYPE_CHECKING:
    from workshop_kit.answers import Answer as Kept
    from workshop_kit.answers import AnswerBook
    from workshop_kit.data import Workforce


_NOT_WORDS = {(Answer, "said"), (Picture, "svg")}


def build_booklet(
    sessions: Sequence[Session],
    *,
    language: str,
    answers: AnswerBook | None,
    workforce: Workforce,
) -> Document:
    """Return the handouts of several sessions as one document.

    Parameters
    ----------
    sessions : sequence of Session
        In the order of the route; those that print nothing are left out.
    language : {"fr", "en"}
        Language of the document.
    answers : AnswerBook or None
        What was answered; None gives the blank booklet.
    workforce : Workforce
        The company one practised on.
    """
    t = translator(language)
    kept = answers.read_all() if answers else {}
    chapters = {
        session.slug: blocks
        for session in sessions
        if (blocks := _chapter(session, kept, workforce, t))
    }
    blocks = tuple(block for chapter in chapters.values() for block in chapter)
    cover = _cover([*chapters], kept, workforce, t)
    day = last_day(kept) if kept else None
    return Document(
        language=language,
        title=t("booklet.title"),
        lead=t("booklet.lead"),
        running_head=cover.kicker,
        owner=owner_words(cover.team, day, t) if day else company_words(workforce, t),
        footer=footer_words(workforce, t),
        blocks=(Contents(t("booklet.contents")), *blocks, *_glossary(blocks, t)),
        words=writer_words(t),
        cover=cover,
    )


def _chapter(
    session: Session, kept: Mapping[str, Kept], workforce: Workforce, t: Translator
) -> tuple[Block, ...]:
    """Return the handout of a session as a chapter; nothing when it prints nothing."""
    document = compose(
        session,
        session_cells(session, t.language),
        language=t.language,
        answers=kept,
        workforce=workforce,
    )
    # The cover has the room for the team's name already,
    # and the words of a session are in the glossary of the whole booklet.
    inside = tuple(block for block in document.blocks if not _is_elsewhere(block))
    if not inside:
        return ()
    named = {"number": session.number, "title": document.title}
    is_counted = session.number > 0
    opening = Chapter(
        t("booklet.chapter", **named) if is_counted else document.title,
        t("booklet.chapter.head", **named) if is_counted else document.title,
        lead=document.lead,
    )
    return (opening, *(deepen(block) for block in inside))


def _is_elsewhere(block: Block) -> bool:
    return any(isinstance(part, Fields | Definitions) for part in walk((block,)))


def _cover(
    chapters: Sequence[str], kept: Mapping[str, Kept], workforce: Workforce, t: Translator
) -> Cover:
    about = ["booklet.about", "booklet.inspired"]
    if workforce.company.is_simulated:
        about.append("booklet.simulated")
    return Cover(
        kicker=t("booklet.kicker.personal" if kept else "booklet.kicker"),
        team=clean_line(team_of(kept).get("name", "")),
        day=t("handouts.owner.day", day=last_day(kept)) if kept else "",
        labels=(t("handouts.field.team"), t("handouts.field.date")),
        about=tuple(words(t(key)) for key in about),
        places=tuple(slug in chapters for slug in ROUTE),
    )


def _glossary(blocks: Sequence[Block], t: Translator) -> Iterator[Block]:
    """Yield the words of the glossary that the chapters use, in the order of the alphabet."""
    text = " ".join(_texts_of(blocks))
    # A session's title is a name: “Taking stock together” says nothing of stocks.
    for slug in ROUTE:
        text = text.replace(t(f"{slug}.title"), " ")
    found = find_pinned_terms(text, t.language, read_glossary())
    entries = [
        (
            _with_capital(set_typography(term.terms[t.language][0], t.language)),
            set_typography(term.definition[t.language], t.language),
        )
        for term, _ in found
    ]
    if entries:
        yield Chapter(t("booklet.glossary"), t("booklet.glossary"), t("booklet.glossary.lead"))
        yield Definitions(tuple(sorted(entries, key=lambda entry: _place(entry[0]))))


def _texts_of(value: Any) -> Iterator[str]:
    """Yield the kit's own words in some blocks: not what people wrote, and no drawing."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts_of(part)
    elif is_dataclass(value):
        for part in fields(value):
            if (type(value), part.name) not in _NOT_WORDS:
                yield from _texts_of(getattr(value, part.name))


def _with_capital(term: str) -> str:
    return term[:1].upper() + term[1:]


def _place(term: str) -> str:
    """Return what sorts a term among others: accents and capitals do not count."""
    return unicodedata.normalize("NFKD", term).encode("ascii", "ignore").decode().casefold()
