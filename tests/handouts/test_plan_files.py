"""The files of the plan: their names, whose answers they hold, and that nobody's work is lost."""

from __future__ import annotations

import errno
import io
import os
import re
import zipfile

import docx
import nbformat
import openpyxl
import pytest

from tests.safety.scanning import holds
from workshop_kit.activities.plan_shape import blank_measure, blank_plan
from workshop_kit.answers import AnswerBook
from workshop_kit.cli import documents, main
from workshop_kit.data import load_workforce
from workshop_kit.errors import HandoutError, UnknownNameError
from workshop_kit.handouts import (
    PLAN_FORMATS,
    WorkshopAgreementExporter,
    WorkshopFollowUpExporter,
    write_plan_files,
)
from workshop_kit.handouts.orders import DOCUMENT_KINDS, WRITERS
from workshop_kit.handouts.plan_files import PLAN_SESSION, plan_papers
from workshop_kit.sessions import notebook_path, read_session
from workshop_kit.texts import LANGUAGES, translator
from workshop_kit.widgets.deletion import find_personal_handouts

TYPED = "QzTypedByAPerson0123456789"


@pytest.fixture
def book(tmp_path, monkeypatch) -> AnswerBook:
    """Return the answers of a team that has begun its plan."""
    monkeypatch.setenv("WORKSHOP_KIT_ANSWERS", str(tmp_path / "réponses"))
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path / "home")
    book = AnswerBook(tmp_path / "réponses")
    book.write("s00.team", {"name": "Goélands", "voices": "two"})
    measure = blank_measure("hiring")
    measure |= {"objective": TYPED, "who": "DRH", "cost": "mille"}
    book.write("s07.plan", {**blank_plan(), "measures": [measure], "last_year": "Premier plan."})
    return book


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Élodie" / "Égalité pro & 100%"


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_names_are_of_each_language_and_say_that_they_are_personal(book, folder):
    files = write_plan_files(book, folder=folder)
    assert [file.path.name for file in files] == [
        "accord-ou-plan-personnel.fr.docx",
        "tableau-de-suivi-personnel.fr.xlsx",
        "personal-agreement-or-plan.en.docx",
        "personal-follow-up-sheet.en.xlsx",
    ]
    assert names(folder) == sorted(file.path.name for file in files)


def test_what_was_typed_is_found_in_every_file(book, folder):
    for file in write_plan_files(book, folder=folder):
        assert holds(file.path, TYPED), file.path.name


def test_the_text_holds_what_the_law_s_check_does_not_look_at(book):
    papers = plan_papers(book.read_all(), "fr")
    context = papers.context
    assert (context.team, context.last_year, context.who) == ("Goélands", "Premier plan.", ("DRH",))
    assert context.unread == {(1, "cost"): "mille"}
    assert [one.code for one in papers.findings][:1] == ["too_few_domains"]


def test_writing_again_gives_the_same_bytes_under_the_same_names(book, folder):
    files = write_plan_files(book, folder=folder, languages=["fr"])
    first = {file.path: file.path.read_bytes() for file in files}
    again = write_plan_files(book, folder=folder, languages=["fr"])
    assert {file.path: file.path.read_bytes() for file in again} == first
    assert all(file.kept is None for file in again)


def test_another_answer_replaces_the_file_that_nobody_has_changed(book, folder):
    write_plan_files(book, folder=folder, languages=["fr"])
    book.write("s07.plan", {**blank_plan(), "parties": "La direction"})
    files = write_plan_files(book, folder=folder, languages=["fr"])
    assert len(names(folder)) == 2
    assert not any(holds(file.path, TYPED) for file in files)


def changed_in_word(path) -> bytes:
    """Change a document as a person does, and return its bytes."""
    document = docx.Document(path)
    document.add_paragraph("Négocié le 3 mars.")
    document.save(path)
    return path.read_bytes()


def changed_in_excel(path) -> bytes:
    workbook = openpyxl.load_workbook(path)
    workbook.worksheets[0]["A2"] = 12
    workbook.save(path)
    return path.read_bytes()


