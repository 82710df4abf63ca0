"""The page docs/law.md lists every rule, its article, its standing, and where it is applied."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from workshop_kit.legal import list_rules

ROOT = Path(__file__).resolve().parents[2]
WRITER = ROOT / "docs" / "write_law.py"


@pytest.fixture(scope="module")
def page() -> str:
    return (ROOT / "docs" / "law.md").read_text("utf-8")


def test_the_page_is_what_the_rules_give(page):
    assert page == runpy.run_path(str(WRITER))["law_page"]()


def test_every_rule_has_its_row_with_its_article_and_its_standing(page):
    rows = {row.split(" | ")[0].strip("| `"): row for row in page.splitlines() if "| `" in row}
    assert list(rows) == [one.name for one in list_rules()]
    for one in list_rules():
        assert f" | {one.article} | " in rows[one.name]
        assert f" | {one.standing} | " in rows[one.name]


def test_every_module_and_every_test_that_the_page_names_exists(page):
    named = set(re.findall(r"`((?:tests/)?legal/\w+\.\w+)`", page))
    folders = {True: ROOT, False: ROOT / "workshop_kit"}
    missing = {one for one in named if not (folders[one.startswith("tests/")] / one).exists()}
    assert not missing


def test_the_page_says_that_it_is_no_legal_advice(page):
    assert "not legal advice" in page
