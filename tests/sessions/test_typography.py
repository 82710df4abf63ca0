"""French and English as they are set, in every string and in every cell that people read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

from tests.sessions.spelling import all_texts
from workshop_kit.design import NO_BREAK_SPACE, set_typography
from workshop_kit.folders import notebooks_folder
from workshop_kit.texts import LANGUAGES

_RULES = {
    "fr": {
        "a straight quote": r"[\"']",
        # Within « », a second level is quoted so.
        "English quotes": r"^(?:[^«»]|«[^»]*»)*[“”]",
        "a space that breaks before a sign": r" [;:!?%€»]",
        "no space before a sign": rf"[^\s{NO_BREAK_SPACE}?!;:.…(«[|][;!?»]|\w:(?=\s)|\d[%€]",
        "no space inside quotes": rf"«[^{NO_BREAK_SPACE}]|[^{NO_BREAK_SPACE}]»",
    },
    "en": {
        "a straight quote": r"[\"']",
        "French quotes": r"[«»]",
        "a space before a sign": rf"[ {NO_BREAK_SPACE}][;:!?](?!\w)|\d[ {NO_BREAK_SPACE}]%",
    },
    "both": {
        # Lines that a terminal sets in columns begin with spaces.
        "two spaces": rf"^(?! ).*\S[ {NO_BREAK_SPACE}]{{2,}}\S",
        "three dots": r"\.\.\.",
        "a space before a comma": rf"\w[ {NO_BREAK_SPACE}],",
        "a hyphen for a dash": r"\w - \w",
        "a hyphen for a minus": r"(?<=\s)-\d",
    },
}

# Code, addresses and places for values are not prose; what stands for a value is a word.
_CODE = re.compile(r"```.*?```|`[^`]*`|\]\([^)]*\)|https?://\S+|\w+=\"\w+\"", re.DOTALL)
_PLURAL = re.compile(r"\{\w+:plural\|([^}|]*)[^}]*\}")
_PERCENT = re.compile(r"\{\w+:(?:signed_)?percent1?\}")
_VALUE = re.compile(r"\{\{?[^{}]*\}\}?")


def faults(text: str, language: str) -> list[str]:
    """Return what is wrong in a text as it is set, with where."""
    found = ((name, re.search(rule, text, re.MULTILINE)) for name, rule in _rules(language).items())
    return [
        f"{name}: {text[max(0, match.start() - 25) : match.end() + 15]!r}"
        for name, match in found
        if match
    ]


def _rules(language: str) -> dict[str, str]:
    return {**_RULES[language], **_RULES["both"]}


def as_set(template: str, language: str) -> str:
    """Return a text as it is shown, a word standing for each value and each piece of code."""
    percent = f"3{NO_BREAK_SPACE}%" if language == "fr" else "3%"
    worded = _PLURAL.sub(r"\1", _CODE.sub("x", template))
    return set_typography(_VALUE.sub("x", _PERCENT.sub(percent, worded)), language)


def cells() -> Iterator[tuple[str, str, str]]:
    """Give the cells that people read in the notebooks, as they were built."""
    for language in LANGUAGES:
        for path in sorted((notebooks_folder() / language).rglob("*.ipynb")):
            for cell in json.loads(path.read_text("utf-8"))["cells"]:
                if cell["cell_type"] == "markdown":
                    text = _CODE.sub("x", re.sub(r"<[^>]+>", "", "".join(cell["source"])))
                    yield f"{path.name} {cell['id']}", language, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_set_as_its_language_is(language):
    wrong = [
        f"  {where}: {fault}"
        for where, of_language, text in all_texts()
        if of_language == language
        for fault in faults(as_set(text, language), language)
    ]
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cell_of_the_notebooks_is_set_as_its_language_is(language):
    wrong = [
        f"  {where}: {fault}"
        for where, of_language, text in cells()
        if of_language == language
        for fault in faults(text, language)
    ]
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Vraiment ?", "fr"),
        ("L'écart", "fr"),
        ("«oui»", "fr"),
        ("C’est dit: oui", "fr"),
        ("40%", "fr"),
        ("deux  espaces", "fr"),
        ("Really ?", "en"),
        ('the "gap"', "en"),
        ("so on...", "en"),
        ("a gap of -3", "en"),
    ],
)
def test_each_rule_finds_what_it_looks_for(text, language):
    assert faults(text, language)
