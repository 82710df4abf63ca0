"""Numbers put into words: the only place that rounds for display."""

from __future__ import annotations

import datetime as dt
import decimal
import re
import string
from collections.abc import Callable
from functools import cache, lru_cache

from babel import Locale, dates, numbers

from workshop_kit.design import NO_BREAK_SPACE, clean

MINUS = "\u2212"

_DIGITS_THAT_COUNT = 3

_LOCALES = {"fr": "fr_FR", "en": "en_GB"}

# The narrow space of French typography (U+202F) is not in the kit's font: a wider
# unbreakable space is right everywhere, a missing glyph nowhere.
_NARROW_SPACES = re.compile("[\u202f\u2009]")


@cache
def locale_of(language: str) -> Locale:
    """Return the locale whose conventions a language follows here."""
    return Locale.parse(_LOCALES[language])


class WordedFormatter(string.Formatter):
    """`str.format` whose format words are the units of the kit.

    ==================  =============================  ==================
    word                value                          French
    ==================  =============================  ==================
    ``percent``         share in 0..1                  ``60 %``
    ``percent1``        share in 0..1                  ``12,3 %``
    ``signed_percent``  share in 0..1                  ``−33 %``, ``+1 %``
    ``points``          difference of shares           ``+3,2 points`` without the unit: ``+3,2``
    ``per_hundred``     share in 0..1                  ``25 %`` without the sign: ``25``
    ``per_hundred1``    share in 0..1                  ``24,7`` out of 100
    ``count``           whole number                   ``1 204``
    ``number``          number, no decimal             ``2 408``
    ``number1``         number, one decimal            ``2,4``
    ``number2``         number, two decimals           ``0,61``
    ``times``           ratio                          ``1,3``, ``2``
    ``signed``          number with its sign           ``+3``, ``−2``
    ``signed1``         the same, one decimal          ``+3,0``
    ``euros``           euros, no cents                ``2 408 €``
    ``about_euros``     euros, three digits that count ``2 410 €``
    ``date``            date                           ``31 décembre 2025``
    ``month``           date                           ``décembre 2025``
    ``time``            date and time                  ``14 h 05``
    ``plural|a|b``      the number, rounded, chooses   ``b`` from 2 on
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
        if isinstance(value, str):
            value = _as_words(value)
        return super().format_field(value, format_spec)

    def _plural(self, value: object, format_spec: str) -> str:
        _, one, other = format_spec.split("|")
        # The word goes with the number as it is shown: 1.96 is read as « 2 personnes ».
        form = self._locale.plural_form(abs(_whole(value)))
        return one if form == "one" else other


def _as_words(value: str) -> str:
    """Return a name that a person or a file gave, as nothing but letters.

    What drives a terminal or turns a line around is left out, and its stars are no
    emphasis: a sign without width parts them.
    """
    text = value if value.isascii() and value.isprintable() else clean(value)
    return text.replace("**", "*\u2060*")


def _whole(value: object) -> int:
    exact = decimal.Decimal(repr(float(value)))  # type: ignore[arg-type]
    return int(exact.to_integral_value(decimal.ROUND_HALF_UP))


def _rounded(value: object, pattern: str, locale: Locale, scale: int = 1) -> str:
    """Round half up, as people and decrees do; Babel alone would round half to even."""
    exact = decimal.Decimal(repr(float(value))) * scale  # type: ignore[arg-type]
    return _as_written(exact, pattern, locale)


# A panel that holds every state of a chart says the same few hundred numbers thousands of times.
@lru_cache(maxsize=4096)
def _as_written(exact: decimal.Decimal, pattern: str, locale: Locale) -> str:
    with decimal.localcontext(rounding=decimal.ROUND_HALF_UP):
        return numbers.format_decimal(exact, pattern, locale=locale)


def _decimals(pattern: str, scale: int = 1) -> Callable[[object, Locale], str]:
    return lambda value, locale: _minus(_rounded(value, pattern, locale, scale))


def _percent(pattern: str, *, with_plus: bool = False) -> Callable[[object, Locale], str]:
    def word(value: object, locale: Locale) -> str:
        sign = f"{NO_BREAK_SPACE}%" if locale.language == "fr" else "%"
        shown = _minus(_rounded(value, pattern, locale, scale=100))
        plus = "+" if with_plus and _has_value(shown) and shown[0] != MINUS else ""
        return f"{plus}{shown}{sign}"

    return word


def _signed(pattern: str, scale: int = 1) -> Callable[[object, Locale], str]:
    def word(value: object, locale: Locale) -> str:
        shown = _rounded(value, pattern, locale, scale)
        plus = "+" if _has_value(shown) and shown[0] != "-" else ""
        return plus + _minus(shown)

    return word


def _minus(shown: str) -> str:
    """Write a true minus sign, and no minus before a zero."""
    if shown.startswith("-"):
        return f"{MINUS}{shown[1:]}" if _has_value(shown) else shown[1:]
    return shown


def _has_value(shown: str) -> bool:
    return any(digit in "123456789" for digit in shown)


def _euros(value: object, locale: Locale) -> str:
    amount = _minus(_rounded(value, "#,##0", locale))
    return f"{amount}{NO_BREAK_SPACE}€" if locale.language == "fr" else f"€{amount}"


def _about_euros(value: object, locale: Locale) -> str:
    """Word an amount that nobody knows to the euro: 491 573 is said as 492 000."""
    exact = decimal.Decimal(repr(float(value)))  # type: ignore[arg-type]
    place = decimal.Decimal((0, (1,), max(0, exact.adjusted() - _DIGITS_THAT_COUNT + 1)))
    return _euros((exact / place).to_integral_value(decimal.ROUND_HALF_UP) * place, locale)


def _date(pattern: str) -> Callable[[object, Locale], str]:
    def word(value: object, locale: Locale) -> str:
        day = dt.date.fromisoformat(value) if isinstance(value, str) else value
        shown = dates.format_date(day, pattern, locale=locale)
        # In French the first day of a month is an ordinal, the others are not.
        is_first = locale.language == "fr" and shown.startswith("1 ")
        return f"1er{shown[1:]}" if is_first else shown

    return word


def _time(value: object, locale: Locale) -> str:
    # Babel would bring a moment with a time zone back to UTC: it is worded as it is given.
    moment = value.replace(tzinfo=None)  # type: ignore[attr-defined]
    pattern = f"H'{NO_BREAK_SPACE}h{NO_BREAK_SPACE}'mm" if locale.language == "fr" else "HH:mm"
    return dates.format_time(moment.time(), pattern, locale=locale)


_WORDS: dict[str, Callable[[object, Locale], str]] = {
    "percent": _percent("#,##0"),
    "percent1": _percent("#,##0.0"),
    "signed_percent": _percent("#,##0", with_plus=True),
    "points": _signed("#,##0.0", scale=100),
    "per_hundred": _decimals("#,##0", scale=100),
    "per_hundred1": _decimals("#,##0.0", scale=100),
    "count": _decimals("#,##0"),
    "number": _decimals("#,##0"),
    "number1": _decimals("#,##0.0"),
    "number2": _decimals("#,##0.00"),
    "times": _decimals("#,##0.#"),
    "signed": _signed("#,##0.##"),
    "signed1": _signed("#,##0.0"),
    "euros": _euros,
    "about_euros": _about_euros,
    "date": _date("d MMMM y"),
    "month": _date("MMMM y"),
    "time": _time,
}
