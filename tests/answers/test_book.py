"""The answer book: what is written is read back, by whoever looks."""

from __future__ import annotations

import datetime as dt
import json
import multiprocessing
import os
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.answers import AnswerBook, fallback_folder, open_answer_book
from workshop_kit.answers.book import KEPT_VERSIONS, SET_ASIDE
from workshop_kit.answers.durable import PART, STALE_AFTER_SECONDS
from workshop_kit.answers.record import MAX_BYTES, checksum
from workshop_kit.errors import AnswerError, AnswerFromNewerKitError, AnswerNotSavedError
from workshop_kit.texts import translator

GOLDEN = Path(__file__).parent / "golden"

texts = st.text(st.characters(exclude_categories=()), max_size=40)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(texts, parts, max_size=4),
    max_leaves=12,
)


@pytest.fixture
def book(tmp_path):
    return AnswerBook(tmp_path / "Élodie" / "Égalité pro & 100%")


def files_of(book, key="s02.note"):
    return sorted(path.name for path in book.folder.glob(f"{key}.*"))


# --- identity: what is written is read back -------------------------------------------------


@given(value=values)
def test_every_json_value_comes_back_as_it_was_written(value, tmp_path_factory):
    folder = tmp_path_factory.mktemp("answers")
    AnswerBook(folder).write("s02.note", value)
    assert as_json(AnswerBook(folder).read("s02.note").value) == as_json(value)


def as_json(value):
    return json.dumps(value, sort_keys=True)


def test_half_a_character_is_kept_and_the_file_is_still_utf8(book):
    saved = book.write("s02.note", "avant \ud83d après")
    assert book.read("s02.note").value == "avant \ud83d après"
    saved.path.read_text(encoding="utf-8")


def test_an_answer_never_given_is_none(book):
    assert book.read("s02.note") is None
    assert book.read_all() == {}


def test_all_answers_come_in_the_order_of_their_keys(book):
    for key in ("s02.q3", "s02.guess.move", "team"):
        book.write(key, key)
    assert list(book.read_all()) == ["s02.guess.move", "s02.q3", "team"]


def test_the_file_can_be_read_by_a_person(book):
    text = book.write("s02.note", "Le conditionnement, dès l’été").path.read_text("utf-8")
    assert "Le conditionnement, dès l’été" in text
    assert {"key", "value", "saved_at", "saved_at_local", "kit", "schema", "checksum"} <= set(
        json.loads(text)
    )


def test_an_answer_says_when_it_was_saved_in_utc(book):
    before = dt.datetime.now(dt.UTC)
    saved = book.write("s02.note", "x")
    assert before <= saved.saved_at <= dt.datetime.now(dt.UTC)
    assert book.read("s02.note").saved_at == saved.saved_at
    assert saved.saved_at.utcoffset() == dt.timedelta(0)


# --- versions ------------------------------------------------------------------------------


def test_a_changed_answer_is_a_new_version(book):
    first, second = book.write("s02.note", "a"), book.write("s02.note", "b")
    assert (first.version, second.version) == (1, 2)
    assert first.path != second.path
    assert book.read("s02.note").value == "b"


def test_the_same_answer_is_not_written_again(book):
    first = book.write("s02.note", {"a": 1})
    assert book.write("s02.note", {"a": 1}) == first
    assert AnswerBook(book.folder).write("s02.note", {"a": 1}).path == first.path


@pytest.mark.parametrize(("one", "other"), [(1, True), (0, False), (1, 1.0), ("1", 1)])
def test_values_that_python_confuses_are_different_answers(book, one, other):
    book.write("s02.note", one)
    book.write("s02.note", other)
    assert type(book.read("s02.note").value) is type(other)


def test_only_the_last_few_of_ones_own_versions_are_kept(book):
    for number in range(20):
        book.write("s02.note", number)
    assert len(files_of(book)) == KEPT_VERSIONS
    assert book.read("s02.note").value == 19


