"""Cells run for a document: in a kernel apart, taken as text, named when they do not end."""

from __future__ import annotations

import os

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from workshop_kit.answers import AnswerBook
from workshop_kit.errors import ExecutionError
from workshop_kit.handouts.execution import run_analysts_cells, run_cells, shown_by
from workshop_kit.sessions import notebook_path, read_session
from workshop_kit.texts import LANGUAGES, translator


@pytest.fixture(autouse=True)
def answers(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKSHOP_KIT_ANSWERS", str(tmp_path / "réponses"))
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path / "home")
    return AnswerBook(tmp_path / "réponses")


def notebook(*codes, language="fr"):
    """Return a small notebook of the kit to which someone added cells."""
    about = {"session": "s02", "language": language, "audience": "participant"}
    cells = [new_markdown_cell("# Titre", id="s02-title")]
    cells += [new_code_cell(code, id=f"added-{place}") for place, code in enumerate(codes)]
    return nbformat.v4.new_notebook(cells=cells, metadata={"workshop_kit": about})


def test_a_notebook_without_such_cells_starts_no_kernel(monkeypatch):
    def refuse(*_arguments, **_options):
        raise AssertionError("a kernel was started")

    monkeypatch.setattr("workshop_kit.handouts.kernels.open_stage", refuse)
    path = notebook_path(read_session("s02"), "fr")
    assert run_cells(nbformat.read(path, as_version=4), only_added=True) == {}


def test_an_added_cell_shows_plain_text_and_the_persons_answers_are_left_alone(answers):
    answers.write("s02.home.causes", {"pair": "À nous."})
    before = {path: path.read_bytes() for path in answers.folder.rglob("*") if path.is_file()}
    results = run_cells(
        notebook(
            "from workshop_kit.answers import open_answer_book\n"
            "book = open_answer_book()\n"
            "print('\\x1b[31mrouge\\x1b[0m', len(book.read_all()))\n"
            "saved = book.write('s02.q1', {'choice': 'a', 'tries': 1})".replace("\\\n", "\n"),
            "object()",
            "import sys\nprint('bruit', file=sys.stderr)\n'fin'".replace("\\\n", "\n"),
        )
    )
    assert results == {"added-0": "rouge 0", "added-1": "<object>", "added-2": "'fin'"}
    after = {path: path.read_bytes() for path in answers.folder.rglob("*") if path.is_file()}
    assert after == before


@pytest.mark.parametrize(
    ("code", "how", "named"),
    [
        ("# Ma moyenne\n1 / 0", "cell_failed", "ZeroDivisionError"),
        ("# Trop long\nimport time\ntime.sleep(60)", "cell_timeout", "1"),
        ("# Arrêt\nimport os\nos._exit(1)", "cell_dead", ""),
        ("# Au loin\nimport socket\nsocket.gethostbyname('example.org')", "cell_failed", "example"),
    ],
    ids=["failed", "timeout", "dead", "network"],
)
def test_a_cell_that_does_not_end_is_named_by_its_title(code, how, named):

    with pytest.raises(ExecutionError) as caught:
        run_cells(notebook(code), timeout=1)
    assert caught.value.key == how
    for language in LANGUAGES:
        sentence = translator(language).error(caught.value)
        assert code.partition("\n")[0].removeprefix("# ") in sentence
        assert named in sentence


@pytest.mark.slow
def test_the_analysts_cells_are_those_of_the_company_asked_for():
    session = read_session("s02")
    usual, other = (
        run_analysts_cells(session, "fr", company=company)
        for company in ("conserverie-de-l-aven", "banque-de-l-arree")
    )
    keys = [cell.key for cell in session.cells if cell.is_code and "analyst" in cell.tags]
    assert list(usual) == list(other) == keys
    assert usual != other


def output(**data):
    return {"output_type": "display_data", "data": data}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_without_words_is_left_out_and_the_document_says_so(language):
    t = translator(language)
    cell = {"outputs": [output(**{"image/png": "iVBO", "text/plain": "<Figure size 640x480>"})]}
    assert shown_by(cell, t) == t("handouts.picture_left_out")


def test_an_endless_result_is_cut_and_says_so():
    t = translator("fr")
    cell = {"outputs": [{"output_type": "stream", "name": "stdout", "text": "x\n" * 500}]}
    *lines, last = shown_by(cell, t).splitlines()
    assert len(lines) < 100
    assert "500" in last


def test_this_process_keeps_its_own_environment():
    before = dict(os.environ)
    run_cells(notebook("1 + 1"))
    assert dict(os.environ) == before
