"""Every word on screen and on paper is spelt as a dictionary spells it, or was read by a person."""

from __future__ import annotations

from collections import defaultdict

import pytest

from tests.sessions.spelling import ALLOWED_FILE, all_texts, allowed, unknown_words, words_of
from workshop_kit.texts import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_misspelt(language):
    unknown = defaultdict(list)
    for where, of_language, text in all_texts():
        if of_language == language:
            for word in unknown_words(text, language):
                unknown[word].append(where)
    told = (f"  {word}: {', '.join(places[:3])}" for word, places in sorted(unknown.items()))
    assert not unknown, f"Mend these, or read them and put them into {ALLOWED_FILE.name}:\n" + (
        "\n".join(told)
    )


def test_every_allowed_word_is_still_needed():
    said = {language: set() for language in LANGUAGES}
    for _where, language, text in all_texts():
        for word in words_of(text):
            straight = word.replace("’", "'")
            pieces = straight.replace("-", "'").split("'")
            said[language].update(part.lower() for part in (straight, *pieces))
    needed = set().union(*said.values())
    words = {word for language in LANGUAGES for word in allowed(language)}
    assert {word for word in words if not {*word.lower().split("-")} & needed} == set()


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Les **sallaires** des femmes", "fr", "sallaires"),
        ("L’acceuil dans l’entreprise", "fr", "acceuil"),
        ("{n:count} {n:plural|persone|personnes}", "fr", "persone"),
        ("The pay of pepole", "en", "pepole"),
        ("les binome", "fr", "binome"),
        ("entre les équipe-projjet", "fr", "équipe-projjet"),
    ],
)
def test_a_misspelt_word_is_found(text, language, word):
    assert unknown_words(text, language) == [word]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Qu’en dites-vous, aujourd’hui ? Va-t-il de lui-même à l’Aract ?", "fr"),
        ("Lancez `pythn strat.py`, ou [ouvrez]({facilitator:s00}) 02_mixite.py.", "fr"),
        ("The company’s figures and the employees’ hours", "en"),
    ],
)
def test_what_is_right_or_no_prose_is_left_alone(text, language):
    assert unknown_words(text, language) == []
