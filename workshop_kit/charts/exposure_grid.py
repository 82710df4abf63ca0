"""Jobs by risks: how much of working time each job spends exposed to each risk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import fit_label, wrap
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

# Inches.
_ROW, _NAME, _SHARE, _GAP = 0.25, 1.86, 0.56, 0.1
_RISK_NAMES, _HEADS = 1.06, 0.26

# Longest line of a name at its slant: on a slide the picture is squeezed, and names are not.
_NAME_LENGTH = 0.95

# From how much of working time on a cell is drawn so: how dark, and its pattern. The value
# stands in each cell, and the pattern tells them apart in grey print.
_STEPS = ((0.5, 1.0, ""), (0.25, 0.42, "...."), (0.1, 0.2, ""), (0.0, 0.07, ""))
_DARK_FROM, _BOLD_FROM = 0.5, 0.25
_EMPTY, _COVERED = "empty", "covered"


@dataclass(frozen=True)
class ExposureRow:
    """One job.

    Attributes
    ----------
    label : str
        Its name.
    woman_share : str
        Share of women, in words.
    shares : tuple of float
        Share of working time exposed to each risk.
    values : tuple of str
        The same in words, as they stand in the cells.
    """

    label: str
    woman_share: str
    shares: tuple[float, ...]
    values: tuple[str, ...]


@dataclass(frozen=True)
class RiskGroup:
    """Risks side by side under one head.

    Attributes
    ----------
    head : str
        What they have in common.
    risks : tuple of str
        Their names.
    is_covered : bool
        Whether their cells stay empty, dashed: there is something that one does not look at.
    """

    head: str
    risks: tuple[str, ...]
    is_covered: bool = False


def plot_exposure_grid(
    rows: Sequence[ExposureRow], groups: Sequence[RiskGroup], *, share_head: str
) -> Figure:
    """Draw a cell for each job and risk, darker and patterned as exposure grows.

    Parameters
    ----------
    rows : sequence of ExposureRow
        From top to bottom, one share for each risk of the groups.
    groups : sequence of RiskGroup
        From left to right.
    share_head : str
        What stands above the shares of women.
    """
    height = _HEADS + _RISK_NAMES + _ROW * len(rows) + 0.06
    top = height - _HEADS - _RISK_NAMES
    places, width = _columns(groups)
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, height))
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set(xlim=(0, PAPER_WIDTH), ylim=(0, height))
        axes.axis("off")
        _draw_heads(axes, groups, places, width, top, height)
        size = tokens().type_pt["small"]
        head = wrap(share_head, _SHARE + 0.1, size)
        axes.text(_NAME + _SHARE / 2, top + 0.06, head, ha="center", va="bottom", fontsize=size)
        covered = [group.is_covered for group in groups for _ in group.risks]
        corners: dict[str | int, list[tuple[float, float]]] = {}
        for place, row in enumerate(rows):
            bottom = top - (place + 1) * _ROW
            seen = [
                0.0 if is_covered else share
                for share, is_covered in zip(row.shares, covered, strict=True)
            ]
            _draw_row(axes, replace(row, shares=tuple(seen)), bottom, places, width)
            for left, share, is_covered in zip(places, seen, covered, strict=True):
                look = _look_of(share, is_covered=is_covered)
                corners.setdefault(look, []).append((left, bottom))
        _draw_cells(axes, corners, width)
    return figure


def _columns(groups: Sequence[RiskGroup]) -> tuple[list[float], float]:
    """Return where each column begins, and how wide they all are."""
    n = sum(len(group.risks) for group in groups)
    shown = [group for group in groups if group.risks]
    room = PAPER_WIDTH - _NAME - _SHARE - _GAP * len(shown) - 0.35
    width = min(room / max(n, 1), 0.62)
    places, left = [], _NAME + _SHARE + _GAP
    for group in shown:
        places += [left + width * place for place in range(len(group.risks))]
        left = (places[-1] if places else left) + width + _GAP
    return places, width


def _draw_heads(
    axes: Axes,
    groups: Sequence[RiskGroup],
    places: list[float],
    width: float,
    top: float,
    height: float,
) -> None:
    size, colours = tokens().type_pt["small"], tokens().colours
    first = 0
    for group in groups:
        if not group.risks:
            continue
        mine = places[first : first + len(group.risks)]
        first += len(group.risks)
        line = height - _HEADS + 0.03
        axes.plot([mine[0], mine[-1] + width], [line, line], color=colours["ink"], linewidth=1.2)
        axes.text(mine[0], line + 0.05, group.head, fontsize=size, fontweight="bold", va="bottom")
        for left, risk in zip(mine, group.risks, strict=True):
            name = wrap(risk, _NAME_LENGTH, size)
            axes.text(
                left + width / 2 - 0.02,
                # A second line hangs lower: the name starts higher.
                top + 0.07 + 0.06 * name.count("\n"),
                name,
                rotation=56,
                rotation_mode="anchor",
                ha="left",
                va="center",
                linespacing=0.95,
                fontsize=size,
                color=colours["quiet"] if group.is_covered else colours["ink"],
            )


def _draw_row(
    axes: Axes, row: ExposureRow, bottom: float, places: Sequence[float], width: float
) -> None:
    size, middle = tokens().type_pt["small"], bottom + _ROW / 2
    name = fit_label(row.label, _NAME - 0.08, size, lines=1)
    axes.text(_NAME - 0.06, middle, name, ha="right", va="center", fontsize=size)
    axes.text(_NAME + _SHARE / 2, middle, row.woman_share, ha="center", va="center", fontsize=size)
    for left, share, value in zip(places, row.shares, row.values, strict=True):
        if share > 0:
            axes.text(
                left + width / 2,
                middle - 0.005,
                value,
                ha="center",
                va="center",
                fontsize=size,
                fontweight="bold" if _printed(share) >= _BOLD_FROM else "normal",
                color=tokens().colours["paper" if _printed(share) >= _DARK_FROM else "ink"],
            )


def _draw_cells(
    axes: Axes, corners: dict[str | int, list[tuple[float, float]]], width: float
) -> None:
    """Draw all cells of one look together: hundreds of small shapes would take too long."""
    colours = tokens().colours
    looks = {
        _EMPTY: {"facecolor": "none", "edgecolor": colours["line"], "linewidth": 0.7},
        _COVERED: {
            "facecolor": "none",
            "edgecolor": colours["edge"],
            "linewidth": 0.7,
            "linestyle": (0, (2, 2)),
        },
        **{
            step: {
                "facecolor": _tint(depth),
                "edgecolor": colours["paper"],
                "hatch": hatch,
                "linewidth": 0,
            }
            for step, (_, depth, hatch) in enumerate(_STEPS)
        },
    }
    for look, places in corners.items():
        frames = [
            [
                (left + 0.015, bottom + 0.015),
                (left + width - 0.015, bottom + 0.015),
                (left + width - 0.015, bottom + _ROW - 0.015),
                (left + 0.015, bottom + _ROW - 0.015),
            ]
            for left, bottom in places
        ]
        axes.add_collection(PolyCollection(frames, **looks[look]))


def _look_of(share: float, *, is_covered: bool) -> str | int:
    if is_covered:
        return _COVERED
    if share <= 0:
        return _EMPTY
    return next(step for step, (low, _, _) in enumerate(_STEPS) if _printed(share) >= low)


def _printed(share: float) -> float:
    """Return a share as the cell prints it: two cells with the same figure look the same."""
    return round(share, 2)


def _tint(depth: float) -> tuple[float, ...]:
    """Return the colour of the axis, mixed with paper."""
    ink, paper = to_rgb(tokens().colours["conditions"]), to_rgb(tokens().colours["paper"])
    return tuple(depth * one + (1 - depth) * other for one, other in zip(ink, paper, strict=True))
