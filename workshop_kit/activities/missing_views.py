"""Who is not in the table: posts told by people present, then with those who left."""

from __future__ import annotations

import math

from workshop_kit.activities.controls import Choice, Option, Settings
from workshop_kit.activities.event_words import years_covered
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart, ChartTable, PostBar, plot_post_bars
from workshop_kit.data import Workforce
from workshop_kit.indicators import fewest_shown
from workshop_kit.outcomes.missing_people import (
    MissingPeople,
    PostRecord,
    YearsLived,
    missing_people,
)
from workshop_kit.texts import Translator

_KEY = "s04.missing"
MEASURES = ("days", "diseases")
WHO = ("present", "all")

# Posts drawn, those with most people; the table has them all.
_DRAWN = 6
# Too few diseases for a median to mean anything.
_FEWEST_DISEASES = 5


def missing_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return what is looked at, and of whom."""
    return (
        _choice("measure", MEASURES, t),
        _choice("who", WHO, t),
    )


def _choice(name: str, options: tuple[str, ...], t: Translator) -> Choice:
    labels = tuple(Option(one, t(f"{_KEY}.{name}.{one}")) for one in options)
    return Choice(name, t(f"{_KEY}.{name}"), labels, options[0])


def look_at_missing(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the posts as people present tell of them, or with those who left."""
    found = missing_people(workforce)
    measure, with_gone = str(settings["measure"]), settings["who"] == "all"
    groups = ("present", "gone") if with_gone else ("present",)
    bars = [_post_bar(post, groups, measure, workforce, t) for post in found.posts[:_DRAWN]]
    kinds = [t(f"{_KEY}.kind.{group}") for group in groups]
    end = max(
        (
            value
            for post in found.posts[:_DRAWN]
            for group in ("present", "gone")
            if not math.isnan(value := _measured(getattr(post, group), measure, workforce))
        ),
        default=1.0,
    )
    chart = Chart(
        title=_missing_title(found, measure, t, with_gone=with_gone),
        subtitle=t(
            f"{_KEY}.subtitle.{measure}",
            years=years_covered(workforce),
            posts=len(bars),
        ),
        n=t(f"{_KEY}.n", present=found.present.n, gone=found.gone.n)
        if with_gone
        else t(f"{_KEY}.n.present", present=found.present.n),
        description=t(
            f"{_KEY}.description.{'all' if with_gone else 'present'}",
            posts=len(bars),
            present=found.present.n,
            gone=found.gone.n,
        ),
        table=_posts_table(found, groups, measure, workforce, t),
        draw=lambda: plot_post_bars(bars, kinds, end=end or 1.0),
    )
    figures = _missing_figures(found, measure, t, with_gone=with_gone)
    reading = _read_missing(found, measure, t, with_gone=with_gone)
    return View(chart, figures, reading, by_sex=False)


def _measured(lived: YearsLived, measure: str, workforce: Workforce) -> float:
    if not lived.n or lived.n < fewest_shown(workforce):
        return math.nan
    return lived.days if measure == "days" else float(lived.diseases)


def _worded(lived: YearsLived, measure: str, workforce: Workforce, t: Translator) -> str:
    if not lived.n:
        return t(f"{_KEY}.nobody")
    value = _measured(lived, measure, workforce)
    if math.isnan(value):
        return t("s04.rates.too_few_people")
    return t(f"{_KEY}.note.{measure}", value=value, n=lived.n)


def _post_bar(
    post: PostRecord,
    groups: tuple[str, ...],
    measure: str,
    workforce: Workforce,
    t: Translator,
) -> PostBar:
    lived = [getattr(post, group) for group in groups]
    return PostBar(
        workforce.label("job_family", post.code, t.language),
        tuple(_measured(one, measure, workforce) for one in lived),
        tuple(_worded(one, measure, workforce, t) for one in lived),
    )


def _missing_title(found: MissingPeople, measure: str, t: Translator, *, with_gone: bool) -> str:
    if measure == "diseases":
        if not found.diseases:
            return t(f"{_KEY}.title.diseases.none")
        if not with_gone:
            return t(f"{_KEY}.title.diseases.present", n=found.present.diseases)
        return t(f"{_KEY}.title.diseases.all", gone=found.gone.diseases, all=found.diseases)
    if not with_gone:
        return t(f"{_KEY}.title.days.present", days=found.present.days)
    if not found.gone.n:
        return t(f"{_KEY}.title.days.nobody")
    return t(f"{_KEY}.title.days.all", gone=found.gone.n, present=found.present.n)


def _missing_figures(
    found: MissingPeople, measure: str, t: Translator, *, with_gone: bool
) -> tuple[Figure, ...]:
    if not with_gone:
        return (
            Figure(t.word("{n:count}", n=found.present.n), t(f"{_KEY}.figure.present")),
            Figure(*_main(found.present, measure, t)),
        )
    last = (
        Figure(t.word("{n:count}", n=found.unfit), t(f"{_KEY}.figure.unfit", n=found.unfit), True)
        if measure == "days"
        else _years_to_disease(found, t)
    )
    return (
        Figure(t.word("{n:count}", n=found.gone.n), t(f"{_KEY}.figure.gone")),
        Figure(*_main(found.gone, measure, t, name="gone")),
        last,
    )


def _main(lived: YearsLived, measure: str, t: Translator, *, name: str = "here") -> tuple[str, str]:
    if measure == "diseases":
        value = t.word("{n:count}", n=lived.diseases)
    else:
        value = t.word("{x:number1}", x=lived.days) if lived.n else t("s04.rates.no_value")
    return value, t(f"{_KEY}.figure.{measure}.{name}", n=lived.diseases)


def _years_to_disease(found: MissingPeople, t: Translator) -> Figure:
    if found.diseases < _FEWEST_DISEASES:
        return Figure(t("s04.rates.too_few"), t(f"{_KEY}.figure.lag.few"), quiet=True)
    value = t(f"{_KEY}.years", n=found.years_to_disease)
    return Figure(value, t(f"{_KEY}.figure.lag"), quiet=True)


def _read_missing(found: MissingPeople, measure: str, t: Translator, *, with_gone: bool) -> str:
    if not with_gone:
        return t(f"{_KEY}.reading.{measure}.present")
    if measure == "diseases":
        how = "some" if found.diseases else "none"
        return t(f"{_KEY}.reading.diseases.{how}", gone=found.gone.diseases, all=found.diseases)
    if not found.gone.n:
        return t(f"{_KEY}.reading.days.nobody")
    if not found.difference.is_shown or found.difference.contains(0):
        how = "unsure"
    else:
        how = "more" if found.difference.low > 0 else "less"
    return t(f"{_KEY}.reading.days.{how}", gone=found.gone.days, present=found.present.days)


def _posts_table(
    found: MissingPeople,
    groups: tuple[str, ...],
    measure: str,
    workforce: Workforce,
    t: Translator,
) -> ChartTable:
    return ChartTable(
        t(f"{_KEY}.table.caption.{measure}"),
        (t(f"{_KEY}.table.post"), *(t(f"{_KEY}.kind.{group}") for group in groups)),
        tuple(
            (
                workforce.label("job_family", post.code, t.language),
                *(_worded(getattr(post, group), measure, workforce, t) for group in groups),
            )
            for post in found.posts
        ),
    )
