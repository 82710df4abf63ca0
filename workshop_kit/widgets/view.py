"""The one widget: it holds the state of the screen and hands messages over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import anywidget
import traitlets

from workshop_kit.design import css_variables

# One module made of several files: a widget's JavaScript cannot import its neighbours.
_SCRIPTS = ("shared", "guess", "quiz", "team", "jobs", "moving", "lens", "mixture", "screen")


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


class ScreenView(anywidget.AnyWidget):
    """Panels side by side, drawn in the browser.

    Parameters
    ----------
    panels : list of dict
        What each activity presents, in words.
    on_message : callable of (dict to dict)
        Takes a message from the browser, ``{"type": "answer", "id", "key", "value"}`` or
        ``{"type": "delete"}``, and returns what to send back.
    **state
        ``language``, ``words``, ``answers``, ``replies``, ``recalls``, ``notices`` and
        ``book``.
    """

    _esm = read_script()
    _css = read_style()

    language = traitlets.Unicode("fr").tag(sync=True)
    panels = traitlets.List().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    answers = traitlets.Dict().tag(sync=True)
    replies = traitlets.Dict().tag(sync=True)
    recalls = traitlets.Dict().tag(sync=True)
    # What to tell of an answer from the start: a version written elsewhere at the same time.
    notices = traitlets.Dict().tag(sync=True)
    # Name under which the browser keeps what it could not hand over yet.
    book = traitlets.Unicode("").tag(sync=True)

    def __init__(
        self,
        panels: list[dict[str, Any]],
        on_message: Callable[[Mapping[str, Any]], dict[str, Any]],
        **state: Any,
    ) -> None:
        super().__init__(panels=panels, **state)
        self._on_message = on_message
        self.on_msg(self._receive)

    def _receive(self, _widget: object, message: Mapping[str, Any], _buffers: object) -> None:
        self.send(self._on_message(message))
