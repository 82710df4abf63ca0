"""A figure of France is printed with its year and where it comes from, in the same paragraph."""

from __future__ import annotations

import re

import pytest

from tests.sessions.spelling import all_texts
from workshop_kit.texts import LANGUAGES

# Bodies that publish figures, and surveys: what may stand as a source.
_BODIES = (
    "Insee|Dares|Drees|Anact|Aract|Cnam|Assurance maladie|INRS|Ined|Céreq|Apec|CIDJ|Anses|Défenseur"
    "|Chappert|Guignon|Sumer|Eurostat|Urssaf|Santé publique France"
)
_SOURCE = re.compile(rf"\b(?:{_BODIES})\b|\b(?:enquête|survey)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19[5-9]\d|20[0-4]\d)\b")

# By what a paragraph speaks of the country and not of a company.
_OF_FRANCE = {
    "fr": re.compile(
        rf"\b[Ee]n France\b|\bsecteur privé\b|\b(?:femmes|hommes) de France\b|\b(?:{_BODIES})\b"
    ),
    "en": re.compile(rf"\bin France\b|\bFrench private\b|\bamong French\b|\b(?:{_BODIES})\b", re.I),
}
# A share, people out of some, or an amount; a year and a number of days or steps are none.
_FIGURE = {
    "fr": re.compile(
        r"\d\s?%|\b(?:sur|de) (?:dix|cent|mille)\b|\b(?:un|une|deux|trois|quatre) \w+ sur "
        r"(?:\w+)\b|\d+\s\w+ sur \d|\d\s?€|\bquarts? d|\b\d+ fois\b|\d{1,3}\s\d{3}\b"
    ),
    "en": re.compile(
        r"\d\s?%|\bin (?:ten|\d+)\b|\bout of (?:ten|\d+|a hundred)\b|€\d|\bquarters? of\b"
        r"|\b\d+ times\b|\b\d{1,3},\d{3}\b"
    ),
}


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text; a list stands with the line that announces it."""
    return [part for part in re.split(r"\n\s*\n(?!\s*(?:[-*]|\d+\.) )", text) if part.strip()]


def unsourced(text: str, language: str) -> list[str]:
    """Return the paragraphs that hold a figure of France without a year or a source."""
    return [
        part
        for part in paragraphs(text)
        if _OF_FRANCE[language].search(part)
        and _FIGURE[language].search(re.sub(r"\{[^}]*\}", "", part))
        and not (_YEAR.search(part) and _SOURCE.search(part))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_figure_of_france_has_its_year_and_its_source(language):
    found = [
        f"  {where}: {' '.join(part.split())[:160]}"
        for where, of_language, text in all_texts()
        if of_language == language
        for part in unsourced(text, language)
    ]
    assert not found, "Say the year and who published it:\n" + "\n".join(found)


def test_both_languages_give_the_same_sources_and_years():
    texts = {}
    for where, language, text in all_texts():
        texts.setdefault(where, {})[language] = text
    for where, said in texts.items():
        if set(said) == {"fr", "en"} and _OF_FRANCE["fr"].search(said["fr"]):
            for rule in (_YEAR, re.compile(rf"\b(?:{_BODIES})\b")):
                told = [sorted(set(rule.findall(said[language]))) for language in ("fr", "en")]
                assert told[0] == told[1], where


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("En France, l’écart est de 14 %.", "fr"),
        ("En 2022, l’écart était de 14 % dans le secteur privé.", "fr"),
        ("Selon l’Insee, quatre femmes sur dix sont employées.", "fr"),
        ("In France, four women in ten are clerical workers (Insee).", "en"),
        ("Un fait.\n\nEn France, 3 % (Dares).\n\nInsee, 2022.", "fr"),
    ],
)
def test_a_figure_without_a_year_or_a_source_is_found(text, language):
    assert unsourced(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("En France, 14 % en 2022 (source : Insee, 2024).", "fr"),
        ("Dans cette entreprise, {x:percent} des femmes.", "fr"),
        ("En France, la loi demande :\n\n- de compter ;\n- 40 % en 2025 (Insee).", "fr"),
        ("In France in 2022, the gap was 14% (Insee Focus, March 2024).", "en"),
    ],
)
def test_a_figure_with_both_and_a_figure_of_a_company_are_left_alone(text, language):
    assert unsourced(text, language) == []
