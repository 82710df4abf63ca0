"""Things to put in one of a few places, each met by what it changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import Feedback, Panel, Voices, is_word
from workshop_kit.activities.saying import plainly
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Sorting:
    """A few things, and the place of each.

    Attributes
    ----------
    key : str
        Stable name; its texts are ``<key>.question``, ``.help``, ``.bin.<bin>``,
        ``.item.<item>`` and ``.reply.<item>``.
    bins : tuple of str
        Places, in order.
    items : tuple of (str, str)
        Each thing with the place that answers the question best.
    """

    key: str
    bins: tuple[str, ...]
    items: tuple[tuple[str, str], ...]
    kind: str = "sorting"
    is_about_company: bool = False

    def __post_init__(self) -> None:
        for item, place in self.items:
            if place not in self.bins:
                raise ValueError(f"{self.key}: {item!r} goes to {place!r}, which does not exist")

    def accepts(self, answer: Any) -> bool:
        """Accept a place for each thing that was put somewhere."""
        placed = answer.get("placed") if isinstance(answer, dict) else None
        known = [item for item, _ in self.items]
        return isinstance(placed, dict) and all(
            is_word(item, known) and is_word(place, self.bins) for item, place in placed.items()
        )

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the question, the things and the places."""
        return {
            "key": self.key,
            "kind": self.kind,
            "question": t(f"{self.key}.question"),
            "help": t(f"{self.key}.help"),
            "bins": [{"id": place, "label": t(f"{self.key}.bin.{place}")} for place in self.bins],
            "items": [
                {"id": item, "label": t(f"{self.key}.item.{item}")} for item, _ in self.items
            ],
        }

    def check(self, answer: Any, workforce: Workforce, t: Translator) -> Feedback | None:
        """Say of each thing placed what it changes, wherever it was put."""
        placed = (answer or {}).get("placed") or {}
        if not placed:
            return None
        replies = {
            item: {
                "tone": "right" if placed[item] == place else "near",
                "message": self.reply(item, placed[item], t),
            }
            for item, place in self.items
            if item in placed
        }
        n = sum(placed.get(item) == place for item, place in self.items)
        return Feedback(
            "said",
            t("sorting.so_far", n=len(placed), all=len(self.items)),
            is_right=n == len(self.items),
            details={"items": replies},
        )

    def reply(self, item: str, place: str, t: Translator) -> str:
        """Return what to say to one thing put in a place."""
        is_best = dict(self.items)[item] == place
        start = t("quiz.right" if is_best else "quiz.look_again")
        return f"{start} {t(f'{self.key}.reply.{item}')}"

    def recall(self, answer: Any, t: Translator) -> dict[str, str] | None:
        """Remind of nothing."""
        return None

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State where each thing was put."""
        said = [
            t(
                "said.setting",
                label=plainly(t(f"{self.key}.item.{item}")),
                value=plainly(t(f"{self.key}.bin.{answer['placed'][item]}")),
            )
            for item, _ in self.items
            if item in answer["placed"]
        ]
        return t("said.sorting", places=t("said.between").join(said)) if said else None
