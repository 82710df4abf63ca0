"""The screen: what participants see and touch in a notebook."""

from workshop_kit.widgets.screen import Screen, open_screen
from workshop_kit.widgets.view import ScreenView

__all__ = ["Screen", "ScreenView", "open_screen"]
