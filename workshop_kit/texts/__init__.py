"""Every sentence the kit shows, in French and in English."""

from workshop_kit.design import set_typography
from workshop_kit.texts.catalogue import Entry, read_catalogue, text_hash
from workshop_kit.texts.emphasis import Run, split_emphasis
from workshop_kit.texts.lengths import word_length
from workshop_kit.texts.translator import LANGUAGES, Translator, translator

__all__ = [
    "LANGUAGES",
    "Entry",
    "Run",
    "Translator",
    "read_catalogue",
    "set_typography",
    "split_emphasis",
    "text_hash",
    "translator",
    "word_length",
]
