"""The glossary: terms pinned in both languages, and words that are never shown."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

GLOSSARY_FILE = "glossary.toml"
WORDS_TO_AVOID_FILE = "words_to_avoid.toml"

_BOLD = re.compile(r"\*\*?|__")
_PLURAL = r"(?:s|x|es)?"


@dataclass(frozen=True)
class Term:
    """A term of the field in both languages.

    Attributes
    ----------
    key : str
        Its name in the glossary.
    terms : mapping of str to tuple of str
        The words for it, by language, the headword first.
    definition : mapping of str to str
        What it means, by language.
    of : str
        `text_hash` of the French definition that the English one translates.
    allowed_keys : frozenset of str
        Texts that rightly say it otherwise in English.
    """

    key: str
    terms: Mapping[str, tuple[str, ...]]
    definition: Mapping[str, str]
    of: str = ""
    allowed_keys: frozenset[str] = frozenset()


@dataclass(frozen=True)
class WordToAvoid:
    """A word that promises more than a figure can say.

    Attributes
    ----------
    key : str
        Its name in the list.
    words : mapping of str to tuple of str
        Its forms, by language.
    reason : mapping of str to str
        Why it is avoided, and what to say instead.
    allowed : tuple of str
        Phrases in which it is right.
    allowed_keys : frozenset of str
        Texts whose subject it is.
    of : str
        `text_hash` of the French reason that the English one translates.
    """

    key: str
    words: Mapping[str, tuple[str, ...]]
    reason: Mapping[str, str]
    allowed: tuple[str, ...] = ()
    allowed_keys: frozenset[str] = frozenset()
    of: str = ""

    def find_in(self, text: str, language: str) -> str | None:
        """Return the form of the word that a text uses outside the phrases allowed.

        Examples
        --------
        >>> word = WordToAvoid("cause", {"en": ("cause",)}, {}, allowed=("hypothesis of cause",))
        >>> word.find_in("The cause is clear.", "en")
        'cause'
        >>> word.find_in("Write a hypothesis of cause.", "en") is None
        True
        """
        plain = _plain(text)
        for phrase in self.allowed:
            plain = re.sub(_pattern(phrase), " ", plain, flags=re.IGNORECASE)
        return find_term(plain, self.words[language])


@cache
def read_glossary() -> tuple[Term, ...]:
    """Return the terms of the glossary, in the order of its file."""
    return tuple(
        Term(
            key,
            _by_language(entry, "{}_terms"),
            _definitions(entry),
            entry.get("of", ""),
            frozenset(entry.get("allowed_keys", ())),
        )
        for key, entry in _read(GLOSSARY_FILE)
    )


@cache
def read_words_to_avoid() -> tuple[WordToAvoid, ...]:
    """Return the words never shown, in the order of their file."""
    return tuple(
        WordToAvoid(
            key,
            _by_language(entry, "{}_words"),
            _definitions(entry),
            tuple(entry["allowed"]),
            frozenset(entry["allowed_keys"]),
            entry.get("of", ""),
        )
        for key, entry in _read(WORDS_TO_AVOID_FILE)
    )


def find_term(text: str, terms: Collection[str]) -> str | None:
    """Return the first of some terms that a text uses, as the text writes it; None without one.

    Plurals count, capitals, emphasis and the kind of apostrophe and space do not.

    Examples
    --------
    >>> find_term("Deux **emplois mixtes** sur dix", ["emploi mixte"])
    'emplois mixtes'
    >>> find_term("They improve", ["prove"]) is None
    True
    """
    plain = _plain(text)
    found = (re.search(_pattern(term), plain, re.IGNORECASE) for term in terms)
    return next((match[0] for match in found if match), None)


def find_pinned_terms(text: str, language: str, glossary: Iterable[Term]) -> list[tuple[Term, str]]:
    """Return the terms of a glossary that a text uses, each as the text writes it.

    The longest comes first and hides those inside it: the Index of professional equality is
    not professional equality.
    """
    remaining, found = _plain(text), []
    for term in sorted(glossary, key=lambda one: -max(map(len, one.terms[language]))):
        said = find_term(remaining, term.terms[language])
        if said:
            found.append((term, said))
            remaining = remaining.replace(said, " ")
    return found


def _pattern(term: str) -> str:
    words = (re.escape(word) + _PLURAL for word in _plain(term).split())
    return rf"(?<![\w-]){' '.join(words)}(?![\w-])"


def _plain(text: str) -> str:
    straight = _BOLD.sub("", text).replace("’", "'")
    return " ".join(straight.split())


def _read(name: str) -> Iterable[tuple[str, dict[str, Any]]]:
    source = files("workshop_kit.texts").joinpath(name)
    return tomllib.loads(source.read_text(encoding="utf-8")).items()


def _by_language(entry: Mapping[str, Any], name: str) -> dict[str, tuple[str, ...]]:
    return {language: tuple(entry[name.format(language)]) for language in ("fr", "en")}


def _definitions(entry: Mapping[str, Any]) -> dict[str, str]:
    return {language: entry[language] for language in ("fr", "en")}
