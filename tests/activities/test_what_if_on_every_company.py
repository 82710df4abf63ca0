"""Two plans on each of the 21 companies: every outcome is told in whole sentences."""

from __future__ import annotations

import json
import math

import pytest

from tests.activities.wording_checks import check_words, every_text
from workshop_kit.activities import plans_replayed
from workshop_kit.activities.note import Note
from workshop_kit.activities.plans_chosen import list_outcomes, plans_of
from workshop_kit.activities.plans_printed import print_plans
from workshop_kit.activities.plans_replayed import replay_of
from workshop_kit.activities.what_if import WhatIf
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.simulation.what_if import load_levers
from workshop_kit.texts import translator

WHAT_IF = WhatIf("s07.what_if", Note("s07.what_if.note"))
COMPANIES = [company.slug for company in list_companies()]

# A company is asked for one outcome in five; the others, and two companies in three, are left
# to the studies: which sentence is said depends on figures that these have met.
_ONE_IN = 5
TRIED = [
    slug if place % 3 == 0 else pytest.param(slug, marks=pytest.mark.study)
    for place, slug in enumerate(COMPANIES)
]


@pytest.fixture(autouse=True, scope="module")
def _few_draws():
    """Draw little: words are what is tested here, and bands are wider for it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plans_replayed, "DRAWS", 4)
        replay_of.cache_clear()
        yield
        replay_of.cache_clear()


@pytest.fixture(scope="module", params=TRIED)
def company(request):
    return load_workforce(request.param)


def place_of(company):
    return COMPANIES.index(company.name)


def answers(company, outcomes):
    """Yield plans with half of the levers each: both plans, or one of them alone, in turn."""
    place = place_of(company)
    levers = [{"lever": kind.key, "values": {}, "jobs": []} for kind in load_levers()]
    plans = {"a": levers[place % 2 :: 2], "b": levers[1 - place % 2 :: 2]}
    alone = ({}, {"b": []}, {"a": []})[place // 3 % 3]
    for turn, outcome in enumerate(outcomes):
        empty = {"a": [], "b": []} if turn % 4 == 3 else {}
        yield {"plans": {**plans, **alone, **empty}, "outcome": outcome}


def speak(company, language, outcomes):
    t = translator(language)
    for answer in answers(company, outcomes):
        view = WHAT_IF.view(answer, company, t)
        chart = view.chart
        said = [chart.title, chart.subtitle, chart.description, chart.n, *view.reading.split("\n")]
        figures = [text for one in view.figures for text in (one.value, one.label)]
        check_words([*said, *figures, *every_text(chart.table.rows)], language)
        check_words(json.loads(json.dumps(view.beside, allow_nan=False)), language)
        assert all(len(row) == len(chart.table.columns) for row in chart.table.rows)
    answer = next(answers(company, outcomes))
    check_words(WHAT_IF.say(answer, company, t), language)
    for plan in print_plans(plans_of(answer, company), company, t):
        check_words(plan.rows, language)


def test_one_outcome_in_five_is_told_in_whole_sentences(company):
    place = place_of(company)
    speak(company, ("fr", "en")[place % 2], list_outcomes()[place % _ONE_IN :: _ONE_IN])


@pytest.mark.study
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_outcome_is_told_in_whole_sentences(company, language):
    speak(company, language, list_outcomes())
    for answer in answers(company, list_outcomes()):
        figure = WHAT_IF.chart(answer, company, translator(language)).draw()
        assert all(math.isfinite(side) for side in figure.get_size_inches())


def test_the_levers_are_told_in_whole_sentences(workforce, t):
    check_words(every_text(WHAT_IF.present(workforce, t)), t.language)
