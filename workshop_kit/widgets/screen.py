"""A session on screen: it shows activities and keeps what people answer."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workshop_kit.activities import (
    COMPANY_KEY,
    Activity,
    Explores,
    Follows,
    LooksBack,
    Past,
    Voices,
    answer_key,
    find_activity,
    list_activities,
    practice_company,
    select_answers,
)
from workshop_kit.activities.activity import Panel
from workshop_kit.answers import Answer, AnswerBook, fallback_folder, open_answer_book
from workshop_kit.data import Workforce, list_companies, load_workforce
from workshop_kit.errors import (
    AnswerError,
    AnswerNotSavedError,
    AnswersNotDeletedError,
    UnknownNameError,
    WorkshopError,
)
from workshop_kit.sessions import find_source
from workshop_kit.sessions.progress import read_past
from workshop_kit.texts import Translator, translator
from workshop_kit.widgets.deletion import delete_handouts, tell_deleted
from workshop_kit.widgets.pictures import Pictures
from workshop_kit.widgets.versions import TEAM_KEY, ShownVersions, unnamed_team, version_id
from workshop_kit.widgets.view import ScreenView

_KEYS_OF_WORDS = {
    "kept": "screen.kept",
    "saving": "screen.saving",
    "engine_silent": "screen.engine_silent",
    "versions_help": "versions.help",
    "take": "versions.take",
    "keep": "versions.keep",
    "join": "versions.join",
}


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
    _shown: ShownVersions = field(init=False, repr=False)
    _pictures: Pictures = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._shown = ShownVersions(self.workforce, self.t, self.book)
        self._pictures = Pictures(self.workforce, self.t)

    def show(self, *keys: str) -> ScreenView:
        """Return the panels of activities, with what was answered before.

        Raises
        ------
        UnknownNameError
            If an activity does not exist or belongs to another session.
        """
        activities = [self._find(key) for key in keys]
        found = self._find_answers()
        kept = {key: one for key, one in found.items() if find_activity(key).accepts(one.value)}
        self._shown.show(kept)
        answers = {key: answer.value for key, answer in kept.items()}
        panels = [self._present(activity, answers) for activity in activities]
        self._suggest_name(panels)
        view = ScreenView(
            panels,
            self._hear,
            language=self.t.language,
            words={name: self.t(text) for name, text in _KEYS_OF_WORDS.items()},
            answers=answers,
            replies=self._replies(answers),
            recalls=self._recalls(answers),
            notices=self._notices(found, kept),
            versions={key: self._shown.tell(key) for key in kept},
            marks={key: version_id(answer) for key, answer in kept.items()},
            remarks=[] if self._views else self._remarks(),
            company=self._say_company(activities),
            places={one.key: self._place(one.key) for one in list_activities(self.session)},
            book=self.book.mark,
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

    def _present(self, activity: Activity, answers: Mapping[str, Any]) -> Panel:
        """Return what an activity shows, with its picture, or what people did before."""
        panel = activity.present(self.workforce, self.t, voices=self.voices)
        if isinstance(activity, Explores):
            view = self._pictures.draw(activity, activity.key, answers.get(activity.key))
            return {**panel, "view": view}
        if not isinstance(activity, LooksBack):
            return panel
        return {**panel, **activity.recollect(self._read_past(), self.t)}

    def _read_past(self) -> Past:
        values = {key: answer.value for key, answer in self.book.read_all().items()}
        return read_past(select_answers(values, None, self.workforce.name))

    def _say_company(self, activities: Sequence[Activity]) -> str:
        """Say which company the figures are of, where there are some."""
        if not any(activity.is_about_company for activity in activities):
            return ""
        company = self.workforce.company
        source = "chart.source" if company.is_simulated else "chart.source.own"
        return self.t(source, company=company.label(self.t.language))

    def _find_answers(self) -> dict[str, Answer]:
        """Return what the book holds for this session's activities, on the company shown."""
        return select_answers(self.book.read_all(), self.session, self.workforce.name)

    def _place(self, key: str) -> str:
        """Return where the book keeps the answer to an activity."""
        return answer_key(find_activity(key), self.workforce.name)

    def _notices(self, found: Mapping[str, Answer], kept: Mapping[str, Answer]) -> dict[str, str]:
        """Return what to say of answers that a newer kit wrote, shown here or not."""
        texts = {True: "error.answer_from_newer_kit", False: "versions.newer_elsewhere"}
        return {
            key: self.t(texts[key in kept], kit=answer.kit_version)
            for key, answer in found.items()
            if answer.is_from_newer_kit
        }

    def _remarks(self) -> list[str]:
        """Return what to say once, at the top: files that could not be read were set aside."""
        aside = self.book.set_aside
        folder = str(aside[0].parent) if aside else ""
        return [self.t("answers.set_aside", n=len(aside), folder=folder)] if aside else []

    @property
    def _unnamed_team(self) -> dict[str, str]:
        return unnamed_team(self.book, self.t)

    def _suggest_name(self, panels: list[Panel]) -> None:
        for panel in panels:
            if panel["key"] == TEAM_KEY:
                panel["suggestion"] = self._unnamed_team["name"]

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
        hear = {
            "delete": self._delete,
            "delete_handouts": self._delete_handouts,
            "choose": self._choose,
            "look": self._look,
        }.get(str(message.get("type")), self._keep)
        return hear(message)

    def _delete(self, _message: Mapping[str, Any]) -> dict[str, Any]:
        """Delete every answer of every session, and say which."""
        folder, refusal = self.book.folder, None
        try:
            deleted = self.book.delete_all()
        except AnswersNotDeletedError as error:
            deleted, refusal = list(error.values["deleted"]), error
        except WorkshopError as error:
            deleted, refusal = [], error
        self._shown.forget()
        for view in self._views:
            view.forget()
        self._look_back()
        told = tell_deleted(deleted, folder, self.t, refusal=refusal)
        return {"type": "deleted", **told}

    def _delete_handouts(self, _message: Mapping[str, Any]) -> dict[str, Any]:
        """Delete the documents that hold a person's answers, too."""
        try:
            sentence = self.t("deleted.handouts_gone", n=delete_handouts())
        except WorkshopError as error:
            sentence = self.t.error(error)
        return {"type": "deleted_handouts", "sentence": sentence}

    def _look(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """Draw what an exploration shows at some settings; nothing is kept."""
        key, value = str(message.get("key")), message.get("value")
        try:
            activity = self._find(key)
            if not (isinstance(activity, Explores) and activity.accepts(value)):
                raise AnswerError("answer_of_another_shape", name=key)
            view = self._pictures.draw(activity, key, value)
        except WorkshopError as error:
            return {"key": key, "type": "refused", "sentence": self.t.error(error)}
        return {"key": key, "type": "looked", "view": view}

    def _keep(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """Keep one answer; say so only once it is on the disk."""
        back = {"id": message.get("id"), "key": message.get("key")}
        try:
            key, value = str(message["key"]), message["value"]
            if not self._find(key).accepts(value):
                raise AnswerError("answer_of_another_shape", name=key)
            if message.get("elsewhere"):
                self.book.move_to(fallback_folder())
            place = self._place(key)
            self.book.write(place, value, is_apart=self._shown.is_apart(key, message))
            self._keep_team()
        except WorkshopError as error:
            return {**back, "type": "refused", **self._refusal(error)}
        return {
            **back,
            "type": "kept",
            **self._shown.stand(key, place),
            "notice": self._tell_company(key),
            "reply": self._tell_views(key, value),
        }

    def _tell_company(self, key: str) -> str | None:
        """Say that another company was chosen since this notebook was started; None if not.

        The answer is kept for the company that is shown: it is the one that people looked at.
        Panels that are drawn anew say it too.
        """
        said = self._company_changed(key)
        for view in self._views:
            others = {one: notice for one, notice in view.notices.items() if one != key}
            view.notices = {**others, key: said} if said else others
        return said

    def _company_changed(self, key: str) -> str | None:
        try:
            chosen = self.book.read(COMPANY_KEY)
        except AnswerError:
            # The answer is kept all the same: that is what is said.
            return None
        name = practice_company({COMPANY_KEY: chosen.value} if chosen else {})
        if not find_activity(key).is_about_company or name == self.workforce.name:
            return None
        labels = {company.slug: company.label(self.t.language) for company in list_companies()}
        shown = self.workforce.company.label(self.t.language)
        return self.t("screen.company_changed", shown=shown, chosen=labels.get(name, name))

    def _keep_team(self) -> None:
        """Give the team a name with its first answer, so that nobody needs to type one."""
        # The answer itself is kept: that the name is not can wait for the next one.
        with contextlib.suppress(AnswerError):
            if self.book.read(TEAM_KEY) is None:
                self.book.write(TEAM_KEY, self._unnamed_team)

    def _choose(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """Make one version stand alone, as the person has chosen."""
        back = {"id": message.get("id"), "key": message.get("key")}
        try:
            key, how = str(message["key"]), str(message["how"])
            value, place = self._shown.choose(key, message), self._place(key)
            if not self._find(key).accepts(value):
                raise AnswerError("answer_of_another_shape", name=key)
            self.book.choose(place, value, among=self._shown.among(key))
        except WorkshopError as error:
            return {**back, "type": "refused", **self._refusal(error)}
        return {
            **back,
            "type": "chosen",
            "value": value,
            "sentence": self.t(f"versions.done.{how}"),
            **self._shown.stand(key, place),
            "reply": self._tell_views(key, value),
        }

    def _refusal(self, error: WorkshopError) -> dict[str, Any]:
        elsewhere = self._elsewhere() if "folder" in error.values else None
        return {
            "sentence": self.t.error(error),
            "offer": self.t("screen.keep_elsewhere", folder=str(elsewhere)) if elsewhere else None,
            # To send it again at the next start would be refused again.
            "is_final": not isinstance(error, AnswerNotSavedError),
        }

    def _elsewhere(self) -> Path | None:
        """Return the folder to offer when this one refuses; None when there is no other."""
        try:
            spare = fallback_folder()
        except AnswerError:
            return None
        return None if self.book.folder == spare else spare

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
        self._look_back(key)
        return reply

    def _look_back(self, key: str | None = None) -> None:
        """Show anew what panels show of an answer of this session, or of all of them."""
        for view in self._views:
            shown = (find_activity(panel["key"]) for panel in view.panels)
            following = [
                activity
                for activity in shown
                if isinstance(activity, Follows) and (key is None or key in activity.follows)
            ]
            if following:
                past = self._read_past()
                now = {activity.key: activity.recollect(past, self.t) for activity in following}
                view.recollections = {**view.recollections, **now}


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
    book = book or open_answer_book()
    values = {key: answer.value for key, answer in book.read_all().items()}
    workforce = load_workforce(practice_company(values))
    return Screen(session, workforce, translator(language), book)
