"""What goes with an explanation in words: its cautions, its method, the people left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from workshop_kit.charts.explanation_words import joined
from workshop_kit.explanations import Caution, Decomposition
from workshop_kit.texts import Translator

# Values of a caution that are codes, each with the texts that hold its words.
_TEXTS_OF_CODES = {
    "part": "explain.axis",
    "variable": "explain.variable",
    "sex": "explain.who",
}
# Cautions said once for all that they are about: five jobs make one sentence, not five.
_SAID_TOGETHER = {"level_without": "level", "wide_interval": "part", "may_be_result": "variable"}


def say_cautions(
    decomposition: Decomposition, t: Translator, *, label_of: Callable[[str], str] = str
) -> tuple[str, ...]:
    """Return the cautions of an explanation as sentences, in their order, like ones together.

    Parameters
    ----------
    decomposition : Decomposition
        One gap and its cautions.
    t : Translator
        Language of the sentences.
    label_of : callable of (str) to str
        Gives the words of a level from its code: for jobs, the company's own.
    """
    together = groupby(decomposition.cautions, key=_kind)
    return tuple(_say(list(cautions), t, label_of) for _, cautions in together)


def say_caution(caution: Caution, t: Translator, *, label_of: Callable[[str], str] = str) -> str:
    """Return the sentence of one caution; see `say_cautions`."""
    return _say([caution], t, label_of)


def say_excluded(decomposition: Decomposition, t: Translator) -> tuple[str, ...]:
    """Return one sentence for each reason why people were left out."""
    return tuple(
        t("explain.excluded.sentence", what=t(f"explain.excluded.{reason}", n=n))
        for reason, n in decomposition.n_excluded.items()
        if n
    )


def say_method(decomposition: Decomposition, t: Translator) -> str:
    """Return how a gap was shared out."""
    return t(f"explain.method.{decomposition.method}")


def _kind(caution: Caution) -> tuple[object, ...]:
    """Return what two cautions have in common when they are said together."""
    varying = _SAID_TOGETHER.get(caution.key)
    others = sorted((name, value) for name, value in caution.values.items() if name != varying)
    return (caution.key, varying is not None or id(caution), *others)


def _say(cautions: Sequence[Caution], t: Translator, label_of: Callable[[str], str]) -> str:
    first = cautions[0]
    worded = {name: _words(name, value, t, label_of) for name, value in first.values.items()}
    varying = _SAID_TOGETHER.get(first.key)
    if varying:
        said = [_words(varying, one.values[varying], t, label_of) for one in cautions]
        worded[varying] = joined([said[0], *map(_within, said[1:])], t)
    return t(f"explain.caution.{first.key}", **worded)


def _words(name: str, value: object, t: Translator, label_of: Callable[[str], str]) -> object:
    if name == "level":
        return label_of(str(value))
    return t(f"{_TEXTS_OF_CODES[name]}.{value}") if name in _TEXTS_OF_CODES else value


def _within(name: str) -> str:
    """Return a name as it is written inside a sentence; an abbreviation keeps its capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
