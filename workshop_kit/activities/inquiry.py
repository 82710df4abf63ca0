"""An inquiry: three explanations of one fact, each tried in turn on the figures of a case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import VOICES, Panel, Silent, Voices, is_word, voice_labels
from workshop_kit.activities.note import Note
from workshop_kit.activities.saying import plainly
from workshop_kit.charts import Chart
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

# What the pair may conclude of an explanation.
VERDICTS = ("holds", "fails", "unsure")

# Tabs that ask nothing: the fact to explain, and what the case has taught.
_FIRST, _LAST = "start", "end"


@dataclass(frozen=True)
class Bar:
    """One bar of a picture of the case.

    Attributes
    ----------
    label : str
        What it is about, in words.
    length : float
        Share of the longest bar, 0 to 1.
    words : str
        What stands at its end.
    is_in : bool
        In the post that is looked at (plain), or elsewhere (dotted).
    """

    label: str
    length: float
    words: str
    is_in: bool


@dataclass(frozen=True)
class Exhibit:
    """A picture of the case.

    Attributes
    ----------
    chart : Chart
        With its finding, its words and its table.
    bars : tuple of Bar
        The same for the screen.
    """

    chart: Chart
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Explanation:
    """An explanation to try.

    Attributes
    ----------
    name : str
        Part of the keys of its texts: ``<key>.<name>.tab``, ``.claim``, ``.expect.<letter>``,
        ``.expect.<letter>.reply`` and ``.verdict.<verdict>``.
    expectations : str
        Letters of what one would see if it were true, in the order shown.
    sound : str
        Letter of the one that tests it.
    """

    name: str
    expectations: str
    sound: str

    def __post_init__(self) -> None:
        if self.sound not in self.expectations:
            raise ValueError(f"{self.name}: {self.sound!r} is not one of its expectations")


# From a name (an explanation's or "start") to the picture that tries it.
Show = Callable[[str, Translator], Exhibit]


@dataclass(frozen=True)
class Inquiry(Silent):
    """One fact, and explanations that are tried one after the other.

    For each: what would we see if it were true, then the figures, then the verdict of each
    voice. No verdict is right or wrong here: each is met by what speaks for it and against.

    Attributes
    ----------
    key : str
        Stable name; its texts are ``<key>.name``, ``.start.tab``, ``.start.story``,
        ``.end.tab``, ``.end.heading``, ``.end.lessons``, and those of its explanations.
    note : Note
        The question about one's own company.
    explanations : tuple of Explanation
        In the order in which people think of them.
    show : callable of (str, Translator) to Exhibit
        The pictures of the case; it is the same whatever company one practises on.
    """

    key: str
    note: Note
    explanations: tuple[Explanation, ...]
    show: Show
    kind: str = "inquiry"
    is_about_company: bool = False

    def accepts(self, answer: Any) -> bool:
        """Accept the tab that is open, and what was said of each explanation."""
        if not isinstance(answer, dict) or not is_word(answer.get("open"), self._tabs()):
            return False
        tests = answer.get("tests")
        by_name = {one.name: one for one in self.explanations}
        return isinstance(tests, dict) and all(
            name in by_name and _is_test(test, by_name[name]) for name, test in tests.items()
        )

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the fact, each explanation with all that answers it, and what the case taught."""
        return {
            "key": self.key,
            "kind": self.kind,
            "name": t(f"{self.key}.name"),
            "start": {
                "tab": t(f"{self.key}.start.tab"),
                "story": t(f"{self.key}.start.story"),
                "exhibit": self._exhibit(_FIRST, t),
            },
            "explanations": [self._explanation(one, t) for one in self.explanations],
            "end": {
                "tab": t(f"{self.key}.end.tab"),
                "heading": t(f"{self.key}.end.heading"),
                "lessons": self.lessons(t),
            },
            "voices": voice_labels(voices, t),
            "all_voices": [label for mode in VOICES for label in voice_labels(mode, t)],
            "verdicts": [
                {"id": verdict, "label": t(f"{self.key}.verdict.{verdict}")} for verdict in VERDICTS
            ],
            "note": self.note.present(workforce, t, voices=voices),
            "words": {
                **{name: t(f"chart.{name}") for name in ("show_table", "hide_table")},
                **{
                    name: t(f"{self.key}.{name}")
                    for name in (
                        "claim",
                        "expect",
                        "see",
                        "conclude",
                        "next",
                        "differ",
                        "not_yet",
                        "in",
                        "elsewhere",
                    )
                },
            },
        }

    def chart(self, answer: Any, workforce: Workforce, t: Translator) -> Chart:
        """Return the picture of the fact to explain."""
        return self.show(_FIRST, t).chart

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State what each voice concluded, explanation by explanation."""
        said = [
            t(
                f"{self.key}.said",
                explanation=plainly(t(f"{self.key}.{one.name}.tab")),
                verdicts=self._state(given, t),
            )
            for one in self.explanations
            if (given := answer["tests"].get(one.name, {}).get("verdicts"))
        ]
        return " ".join(said) or None

    def reply(self, name: str, verdicts: Mapping[str, str], t: Translator) -> list[str]:
        """Return what to say to the verdicts of an explanation, each once."""
        given = list(dict.fromkeys(verdicts[voice] for voice in _known(verdicts)))
        said = [t(f"{self.key}.{name}.verdict.{verdict}") for verdict in given]
        return [t(f"{self.key}.differ"), *said] if len(given) > 1 else said

    def lessons(self, t: Translator) -> list[str]:
        """Return what the case has taught, one sentence or two each."""
        return t(f"{self.key}.end.lessons").strip().split("\n")

    def _tabs(self) -> tuple[str, ...]:
        return (_FIRST, *(one.name for one in self.explanations), _LAST)

    def _state(self, verdicts: Mapping[str, str], t: Translator) -> str:
        words = {voice: t(f"{self.key}.verdict.{verdicts[voice]}") for voice in _known(verdicts)}
        if list(words) == ["pair"]:
            return words["pair"]
        said = (
            t("said.setting", label=t(f"voice.{voice}"), value=word)
            for voice, word in words.items()
        )
        return t("said.between").join(said)

    def _explanation(self, one: Explanation, t: Translator) -> Panel:
        key = f"{self.key}.{one.name}"
        return {
            "name": one.name,
            "tab": t(f"{key}.tab"),
            "claim": t(f"{key}.claim"),
            "expectations": [
                {
                    "id": letter,
                    "label": t(f"{key}.expect.{letter}"),
                    "reply": t(f"{key}.expect.{letter}.reply"),
                    "tone": "right" if letter == one.sound else "near",
                }
                for letter in one.expectations
            ],
            "exhibit": self._exhibit(one.name, t),
            "replies": {verdict: t(f"{key}.verdict.{verdict}") for verdict in VERDICTS},
        }

    def _exhibit(self, name: str, t: Translator) -> Panel:
        found = self.show(name, t)
        table = found.chart.table
        return {
            "title": found.chart.title,
            "subtitle": found.chart.subtitle,
            "n": found.chart.n,
            "description": found.chart.description,
            "table": {
                "caption": table.caption,
                "columns": list(table.columns),
                "rows": [list(row) for row in table.rows],
            },
            "bars": [
                {"label": bar.label, "length": bar.length, "words": bar.words, "is_in": bar.is_in}
                for bar in found.bars
            ],
        }


def _known(verdicts: Mapping[str, str]) -> list[str]:
    """Return the voices that gave a verdict, in their order."""
    voices = (voice for mode in VOICES.values() for voice in mode)
    return [voice for voice in voices if voice in verdicts]


def _is_test(test: Any, explanation: Explanation) -> bool:
    if not isinstance(test, dict) or not isinstance(test.get("verdicts"), dict):
        return False
    voices = {voice for mode in VOICES.values() for voice in mode}
    expected = test.get("expected")
    return (
        (expected is None or is_word(expected, tuple(explanation.expectations)))
        and isinstance(test.get("is_seen"), bool)
        and set(test["verdicts"]) <= voices
        and all(is_word(verdict, VERDICTS) for verdict in test["verdicts"].values())
    )
