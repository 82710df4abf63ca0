"""Covers, chapters, contents, bands, definitions and code: whatever text is in them."""

from __future__ import annotations

import pytest

from tests.handouts.pages import opened, pages_of, pages_with, says_it_is_accessible, squeezed
from tests.handouts.samples import ODD_TEXTS, PAYLOADS, document, picture
from workshop_kit.errors import HandoutError
from workshop_kit.handouts import write_html, write_pdf
from workshop_kit.handouts.blocks import (
    Band,
    Callout,
    Chapter,
    Choice,
    Choices,
    Code,
    Contents,
    Definitions,
    Heading,
    Paragraph,
    Table,
    Together,
    deepen,
    walk,
    words,
)
from workshop_kit.handouts.checks import check_document
from workshop_kit.handouts.document import Cover


def long_document(text):
    """Return a document with each block of the long ones, that holds a text everywhere."""
    return document(
        Contents("Sommaire"),
        Chapter(f"Chapitre {text}", text, lead=text),
        Heading(words("Une partie"), level=3),
        Band(f"Étape {text}", "0:00 – 0:10", "10 minutes", details=text),
        Callout((Paragraph(words("« Bonjour. »")),), title="À dire", tone="say"),
        Callout((Paragraph(words("Non.")),), title=f"Objection : {text}", tone="objection"),
        Choices("1", words("?"), (Choice(words("oui"), why=words("parce que")),)),
        Definitions(((f"Mot {text}", f"Ce qu’il veut dire {text}"),)),
        Code(f"lignes = 1\n{text}", f"affiché {text}"),
        Table(
            "Déroulé",
            ("Début", "Étape"),
            (("0:00", text), ("0:10", "fin")),
            text_columns=(1,),
            widths=(1, 4),
            has_total=True,
        ),
        picture(scale=0.6),
        cover=Cover("Livret", text, text, ("Équipe", "Date"), (words("À propos."),), (True, False)),
    )


HOSTILE = " ".join(PAYLOADS)


@pytest.fixture(scope="module")
def pdf():
    return write_pdf(long_document(HOSTILE))


def test_whatever_the_texts_the_pages_can_be_made_and_read(pdf):
    assert says_it_is_accessible(pdf)
    assert len(opened(pdf).pages) >= 3


def test_payloads_are_printed_as_they_are(pdf):
    text = squeezed("".join(pages_of(pdf)))
    assert [payload for payload in PAYLOADS if squeezed(payload) not in text] == []


def test_payloads_are_text_in_html():
    page = write_html(long_document(HOSTILE))
    body = page.split("<body>")[1]
    for tag in ("<script", "<iframe", "<svg", "<style", "<form", "<button", "javascript:alert"):
        assert tag not in body


@pytest.mark.parametrize("text", ODD_TEXTS, ids=ascii)
def test_signs_without_a_shape_break_no_page(text):
    assert says_it_is_accessible(write_pdf(long_document(text)))


def test_a_cover_has_neither_head_nor_foot_and_the_pages_after_do():
    first, second, *_ = pages_of(write_pdf(long_document("Aven")))
    assert "Livret personnel" not in first
    assert "Données simulées" not in first
    assert "Livret personnel" in second


def test_a_step_that_goes_on_says_so_on_each_page_until_the_next_chapter():
    lines = [Paragraph(words(f"Ligne {n}.")) for n in range(90)]
    pages = pages_of(
        write_pdf(
            document(
                Band("Étape longue", "0:00 – 0:10", "10 minutes"),
                *lines,
                Chapter("Un chapitre", "Le chapitre en tête"),
                *lines,
            )
        )
    )
    assert pages_with(pages, "Étape longue (suite)") == [2, 3]
    chapter = pages_with(pages, "Un chapitre")[0]
    assert all("Le chapitre en tête" in page for page in pages[chapter - 1 :])


def test_a_callout_longer_than_a_page_takes_the_pages_it_needs():
    lines = tuple(Paragraph(words(f"Phrase numéro {n} de ce que l’on dit.")) for n in range(120))
    pages = pages_of(write_pdf(document(Heading(words("Étape")), Callout(lines, tone="say"))))
    assert pages_with(pages, "Phrase numéro 0 de")
    assert pages_with(pages, "Phrase numéro 119 de")


def test_titles_go_deeper_with_all_that_they_hold():
    block = Together((Heading(words("a")), Callout((picture(),), title="b")))
    assert [part.level for part in walk((deepen(block),)) if hasattr(part, "level")] == [3, 4, 4]


@pytest.mark.parametrize(
    "alt",
    [
        "No description has been provided for this image",
        "Image",
        "graphique.svg",
        "Un graphique à barres qui compare les femmes et les hommes",
        "52 % de femmes",
        "Les barres de l’image numéro 12 du fichier figure_12.png",
    ],
)
def test_a_placeholder_is_no_description(alt):
    with pytest.raises(HandoutError, match="handout_alt_text"):
        check_document(document(picture(alt=alt, level=2)))


@pytest.mark.parametrize(
    "block",
    [
        Callout((), title="Trop profond", level=4),
        picture(level=4),
        Chapter("Trop profond", "", level=4),
        Band("Trop profond", "", "", level=4),
    ],
)
def test_a_title_that_skips_a_level_is_refused_wherever_it_is(block):
    with pytest.raises(HandoutError, match="handout_heading_skips"):
        check_document(document(Heading(words("Étape")), block))
