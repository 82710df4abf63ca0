"""The agreement or plan that people write, with the law's check beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import VOICES, Feedback, Panel, Voices
from workshop_kit.activities.earlier import written_by
from workshop_kit.activities.later import later
from workshop_kit.activities.note import Note
from workshop_kit.activities.past import Past
from workshop_kit.activities.plan_shape import MOST_ACCEPTED, blank_plan, is_plan
from workshop_kit.activities.saying import quote
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

_panel = later("plan_panel", "present_plan")
_check_words = later("plan_words", "check_words")


@dataclass(frozen=True)
class PlanEditor:
    """A document in the making: its dates and parties, and its measures one by one.

    Nothing stops anyone from writing: figures and dates are kept as they are typed, and what
    they lack or contradict is said beside them (`legal.check_plan`).

    Attributes
    ----------
    key : str
        Stable name; its texts are ``<key>.name``, ``.heading``, ``.help``, ``.expect``,
        ``.expect.check`` and ``.expect.more``.
    note : Note
        What each voice says of the plan.
    hypotheses : tuple of str
        Keys of the notes of earlier sessions whose hypotheses can be taken up, in order.
    """

    key: str
    note: Note
    hypotheses: tuple[str, ...] = ()
    kind: str = "plan"
    is_about_company: bool = True

    def accepts(self, answer: Any) -> bool:
        """Accept a plan as `plan_shape` describes it, complete or not."""
        return is_plan(answer)

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the boxes, the choices, the figures of the diagnosis, and an empty plan."""
        return {
            "key": self.key,
            "kind": self.kind,
            "name": t(f"{self.key}.name"),
            "heading": t(f"{self.key}.heading"),
            "help": t(f"{self.key}.help"),
            "note": self.note.present(workforce, t, voices=voices),
            **_panel(workforce, t),
            **self.recollect(Past(), t),
        }

    def recollect(self, past: Past, t: Translator) -> Panel:
        """Return the hypotheses written in earlier sessions, voice by voice."""
        return {
            "hypotheses": [
                {
                    "id": key,
                    "voice": voice,
                    "origin": self._origin(key, t),
                    "label": t(f"voice.{voice}"),
                    "text": text,
                }
                for key in self.hypotheses
                for voice, text in written_by(past.answers.get(key) or {}).items()
                if voice in _EVERY_VOICE
            ]
        }

    def check(self, answer: Any, workforce: Workforce, t: Translator) -> Feedback | None:
        """Say what the plan lacks or contradicts, in the whole and measure by measure."""
        if answer is None:
            return None
        said = _check_words(answer, workforce, t)
        message = f"{said.domains} {said.points}"
        return Feedback("said", message, details={"check": said.present()})

    def recall(self, answer: Any, t: Translator) -> dict[str, str] | None:
        """Remind of nothing."""
        return None

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State the kind, then each measure by its domain and the first thing written of it."""
        measures = t("plan.measures", n=len(answer["measures"]))
        kind = t(f"legal.plan.kind.{answer['kind']}")
        lines = [
            quote(
                t("said.plan.measure", number=number, domain=t(f"legal.domain.{one['domain']}")),
                text=_first_words(one) or t("plan.untitled"),
            )
            for number, one in enumerate(answer["measures"], start=1)
        ]
        return " ".join([t("said.plan", kind=kind, measures=measures), *lines])

    def join(self, answer: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
        """Return two versions as one: what one left empty from the other, then its measures.

        As many measures as an answer holds are kept; each that both wrote alike, once.
        """
        blank = blank_plan()
        filled = {
            name: own if own != blank[name] else other[name]
            for name, own in answer.items()
            if name not in ("measures", "kind")
        }
        more = [
            one
            for one in other["measures"]
            if one not in answer["measures"] and one not in blank["measures"]
        ]
        measures = [*answer["measures"], *more][:MOST_ACCEPTED]
        return {"kind": answer["kind"], **filled, "measures": measures}

    def _origin(self, key: str, t: Translator) -> str:
        session = key.split(".")[0]
        number = int(session.removeprefix("s"))
        return t("earlier.origin.session", number=number, title=t(f"{session}.title"))


_EVERY_VOICE = frozenset(voice for mode in VOICES.values() for voice in mode)


def _first_words(measure: Mapping[str, Any]) -> str:
    return measure["objective"].strip() or measure["action"].strip()