@pytest.mark.parametrize("change", [changed_in_word, changed_in_excel])
def test_a_file_that_somebody_has_changed_is_never_replaced(book, folder, change):
    ending = "docx" if change is changed_in_word else "xlsx"
    (first,) = write_plan_files(book, folder=folder, languages=["fr"], formats=[ending])
    theirs = change(first.path)
    for _ in range(2):
        (second,) = write_plan_files(book, folder=folder, languages=["fr"], formats=[ending])
        assert second.kept == first.path
        assert re.fullmatch(rf".+-personnel-2\.fr\.{ending}", second.path.name)
    assert first.path.read_bytes() == theirs
    assert len(names(folder)) == 2


def test_a_file_that_is_open_is_not_replaced_and_the_sentence_says_what_to_do(book, folder):
    (file,) = write_plan_files(book, folder=folder, languages=["fr"], formats=["docx"])
    before = file.path.read_bytes()
    book.write("s07.plan", blank_plan())
    mark = file.path.with_name(f".~lock.{file.path.name}#")
    mark.touch()
    with pytest.raises(HandoutError) as caught:
        write_plan_files(book, folder=folder, formats=["docx"])
    for language in LANGUAGES:
        said = translator(language).error(caught.value)
        assert file.path.name in said
        assert mark.name in said
    assert file.path.read_bytes() == before


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_folder_that_refuses_is_a_sentence_and_leaves_no_half_of_a_file(
    book, folder, monkeypatch, code
):
    (file,) = write_plan_files(book, folder=folder, languages=["fr"], formats=["docx"])
    before = file.path.read_bytes()

    def refuse(*_arguments):
        raise OSError(code, os.strerror(code))

    book.write("s07.plan", blank_plan())
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", refuse)
        with pytest.raises(HandoutError) as caught:
            write_plan_files(book, folder=folder, languages=["fr"], formats=["docx"])
    assert os.strerror(code) in translator("fr").error(caught.value)
    assert file.path.read_bytes() == before
    assert len(names(folder)) == 1


def test_without_a_plan_nothing_is_written(tmp_path, folder):
    assert write_plan_files(AnswerBook(tmp_path / "none"), folder=folder) == []
    assert not folder.exists()


def test_an_answer_of_another_shape_is_no_plan(tmp_path, folder):
    book = AnswerBook(tmp_path / "other")
    book.write("s07.plan", {"measures": "mine"})
    assert write_plan_files(book, folder=folder) == []


def test_a_plan_stays_with_its_company(book, folder):
    book.write("s00.company", {"company": "banque-de-l-arree"})
    assert write_plan_files(book, folder=folder) == []
    book.write("s07.plan.banque-de-l-arree", blank_plan())
    papers = plan_papers(book.read_all(), "fr")
    assert papers.context.company == load_workforce("banque-de-l-arree").company.label("fr")
    assert papers.plan.headcount == len(load_workforce("banque-de-l-arree").present())


def test_a_format_or_a_language_that_does_not_exist_is_refused_before_anything_is_written(
    book, folder
):
    with pytest.raises(HandoutError) as caught:
        write_plan_files(book, folder=folder, formats=["docx", "odt"])
    assert "docx, xlsx" in translator("fr").error(caught.value)
    with pytest.raises(UnknownNameError):
        write_plan_files(book, folder=folder, languages=["fr", "de"])
    assert not folder.exists()


def test_the_command_line_knows_the_formats_and_the_session_without_loading_them():
    assert documents.PLAN_FORMATS == PLAN_FORMATS
    assert documents._SESSION_OF_THE_PLAN == PLAN_SESSION


def test_the_formats_of_the_plan_are_none_of_the_other_documents():
    assert not set(PLAN_FORMATS) & set(WRITERS)
    assert "plan" not in DOCUMENT_KINDS


