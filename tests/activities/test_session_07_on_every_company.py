"""Session 07 on each of the 21 companies: what is guessed is what the law and the replay give."""

from __future__ import annotations

from functools import cache

import pytest

from workshop_kit.activities import find_activity
from workshop_kit.activities.plans_replayed import replay_of
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.legal import index_from_workforce
from workshop_kit.texts import translator

COMPANIES = [company.slug for company in list_companies()]
# One whose futures go both ways, one with few women, one large, one small; a replay takes time.
REPLAYED = ("centre-skol-an-hent", "batisseurs-du-menez", "halles-du-raz", "les-jours-d-iroise")
TRIED = [
    slug if slug in REPLAYED else pytest.param(slug, marks=pytest.mark.study) for slug in COMPANIES
]
INDEX, FUTURE = (find_activity(f"s07.guess.{name}") for name in ("index", "future"))


read_company = cache(load_workforce)


def replied(guess, company, position):
    """Return the kit's reply to a guess, in French."""
    answer = {"voices": "one", "values": {"pair": position}, "committed": True}
    return guess.check(answer, company, translator("fr"))


@pytest.mark.parametrize("slug", COMPANIES)
def test_the_mark_guessed_is_the_one_of_the_law_and_is_missing_where_the_law_has_none(slug):
    t, company = translator("fr"), read_company(slug)
    total = index_from_workforce(company, even_if_not_subject=True).total
    stated = INDEX.state_fact(company, t)
    if total is None:
        assert stated is None
        assert replied(INDEX, company, 50).message == t("s07.guess.index.no_fact")
    else:
        assert stated["value"] == t("guess.unit.points", n=total)
        assert replied(INDEX, company, total).tone == "near"


@pytest.mark.parametrize("slug", TRIED)
def test_the_gap_in_five_years_is_told_only_when_the_futures_agree_on_its_direction(slug):
    t, company = translator("fr"), read_company(slug)
    gap = replay_of(company).trajectory("annual_pay_gap")
    stated = FUTURE.state_fact(company, t)
    if gap.low[-1] <= 0 <= gap.high[-1]:
        assert stated is None
        assert replied(FUTURE, company, 0).message == t("s07.guess.future.no_fact")
    else:
        assert stated["value"] == t.word("{n:percent}", n=gap.median[-1])


def test_some_companies_have_a_mark_and_some_have_none():
    marks = [INDEX.fact(read_company(slug)) for slug in COMPANIES]
    assert any(mark is None for mark in marks)
    assert any(mark is not None and mark < 75 for mark in marks)
    assert any(mark is not None and mark >= 85 for mark in marks)
