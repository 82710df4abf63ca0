"""A personal handout of someone who answered some things only: the rest is room to write."""

from __future__ import annotations

import pytest

from tests.handouts.pages import blocks_of, pages_of, pages_with, said_in
from workshop_kit.activities import PRACTICE_COMPANY, find_activity
from workshop_kit.answers import AnswerBook
from workshop_kit.data import load_workforce
from workshop_kit.handouts import build_handout, write_html, write_pdf
from workshop_kit.handouts.blocks import Answer, Callout, Choices, KeyFigures
from workshop_kit.handouts.checks import check_document
from workshop_kit.sessions import read_session
from workshop_kit.texts import translator

PARTIAL = {
    "s00.team": {"name": "Ster", "voices": "two"},
    "s02.guess.move": {
        "voices": "two",
        "values": {"management": 2, "staff": 7},
        "committed": True,
    },
    "s02.jobs": {"view": "hires", "sort": "headcount", "open": None},
    "s02.jobs.note": {"management": "La maintenance."},
    "s02.lens": {"partition": "job_family", "minimum": 5},
    "s02.q1": {"choice": "b", "tries": 1},
    "s02.q2": {"choice": "a", "tries": 2},
    "s02.home.causes": {"management": "Peut-être le réseau.", "staff": "Peut-être les horaires."},
}


@pytest.fixture(scope="module")
def workforce():
    return load_workforce(PRACTICE_COMPANY)


@pytest.fixture(scope="module")
def personal(workforce, tmp_path_factory):
    book = AnswerBook(tmp_path_factory.mktemp("réponses"))
    for key, value in PARTIAL.items():
        book.write(key, value)
    return build_handout(read_session("s02"), language="fr", answers=book, workforce=workforce)


@pytest.fixture(scope="module")
def blank(workforce):
    return build_handout(read_session("s02"), language="fr", answers=None, workforce=workforce)


def answer_to(document, key):
    question = translator("fr")(f"{key}.question").replace("\u00a0", " ")
    return next(one for one in blocks_of(document, Answer) if said_in(one.question) == question)


def test_everyone_can_read_it(personal):
    check_document(personal)


def test_a_guess_made_by_two_voices_stands_beside_the_fact_and_one_not_made_has_room(personal):
    made, to_make = [block for block in blocks_of(personal, KeyFigures) if len(block.figures) == 3]
    assert [figure.value for figure in made.figures][:2] == ["2 sur 10", "7 sur 10"]
    assert [figure.value for figure in to_make.figures][:2] == [None, None]
    assert to_make.figures[2].value is not None


def test_a_voice_that_wrote_nothing_has_room_beside_the_one_that_did(personal):
    said = dict(answer_to(personal, "s02.jobs.note").said)
    assert said == {"Direction": "La maintenance.", "Représentation du personnel": None}


def test_two_voices_that_wrote_stay_two(personal):
    said = answer_to(personal, "s02.home.causes").said
    assert [text for _, text in said] == ["Peut-être le réseau.", "Peut-être les horaires."]


def test_a_question_nobody_answered_has_ruled_space_for_each_voice(personal):
    said = answer_to(personal, "s02.home.work").said
    assert [text for _, text in said] == [None, None]
    page = write_html(personal)
    asked = page.split("les femmes et les hommes y font-ils le même travail")[1]
    assert 'class="wk-line"' in asked.split("</section>")[0]


def test_a_chart_is_redrawn_at_the_persons_setting_with_its_words_and_its_table(personal, blank):
    jobs, moving, lens, _ = personal.pictures
    default, same, other, _ = blank.pictures
    assert jobs.svg != default.svg
    assert "embauchées" in jobs.title
    assert jobs.alt != default.alt
    assert jobs.table.rows != default.table.rows
    assert lens.table.caption != other.table.caption
    assert moving.svg == same.svg
    setting = translator("fr")("handouts.your_setting")
    assert [setting in picture.caption for picture in personal.pictures] == [
        True,
        False,
        True,
        False,
    ]


def test_an_answered_question_says_what_it_shows_and_another_keeps_its_empty_boxes(personal):
    ticked = [
        any(choice.is_chosen for choice in choices.choices)
        for choices in blocks_of(personal, Choices)
    ]
    assert ticked == [True, True, False, False, False]
    t = translator("fr")
    tones = [
        callout.tone
        for callout in blocks_of(personal, Callout)
        if callout.tone in ("right", "wrong")
    ]
    assert tones == ["right", "wrong"]
    said = said_in(personal.blocks)
    assert t("s02.q2.feedback.a").replace("**", "").replace("\u00a0", " ") in said
    assert find_activity("s02.q2").correct != "a"


def test_what_is_to_be_done_before_the_next_session_is_there(personal):
    pages = pages_of(write_pdf(personal))
    assert pages_with(pages, "D’ici la prochaine séance")
    assert pages_with(pages, "Pour le groupe de travail : observer un poste mixte")


def test_no_chart_is_on_another_page_than_its_title(personal):
    pages = pages_of(write_pdf(personal))
    for picture in personal.pictures:
        (page,) = pages_with(pages, picture.caption)
        assert page in pages_with(pages, picture.title), picture.title
