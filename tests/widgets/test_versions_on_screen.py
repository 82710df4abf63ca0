"""Two versions of an answer, on screen: both are told in words, and the person chooses."""

from __future__ import annotations

import json

import pytest

from workshop_kit.activities.team import suggest_team_name
from workshop_kit.answers import AnswerBook
from workshop_kit.answers.record import checksum
from workshop_kit.texts import translator
from workshop_kit.widgets import open_screen

KEY = "s02.home.work"


def ask(view, **message) -> dict:
    """Send a message as the browser does, and return what comes back."""
    sent = []
    view.send = sent.append
    view._receive(view, {"id": 7, **message}, [])
    return sent[-1]


def give(view, key, value, **more) -> dict:
    return ask(view, type="answer", key=key, value=value, **more)


@pytest.fixture
def book(tmp_path) -> AnswerBook:
    return AnswerBook(tmp_path / "answers")


@pytest.fixture
def view(book):
    """Give a panel opened on two versions: a second kernel's is shown, a first one's beside."""
    AnswerBook(book.folder).write(KEY, {"management": "debout, depuis toujours"})
    AnswerBook(book.folder).write(KEY, {"staff": "les hommes aux machines"})
    return open_screen("s02", language="fr", book=book).show(KEY)


def in_book(book, key=KEY):
    answer = AnswerBook(book.folder).read(key)
    return answer.value, [other.value for other in answer.others]


def test_the_other_version_is_told_with_its_words_and_when_it_was_written(view, book):
    (version,) = view.versions[KEY]
    here = AnswerBook(book.folder).read(KEY).others[0].saved_at.astimezone()
    said = version["sentence"].replace("\u00a0", " ")
    assert said == "Direction : « debout, depuis toujours »"
    assert f"{here.hour}\u00a0h\u00a0{here.minute:02d}" in version["heading"]
    assert version["can_join"]


@pytest.mark.parametrize(
    ("how", "stands"),
    [
        ("take", {"management": "debout, depuis toujours"}),
        ("keep", {"staff": "les hommes aux machines"}),
        ("join", {"staff": "les hommes aux machines", "management": "debout, depuis toujours"}),
    ],
)
def test_the_version_chosen_stands_alone_and_no_file_is_lost(view, book, how, stands):
    files = set(book.folder.glob(f"{KEY}.*"))
    (version,) = view.versions[KEY]
    reply = ask(
        view, type="choose", key=KEY, how=how, version=version["id"], value=view.answers[KEY]
    )
    assert (reply["type"], reply["value"], reply["versions"]) == ("chosen", stands, [])
    assert reply["sentence"] == translator("fr")(f"versions.done.{how}")
    assert in_book(book) == (stands, [])
    assert files < set(book.folder.glob(f"{KEY}.*"))


def test_going_on_typing_hides_no_version(view, book):
    reply = give(view, KEY, {"staff": "les hommes aux machines, toujours"})
    assert [version["id"] for version in reply["versions"]] == [
        version["id"] for version in view.versions[KEY]
    ]
    assert in_book(book) == (
        {"staff": "les hommes aux machines, toujours"},
        [{"management": "debout, depuis toujours"}],
    )


def test_one_who_writes_at_the_same_time_is_told_at_once(book):
    one = open_screen("s02", language="fr", book=book).show(KEY)
    other = open_screen("s02", language="en", book=AnswerBook(book.folder)).show(KEY)
    assert give(one, KEY, {"pair": "un"})["versions"] == []
    (version,) = give(other, KEY, {"pair": "two"})["versions"]
    assert version["sentence"] == "“un”"


def test_two_settings_of_a_chart_are_told_too(book):
    for view in ("hires", "leavers"):
        AnswerBook(book.folder).write("s02.jobs", {"view": view, "sort": "name", "open": None})
    shown = open_screen("s02", language="fr", book=book).show("s02.jobs")
    (version,) = shown.versions["s02.jobs"]
    assert translator("fr")("s02.jobs.view.hires") in version["sentence"]
    assert not version["can_join"]


def test_what_an_earlier_page_left_stands_beside_what_was_written_since(book):
    view = open_screen("s02", language="fr", book=book).show(KEY)
    base = give(view, KEY, {"pair": "au début"})["mark"]
    later = AnswerBook(book.folder)
    later.read(KEY)
    later.write(KEY, {"pair": "d’un autre onglet"})
    again = open_screen("s02", language="fr", book=AnswerBook(book.folder)).show(KEY)
    left = {"pair": "tapé avant de recharger"}
    reply = give(again, KEY, left, base=base, sent=[left])
    assert [version["sentence"] for version in reply["versions"]] == [
        "«\u00a0d’un autre onglet\u00a0»"
    ]
    assert in_book(book) == (left, [{"pair": "d’un autre onglet"}])


