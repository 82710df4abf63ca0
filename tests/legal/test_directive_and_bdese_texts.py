"""Every code of the Directive, the BDESE and the loi Rixain has its sentence, with real values."""

from __future__ import annotations

from datetime import date

import pytest

from workshop_kit.errors import OutOfRangeError
from workshop_kit.legal import bdese_rows, bdese_tables, rixain
from workshop_kit.legal.bdese import compared_situation
from workshop_kit.legal.bdese_result import CELL_STATUSES
from workshop_kit.legal.directive import directive_figures
from workshop_kit.legal.directive_assessment import VERDICTS, joint_assessment
from workshop_kit.legal.directive_categories import PARTS
from workshop_kit.legal.directive_figures import BASES, LETTERS, pay_figures
from workshop_kit.legal.directive_groups import STATUSES
from workshop_kit.legal.directive_options import CHOICES, DirectiveOptions
from workshop_kit.legal.directive_timing import timing, transposition
from workshop_kit.texts.bdese_words import (
    say_asked_by,
    say_by_hand,
    say_cell,
    say_group,
    say_measure,
    say_table,
)
from workshop_kit.texts.directive_words import (
    say_assessment,
    say_balance,
    say_bands,
    say_conventions,
    say_fact,
    say_gap,
    say_recipients,
    say_rixain,
    say_timing,
)
from workshop_kit.texts.wording import MINUS

WHO = ("women", "men", "both")
D = "legal.directive"
SPECS = (*bdese_tables.SMALL, *bdese_tables.LARGE)

KEYS = [
    *(f"{D}.figure.{letter}" for letter in (*LETTERS, "g")),
    *(f"{D}.basis.{one}" for one in BASES),
    *(f"{D}.part.{one}" for one in PARTS),
    *(f"{D}.statistic.{one}" for one in ("mean", "median")),
    *(f"{D}.option.{name}" for name in CHOICES),
    *(f"{D}.option.{name}.{choice}" for name, known in CHOICES.items() for choice in known),
    *(f"{D}.obstacle.{who}.{one}" for who in WHO for one in STATUSES if one != "shown"),
    *(f"{D}.obstacle.{who}.zero" for who in ("men", "both")),
    *(f"{D}.verdict.{one}" for one in VERDICTS),
    *(f"{D}.answer.{one}" for one in ("yes", "no", "cannot_tell", "for_people")),
    *(f"{D}.transposition.{one.key}" for one in transposition()),
    *(f"legal.rixain.scope.{one}" for one in rixain.SCOPES),
    *(f"legal.rixain.population.{one}" for one in rixain.POPULATIONS),
    *(f"legal.rixain.outcome.{one}" for one in rixain.OUTCOMES),
    *(f"legal.rixain.follow_up.{one}" for one in rixain.FOLLOW_UPS),
    *(f"legal.bdese.table.{one.key}" for one in SPECS),
    *(f"legal.bdese.measure.{line.key}" for one in SPECS for line in one.measures),
    *(f"legal.bdese.by_hand.{line.key}" for one in SPECS for line in one.by_hand),
    *(f"legal.bdese.place.{one}" for one in bdese_tables.PLACES),
    *(f"legal.bdese.status.{one}" for one in CELL_STATUSES if one != "shown"),
    *(f"legal.bdese.group.{one}" for one in (*bdese_rows.SENIORITY_BRACKETS, "company")),
]


@pytest.fixture(scope="module")
def situation(workforce):
    return compared_situation(workforce)


@pytest.fixture(scope="module")
def figures(workforce):
    return directive_figures(workforce)


def test_every_code_has_its_sentence(t):
    assert [key for key in KEYS if not t.has(key)] == []


def test_every_measure_has_a_unit_that_can_be_said(t):
    units = {line.unit for one in SPECS for line in one.measures}
    assert [unit for unit in units if not t.has(f"unit.{unit}")] == []


def test_a_cell_says_its_number_in_few_words(t, situation):
    row = situation.table("promotions").rows[0]
    assert say_cell(t, row, "men", situation) == str(int(row.men.value))
    pay = situation.table("pay_by_category").rows[0]
    assert say_cell(t, pay, "men", situation) == t("unit.euros", value=pay.men.value)


def test_a_gap_is_said_with_what_it_was_made_of(t, figures):
    for basis in BASES:
        figure = getattr(figures, basis).mean_gap
        said = say_gap(t, figure, 3)
        assert all(t.word("{n:count}", n=n) in said for n in (figure.women.n, figure.men.n))
        assert t.word("{gap:percent1}", gap=figure.gap) in said


@pytest.mark.parametrize(
    ("women", "word"),
    [(80.0, {"fr": "de moins", "en": "less"}), (120.0, {"fr": "de plus", "en": "more"}),
     (100.0, {"fr": "pas d’écart", "en": "no gap"})],
)  # fmt: skip
def test_a_gap_is_said_the_way_it_goes_and_without_a_minus(t, women, word):
    figures = pay_figures([women] * 3 + [100.0] * 3, [0.0] * 6, [True] * 3 + [False] * 3)
    said = say_gap(t, figures.mean_gap, 3)
    assert word[t.language] in said
    assert MINUS not in said


