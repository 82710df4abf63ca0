"""The handout from JupyterLab's menu and from ``jupyter nbconvert``."""

from __future__ import annotations

import html
from importlib.metadata import entry_points

import nbformat
import pytest
from nbconvert.utils.exceptions import ConversionException

from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.answers import AnswerBook
from workshop_kit.cli.private_jupyter import name_exports
from workshop_kit.data import load_workforce
from workshop_kit.handouts import (
    WorkshopAgreementExporter,
    WorkshopFollowUpExporter,
    WorkshopGuideExporter,
    WorkshopGuidePDFExporter,
    WorkshopHandoutExporter,
    WorkshopHandoutPDFExporter,
    WorkshopSlidesExporter,
    WorkshopSlidesPDFExporter,
    build_handout,
    write_html,
)
from workshop_kit.sessions import notebook_path, read_session
from workshop_kit.texts import LANGUAGES


@pytest.fixture(autouse=True)
def answers(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKSHOP_KIT_ANSWERS", str(tmp_path / "réponses"))
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path / "home")
    return AnswerBook(tmp_path / "réponses")


def notebook(language="fr", audience="participant"):
    path = notebook_path(read_session("s02"), language, audience)
    return nbformat.read(path, as_version=4)


def direct(language, book=None):
    document = build_handout(
        read_session("s02"),
        language=language,
        answers=book,
        workforce=load_workforce(PRACTICE_COMPANY),
    )
    return write_html(document)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_exporter_gives_the_handout_of_the_notebooks_language(language):
    page, resources = WorkshopHandoutExporter().from_notebook_node(notebook(language))
    assert resources["output_extension"] == ".html"
    assert page == direct(language)


def test_the_exporter_prints_the_answers(answers):
    answers.write("s02.home.causes", {"pair": "Peut-être les horaires."})
    page, _ = WorkshopHandoutExporter().from_notebook_node(notebook())
    assert "Peut-être les horaires." in page
    assert page == direct("fr", answers)


def test_the_facilitators_copy_gives_the_participants_handout():
    page, _ = WorkshopHandoutExporter().from_notebook_node(notebook(audience="facilitator"))
    assert page == direct("fr")


def test_the_pdf_exporter_gives_a_pdf():
    data, resources = WorkshopHandoutPDFExporter().from_notebook_node(notebook())
    assert data.startswith(b"%PDF-")
    assert resources["output_extension"] == ".pdf"


def test_what_a_person_added_to_the_notebook_is_printed_as_text():
    opened = notebook()
    added = nbformat.v4.new_markdown_cell("Ma remarque <script>x()</script>\n\nUne **autre**.")
    opened.cells.append(added)
    page, _ = WorkshopHandoutExporter().from_notebook_node(opened)
    assert "<strong>autre</strong>" in page
    assert "<script" not in page


def test_outputs_in_the_notebook_are_not_read():
    opened = notebook()
    for cell in opened.cells:
        if cell.cell_type == "code":
            data = {"text/html": "<script>x()</script>données personnelles"}
            cell.outputs = [nbformat.v4.new_output("display_data", data=data)]
    page, _ = WorkshopHandoutExporter().from_notebook_node(opened)
    assert page == direct("fr")


@pytest.mark.parametrize(
    ("metadata", "words"),
    [
        ({}, "pas une séance du kit"),
        ({"workshop_kit": {"session": "s02", "language": "xx"}}, "pas une séance du kit"),
        ({"workshop_kit": {"session": "s99", "language": "en"}}, "s99"),
        ({"workshop_kit": {"session": "../x", "language": "fr"}}, "../x"),
    ],
    ids=str,
)
def test_another_notebook_is_refused_in_a_sentence(metadata, words):
    opened = nbformat.v4.new_notebook(metadata=metadata)
    with pytest.raises(ConversionException, match=words):
        WorkshopHandoutExporter().from_notebook_node(opened)


def guide_of(opened):
    page, resources = WorkshopGuideExporter().from_notebook_node(opened)
    return page, resources["output_extension"]


@pytest.fixture
def analysts(monkeypatch):
    """Leave the kernel out: what analysts' cells show is tested where they run."""
    monkeypatch.setattr("workshop_kit.handouts.exporters.run_analysts_cells", no_results)


