"""What if: two plans of levers, and five years of the company with each of them and with none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import Panel, Silent, Voices
from workshop_kit.activities.exploration import View
from workshop_kit.activities.later import later
from workshop_kit.activities.note import Note
from workshop_kit.activities.saying import chart_words, say_card
from workshop_kit.charts import Chart
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

# The model of a company's years is loaded by whoever composes a plan, and by nobody else.
_is_answer = later("plans_chosen", "is_answer")
_plans_of = later("plans_chosen", "plans_of")
_outcome_groups = later("plans_chosen", "outcome_groups")
_look_at_plans = later("plans_view", "look_at_plans")
_present_levers = later("lever_words", "present_levers")
_print_plans = later("plans_printed", "print_plans")
_say_plan = later("lever_words", "say_plan")
_name_outcome = later("plans_words", "name_outcome")
_name_plan = later("plans_words", "name_plan")

_PLANS = ("a", "b")

_WORDS = (
    "compose",
    "add",
    "remove",
    "in_other",
    "assumptions",
    "jobs",
    "jobs_help",
    "outcome",
    "busy",
    "costs",
    "cautions",
    "general",
    "chosen",
    "fewer",
    "more",
    "named",
    "no_lever",
)


@dataclass(frozen=True)
class WhatIf(Silent):
    """Levers are put in one plan or the other, and their years are seen side by side.

    An answer is ``{"plans": {"a": [...], "b": [...]}, "outcome": key}``; a lever of a plan is
    ``{"lever": key, "values": {parameter: number}, "jobs": [code]}``. Everything is a thought
    experiment: the same chance for every plan, drawn once for each company.

    Attributes
    ----------
    key : str
        Stable name of the activity.
    note : Note
        The question about one's own company, beside the picture.
    after : str, optional
        Key of the guess that is made before it opens.
    """

    key: str
    note: Note
    after: str | None = None
    is_about_company: bool = True
    kind: str = "what_if"

    def accepts(self, answer: Any) -> bool:
        """Accept two plans of known levers within their bounds, and a known outcome."""
        return isinstance(answer, dict) and "plans" in answer and _is_answer(answer)

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the levers with their assumptions, and what the figures say as it opens."""
        opening = self.view(None, workforce, t)
        state = {
            "figures": [figure.present() for figure in opening.figures],
            "reading": opening.reading,
        }
        note = self.note.present(workforce, t, voices=voices)
        return {
            "key": self.key,
            "kind": self.kind,
            "name": t(f"{self.key}.name"),
            "after": self.after,
            "plans": [{"id": plan, "label": _name_plan(plan, t)} for plan in _PLANS],
            "groups": _present_levers(t),
            "jobs": [
                {"id": job.code, "label": workforce.label("job", job.code, t.language)}
                for job in workforce.company.jobs
            ],
            "outcomes": [
                {
                    "label": t(f"{self.key}.outcomes.{group}"),
                    "options": [{"id": key, "label": _name_outcome(key, t)} for key in keys],
                }
                for group, keys in _outcome_groups().items()
            ],
            "settings": self.settings(None, workforce, t),
            "say": say_card(state, note, t, recall=self.after),
            "words": {**chart_words(t), **{name: t(f"{self.key}.{name}") for name in _WORDS}},
        }

    def settings(self, answer: Any, workforce: Workforce, t: Translator) -> dict[str, Any]:
        """Return the plans of an answer, or two empty ones, with the outcome looked at."""
        return _plans_of(answer, workforce).as_settings()

    def view(self, answer: Any, workforce: Workforce, t: Translator) -> View:
        """Return what is seen of the plans of an answer, or as it opens."""
        return _look_at_plans(_plans_of(answer, workforce), workforce, t)

    def chart(self, answer: Any, workforce: Workforce, t: Translator) -> Chart:
        """Return the picture of the outcome looked at."""
        return self.view(answer, workforce, t).chart

    def paper(self, answer: Any, workforce: Workforce, t: Translator) -> tuple[Any, ...]:
        """Return both plans as `plans_printed.PrintedPlan`, with every assumption in words."""
        return _print_plans(_plans_of(answer, workforce), workforce, t)

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State the levers of both plans, and what was looked at."""
        plans = _plans_of(answer, workforce)
        said = {plan: _say_plan(plans, plan, t) for plan in _PLANS}
        return t(f"{self.key}.said", **said, outcome=_name_outcome(plans.outcome, t))
