"""Session 02 on each of the 21 companies, in both languages: its words and figures agree."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import import_module

import pytest

from workshop_kit.activities import find_activity, list_activities
from workshop_kit.axes.mix import job_dissimilarity, share_in_mixed_jobs
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.texts import set_typography, translator

COMPANIES = [company.slug for company in list_companies()]
CHARTS = [activity for activity in list_activities("s02") if hasattr(activity, "chart")]
GUESSES = [
    {"voices": "one", "values": {"pair": 0}, "committed": True},
    {"voices": "one", "values": {"pair": 10}, "committed": True},
    {"voices": "two", "values": {"management": 2, "staff": 7}, "committed": True},
]

# Where figures are computed, which neither the language nor the setting changes.
_FIGURES = (
    "counts.jobs_by_sex",
    "counts.hires_and_leavers",
    "lens.compared_groups",
    "lens.compared_groups_at",
    "jobs.job_dissimilarity",
    "jobs.share_in_mixed_jobs",
    "session_02.job_dissimilarity",
    "session_02.share_in_mixed_jobs",
)

# What a figure that is not there, or a place that nobody filled, looks like once worded.
_BROKEN = re.compile(r"\b(?:nan|NaN|inf|None)\b|\{\w+:|\{\w*\.")
# « From 0 % (building) to 0 % (building) » says nothing.
_POINTLESS = re.compile(r"(\d+)\s?% \(([^)]*)\) (?:à|to) \1\s?% \(\2\)")
_WRONG_PLURAL = {
    "fr": re.compile(r"\b[01]\s(?:femmes|hommes|personnes|groupes|métiers)\b"),
    "en": re.compile(r"\b1\s(?:women|men|people|groups|jobs)\b"),
}
_PLURAL_MISSING = {
    "fr": re.compile(r"\b(?:[2-9]|\d{2,})\s(?:femme|homme|personne|groupe|métier)\b"),
    "en": re.compile(r"\b(?:[02-9]|\d{2,})\s(?:woman|man|person|job)\b"),
}


@pytest.fixture(autouse=True, scope="module")
def _figures_computed_once():
    with pytest.MonkeyPatch.context() as patch:
        for place in _FIGURES:
            module, name = place.split(".")
            found = import_module(f"workshop_kit.activities.{module}")
            patch.setattr(found, name, cache(getattr(found, name)))
        yield


@pytest.fixture(scope="module", params=COMPANIES)
def company(request):
    return load_workforce(request.param)


def every_text(value) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    is_list = isinstance(value, list | tuple)
    return [text for item in value for text in every_text(item)] if is_list else []


def check_words(texts: list[str], language: str) -> None:
    for text in texts:
        for wrong in (_BROKEN, _POINTLESS, _WRONG_PLURAL[language], _PLURAL_MISSING[language]):
            assert not wrong.search(text), text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_activity_speaks_of_this_company_in_whole_sentences(company, language):
    t = translator(language)
    for activity in list_activities("s02"):
        panel = activity.present(company, t, voices="two")
        check_words(every_text(json.loads(json.dumps(panel, allow_nan=False))), language)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("key", ["s02.guess.move", "s02.guess.mixed"])
def test_every_guess_is_met_by_this_company_s_fact(company, language, key):
    t = translator(language)
    guess = find_activity(key)
    for answer in GUESSES:
        feedback = guess.check(answer, company, t)
        check_words([feedback.message, *every_text(dict(feedback.details))], language)
        shown = t.word("{n:number}", n=10 * guess.fact(company))
        assert shown in feedback.message
        assert feedback.details["figures"][0]["value"].startswith(shown)
        check_words(every_text(guess.recall(answer, t)), language)
        check_words([guess.say(answer, company, t)], language)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_chart_can_be_drawn_and_its_table_adds_up_to_its_number_of_people(company, language):
    t = translator(language)
    for activity in CHARTS:
        chart = activity.chart(None, company, t)
        check_words([chart.title, chart.subtitle, chart.description, chart.n], language)
        check_words(every_text(chart.table.rows), language)
    jobs = find_activity("s02.jobs").chart(None, company, t)
    assert _numbers(jobs.n) == [_column(jobs.table.rows, place) for place in (1, 2)]
    lens = find_activity("s02.lens").chart(None, company, t)
    assert _numbers(lens.n) == [_column(lens.table.rows, place) for place in (1, 2)]


def test_every_chart_is_drawn(company):
    t = translator("fr")
    for activity in CHARTS:
        if activity.is_about_company:
            activity.chart(None, company, t).draw()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_same_index_is_printed_wherever_it_stands(company, language):
    t = translator(language)
    index = t.word("{x:percent}", x=job_dissimilarity(company).value)
    mixed = t.word("{x:percent}", x=share_in_mixed_jobs(company).share)
    card = find_activity("s02.jobs").present(company, t)["say"]
    assert card["figures"][0]["value"] == index
    assert mixed in card["reading"] or not share_in_mixed_jobs(company).share
    assert index in find_activity("s02.moving").chart(None, company, t).title


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_title_s_share_is_the_one_of_the_longest_bar(company, language):
    t = translator(language)
    rows = find_activity("s02.jobs").present(company, t)["views"][0]["pictures"][""]["rows"]
    first = max(rows, key=lambda row: row["women"])
    share = first["women"] / sum(row["women"] for row in rows)
    title = find_activity("s02.jobs").chart(None, company, t).title
    assert t.word("{x:percent}", x=share) in title
    assert set_typography(first["label"], language)[1:] in title


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


def _column(rows, place: int) -> int:
    return sum(int(row[place]) for row in rows)
