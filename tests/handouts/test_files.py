"""The handouts as files: their names in each language, and never half of one."""

from __future__ import annotations

import copy
import errno
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from nbconvert.nbconvertapp import NbConvertApp
from nbconvert.writers import FilesWriter
from traitlets.config import Config

from workshop_kit.activities import PRACTICE_COMPANY, find_activity
from workshop_kit.answers import AnswerBook
from workshop_kit.cli.environment import Environment
from workshop_kit.data import load_workforce
from workshop_kit.errors import HandoutError, UnknownNameError
from workshop_kit.handouts import DOCUMENT_KINDS, drawing, write_documents, write_handouts
from workshop_kit.handouts.drawing import chart_of, svg_of
from workshop_kit.handouts.files import plain_name, write_file
from workshop_kit.handouts.orders import list_orders
from workshop_kit.handouts.sharing import cut
from workshop_kit.handouts.writing import DurableFilesWriter
from workshop_kit.sessions import list_sessions, read_session
from workshop_kit.texts import LANGUAGES, translator

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    book = AnswerBook(tmp_path_factory.mktemp("answers"))
    book.write("s02.q1", {"choice": "b", "tries": 1})
    return book


@pytest.fixture(scope="module")
def written(book, tmp_path_factory):
    folder = tmp_path_factory.mktemp("Élodie") / "Égalité pro & 100%"
    told = []
    paths = write_handouts(
        folder=folder, sessions=["s02"], answers=book, progress=lambda *said: told.append(said)
    )
    return folder, paths, told


def test_the_names_are_of_each_language_and_every_system_accepts_them(written):
    folder, paths, _ = written
    assert sorted(path.name for path in paths) == [
        "seance-02-mixite-des-emplois-livret-personnel.fr.html",
        "seance-02-mixite-des-emplois-livret-personnel.fr.pdf",
        "seance-02-mixite-des-emplois-livret-vierge.fr.html",
        "seance-02-mixite-des-emplois-livret-vierge.fr.pdf",
        "session-02-occupational-mix-blank-handout.en.html",
        "session-02-occupational-mix-blank-handout.en.pdf",
        "session-02-occupational-mix-personal-handout.en.html",
        "session-02-occupational-mix-personal-handout.en.pdf",
    ]
    assert sorted(folder.iterdir()) == sorted(paths)


def test_progress_is_told_after_each_file(written):
    _, paths, told = written
    assert told == [(number, len(paths), path.name) for number, path in enumerate(paths, 1)]


def test_each_file_is_of_its_format_and_language(written):
    for path in written[1]:
        if path.suffix == ".pdf":
            assert path.read_bytes().startswith(b"%PDF-")
        else:
            language = path.suffixes[-2][1:]
            assert f'<html lang="{language}">' in path.read_text(encoding="utf-8")


def test_writing_again_gives_the_same_bytes(written, book, tmp_path):
    again = write_handouts(
        folder=tmp_path, sessions=["s02"], languages=["fr"], answers=book, formats=["html"]
    )
    first = {path.name: path.read_bytes() for path in written[1]}
    assert {path.name: path.read_bytes() for path in again} == {
        path.name: first[path.name] for path in again
    }


def test_without_answers_there_are_blank_handouts_only(tmp_path):
    paths = write_handouts(folder=tmp_path, sessions=["s02"], languages=["en"], formats=["html"])
    assert [path.name for path in paths] == ["session-02-occupational-mix-blank-handout.en.html"]


