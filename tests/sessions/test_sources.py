"""A session read from its source: its steps, its cells, its languages, its minutes."""

from __future__ import annotations

import pytest

from workshop_kit.errors import SourceError, UnknownNameError
from workshop_kit.sessions import find_source, list_sessions, read_session
from workshop_kit.texts import LANGUAGES, translator


def test_a_block_with_minutes_opens_a_step_that_lasts_until_the_next(small_kit):
    session = read_session("s02", folder=small_kit)
    assert [step.key for step in session.steps] == ["s02.where", "s02.leave"]
    assert [cell.key for cell in session.opening] == ["s02.title", "s02.open"]
    assert [cell.key for cell in session.steps[0].cells] == [
        "s02.where",
        "s02.where.script",
        "s02.jobs",
        "s02.where.answer",
        "s02.where.paper",
    ]


def test_a_step_carries_its_title_in_both_languages(small_kit):
    first = read_session("s02", folder=small_kit).steps[0]
    assert first.title == {"fr": "Qui travaille où ?", "en": "Who works where?"}
    assert (first.minutes, first.mode) == (20, "pair")


def test_a_session_names_its_activities_in_order(small_kit):
    session = read_session("s02", folder=small_kit)
    assert session.activities == ("s02.jobs",)
    assert session.steps[0].activities == ("s02.jobs",)
    assert session.steps[1].activities == ()


def test_the_words_of_a_step_leave_out_what_participants_do_not_receive(small_kit):
    first = read_session("s02", folder=small_kit).steps[0]
    assert "silence" not in first.markdown("fr")
    assert "Packing" not in first.markdown("en")
    assert "silence" in first.markdown("fr", "facilitator")
    assert "Packing" in first.markdown("en", "facilitator")


def test_steps_start_one_after_the_other(small_kit):
    session = read_session("s02", folder=small_kit)
    assert [start for _, start in session.starts()] == [0, 20]


def test_a_session_that_does_not_exist_is_refused_with_those_that_do(small_kit):
    with pytest.raises(UnknownNameError) as refused:
        read_session("s42", folder=small_kit)
    assert refused.value.values == {"name": "s42", "known": "s02"}


def test_finding_a_source_needs_no_reading(small_kit):
    (small_kit / "source" / "02_mixite.py").write_text("not a source (", encoding="utf-8")
    assert find_source("s02", small_kit).name == "02_mixite.py"


def test_a_folder_without_sources_has_no_sessions(tmp_path):
    assert list_sessions(folder=tmp_path) == []


def test_a_source_that_cannot_be_a_session_is_refused_in_a_sentence(small_kit, seed):
    seed(small_kit, 'minutes=20 mode="pair"', 'minutes=20 mode="dance"')
    with pytest.raises(SourceError) as refused:
        read_session("s02", folder=small_kit)
    for language in LANGUAGES:
        assert "dance" in translator(language).error(refused.value)


@pytest.mark.parametrize("slug", [session.slug for session in list_sessions()])
def test_the_steps_of_every_session_add_up_to_its_minutes(slug):
    session = read_session(slug)
    assert sum(step.minutes for step in session.steps) == session.minutes


@pytest.mark.parametrize("slug", [session.slug for session in list_sessions()])
def test_no_cell_id_is_too_long_or_stands_twice(slug):
    keys = [cell.key for cell in read_session(slug).cells]
    assert len(keys) == len(set(keys))
    assert max(map(len, keys)) <= 64
