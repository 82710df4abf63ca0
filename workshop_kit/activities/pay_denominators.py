"""One difference in pay, laid on men's pay, on women's or on the middle of the two."""

from __future__ import annotations

from workshop_kit.activities.controls import Control, Scale, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart, ChartTable, Whole, plot_denominators
from workshop_kit.data import Workforce
from workshop_kit.measures.pay_gap import GapByDenominator, gap_by_denominator
from workshop_kit.texts import Translator

KEY = "s01.denominator"

# Invented, in euros; the men's stays, the women's is moved.
MEN = 1000
WOMEN = range(500, 1201, 50)
_START = WOMEN.index(800)
_DENOMINATORS = ("men", "women", "middle")


def denominator_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be set: women's pay."""
    return (
        Scale(
            "women",
            t(f"{KEY}.women"),
            tuple(t(f"{KEY}.euros", v=euros) for euros in WOMEN),
            _START,
            t(f"{KEY}.fewer"),
            t(f"{KEY}.more"),
        ),
    )


def look_at_denominators(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the difference at some settings."""
    women = WOMEN[int(settings["women"])]
    shares = _shares(gap_by_denominator(MEN, women), t)
    return View(
        chart=_chart(women, shares, t),
        figures=(
            Figure(shares["men"], t(f"{KEY}.say.men")),
            Figure(shares["women"], t(f"{KEY}.say.women")),
        ),
        reading=t(f"{KEY}.reading.{_way(women)}"),
        by_sex=False,
    )


def _way(women: int) -> str:
    return "same" if women == MEN else "less" if women < MEN else "more"


def _shares(gaps: GapByDenominator, t: Translator) -> dict[str, str]:
    """Return each share in words, without its sign: the sentence says who has more."""
    of = {"men": gaps.reference, "women": gaps.compared, "middle": gaps.overall}
    return {name: _worded(abs(share), t) for name, share in of.items()}


def _worded(share: float, t: Translator) -> str:
    """Return a share in percent, with a decimal only where it has one."""
    tenths = round(1000 * share)
    return t.word("{x:percent1}" if tenths % 10 else "{x:percent}", x=share)


def _chart(women: int, shares: dict[str, str], t: Translator) -> Chart:
    difference, way = abs(MEN - women), _way(women)
    pays = {"men": MEN, "women": women, "middle": (MEN + women) / 2}
    wholes = tuple(
        Whole(t(f"{KEY}.whole.{name}", v=pays[name]), pays[name], difference, shares[name])
        for name in _DENOMINATORS
    )
    return Chart(
        title=t(f"{KEY}.title.{way}", difference=difference, **shares),
        subtitle=t(f"{KEY}.subtitle"),
        n=t(f"{KEY}.n"),
        description=t(f"{KEY}.description.{way}", pay=women, difference=difference, **shares),
        table=_table(wholes, difference, t),
        draw=lambda: plot_denominators(wholes),
    )


def _table(wholes: tuple[Whole, ...], difference: int, t: Translator) -> ChartTable:
    return ChartTable(
        t(f"{KEY}.table.caption"),
        tuple(t(f"{KEY}.table.{name}") for name in ("whole", "difference", "share")),
        tuple((one.label, t(f"{KEY}.euros", v=difference), one.said) for one in wholes),
    )
