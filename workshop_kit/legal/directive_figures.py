"""The figures (a) to (f) of article 9(1) of Directive (EU) 2023/970, on annual or hourly pay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import OutOfRangeError
from workshop_kit.legal.directive_bands import PayBands, as_sex, pay_bands
from workshop_kit.legal.directive_groups import GapFigure, group_pay, obstacles_of, status_of
from workshop_kit.legal.directive_options import DirectiveOptions
from workshop_kit.measures.arguments import as_non_negative, one_of

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from workshop_kit.legal.directive_groups import Obstacle

BASES = ("annual", "hourly")
LETTERS = ("a", "b", "c", "d", "e", "f")

# Amounts are kept to the cent: a sum may be half of one off.
_HALF_A_CENT = 0.005


@dataclass(frozen=True)
class Recipients:
    """Who receives complementary or variable components (article 9(1)(e)).

    Attributes
    ----------
    n_women, n_men : int
        People counted.
    women, men : float
        Those who receive some; missing when hidden.
    statuses : tuple of str
        Why a number is not shown, women first: ``"shown"``, ``"nobody"``, ``"too_few"``.
    """

    n_women: int
    n_men: int
    women: float
    men: float
    statuses: tuple[str, str]

    @property
    def women_share(self) -> float:
        """Return the share of women who receive some, 0 to 1; missing when hidden."""
        return self.women / self.n_women if self.n_women else float("nan")

    @property
    def men_share(self) -> float:
        """Return the share of men who receive some, 0 to 1; missing when hidden."""
        return self.men / self.n_men if self.n_men else float("nan")

    @property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """Return why a share is not shown; none when both are."""
        return obstacles_of(*self.statuses)


@dataclass(frozen=True, eq=False)
class PayFigures:
    """The six figures of a company as a whole, on one basis.

    Attributes
    ----------
    basis : {"annual", "hourly"}
        Euros a year, or euros an hour.
    mean_gap, variable_mean_gap, median_gap, variable_median_gap : GapFigure
        Figures (a), (b), (c) and (d).
    recipients : Recipients
        Figure (e), the same on both bases but for people left out.
    bands : PayBands
        Figure (f).
    options : DirectiveOptions
        The conventions.
    """

    basis: str
    mean_gap: GapFigure
    variable_mean_gap: GapFigure
    median_gap: GapFigure
    variable_median_gap: GapFigure
    recipients: Recipients
    bands: PayBands
    options: DirectiveOptions

    @property
    def by_letter(self) -> dict[str, GapFigure | Recipients | PayBands]:
        """Return the figures by their letter in article 9(1)."""
        figures = (
            self.mean_gap, self.variable_mean_gap, self.median_gap, self.variable_median_gap,
            self.recipients, self.bands,
        )  # fmt: skip
        return dict(zip(LETTERS, figures, strict=True))


def pay_figures(
    pay: ArrayLike,
    variable: ArrayLike,
    is_woman: ArrayLike,
    *,
    basis: str = "annual",
    options: DirectiveOptions | None = None,
) -> PayFigures:
    """Work out figures (a) to (f) from the pay of each worker.

    They compare all women with all men, whatever their jobs: none of them says that two
    people are paid differently for the same work.

    Parameters
    ----------
    pay : array_like, shape (n,)
        Whole pay of each worker, not negative, in euros a year or an hour.
    variable : array_like, shape (n,)
        Complementary or variable components, part of the pay; 0 for who receives none.
    is_woman : array_like of bool, shape (n,)
        True for women.
    basis : {"annual", "hourly"}
        What the amounts are, for the record.
    options : DirectiveOptions, optional
        The conventions; those by default when left out.

    Returns
    -------
    PayFigures
        Gaps are shares of men's pay, positive when men have more. Without anybody of a sex,
        or with too few people, a figure is missing and says why.

    Raises
    ------
    MissingValueError, OutOfRangeError
        If an amount is missing or negative, or a variable part is above its pay.
    UnknownOptionError
        If the basis is neither.

    References
    ----------
    .. [1] Directive (EU) 2023/970, articles 3(1) and 9(1)(a) to (f).

    Examples
    --------
    Ten women and ten men paid 100 before bonuses; 2 of the women have a bonus of 9, 7 of
    the men one of 10: few receive less, and fewer receive any.

    >>> bonus = np.array([9.0] * 2 + [0.0] * 8 + [10.0] * 7 + [0.0] * 3)
    >>> is_woman = np.repeat([True, False], 10)
    >>> figures = pay_figures(100 + bonus, bonus, is_woman)
    >>> figures.variable_mean_gap.obstacles
    (('women', 'too_few_recipients'),)
    >>> figures.recipients.women_share, figures.recipients.men_share
    (0.2, 0.7)
    >>> print(f"{figures.mean_gap.gap:.2%}")
    4.86%
    """
    one_of("basis", basis, BASES)
    chosen = options or DirectiveOptions()
    amounts = as_non_negative(pay, "pay")
    parts = as_non_negative(variable, "variable", n=len(amounts))
    is_above = parts > amounts + _HALF_A_CENT
    if is_above.any():
        row = int(np.flatnonzero(is_above)[0])
        raise OutOfRangeError(
            "variable_above_pay", n=int(is_above.sum()), row=row + 1,
            variable=float(parts[row]), pay=float(amounts[row]),
        )  # fmt: skip
    women = as_sex(is_woman, len(amounts))
    return figures_of(amounts, parts, women, basis=basis, options=chosen, fewest=chosen.fewest)


def figures_of(
    pay: NDArray[np.float64],
    variable: NDArray[np.float64],
    women: NDArray[np.bool_],
    *,
    basis: str,
    options: DirectiveOptions,
    fewest: int,
) -> PayFigures:
    """Work out the figures of amounts that were checked; a missing one is left out, and counted."""

    def figure(part: str, statistic: str) -> GapFigure:
        amounts = pay if part == "pay" else variable
        return gap_figure(
            amounts, women, part=part, basis=basis, statistic=statistic, options=options,
            fewest=fewest,
        )  # fmt: skip

    is_ranked = ~np.isnan(pay)
    return PayFigures(
        basis=basis,
        mean_gap=figure("pay", "mean"),
        variable_mean_gap=figure("variable", "mean"),
        median_gap=figure("pay", "median"),
        variable_median_gap=figure("variable", "median"),
        recipients=_recipients(variable, women, fewest),
        bands=pay_bands(pay[is_ranked], women[is_ranked], options=options, fewest=fewest),
        options=options,
    )


def gap_figure(
    amounts: NDArray[np.float64],
    women: NDArray[np.bool_],
    *,
    part: str,
    basis: str,
    statistic: str,
    options: DirectiveOptions,
    fewest: int,
) -> GapFigure:
    """Return one gap between women and men, with all that it is made of."""
    groups = (
        group_pay(
            amounts[is_in], part=part, statistic=statistic, options=options, fewest=fewest
        )
        for is_in in (women, ~women)
    )  # fmt: skip
    return GapFigure(part, basis, statistic, *groups)


def _recipients(variable: NDArray[np.float64], women: NDArray[np.bool_], fewest: int) -> Recipients:
    is_known = ~np.isnan(variable)
    numbers = [int((is_known & is_in).sum()) for is_in in (women, ~women)]
    receive = [int((variable[is_in] > 0).sum()) for is_in in (women, ~women)]
    statuses = tuple(status_of(n, fewest) for n in numbers)
    shown = [
        float(n) if status == "shown" else float("nan")
        for n, status in zip(receive, statuses, strict=True)
    ]
    return Recipients(*numbers, *shown, statuses)
