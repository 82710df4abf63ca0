"""The figures that the quizzes of session 07 tell people are those that the law as code gives."""

from __future__ import annotations

from decimal import Decimal

import pytest

from workshop_kit.activities import find_activity
from workshop_kit.legal import (
    PayCell,
    Plan,
    PlanMeasure,
    RateCell,
    count_domains,
    pay_gap_indicator,
    raises_or_promotions_indicator,
    round_half_up,
    rule,
)
from workshop_kit.legal.scores import score
from workshop_kit.texts import translator


@pytest.fixture(params=["fr", "en"])
def t(request):
    return translator(request.param)


def says(t, key, template, **values):
    """Tell whether a text holds a figure, worded as the kit words it."""
    return t.word(template, **values) in t(key)


def right(t, number):
    """Return the choice that a question holds to be right."""
    quiz = find_activity(f"s07.q{number}")
    return t(f"{quiz.key}.choice.{quiz.correct}")


def pay_gap(gap):
    """Return indicator 1 of a company where women earn so much less in two groups."""
    brackets = ("30_to_39", "40_to_49")
    cells = [PayCell(one, "manual_workers", 20, 30, 2000 * (1 - gap), 2000) for one in brackets]
    return pay_gap_indicator(cells, counted=100)


def test_the_gap_of_question_1_is_forgiven_in_every_group(t):
    assert right(t, 1).startswith(str(pay_gap(0.049).points))
    assert t("s07.q1.choice.b").startswith(str(score("pay_gap", Decimal("4.9"))))
    assert says(t, "s07.q1.worked", "= {x:percent}", x=pay_gap(0.06).result)
    assert str(pay_gap(0.06).points) in t("s07.q1.worked")


def test_the_raises_of_question_2_lose_every_point_in_percent_and_none_in_people(t):
    cell = RateCell("all", 15, 45, 3 / 15, 15 / 45)
    found = raises_or_promotions_indicator(cell, pay_gap(0.0))
    assert right(t, 2).startswith(str(found.points))
    assert (found.figures["points_by_rate"], found.figures["points_by_people"]) == (0, 35)
    assert says(t, "s07.q2.worked", "= {n:number}", n=found.figures["people_result"])
    assert says(t, "s07.q2.worked", "= {n:number1}", n=100 * found.result)
    assert says(t, "s07.q2.worked", "= {x:percent}", x=3 / 15)
    assert says(t, "s07.q2.worked", "= {x:percent1}", x=15 / 45)
    assert t("s07.q2.choice.c").startswith(t.word("{n:number1}", n=(35 + 0) / 2))


def test_the_total_of_question_3_is_rounded_across_a_limit_of_the_law(t):
    corrections = rule("index.obligation.correction_below").value
    progress = rule("index.obligation.progress_below").value
    total = int(round_half_up(56 / 75 * 100))
    assert corrections <= total < progress
    assert corrections > 56 / 75 * 100
    assert str(total) in right(t, 3)
    assert says(t, "s07.q3.worked", "= {n:number2}", n=56 / 75 * 100)
    assert says(t, "s07.q3.worked", "= {n:number2}", n=55 / 75 * 100)
    assert int(round_half_up(55 / 75 * 100)) < corrections


def test_the_objective_of_question_4_reads_as_two_numbers_of_women(t):
    assert says(t, "s07.q4.worked", "= {x:percent}", x=8 / 40)
    assert says(t, "s07.q4.worked", "= {n:number1} ", n=8 * 1.10)
    assert says(t, "s07.q4.worked", " {x:percent} ", x=8.8 / 40)
    assert says(t, "s07.q4.worked", " {n:count} ", n=40 * 0.30)
    assert says(t, "s07.q4.choice.c", "{x:percent}", x=12 / 40)
    assert t("s07.q4.choice.c") == right(t, 4)


def test_the_plan_of_question_5_lacks_one_field_and_that_field_is_pay(t):
    proposed = tuple(PlanMeasure(one) for one in ("hiring", "training", "work_life_balance"))
    lacking = count_domains(Plan("agreement", 320, measures=proposed))
    whole = count_domains(
        Plan("agreement", 320, measures=(*proposed, PlanMeasure("effective_pay")))
    )
    assert (lacking.required, lacking.lacking, whole.lacking) == (4, 1, 0)
    assert "= 4" in t("s07.q5.worked")
    assert t("legal.domain.effective_pay").lower() in right(t, 5).lower()
