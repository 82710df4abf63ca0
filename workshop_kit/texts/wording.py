"""Numbers put into words: the only place that rounds for display."""

from __future__ import annotations

import datetime
import decimal
import re
import string
from collections.abc import Callable

from babel import Locale, dates, numbers

NO_BREAK_SPACE = "\u00a0"

_LOCALES = {"fr": "fr_FR", "en": "en_GB"}

# The narrow space of French typography (U+202F) is not in the kit's font: a wider
# unbreakable space is right everywhere, a missing glyph nowhere.
_NARROW_SPACES = re.compile("[\u202f\u2009]")
_FRENCH_SPACES = re.compile(r" (?=[;:!?%€»])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))")


def locale_of(language: str) -> Locale:
    """Return the locale whose conventions a language follows here."""
    return Locale.parse(_LOCALES[language])


def set_french_spaces(text: str) -> str:
    """Make unbreakable the spaces that French typography wants so.

    Examples
    --------
    >>> set_french_spaces("Qui travaille où ?").replace(NO_BREAK_SPACE, "_")
    'Qui travaille où_?'
    """
    return _FRENCH_SPACES.sub(NO_BREAK_SPACE, text)


class WordedFormatter(string.Formatter):
    """`str.format` whose format words are the units of the kit.

    ==================  =============================  ==================
    word                value                          French
    ==================  =============================  ==================
    ``percent``         share in 0..1                  ``60 %``
    ``percent1``        share in 0..1                  ``12,3 %``
    ``points``          difference of shares           ``+3,2 points`` without the unit: ``+3,2``
    ``count``           whole number                   ``1 204``
    ``number``          number, no decimal             ``2 408``
    ``number1``         number, one decimal            ``2,4``
    ``number2``         number, two decimals           ``0,61``
    ``signed``          number with its sign           ``+3``, ``−2``
    ``euros``           euros, no cents                ``2 408 €``
    ``date``            date                           ``31 décembre 2025``
    ``month``           date                           ``décembre 2025``
    ``plural|a|b``      whole number chooses a word    ``b`` from 2 on
    ==================  =============================  ==================
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._locale = locale_of(language)

    def format_field(self, value: object, format_spec: str) -> str:
        """Word one value."""
        if format_spec.startswith("plural|"):
            return self._plural(value, format_spec)
        if format_spec in _WORDS:
            return _NARROW_SPACES.sub(NO_BREAK_SPACE, _WORDS[format_spec](value, self._locale))
        return super().format_field(value, format_spec)

    def _plural(self, value: object, format_spec: str) -> str:
        _, one, other = format_spec.split("|")
        form = self._locale.plural_form(abs(value))  # type: ignore[arg-type]
        return one if form == "one" else other


def _rounded(value: object, pattern: str, locale: Locale, scale: int = 1) -> str:
    """Round half up, as people and decrees do; Babel alone would round half to even."""
    with decimal.localcontext(rounding=decimal.ROUND_HALF_UP):
        exact = decimal.Decimal(repr(float(value))) * scale  # type: ignore[arg-type]
        return numbers.format_decimal(exact, pattern, locale=locale)


def _decimals(pattern: str) -> Callable[[object, Locale], str]:
    return lambda value, locale: _minus(_rounded(value, pattern, locale))


def _percent(pattern: str) -> Callable[[object, Locale], str]:
    def word(value: object, locale: Locale) -> str:
        sign = f"{NO_BREAK_SPACE}%" if locale.language == "fr" else "%"
        return _minus(_rounded(value, pattern, locale, scale=100)) + sign

    return word


def _signed(pattern: str, scale: int = 1) -> Callable[[object, Locale], str]:
    def word(value: object, locale: Locale) -> str:
        shown = _rounded(value, pattern, locale, scale)
        is_zero = not any(digit in "123456789" for digit in shown)
        return shown.lstrip("-") if is_zero else _minus(shown if shown[0] == "-" else f"+{shown}")

    return word


def _minus(shown: str) -> str:
    """Write a true minus sign, and no minus before a zero."""
    if shown.startswith("-"):
        has_value = any(digit in "123456789" for digit in shown)
        return f"\u2212{shown[1:]}" if has_value else shown[1:]
    return shown


def _euros(value: object, locale: Locale) -> str:
    amount = _minus(_rounded(value, "#,##0", locale))
    return f"{amount}{NO_BREAK_SPACE}€" if locale.language == "fr" else f"€{amount}"


def _date(pattern: str) -> Callable[[object, Locale], str]:
    def word(value: object, locale: Locale) -> str:
        day = datetime.date.fromisoformat(value) if isinstance(value, str) else value
        return dates.format_date(day, pattern, locale=locale)

    return word


_WORDS: dict[str, Callable[[object, Locale], str]] = {
    "percent": _percent("#,##0"),
    "percent1": _percent("#,##0.0"),
    "points": _signed("#,##0.0", scale=100),
    "count": _decimals("#,##0"),
    "number": _decimals("#,##0"),
    "number1": _decimals("#,##0.0"),
    "number2": _decimals("#,##0.00"),
    "signed": _signed("#,##0.##"),
    "euros": _euros,
    "date": _date("d MMMM y"),
    "month": _date("MMMM y"),
}
