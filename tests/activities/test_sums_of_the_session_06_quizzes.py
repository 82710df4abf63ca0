"""The figures that the quizzes of session 06 tell people are those that the measures give."""

import numpy as np
import pytest

from workshop_kit.measures import mixture_gap, relative_gap
from workshop_kit.measures.pay_gap import pay_quartiles
from workshop_kit.texts import translator


@pytest.fixture(params=["fr", "en"])
def t(request):
    return translator(request.param)


def says(t, key, template, **values):
    """Tell whether a text holds a figure, worded as the kit words it."""
    return t.word(template, **values) in t(key)


def test_the_parts_of_question_1_add_up_to_the_whole_gap(t):
    assert says(t, "s06.q1.worked", "= {x:percent}", x=0.6 + 0.3 + 0.1)
    assert says(t, "s06.q1.worked", "= {x:percent}", x=0.6 + 0.3)


def test_the_bonus_of_question_2_has_one_gap_with_its_zeros_and_one_without(t):
    women, men = np.repeat([900.0, 0.0], [20, 80]), np.repeat([1000.0, 0.0], [70, 30])
    everyone = relative_gap(men.mean(), women.mean())
    recipients = relative_gap(men[men > 0].mean(), women[women > 0].mean())
    assert t("s06.q2.choice.b") == t.word("{x:percent}", x=everyone)
    assert t("s06.q2.choice.a") == t.word("{x:percent}", x=recipients)
    assert t("s06.q2.choice.c") == t.word("{x:percent}", x=0.7 - 0.2)
    assert says(t, "s06.q2.worked", "{v:euros}", v=women.mean())
    assert says(t, "s06.q2.worked", "{v:euros}", v=men.mean())


def test_the_three_gaps_of_question_3_answer_three_questions(t):
    example = mixture_gap([[80, 20], [20, 80]], [[1900, 3600], [2000, 4000]])
    gaps = [relative_gap(2000, 1900), relative_gap(4000, 3600)]
    assert t("s06.q3.choice.c") == t.word("{x:percent}", x=example.gap)
    assert t("s06.q3.choice.a") == t.word("{x:percent}", x=np.average(gaps, weights=[80, 20]))
    assert t("s06.q3.choice.b") == t.word("{x:percent1}", x=np.average(gaps, weights=[100, 100]))
    assert says(t, "s06.q3.worked", "= {v:euros}", v=example.compared)
    assert says(t, "s06.q3.worked", "= {v:euros}", v=example.reference)


def test_the_best_paid_quarter_of_question_4_holds_the_people_announced(t):
    is_man = np.ones(200, dtype=bool)
    is_man[150:160] = False
    quarters = pay_quartiles(np.arange(1.0, 201.0), is_man)
    assert quarters.compared_share[3] == pytest.approx(0.2)
    assert says(t, "s06.q4.worked", "= {n:count} ", n=200 / 4)
    assert f"{quarters.compared[3]:.0f} " in t("s06.q4.choice.b")


def test_the_two_sites_of_question_5_make_a_gap_that_neither_has(t):
    example = mixture_gap([[60, 20], [20, 60]], [[2000, 2600], [2000, 2600]])
    assert says(t, "s06.q5.choice.b", "{x:percent}", x=example.gap)
    assert says(t, "s06.q5.choice.c", "{x:percent}", x=relative_gap(2600, 2000))
    assert says(t, "s06.q5.worked", "= {v:euros}", v=example.compared)
    assert says(t, "s06.q5.worked", "= {v:euros}", v=example.reference)
