"""What each part of the pay waterfall means, in one's own words, then in the kit's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import Panel, Silent, Voices, is_word
from workshop_kit.activities.later import later
from workshop_kit.activities.note import Note
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

PARTS = ("mix", "careers", "conditions", "time", "unexplained")

_state_part = later("meaning_figures", "state_part")


@dataclass(frozen=True)
class Meaning(Silent):
    """Five parts of a gap, each with room to say what it means and what it does not.

    Attributes
    ----------
    key : str
        Stable name; its texts are ``<key>.name``, ``.parts``, ``.compare`` and, for each part,
        ``.means.<part>`` and ``.means_not.<part>``.
    notes : tuple of Note
        One for each of `PARTS`, in that order: what people write.
    """

    key: str
    notes: tuple[Note, ...]
    kind: str = "meaning"
    is_about_company: bool = True

    def __post_init__(self) -> None:
        if len(self.notes) != len(PARTS):
            raise ValueError(f"{self.key}: one note for each of {PARTS}")

    def accepts(self, answer: Any) -> bool:
        """Accept the part that is open."""
        return isinstance(answer, dict) and is_word(answer.get("part"), PARTS)

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return each part with its figure, its field, and the kit's own words."""
        return {
            "key": self.key,
            "kind": self.kind,
            "name": t(f"{self.key}.name"),
            "heading": t(f"{self.key}.heading"),
            "start": PARTS[0],
            "parts": [
                {
                    "id": part,
                    "label": t(f"{self.key}.short.{part}"),
                    "figure": _state_part(workforce, part, t),
                    "note": note.present(workforce, t, voices=voices),
                    "means": t(f"{self.key}.means.{part}"),
                    "means_not": t(f"{self.key}.means_not.{part}"),
                }
                for part, note in zip(PARTS, self.notes, strict=True)
            ],
            "words": {
                name: t(f"{self.key}.{name}")
                for name in ("parts", "compare", "means_heading", "means_not_heading")
            },
        }

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State which part is open."""
        return t("said.meaning", part=t(f"explain.axis.{answer['part']}"))
