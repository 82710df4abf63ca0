"""An account of a gap: what each variable brings at each link of the chain, in every draw."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.explanations.decomposition import AXES, PARTS, UNEXPLAINED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from workshop_kit.explanations.chain import Links

LINKS = ("entry", "moves", "own")
READINGS = ("origin", "last_link")

REST = "rest"
JOB = "job"


@dataclass(frozen=True)
class Variable:
    """Something that differs between the groups and bears on the outcome.

    Attributes
    ----------
    key : str
        Its name; its words are the text ``explain.variable.<key>``.
    axis : str
        Its own axis.
    columns : tuple of int
        Columns of `Rows.values` that hold it.
    """

    key: str
    axis: str
    columns: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Account:
    """Amounts of an outcome's gap; row 0 is the estimate, the others are bootstrap draws.

    Attributes
    ----------
    values : ndarray, shape (n_draws, 2)
        The two means or rates, compared then reference.
    gap : ndarray, shape (n_draws,)
        Reference minus compared.
    variables : tuple of str
        Names, the last one being `REST`, what no variable sees.
    axes : tuple of str
        Own axis of each; `UNEXPLAINED` for the rest.
    amounts : ndarray, shape (n_draws, 3, n_variables)
        One row for each of `LINKS`; everything adds up to the gap.
    moves_shares : ndarray, shape (n_draws, 5)
        To which of `PARTS` the middle link is counted, adding up to 1.
    """

    values: NDArray[np.float64]
    gap: NDArray[np.float64]
    variables: tuple[str, ...]
    axes: tuple[str, ...]
    amounts: NDArray[np.float64]
    moves_shares: NDArray[np.float64]

    def detail(self, reading: str) -> dict[tuple[str, str, str], NDArray[np.float64]]:
        """Return the amounts by variable, axis where they are counted, and own axis.

        In the reading by origin, what is owed to the job of entry belongs to the mix and what
        is owed to moves goes where the moves come from; in the reading of the last link,
        a variable is counted to its own axis, whatever it is owed to.
        """
        found: dict[tuple[str, str, str], NDArray[np.float64]] = {}

        def add(variable: str, axis: str, last: str, amounts: NDArray[np.float64]) -> None:
            key = (variable, axis, last)
            found[key] = found.get(key, 0.0) + amounts

        for place, (variable, own) in enumerate(zip(self.variables, self.axes, strict=True)):
            entry, moves, within = self.amounts[:, :, place].T
            # What jobs bring beyond the variables is the job itself, whose axis is the mix.
            is_rest = variable == REST
            name, last = (JOB, "mix") if is_rest else (variable, own)
            if reading == "last_link":
                add(name, last, last, entry + moves)
            else:
                add(name, "mix", last, entry)
                for part, share in zip(PARTS, self.moves_shares.T, strict=True):
                    add(name, part, last, moves * share)
            add(variable, own, own, within)
        return {key: amounts for key, amounts in found.items() if np.any(amounts != 0)}

    def parts(self, reading: str) -> NDArray[np.float64]:
        """Return the amounts by part, shape (n_draws, 5); they add up to the gap."""
        sums = np.zeros((len(self.gap), len(PARTS)))
        for (_, axis, _), amounts in self.detail(reading).items():
            sums[:, PARTS.index(axis)] += amounts
        return sums


def keep_account(
    means: NDArray[np.float64],
    links: Links,
    outcome: int,
    variables: Sequence[Variable],
    prices: NDArray[np.float64],
    moves_shares: NDArray[np.float64] | None = None,
) -> Account:
    """Price each variable at each link; the rest is what the prices leave over.

    Parameters
    ----------
    means : ndarray, shape (n_draws, 2, n_columns)
        Means of both groups.
    links : Links
        Gaps of the columns, cut along the chain.
    outcome : int
        Column of the outcome.
    variables : sequence of Variable
        What is followed.
    prices : ndarray, shape (n_draws, n_columns)
        What a unit of each column brings to the outcome; columns of no variable are ignored.
    moves_shares : ndarray, shape (n_draws, 5), optional
        Where moves come from; careers alone when left out.
    """
    cut = np.stack([links.entry, links.moves, links.own], axis=1)
    priced = cut * prices[:, None, :]
    pieces = [priced[:, :, list(one.columns)].sum(axis=2) for one in variables]
    amounts = np.stack(pieces, axis=2) if pieces else np.zeros((*cut.shape[:2], 0))
    rest = cut[:, :, outcome] - amounts.sum(axis=2)
    if moves_shares is None:
        moves_shares = np.tile([float(part == "careers") for part in PARTS], (len(cut), 1))
    return Account(
        values=means[:, :, outcome],
        gap=means[:, 1, outcome] - means[:, 0, outcome],
        variables=(*(one.key for one in variables), REST),
        axes=(*(one.axis for one in variables), UNEXPLAINED),
        amounts=np.concatenate([amounts, rest[:, :, None]], axis=2),
        moves_shares=moves_shares,
    )


def take_from_rest(account: Account, key: str, axis: str, amount: NDArray[np.float64]) -> Account:
    """Return the account in which an amount of the rest, between people of one job, has a name.

    Parameters
    ----------
    account : Account
        The account.
    key, axis : str
        Name of what is taken, and its axis.
    amount : ndarray, shape (n_draws,)
        How much.
    """
    amounts = account.amounts.copy()
    amounts[:, LINKS.index("own"), -1] -= amount
    named = np.zeros_like(amounts[:, :, :1])
    named[:, LINKS.index("own"), 0] = amount
    return replace(
        account,
        variables=(*account.variables[:-1], key, REST),
        axes=(*account.axes[:-1], axis, UNEXPLAINED),
        amounts=np.concatenate([amounts[:, :, :-1], named, amounts[:, :, -1:]], axis=2),
    )


def shares_of(amounts: Mapping[str, NDArray[np.float64]]) -> NDArray[np.float64]:
    """Return to which parts something is owed, from amounts by part; between 0 and 1.

    Amounts that go against the whole count for nothing: a share is a place in a sum, and
    bounded shares keep a link that is close to zero from being blown up.

    Parameters
    ----------
    amounts : mapping of str to ndarray, shape (n_draws,)
        By part; parts that are not there are zero.

    Returns
    -------
    ndarray, shape (n_draws, 5)
        Adds up to 1; careers alone where nothing goes with the whole.

    Examples
    --------
    >>> shares_of({"careers": np.array([3.0]), "time": np.array([1.0])}).tolist()
    [[0.0, 0.75, 0.0, 0.25, 0.0]]
    """
    n_draws = len(next(iter(amounts.values())))
    table = np.stack([amounts.get(part, np.zeros(n_draws)) for part in PARTS], axis=1)
    along = np.maximum(table * np.sign(table.sum(axis=1, keepdims=True)), 0.0)
    total = along.sum(axis=1, keepdims=True)
    alone = np.array([float(part == AXES[1]) for part in PARTS])
    return np.where(total > 0, along / np.where(total > 0, total, 1.0), alone)
