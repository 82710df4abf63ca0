"""The company one practises on: which answers are about it, and where they are kept."""

from __future__ import annotations

import pytest

from workshop_kit.activities import (
    COMPANY_KEY,
    PRACTICE_COMPANY,
    answer_key,
    find_activity,
    find_answered,
    list_activities,
    practice_company,
    select_answers,
)
from workshop_kit.answers.record import check_key
from workshop_kit.data import list_companies, list_workforces

BANK = "banque-de-l-arree"
ABOUT = [activity.key for activity in list_activities() if activity.is_about_company]
NOT_ABOUT = [activity.key for activity in list_activities() if not activity.is_about_company]


def test_without_a_choice_people_practise_on_the_first_company():
    assert practice_company({}) == PRACTICE_COMPANY
    assert PRACTICE_COMPANY in list_workforces()


def test_the_company_chosen_is_the_one_practised_on():
    assert practice_company({COMPANY_KEY: {"company": BANK}}) == BANK


@pytest.mark.parametrize("value", [None, BANK, {"company": "../x"}, {"company": [BANK]}, {}, 3])
def test_a_choice_that_makes_no_sense_here_is_no_choice(value):
    assert practice_company({COMPANY_KEY: value}) == PRACTICE_COMPANY


def test_guesses_and_charts_are_about_the_company_notes_and_questions_are_not():
    kinds = {find_activity(key).kind for key in ABOUT}
    assert {"guess", "jobs", "moving", "lens"} <= kinds
    assert kinds.isdisjoint({"note", "quiz", "team", "company"})


def test_answers_given_before_one_could_choose_are_still_the_first_company_s():
    for key in ABOUT:
        assert answer_key(find_activity(key), PRACTICE_COMPANY) == key


@pytest.mark.parametrize("key", ABOUT)
def test_every_answer_about_a_company_has_a_file_name_of_its_own(key):
    places = {answer_key(find_activity(key), name) for name in list_workforces()}
    assert len(places) == len(list_workforces())
    for place in places:
        check_key(place)


@pytest.mark.parametrize("key", NOT_ABOUT)
def test_what_is_not_about_a_company_stays_where_it_is(key):
    assert answer_key(find_activity(key), BANK) == key


def test_each_company_finds_its_own_answers_and_everyone_the_notes():
    kept = {
        "s02.guess.move": "cannery",
        f"s02.guess.move.{BANK}": "bank",
        "s02.home.jobs": "own company",
        "s99.unknown": "a newer kit's",
    }
    bank = {"s02.guess.move": "bank", "s02.home.jobs": "own company"}
    assert select_answers(kept, "s02", BANK) == bank
    assert select_answers(kept, None, PRACTICE_COMPANY)["s02.guess.move"] == "cannery"
    assert select_answers(kept, "s02", "halles-du-raz") == {"s02.home.jobs": "own company"}
    assert select_answers(kept, "s00", BANK) == {}


def test_a_kept_key_tells_its_activity_and_its_company():
    for key in (*ABOUT, *NOT_ABOUT):
        activity = find_activity(key)
        for company in (PRACTICE_COMPANY, BANK):
            expected = company if activity.is_about_company else None
            assert find_answered(answer_key(activity, company)) == (activity, expected)


@pytest.mark.parametrize("key", ["s99.q1", f"s02.q1.{BANK}", "s02.guess.move.nowhere"])
def test_a_key_that_is_no_answer_s_is_told_apart(key):
    assert find_answered(key) is None


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_company_of_the_cluster_can_be_chosen_with_a_story_in_both_languages(language):
    companies = list_companies()
    assert len(companies) == 21
    for company in companies:
        assert find_activity(COMPANY_KEY).accepts({"company": company.slug})
        assert company.is_simulated
        assert len(company.story.to(language)) > 40


def test_a_company_s_card_gives_no_result(workforce, t):
    panel = find_activity(COMPANY_KEY).present(workforce, t)
    assert panel["chosen"] in {company["id"] for company in panel["companies"]}
    told = {"femme", "homme", "women", "men", "écart", "gap", "%"}
    for company in panel["companies"]:
        words = set(company["story"].lower().replace("’", " ").split())
        assert words.isdisjoint(told)
