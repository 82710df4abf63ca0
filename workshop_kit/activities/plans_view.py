"""What is seen of two plans: the picture of an outcome, its table, its words."""

from __future__ import annotations

from functools import partial
from typing import Any

from workshop_kit.activities.exploration import Figure, View
from workshop_kit.activities.plans_chosen import COST, PLANS, Plans
from workshop_kit.activities.plans_replayed import (
    YEARS,
    Seen,
    is_hidden,
    see,
    total_cost,
    which_way,
)
from workshop_kit.activities.plans_words import (
    KEY,
    finding,
    name_outcome,
    name_plan,
    reading,
    say_band,
    say_cautions,
    say_cost,
    say_count,
    say_difference,
    say_gap_marks,
    say_general,
    say_marks,
    say_value,
    subtitle,
    when,
)
from workshop_kit.charts import (
    Chart,
    ChartTable,
    DifferenceLine,
    TrajectoryLine,
    plot_sentence,
    plot_trajectories,
)
from workshop_kit.data import Workforce
from workshop_kit.simulation.what_if import Difference, Trajectory
from workshop_kit.texts import Translator


def look_at_plans(plans: Plans, workforce: Workforce, t: Translator) -> View:
    """Return what is seen of two plans in one company."""
    seen = see(plans, workforce)
    if plans.outcome != COST and is_hidden(workforce):
        title = t(f"{KEY}.title.hidden", what=name_outcome(plans.outcome, t))
        return _view_of_sentence(seen, workforce, title, t(f"{KEY}.hidden"), t)
    if not seen.is_known or (plans.outcome == COST and not seen.plans):
        return _view_of_sentence(seen, workforce, finding(seen, t), reading(seen, t), t)
    return View(
        chart=_chart(seen, t),
        figures=_figures(seen, t),
        reading=reading(seen, t),
        by_sex=False,
        beside=_beside(seen, workforce, t),
    )


def _view_of_sentence(
    seen: Seen, workforce: Workforce, title: str, said: str, t: Translator
) -> View:
    """Return a sentence where there is nothing to draw, or nothing that may be."""
    sentence = said.split("\n")[0].replace("**", "")
    chart = Chart(
        title=title,
        subtitle=t("levers.thought_experiment"),
        n=say_count(seen, t),
        description=t(f"{KEY}.untold", title=title, sentence=sentence),
        table=ChartTable(
            _caption(seen, t),
            (t(f"{KEY}.table.year"), t(f"{KEY}.table.untold")),
            ((t(f"{KEY}.year", n=YEARS), sentence),),
        ),
        draw=lambda: plot_sentence(sentence),
    )
    return View(chart, (), said, by_sex=False, beside=_beside(seen, workforce, t))


def _caption(seen: Seen, t: Translator) -> str:
    return t(f"{KEY}.table.caption", what=name_outcome(seen.outcome, t))


def _drawn(seen: Seen) -> tuple[str, ...]:
    # Having no lever costs nothing: there is no line to draw.
    return seen.plans if seen.outcome == COST else seen.names


def _figures(seen: Seen, t: Translator) -> tuple[Figure, ...]:
    if seen.outcome == COST:
        return tuple(
            Figure(
                say_value(float(total_cost(seen.replays[plan])[1]), "euros", t),
                t(f"{KEY}.figure.cost.{plan}", years=YEARS),
            )
            for plan in seen.plans
        )
    return tuple(
        Figure(
            say_value(float(seen.end(name).median[0]), seen.unit, t),
            t(f"{KEY}.figure.{name}", when=when(seen, t)),
            quiet=name == "baseline" and len(seen.names) > 1,
        )
        for name in (*seen.plans, "baseline")
    )


def _beside(seen: Seen, workforce: Workforce, t: Translator) -> dict[str, Any]:
    """Return what the panel shows besides: the cost of each plan, and what calls for care."""
    return {
        "costs": {plan: say_cost(seen, plan, t) for plan in PLANS},
        "cautions": say_cautions(seen, workforce, t),
        "general": say_general(t),
    }


def _pair(seen: Seen) -> tuple[str, str] | None:
    if seen.outcome == COST and len(seen.plans) < len(PLANS):
        return None
    return seen.pair


def _chart(seen: Seen, t: Translator) -> Chart:
    return Chart(
        title=finding(seen, t),
        subtitle=subtitle(seen, t),
        n=say_count(seen, t),
        description=_description(seen, t),
        table=_table(seen, t),
        draw=partial(_draw, seen, t),
    )


