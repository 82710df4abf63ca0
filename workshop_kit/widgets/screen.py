"""A session on screen: it shows activities and keeps what people answer."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from workshop_kit.activities import (
    PRACTICE_COMPANY,
    Activity,
    Voices,
    find_activity,
    list_activities,
)
from workshop_kit.answers import Answer, AnswerBook, fallback_folder, open_answer_book
from workshop_kit.data import Workforce, load_workforce
from workshop_kit.errors import AnswerError, UnknownNameError, WorkshopError
from workshop_kit.sessions import find_source
from workshop_kit.texts import Translator, translator
from workshop_kit.widgets.view import ScreenView

TEAM_KEY = "s00.team"

_KEYS_OF_WORDS = ("kept", "saving", "engine_silent")


@dataclass
class Screen:
    """What one notebook shows, in one language, with one answer book.

    Attributes
    ----------
    session : str
        Name of the session (``s02``).
    workforce : Workforce
        The company one practises on; analysts use it in cells of their own.
    """

    session: str
    workforce: Workforce
    t: Translator
    book: AnswerBook
    _views: list[ScreenView] = field(default_factory=list, repr=False)

    def show(self, *keys: str) -> ScreenView:
        """Return the panels of activities, with what was answered before.

        Raises
        ------
        UnknownNameError
            If an activity does not exist or belongs to another session.
        """
        activities = [self._find(key) for key in keys]
        kept = self._kept()
        answers = {key: answer.value for key, answer in kept.items()}
        panels = [
            activity.present(self.workforce, self.t, voices=self.voices) for activity in activities
        ]
        view = ScreenView(
            panels,
            self._hear,
            language=self.t.language,
            words={name: self.t(f"screen.{name}") for name in _KEYS_OF_WORDS},
            answers=answers,
            replies=self._replies(answers),
            recalls=self._recalls(answers),
            notices={
                key: self.t("answers.others", n=len(answer.others))
                for key, answer in kept.items()
                if answer.others
            },
            book=hashlib.sha256(str(self.book.folder).encode()).hexdigest()[:12],
        )
        self._views.append(view)
        return view

    @property
    def voices(self) -> Voices:
        """How the team chose to answer on the welcome notebook."""
        team = self.book.read(TEAM_KEY)
        is_known = team is not None and find_activity(TEAM_KEY).accepts(team.value)
        return team.value["voices"] if is_known else "one"

    def _find(self, key: str) -> Activity:
        activity = find_activity(key)
        if not key.startswith(f"{self.session}."):
            raise UnknownNameError("activity_elsewhere", name=key, session=self.session)
        return activity

    def _kept(self) -> dict[str, Answer]:
        """Return the answers to this session's activities, those it still has."""
        answers = self.book.read_all()
        return {
            activity.key: answers[activity.key]
            for activity in list_activities(self.session)
            if activity.key in answers and activity.accepts(answers[activity.key].value)
        }

    def _replies(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        replies = {key: self._reply(key, value) for key, value in answers.items()}
        return {key: reply for key, reply in replies.items() if reply is not None}

    def _reply(self, key: str, value: Any) -> dict[str, Any] | None:
        feedback = find_activity(key).check(value, self.workforce, self.t)
        return feedback.as_message() if feedback else None

    def _recalls(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        recalls = {key: find_activity(key).recall(value, self.t) for key, value in answers.items()}
        return {key: recall for key, recall in recalls.items() if recall is not None}

    def _hear(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """Do what the browser asks, and return what to say."""
        return self._delete() if message.get("type") == "delete" else self._keep(message)

    def _delete(self) -> dict[str, Any]:
        """Delete every answer of every session, and say how many files went."""
        try:
            deleted = self.book.delete_all()
        except WorkshopError as error:
            return {"type": "deleted", "sentence": self.t.error(error)}
        said = self.t("answers.deleted", n=len(deleted), folder=str(self.book.folder))
        return {"type": "deleted", "sentence": self.t("team.deleted", said=said)}

    def _keep(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """Keep one answer; say so only once it is on the disk."""
        back = {"id": message.get("id"), "key": message.get("key")}
        try:
            key, value = str(message["key"]), message["value"]
            if not self._find(key).accepts(value):
                raise AnswerError("answer_of_another_shape", name=key)
            if message.get("elsewhere"):
                self.book.move_to(fallback_folder())
            self.book.write(key, value)
        except WorkshopError as error:
            return {**back, "type": "refused", **self._refusal(error)}
        return {**back, "type": "kept", "reply": self._tell_views(key, value)}

    def _refusal(self, error: WorkshopError) -> dict[str, Any]:
        can_go_elsewhere = isinstance(error, AnswerError) and self.book.folder != fallback_folder()
        offer = self.t("screen.keep_elsewhere", folder=str(fallback_folder()))
        return {
            "sentence": self.t.error(error),
            "offer": offer if can_go_elsewhere else None,
        }

    def _tell_views(self, key: str, value: Any) -> dict[str, Any] | None:
        """Give every open view the new answer, so that later steps recall it."""
        reply = self._reply(key, value)
        recall = find_activity(key).recall(value, self.t)
        for view in self._views:
            view.answers = {**view.answers, key: value}
            if reply is not None:
                view.replies = {**view.replies, key: reply}
            if recall is not None:
                view.recalls = {**view.recalls, key: recall}
        return reply


def open_screen(session: str, *, language: str, book: AnswerBook | None = None) -> Screen:
    """Open a session on screen, with the answers kept before.

    Parameters
    ----------
    session : str
        Name of the session (``s02``).
    language : {"fr", "en"}
        Language of everything shown.
    book : AnswerBook, optional
        Where answers are kept; the kit's own folder by default.

    Raises
    ------
    UnknownNameError
        If the session does not exist or the kit does not speak the language.
    """
    find_source(session)
    return Screen(
        session,
        load_workforce(PRACTICE_COMPANY),
        translator(language),
        book or open_answer_book(),
    )
