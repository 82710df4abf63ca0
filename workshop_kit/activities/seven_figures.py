"""The seven figures of Directive (EU) 2023/970, and what its open conventions change in them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.directive_categories_view import chart_categories
from workshop_kit.activities.directive_shown import KEY, Shown, less_or_more
from workshop_kit.activities.directive_views import chart_bands, chart_gaps, chart_recipients
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart
from workshop_kit.data import Workforce
from workshop_kit.legal import (
    DirectiveFigures,
    DirectiveOptions,
    directive_figures,
    joint_assessment,
    transposition,
)
from workshop_kit.legal.directive_figures import BASES
from workshop_kit.texts import Translator
from workshop_kit.texts.directive_words import (
    say_assessment,
    say_gap,
    say_obstacles,
    say_recipients,
)

LETTERS = ("a", "b", "c", "d", "e", "f", "g")

# What is changed by each convention, one at a time.
CONVENTIONS: dict[str, dict[str, Any]] = {
    "default": {},
    "full_time": {"annual": "full_time_equivalent"},
    "recipients": {"zeros": "recipients"},
    "premiums": {"variable_components": ("night_premium", "hardship_premium")},
    "women_first": {"ties": "women_first"},
    "men_first": {"ties": "men_first"},
    "absolute": {"trigger": "absolute"},
}

# Figures that each convention is about; annual ones only, where time is.
_ABOUT = {
    "full_time": "abcdefg",
    "recipients": "bdg",
    "premiums": "bdeg",
    "women_first": "f",
    "men_first": "f",
    "absolute": "g",
}
_GAPS = ("a", "b", "c", "d")

_CATEGORIES = ("job", "grade", "category")
_PARTS = ("pay", "basic", "variable")


@lru_cache(maxsize=256)
def figures_of(
    workforce: Workforce, convention: str = "default", categories: str = "job", zeros: str = ""
) -> DirectiveFigures:
    """Return the figures of a company by some conventions, worked out once.

    With `zeros`, those who receive no variable part count as it says, whatever the convention.
    """
    changed = CONVENTIONS[convention] | ({"zeros": zeros} if zeros else {})
    options = DirectiveOptions(categories=categories, **changed)
    return directive_figures(workforce, options)


def directive_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return the figure, the pay, the convention that is changed, and what makes a category."""
    settings = {
        "figure": LETTERS,
        "basis": BASES,
        "convention": tuple(CONVENTIONS),
        "categories": _CATEGORIES,
    }
    return tuple(
        Choice(
            name,
            t(f"{KEY}.{name}"),
            tuple(Option(option, t(f"{KEY}.{name}.{option}")) for option in options),
            options[0],
        )
        for name, options in settings.items()
    )


