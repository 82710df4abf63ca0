"""The kit's own sessions: nothing to mend, in the sources, the texts and the notebooks."""

from __future__ import annotations

import pytest

from workshop_kit.sessions import find_problems
from workshop_kit.texts import read_catalogue
from workshop_kit.texts.glossary import read_glossary, read_words_to_avoid


@pytest.fixture(scope="module")
def problems():
    return find_problems()


def named(problems, *names):
    return "\n".join(str(problem) for problem in problems if problem.name in names)


def test_every_block_has_both_languages(problems):
    assert not named(problems, "missing_english", "english_without_french", "no_language")


def test_no_english_text_is_older_than_its_french(problems):
    assert not named(problems, "stale_english")


def test_the_committed_notebooks_are_what_their_sources_give(problems):
    assert not named(
        problems, "edited_by_hand", "not_built", "without_source", "not_a_notebook", "has_outputs"
    )


def test_notebooks_only_hold_prose_and_calls(problems):
    assert not named(
        problems, "not_thin", "too_many_statements", "foreign_import", "unknown_name", "not_python"
    )


def test_every_activity_shown_exists_in_its_session(problems):
    assert not named(problems, "unknown_activity", "activity_elsewhere", "activity_not_literal")


def test_terms_of_the_glossary_are_translated_as_it_says(problems):
    assert not named(problems, "term_not_translated")


def test_no_word_promises_more_than_a_figure_can_say(problems):
    assert not named(problems, "word_to_avoid")


def test_nothing_else_is_left_to_mend(problems):
    assert not "\n".join(map(str, problems))


def test_every_exception_to_the_words_to_avoid_names_a_text_that_exists():
    from workshop_kit.sessions import list_sessions

    keys = {cell.key for session in list_sessions() for cell in session.cells}
    keys |= read_catalogue().keys()
    for one in [*read_words_to_avoid(), *read_glossary()]:
        assert one.allowed_keys <= keys
