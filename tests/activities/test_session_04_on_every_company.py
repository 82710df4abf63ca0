"""Session 04 at every setting: its words follow its figures, whichever way they lean."""

from __future__ import annotations

from itertools import product

import pytest

from tests.activities.computed_once import computed_once
from tests.activities.wording_checks import check_words
from workshop_kit.activities import find_activity
from workshop_kit.axes.exposure_map import exposure_map
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.outcomes.absence_reasons import compare_absences
from workshop_kit.outcomes.events import compare_events
from workshop_kit.outcomes.missing_people import missing_people
from workshop_kit.texts import translator

COMPANIES = [company.slug for company in list_companies()]
# Few women; the company that opens; few men.
ALWAYS = ("batisseurs-du-menez", "conserverie-de-l-aven", "les-jours-d-iroise")
EXPLORATIONS = ("s04.map", "s04.rates", "s04.absences", "s04.missing")

# Where figures are computed, which neither the language nor the setting changes.
_FIGURES = (
    "activities.exposures.exposure_map",
    "activities.event_rates.compare_events",
    "activities.event_rates_by_job.compare_events",
    "activities.event_rates_by_job.compare_events_by_job",
    "activities.absence_views.compare_absences",
    "activities.missing_views.missing_people",
    "activities.session_04.compare_events",
)


_figures_computed_once = computed_once(*_FIGURES)


@pytest.fixture(scope="module", params=COMPANIES)
def company(request):
    return load_workforce(request.param)


def settings_of(activity, company, t):
    """Give every combination of settings of an exploration."""
    controls = activity.controls(company, t)
    names = [control.name for control in controls]
    for chosen in product(*([option.id for option in one.options] for one in controls)):
        yield dict(zip(names, chosen, strict=True))


def look(key, company, t, **settings):
    return find_activity(key).view({"settings": settings}, company, t)


def words_of(view):
    chart = view.chart
    return [
        chart.title,
        chart.subtitle,
        chart.description,
        chart.n,
        chart.table.caption,
        chart.table.columns,
        chart.table.rows,
        [figure.present() for figure in view.figures],
        view.reading,
    ]


def is_tried(settings, company):
    """Tell whether a setting is looked at: all of them for a few companies, ends for the others."""
    if company.name in ALWAYS or "event" not in settings:
        return company.name in ALWAYS or settings.get("sort") != "exposure"
    is_end = settings["event"] in ("accidents", "diseases") and settings["by"] != "people"
    return is_end and (settings["who"] == "all" or settings["event"] == "accidents")


def test_every_setting_speaks_in_whole_sentences(company):
    # What differs in English is the words, which do not depend on the company.
    languages = ("fr", "en") if company.name in ALWAYS else ("fr",)
    for language, key in product(languages, EXPLORATIONS):
        t, activity = translator(language), find_activity(key)
        for settings in settings_of(activity, company, t):
            if not is_tried(settings, company):
                continue
            view = activity.view({"settings": settings}, company, t)
            check_words(words_of(view), language)
            assert view.chart.table.rows


@pytest.mark.parametrize("which", ["visible", "all"])
def test_the_map_names_who_is_more_exposed(company, which):
    t, shown = translator("fr"), exposure_map(company)
    title = look("s04.map", company, t, risks=which).chart.title
    named = {"women": "les femmes", "men": "les hommes", "alike": "à peu près autant"}
    if which == "visible" and not shown.n_visible:
        assert title == t("s04.map.title.visible.none")
        return
    assert named[shown.more_exposed(which)] in title
    assert ("se retourne" in title) == (
        which == "all"
        and bool(shown.n_visible)
        and {shown.more_exposed("visible"), shown.more_exposed("all")} == {"women", "men"}
    )


def test_the_map_counts_the_hidden_share_of_each_sex(company):
    t, shown = translator("fr"), exposure_map(company)
    reading = look("s04.map", company, t, risks="all").reading
    women, men = shown.women.hidden_share, shown.men.hidden_share
    blames_no_sex = abs(women - men) < 0.01
    assert ("ne pas voir les postes des femmes" in reading) == (women > men and not blames_no_sex)
    assert ("postes des hommes que l" in reading) == (men > women and not blames_no_sex)


@pytest.mark.parametrize(
    ("event", "by"),
    [
        ("accidents", "people"),
        ("accidents", "hours"),
        ("diseases", "hours"),
        ("sick_leaves", "hours"),
    ],
)
def test_no_rate_is_called_higher_when_its_interval_contains_zero(company, event, by):
    t, found = translator("fr"), compare_events(company, event, by)
    view = look("s04.rates", company, t, event=event, by=by)
    for sex, words in (("women", "Le taux des femmes est"), ("men", "Le taux des hommes est")):
        assert view.chart.title.startswith(words) == (found.higher == sex)
    assert ("ne contient pas zéro" in view.reading) == (found.higher is not None)
    if found.higher is None and found.women.events + found.men.events:
        assert "on ne peut pas dire" in f"{view.chart.title} {view.reading}" or found.has_too_few


def test_the_order_turns_round_only_when_number_and_rate_disagree(company):
    t, found = translator("fr"), compare_events(company, "accidents", "hours")
    reading = look("s04.rates", company, t, by="hours").reading
    number = found.women.events - found.men.events
    rate = found.women.value - found.men.value
    assert ("s’est retourné" in reading) == (number * rate < 0 and not found.has_too_few)


def test_births_explain_a_gap_only_where_there_was_one(company):
    t = translator("fr")
    whole, alone = compare_absences(company), compare_absences(company, with_births=False)
    before = whole.women.total - whole.men.total
    after = alone.women.total - alone.men.total
    reading = look("s04.absences", company, t, births="without").reading
    assert ("change de sens" in reading) == (before > 0.5 and after < -0.5)
    assert ("tenait tout entier aux naissances" in reading) == (before > 0.5 and abs(after) <= 0.5)
    assert ("Ce qui reste dépasse le hasard" in reading) == (alone.higher is not None)


def test_those_who_left_are_said_to_differ_only_beyond_chance(company):
    t, found = translator("fr"), missing_people(company)
    reading = look("s04.missing", company, t, measure="days", who="all").reading
    low, high = found.difference.low, found.difference.high
    assert ("image adoucie" in reading) == (low > 0)
    assert ("s’arrêtaient moins" in reading) == (high < 0)
    assert ("le hasard peut faire" in reading) == (low <= 0 <= high)


def test_the_guesses_are_met_by_the_figures_of_the_step_that_follows(company):
    found = compare_events(company, "accidents")
    share = find_activity("s04.guess.accidents").fact(company)
    assert share == (None if found.has_too_few else found.share_of_women("events"))
    assert find_activity("s04.guess.rate").fact(company) == found.ratio


@pytest.mark.parametrize("key", EXPLORATIONS)
def test_the_pictures_of_both_ends_are_drawn(key):
    t, company = translator("fr"), load_workforce("les-jours-d-iroise")
    activity = find_activity(key)
    every = list(settings_of(activity, company, t))
    for settings in (every[0], every[-1]):
        figure = activity.view({"settings": settings}, company, t).chart.draw()
        width, height = figure.get_size_inches()
        assert width == pytest.approx(6.7)
        assert 0.7 < height < 4.2
