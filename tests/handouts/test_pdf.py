"""The PDF writer: pages that screen readers can read, the same bytes, and data never source."""

from __future__ import annotations

import io
import itertools
import re
import subprocess

import pikepdf
import pytest

from tests.handouts.pages import need_pdftotext
from tests.handouts.samples import ODD_TEXTS, PAYLOADS, document, every_block, picture
from workshop_kit.errors import HandoutError
from workshop_kit.handouts.document import Answer, KeyFigure, KeyFigures, Paragraph, words
from workshop_kit.handouts.pdf import printable, write_pdf
from workshop_kit.texts import translator


def opened(document):
    return pikepdf.open(io.BytesIO(write_pdf(document)))


@pytest.fixture(scope="module")
def pdf():
    return opened(document())


def structure(element, found=None):
    """Return the structure tree's elements, parents first."""
    found = [] if found is None else found
    children = element.get("/K")
    if "/S" in element:
        found.append(element)
    if isinstance(children, pikepdf.Array):
        for child in children:
            if isinstance(child, pikepdf.Dictionary):
                structure(child, found)
    elif isinstance(children, pikepdf.Dictionary):
        structure(children, found)
    return found


def roles(pdf):
    return [str(element.S) for element in structure(pdf.Root.StructTreeRoot)]


def text_of(document):
    need_pdftotext()
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"],
        input=write_pdf(document),
        capture_output=True,
        check=True,
    )
    return done.stdout.decode("utf-8")


@pytest.mark.parametrize(("language", "tag"), [("fr", "fr-FR"), ("en", "en-GB")])
def test_the_file_says_its_language_its_title_and_that_it_is_accessible(language, tag):
    pdf = opened(document(language=language))
    assert str(pdf.Root.Lang) == tag
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == document().name


def test_the_structure_has_titles_lists_tables_and_figures(pdf):
    found = roles(pdf)
    for role in ("/H1", "/H2", "/H3", "/L", "/LI", "/Table", "/TH", "/TD", "/Figure", "/Link"):
        assert role in found
    assert found.count("/H1") == 1
    assert found.count("/Figure") == 2


def test_titles_follow_the_order_of_the_outline(pdf):
    levels = [int(role[2]) for role in roles(pdf) if re.fullmatch("/H[1-6]", role)]
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_every_figure_has_its_description(pdf):
    figures = [e for e in structure(pdf.Root.StructTreeRoot) if e.S == "/Figure"]
    assert all("Conditionnement : 50 femmes" in str(figure.Alt) for figure in figures)


def test_every_font_is_inside(pdf):
    fonts = [
        font
        for page in pdf.pages
        for font in page.Resources.get("/Font", {}).values()
        for font in font.DescendantFonts
    ]
    assert fonts
    for font in fonts:
        assert "AtkinsonHyperlegible" in str(font.BaseFont)
        assert {"/FontFile2", "/FontFile3"} & set(font.FontDescriptor.keys())


def test_the_same_document_gives_the_same_bytes(pdf):
    assert write_pdf(document()) == write_pdf(document())
    assert not {"/CreationDate", "/ModDate"} & set(pdf.docinfo.keys())


def test_the_fonts_of_the_machine_are_not_looked_at(monkeypatch):
    asked = {}

    def compile_and_note(*arguments, **options):
        asked.update(options)
        return b"%PDF-"

    monkeypatch.setattr("workshop_kit.handouts.pdf.typst.compile", compile_and_note)
    write_pdf(document())
    assert asked["ignore_system_fonts"]
    assert len(asked["font_paths"]) == 1


def test_the_pages_are_a4(pdf):
    assert {tuple(round(float(x)) for x in page.MediaBox) for page in pdf.pages} == {
        (0, 0, 595, 842)
    }


def test_each_page_says_what_it_is_whose_and_which_of_how_many():
    pages = text_of(document()).split("\f")[:-1]
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "Livret personnel · Séance 2, Mixité des emplois" in page
        assert "Équipe Aven · 14 mars 2026" in page
        assert "Données simulées." in page
        assert re.search(rf"\b{number} ?/ ?{len(pages)}$", page.rstrip())


def test_the_caption_tells_the_page_of_the_table():
    text = text_of(document())
    pages = text.split("\f")
    page_of_table = next(n for n, page in enumerate(pages, 1) if "Tableau 2. Un second" in page)
    assert f"Tableau 2, page {page_of_table}" in text


@pytest.mark.parametrize("filling", range(15, 45))
def test_a_chart_is_never_on_another_page_than_its_title_or_its_caption(filling):
    lines = [Paragraph(words(f"Ligne {n}")) for n in range(filling)]
    caption = "Début de la légende. " + "Une phrase de la légende. " * 20 + "Fin de la légende."
    chart = picture(level=2, title="Le constat du graphique", caption=caption)
    pages = text_of(document(*lines, chart)).split("\f")
    places = [
        next(n for n, page in enumerate(pages) if words in page)
        for words in ("Le constat du graphique", "Début de la légende", "Fin de la légende")
    ]
    assert len(set(places)) == 1


@pytest.mark.parametrize("text", PAYLOADS + ODD_TEXTS, ids=ascii)
def test_whatever_a_person_writes_the_pages_can_be_made(text):
    hostile = document(
        *every_block(),
        Answer(words("Une question ?"), (("", text), (text, text))),
        KeyFigures((KeyFigure(text, words("un nombre")),)),
        owner=f"Équipe {text} · 14 mars",
        footer=text,
        running_head=text,
    )
    assert roles(opened(hostile)).count("/Figure") == 2


def squeezed(text):
    """Return a text without its spaces: lines break where they may."""
    return re.sub(r"[\s\u200b]+", "", text)


def test_what_a_person_wrote_is_on_the_page_as_it_was_written():
    said = tuple(("", text) for text in PAYLOADS)
    page = squeezed(text_of(document(Answer(words("?"), said))))
    assert [text for text in PAYLOADS if squeezed(text) not in page] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Égalité « pro » œuvre 3 € ≥ 2", "Égalité « pro » œuvre 3 € ≥ 2"),
        ("e\u0301galite", "égalite"),
        ("bravo 🙂", "bravo [slightly smiling face]"),
        ("平等", "??"),
    ],
)
def test_a_sign_that_the_font_lacks_is_named_or_marked(text, expected):
    assert printable(text) == expected


def test_the_reader_is_told_when_a_sign_could_not_be_printed():
    told = document().words["not_printable"]
    assert told in text_of(document(Answer(words("?"), (("", "bravo 🙂"),))))
    assert told not in text_of(document())


def test_a_word_longer_than_a_line_stays_on_the_page():
    text = text_of(document(Answer(words("?"), (("", "é" * 400),))))
    assert squeezed(text).count("é" * 400) == 1
    assert max(len(line) for line in text.splitlines()) < 200


def test_a_very_long_answer_takes_the_pages_it_needs():
    answer = "\n".join(f"Ligne {n} de la réponse." for n in range(300))
    text = text_of(document(Answer(words("?"), (("", answer),))))
    assert "Ligne 0 de" in text
    assert "Ligne 299 de" in text


def test_what_typst_refuses_is_told_in_a_sentence():
    with pytest.raises(HandoutError) as caught:
        write_pdf(document(picture(level=2, svg="ce n’est pas un dessin")))
    assert "HTML" in translator("fr").error(caught.value)


def test_a_document_that_someone_could_not_read_is_not_written():
    with pytest.raises(HandoutError):
        write_pdf(document(picture(alt="")))
