"""Who answers: a name, and one voice or two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import VOICES, Panel, Silent, Voices, is_word
from workshop_kit.activities.saying import quote
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

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State the name and how the team answers."""
        voices = t(f"voices.{answer['voices']}")
        name = answer["name"].strip()
        if not name:
            return t("said.team.unnamed", voices=voices)
        return quote(t("said.team", voices=voices), name=name)

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the two questions."""
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
        }


def suggest_team_name(mark: str, t: Translator) -> str:
    """Return a name that identifies nobody, for a team that has not chosen one.

    Parameters
    ----------
    mark : str
        The mark of the folder of answers, in hexadecimal: one folder always has one name.
    t : Translator
        The reader's language.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> suggest_team_name("00000000", translator("en"))
    'Team Gorse'
    """
    names = t("team.names").split(", ")
    return t("team.suggested", name=names[int(mark, 16) % len(names)])
