"""Which documents there are, what each file is called, and how each is made."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workshop_kit.activities import PRACTICE_COMPANY, find_activity
from workshop_kit.activities.practice import practice_company
from workshop_kit.data import Workforce, list_workforces
from workshop_kit.errors import HandoutError, UnknownNameError
from workshop_kit.handouts.build import build_handout
from workshop_kit.handouts.html import write_html
from workshop_kit.handouts.pdf import write_pdf
from workshop_kit.texts import LANGUAGES, translator

if TYPE_CHECKING:
    from workshop_kit.answers import Answer, AnswerBook
    from workshop_kit.sessions import Session

DOCUMENT_KINDS = ("blank", "personal", "guide", "slides", "booklet")
"""A handout to give out, a person's own, the facilitator's guide, slides, the whole route."""

Writer = Callable[[Any], bytes]

WRITERS: dict[str, Writer] = {
    "html": lambda document: write_html(document).encode("utf-8"),
    "pdf": write_pdf,
}
"""What writes each format, by the ending of its file names."""

# What these ask has no page of its own: the team and its company stand at the top of all.
_NOT_PRINTED_KINDS = frozenset({"team", "company"})


@dataclass(frozen=True)
class AnswersRead:
    """The answers of a book as they stood when the work began, for every process alike."""

    answers: Mapping[str, Answer]

    def read_all(self) -> Mapping[str, Answer]:
        """Return every answer by its key."""
        return self.answers

    @property
    def company(self) -> str:
        """Name of the company that the team practised on."""
        return practice_company({key: answer.value for key, answer in self.answers.items()})


@dataclass(frozen=True)
class Order:
    """One document to make, in the formats asked for.

    Attributes
    ----------
    kind : str
        One of `DOCUMENT_KINDS`.
    sessions : tuple of Session
        Its session; all of them for the booklet.
    language : str
        Language of the document.
    company : str
        Company that it shows.
    formats : tuple of str
        ``html``, ``pdf`` or both.
    answers : AnswersRead, optional
        What it prints; None leaves room to write.
    together : tuple of str
        Names of the sessions of which the same document is ordered.
    """

    kind: str
    sessions: tuple[Session, ...]
    language: str
    company: str
    formats: tuple[str, ...]
    answers: AnswersRead | None = None
    together: tuple[str, ...] = ()

    def name(self, ending: str) -> str:
        """Return the name of its file in a format."""
        if self.kind == "booklet":
            which = "personal" if self.answers else "blank"
            words = translator(self.language)(f"handouts.booklet.file.{which}")
            name = f"{plain_name(words)}.{self.language}.{ending}"
        else:
            (session,) = self.sessions
            name = file_name(session, self.kind, language=self.language, ending=ending)
        # Another company than the usual one must not replace the usual documents.
        is_usual = self.company == PRACTICE_COMPANY or self.answers is not None
        return name if is_usual else name.replace(".", f"-{plain_name(self.company)}.", 1)

    def make(self, workforce: Workforce) -> Any:
        """Return the document, ready to be written."""
        return _MAKERS[self.kind](self, workforce)

    def writer(self, ending: str) -> Writer:
        """Return what writes it in a format."""
        return slides_writers()[ending] if self.kind == "slides" else WRITERS[ending]


def list_orders(
    kinds: Iterable[str],
    sessions: Sequence[Session],
    *,
    languages: Sequence[str] = LANGUAGES,
    answers: AnswerBook | None = None,
    formats: Sequence[str] = tuple(WRITERS),
    company: str | None = None,
) -> list[Order]:
    """Return the documents of some kinds that these sessions and answers make.

    Raises
    ------
    UnknownNameError
        If a kind, a language or the company does not exist.
    HandoutError
        If there is no such format.
    """
    wanted = _check(kinds, languages, formats, company)
    read = AnswersRead(dict(answers.read_all())) if answers else AnswersRead({})
    orders = _Orders(sessions, tuple(formats), company or PRACTICE_COMPANY, read)
    return [
        order for language in languages for kind in wanted for order in orders.of(kind, language)
    ]


def _check(
    kinds: Iterable[str], languages: Iterable[str], formats: Iterable[str], company: str | None
) -> list[str]:
    """Refuse what does not exist, before anything is written; return the kinds in their order."""
    asked = list(kinds)
    for kind in asked:
        if kind not in DOCUMENT_KINDS:
            raise UnknownNameError("unknown_document", name=kind, known=", ".join(DOCUMENT_KINDS))
    for language in languages:
        translator(language)
    for name in formats:
        if name not in WRITERS:
            raise HandoutError("handout_format", name=name, known=", ".join(WRITERS))
    if company is not None and company not in list_workforces():
        raise UnknownNameError(
            "unknown_workforce", name=company, known=", ".join(list_workforces())
        )
    return [kind for kind in DOCUMENT_KINDS if kind in asked]


@dataclass(frozen=True)
class _Orders:
    """The orders of each kind, from the same sessions and answers."""

    sessions: Sequence[Session]
    formats: tuple[str, ...]
    company: str
    read: AnswersRead

    def of(self, kind: str, language: str) -> Iterator[Order]:
        if kind == "booklet":
            if self.sessions:
                yield self._blank(kind, self.sessions, language)
            if any(self._is_answered(session) for session in self.sessions):
                yield self._personal(kind, self.sessions, language)
            return
        for session in self.sessions:
            if kind == "personal" and self._is_answered(session):
                yield self._personal(kind, [session], language)
            elif kind == "guide" or (kind in ("blank", "slides") and _is_printed(session)):
                yield self._blank(kind, [session], language)

    def _blank(self, kind: str, sessions: Iterable[Session], language: str) -> Order:
        slugs = tuple(session.slug for session in self.sessions)
        return Order(kind, tuple(sessions), language, self.company, self.formats, together=slugs)

    def _personal(self, kind: str, sessions: Iterable[Session], language: str) -> Order:
        own = self.read.company
        return Order(kind, tuple(sessions), language, own, self.formats, self.read)

    def _is_answered(self, session: Session) -> bool:
        prefix = f"{session.slug}."
        return _is_printed(session) and any(key.startswith(prefix) for key in self.read.answers)


def _is_printed(session: Session) -> bool:
    """Tell whether a session asks for more than who answers."""
    return any(find_activity(key).kind not in _NOT_PRINTED_KINDS for key in session.activities)


def _make_handout(order: Order, workforce: Workforce) -> Any:
    (session,) = order.sessions
    return build_handout(
        session, language=order.language, answers=order.answers, workforce=workforce
    )


def _make_guide(order: Order, workforce: Workforce) -> Any:
    # A kernel's client takes a second to import: for the one document that may need it.
    from workshop_kit.handouts.execution import run_analysts_cells
    from workshop_kit.handouts.guide import build_guide

    (session,) = order.sessions
    results = run_analysts_cells(
        session, order.language, company=workforce.name, together=order.together
    )
    return build_guide(session, language=order.language, workforce=workforce, results=results)


def _make_slides(order: Order, workforce: Workforce) -> Any:
    from workshop_kit.handouts.slides import build_deck

    (session,) = order.sessions
    return build_deck(session, language=order.language, workforce=workforce)


def _make_booklet(order: Order, workforce: Workforce) -> Any:
    from workshop_kit.handouts.booklet import build_booklet

    return build_booklet(
        order.sessions, language=order.language, answers=order.answers, workforce=workforce
    )


_MAKERS: dict[str, Callable[[Order, Workforce], Any]] = {
    "blank": _make_handout,
    "personal": _make_handout,
    "guide": _make_guide,
    "slides": _make_slides,
    "booklet": _make_booklet,
}


# Letters of a file's name before its endings: a path of Windows holds 260 in all.
_LONGEST_NAME = 100


def slides_writers() -> dict[str, Writer]:
    """Return what writes slides in each format."""
    from workshop_kit.handouts.slides import write_slides_html, write_slides_pdf

    return {"html": lambda deck: write_slides_html(deck).encode("utf-8"), "pdf": write_slides_pdf}


def file_name(session: Session, kind: str, *, language: str, ending: str) -> str:
    """Return the name of a document's file, in its language: letters every system accepts.

    Parameters
    ----------
    session : Session
        The session.
    kind : {"blank", "personal", "guide", "slides"}
        Which document.
    language : {"fr", "en"}
        Language of the document.
    ending : str
        ``html`` or ``pdf``.
    """
    name = translator(language)(
        f"handouts.{kind}.file", number=f"{session.number:02d}", title=session.title[language]
    )
    return f"{plain_name(name)[:_LONGEST_NAME].strip('-')}.{language}.{ending}"


def plain_name(name: str) -> str:
    """Return a name in small letters without accents, words joined by hyphens.

    Examples
    --------
    >>> plain_name("Séance 02 : Mixité des emplois, livret vierge")
    'seance-02-mixite-des-emplois-livret-vierge'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))
