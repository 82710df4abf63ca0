"""Whether both languages of every text say the same, in the kit's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from workshop_kit.sessions.problems import Problem
from workshop_kit.sessions.source import Source
from workshop_kit.texts import read_catalogue, text_hash
from workshop_kit.texts.glossary import (
    GLOSSARY_FILE,
    WORDS_TO_AVOID_FILE,
    Term,
    WordToAvoid,
    find_pinned_terms,
    find_term,
    read_glossary,
    read_words_to_avoid,
)


@dataclass(frozen=True)
class Translation:
    """A text in French, its English, and the French that the English translates.

    Attributes
    ----------
    place : str
        File that holds it.
    key : str
        Its key.
    fr, en : str
        The two texts.
    of : str
        Mark of the French that the English translates.
    """

    place: str
    key: str
    fr: str
    en: str
    of: str

    @property
    def is_stale(self) -> bool:
        """Tell whether the French has changed since it was translated."""
        return self.of != text_hash(self.fr)


def translations_of(source: Source) -> Iterator[Translation]:
    """Give the blocks of a source that stand in both languages."""
    french = {block.key: block.text for block in source.blocks if block.language == "fr"}
    for block in source.blocks:
        if block.language == "en" and block.key in french:
            of = str(block.settings.get("of", ""))
            yield Translation(source.path.name, block.key, french[block.key], block.text, of)


def translations_of_texts() -> Iterator[Translation]:
    """Give every text of the catalogue, then the glossary's definitions and reasons."""
    for entry in read_catalogue().values():
        yield Translation(entry.source, entry.key, entry.fr, entry.en, entry.of)
    for term in read_glossary():
        definition = term.definition
        yield Translation(GLOSSARY_FILE, term.key, definition["fr"], definition["en"], term.of)


def find_stale_translations(translations: Iterable[Translation]) -> Iterator[Problem]:
    """Give the English texts whose French has changed since they were read again."""
    for one in translations:
        if one.is_stale:
            yield Problem("stale_english", one.place, one.key)


def find_untranslated_terms(
    translations: Iterable[Translation], glossary: Iterable[Term] | None = None
) -> Iterator[Problem]:
    """Give the texts that use a term of the glossary in French and another word in English."""
    terms = read_glossary() if glossary is None else tuple(glossary)
    for one in translations:
        for term, said in find_pinned_terms(one.fr, "fr", terms):
            if one.key not in term.allowed_keys and not find_term(one.en, term.terms["en"]):
                details = {"french": said, "english": term.terms["en"][0]}
                yield Problem("term_not_translated", one.place, one.key, details)


def find_words_to_avoid(
    translations: Iterable[Translation], words: Iterable[WordToAvoid] | None = None
) -> Iterator[Problem]:
    """Give the texts that use a word which promises more than a figure can say."""
    avoided = read_words_to_avoid() if words is None else tuple(words)
    for one in translations:
        for word in avoided:
            if one.key not in word.allowed_keys:
                yield from _uses(one, word, {"fr": one.fr, "en": one.en})


def stale_reasons() -> Iterator[Translation]:
    """Give the reasons of the words to avoid: they name the words, so only their age counts."""
    for word in read_words_to_avoid():
        reason = word.reason
        yield Translation(WORDS_TO_AVOID_FILE, word.key, reason["fr"], reason["en"], word.of)


def _uses(one: Translation, word: WordToAvoid, texts: Mapping[str, str]) -> Iterator[Problem]:
    for language, text in texts.items():
        found = word.find_in(text, language)
        if found:
            details = {"found": found, "language": language, "reason": word.reason[language]}
            yield Problem("word_to_avoid", one.place, one.key, details)
