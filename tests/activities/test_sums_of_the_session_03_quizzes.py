"""The figures that the quizzes of session 03 tell people are those that the measures give."""

import pytest

from workshop_kit.measures import proportion_gap_interval, proportion_interval
from workshop_kit.measures.ladder import ladder_shares
from workshop_kit.measures.looks import chance_of_any, expected_alarms
from workshop_kit.sessions import read_session
from workshop_kit.texts import translator


@pytest.fixture(params=["fr", "en"])
def t(request):
    return translator(request.param)


def says(t, key, template, **values):
    """Tell whether a text holds a figure, worded as the kit words it."""
    return t.word(template, **values) in t(key)


def test_the_shares_of_question_1_are_those_of_its_numbers(t):
    for promoted in (4, 12):
        assert says(t, "s03.q1.worked", "{x:percent}", x=promoted / 20)
        assert says(t, "s03.q1.worked", "{x:percent}", x=1 - promoted / 20)


def test_the_difference_of_question_1_is_beyond_what_chance_usually_gives():
    assert not proportion_gap_interval([12, 4], [20, 20]).contains(0)


def test_the_promotions_of_question_2_are_divided_by_those_who_could_be_promoted(t):
    assert says(t, "s03.q2.worked", "{x:percent1}", x=4 / 60)
    assert says(t, "s03.q2.worked", "{x:percent}", x=6 / 40)
    assert says(t, "s03.q2.feedback.b", "{x:percent1}", x=4 / 60)
    # « L'intervalle reste large » : it holds zero.
    assert proportion_gap_interval([6, 4], [40, 60]).contains(0)


@pytest.mark.parametrize(("promoted", "people"), [(2, 8), (6, 40)])
def test_the_intervals_of_question_3_are_wilson_s(t, promoted, people):
    interval = proportion_interval(promoted, people, method="wilson")
    for end in (interval.low, interval.high):
        assert says(t, "s03.q3.question", "{x:per_hundred}", x=end)
        assert says(t, "s03.q3.worked", "{x:per_hundred}", x=end)
    assert says(t, "s03.q3.worked", "{x:percent}", x=promoted / people)


def test_nothing_can_be_concluded_in_question_3(t):
    assert proportion_gap_interval([6, 2], [40, 8]).contains(0)
    for promoted in (1, 3):
        assert says(t, "s03.q3.worked", "{x:percent1}", x=promoted / 8)
    for promoted in (5, 7):
        assert says(t, "s03.q3.worked", "{x:percent1}", x=promoted / 40)


def test_the_ladder_of_question_4_leaves_a_third_of_women_at_the_top(t):
    # Three steps, one a year, without departures: the top of a ladder of four levels.
    women, men = 100 * ladder_shares([0.4, 0.5], levels=4, years=3)[-1, :, -1]
    assert (women, men) == pytest.approx((6.4, 12.5))
    assert says(t, "s03.q4.worked", "{x:number1}", x=women)
    assert says(t, "s03.q4.worked", "{x:number1}", x=women + men)
    assert says(t, "s03.q4.worked", "{x:percent}", x=women / (women + men))
    assert says(t, "s03.q4.choice.c", "{x:percent}", x=40 / 90)


def test_the_shares_of_question_5_are_those_that_its_answer_compares(t):
    for share in (0.10, 0.40):
        assert says(t, "s03.q5.worked", "{x:percent}", x=share)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_facilitator_is_told_the_false_alarms_that_chance_gives(language):
    cells = {cell.key: cell for step in read_session("s03").steps for cell in step.cells}
    told = cells["s03.understand.guide"].text[language]
    assert expected_alarms(40) == 2
    assert f"{chance_of_any(40):.2f}" == "0.87"
    assert "87" in told


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_facilitator_is_told_what_the_ladder_shows(language):
    cells = {cell.key: cell for step in read_session("s03").steps for cell in step.cells}
    women, men = ladder_shares([0.05, 0.06], levels=5, years=30, leaving=0.1)[-1, :, -1]
    share = women / (women + men)
    assert round(100 * share) == 36
    assert "36" in cells["s03.ladder.guide"].text[language]
