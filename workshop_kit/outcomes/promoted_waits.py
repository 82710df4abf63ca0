"""How long those who were promoted had waited, and how many that leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.indicators import SEXES, keep_family
from workshop_kit.outcomes.promotion_time import careers_since_hire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from workshop_kit.data import Workforce


@dataclass(frozen=True, eq=False)
class PromotedWaits:
    """The time from the hire to the first promotion, of those alone who had one.

    It is the mean that is usually printed, and it misleads: whoever still waits is not in it
    (facts.md part 4, point 24). `time_to_promotion` counts everybody.

    Attributes
    ----------
    years : mapping of str to ndarray
        By sex, years that each person promoted had waited, ascending.
    n_waiting : mapping of str to int
        By sex, people followed from their hire who were not promoted: they left, or are
        still there.
    """

    years: Mapping[str, NDArray[np.float64]]
    n_waiting: Mapping[str, int]

    def mean(self, sex: str) -> float:
        """Return the mean wait of those promoted; missing when nobody was."""
        waits = self.years[sex]
        return float(waits.mean()) if len(waits) else float("nan")

    def within(self, years: float) -> PromotedWaits:
        """Return the waits of those promoted no later than so many years after their hire.

        The sooner one looks, the shorter the waits that are over: the mean falls, and those
        whom it leaves out are more numerous.
        """
        kept = {sex: waits[waits <= years] for sex, waits in self.years.items()}
        later = {sex: len(self.years[sex]) - len(waits) for sex, waits in kept.items()}
        return PromotedWaits(kept, {sex: n + later[sex] for sex, n in self.n_waiting.items()})


def waits_of_the_promoted(workforce: Workforce, *, within: str | None = None) -> PromotedWaits:
    """Return the waits of those promoted, among people followed from their hire.

    Parameters
    ----------
    workforce : Workforce
        The company.
    within : str, optional
        Code of the job family into which people were hired.

    Raises
    ------
    UnknownNameError
        If the family does not exist.
    """
    people = keep_family(careers_since_hire(workforce), workforce, within)
    people = people[people["is_observed"]]
    of_sex = {sex: people[people["sex"] == sex] for sex in SEXES}
    return PromotedWaits(
        years={
            sex: np.sort(one.loc[one["is_promoted"], "years"].to_numpy(dtype=np.float64))
            for sex, one in of_sex.items()
        },
        n_waiting={sex: int((~one["is_promoted"]).sum()) for sex, one in of_sex.items()},
    )
