"""What is wrong in a session's source or in its notebooks, each with its name and its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Problem:
    """One thing to mend before the notebooks can be handed out.

    The sentence is in the texts, under ``error.source.<name>``.

    Attributes
    ----------
    name : str
        What kind of problem it is (``missing_english``).
    place : str
        File it is in, as one reads it on the disk.
    key : str
        Key of the block, or the line of a block that has none.
    details : mapping
        What the sentence names besides the place and the key.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> problem = Problem("missing_english", "02_mixite.py", "s02.why")
    >>> problem.describe(translator("en"))
    '02_mixite.py: the block s02.why has no English.'
    """

    name: str
    place: str
    key: str = ""
    details: Mapping[str, object] = field(default_factory=dict)

    def describe(self, t: Translator) -> str:
        """Return the sentence that says what is wrong and where."""
        return t(f"error.{self.text_key}", **self.values)

    @property
    def text_key(self) -> str:
        """Key of the sentence, without its ``error.``."""
        return f"source.{self.name}"

    @property
    def values(self) -> dict[str, object]:
        """Everything that the sentence may name."""
        return {"place": self.place, "block": self.key, **self.details}

    def __str__(self) -> str:
        """Return it on one line, for developers and for the tests' messages."""
        details = ", ".join(f"{name}={value}" for name, value in self.details.items())
        return " ".join(part for part in (self.place, self.key, self.name, details) if part)
