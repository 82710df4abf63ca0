"""The card beside a chart, and the words every chart's panel needs."""

from __future__ import annotations

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
