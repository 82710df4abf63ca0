"""The sentences of the set-up, read before the kit's own translator can be."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from workshop_kit.errors import WorkshopError

# The translator needs Babel, which the set-up has yet to install: the same file, read plainly.
_TEXTS = Path(__file__).resolve().parent.parent / "texts" / "strings" / "setup.toml"


class SetupSentences:
    """Sentences of one language, from the texts of the set-up alone.

    Parameters
    ----------
    language : {"fr", "en"}
        Language of the sentences.

    Examples
    --------
    >>> SetupSentences("en")("setup.interrupted_tests")
    'Tests interrupted.'
    """

    def __init__(self, language: str) -> None:
        texts = tomllib.loads(_TEXTS.read_text(encoding="utf-8"))
        self._texts = {key: entry[language] for key, entry in texts.items()}

    def __call__(self, key: str, **values: object) -> str:
        """Return the sentence of `key` with its values."""
        return self._texts[key].format(**values)

    def error(self, error: WorkshopError) -> str:
        """Return the sentence that tells a person of an error."""
        return self(f"error.{error.key}", **error.values)


def make_terminal_tolerant() -> None:
    """Let a terminal that lacks a letter show a question mark instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