def _description(seen: Seen, t: Translator) -> str:
    """Return what the picture shows: what, how much, which way."""
    said = [t(f"{KEY}.description", what=name_outcome(seen.outcome, t), years=YEARS)]
    for name in _drawn(seen):
        found = seen.trajectory(name)
        now = say_value(float(found.median[0]), seen.unit, t)
        then = _cell(found, -1, seen.unit, t)
        said.append(t(f"{KEY}.description.line", name=name_plan(name, t), now=now, then=then))
    pair = _pair(seen)
    if pair:
        difference = seen.difference(*pair)
        how = _noise_word(which_way(difference), t)
        words = _difference_cell(difference, -1, seen.unit, t)
        said.append(t(f"{KEY}.description.difference", title=_minus(pair, t), said=words, how=how))
    return " ".join(said)


def _minus(pair: tuple[str, str], t: Translator) -> str:
    names = {"first": name_plan(pair[0], t), "second": name_plan(pair[1], t)}
    return t(f"{KEY}.difference.{'both' if pair == PLANS else 'one'}", **names)


def _noise_word(how: str, t: Translator) -> str:
    key = {"lower": "beyond", "higher": "beyond", "noise": "within"}.get(how, how)
    return t(f"{KEY}.{key}")


def _cell(found: Trajectory, year: int, unit: str, t: Translator) -> str:
    low, median, high = (float(part[year]) for part in (found.low, found.median, found.high))
    return say_band(low, median, high, unit, t)


def _difference_cell(found: Difference, year: int, unit: str, t: Translator) -> str:
    shown = {"low": found.low, "median": found.median, "high": found.high}
    words = {name: say_difference(float(x[year]), unit, t) for name, x in shown.items()}
    return words["median"] if words["low"] == words["high"] else t(f"{KEY}.band", **words)


def _table(seen: Seen, t: Translator) -> ChartTable:
    """Return the years one by one: each line with its band, and what sets two of them apart."""
    names, pair = _drawn(seen), _pair(seen)
    columns = [t(f"{KEY}.table.year"), *(name_plan(name, t) for name in names)]
    if pair:
        columns += [_minus(pair, t), t(f"{KEY}.table.noise")]
    rows = [
        (
            _year(year, t),
            *(_cell(seen.trajectory(name), year, seen.unit, t) for name in names),
            *(_difference_cells(seen.difference(*pair), year, seen.unit, t) if pair else ()),
        )
        for year in range(YEARS + 1)
    ]
    if seen.is_mean:
        rows.append(_mean_row(seen, pair, t))
    return ChartTable(_caption(seen, t), tuple(columns), tuple(rows))


def _mean_row(seen: Seen, pair: tuple[str, str] | None, t: Translator) -> tuple[str, ...]:
    """Return the years on average: what the finding speaks of."""
    cells = [_cell(seen.end(name), 0, seen.unit, t) for name in _drawn(seen)]
    if pair:
        difference = seen.difference_at_end(*pair)
        cells.append(_difference_cell(difference, 0, seen.unit, t))
        cells.append(_noise_word(which_way(difference, 0), t))
    return (when(seen, t), *cells)


def _difference_cells(
    difference: Difference, year: int, unit: str, t: Translator
) -> tuple[str, str]:
    if not year:
        # Nothing has been decided yet.
        return t(f"{KEY}.table.start"), t(f"{KEY}.table.start")
    words = _difference_cell(difference, year, unit, t)
    return words, _noise_word(which_way(difference, year), t)


def _year(year: int, t: Translator) -> str:
    return t(f"{KEY}.year", n=year) if year else t(f"{KEY}.now")


def _draw(seen: Seen, t: Translator) -> Any:
    lines = [_line(seen, name, t) for name in _drawn(seen)]
    pair, difference = _pair(seen), None
    if pair:
        found = seen.difference(*pair)
        difference = DifferenceLine(
            _difference_title(seen, pair, t),
            found.low,
            found.median,
            found.high,
            found.is_within_noise,
            t(f"{KEY}.within"),
            t(f"{KEY}.beyond"),
        )
    return plot_trajectories(
        lines,
        [_year(year, t) for year in range(YEARS + 1)],
        say=partial(say_marks, unit=seen.unit, t=t),
        difference=difference,
        say_difference=partial(say_gap_marks, unit=seen.unit, t=t),
    )


def _difference_title(seen: Seen, pair: tuple[str, str], t: Translator) -> str:
    """Return which one minus which; of a mean, what it comes to, which no single year shows."""
    title = _minus(pair, t)
    if seen.unit == "share":
        return t(f"{KEY}.difference.unit", title=title)
    if not seen.is_mean:
        return title
    found = seen.difference_at_end(*pair)
    said = say_difference(float(found.median[0]), seen.unit, t)
    how = _noise_word(which_way(found), t)
    return t(f"{KEY}.difference.mean", title=title, when=when(seen, t), said=said, how=how)


def _line(seen: Seen, name: str, t: Translator) -> TrajectoryLine:
    found = seen.trajectory(name)
    value = say_value(float(found.median[-1]), seen.unit, t)
    label = t("said.setting", label=name_plan(name, t), value=value)
    return TrajectoryLine(name, label, found.low, found.median, found.high)
