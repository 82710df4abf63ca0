"""The figures of the Directive, and what the loi Rixain asks, put into sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.legal.directive_timing import SIZES
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.legal import (
        DatedFact,
        DirectiveOptions,
        GapFigure,
        JointAssessment,
        Rixain,
        Timing,
    )
    from workshop_kit.legal.directive_bands import PayBands
    from workshop_kit.legal.directive_figures import Recipients
    from workshop_kit.legal.directive_groups import Obstacle
    from workshop_kit.legal.rixain import Balance
    from workshop_kit.texts.translator import Translator

_DIRECTIVE = "legal.directive"
_RIXAIN = "legal.rixain"
_UNITS = {"annual": "euros", "hourly": "euros_per_hour"}

# A gap that is shown as 0.0 % is none to a reader.
_SHOWN_AS_NONE = 0.0005


def say_gap(t: Translator, figure: GapFigure, fewest: int) -> str:
    """Return a gap with what it was made of, or why there is none.

    Parameters
    ----------
    t : Translator
        Language of the sentence.
    figure : GapFigure
        Figure (a), (b), (c), (d), or one of (g).
    fewest : int
        Fewest people shown, that of the figures.

    Examples
    --------
    >>> from workshop_kit.legal import pay_figures
    >>> from workshop_kit.texts import translator
    >>> figures = pay_figures([80.0] * 3 + [100.0] * 3, [0.0] * 6, [True] * 3 + [False] * 3)
    >>> print(say_gap(translator("en"), figures.mean_gap, 3).partition(". ")[2])
    Women have 20.0% less, as a share of the men’s value.
    """
    if figure.obstacles:
        return say_obstacles(t, figure.obstacles, fewest)
    unit = _UNITS[figure.basis]
    way = "same" if abs(figure.gap) < _SHOWN_AS_NONE else "men" if figure.gap > 0 else "women"
    return t(
        f"{_DIRECTIVE}.says.gap.{way if way == 'same' else f'{way}_more'}",
        women=t(f"unit.{unit}", value=figure.women.value),
        men=t(f"unit.{unit}", value=figure.men.value),
        n_women=figure.women.n,
        n_men=figure.men.n,
        gap=abs(figure.gap),
    )


def say_obstacles(t: Translator, obstacles: Iterable[Obstacle], fewest: int) -> str:
    """Return why a figure is not shown, one sentence for each obstacle."""
    return " ".join(
        t(f"{_DIRECTIVE}.obstacle.{who}.{status}", fewest=fewest) for who, status in obstacles
    )


def say_recipients(t: Translator, recipients: Recipients, fewest: int) -> str:
    """Return figure (e), or why it is not shown."""
    if recipients.obstacles:
        return say_obstacles(t, recipients.obstacles, fewest)
    return t(
        f"{_DIRECTIVE}.says.recipients",
        women=recipients.women,
        n_women=recipients.n_women,
        women_share=recipients.women_share,
        men=recipients.men,
        n_men=recipients.n_men,
        men_share=recipients.men_share,
    )


def say_bands(t: Translator, bands: PayBands, fewest: int) -> tuple[str, ...]:
    """Return figure (f), a sentence for each band, or why it is not shown."""
    if bands.obstacles:
        return (say_obstacles(t, bands.obstacles, fewest),)
    rows = zip(bands.women, bands.men, bands.women_share, strict=True)
    return tuple(
        t(f"{_DIRECTIVE}.says.band", band=place, bands=4, women=women, men=men, share=share)
        for place, (women, men, share) in enumerate(rows, start=1)
    )


def say_conventions(t: Translator, options: DirectiveOptions) -> tuple[str, ...]:
    """Return each convention with its answer, to be printed with the figures."""
    return tuple(
        t(
            f"{_DIRECTIVE}.says.convention",
            option=t(f"{_DIRECTIVE}.option.{name}"),
            choice=t(f"{_DIRECTIVE}.option.{name}.{choice}"),
        )
        for name, choice in options.conventions
    )


def say_assessment(t: Translator, assessment: JointAssessment) -> tuple[str, ...]:
    """Return what the figures say of article 10, and whether it asks anything here."""
    answer = assessment.conditions[0].answer
    verdict = {"yes": "reached", "no": "below"}.get(answer, "cannot_tell")
    said = t(
        f"{_DIRECTIVE}.assessment.{verdict}",
        n=len(assessment.with_verdict(verdict)),
        threshold=assessment.threshold.value,
    )
    if assessment.is_subject:
        return (said,)
    return said, t(f"{_DIRECTIVE}.assessment.not_subject", least=_least_headcount())


def say_timing(t: Translator, timing: Timing) -> tuple[str, ...]:
    """Return when an employer reports by the Directive, then what was planned in France."""
    if timing.is_obliged:
        told = t(
            f"{_DIRECTIVE}.timing.obliged",
            headcount=timing.headcount,
            first=timing.first,
            every=_every(t, timing.every_years),
        )
    else:
        numbers = {"headcount": timing.headcount, "least": _least_headcount()}
        told = t(f"{_DIRECTIVE}.timing.below", **numbers)
    plan = timing.planned
    if plan.is_voluntary:
        return told, t(f"{_DIRECTIVE}.planned.voluntary")
    return told, t(
        f"{_DIRECTIVE}.planned.reporting",
        first=plan.first_year,
        every=_every(t, plan.every_years),
        first_by_category=plan.first_year_by_category,
        every_by_category=_every(t, plan.every_years_by_category),
    )


def say_fact(t: Translator, fact: DatedFact) -> str:
    """Return a dated fact of the French transposition with its source.

    What is not known has no source: it is said with the day on which it was looked for.
    """
    told = t(f"{_DIRECTIVE}.transposition.{fact.key}")
    if not fact.is_known:
        return t(f"{_DIRECTIVE}.transposition.not_known", date=fact.date, fact=told)
    line = f"{_DIRECTIVE}.transposition.line"
    return t(line, date=fact.date, fact=told.rstrip("."), source=fact.source)


def say_balance(t: Translator, balance: Balance) -> str:
    """Return the balance of one of the two populations of the loi Rixain."""
    return t(
        f"{_RIXAIN}.outcome.{balance.outcome}",
        women_share=balance.women_share,
        men_share=balance.men_share,
        threshold=balance.threshold,
        n=balance.people_lacking,
    )


def say_rixain(t: Translator, found: Rixain) -> tuple[str, ...]:
    """Return whether the loi Rixain applies, then what follows from it."""
    scope = t(f"{_RIXAIN}.scope.{found.scope}", least=rule("rixain.from_headcount").value)
    follow_ups = (
        t(f"{_RIXAIN}.follow_up.{one.key}", by=one.by, share=one.rule.value)
        for one in found.follow_ups
    )
    return scope, *follow_ups


def _every(t: Translator, years: int | None) -> str:
    return t(f"{_DIRECTIVE}.every.{'one' if years == 1 else 'several'}", years=years)


def _least_headcount() -> int:
    return min(rule(f"directive.reporting.{size}.from_headcount").value for size in SIZES)
