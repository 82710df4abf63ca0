"""What an hour of availability buys: who gives it, what it is paid, which promotions go with it."""

from __future__ import annotations

import math
from functools import partial

from workshop_kit.activities.controls import Choice, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.pay_bridge import certainty
from workshop_kit.activities.time_words import (
    chart_of_nobody,
    choice,
    family_choice,
    family_of,
    list_words,
    people_words,
    place_words,
    share_words,
)
from workshop_kit.charts import (
    Chart,
    ChartTable,
    IntervalDot,
    IntervalRow,
    ScaleMark,
    plot_interval_dots,
)
from workshop_kit.data import Workforce
from workshop_kit.indicators import Gap
from workshop_kit.measures import proportion_interval
from workshop_kit.outcomes.availability import (
    KINDS,
    Availability,
    PromotionRate,
    availabilities,
    availability_pay,
    clearest_given,
    clearest_promotions,
)
from workshop_kit.texts import Translator

KEY = "s05.availability"

_SEXES = ("women", "men")
_ASKS = ("given", "paid", "promotions")
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_MOST_TICKS = 5


def availability_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return what is asked, and in which job family."""
    codes = (family.code for family in workforce.company.job_families)
    return (choice(KEY, "ask", _ASKS, t), *family_choice(KEY, codes, workforce, t))


def look_at_availability(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the answers to one question, one row for each kind of availability."""
    ask, family = str(settings["ask"]), family_of(settings)
    found = availabilities(workforce, within=family)
    n = found[KINDS[0]].given
    pay = availability_pay(workforce, within=family)
    rows = _rows(ask, found, t)
    if not rows:
        title = t(f"{KEY}.title.nobody")
        chart = chart_of_nobody(title, n.n_compared, n.n_reference, t)
        return View(chart, (), t(f"{KEY}.reading.{ask}"), by_sex=False)
    chart = Chart(
        title=_title(ask, found, pay, t),
        subtitle=t(f"{KEY}.subtitle.{ask}", place=place_words(family, workforce, t)),
        n=people_words(n.n_compared, n.n_reference, t),
        description=_description(rows, n.n_compared, n.n_reference, t),
        table=ChartTable(
            t(f"{KEY}.table.{ask}"),
            (t(f"{KEY}.table.kind"), t("sex.women"), t("sex.men")),
            tuple((row.label, row.women.label, row.men.label) for row in rows),
        ),
        draw=partial(plot_interval_dots, rows, _ticks(ask, rows, t), head=t(f"{KEY}.axis.{ask}")),
    )
    return View(chart, _figures(ask, found, pay, t), t(f"{KEY}.reading.{ask}"))


def _rows(ask: str, found: dict[str, Availability], t: Translator) -> tuple[IntervalRow, ...]:
    if ask == "given":
        return _rows_given(found, t)
    return _rows_paid(found, t) if ask == "paid" else _rows_promoted(found, t)


def _rows_given(found: dict[str, Availability], t: Translator) -> tuple[IntervalRow, ...]:
    return tuple(
        IntervalRow(
            t(f"{KEY}.kind.{kind}"),
            _share_dot(one.given.compared_value, one.given.n_compared, t),
            _share_dot(one.given.reference_value, one.given.n_reference, t),
        )
        for kind, one in found.items()
        if _somebody_gives(one)
    )


def _share_dot(share: float, n: int, t: Translator) -> IntervalDot:
    words = share_words(share, n, t)
    if not n or math.isnan(share):
        return IntervalDot(math.nan, math.nan, math.nan, words)
    interval = proportion_interval(round(share * n), n)
    return IntervalDot(share, interval.low, interval.high, words)


def _rows_paid(found: dict[str, Availability], t: Translator) -> tuple[IntervalRow, ...]:
    # Full time is paid in hours: it has no premium, and the bridge shows what it brings.
    return tuple(
        IntervalRow(t(f"{KEY}.kind.{kind}"), _paid_dot(one, "women", t), _paid_dot(one, "men", t))
        for kind, one in found.items()
        if kind != "full_time" and _somebody_gives(one)
    )


def _somebody_gives(one: Availability) -> bool:
    return any(share > 0 for share in (one.given.compared_value, one.given.reference_value))


def _paid_dot(one: Availability, sex: str, t: Translator) -> IntervalDot:
    if one.amount is None:
        return IntervalDot(math.nan, math.nan, math.nan, t(f"{KEY}.no_column"))
    is_women = sex == "women"
    value = one.amount.compared_value if is_women else one.amount.reference_value
    n = one.amount.n_compared if is_women else one.amount.n_reference
    if sex not in one.price or math.isnan(value):
        return IntervalDot(math.nan, math.nan, math.nan, t("s05.too_few" if n else "s05.nobody"))
    words = t(f"{KEY}.paid", amount=value, price=one.price[sex], n=n)
    return IntervalDot(value, math.nan, math.nan, words)


