"""A question with choices, where every answer is met by what it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import Feedback, Panel, Voices, is_whole, is_word
from workshop_kit.activities.saying import plainly
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Quiz:
    """One question of a session's check.

    Attributes
    ----------
    key : str
        Stable name; its texts are ``<key>.question``, ``.choice.<letter>``,
        ``.feedback.<letter>``, ``.hint`` and ``.worked``.
    choices : str
        Letters of the choices, in the order shown.
    correct : str
        Letter of the right one.
    number, total : int
        Place in the session's check.
    """

    key: str
    choices: str
    correct: str
    number: int
    total: int
    kind: str = "quiz"
    is_about_company: bool = False

    def __post_init__(self) -> None:
        if self.correct not in self.choices:
            raise ValueError(f"{self.key}: {self.correct!r} is not one of {self.choices!r}")

    def accepts(self, answer: Any) -> bool:
        """Accept one of the letters, or none yet, and how many tries were made."""
        return (
            isinstance(answer, dict)
            and (answer.get("choice") is None or is_word(answer["choice"], tuple(self.choices)))
            and is_whole(answer.get("tries"), 0, 10_000)
        )

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the question, its choices, its hint and its worked answer."""
        return {
            "key": self.key,
            "kind": self.kind,
            "number": t("quiz.number", n=self.number, total=self.total),
            "question": t(f"{self.key}.question"),
            "choices": [
                {"id": letter, "label": t(f"{self.key}.choice.{letter}")} for letter in self.choices
            ],
            "hint": t(f"{self.key}.hint"),
            "worked": t(f"{self.key}.worked"),
            "words": {
                name: t(f"quiz.{name}")
                for name in ("check", "hint", "worked", "hint_label", "worked_label", "next")
            },
        }

    def check(self, answer: Any, workforce: Workforce, t: Translator) -> Feedback | None:
        """Say what the choice shows: where it leads, and what to look at again."""
        if not answer or not answer["tries"] or answer["choice"] is None:
            return None
        choice = answer["choice"]
        is_right = choice == self.correct
        return Feedback(
            "right" if is_right else "wrong",
            t("quiz.right" if is_right else "quiz.look_again")
            + " "
            + t(f"{self.key}.feedback.{choice}"),
            is_right=is_right,
        )

    def recall(self, answer: Any, t: Translator) -> dict[str, str] | None:
        """Remind of nothing."""
        return None

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State the choice made; whether it is right is for `check` to say."""
        if answer["choice"] is None:
            return None
        return t("said.quiz", choice=plainly(t(f"{self.key}.choice.{answer['choice']}")))
