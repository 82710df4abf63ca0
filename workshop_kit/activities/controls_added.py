"""The pay gap that remains as more is held alike, and who still faces somebody."""

from __future__ import annotations

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

KEY = "s06.controls"

STEPS = ("raw", "age", "category", "job")


def added_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return how far one goes in holding things alike."""
    options = tuple(Option(step, t(f"{KEY}.step.{step}")) for step in STEPS)
    return (Choice("upto", t(f"{KEY}.upto"), options, STEPS[0]),)


def look_at_controls(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the gaps up to a step, with the people compared."""
    from workshop_kit.activities.controlled_words import chart_controlled, word_gap
    from workshop_kit.explanations.controlled import controlled_gaps

    count = STEPS.index(str(settings["upto"])) + 1
    gaps = controlled_gaps(workforce)[:count]
    last = gaps[-1]
    figures = [
        Figure(word_gap(last, t), t(f"{KEY}.say.gap.{STEPS[count - 1]}")),
    ]
    if count > 1:
        facing = t(f"{KEY}.of", n=last.n_facing, all=last.n)
        figures.append(Figure(facing, t(f"{KEY}.say.facing"), quiet=True))
    return View(
        chart=chart_controlled(gaps, t),
        figures=tuple(figures),
        reading=t(f"{KEY}.reading.{STEPS[count - 1]}"),
        by_sex=False,
    )
