"""Figure (g) of the Directive: the gap of each category, and what article 10 asks of it."""

from __future__ import annotations

from math import inf, isnan, nan
from typing import TYPE_CHECKING

from workshop_kit.activities.directive_shown import KEY, Shown, subtitle_of
from workshop_kit.charts import Chart, ChartTable, GapBar, SexBar, plot_gap_bars, plot_sex_bars
from workshop_kit.legal import GapFigure, joint_assessment
from workshop_kit.legal.directive_assessment import VERDICTS, reaches
from workshop_kit.legal.directive_categories import CategoryGap
from workshop_kit.texts import Translator
from workshop_kit.texts.bdese_words import say_group

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# A picture taller than this is not seen at once; the table holds every category.
_MOST_ROWS = 12
_SEXES = ("women", "men")


def chart_categories(shown: Shown, t: Translator) -> Chart:
    """Return the gap of each category, beside that from which article 10 asks questions."""
    assessed = joint_assessment(shown.found)
    threshold = float(assessed.threshold.value)
    trigger = shown.found.options.trigger
    categories = _most_telling(shown)
    bars = [_category_bar(one, shown, threshold, t) for one in categories]
    band = (-threshold if trigger == "absolute" else -inf, threshold)
    counts = {verdict: len(assessed.with_verdict(verdict)) for verdict in VERDICTS}
    women, men = (sum(getattr(one, f"n_{sex}") for one in shown.found.categories) for sex in _SEXES)
    how = "unknown" if counts["cannot_tell"] else "none"
    if counts["reached"]:
        how = "some" if counts["cannot_tell"] else "known"
    numbers = {**counts, "all": len(assessed.categories), "threshold": threshold}
    verdicts = {one.code: one.verdict for one in assessed.categories}
    names = ("category", "women", "men", "basic", "variable", "pay", "verdict")
    return Chart(
        title=t(f"{KEY}.title.{how}.g", **numbers),
        subtitle=subtitle_of(shown, t, drawn=len(bars)),
        n=t("chart.n", women=women, men=men),
        description=t(
            f"{KEY}.description.categories",
            rows=" ".join(t(f"{KEY}.row", label=bar.label, note=bar.words) for bar in bars),
            **numbers,
        ),
        table=ChartTable(
            t(f"{KEY}.table.caption.categories.{shown.basis}"),
            tuple(t(f"{KEY}.table.{name}") for name in names),
            tuple(
                _category_cells(one, shown, verdicts[one.code], threshold, t)
                for one in shown.found.categories
            ),
        ),
        draw=lambda: _draw(bars, categories, shown, band, t),
    )


def _draw(
    bars: list[GapBar],
    categories: tuple[CategoryGap, ...],
    shown: Shown,
    band: tuple[float, float],
    t: Translator,
) -> Figure:
    """Draw the gaps or, where none may be shown, who is in each category."""
    if shown.has_gaps:
        return plot_gap_bars(
            bars, band=band, sides=(t("s07.law.women_more"), t("s07.law.men_more"))
        )
    people = (
        SexBar(bar.label, bar.label, one.n_women, one.n_men, bar.words)
        for bar, one in zip(bars, categories, strict=True)
    )
    return plot_sex_bars(list(people))


def _most_telling(shown: Shown) -> tuple[CategoryGap, ...]:
    """Return the categories of the picture, in order: those with a gap first, then the largest."""
    every = shown.found.categories
    ranked = sorted(
        every,
        key=lambda one: (isnan(one.figure(shown.basis, "pay").gap), -(one.n_women + one.n_men)),
    )
    chosen = ranked[:_MOST_ROWS]
    return tuple(one for one in every if one in chosen)


def _name(one: CategoryGap, shown: Shown, t: Translator) -> str:
    by = shown.found.options.categories
    name = say_group(t, shown.workforce, by, one.code)
    return t(f"{KEY}.grade", name=name) if by == "grade" else name


def _category_bar(one: CategoryGap, shown: Shown, threshold: float, t: Translator) -> GapBar:
    gap = one.figure(shown.basis, "pay")
    if gap.obstacles:
        return GapBar(_name(one, shown, t), nan, 0, _why(gap, t))
    is_reached = reaches(gap.gap, threshold, shown.found.options.trigger)
    words = t.word("{x:percent1}", x=gap.gap)
    return GapBar(_name(one, shown, t), gap.gap, gap.gap if is_reached else 0, words)


def _why(gap: GapFigure, t: Translator) -> str:
    """Return in a few words why a category has no gap."""
    if gap.is_nothing_to_compare:
        return t(f"{KEY}.nothing")
    who, status = gap.obstacles[0]
    if status == "nobody" and who != "both" and len(gap.obstacles) == 1:
        return t(f"{KEY}.why.nobody.{who}")
    return t(f"{KEY}.why.cannot_tell")


def _category_cells(
    one: CategoryGap, shown: Shown, verdict: str, threshold: float, t: Translator
) -> tuple[str, ...]:
    gaps = (one.figure(shown.basis, part) for part in ("basic", "variable", "pay"))
    return (
        _name(one, shown, t),
        t.word("{n:count}", n=one.n_women),
        t.word("{n:count}", n=one.n_men),
        *(_why(gap, t) if gap.obstacles else t.word("{x:percent1}", x=gap.gap) for gap in gaps),
        t(f"legal.directive.verdict.{verdict}", threshold=threshold),
    )
