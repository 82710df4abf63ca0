"""The documents as files: made side by side, and never half of one."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.answers.durable import make_folder_durably, write_durably
from workshop_kit.errors import HandoutError, WorkshopError
from workshop_kit.folders import handouts_folder
from workshop_kit.handouts.drawing import workforce_of
from workshop_kit.handouts.orders import WRITERS, Order, file_name, list_orders, plain_name
from workshop_kit.sessions import list_sessions, read_session
from workshop_kit.texts import LANGUAGES

if TYPE_CHECKING:
    from workshop_kit.answers import AnswerBook

__all__ = [
    "WRITERS",
    "Progress",
    "file_name",
    "plain_name",
    "write_documents",
    "write_file",
    "write_handouts",
    "write_order",
]

Progress = Callable[[int, int, str], None]

# Other processes take two seconds to start: fewer documents are written sooner by this one.
_WORTH_PROCESSES = 8


def write_documents(
    kinds: Iterable[str],
    *,
    folder: Path | None = None,
    sessions: Sequence[str] | None = None,
    languages: Sequence[str] = LANGUAGES,
    answers: AnswerBook | None = None,
    formats: Sequence[str] = tuple(WRITERS),
    company: str | None = None,
    progress: Progress | None = None,
    processes: int | None = None,
) -> list[Path]:
    """Write documents as files.

    Parameters
    ----------
    kinds : iterable of str
        Among ``blank``, ``personal``, ``guide``, ``slides`` and ``booklet``. Personal ones
        are those of the sessions that have answers; the booklet too has a personal copy then.
    folder : Path, optional
        Where; the kit's `handouts/` by default.
    sessions : sequence of str, optional
        Names of sessions (``s02``); all those that have something to print by default.
    languages, formats : sequence of str
        Which languages, and ``html`` or ``pdf``.
    answers : AnswerBook, optional
        The answers for personal documents; they are about the company that it names.
    company : str, optional
        Company that the other documents show; that of the kit by default.
    progress : callable of (int, int, str), optional
        Told how many files are written, of how many, and the name of the last.
    processes : int, optional
        How many processes share the work, this one alone for 1; by default as many as this
        machine has processors, when there is enough to do.

    Returns
    -------
    list of Path
        The files, in the order written. Each is whole or is not there.

    Raises
    ------
    UnknownNameError
        If a kind, a session, a language or the company does not exist. Nothing is written.
    HandoutError
        If a document cannot be made or a file cannot be written; its sentence names it.
    """
    chosen = [read_session(slug) for slug in sessions] if sessions else list_sessions()
    orders = list_orders(
        kinds, chosen, languages=languages, answers=answers, formats=formats, company=company
    )
    place = folder or handouts_folder()
    total = sum(len(order.formats) for order in orders)
    written: list[Path] = []
    with _collecting_rarely():
        for path in _written(orders, place, _processes_for(orders, processes)):
            written.append(path)
            if progress:
                progress(len(written), total, path.name)
    return written


def collect_rarely() -> None:
    """Look for unreachable cycles rarely: nearly all that a document is made of lives to its end.

    A tenth of the time of a document goes into looking for them at Python's own pace.
    """
    gc.set_threshold(100_000, *gc.get_threshold()[1:])


@contextmanager
def _collecting_rarely() -> Iterator[None]:
    pace = gc.get_threshold()
    collect_rarely()
    try:
        yield
    finally:
        gc.set_threshold(*pace)


def write_handouts(**options: object) -> list[Path]:
    """Write handouts as files: blank ones, and personal ones where there are answers.

    Parameters
    ----------
    **options
        As `write_documents`, which also writes the other kinds.
    """
    return write_documents(("blank", "personal"), **options)


def _processes_for(orders: Sequence[Order], asked: int | None) -> int:
    if asked is not None:
        return max(1, asked)
    return _processors() if len(orders) >= _WORTH_PROCESSES else 1


def _processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _written(orders: Sequence[Order], folder: Path, processes: int) -> Iterator[Path]:
    """Give each file once it is written."""
    if processes == 1 or len(orders) < 2:
        for order in orders:
            yield from write_order(order, folder)
        return
    # What shares the work loads the machinery of processes: only when there are some.
    from workshop_kit.handouts.sharing import write_in_processes

    yield from write_in_processes(orders, folder, processes)


def write_order(order: Order, folder: Path) -> Iterator[Path]:
    """Make a document once and give each of its files as it is written.

    Raises
    ------
    HandoutError
        If it cannot be made or written; the sentence names the file.
    """
    document = None
    for ending in order.formats:
        path = folder / order.name(ending)
        try:
            document = document or order.make(workforce_of(order.company))
            content = order.writer(ending)(document)
        except WorkshopError as error:
            raise HandoutError("document_not_made", name=path.name, reason=error) from error
        except Exception as error:
            surprise = f"{type(error).__name__}: {error}"
            raise HandoutError("document_surprise", name=path.name, reason=surprise) from error
        yield write_file(path, content)


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
