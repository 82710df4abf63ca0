"""The handouts as files: their names, and never half of one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.activities import PRACTICE_COMPANY, find_activity
from workshop_kit.answers.durable import make_folder_durably, write_durably
from workshop_kit.data import load_workforce
from workshop_kit.errors import HandoutError
from workshop_kit.folders import handouts_folder
from workshop_kit.handouts.build import build_handout
from workshop_kit.handouts.document import Document
from workshop_kit.handouts.html import write_html
from workshop_kit.handouts.pdf import write_pdf
from workshop_kit.sessions import Session, list_sessions, read_session
from workshop_kit.texts import LANGUAGES, translator

if TYPE_CHECKING:
    from workshop_kit.answers import AnswerBook

Progress = Callable[[int, int, str], None]

WRITERS: dict[str, Callable[[Document], bytes]] = {
    "html": lambda document: write_html(document).encode("utf-8"),
    "pdf": write_pdf,
}
"""What writes each format, by the ending of its file names."""


@dataclass(frozen=True)
class _Wanted:
    """One file to write."""

    session: Session
    language: str
    answers: AnswerBook | None
    format: str

    @property
    def name(self) -> str:
        kind = "personal" if self.answers else "blank"
        return file_name(self.session, kind, language=self.language, ending=self.format)


def write_handouts(
    *,
    folder: Path | None = None,
    sessions: Sequence[str] | None = None,
    languages: Sequence[str] = LANGUAGES,
    answers: AnswerBook | None = None,
    formats: Sequence[str] = tuple(WRITERS),
    progress: Progress | None = None,
) -> list[Path]:
    """Write handouts as files: blank ones, and personal ones where there are answers.

    Parameters
    ----------
    folder : Path, optional
        Where; the kit's `handouts/` by default.
    sessions : sequence of str, optional
        Names of sessions (``s02``); all those that have something to print by default.
    languages, formats : sequence of str
        Which languages, and ``html`` or ``pdf``.
    answers : AnswerBook, optional
        The answers for personal handouts.
    progress : callable of (int, int, str), optional
        Told how many files are written, of how many, and the name of the last.

    Returns
    -------
    list of Path
        The files, in the order written. Each is whole or is not there.

    Raises
    ------
    HandoutError
        If a document cannot be made or a file cannot be written.
    """
    place = folder or handouts_folder()
    for name in formats:
        if name not in WRITERS:
            raise HandoutError("handout_format", name=name, known=", ".join(WRITERS))
    chosen = [read_session(slug) for slug in sessions] if sessions else list_sessions()
    wanted = list(_wanted(chosen, languages, answers, formats))
    workforce = load_workforce(PRACTICE_COMPANY)
    paths: list[Path] = []
    document, made_for = None, None
    for number, file in enumerate(wanted, 1):
        if made_for != (file.session.slug, file.language, file.answers is None):
            made_for = (file.session.slug, file.language, file.answers is None)
            document = build_handout(
                file.session, language=file.language, answers=file.answers, workforce=workforce
            )
        paths.append(write_file(place / file.name, WRITERS[file.format](document)))
        if progress:
            progress(number, len(wanted), file.name)
    return paths


def _wanted(
    sessions: Iterable[Session],
    languages: Sequence[str],
    answers: AnswerBook | None,
    formats: Sequence[str],
) -> Iterator[_Wanted]:
    answered = list(answers.read_all()) if answers else []
    for session in sessions:
        if not _has_something_to_print(session):
            continue
        is_answered = any(key.startswith(f"{session.slug}.") for key in answered)
        for book in (None, answers) if is_answered else (None,):
            for language in languages:
                for name in formats:
                    yield _Wanted(session, language, book, name)


def _has_something_to_print(session: Session) -> bool:
    """Tell whether a session asks for more than who answers."""
    return any(find_activity(key).kind != "team" for key in session.activities)


def file_name(session: Session, kind: str, *, language: str, ending: str) -> str:
    """Return the name of a handout's file, in its language: letters every system accepts.

    Parameters
    ----------
    session : Session
        The session.
    kind : {"blank", "personal"}
        Which handout.
    language : {"fr", "en"}
        Language of the document.
    ending : str
        ``html`` or ``pdf``.
    """
    name = translator(language)(
        f"handouts.{kind}.file", number=f"{session.number:02d}", title=session.title[language]
    )
    return f"{plain_name(name)}.{language}.{ending}"


def plain_name(name: str) -> str:
    """Return a name in small letters without accents, words joined by hyphens.

    Examples
    --------
    >>> plain_name("Séance 02 : Mixité des emplois, livret vierge")
    'seance-02-mixite-des-emplois-livret-vierge'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))


def write_file(path: Path, data: bytes) -> Path:
    """Write a file whole, or leave what was there.

    Raises
    ------
    HandoutError
        If the folder or the file cannot be written.
    """
    try:
        make_folder_durably(path.parent)
        write_durably(path, data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise HandoutError("handout_not_written", path=str(path), reason=reason) from error
    return path