def test_what_an_earlier_page_had_itself_sent_is_no_other_version(book):
    view = open_screen("s02", language="fr", book=book).show(KEY)
    base = give(view, KEY, {"pair": "a"})["mark"]
    # Kept, but the page was reloaded before it heard so, one letter further.
    give(view, KEY, {"pair": "ab"})
    again = open_screen("s02", language="fr", book=AnswerBook(book.folder)).show(KEY)
    reply = give(again, KEY, {"pair": "abc"}, base=base, sent=[{"pair": "ab"}])
    assert reply["versions"] == []
    assert in_book(book) == ({"pair": "abc"}, [])


def test_a_choice_that_cannot_be_kept_is_refused_in_a_sentence(view, book):
    reply = ask(view, type="choose", key=KEY, how="keep", version="?", value={"staff": 3})
    assert reply["type"] == "refused"
    assert reply["sentence"].endswith(".")
    assert len(in_book(book)[1]) == 1


# --- newer kits, damaged files ---------------------------------------------------------------


def write_as_a_newer_kit(book, key, value) -> bytes:
    fields = {
        "key": key, "value": value, "schema": 2, "saved_at": "2031-01-01T09:00:00+00:00",
        "version": 7, "writer": "abc", "seen": {}, "kit": "3.1",
    }  # fmt: skip
    file = AnswerBook(book.folder).write(key, value).path.with_name(f"{key}.000007-abc.json")
    file.write_text(json.dumps({**fields, "checksum": checksum(fields)}), encoding="utf-8")
    return file.read_bytes()


@pytest.mark.parametrize("value", [{"pair": "d’un kit récent"}, {"pair": {"rich": "text"}}])
def test_an_answer_of_a_newer_kit_is_told_and_not_replaced(book, value):
    before = write_as_a_newer_kit(book, KEY, value)
    view = open_screen("s02", language="fr", book=book).show(KEY)
    assert "3.1" in view.notices[KEY]
    assert (KEY in view.answers) == isinstance(value["pair"], str)
    reply = give(view, KEY, {"pair": "d’un vieux kit"})
    assert reply["type"] == "refused"
    assert reply["is_final"]
    assert reply["offer"] is None
    assert (book.folder / f"{KEY}.000007-abc.json").read_bytes() == before


def test_files_set_aside_are_told_once_with_where_they_are(book):
    book.write("s02.q1", 1).path.write_bytes(b"")
    screen = open_screen("s02", language="fr", book=book)
    (remark,) = screen.show("s02.q1").remarks
    assert str(book.folder / "a-verifier") in remark
    assert screen.show("s02.q2").remarks == []


# --- pseudonymous by default -----------------------------------------------------------------


def test_a_team_that_types_nothing_has_a_name_that_its_answers_carry(book):
    screen = open_screen("s00", language="fr", book=book)
    suggestion = next(
        panel["suggestion"] for panel in screen.show("s00.team").panels if "suggestion" in panel
    )
    assert suggestion == suggest_team_name(book.mark, translator("fr"))
    assert book.read_all() == {}
    give(open_screen("s02", language="fr", book=book).show(KEY), KEY, {"pair": "x"})
    assert book.read("s00.team").value == {"name": suggestion, "voices": "one"}


def test_a_name_that_was_typed_is_neither_replaced_nor_set_beside_the_suggested_one(book):
    welcome = open_screen("s00", language="fr", book=book).show("s00.team")
    session = open_screen("s02", language="fr", book=AnswerBook(book.folder)).show(KEY)
    give(session, KEY, {"pair": "x"})
    reply = give(welcome, "s00.team", {"name": "Goélands", "voices": "two"})
    assert reply["versions"] == []
    give(session, KEY, {"pair": "y"})
    assert in_book(book, "s00.team")[0] == {"name": "Goélands", "voices": "two"}


def test_suggested_names_are_as_many_in_both_languages_and_none_is_said_twice():
    for language in ("fr", "en"):
        names = translator(language)("team.names").split(", ")
        assert len(names) == len(set(names)) == 24
        marks = (f"{number:08x}" for number in range(24))
        assert len({suggest_team_name(mark, translator(language)) for mark in marks}) == 24