def test_the_versions_of_other_writers_are_never_pruned(book):
    for number in range(10):
        AnswerBook(book.folder).write("s02.note", number)
    assert len(files_of(book)) == 10


def test_a_version_number_is_not_used_again_after_damage(book):
    book.write("s02.note", "a")
    second = book.write("s02.note", "b")
    second.path.write_bytes(b"")
    assert book.read("s02.note").value == "a"
    assert book.write("s02.note", "c").version == 3


# --- several writers ------------------------------------------------------------------------


def test_an_answer_read_elsewhere_is_replaced_by_the_next(book):
    other = AnswerBook(book.folder)
    book.write("s02.note", "a")
    other.read("s02.note")
    other.write("s02.note", "b")
    answer = AnswerBook(book.folder).read("s02.note")
    assert (answer.value, answer.others) == ("b", ())


def test_two_tabs_that_have_not_seen_each_other_are_both_visible(book):
    other = AnswerBook(book.folder)
    book.write("s02.note", "direction")
    other.write("s02.note", "personnel")
    for looking in (book, other, AnswerBook(book.folder)):
        answer = looking.read("s02.note")
        assert answer.value == "personnel"
        assert [version.value for version in answer.others] == ["direction"]
        assert answer.others[0].saved_at <= answer.saved_at


def shown(book, key="s02.note"):
    """Return what a person sees of an answer: the version shown, and those beside it."""
    answer = book.read(key)
    return answer.value, [version.value for version in answer.others]


@pytest.fixture
def apart(book):
    """Give a book that has just looked at two versions written apart."""
    other = AnswerBook(book.folder)
    book.write("s02.note", "direction")
    other.write("s02.note", "personnel")
    looking = AnswerBook(book.folder)
    looking.read("s02.note")
    return looking


def test_going_on_typing_replaces_what_was_shown_and_hides_nothing_beside_it(apart):
    apart.write("s02.note", "personnel, suite")
    apart.write("s02.note", "personnel, suite et fin")
    assert shown(AnswerBook(apart.folder)) == ("personnel, suite et fin", ["direction"])


def test_going_on_from_the_others_words_hides_ones_own_no_more(book):
    AnswerBook(book.folder).write("s02.other", "x")
    book.write("s02.note", "direction")
    AnswerBook(book.folder).write("s02.note", "personnel")
    assert shown(book) == ("personnel", ["direction"])
    book.write("s02.note", "personnel, suite")
    assert shown(AnswerBook(book.folder)) == ("personnel, suite", ["direction"])


@pytest.mark.parametrize("chosen", ["personnel", "direction", "direction et personnel"])
def test_a_version_chosen_stands_alone_and_no_file_of_the_others_goes(apart, chosen):
    files = set(files_of(apart))
    answer = apart.read("s02.note")
    apart.choose("s02.note", chosen, among=(answer, *answer.others))
    assert shown(AnswerBook(apart.folder)) == (chosen, [])
    assert files < set(files_of(apart))


def test_a_version_that_came_while_one_was_choosing_was_not_chosen_between(apart):
    answer = apart.read("s02.note")
    AnswerBook(apart.folder).write("s02.note", "venue entre-temps")
    apart.choose("s02.note", "direction", among=(answer, *answer.others))
    assert shown(AnswerBook(apart.folder)) == ("direction", ["venue entre-temps"])


def test_two_who_wrote_the_same_words_wrote_one_version(book):
    AnswerBook(book.folder).write("s02.note", "d’accord")
    book._write_next("s02.note", "d’accord", [])
    assert shown(AnswerBook(book.folder)) == ("d’accord", [])
    AnswerBook(book.folder).write("s02.note", "plus d’accord")
    assert shown(AnswerBook(book.folder))[0] == "plus d’accord"


def versions(book):
    return [version.value for version in book.list_versions("s02.note")]


