"""Pictures of explorations: drawn once for each setting, sent with all their words."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

import pytest

from tests.activities.small_exploration import SMALL, answer, look
from workshop_kit.activities import Explores, list_activities
from workshop_kit.answers import AnswerBook
from workshop_kit.texts import translator
from workshop_kit.widgets.pictures import Pictures
from workshop_kit.widgets.screen import Screen

FRENCH = translator("fr")


@pytest.fixture
def pictures(workforce):
    return Pictures(workforce, FRENCH)


@pytest.fixture
def exploration():
    return next(one for one in list_activities() if isinstance(one, Explores))


@pytest.fixture
def screen(exploration, workforce, tmp_path):
    book = AnswerBook(tmp_path / "answers")
    return Screen(exploration.key.split(".")[0], workforce, FRENCH, book)


def test_a_picture_is_sent_as_an_image_with_its_words_and_its_table(pictures):
    sent = pictures.draw(SMALL, SMALL.key, answer(measure="median", level=2))
    head, _, data = sent["picture"].partition(",")
    assert head == "data:image/svg+xml;base64"
    assert b"<svg" in base64.b64decode(data)
    assert sent["settings"] == {"measure": "median", "level": 2}
    assert (sent["title"], sent["n"], sent["description"]) == ("median 2", "n = 7", "Une barre.")
    assert sent["table"] == {"caption": "Tableau", "columns": ["a", "b"], "rows": [["c", "2"]]}
    assert json.loads(json.dumps(sent)) == sent


def test_a_setting_is_drawn_once_however_it_is_asked_for(pictures):
    drawn = []
    counted = replace(SMALL, look=lambda *given: drawn.append(given[0]) or look(*given))
    for asked in (
        None,
        answer(),
        answer(level=1),
        answer(level=1, measure="mean"),
        answer(level=9),
    ):
        pictures.draw(counted, "s02.jobs", asked)
    assert drawn == [{"measure": "mean", "level": 1}]


def test_pictures_of_long_ago_are_let_go(pictures, monkeypatch):
    monkeypatch.setattr("workshop_kit.widgets.pictures._KEPT", 2)
    drawn = []
    counted = replace(SMALL, look=lambda *given: drawn.append(given[0]["level"]) or look(*given))
    for level in (0, 1, 2, 2, 0):
        pictures.draw(counted, "s02.jobs", answer(level=level))
    assert drawn == [0, 1, 2, 0]


def test_a_screen_opens_an_exploration_at_what_was_kept_and_draws_what_is_asked(
    screen, exploration
):
    panel = exploration.present(screen.workforce, FRENCH)
    control = panel["controls"][0]
    other = control["options"][-1]["id"] if control["type"] == "choice" else 0
    kept = {"settings": {control["name"]: other}}
    screen.book.write(screen._place(exploration.key), kept)
    view = screen.show(exploration.key)
    assert view.panels[0]["view"]["settings"][control["name"]] == other
    asked = {"type": "look", "key": exploration.key, "value": {"settings": {}}}
    back = screen._hear(asked)
    assert (back["type"], back["key"]) == ("looked", exploration.key)
    assert back["view"]["settings"] == panel["settings"]


@pytest.mark.parametrize("value", [None, {"settings": "x"}, {"pair": "words"}])
def test_looking_at_what_is_no_setting_is_refused_in_a_sentence(screen, exploration, value):
    back = screen._hear({"type": "look", "key": exploration.key, "value": value})
    assert back["type"] == "refused"
    assert back["sentence"]


def test_looking_keeps_nothing(screen, exploration):
    screen._hear({"type": "look", "key": exploration.key, "value": {"settings": {}}})
    assert screen.book.read_all() == {}
