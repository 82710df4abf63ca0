"""The answer book: every answer by its key, each version a file that is never written twice."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import os
import secrets
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.answers import durable
from workshop_kit.answers.record import (
    MAX_FILE_BYTES,
    SCHEMA,
    DamagedAnswerError,
    FileName,
    JsonValue,
    Record,
    check_key,
    check_value,
    checksum,
    decode,
    encode,
    looks_like_name,
    parse_name,
)
from workshop_kit.answers.refusals import said_in_words
from workshop_kit.errors import (
    AnswerError,
    AnswerFromNewerKitError,
    AnswerNotSavedError,
    AnswersNotDeletedError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SET_ASIDE = "a-verifier"
"""Sub-folder of the files that could not be read. The name is French: it is a person's folder."""

KEPT_VERSIONS = 3
"""Own versions kept of each answer: the last, and two to fall back on if the disk damages it."""


@dataclass(frozen=True)
class Saved:
    """Proof that an answer is on the disk.

    Attributes
    ----------
    key : str
        Which answer.
    version : int
        Its number; it grows with every change.
    saved_at : datetime
        When, in UTC.
    path : Path
        The file.
    """

    key: str
    version: int
    saved_at: dt.datetime
    path: Path


@dataclass(frozen=True)
class Answer:
    """What a person answered, as last saved.

    Attributes
    ----------
    key : str
        Which answer.
    value : JsonValue
        What was answered.
    version : int
        Number of this version.
    saved_at : datetime
        When it was saved, in UTC.
    writer : str
        The open book (a kernel, a tab) that wrote it.
    kit_version : str
        Version of the kit that wrote it.
    is_from_newer_kit : bool
        True when this kit may show it but not replace it.
    others : tuple of Answer
        Versions that say something else, written elsewhere at the same time (two tabs,
        two people on one share) by writers who had not seen each other; the latest
        first. They stand until someone chooses (`AnswerBook.choose`).
    """

    key: str
    value: JsonValue
    version: int
    saved_at: dt.datetime
    writer: str
    kit_version: str
    is_from_newer_kit: bool = False
    others: tuple[Answer, ...] = ()


