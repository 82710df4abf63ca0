"""The figures that the quizzes of session 02 tell people are those that the measures give."""

from itertools import accumulate, repeat

import numpy as np
import pytest

from workshop_kit.measures import (
    dissimilarity,
    have_enough,
    mixture_gap,
    moves_needed,
    share_kept,
)
from workshop_kit.texts import translator


@pytest.fixture(params=["fr", "en"])
def t(request):
    return translator(request.param)


def says(t, key, template, **values):
    """Tell whether a text holds a figure, worded as the kit words it."""
    return t.word(template, **values) in t(key)


def women_each_year(start=60, posts=200, turnover=20, women_hired=11, years=16):
    """Return the number of women after each year, when people leave in proportion."""
    counts = accumulate(
        repeat(None, years), lambda n, _: n - turnover * n / posts + women_hired, initial=start
    )
    return [*counts][1:]


@pytest.mark.parametrize("company", [[[8, 2], [2, 8]], [[2, 8], [8, 2]]])
def test_both_companies_of_question_1_have_the_index_it_announces(t, company):
    index = dissimilarity(np.array(company, dtype=float))
    assert says(t, "s02.q1.question", "{x:percent}", x=index)
    assert says(t, "s02.q1.worked", "{x:percent}", x=index)


def test_the_women_to_move_of_question_2_are_those_of_its_right_choice(t):
    counts = np.array([[15, 5], [6, 24]])
    assert says(t, "s02.q2.choice.c", "{n:count} ", n=moves_needed(counts, moving=0).whole)
    assert says(t, "s02.q2.worked", "= {x:percent}", x=dissimilarity(counts.astype(float)))


def test_the_groups_kept_in_question_3_fall_below_the_floor_of_the_law(t):
    counts = np.array([[12, 3, 1], [2, 3, 25]])
    kept = share_kept(counts, have_enough(counts, minimum=3))
    assert kept < 0.4
    assert says(t, "s02.q3.worked", "= {x:percent}", x=kept)


def test_the_overall_gap_of_question_4_runs_against_both_categories(t):
    example = mixture_gap([[30, 10], [10, 30]], [[2000, 4200], [1900, 3900]])
    assert example.is_reversed
    assert says(t, "s02.q4.question", "{x:percent}", x=example.gap)
    assert says(t, "s02.q4.worked", "= {v:euros}", v=example.compared)
    assert says(t, "s02.q4.worked", "= {v:euros}", v=example.reference)


def test_women_reach_half_of_question_5_in_the_year_of_its_right_choice():
    women = women_each_year()
    reached = next(year for year, n in enumerate(women, start=1) if n >= 100)
    assert reached == 16
    assert "seize ans" in translator("fr")("s02.q5.choice.c")
    assert "sixteen years" in translator("en")("s02.q5.choice.c")


def test_the_years_told_in_question_5_are_those_of_the_sum(t):
    women = women_each_year()
    for year in (1, 15, 16):
        assert says(t, "s02.q5.worked", "{x:percent1}", x=women[year - 1] / 200)
    assert women[1] / 200 == pytest.approx(0.3475)
    assert women[3] / 200 < 0.4 < women[4] / 200