def look_at_directive(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return one of the seven figures, and whether a convention changes it."""
    names = ("figure", "basis", "convention", "categories")
    letter, basis, convention, categories = (str(settings[name]) for name in names)
    found = figures_of(workforce, convention, categories)
    # Only figure (e) sets the means of everyone and of those who receive some side by side.
    everyone, recipients = (
        figures_of(workforce, convention, categories, zeros) if letter == "e" else found
        for zeros in ("all", "recipients")
    )
    shown = Shown(
        letter=letter,
        basis=basis,
        convention=convention,
        workforce=workforce,
        found=found,
        usual=figures_of(workforce, "default", categories),
        everyone=everyone,
        recipients=recipients,
    )
    # Full and hollow bars tell gaps, not women from men.
    by_sex = letter != "g" or not shown.has_gaps
    return View(_CHARTS[letter](shown, t), _figures(shown, t), _reading(shown, t), by_sex=by_sex)


_CHARTS: dict[str, Callable[[Shown, Translator], Chart]] = {
    **dict.fromkeys(_GAPS, chart_gaps),
    "e": chart_recipients,
    "f": chart_bands,
    "g": chart_categories,
}


def say_transposition(t: Translator) -> str:
    """Return what is known of the French transposition, with the day on which it was known."""
    facts = {fact.key: fact.date for fact in transposition()}
    return t(f"{KEY}.transposition", draft=facts["draft_bill"], checked=facts["unknown"])


def _figures(shown: Shown, t: Translator) -> tuple[Figure, ...]:
    if shown.letter in _GAPS:
        gap = shown.figure(shown.letter)
        if gap.obstacles:
            return ()
        label = t(f"{KEY}.say.{less_or_more(gap.gap, t)}")
        return (Figure(t.word("{x:percent1}", x=abs(gap.gap)), label),)
    return {"e": _recipient_figures, "f": _band_figures, "g": _category_figures}[shown.letter](
        shown, t
    )


def _recipient_figures(shown: Shown, t: Translator) -> tuple[Figure, ...]:
    found = shown.pay.recipients
    if found.obstacles:
        return ()
    shares = {"women": found.women_share, "men": found.men_share}
    return tuple(
        Figure(t.word("{x:percent}", x=share), t(f"{KEY}.say.recipients.{sex}"))
        for sex, share in shares.items()
    )


def _band_figures(shown: Shown, t: Translator) -> tuple[Figure, ...]:
    bands = shown.pay.bands
    if bands.obstacles:
        return ()
    shares = (("top", bands.women_share[-1]), ("low", bands.women_share[0]))
    return tuple(
        Figure(t.word("{x:percent}", x=share), t(f"{KEY}.say.{name}"), quiet=name == "low")
        for name, share in shares
    )


def _category_figures(shown: Shown, t: Translator) -> tuple[Figure, ...]:
    assessed = joint_assessment(shown.found)
    return tuple(
        Figure(
            t.word("{n:count}", n=len(assessed.with_verdict(verdict))),
            t(f"{KEY}.say.{verdict}", n=len(assessed.with_verdict(verdict))),
            quiet=verdict != "reached",
        )
        for verdict in ("reached", "below", "cannot_tell")
    )


def _reading(shown: Shown, t: Translator) -> str:
    said = [_said(shown, t), _convention(shown, t), t(f"{KEY}.reading.{shown.letter}")]
    if shown.letter == "g":
        said.append(t("legal.directive.categories_caution"))
    return " ".join([*(text for text in said if text), t("s07.law.not_advice")])


def _said(shown: Shown, t: Translator) -> str:
    """Return the figure itself in words."""
    if shown.letter in _GAPS:
        return say_gap(t, shown.figure(shown.letter), shown.found.fewest)
    if shown.letter == "e":
        beside = t(f"{KEY}.beside", gap=say_gap(t, shown.figure("b"), shown.found.fewest))
        return " ".join([say_recipients(t, shown.pay.recipients, shown.found.fewest), beside])
    if shown.letter == "f":
        return say_obstacles(t, shown.pay.bands.obstacles, shown.found.fewest)
    return " ".join(say_assessment(t, joint_assessment(shown.found)))


def _convention(shown: Shown, t: Translator) -> str:
    """Return which convention was used, and whether it changes what is shown."""
    if shown.convention == "default":
        return t(f"{KEY}.changes.default.{shown.letter}")
    name = t(f"{KEY}.convention.{shown.convention}")
    is_about = shown.letter in _ABOUT[shown.convention]
    if not is_about:
        return t(f"{KEY}.changes.not_about", name=name)
    if shown.convention == "full_time" and shown.basis == "hourly" and shown.letter != "g":
        return t(f"{KEY}.changes.hourly", name=name)
    usual, found = (
        read_of(figures, shown.letter, shown.basis, t) for figures in (shown.usual, shown.found)
    )
    if usual == found:
        return t(f"{KEY}.changes.no", name=name)
    if shown.letter in _GAPS:
        return t(f"{KEY}.changes.gap", name=name, usual=usual[0], found=found[0])
    return t(f"{KEY}.changes.yes", name=name)


def read_of(figures: DirectiveFigures, letter: str, basis: str, t: Translator) -> tuple[str, ...]:
    """Return a figure as it reads, to tell whether two of them differ for a reader."""
    pay = figures.annual if basis == "annual" else figures.hourly
    if letter == "g":
        assessed = joint_assessment(figures)
        gaps = [one.figure(basis, part).gap for one in figures.categories for part in _PARTS]
        verdicts = (one.verdict for one in assessed.categories)
        return (*verdicts, *(t.word("{x:percent1}", x=gap) if gap == gap else "" for gap in gaps))
    found = pay.by_letter[letter]
    if letter == "f":
        return tuple(t.word("{x:percent}", x=x) if x == x else "" for x in found.women_share)
    if letter == "e":
        return tuple(str(n) for n in (found.women, found.n_women, found.men, found.n_men))
    return (t.word("{x:percent1}", x=found.gap) if not found.obstacles else "—",)
