"""What a text of unknown origin becomes before it is drawn: signs that have a shape."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from workshop_kit.design.fonts import font_files

# They would let a text show another order than it has (« fdp.exe » as « exe.pdf »).
_DIRECTION_MARKS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)

# What other programs and languages end a line with.
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")

# A file pasted whole brings its byte-order mark, which PDF/UA refuses.
_BYTE_ORDER_MARK = "\ufeff"

# What takes no room needs no glyph: marks that join, and those that allow a line to break.
_INVISIBLE = frozenset("\n\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f")


# Found at once in a long text, a picture for instance; `_shape` says what becomes of each.
_WITHOUT_SHAPE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff"
    + "".join(sorted(_DIRECTION_MARKS))
    + _BYTE_ORDER_MARK
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)


# Letters, digits and signs of a keyboard, and the end of a line: nothing to look for there.
_PLAIN = bytes([*range(0x20, 0x7F), 0x0A])


# More letters than anybody writes: a picture, drawn twice, in a page and in a PDF.
_LONG = 20_000


def clean(text: str) -> str:
    r"""Return a text without what has no shape.

    Control characters, half characters and the marks that turn the direction of
    what follows are left out; line ends become ``\\n``.

    Examples
    --------
    >>> clean("nom\u202evsc.exe\x00\r\nfin")
    'nomvsc.exe\nfin'
    """
    # What people write is not kept in memory.
    return _clean_picture(text) if len(text) > _LONG else _clean(text)


@lru_cache(maxsize=64)
def _clean_picture(text: str) -> str:
    return _clean(text)


def _clean(text: str) -> str:
    if text.isascii() and not text.encode("ascii").translate(None, _PLAIN):
        return text
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return _WITHOUT_SHAPE.sub(lambda found: _shape(found[0]), lines)


def clean_line(text: str) -> str:
    r"""Return a name or a label without what has no shape, on one line.

    Examples
    --------
    >>> clean_line(" Parage\u202e\tet\r\nmise en boîte ")
    'Parage et mise en boîte'
    """
    # Unlike str.split() without argument, this keeps unbreakable spaces.
    return re.sub(r"[ \n]+", " ", clean(text)).strip(" ")


def _shape(character: str) -> str:
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF or code & 0xFFFE == 0xFFFE:
        return "\ufffd"
    is_control = (code < 0x20 and character != "\n") or 0x7F <= code < 0xA0
    has_none = is_control or character in _DIRECTION_MARKS or character == _BYTE_ORDER_MARK
    return "" if has_none else character


def printable(text: str) -> str:
    """Return a text with what the kit's font cannot print replaced by its name or by « ? ».

    PDF/UA refuses a character without a shape. A sign is named, a letter of
    another script is not: the HTML page shows it.

    Examples
    --------
    >>> printable("Égalité 🙂 平")
    'Égalité [slightly smiling face] ?'
    """
    text = unicodedata.normalize("NFC", text)
    return "".join(
        character if _has_shape(character) else _replacement(character) for character in text
    )


def _has_shape(character: str) -> bool:
    return character in _INVISIBLE or ord(character) in _characters_of_font()


@cache
def _characters_of_font() -> frozenset[int]:
    """Return the characters that every style of the font can print."""
    # Loaded for who prints: it takes a tenth of a second.
    from matplotlib.ft2font import FT2Font

    known = [set(FT2Font(str(path)).get_charmap()) for path in font_files().values()]
    return frozenset(set.intersection(*known))


def _replacement(character: str) -> str:
    if unicodedata.category(character) in ("So", "Sk", "Sm", "Po"):
        return f"[{unicodedata.name(character, '?').lower()}]"
    # What joins or marks other signs says nothing without them.
    return "" if unicodedata.category(character) in ("Cf", "Mn") else "?"
