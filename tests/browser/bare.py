"""Panels of a session in a page of their own, with the notebook's screen behind them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from playwright.sync_api import Page

from workshop_kit.answers import AnswerBook
from workshop_kit.data import Workforce
from workshop_kit.design import font_faces_css
from workshop_kit.texts import translator
from workshop_kit.widgets.screen import Screen
from workshop_kit.widgets.view import ScreenView, read_script, read_style, whole_characters

# What the browser holds of the widget; ipywidgets' own traits are not among them.
_STATE = [name for name in vars(ScreenView) if name in ScreenView.class_trait_names(sync=True)]

# A model as anywidget gives one: what it is sent, Python answers, its state first.
_PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>Panels of {session}</title>
<style>{fonts}{style} body {{ margin: 16px 24px; background: #fff }}</style></head>
<body><main id="root"></main><script type="module">
const code = new Blob([{script}], {{ type: "text/javascript" }});
const widget = await import(URL.createObjectURL(code));
const state = {state};
const listeners = {{}};
const tell = (event, ...values) => (listeners[event] ?? []).forEach((fn) => fn(...values));
const model = {{
  get: (name) => state[name],
  on: (event, fn) => (listeners[event] ??= []).push(fn),
  send: async (message) => {{
    const answer = await window.hear(message);
    for (const [name, value] of Object.entries(answer.state)) {{
      if (JSON.stringify(state[name]) === JSON.stringify(value)) continue;
      state[name] = value;
      tell(`change:${{name}}`);
    }}
    tell("msg:custom", answer.reply);
  }},
}};
widget.default.render({{ model, el: document.getElementById("root") }});
window.isReady = true;
</script></body></html>"""


class Bare:
    """A page on which the panels of one session are put, screen after screen.

    Parameters
    ----------
    page : Page
        The page.
    session : str
        Name of the session (``s02``).
    workforce : Workforce
        The company one practises on.
    language : {"fr", "en"}
        Language of everything shown.
    book : AnswerBook
        Where answers are kept.
    """

    def __init__(
        self, page: Page, session: str, workforce: Workforce, language: str, book: AnswerBook
    ) -> None:
        self.page, self.session, self.language = page, session, language
        self._screen = Screen(session, workforce, translator(language), book)
        self._view: ScreenView | None = None
        page.expose_function("hear", self._hear)

    def show(self, keys: Sequence[str]) -> None:
        """Put the panels of one cell on the page, with what was answered before."""
        self._view = self._screen.show(*keys)
        html = _PAGE.format(
            language=self.language,
            session=self.session,
            fonts=font_faces_css(),
            style=read_style(),
            script=json.dumps(read_script()).replace("</", "<\\/"),
            state=json.dumps(self._state()).replace("</", "<\\/"),
        )
        # A page of its own: the last one's timers and its word that it is ready go with it.
        self.page.goto("about:blank")
        self.page.set_content(html)
        self.page.wait_for_function("window.isReady")

    def _hear(self, message: dict[str, Any]) -> dict[str, Any]:
        reply = self._screen._hear(message)
        return {"reply": whole_characters(reply), "state": self._state()}

    def _state(self) -> dict[str, Any]:
        return {name: whole_characters(getattr(self._view, name)) for name in _STATE}
