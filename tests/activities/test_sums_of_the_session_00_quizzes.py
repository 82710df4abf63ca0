"""The figures that the quizzes of session 00 tell people are those that sums give."""

from __future__ import annotations

import pytest

from workshop_kit.activities import find_activity
from workshop_kit.texts import translator


@pytest.fixture(params=["fr", "en"])
def t(request):
    return translator(request.param)


def says(t, key, template, **values):
    """Tell whether a text holds a figure, worded as the kit words it."""
    return t.word(template, **values) in t(key)


def test_the_points_of_question_1_are_what_separates_its_two_shares(t):
    before, after = 0.20, 0.25
    for share in (before, after):
        assert says(t, "s00.q1.question", "{x:percent}", x=share)
    assert says(t, "s00.q1.worked", "{x:per_hundred} points", x=after - before)
    assert says(t, "s00.q1.worked", "5 / 20 = {x:percent}", x=after / before - 1)
    assert says(t, "s00.q1.choice.b", "{x:per_hundred} points", x=after - before)
    assert find_activity("s00.q1").correct == "b"


def test_the_shares_of_question_2_are_divided_by_all_of_each_sex(t):
    women, men = 30 / 40, 90 / 160
    for n in (40, 160, 30, 90):
        assert says(t, "s00.q2.question", "{n:count}", n=n)
    for key in ("s00.q2.choice.c", "s00.q2.worked"):
        assert says(t, key, "{x:percent}", x=women)
        assert says(t, key, "{x:percent}", x=men)
    assert says(t, "s00.q2.worked", "{x:percent}", x=30 / (30 + 90))
    # What makes the wrong answer tempting is right: three times as many men are there.
    assert women > men
    assert 90 == 3 * 30
    assert find_activity("s00.q2").correct == "c"


def test_the_interval_of_question_3_is_around_its_gap_and_contains_zero(t):
    low, gap, high = -6, 4, 14
    assert gap - low == high - gap
    assert low < 0 < high
    for key in ("s00.q3.question", "s00.q3.worked"):
        for value in (low, high):
            assert says(t, key, "{x:signed}", x=value)
    assert find_activity("s00.q3").correct == "c"


def test_the_two_means_of_question_4_give_the_fourth_pay(t):
    four, three = 2300, 2200
    for mean in (four, three):
        assert says(t, "s00.q4.question", "{v:euros}", v=mean)
    for total in (4 * four, 3 * three, 4 * four - 3 * three):
        assert says(t, "s00.q4.worked", "{v:euros}", v=total)
    assert find_activity("s00.q4").correct == "c"


def test_the_parts_of_question_5_add_up_to_its_gap(t):
    gap, explained = 10, 7
    assert f"{gap} points" in t("s00.q5.question")
    assert f"{gap - explained} points" in t("s00.q5.choice.c")
    assert f"{gap} − {explained} = {gap - explained}" in t("s00.q5.worked")
    assert find_activity("s00.q5").correct == "b"
