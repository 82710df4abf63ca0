"""Quizzes: each answer is met by what it shows, and the right ones are right."""

from __future__ import annotations

import pytest

from workshop_kit.activities import list_activities
from workshop_kit.activities.quiz import Quiz
from workshop_kit.axes.mix import CALCULABLE_FROM, ENOUGH_PEOPLE
from workshop_kit.measures import (
    dissimilarity,
    have_enough,
    mixture_gap,
    moves_needed,
    share_kept,
)

QUIZZES = [activity for activity in list_activities("s02") if activity.kind == "quiz"]


def tried(choice: str) -> dict:
    return {"choice": choice, "tries": 1}


def test_the_session_has_five_questions():
    assert [quiz.number for quiz in QUIZZES] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("quiz", QUIZZES, ids=lambda quiz: quiz.key)
def test_each_choice_has_a_reply_of_its_own_and_one_alone_is_right(quiz, workforce, t):
    replies = {c: quiz.check(tried(c), workforce, t) for c in quiz.choices}
    assert len({reply.message for reply in replies.values()}) == len(quiz.choices)
    assert [c for c, reply in replies.items() if reply.is_right] == [quiz.correct]


@pytest.mark.parametrize("quiz", QUIZZES, ids=lambda quiz: quiz.key)
def test_nothing_is_said_before_a_try(quiz, workforce, t):
    assert quiz.check({"choice": quiz.correct, "tries": 0}, workforce, t) is None


def test_a_right_answer_that_is_not_offered_is_refused():
    with pytest.raises(ValueError, match="'z' is not one of 'abc'"):
        Quiz("s02.q1", "abc", "z", 1, 1)


# The arithmetic of the questions, done again with the kit's own measures: the sentences that
# state the numbers are read beside it, so that neither can change alone.
def says(t, key: str, *numbers: str) -> bool:
    text = t(key).replace("\u00a0", " ")
    return all(number in text for number in numbers)


def test_question_one_compares_two_companies_of_the_same_index(t):
    assert dissimilarity([[8, 2], [2, 8]]) == pytest.approx(0.6)
    assert says(t, "s02.q1.worked", "(60 + 60) / 2 = 60")


def test_question_two_asks_for_eleven_moves(t):
    assert moves_needed([[15, 5], [6, 24]]).whole == 11
    assert says(t, "s02.q2.question", "15", "6", "5", "24")
    assert says(t, f"s02.q2.choice.{QUIZZES[1].correct}", "11")


def test_question_three_keeps_one_group_and_too_few_people(t):
    counts = [[12, 3, 1], [2, 3, 25]]
    kept = have_enough(counts, minimum=ENOUGH_PEOPLE)
    assert kept.tolist() == [False, True, False]
    assert share_kept(counts, kept) == pytest.approx(6 / 46)
    assert share_kept(counts, kept) < CALCULABLE_FROM
    assert says(t, "s02.q3.question", "46", "12", "25")


def test_question_four_turns_a_lead_into_a_gap_of_a_quarter(t):
    whole = mixture_gap([[30, 10], [10, 30]], [[2000, 4200], [1900, 3900]])
    assert (whole.compared, whole.reference, whole.gap) == (2550, 3400, 0.25)
    assert whole.is_reversed
    assert says(t, "s02.q4.worked", "30", "10", "25")


def test_question_five_takes_sixteen_years(t):
    women, years = 60.0, 0
    while women < 100:
        women, years = women - 20 * women / 200 + 11, years + 1
    assert years == 16
    assert says(t, "s02.q5.question", "200", "60", "20", "11")
