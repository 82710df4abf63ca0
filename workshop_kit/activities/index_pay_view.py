"""Indicator 1 opened up: the gap of each group, what is forgiven, weighed, and left out."""

from __future__ import annotations

from math import nan

from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.law_words import say_source
from workshop_kit.charts import (
    Chart,
    ChartTable,
    GapBar,
    SexBar,
    plot_gap_bars,
    plot_sentence,
    plot_sex_bars,
)
from workshop_kit.data import Workforce
from workshop_kit.indicators import fewest_shown
from workshop_kit.legal import Index, IndexIndicator, PayGroup, rule
from workshop_kit.texts import Translator
from workshop_kit.texts.legal_words import say_left_out, say_legal

KEY = "s07.index.pay_gap"

# A picture taller than this is not seen at once; the table holds every group.
_MOST_ROWS = 12
_COLUMNS = ("group", "women", "men", "gap", "left", "weight", "part", "kept")


def look_at_pay_gap(index: Index, _key: str, workforce: Workforce, t: Translator) -> View:
    """Return the gaps of the groups, and the indicator that they make."""
    one = index.indicator("pay_gap")
    view = _Groups(one, index.method, workforce, t)
    return View(view.chart(), view.figures(), view.reading(index), by_sex=not one.is_calculable)


class _Groups:
    """The groups of indicator 1 in words."""

    def __init__(
        self, one: IndexIndicator, method: str, workforce: Workforce, t: Translator
    ) -> None:
        self.one, self.method, self.workforce, self.t = one, method, workforce, t
        self.groups = [group for group in one.groups if group.left_out != "nobody"]
        self.kept = [group for group in self.groups if group.left_out is None]
        self.hidden = hidden_groups(self.kept, fewest_shown(workforce))
        self.left_out = [group for group in self.groups if group.left_out is not None]

    def chart(self) -> Chart:
        t, drawn = self.t, self._drawn()
        shown = "all" if len(drawn) in (len(self.kept), len(self.groups)) else "some"
        how = "gaps" if self.one.is_calculable else "people"
        return Chart(
            title=self._title(),
            subtitle=t(
                f"{KEY}.subtitle.{how}.{shown}",
                n=len(drawn),
                method=t(f"legal.index.method.{self.method}"),
                source=say_source(t, f"index.relevance_threshold.{self.method}"),
            ),
            n=t("chart.n", **self._people(self.groups)),
            description=self._description(drawn),
            table=ChartTable(
                t(f"{KEY}.table.caption"),
                tuple(t(f"{KEY}.table.{name}") for name in _COLUMNS),
                tuple(self._cells(group) for group in self.groups),
            ),
            draw=lambda: self._draw(drawn),
        )

    def figures(self) -> tuple[Figure, ...]:
        t, one = self.t, self.one
        share = t.word("{x:percent}", x=one.figures["kept_share"])
        compared = Figure(share, t(f"{KEY}.say.kept"), quiet=True)
        if not one.is_calculable:
            return (compared,)
        points = t(f"{KEY}.say.points", maximum=one.maximum)
        result = t(f"{KEY}.say.result.{one.favourable}")
        return (
            Figure(t.word("{x:percent1}", x=one.result), result),
            Figure(t.word("{n:count}", n=one.points), points),
            compared,
        )

    def reading(self, index: Index) -> str:
        t = self.t
        said = [say_legal(t, reason) for reason in self.one.reasons]
        said += [
            say_legal(t, told)
            for told in index.assumptions
            if told.code == "levels_fell_back_to_csp"
        ]
        if self.one.is_calculable:
            threshold = self.one.figures["threshold"]
            said.append(t(f"{KEY}.reading.counts", threshold=threshold))
        if self.left_out and self.one.is_calculable:
            people = sum(group.women + group.men for group in self.left_out)
            fewest = rule("index.fewest.pay_gap").value
            numbers = {"n": len(self.left_out), "people": people, "fewest": fewest}
            said.append(t(f"{KEY}.reading.left_out", **numbers))
        if len({group.contribution > 0 for group in self.kept if group.contribution}) == 2:
            said.append(t(f"{KEY}.reading.both_ways"))
        if self.hidden:
            said.append(t(f"{KEY}.reading.hidden", n=len(self.hidden)))
        return " ".join([*said, t(f"{KEY}.reading.not_counted")])

    def _title(self) -> str:
        t, one = self.t, self.one
        numbers = {"kept": len(self.kept), "all": len(self.groups), "maximum": one.maximum}
        if not one.is_calculable:
            numbers["share"] = one.figures["kept_share"]
            return t(f"{KEY}.title.{'some' if self.kept else 'none'}", **numbers)
        numbers |= {"points": one.points, "gap": one.result}
        return t(f"{KEY}.title.{one.favourable}", **numbers)

    def _people(self, groups: list[PayGroup]) -> dict[str, int]:
        return {sex: sum(getattr(group, sex) for group in groups) for sex in ("women", "men")}

    def _label(self, group: PayGroup) -> str:
        # A level is told by its number.
        name = group.category
        if self.method == "csp":
            name = self.workforce.label("category", group.category, self.t.language)
        age = self.t(f"age_bracket.{group.age_bracket}")
        return self.t(f"{KEY}.group.{self.method}", name=name, age=age)

    def _drawn(self) -> list[PayGroup]:
        """Return the groups of the picture: the ones compared, the largest if they are many."""
        groups = self.kept if self.one.is_calculable else self.groups
        largest = sorted(groups, key=lambda group: -(group.women + group.men))[:_MOST_ROWS]
        return [group for group in groups if group in largest]

    def _draw(self, drawn: list[PayGroup]) -> object:
        t = self.t
        if not drawn:
            return plot_sentence(t(f"{KEY}.nobody"))
        if not self.one.is_calculable:
            return plot_sex_bars([self._people_bar(group) for group in drawn])
        threshold = self.one.figures["threshold"]
        return plot_gap_bars(
            [self._bar(group) for group in drawn],
            band=(-threshold, threshold),
            sides=(t("s07.law.women_more"), t("s07.law.men_more")),
        )

    def _people_bar(self, group: PayGroup) -> SexBar:
        label = self._label(group)
        kept = "left_out" if group.left_out else "kept"
        note = self.t(f"{KEY}.people.{kept}", women=group.women, men=group.men)
        return SexBar(label, label, group.women, group.men, note)

    def _bar(self, group: PayGroup) -> GapBar:
        label = self._label(group)
        if group in self.hidden:
            return GapBar(label, nan, 0, self.t("s07.law.hidden"))
        return GapBar(label, group.gap, group.gap_after_threshold, self._words(group))

    def _words(self, group: PayGroup) -> str:
        values = {"gap": group.gap, "left": group.gap_after_threshold, "weight": group.weight}
        how = "left" if group.gap_after_threshold else "forgiven"
        return self.t(f"{KEY}.bar.{how}", **values)

    def _kept_words(self, group: PayGroup) -> str:
        fewest = rule("index.fewest.pay_gap").value
        return say_left_out(self.t, group, fewest) or self.t(f"{KEY}.compared")

    def _cells(self, group: PayGroup) -> tuple[str, ...]:
        t = self.t
        counts = (t.word("{n:count}", n=group.women), t.word("{n:count}", n=group.men))
        figures: tuple[str, ...] = ("—",) * 4
        if group in self.hidden:
            figures = (t("s07.law.hidden"),) * 4
        elif group.left_out is None:
            figures = (
                t.word("{x:percent1}", x=group.gap),
                t.word("{x:per_hundred1}", x=group.gap_after_threshold),
                t.word("{x:percent1}", x=group.weight),
                t.word("{x:number2}", x=100 * group.contribution),
            )
        return (self._label(group), *counts, *figures, self._kept_words(group))

    def _description(self, drawn: list[PayGroup]) -> str:
        t = self.t
        numbers = {"kept": len(self.kept), "all": len(self.groups)}
        if not self.one.is_calculable:
            return t(f"{KEY}.description.none", **numbers)
        shown = [group for group in drawn if group not in self.hidden]
        rows = " ".join(
            t(f"{KEY}.description.row", group=self._label(group), words=self._words(group))
            for group in shown
        )
        return t(
            f"{KEY}.description", **numbers, rows=rows, threshold=self.one.figures["threshold"]
        )


def hidden_groups(kept: list[PayGroup], fewest: int) -> list[PayGroup]:
    """Return the groups whose gap is not shown: too few people, or one that would tell another.

    The gaps add up to the indicator, which is published: one hidden alone would be found.
    """
    hidden = [group for group in kept if min(group.women, group.men) < fewest]
    others = [group for group in kept if group not in hidden]
    if len(hidden) == 1 and others:
        hidden.append(min(others, key=lambda group: group.women + group.men))
    return hidden
