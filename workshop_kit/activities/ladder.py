"""A ladder of levels: a small difference in the chance of a step, and who stands at the top."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workshop_kit.activities.activity import Panel, Silent, Voices, is_whole
from workshop_kit.activities.note import Note
from workshop_kit.activities.saying import chart_words, say_card
from workshop_kit.charts import Chart, ChartTable, LadderRow, plot_ladder
from workshop_kit.data import Workforce
from workshop_kit.measures.ladder import ladder_shares
from workshop_kit.texts import Translator

LEVELS = (3, 4, 5, 6)
# Yearly chances that can be set: the sample companies promote 2 to 10 % of people a year.
CHANCES = (0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.10, 0.15)
YEARS = 30
# One person in ten leaves each year, whatever the level: an invented, round figure.
LEAVING = 0.1
# An invented company, large enough for chance to be small: so many women, as many men.
EACH = 10_000
_EVEN = 0.5


@dataclass(frozen=True)
class Ladder(Silent):
    """Sliders set each sex's chance of a step; the years go by, and the levels fill.

    Attributes
    ----------
    key : str
        Stable name of the activity.
    note : Note
        The question about one's own company, beside the picture.
    """

    key: str
    note: Note
    kind: str = "ladder"

    def accepts(self, answer: Any) -> bool:
        """Accept a number of levels, two chances by their place, and a number of years."""
        return (
            isinstance(answer, dict)
            and is_whole(answer.get("levels"), LEVELS[0], LEVELS[-1])
            and all(is_whole(answer.get(sex), 0, len(CHANCES) - 1) for sex in ("women", "men"))
            and is_whole(answer.get("years"), 0, YEARS)
        )

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return every state of the ladder: the browser looks them up and moves the bars."""
        start = _opening()
        return {
            "key": self.key,
            "kind": self.kind,
            "language": t.language,
            "name": t(f"{self.key}.name"),
            "subtitle": t(f"{self.key}.subtitle", n=EACH, leaving=LEAVING),
            "start": start,
            "years": YEARS,
            "levels": [{"id": str(n), "label": t.word("{n:count}", n=n)} for n in LEVELS],
            "level_names": [t(f"{self.key}.level", n=n) for n in range(1, LEVELS[-1] + 1)],
            "chances": [t(f"{self.key}.chance.value", x=chance) for chance in CHANCES],
            "year_labels": [t(f"{self.key}.years.value", n=n) for n in range(YEARS + 1)],
            "percents": [t.word("{x:percent}", x=n / 100) for n in range(101)],
            "tables": {str(n): _tables(n) for n in LEVELS},
            "say": say_card(
                {"figures": [], "reading": t(f"{self.key}.reading.start")},
                self.note.present(workforce, t, voices=voices),
                t,
            ),
            "words": {**chart_words(t), **self._words(t)},
        }

    def chart(self, answer: Any, workforce: Workforce, t: Translator) -> Chart:
        """Return the ladder at the settings of an answer; after thirty years without one."""
        at = answer or {**_opening(), "years": YEARS}
        rows = self._rows(at, t)
        shares = tuple(
            row.share if row.share is not None else float("nan") for row in reversed(rows)
        )
        return Chart(
            title=self.finding(at, t),
            subtitle=t(f"{self.key}.subtitle", n=EACH, leaving=LEAVING),
            n=t(f"{self.key}.n", **_worded(at, t)),
            description=t(f"{self.key}.description", **_worded(at, t), low=shares[0]),
            table=ChartTable(
                t(f"{self.key}.table.caption"),
                self._columns(t),
                tuple((row.label, row.women, row.men, row.note) for row in rows),
            ),
            draw=lambda: plot_ladder(rows, even_label=t(f"{self.key}.even")),
        )

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State how the ladder was set."""
        return t(f"{self.key}.said", **_worded(answer, t))

    def figures(self, answer: Any, t: Translator) -> list[dict[str, Any]]:
        """Return the numbers beside the picture at the settings of an answer."""
        at = answer or {**_opening(), "years": YEARS}
        top = top_share(at)
        return [
            {
                "value": t.word("{x:percent}", x=top) if top is not None else "0",
                "label": t(f"{self.key}.say.{'top' if top is not None else 'nobody'}"),
            },
            {
                "value": t.word("{x:percent}", x=_EVEN),
                "label": t(f"{self.key}.say.hired"),
                "quiet": True,
            },
        ]

    def reading(self, answer: Any, t: Translator) -> str:
        """Return what the picture says at the settings of an answer."""
        at = answer or {**_opening(), "years": YEARS}
        return t(f"{self.key}.reading.{'start' if top_share(at) is None else _how(at)}")

    def finding(self, at: Mapping[str, int], t: Translator) -> str:
        """Return the finding at some settings, as a sentence."""
        top = top_share(at)
        how = "empty" if top is None else _how(at)
        worded = {**_worded(at, t), "part": t.word("{x:percent}", x=top or 0)}
        return t.word(t(f"{self.key}.title.{how}"), **worded)

    def _rows(self, at: Mapping[str, int], t: Translator) -> list[LadderRow]:
        women, men = (people_on(at["levels"], at[sex])[at["years"]] for sex in ("women", "men"))
        shares = shares_on(at["levels"], at["women"], at["men"])[at["years"]]
        return [
            LadderRow(
                t(f"{self.key}.level", n=level + 1),
                None if np.isnan(shares[level]) else float(shares[level]),
                t.word("{n:count}", n=women[level]),
                t.word("{n:count}", n=men[level]),
                t(f"{self.key}.nobody")
                if np.isnan(shares[level])
                else t("chart.woman_share", share=shares[level]),
            )
            for level in reversed(range(at["levels"]))
        ]

    def _columns(self, t: Translator) -> tuple[str, ...]:
        level, share = (t(f"{self.key}.table.{name}") for name in ("level", "share"))
        return (level, t("sex.women"), t("sex.men"), share)

    def _words(self, t: Translator) -> dict[str, Any]:
        own = ("levels", "women_chance", "men_chance", "years", "fewer", "more", "play", "stop")
        shown = ("again", "even", "nobody", "share", "describe")
        titles = ("empty", "less", "same", "more")
        readings = ("less", "same", "more")
        return {
            **{name: t(f"{self.key}.{name}") for name in (*own, *shown)},
            "titles": {how: t(f"{self.key}.title.{how}") for how in titles},
            "readings": {how: t(f"{self.key}.reading.{how}") for how in readings},
            "top": t(f"{self.key}.say.top"),
            "nobody_yet": t(f"{self.key}.say.nobody"),
            "hired": t(f"{self.key}.say.hired"),
            "caption": t(f"{self.key}.table.caption"),
            "columns": list(self._columns(t)),
        }


def _opening() -> dict[str, int]:
    """Return where everything stands as the ladder opens."""
    return {"levels": 5, "women": CHANCES.index(0.05), "men": CHANCES.index(0.06), "years": 0}


def _how(at: Mapping[str, int]) -> str:
    """Tell whether women's chance is less than men's, the same, or more."""
    if at["women"] == at["men"]:
        return "same"
    return "less" if at["women"] < at["men"] else "more"


def _worded(at: Mapping[str, int], t: Translator) -> dict[str, Any]:
    return {
        "levels": at["levels"],
        "years": t("s03.ladder.years.value", n=at["years"]),
        "women": CHANCES[at["women"]],
        "men": CHANCES[at["men"]],
    }


@cache
def _shares(levels: int) -> NDArray[np.float64]:
    return ladder_shares(CHANCES, levels=levels, years=YEARS, leaving=LEAVING)


def people_on(levels: int, chance: int) -> NDArray[np.float64]:
    """Return how many of `EACH` people stand on each level, shape (years + 1, levels).

    Examples
    --------
    >>> people_on(3, CHANCES.index(0.1))[0].tolist()
    [10000.0, 0.0, 0.0]
    """
    return EACH * _shares(levels)[:, chance]


def shares_on(levels: int, women: int, men: int) -> NDArray[np.float64]:
    """Return the share of women on each level, shape (years + 1, levels); missing for nobody.

    Examples
    --------
    >>> shares_on(3, 2, 2)[2].tolist()
    [0.5, 0.5, 0.5]
    """
    of_women, of_men = people_on(levels, women), people_on(levels, men)
    everyone = of_women + of_men
    shares = np.full(everyone.shape, np.nan)
    np.divide(of_women, everyone, out=shares, where=everyone > 0)
    return shares


def top_share(at: Mapping[str, int]) -> float | None:
    """Return the share of women on the highest level; None when nobody is there yet.

    Examples
    --------
    >>> top_share({"levels": 3, "women": 2, "men": 2, "years": 1}) is None
    True
    """
    share = shares_on(at["levels"], at["women"], at["men"])[at["years"], -1]
    return None if np.isnan(share) else float(share)


@cache
def _tables(levels: int) -> dict[str, Any]:
    """Return the whole numbers that the browser looks up, by year then by level."""
    places = range(len(CHANCES))
    return {
        "people": [np.rint(people_on(levels, place)).astype(int).tolist() for place in places],
        "shares": [
            [_percents(shares_on(levels, women, men)) for men in places] for women in places
        ],
    }


def _percents(shares: NDArray[np.float64]) -> list[list[int | None]]:
    """Return shares in whole percent, halves up as the texts round them; None for nobody."""
    whole = np.floor(100 * np.round(shares, 9) + 0.5)
    return [[None if np.isnan(share) else int(share) for share in year] for year in whole]
