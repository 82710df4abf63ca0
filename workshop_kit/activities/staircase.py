"""The gap in pay in three steps, beside France: what people set, see and read."""

from __future__ import annotations

from math import nan

from workshop_kit.activities.controls import Choice, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart, ChartTable, Stair, StairBar, plot_staircase
from workshop_kit.data import Workforce
from workshop_kit.measures.intervals import Interval
from workshop_kit.outcomes.staircase import DENOMINATORS, STEPS, PayStep, pay_staircase
from workshop_kit.texts import Translator

KEY = "s01.staircase"

# Insee, private sector, net pay, means, as a share of men's: « Écart de salaire entre femmes et
# hommes », Insee Focus, March 2024 (2022), and the figures published in February 2026 (2024), of
# which that of the same job was not found.
FRANCE: dict[str, tuple[float | None, ...]] = {
    "2022": (0.235, 0.149, 0.040),
    "2024": (0.218, 0.140, None),
}
_NOTHING = "none"


def staircase_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return what can be set: the average, the denominator and what stands beside."""
    settings = {
        "average": ("mean", "median"),
        "denominator": DENOMINATORS,
        "beside": (*FRANCE, _NOTHING),
    }
    return tuple(
        Choice(
            name,
            t(f"{KEY}.{name}"),
            tuple(Option(option, t(f"{KEY}.{name}.{option}")) for option in options),
            options[0],
        )
        for name, options in settings.items()
    )


def annual_gap(workforce: Workforce) -> float | None:
    """Return the gap of the first step, in means, as a share of men's pay."""
    step = pay_staircase(workforce)[0]
    return step.gap() if step.is_known else None


def same_job_gap(workforce: Workforce) -> float | None:
    """Return the gap of the last step; None when too few people hold the same jobs to say."""
    step = pay_staircase(workforce)[2]
    return step.gap() if step.interval.is_shown else None


