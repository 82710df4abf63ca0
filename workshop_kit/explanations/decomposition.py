"""What an explanation is made of: a gap, its parts by axis, and how sure each of them is."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise, permutations
from types import MappingProxyType

AXES = ("mix", "careers", "conditions", "time")
UNEXPLAINED = "unexplained"
PARTS = (*AXES, UNEXPLAINED)
OUTCOMES = ("pay", "health", "career")

# Parts add up to the gap within this, relative to the larger of the gap and one.
_TOLERANCE = 1e-10


@dataclass(frozen=True)
class Quantity:
    """A number and its interval, in the unit of the outcome.

    Attributes
    ----------
    value : float
        The estimate.
    low, high : float
        Ends of its interval; missing (nan) when no honest interval can be shown.
    """

    value: float
    low: float = math.nan
    high: float = math.nan

    @property
    def has_interval(self) -> bool:
        """Tell whether an interval is known."""
        return not (math.isnan(self.low) or math.isnan(self.high))

    @property
    def is_clear(self) -> bool:
        """Tell whether the interval leaves zero out: the direction of the number is known."""
        return self.has_interval and self.low * self.high > 0


@dataclass(frozen=True)
class Part:
    """What one axis, or none, explains of a gap.

    Attributes
    ----------
    amount : Quantity
        In the unit of the gap, with its sign: a negative part of a positive gap is an axis
        that plays the other way.
    share : Quantity
        Amount divided by the gap, 1 being all of it; missing (nan) when the gap itself is
        too close to zero, for its interval, to be shared out.
    """

    amount: Quantity
    share: Quantity


@dataclass(frozen=True)
class Detail:
    """What one variable brings to an axis.

    Attributes
    ----------
    variable : str
        Its key; its words are the text ``explain.variable.<key>``.
    axis : str
        Axis to which it is counted where the difference *enters* (the default reading): what
        a variable owes to the job people were hired into belongs to the mix.
    last_link : str
        Axis of the variable itself, whatever it is owed to (the reading of Gelbach 2016).
    amount : Quantity
        In the unit of the gap.
    """

    variable: str
    axis: str
    last_link: str
    amount: Quantity


@dataclass(frozen=True)
class Caution:
    """A reason to read a number with care; its words are ``explain.caution.<key>``.

    Attributes
    ----------
    key : str
        Which caution.
    values : mapping
        What its sentence names.
    """

    key: str
    values: Mapping[str, object]


@dataclass(frozen=True, eq=False)
class Decomposition:
    """A gap between women and men, shared out over the four axes.

    A share *explained* is not a share *justified*: it says through which axis the gap passes.
    What is not explained is not a measure of discrimination: it is all that the variables at
    hand do not see.

    Attributes
    ----------
    outcome : {"pay", "health", "career"}
        What is compared.
    measure : str
        The quantity: ``"log_annual_pay"``, ``"sick_leaves"``, ``"promotions"``.
    unit : str
        Unit of the gap and of every amount.
    reference, compared : str
        The gap is reference minus compared: men minus women by default.
    reference_value, compared_value : float
        The two means or rates.
    gap : Quantity
        Their difference.
    parts : mapping of str to Part
        One for each of `PARTS`, in that order.
    detail : tuple of Detail
        The same, by variable.
    n : mapping of str to int
        People of each sex behind it.
    n_events : mapping of str to int
        Events of each sex, for rates; empty for means.
    n_excluded : mapping of str to int
        People left out, by reason (a text ``explain.excluded.<key>``).
    method : str
        Name of the method, a text ``explain.method.<key>``.
    reading : {"origin", "last_link"}
        How variables are counted to axes, see `Detail`.
    cautions : tuple of Caution
        What to keep in mind.
    confidence : float
        Of the intervals, 0.95.
    n_resamples : int
        Bootstrap draws behind them; 0 when they are not asked for.
    """

    outcome: str
    measure: str
    unit: str
    reference: str
    compared: str
    reference_value: float
    compared_value: float
    gap: Quantity
    parts: Mapping[str, Part]
    detail: tuple[Detail, ...]
    n: Mapping[str, int]
    n_events: Mapping[str, int]
    n_excluded: Mapping[str, int]
    method: str
    reading: str
    cautions: tuple[Caution, ...]
    confidence: float
    n_resamples: int

    def __post_init__(self) -> None:
        total = math.fsum(part.amount.value for part in self.parts.values())
        if abs(total - self.gap.value) > _TOLERANCE * max(1.0, abs(self.gap.value)):
            raise ValueError(f"{self.outcome}: the parts add up to {total}, not {self.gap.value}")
        if tuple(self.parts) != PARTS:
            raise ValueError(f"{self.outcome}: the parts must be {PARTS}: {tuple(self.parts)}")
        for name in ("parts", "n", "n_events", "n_excluded"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    @property
    def explained(self) -> float:
        """Return the sum of the parts of the four axes."""
        return math.fsum(self.parts[axis].amount.value for axis in AXES)

    @property
    def ratio(self) -> float:
        """Return the compared value over the reference value, of pay itself and not its log.

        0.8 says that women are paid 20 % less, or have 20 % fewer promotions; 1.4 that they
        have 1.4 times as many sick leaves. Missing when the reference value is zero.
        """
        if self.unit == "log_points":
            return math.exp(self.compared_value - self.reference_value)
        if self.reference_value == 0:
            return math.nan
        return self.compared_value / self.reference_value


@dataclass(frozen=True, eq=False)
class Explanation:
    """The 4 x 3 map: four axes by three outcomes.

    Attributes
    ----------
    company : str
        Name of the workforce.
    pay, health, career : Decomposition
        One for each outcome, of the same shape.
    """

    company: str
    pay: Decomposition
    health: Decomposition
    career: Decomposition

    def __iter__(self) -> Iterator[Decomposition]:
        return iter((self.pay, self.health, self.career))

    def __getitem__(self, outcome: str) -> Decomposition:
        return {one.outcome: one for one in self}[outcome]


@dataclass(frozen=True, eq=False)
class Orders:
    """The gap of one outcome that is left once some axes are brought in.

    Bringing axes in one after the other gives each the part of the gap that goes when its
    turn comes: the answer depends on the order. The average over all orders does not.

    Attributes
    ----------
    outcome : str
        ``"pay"``, ``"health"`` or ``"career"``.
    unit : str
        Unit of the gaps.
    left : mapping of frozenset of str to float
        For each of the 16 sets of axes, the gap left between women and men alike on them.
    """

    outcome: str
    unit: str
    left: Mapping[frozenset[str], float]

    def steps(self, order: tuple[str, ...]) -> tuple[float, ...]:
        """Return what each axis of an order takes away when its turn comes.

        Raises
        ------
        ValueError
            If an axis is missing, unknown or there twice.
        """
        if sorted(order) != sorted(AXES):
            raise ValueError(f"an order holds each of {AXES} once: {order}")
        sets = [frozenset(order[:count]) for count in range(len(order) + 1)]
        return tuple(self.left[before] - self.left[after] for before, after in pairwise(sets))

    def in_each_order(self, axis: str) -> tuple[float, ...]:
        """Return what an axis takes away in each of the 24 orders, as `itertools` lists them."""
        return tuple(
            dict(zip(order, self.steps(order), strict=True))[axis] for order in permutations(AXES)
        )

    def average(self, axis: str) -> float:
        """Return the average over the 24 orders: the order-free answer (Shapley)."""
        return math.fsum(self.in_each_order(axis)) / math.factorial(len(AXES))


@dataclass(frozen=True, eq=False)
class QuantileProfile:
    """The gap in pay along the distribution, and its parts by axis at each quantile.

    Attributes
    ----------
    measure, unit : str
        What is compared, in which unit.
    quantiles : tuple of float
        0.1 for the first decile.
    gaps : tuple of Quantity
        Men's quantile minus women's.
    parts : mapping of str to tuple of float
        One amount a quantile for each of `PARTS`; they add up to the gap.
    n : mapping of str to int
        People of each sex.
    """

    measure: str
    unit: str
    quantiles: tuple[float, ...]
    gaps: tuple[Quantity, ...]
    parts: Mapping[str, tuple[float, ...]]
    n: Mapping[str, int]
