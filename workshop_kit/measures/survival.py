"""How long until an event, when some have not had it yet: statsmodels behind plain words.

Durations of people who have not had the event are not thrown away: they count as long as
they were followed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from workshop_kit.errors import EmptyGroupError, OutOfRangeError
from workshop_kit.measures.arguments import as_non_negative, as_values
from workshop_kit.measures.intervals import as_confidence

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True, eq=False)
class SurvivalCurve:
    """Share of people who have not had the event yet (Kaplan-Meier).

    Attributes
    ----------
    times : ndarray, shape (n_times,)
        When events happened, in order.
    survival : ndarray, shape (n_times,)
        Share without the event just after each time.
    standard_errors : ndarray, shape (n_times,)
        Greenwood's.
    at_risk, events : ndarray, shape (n_times,)
        People followed until then without the event, and how many have it then.
    low, high : ndarray, shape (n_times,)
        Pointwise interval, on the scale of log(-log), within 0 and 1.
    confidence : float
        Of each interval.
    """

    times: NDArray[np.float64]
    survival: NDArray[np.float64]
    standard_errors: NDArray[np.float64]
    at_risk: NDArray[np.float64]
    events: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    confidence: float

    def at(self, time: float) -> float:
        """Return the share without the event at a time (1 before the first event)."""
        place = int(np.searchsorted(self.times, time, side="right"))
        return float(self.survival[place - 1]) if place else 1.0

    def interval_at(self, time: float) -> tuple[float, float]:
        """Return the pointwise interval at a time; it is (1, 1) before the first event."""
        place = int(np.searchsorted(self.times, time, side="right"))
        if not place:
            return (1.0, 1.0)
        return (float(self.low[place - 1]), float(self.high[place - 1]))

    @property
    def median(self) -> float:
        """Return when half have had the event; NaN when fewer than half were seen to."""
        reached = np.flatnonzero(self.survival <= 0.5 + 1e-12)
        return float(self.times[reached[0]]) if len(reached) else float("nan")

    def restricted_mean(self, horizon: float) -> float:
        """Return the mean time without the event up to a horizon: the area under the curve.

        Raises
        ------
        OutOfRangeError
            If the horizon is not above zero.
        """
        if not horizon > 0:
            raise OutOfRangeError(
                "not_positive", argument="horizon", n=1, row=1, value=float(horizon)
            )
        inside = self.times < horizon
        bounds = np.concatenate([[0.0], self.times[inside], [horizon]])
        heights = np.concatenate([[1.0], self.survival[inside]])
        return float(np.diff(bounds) @ heights)


@dataclass(frozen=True)
class LogRank:
    """Do groups have the event at the same pace? A distance, and how odd it would be.

    Attributes
    ----------
    statistic : float
        Chi-squared.
    degrees_of_freedom : int
        Groups minus one.
    p_value : float
        Share of such distances, or larger, if the pace were the same.
    """

    statistic: float
    degrees_of_freedom: int
    p_value: float


def kaplan_meier(
    durations: ArrayLike,
    is_event: ArrayLike,
    *,
    entries: ArrayLike | None = None,
    confidence: float = 0.95,
) -> SurvivalCurve:
    """Return the share without the event as time goes by (Kaplan-Meier).

    People whose event was not seen (they left, or are still there) must not have left
    *because* it was near or far: a person who resigns for want of a promotion breaks that.

    Parameters
    ----------
    durations : array_like, shape (n,)
        How long each one was followed, in any unit.
    is_event : array_like of bool, shape (n,)
        True if it ended with the event.
    entries : array_like, shape (n,), optional
        When each one began to be watched, if it was not from zero (a file that starts ten
        years ago knows of older careers only that they lasted until then).
    confidence : float, default 0.95
        Of the pointwise intervals.

    Raises
    ------
    OutOfRangeError
        If a duration is negative, or an entry is not before the end.
    EmptyGroupError
        If no event was seen.
    MissingValueError
        If a duration is missing.

    References
    ----------
    .. [1] E. L. Kaplan and P. Meier (1958), "Nonparametric estimation from incomplete
       observations", Journal of the American Statistical Association 53, 457-481.

    Examples
    --------
    Of five people, promoted after 2 and 4 years; the others left or wait.

    >>> curve = kaplan_meier([1, 2, 3, 4, 5], [False, True, False, True, False])
    >>> curve.survival.tolist(), curve.at_risk.tolist(), curve.median
    ([0.75, 0.375], [4.0, 2.0], 4.0)
    """
    # Loaded when it is asked for: it takes longer than all the rest of the kit.
    from statsmodels.duration.survfunc import SurvfuncRight

    confidence = as_confidence(confidence)
    lengths, seen = _followed(durations, is_event)
    start = None if entries is None else _entered(entries, lengths)
    fitted = SurvfuncRight(lengths, seen.astype(int), entry=start)
    has_event = fitted.n_events > 0
    at_risk, events = (
        np.asarray(number[has_event], dtype=np.float64)
        for number in (fitted.n_risk, fitted.n_events)
    )
    # The product itself: statsmodels adds logarithms, and leaves 5e-17 where nobody is left.
    survival = np.cumprod(1 - events / at_risk)
    errors = fitted.surv_prob_se[has_event]
    low, high = _log_log(survival, errors, confidence)
    return SurvivalCurve(
        times=fitted.surv_times[has_event].astype(np.float64),
        survival=survival,
        standard_errors=np.nan_to_num(errors),
        at_risk=at_risk,
        events=events,
        low=low,
        high=high,
        confidence=confidence,
    )


def log_rank(durations: ArrayLike, is_event: ArrayLike, groups: ArrayLike) -> LogRank:
    """Test whether groups have the event at the same pace (log-rank).

    It is most at ease when one pace is a constant multiple of the other; curves that cross
    can hide from it. A large p does not show that the paces are the same.

    Parameters
    ----------
    durations, is_event
        As `kaplan_meier`.
    groups : array_like, shape (n,)
        Group of each one, two or more.

    Raises
    ------
    EmptyGroupError
        If there is only one group, or no event.
    OutOfRangeError, MissingValueError
        As `kaplan_meier`.

    References
    ----------
    .. [1] N. Mantel (1966), "Evaluation of survival data and two new rank order statistics
       arising in its consideration", Cancer Chemotherapy Reports 50(3), 163-170.

    Examples
    --------
    >>> test = log_rank([1, 2, 3, 4, 5, 6], [True] * 6, ["a", "a", "a", "b", "b", "b"])
    >>> round(test.statistic, 2), test.degrees_of_freedom, round(test.p_value, 3)
    (5.05, 1, 0.025)
    """
    from statsmodels.duration.survfunc import survdiff

    lengths, seen = _followed(durations, is_event)
    names, group = np.unique(np.asarray(groups), return_inverse=True)
    if group.shape != lengths.shape:
        raise ValueError(f"groups must have shape ({len(lengths)},): {group.shape}")
    if len(names) < 2:
        raise EmptyGroupError("empty_group", n_reference=len(lengths), n_compared=0)
    statistic, p_value = survdiff(lengths, seen.astype(int), group)
    return LogRank(float(statistic), len(names) - 1, float(p_value))


def _followed(
    durations: ArrayLike, is_event: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    lengths = as_non_negative(durations, "durations")
    seen = np.asarray(is_event)
    if seen.dtype != np.bool_ or seen.shape != lengths.shape:
        raise ValueError(
            f"is_event must be of bool, shape ({len(lengths)},): {seen.dtype} {seen.shape}"
        )
    if not seen.any():
        raise EmptyGroupError("no_event")
    return lengths, seen


def _entered(entries: ArrayLike, lengths: NDArray[np.float64]) -> NDArray[np.float64]:
    start = as_values(entries, "entries", n=len(lengths))
    is_late = start >= lengths
    if is_late.any():
        place = int(np.flatnonzero(is_late)[0])
        raise OutOfRangeError(
            "entry_after_end", n=int(is_late.sum()), row=place + 1, value=float(start[place])
        )
    return start


def _log_log(
    survival: NDArray[np.float64], errors: NDArray[np.float64], confidence: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the pointwise interval of Kalbfleisch and Prentice, which stays within 0 and 1."""
    is_inside = (survival > 0) & (survival < 1)
    share = np.where(is_inside, survival, 0.5)
    z = special.ndtri((1 + confidence) / 2)
    reach = z * np.where(is_inside, errors, 0) / (share * np.abs(np.log(share)))
    low, high = share ** np.exp(reach), share ** np.exp(-reach)
    # With nobody left the error of Greenwood is not defined: nothing is excluded below.
    return np.where(is_inside, low, 0.0), np.where(is_inside, high, survival)
