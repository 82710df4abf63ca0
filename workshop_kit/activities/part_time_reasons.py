"""Part-time by reason: people decide which reasons they count as chosen."""

from __future__ import annotations

from functools import partial

from workshop_kit.activities.controls import Choice, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.time_words import chart_of_nobody, choice, people_words
from workshop_kit.axes.part_time import HOURS_BANDS, PartTime, part_time_by_reason
from workshop_kit.axes.time import PART_TIME_REASONS
from workshop_kit.charts import Chart, ChartTable, ReasonRow, plot_reasons
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

KEY = "s05.reasons"

_CHOSEN, _OTHER = ("chosen", "other")

# As the word is often used: whatever the person asked for counts as chosen at first.
_NOT_ASKED_FOR = "no_full_time_offered"
# The reason on which people differ most (facts.md part 4, point 26).
_CARE = "care"


def reasons_controls(workforce: Workforce, t: Translator) -> tuple[Choice, ...]:
    """Return one choice for each reason: chosen, or not; and what the rows are."""
    words = (Option(_CHOSEN, t(f"{KEY}.chosen")), Option(_OTHER, t(f"{KEY}.other")))
    toggles = (
        Choice(
            reason,
            workforce.label("part_time_reason", reason, t.language),
            words,
            _OTHER if reason == _NOT_ASKED_FOR else _CHOSEN,
        )
        for reason in PART_TIME_REASONS
    )
    return (*toggles, choice(KEY, "rows", ("reason", "band"), t))


def look_at_reasons(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the part-timers at some settings."""
    found = part_time_by_reason(workforce)
    chosen = {reason for reason in PART_TIME_REASONS if settings[reason] == _CHOSEN}
    level = str(settings["rows"])
    women, men = found.part_timers("women"), found.part_timers("men")
    if found.hidden or not women + men:
        title = t("s05.too_few.title" if women + men else f"{KEY}.title.nobody")
        chart = chart_of_nobody(title, found.n_women, found.n_men, t)
        return View(chart, (), t(f"{KEY}.landmark"), by_sex=False)
    chart = Chart(
        title=_title(found, chosen, t),
        subtitle=t(f"{KEY}.subtitle.{level}"),
        n=t(f"{KEY}.n", people=people_words(women, men, t)),
        description=_description(found, chosen, t),
        table=_table(found, chosen, level, workforce, t),
        draw=partial(
            plot_reasons,
            _rows(found, chosen, level, workforce, t),
            chosen=t(f"{KEY}.key.chosen"),
            other=t(f"{KEY}.key.other"),
        ),
    )
    reading = " ".join((_reading(found, chosen, t), t(f"{KEY}.landmark")))
    return View(chart, _figures(found, chosen, t), reading)


def _title(found: PartTime, chosen: set[str], t: Translator) -> str:
    sex = "women" if found.part_timers("women") else "men"
    share = found.chosen_share(sex, chosen)
    counts = {"k": found.chosen(sex, chosen), "n": found.part_timers(sex)}
    if share is None:
        return t(f"{KEY}.title.few.{sex}", **counts)
    return t(f"{KEY}.title.{sex}", share=share, **counts)


def _names(level: str, workforce: Workforce, t: Translator) -> dict[str, str]:
    if level == "band":
        return {band: t(f"{KEY}.band.{band}") for band in HOURS_BANDS}
    return {
        reason: workforce.label("part_time_reason", reason, t.language)
        for reason in PART_TIME_REASONS
    }


def _rows(
    found: PartTime, chosen: set[str], level: str, workforce: Workforce, t: Translator
) -> tuple[ReasonRow, ...]:
    counts = found.by(level, chosen)
    pairs = {
        sex: list(zip(counts[sex, True], counts[sex, False], strict=True))
        for sex in ("women", "men")
    }
    return tuple(
        ReasonRow(
            name,
            *((int(a), int(b)) for a, b in (pairs["women"][place], pairs["men"][place])),
            t(f"{KEY}.count.women", n=sum(pairs["women"][place])),
            t(f"{KEY}.count.men", n=sum(pairs["men"][place])),
        )
        for place, name in enumerate(_names(level, workforce, t).values())
    )


def _description(found: PartTime, chosen: set[str], t: Translator) -> str:
    return t(
        f"{KEY}.description",
        **{
            f"{name}_{sex}": amount
            for sex in ("women", "men")
            for name, amount in (
                ("n", found.part_timers(sex)),
                ("chosen", found.chosen(sex, chosen)),
            )
        },
    )


def _table(
    found: PartTime, chosen: set[str], level: str, workforce: Workforce, t: Translator
) -> ChartTable:
    rows = _rows(found, chosen, level, workforce, t)
    columns = [
        t(f"{KEY}.table.column", sex=t(f"sex.{sex}"), what=t(f"{KEY}.{what}"))
        for sex in ("women", "men")
        for what in (_CHOSEN, _OTHER)
    ]
    return ChartTable(
        t(f"{KEY}.table.caption"),
        (t(f"{KEY}.table.{level}"), *columns),
        tuple(
            (row.label, *(t.word("{n:count}", n=n) for n in (*row.women, *row.men))) for row in rows
        ),
    )


def _figures(found: PartTime, chosen: set[str], t: Translator) -> tuple[Figure, ...]:
    figures = []
    for sex in ("women", "men"):
        n, k = found.part_timers(sex), found.chosen(sex, chosen)
        everyone = found.n_women if sex == "women" else found.n_men
        share = found.chosen_share(sex, chosen)
        value = t(f"{KEY}.of", k=k, n=n) if share is None else t.word("{x:percent}", x=share)
        if n:
            figures.append(
                Figure(
                    value,
                    t(f"{KEY}.say.{sex}", n=n, everyone=everyone),
                    quiet=sex == "men",
                )
            )
    return tuple(figures)


def _reading(found: PartTime, chosen: set[str], t: Translator) -> str:
    """Say what the same table gives when care changes sides."""
    with_care = found.chosen_share("women", chosen | {_CARE})
    without = found.chosen_share("women", chosen - {_CARE})
    if with_care is None or without is None:
        return t(f"{KEY}.reading.few")
    if with_care == without:
        return t(f"{KEY}.reading.no_care")
    return t(f"{KEY}.reading", with_care=with_care, without=without)