def test_one_who_writes_is_told_of_what_stands_beside(book):
    other = AnswerBook(book.folder)
    book.write("s02.note", "direction")
    assert versions(book) == ["direction"]
    other.write("s02.note", "personnel")
    assert versions(book) == ["direction", "personnel"]
    assert versions(other) == ["personnel", "direction"]
    # To be told is not to have been shown: what one writes next replaces one's own only.
    book.write("s02.note", "direction, suite")
    assert shown(AnswerBook(book.folder)) == ("direction, suite", ["personnel"])


def test_what_was_written_without_seeing_what_stands_is_shown_with_it(book):
    AnswerBook(book.folder).write("s02.note", "d’un autre onglet")
    book.read("s02.note")
    book.write("s02.note", "tapé avant de recharger", is_apart=True)
    book.write("s02.note", "tapé avant de recharger, et après")
    assert shown(AnswerBook(book.folder)) == (
        "tapé avant de recharger, et après",
        ["d’un autre onglet"],
    )


def test_a_folder_has_one_mark_whoever_opens_it(book, tmp_path):
    assert book.mark == AnswerBook(book.folder).mark
    assert book.mark != AnswerBook(tmp_path / "ailleurs").mark
    assert str(tmp_path.name) not in book.mark


def test_a_tab_that_goes_on_typing_does_not_hide_the_other(book):
    other = AnswerBook(book.folder)
    other.write("s02.note", "personnel")
    for number in range(5):
        book.write("s02.note", f"direction {number}")
    answer = AnswerBook(book.folder).read("s02.note")
    assert answer.value == "direction 4"
    assert [version.value for version in answer.others] == ["personnel"]


def test_the_order_of_versions_does_not_depend_on_clocks(book, monkeypatch):
    book.write("s02.note", "hier")
    yesterday = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    monkeypatch.setattr("workshop_kit.answers.book._now", lambda: yesterday)
    other = AnswerBook(book.folder)
    other.read("s02.note")
    other.write("s02.note", "aujourd’hui")
    assert book.read("s02.note").value == "aujourd’hui"


def test_versions_of_the_same_number_are_ordered_the_same_for_everyone(book, monkeypatch):
    names = {}
    for value in ("a", "b", "c"):
        # Three kernels that listed the folder at the same instant.
        with monkeypatch.context() as patch:
            patch.setattr(AnswerBook, "_names", lambda _self, _start="": {})
            names[value] = AnswerBook(book.folder).write("s02.note", value).path.name
    seen = [AnswerBook(book.folder).read("s02.note") for _ in range(3)]
    assert {answer.value for answer in seen} == {"c"}
    assert {tuple(other.value for other in answer.others) for answer in seen} == {("b", "a")}
    assert len(set(names.values())) == 3


def _write_many(folder, writer, how_many):
    book = AnswerBook(Path(folder))
    for number in range(how_many):
        book.write(f"w{writer}.n{number}", {"writer": writer, "number": number})
        book.write("shared", {"writer": writer, "number": number})


def test_four_writers_on_one_folder_lose_nothing(tmp_path):
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write_many, args=(tmp_path, n, 25)) for n in range(4)]
    for process in writers:
        process.start()
    for process in writers:
        process.join()
    answers = AnswerBook(tmp_path).read_all()
    assert len(answers) == 4 * 25 + 1
    assert all(
        answers[f"w{writer}.n{number}"].value == {"writer": writer, "number": number}
        for writer in range(4)
        for number in range(25)
    )
    shared = answers["shared"]
    last_words = {(v.value["writer"], v.value["number"]) for v in (shared, *shared.others)}
    assert last_words == {(writer, 24) for writer in range(4)}


def test_threads_of_one_kernel_may_share_a_book(book):
    def write(writer):
        for number in range(20):
            book.write(f"t{writer}", number)

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {key: answer.value for key, answer in book.read_all().items()} == {
        f"t{writer}": 19 for writer in range(4)
    }


