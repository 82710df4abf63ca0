"""A gap in means split by linear models: what factors account for, and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import one_of
from workshop_kit.measures.group_fit import GroupFit, fit_groups, product_covariance
from workshop_kit.measures.group_models import known_choice
from workshop_kit.measures.mean_gaps import ThreeFoldGap, TwoFoldGap
from workshop_kit.measures.parts import Parts
from workshop_kit.measures.price_errors import outer_products

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

VIEWPOINTS = ("reference", "compared")


def decompose_mean_gap(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    *,
    coefficients: str | float = "pooled",
    categorical: Sequence[Sequence[int]] = (),
    weights: ArrayLike | None = None,
    collinear: str = "error",
    errors: str = "stochastic",
    covariance: str | None = None,
    names: Sequence[str] | None = None,
) -> TwoFoldGap:
    """Split a gap in means into explained and unexplained parts (Oaxaca-Blinder).

    One linear model per group, plus a common one that prices the factors. The explained
    part is the gap that would remain if both groups were paid by the common model; the
    unexplained part is the rest. *Unexplained* is not a synonym of discrimination: it also
    holds every factor left out of the model. Nor is *explained* a synonym of justified: a
    factor may itself come from unequal treatment. The detail of the unexplained part
    depends on the zero of each factor (years since 2000, or since birth?); that of the
    explained part does not.

    Parameters
    ----------
    outcome : array_like, shape (n,)
        Outcome of each person, in any unit (euros an hour, log euros, days...).
    factors : array_like, shape (n, n_factors)
        One column per factor, without intercept. A categorical factor is a column of 0 and
        1 for each level: leave one level out, or give them all and name them `categorical`.
    is_reference : array_like of bool, shape (n,)
        True for the reference group. The gap is positive when it has more.
    coefficients : str or float, default "pooled"
        Model that prices the factors: one group's own ("reference", "compared"); both
        groups' together with an indicator of the group ("pooled", Jann 2008) or without
        ("neumark": it lets factors that go with the group take some of the unexplained
        part); the average of the two groups' own ("average", Reimers 1983), by the groups'
        shares of the weight ("cotton") or with any weight of the reference group from 0 to
        1. The choice changes the answer; report it beside the number.
    categorical : sequence of sequences of int, optional
        Columns of each categorical factor given with all its levels. Its coefficients are
        deviations from their average (Gardeazabal and Ugidos 2004, Yun 2005), so that the
        detail does not depend on a base level.
    weights : array_like, shape (n,), optional
        Sampling weights; their scale does not matter.
    collinear : {"error", "omit"}, default "error"
        What becomes of a factor that is a combination of those before it within a group, as
        a level that has nobody there: an error, or a coefficient of 0 in that group (Stata's
        ``relax``). With a coefficient of 0 an absent level is priced as the first level of
        its factor: an arbitrary choice, which depends on the order of the columns.
    errors : {"stochastic", "stochastic_with_trace", "fixed", "influence"}
        Standard errors of parts when people, hence the means of their factors, are drawn at
        random, as if means and coefficients were independent (the default, Jann 2008); with
        the term of second order that he leaves out; when the factors are given, and only
        outcomes are random; or from what each row adds to means and coefficients together,
        which holds whether or not the models do, and is what bootstrap draws come to.
    covariance : {"classical", "robust", "hc0", "hc2", "hc3", "joint"}, optional
        Covariance of the coefficients, as for `least_squares`: "classical" unless told
        otherwise. "joint", the covariance of all the models over the rows that they share,
        whatever the variances, is the only one with "pooled", "neumark" and "influence". With
        sampling weights take "robust" or "joint".
    names : sequence of str, optional
        Names of the factors, for the errors.

    Returns
    -------
    TwoFoldGap
        ``explained + unexplained == gap``, each with its detail and its standard errors.

    Raises
    ------
    EmptyGroupError
        If a group has nobody, or no more people than the model has coefficients.
    CollinearFactorsError
        If a column is a combination of the others within a group.
    MissingValueError, OutOfRangeError
        If a number is missing, a weight negative or outside 0..1, or a row has not one level.
    UnknownOptionError
        If an option is a word that is not known.

    See Also
    --------
    decompose_mean_gap_in_three : Three parts, without a common model.
    gelbach : The pooled explained part, by block, with other factors held in both models.
    resample_linear : Many bootstrap draws at once.

    References
    ----------
    .. [1] R. Oaxaca (1973), "Male-female wage differentials in urban labor markets",
       International Economic Review 14(3), 693-709.
    .. [2] A. Blinder (1973), "Wage discrimination: reduced form and structural estimates",
       Journal of Human Resources 8(4), 436-455.
    .. [3] D. Neumark (1988), "Employers' discriminatory behavior and the estimation of wage
       discrimination", Journal of Human Resources 23(3), 279-295.
    .. [4] J. Cotton (1988), "On the decomposition of wage differentials", Review of Economics
       and Statistics 70(2), 236-243.
    .. [5] C. Reimers (1983), "Labor market discrimination against Hispanic and black men",
       Review of Economics and Statistics 65(4), 570-579.
    .. [6] B. Jann (2008), "The Blinder-Oaxaca decomposition for linear regression models",
       The Stata Journal 8(4), 453-479.

    Examples
    --------
    Eight employees, paid 1500 euros plus 100 a year of seniority; the last four are women,
    with less seniority, and 50 euros below the rule.

    >>> seniority = np.array([[2.0], [4.0], [6.0], [8.0], [1.0], [2.0], [3.0], [4.0]])
    >>> is_man = np.repeat([True, False], 4)
    >>> pay = 1500 + 100 * seniority[:, 0] - 50 * ~is_man
    >>> parts = decompose_mean_gap(pay, seniority, is_man)
    >>> print(f"{parts.gap:.0f} = {parts.explained:.0f} + {parts.unexplained:.0f} euros")
    300 = 250 + 50 euros
    """
    choice = known_choice(coefficients)
    fit = fit_groups(
        outcome, factors, is_reference, choice=choice, categorical=categorical, weights=weights,
        collinear=collinear, errors=errors, covariance=covariance, names=names,
    )  # fmt: skip
    first, second = fit.reference, fit.compared
    above, below = first.coefficients - fit.common, fit.common - second.coefficients
    return TwoFoldGap(
        gap=fit.gap,
        gap_error=fit.gap_error,
        explained_parts=_explained(fit),
        unexplained_parts=_unexplained(fit, above, below),
        unexplained_reference=float(first.means @ above),
        unexplained_compared=float(second.means @ below),
        common=fit.common,
        reference=first,
        compared=second,
        coefficients=choice,
        errors=errors,
        covariance=fit.covariance,
    )


def decompose_mean_gap_in_three(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    *,
    viewpoint: str = "compared",
    categorical: Sequence[Sequence[int]] = (),
    weights: ArrayLike | None = None,
    collinear: str = "error",
    errors: str = "stochastic",
    covariance: str | None = None,
    names: Sequence[str] | None = None,
) -> ThreeFoldGap:
    """Split a gap in means into endowments, coefficients and interaction (three-fold).

    From the compared group's viewpoint, *endowments* is what its mean would gain with the
    factors of the reference group at its own prices, *coefficients* what it would gain with
    the prices of the reference group and its own factors; *interaction* is what both bring
    together and neither alone. The interaction belongs to neither: it is not half and half.

    Parameters
    ----------
    outcome, factors, is_reference, categorical, weights, collinear, errors, covariance, names
        As for `decompose_mean_gap`.
    viewpoint : {"compared", "reference"}, default "compared"
        Group whose prices weigh the differences in factors, and whose factors weigh the
        differences in prices. From the other viewpoint the interaction has the other sign.

    Returns
    -------
    ThreeFoldGap
        ``endowments + coefficients + interaction == gap``.

    Raises
    ------
    EmptyGroupError, CollinearFactorsError, MissingValueError, OutOfRangeError
        As for `decompose_mean_gap`.
    UnknownOptionError
        If an option is a word that is not known.

    References
    ----------
    .. [1] H. H. Winsborough, P. Dickenson (1971), "Components of negro-white income
       differences", Proceedings of the Social Statistics Section, American Statistical
       Association, 6-8.
    .. [2] B. Jann (2008), "The Blinder-Oaxaca decomposition for linear regression models",
       The Stata Journal 8(4), 453-479.

    Examples
    --------
    A year of seniority is worth 100 euros to the first four, 80 to the others, who have 2.5
    years on average instead of 5.

    >>> seniority = np.array([[2.0], [4.0], [6.0], [8.0], [1.0], [2.0], [3.0], [4.0]])
    >>> is_man = np.repeat([True, False], 4)
    >>> pay = 1500 + np.where(is_man, 100, 80) * seniority[:, 0]
    >>> parts = decompose_mean_gap_in_three(pay, seniority, is_man)
    >>> [round(part) for part in (parts.endowments, parts.coefficients, parts.interaction)]
    [200, 50, 50]
    """
    one_of("viewpoint", viewpoint, VIEWPOINTS)
    fit = fit_groups(
        outcome, factors, is_reference, choice=viewpoint, categorical=categorical,
        weights=weights, collinear=collinear, errors=errors, covariance=covariance, names=names,
    )  # fmt: skip
    is_reference = viewpoint == "reference"
    return ThreeFoldGap(
        gap=fit.gap,
        gap_error=fit.gap_error,
        endowments_parts=_explained(fit),
        coefficients_parts=_in_coefficients(fit, of_reference=is_reference),
        interaction_parts=_in_both(fit, sign=-1 if is_reference else 1),
        reference=fit.reference,
        compared=fit.compared,
        viewpoint=viewpoint,
        errors=errors,
        covariance=fit.covariance,
    )


def _explained(fit: GroupFit) -> Parts:
    """Differences in means of factors, at the common prices."""
    more = fit.reference.means - fit.compared.means
    rows = fit.influences
    if rows is None:
        spread = _spread(fit, more, fit.means[0] + fit.means[1], fit.common, fit.prices.common)
    else:
        people = rows.means_reference - rows.means_compared
        spread = outer_products(more * rows.common + people * fit.common)
    return Parts(more * fit.common, spread)


def _unexplained(fit: GroupFit, above: NDArray[np.float64], below: NDArray[np.float64]) -> Parts:
    """Differences between the groups' prices and the common ones, for their own factors."""
    first, second = fit.reference.means, fit.compared.means
    rows = fit.influences
    if rows is None:
        # The two differences in prices go together; the means of the two groups do not.
        spread = fit.prices.both + sum(
            np.outer(price, price) * people + (people * priced if fit.has_trace else 0.0)
            for people, price, priced in (
                (fit.means[0], above, fit.prices.above),
                (fit.means[1], below, fit.prices.below),
            )
        )
    else:
        spread = outer_products(
            first * (rows.reference - rows.common)
            + rows.means_reference * above
            + second * (rows.common - rows.compared)
            + rows.means_compared * below
        )
    return Parts(first * above + second * below, spread)


