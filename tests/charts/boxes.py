"""Where the letters of a chart stand: their boxes, never their pixels."""

from __future__ import annotations

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from workshop_kit.charts.style import style


def boxes_of(figure: Figure) -> tuple[list[tuple[str, Bbox]], Bbox]:
    """Return each text of a figure with the box of its letters, and the box of the page."""
    # Fine enough for letters to be as wide as on paper.
    figure.set_dpi(288)
    renderer = FigureCanvasAgg(figure).get_renderer()
    with style():
        figure.draw_without_rendering()
        shown = [
            text for text in figure.findobj(Text) if text.get_text().strip() and text.get_visible()
        ]
        boxes = [(text.get_text(), text.get_window_extent(renderer)) for text in shown]
    return boxes, figure.bbox
