"""The design system: the colours, type, spacing and fonts that screen, charts and paper share."""

from workshop_kit.design.fonts import FONT_FAMILY, font_faces_css, font_files
from workshop_kit.design.tokens import Tokens, css_variables, tokens

__all__ = ["FONT_FAMILY", "Tokens", "css_variables", "font_faces_css", "font_files", "tokens"]
