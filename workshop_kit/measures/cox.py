"""Cox's model: by how much factors multiply the pace of an event, through statsmodels."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from workshop_kit.errors import (
    CollinearFactorsError,
    EmptyGroupError,
    NoConvergenceError,
)
from workshop_kit.measures.arguments import as_factors, as_positive, one_of
from workshop_kit.measures.intervals import as_confidence

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

TIES = ("efron", "breslow")

# A coefficient of ten multiplies the pace by 22,000: a factor that separates people.
_LARGEST = 10.0


@dataclass(frozen=True, eq=False)
class CoxModel:
    """Coefficients of a proportional hazards model.

    Attributes
    ----------
    coefficients : ndarray, shape (n_factors,)
        Log of what one more unit of the factor multiplies the pace by.
    standard_errors, low, high : ndarray, shape (n_factors,)
        Of the coefficients, from the information matrix.
    covariance : ndarray, shape (n_factors, n_factors)
        Of the coefficients.
    log_likelihood, log_likelihood_null : float
        Partial log-likelihood of the model, and with no factor.
    n, n_events : int
        People, and those whose event was seen.
    confidence : float
        Of the intervals.
    """

    coefficients: NDArray[np.float64]
    standard_errors: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    covariance: NDArray[np.float64]
    log_likelihood: float
    log_likelihood_null: float
    n: int
    n_events: int
    confidence: float

    @property
    def hazard_ratios(self) -> NDArray[np.float64]:
        """Return what one more unit of each factor multiplies the pace by."""
        return np.exp(self.coefficients)


def cox(
    durations: ArrayLike,
    is_event: ArrayLike,
    factors: ArrayLike,
    *,
    ties: str = "efron",
    strata: ArrayLike | None = None,
    confidence: float = 0.95,
) -> CoxModel:
    """Fit a proportional hazards model (Cox).

    The pace itself is left free; factors multiply it, by the same number at all times.
    That is an assumption: look at the Kaplan-Meier curves, which must not cross. A hazard
    ratio is not a ratio of chances nor of durations.

    Parameters
    ----------
    durations : array_like, shape (n,)
        How long each one was followed, above zero.
    is_event : array_like of bool, shape (n,)
        True if it ended with the event.
    factors : array_like, shape (n, n_factors)
        One column per factor, no constant.
    ties : {"efron", "breslow"}, default "efron"
        How events at the same time are counted; Efron's is the nearer to the exact one.
    strata : array_like, shape (n,), optional
        Groups each with a pace of its own.
    confidence : float, default 0.95
        Of the intervals.

    Raises
    ------
    UnknownOptionError
        If `ties` is neither word.
    CollinearFactorsError
        If a column is constant or a combination of the others.
    EmptyGroupError
        If no event was seen, or there are fewer than the factors.
    NoConvergenceError
        If a factor separates those who have the event from the others.

    References
    ----------
    .. [1] D. R. Cox (1972), "Regression models and life-tables", Journal of the Royal
       Statistical Society B 34(2), 187-220.
    .. [2] B. Efron (1977), "The efficiency of Cox's likelihood function for censored data",
       Journal of the American Statistical Association 72, 557-565.

    Examples
    --------
    >>> import numpy as np
    >>> model = cox([1, 2, 3, 4, 5, 6], [True] * 6, [[1], [0], [1], [1], [0], [0]])
    >>> print(f"{model.hazard_ratios[0]:.2f} times the pace, {model.n_events} events")
    4.03 times the pace, 6 events
    """
    # Loaded when it is asked for: it takes longer than all the rest of the kit.
    from statsmodels.duration.hazard_regression import PHReg
    from statsmodels.tools.sm_exceptions import ModelWarning

    confidence = as_confidence(confidence)
    one_of("ties", ties, TIES)
    lengths = as_positive(durations, "durations")
    columns = as_factors(factors, "factors", n=len(lengths))
    seen = np.asarray(is_event)
    if seen.dtype != np.bool_ or seen.shape != lengths.shape:
        raise ValueError(
            f"is_event must be of bool, shape ({len(lengths)},): {seen.dtype} {seen.shape}"
        )
    n_events = int(seen.sum())
    if n_events <= columns.shape[1]:
        raise EmptyGroupError("too_few_for_model", n=n_events, needed=columns.shape[1])
    _refuse_collinear(columns)
    group = None if strata is None else np.unique(np.asarray(strata), return_inverse=True)[1]
    # Centred and scaled for the search alone: the model knows neither origin nor unit.
    scale = columns.std(axis=0)
    scaled = (columns - columns.mean(axis=0)) / scale
    model = PHReg(lengths, scaled, status=seen.astype(int), ties=ties, strata=group)
    with warnings.catch_warnings():
        warnings.simplefilter("error", ModelWarning)
        try:
            fitted = model.fit(disp=False)
        except ModelWarning as warning:
            raise NoConvergenceError("no_convergence", model="cox") from warning
    if not np.isfinite(fitted.params).all() or np.abs(fitted.params).max() > _LARGEST:
        raise NoConvergenceError("no_convergence", model="cox")
    coefficients = fitted.params / scale
    covariance = fitted.cov_params() / np.outer(scale, scale)
    errors = np.sqrt(np.diag(covariance))
    reach = special.ndtri((1 + confidence) / 2) * errors
    return CoxModel(
        coefficients=coefficients,
        standard_errors=errors,
        low=coefficients - reach,
        high=coefficients + reach,
        covariance=covariance,
        log_likelihood=float(fitted.llf),
        log_likelihood_null=float(model.loglike(np.zeros(columns.shape[1]))),
        n=len(lengths),
        n_events=n_events,
        confidence=confidence,
    )


def _refuse_collinear(columns: NDArray[np.float64]) -> None:
    """Refuse a column that those before it, and a constant, already give."""
    centred = columns - columns.mean(axis=0)
    sizes = np.linalg.norm(centred, axis=0)
    left = np.abs(np.diag(np.linalg.qr(centred, mode="r")))
    is_given = left <= 1e-9 * np.maximum(sizes, np.abs(columns).max(axis=0) * len(columns) ** 0.5)
    if is_given.any():
        place = int(np.flatnonzero(is_given)[0])
        raise CollinearFactorsError("collinear_factors", factor=place + 1)
