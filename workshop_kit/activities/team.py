"""Who answers, and the company one practises on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import VOICES, Panel, Silent, Voices, is_word
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Team(Silent):
    """The team's name, and whether it speaks with one voice or two.

    Attributes
    ----------
    key : str
        Stable name; its texts are ``<key>.heading``, ``.question``, ``.help`` and
        ``.placeholder``.
    """

    key: str
    maxlength: int = 60
    kind: str = "team"

    def accepts(self, answer: Any) -> bool:
        """Accept a name and a way of answering."""
        return (
            isinstance(answer, dict)
            and isinstance(answer.get("name"), str)
            and is_word(answer.get("voices"), VOICES)
        )

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the two questions and a word on the company."""
        company = workforce.company
        return {
            "key": self.key,
            "kind": self.kind,
            "heading": t(f"{self.key}.heading"),
            "question": t(f"{self.key}.question"),
            "help": t(f"{self.key}.help"),
            "placeholder": t(f"{self.key}.placeholder"),
            "maxlength": self.maxlength,
            "voices_by_default": voices,
            "voice_choices": [{"id": mode, "label": t(f"voices.{mode}")} for mode in VOICES],
            "words": {
                "who_answers": t("voices.label"),
                **{
                    name: t(f"team.{name}")
                    for name in ("delete", "delete_sure", "delete_yes", "delete_no")
                },
            },
            "company": {
                "heading": t("company.practice"),
                "text": t(
                    "company.in_words",
                    name=company.label(t.language),
                    n=len(workforce.present()),
                    date=company.reference_date,
                ),
            },
        }
