"""On paper: the map with the waterfall that was open, and the parts in people's own words."""

from __future__ import annotations

from workshop_kit.activities import Past, find_activity
from workshop_kit.handouts import Page
from workshop_kit.handouts.blocks import Answer, Callout, Picture, walk
from workshop_kit.handouts.paper import print_activity
from workshop_kit.texts import translator

T = translator("fr")


def printed(workforce, key, answers):
    page = Page(workforce, T, answers, past=Past(answers))
    return [*walk(print_activity(find_activity(key), page))]


def titles(blocks):
    return [block.title for block in blocks if isinstance(block, Picture)]


def test_the_map_comes_first_then_the_waterfall_that_was_open(workforce):
    answers = {"s06.map": {"settings": {"outcome": "health", "axis": "time"}}}
    first, second = titles(printed(workforce, "s06.map", answers))
    assert first == find_activity("s06.map").map_chart(workforce, T).title
    assert "arrêts maladie" in second


def test_a_blank_handout_shows_the_waterfall_of_pay(workforce):
    assert "par an" in titles(printed(workforce, "s06.map", {}))[1]


def test_the_kit_s_words_come_once_something_is_written(workforce):
    blank = printed(workforce, "s06.meaning", {})
    assert not [block for block in blank if isinstance(block, Callout)]
    written = printed(workforce, "s06.meaning", {"s06.part.time": {"pair": "Des heures."}})
    assert len([block for block in written if isinstance(block, Callout)]) == 1
    assert len([block for block in written if isinstance(block, Answer)]) == 5
