"""The handouts as files: their names in each language, and never half of one."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from workshop_kit.answers import AnswerBook
from workshop_kit.errors import HandoutError, UnknownNameError
from workshop_kit.handouts import write_handouts
from workshop_kit.handouts.files import plain_name, write_file
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


# A program that writes one of two long files over the other, for ever.
WRITER = """
import itertools, sys
from pathlib import Path
from workshop_kit.answers.durable import write_durably
for letter in itertools.cycle("ab"):
    write_durably(Path(sys.argv[1]), letter.encode() * 3_000_000)
    print(letter, flush=True)
"""


def test_a_kill_while_writing_never_leaves_half_a_file(tmp_path):
    path = tmp_path / "livret.html"
    for pause in (0.0, 0.003, 0.007, 0.011, 0.017):
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as writer:
            writer.stdout.readline()
            time.sleep(pause)
            writer.kill()
        content = path.read_bytes()
        assert len(content) == 3_000_000
        assert len(set(content)) == 1
