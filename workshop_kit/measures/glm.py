"""Generalised linear models by Newton's method, for one vector of weights or many at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import CollinearFactorsError, NoConvergenceError
from workshop_kit.measures.arguments import as_draws, as_values, as_weights
from workshop_kit.measures.glm_families import FAMILIES
from workshop_kit.measures.glm_newton import WeightedModel
from workshop_kit.measures.least_squares import refuse_too_few

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class GlmFit:
    """A fitted generalised linear model.

    Attributes
    ----------
    family : str
        Family of the outcome: linear, logit, probit or poisson.
    coefficients : ndarray, shape (n_factors + 1,)
        One for each factor on the scale of the predictor, then the constant.
    n_steps : int
        Steps of Newton's method.
    """

    family: str
    coefficients: NDArray[np.float64]
    n_steps: int

    def predict(self, factors: ArrayLike) -> NDArray[np.float64]:
        """Return the mean for each row of factors; for counts, by unit of exposure."""
        table = np.asarray(factors, dtype=np.float64)
        return FAMILIES[self.family].mean(table @ self.coefficients[:-1] + self.coefficients[-1])


@dataclass(frozen=True)
class GlmDraws:
    """The same model fitted once for each vector of weights.

    Attributes
    ----------
    coefficients : ndarray, shape (n_draws, n_factors + 1)
        Constant last; missing in the rows that did not settle.
    is_settled : ndarray of bool, shape (n_draws,)
        False where a factor separates the answers of the draw. These draws are not spread
        like the others: say how many there are beside an interval that leaves them out.
    n_steps : int
        Steps of Newton's method of the slowest draw.
    """

    coefficients: NDArray[np.float64]
    is_settled: NDArray[np.bool_]
    n_steps: int


def fit_glm(
    outcome: ArrayLike,
    factors: ArrayLike,
    *,
    family: str,
    exposure: ArrayLike | None = None,
    weights: ArrayLike | None = None,
) -> GlmFit:
    """Fit a linear, logit, probit or Poisson model by maximum likelihood.

    The coefficients describe who has the outcome in these data; they are not effects of
    the factors, and those of a logit change when a factor is added even if it is unrelated
    to the others.

    Parameters
    ----------
    outcome : array_like, shape (n,)
        Any number (linear), 0 or 1 or a share between (logit, probit), a count (poisson).
    factors : array_like, shape (n, n_factors)
        One column for each factor, without a constant.
    family : {"linear", "logit", "probit", "poisson"}
        Linear is least squares; Poisson has a log link.
    exposure : array_like, shape (n,), optional
        Poisson only: hours, days or years at risk, above zero. The model is of the rate by
        unit of exposure.
    weights : array_like, shape (n,), optional
        How many people each row stands for.

    Returns
    -------
    GlmFit
        Coefficients, constant last.

    Raises
    ------
    NoConvergenceError
        If the estimates do not settle: a factor separates the answers, or all are alike.
    EmptyGroupError
        If there are no more people than factors.
    CollinearFactorsError
        If a factor is a combination of the others; its place, from 1.
    OutOfRangeError
        If an outcome, a weight or an exposure has no meaning there.
    MissingValueError
        If a number is missing.
    UnknownOptionError
        If the family is none of the four.

    See Also
    --------
    fit_glm_draws : The same for many vectors of weights at once.

    References
    ----------
    .. [1] J. A. Nelder and R. W. M. Wedderburn (1972), "Generalized linear models", Journal
       of the Royal Statistical Society A 135(3), 370-384.
    .. [2] A. Albert and J. A. Anderson (1984), "On the existence of maximum likelihood
       estimates in logistic regression models", Biometrika 71(1), 1-10.

    Examples
    --------
    Two accidents in 100 hours in the office, six in the workshop: three times the rate.

    >>> import numpy as np
    >>> fit = fit_glm([2, 6], [[0.0], [1.0]], family="poisson", exposure=[100, 100])
    >>> np.exp(fit.coefficients).round(6).tolist()
    [3.0, 0.02]
    """
    model = WeightedModel(outcome, factors, family=family, exposure=exposure)
    rows = as_weights(weights, "weights", n=model.n)[None, :]
    refuse_too_few(rows[0], model.n_factors)
    is_identified = model.identified(rows)[0]
    if not is_identified.all():
        place = int(np.flatnonzero(~is_identified)[0])
        raise CollinearFactorsError("collinear_factors", factor=str(place))
    scaled, is_settled, n_steps = model.maximise(rows, model.flat_start(rows))
    if not is_settled[0]:
        raise NoConvergenceError("no_convergence", model=family)
    return GlmFit(family=family, coefficients=model.unscale(scaled)[0], n_steps=n_steps)


def fit_glm_draws(
    outcome: ArrayLike,
    factors: ArrayLike,
    draws: ArrayLike,
    *,
    family: str,
    exposure: ArrayLike | None = None,
    start: ArrayLike | None = None,
) -> GlmDraws:
    """Fit the same model for many vectors of weights at once, as a bootstrap needs.

    Each draw takes a few steps from the same start. A coefficient about which a draw knows
    nothing, because nobody drawn is at that level, keeps the value of the start.

    Parameters
    ----------
    outcome, factors, family, exposure
        As `fit_glm`.
    draws : array_like, shape (n_draws, n)
        Weights of each draw: how many times each row was drawn, times its sampling weight.
    start : array_like, shape (n_factors + 1,), optional
        Coefficients to start from, best those of the whole sample; fitted without weights
        when there is none.

    Returns
    -------
    GlmDraws
        Coefficients of each draw, and which draws settled.

    Raises
    ------
    NoConvergenceError, CollinearFactorsError
        If the fit of the start fails, as `fit_glm`. A draw never raises: it is told.
    OutOfRangeError
        If a weight is negative, or all those of a draw are zero.

    Examples
    --------
    >>> import numpy as np
    >>> counts = np.array([[1, 1, 1, 1], [3, 1, 1, 1]])
    >>> fits = fit_glm_draws([0, 1, 0, 1], [[0.0], [0.0], [1.0], [1.0]], counts, family="logit")
    >>> np.exp(fits.coefficients[:, -1]).round(6).tolist()
    [1.0, 0.333333]
    """
    model = WeightedModel(outcome, factors, family=family, exposure=exposure)
    rows = as_draws(draws, "draws", n=model.n)
    if start is None:
        start = fit_glm(outcome, factors, family=family, exposure=exposure).coefficients
    beginning = as_values(start, "start", n=model.n_factors + 1)
    scaled, is_settled, n_steps = model.maximise(rows, model.scale(beginning, len(rows)))
    coefficients = model.unscale(scaled)
    coefficients[~is_settled] = np.nan
    return GlmDraws(coefficients=coefficients, is_settled=is_settled, n_steps=n_steps)
