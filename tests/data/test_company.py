"""The description of a company: what is written is read again, and who can be chosen."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.data.small_company import COMPANY
from workshop_kit.data import Bilingual, list_companies, list_workforces, read_company
from workshop_kit.data.company import company_as_json


def test_what_is_written_is_read_again(tmp_path):
    company = replace(COMPANY, story=Bilingual("On y coud des voiles.", "They sew sails there."))
    path = tmp_path / "company.json"
    path.write_text(company_as_json(company), encoding="utf-8")
    assert read_company(path) == company


def test_a_company_without_a_story_is_read_all_the_same(tmp_path):
    entry = json.loads(company_as_json(COMPANY))
    del entry["story"]
    path = tmp_path / "company.json"
    path.write_text(json.dumps(entry), encoding="utf-8")
    assert read_company(path) == COMPANY


def test_the_companies_one_chooses_from_are_those_of_the_cluster():
    names = [company.slug for company in list_companies()]
    assert names == sorted(names)
    assert set(names) < set(list_workforces())
    # A case made for one session, not one of the 21 that came together.
    assert "printing_shop" not in names


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_company_has_a_story_of_its_own(language):
    stories = [company.story.to(language) for company in list_companies()]
    assert all(story.endswith(".") for story in stories)
    assert len(set(stories)) == len(stories)
