"""Absences by reason, births counted or set apart."""

from __future__ import annotations

from workshop_kit.activities.controls import Choice, Option, Settings
from workshop_kit.activities.event_words import years_covered
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart, ChartTable, ReasonBar, plot_reason_bars
from workshop_kit.data import Workforce
from workshop_kit.outcomes.absence_reasons import (
    AbsenceComparison,
    SexAbsence,
    compare_absences,
)
from workshop_kit.texts import Translator

_KEY = "s04.absences"
BIRTHS = ("with", "without")

# Less than half a day a year apart is no gap to explain by births.
_HARDLY = 0.5


def absence_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return whether births are counted."""
    options = tuple(Option(one, t(f"{_KEY}.births.{one}")) for one in BIRTHS)
    return (Choice("births", t(f"{_KEY}.births"), options, BIRTHS[0]),)


def look_at_absences(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the days of absence of women and men, with births or without."""
    whole = compare_absences(workforce)
    alone = compare_absences(workforce, with_births=False)
    shown = whole if settings["births"] == "with" else alone
    bars = tuple(_bar(sex, getattr(shown, sex), t) for sex in ("women", "men"))
    names = tuple(t(f"{_KEY}.reason.{reason}") for reason in shown.reasons)
    end = max(whole.women.total, whole.men.total)
    chart = Chart(
        title=_title(shown, str(settings["births"]), t),
        subtitle=t(f"{_KEY}.subtitle", years=years_covered(workforce)),
        n=t("chart.n", women=shown.women.n, men=shown.men.n),
        description=t(
            f"{_KEY}.description",
            reasons=len(names),
            women=shown.women.total,
            men=shown.men.total,
        ),
        table=_reasons_table(shown, names, t),
        draw=lambda: plot_reason_bars(bars, names, end=end),
    )
    reading = _read_absences(whole, alone, is_whole=shown is whole, t=t)
    return View(chart, _absence_figures(shown, t), reading, by_sex=False)


def _has_both(shown: AbsenceComparison) -> bool:
    return min(shown.women.n, shown.men.n) > 0


def _title(shown: AbsenceComparison, births: str, t: Translator) -> str:
    if not _has_both(shown):
        return t("s04.rates.title.one_sex")
    return t(f"{_KEY}.title.{births}", women=shown.women.total, men=shown.men.total)


def _bar(sex: str, absence: SexAbsence, t: Translator) -> ReasonBar:
    return ReasonBar(
        t(f"sex.{sex}"),
        absence.days,
        tuple(t.word("{x:number1}", x=days) for days in absence.days),
        t(f"{_KEY}.days", n=absence.total),
    )


def _reasons_table(shown: AbsenceComparison, names: tuple[str, ...], t: Translator) -> ChartTable:
    rows = [
        (name, *(t.word("{x:number1}", x=one.days[place]) for one in (shown.women, shown.men)))
        for place, name in enumerate(names)
    ]
    totals = (t.word("{x:number1}", x=one.total) for one in (shown.women, shown.men))
    return ChartTable(
        t(f"{_KEY}.table.caption"),
        (t(f"{_KEY}.table.reason"), t("sex.women"), t("sex.men")),
        (*rows, (t(f"{_KEY}.table.total"), *totals)),
    )


def _absence_figures(shown: AbsenceComparison, t: Translator) -> tuple[Figure, ...]:
    if not _has_both(shown):
        return ()
    return tuple(
        Figure(t.word("{x:number1}", x=one.total), t(f"{_KEY}.figure.{sex}"))
        for sex, one in (("women", shown.women), ("men", shown.men))
    )


def _read_absences(
    whole: AbsenceComparison, alone: AbsenceComparison, *, is_whole: bool, t: Translator
) -> str:
    if not _has_both(whole):
        return t("s04.rates.reading.one_sex")
    if is_whole:
        return t(f"{_KEY}.reading.with")
    before, after = (one.women.total - one.men.total for one in (whole, alone))
    if before <= _HARDLY:
        how = "no_gap"
    elif abs(after) <= _HARDLY:
        how = "gone"
    elif after < 0:
        how = "turned"
    else:
        how = "smaller" if before - after > _HARDLY else "same"
    first = t(f"{_KEY}.reading.{how}", before=before, after=abs(after))
    if not alone.difference.is_shown:
        return f"{first} {t(f'{_KEY}.reading.few')}"
    # Women minus men, as the gap is said above.
    ends = {"low": -alone.difference.high, "high": -alone.difference.low}
    sure = "sure" if alone.higher else "unsure"
    return f"{first} {t(f'{_KEY}.reading.{sure}', **ends)}"
