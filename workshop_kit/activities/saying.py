"""The card beside a chart, and the words every chart's panel needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from workshop_kit.activities.activity import Panel
from workshop_kit.texts import Translator


def chart_words(t: Translator) -> dict[str, str]:
    """Return the words of any chart's controls."""
    return {
        "women": t("sex.women"),
        "men": t("sex.men"),
        **{
            name: t(f"chart.{name}")
            for name in ("show_table", "hide_table", "guess_first", "see_anyway")
        },
    }


def plainly(text: str) -> str:
    """Return a text of the kit as it stands inside a sentence: no emphasis, no full stop.

    Examples
    --------
    >>> plainly("**Nine** women in ten.")
    'Nine women in ten'
    """
    return text.replace("**", "").rstrip(" .")


def quote(template: str, **own_words: str) -> str:
    """Put a person's own words where a text leaves room for them, exactly as they were written.

    Examples
    --------
    >>> quote("Management: “{text}”", text="{name} : 5 000 €")
    'Management: “{name} : 5 000 €”'
    """
    pieces = re.split(r"\{(\w+)\}", template)
    return "".join(own_words[piece] if i % 2 else piece for i, piece in enumerate(pieces))


def name_question(key: str, t: Translator) -> str:
    """Return what an activity asks, or how it is called.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> name_question("s00.team", translator("en"))
    'Under what name do you want to work?'
    """
    named = (f"{key}.{name}" for name in ("question", "name", "heading", "short"))
    return plainly(t(next((text for text in named if t.has(text)), f"{key}.question")))


def say_card(
    state: Mapping[str, Any], note: Panel, t: Translator, *, recall: str | None = None
) -> dict[str, Any]:
    """Return the card: figures, what they say, the guess to recall, the question to answer."""
    return {
        "heading": t("chart.figures_say"),
        "figures": state["figures"],
        "reading": state["reading"],
        "recall": recall,
        "note": note,
    }
