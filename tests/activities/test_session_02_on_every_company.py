"""Session 02 on each of the 21 companies, in both languages: its figures agree with each other."""

from __future__ import annotations

import re

import pytest

from tests.activities.computed_once import computed_once
from workshop_kit.activities import find_activity
from workshop_kit.axes.mix import job_dissimilarity, share_in_mixed_jobs
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.texts import set_typography, translator

COMPANIES = [company.slug for company in list_companies()]
GUESSES = [
    {"voices": "one", "values": {"pair": 0}, "committed": True},
    {"voices": "one", "values": {"pair": 10}, "committed": True},
    {"voices": "two", "values": {"management": 2, "staff": 7}, "committed": True},
]

# Where figures are computed, which neither the language nor the setting changes.
_FIGURES = (
    "activities.counts.jobs_by_sex",
    "activities.counts.hires_and_leavers",
    "activities.lens.compared_groups",
    "activities.lens.compared_groups_at",
    "activities.jobs.job_dissimilarity",
    "activities.jobs.share_in_mixed_jobs",
    "activities.session_02.job_dissimilarity",
    "activities.session_02.share_in_mixed_jobs",
)


_figures_computed_once = computed_once(*_FIGURES)


@pytest.fixture(scope="module", params=COMPANIES)
def company(request):
    return load_workforce(request.param)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("key", ["s02.guess.move", "s02.guess.mixed"])
def test_every_guess_is_met_by_this_company_s_fact(company, language, key):
    t = translator(language)
    guess = find_activity(key)
    for answer in GUESSES:
        feedback = guess.check(answer, company, t)
        shown = t.word("{n:number}", n=10 * guess.fact(company))
        assert shown in feedback.message
        assert feedback.details["figures"][0]["value"].startswith(shown)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_table_of_a_chart_adds_up_to_its_number_of_people(company, language):
    t = translator(language)
    jobs = find_activity("s02.jobs").chart(None, company, t)
    assert _numbers(jobs.n) == [_column(jobs.table.rows, place) for place in (1, 2)]
    lens = find_activity("s02.lens").chart(None, company, t)
    assert _numbers(lens.n) == [_column(lens.table.rows, place) for place in (1, 2)]


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
