"""Disks that refuse, programs that hold files, cuts and kills: the earlier answers are intact."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.answers.crash_states import Recorder, rebuild, state_after_cut, told_before
from workshop_kit.answers import AnswerBook
from workshop_kit.answers import durable as durable_module
from workshop_kit.answers.durable import PART, write_durably
from workshop_kit.errors import AnswerError, AnswerNotSavedError, AnswersNotDeletedError
from workshop_kit.texts import LANGUAGES, translator

ROOT = Path(__file__).parents[2]


@pytest.fixture
def book(tmp_path):
    book = AnswerBook(tmp_path / "réponses")
    book.write("s02.note", "avant")
    return book


def parts_of(book):
    return [path.name for path in book.folder.iterdir() if path.name.endswith(PART)]


def refuse(monkeypatch, name, error, times=10**6):
    """Make a function of `os` raise, the first `times` times."""
    real, calls = getattr(os, name), []

    def refusing(*arguments, **options):
        calls.append(arguments)
        if len(calls) <= times:
            raise error
        return real(*arguments, **options)

    monkeypatch.setattr(os, name, refusing)
    return calls


def windows_error(number):
    """Return an OSError as Windows raises it; elsewhere the attribute is simply added."""
    error = PermissionError(errno.EACCES, "held")
    error.winerror = number
    return error


# --- what the system refuses -------------------------------------------------------------------


@pytest.mark.parametrize("step", ["open", "write", "fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "answer_disk_full"),
        (errno.EDQUOT, "answer_disk_full"),
        (errno.EACCES, "answer_folder_closed"),
        (errno.EROFS, "answer_folder_closed"),
        (errno.ENAMETOOLONG, "answer_path_too_long"),
        (errno.EIO, "answer_not_saved"),
    ],
)
def test_a_refusal_at_any_step_is_one_sentence_and_changes_nothing(
    book, monkeypatch, step, number, key
):
    before = {path.name: path.read_bytes() for path in book.folder.iterdir()}
    with monkeypatch.context() as patch:
        # Listing the folder must still work: only what `durable` calls is refused.
        refuse(patch, step, OSError(number, os.strerror(number)))
        with pytest.raises(AnswerNotSavedError) as caught:
            book.write("s02.note", "après")
    assert caught.value.key == key
    for language in LANGUAGES:
        assert translator(language).error(caught.value).endswith(".")
    assert {path.name: path.read_bytes() for path in book.folder.iterdir()} == before
    assert book.read("s02.note").value == "avant"


def test_the_answer_can_be_saved_once_the_disk_accepts_again(book, monkeypatch):
    with monkeypatch.context() as patch:
        refuse(patch, "write", OSError(errno.ENOSPC, "full"))
        with pytest.raises(AnswerNotSavedError):
            book.write("s02.note", "après")
    book.write("s02.note", "après")
    assert book.read("s02.note").value == "après"


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_held_for_a_moment_on_windows_is_waited_for(book, monkeypatch, number):
    pauses = []
    monkeypatch.setattr(durable_module.time, "sleep", pauses.append)
    refuse(monkeypatch, "replace", windows_error(number), times=4)
    book.write("s02.note", "après")
    assert len(pauses) == 4
    assert sum(pauses) < 1
    assert book.read("s02.note").value == "après"


@pytest.mark.parametrize(("number", "key"), [(32, "answer_file_held"), (5, "answer_folder_closed")])
def test_a_file_held_for_good_on_windows_is_given_up_on(book, monkeypatch, number, key):
    pauses = []
    monkeypatch.setattr(durable_module.time, "sleep", pauses.append)
    with monkeypatch.context() as patch:
        refuse(patch, "replace", windows_error(number))
        with pytest.raises(AnswerNotSavedError) as caught:
            book.write("s02.note", "après")
    assert caught.value.key == key
    assert 2 < sum(pauses) < 3
    assert book.read("s02.note").value == "avant"
    assert parts_of(book) == []


def test_another_refusal_is_not_waited_for(book, monkeypatch):
    monkeypatch.setattr(durable_module.time, "sleep", lambda _: pytest.fail("waited"))
    refuse(monkeypatch, "replace", windows_error(112))
    with pytest.raises(AnswerNotSavedError) as caught:
        book.write("s02.note", "après")
    assert caught.value.key == "answer_disk_full"


def test_a_path_past_what_windows_accepts_is_said_so(tmp_path, monkeypatch):
    book = AnswerBook(tmp_path / ("d" * 200))
    refuse(monkeypatch, "open", FileNotFoundError(errno.ENOENT, "not found"))
    with pytest.raises(AnswerNotSavedError) as caught:
        book.write("s02.note", "x")
    assert caught.value.key == "answer_path_too_long"


def test_a_name_too_long_for_this_system_is_said_so(tmp_path):
    book = AnswerBook(tmp_path / ("d" * 300))
    assert_not_saved(book, "answer_path_too_long")


def assert_not_saved(book, key):
    with pytest.raises(AnswerNotSavedError) as caught:
        book.write("s02.note", "x")
    assert caught.value.key == key


def test_a_file_in_the_place_of_the_folder_is_said_so(tmp_path):
    (tmp_path / "réponses").write_text("", encoding="utf-8")
    assert_not_saved(AnswerBook(tmp_path / "réponses"), "answer_not_a_folder")
    assert_not_saved(AnswerBook(tmp_path / "réponses" / "dessous"), "answer_not_a_folder")
    assert AnswerBook(tmp_path / "réponses").read_all() == {}


def test_a_folder_that_cannot_be_listed_is_an_error_and_not_an_empty_book(book, monkeypatch):
    refuse(monkeypatch, "scandir", OSError(errno.EIO, "share lost"))
    with pytest.raises(AnswerError) as caught:
        book.read_all()
    assert "Rien n’est perdu" in translator("fr").error(caught.value)
    with pytest.raises(AnswerNotSavedError):
        book.write("s02.note", "après")


def test_a_damaged_file_that_cannot_be_moved_stays_and_is_listed(book, monkeypatch):
    path = book.write("s02.q1", 1).path
    path.write_bytes(b"")
    refuse(monkeypatch, "replace", OSError(errno.EROFS, "read-only"))
    assert book.read("s02.q1") is None
    assert book.set_aside == [path]
    assert path.exists()


def test_a_file_that_cannot_be_read_now_is_neither_moved_nor_lost(book, monkeypatch):
    later = book.write("s02.note", "après").path
    with monkeypatch.context() as patch:
        real = Path.read_bytes
        patch.setattr(
            Path, "read_bytes", lambda path: raise_held() if path == later else real(path)
        )
        patch.setattr(durable_module.time, "sleep", lambda _: None)
        assert book.read("s02.note").value == "avant"
    assert book.read("s02.note").value == "après"


def raise_held():
    raise windows_error(32)


def test_deleting_goes_on_past_a_file_that_refuses(book, monkeypatch):
    book.write("s02.q1", 1)
    real = os.unlink

    def refusing(path, **options):
        if "s02.note" in str(path):
            raise OSError(errno.EACCES, "held")
        return real(path, **options)

    monkeypatch.setattr(os, "unlink", refusing)
    with pytest.raises(AnswersNotDeletedError) as caught:
        book.delete_all()
    assert caught.value.values["n"] == 1
    assert list(book.read_all()) == ["s02.note"]


@pytest.fixture
def small_disk(tmp_path):
    """Give a real file system of 64 KiB, where this machine lets one be mounted."""
    folder = tmp_path / "petit disque"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this machine does not let the test mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_on_a_disk_that_is_really_full_the_earlier_answers_are_intact(small_disk):
    book = AnswerBook(small_disk / "réponses")
    for kept in range(3):
        book.write(f"s02.q{kept}", "é" * 4000)
    with pytest.raises(AnswerNotSavedError) as caught:
        book.write("s02.q3", "é" * 40_000)
    assert caught.value.key == "answer_disk_full"
    assert list(AnswerBook(book.folder).read_all()) == ["s02.q0", "s02.q1", "s02.q2"]
    assert book.set_aside == []
    assert parts_of(book) == []


# --- the file itself ---------------------------------------------------------------------------


def test_the_data_are_on_the_disk_before_the_name_and_the_name_before_the_return(
    tmp_path, monkeypatch
):
    recorder = Recorder(tmp_path)
    for name, function in recorder.patches.items():
        monkeypatch.setattr(os, name, function)
    write_durably(tmp_path / "a.txt", b"contenu")
    steps = [operation[0] for operation in recorder.operations]
    assert steps[0] == "create"
    assert steps[-3:] == ["sync", "rename", "sync"]
    assert recorder.operations[-1] == ("sync", str(tmp_path))


def test_no_temporary_file_is_left_when_writing_is_interrupted(tmp_path, monkeypatch):
    refuse(monkeypatch, "fsync", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        write_durably(tmp_path / "a.txt", b"contenu")
    assert list(tmp_path.iterdir()) == []


# --- power cuts and kills ------------------------------------------------------------------------


def test_no_power_cut_leaves_an_unreadable_answer_or_loses_one_that_was_acknowledged(
    tmp_path, monkeypatch
):
    source = tmp_path / "source"
    recorder = Recorder(source)
    with monkeypatch.context() as patch:
        for name, function in recorder.patches.items():
            patch.setattr(os, name, function)
        book = AnswerBook(source)
        for number in range(1, 7):
            for key in ("s02.q1", "s02.q2"):
                book.write(key, number)
                recorder.acknowledge(key, number)
    rng = random.Random(2014)  # noqa: S311
    for cut in range(len(recorder.operations)):
        for chance in range(3):
            before = recorder.operations[:cut]
            folder = tmp_path / f"{cut}-{chance}"
            rebuild(state_after_cut(before, rng), source, folder)
            found = AnswerBook(folder)
            answers = found.read_all()
            assert found.set_aside == []
            assert all(answers[key].value >= told for key, told in told_before(before).items())


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_kill_while_writing_loses_nothing_that_was_acknowledged(tmp_path):
    rng = random.Random(7)  # noqa: S311
    for kill in range(5):
        told = _write_until_killed(tmp_path / str(kill), rng.uniform(0.0, 0.03))
        book = AnswerBook(tmp_path / str(kill))
        answers = book.read_all()
        assert told
        assert all(answers[key].value["number"] >= number for key, number in told.items())
        assert book.set_aside == []


def _write_until_killed(folder, seconds):
    program = [sys.executable, str(ROOT / "benchmarks" / "answers_kill.py"), "--write", str(folder)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True, cwd=ROOT) as writer:
        told = _acknowledged(writer.stdout.readline())
        time.sleep(seconds)
        writer.kill()
        for line in writer.stdout:
            if line.endswith("\n"):
                told |= _acknowledged(line)
    return told


def _acknowledged(line):
    key, number = line.split()
    return {key: int(number)}
