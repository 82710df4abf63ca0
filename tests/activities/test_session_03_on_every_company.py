"""Session 03 on each of the 21 companies, at every setting: its words follow its figures."""

from __future__ import annotations

import math
from functools import cache
from itertools import product

import pytest

from tests.activities.computed_once import computed_once
from tests.activities.wording_checks import check_words
from workshop_kit.activities import curves, denominators, find_activity, leaves
from workshop_kit.activities.curves import share_promoted
from workshop_kit.activities.exploration import Choice
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.outcomes.promotion_shares import AMONG, promotion_pace
from workshop_kit.outcomes.promotion_time import followed_at
from workshop_kit.texts import translator

COMPANIES = [company.slug for company in list_companies()]
# Words do not depend on the company: English is looked at on three, of three sizes and mixes.
IN_ENGLISH = ("batisseurs-du-menez", "conserverie-de-l-aven", "les-jours-d-iroise")
CURVES, DENOMINATORS, RETURNS = (
    find_activity(f"s03.{name}") for name in ("curves", "denominators", "returns")
)

# Where figures are computed, which neither the language nor the wording changes.
_FIGURES = (
    "activities.curves.families_to_compare",
    "activities.curves.time_to_promotion",
    "activities.denominators.promotions_among",
    "activities.leaves.follow_returns",
    "outcomes.promotion_shares.years_at_risk",
)


_figures_computed_once = computed_once(*_FIGURES)


@pytest.fixture(scope="module", params=COMPANIES)
def company(request):
    return load_workforce(request.param)


def languages_of(company):
    return ("fr", "en") if company.name in IN_ENGLISH else ("fr",)


def settings_of(activity, company, t):
    """Yield each combination of the words, and the ends of the scales."""
    places = [
        [(one.name, option.id) for option in one.options]
        if isinstance(one, Choice)
        else [(one.name, place) for place in (0, len(one.labels) - 1)]
        for one in activity.controls(company, t)
    ]
    return (dict(chosen) for chosen in product(*places))


@cache
def seen(activity, company, language, *settings):
    """Return what an exploration shows, made once for the tests that read it."""
    return activity.look(dict(settings), company, translator(language))


def in_french(activity, company, **settings):
    return seen(activity, company, "fr", *settings.items())


def everyone_at(horizon, company):
    controls = CURVES.controls(company, translator("fr"))
    has_jobs = any(control.name == "job" for control in controls)
    job = {"job": "everyone"} if has_jobs else {}
    return in_french(CURVES, company, count="everyone", horizon=horizon - 1, **job)


def every_word(view):
    chart = view.chart
    beside = [figure.present() for figure in view.figures]
    heads = [chart.title, chart.subtitle, chart.n, chart.description, view.reading]
    return [*heads, *beside, chart.table.caption, chart.table.columns, chart.table.rows]


@pytest.mark.parametrize("activity", [CURVES, DENOMINATORS, RETURNS], ids=lambda one: one.key)
def test_every_setting_speaks_in_whole_sentences(company, activity):
    for language in languages_of(company):
        t = translator(language)
        for settings in settings_of(activity, company, t):
            view = seen(activity, company, language, *settings.items())
            check_words(every_word(view), language)


@pytest.mark.parametrize("years", ["1", "3"])
@pytest.mark.parametrize("among", AMONG[:2])
def test_nothing_is_concluded_from_a_difference_that_zero_is_within(company, among, years):
    t = translator("fr")
    view = in_french(DENOMINATORS, company, among=among, years=years)
    (share,) = denominators.promotions_among(company, among, years=int(years))
    if min(share.people.values()) < 5:
        assert view.chart.title.startswith("Trop peu")
        assert "Trop peu" in view.reading
        return
    assert ("on ne peut pas dire" in view.reading) == share.gap.contains(0)
    assert ("moins souvent" in view.reading) == (not share.gap.contains(0))
    for sex in ("women", "men"):
        assert t.word("{x:percent1}", x=share.share(sex)) in view.chart.title


def test_categories_in_which_something_can_be_told_are_counted(company):
    view = in_french(DENOMINATORS, company, among="category", years="3")
    shares = denominators.promotions_among(company, "category", years=3)
    compared = [one for one in shares if min(one.people.values()) >= 5]
    told = sum(not one.gap.contains(0) for one in compared)
    assert ("nulle part" in view.chart.title) == bool(compared and not told)
    assert ("trop peu" in view.chart.title) == (not compared)
    if told:
        assert f"{told}\u00a0" in view.chart.title or f"{told} " in view.chart.title


@pytest.mark.parametrize("horizon", [1, 9])
def test_the_title_reads_the_curves_at_the_horizon_or_says_that_too_few_are_left(company, horizon):
    t = translator("fr")
    view = everyone_at(horizon, company)
    times, followed = (
        curves.time_to_promotion(company, within=None),
        followed_at(company, [horizon]),
    )
    enough = all(followed[sex][0] >= 5 and times.n[sex] >= 5 for sex in ("women", "men"))
    assert ("rop peu" in view.chart.title) == (not enough)
    if enough:
        for sex in ("women", "men"):
            share = times.share_waiting(sex, horizon)
            assert t.word("{x:percent}", x=share) in view.chart.title


def test_the_curves_are_told_apart_only_when_the_test_says_so(company):
    reading = everyone_at(9, company).reading
    times = curves.time_to_promotion(company, within=None)
    enough = min(times.n.values()) >= 10 and sum(times.n_promoted.values()) >= 5
    is_apart = enough and times.difference.p_value < 0.05
    assert ("plus que le hasard" in reading) == is_apart
    assert ("Trop peu" in reading) == (not enough)


@pytest.mark.parametrize("what", ["raised", "promoted", "shorter_hours", "left"])
def test_a_return_is_said_to_differ_only_beyond_its_interval(company, what):
    t = translator("fr")
    view = in_french(RETURNS, company, what=what, leave="all")
    followed = leaves.follow_returns(company, what, longer_than=0)
    for sex, one in followed.items():
        sentence = next(part for part in view.reading.split(".") if t(f"sex.{sex}") in part)
        is_known = one.n >= 5 and not math.isnan(one.others)
        assert ("trop peu" in sentence) == (not is_known)
        tells = "plus souvent" in sentence or "moins souvent" in sentence
        assert tells == (is_known and one.differs)


def test_the_index_is_all_or_nothing(company):
    view = in_french(RETURNS, company, what="caught_up", leave="all")
    women = leaves.follow_returns(company, "caught_up", longer_than=0)["women"]
    assert "L. 1225-26" in view.reading
    assert ("15 points sur 15" in view.reading) == (women.n > 0 and not women.n_missing)
    assert ("0 point sur 15" in view.reading) == (women.n_missing > 0)


def test_the_guesses_are_met_by_the_measures_or_by_none(company):
    promoted, pace = find_activity("s03.guess.promoted"), find_activity("s03.guess.pace")
    share = share_promoted(company, "women", 5)
    waiting = curves.time_to_promotion(company, within=None).share_waiting("women", 5)
    assert promoted.fact(company) == share
    assert share is None or share == pytest.approx(1 - waiting)
    told = promotion_pace(company)
    expected = told.ratio if told.promotions["men"] >= 5 else None
    assert pace.fact(company) == expected


def test_a_job_of_another_company_shows_all_jobs():
    company, t = load_workforce("conserverie-de-l-aven"), translator("fr")
    answer = {"settings": {"count": "everyone", "horizon": 4, "job": "no_such_job"}}
    here = CURVES.view(answer, company, t)
    assert here.chart.title == CURVES.view(None, company, t).chart.title
