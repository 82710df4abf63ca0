"""Words that the charts of an explanation share: who, how much, how sure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop_kit.charts.explanation_amounts import LOG_POINTS, shown_gap
from workshop_kit.explanations import Decomposition, Quantity
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Headline:
    """What separates the two sexes on one outcome, in words.

    Attributes
    ----------
    kind : {"fewer", "more", "equal", "none", "none_compared", "none_reference"}
        What the compared group has beside the reference.
    figure : str
        The large figure.
    words : str
        What it means, under it.
    sentence : str
        Both in one sentence, without full stop.
    interval : str
        Interval of the gap; empty without one.
    """

    kind: str
    figure: str
    words: str
    sentence: str
    interval: str


def headline(decomposition: Decomposition, t: Translator) -> Headline:
    """Return the gap of one outcome in words, whichever its direction.

    Two values that read alike once rounded are said to be about equal.
    """
    kind = _kind(decomposition, t)
    figure = _figure(decomposition, kind, t)
    who = people_words(decomposition, t)
    rates = {
        "reference_rate": decomposition.reference_value,
        "compared_rate": decomposition.compared_value,
    }
    measure = decomposition.measure
    return Headline(
        kind=kind,
        figure=figure,
        words=t(f"explain.head.{measure}.{kind}", **who, **rates),
        sentence=t(f"explain.says.{measure}.{kind}", figure=figure, **who),
        interval=_gap_interval(decomposition, t),
    )


def people_words(decomposition: Decomposition, t: Translator) -> dict[str, str]:
    """Return how each sex is named: `who` is compared to `other`."""
    compared, reference = decomposition.compared, decomposition.reference
    return {
        "who": t(f"explain.who.{compared}"),
        "other": t(f"explain.who.{reference}"),
        "subject": t(f"explain.subject.{compared}"),
        "other_subject": t(f"explain.subject.{reference}"),
    }


def unit_words(decomposition: Decomposition, t: Translator) -> str:
    """Return the unit in which amounts are shown."""
    return t(f"explain.unit.{decomposition.measure}", **people_words(decomposition, t))


def reads_alike(template: str, one: float, other: float, t: Translator) -> bool:
    """Tell whether two numbers read the same once put into words.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> reads_alike("{x:percent}", 0.002, 0.0, translator("en"))
    True
    """
    return t.word(template, x=one) == t.word(template, x=other)


def share_words(share: Quantity, t: Translator) -> str:
    """Return a share with its interval, or why there is none."""
    if math.isnan(share.value):
        return t("explain.not_shared")
    return with_interval(t("explain.share", share=share.value), share_interval(share, t), t)


def share_interval(share: Quantity, t: Translator) -> str:
    """Return the interval of a share; empty without one."""
    return t("explain.between", low=share.low, high=share.high) if share.has_interval else ""


def change_words(change: Quantity, t: Translator) -> str:
    """Return a change from one sex to the other with its interval."""
    return with_interval(t("explain.change", x=change.value), change_interval(change, t), t)


def change_interval(change: Quantity, t: Translator) -> str:
    """Return the interval of a change; empty without one."""
    if not change.has_interval:
        return ""
    return t("explain.between_changes", low=change.low, high=change.high)


def with_interval(value: str, interval: str, t: Translator) -> str:
    """Return a value followed by its interval, if there is one."""
    return t("explain.with_interval", value=value, interval=interval) if interval else value


def n_words(n: Mapping[str, int], t: Translator) -> str:
    """Return how many women and men stand behind a figure."""
    return t("chart.n", women=n["women"], men=n["men"])


def list_words(names: Sequence[str], t: Translator) -> str:
    """Return names as a list within a sentence.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> list_words(["pay", "health", "career"], translator("en"))
    'pay, health and career'
    """
    *before, last = names
    if not before:
        return last
    said = before[0]
    for name in before[1:]:
        said = t("explain.comma", some=said, last=name)
    return t("explain.and", some=said, last=last)


def joined(sentences: Sequence[str], t: Translator) -> str:
    """Return sentences one after the other, apart by a semicolon."""
    said = sentences[0]
    for sentence in sentences[1:]:
        said = t("explain.joined", some=said, last=sentence)
    return said


def _kind(decomposition: Decomposition, t: Translator) -> str:
    reference, compared = decomposition.reference_value, decomposition.compared_value
    if decomposition.unit == LOG_POINTS:
        is_equal = reads_alike("{x:percent}", decomposition.ratio - 1, 0, t)
    elif reference == 0 or compared == 0:
        return _kind_without_events(reference, compared)
    else:
        is_equal = reads_alike("{x:times}", _times(decomposition.ratio), 1, t)
    if is_equal:
        return "equal"
    return "fewer" if decomposition.ratio < 1 else "more"


def _kind_without_events(reference: float, compared: float) -> str:
    if reference == compared:
        return "none"
    return "none_reference" if reference == 0 else "none_compared"


def _figure(decomposition: Decomposition, kind: str, t: Translator) -> str:
    if kind == "equal":
        return t("explain.figure.equal")
    if kind.startswith("none"):
        return t("explain.figure.none")
    if decomposition.unit == LOG_POINTS:
        return t("explain.figure.percent", x=abs(decomposition.ratio - 1))
    return t("explain.figure.times", x=_times(decomposition.ratio))


def _times(ratio: float) -> float:
    """Return how many times more the larger is."""
    return max(ratio, 1 / ratio)


def _gap_interval(decomposition: Decomposition, t: Translator) -> str:
    gap = shown_gap(decomposition.unit, decomposition.gap)
    if not gap.has_interval:
        return ""
    if gap.low < 0 < gap.high:
        kind, ends = "across", {"fewer": -gap.low, "more": gap.high}
    else:
        near, far = sorted((abs(gap.low), abs(gap.high)))
        kind, ends = "fewer" if gap.high <= 0 else "more", {"near": near, "far": far}
    sex = t(f"sex.{decomposition.compared}")
    return t(f"explain.head_between.{decomposition.measure}.{kind}", sex=sex, **ends)
