"""The answer book: what a participant wrote, kept through kills, power cuts and two tabs."""

from workshop_kit.answers.book import Answer, AnswerBook, Saved
from workshop_kit.answers.places import fallback_folder, open_answer_book
from workshop_kit.answers.record import SCHEMA, JsonValue, parse_name

__all__ = [
    "SCHEMA",
    "Answer",
    "AnswerBook",
    "JsonValue",
    "Saved",
    "fallback_folder",
    "open_answer_book",
    "parse_name",
]
