"""On paper: the two voices side by side, and the words of the session."""

from __future__ import annotations

import pytest

from workshop_kit.activities import Past, find_activity
from workshop_kit.handouts import Page
from workshop_kit.handouts.blocks import Answer, Definitions, Table, walk
from workshop_kit.handouts.guide_answers import expected_blocks
from workshop_kit.handouts.paper import print_activity
from workshop_kit.handouts.slides_shown import Stage, show_activities
from workshop_kit.texts import translator

MOVE, MIXED = "s02.guess.move", "s02.guess.mixed"
PAYLOAD = "#include **gras** <b>"
ANSWERS = {
    MOVE: {"voices": "two", "values": {"management": 2, "staff": 7}, "committed": True},
    "s02.jobs.note": {"management": PAYLOAD, "staff": "B"},
    "s02.lens.note": {"pair": "ensemble"},
}


def page_of(workforce, answers: dict, language: str = "fr") -> Page:
    return Page(workforce, translator(language), answers, past=Past(answers))


def printed(workforce, answers: dict, language: str = "fr") -> list:
    return [
        *walk(print_activity(find_activity("s02.voices"), page_of(workforce, answers, language)))
    ]


def of_kind(blocks, kind) -> list:
    return [block for block in blocks if isinstance(block, kind)]


def test_the_guesses_made_stand_beside_their_facts_and_no_other_fact_is_printed(workforce):
    (table,) = of_kind(printed(workforce, ANSWERS), Table)
    facts = find_activity("s02.voices").present(workforce, translator("fr"))["facts"]
    ((_question, fact, *said),) = table.rows
    assert fact == facts[MOVE]
    assert [value[0] for value in said] == ["2", "7"]
    assert table.columns[2:] == tuple(
        translator("fr")(f"voice.{voice}") for voice in ("management", "staff")
    )


def test_what_both_voices_wrote_is_printed_as_they_wrote_it(workforce):
    answers = of_kind(printed(workforce, ANSWERS), Answer)
    said = [text for answer in answers for _voice, text in answer.said]
    assert PAYLOAD in said
    # What the pair wrote together stands where it was asked.
    assert "ensemble" not in said


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_blank_handout_has_room_for_both_voices_and_no_fact(workforce, language):
    t = translator(language)
    blocks = printed(workforce, {}, language)
    assert not of_kind(blocks, Table)
    (answer,) = of_kind(blocks, Answer)
    assert answer.said == ((t("voice.management"), None), (t("voice.staff"), None))


def test_a_voice_that_gave_no_guess_leaves_its_place_empty(workforce):
    mixed = {"voices": "one", "values": {"pair": 4}, "committed": True}
    (table,) = of_kind(printed(workforce, {**ANSWERS, MIXED: mixed}), Table)
    nothing = translator("fr")("readings.nothing")
    assert [row.count(nothing) for row in table.rows] == [1, 2]
    assert sum(table.widths) == pytest.approx(1)


def test_the_words_of_the_session_are_printed_with_what_they_mean(workforce):
    words = find_activity("s02.words")
    (entries,) = of_kind(walk(print_activity(words, page_of(workforce, {}))), Definitions)
    assert len(entries.entries) == len(words.terms)


def test_neither_words_nor_voices_are_in_the_guide_and_no_word_is_projected(workforce):
    page = page_of(workforce, {})
    assert [*expected_blocks(("s02.voices", "s02.words"), page)] == []
    assert [*show_activities(("s02.words",), Stage(page, "x"))] == []
    keys = [slide.key for slide in show_activities(("s02.voices",), Stage(page, "x"))]
    assert len(keys) == len(set(keys)) == 2
