"""On paper: what the two voices said, seen again side by side, and the words of a session."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workshop_kit.activities import VOICES, Activity
from workshop_kit.handouts.document import (
    Answer,
    Block,
    Definitions,
    Heading,
    Paragraph,
    Table,
    Together,
    words,
)
from workshop_kit.handouts.drawing import panel_of
from workshop_kit.handouts.paper import Page, prints
from workshop_kit.handouts.slides_deck import Slide
from workshop_kit.handouts.slides_shown import Stage, shows

# Of the table of guesses: the question, then the fact and what each voice said.
_QUESTION = 0.46

# Lines to write what was said when people talked about it.
_LINES = 2


@prints("readings")
def print_readings(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print the guesses beside the facts, what both voices wrote, and what to talk about.

    What one voice alone wrote stands where it was asked, in the same handout. A blank handout
    has room for the two voices.
    """
    panel = panel_of(activity, page.workforce, page.t, voices=page.voices)
    seen = {**panel, **activity.recollect(page.past, page.t)}
    heading = Heading(words(panel["heading"]), level=3)
    if not seen["difference"]:
        return _blank(heading, page)
    said = (Paragraph(words(seen["difference"])),)
    first = (_guesses(seen), *said) if seen["guesses"] else said
    talk = Answer(words(seen["talk"]), (("", None),), lines=_LINES)
    return (Together((heading, *first)), *_written_by_both(seen["notes"]), talk)


def _blank(heading: Heading, page: Page) -> tuple[Block, ...]:
    t = page.t
    voices = tuple((t(f"voice.{voice}"), None) for voice in VOICES["two"])
    asked = Paragraph(words(t("readings.blank")))
    return (
        Together((heading, asked)),
        Answer(words(t("readings.talk.differ")), voices, lines=_LINES),
    )


def _guesses(seen: Mapping[str, Any]) -> Table:
    heads = (seen["words"]["asked"], seen["words"]["fact"])
    voices = seen["voices"]
    rows = tuple(
        (guess["question"].replace("**", ""), seen["facts"][guess["key"]], *_values(guess, seen))
        for guess in seen["guesses"]
    )
    width = (1 - _QUESTION) / (1 + len(voices))
    return Table(
        seen["words"]["caption"],
        (*heads, *(voice["label"] for voice in voices)),
        rows,
        widths=(_QUESTION, *(width for _ in heads[1:]), *(width for _ in voices)),
        is_titled=True,
    )


def _values(guess: Mapping[str, Any], seen: Mapping[str, Any]) -> tuple[str, ...]:
    by_voice = {voice["id"]: voice["value"] for voice in guess["voices"]}
    nothing = seen["words"]["nothing"]
    return tuple(by_voice.get(voice["id"], nothing) for voice in seen["voices"])


def _written_by_both(notes: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
    for note in notes:
        if len(note["voices"]) > 1:
            said = tuple((voice["label"], voice["text"]) for voice in note["voices"])
            yield Answer(words(note["question"]), said)


@prints("words")
def print_words(activity: Activity, page: Page) -> tuple[Block, ...]:
    """Print the words of the session with what they mean, as a small list."""
    panel = panel_of(activity, page.workforce, page.t, voices=page.voices)
    entries = tuple((term["word"], term["meaning"]) for term in panel["terms"])
    return (
        Together((Heading(words(panel["heading"]), level=3), Definitions(entries, is_short=True))),
    )


@shows("words")
def show_words(activities: Sequence[Any], stage: Stage) -> Iterator[Slide]:
    """Show nothing: definitions are read again on one's own, in the notebook or the handout."""
    yield from ()
