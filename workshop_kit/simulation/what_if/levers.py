"""Levers and scenarios: what a team chooses, checked against the catalogue of levers."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from math import isfinite
from types import MappingProxyType
from typing import TYPE_CHECKING

from workshop_kit.errors import OutOfRangeError, UnknownOptionError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

LEVER_AXES = ("mix", "careers", "conditions", "time", "pay")
ACTS_ON = ("organisation", "person")

_FILE = "levers.toml"


@dataclass(frozen=True)
class Parameter:
    """A number that a lever assumes.

    Attributes
    ----------
    key : str
        Its name: an effect, ``uptake``, ``delay_years``, ``cost`` or ``uncertainty``.
    default, minimum, maximum : float
        What the catalogue assumes, and the bounds within which a team may change it.
    unit : str
        Code of its unit; shares go from 0 to 1.
    low, high : float
        Multipliers between which it is drawn for each draw, 1 the most likely.
    source : str
        ``"hypothesis"``, or the code of a source.
    """

    key: str
    default: float
    minimum: float
    maximum: float
    unit: str
    low: float
    high: float
    source: str


@dataclass(frozen=True)
class LeverKind:
    """A lever of the catalogue.

    Attributes
    ----------
    key : str
        Its name.
    axis : str
        The axis it touches, one of `LEVER_AXES`.
    acts_on : {"organisation", "person"}
        Whether it changes a rule, a post or a schedule, whoever holds it, or the people who
        are there: then it leaves with them and the cause stays (facts.md part 4, point 32).
    parameters : mapping of str to Parameter
        Its assumptions, in the order in which a reader expects them.
    """

    key: str
    axis: str
    acts_on: str
    parameters: Mapping[str, Parameter]

    def parameter(self, name: str) -> Parameter:
        """Return a parameter by its name.

        Raises
        ------
        UnknownOptionError
            If the lever has no such parameter.
        """
        if name not in self.parameters:
            known = ", ".join(self.parameters)
            raise UnknownOptionError(
                "unknown_lever_parameter", lever=self.key, name=name, known=known
            )
        return self.parameters[name]


@cache
def load_levers() -> tuple[LeverKind, ...]:
    """Return the levers of the catalogue, in the order of the axes.

    Examples
    --------
    >>> [lever.key for lever in load_levers() if lever.acts_on == "person"]
    ['ergonomic_training', 'catch_up_envelope']
    """
    text = (files("workshop_kit.simulation") / _FILE).read_text(encoding="utf-8")
    return tuple(
        LeverKind(
            entry["key"],
            entry["axis"],
            entry["acts_on"],
            MappingProxyType({
                name: Parameter(name, **values) for name, values in entry["parameters"].items()
            }),
        )
        for entry in tomllib.loads(text)["levers"]
    )  # fmt: skip


def lever_kind(key: str) -> LeverKind:
    """Return a lever of the catalogue.

    Raises
    ------
    UnknownOptionError
        If there is no such lever; it lists the ones there are.
    """
    for kind in load_levers():
        if kind.key == key:
            return kind
    known = ", ".join(kind.key for kind in load_levers())
    raise UnknownOptionError("unknown_lever", name=key, known=known)


@dataclass(frozen=True)
class Lever:
    """A lever that a team pulls, with the assumptions that it changed.

    Parameters
    ----------
    key : str
        One of the catalogue.
    values : mapping of str to float
        Parameters that differ from the catalogue's.
    jobs : tuple of str
        Codes of the jobs it is for; when empty, the rule of the lever chooses them.

    Raises
    ------
    UnknownOptionError
        If there is no such lever, or no such parameter.
    OutOfRangeError
        If a value is outside its bounds, or not a number.

    Examples
    --------
    >>> Lever("rotation", {"sharing": 0.4}).value("sharing")
    0.4
    >>> Lever("rotation").value("delay_years")
    0.0
    """

    key: str
    values: Mapping[str, float] = field(default_factory=dict, hash=False)
    jobs: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        kind = lever_kind(self.key)
        for name, value in self.values.items():
            _check(kind, kind.parameter(name), value)
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))
        object.__setattr__(self, "jobs", tuple(self.jobs))

    @property
    def kind(self) -> LeverKind:
        """Return the lever of the catalogue."""
        return lever_kind(self.key)

    def value(self, name: str) -> float:
        """Return a parameter as the team set it, else as the catalogue does.

        Raises
        ------
        UnknownOptionError
            If the lever has no such parameter.
        """
        return float(self.values.get(name, self.kind.parameter(name).default))

    def spread(self, name: str) -> tuple[float, float]:
        """Return the multipliers between which a parameter is drawn, 1 the most likely.

        They are those of the catalogue, brought nearer to 1 or further from it as the team set
        the parameter ``uncertainty``; never below 0.

        Raises
        ------
        UnknownOptionError
            If the lever has no such parameter.

        Examples
        --------
        >>> Lever("rotation").spread("cost")
        (0.7, 1.5)
        >>> Lever("rotation", {"uncertainty": 0}).spread("cost")
        (1.0, 1.0)
        """
        parameter, kept = self.kind.parameter(name), self.value("uncertainty")
        low, high = 1 - kept * (1 - parameter.low), 1 + kept * (parameter.high - 1)
        return max(round(low, 9), 0.0), round(high, 9)


def _check(kind: LeverKind, parameter: Parameter, value: float) -> None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
    is_whole = parameter.unit not in ("years", "grades") or (is_number and value == int(value))
    if is_number and is_whole and parameter.minimum <= value <= parameter.maximum:
        return
    raise OutOfRangeError(
        "lever_out_of_range",
        lever=kind.key,
        parameter=parameter.key,
        value=value,
        minimum=parameter.minimum,
        maximum=parameter.maximum,
    )


@dataclass(frozen=True)
class Scenario:
    """A plan: a set of levers, pulled together from the first year.

    Parameters
    ----------
    name : str
        What the team calls it. It is a person's words: untrusted where it is shown.
    levers : tuple of Lever
        Each lever once at most; none for the company as it goes.

    Raises
    ------
    UsageError
        If a lever comes twice.
    """

    name: str
    levers: tuple[Lever, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "levers", tuple(self.levers))
        keys = [lever.key for lever in self.levers]
        for key in keys:
            if keys.count(key) > 1:
                raise UsageError("lever_twice", lever=key)

    def lever(self, key: str) -> Lever | None:
        """Return one of its levers, None if it does not pull that one.

        Raises
        ------
        UnknownOptionError
            If there is no such lever in the catalogue.
        """
        lever_kind(key)
        return next((lever for lever in self.levers if lever.key == key), None)


BASELINE = Scenario("baseline")
