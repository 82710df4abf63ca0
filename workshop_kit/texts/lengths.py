"""Lengths of time in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_kit.texts.translator import Translator


def word_length(minutes: int | None, t: Translator) -> str:
    """Return a length of time in hours and minutes; None is left to each person.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> word_length(150, translator("en")), word_length(45, translator("fr"))
    ('2 h 30', '45 minutes')
    """
    if minutes is None:
        return t("length.free")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return t("length.minutes", minutes=rest)
    if not rest:
        return t("length.hours", hours=hours)
    return t("length.hours_and_minutes", hours=hours, minutes=f"{rest:02d}")
