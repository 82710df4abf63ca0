"""The translator: a key and values in, a sentence in the reader's language out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from workshop_kit.design import set_typography
from workshop_kit.errors import TextError, UnknownNameError, WorkshopError
from workshop_kit.texts.catalogue import Entry, read_catalogue
from workshop_kit.texts.wording import WordedFormatter

LANGUAGES = ("fr", "en")


@dataclass(frozen=True)
class Translator:
    """Sentences of one language; call it with a key and the values that the sentence names.

    Attributes
    ----------
    language : {"fr", "en"}
        Language of every sentence it gives.
    catalogue : mapping of str to Entry
        The texts it draws from.

    Examples
    --------
    >>> t = translator("en")
    >>> t("sex.women")
    'Women'
    """

    language: str
    catalogue: Mapping[str, Entry]

    def __call__(self, key: str, **values: object) -> str:
        """Return the text of `key` with its values in words.

        Raises
        ------
        TextError
            If there is no such text, or a value that it names is not given.
        """
        entry = self.catalogue.get(key)
        if entry is None:
            raise TextError("missing_text", text=key)
        return self.word(getattr(entry, self.language), **values)

    def word(self, template: str, **values: object) -> str:
        """Put values into a template of this language."""
        try:
            worded = WordedFormatter(self.language).vformat(template, (), values)
        except KeyError as error:
            raise TextError("missing_value", text=template, value=str(error)) from None
        return set_typography(worded, self.language)

    def has(self, key: str) -> bool:
        """Tell whether there is a text of this key."""
        return key in self.catalogue

    def error(self, error: WorkshopError) -> str:
        """Return the sentence that tells a person of an error, and of the one it names."""
        values = {
            name: self.error(value) if isinstance(value, WorkshopError) else value
            for name, value in error.values.items()
        }
        return self(f"error.{error.key}", **values)


@cache
def translator(language: str) -> Translator:
    """Return the translator of a language.

    Raises
    ------
    UnknownNameError
        If the kit does not speak it.
    """
    if language not in LANGUAGES:
        raise UnknownNameError("unknown_language", name=language, known=", ".join(LANGUAGES))
    return Translator(language, read_catalogue())
