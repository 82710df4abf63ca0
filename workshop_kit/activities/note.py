"""A question about one's own company, answered in writing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import VOICES, Panel, Silent, Voices, voice_labels
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Note(Silent):
    """A field to write in, for the pair or for each of its two voices.

    Attributes
    ----------
    key : str
        Stable name; its texts are ``<key>.question``, ``.short`` and ``.placeholder``.
    rows : int, default 3
        Height of the field, in lines.
    """

    key: str
    rows: int = 3
    maxlength: int = 4000
    kind: str = "note"

    def accepts(self, answer: Any) -> bool:
        """Accept a text for each voice that wrote one."""
        voices = {voice for mode in VOICES.values() for voice in mode}
        return (
            isinstance(answer, dict)
            and set(answer) <= voices
            and all(isinstance(text, str) for text in answer.values())
        )

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the question and who answers it."""
        return {
            "key": self.key,
            "kind": self.kind,
            "question": t(f"{self.key}.question"),
            "question_short": t(f"{self.key}.short"),
            "placeholder": t(f"{self.key}.placeholder"),
            "rows": self.rows,
            "maxlength": self.maxlength,
            "voices": voice_labels(voices, t),
        }