def test_an_unknown_session_or_format_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(UnknownNameError):
        write_handouts(folder=tmp_path, sessions=["s99"])
    with pytest.raises(HandoutError) as caught:
        write_handouts(folder=tmp_path, sessions=["s02"], formats=["docx"])
    for language in LANGUAGES:
        assert "docx" in translator(language).error(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_kind_language_or_company_is_refused_before_anything_is_written(tmp_path):
    for kinds, options in (
        (["posters"], {}),
        (["blank"], {"languages": ["de"]}),
        (["slides"], {"company": "acme"}),
    ):
        with pytest.raises(UnknownNameError):
            write_documents(kinds, folder=tmp_path, **options)
    assert list(tmp_path.iterdir()) == []


def names(orders):
    return [order.name("pdf") for order in orders]


def test_each_kind_has_a_stable_name_in_each_language(book):
    orders = list_orders(DOCUMENT_KINDS, [read_session("s02")], answers=book, languages=["fr"])
    assert names(orders) == [
        "seance-02-mixite-des-emplois-livret-vierge.fr.pdf",
        "seance-02-mixite-des-emplois-livret-personnel.fr.pdf",
        "seance-02-mixite-des-emplois-guide-animation.fr.pdf",
        "seance-02-mixite-des-emplois-diapositives.fr.pdf",
        "livret-du-parcours-vierge.fr.pdf",
        "livret-du-parcours-personnel.fr.pdf",
    ]
    orders = list_orders(DOCUMENT_KINDS, [read_session("s02")], languages=["en"])
    assert names(orders) == [
        "session-02-occupational-mix-blank-handout.en.pdf",
        "session-02-occupational-mix-facilitator-guide.en.pdf",
        "session-02-occupational-mix-slides.en.pdf",
        "route-booklet-blank.en.pdf",
    ]


def test_documents_of_another_company_do_not_replace_the_usual_ones(book):
    usual, other = (
        set(names(list_orders(DOCUMENT_KINDS, list_sessions(), company=company)))
        for company in (None, "banque-de-l-arree")
    )
    assert not usual & other
    assert all("banque-de-l-arree" in name for name in other)


def test_personal_documents_are_about_the_company_of_the_answers(tmp_path):
    book = AnswerBook(tmp_path)
    book.write("s00.company", {"company": "banque-de-l-arree"})
    book.write("s02.home.causes", {"pair": "Les horaires ?"})
    orders = list_orders(("blank", "personal"), [read_session("s02")], answers=book)
    companies = {(order.kind, order.company) for order in orders}
    assert companies == {("blank", PRACTICE_COMPANY), ("personal", "banque-de-l-arree")}


# --- several processes -----------------------------------------------------------------------


def test_what_shares_its_charts_stays_in_one_process(book):
    orders = list_orders(DOCUMENT_KINDS, list_sessions(), answers=book)
    for processes in (1, 2, 3, 8):
        batches = cut(orders, processes)
        assert sorted(names(order for batch in batches for order in batch)) == sorted(names(orders))
        homes = {}
        for place, batch in enumerate(batches):
            for order in batch:
                if len(order.sessions) == 1:
                    homes.setdefault((order.sessions[0].slug, order.language), set()).add(place)
        assert all(len(places) == 1 for places in homes.values())
    assert [{order.language for order in batch} for batch in cut(orders, 2)] == [{"fr"}, {"en"}]


@pytest.mark.slow
def test_another_process_writes_the_same_bytes_and_names_the_document_that_fails(tmp_path, written):
    # A folder stands where the English document goes.
    refused = tmp_path / "session-02-occupational-mix-blank-handout.en.html"
    refused.mkdir()
    with pytest.raises(HandoutError, match=re.escape(refused.name)):
        write_documents(["blank"], folder=tmp_path, sessions=["s02"], formats=["html"], processes=2)
    whole = [path for path in tmp_path.iterdir() if path.is_file()]
    first = {path.name: path.read_bytes() for path in written[1]}
    assert all(path.read_bytes() == first[path.name] for path in whole)


def test_an_error_of_the_kit_is_told_within_that_of_its_document(tmp_path, monkeypatch):
    def refuse(*_arguments, **_options):
        raise HandoutError("handout_table", caption="Les métiers")

    monkeypatch.setattr("workshop_kit.handouts.orders.build_handout", refuse)
    with pytest.raises(HandoutError) as caught:
        write_documents(["blank"], folder=tmp_path, sessions=["s02"], processes=1)
    said = translator("fr").error(copy.copy(caught.value))
    assert "livret-vierge.fr.html" in said
    assert "Les métiers" in said
    assert list(tmp_path.iterdir()) == []


def test_a_surprise_is_told_with_its_document(tmp_path, monkeypatch):
    def surprise(*_arguments, **_options):
        raise ZeroDivisionError("sum of nothing")

    monkeypatch.setattr("workshop_kit.handouts.orders.build_handout", surprise)
    with pytest.raises(HandoutError, match="document_surprise") as caught:
        write_documents(["blank"], folder=tmp_path, sessions=["s02"], processes=1)
    assert "sum of nothing" in translator("en").error(caught.value)


def test_a_chart_is_drawn_once_for_all_the_documents_of_a_session(tmp_path, monkeypatch):
    drawn = []

    def draw(figure):
        drawn.append(figure)
        return real(figure)

    real = drawing.to_svg
    monkeypatch.setattr(drawing, "to_svg", draw)
    for cache in (drawing._svg, drawing._chart, drawing._panel):
        cache.cache_clear()
    charts = [key for key in read_session("s02").activities if hasattr(find_activity(key), "chart")]
    write_documents(
        ["blank", "booklet"], folder=tmp_path, sessions=["s02"], languages=["fr"], processes=1
    )
    assert len(drawn) == len(charts)


def test_another_setting_or_another_company_is_another_chart(workforce, t):
    jobs = find_activity("s02.jobs")
    settings = [None, {"view": "hires", "sort": "name", "open": None}]
    first, second = (chart_of(jobs, answer, workforce, t) for answer in settings)
    other = load_workforce("banque-de-l-arree")
    third = chart_of(jobs, None, other, t)
    assert len({svg_of(chart) for chart in (first, second, third)}) == 3
    assert chart_of(jobs, None, workforce, t) is first


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Séance 02 : Mixité des emplois", "seance-02-mixite-des-emplois"),
        ("Conditions de travail & risques", "conditions-de-travail-risques"),
        ("../x  CON", "x-con"),
    ],
)
def test_a_name_keeps_only_what_every_system_accepts(name, plain):
    assert plain_name(name) == plain


