"""The words of a session, with what they mean, for whoever wants to read them again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import Panel, Silent, Voices
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator, set_typography
from workshop_kit.texts.glossary import Term, read_glossary


@dataclass(frozen=True)
class Words(Silent):
    """Terms of the glossary with their definitions, closed until someone opens them.

    Attributes
    ----------
    key : str
        Stable name. Its texts are those of every session, ``glossary.…``.
    terms : tuple of str
        Keys of ``texts/glossary.toml``, in the order in which the session brings them.

    Raises
    ------
    ValueError
        If the glossary does not have one of them, or one comes twice.
    """

    key: str
    terms: tuple[str, ...]
    kind: str = "words"

    def __post_init__(self) -> None:
        known = {term.key for term in read_glossary()}
        for key in self.terms:
            if key not in known:
                raise ValueError(f"{self.key}: {key!r} is not in the glossary")
        if len(set(self.terms)) != len(self.terms):
            raise ValueError(f"{self.key}: a word comes twice")

    def accepts(self, answer: Any) -> bool:
        """Accept nothing: it asks nothing."""
        return False

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return each word with its definition."""
        by_key = {term.key: term for term in read_glossary()}
        return {
            "key": self.key,
            "kind": self.kind,
            "heading": t("glossary.heading"),
            "terms": [_entry(by_key[key], t.language) for key in self.terms],
        }

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State nothing: it asks nothing."""
        return None


def _entry(term: Term, language: str) -> dict[str, str]:
    word = set_typography(term.terms[language][0], language)
    return {
        "word": word[:1].upper() + word[1:],
        "meaning": set_typography(term.definition[language], language),
    }
