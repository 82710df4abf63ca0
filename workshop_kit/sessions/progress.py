"""How far people are on the route: steps done, questions answered, time left, never a score."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from workshop_kit.activities import Leg, Past, Progress, find_activity
from workshop_kit.activities.earlier import written_by
from workshop_kit.sessions.route import ROUTE
from workshop_kit.sessions.session import Session, Step, list_sessions

__all__ = ["Progress", "measure_progress", "measure_route", "read_past"]

# What these show is there without anyone giving an answer: a company stands by default.
_ASK_NOTHING = frozenset({"company", "earlier", "readings", "route", "words"})

# When an answer of these kinds counts; of the others, any setting that was kept.
_COUNTS: Mapping[str, Callable[[Any], bool]] = {
    "guess": lambda answer: answer["committed"],
    "quiz": lambda answer: answer["choice"] is not None and answer["tries"] > 0,
    "note": lambda answer: bool(written_by(answer)),
}


def measure_progress(session: Session, answers: Mapping[str, Any]) -> Progress:
    """Return how far people are in a session.

    A step is done when its guesses are committed, its questions tried, its charts touched
    (set otherwise, or written about beside) and, if it asks for notes, one of them written. A
    step that asks nothing is done once a later step is begun; at the end of a session, once all
    that was asked is done.

    Parameters
    ----------
    session : Session
        The session.
    answers : mapping
        Values by key of activity, those of the company people practise on (`select_answers`).

    Examples
    --------
    >>> from workshop_kit.sessions import read_session
    >>> progress = measure_progress(read_session("s02"), {})
    >>> progress.steps_done, progress.minutes_left
    (0, 150)
    """
    given = {key for key, value in answers.items() if _counts(key, value)}
    done = _steps_done(session, given)
    questions = [key for key in session.activities if _kind(key) == "quiz"]
    return Progress(
        session=session.slug,
        minutes=session.minutes,
        minutes_left=sum(step.minutes for step in session.steps if step.key not in done),
        steps=len(session.steps),
        steps_done=len(done),
        questions=len(questions),
        questions_answered=len(given.intersection(questions)),
    )


def measure_route(answers: Mapping[str, Any]) -> tuple[Leg, ...]:
    """Return every session of the route, with how far people are in those that exist.

    Parameters
    ----------
    answers : mapping
        As for `measure_progress`.
    """
    sessions = {session.slug: session for session in list_sessions()}
    return tuple(
        Leg(
            slug,
            sessions[slug].minutes,
            sessions[slug].file_name,
            measure_progress(sessions[slug], answers),
        )
        if slug in sessions
        else Leg(slug, minutes)
        for slug, minutes in ROUTE.items()
    )


def read_past(answers: Mapping[str, Any]) -> Past:
    """Return what activities that look back may show.

    Parameters
    ----------
    answers : mapping
        As for `measure_progress`. A value that its activity does not accept is left out.
    """
    accepted = {key: value for key, value in answers.items() if find_activity(key).accepts(value)}
    return Past(accepted, partial(measure_route, accepted))


def _steps_done(session: Session, given: set[str]) -> set[str]:
    asking = [step for step in session.steps if _asked(step)]
    done = {step.key for step in asking if _is_done(step, given)}
    begun = [step.key for step in asking if _is_begun(step, given)]
    places = {step.key: place for place, step in enumerate(session.steps)}
    furthest = max((places[key] for key in begun), default=-1)
    is_over = bool(asking) and len(done) == len(asking)
    passed = {
        step.key
        for step in session.steps
        if not _asked(step) and (is_over or places[step.key] < furthest)
    }
    return done | passed


def _asked(step: Step) -> list[str]:
    return [key for key in step.activities if _kind(key) not in _ASK_NOTHING]


def _is_done(step: Step, given: set[str]) -> bool:
    asked = _asked(step)
    notes = [key for key in asked if _kind(key) == "note"]
    others = [key for key in asked if _kind(key) != "note"]
    is_written = not notes or any(key in given for key in notes)
    return is_written and all(_is_touched(key, given) for key in others)


def _is_begun(step: Step, given: set[str]) -> bool:
    return any(_is_touched(key, given) for key in _asked(step))


def _is_touched(key: str, given: set[str]) -> bool:
    """Tell whether an activity was answered, or written about in the note beside it."""
    note = getattr(find_activity(key), "note", None)
    return key in given or (note is not None and note.key in given)


def _counts(key: str, value: Any) -> bool:
    activity = find_activity(key)
    is_kept = activity.accepts(value)
    return is_kept and _COUNTS.get(activity.kind, lambda answer: True)(value)


def _kind(key: str) -> str:
    return find_activity(key).kind
