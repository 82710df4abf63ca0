"""What a source gives: two languages, two audiences, and the bytes that Jupyter would write."""

from __future__ import annotations

import json
import shutil

import nbformat
import pytest

from workshop_kit.design import NO_BREAK_SPACE, notebook_css
from workshop_kit.sessions import (
    build_notebooks,
    list_sessions,
    notebook_path,
    read_session,
    strip_signage,
)
from workshop_kit.sessions.notebooks import FACILITATOR_FOLDERS, set_language
from workshop_kit.sessions.signage import fill_marks
from workshop_kit.texts import LANGUAGES, translator


def read(folder, language, *, facilitator=False):
    place = folder / language / (FACILITATOR_FOLDERS[language] if facilitator else ".")
    (path,) = place.glob("*.ipynb")
    return nbformat.read(path, as_version=4)


def cells_of(notebook):
    return {cell.metadata.workshop_kit.key: cell for cell in notebook.cells}


@pytest.fixture
def built(small_kit):
    build_notebooks(folder=small_kit)
    return small_kit


def test_a_source_gives_four_notebooks(small_kit):
    names = [path.relative_to(small_kit).as_posix() for path in build_notebooks(folder=small_kit)]
    assert names == [
        "fr/02_mixite_des_emplois.ipynb",
        "fr/animation/02_mixite_des_emplois.ipynb",
        "en/02_occupational_mix.ipynb",
        "en/facilitation/02_occupational_mix.ipynb",
    ]


def test_the_same_source_gives_the_same_bytes(built, tmp_path):
    again = tmp_path / "again"
    shutil.copytree(built / "source", again / "source")
    for path in build_notebooks(folder=again):
        assert path.read_bytes() == (built / path.relative_to(again)).read_bytes()


def test_a_notebook_that_is_right_is_left_alone(built):
    assert build_notebooks(folder=built) == []


def test_checking_writes_nothing(small_kit):
    assert len(build_notebooks(folder=small_kit, check=True)) == 4
    assert not (small_kit / "fr").exists()


