"""The key above a picture: what its signs are, on one line."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.artist import Artist
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import fit_label
from workshop_kit.charts.style import PAPER_WIDTH
from workshop_kit.design import tokens


def draw_key(
    figure: Figure, signs: Sequence[Artist], names: Sequence[str], *, columns: int | None = None
) -> None:
    """Write what each sign is above the picture, from left to right, on one line or in columns.

    A name may come from a file (a company's): it is cut to its room, and can be drawn.
    """
    size, columns = tokens().type_pt["small"], columns or len(names)
    width = PAPER_WIDTH / columns if columns else PAPER_WIDTH
    figure.legend(
        signs,
        [fit_label(name, width, size, lines=1) for name in names],
        loc="outside upper left",
        ncols=columns,
        frameon=False,
        fontsize=size,
    )
