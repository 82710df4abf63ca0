"""The file of one answer: its name, its fields, its checksum.

Three things hold for every schema, so that a kit can tell a newer kit's file
from a damaged one: the file is one JSON object; its ``checksum`` is the SHA-256
of the others in canonical JSON; ``schema``, ``key``, ``version``, ``writer``,
``seen``, ``value`` and ``saved_at`` keep their meaning.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import math
import re
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from workshop_kit import __version__
from workshop_kit.errors import AnswerError, AnswerNotSavedError

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

SCHEMA = 1
"""Number of the layout below; a file with a higher one was written by a newer kit."""

MAX_BYTES = 200_000
"""Longest value, as JSON: about forty pages of text. A longer one is a file pasted by mistake."""

MAX_FILE_BYTES = 20_000_000
"""Longest file that is read at all; the layout multiplies the size of a value by less."""

_MAX_DEPTH = 32
# What fits in 64 bits is read back by every program; longer whole numbers are not.
_MAX_INTEGER = 2**63 - 1
_MAX_KEY = 80

_KEY = re.compile(r"[a-z][a-z0-9_-]*(?:\.[a-z0-9][a-z0-9_-]*)*")
_NAME = re.compile(
    rf"(?P<key>{_KEY.pattern})\.(?P<version>[0-9]{{6,12}})-(?P<writer>[a-z0-9]+)\.json"
)
_LOOKALIKE = re.compile(rf"{_KEY.pattern}\.[0-9]{{6,12}}-[a-z0-9]+.*\.json", re.DOTALL)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Windows gives these names to devices, whatever follows the first dot.
_DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
}


class DamagedAnswerError(ValueError):
    """The content of a file is not an answer that the kit wrote under this name."""


@dataclass(frozen=True)
class FileName:
    """What the name of an answer's file says: ``s02.q3.000004-k3f9a2c1.json``."""

    key: str
    version: int
    writer: str

    def __str__(self) -> str:
        return f"{self.key}.{self.version:06d}-{self.writer}.json"


@dataclass(frozen=True)
class Record:
    """One version of one answer, as its file holds it.

    Attributes
    ----------
    key, version, writer
        As in the file's name. A version is one more than the highest that the
        writer found, so that the order does not depend on clocks.
    value : JsonValue
        What the person answered.
    seen : dict of str to int
        By writer, the highest version that had been shown when this one was
        written: those it replaces. A version that nobody has seen stands beside.
    saved_at : datetime
        When, in UTC.
    kit : str
        Version of the kit that wrote it.
    schema : int
        Layout of the file.
    """

    key: str
    version: int
    writer: str
    value: JsonValue
    saved_at: dt.datetime
    seen: dict[str, int] = field(default_factory=dict)
    kit: str = __version__
    schema: int = SCHEMA

    @property
    def name(self) -> FileName:
        """Name of its file."""
        return FileName(self.key, self.version, self.writer)

    @property
    def rank(self) -> tuple[int, dt.datetime, str]:
        """Place among the versions of the same answer; the same for whoever looks."""
        return self.version, self.saved_at, self.writer


def check_key(key: str) -> None:
    """Refuse a key that could not be a file name everywhere.

    Examples
    --------
    >>> check_key("s02.guess.move")
    """
    is_word = isinstance(key, str) and _KEY.fullmatch(key) and len(key) <= _MAX_KEY
    if not is_word or key.split(".")[0] in _DEVICES:
        raise AnswerError("answer_key", name=str(key))


def check_value(value: JsonValue) -> None:
    """Refuse a value that would not be read back as it was written.

    Raises
    ------
    AnswerNotSavedError
        If it is not JSON (NaN, a tuple, a date...), or longer than `MAX_BYTES`.
    """
    _check_json(value, depth=0)
    size = len(_readable(value).encode("utf-8"))
    if size > MAX_BYTES:
        raise AnswerNotSavedError(
            "answer_too_long", size=math.ceil(size / 1000), limit=MAX_BYTES // 1000
        )


def parse_name(name: str) -> FileName | None:
    """Return what a file's name says, or None when it is not the name of an answer."""
    match = _NAME.fullmatch(name)
    if not match:
        return None
    parsed = FileName(match["key"], int(match["version"]), match["writer"])
    return parsed if str(parsed) == name else None


