"""Damaged files: never a crash, never a wrong answer, never a deletion."""

from __future__ import annotations

import json
import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_kit.answers import AnswerBook
from workshop_kit.answers.book import SET_ASIDE
from workshop_kit.answers.record import checksum

OLDER, NEWER = "d’abord", "Le conditionnement, « depuis » la création"


@pytest.fixture
def book(tmp_path):
    return AnswerBook(tmp_path / "réponses")


@pytest.fixture(scope="module")
def two_versions(tmp_path_factory):
    """Give a folder with two versions of one answer, and the later file's name and bytes."""
    book = AnswerBook(tmp_path_factory.mktemp("pristine"))
    book.write("s02.note", OLDER)
    later = book.write("s02.note", NEWER)
    return book.folder, later.path.name, later.path.read_bytes()


def read_damaged(two_versions, data, tmp_path_factory):
    """Return the answer that stands, and the files set aside, once the later file holds `data`."""
    pristine, name, _ = two_versions
    folder = tmp_path_factory.mktemp("damaged") / "a"
    shutil.copytree(pristine, folder)
    (folder / name).write_bytes(data)
    book = AnswerBook(folder)
    answer = book.read("s02.note")
    aside = book.set_aside
    shutil.rmtree(folder.parent)
    return answer, aside


@st.composite
def damaged(draw, data):
    """Bytes changed, cut, repeated, zeroed or shuffled."""
    data = bytearray(data)
    place = st.integers(0, len(data) - 1)
    start, end = sorted((draw(place), draw(place)))
    match draw(st.sampled_from(["set", "flip", "cut", "zero", "repeat", "drop", "insert"])):
        case "set":
            data[start] = draw(st.integers(0, 255))
        case "flip":
            data[start] ^= 1 << draw(st.integers(0, 7))
        case "cut":
            del data[start:]
        case "zero":
            data[start:end] = bytes(end - start)
        case "repeat":
            data[end:end] = data[start:end]
        case "drop":
            del data[start:end]
        case "insert":
            data[start:start] = draw(st.binary(min_size=1, max_size=8))
    return bytes(data)


@settings(max_examples=600, deadline=None)
@given(draw=st.data())
def test_a_changed_byte_is_noticed_and_the_version_before_stands(
    draw, two_versions, tmp_path_factory
):
    data = draw.draw(damaged(two_versions[2]))
    answer, aside = read_damaged(two_versions, data, tmp_path_factory)
    if aside:
        assert answer.value == OLDER
        assert [path.name for path in aside] == [two_versions[1]]
    else:
        # Only spaces, or nothing, changed.
        assert answer.value == NEWER


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 4096,
        b"null",
        b"[]",
        b"{}",
        b'"text"',
        b"NaN",
        b"{" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a": ' * 50_000,
        b'{"schema": 1e999}',
        b'{"version": ' + b"9" * 5000 + b"}",
        "é".encode("cp1252"),
        '{"value": "x"}'.encode("utf-16"),
        b"\xff\xfe\x00",
        b'{"value": NaN}',
    ],
    ids=lambda data: repr(data[:12]),
)
def test_content_that_is_no_answer_is_set_aside(two_versions, tmp_path_factory, data):
    answer, aside = read_damaged(two_versions, data, tmp_path_factory)
    assert answer.value == OLDER
    assert len(aside) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 0},
        {"schema": True},
        {"schema": "1"},
        {"saved_at": "hier"},
        {"saved_at": "2026-01-01T00:00:00"},
        {"saved_at": "0001-01-01T00:00:00+14:00"},
        {"saved_at": 3},
        {"seen": []},
        {"seen": {"abc": "1"}},
        {"seen": None},
        {"version": 2.0},
        {"writer": "another"},
        {"key": "s02.other"},
    ],
    ids=str,
)
def test_a_field_of_the_wrong_kind_is_set_aside_even_with_a_right_checksum(
    two_versions, tmp_path_factory, change
):
    fields = json.loads(two_versions[2]) | change
    del fields["checksum"]
    data = json.dumps({**fields, "checksum": checksum(fields)}).encode()
    answer, aside = read_damaged(two_versions, data, tmp_path_factory)
    assert answer.value == OLDER
    assert len(aside) == 1


def test_a_field_that_occurs_twice_is_set_aside(two_versions, tmp_path_factory):
    data = two_versions[2].replace(b'"value":', b'"value": "another",\n  "value":')
    answer, aside = read_damaged(two_versions, data, tmp_path_factory)
    assert answer.value == OLDER
    assert len(aside) == 1


@pytest.mark.parametrize("missing", ["value", "seen", "kit", "schema", "checksum", "saved_at"])
def test_a_missing_field_is_set_aside(two_versions, tmp_path_factory, missing):
    fields = json.loads(two_versions[2])
    del fields[missing]
    fields.pop("checksum", None)
    if missing != "checksum":
        fields["checksum"] = checksum(fields)
    answer, _ = read_damaged(two_versions, json.dumps(fields).encode(), tmp_path_factory)
    assert answer.value == OLDER


def test_spaces_and_line_ends_that_an_editor_changed_do_no_harm(two_versions, tmp_path_factory):
    text = two_versions[2].decode()
    for data in (
        text.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + text.encode(),
        json.dumps(dict(reversed(json.loads(text).items()))).encode(),
    ):
        answer, aside = read_damaged(two_versions, data, tmp_path_factory)
        assert (answer.value, aside) == (NEWER, [])


def test_two_files_exchanged_are_both_set_aside(book):
    one, other = book.write("s02.q1", "un").path, book.write("s02.q2", "deux").path
    content = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(content)
    assert book.read_all() == {}
    assert len(book.set_aside) == 2


def test_a_damaged_file_is_kept_byte_for_byte(book):
    path = book.write("s02.note", "x").path
    path.write_bytes(b"\x00 abime")
    book.read("s02.note")
    assert [aside.read_bytes() for aside in book.set_aside] == [b"\x00 abime"]
    assert book.set_aside[0].parent == book.folder / SET_ASIDE


def test_two_damaged_files_of_one_name_are_both_kept(book):
    path = book.write("s02.note", "x").path
    for content in (b"1", b"2"):
        path.write_bytes(content)
        book.read("s02.note")
    assert sorted(aside.read_bytes() for aside in book.set_aside) == [b"1", b"2"]


def test_a_copy_that_a_synchronisation_client_made_is_set_aside(book):
    path = book.write("s02.note", "x").path
    copy = path.with_name(path.stem + "-PC-de-Élodie.json")
    copy.write_bytes(path.read_bytes())
    assert book.read("s02.note").value == "x"
    assert [aside.name for aside in book.set_aside] == [copy.name]


def test_a_file_far_too_long_is_not_even_read(book, monkeypatch):
    path = book.write("s02.note", "x").path
    monkeypatch.setattr("workshop_kit.answers.book.MAX_FILE_BYTES", 100)
    assert book.read("s02.note") is None
    assert path not in book.set_aside
    assert len(book.set_aside) == 1


def test_a_folder_with_the_name_of_an_answer_is_passed_over(book):
    (book.folder / "s02.note.000009-abc.json").mkdir(parents=True)
    assert book.read_all() == {}
    book.write("s02.note", "x")
    assert book.read("s02.note").value == "x"


def test_a_damaged_answer_does_not_hide_the_others(book):
    book.write("s02.q1", "un").path.write_bytes(b"")
    book.write("s02.q2", "deux")
    assert {key: answer.value for key, answer in book.read_all().items()} == {"s02.q2": "deux"}