def _rows_promoted(found: dict[str, Availability], t: Translator) -> tuple[IntervalRow, ...]:
    """Return those who give each availability, and part-timers beside full-timers."""
    names = [(kind, True) for kind in KINDS]
    names.append(("full_time", False))
    rows = []
    for kind, is_given in names:
        women, men = (found[kind].promotions[sex, is_given] for sex in _SEXES)
        if women.years + men.years > 0:
            name = kind if is_given else "part_time"
            label = t(f"{KEY}.kind.{name}")
            rows.append(IntervalRow(label, _rate_dot(women, t), _rate_dot(men, t)))
    return tuple(rows)


def _rate_dot(rate: PromotionRate, t: Translator) -> IntervalDot:
    if math.isnan(rate.rate):
        return IntervalDot(
            math.nan, math.nan, math.nan, t(f"{KEY}.few_years" if rate.years else "s05.nobody")
        )
    low, high = rate.interval.low, rate.interval.high
    words = t(f"{KEY}.rate", x=rate.rate, low=low, high=high)
    return IntervalDot(rate.rate, low, high, words)


def _ticks(ask: str, rows: tuple[IntervalRow, ...], t: Translator) -> tuple[ScaleMark, ...]:
    if ask == "given":
        return tuple(ScaleMark(x, t.word("{x:percent}", x=x)) for x in _TICKS)
    ends = [end for row in rows for dot in (row.women, row.men) for end in (dot.value, dot.high)]
    top = max((end for end in ends if not math.isnan(end)), default=0.0)
    key = "{x:euros}" if ask == "paid" else "{x:per_hundred}"
    return tuple(ScaleMark(x, t.word(key, x=x)) for x in _round_places(top))


def _round_places(top: float) -> list[float]:
    """Return zero and round numbers up to `top`, five of them at most.

    Examples
    --------
    >>> _round_places(4353), _round_places(0)
    ([0, 1000, 2000, 3000, 4000], [0.0])
    """
    if top <= 0:
        return [0.0]
    size = 10 ** math.floor(math.log10(top / _MOST_TICKS))
    by = next(n * size for n in (1, 2, 5, 10) if top / (n * size) <= _MOST_TICKS)
    return [n * by for n in range(math.floor(top / by) + 1)]


def _title(ask: str, found: dict[str, Availability], pay: Gap, t: Translator) -> str:
    if ask == "given":
        return _title_given(found, t)
    if ask == "paid":
        how = "hidden" if math.isnan(pay.difference) else certainty(pay)
        return t(f"{KEY}.title.paid.{how}", women=pay.compared_value, men=pay.reference_value)
    clearest = clearest_promotions(found.values())
    if clearest is None:
        return t(f"{KEY}.title.promotions.unclear")
    kind, sex = clearest
    rates = found[kind].promotions
    return t(
        f"{KEY}.title.promotions.clear",
        who=t(f"sex.{sex}"),
        given=t(f"{KEY}.with.{kind}", x=rates[sex, True].rate),
        other=t(f"{KEY}.without.{kind}", x=rates[sex, False].rate),
    )


def _title_given(found: dict[str, Availability], t: Translator) -> str:
    kind = clearest_given(found.values())
    if kind is None:
        return t(f"{KEY}.title.given.unclear")
    gap = found[kind].given
    return t(
        f"{KEY}.title.given.clear",
        kind=t(f"{KEY}.kind.{kind}"),
        women=gap.compared_value,
        men=gap.reference_value,
    )


def _description(rows: tuple[IntervalRow, ...], women: int, men: int, t: Translator) -> str:
    said = [
        t(f"{KEY}.description.row", kind=row.label, women=row.women.label, men=row.men.label)
        for row in rows
    ]
    return t(f"{KEY}.description", rows=list_words(said, t), women=women, men=men)


def _figures(
    ask: str, found: dict[str, Availability], pay: Gap, t: Translator
) -> tuple[Figure, ...]:
    if ask == "given":
        return _figures_given(found, t)
    if ask == "paid":
        values = {"women": pay.compared_value, "men": pay.reference_value}
        return tuple(
            Figure(t.word("{x:euros}", x=x), t(f"{KEY}.say.paid.{sex}"), quiet=sex == "men")
            for sex, x in values.items()
            if not math.isnan(x)
        )
    rates = found["full_time"].promotions
    totals = {sex: sum(rates[sex, one].events for one in (True, False)) for sex in _SEXES}
    return tuple(
        Figure(t.word("{n:count}", n=n), t(f"{KEY}.say.promotions.{sex}", n=n), quiet=sex == "men")
        for sex, n in totals.items()
    )


def _figures_given(found: dict[str, Availability], t: Translator) -> tuple[Figure, ...]:
    kind = clearest_given(found.values()) or "full_time"
    given = found[kind].given
    people = {
        "women": (given.compared_value, given.n_compared),
        "men": (given.reference_value, given.n_reference),
    }
    return tuple(
        Figure(
            t(f"{KEY}.of", k=round(share * n), n=n),
            t(f"{KEY}.say.given.{sex}", kind=t(f"{KEY}.kind.{kind}")),
            quiet=sex == "men",
        )
        for sex, (share, n) in people.items()
        if n and not math.isnan(share)
    )
