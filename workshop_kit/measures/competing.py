"""How many have had each kind of event, when one event excludes the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import EmptyGroupError
from workshop_kit.measures.arguments import as_non_negative

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True, eq=False)
class CumulativeIncidence:
    """Share of people who have had each kind of event, when one excludes the others.

    Attributes
    ----------
    times : ndarray, shape (n_times,)
        When people left the risk, in order.
    incidence, standard_errors : ndarray, shape (n_causes, n_times)
        Share who have had each event just after each time (Aalen-Johansen), and its error,
        missing once nobody is left at risk.
    """

    times: NDArray[np.float64]
    incidence: NDArray[np.float64]
    standard_errors: NDArray[np.float64]

    def at(self, time: float) -> NDArray[np.float64]:
        """Return the share of each event at a time."""
        place = int(np.searchsorted(self.times, time, side="right"))
        return self.incidence[:, place - 1] if place else np.zeros(len(self.incidence))


def cumulative_incidence(durations: ArrayLike, causes: ArrayLike) -> CumulativeIncidence:
    """Return the share who have had each kind of event (competing risks).

    Somebody who resigns will not be promoted here: taking the leavers for people who still
    wait (one minus Kaplan-Meier) overstates promotions.

    Parameters
    ----------
    durations : array_like, shape (n,)
        How long each one was followed.
    causes : array_like of int, shape (n,)
        0 if no event was seen, 1, 2... for the kind of event. Every kind up to the highest
        is seen at least once.

    Raises
    ------
    EmptyGroupError
        If no event, or none of a kind, was seen.
    OutOfRangeError, MissingValueError
        As `kaplan_meier`.

    References
    ----------
    .. [1] O. O. Aalen and S. Johansen (1978), "An empirical transition matrix for
       non-homogeneous Markov chains based on censored observations", Scandinavian Journal
       of Statistics 5(3), 141-150.

    Examples
    --------
    Four people: promoted, resigned, still there, promoted.

    >>> shares = cumulative_incidence([1, 2, 3, 4], [1, 2, 0, 1])
    >>> shares.at(4).round(2).tolist()
    [0.75, 0.25]
    """
    # Loaded when it is asked for: it takes longer than all the rest of the kit.
    from statsmodels.duration.survfunc import CumIncidenceRight

    lengths = as_non_negative(durations, "durations")
    kinds = as_non_negative(causes, "causes", n=len(lengths))
    if (kinds != np.round(kinds)).any():
        raise ValueError("causes are whole numbers: 0, 1, 2...")
    kind = kinds.astype(int)
    if kind.max(initial=0) == 0 or len(np.unique(kind[kind > 0])) < kind.max():
        raise EmptyGroupError("no_event")
    # The error has no value once nobody is left at risk.
    with np.errstate(divide="ignore", invalid="ignore"):
        fitted = CumIncidenceRight(lengths, kind)
    errors = np.stack(fitted.cinc_se)
    return CumulativeIncidence(
        times=np.asarray(fitted.times, dtype=np.float64),
        incidence=np.stack(fitted.cinc),
        standard_errors=np.where(np.isfinite(errors), errors, np.nan),
    )
