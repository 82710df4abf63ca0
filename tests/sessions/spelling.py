"""Words of the kit that no dictionary knows: every string, every source, both languages.

The word lists are those of `pyspellchecker` (MIT): words seen in a large body of text, which is
more than a dictionary and less than a grammar. A plural or a feminine that they lack is listed in
``words_allowed.txt`` once a person has read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from spellchecker import SpellChecker

from workshop_kit.data import list_companies
from workshop_kit.sessions.source import list_sources, read_source
from workshop_kit.texts import LANGUAGES, read_catalogue
from workshop_kit.texts.glossary import read_glossary

ALLOWED_FILE = Path(__file__).with_name("words_allowed.txt")

# What is not prose: code, addresses, file names, places for values (but not the words of a plural).
_PLURAL = re.compile(r"\{\w+:plural\|([^}]*)\}")
_NOT_PROSE = re.compile(
    r"`[^`]*`|\{[^}]*\}|\]\([^)]*\)|https?://\S+|\b[\w.-]+\.(?:py|csv|json|toml|fr|com|org|ipynb)\b"
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_ELIDED = re.compile(
    r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|presqu|entr)[’']", re.IGNORECASE
)
# « va-t-il », « dites-vous », « celle-ci »: the word before the pronoun.
_PRONOUN = re.compile(
    r"-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|le|la|les|lui|leur|moi|toi|y|en|ci|là)$",
    re.IGNORECASE,
)


def all_texts() -> Iterator[tuple[str, str, str]]:
    """Give where each text is, its language and the text."""
    for entry in read_catalogue().values():
        # File names have no accents: they must pass through any memory stick.
        if entry.key.endswith(".file"):
            continue
        yield f"{entry.source} {entry.key}", "fr", entry.fr
        yield f"{entry.source} {entry.key}", "en", entry.en
    for term in read_glossary():
        for language in LANGUAGES:
            said = " . ".join((*term.terms[language], term.definition[language]))
            yield f"glossary.toml {term.key}", language, said
    for path in list_sources():
        for block in read_source(path).blocks:
            if block.kind == "markdown":
                yield f"{path.name} {block.key}", block.language, block.text

    for company in list_companies():
        labelled = (*company.job_families, *company.jobs)
        for said in (company.sector, company.story, *(one.label for one in labelled)):
            for language in LANGUAGES:
                yield f"{company.slug}", language, said.to(language)


def unknown_words(text: str, language: str) -> list[str]:
    """Return the words of a text that neither the word list nor the allowed words know."""
    found = (_bare(word, language) for word in words_of(text))
    return [word for word in found if not _is_known(word, language)]


def words_of(text: str) -> list[str]:
    """Return the words of the prose of a text, as they stand.

    Examples
    --------
    >>> words_of("Lancez `python start.py` : {n:plural|une femme|des femmes}, aujourd’hui.")
    ['Lancez', 'une', 'femme', 'des', 'femmes', 'aujourd’hui']
    """
    spelt = _PLURAL.sub(lambda found: found[1].replace("|", " "), text)
    return _WORD.findall(_NOT_PROSE.sub(" ", spelt))


def _bare(word: str, language: str) -> str:
    """Return a word without what French elides before it, or English adds to it."""
    word = word.replace("’", "'")
    if language == "en":
        return re.sub(r"(?:'s|(?<=s)')$", "", word)
    return _PRONOUN.sub("", _ELIDED.sub("", word))


@cache
def _is_known(word: str, language: str) -> bool:
    parts = (word, *word.split("-")) if "-" in word else (word,)
    whole, *pieces = (len(part) < 2 or _is_listed(part, language) for part in parts)
    return whole or (bool(pieces) and all(pieces))


def _is_listed(word: str, language: str) -> bool:
    known = allowed(language)
    return word in known or word.lower() in known or word.lower() in _dictionary(language)


@cache
def allowed(language: str) -> frozenset[str]:
    """Return the words a person has read and allowed, of one language or of both."""
    lines = (line.split() for line in ALLOWED_FILE.read_text("utf-8").splitlines())
    entries = [line for line in lines if line and not line[0].startswith("#")]
    return frozenset(word for tag, *words in entries for word in words if tag in (language, "both"))


@cache
def _dictionary(language: str) -> SpellChecker:
    return SpellChecker(language=language)
