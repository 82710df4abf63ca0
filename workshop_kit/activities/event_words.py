"""Events of women and men put into words: findings, figures, readings and tables."""

from __future__ import annotations

import math

from workshop_kit.activities.exploration import Figure
from workshop_kit.charts import ChartTable
from workshop_kit.data import Workforce
from workshop_kit.indicators import SEXES, fewest_shown
from workshop_kit.outcomes.events import EventComparison, SexEvents
from workshop_kit.texts import Translator

_KEY = "s04.rates"


def years_covered(workforce: Workforce) -> int:
    """Return how many calendar years the tables cover."""
    company = workforce.company
    return company.reference_date.year - company.history_start.year + 1


def say_title(found: EventComparison, workforce: Workforce, t: Translator) -> str:
    """Return the finding: how many, whose rate is higher, or that one cannot tell."""
    total = found.women.events + found.men.events
    values = {
        "event": t(f"{_KEY}.events.{found.event}", n=total),
        "n": total,
        "years": years_covered(workforce),
    }
    if not total:
        return t(f"{_KEY}.title.none.{found.event}", **values)
    if is_hidden(found, workforce):
        return t(f"{_KEY}.title.hidden")
    if found.divided_by == "nothing":
        return t(f"{_KEY}.title.count", **values, women=found.women.events, men=found.men.events)
    if min(found.women.n, found.men.n) == 0:
        return t(f"{_KEY}.title.one_sex")
    if found.has_too_few:
        return t(f"{_KEY}.title.few", **values)
    how = found.higher or "unsure"
    rates = {"women": say_value(found.women.value, t), "men": say_value(found.men.value, t)}
    return t(f"{_KEY}.title.rate.{how}", per=say_per(found, t), **rates)


def is_hidden(found: EventComparison, workforce: Workforce) -> bool:
    """Tell whether a sex has too few people for its events to be shown."""
    fewest = fewest_shown(workforce)
    return any(0 < one.n < fewest for one in (found.women, found.men))


def say_per(found: EventComparison, t: Translator) -> str:
    """Return what the numbers are divided by."""
    is_days = found.event == "days" and found.divided_by == "hours"
    return t(f"{_KEY}.per.{'thousand_hours' if is_days else found.divided_by}")


def say_figures(found: EventComparison, workforce: Workforce, t: Translator) -> tuple[Figure, ...]:
    """Return both values."""
    if is_hidden(found, workforce):
        return ()
    worded = say_number if found.divided_by == "nothing" else say_value
    return tuple(
        Figure(worded(one.value, t), t(f"{_KEY}.figure.{sex}", per=say_per(found, t)))
        for sex, one in (("women", found.women), ("men", found.men))
    )


def read_rates(found: EventComparison, t: Translator) -> str:
    """Return what the figures say and do not say, never more than their interval allows."""
    if not found.women.events + found.men.events:
        return t(f"{_KEY}.reading.none.{'diseases' if found.event == 'diseases' else 'other'}")
    if found.divided_by == "nothing":
        return t(f"{_KEY}.reading.count")
    if min(found.women.n, found.men.n) == 0:
        return t(f"{_KEY}.reading.one_sex")
    if found.has_too_few:
        return t(f"{_KEY}.reading.few")
    shares = {
        "events": found.share_of_women("events"),
        "time": found.share_of_women("years" if found.divided_by == "people" else "hours"),
    }
    first = t(f"{_KEY}.reading.{found.divided_by}", **shares)
    # Women minus men: who reads « from −6 to +19 » has women's rate in mind.
    ends = {"low": -found.difference.high, "high": -found.difference.low}
    return " ".join((first, *_order(found, t), t(f"{_KEY}.reading.{_certainty(found)}", **ends)))


def _order(found: EventComparison, t: Translator) -> tuple[str, ...]:
    """Say whether the number and the rate lean the same way; nothing when one does not lean."""
    count = found.women.events - found.men.events
    both = count * (found.women.value - found.men.value)
    return (t(f"{_KEY}.reading.{'turned' if both < 0 else 'kept'}"),) if both else ()


def _certainty(found: EventComparison) -> str:
    if not found.difference.is_shown:
        return "no_interval"
    return "sure" if found.higher else "unsure"


def rates_table(
    found: tuple[EventComparison, ...], workforce: Workforce, t: Translator
) -> ChartTable:
    """Return numbers, hours and values, women then men of each job."""
    columns = ("group", "sex", "people", "number", "hours", "rate")
    rows = []
    for one in found:
        group = say_job(one, workforce, t) if one.group else t(f"{_KEY}.table.everyone")
        for sex in SEXES:
            seen: SexEvents = getattr(one, sex)
            is_kept_back = 0 < seen.n < fewest_shown(workforce)
            shown = not is_kept_back and seen.n and not math.isnan(seen.value)
            rows.append(
                (
                    group,
                    t(f"sex.{sex}"),
                    t.word("{n:count}", n=seen.n),
                    t(f"{_KEY}.too_few") if is_kept_back else say_number(seen.events, t),
                    t.word("{n:count}", n=seen.hours),
                    (say_number if one.divided_by == "nothing" else say_value)(seen.value, t)
                    if shown
                    else t(f"{_KEY}.no_value"),
                )
            )
    return ChartTable(
        t(f"{_KEY}.table.caption", event=t(f"{_KEY}.events.{found[0].event}", n=2)),
        tuple(t(f"{_KEY}.table.{column}") for column in columns),
        tuple(rows),
    )


def say_number(value: float, t: Translator) -> str:
    """Return a number of events in words."""
    return t.word("{n:count}", n=value)


def say_value(value: float, t: Translator) -> str:
    """Return a rate in words."""
    # From a hundred on decimals say nothing more; below, a rate of 0.4 is not zero.
    return t.word("{n:count}" if value >= 100 else "{n:number1}", n=value)


def say_job(found: EventComparison, workforce: Workforce, t: Translator) -> str:
    """Return the name of the job family of a comparison."""
    return workforce.label("job_family", str(found.group), t.language)
