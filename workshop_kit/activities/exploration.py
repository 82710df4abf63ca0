"""An exploration: people set something, and the picture with its finding changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias, runtime_checkable

from workshop_kit.activities.activity import Panel, Silent, Voices
from workshop_kit.activities.controls import Choice, Control, Option, Scale, Settings, settle
from workshop_kit.activities.note import Note
from workshop_kit.activities.saying import chart_words, plainly, say_card
from workshop_kit.charts import Chart
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

__all__ = ["Choice", "Exploration", "Explores", "Figure", "Option", "Scale", "View"]

# Longer names of settings, or more of them, come from elsewhere than the kit.
_LONGEST, _MOST = 80, 12


@dataclass(frozen=True)
class Figure:
    """One of the large numbers beside a picture.

    Attributes
    ----------
    value, label : str
        The number in words, and what it counts.
    quiet : bool, default False
        Whether it stands back, as what serves to compare does.
    """

    value: str
    label: str
    quiet: bool = False

    def present(self) -> Panel:
        """Return it as JSON values."""
        quiet = {"quiet": True} if self.quiet else {}
        return {"value": self.value, "label": self.label, **quiet}


@dataclass(frozen=True)
class View:
    """What people see at some settings.

    Attributes
    ----------
    chart : Chart
        The picture, with its finding, its description and its table.
    figures : tuple of Figure
        The large numbers beside it.
    reading : str
        What they say and do not say, in two or three sentences.
    by_sex : bool, default True
        Whether women and men are told apart by the usual signs: a key is then shown.
    beside : mapping
        What a panel of its own kind shows besides, as JSON values in words.
    """

    chart: Chart
    figures: tuple[Figure, ...]
    reading: str
    by_sex: bool = True
    beside: Mapping[str, Any] = field(default_factory=dict, hash=False)


Look: TypeAlias = Callable[[Settings, Workforce, Translator], View]


@runtime_checkable
class Explores(Protocol):
    """An activity whose picture Python draws again at each setting."""

    def settings(self, answer: Any, workforce: Workforce, t: Translator) -> Mapping[str, Any]:
        """Return the settings of an answer, or those at which it opens, as JSON values."""
        ...

    def view(self, answer: Any, workforce: Workforce, t: Translator) -> View:
        """Return what is seen at the settings of an answer, or as it opens."""
        ...


@dataclass(frozen=True)
class Exploration(Silent):
    """A few controls, and a picture that answers them.

    Attributes
    ----------
    key : str
        Stable name of the activity; its text is ``<key>.name``, and those that `controls` and
        `look` use.
    note : Note
        The question about one's own company, beside the picture.
    controls : callable of (Workforce, Translator) to tuple of Choice or Scale
        What can be set, in words, with this company.
    look : callable of (Settings, Workforce, Translator) to View
        What is seen at some settings; they are complete, and each is one that exists.
    after : str, optional
        Key of the guess that is made before it opens.
    """

    key: str
    note: Note
    controls: Callable[[Workforce, Translator], tuple[Control, ...]]
    look: Look
    after: str | None = None
    is_about_company: bool = True
    kind: str = "exploration"

    def accepts(self, answer: Any) -> bool:
        """Accept settings: which of them exist depends on the company."""
        settings = answer.get("settings") if isinstance(answer, dict) else None
        return (
            isinstance(settings, dict)
            and set(answer) == {"settings"}
            and len(settings) <= _MOST
            and all(_is_setting(name, value) for name, value in settings.items())
        )

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the controls, and what the figures say as it opens."""
        controls = self.controls(workforce, t)
        opening = self.look(settle({}, controls), workforce, t)
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
            "controls": [control.present() for control in controls],
            "settings": settle({}, controls),
            "say": say_card(state, note, t, recall=self.after),
            "words": {**chart_words(t), "busy": t("exploration.busy")},
        }

    def view(self, answer: Any, workforce: Workforce, t: Translator) -> View:
        """Return what is seen at the settings of an answer, or as it opens."""
        return self.look(self.settings(answer, workforce, t), workforce, t)

    def settings(self, answer: Any, workforce: Workforce, t: Translator) -> Mapping[str, str | int]:
        """Return the settings of an answer, those that do not exist here being left out."""
        return settle((answer or {}).get("settings", {}), self.controls(workforce, t))

    def chart(self, answer: Any, workforce: Workforce, t: Translator) -> Chart:
        """Return the picture at the settings of an answer, or as it opens."""
        return self.view(answer, workforce, t).chart

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State how it was set."""
        controls = self.controls(workforce, t)
        settings = settle(answer["settings"], controls)
        said = [
            t("said.setting", label=_name(control), value=control.read(settings[control.name]))
            for control in controls
        ]
        return t("said.exploration", settings=t("said.between").join(said)) if said else None


def _name(control: Control) -> str:
    # On screen some names end as one that announces a choice does.
    return plainly(control.label).rstrip(" :\u00a0\u202f")


def _is_setting(name: Any, value: Any) -> bool:
    if isinstance(value, str):
        return isinstance(name, str) and len(value) <= _LONGEST
    return isinstance(name, str) and isinstance(value, int) and not isinstance(value, bool)
