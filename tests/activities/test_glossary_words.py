"""The words of a session: those of the glossary, in its words, in both languages."""

from __future__ import annotations

import pytest

from workshop_kit.activities import list_activities
from workshop_kit.activities.glossary_words import Words
from workshop_kit.texts import LANGUAGES, set_typography, translator
from workshop_kit.texts.glossary import read_glossary

LISTS = [activity for activity in list_activities() if isinstance(activity, Words)]
BY_KEY = {term.key: term for term in read_glossary()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_word_is_shown_with_the_definition_of_the_glossary(workforce, language):
    t = translator(language)
    for words in LISTS:
        shown = words.present(workforce, t)["terms"]
        for key, term in zip(words.terms, shown, strict=True):
            headword = set_typography(BY_KEY[key].terms[language][0], language)
            assert term["word"].casefold() == headword.casefold()
            assert term["word"][0].isupper()
            assert term["meaning"] == set_typography(BY_KEY[key].definition[language], language)


def test_a_word_that_the_glossary_lacks_is_refused_at_once():
    with pytest.raises(ValueError, match="'mixity' is not in the glossary"):
        Words("s02.words", ("stock", "mixity"))


def test_a_word_comes_once():
    with pytest.raises(ValueError, match="twice"):
        Words("s02.words", ("stock", "stock"))


def test_words_ask_nothing(workforce, t):
    for words in LISTS:
        assert not any(words.accepts(answer) for answer in (None, {}, "x", {"pair": "x"}))
        assert words.check({}, workforce, t) is words.say({}, workforce, t) is None
        assert not words.is_about_company
