"""Everyone's situation in every draw of a replay, one row a draw and one column a post."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.what_if.present import WEEKS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.model import CompanyModel


_CENTS = 2

# What happens in a year and is forgotten at its end.
YEARLY = ("is_raised", "is_promoted", "is_back", "is_caught_up", "is_owed", "is_in_time")


@dataclass
class State:
    """Holder of each post at the end of a year; every array has shape (n_draws, n_posts).

    Attributes
    ----------
    post : ndarray of int
        Job into which somebody is hired when the holder leaves.
    hourly : ndarray
        Base pay of an hour, euros of the reference year.
    above : ndarray
        Base pay over what the hours are worth; 1 unless a plan pays part-time above them.
    bonus, seniority, tied : ndarray
        Components of pay, per euro of base.
    overtime : ndarray
        Overtime hours, per base hour.
    paid_share, there_share : ndarray
        Share of the year paid, and under contract.
    qualified_years : ndarray
        Years that a training of a week or more still counts for, as `Present` says.
    protection : ndarray
        Share of the risk that an ergonomics training takes off, for now.
    is_raised, is_promoted, is_back, is_caught_up : ndarray of bool
        In the year: an individual raise, a grade above, back from maternity leave, and
        given the raise due then.
    is_owed, is_in_time : ndarray of bool
        Back from a leave during which others were raised, and raised before the year ends.
    given : dict of str to ndarray
        Base pay of an hour that each lever of pay has given, for what it costs.
    """

    is_woman: NDArray[np.bool_]
    age: NDArray[np.int64]
    tenure: NDArray[np.float64]
    post: NDArray[np.int64]
    job: NDArray[np.int64]
    grade: NDArray[np.int64]
    share: NDArray[np.float64]
    full_week: NDArray[np.float64]
    hourly: NDArray[np.float64]
    above: NDArray[np.float64]
    bonus: NDArray[np.float64]
    seniority: NDArray[np.float64]
    tied: NDArray[np.float64]
    overtime: NDArray[np.float64]
    paid_share: NDArray[np.float64]
    there_share: NDArray[np.float64]
    is_involuntary: NDArray[np.bool_]
    is_unpredictable: NDArray[np.bool_]
    qualified_years: NDArray[np.float64]
    protection: NDArray[np.float64]
    is_raised: NDArray[np.bool_]
    is_promoted: NDArray[np.bool_]
    is_back: NDArray[np.bool_]
    is_caught_up: NDArray[np.bool_]
    is_owed: NDArray[np.bool_]
    is_in_time: NDArray[np.bool_]
    given: dict[str, NDArray[np.float64]] = field(default_factory=dict)

    @property
    def shape(self) -> tuple[int, int]:
        """Return the numbers of draws and of posts."""
        return self.job.shape

    def put(self, rows: NDArray[np.bool_], values: Mapping[str, NDArray]) -> None:
        """Give new values to some cells; the values have the shape of these cells."""
        for name, value in values.items():
            getattr(self, name)[rows] = value

    def give(self, lever: str, raised: NDArray[np.float64]) -> None:
        """Raise the base pay of an hour on account of a lever."""
        if lever not in self.given:
            self.given[lever] = np.zeros(self.shape)
        self.given[lever] += raised
        self.hourly += raised

    def begin_year(self) -> None:
        """Make everyone a year older, and forget what happened in the year before."""
        self.age += 1
        self.tenure += 1
        self.paid_share[:] = 1
        self.there_share[:] = 1
        np.maximum(self.qualified_years - 1, 0, out=self.qualified_years)
        for name in YEARLY:
            getattr(self, name)[:] = False


@dataclass(frozen=True, eq=False)
class YearPay:
    """Pay of a year; every array has shape (n_draws, n_posts), euros and hours.

    Attributes
    ----------
    base, bonus, seniority, tied : ndarray
        Base pay; yearly and objective bonuses; seniority premium; night, hardship and
        overtime pay.
    annual : ndarray
        Their sum.
    hours : ndarray
        Hours paid, overtime included.
    overtime : ndarray
        Overtime hours.
    """

    base: NDArray[np.float64]
    bonus: NDArray[np.float64]
    seniority: NDArray[np.float64]
    tied: NDArray[np.float64]
    annual: NDArray[np.float64]
    hours: NDArray[np.float64]
    overtime: NDArray[np.float64]

    @property
    def variable(self) -> NDArray[np.float64]:
        """Return what is paid beside base pay."""
        return self.bonus + self.seniority + self.tied


def first_state(model: CompanyModel, n_draws: int) -> State:
    """Return the company as it is, the same in every draw."""
    present = model.present
    n = len(present)
    no = np.zeros(n, dtype=bool)
    one = np.ones(n)
    columns = {
        "is_woman": present.is_woman,
        "age": present.age,
        "tenure": present.tenure,
        "post": present.entry_job,
        "job": present.job,
        "grade": present.grade,
        "share": present.share,
        "full_week": present.full_week,
        "hourly": present.hourly,
        "above": one,
        **{name: model.ratios[name] for name in ("bonus", "seniority", "tied", "overtime")},
        "paid_share": one,
        "there_share": one,
        "is_involuntary": present.is_involuntary,
        "is_unpredictable": present.is_unpredictable,
        "qualified_years": present.qualified_years,
        "protection": np.zeros(n),
        **dict.fromkeys(YEARLY, no),
    }
    return State(**{name: np.tile(values, (n_draws, 1)) for name, values in columns.items()})


def pay_year(state: State) -> YearPay:
    """Return what people are paid in the year that the state has just lived, to the cent."""
    hours = state.full_week * WEEKS_PER_YEAR * state.share * state.paid_share
    base = np.round(state.hourly * hours * state.above, _CENTS)
    bonus, seniority, tied = (
        np.round(base * part, _CENTS) for part in (state.bonus, state.seniority, state.tied)
    )
    overtime = hours * state.overtime
    return YearPay(
        base=base,
        bonus=bonus,
        seniority=seniority,
        tied=tied,
        annual=np.round(base + bonus + seniority + tied, _CENTS),
        hours=hours + overtime,
        overtime=overtime,
    )


def present_pay(model: CompanyModel, n_draws: int) -> YearPay:
    """Return the pay of the year of the reference date, as the tables say."""
    present = model.present
    names = ("base", "bonus", "seniority", "tied", "annual", "hours", "overtime")
    return YearPay(**{name: np.tile(getattr(present, name), (n_draws, 1)) for name in names})
