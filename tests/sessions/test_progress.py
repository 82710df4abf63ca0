"""How far people are on the route: what counts as done, and that it is never a score."""

from __future__ import annotations

from dataclasses import fields

import pytest

from workshop_kit.sessions import list_sessions, read_session
from workshop_kit.sessions.progress import (
    Progress,
    measure_progress,
    measure_route,
    read_past,
)
from workshop_kit.sessions.route import ROUTE
from workshop_kit.sessions.session import Cell, Session, Step

GUESS = {"voices": "one", "values": {"pair": 4}, "committed": True}
TRIED = {"choice": "a", "tries": 1}
SET = {
    "s02.jobs": {"view": "hires", "sort": "name", "open": None},
    "s02.moving": {"women": {}, "moved": 0},
    "s02.lens": {"partition": "job_family", "minimum": 4},
    "s02.mixture": {"managers": 50},
}


@pytest.fixture(scope="module")
def session() -> Session:
    return read_session("s02")


def steps_with(session: Session, answers: dict) -> int:
    return measure_progress(session, answers).steps_done


def small_session(*steps: tuple[str, ...]) -> Session:
    """Return a session of steps of ten minutes that show these activities."""
    made = tuple(
        Step(f"s02.step{n}", {}, 10, "pair", (Cell(f"s02.cell{n}", activities=keys),))
        for n, keys in enumerate(steps)
    )
    return Session("s02", 2, {}, {}, 10 * len(steps), None, (), made)


def test_nothing_is_done_before_anything_is_answered(session):
    progress = measure_progress(session, {})
    assert progress == Progress("s02", 150, 150, len(session.steps), 0, 5, 0)
    assert not progress.is_begun


def test_a_session_of_which_everything_is_answered_is_complete(session):
    answers = {
        **SET,
        **{key: GUESS for key in session.activities if ".guess." in key},
        **{f"s02.q{n}": TRIED for n in range(1, 6)},
        "s02.home.data": {"staff": "un fichier"},
    }
    progress = measure_progress(session, answers)
    assert progress.is_complete
    assert progress.minutes_left == 0
    assert progress.questions_answered == 5


def test_steps_done_and_minutes_left_always_make_the_session(session):
    done = measure_progress(session, {"s02.home.jobs": {"pair": "x"}})
    titles = ("s02.why", "s02.understand.step", "s02.home.step")
    behind = [step for step in session.steps if step.key in titles]
    # What is asked in between waits; what asks nothing, before it, is behind.
    assert done.steps_done == len(behind) == 3
    assert done.minutes_left == session.minutes - sum(step.minutes for step in behind)


@pytest.mark.parametrize(
    ("key", "half", "whole"),
    [
        ("s02.guess.move", {**GUESS, "committed": False}, GUESS),
        ("s02.q1", {"choice": "a", "tries": 0}, TRIED),
        ("s02.q1", {"choice": None, "tries": 0, "hint": True}, {"choice": "c", "tries": 9}),
        ("s02.home.jobs", {"pair": "  \n"}, {"staff": "la maintenance"}),
        ("s02.lens", {"partition": "unknown", "minimum": 3}, SET["s02.lens"]),
    ],
)
def test_only_an_answer_that_is_given_counts(key, half, whole):
    session = small_session((key,))
    assert steps_with(session, {key: half}) == 0
    assert steps_with(session, {key: whole}) == 1


def test_a_right_answer_and_a_wrong_one_count_alike(session):
    right, wrong = ({"s02.q1": {"choice": choice, "tries": 1}} for choice in "ba")
    assert measure_progress(session, right) == measure_progress(session, wrong)
    names = {field.name for field in fields(Progress)}
    assert not any(word in name for name in names for word in ("right", "score", "correct"))


def test_every_question_of_a_step_is_asked_for_and_one_note_is_enough():
    questions = small_session(("s02.q1", "s02.q2"))
    assert steps_with(questions, {"s02.q1": TRIED}) == 0
    notes = small_session(("s02.home.jobs", "s02.home.work"))
    assert steps_with(notes, {"s02.home.work": {"pair": "x"}}) == 1


def test_a_chart_that_people_wrote_about_is_touched():
    session = small_session(("s02.jobs",))
    assert steps_with(session, {"s02.jobs.note": {"pair": "le conditionnement"}}) == 1


def test_a_step_that_asks_nothing_is_passed_once_a_later_one_is_begun():
    session = small_session((), ("s02.q1", "s02.q2"), (), ("s02.q3",), ())
    assert steps_with(session, {"s02.q1": TRIED}) == 1
    assert steps_with(session, {"s02.q3": TRIED}) == 3
    everything = {f"s02.q{n}": TRIED for n in (1, 2, 3)}
    assert steps_with(session, everything) == 5


def test_what_only_shows_the_past_asks_nothing():
    session = small_session(("s02.earlier",), ("s02.q1",))
    assert steps_with(session, {}) == 0
    assert steps_with(session, {"s02.q1": TRIED}) == 2


def test_the_welcome_can_be_completed():
    welcome = read_session("s00")
    settings = {"settings": {}}
    answers = {
        "s00.team": {"name": "Aven", "voices": "one"},
        "s00.guess.people": {"voices": "one", "values": {"pair": 4}, "committed": True},
        "s00.reading": settings,
        "s00.expect": {"pair": "?"},
    }
    # What is left is the practice before session 01, in the step of one minute that ends it.
    assert measure_progress(welcome, answers).minutes_left == welcome.steps[-1].minutes == 1
    answers |= {"s00.few": settings, "s00.chance": settings, "s00.home.know": {"pair": "?"}}
    answers |= {f"s00.q{number}": TRIED for number in range(1, 6)}
    assert measure_progress(welcome, answers).is_complete


def test_the_route_tells_the_lengths_that_the_sources_have():
    sources = {session.slug: session.minutes for session in list_sessions()}
    assert {slug: ROUTE[slug] for slug in sources} == sources
    assert list(ROUTE) == [f"s{number:02d}" for number in range(10)]


def test_a_session_is_in_this_version_exactly_when_its_source_is():
    legs = measure_route({})
    assert [leg.session for leg in legs] == list(ROUTE)
    here = {leg.session for leg in legs if leg.progress}
    assert here == {session.slug for session in list_sessions()}
    assert all(bool(leg.file_name) == (leg.session in here) for leg in legs)


def test_the_past_leaves_out_what_an_activity_does_not_accept():
    past = read_past({"s00.expect": {"pair": 3}, "s02.home.jobs": {"pair": "x"}})
    assert dict(past.answers) == {"s02.home.jobs": {"pair": "x"}}
