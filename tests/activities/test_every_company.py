"""Every session on each of the 21 companies, in both languages: whole sentences, real figures."""

from __future__ import annotations

import functools
import importlib
import inspect
import json
import pkgutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.activities.wording_checks import check_words, find_faults
from workshop_kit import activities
from workshop_kit.activities import Activity, list_activities
from workshop_kit.data import Workforce, list_companies, load_workforce
from workshop_kit.texts import LANGUAGES, Translator, translator

PACKAGE = Path(activities.__file__).parents[1]
COMPANIES = [company.slug for company in list_companies()]
SESSIONS = sorted({activity.key.split(".")[0] for activity in list_activities()})
# Of three sizes and mixes. In French every company is looked at. The others in English, and their
# pictures, are left to the studies: which sentence is said depends on figures that French has met.
ALWAYS = ("batisseurs-du-menez", "conserverie-de-l-aven", "residence-de-lanvezen")


def tried(slug: str, language: str) -> Any:
    """Return a company in a language, left to the studies when another run tells as much."""
    is_study = language != "fr" and slug not in ALWAYS
    return pytest.param(slug, language, marks=[pytest.mark.study] if is_study else [])


TRIED = [tried(slug, language) for slug in COMPANIES for language in LANGUAGES]
DRAWN = [
    slug if slug in ALWAYS else pytest.param(slug, marks=pytest.mark.study) for slug in COMPANIES
]

read_company = functools.cache(load_workforce)

# Where figures are computed, which neither the language nor the setting changes.
_PACKAGES = ("axes", "outcomes", "indicators", "explanations")
_FIGURES = tuple(f"workshop_kit.{package}." for package in _PACKAGES)


def once(compute: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that computes once for the same arguments, when they can be compared."""
    kept = functools.cache(compute)

    @functools.wraps(compute)
    def computed(*arguments: Any, **named: Any) -> Any:
        try:
            return kept(*arguments, **named)
        except TypeError:
            return compute(*arguments, **named)

    return computed


def computes_figures(value: object) -> bool:
    """Tell whether something is a function of a company that gives the same each time."""
    if not inspect.isfunction(value) or not value.__module__.startswith(_FIGURES):
        return False
    # What a generator gives once is gone the second time.
    if inspect.isgeneratorfunction(value):
        return False
    told = inspect.signature(value)
    return [*told.parameters][:1] == ["workforce"] and "Iterator" not in str(told.return_annotation)


@pytest.fixture(autouse=True, scope="module")
def _figures_computed_once() -> Iterator[None]:
    list_activities()
    for package in _PACKAGES:
        for found in pkgutil.iter_modules([str(PACKAGE / package)]):
            importlib.import_module(f"workshop_kit.{package}.{found.name}")
    replaced = functools.cache(once)
    ours = [module for name, module in sys.modules.items() if name.startswith("workshop_kit.")]
    with pytest.MonkeyPatch.context() as patch:
        for module in ours:
            for name, value in [*vars(module).items()]:
                if computes_figures(value):
                    patch.setattr(module, name, replaced(value))
        yield


def about(company: Workforce, session: str) -> list[Activity]:
    """Return what is to be looked at on a company: the others say the same of every company."""
    return [
        activity
        for activity in list_activities(session)
        if activity.is_about_company or company.name == ALWAYS[0]
    ]


def answers_to(guess: Any) -> list[dict[str, Any]]:
    """Return the two ends of a guess, and two voices far apart."""
    low, high = guess.scale.minimum, guess.scale.maximum
    both = {"management": low, "staff": high}
    return [
        *({"voices": "one", "values": {"pair": value}, "committed": True} for value in (low, high)),
        {"voices": "two", "values": both, "committed": True},
    ]


def words_of_a_guess(guess: Any, company: Workforce, t: Translator) -> list[Any]:
    """Return all that a guess may answer, whatever is guessed."""
    feedback = [guess.check(answer, company, t) for answer in answers_to(guess)]
    said = [
        (guess.recall(answer, t), guess.say(answer, company, t)) for answer in answers_to(guess)
    ]
    return [*((one.message, dict(one.details)) for one in feedback), *said]


def words_of_a_chart(activity: Any, company: Workforce, t: Translator) -> list[Any]:
    """Return the words of a picture as it opens, and those around it."""
    view = activity.view(None, company, t) if hasattr(activity, "view") else None
    chart = view.chart if view else activity.chart(None, company, t)
    beside = (*(figure.present() for figure in view.figures), view.reading) if view else ()
    names = (chart.title, chart.subtitle, chart.description, chart.n, chart.table.caption)
    return [*names, chart.table.columns, chart.table.rows, *beside]


@pytest.mark.parametrize(("slug", "language"), TRIED)
@pytest.mark.parametrize("session", SESSIONS)
def test_every_session_speaks_of_every_company_in_whole_sentences(slug, language, session):
    t, company = translator(language), read_company(slug)
    for activity in about(company, session):
        panel = activity.present(company, t, voices="two")
        check_words(json.loads(json.dumps(panel, allow_nan=False)), language)
        if activity.kind == "guess":
            check_words(words_of_a_guess(activity, company, t), language)
        if hasattr(activity, "chart"):
            check_words(words_of_a_chart(activity, company, t), language)


@pytest.mark.parametrize("slug", COMPANIES)
def test_a_guess_is_met_by_the_fact_of_the_company_or_by_none(slug):
    t, company = translator("fr"), read_company(slug)
    for guess in (one for one in list_activities() if one.kind == "guess"):
        stated = guess.state_fact(company, t)
        for answer in answers_to(guess):
            figures = guess.check(answer, company, t).details["figures"]
            assert (stated in figures) == (stated is not None), guess.key


@pytest.mark.parametrize("slug", DRAWN)
def test_every_picture_can_be_drawn_as_it_opens(slug):
    t, company = translator("fr"), read_company(slug)
    for activity in (one for one in list_activities() if hasattr(one, "chart")):
        size = activity.chart(None, company, t).draw().get_size_inches()
        assert (size > 0).all(), activity.key


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il y a nan femmes", "fr"),
        ("Il y a 0 femmes ici.", "fr"),
        ("Il y a 12 femme ici.", "fr"),
        ("There are 1 people here.", "en"),
        ("There are 3 person here.", "en"),
        ("La part de emballage", "fr"),
        ("Les métiers de de la maintenance", "fr"),
        ("Un écart de −0\u00a0% au total", "fr"),
        ("Un écart de -3\u00a0% au total", "fr"),
        ("Deux  espaces", "fr"),
        ("Le métier de women and men", "fr"),
        ("A gap of femmes and men", "en"),
        ("Vraiment ?", "fr"),
        ("L'écart", "fr"),
        ("Really ?", "en"),
        ("Le {n:percent} des femmes", "fr"),
        ("an job", "en"),
    ],
)
def test_each_rule_finds_what_it_looks_for(text, language):
    assert find_faults(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Parmi 2\u00a0001 personnes, 1 femme et 0 homme\u00a0; 3,1 points, 21 femmes.", "fr"),
        ("Gardez-le en tête\u00a0: de un à deux, −3\u00a0%, «\u00a0oui\u00a0».", "fr"),
        ("1 woman, 0 men, 2.1 points, “yes”: a European hour, an example.", "en"),
    ],
)
def test_no_rule_refuses_what_is_right(text, language):
    assert find_faults(text, language) == []
