"""Signs without a shape: found in a text of any length, and in every plane of Unicode."""

from __future__ import annotations

import sys

from workshop_kit.design.letters import clean

# Every sign but those that end a line or stand for a space.
_SIGNS = [chr(code) for code in range(sys.maxunicode + 1) if chr(code) not in "\t\r\v\f\x85"]


def test_every_sign_is_left_as_it_is_or_dealt_with_as_alone():
    text = "a".join(_SIGNS)
    assert clean(text) == "a".join(clean(sign) for sign in _SIGNS)


def test_few_signs_are_touched_and_none_that_people_write():
    touched = {sign for sign in _SIGNS if clean(sign) != sign}
    # Controls, halves, marks of direction and of byte order, non-characters, ends of lines.
    assert len(touched) == (27 + 32) + 2048 + (12 + 1) + 34 + 2
    written = "Élodie et Zoé — « 100 % » : l’œuvre, 3 × 4 ≠ 7, 平, عربي, 🙂"
    assert clean(written) == written
