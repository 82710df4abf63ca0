"""The agreement or the plan of a team as files: whole, and never over somebody's own changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.activities import practice_company, select_answers
from workshop_kit.activities.plan_reading import Unread, read_plan
from workshop_kit.activities.plan_shape import blank_plan, is_plan
from workshop_kit.answers.durable import make_folder_durably, write_durably
from workshop_kit.errors import HandoutError
from workshop_kit.folders import handouts_folder
from workshop_kit.handouts.build import team_of
from workshop_kit.handouts.drawing import workforce_of
from workshop_kit.handouts.office_package import is_sealed
from workshop_kit.handouts.orders import plain_name
from workshop_kit.handouts.plan_words import PlanContext
from workshop_kit.legal import Finding, Plan, check_plan
from workshop_kit.texts import LANGUAGES, translator

if TYPE_CHECKING:
    from workshop_kit.answers import Answer, AnswerBook

PLAN_SESSION, PLAN_KEY = "s07", "s07.plan"


@dataclass(frozen=True)
class PlanPapers:
    """All that the files of a plan are made of, in one language.

    Attributes
    ----------
    plan : Plan
        The agreement or the plan.
    findings : tuple of Finding
        What the check found.
    context : PlanContext
        Whose it is.
    """

    plan: Plan
    findings: tuple[Finding, ...]
    context: PlanContext


def _docx(papers: PlanPapers) -> bytes:
    from workshop_kit.handouts.plan_docx import write_plan_docx

    return write_plan_docx(papers.plan, papers.findings, papers.context)


def _xlsx(papers: PlanPapers) -> bytes:
    from workshop_kit.handouts.plan_xlsx import write_plan_xlsx

    return write_plan_xlsx(papers.plan, papers.context)


PLAN_WRITERS: Mapping[str, Callable[[PlanPapers], bytes]] = {"docx": _docx, "xlsx": _xlsx}
"""What writes each format, by the ending of its file names; each loads its library when asked."""

PLAN_FORMATS = tuple(PLAN_WRITERS)


@dataclass(frozen=True)
class PlanFile:
    """A file that was written.

    Attributes
    ----------
    path : Path
        Where.
    kept : Path or None
        The file of the usual name, when somebody had changed it: it was left as it is.
    """

    path: Path
    kept: Path | None = None


def find_plan(answers: Mapping[str, Answer]) -> Answer | None:
    """Return the plan that was written for the company of these answers; None without one.

    Parameters
    ----------
    answers : mapping of str to Answer
        The answer book, as `AnswerBook.read_all` gives it.
    """
    found = select_answers(answers, PLAN_SESSION, _company(answers)).get(PLAN_KEY)
    return found if found is not None and is_plan(found.value) else None


def plan_papers(answers: Mapping[str, Answer], language: str) -> PlanPapers:
    """Return what the files of a plan are made of; without a plan, those of one to write.

    Raises
    ------
    UnknownNameError
        If the kit does not speak the language.
    """
    t, workforce = translator(language), workforce_of(_company(answers))
    answer = find_plan(answers)
    written = read_plan(answer.value if answer else blank_plan(), workforce, t)
    company = workforce.company
    context = PlanContext(
        company.label(language),
        team_of(answers).get("name", ""),
        language,
        answer.saved_at.astimezone().date() if answer else company.reference_date,
        company.is_simulated,
        last_year=written.last_year,
        index=written.index,
        who=tuple(one.who for one in written.measures),
        unread=_unread(written.unread),
    )
    return PlanPapers(written.plan, check_plan(written.plan), context)


def _unread(unread: Iterable[Unread]) -> dict[tuple[int | None, str], str]:
    """Return what could not be read by its place, two things of one place on two lines."""
    typed: dict[tuple[int | None, str], str] = {}
    for one in unread:
        place = (one.where, one.field)
        typed[place] = "\n".join(filter(None, (typed.get(place), one.typed)))
    return typed


def _company(answers: Mapping[str, Answer]) -> str:
    return practice_company({key: answer.value for key, answer in answers.items()})


def write_plan_files(
    answers: AnswerBook,
    *,
    folder: Path | None = None,
    languages: Sequence[str] = LANGUAGES,
    formats: Sequence[str] = PLAN_FORMATS,
) -> list[PlanFile]:
    """Write the agreement or the plan of a team, when there is one, as files.

    Parameters
    ----------
    answers : AnswerBook
        The answers.
    folder : Path, optional
        Where; the kit's `handouts/` by default.
    languages, formats : sequence of str
        Which languages, and ``docx`` (the text) or ``xlsx`` (the follow-up sheet).

    Returns
    -------
    list of PlanFile
        The files, in the order written; empty without a plan. Each is whole or is not there.

    Raises
    ------
    HandoutError
        If there is no such format, or a file is open or cannot be written.
    UnknownNameError
        If the kit does not speak a language.
    """
    _check(languages, formats)
    read = answers.read_all()
    if find_plan(read) is None:
        return []
    place = folder or handouts_folder()
    return [
        _write(place, plan_file_name(ending, language), PLAN_WRITERS[ending](papers))
        for language in languages
        for papers in (plan_papers(read, language),)
        for ending in formats
    ]


def _check(languages: Iterable[str], formats: Iterable[str]) -> None:
    """Refuse what does not exist, before anything is written."""
    for language in languages:
        translator(language)
    for name in formats:
        if name not in PLAN_FORMATS:
            raise HandoutError("plan_format", name=name, known=", ".join(PLAN_FORMATS))


def plan_file_name(ending: str, language: str) -> str:
    """Return the usual name of a file of the plan.

    Examples
    --------
    >>> plan_file_name("docx", "fr"), plan_file_name("xlsx", "en")
    ('accord-ou-plan-personnel.fr.docx', 'personal-follow-up-sheet.en.xlsx')
    """
    name = plain_name(translator(language)(f"plan_files.file.{ending}"))
    return f"{name}.{language}.{ending}"


def _write(folder: Path, name: str, data: bytes) -> PlanFile:
    """Write a file whole, beside the one that somebody has changed since it was written."""
    usual = folder / name
    try:
        path = next(one for one in _names(usual) if not one.exists() or is_sealed(one))
        _refuse_if_open(path)
        make_folder_durably(folder)
        write_durably(path, data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise HandoutError("plan_not_written", path=str(usual), reason=reason) from error
    return PlanFile(path, kept=usual if path != usual else None)


def _names(usual: Path) -> Iterator[Path]:
    """Give the usual name of a file, then those with a number."""
    yield usual
    stem, endings = usual.name.split(".", 1)
    for number in count(2):
        yield usual.with_name(f"{stem}-{number}.{endings}")


def _refuse_if_open(path: Path) -> None:
    """Refuse to replace a file that a program has open: saving it there would undo ours.

    Windows refuses by itself; elsewhere only the mark tells that LibreOffice, or Word, leaves
    beside the file.
    """
    marks = (f".~lock.{path.name}#", f"~${path.name[2:]}")
    for mark in marks:
        if path.exists() and path.with_name(mark).exists():
            raise HandoutError("plan_open", path=str(path), mark=mark)
