"""What the two voices guessed and wrote in a session, side by side and beside the facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import VOICES, Panel, Silent, Voices
from workshop_kit.activities.earlier import written_by
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.past import Past
from workshop_kit.activities.saying import plainly
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Readings(Silent):
    """Guesses and notes of a session, seen again, with where the two voices differ most.

    It compares the voices with each other, never with the fact: nobody is right here. A fact is
    shown only beside a guess that was made. The catalogue refuses what the session does not ask.

    Attributes
    ----------
    key : str
        Stable name. Its texts are those of every session, ``readings.…``.
    guesses : tuple of str
        Keys of the guesses, in the order shown.
    notes : tuple of str
        Keys of the notes, in the order shown.
    """

    key: str
    guesses: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    kind: str = "readings"
    # The facts are the company's: screen and paper then say which one.
    is_about_company: bool = True

    @property
    def follows(self) -> frozenset[str]:
        """Keys of the answers that it shows: it changes when one of them does."""
        return frozenset({*self.guesses, *self.notes})

    def accepts(self, answer: Any) -> bool:
        """Accept nothing: it asks nothing."""
        return False

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return its words, and the facts by guess, to be shown once the guess is made."""
        return {
            "key": self.key,
            "kind": self.kind,
            "heading": t("readings.heading"),
            "facts": {key: _fact(_guess(key), workforce, t) for key in self.guesses},
            "words": {name: t(f"readings.{name}") for name in ("caption", "asked", "nothing")}
            | {"fact": t("guess.fact")},
            **self.recollect(Past(), t),
        }

    def recollect(self, past: Past, t: Translator) -> Panel:
        """Return what each voice guessed and wrote, where they differ most, what to talk about."""
        guesses = [_guessed(_guess(key), past.answers[key], t) for key in self._guessed_in(past)]
        notes = [*self._written_in(past, t)]
        used = {voice["id"] for guess in guesses for voice in guess["voices"]}
        return {
            "guesses": guesses,
            "voices": [_voice(voice, t) for voice in _all_voices() if voice in used],
            "notes": notes,
            "missing": self._missing(len(guesses), len(notes), t),
            **self._compared(past, guesses, notes, t),
        }

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State nothing: it asks nothing."""
        return None

    def _guessed_in(self, past: Past) -> list[str]:
        given = past.answers
        return [key for key in self.guesses if (given.get(key) or {}).get("committed")]

    def _written_in(self, past: Past, t: Translator) -> Iterator[dict[str, Any]]:
        for key in self.notes:
            written = written_by(past.answers.get(key) or {})
            if written:
                said = [{**_voice(voice, t), "text": text} for voice, text in written.items()]
                yield {"key": key, "question": t(f"{key}.question"), "voices": said}

    def _missing(self, guessed: int, written: int, t: Translator) -> str:
        if not guessed and not written:
            return t("readings.missing")
        left = {"guesses": len(self.guesses) - guessed, "notes": len(self.notes) - written}
        return " ".join(t(f"readings.missing.{name}", n=n) for name, n in left.items() if n)

    def _compared(
        self, past: Past, guesses: Sequence[Panel], notes: Sequence[Panel], t: Translator
    ) -> Panel:
        """Return where the voices differ most, and what to talk about; nothing of no answer."""
        given = {key: past.answers[key] for key in self._guessed_in(past)}
        apart = {key: answer for key, answer in given.items() if answer["voices"] == "two"}
        widest = _widest(apart)
        how = _relation(apart, widest, notes) if guesses or notes else None
        asked = (plainly(guess["question"]) for guess in guesses if guess["key"] in widest)
        quoted = " ".join(t("readings.quoted", question=question) for question in asked)
        count = len(widest or apart)
        return {
            "widest": widest,
            "difference": t(f"readings.{how}", n=count, questions=quoted) if how else "",
            "talk": t(f"readings.talk.{how}") if how else "",
        }


def _relation(apart: Panel, widest: Sequence[str], notes: Sequence[Panel]) -> str:
    """Return how the two voices stand to each other, as the texts name it."""
    if widest:
        return "differ"
    if apart:
        return "alike"
    return "written" if any(len(note["voices"]) > 1 for note in notes) else "joint"


def _widest(apart: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Return the guesses on which the two voices are furthest apart, as a share of the scale.

    People in ten and euros are then compared as one sees them: by how far apart the two marks
    stand on the line.
    """
    spans = {key: _span(_guess(key), answer["values"]) for key, answer in apart.items()}
    widest = max(spans.values(), default=0)
    return [key for key, span in spans.items() if span == widest and span > 0]


def _span(guess: Guess, values: Mapping[str, int]) -> float:
    scale = guess.scale
    return abs(values["management"] - values["staff"]) / (scale.maximum - scale.minimum)


def _guessed(guess: Guess, answer: Mapping[str, Any], t: Translator) -> dict[str, Any]:
    return {
        "key": guess.key,
        "question": t(f"{guess.key}.question"),
        "voices": [
            {**_voice(voice, t), "value": guess.scale.read(answer["values"][voice], t)}
            for voice in VOICES[answer["voices"]]
        ],
    }


def _fact(guess: Guess, workforce: Workforce, t: Translator) -> str:
    fact = guess.state_fact(workforce, t)
    return fact["value"] if fact else t("readings.no_fact")


def _guess(key: str) -> Guess:
    # The catalogue knows this module: it cannot be imported before it.
    from workshop_kit.activities.catalogue import find_activity

    found = find_activity(key)
    if not isinstance(found, Guess):
        raise TypeError(f"{key} is not a guess")
    return found


def _all_voices() -> tuple[str, ...]:
    return tuple(voice for mode in VOICES.values() for voice in mode)


def _voice(voice: str, t: Translator) -> dict[str, str]:
    return {"id": voice, "label": t(f"voice.{voice}")}
