"""What follows from the gaps by category: the joint pay assessment of article 10."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.legal.directive_figures import BASES
from workshop_kit.legal.directive_timing import timing
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.legal.directive import DirectiveFigures
    from workshop_kit.legal.directive_categories import CategoryGap
    from workshop_kit.legal.directive_groups import GapFigure
    from workshop_kit.legal.directive_options import DirectiveOptions
    from workshop_kit.legal.rules import Rule

VERDICTS = ("reached", "below", "cannot_tell")

# Gaps of a category that count, by the option `trigger_on`.
COMPARED_PARTS = {"pay_level": ("pay",), "parts": ("basic", "variable")}

# Means are quotients: what they leave behind is far less than a cent of pay can move.
_BINARY_DUST = 1e-12


@dataclass(frozen=True)
class CategoryVerdict:
    """Whether the gap of a category reaches the threshold.

    Attributes
    ----------
    code : str
        The category.
    verdict : {"reached", "below", "cannot_tell"}
        ``"cannot_tell"`` when no known gap reaches it, and one is not known.
    reached, unknown : tuple of GapFigure
        Gaps that reach it, and gaps that are missing, with their obstacles.
    """

    code: str
    verdict: str
    reached: tuple[GapFigure, ...]
    unknown: tuple[GapFigure, ...]


@dataclass(frozen=True)
class Condition:
    """One of the three conditions of article 10(1), all of which it takes.

    Attributes
    ----------
    key : {"gap", "no_neutral_reason", "not_remedied"}
        The condition.
    article : str
        Where it is.
    answer : {"yes", "no", "cannot_tell", "for_people"}
        ``"for_people"``: no figure answers it; those who know the work have to.
    """

    key: str
    article: str
    answer: str


@dataclass(frozen=True)
class JointAssessment:
    """What the figures say of a joint pay assessment, and what they cannot say.

    Attributes
    ----------
    threshold : Rule
        The gap from which on a category counts.
    categories : tuple of CategoryVerdict
        Each category, in order.
    conditions : tuple of Condition
        The three conditions of article 10(1).
    is_subject : bool
        The headcount makes the employer report; below, article 10 asks nothing.
    months_to_remedy : int
        Months after the report within which a gap without reason is to be remedied.
    criteria : Rule
        What work of equal value is judged by, at the least: a reason stands on these.
    content : Rule
        What an assessment is made of.
    options : DirectiveOptions
        The conventions.
    """

    threshold: Rule
    categories: tuple[CategoryVerdict, ...]
    conditions: tuple[Condition, ...]
    is_subject: bool
    months_to_remedy: int
    criteria: Rule
    content: Rule
    options: DirectiveOptions

    def with_verdict(self, verdict: str) -> tuple[CategoryVerdict, ...]:
        """Return the categories of one verdict."""
        return tuple(one for one in self.categories if one.verdict == verdict)


def joint_assessment(figures: DirectiveFigures, *, headcount: int | None = None) -> JointAssessment:
    """Tell which categories reach the threshold, and what people have yet to settle.

    A gap that reaches it opens a question, not an answer: whether objective, gender-neutral
    criteria account for it, and whether it was remedied in time, no figure can say.

    Parameters
    ----------
    figures : DirectiveFigures
        The seven figures.
    headcount : int, optional
        That which the law counts, when it is not the number of people of the figures.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> from workshop_kit.legal.directive import directive_figures
    >>> assessment = joint_assessment(directive_figures(load_workforce("conserverie-de-l-aven")))
    >>> [condition.answer for condition in assessment.conditions]
    ['yes', 'for_people', 'for_people']
    """
    threshold = rule("directive.joint_assessment_threshold")
    options = figures.options
    verdicts = tuple(
        category_verdict(one, options, float(threshold.value)) for one in figures.categories
    )
    counted = figures.headcount if headcount is None else headcount
    return JointAssessment(
        threshold=threshold,
        categories=verdicts,
        conditions=(
            Condition("gap", threshold.article, _answer(verdicts)),
            Condition("no_neutral_reason", threshold.article, "for_people"),
            Condition("not_remedied", threshold.article, "for_people"),
        ),
        is_subject=timing(counted).is_obliged,
        months_to_remedy=int(rule("directive.joint_assessment_months").value),
        criteria=rule("directive.category_criteria"),
        content=rule("directive.joint_assessment_content"),
        options=options,
    )


def category_verdict(
    category: CategoryGap, options: DirectiveOptions, threshold: float
) -> CategoryVerdict:
    """Return whether a category reaches a threshold: 5 % reaches 5 %, 4.99 % does not."""
    compared = [
        category.figure(basis, part)
        for basis in BASES
        for part in COMPARED_PARTS[options.trigger_on]
    ]
    reached = tuple(one for one in compared if reaches(one.gap, threshold, options.trigger))
    unknown = tuple(one for one in compared if one.obstacles and not one.is_nothing_to_compare)
    verdict = "reached" if reached else "cannot_tell" if unknown else "below"
    return CategoryVerdict(category.code, verdict, reached, unknown)


def reaches(gap: float, threshold: float, trigger: str = "positive") -> bool:
    """Tell whether a gap reaches a threshold; a missing one does not.

    Examples
    --------
    >>> reaches(0.05, 0.05), reaches(0.0499, 0.05), reaches(-0.06, 0.05)
    (True, False, False)
    >>> reaches(-0.06, 0.05, "absolute")
    True
    """
    size = abs(gap) if trigger == "absolute" else gap
    return bool(size >= threshold - _BINARY_DUST)


def _answer(verdicts: Sequence[CategoryVerdict]) -> str:
    found = {one.verdict for one in verdicts}
    if "reached" in found:
        return "yes"
    return "no" if found == {"below"} else "cannot_tell"
