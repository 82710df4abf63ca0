"""Folders of every name and machines of every setting: the same answers, the same bytes."""

from __future__ import annotations

import ast
import getpass
import json
import os
import platform
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from workshop_kit.answers import AnswerBook

ROOT = Path(__file__).resolve().parents[2]
VALUE = {"management": "Œuvre d’été : « 12,5 % », l’Île-aux-Moines 🜁", "staff": "İstanbul ıssız"}

ROOTS = [
    "plain",
    "two words",
    "  spaces on both sides .d",
    "Élodie",
    unicodedata.normalize("NFD", "Élodie décomposée"),
    "Égalité pro & 100%",
    "l'été d’Aven",
    "a'b\"c" if os.name != "nt" else "a'b",
    "#dièse",
    "%41%2F..",
    "[crochets] {accolades}",
    "(parenthèses)+plus,virgule;point-virgule",
    "$HOME `date` !",
    "~tilde",
    "-tiret",
    "@arobase=égal",
    "OneDrive - Société",
    "İstanbul",
    "日本語",
    "emoji 🙂",
    "مؤسسة",
    "a.b.c.json",
    "x" * 200,
    "é" * 100,
    "/".join(["dossier profond"] * 12),
]


@pytest.mark.parametrize("root", ROOTS, ids=lambda root: root[:24])
def test_answers_are_written_read_and_deleted_under_a_folder_of_any_name(tmp_path, root):
    book = AnswerBook(tmp_path / root / "answers")
    book.write("s02.home.work", VALUE)
    book.write("s02.q1", {"choice": "a", "tries": 1}).path.write_bytes(b"damaged")
    again = AnswerBook(tmp_path / root / "answers")
    assert {key: answer.value for key, answer in again.read_all().items()} == {
        "s02.home.work": VALUE
    }
    assert len(again.set_aside) == 1
    assert len(again.delete_all()) == 2
    assert list(again.folder.iterdir()) == []


_WRITE = """
import datetime as dt, sys
from pathlib import Path
from workshop_kit.answers import AnswerBook, book
book._now = lambda: dt.datetime(2026, 3, 29, 1, 30, tzinfo=dt.UTC)
answers = AnswerBook(Path(sys.argv[1]))
answers.write("s02.home.work", eval(sys.argv[2]))
value = AnswerBook(Path(sys.argv[1])).read("s02.home.work").value
assert value == eval(sys.argv[2]), value
"""

SETTINGS = [
    {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
    # Latin-1 stands for a French Windows (cp1252): accents are single bytes.
    {"LC_ALL": "fr_FR.ISO-8859-1", "PYTHONUTF8": "0", "PYTHONIOENCODING": "cp1252"},
    {"TZ": "America/Cayenne"},
    {"TZ": "Indian/Reunion"},
    # The night when clocks go forward.
    {"TZ": "Europe/Paris"},
]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: "-".join(setting.values()))
def test_an_answer_is_the_same_bytes_on_every_machine(tmp_path, setting):
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))
    }
    folder = tmp_path / "answers"
    command = [sys.executable, "-X", "warn_default_encoding", "-W", "error::EncodingWarning"]
    subprocess.run(
        [*command, "-c", _WRITE, str(folder), ascii(VALUE)],
        env={**environment, **setting, "PYTHONPATH": str(ROOT)},
        check=True,
        cwd=tmp_path,
    )
    (file,) = folder.iterdir()
    fields = json.loads(file.read_bytes().decode("utf-8"))
    assert fields["value"] == VALUE
    assert fields["saved_at"] == "2026-03-29T01:30:00+00:00"
    assert list(fields)[:2] == ["key", "value"]


def test_a_record_holds_no_name_of_the_person_the_machine_or_a_folder(tmp_path):
    book = AnswerBook(tmp_path / "réponses")
    text = book.write("s02.home.work", {"pair": "x"}).path.read_text(encoding="utf-8")
    fields = json.loads(text)
    assert set(fields) == {
        "key", "value", "saved_at", "saved_at_local", "version", "writer", "seen", "kit",
        "schema", "checksum",
    }  # fmt: skip
    own = {getpass.getuser(), platform.node(), str(Path.home()), str(tmp_path), "réponses"}
    assert [word for word in own if len(word) > 3 and word in text] == []


def _opens_with_the_machine_s_own_encoding(call: ast.Call) -> bool:
    name = getattr(call.func, "attr", None) or getattr(call.func, "id", None)
    named = {keyword.arg for keyword in call.keywords}
    if "encoding" in named:
        return False
    if name == "read_text":
        return not call.args
    if name == "write_text":
        return len(call.args) < 2
    if name == "run" or name == "Popen":
        return bool(named & {"text", "universal_newlines"})
    is_of_os = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "os"
    modes = [ast.unparse(part) for part in (*call.args, *(one.value for one in call.keywords))]
    return name == "open" and not is_of_os and not any("b'" in mode for mode in modes)


def test_no_file_of_the_package_is_opened_with_the_machine_s_own_encoding():
    files = sorted((ROOT / "workshop_kit").rglob("*.py"))
    calls = [
        (file.name, node)
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]
    found = [(name, call) for name, call in calls if _opens_with_the_machine_s_own_encoding(call)]
    assert [f"{name}:{call.lineno}" for name, call in found] == []
