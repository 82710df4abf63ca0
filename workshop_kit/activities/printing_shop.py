"""The pictures of the printing-shop case: absence in finishing, by sex, age and years there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache

from workshop_kit.activities.inquiry import Bar, Exhibit
from workshop_kit.charts import Chart, ChartTable, PostBar, plot_post_bars
from workshop_kit.data import Workforce, load_workforce
from workshop_kit.outcomes.absence_by_post import (
    PostAbsence,
    absence_by_age,
    absence_by_period,
    absence_by_sex,
    absence_by_years,
    moves_out,
)
from workshop_kit.texts import Translator

_KEY = "s04.inquiry"
_COMPANY, _POST = "printing_shop", "finishing"


@cache
def _case() -> Workforce:
    """Return the printing shop, read once: the case is the same whatever company is chosen."""
    return load_workforce(_COMPANY)


_GROUPS: dict[str, Callable[[Workforce, str], tuple[PostAbsence, ...]]] = {
    "start": absence_by_period,
    "sex": absence_by_sex,
    "age": absence_by_age,
    "years": absence_by_years,
}


@cache
def _groups(name: str) -> tuple[PostAbsence, ...]:
    return _GROUPS[name](_case(), _POST)


@cache
def _moves() -> int:
    return moves_out(_case(), _POST)


def show_case(name: str, t: Translator) -> Exhibit:
    """Return the picture that opens the case (``"start"``) or tries an explanation.

    Parameters
    ----------
    name : {"start", "sex", "age", "years"}
        Which one.
    t : Translator
        Words.
    """
    groups = [one for one in _groups(name) if one.n]
    longest = max(one.days for one in groups)
    bars = tuple(
        Bar(_label(name, one, t), one.days / longest, _words(one, t), one.is_in) for one in groups
    )
    paired = [_pair(label, found, t) for label, found in _by_label(name, groups, t).items()]
    kinds = [t(f"{_KEY}.in"), t(f"{_KEY}.elsewhere")]
    chart = Chart(
        title=t(f"{_KEY}.{name}.title", **_values(name, groups)),
        subtitle=t(f"{_KEY}.{name}.subtitle", moves=_moves()),
        n=t(f"{_KEY}.n", people=_people(), women=_women_in_post()),
        description=t(f"{_KEY}.{name}.description", **_values(name, groups)),
        table=_table(name, groups, t),
        draw=lambda: plot_post_bars(paired, kinds, end=longest),
    )
    return Exhibit(chart, bars)


def _label(name: str, one: PostAbsence, t: Translator) -> str:
    if name == "sex":
        return t(f"{_KEY}.sex.label.{one.sex}")
    if one.high is None:
        return t(f"{_KEY}.{name}.label.last", low=one.low)
    how = "first" if name != "start" and not one.low else "between"
    # Full years: a bracket up to fifty holds those of forty-nine.
    return t(f"{_KEY}.{name}.label.{how}", low=one.low, high=one.high, last=one.high - 1)


def _words(one: PostAbsence, t: Translator) -> str:
    return t(f"{_KEY}.words", days=one.days, n=one.n)


def _by_label(
    name: str, groups: Iterable[PostAbsence], t: Translator
) -> dict[str, dict[bool, PostAbsence]]:
    found: dict[str, dict[bool, PostAbsence]] = {}
    for one in groups:
        found.setdefault(_label(name, one, t), {})[one.is_in] = one
    return found


def _pair(label: str, found: dict[bool, PostAbsence], t: Translator) -> PostBar:
    places = [found.get(is_in) for is_in in (True, False)]
    return PostBar(
        label,
        tuple(one.days if one else float("nan") for one in places),
        tuple(_words(one, t) if one else t(f"{_KEY}.nobody") for one in places),
    )


def _values(name: str, groups: Sequence[PostAbsence]) -> dict[str, float]:
    """Return the figures that the finding of a picture names."""
    inside = [one for one in groups if one.is_in]
    outside = [one for one in groups if not one.is_in]
    if name == "sex":
        women, men = (next(one for one in outside if one.sex == sex) for sex in ("women", "men"))
        return {"inside": inside[0].days, "women": women.days, "men": men.days}
    highest = max(inside, key=lambda one: one.days)
    return {
        "first": inside[0].days,
        "highest": highest.days,
        "last": inside[-1].days,
        "elsewhere_first": outside[0].days,
        "elsewhere_last": outside[-1].days,
        "elsewhere_highest": max(one.days for one in outside),
        "low": highest.low or 0,
        "high": highest.high or 0,
    }


def _people() -> int:
    return sum(one.n for one in _groups("sex"))


def _women_in_post() -> int:
    return _groups("sex")[0].n


def _table(name: str, groups: Sequence[PostAbsence], t: Translator) -> ChartTable:
    return ChartTable(
        t(f"{_KEY}.table.caption"),
        tuple(
            t(f"{_KEY}.table.{column}") for column in ("group", "place", "people", "years", "days")
        ),
        tuple(
            (
                _label(name, one, t),
                t(f"{_KEY}.{'in' if one.is_in else 'elsewhere'}"),
                t.word("{n:count}", n=one.n),
                t.word("{n:count}", n=one.years),
                t.word("{x:number1}", x=one.days),
            )
            for one in groups
        ),
    )