def _in_coefficients(fit: GroupFit, *, of_reference: bool) -> Parts:
    """Differences in prices, for the factors of one group."""
    own = fit.reference.means if of_reference else fit.compared.means
    dearer = fit.reference.coefficients - fit.compared.coefficients
    rows = fit.influences
    if rows is None:
        people = fit.means[0] if of_reference else fit.means[1]
        spread = _spread(fit, own, people, dearer, fit.models[0] + fit.models[1])
    else:
        people = rows.means_reference if of_reference else rows.means_compared
        spread = outer_products(own * (rows.reference - rows.compared) + people * dearer)
    return Parts(own * dearer, spread)


def _in_both(fit: GroupFit, *, sign: int) -> Parts:
    """Differences in factors times differences in prices."""
    more = fit.reference.means - fit.compared.means
    dearer = fit.reference.coefficients - fit.compared.coefficients
    rows = fit.influences
    if rows is None:
        people = fit.means[0] + fit.means[1]
        spread = _spread(fit, more, people, dearer, fit.models[0] + fit.models[1])
    else:
        people = rows.means_reference - rows.means_compared
        spread = outer_products(more * (rows.reference - rows.compared) + people * dearer)
    return Parts(sign * more * dearer, spread)


def _spread(
    fit: GroupFit,
    people: NDArray[np.float64],
    people_covariance: NDArray[np.float64],
    prices: NDArray[np.float64],
    prices_covariance: NDArray[np.float64],
) -> NDArray[np.float64]:
    return product_covariance(
        people, people_covariance, prices, prices_covariance, has_trace=fit.has_trace
    )
