"""All activities of the route, by key."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.earlier import Earlier
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.note import Note
from workshop_kit.activities.readings import Readings
from workshop_kit.errors import UnknownNameError


@cache
def _by_key() -> dict[str, Activity]:
    activities = [activity for name in _sessions() for activity in _activities_of(name)]
    by_key = {activity.key: activity for activity in activities}
    if len(by_key) != len(activities):
        raise ValueError("two activities have the same key")
    for activity in activities:
        if isinstance(activity, Earlier):
            _check_earlier(activity, by_key)
        if isinstance(activity, Readings):
            _check_readings(activity, by_key)
    return by_key


def _sessions() -> list[str]:
    """Return the names of the modules of sessions, in the order of the route."""
    here = files("workshop_kit.activities")
    names = (path.name.removesuffix(".py") for path in here.iterdir())
    return sorted({name for name in names if name.startswith("session_") and "." not in name})


def _activities_of(module: str) -> tuple[Activity, ...]:
    return import_module(f"workshop_kit.activities.{module}").ACTIVITIES


def _check_earlier(earlier: Earlier, by_key: Mapping[str, Activity]) -> None:
    """Refuse what could never be shown: a question that nobody asked before."""
    for key in earlier.notes:
        is_before = key.split(".")[0] < earlier.key.split(".")[0]
        if not is_before or not isinstance(by_key.get(key), Note):
            raise ValueError(f"{earlier.key}: {key!r} is not a note of an earlier session")


def _check_readings(readings: Readings, by_key: Mapping[str, Activity]) -> None:
    """Refuse what its session does not ask."""
    session = readings.key.split(".")[0]
    kinds = {**dict.fromkeys(readings.guesses, Guess), **dict.fromkeys(readings.notes, Note)}
    for key, kind in kinds.items():
        if not key.startswith(f"{session}.") or not isinstance(by_key.get(key), kind):
            raise ValueError(f"{readings.key}: {key!r} is not a {kind.__name__} of its session")


def list_activities(session: str | None = None) -> tuple[Activity, ...]:
    """Return the activities of the route, or of one session (``s02``), in order."""
    return tuple(
        activity
        for key, activity in _by_key().items()
        if session is None or key.startswith(f"{session}.")
    )


def find_activity(key: str) -> Activity:
    """Return the activity of a key.

    Raises
    ------
    UnknownNameError
        If there is none.
    """
    try:
        return _by_key()[key]
    except KeyError:
        raise UnknownNameError("unknown_activity", name=key) from None
