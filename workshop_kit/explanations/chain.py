"""A gap followed along the chain: the job people enter by, the moves since, then the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures import solve_normal_equations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Rows:
    """What is observed: one row a person, a person and year, or a share of one of these.

    Attributes
    ----------
    person : ndarray of int, shape (n,)
        Which person a row is about; people are what is resampled.
    entry : ndarray of int, shape (n,)
        Job by which the person entered the company.
    job : ndarray of int, shape (n,)
        Job held.
    weight : ndarray, shape (n,)
        Time at risk, times the chance of this job of entry when it is not observed.
    values : ndarray, shape (n, n_columns)
        The outcome, then what is to be followed, in any unit.
    is_reference : ndarray of bool, shape (n_people,)
        Group of each person.
    n_jobs : int
        Jobs of the company.
    each : float
        Rows a person has on average, before they are shared out between jobs of entry.
    """

    person: NDArray[np.int64]
    entry: NDArray[np.int64]
    job: NDArray[np.int64]
    weight: NDArray[np.float64]
    values: NDArray[np.float64]
    is_reference: NDArray[np.bool_]
    n_jobs: int
    each: float

    def cells(self, cell: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return each person's sums by cell, shape (n_people, n_jobs, 1 + n_columns).

        The first column is the weight, the others the weighted values.
        """
        n_people = len(self.is_reference)
        place = self.person * self.n_jobs + cell
        columns = [np.ones_like(self.weight), *self.values.T]
        size = n_people * self.n_jobs
        sums = [np.bincount(place, self.weight * column, minlength=size) for column in columns]
        return np.stack(sums, axis=1).reshape(n_people, self.n_jobs, -1)

    def products(self) -> NDArray[np.float64]:
        """Return each person's sums of products, shape (n_people, n_columns, n_columns)."""
        n_columns = self.values.shape[1]
        products = np.empty((len(self.is_reference), n_columns, n_columns))
        for first in range(n_columns):
            for second in range(first, n_columns):
                product = self.weight * self.values[:, first] * self.values[:, second]
                sums = np.bincount(self.person, product, minlength=len(self.is_reference))
                products[:, first, second] = products[:, second, first] = sums
        return products


