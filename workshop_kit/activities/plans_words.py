"""What is said of two plans: their outcome in words, what sets them apart, what they cost."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from workshop_kit.activities.plans_chosen import COST, list_outcomes
from workshop_kit.activities.plans_replayed import YEARS, Seen, total_cost, which_way
from workshop_kit.data import Workforce
from workshop_kit.simulation.what_if import (
    GENERAL_ASSUMPTIONS,
    Difference,
    Replay,
    ReplayWarning,
)
from workshop_kit.texts import Translator

KEY = "s07.what_if"

# Quantities that are men's minus women's; the others are levels.
_GAPS = frozenset(
    one
    for one in list_outcomes()
    if (one.endswith("_gap") and one not in ("index_pay_gap", "jobs_with_gap"))
    or one.split("_", 1)[-1] in ("b", "c", "d")
)

# Digits after the point of what is shown, in the unit that is shown.
_SHOWN = {"share": (100, 1), "per_year": (100, 1), "per_million_hours": (1, 1)}


def name_outcome(outcome: str, t: Translator) -> str:
    """Return how an outcome is called."""
    return t(f"{KEY}.cost" if outcome == COST else f"levers.trajectory.{outcome}")


def name_plan(name: str, t: Translator) -> str:
    """Return how a plan is called, or having none."""
    return t(f"{KEY}.plan.{name}")


def say_value(value: float, unit: str, t: Translator) -> str:
    """Return a quantity in words, or that it cannot be worked out."""
    return t(f"{KEY}.value.{unit}", x=value) if math.isfinite(value) else t(f"{KEY}.no_value")


def say_band(low: float, median: float, high: float, unit: str, t: Translator) -> str:
    """Return the middle of the draws and their band in words."""
    if not math.isfinite(median):
        return t(f"{KEY}.no_value")
    shown = {"low": low, "median": median, "high": high}
    worded = {name: say_value(x, unit, t) for name, x in shown.items()}
    if worded["low"] == worded["high"]:
        return worded["median"]
    return t(f"{KEY}.band", **worded)


def say_amount(amount: float, unit: str, t: Translator) -> str:
    """Return how far apart two quantities are, without a sign."""
    scale, digits = _SHOWN.get(unit, (1, 1))
    # French counts from two on: 1,9 point.
    whole = math.floor(round(scale * amount, digits))
    return t(f"{KEY}.amount.{unit}", x=amount, whole=whole)


def say_marks(marks: Sequence[float], unit: str, t: Translator) -> list[str]:
    """Return the marks of a scale in words, with no more decimals than they need."""
    scale = 100 if unit in ("share", "per_year") else 1
    are_whole = all(abs(scale * x - round(scale * x)) < 1e-6 for x in marks)
    form = f"{KEY}.mark.{unit}" + ("" if are_whole else ".fine")
    return [t(form, x=x) for x in marks]


def say_gap_marks(marks: Sequence[float], unit: str, t: Translator) -> list[str]:
    """Return the marks of the scale of a difference: shares are points there."""
    return say_marks(marks, "points_of_share" if unit == "share" else unit, t)


def subtitle(seen: Seen, t: Translator) -> str:
    """Return what is counted, how bars read, and that nothing of it is a forecast."""
    said = [t(f"{KEY}.subtitle.gap")] if seen.outcome in _GAPS else []
    if t.has(f"{KEY}.subtitle.{seen.unit}"):
        said.append(t(f"{KEY}.subtitle.{seen.unit}"))
    return " ".join([*said, t(f"{KEY}.subtitle.bars"), t("levers.thought_experiment")])


def finding(seen: Seen, t: Translator) -> str:
    """Return what is seen, as a sentence: no plan wins out of noise."""
    what = name_outcome(seen.outcome, t)
    if seen.outcome == COST:
        return _cost_finding(seen, t)
    if not seen.is_known:
        return t(f"{KEY}.title.unknown", what=what)
    then = {name: _then(seen, name, t) for name in seen.names}
    if seen.pair is None:
        now = say_value(float(seen.trajectory("baseline").median[0]), seen.unit, t)
        return t(f"{KEY}.title.none", what=what, now=now, then=then["baseline"], when=when(seen, t))
    first, second = seen.pair
    how = which_way(seen.difference_at_end(first, second))
    how = "apart" if how in ("lower", "higher") else how
    return t(
        f"{KEY}.title.{'both' if first == 'a' else 'one'}.{how}",
        what=what,
        first=then[first],
        second=then[second],
        plan=second.upper(),
        when=when(seen, t),
    )


def when(seen: Seen, t: Translator) -> str:
    """Return of which years a figure speaks: the last one, or all of them on average."""
    return t(f"{KEY}.when.{'mean' if seen.is_mean else 'last'}", years=YEARS)


def _then(seen: Seen, name: str, t: Translator) -> str:
    return say_value(float(seen.end(name).median[0]), seen.unit, t)


def _cost_finding(seen: Seen, t: Translator) -> str:
    if not seen.plans:
        return t(f"{KEY}.title.cost.none")
    costs = {plan: say_value(total_cost(seen.replays[plan])[1], "euros", t) for plan in seen.plans}
    if len(costs) == 1:
        ((plan, cost),) = costs.items()
        return t(f"{KEY}.title.cost.one", plan=plan.upper(), cost=cost, years=YEARS)
    return t(f"{KEY}.title.cost.both", **costs, years=YEARS)


def reading(seen: Seen, t: Translator) -> str:
    """Return what the picture says and does not say, a sentence for each comparison."""
    if seen.outcome == COST:
        said = _cost_reading(seen, t)
    elif not seen.is_known:
        return t(f"{KEY}.reading.unknown")
    else:
        said = [_baseline_reading(seen, t), *(_against(seen, plan, t) for plan in seen.plans)]
        if len(seen.plans) > 1:
            said.append(_between(seen, t))
        if seen.plans and _is_below_zero(seen):
            said.append(t(f"{KEY}.reading.below_zero"))
        if seen.known_share < 1:
            said.append(t(f"{KEY}.reading.partly", share=1 - seen.known_share))
    if not seen.plans:
        said.append(t(f"{KEY}.reading.choose"))
    return "\n".join(said)


def _baseline_reading(seen: Seen, t: Translator) -> str:
    first, end = float(seen.trajectory("baseline").median[0]), seen.end("baseline")
    band = (float(part[0]) for part in (end.low, end.median, end.high))
    how = "from" if math.isfinite(first) else "now_unknown"
    now, then = say_value(first, seen.unit, t), say_band(*band, seen.unit, t)
    return t(f"{KEY}.reading.baseline.{how}", now=now, then=then, when=when(seen, t))


def _is_below_zero(seen: Seen) -> bool:
    """Tell whether women have more of it: lower is then farther from equality."""
    return seen.outcome in _GAPS and bool(seen.end("baseline").median[0] < 0)


def _against(seen: Seen, plan: str, t: Translator) -> str:
    """Say what a plan changes, set against no lever at all."""
    return _said_of(seen, ("baseline", plan), "against", t)


def _between(seen: Seen, t: Translator) -> str:
    return _said_of(seen, ("a", "b"), "between", t)


def _said_of(seen: Seen, pair: tuple[str, str], what: str, t: Translator) -> str:
    difference = seen.difference_at_end(*pair)
    how, apart = which_way(difference), _apart(difference, seen, t)
    is_tiny = how == "noise" and len(set(apart.values())) == 1
    said = t(f"{KEY}.{what}.{'tiny' if is_tiny else how}", plan=pair[1].upper(), **apart)
    over = seen.difference(*pair).over_years
    over_how = which_way(over)
    if how == "noise" and over_how in ("lower", "higher"):
        said += " " + t(f"{KEY}.over_years.{over_how}", years=YEARS, **_apart(over, seen, t))
    elif how in ("lower", "higher") and over_how == "noise":
        said += " " + t(f"{KEY}.over_years.noise", years=YEARS)
    return said


def _apart(difference: Difference, seen: Seen, t: Translator) -> dict[str, str]:
    """Return the words of a difference in a single column: how far, and its band.

    Once it is known which way, the sentence says it, and the words have no sign.
    """
    low, median, high = (
        float(part[0]) for part in (difference.low, difference.median, difference.high)
    )
    if not math.isfinite(median):
        return {}
    unit = seen.unit
    if low <= 0 <= high:
        ends = {"low": say_difference(low, unit, t), "high": say_difference(high, unit, t)}
    else:
        near, far = sorted((abs(low), abs(high)))
        ends = {"low": say_amount(near, unit, t), "high": say_amount(far, unit, t)}
    return {"amount": say_amount(abs(median), unit, t), **ends}


def say_difference(value: float, unit: str, t: Translator) -> str:
    """Return a difference with its sign, in words; nothing is nothing, without a sign."""
    if not math.isfinite(value):
        return t(f"{KEY}.no_value")
    words = say_amount(abs(value), unit, t)
    if words == say_amount(0.0, unit, t):
        return words
    return t(f"{KEY}.{'minus' if value < 0 else 'plus'}", amount=words)


def _cost_reading(seen: Seen, t: Translator) -> list[str]:
    if not seen.plans:
        return [t(f"{KEY}.reading.cost.none")]
    said = [
        t(f"{KEY}.cost.of", plan=name_plan(plan, t), cost=say_cost(seen, plan, t))
        for plan in seen.plans
    ]
    return [*said, t(f"{KEY}.reading.cost")]


def say_cost(seen: Seen, plan: str, t: Translator) -> str:
    """Return what a plan costs over the years, in one sentence."""
    if plan not in seen.plans:
        return t(f"{KEY}.cost.empty")
    return t(f"{KEY}.cost.alone", cost=say_cost_band(seen, plan, "total", t), years=YEARS)


def say_cost_band(seen: Seen, plan: str, lever: str, t: Translator) -> str:
    """Return what one lever of a plan, or ``"total"``, costs over the years."""
    low, median, high = (float(x) for x in total_cost(seen.replays[plan], lever))
    return say_band(low, median, high, "euros", t)


def say_count(seen: Seen, t: Translator) -> str:
    """Return how many people and draws stand behind a picture."""
    return t(f"{KEY}.n", n=seen.baseline.n, draws=seen.baseline.draws)


def say_cautions(seen: Seen, workforce: Workforce, t: Translator) -> list[str]:
    """Return what must be known of the plans, then of the company, each once."""
    of_plans = [
        t(f"{KEY}.caution", plan=name_plan(plan, t), sentence=sentence)
        for plan in seen.plans
        for sentence in _of_plan(seen.replays[plan], workforce, t)
    ]
    return of_plans + [_caution(one, t) for one in seen.baseline.warnings]


def _of_plan(found: Replay, workforce: Workforce, t: Translator) -> Iterator[str]:
    """Yield what calls for care in a plan, then where each of its levers acts."""
    yield from (_caution(one, t) for one in found.warnings if one.lever)
    n_jobs = len(workforce.company.jobs)
    for lever, codes in found.reached.items():
        name = t(f"levers.{lever}.name")
        if len(codes) == n_jobs:
            yield t(f"{KEY}.reached.all", lever=name)
        elif codes:
            labels = (workforce.label("job", code, t.language) for code in codes)
            yield t(f"{KEY}.reached", lever=name, jobs=t("said.between").join(labels))


def _caution(one: ReplayWarning, t: Translator) -> str:
    lever = t(f"levers.{one.lever}.name") if one.lever else ""
    return t(f"levers.warning.{one.code}", lever=lever, **one.values)


def say_general(t: Translator) -> list[str]:
    """Return what every replay assumes, plan or not, and how its lines are to be compared."""
    assumed = [t(f"levers.general.{code}") for code in GENERAL_ASSUMPTIONS]
    return [*assumed, t(f"{KEY}.same_year")]
