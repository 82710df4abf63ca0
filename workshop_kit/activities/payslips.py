"""Three payslips of one part-time job: what is paid, the full-time equivalent, the hour."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_kit.activities.controls import Choice, Control, Option, Scale, Settings
from workshop_kit.activities.exploration import Figure, View
from workshop_kit.charts import Chart, ChartTable, PayPair, plot_payslips
from workshop_kit.data import Workforce
from workshop_kit.measures import relative_gap
from workshop_kit.measures.pay_units import PayConversions, pay_conversions
from workshop_kit.texts import Translator

KEY = "s01.payslips"

# Invented: 2,500 euros a month for the 151.67 hours of a 35-hour week (35 x 52 / 12).
FULL_TIME_PAY = 2500.0
FULL_TIME_HOURS = 35 * 52 / 12
SHARES = tuple(percent / 100 for percent in range(50, 101, 5))
_START = SHARES.index(0.8)
# How much less an hour is paid, by choice.
LESS = {"same": 0.0, "less": 0.05}
UNITS = ("paid", "full_time", "hour")


@dataclass(frozen=True)
class Payslips:
    """Pay of the person at full time and of the one at part-time, in the three units."""

    conversions: PayConversions

    def pay(self, unit: str) -> tuple[float, float]:
        """Return both, in euros a month or an hour."""
        of = {
            "paid": self.conversions.annual,
            "full_time": self.conversions.full_time_equivalent,
            "hour": self.conversions.hourly,
        }[unit]
        return float(of[0]), float(of[1])

    def gap(self, unit: str) -> float:
        """Return what the second one lacks, as a share of the first one's."""
        return float(relative_gap(*self.pay(unit)))


def payslips_at(share: float, less: float) -> Payslips:
    """Return the payslips when the second person works a share of full time.

    Examples
    --------
    >>> slips = payslips_at(0.8, 0.0)
    >>> [round(slips.pay(unit)[1], 2) for unit in UNITS]
    [2000.0, 2500.0, 16.48]
    """
    pays = [FULL_TIME_PAY, FULL_TIME_PAY * share * (1 - less)]
    return Payslips(
        pay_conversions(pays, [FULL_TIME_HOURS, FULL_TIME_HOURS * share], FULL_TIME_HOURS)
    )


def payslip_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return what can be set: the share of full time, and what an hour is paid."""
    return (
        Scale(
            "share",
            t(f"{KEY}.share"),
            tuple(t.word("{x:percent}", x=share) for share in SHARES),
            _START,
            t(f"{KEY}.fewer"),
            t(f"{KEY}.more"),
        ),
        Choice(
            "hour",
            t(f"{KEY}.hour"),
            tuple(Option(name, t(f"{KEY}.hour.{name}")) for name in LESS),
            "same",
        ),
    )


def look_at_payslips(settings: Settings, workforce: Workforce, t: Translator) -> View:
    """Return the payslips at some settings."""
    share, hour = SHARES[int(settings["share"])], str(settings["hour"])
    slips = payslips_at(share, LESS[hour])
    return View(
        chart=_chart(slips, share, hour, t),
        figures=(
            Figure(t(f"{KEY}.euros", v=_missing(slips, "paid")), t(f"{KEY}.say.paid")),
            Figure(t(f"{KEY}.euros", v=_missing(slips, "full_time")), t(f"{KEY}.say.full_time")),
        ),
        reading=t(
            f"{KEY}.reading.{_case(share, hour)}",
            hours=1 - share,
            paid=slips.gap("paid"),
            hour=slips.gap("hour"),
        ),
        by_sex=False,
    )


def _case(share: float, hour: str) -> str:
    time = "full" if share == 1 else "part"
    return f"{time}.{hour}"


def _missing(slips: Payslips, unit: str) -> float:
    first, second = slips.pay(unit)
    # A rest of the division is no missing euro.
    return round(first - second, 6)


def _chart(slips: Payslips, share: float, hour: str, t: Translator) -> Chart:
    first, second = t(f"{KEY}.first"), t(f"{KEY}.second", share=share)
    pairs = tuple(_pair(slips, unit, t) for unit in UNITS)
    return Chart(
        title=t(
            f"{KEY}.title.{_case(share, hour)}",
            share=share,
            missing=_missing(slips, "paid"),
            hidden=_missing(slips, "full_time"),
        ),
        subtitle=t(f"{KEY}.subtitle"),
        n=t(f"{KEY}.n"),
        description=t(
            f"{KEY}.description",
            share=share,
            **{unit: pair.second_label for unit, pair in zip(UNITS, pairs, strict=True)},
            **{f"all_{unit}": pair.first_label for unit, pair in zip(UNITS, pairs, strict=True)},
        ),
        table=_table(slips, pairs, (first, second), t),
        draw=lambda: plot_payslips(pairs, first=first, second=second, missing=t(f"{KEY}.missing")),
    )


def _pair(slips: Payslips, unit: str, t: Translator) -> PayPair:
    worded = "cents" if unit == "hour" else "euros"
    missing = _missing(slips, unit)
    labels = [t(f"{KEY}.{worded}", v=value) for value in slips.pay(unit)]
    lacks = t(f"{KEY}.lacks", amount=t(f"{KEY}.{worded}", v=missing)) if missing else ""
    return PayPair(t(f"{KEY}.unit.{unit}"), *slips.pay(unit), *labels, lacks)


def _table(
    slips: Payslips, pairs: tuple[PayPair, ...], who: tuple[str, str], t: Translator
) -> ChartTable:
    return ChartTable(
        t(f"{KEY}.table.caption"),
        (t(f"{KEY}.table.unit"), *who, t(f"{KEY}.table.gap")),
        tuple(
            (
                pair.label,
                pair.first_label,
                pair.second_label,
                t.word("{x:percent1}", x=slips.gap(unit)),
            )
            for unit, pair in zip(UNITS, pairs, strict=True)
        ),
    )
