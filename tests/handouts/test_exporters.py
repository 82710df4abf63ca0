"""The handout from JupyterLab's menu and from ``jupyter nbconvert``."""

from __future__ import annotations

import nbformat
import pytest
from nbconvert.utils.exceptions import ConversionException

from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.answers import AnswerBook
from workshop_kit.data import load_workforce
from workshop_kit.handouts import (
    WorkshopHandoutExporter,
    WorkshopHandoutPDFExporter,
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


def test_the_menu_says_what_it_gives_in_both_languages():
    for exporter in (WorkshopHandoutExporter, WorkshopHandoutPDFExporter):
        label = exporter.export_from_notebook
        assert "Livret de séance" in label
        assert "Session handout" in label
    assert WorkshopHandoutExporter.export_from_notebook != (
        WorkshopHandoutPDFExporter.export_from_notebook
    )
