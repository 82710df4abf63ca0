"""The map of exposures: visible risks only, or all of them."""

from __future__ import annotations

from workshop_kit.activities.controls import Choice, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.axes.exposure_map import ExposureMap, JobExposure, exposure_map
from workshop_kit.charts import Chart, ChartTable, ExposureRow, RiskGroup, plot_exposure_grid
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

_KEY = "s04.map"
LOOKS = ("visible", "all")
SORTS = ("women", "exposure")


def map_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return what is looked at, and the order of the jobs."""
    return tuple(
        Choice(
            name,
            t(f"{_KEY}.{name}"),
            tuple(Option(one, t(f"{_KEY}.{name}.{one}")) for one in options),
            options[0],
        )
        for name, options in (("risks", LOOKS), ("sort", SORTS))
    )


def look_at_map(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the map at some settings, with who looks most exposed."""
    shown = exposure_map(workforce)
    looks_at_all = settings["risks"] == "all"
    jobs = _sorted(shown, looks_at_all, str(settings["sort"]))
    rows = [_row(job, workforce, t) for job in jobs]
    groups = _groups(shown, looks_at_all, workforce, t)
    chart = Chart(
        title=_title(shown, looks_at_all, t),
        subtitle=t(f"{_KEY}.subtitle"),
        n=t("chart.n", women=shown.women.n, men=shown.men.n),
        description=_describe(shown, jobs, looks_at_all, workforce, t),
        table=_table(shown, jobs, looks_at_all, workforce, t),
        draw=lambda: plot_exposure_grid(rows, groups, share_head=t(f"{_KEY}.share")),
    )
    return View(
        chart, _figures(shown, looks_at_all, t), _read(shown, looks_at_all, t), by_sex=False
    )


def _sorted(shown: ExposureMap, looks_at_all: bool, sort: str) -> tuple[JobExposure, ...]:
    if sort == "women":
        return shown.jobs
    n = len(shown.risks) if looks_at_all else shown.n_visible
    return tuple(sorted(shown.jobs, key=lambda job: -sum(job.shares[:n])))


def _row(job: JobExposure, workforce: Workforce, t: Translator) -> ExposureRow:
    return ExposureRow(
        workforce.label("job_family", job.code, t.language),
        t.word("{x:percent}", x=job.woman_share),
        job.shares,
        tuple(t.word("{x:per_hundred}", x=share) for share in job.shares),
    )


def _groups(
    shown: ExposureMap, looks_at_all: bool, workforce: Workforce, t: Translator
) -> tuple[RiskGroup, ...]:
    names = _risk_names(shown, workforce, t)
    return (
        RiskGroup(t(f"{_KEY}.head.visible"), names[: shown.n_visible]),
        RiskGroup(t(f"{_KEY}.head.hidden"), names[shown.n_visible :], is_covered=not looks_at_all),
    )


def _risk_names(shown: ExposureMap, workforce: Workforce, t: Translator) -> tuple[str, ...]:
    return tuple(
        workforce.label("risk", risk, t.language, table="exposures") for risk in shown.risks
    )


def _has_both(shown: ExposureMap) -> bool:
    return min(shown.women.n, shown.men.n) > 0


def _title(shown: ExposureMap, looks_at_all: bool, t: Translator) -> str:
    if not shown.is_known:
        return t(f"{_KEY}.title.unknown")
    if not _has_both(shown):
        return t("s04.rates.title.one_sex")
    seen = shown.more_exposed("visible")
    if not looks_at_all:
        return t(f"{_KEY}.title.visible.{'none' if not shown.n_visible else seen}")
    everything = shown.more_exposed("all")
    if everything == "alike":
        return t(f"{_KEY}.title.all.alike")
    turned = shown.n_visible and seen not in (everything, "alike")
    how = "turned" if turned else "same" if seen == everything else "now"
    return t(f"{_KEY}.title.all.{how}.{everything}")


def _figures(shown: ExposureMap, looks_at_all: bool, t: Translator) -> tuple[Figure, ...]:
    if not shown.is_known or not _has_both(shown):
        return ()
    which = "all" if looks_at_all else "visible"
    averages = tuple(
        Figure(t.word("{x:number1}", x=getattr(one, which)), t(f"{_KEY}.figure.{which}.{sex}"))
        for sex, one in (("women", shown.women), ("men", shown.men))
    )
    if not looks_at_all or not shown.women.all or not shown.men.all:
        return averages
    hidden = Figure(
        t.word("{x:percent}", x=shown.women.hidden_share),
        t(f"{_KEY}.figure.hidden", men=shown.men.hidden_share),
    )
    return (*averages, hidden)


def _read(shown: ExposureMap, looks_at_all: bool, t: Translator) -> str:
    if not shown.is_known:
        return t(f"{_KEY}.reading.unknown")
    if not looks_at_all:
        return t(f"{_KEY}.reading.visible.{'some' if shown.n_visible else 'none'}")
    if not _has_both(shown):
        return t("s04.rates.reading.one_sex")
    if not shown.women.all or not shown.men.all:
        return t(f"{_KEY}.reading.all.alike")
    more = shown.women.hidden_share - shown.men.hidden_share
    # As percentages are printed, less than one point apart is alike.
    how = "alike" if abs(more) < 0.01 else "women" if more > 0 else "men"
    return t(
        f"{_KEY}.reading.all.{how}",
        women=shown.women.hidden_share,
        men=shown.men.hidden_share,
    )


def _describe(
    shown: ExposureMap,
    jobs: tuple[JobExposure, ...],
    looks_at_all: bool,
    workforce: Workforce,
    t: Translator,
) -> str:
    n = len(shown.risks) if looks_at_all else shown.n_visible
    cells = [(share, job, place) for job in jobs for place, share in enumerate(job.shares[:n])]
    if not cells:
        return t(f"{_KEY}.description.none", jobs=len(jobs))
    share, job, place = max(cells, key=lambda cell: cell[0])
    return t(
        f"{_KEY}.description",
        jobs=len(jobs),
        risks=n,
        share=share,
        job=workforce.label("job_family", job.code, t.language),
        risk=_risk_names(shown, workforce, t)[place],
        women=getattr(shown.women, "all" if looks_at_all else "visible"),
        men=getattr(shown.men, "all" if looks_at_all else "visible"),
    )


def _table(
    shown: ExposureMap,
    jobs: tuple[JobExposure, ...],
    looks_at_all: bool,
    workforce: Workforce,
    t: Translator,
) -> ChartTable:
    n = len(shown.risks) if looks_at_all else shown.n_visible
    names = _risk_names(shown, workforce, t)[:n]
    return ChartTable(
        t(f"{_KEY}.table.caption"),
        (t(f"{_KEY}.table.job"), t(f"{_KEY}.share"), *names),
        tuple(
            (
                workforce.label("job_family", job.code, t.language),
                t.word("{x:percent}", x=job.woman_share),
                *(t.word("{x:percent}", x=share) for share in job.shares[:n]),
            )
            for job in jobs
        ),
    )