def no_results(*_arguments, **_options):
    return {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_is_the_same_from_a_participants_and_from_a_facilitators_copy(language, analysts):
    ours, _ = guide_of(notebook(language, "facilitator"))
    theirs, _ = guide_of(notebook(language))
    assert theirs == ours
    assert f'<html lang="{language}">' in ours


def test_a_sentence_changed_in_a_notebook_is_that_of_its_guide_and_of_its_slides(analysts):
    opened = notebook("fr", "participant")
    cell = next(cell for cell in opened.cells if cell.id == "s02-why")
    cell.source += "\n\nNotre propre phrase."
    for exporter in (WorkshopGuideExporter, WorkshopSlidesExporter):
        page, _ = exporter().from_notebook_node(opened)
        assert "Notre propre phrase." in page


def test_three_documents_of_one_notebook_are_three_files(analysts):
    endings = set()
    for exporter in (WorkshopHandoutExporter, WorkshopGuideExporter, WorkshopSlidesExporter):
        _, resources = exporter().from_notebook_node(notebook())
        endings.add(resources["output_extension"])
    assert endings == {".html", ".guide.html", ".diapositives.html"}


@pytest.mark.parametrize("exporter", [WorkshopGuidePDFExporter, WorkshopSlidesPDFExporter])
def test_the_guide_and_the_slides_are_pdf_too(exporter, analysts):
    data, resources = exporter().from_notebook_node(notebook("en"))
    assert data.startswith(b"%PDF-")
    assert resources["output_extension"] in (".guide.pdf", ".slides.pdf")


def test_a_cell_that_someone_added_is_printed_with_what_it_shows(monkeypatch):
    opened = notebook()
    added = nbformat.v4.new_code_cell("1 + 1 < 3", id="mine")
    opened.cells.append(added)
    monkeypatch.setattr(
        "workshop_kit.handouts.exporters.run_cells", lambda *_, **__: {"mine": "<b>vrai</b>"}
    )
    page, _ = WorkshopHandoutExporter().from_notebook_node(opened)
    assert "1 + 1 &lt; 3" in page
    assert "&lt;b&gt;vrai&lt;/b&gt;" in page


def test_a_cell_that_fails_is_named_and_nothing_is_exported():
    opened = notebook()
    opened.cells.append(nbformat.v4.new_code_cell("# Ma moyenne\n1 / 0"))
    with pytest.raises(ConversionException, match=r"Ma moyenne.*ZeroDivisionError"):
        WorkshopHandoutExporter().from_notebook_node(opened)


def test_a_document_shows_the_company_that_the_team_chose(answers):
    answers.write("s00.company", {"company": "banque-de-l-arree"})
    page, _ = WorkshopHandoutExporter().from_notebook_node(notebook())
    assert load_workforce("banque-de-l-arree").company.label("fr") in html.unescape(page)


EXPORTERS = {
    "workshop_handout": WorkshopHandoutExporter,
    "workshop_handout_pdf": WorkshopHandoutPDFExporter,
    "workshop_guide": WorkshopGuideExporter,
    "workshop_guide_pdf": WorkshopGuidePDFExporter,
    "workshop_slides": WorkshopSlidesExporter,
    "workshop_slides_pdf": WorkshopSlidesPDFExporter,
    "workshop_agreement": WorkshopAgreementExporter,
    "workshop_follow_up": WorkshopFollowUpExporter,
}


def test_the_menu_says_what_it_gives_in_both_languages():
    labels = {exporter.export_from_notebook for exporter in EXPORTERS.values()}
    assert len(labels) == len(EXPORTERS)
    for said in ("Livret de séance", "Session handout", "Guide d’animation", "Diapositives"):
        assert sum(said in label for label in labels) == 2
    assert all(" · " in label for label in labels)


def test_nbconvert_finds_each_exporter_by_its_name():
    found = {point.name: point for point in entry_points(group="nbconvert.exporters")}
    for name, exporter in EXPORTERS.items():
        assert found[name].load() is exporter


def test_jupyterlab_s_menu_says_what_the_exporters_say():
    said = {name: exporter.export_from_notebook for name, exporter in EXPORTERS.items()}
    assert name_exports() == said
