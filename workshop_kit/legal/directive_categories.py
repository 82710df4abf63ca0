"""The gap in each category of workers (Directive (EU) 2023/970, article 9(1)(g))."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workshop_kit.legal.directive_figures import BASES, gap_figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from workshop_kit.legal.directive_groups import GapFigure, GroupPay
    from workshop_kit.legal.directive_options import DirectiveOptions

# Article 9(1)(g) wants the last two; article 10 compares the whole pay level.
PARTS = ("pay", "basic", "variable")

_SEXES = ("women", "men")


@dataclass(frozen=True)
class CategoryGap:
    """Women and men of one category of workers.

    Attributes
    ----------
    code : str
        The job, the grade or the socio-professional category.
    n_women, n_men : int
        People in it.
    figures : tuple of GapFigure
        Gaps in mean pay: each basis (annual, hourly) by whole pay, basic wage and variable
        components.
    """

    code: str
    n_women: int
    n_men: int
    figures: tuple[GapFigure, ...]

    def figure(self, basis: str, part: str) -> GapFigure:
        """Return one gap: ``"annual"`` or ``"hourly"``, ``"pay"``, ``"basic"``, ``"variable"``.

        Raises
        ------
        KeyError
            If there is no such gap.
        """
        for one in self.figures:
            if (one.basis, one.part) == (basis, part):
                return one
        raise KeyError((basis, part))


def category_gaps(
    amounts: Mapping[tuple[str, str], NDArray[np.float64]],
    women: NDArray[np.bool_],
    groups: Sequence[tuple[str, NDArray[np.bool_]]],
    *,
    options: DirectiveOptions,
    fewest: int,
) -> tuple[CategoryGap, ...]:
    """Return the gaps of each category, those that would tell a person's pay being hidden.

    Parameters
    ----------
    amounts : mapping of (basis, part) to ndarray, shape (n,)
        Pay of each worker on each basis: whole, basic, variable; missing where not known.
    women : ndarray of bool, shape (n,)
        True for women.
    groups : sequence of (str, ndarray of bool)
        Code of each category with its people, in order; categories share nobody.
    options : DirectiveOptions
        The conventions.
    fewest : int
        Fewest people of a sex, or recipients among them, whose mean is shown.

    Returns
    -------
    tuple of CategoryGap
        In the order given, those with nobody left out.
    """
    kept = [(code, is_in) for code, is_in in groups if is_in.any()]

    def figure(basis: str, part: str, is_in: NDArray[np.bool_]) -> GapFigure:
        return gap_figure(
            amounts[basis, part][is_in], women[is_in], part=part, basis=basis,
            statistic="mean", options=options, fewest=fewest,
        )  # fmt: skip

    columns = [
        column
        for basis in BASES
        for column in _hide(
            {part: [figure(basis, part, is_in) for _, is_in in kept] for part in PARTS}, fewest
        )
    ]
    rows = zip(*columns, strict=True)
    return tuple(
        CategoryGap(code, int((women & is_in).sum()), int((~women & is_in).sum()), figures)
        for (code, is_in), figures in zip(kept, rows, strict=True)
    )


def _hide(columns: dict[str, list[GapFigure]], fewest: int) -> Iterable[list[GapFigure]]:
    """Hide what would give a hidden mean away, by adding up or taking off."""
    for sex in _SEXES:
        for part in ("basic", "variable"):
            columns[part] = _with(sex, columns[part], _complement(sex, columns[part], fewest))
        # Of a whole and its two parts, two give the third.
        parts = zip(columns["basic"], columns["variable"], strict=True)
        told = [
            place
            for place, pair in enumerate(parts)
            if any(_keeps_secret(getattr(one, sex)) for one in pair)
        ]
        columns["pay"] = _with(sex, columns["pay"], told)
    return [columns[part] for part in PARTS]


def _complement(sex: str, figures: list[GapFigure], fewest: int) -> list[int]:
    """Return the places to hide too, so that the company's mean less the others tells nothing.

    What is hidden must hold enough people together, or none. The smallest goes first.
    """
    groups = [getattr(figure, sex) for figure in figures]
    hidden = sum(_weight(group) for group in groups if not group.is_shown)
    if not hidden or hidden >= fewest:
        return []
    shown = [place for place, group in enumerate(groups) if group.is_shown and _weight(group)]
    return sorted(shown, key=lambda place: _weight(groups[place]))[:1]


def _weight(group: GroupPay) -> int:
    """Return how many people a mean tells of: two who receive nothing are told by a zero."""
    return group.n if group.status == "too_few" else min(group.n, group.recipients)


def _keeps_secret(group: GroupPay) -> bool:
    return group.n > 0 and not group.is_shown


def _with(sex: str, figures: list[GapFigure], places: Iterable[int]) -> list[GapFigure]:
    hide = set(places)
    return [
        replace(figure, **{sex: getattr(figure, sex).hidden()}) if place in hide else figure
        for place, figure in enumerate(figures)
    ]
