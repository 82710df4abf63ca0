"""A label of the data in French and in English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.design import clean_line
from workshop_kit.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("fr", "en")


@dataclass(frozen=True)
class Bilingual:
    """The same words in French and in English, both compulsory.

    Examples
    --------
    >>> Bilingual(fr="Métier", en="Job family").to("en")
    'Job family'
    """

    fr: str
    en: str

    def to(self, language: str) -> str:
        """Return the words in one language.

        Raises
        ------
        UnknownNameError
            If the language is neither ``"fr"`` nor ``"en"``.
        """
        if language not in LANGUAGES:
            raise UnknownNameError("unknown_language", name=language, known=", ".join(LANGUAGES))
        return self.fr if language == "fr" else self.en

    @classmethod
    def read(cls, entry: Mapping[str, str]) -> Bilingual:
        """Read a ``{fr = ..., en = ...}`` table; signs without a shape are left out.

        Raises
        ------
        KeyError
            If a language is not there.
        """
        return cls(fr=clean_line(entry["fr"]), en=clean_line(entry["en"]))