def looks_like_name(name: str) -> bool:
    """Tell whether a name is that of an answer with something added.

    Synchronisation clients make such copies when two machines wrote "the same" file.
    Other files of a folder are none of the kit's business.

    Examples
    --------
    >>> looks_like_name("s02.q3.000004-k3f9 (copie de Élodie).json")
    True
    >>> looks_like_name("package.json")
    False
    """
    return _LOOKALIKE.fullmatch(name) is not None


def encode(record: Record) -> bytes:
    """Return the file of a version: JSON that a person can read."""
    fields: dict[str, Any] = {
        "key": record.key,
        "value": record.value,
        "saved_at": record.saved_at.isoformat(),
        "saved_at_local": record.saved_at.astimezone().isoformat(timespec="seconds"),
        "version": record.version,
        "writer": record.writer,
        "seen": record.seen,
        "kit": record.kit,
        "schema": record.schema,
    }
    return (_readable({**fields, "checksum": checksum(fields)}, indent=2) + "\n").encode("utf-8")


def decode(data: bytes, name: FileName) -> Record:
    """Return the version that a file holds.

    Raises
    ------
    DamagedAnswerError
        If the file is cut, changed, of another encoding, or holds another answer
        than its name says.
    """
    try:
        fields = _parse(data)
        if fields.pop("checksum", None) != checksum(fields):
            raise DamagedAnswerError("the checksum does not match")
        record = _record(fields)
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
        raise DamagedAnswerError(f"a field is missing or wrong: {error}") from None
    except RecursionError:
        raise DamagedAnswerError("it is nested without end") from None
    if record.name != name:
        raise DamagedAnswerError(f"it holds {record.name}")
    return record


def checksum(fields: dict[str, Any]) -> str:
    """Return the SHA-256 of fields in canonical JSON.

    Spaces and the order of fields do not count: a person's editor may change them.
    """
    canonical = json.dumps(
        fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False
    )
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def _record(fields: dict[str, Any]) -> Record:
    saved_at = dt.datetime.fromisoformat(fields["saved_at"])
    record = Record(
        key=fields["key"],
        version=_whole(fields["version"]),
        writer=fields["writer"],
        value=fields["value"],
        saved_at=saved_at.astimezone(dt.UTC),
        seen={writer: _whole(version) for writer, version in fields["seen"].items()},
        kit=str(fields["kit"]),
        schema=_whole(fields["schema"]),
    )
    if saved_at.tzinfo is None or record.schema < 1:
        raise ValueError("no time zone, or no schema")
    return record


def _whole(number: object) -> int:
    if isinstance(number, bool) or not isinstance(number, int):
        raise TypeError(f"{number!r} is not a whole number")
    return number


def _parse(data: bytes) -> dict[str, Any]:
    # An editor may have added a byte-order mark: harmless.
    text = data.decode("utf-8-sig")
    fields = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    if not isinstance(fields, dict):
        raise DamagedAnswerError("it is not a JSON object")
    return fields


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a field occurs twice")
    return fields


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _readable(value: object, indent: int | None = None) -> str:
    """Return JSON with its accents; half a character (a lone surrogate) stays an escape."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _check_json(value: object, depth: int) -> None:
    if depth > _MAX_DEPTH:
        raise AnswerNotSavedError("answer_not_json", found="…")
    if isinstance(value, dict):
        for name, part in value.items():
            if not isinstance(name, str):
                raise AnswerNotSavedError("answer_not_json", found=repr(name)[:60])
            _check_json(part, depth + 1)
    elif isinstance(value, list):
        for part in value:
            _check_json(part, depth + 1)
    elif not _is_plain(value):
        raise AnswerNotSavedError("answer_not_json", found=repr(value)[:60])


def _is_plain(value: object) -> bool:
    # Exact types: a numpy float or an enum would come back as something else.
    if type(value) is int:
        return abs(value) <= _MAX_INTEGER
    return value is None or type(value) in (bool, str) or _is_finite(value)


def _is_finite(value: object) -> bool:
    return type(value) is float and math.isfinite(value)
