"""On paper: both plans with what they suppose, and the outcome that was looked at."""

from __future__ import annotations

import pytest

from workshop_kit.activities import plans_replayed
from workshop_kit.activities.note import Note
from workshop_kit.activities.plans_replayed import replay_of
from workshop_kit.activities.what_if import WhatIf
from workshop_kit.handouts import Page
from workshop_kit.handouts.blocks import BulletList, KeyFigures, Paragraph, Picture, Ruled, Table
from workshop_kit.handouts.document import walk
from workshop_kit.handouts.paper import print_activity
from workshop_kit.texts import translator

T = translator("fr")
WHAT_IF = WhatIf("s07.what_if", Note("s07.what_if.note"))
ANSWER = {
    "plans": {
        "a": [{"lever": "catch_up_envelope", "values": {"euros": 20000}, "jobs": []}],
        "b": [],
    },
    "outcome": "index_total",
}


@pytest.fixture(autouse=True, scope="module")
def _few_draws():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plans_replayed, "DRAWS", 20)
        replay_of.cache_clear()
        yield
        replay_of.cache_clear()


def printed(workforce, answer=None):
    answers = {} if answer is None else {WHAT_IF.key: answer}
    return [*walk(print_activity(WHAT_IF, Page(workforce, T, answers)))]


def of_kind(blocks, kind):
    return [block for block in blocks if isinstance(block, kind)]


def words_of(blocks):
    paragraphs = of_kind(blocks, Paragraph)
    return [" ".join(run.text for run in block.runs) for block in paragraphs]


def test_a_blank_handout_has_room_for_both_plans_and_the_years_without_them(workforce):
    blocks = printed(workforce)
    assert [ruled.label.split(" ")[1][0] for ruled in of_kind(blocks, Ruled)] == ["A", "B"]
    (picture,) = of_kind(blocks, Picture)
    assert picture.title == WHAT_IF.chart(None, workforce, T).title
    assert not of_kind(blocks, Table)


def test_a_personal_handout_has_the_levers_and_the_outcome_that_was_looked_at(workforce):
    blocks = printed(workforce, ANSWER)
    (table,) = of_kind(blocks, Table)
    assert table.rows[0][0].startswith("Enveloppe de rattrapage")
    assert "20\u00a0000" in table.rows[0][1]
    assert not of_kind(blocks, Ruled)
    assert any("Plan B" in said and "aucun levier" in said for said in words_of(blocks))
    (picture,) = of_kind(blocks, Picture)
    assert picture.title.startswith("Index, sur 100")


def test_the_difference_is_told_in_words(workforce):
    said = words_of(printed(workforce, ANSWER))
    view = WHAT_IF.view(ANSWER, workforce, T)
    assert len(view.reading.split("\n")) == 2
    assert any("rien de nouveau" in one and "Plan A" in one for one in said)


def test_what_is_assumed_and_what_calls_for_care_is_printed(workforce):
    (items,) = of_kind(printed(workforce, ANSWER), BulletList)
    assert len(items.items) >= 7


def test_the_large_figures_are_those_of_the_screen(workforce):
    (figures,) = of_kind(printed(workforce, ANSWER), KeyFigures)
    shown = WHAT_IF.view(ANSWER, workforce, T).figures
    assert [one.value for one in figures.figures] == [one.value for one in shown]