def test_deleting_one_s_documents_finds_these_too(book, folder):
    files = [file.path for file in write_plan_files(book, folder=folder)]
    beside = folder / "accord-ou-plan-personnel-2.fr.docx"
    beside.write_bytes(b"x")
    (folder / "accord-ou-plan-de-l-entreprise.fr.docx").write_bytes(b"x")
    assert find_personal_handouts(folder) == sorted([*files, beside])


# --- the command line ------------------------------------------------------------------------


@pytest.fixture
def other_documents(monkeypatch):
    """Stand in for the other documents; return what they were asked."""
    asked = []
    monkeypatch.setattr(
        "workshop_kit.handouts.write_documents", lambda *given, **options: asked.append(given) or []
    )
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    return asked


def test_the_handouts_come_with_the_plan(book, folder, other_documents, capsys):
    assert main(["handouts", "--out", str(folder), "--lang", "fr"]) == 0
    assert len(names(folder)) == 4
    assert other_documents
    last = capsys.readouterr().out.strip().splitlines()[-1]
    assert last == f"4 documents écrits (4 fichiers) dans {folder}."


@pytest.mark.parametrize("arguments", [["--session", "s07"], ["--language", "fr"], []], ids=str)
def test_one_format_of_the_plan_is_written_alone(book, folder, other_documents, arguments):
    asked = ["handouts", "--format", "xlsx", "--out", str(folder), *arguments]
    assert main(asked) == 0
    assert all(name.endswith(".xlsx") for name in names(folder))
    assert other_documents == []


@pytest.mark.parametrize(
    "arguments", [["--session", "s02"], ["--company", "banque-de-l-arree"], ["--format", "pdf"]]
)
def test_the_plan_is_left_out_of_what_is_not_its_own(book, folder, other_documents, arguments):
    assert main(["handouts", "--out", str(folder), *arguments]) == 1
    assert other_documents
    assert not folder.exists()


def test_without_a_plan_the_command_line_says_where_to_write_one(
    tmp_path, monkeypatch, other_documents, capsys
):
    monkeypatch.setenv("WORKSHOP_KIT_ANSWERS", str(tmp_path / "none"))
    assert main(["handouts", "--format", "docx", "--lang", "fr"]) == 1
    assert "séance 07" in capsys.readouterr().err


def test_the_command_line_says_that_a_changed_file_stays(book, folder, other_documents, capsys):
    (file,) = write_plan_files(book, folder=folder, languages=["fr"], formats=["docx"])
    changed_in_word(file.path)
    main(["handouts", "--format", "docx", "--language", "fr", "--out", str(folder), "--lang", "fr"])
    said = capsys.readouterr().out
    assert "accord-ou-plan-personnel.fr.docx" in said
    assert "accord-ou-plan-personnel-2.fr.docx" in said


# --- JupyterLab's buttons and menu -----------------------------------------------------------


def notebook(language: str = "fr"):
    return nbformat.read(notebook_path(read_session("s02"), language), as_version=4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_give_the_files_of_the_notebooks_language(book, folder, language):
    files = write_plan_files(book, folder=folder, languages=[language])
    exporters = (WorkshopAgreementExporter, WorkshopFollowUpExporter)
    for exporter, file in zip(exporters, files, strict=True):
        data, resources = exporter().from_notebook_node(notebook(language))
        assert data == file.path.read_bytes()
        assert resources["output_extension"].endswith(file.path.suffix)
        assert zipfile.is_zipfile(io.BytesIO(data))


def test_both_files_of_a_notebook_have_names_of_their_own(book):
    exporters = (WorkshopAgreementExporter, WorkshopFollowUpExporter)
    endings = [one().from_notebook_node(notebook())[1]["output_extension"] for one in exporters]
    assert endings == [".accord.docx", ".suivi.xlsx"]


def test_without_a_plan_the_button_gives_one_to_write(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKSHOP_KIT_ANSWERS", str(tmp_path / "none"))
    data, _ = WorkshopAgreementExporter().from_notebook_node(notebook())
    text = "\n".join(one.text for one in docx.Document(io.BytesIO(data)).paragraphs)
    assert translator("fr")("plan_files.lacking.objective") in text
