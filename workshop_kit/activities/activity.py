"""What an activity is, whatever it asks: words to show, and an answer to an answer."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, Protocol

from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

Tone = Literal["right", "near", "wrong", "said"]
Voices = Literal["one", "two"]
Panel = dict[str, Any]

# Who speaks: the pair together, or its two members apart.
VOICES: dict[Voices, tuple[str, ...]] = {"one": ("pair",), "two": ("management", "staff")}


@dataclass(frozen=True)
class Feedback:
    """What the kit says back to an answer.

    Attributes
    ----------
    tone : {"right", "near", "wrong", "said"}
        How it is drawn; the message says it in words too.
    message : str
        A sentence in the person's language.
    is_right : bool
        Whether nothing more is asked.
    details : mapping
        What the panel shows besides (figures, marks), in words.
    """

    tone: Tone
    message: str
    is_right: bool = False
    details: Mapping[str, Any] = field(default_factory=dict)

    def as_message(self) -> dict[str, Any]:
        """Return the feedback as plain JSON values."""
        plain = asdict(self)
        return {**plain.pop("details"), **plain}


class Activity(Protocol):
    """Something people do in a session. It draws nothing: screen and paper both render it.

    Attributes
    ----------
    key : str
        Stable name, under which its answer is kept (``s02.guess.move``).
    kind : str
        The word by which screen and paper choose how to render it.
    is_about_company : bool
        Whether its answers are about the company one practises on: another company then has
        answers of its own. Notes about one's own company and quizzes are not.
    """

    @property
    def key(self) -> str:
        """Return its stable name."""
        ...

    @property
    def kind(self) -> str:
        """Return how it is rendered."""
        ...

    @property
    def is_about_company(self) -> bool:
        """Tell whether its answers are about the company one practises on, and stay with it."""
        ...

    def accepts(self, answer: Any) -> bool:
        """Tell whether a value has the shape of an answer to it.

        Files can be edited by hand and come from another version of the kit: a value that
        an activity does not accept is left where it lies, and shown nowhere.
        """
        ...

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return what a reader needs to see, as JSON values already in words."""
        ...

    def check(self, answer: Any, workforce: Workforce, t: Translator) -> Feedback | None:
        """Return what to say to an answer; None when there is nothing to say."""
        ...

    def recall(self, answer: Any, t: Translator) -> dict[str, str] | None:
        """Return how later steps remind people of their answer; None when they do not."""
        ...

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """Return an answer that it accepts as one plain sentence; None when it says nothing.

        It states, without the question and without judging: it tells one version of an answer
        from another, and reminds people of what they wrote. Their own words stand in it as they
        wrote them: whoever draws it treats it as text, never as markup.
        """
        ...


class Silent:
    """An activity that keeps what people give without commenting on it."""

    is_about_company = False

    def check(self, answer: Any, workforce: Workforce, t: Translator) -> Feedback | None:
        """Say nothing."""
        return None

    def recall(self, answer: Any, t: Translator) -> dict[str, str] | None:
        """Remind of nothing."""
        return None


def is_whole(value: Any, lowest: int, highest: int) -> bool:
    """Tell whether a value is a whole number between two bounds, both included.

    Examples
    --------
    >>> is_whole(3, 0, 10), is_whole(True, 0, 10), is_whole(3.5, 0, 10)
    (True, False, False)
    """
    return isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest


def is_word(value: Any, known: Container[str]) -> bool:
    """Tell whether a value is one of the known words; a list or a number is none.

    Examples
    --------
    >>> is_word("one", VOICES), is_word(["one"], VOICES)
    (True, False)
    """
    return isinstance(value, str) and value in known


def voice_labels(voices: Voices, t: Translator) -> list[dict[str, str]]:
    """Return who answers, with the words for it."""
    return [{"id": voice, "label": t(f"voice.{voice}")} for voice in VOICES[voices]]
