"""Indicators 2, 3 and 2-3 opened up: who is raised or promoted, and the points it makes."""

from __future__ import annotations

from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.law_words import say_source
from workshop_kit.charts import Chart, ChartTable, SexBar, plot_paired_bars
from workshop_kit.data import Workforce
from workshop_kit.indicators import fewest_shown
from workshop_kit.legal import Index, IndexIndicator, RateGroup, rule
from workshop_kit.texts import Translator
from workshop_kit.texts.legal_words import say_left_out, say_legal

KEY = "s07.index.rates"
_WHOLE = "raises_or_promotions"
_COLUMNS = ("group", "women", "women_rate", "men", "men_rate", "gap", "weight", "part", "kept")


def look_at_rates(index: Index, key: str, workforce: Workforce, t: Translator) -> View:
    """Return the rates of women and men, and the points that their gap gives."""
    one = index.indicator(key)
    groups = _groups(one)
    chart = Chart(
        title=_title(one, t),
        subtitle=t(f"{KEY}.subtitle.{key}", source=say_source(t, f"index.score.{key}")),
        n=t("chart.n", **{sex: sum(getattr(g, sex) for g in groups) for sex in ("women", "men")}),
        description=_description(one, groups, workforce, t),
        table=ChartTable(
            t(f"{KEY}.table.caption.{key}"),
            tuple(t(f"{KEY}.table.{name}") for name in _COLUMNS),
            tuple(_cells(one, group, workforce, t) for group in groups),
        ),
        draw=lambda: plot_paired_bars(_bars(one, groups, workforce, t), at_least=0.1),
    )
    return View(chart, _figures(one, t), _reading(one, t))


def _groups(one: IndexIndicator) -> tuple[RateGroup, ...]:
    """Return the categories compared, or the whole company as one group."""
    if one.key != _WHOLE:
        return tuple(group for group in one.groups if group.left_out != "nobody")
    known = one.figures
    whole = (int(known["women"]), int(known["men"]), known["women_rate"], known["men_rate"])
    left_out = "too_few_both" if one.points is None and min(whole[:2]) < _fewest(one.key) else None
    return (
        RateGroup("all", *whole, left_out=left_out, gap=known["men_rate"] - known["women_rate"]),
    )


def _fewest(key: str) -> int:
    return rule(f"index.fewest.{key if key == _WHOLE else 'rates'}").value


def _title(one: IndexIndicator, t: Translator) -> str:
    if one.points is None:
        return t(f"{KEY}.title.none.{one.key}")
    values = {"points": one.points, "maximum": one.maximum, "gap": one.result}
    return t(f"{KEY}.title.{one.favourable}.{one.key}", **values)


def _label(group: RateGroup, workforce: Workforce, t: Translator) -> str:
    if group.category == "all":
        return t(f"{KEY}.everyone")
    return workforce.label("category", group.category, t.language)


def _is_shown(group: RateGroup, workforce: Workforce) -> bool:
    """Tell whether the rates of a group may be shown: of few people, they tell who was raised."""
    return min(group.women, group.men) >= fewest_shown(workforce)


def _bars(
    one: IndexIndicator, groups: tuple[RateGroup, ...], workforce: Workforce, t: Translator
) -> list[SexBar]:
    return [
        SexBar(
            group.category,
            _label(group, workforce, t),
            group.women_rate if _is_shown(group, workforce) else 0,
            group.men_rate if _is_shown(group, workforce) else 0,
            _note(group, workforce, t),
        )
        for group in groups
    ]


def _note(group: RateGroup, workforce: Workforce, t: Translator) -> str:
    if not _is_shown(group, workforce):
        return t("s07.law.hidden")
    how = "" if group.left_out is None else ".left_out"
    return t(f"{KEY}.bar{how}", women=group.women_rate, men=group.men_rate)


def _description(
    one: IndexIndicator, groups: tuple[RateGroup, ...], workforce: Workforce, t: Translator
) -> str:
    rows = [
        t(
            f"{KEY}.description.row",
            group=_label(group, workforce, t),
            women=group.women_rate,
            men=group.men_rate,
        )
        if _is_shown(group, workforce)
        else t(
            f"{KEY}.description.hidden",
            group=_label(group, workforce, t),
            women=group.women,
            men=group.men,
        )
        for group in groups
    ]
    return t(f"{KEY}.description.{one.key}", rows=" ".join(rows))


def _cells(
    one: IndexIndicator, group: RateGroup, workforce: Workforce, t: Translator
) -> tuple[str, ...]:
    left_out = say_left_out(t, group, _fewest(one.key))
    weight = t.word("{x:percent1}", x=group.weight) if group.weight is not None else "—"
    part = t(f"{KEY}.part", part=group.contribution) if group.contribution is not None else "—"
    gap = t(f"{KEY}.part", part=group.men_rate - group.women_rate)
    women, men = (t.word("{x:percent1}", x=rate) for rate in (group.women_rate, group.men_rate))
    if not _is_shown(group, workforce):
        women = men = gap = t("s07.law.hidden")
    return (
        _label(group, workforce, t),
        t.word("{n:count}", n=group.women),
        women,
        t.word("{n:count}", n=group.men),
        men,
        gap,
        weight,
        part,
        left_out or t("s07.index.pay_gap.compared"),
    )


def _figures(one: IndexIndicator, t: Translator) -> tuple[Figure, ...]:
    if one.points is None:
        return ()
    points = Figure(
        t.word("{n:count}", n=one.points), t("s07.index.pay_gap.say.points", maximum=one.maximum)
    )
    gap = Figure(t.word("{x:per_hundred1}", x=one.result), t(f"{KEY}.say.gap.{one.favourable}"))
    if one.key != _WHOLE:
        return (gap, points)
    people = t.word("{n:number1}", n=one.figures["people_result"])
    return (gap, Figure(people, t(f"{KEY}.say.people"), quiet=True), points)


def _reading(one: IndexIndicator, t: Translator) -> str:
    said = [say_legal(t, reason) for reason in one.reasons]
    if one.is_catching_up:
        said.append(t("legal.index.catching_up"))
    if one.points is not None and one.key == _WHOLE:
        said.append(_two_readings(one, t))
    left_out = [group for group in one.groups if group.left_out not in (None, "nobody")]
    if left_out and one.points is not None:
        people = sum(group.women + group.men for group in left_out)
        numbers = {"n": len(left_out), "people": people, "fewest": _fewest(one.key)}
        said.append(t(f"{KEY}.reading.left_out", **numbers))
    return " ".join([*said, t(f"{KEY}.reading.{one.key}")])


def _two_readings(one: IndexIndicator, t: Translator) -> str:
    """Return the points in both readings, percentage points and people, and which is kept."""
    by_rate, by_people = (int(one.figures[f"points_by_{name}"]) for name in ("rate", "people"))
    kept = "rate" if by_rate > by_people else "people" if by_people > by_rate else "both"
    return t(
        f"{KEY}.reading.kept.{kept}",
        gap=one.result,
        people=one.figures["people_result"],
        by_rate=by_rate,
        by_people=by_people,
    )
