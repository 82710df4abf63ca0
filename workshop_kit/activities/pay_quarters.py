"""Who is in each quarter of pay: people, not euros."""

from __future__ import annotations

from workshop_kit.activities.controls import Choice, Control, Option, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart, ChartTable, SexBar, plot_sex_bars
from workshop_kit.data import Workforce
from workshop_kit.indicators import ANNUAL_PAY, HOURLY_PAY
from workshop_kit.outcomes.quartiles import Quartiles, rank_in_quartiles
from workshop_kit.texts import Translator

KEY = "s06.quarters"

_PAYS = {"hourly": HOURLY_PAY, "annual": ANNUAL_PAY}
_ORDER = (3, 2, 1, 0)


def quarter_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return the pay by which people are ranked."""
    options = tuple(Option(name, t(f"{KEY}.pay.{name}")) for name in _PAYS)
    return (Choice("pay", t(f"{KEY}.pay"), options, "hourly"),)


def look_at_quarters(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the women and men of each quarter, the best paid first."""
    found = rank_in_quartiles(workforce, _PAYS[str(settings["pay"])])
    every = found.n_compared + found.n_reference
    top, all_women = float(found.quarters.compared_share[3]), found.n_compared / every
    figures = (
        Figure(t.word("{x:percent}", x=top), t(f"{KEY}.say.top")),
        Figure(t.word("{x:percent}", x=all_women), t(f"{KEY}.say.all"), quiet=True),
    )
    return View(_chart(found, t), figures, t(f"{KEY}.reading", n=every / 4))


def _chart(found: Quartiles, t: Translator) -> Chart:
    quarters = found.quarters
    rows = [
        (
            t(f"{KEY}.quarter.{place + 1}"),
            float(quarters.compared[place]),
            float(quarters.reference[place]),
            float(quarters.compared_share[place]),
        )
        for place in _ORDER
    ]
    bars = [
        SexBar(label, label, women, men, t("chart.woman_share", share=share))
        for label, women, men, share in rows
    ]
    return Chart(
        title=t(f"{KEY}.title", top=rows[0][3], low=rows[-1][3]),
        subtitle=t(f"{KEY}.subtitle"),
        n=t("chart.n", women=found.n_compared, men=found.n_reference),
        description=t(
            f"{KEY}.description",
            top=rows[0][3],
            low=rows[-1][3],
            women=found.n_compared,
            men=found.n_reference,
        ),
        table=ChartTable(
            t(f"{KEY}.table.caption"),
            (
                t(f"{KEY}.table.quarter"),
                t("sex.women"),
                t("sex.men"),
                t(f"{KEY}.table.share"),
            ),
            tuple(
                (
                    label,
                    t.word("{n:number1}", n=women),
                    t.word("{n:number1}", n=men),
                    t.word("{x:percent}", x=share),
                )
                for label, women, men, share in rows
            ),
        ),
        draw=lambda: plot_sex_bars(bars),
    )
