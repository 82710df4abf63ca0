"""The gap in pay at each decile, followed along the chain like the gap in the mean."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.explanations.account import keep_account
from workshop_kit.explanations.career import account_of_career
from workshop_kit.explanations.chain import Totals, follow
from workshop_kit.explanations.decomposition import PARTS, QuantileProfile
from workshop_kit.explanations.explain import CONFIDENCE, N_RESAMPLES, UNITS, draw_people, prepare
from workshop_kit.explanations.intervals import interval_of
from workshop_kit.explanations.pay import BY_IDENTITY, FACTORS, VARIABLES
from workshop_kit.measures import quantiles, rif

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.explanations.account import Account
    from workshop_kit.explanations.chain import Rows

DECILES = tuple(round(0.1 * place, 1) for place in range(1, 10))

_PAY, _GROUP = 0, 2


def profile_quantiles(
    workforce: Workforce,
    *,
    reference: str = "men",
    compared: str = "women",
    n_resamples: int = N_RESAMPLES,
    confidence: float = CONFIDENCE,
    rng: Generator,
) -> QuantileProfile:
    """Compare the pay of men and women decile by decile, and share each gap out.

    The first decile of women is compared with the first decile of men, and so on: these are
    not the same people, nor people of the same rank in the company. Each gap is shared out
    along the chain of `explain`, on the recentred influence function of the quantile, in
    which every variable is priced by least squares within the jobs (RIF regression).

    Parameters
    ----------
    workforce, reference, compared, n_resamples, confidence, rng
        As `explain`.

    Returns
    -------
    QuantileProfile
        Nine deciles of log annual pay, with the interval of each gap.

    Raises
    ------
    UnknownOptionError, EmptyGroupError
        As `explain`.
    OutOfRangeError
        If everyone of a sex has the same pay: there is no scale.

    References
    ----------
    .. [1] S. Firpo, N. Fortin and T. Lemieux (2009), "Unconditional quantile regressions",
       Econometrica 77(3), 953-973.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> workforce = load_workforce("conserverie-de-l-aven")
    >>> profile = profile_quantiles(workforce, n_resamples=0, rng=np.random.default_rng(1))
    >>> len(profile.gaps), profile.quantiles[4]
    (9, 0.5)
    """
    material = prepare(workforce, reference=reference, compared=compared, health="sick_leaves")
    rows = material.rows["pay"]
    counts = draw_people(material, n_resamples, rng)
    shares = account_of_career(material.rows["career"], counts[:1]).moves_shares
    pay, is_reference = _pay_of_people(rows)
    groups = {True: is_reference, False: ~is_reference}
    drawn = counts[:, np.unique(rows.person)]
    draws = {
        group: np.stack([quantiles(pay[who], DECILES, weights=row[who]) for row in drawn])
        for group, who in groups.items()
    }
    fewest = min(int(who.sum()) for who in groups.values())
    gaps, parts = [], []
    for place, decile in enumerate(DECILES):
        account = _account_at(rows, pay, groups, decile, shares)
        sums = account.parts("origin")[0]
        draws_of_gap = draws[True][:, place] - draws[False][:, place]
        gap = interval_of(draws_of_gap, fewest, confidence)
        # The mean of the influence function is the quantile, but for the last digits.
        sums[-1] += gap.value - sums.sum()
        gaps.append(gap)
        parts.append(sums)
    return QuantileProfile(
        measure="log_annual_pay",
        unit=UNITS["pay"],
        quantiles=DECILES,
        gaps=tuple(gaps),
        parts={part: tuple(float(one[place]) for one in parts) for place, part in enumerate(PARTS)},
        n={
            compared: int(groups[False].sum()),
            reference: int(groups[True].sum()),
        },
    )


def _pay_of_people(rows: Rows) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return log pay and group of each person paid, once each."""
    persons, first = np.unique(rows.person, return_index=True)
    return rows.values[first, _PAY], rows.is_reference[persons]


def _account_at(
    rows: Rows,
    pay: NDArray[np.float64],
    groups: dict[bool, NDArray[np.bool_]],
    decile: float,
    shares: NDArray[np.float64],
) -> Account:
    influence = np.empty(len(pay))
    for who in groups.values():
        influence[who] = rif(pay[who], statistic="quantile", probability=decile)
    place = np.searchsorted(np.unique(rows.person), rows.person)
    # What adds up to log pay has one price at a quantile: a premium that hardly varies among
    # people of one job and sex cannot be given one of its own.
    counted = rows.values[:, list(BY_IDENTITY)].sum(axis=1)
    values = np.column_stack([rows.values, counted])
    values[:, _PAY] = influence[place]
    totals = Totals.of(replace(rows, values=values), np.ones((1, len(rows.is_reference))))
    prices = np.zeros((1, values.shape[1]))
    slopes = totals.slopes(_PAY, [values.shape[1] - 1, *FACTORS], _GROUP)
    prices[:, BY_IDENTITY] = slopes[:, :1]
    prices[:, FACTORS] = slopes[:, 1:]
    return keep_account(totals.means, follow(totals), _PAY, VARIABLES, prices, shares)
