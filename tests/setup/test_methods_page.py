"""The page of methods explains every public function of the measures and the explanations."""

from __future__ import annotations

import inspect
import re

import pytest

from tests.setup.kits import ROOT
from workshop_kit import explanations, measures

PAGE = (ROOT / "docs" / "methods.md").read_text(encoding="utf-8")
SECTIONS = [
    part for part in re.split(r"^#{2,3} ", PAGE, flags=re.MULTILINE)[1:] if "**For a" in part
]


@pytest.mark.parametrize(
    "name",
    [
        name
        for package in (measures, explanations)
        for name in package.__all__
        if inspect.isfunction(getattr(package, name))
    ],
)
def test_the_page_names_every_public_function(name):
    assert re.search(rf"\b{name}\b", PAGE), f"docs/methods.md does not mention {name}"


@pytest.mark.parametrize("section", SECTIONS, ids=lambda text: text.splitlines()[0][:40])
def test_each_method_is_told_twice_for_a_statistician_and_for_a_facilitator(section):
    assert section.count("**For a statistician.**") == 1
    assert section.count("**For a facilitator.**") == 1


def test_there_are_sections_at_all():
    assert len(SECTIONS) > 30


@pytest.mark.parametrize("link", re.findall(r"\]\((\.\.?/[^)#]+|[a-z][^):#]+\.md)\)", PAGE))
def test_links_of_the_page_lead_somewhere(link):
    assert (ROOT / "docs" / link).resolve().exists()