class AnswerBook:
    """The answers of one folder.

    Any number of books may be open on the same folder, in other kernels or on
    other machines: no version has the same file name as another, and none is
    ever written twice. There is no lock to be left behind and no index to rebuild.

    Parameters
    ----------
    folder : Path
        Where the files lie. It is made at the first answer.
    moved_from : Path, optional
        Folder left for this one because it could not be written (`move_to`).

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     book = AnswerBook(Path(folder))
    ...     saved = book.write("s02.guess.move", 0.2)
    ...     AnswerBook(Path(folder)).read("s02.guess.move").value
    0.2
    """

    def __init__(self, folder: Path, *, moved_from: Path | None = None) -> None:
        self.folder = Path(folder)
        self.moved_from = moved_from
        self._token = secrets.token_hex(4)
        # Versions that this book has shown or written: by key, the highest of each writer.
        self._seen: dict[str, dict[str, int]] = {}
        self._left_in_place: set[Path] = set()
        self._is_swept = False
        self._turn = threading.RLock()

    def __repr__(self) -> str:
        return f"AnswerBook({str(self.folder)!r})"

    @property
    def writer(self) -> str:
        """Name of this open book in the names of files; a forked process is another writer."""
        return f"{self._token}{os.getpid():x}"

    def write(self, key: str, value: JsonValue, *, is_apart: bool = False) -> Saved:
        """Save an answer; when this returns it survives a kill and a power cut.

        A value equal to the one that stands is not written again. The version that it
        replaces is the one that was shown; those beside it still stand.

        Parameters
        ----------
        key : str
            Which answer.
        value : JsonValue
            What was answered.
        is_apart : bool, default False
            True when who wrote it had not seen what stands now (a text typed before
            the page was reloaded): both will be visible.

        Raises
        ------
        AnswerError
            If the key could not be a file name everywhere.
        AnswerNotSavedError
            If the value is not JSON or too long, or the disk refuses it. Earlier
            answers are intact.
        AnswerFromNewerKitError
            If the answer that stands was written by a newer kit.
        """
        check_key(key)
        check_value(value)
        with self._turn:
            names = self._names_before_writing(key)
            standing = self._standing(names)
            _refuse_newer(standing)
            if standing and _is_same(standing[0].value, value):
                self._mark_seen(_shown_first(standing))
                return self._saved(standing[0])
            if is_apart or self._stands_beside_what_it_replaces(standing):
                self._go_on_as_another_writer(key, has_seen_nothing=is_apart)
            return self._write_next(key, value, names)

    def choose(self, key: str, value: JsonValue, *, among: Iterable[Answer]) -> Saved:
        """Save an answer that replaces the versions between which a person has chosen.

        Parameters
        ----------
        key : str
            Which answer.
        value : JsonValue
            The version chosen, or one made of several.
        among : iterable of Answer
            The versions as they were shown. One that came since then was not chosen
            between: it stands. No file of another writer is removed.

        Raises
        ------
        AnswerError
            As `write`.
        """
        check_key(key)
        check_value(value)
        shown = [answer.value for answer in among]
        with self._turn:
            names = self._names_before_writing(key)
            standing = self._standing(names)
            _refuse_newer(standing)
            self._mark_seen(
                record for record in standing if any(_is_same(record.value, one) for one in shown)
            )
            return self._write_next(key, value, names)

    def list_versions(self, key: str) -> tuple[Answer, ...]:
        """Return this book's own version, then what stands beside it.

        Looking is not being shown: what this book writes next replaces its own version only.
        """
        with self._turn:
            standing = self._standing(self._names(f"{key}.").get(key, []))
        own = [record for record in standing if record.writer == self.writer]
        first = [*own, *standing][:1]
        rest = [record for record in standing if record not in first]
        return _as_answers([*first, *rest])

    def read(self, key: str) -> Answer | None:
        """Return an answer, or None when there is none.

        Of several versions the highest is shown; those written at the same time
        elsewhere are in `Answer.others`. Damaged files are moved to `SET_ASIDE`.
        """
        check_key(key)
        with self._turn:
            return self._answer(self._names(f"{key}.").get(key, []))

    def read_all(self) -> dict[str, Answer]:
        """Return all answers by key, in the order of the keys."""
        with self._turn:
            answers = {key: self._answer(names) for key, names in sorted(self._names().items())}
        return {key: answer for key, answer in answers.items() if answer is not None}

    @property
    def mark(self) -> str:
        """Eight letters that stand for the folder, always the same and not to be read back."""
        return durable.folder_mark(self.folder)

    @property
    def set_aside(self) -> list[Path]:
        """Files that could not be read; they are kept for someone to look at."""
        moved = (entry for entry in _entries(self.folder / SET_ASIDE) if entry.is_file())
        in_place = (path for path in self._left_in_place if path.exists())
        return sorted([*(Path(entry.path) for entry in moved), *in_place])

    def move_to(self, folder: Path) -> list[Path]:
        """Copy every file to another folder and go on there; return the copies.

        The files left behind are not touched.

        Raises
        ------
        AnswerNotSavedError
            If the other folder cannot be written either; the book stays where it is.
        """
        folder = Path(folder)
        with self._turn, said_in_words(folder):
            durable.make_folder_durably(folder)
            copies = [
                copy for source in _own_files(self.folder) if (copy := self._copy(source, folder))
            ]
            self.moved_from, self.folder = self.folder, folder
        return copies

    def delete_all(self) -> list[Path]:
        """Delete every answer, the files set aside too; return what was deleted.

        Other files in the folder stay.

        Raises
        ------
        AnswersNotDeletedError
            If some files could not be deleted, naming how many; the rest are gone, and
            are its value ``deleted``.
        """
        folders = [folder for folder in (self.folder, self.moved_from) if folder is not None]
        deleted: list[Path] = []
        refused: list[Path] = []
        with self._turn:
            for path in [path for folder in folders for path in _own_files(folder)]:
                try:
                    durable.remove_patiently(path)
                    deleted.append(path)
                except OSError:
                    refused.append(path)
            for folder in folders:
                with contextlib.suppress(OSError):
                    (folder / SET_ASIDE).rmdir()
                durable.sync_folder(folder)
            self._seen.clear()
        if refused:
            raise AnswersNotDeletedError(
                "answers_not_deleted",
                n=len(refused),
                folder=str(refused[0].parent),
                deleted=tuple(deleted),
            )
        return deleted

    def _names(self, start: str = "") -> dict[str, list[FileName]]:
        """Return the files of each answer, setting aside those that no kit named."""
        names: dict[str, list[FileName]] = {}
        for entry in _entries(self.folder, start):
            name = parse_name(entry.name)
            if name is not None and entry.is_file():
                names.setdefault(name.key, []).append(name)
            elif looks_like_name(entry.name) and entry.is_file():
                self._set_aside(Path(entry.path))
        return names

    def _names_before_writing(self, key: str) -> list[FileName]:
        try:
            return self._names(f"{key}.").get(key, [])
        except AnswerError as error:
            # To the person who has just written, what counts is that it is not saved.
            raise AnswerNotSavedError("answer_not_saved", **error.values) from error

    def _answer(self, names: list[FileName]) -> Answer | None:
        standing = self._standing(names)
        self._mark_seen(_shown_first(standing))
        shown, *others = _as_answers(standing) or (None,)
        return replace(shown, others=tuple(others)) if shown else None

    def _standing(self, names: list[FileName]) -> list[Record]:
        """Return the versions that no other replaces, the highest first."""
        latest = sorted(self._latest(names), key=lambda record: record.rank, reverse=True)
        return [
            record
            for place, record in enumerate(latest)
            if not any(
                later.seen.get(record.writer, 0) >= record.version for later in latest[:place]
            )
        ]

    def _latest(self, names: list[FileName]) -> Iterator[Record]:
        """Yield the latest valid version of each writer (it has seen its own earlier ones)."""
        writers: set[str] = set()
        for name in sorted(names, key=lambda name: name.version, reverse=True):
            if name.writer not in writers:
                record = self._read_record(name)
                if record is not None:
                    writers.add(name.writer)
                    yield record

    def _read_record(self, name: FileName) -> Record | None:
        path = self.folder / str(name)
        try:
            is_too_long = path.stat().st_size > MAX_FILE_BYTES
            data = b"" if is_too_long else durable.read_patiently(path)
        except FileNotFoundError:
            # Its writer pruned it since the folder was listed: a later one is there.
            return None
        except OSError:
            self._left_in_place.add(path)
            return None
        try:
            return decode(data, name)
        except DamagedAnswerError:
            self._set_aside(path)
            return None

    def _set_aside(self, path: Path) -> None:
        folder = path.parent / SET_ASIDE
        try:
            durable.make_folder_durably(folder)
            durable.move_patiently(path, _free_name(folder, path.name))
        except FileNotFoundError:
            # Another book has just set it aside.
            return
        except OSError:
            # A read-only folder: the file stays, and is passed over.
            self._left_in_place.add(path)

    def _stands_beside_what_it_replaces(self, standing: list[Record]) -> bool:
        """Tell whether an own version would go with the next one, though another was shown."""
        if not standing or standing[0].writer == self.writer:
            return False
        shown = standing[0]
        is_replaced = self._seen.get(shown.key, {}).get(shown.writer, 0) >= shown.version
        return is_replaced and any(
            record.writer == self.writer and not _is_same(record.value, shown.value)
            for record in standing
        )

    def _go_on_as_another_writer(self, key: str, *, has_seen_nothing: bool) -> None:
        # Only the latest version of a writer counts: under its name, the next would hide it.
        seen = self._seen.pop(key, {})
        seen.pop(self.writer, None)
        self._seen[key] = {} if has_seen_nothing else seen
        self._token = secrets.token_hex(4)

    def _write_next(self, key: str, value: JsonValue, names: list[FileName]) -> Saved:
        record = self._next_version(key, value, names)
        self._put(record)
        self._seen.setdefault(key, {})[record.writer] = record.version
        self._prune(names, record)
        return self._saved(record)

    def _next_version(self, key: str, value: JsonValue, names: Iterable[FileName]) -> Record:
        seen = self._seen.get(key, {})
        # The numbers of damaged files are not used again: others may have seen them.
        highest = max([*(name.version for name in names), *seen.values()], default=0)
        return Record(key, highest + 1, self.writer, value, _now(), dict(sorted(seen.items())))

    def _put(self, record: Record) -> None:
        with said_in_words(self.folder):
            durable.make_folder_durably(self.folder)
            durable.write_durably(self.folder / str(record.name), encode(record))

    def _mark_seen(self, records: Iterable[Record]) -> None:
        for record in records:
            seen = self._seen.setdefault(record.key, {})
            for writer, version in {**record.seen, record.writer: record.version}.items():
                seen[writer] = max(version, seen.get(writer, 0))

    def _saved(self, record: Record) -> Saved:
        path = self.folder / str(record.name)
        return Saved(record.key, record.version, record.saved_at, path)

    def _prune(self, names: Iterable[FileName], written: Record) -> None:
        """Remove this book's oldest versions of an answer, now that a later one is safe.

        The files of other writers are theirs; a writer that died leaves its last
        few behind for good, which is the price of never deleting what one has not written.
        """
        own = sorted(
            (name for name in names if name.writer == written.writer),
            key=lambda name: name.version,
            reverse=True,
        )
        with contextlib.suppress(OSError):
            for name in own[KEPT_VERSIONS - 1 :]:
                (self.folder / str(name)).unlink()
            if not self._is_swept:
                self._remove_stale_parts()
                self._is_swept = True

    def _remove_stale_parts(self) -> None:
        oldest = time.time() - durable.STALE_AFTER_SECONDS
        for entry in _entries(self.folder):
            is_part = entry.name.endswith(durable.PART) and parse_name(_without_part(entry.name))
            if is_part and entry.stat().st_mtime < oldest:
                Path(entry.path).unlink()

    def _copy(self, source: Path, folder: Path) -> Path | None:
        """Copy one file under its own name, unless it is there already."""
        target = folder / source.relative_to(self.folder)
        if source.name.endswith(durable.PART) or target.exists():
            return None
        durable.make_folder_durably(target.parent)
        durable.write_durably(target, durable.read_patiently(source))
        return target


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _is_same(one: JsonValue, other: JsonValue) -> bool:
    # Not ==, for which True is 1 and 1 is 1.0.
    return checksum({"value": one}) == checksum({"value": other})


