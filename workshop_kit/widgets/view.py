"""The one widget: it holds the state of the screen and hands messages over."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import anywidget
import traitlets

from workshop_kit.design import css_variables

# One module made of several files: a widget's JavaScript cannot import its neighbours.
_SCRIPTS = (
    "shared",
    "versions",
    "guess",
    "quiz",
    "deletion",
    "team",
    "company",
    "route",
    "earlier",
    "readings",
    "glossary",
    "jobs",
    "moving",
    "lens",
    "mixture",
    "ladder",
    "exploration",
    "map",
    "meaning",
    "plan_boxes",
    "plan",
    "inquiry",
    "sorting",
    "what_if",
    "screen",
)

_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")


@cache
def read_script() -> str:
    """Return the JavaScript of all panels as one module."""
    static = files("workshop_kit.widgets").joinpath("static")
    return "\n".join(static.joinpath(f"{name}.js").read_text("utf-8") for name in _SCRIPTS)


@cache
def read_style() -> str:
    """Return the style of all panels, with the tokens of the design system."""
    static = files("workshop_kit.widgets").joinpath("static")
    return css_variables(".wk") + "\n" + static.joinpath("panels.css").read_text("utf-8")


def whole_characters(value: Any) -> Any:
    r"""Return JSON values in which half a character is marked as one that is lost.

    A text cut in the middle of a sign, or a file changed by hand, may hold one. Jupyter
    cannot send it, and the whole screen would stay empty.

    Examples
    --------
    >>> whole_characters({"said": ["demi \ud83d", 3]})
    {'said': ['demi �', 3]}
    """
    if isinstance(value, str):
        return value if value.isascii() else _HALF_A_CHARACTER.sub("\ufffd", value)
    if isinstance(value, Mapping):
        return {whole_characters(name): whole_characters(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [whole_characters(part) for part in value]
    return value


class ScreenView(anywidget.AnyWidget):
    """Panels side by side, drawn in the browser.

    Parameters
    ----------
    panels : list of dict
        What each activity presents, in words.
    on_message : callable of (dict to dict)
        Takes a message from the browser, ``{"type": "answer", "id", "key", "value"}``,
        ``look``, ``choose``, ``delete`` or ``delete_handouts``, and returns what to send back.
    **state
        ``language``, ``words``, ``answers``, ``replies``, ``recalls``, ``notices``,
        ``recollections``, ``versions``, ``marks``, ``remarks``, ``company``, ``book`` and
        ``places``.
    """

    _esm = read_script()
    _css = read_style()

    language = traitlets.Unicode("fr").tag(sync=True)
    panels = traitlets.List().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    answers = traitlets.Dict().tag(sync=True)
    replies = traitlets.Dict().tag(sync=True)
    recalls = traitlets.Dict().tag(sync=True)
    # What to tell of an answer from the start: that a newer kit wrote it.
    notices = traitlets.Dict().tag(sync=True)
    # What panels that look back show now, by key; those drawn before have their own.
    recollections = traitlets.Dict().tag(sync=True)
    # Other versions of an answer, in words, and the mark of the one that is shown.
    versions = traitlets.Dict().tag(sync=True)
    marks = traitlets.Dict().tag(sync=True)
    # The company that the panels are about, in words; nothing when they are about none.
    company = traitlets.Unicode("").tag(sync=True)
    # What to say once, above the first panels.
    remarks = traitlets.List().tag(sync=True)
    # How often everything was deleted: the browser then drops what it keeps, and draws anew.
    forgotten = traitlets.Int(0).tag(sync=True)
    # Names under which the browser keeps what it could not hand over yet: of the answer book,
    # and of each answer in it. What was said of one company never becomes another's.
    book = traitlets.Unicode("").tag(sync=True)
    places = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        panels: list[dict[str, Any]],
        on_message: Callable[[Mapping[str, Any]], dict[str, Any]],
        **state: Any,
    ) -> None:
        super().__init__(panels=panels, **state)
        self._on_message = on_message
        self.on_msg(self._receive)

    def forget(self) -> None:
        """Drop what was answered, once it is deleted: a panel drawn anew is blank."""
        for name in ("answers", "replies", "recalls", "notices", "versions", "marks"):
            setattr(self, name, {})
        self.forgotten += 1

    def send(self, content: Any, buffers: Any = None) -> None:
        """Send a message to the browser."""
        super().send(whole_characters(content), buffers)

    @staticmethod
    def _trait_to_json(value: Any, _view: object) -> Any:
        return whole_characters(value)

    def _receive(self, _widget: object, message: Mapping[str, Any], _buffers: object) -> None:
        self.send(self._on_message(message))