def test_a_file_that_cannot_be_written_leaves_the_one_that_was_there(tmp_path, monkeypatch):
    path = tmp_path / "livret.pdf"
    path.write_bytes(b"avant")

    def full(*_arguments):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(HandoutError) as caught:
            write_file(path, b"ensuite")
    assert "intact" in translator("fr").error(caught.value)
    assert path.read_bytes() == b"avant"
    assert list(tmp_path.iterdir()) == [path]


# A program that kills, at moments of chance, another that exports one of two long documents
# over the other as `jupyter nbconvert` does; it says what the final name then holds.
KILLS = """
import itertools, os, random, signal, sys, time
from pathlib import Path
from workshop_kit.handouts.writing import DurableFilesWriter

path, kills = Path(sys.argv[1]) / "livret.html", int(sys.argv[2])
rng = random.Random(1)
for _ in range(kills):
    reading, telling = os.pipe()
    if not (child := os.fork()):
        writer = DurableFilesWriter(build_directory=str(path.parent))
        for letter in itertools.cycle("ab"):
            writer.write(letter * 1_000_000, {"output_extension": ".html"}, notebook_name="livret")
            os.write(telling, letter.encode())
    os.read(reading, 1)
    time.sleep(rng.uniform(0, 0.03))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading), os.close(telling)
    content = path.read_bytes()
    print(len(content), len(set(content)))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the program forks")
def test_a_kill_during_an_export_never_leaves_half_a_file(tmp_path):
    command = [sys.executable, "-c", KILLS, str(tmp_path), "15"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.split("\n")[:-1] == ["1000000 1"] * 15


def test_nbconvert_writes_through_the_durable_writer_in_the_kits_settings():
    settings = json.loads(
        (ROOT / "workshop_kit/cli/jupyter/jupyter_nbconvert_config.json").read_text("utf-8")
    )
    application = NbConvertApp(config=Config(settings))
    application.init_writer()
    assert isinstance(application.writer, DurableFilesWriter)


def test_the_set_up_puts_these_settings_where_a_terminal_s_nbconvert_reads_them(tmp_path):
    Environment(tmp_path, tmp_path / "log")._write_jupyter_settings()
    (placed,) = (tmp_path / ".venv" / "etc" / "jupyter").iterdir()
    settings = ROOT / "workshop_kit/cli/jupyter/jupyter_nbconvert_config.json"
    assert (placed.name, placed.read_bytes()) == (settings.name, settings.read_bytes())


def test_the_durable_writer_writes_what_nbconvert_s_own_does(tmp_path):
    resources = {
        "output_extension": ".md",
        "outputs": {os.path.join("figures", "a.txt"): b"pixels"},  # noqa: PTH118
        "metadata": {"path": str(tmp_path / "notebooks")},
    }
    kept = {}
    for writer in (FilesWriter, DurableFilesWriter):
        place = tmp_path / writer.__name__
        written = writer(build_directory=str(place)).write("é", resources, notebook_name="carnet")
        assert Path(written) == place / "carnet.md"
        kept[writer] = {path.relative_to(place): path.read_bytes() for path in place.rglob("*.*")}
    assert kept[FilesWriter] == kept[DurableFilesWriter]


def test_a_refused_export_is_a_sentence_and_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "livret.html"
    path.write_bytes(b"avant")

    def full(*_arguments):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("workshop_kit.handouts.files.write_durably", full)
    writer = DurableFilesWriter(build_directory=str(tmp_path))
    with pytest.raises(SystemExit, match=r"livret\.html"):
        writer.write("ensuite", {"output_extension": ".html"}, notebook_name="livret")
    assert path.read_bytes() == b"avant"