@dataclass(frozen=True, eq=False)
class Totals:
    """Sums over people for each draw, all that the chain needs of the rows.

    Attributes
    ----------
    entry, job : ndarray, shape (n_draws, 2, n_jobs, 1 + n_columns)
        Sums by job of entry and by job held; compared group first, then the reference.
    products : ndarray, shape (n_draws, n_columns, n_columns)
        Sums of products over everyone.
    n_people : ndarray, shape (n_draws, 2)
        People drawn who are in the rows.
    rows_each : float
        Rows that a person has on average, those shared out between jobs of entry counted
        once: 1 for pay, several years for rates.
    """

    entry: NDArray[np.float64]
    job: NDArray[np.float64]
    products: NDArray[np.float64]
    n_people: NDArray[np.float64]
    rows_each: float

    @classmethod
    def of(cls, rows: Rows, counts: NDArray[np.float64]) -> Totals:
        """Add up the rows of each draw; `counts` has shape (n_draws, n_people)."""
        by_person = rows.cells(rows.entry), rows.cells(rows.job)
        products = rows.products()
        is_in = np.bincount(rows.person, minlength=len(rows.is_reference)) > 0
        groups = (~rows.is_reference, rows.is_reference)
        sums = [
            np.stack([_weigh(counts[:, group], sums[group]) for group in groups], axis=1)
            for sums in by_person
        ]
        n_people = np.stack([counts[:, group & is_in].sum(axis=1) for group in groups], axis=1)
        return cls(sums[0], sums[1], _weigh(counts, products), n_people, rows.each)

    @property
    def means(self) -> NDArray[np.float64]:
        """Return the means of both groups, shape (n_draws, 2, n_columns); missing if nobody."""
        sums = self.job.sum(axis=2)
        return _missing_if_nobody(sums[..., 1:], sums[..., :1])

    @property
    def gaps(self) -> NDArray[np.float64]:
        """Return reference minus compared for each column, shape (n_draws, n_columns)."""
        return self.means[:, 1] - self.means[:, 0]

    def within(self, cells: str) -> NDArray[np.float64]:
        """Return the gap of each column between people of the same cell.

        It is an average over cells, half with the weights of the compared group and half
        with those of everyone: the question is what would change for *them*, where they are
        now or spread like the others. A cell with few people leans on the average of the
        others; where only one group is present it takes it over.

        Parameters
        ----------
        cells : {"entry", "job"}
            Which job makes the cells.

        Returns
        -------
        ndarray, shape (n_draws, n_columns)
            Zero when no cell has both groups: then nothing can be compared within one.
        """
        sums = getattr(self, cells)
        n = sums[..., 0]
        means = _ratio(sums[..., 1:], n[..., None])
        # Sums in people rather than in years at risk: what chance depends on.
        people = n * _ratio(self.n_people, n.sum(axis=2))[..., None]
        both = people.sum(axis=1)
        overlap = _ratio(people[:, 0] * people[:, 1], both)
        difference = means[:, 1] - means[:, 0]
        common = _average(difference, overlap)
        trust = self._trust(sums, overlap, difference - common[:, None])
        own = common[:, None] + trust * (difference - common[:, None])
        theirs = people[:, 0] / np.maximum(people[:, 0].sum(axis=1, keepdims=True), 1e-300)
        everyones = both / np.maximum(both.sum(axis=1, keepdims=True), 1e-300)
        weights = (theirs + everyones) / 2
        # Missing where a draw holds nobody of a group, as may be in very small companies.
        is_empty = (people.sum(axis=2) == 0).any(axis=1)
        return np.where(is_empty[:, None], np.nan, _average(own, weights))

    def _trust(
        self,
        sums: NDArray[np.float64],
        overlap: NDArray[np.float64],
        departure: NDArray[np.float64],
    ) -> NDArray[np.float64]:
        """Return how far each cell's own difference is followed, 0 to 1 (empirical Bayes).

        The variance of true differences between cells is estimated by moments, from how much
        more they vary than the chance of their few people would have them (DerSimonian and
        Laird 1986). Cells where one group is absent have nothing of their own: 0.
        """
        n = sums[..., 0]
        inside = np.einsum("dkk->dk", self.products) - np.einsum(
            "dgjk,dgj->dk", sums[..., 1:] ** 2, _ratio(np.ones_like(n), n)
        )
        # Years of one person count as so many chances: the variance of a person's mean.
        chance = _ratio(np.maximum(inside, 0.0), n.sum(axis=(1, 2))[:, None] * self.rows_each)
        is_shared = (overlap > 0).sum(axis=1)[:, None]
        spread = np.einsum("djk,dj->dk", departure**2, overlap)
        weight = overlap.sum(axis=1)[:, None]
        scale = weight - _ratio((overlap**2).sum(axis=1)[:, None], weight)
        between = np.maximum(_ratio(spread - (is_shared - 1) * chance, scale), 0.0)
        signal = between[:, None] * overlap[..., None]
        return _ratio(signal, signal + chance[:, None])

    def slopes(self, of: int, on: Sequence[int], group: int) -> NDArray[np.float64]:
        """Return the effects of columns on the outcome between people of the same job.

        Least squares with one constant for each job held and the group among the factors,
        so that the effects are not mistaken for what differs between the groups.

        Parameters
        ----------
        of : int
            Column of the outcome.
        on : sequence of int
            Columns of the factors.
        group : int
            Column that is 1 for the reference.

        Returns
        -------
        ndarray, shape (n_draws, n_factors)
            0 for a factor that does not vary within any job.
        """
        sums = self.job.sum(axis=1)
        n = sums[..., 0]
        scaled = sums[..., 1:] / np.sqrt(np.where(n > 0, n, 1.0))[..., None]
        inner = self.products - np.einsum("djk,djl->dkl", scaled, scaled)
        columns = [group, *on]
        cross = inner[:, columns][:, :, columns]
        moments = inner[:, columns, of]
        return solve_normal_equations(cross, moments, collinear="omit")[:, 1:]


def _weigh(counts: NDArray[np.float64], sums: NDArray[np.float64]) -> NDArray[np.float64]:
    flat = counts @ sums.reshape(len(sums), -1)
    return flat.reshape(len(counts), *sums.shape[1:])


def _ratio(number: NDArray[np.float64], by: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return number / by, 0 where `by` is 0: nobody is there, and nothing is counted."""
    number, by = np.broadcast_arrays(number, by)
    return np.divide(number, by, out=np.zeros(number.shape), where=by > 0)


def _missing_if_nobody(number: NDArray[np.float64], by: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return number / by, missing where `by` is 0."""
    with np.errstate(invalid="ignore"):
        return number / by


def _average(values: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return weighted averages over cells, 0 where no cell has any weight."""
    total = weights.sum(axis=1)
    sums = np.einsum("djk,dj->dk", values, weights)
    return np.divide(sums, total[:, None], out=np.zeros_like(sums), where=total[:, None] > 0)


@dataclass(frozen=True, eq=False)
class Links:
    """Each column's gap, cut where it enters; the three add up to the gap of the column.

    Attributes
    ----------
    entry : ndarray, shape (n_draws, n_columns)
        Between jobs of entry: who is hired where.
    moves : ndarray, shape (n_draws, n_columns)
        Between the jobs held by people who entered by the same one: who moved since.
    own : ndarray, shape (n_draws, n_columns)
        Between people who hold the same job.
    """

    entry: NDArray[np.float64]
    moves: NDArray[np.float64]
    own: NDArray[np.float64]


def follow(totals: Totals) -> Links:
    """Cut the gap of each column along the chain: job of entry, moves since, and the rest."""
    after_entry = totals.within("entry")
    own = totals.within("job")
    return Links(totals.gaps - after_entry, after_entry - own, own)
