"""The map of exposures: which job meets which risk, and how much of it everybody sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.axes.conditions import EXPOSURE_INDICES, RISKS, people_exposed
from workshop_kit.indicators import SEXES, break_people_down, codes_of, period_of
from workshop_kit.indicators.indicator import HEADCOUNT, Indicator

if TYPE_CHECKING:
    import pandas as pd

    from workshop_kit.data import Workforce

# A risk is called visible here when most of its rows in the table of exposures say so: a column of
# the map is seen or it is not. In the sample data every row of a risk says the same.
_MOSTLY = 0.5

# Averages of risks are shown with one decimal: what is nearer reads as the same number.
_ALIKE = 0.1


@dataclass(frozen=True)
class JobExposure:
    """A job on the map.

    Attributes
    ----------
    code : str
        Code of the job family.
    women, men : int
        People present.
    shares : tuple of float
        Average share of working time of its people exposed to each risk of the map, 0 to 1.
    """

    code: str
    women: int
    men: int
    shares: tuple[float, ...]

    @property
    def woman_share(self) -> float:
        """Return the share of women among its people."""
        return self.women / (self.women + self.men)


@dataclass(frozen=True)
class SexExposure:
    """How many risks at once one sex meets, on average, at any moment of work.

    Attributes
    ----------
    n : int
        People present.
    visible, hidden : float
        Risks seen without observing the work in detail, and the others; their sum is all of it.
        None when nobody is there: `n` says so.
    """

    n: int
    visible: float
    hidden: float

    @property
    def all(self) -> float:
        """Return the average number of risks, seen or not."""
        return self.visible + self.hidden

    @property
    def hidden_share(self) -> float:
        """Return the share of exposure that looking around does not show; missing without any."""
        return self.hidden / self.all if self.all > 0 else float("nan")


@dataclass(frozen=True)
class ExposureMap:
    """Jobs by risks, for the people present.

    Attributes
    ----------
    risks : tuple of str
        Risks that somebody meets: the visible ones first.
    n_visible : int
        How many of them are visible.
    jobs : tuple of JobExposure
        From the highest share of women to the lowest.
    women, men : SexExposure
        Both sexes over the whole company.
    is_known : bool
        Whether the company has a table of exposures.
    """

    risks: tuple[str, ...]
    n_visible: int
    jobs: tuple[JobExposure, ...]
    women: SexExposure
    men: SexExposure
    is_known: bool

    def more_exposed(self, which: str) -> str:
        """Return ``"women"``, ``"men"`` or ``"alike"``, over ``"visible"`` risks or ``"all"``.

        Alike: less than a tenth of a risk apart, which is how finely these averages are shown.
        """
        women, men = getattr(self.women, which), getattr(self.men, which)
        if abs(women - men) < _ALIKE or np.isnan(women + men):
            return "alike"
        return "women" if women > men else "men"


def exposure_map(workforce: Workforce) -> ExposureMap:
    """Return which job meets which risk, and what is seen of it.

    Parameters
    ----------
    workforce : Workforce
        The company. The table of exposures describes posts by sex: it is not a sample of
        people, and its figures have no interval of chance.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> shown = exposure_map(load_workforce("conserverie-de-l-aven"))
    >>> for one in (shown.women, shown.men):
    ...     print(f"{one.visible:.1f} visible of {one.all:.1f}")
    0.7 visible of 2.7
    1.1 visible of 2.2
    """
    people = people_exposed(workforce, period_of(workforce))
    risks, n_visible = _risks_met(workforce)
    counts = break_people_down(people, HEADCOUNT, "job_family", codes_of(workforce, "job_family"))
    jobs = tuple(
        JobExposure(code, int(women), int(men), _shares(people, code, risks))
        for code, women, men in zip(counts.groups, *counts.counts, strict=True)
    )
    women, men = (_of_sex(people, sex) for sex in SEXES)
    return ExposureMap(
        risks,
        n_visible,
        # Jobs with as many women keep the order in which a reader expects them.
        tuple(sorted(jobs, key=lambda job: -job.woman_share)),
        women,
        men,
        is_known=not workforce.exposures.empty,
    )


def _risks_met(workforce: Workforce) -> tuple[tuple[str, ...], int]:
    """Return the risks that some job has, the visible ones first, and how many these are."""
    rows = workforce.exposures
    rows = rows[rows["exposed_share"] > 0]
    seen = rows.groupby("risk")["is_visible"].mean()
    met = [risk for risk in RISKS if risk in seen.index]
    visible = [risk for risk in met if seen[risk] > _MOSTLY]
    return (*visible, *(risk for risk in met if risk not in visible)), len(visible)


def _shares(people: pd.DataFrame, code: str, risks: tuple[str, ...]) -> tuple[float, ...]:
    there = people[people["job_family"] == code]
    return tuple(float(there[f"exposed_{risk}"].mean()) for risk in risks)


def _of_sex(people: pd.DataFrame, sex: str) -> SexExposure:
    of_sex = people[people["sex"] == sex]
    if of_sex.empty:
        return SexExposure(0, 0.0, 0.0)
    visible, hidden = (
        float(np.mean(_INDEX[name].contributions(of_sex).amounts))
        for name in ("exposure_index_visible", "exposure_index_invisible")
    )
    return SexExposure(len(of_sex), visible, hidden)


_INDEX: dict[str, Indicator] = {indicator.key: indicator for indicator in EXPOSURE_INDICES}
