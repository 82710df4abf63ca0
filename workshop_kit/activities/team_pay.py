"""A small invented team: one person's pay is moved, the mean follows, the median hardly does."""

from __future__ import annotations

from statistics import fmean, median

from workshop_kit.activities.controls import Choice, Control, Option, Scale, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart, ChartTable, TeamLine, plot_team_pay
from workshop_kit.charts.scale import ScaleMark
from workshop_kit.data import Workforce
from workshop_kit.measures.pay_gap import pay_gap
from workshop_kit.texts import Translator

KEY = "s01.median"

# Invented, in euros a month at full time; the pay that is moved comes beside these six.
TEAM = {
    "women": (1760, 1820, 1900, 2040, 2160, 2300),
    "men": (1780, 1860, 1980, 2080, 2200, 2340),
}
_STAYS = 2420
LOWEST, HIGHEST, STEP = 1600, 5000, 200
_START = 2400
_TICKS = (1500, 2000, 3000, 4000, 5000, 5100)


def median_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be set: whose pay is moved, and to what."""
    return (
        Choice(
            "who",
            t(f"{KEY}.who"),
            tuple(Option(sex, t(f"{KEY}.who.{sex}")) for sex in ("men", "women")),
            "men",
        ),
        Scale(
            "pay",
            t(f"{KEY}.pay"),
            tuple(t(f"{KEY}.euros", v=euros) for euros in _pays()),
            _pays().index(_START),
            t(f"{KEY}.fewer"),
            t(f"{KEY}.more"),
        ),
    )


def _pays() -> range:
    return range(LOWEST, HIGHEST + 1, STEP)


def team_at(who: str, pay: int) -> dict[str, tuple[int, ...]]:
    """Return everyone's pay when the last person of one sex earns `pay`.

    Examples
    --------
    >>> team_at("men", 8000)["men"][-1], team_at("men", 8000)["women"][-1]
    (8000, 2420)
    """
    return {sex: (*others, pay if sex == who else _STAYS) for sex, others in TEAM.items()}


def look_at_team(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the team at some settings."""
    who, pay = str(settings["who"]), _pays()[int(settings["pay"])]
    team = team_at(who, pay)
    gaps = pay_gap(
        [*team["men"], *team["women"]], [True] * len(team["men"]) + [False] * len(team["women"])
    )
    return View(
        chart=_chart(team, who, pay, t),
        figures=(
            Figure(t.word("{x:percent1}", x=gaps.mean), t(f"{KEY}.say.mean")),
            Figure(t.word("{x:percent1}", x=gaps.median), t(f"{KEY}.say.median")),
        ),
        reading=t(f"{KEY}.reading.{_case(team, who)}"),
        # Each line is named after its sex.
        by_sex=False,
    )


def _moves(team: dict[str, tuple[int, ...]], who: str) -> tuple[float, float]:
    """Return how far the mean and the median of one sex are from where they stood."""
    before = team_at(who, _START)[who]
    return fmean(team[who]) - fmean(before), median(team[who]) - median(before)


def _case(team: dict[str, tuple[int, ...]], who: str) -> str:
    mean, middle = _moves(team, who)
    return "moved" if middle else "still" if mean else "start"


def _chart(team: dict[str, tuple[int, ...]], who: str, pay: int, t: Translator) -> Chart:
    lines = tuple(
        TeamLine(
            sex,
            t(f"sex.{sex}"),
            pays,
            ScaleMark(fmean(pays), t(f"{KEY}.euros", v=fmean(pays))),
            ScaleMark(median(pays), t(f"{KEY}.euros", v=median(pays))),
            moved=len(pays) - 1 if sex == who else None,
        )
        for sex, pays in team.items()
    )
    ticks = tuple(
        ScaleMark(euros, t(f"{KEY}.euros", v=euros) if euros in _TICKS[1:-1] else "")
        for euros in _TICKS
    )
    words = {name: t(f"{KEY}.sign.{name}") for name in ("mean", "median", "moved")}
    return Chart(
        title=_title(team, who, t),
        subtitle=t(f"{KEY}.subtitle"),
        n=t("chart.n", women=len(team["women"]), men=len(team["men"])),
        description=t(f"{KEY}.description.{who}", pay=pay, **_averages(team)),
        table=_table(team, t),
        draw=lambda: plot_team_pay(lines, ticks, words),
    )


def _title(team: dict[str, tuple[int, ...]], who: str, t: Translator) -> str:
    """Say how far each average is from where it stood before anyone moved."""
    case = _case(team, who)
    if case == "start":
        return t(f"{KEY}.title.start")
    mean, middle = _moves(team, who)
    way = "up" if mean > 0 else "down"
    return t(f"{KEY}.title.{way}.{case}.{who}", mean=abs(mean), median=abs(middle))


def _averages(team: dict[str, tuple[int, ...]]) -> dict[str, float]:
    of = {"mean": fmean, "median": median}
    return {f"{name}_{sex}": one(team[sex]) for name, one in of.items() for sex in team}


def _table(team: dict[str, tuple[int, ...]], t: Translator) -> ChartTable:
    averages = _averages(team)
    rows = [
        (
            t(f"{KEY}.table.{name}"),
            *(t(f"{KEY}.euros", v=averages[f"{name}_{sex}"]) for sex in ("women", "men")),
        )
        for name in ("mean", "median")
    ]
    people = [
        (
            t(f"{KEY}.table.person", n=place),
            *(t(f"{KEY}.euros", v=sorted(team[sex])[place - 1]) for sex in ("women", "men")),
        )
        for place in range(1, len(team["women"]) + 1)
    ]
    columns = (t(f"{KEY}.table.who"), t("sex.women"), t("sex.men"))
    return ChartTable(t(f"{KEY}.table.caption"), columns, (*people, *rows))
