"""What the views of the law share: a list in words, and where a rule comes from."""

from __future__ import annotations

from collections.abc import Sequence

from workshop_kit.legal import rule
from workshop_kit.legal.rules import Rule
from workshop_kit.texts import Translator
from workshop_kit.texts.legal_words import say_article


def say_source(t: Translator, name: str) -> str:
    """Return the article of a rule, and when it was last compared with its source.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> say_source(translator("en"), "index.obligation.correction_below")
    'article L. 1142-9 of the Labour Code, checked on 22 November 2026'
    """
    found = rule(name)
    values = {"article": _article(t, found), "checked": found.checked}
    return t("s07.law.source", **values)


def listed(t: Translator, names: Sequence[str]) -> str:
    """Return names one after the other: « a, b et c ».

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> listed(translator("en"), ["hiring", "training", "pay"])
    'hiring, training and pay'
    """
    if len(names) < 2:
        return "".join(names)
    some = names[0]
    for name in names[1:-1]:
        some = t("explain.comma", some=some, last=name)
    return t("explain.and", some=some, last=names[-1])


def _article(t: Translator, found: Rule) -> str:
    # Articles of the Directive come with its name; those of the code with the name of the code.
    if found.article.startswith("Directive"):
        article = found.article.removeprefix("Directive (UE) 2023/970, ")
        return t("s07.law.directive", article=article)
    return say_article(t, found)
