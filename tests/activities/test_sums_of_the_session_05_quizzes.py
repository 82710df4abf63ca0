"""The figures that the quizzes of session 05 tell people are those that the measures give."""

import numpy as np
import pytest

from workshop_kit.measures import pay_conversions, proportion_gap_interval, relative_gap
from workshop_kit.texts import translator


@pytest.fixture(params=["fr", "en"])
def t(request):
    return translator(request.param)


def says(t, key, template, **values):
    """Tell whether a text holds a figure, worded as the kit words it."""
    return t.word(template, **values) in t(key)


def test_the_two_gaps_of_question_1_multiply_to_its_right_choice(t):
    left = (1 - 0.2) * (1 - 0.1)
    assert says(t, "s05.q1.question", "{x:percent}", x=0.2)
    assert says(t, "s05.q1.question", "{x:percent}", x=0.1)
    assert says(t, "s05.q1.choice.b", "{x:percent}", x=1 - left)
    assert says(t, "s05.q1.worked", "{x:percent}", x=1 - left)
    assert says(t, "s05.q1.worked", "{x:number2}", x=left)


def test_the_tempting_choices_of_question_1_are_the_sum_one_gap_and_the_mean(t):
    for letter, share in (("a", 0.2 + 0.1), ("c", 0.2), ("d", (0.2 + 0.1) / 2)):
        assert says(t, f"s05.q1.choice.{letter}", "{x:percent}", x=share)


def test_the_full_time_equivalents_of_question_2_are_equal_and_the_payslips_are_not(t):
    pay = pay_conversions([12 * 2000, 12 * 2500], [0.8 * 1820, 1820], 1820)
    woman, man = pay.full_time_equivalent / 12
    assert woman == pytest.approx(man)
    assert says(t, "s05.q2.worked", "{v:euros}", v=woman)
    assert says(t, "s05.q2.choice.a", "{x:percent}", x=relative_gap(2500, 2000))
    assert says(t, "s05.q2.choice.b", "{x:percent}", x=-relative_gap(2000, 2500))
    assert says(t, "s05.q2.worked", "{v:euros}", v=2500 - 2000)


def test_the_reasons_of_question_3_are_all_the_women_and_give_both_shares(t):
    care, offered, other = 18, 10, 12
    assert care + offered + other == 40
    assert says(t, "s05.q3.worked", "{x:percent}", x=(care + other) / 40)
    assert says(t, "s05.q3.worked", "{x:percent}", x=offered / 40)
    assert says(t, "s05.q3.choice.b", "{x:percent}", x=other / 40)
    assert (care + other) / 40 == 3 / 4


def test_the_means_of_question_4_are_those_of_its_right_choice(t):
    recipients = np.array([10, 60])
    women, men = recipients * 300 / 100
    assert says(t, "s05.q4.choice.a", "{v:euros}", v=women)
    assert says(t, "s05.q4.choice.a", "{v:euros}", v=men)
    assert says(t, "s05.q4.worked", "{v:euros}", v=60 * 300)
    assert men / women == 6


def test_the_interval_of_question_5_is_the_exact_one_and_contains_zero(t):
    interval = proportion_gap_interval([4, 1], [8, 10])
    low, high = (t.word("{x:points}", x=end).split(".")[0] for end in (interval.low, interval.high))
    assert interval.contains(0)
    assert round(100 * interval.low) == -12
    assert round(100 * interval.high) == 79
    for key in ("question", "worked"):
        assert "−12" in t(f"s05.q5.{key}")
        assert "79" in t(f"s05.q5.{key}")
    assert low
    assert high


def test_the_shares_of_question_5_are_those_of_its_counts(t):
    assert says(t, "s05.q5.worked", "{x:percent}", x=4 / 8)
    assert says(t, "s05.q5.worked", "{x:percent}", x=1 / 10)


@pytest.mark.parametrize(
    ("equal_time", "volume", "annual"), [(0.149, 0.101, 0.235), (0.140, 0.091, 0.218)]
)
def test_the_national_landmarks_multiply_as_the_session_says(equal_time, volume, annual):
    assert 1 - (1 - equal_time) * (1 - volume) == pytest.approx(annual, abs=6e-4)
