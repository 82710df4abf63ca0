"""What a cell says when it cannot run: a sentence to the room, never a traceback.

Loaded in each kernel by the private configuration of Jupyter (`ipython_kernel_config.json`).
An analyst still gets the traceback by running ``%tb``.
"""

from __future__ import annotations

import html
import os
import sys
from pathlib import PurePath
from types import TracebackType
from typing import TYPE_CHECKING

from workshop_kit.cli.language import LANGUAGES, choose_language
from workshop_kit.errors import WorkshopError
from workshop_kit.folders import state_folder

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

# The one name that the first cell of a session gives to all the others.
_OPENED = "screen"


def load_ipython_extension(shell: InteractiveShell) -> None:
    """Have this kernel speak to participants."""
    shell.set_custom_exc((NameError, WorkshopError), _tell)


def _tell(
    shell: InteractiveShell,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType,
    tb_offset: int | None = None,
) -> list[str]:
    """Show an error of the kit as its sentence, any other as IPython would."""
    sentence = _sentence(error)
    if sentence is None:
        shell.showtraceback((kind, error, trace), tb_offset=tb_offset)
        return []
    # What `%tb` shows.
    sys.last_type, sys.last_value, sys.last_traceback = kind, error, trace
    shown = {"text/plain": sentence, "text/html": f"<p>{html.escape(sentence)}</p>"}
    shell.display_pub.publish(shown)
    return []


def _sentence(error: BaseException) -> str | None:
    # Only now: a kernel must not wait for the texts to start.
    from workshop_kit.texts import translator

    t = translator(_language())
    if isinstance(error, WorkshopError):
        return t.error(error)
    is_not_open = isinstance(error, NameError) and error.name == _OPENED
    return t("cells.out_of_order") if is_not_open else None


def _language() -> str:
    """Return the language of the notebook that runs, by its folder; else that of the kit."""
    notebook = PurePath(os.environ.get("JPY_SESSION_NAME", ""))
    folder = notebook.parent.name
    return folder if folder in LANGUAGES else choose_language(None, state_folder())
