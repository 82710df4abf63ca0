"""The catalogue of texts: each key with its French, its English and what the English translates."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable


@dataclass(frozen=True)
class Entry:
    """One text in both languages.

    Attributes
    ----------
    key : str
        Dotted name, unique over all files.
    fr, en : str
        The text, with ``{value:word}`` where values go.
    of : str
        `text_hash` of the French text that the English one translates; another value
        says that the English text is stale.
    source : str
        Name of the file that holds it.
    """

    key: str
    fr: str
    en: str
    of: str
    source: str

    @property
    def is_stale(self) -> bool:
        """Tell whether the French has changed since it was translated."""
        return self.of != text_hash(self.fr)


def text_hash(french: str) -> str:
    r"""Return the mark that ties a translation to its original.

    White space does not count: rewrapping a paragraph does not make its translation stale.

    Examples
    --------
    >>> text_hash("Qui travaille où ?") == text_hash("Qui  travaille\noù ?")
    True
    >>> len(text_hash(""))
    8
    """
    return hashlib.sha256(" ".join(french.split()).encode()).hexdigest()[:8]


@cache
def read_catalogue() -> dict[str, Entry]:
    """Return all entries by key.

    Raises
    ------
    ValueError
        If two files define the same key, or an entry lacks a language.
    """
    catalogue: dict[str, Entry] = {}
    for entry in _entries():
        if entry.key in catalogue:
            raise ValueError(f"{entry.key} is in {catalogue[entry.key].source} and {entry.source}")
        catalogue[entry.key] = entry
    return catalogue


def _entries() -> Iterator[Entry]:
    folder = files("workshop_kit.texts").joinpath("strings")
    for source in sorted(folder.iterdir(), key=lambda item: item.name):
        if source.name.endswith(".toml"):
            yield from _entries_of(source)


def _entries_of(source: Traversable) -> Iterator[Entry]:
    for key, texts in tomllib.loads(source.read_text(encoding="utf-8")).items():
        missing = {"fr", "en"} - texts.keys()
        if missing:
            raise ValueError(f"{source.name}: {key} lacks {', '.join(sorted(missing))}")
        yield Entry(key, texts["fr"], texts["en"], texts.get("of", ""), source.name)
