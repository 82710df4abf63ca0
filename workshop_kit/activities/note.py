"""A question about one's own company, answered in writing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import VOICES, Panel, Silent, Voices, voice_labels
from workshop_kit.activities.saying import quote
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
    is_about_company: bool = False

    def accepts(self, answer: Any) -> bool:
        """Accept a text for each voice that wrote one."""
        voices = {voice for mode in VOICES.values() for voice in mode}
        return (
            isinstance(answer, dict)
            and set(answer) <= voices
            and all(isinstance(text, str) for text in answer.values())
        )

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """Quote what each voice wrote, each after its name; what the pair wrote needs none."""
        written = {
            voice: answer[voice].strip()
            for mode in VOICES.values()
            for voice in mode
            if answer.get(voice, "").strip()
        }
        said = [
            quote(t("said.note.pair"), text=text)
            if list(written) == ["pair"]
            else quote(t("said.note.voice", voice=t(f"voice.{voice}")), text=text)
            for voice, text in written.items()
        ]
        return " ".join(said) or None

    def join(self, answer: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
        """Return both answers as one: voice by voice, one text after the other.

        Examples
        --------
        >>> Note("s02.home.work").join({"management": "One."}, {"staff": "Two."})
        {'management': 'One.', 'staff': 'Two.'}
        """
        joined = dict(answer)
        for voice, text in other.items():
            own = joined.get(voice, "")
            if text.strip() and text.strip() not in own:
                joined[voice] = f"{own.rstrip()}\n\n{text}" if own.strip() else text
        return joined

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
            # A team may have changed its mind: what another voice had written still shows.
            "all_voices": [label for mode in VOICES for label in voice_labels(mode, t)],
        }
