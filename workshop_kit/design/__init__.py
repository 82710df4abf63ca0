"""The design system: the colours, type, spacing and fonts that screen, charts and paper share."""

from importlib.resources import files

from workshop_kit.design.fonts import FONT_FAMILY, font_faces_css, font_files
from workshop_kit.design.letters import clean, clean_line, printable
from workshop_kit.design.tokens import Tokens, css_variables, tokens
from workshop_kit.design.typography import NO_BREAK_SPACE, set_typography

__all__ = [
    "FONT_FAMILY",
    "NO_BREAK_SPACE",
    "Tokens",
    "clean",
    "clean_line",
    "css_variables",
    "font_faces_css",
    "font_files",
    "notebook_css",
    "printable",
    "set_typography",
    "tokens",
]


def notebook_css() -> str:
    """Return the whole style sheet of a session inside JupyterLab: fonts, tokens, rules.

    Examples
    --------
    >>> "@font-face" in notebook_css() and "--wk-ink:" in notebook_css()
    True
    """
    rules = files("workshop_kit.design").joinpath("notebook.css").read_text("utf-8")
    return font_faces_css() + css_variables() + rules