def _refuse_newer(standing: Iterable[Record]) -> None:
    newer = max(standing, key=lambda record: record.schema, default=None)
    if newer is not None and newer.schema > SCHEMA:
        raise AnswerFromNewerKitError("answer_from_newer_kit", kit=newer.kit)


def _shown_first(standing: Iterable[Record]) -> list[Record]:
    """Return the version that is shown, and those that say the same."""
    versions = list(standing)
    return [record for record in versions if _is_same(record.value, versions[0].value)]


def _as_answers(standing: Iterable[Record]) -> tuple[Answer, ...]:
    """Return the versions as answers, each thing said once."""
    said: dict[str, Record] = {}
    for record in standing:
        said.setdefault(checksum({"value": record.value}), record)
    return tuple(
        Answer(
            key=record.key,
            value=record.value,
            version=record.version,
            saved_at=record.saved_at,
            writer=record.writer,
            kit_version=record.kit,
            is_from_newer_kit=record.schema > SCHEMA,
        )
        for record in said.values()
    )


def _entries(folder: Path, start: str = "") -> list[os.DirEntry[str]]:
    """Return what a folder holds whose name has this start; nothing when there is no folder.

    A folder that is there but cannot be listed (a share that dropped) is an error:
    to show its answers as missing would invite people to write them again.
    """
    try:
        with os.scandir(folder) as entries:
            chosen = (entry for entry in entries if entry.name.startswith(start))
            return sorted(chosen, key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            return []
        reason = error.strerror or str(error)
        raise AnswerError("answers_not_read", folder=str(folder), reason=reason) from error


def _own_files(folder: Path) -> list[Path]:
    """Return the files that books wrote in a folder: answers, left-overs, files set aside."""
    answers = (
        Path(entry.path)
        for entry in _entries(folder)
        if entry.is_file() and parse_name(_without_part(entry.name))
    )
    aside = (Path(entry.path) for entry in _entries(folder / SET_ASIDE) if entry.is_file())
    return [*answers, *aside]


def _without_part(name: str) -> str:
    return name.rsplit(".", 2)[0] if name.endswith(durable.PART) else name


def _free_name(folder: Path, name: str) -> Path:
    path, number = folder / name, 2
    while path.exists():
        path, number = folder / f"{name}.{number}", number + 1
    return path
