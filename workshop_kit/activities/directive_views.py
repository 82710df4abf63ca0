"""The pictures and tables of figures (a) to (f) of the Directive."""

from __future__ import annotations

from math import isnan

from workshop_kit.activities.directive_shown import KEY, Shown, less_or_more, subtitle_of
from workshop_kit.charts import (
    Chart,
    ChartTable,
    SexBar,
    plot_paired_bars,
    plot_sentence,
    plot_sex_bars,
)
from workshop_kit.legal import (
    GapFigure,
)
from workshop_kit.measures.gaps import relative_gap
from workshop_kit.texts import Translator
from workshop_kit.texts.directive_words import say_obstacles

_UNITS = {"annual": "euros", "hourly": "euros_per_hour"}
# Means and medians of the same pay are shown one above the other.
_BESIDE = {"a": ("a", "c"), "c": ("a", "c"), "b": ("b", "d"), "d": ("b", "d")}


def chart_gaps(shown: Shown, t: Translator) -> Chart:
    """Return women's and men's mean and median pay, or variable components."""
    letters = _BESIDE[shown.letter]
    rows = [("found", letter, shown.figure(letter)) for letter in letters]
    if shown.convention != "default":
        usual = shown.on_basis(shown.usual).by_letter
        rows += [("usual", letter, usual[letter]) for letter in letters]
    bars = [
        SexBar(
            f"{name}.{letter}",
            _gap_label(name, gap, shown, t),
            _or_zero(gap.women.value),
            _or_zero(gap.men.value),
            _gap_note(gap, t),
        )
        for name, letter, gap in rows
    ]
    one = shown.figure(shown.letter)
    way = "hidden" if one.obstacles else less_or_more(one.gap, t)
    values = {} if one.obstacles else {"gap": abs(one.gap)}
    names = ("figure", "women", "n_women", "men", "n_men", "gap")
    return Chart(
        title=t(f"{KEY}.title.{way}.{shown.letter}", **values),
        subtitle=subtitle_of(shown, t),
        n=t("chart.n", women=one.women.n, men=one.men.n),
        description=t(
            f"{KEY}.description.gaps",
            rows=" ".join(t(f"{KEY}.row", label=bar.label, note=bar.note) for bar in bars),
            n=one.women.n + one.men.n,
        ),
        table=ChartTable(
            t(f"{KEY}.table.caption.gaps"),
            tuple(t(f"{KEY}.table.{name}") for name in names),
            tuple(_gap_cells(name, gap, shown, t) for name, _, gap in rows),
        ),
        draw=lambda: plot_paired_bars(bars),
    )


def chart_recipients(shown: Shown, t: Translator) -> Chart:
    """Return who receives variable components, and how much they and everyone receive."""
    found = shown.pay.recipients
    means = {
        "mean_received": shown.on_basis(shown.recipients).variable_mean_gap,
        "mean_all": shown.on_basis(shown.everyone).variable_mean_gap,
    }
    note = say_obstacles(t, found.obstacles, shown.found.fewest)
    bars = [
        SexBar(
            "recipients",
            t(f"{KEY}.bar.recipients"),
            _or_zero(found.women_share),
            _or_zero(found.men_share),
            t("s07.law.hidden")
            if note
            else t(f"{KEY}.both.short", women=found.women_share, men=found.men_share),
        ),
        *(_relative_bar(name, gap, t) for name, gap in means.items()),
    ]
    way = "hidden" if note else _compared(found.women_share, found.men_share, t)
    shares = {} if note else {"women": found.women_share, "men": found.men_share}
    return Chart(
        title=t(f"{KEY}.title.{way}.e", **shares),
        subtitle=subtitle_of(shown, t),
        n=t("chart.n", women=found.n_women, men=found.n_men),
        description=t(
            f"{KEY}.description.recipients",
            rows=" ".join(t(f"{KEY}.row", label=bar.label, note=bar.note) for bar in bars),
            n=found.n_women + found.n_men,
        ),
        table=_recipient_table(shown, means, t),
        draw=lambda: plot_paired_bars(bars, at_least=1),
    )


