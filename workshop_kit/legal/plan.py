"""An agreement or an action plan: domains, measures, indicators, dates and parties."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

from workshop_kit.errors import OutOfRangeError
from workshop_kit.indicators import UNITS
from workshop_kit.legal.rules import rule
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from datetime import date

KINDS = ("agreement", "unilateral_plan")
DIRECTIONS = ("up", "down")
LEVELS_OF_ACTION = ("organisation", "person")

# The nine domains of the law, and what an indicator may be counted in: `points` is a difference
# of shares, `index_points` a mark out of 100.
DOMAINS: tuple[str, ...] = rule("plan.domains.list").value
PLAN_UNITS = (*UNITS, "points", "index_points")

# Our reading, not the law's: where a lever of each axis is most often written down.
DOMAINS_OF_AXIS = {
    "mix": ("hiring", "classification", "qualification"),
    "careers": ("training", "promotion", "qualification", "effective_pay"),
    "conditions": ("working_conditions", "health_and_safety"),
    "time": ("work_life_balance", "working_conditions", "effective_pay"),
}
PLAN_AXES = tuple(DOMAINS_OF_AXIS)


@dataclass(frozen=True)
class PlanIndicator:
    """What a measure is followed by. What is not known yet is None, or an empty text.

    Attributes
    ----------
    name : str
        What is counted.
    baseline, target : float or None
        Today, and on the day due, in `unit`; shares and points go from 0 to 1.
    unit : str
        One of `PLAN_UNITS`.
    direction : {"up", "down"}
        Whether the measure wants more of it or less.
    population : str
        Of whom, or out of what.
    n : int or None
        How many people the baseline rests on.
    measured_on, due_on : date or None
        Day of the baseline, and of the target.
    source : str
        Where the figure comes from.

    Raises
    ------
    UnknownOptionError
        If the unit or the direction is not known.
    OutOfRangeError
        If a figure is not a number, or `n` is negative or not whole.
    """

    name: str
    baseline: float | None = None
    target: float | None = None
    unit: str = "share"
    direction: str = "up"
    population: str = ""
    n: int | None = None
    measured_on: date | None = None
    due_on: date | None = None
    source: str = ""

    def __post_init__(self) -> None:
        one_of("unit", self.unit, PLAN_UNITS)
        one_of("direction", self.direction, DIRECTIONS)
        for name in ("baseline", "target"):
            _check_number(name, getattr(self, name))
        if self.n is not None and self.n < 0:
            raise OutOfRangeError("plan_negative", argument="n", value=self.n)
        if self.n is not None and self.n != int(self.n):
            raise OutOfRangeError("plan_not_whole", argument="n", value=self.n)

    @property
    def is_share(self) -> bool:
        """Tell whether it is a part of something: it then needs to say of what."""
        return self.unit in {"share", "points"}


@dataclass(frozen=True)
class PlanHypothesis:
    """What the group thinks lies behind a gap.

    Attributes
    ----------
    text : str
        In the group's own words.
    cause : {"organisation", "person"} or None
        Whether it lies in how work is organised, or in what single people know or do.
    """

    text: str
    cause: str | None = None

    def __post_init__(self) -> None:
        if self.cause is not None:
            one_of("cause", self.cause, LEVELS_OF_ACTION)


@dataclass(frozen=True)
class PlanMeasure:
    """An objective, the action that leads to it and the indicator that follows it.

    Attributes
    ----------
    domain : str
        One of `DOMAINS`.
    objective, action : str
        In the group's own words; empty when not written yet.
    indicator : PlanIndicator or None
        How it is followed.
    cost : float or None
        Euros; 0 when it costs nothing, None when nobody has counted.
    schedule : str
        Who does what by when.
    axis : {"mix", "careers", "conditions", "time"} or None
        The axis of the diagnosis that it acts on.
    hypothesis : PlanHypothesis or None
        What it answers.
    acts_on : {"organisation", "person"} or None
        Whether it changes how work is organised, or single people.

    Raises
    ------
    UnknownOptionError
        If the domain, the axis or `acts_on` is not known.
    OutOfRangeError
        If the cost is negative, or not a number.
    """

    domain: str
    objective: str = ""
    action: str = ""
    indicator: PlanIndicator | None = None
    cost: float | None = None
    schedule: str = ""
    axis: str | None = None
    hypothesis: PlanHypothesis | None = None
    acts_on: str | None = None

    def __post_init__(self) -> None:
        one_of("domain", self.domain, DOMAINS)
        if self.axis is not None:
            one_of("axis", self.axis, PLAN_AXES)
        if self.acts_on is not None:
            one_of("acts_on", self.acts_on, LEVELS_OF_ACTION)
        _check_number("cost", self.cost)
        if self.cost is not None and self.cost < 0:
            raise OutOfRangeError("plan_negative", argument="cost", value=self.cost)


@dataclass(frozen=True)
class Plan:
    """An agreement between the parties, or the employer's plan when there is none.

    Attributes
    ----------
    kind : {"agreement", "unilateral_plan"}
        Which of the two.
    headcount : int
        Headcount of the law.
    start, end : date or None
        First and last day.
    measures : tuple of PlanMeasure
        In the order in which they are numbered.
    parties : tuple of str
        Who signs the agreement: the employer and the unions.
    consulted_on, signed_on, deposited_on : date or None
        Days of the committee's consultation (CSE), of the signature, of the deposit.
    last_year_reviewed : bool
        A plan looks back on the measures of the year before; True for a first plan too,
        once that is said.
    index_considered : bool
        The objectives on pay take the Index and its corrections into account.
    disagreement_recorded : bool
        The failure of the negotiation is on record (procès-verbal de désaccord).

    Raises
    ------
    UnknownOptionError
        If the kind is not one of the two.
    OutOfRangeError
        If the headcount is negative.
    """

    kind: str
    headcount: int
    start: date | None = None
    end: date | None = None
    measures: tuple[PlanMeasure, ...] = ()
    parties: tuple[str, ...] = ()
    consulted_on: date | None = None
    signed_on: date | None = None
    deposited_on: date | None = None
    last_year_reviewed: bool = False
    index_considered: bool = False
    disagreement_recorded: bool = False

    def __post_init__(self) -> None:
        one_of("kind", self.kind, KINDS)
        if self.headcount < 0:
            raise OutOfRangeError("plan_negative", argument="headcount", value=self.headcount)

    @property
    def domains(self) -> tuple[str, ...]:
        """Return the domains chosen, each once, in the order of the law."""
        chosen = {measure.domain for measure in self.measures}
        return tuple(domain for domain in DOMAINS if domain in chosen)


@dataclass(frozen=True)
class DomainCount:
    """How many domains are chosen and asked for.

    Attributes
    ----------
    chosen, required : int
        Domains of the plan, and the number that its size asks for.
    lacking, beyond : int
        How many are lacking, or chosen beyond what is asked; one of both is 0.
    """

    chosen: int
    required: int
    lacking: int
    beyond: int


def required_domains(headcount: int) -> int:
    """Return how many domains an agreement or a plan must treat.

    Examples
    --------
    >>> required_domains(299), required_domains(300)
    (3, 4)
    """
    is_large = headcount >= rule("plan.domains.large_from").value
    return rule("plan.domains.large" if is_large else "plan.domains.small").value


def count_domains(plan: Plan) -> DomainCount:
    """Return how many domains are chosen, beside what the size of the company asks for.

    Examples
    --------
    >>> count_domains(Plan("agreement", 120, measures=(PlanMeasure("effective_pay"),)))
    DomainCount(chosen=1, required=3, lacking=2, beyond=0)
    """
    chosen, required = len(plan.domains), required_domains(plan.headcount)
    return DomainCount(chosen, required, max(required - chosen, 0), max(chosen - required, 0))


def _check_number(argument: str, value: float | None) -> None:
    if value is not None and not isfinite(value):
        raise OutOfRangeError("plan_not_a_number", argument=argument)
