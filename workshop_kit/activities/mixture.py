"""Simpson's example: an average over mixed groups turns a lead into a lag."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import Panel, Silent, Voices, is_whole
from workshop_kit.activities.note import Note
from workshop_kit.activities.saying import chart_words, say_card
from workshop_kit.charts import Chart, ChartTable, PayLine, PayMark, plot_mixture
from workshop_kit.data import Workforce
from workshop_kit.measures import MixtureGap, mixture_gap
from workshop_kit.texts import Translator

# An invented example in round numbers: euros a month, manual workers then managers.
WOMEN_PAY = (2000.0, 4040.0)
MEN_PAY = (1990.0, 4000.0)
MEN = (20, 80)
_ALL = 100
_AXIS = (1500.0, 4500.0)


@dataclass(frozen=True)
class Mixture(Silent):
    """A slider moves how many of 100 women are managers; pay in each category stays put.

    Attributes
    ----------
    key : str
        Stable name of the activity.
    note : Note
        The question about one's own company, beside the chart.
    start : int, default 20
        Women managers out of 100 when it opens.
    step : int, default 5
        Women by which the slider moves.
    """

    key: str
    note: Note
    start: int = 20
    step: int = 5
    kind: str = "mixture"

    def accepts(self, answer: Any) -> bool:
        """Accept a position of the slider."""
        managers = answer.get("managers") if isinstance(answer, dict) else None
        return is_whole(managers, 0, _ALL) and managers % self.step == 0

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the picture for each position of the slider."""
        states = [_state(managers, t) for managers in range(0, _ALL + 1, self.step)]
        return {
            "key": self.key,
            "kind": self.kind,
            "name": t(f"{self.key}.name"),
            "subtitle": t(f"{self.key}.subtitle"),
            "n": t(f"{self.key}.n"),
            "start": self.start,
            "step": self.step,
            "highest": _ALL,
            "low": _AXIS[0],
            "high": _AXIS[1],
            "ticks": [
                {"value": euros, "label": t(f"{self.key}.euros", v=euros)}
                for euros in (2000, 3000, 4000)
            ],
            "states": states,
            "say": say_card(
                states[self.start // self.step], self.note.present(workforce, t, voices=voices), t
            ),
            "words": {
                **chart_words(t),
                "managers": t(f"{self.key}.slider"),
                "fewer": t(f"{self.key}.fewer"),
                "more": t(f"{self.key}.more"),
            },
        }

    def chart(self, answer: Any, workforce: Workforce, t: Translator) -> Chart:
        """Return the picture at the slider's position, for paper."""
        managers = (answer or {}).get("managers", self.start)
        state = _state(managers, t)
        lines = tuple(
            PayLine(
                row["label"],
                PayMark(**row["women"]),
                PayMark(**row["men"]),
                is_overall=row["is_overall"],
            )
            for row in state["rows"]
        )
        return Chart(
            title=state["title"],
            subtitle=t(f"{self.key}.subtitle"),
            n=t(f"{self.key}.n"),
            description=state["description"],
            table=ChartTable(**state["table"]),
            draw=lambda: plot_mixture(lines, low=_AXIS[0], high=_AXIS[1]),
        )

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State how many of 100 women are managers."""
        return t("said.mixture", share=t("s02.mixture.share", n=answer["managers"]))


def mixture_at(managers: int) -> MixtureGap:
    """Return the gaps when `managers` of 100 women are managers.

    Examples
    --------
    >>> round(mixture_at(20).gap, 3), mixture_at(20).is_reversed
    (0.331, True)
    """
    return mixture_gap([[_ALL - managers, managers], MEN], [WOMEN_PAY, MEN_PAY])


def _state(managers: int, t: Translator) -> dict[str, Any]:
    whole = mixture_at(managers)
    women = (_ALL - managers, managers)
    lean = "below" if whole.gap > 0 else "above"
    side = "below" if managers < MEN[1] else "level" if managers == MEN[1] else "above"
    rows = [
        _row(name, women[i], WOMEN_PAY[i], MEN[i], MEN_PAY[i], t)
        for i, name in enumerate(("workers", "managers"))
    ]
    rows.append(_row("everyone", _ALL, whole.compared, _ALL, whole.reference, t))
    pays = {
        f"{sex}_{row}": line[sex]["pay"]
        for row, line in zip(("workers", "managers", "all"), rows, strict=True)
        for sex in ("women", "men")
    }
    return {
        "share_label": t("s02.mixture.share", n=managers),
        "title": t(f"s02.mixture.title.{lean}", gap=abs(whole.gap)),
        "description": t("s02.mixture.description", **pays),
        "reading": t(f"s02.mixture.reading.{side}"),
        "rows": rows,
        "figures": _figures(whole, t),
        "table": _table(rows, t),
    }


def _row(
    name: str, n_women: int, women_pay: float, n_men: int, men_pay: float, t: Translator
) -> dict[str, Any]:
    def mark(n: int, pay: float) -> dict[str, Any]:
        return {"n": n, "pay": pay, "label": t("s02.mixture.euros", v=pay)}

    return {
        "label": t(f"s02.mixture.{name}"),
        "is_overall": name == "everyone",
        "women": mark(n_women, women_pay),
        "men": mark(n_men, men_pay),
    }


def _figures(whole: MixtureGap, t: Translator) -> list[dict[str, str]]:
    # Shown as what women have compared with men: minus when they have less.
    lead = -float(whole.gap_within.mean())
    return [
        {
            "value": t.word("{x:signed_percent}", x=-whole.gap),
            "label": t("s02.mixture.say.overall"),
        },
        {"value": t.word("{x:signed_percent}", x=lead), "label": t("s02.mixture.say.within")},
    ]


def _table(rows: list[dict[str, Any]], t: Translator) -> dict[str, Any]:
    names = ("category", "women_n", "women_pay", "men_n", "men_pay")
    return {
        "caption": t("s02.mixture.table.caption"),
        "columns": tuple(t(f"s02.mixture.table.{name}") for name in names),
        "rows": tuple(
            (
                row["label"],
                t.word("{n:count}", n=row["women"]["n"]),
                row["women"]["label"],
                t.word("{n:count}", n=row["men"]["n"]),
                row["men"]["label"],
            )
            for row in rows
        ),
    }
