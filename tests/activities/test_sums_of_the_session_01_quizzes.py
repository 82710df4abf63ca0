"""The figures that the quizzes of session 01 tell people are those that the measures give."""

from __future__ import annotations

import numpy as np
import pytest

from workshop_kit.activities import find_activity
from workshop_kit.measures import pay_conversions
from workshop_kit.measures.pay_gap import gap_by_denominator
from workshop_kit.texts import translator

TEAM = np.array([1800.0, 1900, 2000, 2200, 2600])


@pytest.fixture(params=["fr", "en"])
def t(request):
    return translator(request.param)


def says(t, key, template, **values):
    """Tell whether a text holds a figure, worded as the kit words it."""
    return t.word(template, **values) in t(key)


def test_the_company_of_question_1_is_bound_by_the_index_and_by_negotiation(t):
    # Both duties begin at 50 people; corrective measures below 75, objectives below 85.
    assert "120" in t("s01.q1.question")
    assert all(threshold in t("s01.q1.feedback.d") for threshold in ("75", "85"))
    assert "50" in t("s01.q1.worked")


def test_the_pays_of_question_2_are_those_that_it_adds_up(t):
    for pay in (*TEAM, 5100):
        assert says(t, "s01.q2.question", "{v:count}", v=pay)
        assert says(t, "s01.q2.worked", "{v:count}", v=pay)


def test_the_mean_of_question_2_moves_and_its_median_does_not(t):
    after = np.where(TEAM == 2600, 5100, TEAM)
    assert says(t, "s01.q2.worked", "= {v:euros}", v=TEAM.mean())
    assert says(t, "s01.q2.worked", "= {v:euros}", v=after.mean())
    assert says(t, "s01.q2.choice.b", "{v:euros}", v=after.mean() - TEAM.mean())
    assert np.median(after) == np.median(TEAM) == 2000
    assert says(t, "s01.q2.choice.b", "{v:euros}", v=np.median(after))


def test_the_choices_of_question_3_are_its_three_denominators(t):
    gaps = gap_by_denominator(3000, 2400)
    for letter, share in zip("abc", (gaps.reference, gaps.compared, gaps.overall), strict=True):
        assert t(f"s01.q3.choice.{letter}") == t.word("{x:percent}", x=share)
    assert find_activity("s01.q3").correct == "a"
    assert says(t, "s01.q3.worked", "{x:percent1}", x=gaps.overall)


def test_the_payslips_of_question_4_are_those_that_it_works_out(t):
    pay = pay_conversions([2500, 2500 * 0.6], [100, 60], 100)
    assert says(t, "s01.q4.worked", "= {v:euros}", v=pay.annual[1])
    assert pay.full_time_equivalent[1] == pytest.approx(pay.full_time_equivalent[0])
    assert says(t, "s01.q4.choice.b", "{v:euros}", v=pay.annual[0] - pay.annual[1])
    assert says(t, "s01.q4.choice.a", "{x:percent}", x=1 - pay.annual[1] / pay.annual[0])


def test_the_points_of_question_5_are_what_separates_its_two_gaps(t):
    for share in (0.14, 0.04):
        assert says(t, "s01.q5.question", "{x:percent}", x=share)
        assert says(t, "s01.q5.worked", "{x:percent}", x=share)
    assert says(t, "s01.q5.worked", "{x:per_hundred} points", x=0.14 - 0.04)
