"""Activities on paper: a guess beside the fact, charts as they were set, room to write."""

from __future__ import annotations

import pytest

from tests.handouts.samples import document
from workshop_kit.activities import PRACTICE_COMPANY, find_activity, list_activities
from workshop_kit.data import load_workforce
from workshop_kit.handouts.checks import check_document
from workshop_kit.handouts.document import (
    Answer,
    Callout,
    Choices,
    Heading,
    KeyFigures,
    Paragraph,
    Picture,
    walk,
    words,
)
from workshop_kit.handouts.paper import PAPER, Page, print_activity
from workshop_kit.texts import LANGUAGES, translator

KEYS = [activity.key for activity in list_activities()]


@pytest.fixture(scope="module")
def workforce():
    return load_workforce(PRACTICE_COMPANY)


@pytest.fixture(scope="module")
def fact(workforce):
    """Return the fact of the first guess, in words."""
    share = find_activity("s02.guess.move").fact(workforce)
    return f"{10 * share:.0f} sur 10"


@pytest.fixture
def printed(workforce):
    """Return a function that prints one activity and gives its blocks, those within too."""

    def print_one(key, answer=None, *, language="fr", voices="one", **answers):
        given = answers if answer is None else {key: answer, **answers}
        page = Page(workforce, translator(language), given, voices)
        return list(walk(print_activity(find_activity(key), page)))

    return print_one


def of(kind, blocks):
    return [block for block in blocks if isinstance(block, kind)]


def text(runs):
    return "".join(run.text for run in runs)


def test_every_kind_of_activity_can_be_printed():
    assert {activity.kind for activity in list_activities()} <= PAPER.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("voices", ["one", "two"])
@pytest.mark.parametrize("key", KEYS)
def test_every_activity_can_be_printed_without_an_answer(printed, key, voices, language):
    blocks = printed(key, language=language, voices=voices)
    check_document(document(Heading(words("2")), *blocks, language=language))


ONE_OF_EACH_KIND = {activity.kind: activity.key for activity in list_activities()}
ODD_ANSWERS = [None, [], "texte", 3, {"committed": True}, {"committed": True, "values": 3}]
ODD_ANSWERS += [{"choice": 7, "tries": 1}, {"pair": {"a": 1}}, {"women": [1], "managers": 1000}]
ODD_ANSWERS += [{"view": "x", "open": "y", "partition": "?", "minimum": 99}]


@pytest.mark.parametrize("answer", ODD_ANSWERS, ids=str)
@pytest.mark.parametrize("key", ONE_OF_EACH_KIND.values())
def test_an_answer_of_another_shape_never_prevents_the_handout(printed, key, answer):
    blocks = printed(key, answer)
    check_document(document(Heading(words("2")), *blocks))


def test_an_answer_of_another_shape_is_printed_as_it_stands(printed):
    blocks = printed("s02.guess.move", {"committed": True, "values": "cinq"})
    said = [voice for answer in of(Answer, blocks) for voice in answer.said]
    assert said == [("", '{"committed": true, "values": "cinq"}')]


# --- guesses ---------------------------------------------------------------------------------


def test_a_guess_stands_before_the_fact(printed, fact):
    answer = {"voices": "one", "values": {"pair": 2}, "committed": True}
    blocks = printed("s02.guess.move", answer)
    guess, shown = of(KeyFigures, blocks)[0].figures
    assert (guess.value, text(guess.label)) == ("2 sur 10", "votre estimation, avant de voir")
    assert shown.value == fact
    assert of(Paragraph, blocks)


def test_two_voices_stay_two(printed, fact):
    answer = {"voices": "two", "values": {"management": 2, "staff": 7}, "committed": True}
    management, staff, shown = of(KeyFigures, printed("s02.guess.move", answer))[0].figures
    assert (management.value, text(management.label)) == ("2 sur 10", "estimation de la direction")
    assert (staff.value, text(staff.label)) == (
        "7 sur 10",
        "estimation de la représentation du personnel",
    )
    assert shown.value == fact


@pytest.mark.parametrize(("voices", "room"), [("one", 1), ("two", 2)])
def test_a_guess_not_made_leaves_room_beside_the_same_fact(printed, fact, voices, room):
    *guesses, shown = of(KeyFigures, printed("s02.guess.move", voices=voices))[0].figures
    assert [guess.value for guess in guesses] == [None] * room
    assert shown.value == fact


def test_a_guess_that_was_not_committed_is_not_one(printed):
    answer = {"voices": "one", "values": {"pair": 2}, "committed": False}
    guess, _ = of(KeyFigures, printed("s02.guess.move", answer))[0].figures
    assert guess.value is None


# --- charts ----------------------------------------------------------------------------------


def test_a_chart_says_whose_people_it_counts_when_and_how_many(printed, workforce):
    (picture,) = of(Picture, printed("s02.jobs"))
    assert picture.caption.startswith("Conserverie de l’Aven, données simulées. ")
    sexes = workforce.present()["sex"].value_counts()
    assert f"n = {sexes['women']} femmes, {sexes['men']} hommes. " in picture.caption
    assert "31 décembre 2025" in picture.caption
    assert ".." not in picture.caption


