"""Versions of an answer written apart: what the browser was told of them, and the choice made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workshop_kit.activities import find_activity
from workshop_kit.activities.team import suggest_team_name
from workshop_kit.answers import Answer, AnswerBook
from workshop_kit.data import Workforce
from workshop_kit.errors import AnswerError
from workshop_kit.texts import Translator

TEAM_KEY = "s00.team"


def version_id(answer: Answer) -> str:
    """Return the name of one version, the same for whoever reads it."""
    return f"{answer.version}-{answer.writer}"


def tell_when(other: Answer, t: Translator) -> str:
    """Return when a version was written, in this machine's own time."""
    here = other.saved_at.astimezone()
    return t("versions.heading", day=here.date(), time=here)


def unnamed_team(book: AnswerBook, t: Translator) -> dict[str, str]:
    """Return what a team that types nothing answers: a name of nobody's, one voice."""
    return {"name": suggest_team_name(book.mark, t), "voices": "one"}


@dataclass
class ShownVersions:
    """By activity, the version that the browser shows and those that stand beside it."""

    workforce: Workforce
    t: Translator
    book: AnswerBook
    _by_key: dict[str, tuple[Answer, ...]] = field(default_factory=dict)

    def show(self, answers: Mapping[str, Answer]) -> None:
        """Take note of answers that are about to be shown, with their other versions."""
        for key, answer in answers.items():
            self._set(key, (answer, *answer.others))

    def forget(self) -> None:
        """Take note that everything was deleted."""
        self._by_key.clear()

    def among(self, key: str) -> tuple[Answer, ...]:
        """Return the versions of an answer, the one shown first."""
        return self._by_key.get(key, ())

    def tell(self, key: str) -> list[dict[str, Any]]:
        """Return the other versions in words: when each was written, and what it says."""
        activity = find_activity(key)
        return [
            {
                "id": version_id(other),
                "heading": tell_when(other, self.t),
                "sentence": activity.say(other.value, self.workforce, self.t)
                or self.t("said.nothing"),
                "can_join": hasattr(activity, "join"),
            }
            for other in self.among(key)[1:]
            # A name that nobody typed is no version of the one that somebody did.
            if key != TEAM_KEY or other.value != unnamed_team(self.book, self.t)
        ]

    def stand(self, key: str, place: str) -> dict[str, Any]:
        """Return what stands once an answer is kept: its mark, and the others in words.

        Parameters
        ----------
        key : str
            The activity.
        place : str
            Where the book keeps its answer.
        """
        try:
            self._set(key, self.book.list_versions(place))
        except AnswerError:
            # It is kept; what stands beside it will be told another time.
            return {}
        mark = version_id(self.among(key)[0]) if self.among(key) else None
        return {"mark": mark, "versions": self.tell(key)}

    def is_apart(self, key: str, message: Mapping[str, Any]) -> bool:
        """Tell whether what an earlier page had left was written without seeing what stands.

        What that page had itself sent, without hearing that it was kept, is its own.
        """
        if "base" not in message or not self.among(key):
            return False
        shown = self.among(key)[0]
        is_own = shown.value in [message["value"], *message.get("sent", ())]
        return message["base"] != version_id(shown) and not is_own

    def choose(self, key: str, message: Mapping[str, Any]) -> Any:
        """Return the answer that a choice gives: the version taken, kept, or both as one."""
        asked = [
            other for other in self.among(key)[1:] if version_id(other) == message.get("version")
        ]
        if not asked or message["how"] == "keep":
            return message["value"]
        other = asked[0].value
        activity = find_activity(key)
        return activity.join(message["value"], other) if message["how"] == "join" else other

    def _set(self, key: str, versions: Iterable[Answer]) -> None:
        # One of another shape cannot be shown: it stays beside, untouched.
        accepts = find_activity(key).accepts
        self._by_key[key] = tuple(version for version in versions if accepts(version.value))
