"""The codes of the law put into sentences, with the words that stand for their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.legal import Assumption, Finding, NotCalculable, Obligation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workshop_kit.legal import DomainCount, Index, IndexIndicator, PayGroup, RateGroup
    from workshop_kit.texts.translator import Translator

_PREFIXES = {
    NotCalculable: "legal.reason",
    Assumption: "legal.assumption",
    Obligation: "legal.obligation",
    Finding: "legal.finding",
}

# Legislative, regulatory and decree: the first letter of an article's number.
_BOOKS = ("L", "R", "D")

# Values that are codes, and the texts that name them.
_NAMED = {"domain": "legal.domain", "axis": "explain.axis"}


def say_legal(t: Translator, item: NotCalculable | Assumption | Obligation | Finding) -> str:
    """Return the sentence of a reason, an assumption, an obligation or a finding.

    A rule quoted from memory is said to be so.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> say_legal(translator("en"), NotCalculable("no_raise"))
    'Not calculable: nobody had an individual raise during the period.'
    """
    said = t(f"{_PREFIXES[type(item)]}.{item.code}", **_worded(t, item.values))
    is_recalled = getattr(item, "standing", None) == "recalled"
    return t("legal.recalled", said=said.rstrip(".")) + "." if is_recalled else said


def say_article(t: Translator, item: Obligation | Finding) -> str:
    """Return the article that asks for it; nothing when none does."""
    if not item.article:
        return ""
    # « s. » stands for the articles that follow; an annex is no article of its own.
    article = item.article.replace(" s.", f" {t('legal.following')}")
    n = sum(part[:1] in _BOOKS for part in article.split(", "))
    return t("legal.article", article=article, n=n)


def say_domain_count(t: Translator, count: DomainCount) -> str:
    """Return how many domains are chosen, beside those asked for."""
    word = "lacking" if count.lacking else "beyond" if count.beyond else "enough"
    values = {"chosen": count.chosen, "required": count.required}
    return t(f"legal.domains.{word}", **values, lacking=count.lacking, beyond=count.beyond)


def say_left_out(t: Translator, group: PayGroup | RateGroup, fewest: int) -> str:
    """Return why a group is not compared; nothing when it is."""
    if group.left_out is None:
        return ""
    numbers = {"women": group.women, "men": group.men, "fewest": fewest}
    return t(f"legal.left_out.{group.left_out}", **numbers)


def say_crossed_limits(t: Translator, index: Index) -> tuple[str, ...]:
    """Return which limits the rounding of the total steps over."""
    numbers = {"points": index.points, "maximum": index.maximum, "total": index.total}
    return tuple(
        t("legal.index.rounding_crosses", **numbers, exact=index.exact_total, limit=limit)
        for limit in index.crossed_limits
    )


def say_result(t: Translator, indicator: IndexIndicator) -> str:
    """Return the result of an indicator in its own unit; nothing when there is none.

    A gap or a share as a percentage, people as a number.
    """
    if indicator.result is None:
        return ""
    if indicator.key == "highest_paid":
        return t("unit.people", value=indicator.result)
    return t("unit.share", value=indicator.result)


def _worded(t: Translator, values: Mapping[str, object]) -> dict[str, object]:
    """Return the values with words in the place of codes."""
    worded = {name: _named(t, name, value) for name, value in values.items()}
    if "indicators" in worded:
        worded["n"] = len(values["indicators"])
        worded["indicators"] = _listed(t, values["indicators"])
    if "unit" in worded:
        unit = worded.pop("unit")
        for name in ("baseline", "target"):
            worded[name] = say_plan_figure(t, str(unit), values[name])
    return worded


def _named(t: Translator, name: str, value: object) -> object:
    return t(f"{_NAMED[name]}.{value}") if name in _NAMED else value


def _listed(t: Translator, keys: Sequence[str]) -> str:
    names = [t(f"legal.index.number.{key}") for key in keys]
    if len(names) == 1:
        return names[0]
    some = names[0]
    for name in names[1:-1]:
        some = t("explain.comma", some=some, last=name)
    return t("explain.and", some=some, last=names[-1])


def say_plan_figure(t: Translator, unit: str, value: object) -> str:
    """Return a figure of a plan in its unit.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> say_plan_figure(translator("en"), "share", 0.125)
    '12.5%'
    """
    own = f"legal.plan.{unit}"
    return t(own if t.has(own) else f"unit.{unit}", value=value)
