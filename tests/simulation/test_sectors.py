"""Sector files: what a company takes from them, and what it changes."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from workshop_kit.simulation import list_profiles, load_profile

PROFILES = files("workshop_kit.simulation") / "profiles"
SECTORS = tuple(sorted(one.name[:-5] for one in (PROFILES / "sectors").iterdir()))


def read(path: str) -> dict:
    return tomllib.loads(PROFILES.joinpath(path).read_text(encoding="utf-8"))


def companies_of(sector: str) -> list[str]:
    return [slug for slug in list_profiles() if sector in read(f"{slug}.toml").get("extends", ())]


@pytest.mark.parametrize("sector", SECTORS)
def test_every_job_and_family_of_a_sector_is_had_by_a_company(sector):
    profiles = [load_profile(slug) for slug in companies_of(sector)]
    entry = read(f"sectors/{sector}.toml")
    assert set(entry["jobs"]) <= {job.code for one in profiles for job in one.jobs}
    assert set(entry["families"]) <= {family for one in profiles for family in one.families}


@pytest.mark.parametrize("sector", SECTORS)
def test_a_sector_gives_no_posts_and_is_no_company(sector):
    entry = read(f"sectors/{sector}.toml")
    assert "company" not in entry
    assert all("posts" not in job for job in entry["jobs"].values())
    assert sector not in list_profiles()


def test_a_job_without_posts_does_not_exist_nor_do_the_ways_that_lead_to_it():
    # The care home takes nursing from its sector, not the operating theatre.
    profile = load_profile("residence-de-lanvezen")
    jobs = {job.code for job in profile.jobs}
    assert "ward_nursing" in jobs
    assert "theatre_nursing" not in jobs
    assert "theatre_nursing" in read("sectors/care.toml")["jobs"]["ward_nursing"]["leads_to"]
    assert all({path.source, path.target} <= jobs for path in profile.paths)
    assert "medical" in profile.families
    assert "sales" not in profile.families


def test_a_company_changes_what_is_different_there_and_nothing_else():
    sector = read("sectors/printing.toml")["jobs"]["hand_finishing"]
    jobs = {job.code: job for job in load_profile("printing_shop").jobs}
    job = jobs["hand_finishing"]
    assert job.share_of_women == 0.999 != sector["share_of_women"]
    assert job.promotion_rate == sector["promotion_rate"]
    assert job.label.fr == sector["fr"]
    rules = tomllib.loads((PROFILES / ".." / "rules.toml").read_text(encoding="utf-8"))
    own = load_profile("printing_shop").conditions
    assert own.diseases["repetitive_work"] != rules["conditions"]["diseases"]["repetitive_work"]
    assert own.diseases["heavy_loads"] == rules["conditions"]["diseases"]["heavy_loads"]


def test_a_company_without_a_sector_holds_all_its_jobs_itself():
    own = read("conserverie-de-l-aven.toml")
    assert "extends" not in own
    assert [job.code for job in load_profile("conserverie-de-l-aven").jobs] == list(own["jobs"])