def test_a_forked_process_writes_under_another_name(book, monkeypatch):
    before = book.writer
    monkeypatch.setattr("workshop_kit.answers.book.os.getpid", lambda: 999_999)
    assert book.writer != before


# --- what cannot be a key or a value ---------------------------------------------------------


BAD_KEYS = ["", "S02", "../x", "a/b", "a\\b", "con", "nul.note", "com1", "a..b", "a.", ".a", "é"]
BAD_KEYS += ["a b", "a:b", "x" * 81, "a\x00", "a\n", None, 3]


@pytest.mark.parametrize("key", BAD_KEYS)
def test_a_key_that_could_not_be_a_file_everywhere_is_refused(book, key):
    for attempt in (lambda: book.read(key), lambda: book.write(key, 1)):
        with pytest.raises(AnswerError):
            attempt()
    assert not book.folder.exists()


BAD_VALUES = [float("nan"), float("inf"), (1, 2), {1: 2}, {1, 2}, b"x", dt.date(2026, 1, 1), 2**63]


@pytest.mark.parametrize("value", BAD_VALUES, ids=str)
def test_a_value_that_would_not_come_back_is_refused(book, value):
    with pytest.raises(AnswerNotSavedError) as caught:
        book.write("s02.note", {"deep": [value]})
    assert caught.value.key == "answer_not_json"


def test_a_value_nested_without_end_is_refused(book):
    endless = []
    endless.append(endless)
    with pytest.raises(AnswerNotSavedError):
        book.write("s02.note", endless)


@pytest.mark.parametrize(("length", "is_kept"), [(MAX_BYTES - 2, True), (MAX_BYTES - 1, False)])
def test_the_length_of_an_answer_is_bounded(book, length, is_kept):
    if is_kept:
        book.write("s02.note", "x" * length)
        return
    with pytest.raises(AnswerNotSavedError) as caught:
        book.write("s02.note", "x" * length)
    sentence = translator("fr").error(caught.value)
    assert "200" in sentence
    assert "trop longue" in sentence


# --- other kits ------------------------------------------------------------------------------


def test_answers_of_every_released_schema_are_read():
    values = {key: answer.value for key, answer in AnswerBook(GOLDEN).read_all().items()}
    assert values == {
        "s02.guess.move": {"voices": {"management": 0.2, "staff": 0.5}},
        "s02.note.mixed-jobs": "Le conditionnement, depuis la création.\nEt « l’été » ?",
    }


@pytest.fixture
def newer(book):
    """Write a file as a newer kit would: another schema, a field this kit does not know."""
    fields = {
        "key": "s02.note", "value": "d’un kit récent", "voice": "staff", "schema": 2,
        "saved_at": "2031-01-01T09:00:00+00:00", "version": 7, "writer": "abc", "seen": {},
        "kit": "3.1",
    }  # fmt: skip
    book.folder.mkdir(parents=True)
    path = book.folder / "s02.note.000007-abc.json"
    path.write_text(json.dumps({**fields, "checksum": checksum(fields)}), encoding="utf-8")
    return path


def test_an_answer_of_a_newer_kit_is_shown(book, newer):
    answer = book.read("s02.note")
    assert answer.value == "d’un kit récent"
    assert answer.is_from_newer_kit
    assert book.set_aside == []


def test_an_answer_of_a_newer_kit_is_not_replaced(book, newer):
    before = newer.read_bytes()
    with pytest.raises(AnswerFromNewerKitError) as caught:
        book.write("s02.note", "d’un vieux kit")
    assert "3.1" in translator("en").error(caught.value)
    assert files_of(book) == [newer.name]
    assert newer.read_bytes() == before


# --- the folder ------------------------------------------------------------------------------


def test_reading_makes_no_folder(book):
    book.read_all()
    assert not book.folder.exists()