def chart_bands(shown: Shown, t: Translator) -> Chart:
    """Return the women and men of each quarter of the people, the best paid first."""
    bands = shown.pay.bands
    people = {"women": bands.n_women, "men": bands.n_men}
    hidden = say_obstacles(t, bands.obstacles, shown.found.fewest)
    if hidden:
        rows = ((t(f"{KEY}.band.hidden"), t("s07.law.hidden"), t("s07.law.hidden"), hidden),)
        values = {}
    else:
        places = range(len(bands.sizes) - 1, -1, -1)
        rows = tuple(_band_cells(shown, place, t) for place in places)
        values = {"top": bands.women_share[-1], "low": bands.women_share[0]}
    bars = [
        SexBar(
            str(place),
            t(f"{KEY}.band.{place + 1}"),
            float(bands.women[place]),
            float(bands.men[place]),
            t("chart.woman_share", share=float(bands.women_share[place])),
        )
        for place in range(len(bands.sizes) - 1, -1, -1)
        if not hidden
    ]
    return Chart(
        title=t(f"{KEY}.title.{'hidden' if hidden else 'shown'}.f", **values),
        subtitle=subtitle_of(shown, t),
        n=t("chart.n", **people),
        description=t(f"{KEY}.description.bands{'.hidden' if hidden else ''}", **people, **values),
        table=ChartTable(
            t(f"{KEY}.table.caption.bands"),
            tuple(t(f"{KEY}.table.{name}") for name in ("band", "women", "men", "share")),
            rows,
        ),
        draw=lambda: plot_sentence(hidden) if hidden else plot_sex_bars(bars),
    )


def _or_zero(value: float) -> float:
    return 0.0 if isnan(value) else float(value)


def _gap_label(name: str, gap: GapFigure, shown: Shown, t: Translator) -> str:
    statistic = t(f"{KEY}.statistic.{gap.statistic}")
    if shown.convention == "default":
        return statistic
    return t(f"{KEY}.by.{name}", statistic=statistic)


def _gap_note(gap: GapFigure, t: Translator) -> str:
    if gap.obstacles:
        return t("s07.law.hidden") if not gap.is_nothing_to_compare else t(f"{KEY}.nothing")
    return t(f"{KEY}.note.{less_or_more(gap.gap, t)}", gap=abs(gap.gap))


def _money(gap: GapFigure, sex: str, t: Translator) -> str:
    value = getattr(gap, sex).value
    return t("s07.law.hidden") if isnan(value) else t(f"unit.{_UNITS[gap.basis]}", value=value)


def _gap_cells(name: str, gap: GapFigure, shown: Shown, t: Translator) -> tuple[str, ...]:
    return (
        _gap_label(name, gap, shown, t),
        _money(gap, "women", t),
        t.word("{n:count}", n=gap.women.n),
        _money(gap, "men", t),
        t.word("{n:count}", n=gap.men.n),
        _gap_note(gap, t),
    )


def _both(women: float, men: float, t: Translator) -> str:
    return t(f"{KEY}.both", women=women, men=men)


def _compared(women: float, men: float, t: Translator) -> str:
    words = [t.word("{x:percent}", x=share) for share in (women, men)]
    return "same" if words[0] == words[1] else "fewer" if women < men else "more"


def _relative_bar(name: str, gap: GapFigure, t: Translator) -> SexBar:
    label = t(f"{KEY}.bar.{name}")
    if gap.obstacles:
        return SexBar(name, label, 0, 0, _gap_note(gap, t))
    # Women's amount for 100 of men's: one minus the gap.
    women = float(relative_gap(1.0, gap.gap))
    return SexBar(name, label, women, 1.0, _gap_note(gap, t))


def _recipient_table(shown: Shown, means: dict[str, GapFigure], t: Translator) -> ChartTable:
    found = shown.pay.recipients
    hidden = t("s07.law.hidden")
    shares = tuple(
        hidden if isnan(share) else t.word("{x:percent}", x=share)
        for share in (found.women_share, found.men_share)
    )
    way = "—" if found.obstacles else _both(found.women_share, found.men_share, t)
    return ChartTable(
        t(f"{KEY}.table.caption.recipients"),
        tuple(t(f"{KEY}.table.{name}") for name in ("figure", "women", "men", "gap")),
        (
            (t(f"{KEY}.bar.recipients"), *shares, way),
            *(
                (
                    t(f"{KEY}.table.{name}"),
                    _money(gap, "women", t),
                    _money(gap, "men", t),
                    _gap_note(gap, t),
                )
                for name, gap in means.items()
            ),
        ),
    )


def _band_cells(shown: Shown, place: int, t: Translator) -> tuple[str, ...]:
    bands = shown.pay.bands
    counts = (
        t.word("{n:number}" if float(n).is_integer() else "{n:number1}", n=float(n))
        for n in (bands.women[place], bands.men[place])
    )
    share = t.word("{x:percent}", x=float(bands.women_share[place]))
    return (t(f"{KEY}.band.{place + 1}"), *counts, share)
