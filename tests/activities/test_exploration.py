"""Explorations: settings that exist, a picture for each, and answers that outlive a company."""

from __future__ import annotations

import json

import pytest

from tests.activities.small_exploration import LEVEL, SMALL, answer
from workshop_kit.activities import Explores
from workshop_kit.activities.controls import Choice, Option, Scale, settle
from workshop_kit.texts import translator

FRENCH = translator("fr")


def test_it_opens_at_the_start_of_its_controls(workforce):
    assert isinstance(SMALL, Explores)
    assert SMALL.view(None, workforce, FRENCH).chart.title == "mean 1"


def test_each_setting_has_its_view(workforce):
    view = SMALL.view(answer(measure="median", level=2), workforce, FRENCH)
    assert view.chart.title == "median 2"


@pytest.mark.parametrize(
    "left", [{"measure": "mode"}, {"level": 3}, {"level": -1}, {"level": "2"}, {"level": True}]
)
def test_a_setting_that_does_not_exist_here_becomes_the_start(left, workforce):
    kept = answer(**left)
    assert SMALL.accepts(kept) or left == {"level": True}
    assert SMALL.view(kept, workforce, FRENCH).chart.title == "mean 1"


@pytest.mark.parametrize(
    "wrong",
    [
        {"settings": {"measure": ["mean"]}},
        {"settings": {"measure": "m" * 81}},
        {"settings": {f"m{i}": 1 for i in range(13)}},
        {"settings": {"level": 1.5}},
        {"settings": {}, "more": 1},
        {"settings": "mean"},
    ],
)
def test_what_has_not_the_shape_of_settings_is_refused(wrong):
    assert not SMALL.accepts(wrong)


def test_what_is_presented_has_controls_in_words_and_no_picture(workforce):
    panel = SMALL.present(workforce, FRENCH)
    assert json.loads(json.dumps(panel)) == panel
    assert [control["type"] for control in panel["controls"]] == ["choice", "scale"]
    assert panel["settings"] == {"measure": "mean", "level": 1}
    assert panel["say"]["figures"] == [
        {"value": "12 %", "label": "d’écart"},
        {"value": "3", "label": "avant", "quiet": True},
    ]


def test_it_says_how_it_was_set_without_the_colons_of_its_labels(workforce):
    said = SMALL.say(answer(measure="median", level=0), workforce, FRENCH)
    assert said.replace("\u00a0", " ") == "Réglages du graphique. Mesure : médiane ; Seuil : un."


@pytest.mark.parametrize(
    "make",
    [
        lambda: Choice("a", "A", (Option("b", "B"),), "c"),
        lambda: Scale("a", "A", ("un",), 1, "moins", "plus"),
    ],
)
def test_a_control_that_starts_nowhere_is_refused(make):
    with pytest.raises(ValueError, match="is not"):
        make()


def test_settling_leaves_out_what_no_control_sets():
    assert settle({"other": 1, "level": 0}, [LEVEL]) == {"level": 0}
