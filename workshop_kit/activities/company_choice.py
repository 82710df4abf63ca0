"""The company one practises on, chosen among those of the cluster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import Panel, Silent, Voices, is_word
from workshop_kit.data import Company, Workforce, list_companies, list_workforces
from workshop_kit.texts import Translator

PRACTICE_COMPANY = "conserverie-de-l-aven"
"""Name of the sample company of the sessions, as `load_workforce` takes it."""


@dataclass(frozen=True)
class CompanyChoice(Silent):
    """One company to practise on, shown with what one would see there and no result.

    Attributes
    ----------
    key : str
        Stable name; its texts are ``<key>.heading``, ``.question`` and the words of its card.
    """

    key: str
    kind: str = "company"

    def accepts(self, answer: Any) -> bool:
        """Accept the name of a sample company that this kit has."""
        return isinstance(answer, dict) and is_word(answer.get("company"), list_workforces())

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the companies, each with its card in words."""
        return {
            "key": self.key,
            "kind": self.kind,
            "heading": t(f"{self.key}.heading"),
            "question": t(f"{self.key}.question"),
            "chosen": PRACTICE_COMPANY,
            "companies": [self._card(company, t) for company in list_companies()],
            "words": {name: t(f"{self.key}.{name}") for name in ("simulated", "open_again")},
        }

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State which company was chosen."""
        labels = {company.slug: company.label(t.language) for company in list_companies()}
        name = answer["company"]
        return t(f"{self.key}.said", name=labels.get(name, name))

    def _card(self, company: Company, t: Translator) -> dict[str, Any]:
        label = company.label(t.language)
        option = "option.first" if company.slug == PRACTICE_COMPANY else "option"
        sector = t.word("{sector}", sector=company.sector.to(t.language))
        return {
            "id": company.slug,
            "label": label,
            "option": t(f"{self.key}.{option}", name=label, sector=sector),
            "sector": sector,
            "figures": [
                {
                    "value": t.word("{n:count}", n=company.headcount),
                    "label": t(f"{self.key}.people", date=company.reference_date),
                }
            ],
            "story": t.word("{story}", story=company.story.to(t.language)),
            "next": t(f"{self.key}.next", name=label),
        }
