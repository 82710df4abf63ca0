"""Documents as blocks: reading order, numbers of the annex, signs without a shape."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.handouts.samples import ALT, TABLE, document, picture
from workshop_kit.errors import HandoutError
from workshop_kit.handouts.checks import check_document
from workshop_kit.handouts.document import (
    Callout,
    Heading,
    Run,
    Table,
    Together,
    as_plain,
    clean,
    literally,
    words,
)


def test_the_kits_words_carry_emphasis_and_a_persons_do_not():
    assert words("a **b**") == (Run("a "), Run("b", is_strong=True))
    assert literally("a **b**") == (Run("a **b**"),)


def test_pictures_are_numbered_in_the_order_of_reading_wherever_they_stand():
    first, second, third = (picture(title=name) for name in ("un", "deux", "trois"))
    plain = as_plain(
        document(first, Together((second,)), Callout((Together((third,)),), title="x"))
    )
    assert [(p["number"], p["title"]) for p in plain["pictures"]] == [
        (1, "un"),
        (2, "deux"),
        (3, "trois"),
    ]


def test_a_document_with_every_block_can_be_handed_over_as_json():
    plain = as_plain(document())
    assert json.loads(json.dumps(plain)) == plain


@given(st.text(st.characters(exclude_categories=())))
def test_a_cleaned_text_can_always_be_written(text):
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert clean(cleaned) == cleaned
    assert not {"\x00", "\r", "\t", "\u202e"} & set(cleaned)


@given(st.text(st.characters(exclude_categories=())))
def test_a_text_is_clean_wherever_it_stands_in_a_document(text):
    hostile = document(Heading(literally(text)), title=text, lead=text, owner=text, footer=text)
    json.dumps(as_plain(hostile), ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Égalité & « pro »", "Égalité & « pro »"),
        ("ligne\r\nsuivante\rencore", "ligne\nsuivante\nencore"),
        ("demi \ud83d", "demi \ufffd"),
        ("nom\u202evsc.exe", "nomvsc.exe"),
        ("a\x07b\x9bc", "abc"),
        ("👩\u200d🔧", "👩\u200d🔧"),
    ],
)
def test_what_has_no_shape_is_left_out_and_the_rest_is_kept(text, expected):
    assert clean(text) == expected


# --- what a document must be -----------------------------------------------------------------


def test_a_document_with_every_block_is_right():
    check_document(document())


@pytest.mark.parametrize(
    "alt",
    [
        "",
        "No description has been provided for this image",
        "Un graphique en barres des métiers de femmes et d’hommes",
        "graphique-des-metiers-2026-final-version-12.png",
        "50 femmes",
    ],
)
def test_a_picture_without_a_real_description_is_refused(alt):
    with pytest.raises(HandoutError) as caught:
        check_document(document(picture(alt=alt, level=2)))
    assert caught.value.key == "handout_alt_text"


def test_a_description_of_just_the_shortest_length_is_accepted():
    alt = "x" * 25 + " 5, 6"
    check_document(document(picture(alt=alt, level=2)))
    with pytest.raises(HandoutError):
        check_document(document(picture(alt=alt[1:], level=2)))


def test_a_description_is_looked_for_inside_what_is_kept_together():
    with pytest.raises(HandoutError):
        check_document(document(Together((picture(alt="?", level=2),))))


@pytest.mark.parametrize(
    "blocks",
    [
        (Heading(words("trois"), level=3),),
        (Heading(words("deux")), Heading(words("quatre"), level=4)),
        (picture(),),
        (Callout((), title="trois"),),
    ],
    ids=["heading", "after a heading", "picture", "callout"],
)
def test_a_title_that_skips_a_level_is_refused(blocks):
    with pytest.raises(HandoutError) as caught:
        check_document(document(*blocks))
    assert caught.value.key == "handout_heading_skips"


def test_a_title_may_not_skip_a_level_after_coming_back_up():
    blocks = [Heading(words(str(level)), level=level) for level in (2, 3, 4, 2, 4)]
    with pytest.raises(HandoutError):
        check_document(document(*blocks))


def test_titles_may_come_back_up():
    levels = (2, 3, 4, 2, 3)
    check_document(document(*(Heading(words(str(level)), level=level) for level in levels)))


@pytest.mark.parametrize(
    "table",
    [
        Table("", ("a", ""), (("1", "2"),)),
        Table("", ("a", "b"), ()),
        Table("", ("a", "b"), (("1",),)),
    ],
    ids=["no head", "no row", "a short row"],
)
def test_a_table_that_cannot_be_read_is_refused(table):
    for content in (table, picture(table=table, level=2)):
        with pytest.raises(HandoutError) as caught:
            check_document(document(content))
        assert caught.value.key == "handout_table"


def test_the_sample_is_what_the_checks_call_right():
    assert len(ALT) >= 30
    assert len(TABLE.columns) == len(TABLE.rows[0])
