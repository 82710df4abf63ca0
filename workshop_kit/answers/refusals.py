"""What a system says when it refuses a file, as an error of the kit."""

from __future__ import annotations

import contextlib
import errno
from typing import TYPE_CHECKING

from workshop_kit.errors import AnswerNotSavedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def said_in_words(folder: Path) -> Iterator[None]:
    """Turn what the system refuses into a sentence for the person."""
    try:
        yield
    except OSError as error:
        raise AnswerNotSavedError(
            _refusal(error, folder), folder=str(folder), reason=error.strerror or str(error)
        ) from error


def _refusal(error: OSError, folder: Path) -> str:
    code = getattr(error, "winerror", None)
    if code in _WINDOWS_REFUSALS:
        return _WINDOWS_REFUSALS[code]
    if isinstance(error, FileNotFoundError) and len(str(folder)) > _LONGEST_WINDOWS_FOLDER:
        return "answer_path_too_long"
    return _REFUSALS.get(error.errno or 0, "answer_not_saved")


# Windows says "not found" of a path past 259 characters; our names take up to 110 of them.
_LONGEST_WINDOWS_FOLDER = 150
_REFUSALS = {
    errno.ENOSPC: "answer_disk_full",
    errno.EDQUOT: "answer_disk_full",
    errno.EFBIG: "answer_disk_full",
    errno.EACCES: "answer_folder_closed",
    errno.EPERM: "answer_folder_closed",
    errno.EROFS: "answer_folder_closed",
    errno.ENAMETOOLONG: "answer_path_too_long",
    errno.ENOTDIR: "answer_not_a_folder",
    errno.EEXIST: "answer_not_a_folder",
}
# Numbers of Windows (winerror.h): its errno says EACCES or EINVAL for several of them.
_WINDOWS_REFUSALS = {
    5: "answer_folder_closed",
    19: "answer_folder_closed",
    32: "answer_file_held",
    33: "answer_file_held",
    39: "answer_disk_full",
    112: "answer_disk_full",
    206: "answer_path_too_long",
}
