"""What holds for every activity: words in both languages, plain values, and patience with files."""

from __future__ import annotations

import json
import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.activities.wording_checks import every_text
from tests.safety.documents import sample_plan
from workshop_kit.activities import LooksBack, find_activity, list_activities
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.plan import PlanEditor
from workshop_kit.errors import UnknownNameError

EVERY = [activity.key for activity in list_activities()]
# Words, and most of those that look back, only show; the others are answered.
ANSWERED = [
    one.key
    for one in list_activities()
    if isinstance(one, PlanEditor) or not isinstance(one, LooksBack | Words)
]
CHARTS = [activity.key for activity in list_activities() if hasattr(activity, "chart")]

# One well-formed answer of each kind.
GIVEN = {
    "company": {"company": "banque-de-l-arree"},
    "exploration": {"settings": {}},
    "guess": {"voices": "two", "values": {"management": 2, "staff": 7}, "committed": True},
    "inquiry": {
        "open": "sex",
        "tests": {"sex": {"expected": "a", "is_seen": True, "verdicts": {"staff": "unsure"}}},
    },
    "jobs": {"view": "hires", "sort": "name", "open": None},
    "ladder": {"levels": 6, "women": 0, "men": 7, "years": 30},
    "lens": {"partition": "job_family", "minimum": 10},
    "mixture": {"managers": 100},
    "map": {"settings": {"outcome": "health", "axis": "time"}},
    "meaning": {"part": "unexplained"},
    "moving": {"women": {}, "moved": 0},
    "plan": sample_plan(),
    "note": {"management": "un mot", "staff": "un autre"},
    "quiz": {"choice": "a", "tries": 2, "hint": True, "worked": False},
    "sorting": {"placed": {"training": "work"}},
    "team": {"name": "Équipe Aven", "voices": "two"},
    "what_if": {
        "plans": {
            "a": [{"lever": "catch_up_envelope", "values": {"euros": 20000}, "jobs": []}],
            "b": [{"lever": "rotation", "values": {}, "jobs": []}],
        },
        "outcome": "annual_pay_gap",
    },
}


@pytest.mark.parametrize("key", EVERY)
def test_what_is_presented_is_plain_json(key, workforce, t):
    panel = find_activity(key).present(workforce, t, voices="two")
    assert json.loads(json.dumps(panel, allow_nan=False))["key"] == key


@pytest.mark.parametrize("key", EVERY)
def test_no_text_shows_a_missing_number_or_an_unfilled_place(key, workforce, t):
    for text in every_text(find_activity(key).present(workforce, t)):
        assert "nan" not in text.lower().split()
        assert not re.search(r"\bNone\b(?! of)", text)
        assert ":percent" not in text


@pytest.mark.parametrize("key", ANSWERED)
def test_a_well_formed_answer_is_accepted_and_checked(key, workforce, t):
    activity = find_activity(key)
    answer = GIVEN[activity.kind]
    assert activity.accepts(answer)
    feedback = activity.check(answer, workforce, t)
    assert feedback is None or feedback.message


@pytest.mark.parametrize("key", EVERY)
@pytest.mark.parametrize(
    "answer", [None, [], "x", 3, {}, {"values": 1}, {"choice": "z", "tries": 1}, {"pair": 3}]
)
def test_a_value_of_another_shape_is_refused_without_an_error(key, answer):
    activity = find_activity(key)
    # Nothing written yet is a note of no voice.
    assert activity.accepts(answer) == (activity.kind == "note" and answer == {})


@given(
    answer=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["voices", "values", "committed", "choice", "tries", "women", "view"]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=8,
    )
)
def test_any_value_is_accepted_or_refused_but_never_an_error(answer):
    for activity in list_activities():
        assert activity.accepts(answer) in (True, False)


@pytest.mark.parametrize("key", CHARTS)
@pytest.mark.parametrize("is_given", [False, True])
def test_every_chart_has_a_description_with_numbers_and_a_table(key, is_given, workforce, t):
    activity = find_activity(key)
    chart = activity.chart(GIVEN[activity.kind] if is_given else None, workforce, t)
    assert len(chart.description) >= 30
    assert any(character.isdigit() for character in chart.description)
    assert chart.table.rows
    assert chart.title[0].isupper() or chart.title[0].isdigit()
    assert all(math.isfinite(side) for side in chart.draw().get_size_inches())


def test_an_unknown_activity_is_named():
    with pytest.raises(UnknownNameError, match=r"s99\.q1"):
        find_activity("s99.q1")