def look_at_staircase(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the staircase at some settings."""
    average, denominator = str(settings["average"]), str(settings["denominator"])
    steps = pay_staircase(workforce, average=average)
    # Only means, and only as a share of men's pay, are published.
    is_published = average == "mean" and denominator == "men"
    year = str(settings["beside"]) if is_published else _NOTHING
    return View(
        chart=_chart(steps, average, denominator, year, settings, workforce, t),
        figures=tuple(_figure(steps[place], denominator, t) for place in (0, 2)),
        reading=_reading(steps, average, denominator, t),
        by_sex=False,
    )


def _chart(
    steps: tuple[PayStep, ...],
    average: str,
    denominator: str,
    year: str,
    settings: Settings,
    workforce: Workforce,
    t: Translator,
) -> Chart:
    own = workforce.company.name
    beside = "" if year == _NOTHING else t(f"{KEY}.france", year=year)
    stairs = [
        Stair(
            t(f"{KEY}.step.{step.name}"),
            _people(step, t),
            _own_bar(step, denominator, t),
            _beside_bar(place, year, t),
        )
        for place, step in enumerate(steps)
    ]
    return Chart(
        title=_title(steps, average, denominator, t),
        subtitle=_subtitle(year, settings, average, workforce, t),
        n=t("chart.n", women=steps[0].n_women, men=steps[0].n_men),
        description=_description(steps, denominator, year, t),
        table=_table(steps, denominator, year, t),
        draw=lambda: plot_staircase(
            stairs, own=own, interval=t(f"{KEY}.sign.interval"), beside=beside
        ),
    )


def lean_of(step: PayStep) -> str:
    """Tell what can be said of a step: which way it leans, or why nobody can tell.

    Returns
    -------
    {"less", "more", "unsure", "few", "nobody"}
        Women earn less, or more; the interval holds zero; there is no interval, too few people
        being compared; there is nobody to compare.
    """
    if not step.is_known:
        return "nobody"
    if not step.interval.is_shown:
        return "few"
    if step.interval.contains(0):
        return "unsure"
    return "less" if step.gap() > 0 else "more"


def _title(steps: tuple[PayStep, ...], average: str, denominator: str, t: Translator) -> str:
    first, last = steps[0], steps[2]
    said = t(
        f"{KEY}.title.annual.{_said(first, average, denominator)}", **_size(first, denominator)
    )
    kind = _kind(last, average, denominator)
    then = t(f"{KEY}.title.same_job.{kind}", **_size(last, denominator))
    return t(f"{KEY}.title", annual=said, same_job=then)


def _said(step: PayStep, average: str, denominator: str) -> str:
    lean = lean_of(step)
    return f"{average}.{denominator}.{lean}" if lean in ("less", "more") else lean


def _kind(step: PayStep, average: str, denominator: str) -> str:
    lean = lean_of(step)
    if lean == "few" and average == "median":
        return "median"
    return f"{denominator}.{lean}" if lean in ("less", "more") else lean


def _size(step: PayStep, denominator: str) -> dict[str, float]:
    return {"gap": abs(step.gap(denominator))} if step.is_known else {}


def _subtitle(
    year: str, settings: Settings, average: str, workforce: Workforce, t: Translator
) -> str:
    own = t(f"{KEY}.subtitle.{average}", year=workforce.company.reference_date.year)
    if year != _NOTHING:
        return f"{own} {t(f'{KEY}.source.{year}')}"
    return own if settings["beside"] == _NOTHING else f"{own} {t(f'{KEY}.not_published')}"


def _own_bar(step: PayStep, denominator: str, t: Translator) -> StairBar:
    if not step.is_known:
        return StairBar(nan, nan, nan, t(f"{KEY}.nobody"))
    interval = step.interval_of(denominator)
    gap = step.gap(denominator)
    return StairBar(gap, interval.low, interval.high, t.word("{x:percent1}", x=gap))


def _beside_bar(place: int, year: str, t: Translator) -> StairBar | None:
    if year == _NOTHING:
        return None
    gap = FRANCE[year][place]
    if gap is None:
        return StairBar(nan, nan, nan, t(f"{KEY}.not_found"))
    return StairBar(gap, nan, nan, t.word("{x:percent1}", x=gap))


def _people(step: PayStep, t: Translator) -> str:
    if not step.is_known:
        return t(f"{KEY}.people.nobody")
    return t(f"{KEY}.people", women=step.n_women, men=step.n_men)


def _figure(step: PayStep, denominator: str, t: Translator) -> Figure:
    lean = lean_of(step)
    if lean == "nobody":
        return Figure(t(f"{KEY}.no_value"), t(f"{KEY}.say.{step.name}.nobody"), quiet=True)
    value = t.word("{x:percent1}", x=step.gap(denominator))
    # What the people there are cannot settle stands back.
    sure = "sure" if lean in ("less", "more") else "unsure"
    return Figure(value, t(f"{KEY}.say.{step.name}.{sure}"), quiet=sure == "unsure")


def _reading(steps: tuple[PayStep, ...], average: str, denominator: str, t: Translator) -> str:
    first, last = steps[0], steps[2]
    people = "people" if last.is_known else "nobody"
    compared = t(
        f"{KEY}.reading.{people}",
        women=last.n_women,
        all_women=first.n_women,
        jobs=last.n_jobs,
        all_jobs=last.n_jobs_in_all,
    )
    return " ".join([t(f"{KEY}.reading"), compared, _certainty(steps, average, denominator, t)])


def _certainty(steps: tuple[PayStep, ...], average: str, denominator: str, t: Translator) -> str:
    """Return what the interval of the last step leaves possible."""
    last = steps[2]
    lean = lean_of(last)
    if lean == "few" and average == "median":
        return t(f"{KEY}.certainty.median")
    if lean in ("few", "nobody"):
        return t(f"{KEY}.certainty.{lean}")
    return t(f"{KEY}.certainty.{lean}", **_ends(last.interval_of(denominator)))


def _ends(interval: Interval) -> dict[str, float]:
    return {"low": interval.low, "high": interval.high}


def _said_interval(step: PayStep, denominator: str, t: Translator) -> str:
    if not step.interval.is_shown:
        return t(f"{KEY}.no_interval")
    return t(f"{KEY}.interval", **_ends(step.interval_of(denominator)))


def _description(steps: tuple[PayStep, ...], denominator: str, year: str, t: Translator) -> str:
    said = [
        t(
            f"{KEY}.description.step",
            step=t(f"{KEY}.step.{step.name}"),
            gap=step.gap(denominator),
            interval=_said_interval(step, denominator, t),
        )
        if step.is_known
        else t(f"{KEY}.description.nobody", step=t(f"{KEY}.step.{step.name}"))
        for step in steps
    ]
    whole = [t(f"{KEY}.description.{denominator}"), *said]
    if year != _NOTHING:
        gaps = [_beside_bar(place, year, t) for place in range(len(STEPS))]
        labels = [gap.label for gap in gaps if gap]
        whole.append(
            t(f"{KEY}.description.france", year=year, **dict(zip(STEPS, labels, strict=True)))
        )
    return " ".join(whole)


def _table(steps: tuple[PayStep, ...], denominator: str, year: str, t: Translator) -> ChartTable:
    names = ["step", "men", "women", "gap", "interval", "people"]
    columns = [t(f"{KEY}.table.{name}") for name in names]
    if year != _NOTHING:
        columns.append(t(f"{KEY}.france", year=year))
    return ChartTable(
        t(f"{KEY}.table.caption.{denominator}"),
        tuple(columns),
        tuple(_row(place, step, denominator, year, t) for place, step in enumerate(steps)),
    )


def _row(place: int, step: PayStep, denominator: str, year: str, t: Translator) -> tuple[str, ...]:
    shown = [t(f"{KEY}.table.few")] * 3
    if step.is_known:
        euros = [t.word("{v:euros}", v=value) for value in (step.men, step.women)]
        shown = [*euros, t.word("{x:percent1}", x=step.gap(denominator))]
    row = (
        t(f"{KEY}.step.{step.name}"),
        *shown,
        _said_interval(step, denominator, t),
        _people(step, t),
    )
    beside = _beside_bar(place, year, t)
    return (*row, beside.label) if beside else row
