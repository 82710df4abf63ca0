"""A guess said before the fact is seen, by one voice or by two."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import (
    VOICES,
    Feedback,
    Panel,
    Tone,
    Voices,
    is_whole,
    is_word,
    voice_labels,
)
from workshop_kit.activities.guess_scale import OUT_OF_TEN, GuessScale
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Guess:
    """A fact to guess before it is seen.

    Attributes
    ----------
    key : str
        Stable name of the activity; its texts are ``<key>.question``, ``.help``, ``.fact``,
        ``.value``, ``.feedback.close``, ``.feedback.low`` and ``.feedback.high``, and
        ``.no_fact`` where some company has none.
    fact : callable of Workforce to float or None
        The truth, in the unit that the scale says; None when too few people could tell it.
    scale : GuessScale, default people out of ten
        What is guessed, and between which bounds.
    is_about_company : bool, default True
        False for a guess whose fact does not depend on the company one practises on.
    """

    key: str
    fact: Callable[[Workforce], float | None]
    scale: GuessScale = OUT_OF_TEN
    kind: str = "guess"
    is_about_company: bool = True

    def accepts(self, answer: Any) -> bool:
        """Accept a guess from each voice of a way of answering."""
        if not isinstance(answer, dict) or not is_word(answer.get("voices"), VOICES):
            return False
        values = answer.get("values")
        return (
            isinstance(values, dict)
            and set(values) == set(VOICES[answer["voices"]])
            and all(self._is_position(value) for value in values.values())
            and isinstance(answer.get("committed"), bool)
        )

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the question and its scale; the fact stays out of it until a guess is made."""
        return {
            "key": self.key,
            "kind": self.kind,
            "question": t(f"{self.key}.question"),
            "help": t(f"{self.key}.help"),
            "min": self.scale.minimum,
            "max": self.scale.maximum,
            "step": self.scale.step,
            "start": self.scale.first,
            "labels": [self._worded(n, t) for n in self.scale.positions()],
            "ticks": self.scale.ticks(t),
            "voices_by_default": voices,
            "voices": {mode: voice_labels(mode, t) for mode in VOICES},
            "voice_choices": [{"id": mode, "label": t(f"voices.{mode}")} for mode in VOICES],
            "words": {
                "who_answers": t("voices.label"),
                "commit": t("guess.commit"),
                "waiting": t("guess.waiting"),
                "fewer": t("guess.fewer"),
                "more": t("guess.more"),
            },
        }

    def check(self, answer: Any, workforce: Workforce, t: Translator) -> Feedback | None:
        """Set the guess, or the two guesses, beside the fact."""
        if not answer or not answer.get("committed"):
            return None
        values: Mapping[str, int] = answer["values"]
        fact = self.scale.place(self.fact(workforce))
        tone: Tone = "near" if self._is_any_close(values, fact) else "said"
        message = t(f"{self.key}.no_fact") if fact is None else self._message(values, fact, t)
        return Feedback(tone, message, is_right=True, details=self._beside(values, fact, t))

    def state_fact(self, workforce: Workforce, t: Translator) -> dict[str, str] | None:
        """Return the fact with what it counts, in words; None when nobody can tell it."""
        fact = self.scale.place(self.fact(workforce))
        return None if fact is None else self._fact(fact, t)

    def recall(self, answer: Any, t: Translator) -> dict[str, str] | None:
        """Remind of the guess, or of both."""
        if not answer or not answer.get("committed"):
            return None
        values: Mapping[str, int] = answer["values"]
        shown = {voice: self._label(value, t) for voice, value in values.items()}
        if len(shown) == 1:
            return {"value": next(iter(shown.values())), "label": t("guess.yours")}
        low, high = sorted(values.values())
        value = self._label(low, t) if low == high else self.scale.read_both(low, high, t)
        return {"value": value, "label": t("guess.yours_both", **shown)}

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State the guess, or the two, each with whose it is."""
        shown = {voice: self._worded(n, t) for voice, n in answer["values"].items()}
        return t(f"said.guess.{answer['voices']}", **shown)

    def _label(self, n: float, t: Translator) -> str:
        return self.scale.read(n, t)

    def _worded(self, n: float, t: Translator) -> str:
        return t(f"{self.key}.value", n=self.scale.shown(n))

    def _is_position(self, value: Any) -> bool:
        lowest, highest = self.scale.minimum, self.scale.maximum
        return is_whole(value, lowest, highest) and self.scale.accepts(value)

    def _is_close(self, value: float, other: float) -> bool:
        return abs(value - other) <= self.scale.close

    def _is_any_close(self, values: Mapping[str, int], fact: float | None) -> bool:
        return fact is not None and any(self._is_close(value, fact) for value in values.values())

    def _message(self, values: Mapping[str, int], fact: float, t: Translator) -> str:
        worded = self._worded(fact, t)
        if len(values) > 1:
            return self._message_for_two(values, t, worded)
        value = next(iter(values.values()))
        how = "close" if self._is_close(value, fact) else "low" if value < fact else "high"
        return t(f"{self.key}.feedback.{how}", guess=self._worded(value, t), fact=worded)

    def _message_for_two(self, values: Mapping[str, int], t: Translator, fact: str) -> str:
        how = "alike" if self._is_close(values["management"], values["staff"]) else "apart"
        return t(f"guess.two.{how}", fact=fact)

    def _fact(self, fact: float, t: Translator) -> dict[str, str]:
        return {"value": self._label(fact, t), "label": t(f"{self.key}.fact")}

    def _beside(
        self, values: Mapping[str, int], fact: float | None, t: Translator
    ) -> dict[str, Any]:
        named = [{"value": n, "label": t(f"voice.{voice}")} for voice, n in values.items()]
        guesses = [
            {
                "value": self._label(n, t),
                "label": t("guess.yours") if len(values) == 1 else t(f"guess.by.{voice}"),
                "quiet": True,
            }
            for voice, n in values.items()
        ]
        true = [] if fact is None else [self._fact(fact, t)]
        said = ", ".join(t("guess.said", **guess) for guess in guesses)
        ticks = self.scale.ticks(t)
        bounds = {"low": ticks[0]["label"], "high": ticks[-1]["label"]}
        how = {"fact": true[0]["value"]} if true else {}
        text = "guess.description" if true else "guess.description.no_fact"
        return {
            "figures": [*true, *guesses],
            "marks": named,
            "fact": None if fact is None else {"value": fact, "label": t("guess.fact")},
            "description": t(text, guesses=said, **bounds, **how),
        }
