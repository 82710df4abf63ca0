"""Where a participant's answers are kept, and where else when that folder refuses them."""

from __future__ import annotations

import contextlib
from pathlib import Path

from workshop_kit.answers.book import AnswerBook
from workshop_kit.answers.durable import folder_mark
from workshop_kit.errors import AnswerError, AnswerNotSavedError
from workshop_kit.folders import answers_folder


def open_answer_book(folder: Path | None = None) -> AnswerBook:
    """Return the answer book of this kit, wherever it was last moved to.

    A book that was moved to the fallback folder is opened there at the next
    start; answers that others have since written in the first folder join it.

    Parameters
    ----------
    folder : Path, optional
        The folder of answers; that of the kit when it is not given.
    """
    first = Path(folder) if folder else answers_folder()
    try:
        spare = fallback_folder(first)
    except AnswerNotSavedError:
        return AnswerBook(first)
    if not AnswerBook(spare).read_all():
        return AnswerBook(first)
    book = AnswerBook(first)
    try:
        book.move_to(spare)
    except AnswerError:
        return AnswerBook(spare, moved_from=first)
    return book


def fallback_folder(folder: Path | None = None) -> Path:
    """Return the folder of this user's to offer when the kit's cannot be written.

    Two kits on one machine have two: the name ends with a mark of the folder it replaces.

    Raises
    ------
    AnswerNotSavedError
        If the system gives this user no folder.
    """
    first = Path(folder) if folder else answers_folder()
    with contextlib.suppress(RuntimeError):
        return Path.home() / "workshop-kit" / f"answers-{folder_mark(first)}"
    raise AnswerNotSavedError("answer_no_folder")
