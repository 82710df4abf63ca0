"""The words of a notebook on paper: structure kept, mark-up of the screen left out."""

from __future__ import annotations

import pytest

from workshop_kit.handouts.document import BulletList, Callout, Heading, Paragraph, Run, Table
from workshop_kit.handouts.markdown import read_markdown


def only(text):
    (block,) = read_markdown(text)
    return block


def test_a_title_keeps_its_level_and_the_documents_own_stays_the_first():
    assert [only(f"{'#' * level} t").level for level in range(1, 7)] == [2, 2, 3, 4, 4, 4]


def test_emphasis_becomes_runs():
    assert only("a **b** *c* ***d***").runs == (
        Run("a "),
        Run("b", is_strong=True),
        Run(" "),
        Run("c", is_emphasised=True),
        Run(" "),
        Run("d", is_strong=True, is_emphasised=True),
    )


def test_a_line_that_the_source_wraps_is_one_line():
    assert only("un\ndeux").runs == (Run("un deux"),)


def test_lists_keep_their_items_and_their_order():
    assert only("- a\n- b") == BulletList(((Run("a"),), (Run("b"),)))
    assert only("1. a\n2. b").is_ordered


def test_the_items_of_an_inner_list_follow_their_own():
    texts = ["".join(run.text for run in item) for item in only("- a\n  - b\n- c").items]
    assert texts == ["a", "b", "c"]


def test_a_table_is_read_whole_its_empty_rows_too():
    assert only("| A | B |\n|---|---:|\n| 1 | **2** |\n| | |") == Table(
        "", ("A", "B"), (("1", "2"), ("", ""))
    )


def test_a_quotation_is_set_apart():
    assert only("> dit\n>\n> - un") == Callout(
        (Paragraph((Run("dit"),)), BulletList(((Run("un"),),)))
    )


@pytest.mark.parametrize(
    "html",
    [
        '<p class="wk-step">étape 3 sur 8</p>',
        "<div>\n<b>étape</b>\n</div>",
        '<button class="wk-start" data-commandlinker-command="x">Commencer</button>',
        'Cliquez sur <button data-commandlinker-command="x">Commencer</button>.',
        "Une phrase **avec <i>du</i> HTML**.",
        "<!-- une remarque -->",
        "<script>alert(1)</script>",
        "{button:start} {button:restart}",
    ],
)
def test_what_is_for_the_screen_is_left_out_whole(html):
    assert read_markdown(f"avant\n\n{html}\n\naprès") == (
        Paragraph((Run("avant"),)),
        Paragraph((Run("après"),)),
    )


def test_the_address_of_a_link_is_printed_and_a_link_between_notebooks_is_words():
    assert only("[Anact](https://www.anact.fr)").runs == (Run("Anact (https://www.anact.fr)"),)
    assert only("[la suite](03_parcours.ipynb)").runs == (Run("la suite"),)
    assert only("[x](javascript:alert(1))").runs == (Run("x"),)


def test_entities_and_code_are_their_text():
    assert only("`a < b` &amp; c").runs == (Run("a < b & c"),)


def test_a_title_between_paragraphs_is_in_its_place():
    kinds = [type(block) for block in read_markdown("a\n\n## b\n\nc")]
    assert kinds == [Paragraph, Heading, Paragraph]


def test_nothing_gives_nothing():
    assert read_markdown("") == ()


def test_a_column_marked_at_its_left_begins_at_the_left():
    (table,) = read_markdown("| A | B | C |\n|---|:---|---:|\n| 1 | deux | 3 |")
    assert table.text_columns == (1,)


def test_a_table_has_the_title_above_it_as_its_caption_for_who_hears_the_page():
    title, table = read_markdown("### Le tableau\n\n| A | B |\n|---|---|\n| 1 | 2 |")
    assert isinstance(title, Heading)
    assert (table.caption, table.is_titled) == ("Le tableau", True)