def test_every_notebook_is_valid_and_has_neither_outputs_nor_counts(built):
    for path in built.rglob("*.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        assert all(cell.outputs == [] and cell.execution_count is None for cell in code)


def test_jupyter_saves_the_same_bytes(built, tmp_path, monkeypatch):
    # Saving signs the notebook: not in the user's own list.
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter"))
    from jupyter_server.services.contents.filemanager import FileContentsManager

    for path in sorted(built.rglob("*.ipynb")):
        written = path.read_bytes()
        manager = FileContentsManager(root_dir=str(path.parent))
        model = manager.get(path.name, content=True, type="notebook")
        # As a browser sends it back.
        manager.save(json.loads(json.dumps(model, default=str)), path.name)
        manager.notary.store.close()
        assert path.read_bytes() == written


def test_lines_end_alike_on_every_machine(built):
    for path in built.rglob("*.ipynb"):
        written = path.read_bytes()
        assert b"\r" not in written
        assert written.endswith(b"}\n")


def test_cells_are_named_after_their_keys(built):
    notebook = read(built, "fr")
    assert [cell.id for cell in notebook.cells] == [
        "s02-title",
        "s02-open",
        "s02-where",
        "s02-jobs",
        "s02-where-paper",
        "s02-leave",
    ]


def test_participants_receive_neither_the_script_nor_the_solutions(built):
    for language in LANGUAGES:
        tags = [
            tag for cell in read(built, language).cells for tag in cell.metadata.get("tags", [])
        ]
        assert not {"facilitator", "solution"} & set(tags)


def test_facilitators_receive_everything_and_the_time_of_each_step(built):
    cells = cells_of(read(built, "en", facilitator=True))
    assert "For the facilitator" in cells["s02.where.script"].source
    assert "Worked answer" in cells["s02.where.answer"].source
    assert "from 0:20 to 0:30" in cells["s02.leave"].source
    assert "| 0:20 | What you take home | 10 | on your own |" in cells["s02.timetable"].source


def test_a_step_says_its_place_its_length_and_with_whom(built):
    source = cells_of(read(built, "fr"))["s02.where"].source
    assert source.splitlines()[0] == (
        '<p class="wk-step"><span class="wk-pill wk-mix">Mixité des emplois</span> '
        "étape 1 sur 2 · 20 minutes · en binôme</p>"
    )
    assert source.splitlines()[2].startswith("## ")


def test_the_route_shows_what_is_behind_and_where_one_stands(built):
    route = cells_of(read(built, "en"))["s02.title"].source.splitlines()[0]
    assert [route.count(f'class="wk-{state}"') for state in ("past", "now", "next")] == [2, 1, 7]


def test_code_is_folded_and_opened_by_a_comment_in_the_reader_s_language(built):
    for language, comment in (("fr", "# Qui travaille où ?"), ("en", "# Who works where?")):
        cell = cells_of(read(built, language))["s02.jobs"]
        assert cell.source.splitlines() == [comment, 'screen.show("s02.jobs")']
        assert cell.metadata.jupyter.source_hidden is True
        assert cell.metadata.workshop_kit.activity == "s02.jobs"


def test_each_notebook_opens_the_screen_in_its_own_language(built):
    for language in LANGUAGES:
        source = cells_of(read(built, language))["s02.open"].source
        assert f'language="{language}"' in source
        assert "LANGUAGE" not in source


def test_the_language_is_replaced_as_a_name_and_not_inside_words():
    code = (
        'open_screen("LANGUAGE", language=LANGUAGE)  # LANGUAGE\nété(LANGUAGE, LANGUAGE, LANGUAGES)'
    )
    expected = 'open_screen("LANGUAGE", language="fr")  # LANGUAGE\nété("fr", "fr", LANGUAGES)'
    assert set_language(code, "fr") == expected


def test_buttons_are_commands_of_jupyterlab_worded_in_each_language(built):
    for language in LANGUAGES:
        t = translator(language)
        cells = cells_of(read(built, language))
        assert (
            '<button class="wk-start" data-commandlinker-command="notebook:run-all-cells" '
            f"data-commandlinker-args='{{}}'>{t('button.start')}</button>"
        ) in cells["s02.title"].source
        assert "notebook:restart-run-all" in cells["s02.title"].source
        assert (
            'data-commandlinker-command="notebook:export-to-format" '
            f'data-commandlinker-args=\'{{"format": "workshop_handout"}}\'>{t("button.handout")}'
        ) in cells["s02.leave"].source


def test_links_lead_to_the_notebook_of_the_same_language(built):
    assert "](02_mixite_des_emplois.ipynb)" in cells_of(read(built, "fr"))["s02.leave"].source
    assert "](02_occupational_mix.ipynb)" in cells_of(read(built, "en"))["s02.leave"].source


def test_french_prose_keeps_its_unbreakable_spaces_and_english_has_none(built):
    assert f"où{NO_BREAK_SPACE}?" in cells_of(read(built, "fr"))["s02.title"].source
    assert NO_BREAK_SPACE not in cells_of(read(built, "en"))["s02.title"].source


def test_what_only_paper_shows_is_named_so_for_the_style_that_hides_it(built):
    cell = cells_of(read(built, "fr"))["s02.where.paper"]
    assert cell.metadata.tags == ["print-only"]
    assert ".jp-Cell.wk-print-only { display: none; }" in notebook_css()


def test_what_is_for_analysts_waits_closed_and_then_shows_its_code():
    path = notebook_path(read_session("s02"), "fr")
    cells = cells_of(nbformat.read(path, as_version=4))
    heading, code = cells["s02.moving.analysts"], cells["s02.moving.analyst"]
    assert heading.metadata["jp-MarkdownHeadingCollapsed"] is True
    assert "jupyter" not in code.metadata


def test_a_link_to_the_facilitator_s_copy_fits_the_place_it_is_read_from():
    names = {"s02": "02_mixite.ipynb"}
    mark = "[ici]({facilitator:s02})"
    french = translator("fr")
    assert fill_marks(mark, names, french) == "[ici](02_mixite.ipynb)"
    assert fill_marks(mark, names, french, to_facilitator="animation/") == (
        "[ici](animation/02_mixite.ipynb)"
    )


def test_a_notebook_says_whose_it_is(built):
    assert read(built, "en", facilitator=True).metadata.workshop_kit == {
        "session": "s02",
        "language": "en",
        "audience": "facilitator",
    }
    assert read(built, "en").metadata.kernelspec.display_name == "Python 3"


def test_without_its_signage_a_notebook_is_the_source_again(built):
    source = strip_signage(cells_of(read(built, "en"))["s02.title"].source)
    assert source == "# Occupational mix\n\nWho works where? And at your place?"
    step = strip_signage(cells_of(read(built, "en", facilitator=True))["s02.where.script"].source)
    assert step == "Leave two minutes of silence."


@pytest.mark.parametrize("session", list_sessions(), ids=lambda session: session.slug)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notebook_of_the_kit_begins_with_its_title(session, language):
    notebook = nbformat.read(notebook_path(session, language), as_version=4)
    assert strip_signage(notebook.cells[0].source).startswith("# ")