def test_other_files_of_the_folder_are_left_alone(book):
    book.write("s02.note", "x")
    strangers = ["package.json", ".DS_Store", "lisez-moi.txt", "photo.part", "desktop.ini"]
    for name in strangers:
        (book.folder / name).write_text("{}", encoding="utf-8")
    book.read_all()
    book.write("s02.note", "y")
    book.delete_all()
    assert sorted(path.name for path in book.folder.iterdir()) == sorted(strangers)


def test_a_left_over_of_a_killed_writer_is_removed_once_it_is_old(book):
    saved = book.write("s02.note", "x")
    fresh = book.folder / f"{saved.path.name}.aaa{PART}"
    stale = book.folder / f"{saved.path.name}.bbb{PART}"
    for path in (fresh, stale):
        path.write_bytes(b"{")
    long_ago = time.time() - STALE_AFTER_SECONDS - 60
    os.utime(stale, (long_ago, long_ago))
    AnswerBook(book.folder).write("s02.note", "y")
    assert fresh.exists()
    assert not stale.exists()


def test_deleting_lists_every_file_and_leaves_none(book):
    book.write("s02.note", "a")
    book.write("team", "Aven")
    damaged = book.write("s02.q1", 1).path
    damaged.write_bytes(b"")
    book.read_all()
    before = {path for path in book.folder.rglob("*") if path.is_file()}
    assert set(book.delete_all()) == before
    assert list(book.folder.iterdir()) == []
    assert book.read_all() == {}


def test_an_answer_can_be_written_after_deleting(book):
    book.write("s02.note", "a")
    book.delete_all()
    book.write("s02.note", "b")
    assert AnswerBook(book.folder).read("s02.note").value == "b"


# --- another folder --------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    return tmp_path / "home"


def test_a_book_that_moves_takes_its_answers_and_goes_on_there(book, tmp_path):
    book.write("s02.note", "a")
    book.write("team", "Aven")
    first = book.folder
    copies = book.move_to(tmp_path / "ailleurs")
    book.write("s02.note", "b")
    assert len(copies) == 2
    assert {key: a.value for key, a in book.read_all().items()} == {"s02.note": "b", "team": "Aven"}
    assert AnswerBook(first).read("s02.note").value == "a"


def test_a_book_moved_to_the_fallback_folder_is_found_at_the_next_start(book, home):
    book.write("s02.note", "a")
    book.move_to(fallback_folder(book.folder))
    book.write("s02.note", "b")
    again = open_answer_book(book.moved_from)
    assert again.folder == book.folder
    assert again.folder.is_relative_to(home)
    assert again.read("s02.note").value == "b"


def test_answers_written_since_in_the_first_folder_join_the_book(book, home):
    first = book.folder
    book.write("s02.note", "a")
    book.move_to(fallback_folder(first))
    AnswerBook(first).write("team", "Aven")
    assert open_answer_book(first).read("team").value == "Aven"


def test_a_book_that_never_moved_is_opened_in_its_folder(book, home):
    book.write("s02.note", "a")
    assert open_answer_book(book.folder).folder == book.folder


def test_deleting_a_moved_book_deletes_the_first_folder_too(book, home):
    first = book.folder
    book.write("s02.note", "a")
    book.move_to(fallback_folder(first))
    book.delete_all()
    assert open_answer_book(first).read_all() == {}


def test_a_move_that_fails_leaves_the_book_where_it_is(book, tmp_path):
    book.write("s02.note", "a")
    first = book.folder
    (tmp_path / "fichier").write_text("", encoding="utf-8")
    with pytest.raises(AnswerNotSavedError):
        book.move_to(tmp_path / "fichier" / "dessous")
    assert book.folder == first
    assert book.read("s02.note").value == "a"


def test_what_was_set_aside_moves_too(book, tmp_path):
    book.write("s02.note", "a").path.write_bytes(b"?")
    book.read("s02.note")
    book.move_to(tmp_path / "ailleurs")
    assert [path.parent.name for path in book.set_aside] == [SET_ASIDE]
    assert book.set_aside[0].is_relative_to(tmp_path / "ailleurs")