def jobs_setting(**changes):
    return {"view": "stock", "sort": "share", "open": None} | changes


def test_a_chart_is_redrawn_as_the_person_had_set_it(printed):
    (by_share,) = of(Picture, printed("s02.jobs", jobs_setting(sort="share")))
    (by_name,) = of(Picture, printed("s02.jobs", jobs_setting(sort="name")))
    (hires,) = of(Picture, printed("s02.jobs", jobs_setting(view="hires")))
    assert by_share.svg != by_name.svg
    assert hires.title != by_share.title
    assert hires.table != by_share.table


def test_a_setting_of_ones_own_is_said(printed):
    (own,) = of(Picture, printed("s02.jobs", jobs_setting(sort="name")))
    (usual,) = of(Picture, printed("s02.jobs"))
    assert "le vôtre" in own.caption
    assert "le vôtre" not in usual.caption


def test_the_figures_beside_a_chart_are_those_of_its_setting(printed):
    def figures(minimum):
        blocks = printed("s02.lens", {"partition": "job_family", "minimum": minimum})
        return [figure.value for figure in of(KeyFigures, blocks)[0].figures]

    assert figures(1)[0] != figures(10)[0]


def test_an_invented_example_is_not_said_to_be_the_companys(printed):
    (picture,) = of(Picture, printed("s02.mixture", {"managers": 60}))
    assert "Aven" not in picture.caption
    assert "données simulées" not in picture.caption


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["s02.jobs", "s02.moving", "s02.lens", "s02.mixture"])
def test_the_same_chart_gives_the_same_picture(printed, key, language):
    assert printed(key, language=language) == printed(key, language=language)


def test_the_question_beside_a_chart_is_printed_with_its_answer(printed):
    blocks = printed("s02.jobs", **{"s02.jobs.note": {"pair": "La maintenance."}})
    assert of(Answer, blocks)[0].said == (("", "La maintenance."),)


# --- questions -------------------------------------------------------------------------------


def test_a_question_not_answered_has_boxes_and_no_reply(printed):
    blocks = printed("s02.q1")
    (question,) = of(Choices, blocks)
    assert not any(choice.is_chosen or choice.remark for choice in question.choices)
    assert of(Callout, blocks) == []


@pytest.mark.parametrize(("choice", "tone"), [("a", "wrong"), ("b", "right")])
def test_an_answered_question_has_its_choice_its_feedback_and_the_way_to_it(printed, choice, tone):
    blocks = printed("s02.q1", {"choice": choice, "tries": 1})
    (question,) = of(Choices, blocks)
    (chosen,) = [one for one in question.choices if one.is_chosen]
    assert chosen.remark == "votre réponse"
    (callout,) = of(Callout, blocks)
    assert callout.tone == tone
    assert any("Pas à pas." in text(block.runs) for block in callout.blocks)


def test_a_choice_never_checked_is_not_an_answer(printed):
    assert of(Callout, printed("s02.q1", {"choice": "a", "tries": 0})) == []


# --- notes -----------------------------------------------------------------------------------


def said(blocks):
    (answer,) = of(Answer, blocks)
    return answer.said


def test_one_voice_has_no_name_and_two_have_theirs(printed):
    assert said(printed("s02.home.causes", {"pair": "a"})) == (("", "a"),)
    both = printed("s02.home.causes", {"management": "a", "staff": "b"}, voices="two")
    assert said(both) == (("Direction", "a"), ("Représentation du personnel", "b"))


def test_the_voice_that_wrote_nothing_has_lines_to_write_on(printed):
    blocks = printed("s02.home.causes", {"management": "a", "staff": "  "}, voices="two")
    assert said(blocks) == (("Direction", "a"), ("Représentation du personnel", None))


def test_what_was_written_before_the_team_changed_its_voices_is_printed(printed):
    assert said(printed("s02.home.causes", {"pair": "a"}, voices="two")) == (
        ("Notre réponse commune", "a"),
    )
    assert said(printed("s02.home.causes", {"management": "a", "staff": "b"})) == (
        ("Direction", "a"),
        ("Représentation du personnel", "b"),
    )


def test_what_the_pair_wrote_stays_when_one_voice_has_written_since(printed):
    written = {"pair": "ensemble", "staff": "à part"}
    assert said(printed("s02.home.causes", written, voices="two")) == (
        ("Notre réponse commune", "ensemble"),
        ("Direction", None),
        ("Représentation du personnel", "à part"),
    )


def test_a_note_keeps_its_signs_and_its_lines(printed):
    written = "**pas gras**\n\n- une ligne\n<b>"
    assert said(printed("s02.home.causes", {"pair": written})) == (("", written),)


def test_a_blank_note_has_lines_to_write_on(printed):
    (answer,) = of(Answer, printed("s02.home.causes"))
    assert answer.said == (("", None),)
    assert answer.lines >= 2
