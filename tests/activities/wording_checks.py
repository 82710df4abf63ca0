"""What a sentence about any company may not hold: no number, wrong number, wrong language.

The rules look for the marks that words leave when they meet figures nobody had thought of: a place
that stayed empty, a plural of one, an elision forgotten before the name of a job.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# What a figure that is not there, or a place that nobody filled, looks like once worded.
_BROKEN = re.compile(r"\b(?:nan|NaN|inf|NaT)\b|\bNone\b(?! o[fr])|\{\w+:|\{\w*\.|\{\}")
# « From 0 % (building) to 0 % (building) » says nothing.
_POINTLESS = re.compile(r"(\d+)\s?% \(([^)]*)\) (?:à|to) \1\s?% \(\2\)")
# Nothing lost is nothing: it has no sign. A number below zero has the sign of its own.
_ZERO_WITH_SIGN = re.compile(r"[−+]0(?:[.,]0+)?(?![\d.,])")
_HYPHEN_FOR_MINUS = re.compile(r"(?:^|[\s(])-\d")
# The same word twice, empty signs, two spaces, a space before a comma.
_STUTTER = re.compile(
    r"[ \u00a0]{2,}|\(\s*\)|«\s*»|“\s*”|[ \u00a0][,.](?=\s|$)|,,|;;|(?<!\.)\.\.(?!\.)"
)

_NOUNS = {
    "fr": (
        "femme|homme|personne|groupe|métier|poste|accident|jour|promotion|embauche|départ|heure"
        "|année|an|salarié|salariée|point|catégorie|arrêt|congé|euro|action"
    ),
    "en": "group|job|post|accident|day|promotion|hire|departure|hour|year|employee|point|absence",
}
_PEOPLE = {"woman": "women", "man": "men", "person": "people"}
# Thousands and decimals go on before the figure: « 2 001 », « 3,1 ».
_ALONE = r"(?<![\d.,−+\u00a0])(?<!\d )"
_WRONG_PLURAL = {
    "fr": re.compile(rf"{_ALONE}[01]\s(?:{_NOUNS['fr'].replace('|', 's|')}s)\b"),
    "en": re.compile(
        rf"{_ALONE}1\s(?:{_NOUNS['en'].replace('|', 's|')}s|{'|'.join(_PEOPLE.values())})\b"
    ),
}
_PLURAL_MISSING = {
    "fr": re.compile(rf"{_ALONE}(?:[2-9]|\d{{2,}})\s(?:{_NOUNS['fr']})\b(?!-)"),
    "en": re.compile(
        rf"{_ALONE}(?:[02-9]|\d{{2,}})\s(?:{_NOUNS['en']}|{'|'.join(_PEOPLE)})\b(?!-)"
    ),
}
_REPEATED = {
    "fr": re.compile(r"\b(de|des|du|la|le|les|à|que|et|un|une|par|pour|sur|dans|est) \1\b", re.I),
    "en": re.compile(r"\b(the|of|a|an|to|in|and|is|are|for|by|out of) \1\b", re.IGNORECASE),
}
_GRAMMAR = {
    "fr": re.compile(
        r"\bde (?:des|du|d’)\b|\bà (?:aux?)\b|\bsi ils?\b"
        # « de emballage »: the word after it came from a table.
        r"|(?<![-\w’])(?:de|le|la|que|ne|se|me|te|jusque|lorsque|puisque)"
        r"[ \u00a0](?=[aeiouéèêàâîôûœ])(?!(?:un|une|onze|oui|ou|où|et|à|ouistiti)\b)",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\ba (?=[aeio]\w)(?!one\b|once\b|euro|eu)|\ban (?=[bcdfgjklmnpqrstvwz]\w)"),
}
_OTHER_LANGUAGE = {
    "fr": re.compile(
        r"\b(?:the|of|and|women|men|with|jobs|hires|which|people|share|their|gap|pay|who)\b"
    ),
    "en": re.compile(r"\b(?:femmes?|hommes?|dans|avec|pour|qui|sont|métiers?|écarts?|salaires?)\b"),
}
# French as it is set: see `workshop_kit.texts.wording.set_typography`.
_TYPOGRAPHY = {
    "fr": re.compile(
        r"[\"']|[ \w)][;!?](?!\w)|(?<=[\w)])[ ]?:(?=\s)|[^\u00a0]»|«[^\u00a0]| [%€]|\d[%€]|[“”]"
    ),
    "en": re.compile(r"[\"']|[«»]|\s[;:!?]|\d [%]"),
}

# A few words make a sentence; fewer may be a name, or the name of a setting.
_SENTENCE = 4


def every_text(value: object) -> Iterator[str]:
    """Give the texts of a panel or of an answer, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from every_text(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from every_text(part)


def find_faults(text: str, language: str) -> list[str]:
    """Return what is wrong with a text, each with the words that show it."""
    rules = {
        "no number or an empty place": _BROKEN,
        "says the same twice": _POINTLESS,
        "zero with a sign": _ZERO_WITH_SIGN,
        "a hyphen for a minus": _HYPHEN_FOR_MINUS,
        "spaces or signs": _STUTTER,
        "plural of one": _WRONG_PLURAL[language],
        "plural missing": _PLURAL_MISSING[language],
        "a word twice": _REPEATED[language],
        "grammar": _GRAMMAR[language],
        "typography": _TYPOGRAPHY[language],
    }
    if len(text.split()) >= _SENTENCE:
        rules["another language"] = _OTHER_LANGUAGE[language]
    found = ((name, rule.search(text)) for name, rule in rules.items())
    return [f"{name}: {match[0]!r} in {text!r}" for name, match in found if match]


def check_words(texts: object, language: str) -> None:
    """Refuse texts with a fault; all faults are told at once."""
    # Panels that hold every state of a chart say the same many times.
    said = dict.fromkeys(every_text(texts))
    faults = [fault for text in said for fault in find_faults(text, language)]
    assert not faults, "\n".join(faults[:20])
