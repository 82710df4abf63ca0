"""The route of ten sessions, with how far people are on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import Panel, Silent, Voices
from workshop_kit.activities.past import Leg, Past, Progress
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator, word_length

_WORDS = ("head.session", "head.length", "head.done", "head.left", "head.open", "update", "here")


@dataclass(frozen=True)
class Route(Silent):
    """Where people are on the route: steps done, questions answered, time left.

    It counts what was done and says nothing of how: it is never a score.

    Attributes
    ----------
    key : str
        Stable name; its text is ``<key>.heading``. The others are ``route.…``.
    """

    key: str
    kind: str = "route"

    def accepts(self, answer: Any) -> bool:
        """Accept nothing: it asks nothing."""
        return False

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the words around the route, without its sessions."""
        return {
            "key": self.key,
            "kind": self.kind,
            "heading": t(f"{self.key}.heading"),
            "company": t("route.company", name=workforce.company.label(t.language)),
            "words": {name: t(f"route.{name}") for name in _WORDS},
            **self.recollect(Past(), t),
        }

    def recollect(self, past: Past, t: Translator) -> Panel:
        """Return each session of the route, with what was done in it."""
        legs = past.read_legs()
        here = self.key.split(".")[0]
        sessions = [_session(leg, t, is_here=leg.session == here) for leg in legs]
        return {"left": _left_in_all(legs, t), "sessions": sessions}

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State nothing: it asks nothing."""
        return None


def _session(leg: Leg, t: Translator, *, is_here: bool) -> dict[str, Any]:
    title = t(f"{leg.session}.title")
    shown = {
        "id": leg.session,
        "number": f"{leg.number:02d}",
        "title": title,
        "length": word_length(leg.minutes, t),
        "is_here": is_here,
        "link": None,
    }
    if leg.progress is None:
        return {**shown, "state": "absent", "left": t("route.absent")}
    link = None if is_here else _link(leg, title, t)
    return {**shown, **_done(leg.progress, t), "link": link}


def _link(leg: Leg, title: str, t: Translator) -> dict[str, str]:
    return {
        "file": leg.file_name[t.language],
        "label": t("route.open"),
        "name": t("route.open.named", title=title),
    }


def _done(progress: Progress, t: Translator) -> dict[str, Any]:
    state = "done" if progress.is_complete else "begun" if progress.is_begun else "next"
    return {
        "state": state,
        "done": progress.steps_done,
        "steps": progress.steps,
        "steps_label": t("route.steps", done=progress.steps_done, all=progress.steps),
        "questions_label": t(
            "route.questions", done=progress.questions_answered, all=progress.questions
        )
        if progress.questions
        else "",
        "left": t("route.done") if state == "done" else word_length(progress.minutes_left, t),
    }


def _left_in_all(legs: Sequence[Leg], t: Translator) -> str:
    minutes = sum(leg.progress.minutes_left for leg in legs if leg.progress)
    if not minutes:
        return t("route.left.none") if legs else ""
    return t("route.left.all", length=word_length(minutes, t))
