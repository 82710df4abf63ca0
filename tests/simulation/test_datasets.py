"""The files of the sample companies: what their recipe gives, and cards that say what they are."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from workshop_kit.data import describe_package, list_workforces, load_workforce
from workshop_kit.folders import datasets_folder
from workshop_kit.simulation import (
    list_profiles,
    load_profile,
    simulate_company,
    write_datasets,
)

LARGEST_BYTES = 10 * 2**20


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory) -> tuple[Path, list[Path]]:
    folder = tmp_path_factory.mktemp("données & co 100%")
    return folder, write_datasets(folder)


def test_the_recipe_gives_the_committed_files_byte_for_byte(rebuilt):
    folder, written = rebuilt
    for path in written:
        committed = datasets_folder() / path.relative_to(folder)
        assert committed.read_bytes() == path.read_bytes(), committed.name


def test_no_file_lies_there_without_a_recipe(rebuilt):
    folder, written = rebuilt
    made = {path.relative_to(folder) for path in written}
    there = {
        path.relative_to(datasets_folder())
        for path in datasets_folder().rglob("*")
        # The truth has its own recipe, which takes minutes (test_truth.py).
        if path.is_file() and path.name != "truth.json"
    }
    assert there == made


def test_every_profile_has_its_files():
    assert list_workforces() == list_profiles()


def test_files_are_the_same_on_every_system(rebuilt):
    for path in rebuilt[1]:
        content = path.read_bytes()
        assert b"\r" not in content
        assert content.endswith(b"\n")
        content.decode("utf-8")


def test_the_sample_data_stay_small(rebuilt):
    assert sum(path.stat().st_size for path in rebuilt[1]) < LARGEST_BYTES


def _drawn_again():
    """Yield every profile; one in four in the suite, since the recipe draws them all again."""
    for place, slug in enumerate(list_profiles()):
        yield pytest.param(slug, marks=pytest.mark.study if place % 4 else ())


@pytest.mark.parametrize("slug", [*_drawn_again()])
def test_the_same_seed_gives_the_same_company_and_another_seed_another_one(slug):
    profile = load_profile(slug)
    first, again, other = (
        simulate_company(profile, np.random.default_rng(seed)).employees
        for seed in (profile.seed, profile.seed, profile.seed + 1)
    )
    assert first.equals(again)
    assert not first.equals(other)


@pytest.mark.parametrize("slug", list_profiles())
def test_the_package_file_describes_the_tables(slug):
    workforce = load_workforce(slug)
    folder = datasets_folder() / load_profile(slug).folder / slug
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert package == describe_package(workforce.company)
    for resource in package["resources"]:
        with (folder / resource["path"]).open(encoding="utf-8") as file:
            titles = file.readline().strip().split(",")
        assert titles == [field["name"] for field in resource["schema"]["fields"]]


@pytest.mark.parametrize("slug", list_profiles())
@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", ("n’existe", "workshop-kit data", "ne prouve rien", "CC BY-SA")),
     ("en", ("exists", "workshop-kit data", "proves nothing", "CC BY-SA"))],
)  # fmt: skip
def test_a_card_says_what_the_data_are_and_their_limits(slug, language, words):
    folder = datasets_folder() / load_profile(slug).folder / slug
    card = (folder / f"card.{language}.md").read_text(encoding="utf-8")
    for word in (load_profile(slug).name, *words):
        assert word in card
    # The lesson is for participants to find: no share, no gap.
    assert "%" not in card
    assert "$" not in card
