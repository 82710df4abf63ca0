"""The figures that the quizzes of session 04 tell people are those that the measures give."""

from __future__ import annotations

import pytest

from workshop_kit.measures import frequency_rate
from workshop_kit.texts import translator


@pytest.fixture(params=["fr", "en"])
def t(request):
    return translator(request.param)


def says(t, key, template, **values):
    """Tell whether a text holds a figure, worded as the kit words it."""
    return t.word(template, **values) in t(key)


def test_the_rates_of_question_1_are_those_of_its_right_choice(t):
    women, men = frequency_rate(12, 300_000), frequency_rate(21, 700_000)
    for rate in (women, men):
        assert says(t, "s04.q1.choice.b", "{x:number}", x=rate)
        assert says(t, "s04.q1.worked", "= {x:number}", x=rate)
    assert says(t, "s04.q1.worked", "= {x:number1}", x=women / men)


def test_the_shares_told_in_question_1_are_those_of_its_figures(t):
    assert says(t, "s04.q1.feedback.c", "{x:percent}", x=21 / 33)
    assert says(t, "s04.q1.feedback.c", "{x:percent}", x=700 / 1000)


def test_the_average_of_question_2_counts_those_who_left(t):
    present, gone = 8 * 5, 12 * 25
    everyone = (present + gone) / 20
    assert says(t, "s04.q2.choice.c", "{x:number}", x=everyone)
    assert says(t, "s04.q2.worked", "= {x:number}", x=present)
    assert says(t, "s04.q2.worked", "= {x:number}", x=gone)
    assert says(t, "s04.q2.worked", "= {x:number}", x=everyone)


def test_question_3_leaves_only_one_s_own_health(t):
    women, men = 0.080 - 0.035 - 0.005, 0.050 - 0.004 - 0.002
    assert men > women
    for key in ("choice.a", "worked"):
        assert says(t, f"s04.q3.{key}", "{x:percent1}", x=women)
        assert says(t, f"s04.q3.{key}", "{x:percent1}", x=men)
    # The choice that forgets the sick child.
    assert says(t, "s04.q3.choice.c", "{x:percent1}", x=0.080 - 0.035)
    assert says(t, "s04.q3.choice.c", "{x:percent1}", x=0.050 - 0.004)


def test_the_shared_hours_of_question_5_are_those_of_its_worked_answer(t):
    hours = 12 * 7
    assert says(t, "s04.q5.worked", "= {x:number}", x=hours)
    assert says(t, "s04.q5.worked", "= {x:number1}", x=hours / 24)
    assert says(t, "s04.q5.feedback.b", "{x:number1}", x=hours / 24)
