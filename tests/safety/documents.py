"""Every document that the kit makes: kinds, sessions and languages, found and not listed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from workshop_kit.activities import PRACTICE_COMPANY, list_activities
from workshop_kit.activities.plan_shape import blank_measure, blank_plan
from workshop_kit.answers import Answer
from workshop_kit.data import Workforce, load_workforce
from workshop_kit.handouts import write_html, write_pdf
from workshop_kit.handouts.booklet import build_booklet
from workshop_kit.handouts.build import PaperCell, compose, session_cells
from workshop_kit.handouts.guide import compose_guide
from workshop_kit.handouts.orders import DOCUMENT_KINDS
from workshop_kit.handouts.slides import compose_deck, write_slides_html, write_slides_pdf
from workshop_kit.sessions import Session, list_sessions, read_session
from workshop_kit.texts import LANGUAGES

KINDS = ("blank", "personal", "partial", "guide", "slides", "booklet", "blank_booklet")
"""What people can be given; a personal handout may be full or have some answers only."""

# A kind that is made for people and looked at by no test would be found here.
assert set(DOCUMENT_KINDS) <= set(KINDS)

_DAY = dt.datetime(2026, 3, 14, 9, 30, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Sources:
    """All that a document is made of.

    Attributes
    ----------
    session : Session
        The session.
    workforce : Workforce
        The company one practised on.
    answers : mapping of str to Answer
        The answer book, as `AnswerBook.read_all` gives it.
    cells : callable of (Session, str) to list of PaperCell
        The cells of the notebook in a language.
    results : mapping of str to str
        What analysts' cells showed, by key.
    """

    session: Session
    workforce: Workforce
    answers: Mapping[str, Answer] = field(default_factory=dict)
    cells: Callable[[Session, str], Sequence[PaperCell]] = session_cells
    results: Mapping[str, str] = field(default_factory=dict)

    def read_all(self) -> dict[str, Answer]:
        """Return the answers, as a book does."""
        return dict(self.answers)


@dataclass(frozen=True)
class Written:
    """A document in its two formats, made when they are asked for."""

    kind: str
    content: Any

    @property
    def html(self) -> str:
        """Return it as HTML."""
        return (write_slides_html if self.kind == "slides" else write_html)(self.content)

    @property
    def pdf(self) -> bytes:
        """Return it as PDF."""
        return (write_slides_pdf if self.kind == "slides" else write_pdf)(self.content)


def make_document(
    kind: str, sources: Sources, language: str, *, route: Sequence[Session] = ()
) -> Written:
    """Return a document of one kind, by the function that makes it for people.

    A booklet is of `route`; of the session alone when it is left out.
    """
    return Written(kind, _content(kind, sources, language, list(route) or [sources.session]))


def _content(kind: str, sources: Sources, language: str, route: list[Session]) -> Any:
    session, workforce = sources.session, sources.workforce
    made_of = {"language": language, "workforce": workforce}
    cells = sources.cells(session, language)
    if kind == "guide":
        return compose_guide(session, cells, results=sources.results or None, **made_of)
    if kind == "slides":
        return compose_deck(session, cells, **made_of)
    if kind == "booklet":
        return build_booklet(route, answers=sources, **made_of)
    if kind == "blank_booklet":
        return build_booklet(route, answers=None, **made_of)
    answers = {} if kind == "blank" else sources.answers
    return compose(session, cells, answers=answers, **made_of)


@cache
def sample_company() -> Workforce:
    """Return the company one practises on."""
    return load_workforce(PRACTICE_COMPANY)


def kept(key: str, value: Any, *others: Any) -> Answer:
    """Return an answer as the book gives it, with other versions written elsewhere."""
    versions = tuple(kept(key, other) for other in others)
    return Answer(key, value, 1, _DAY, "5e8a1c2b1f4", "1.0.0", others=versions)


def full_answers(*, voices: Literal["one", "two"] = "two") -> dict[str, Answer]:
    """Return an answer to every activity of every session that is known by its kind."""
    values = {a.key: sample_answer(a, voices) for a in list_activities()}
    return {key: kept(key, value) for key, value in values.items() if value is not None}


def sample_answer(activity: Any, voices: str = "two") -> Any:
    """Return an answer that an activity accepts; None for those set by dragging alone."""
    who = ("management", "staff") if voices == "two" else ("pair",)
    match activity.kind:
        case "team":
            return {"name": "Aven", "voices": voices}
        case "note":
            return dict.fromkeys(who, "Peut-être les horaires de l’équipe de nuit.")
        case "exploration":
            return {"settings": {}}
        case "guess":
            positions = activity.scale.positions()
            values = dict(zip(who, (positions[1], positions[-2]), strict=False))
            return {"voices": voices, "values": values, "committed": True}
        case "quiz":
            return {"choice": activity.choices[0], "tries": 1}
        case "plan":
            return sample_plan()
        case "what_if":
            return sample_scenarios()
    return None


def sample_plan() -> dict[str, Any]:
    """Return a plan of two measures: one from the diagnosis, one with a figure of one's own."""
    taken, own = blank_measure("promotion"), blank_measure("effective_pay")
    for measure in (taken, own):
        measure.update(objective="Monter autant.", action="Un tour des postes.", cost="1 200 €")
        measure["hypothesis"]["text"] = "Peut-être les horaires de l’équipe de nuit."
        measure["indicator"].update(target="40", due_on="31/12/2027")
    taken["indicator"]["from"] = "women.promotion_rate"
    own["indicator"].update(name="Primes de nuit", baseline="12,5", population="l’atelier")
    return {**blank_plan(), "parties": "La direction\nLe syndicat", "measures": [taken, own]}


def sample_scenarios() -> dict[str, Any]:
    """Return two plans of levers: one as it comes, one with an assumption that was changed."""
    rotation = {"lever": "rotation", "values": {"sharing": 0.4, "delay_years": 1}, "jobs": []}
    rule = {"lever": "equal_promotion", "values": {}, "jobs": []}
    envelope = {"lever": "catch_up_envelope", "values": {}, "jobs": []}
    return {"plans": {"a": [envelope], "b": [rule, rotation]}, "outcome": "annual_pay_gap"}


def partial_answers() -> dict[str, Answer]:
    """Return one answer in three: what a team that was late has written."""
    everything = full_answers(voices="one")
    return {key: everything[key] for key in list(everything)[::3]}


def sample_sources(kind: str, session: Session) -> Sources:
    """Return what a document of a kind is made of, for people of good will."""
    answers = partial_answers() if kind == "partial" else full_answers()
    return Sources(session, sample_company(), answers)


def printed_sessions() -> list[Session]:
    """Return the sessions, those of tomorrow too."""
    return list_sessions()


def list_documents() -> list[tuple[str, str, str]]:
    """Return (kind, session, language) of every document that there can be."""
    sessions = [session.slug for session in printed_sessions()]
    return [
        (kind, slug, language)
        for kind in KINDS
        # A booklet is of the whole route.
        for slug in (sessions if "booklet" not in kind else sessions[:1])
        for language in LANGUAGES
    ]


# What one test has drawn another of the same process may look at.
@cache
def sample_document(kind: str, slug: str, language: str) -> Written:
    """Return a document of people of good will, by its place in `list_documents`."""
    session = read_session(slug)
    return make_document(kind, sample_sources(kind, session), language, route=printed_sessions())
