"""Session 01 on each of the 21 companies, in both languages: its words and figures agree."""

from __future__ import annotations

import json
import re
from itertools import product

import pytest

from tests.activities.computed_once import computed_once
from tests.activities.wording_checks import check_words, every_text
from workshop_kit.activities import find_activity, list_activities
from workshop_kit.activities.staircase import FRANCE, lean_of
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.outcomes.staircase import DENOMINATORS, pay_staircase
from workshop_kit.texts import translator

COMPANIES = [company.slug for company in list_companies()]
STAIRCASE = find_activity("s01.staircase")
ABOUT_COMPANY = [one for one in list_activities("s01") if getattr(one, "is_about_company", False)]
SETTINGS = [
    {"average": average, "denominator": denominator, "beside": beside}
    for average, denominator, beside in product(("mean", "median"), DENOMINATORS, (*FRANCE, "none"))
]
GUESSES = [
    {"voices": "one", "values": {"pair": -20}, "committed": True},
    {"voices": "one", "values": {"pair": 60}, "committed": True},
    {"voices": "two", "values": {"management": 0, "staff": 25}, "committed": True},
]

# Words that settle which way a gap leans.
_SETTLES = {
    "fr": re.compile(r"de (?:moins|plus)|en faveur|plus (?:basse|haute)"),
    "en": re.compile(r"\b(?:less|more) (?:than|for)|in favour|lower|higher"),
}


_figures_computed_once = computed_once("activities.staircase.pay_staircase")


@pytest.fixture(scope="module", params=COMPANIES)
def company(request):
    return load_workforce(request.param)


def texts_of(view) -> list[str]:
    chart = view.chart
    figures = [text for figure in view.figures for text in (figure.value, figure.label)]
    whole = [chart.title, chart.subtitle, chart.n, chart.description, view.reading, *figures]
    return [*whole, *every_text(chart.table.columns), *every_text(chart.table.rows)]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_activity_speaks_of_this_company_in_whole_sentences(company, language):
    t = translator(language)
    for activity in ABOUT_COMPANY:
        panel = activity.present(company, t, voices="two")
        check_words(every_text(json.loads(json.dumps(panel, allow_nan=False))), language)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_staircase_reads_well_at_every_setting(company, language):
    t = translator(language)
    for settings in SETTINGS:
        view = STAIRCASE.view({"settings": settings}, company, t)
        check_words(texts_of(view), language)
        # A point would follow a point in what a screen reader says.
        assert not view.chart.title.endswith(".")
        assert ".." not in view.chart.description + view.reading


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_title_never_settles_what_an_interval_leaves_open(company, language):
    t = translator(language)
    for settings in SETTINGS[:: len(FRANCE) + 1]:
        steps = pay_staircase(company, average=settings["average"])
        title = STAIRCASE.view({"settings": settings}, company, t).chart.title
        for step, clause in zip((steps[0], steps[2]), re.split(r"\s?; ", title), strict=True):
            is_sure = lean_of(step) in ("less", "more")
            assert bool(_SETTLES[language].search(clause)) == is_sure, title
            said = t.word("{x:percent1}", x=abs(step.gap(settings["denominator"])))
            assert not is_sure or said in clause


def test_a_title_says_who_earns_less(company):
    t = translator("en")
    title = STAIRCASE.view({"settings": {}}, company, t).chart.title
    annual, last = (pay_staircase(company)[place] for place in (0, 2))
    if lean_of(annual) == "less":
        assert "women earn" in title
        assert "less than men" in title
    if lean_of(last) == "more":
        assert title.endswith("more for women")


def test_the_table_the_picture_and_the_figures_say_the_same(company):
    t = translator("fr")
    for settings in (SETTINGS[0], SETTINGS[-1]):
        view = STAIRCASE.view({"settings": settings}, company, t)
        axes = view.chart.draw().axes[0]
        steps = pay_staircase(company, average=settings["average"])
        gaps = [step.gap(settings["denominator"]) for step in steps if step.is_known]
        labels = [t.word("{x:percent1}", x=gap) for gap in gaps]
        written = [text.get_text() for text in axes.texts]
        assert all(label in written for label in labels)
        shown = [row[3] for row in view.chart.table.rows]
        assert [text for text in shown if text != t("s01.staircase.table.few")] == labels
        assert view.figures[0].value == labels[0]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("key", ["s01.guess.annual", "s01.guess.same_job"])
def test_every_guess_is_met_by_this_company_s_fact(company, language, key):
    t = translator(language)
    guess = find_activity(key)
    fact = guess.fact(company)
    for answer in GUESSES:
        feedback = guess.check(answer, company, t)
        check_words([feedback.message, *every_text(dict(feedback.details))], language)
        if fact is None:
            assert feedback.message == t(f"{key}.no_fact")
        else:
            assert t.word("{x:percent}", x=fact) in feedback.message
        check_words(every_text(guess.recall(answer, t)), language)
        check_words([guess.say(answer, company, t)], language)


def test_the_second_guess_has_a_fact_only_where_enough_people_share_a_job(company):
    step = pay_staircase(company)[2]
    fact = find_activity("s01.guess.same_job").fact(company)
    assert (fact is not None) == (min(step.n_women, step.n_men) >= 10)


def test_facts_lie_on_the_scale_of_their_guess(company):
    for key in ("s01.guess.annual", "s01.guess.same_job"):
        guess = find_activity(key)
        place = guess.scale.place(guess.fact(company))
        assert place is None or guess.scale.minimum <= place <= guess.scale.maximum