def test_recipients_bands_and_conventions_are_said_with_their_numbers(t, figures):
    who, bands = figures.annual.recipients, figures.annual.bands
    assert t.word("{x:count}", x=who.n_women) in say_recipients(t, who, 3)
    said = say_bands(t, bands, 3)
    assert len(said) == 4
    assert t.word("{x:percent}", x=bands.women_share[0]) in said[0]
    assert len(say_conventions(t, figures.options)) == len(CHOICES)
    assert t(f"{D}.says.left_out", n=2)
    limits = [t("unit.euros", value=value) for value in bands.thresholds]
    assert limits[2] in t(
        f"{D}.says.bands", **dict(zip(("first", "second", "third"), limits, strict=True))
    )


def test_what_is_hidden_says_why_with_the_least_number_of_people(t):
    figures = pay_figures([1.0] * 5, [0.0] * 5, [True] * 2 + [False] * 3)
    assert "3" in say_gap(t, figures.mean_gap, 3)
    assert "3" in say_recipients(t, figures.recipients, 3)
    assert len(say_bands(t, figures.bands, 3)) == 1


def test_the_three_conditions_are_said_and_what_they_need(t, figures):
    assessment = joint_assessment(figures)
    values = {"threshold": assessment.threshold.value, "months": assessment.months_to_remedy}
    for one in assessment.conditions:
        assert t(f"{D}.condition.{one.key}", **values)
        assert t(f"{D}.needs.{one.key}")
        assert t(f"{D}.answer.{one.answer}")
    for item in assessment.content.value:
        assert t(f"{D}.content.{item}")
    for item in assessment.criteria.value:
        assert t(f"{D}.criterion.{item}")
    for verdict in VERDICTS:
        assert t(f"{D}.verdict.{verdict}", threshold=assessment.threshold.value)
        assert t(f"{D}.assessment.{verdict}", n=2, threshold=assessment.threshold.value)
    (said,) = say_assessment(t, assessment)
    assert t.word("{x:percent}", x=0.05) in said
    small = joint_assessment(figures, headcount=99)
    assert "100" in say_assessment(t, small)[1]


@pytest.mark.parametrize(
    ("headcount", "first", "plan"),
    [(40, "100", ""), (60, "100", "2030"), (120, "2031", "2030"), (300, "2027", "2027")],
)
def test_the_timing_is_said_with_what_was_planned_and_is_no_law(t, headcount, first, plan):
    law, planned = say_timing(t, timing(headcount))
    assert first in law
    assert plan in planned
    assert {"fr": "sans être le droit", "en": "without being law"}[t.language] in planned


def test_each_fact_of_the_transposition_is_said_with_its_date_and_source(t):
    for fact in transposition():
        line = say_fact(t, fact)
        assert t.word("{day:date}", day=fact.date) in line
        assert (fact.source in line) is fact.is_known


def test_what_is_not_known_is_said_to_be_unknown(t):
    told = t(f"{D}.transposition.unknown")
    assert "2026" in told
    assert {"fr": "ne savons pas", "en": "do not know"}[t.language] in told


def test_the_balance_is_said_with_what_follows(t):
    found = rixain.rixain_balance(
        [1200] * 3, senior_executives=(1, 9), governing_bodies=(0, 1), on=date(2029, 3, 1)
    )
    below, single = (say_balance(t, one) for one in found.balances)
    assert t.word("{x:percent}", x=0.4) in below
    assert t("legal.rixain.outcome.single_person") == single
    scope, *follow_ups = say_rixain(t, found)
    assert t.word("{x:count}", x=1000) in scope
    assert ["2029" in follow_ups[0], "2031" in follow_ups[1], "2031" in follow_ups[2]] == [True] * 3


def test_tables_say_their_article_and_every_cell_its_number_or_why_there_is_none(
    t, workforce, situation
):
    assert "300" in t(f"legal.bdese.size.{situation.size}", large=300)
    said = set()
    for table in situation.tables:
        assert say_table(t, table)
        assert table.article in say_asked_by(t, table)
        for line in table.missing:
            assert all(say_by_hand(t, line))
        for row in table.rows:
            assert say_measure(t, row)
            assert say_group(t, workforce, table.by, row.group)
            said |= {say_cell(t, row, sex, situation) for sex in ("women", "men")}
    assert not any("nan" in one for one in said)


@pytest.mark.parametrize(("table", "fewest"), [("health", "5"), ("pay_by_category", "3")])
def test_a_hidden_cell_says_from_how_many_people_on_it_is_shown(t, situation, table, fewest):
    told = [
        say_cell(t, row, sex, situation)
        for row in situation.table(table).rows
        for sex in ("women", "men")
        if getattr(row, sex).status == "too_few"
    ]
    assert told
    assert all(fewest in one for one in told)


def test_a_refusal_is_a_sentence_with_what_to_do(t):
    with pytest.raises(OutOfRangeError) as refused:
        DirectiveOptions(fewest=1)
    assert "3" in t.error(refused.value)
    with pytest.raises(OutOfRangeError) as refused:
        pay_figures([1.0], [5.0], [True])
    assert "1" in t.error(refused.value)
    with pytest.raises(OutOfRangeError) as refused:
        timing(-5)
    assert "5" in t.error(refused.value)
    with pytest.raises(OutOfRangeError) as refused:
        rixain.rixain_balance(
            [-1], senior_executives=(0, 0), governing_bodies=(0, 0), on=date(2026, 3, 1)
        )
    assert t.error(refused.value)
