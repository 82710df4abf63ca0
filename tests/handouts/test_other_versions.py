"""Versions written apart are both printed in the personal handout, with when each was written."""

from __future__ import annotations

import html

import pytest

from workshop_kit.answers import AnswerBook
from workshop_kit.handouts.build import build_handout
from workshop_kit.handouts.html import write_html
from workshop_kit.sessions import read_session
from workshop_kit.texts import translator
from workshop_kit.widgets.versions import tell_when

KEY = "s02.home.work"


@pytest.fixture
def book(tmp_path) -> AnswerBook:
    """Give a book in which two people wrote without having seen each other's words."""
    AnswerBook(tmp_path).write(KEY, {"management": "debout **depuis** toujours"})
    AnswerBook(tmp_path).write(KEY, {"staff": "les hommes aux machines"})
    AnswerBook(tmp_path).write("s02.guess.move", guess(pair=3))
    AnswerBook(tmp_path).write("s02.guess.move", guess(management=2, staff=9))
    return AnswerBook(tmp_path)


def guess(**values):
    voices = "one" if len(values) == 1 else "two"
    return {"voices": voices, "values": values, "committed": True}


@pytest.fixture(params=["fr", "en"])
def page(request, book, workforce) -> tuple[str, str]:
    language = request.param
    handout = build_handout(
        read_session("s02"), language=language, answers=book, workforce=workforce
    )
    return language, html.unescape(write_html(handout))


def test_both_versions_of_a_note_are_printed_with_whose_they_are(page, book):
    language, text = page
    t = translator(language)
    (other,) = book.read(KEY).others
    at = text.rindex(tell_when(other, t))
    assert text.index("les hommes aux machines") < at < text.index("debout **depuis** toujours")
    assert t("voice.management") in text[at : at + 600]


def test_a_single_voice_of_two_is_named_even_if_the_team_now_speaks_with_one(page):
    language, text = page
    label, at = translator(language)("voice.staff"), text.index("les hommes aux machines")
    assert label in text[at - 300 : at]


def test_both_guesses_are_printed(page, workforce):
    language, text = page
    t = translator(language)
    said = t("said.guess.one", pair=t("s02.guess.move.value", n=3))
    assert said in text


def test_a_version_of_another_shape_is_printed_as_it_stands(tmp_path, workforce):
    AnswerBook(tmp_path).write("s02.lens", {"of": "an older kit"})
    AnswerBook(tmp_path).write("s02.lens", {"partition": "category", "minimum": 3})
    handout = build_handout(
        read_session("s02"), language="fr", answers=AnswerBook(tmp_path), workforce=workforce
    )
    assert "an older kit" in write_html(handout)


def test_a_version_once_chosen_is_printed_alone(book, workforce):
    answer = book.read(KEY)
    book.choose(KEY, answer.value, among=(answer, *answer.others))
    text = write_html(
        build_handout(read_session("s02"), language="fr", answers=book, workforce=workforce)
    )
    assert "debout" not in text


def test_a_team_that_typed_nothing_heads_its_handout_with_a_name_of_nobodys(book, workforce):
    book.write("s00.team", {"name": "Équipe Ajonc", "voices": "one"})
    handout = build_handout(read_session("s02"), language="fr", answers=book, workforce=workforce)
    assert "Équipe Ajonc" in handout.owner
