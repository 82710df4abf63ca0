"""What people wrote in an earlier session, offered again where it is of use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import VOICES, Panel, Silent, Voices
from workshop_kit.activities.past import Past
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Earlier(Silent):
    """Notes of earlier sessions, each voice told apart, with the session they come from.

    The catalogue refuses notes that do not exist or that come later on the route.

    Attributes
    ----------
    key : str
        Stable name; its texts are ``<key>.heading`` and ``<key>.help``.
    notes : tuple of str
        Keys of the notes, in the order shown.
    """

    key: str
    notes: tuple[str, ...]
    kind: str = "earlier"

    def accepts(self, answer: Any) -> bool:
        """Accept nothing: it asks nothing."""
        return False

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the questions, not answered yet."""
        return {
            "key": self.key,
            "kind": self.kind,
            "heading": t(f"{self.key}.heading"),
            "help": t(f"{self.key}.help"),
            **self.recollect(Past(), t),
        }

    def recollect(self, past: Past, t: Translator) -> Panel:
        """Return each question with what every voice wrote, or where it can be written."""
        return {"notes": [self._note(key, past.answers.get(key), t) for key in self.notes]}

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State nothing: it asks nothing."""
        return None

    def _note(self, key: str, answer: Any, t: Translator) -> dict[str, Any]:
        session = key.split(".")[0]
        title = t(f"{session}.title")
        place = "welcome" if session == "s00" else "session"
        origin = {"number": int(session.removeprefix("s")), "title": title}
        written = written_by(answer or {})
        return {
            "key": key,
            "question": t(f"{key}.question"),
            "origin": t(f"earlier.origin.{place}", **origin),
            "voices": [
                {"id": voice, "label": t(f"voice.{voice}"), "text": text}
                for voice, text in written.items()
            ],
            "missing": "" if written else t(f"earlier.missing.{place}", **origin),
        }


def written_by(answer: Mapping[str, str]) -> dict[str, str]:
    """Return what each voice wrote, the voices in their order, without those that wrote nothing.

    Examples
    --------
    >>> written_by({"staff": "Why so few hires?", "management": " "})
    {'staff': 'Why so few hires?'}
    """
    voices = (voice for mode in VOICES.values() for voice in mode)
    return {voice: answer[voice].strip() for voice in voices if answer.get(voice, "").strip()}
