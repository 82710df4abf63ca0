"""The dissimilarity index in one's hands: move people until both spreads are alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from workshop_kit.activities.activity import Panel, Silent, Voices, is_whole
from workshop_kit.activities.counts import JobCount, count_jobs
from workshop_kit.activities.note import Note
from workshop_kit.activities.saying import chart_words, say_card
from workshop_kit.charts import Chart, ChartTable, SexBar, plot_paired_bars
from workshop_kit.data import Workforce
from workshop_kit.measures import Moves, dissimilarity, moves_needed
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class Moving(Silent):
    """Women change job by hand, men stay; the index follows in the browser.

    Attributes
    ----------
    key : str
        Stable name of the activity.
    note : Note
        The question about one's own company, beside the chart.
    after : str
        Key of the guess that comes first; the chart is covered until it is made.
    """

    key: str
    note: Note
    after: str
    kind: str = "moving"
    is_about_company: bool = True

    def accepts(self, answer: Any) -> bool:
        """Accept how many women stand in each job."""
        women = answer.get("women") if isinstance(answer, dict) else None
        return isinstance(women, dict) and all(is_whole(n, 0, 10**6) for n in women.values())

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the jobs with where women and men are, and where women would be."""
        jobs = _by_share(count_jobs(workforce, t))
        moves = moves_needed(_table_of(jobs))
        women, men = sum(job.women for job in jobs), sum(job.men for job in jobs)
        return {
            "key": self.key,
            "kind": self.kind,
            "language": t.language,
            "after": self.after,
            "name": t(f"{self.key}.name"),
            "title": t(f"{self.key}.title"),
            "subtitle": t(f"{self.key}.subtitle"),
            "n": t("chart.n", women=women, men=men),
            "description": self._describe(jobs, t),
            "rows": [
                self._row(job, women * job.men / men, int(solution), t)
                for job, solution in zip(jobs, moves.target, strict=True)
            ],
            "table": {
                "caption": t(f"{self.key}.table.caption"),
                "columns": self._columns(t),
            },
            "say": say_card(
                self._say(moves, women, t),
                self.note.present(workforce, t, voices=voices),
                t,
                recall=self.after,
            ),
            "words": {
                **chart_words(t),
                **{
                    name: t(f"{self.key}.{name}")
                    for name in (
                        "take",
                        "place",
                        "count_of",
                        "progress",
                        "none_left",
                        "show_answer",
                        "reset",
                    )
                },
                "score_label": t(f"{self.key}.score"),
            },
        }

    def chart(self, answer: Any, workforce: Workforce, t: Translator) -> Chart:
        """Return both spreads as the answer left them, for paper."""
        jobs = _by_share(count_jobs(workforce, t))
        moved = _moved(jobs, (answer or {}).get("women", {}))
        women, men = sum(job.women for job in jobs), sum(job.men for job in jobs)
        bars = [
            SexBar(
                job.id,
                job.label,
                count / women,
                job.men / men,
                t(f"{self.key}.paper.note", women=count, men=job.men),
            )
            for job, count in zip(jobs, moved, strict=True)
        ]
        rows = tuple(
            (
                job.label,
                *(t.word("{n:count}", n=n) for n in (job.women, count)),
                t.word("{x:number1}", x=women * job.men / men),
                t.word("{n:count}", n=job.men),
            )
            for job, count in zip(jobs, moved, strict=True)
        )
        left = spread_left(moved, [job.men for job in jobs], women)
        return Chart(
            title=self._paper_title(jobs, moved, left, t),
            subtitle=t(f"{self.key}.paper.subtitle"),
            n=t("chart.n", women=women, men=men),
            description=self._describe(jobs, t),
            table=ChartTable(t(f"{self.key}.table.caption"), self._columns(t), rows),
            draw=lambda: plot_paired_bars(bars),
        )

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State how many women were moved, and how far apart both spreads still are."""
        jobs = _by_share(count_jobs(workforce, t))
        moved = _moved(jobs, answer["women"])
        changes = sum(max(0, job.women - count) for job, count in zip(jobs, moved, strict=True))
        if not changes:
            return t("said.moving.none")
        women = sum(job.women for job in jobs)
        left = spread_left(moved, [job.men for job in jobs], women)
        return t("said.moving", n=changes, left=left)

    def _paper_title(
        self, jobs: Sequence[JobCount], moved: Sequence[int], left: float, t: Translator
    ) -> str:
        changes = sum(max(0, job.women - count) for job, count in zip(jobs, moved, strict=True))
        if not changes:
            return t(f"{self.key}.paper.title.start", share=left)
        return t(f"{self.key}.paper.title.moved", n=changes, share=left)

    def _row(self, job: JobCount, target: float, solution: int, t: Translator) -> dict[str, Any]:
        return {
            "id": job.id,
            "label": job.label,
            "women": job.women,
            "men": job.men,
            "target": target,
            "target_label": t.word("{x:number}", x=target),
            "solution": solution,
        }

    def _columns(self, t: Translator) -> tuple[str, ...]:
        heads = (t(f"{self.key}.table.{name}") for name in ("before", "now", "target"))
        return (t("s02.jobs.table.job"), *heads, t("sex.men"))

    def _describe(self, jobs: Sequence[JobCount], t: Translator) -> str:
        women, men = sum(job.women for job in jobs), sum(job.men for job in jobs)
        widest = max(jobs, key=lambda job: abs(job.women / women - job.men / men))
        return t(
            f"{self.key}.description",
            job=widest.label_within_sentence,
            women=widest.women / women,
            men=widest.men / men,
        )

    def _say(self, moves: Moves, women: int, t: Translator) -> dict[str, Any]:
        return {
            "figures": [
                {
                    "value": t.word("{n:count}", n=moves.whole),
                    "label": t(f"{self.key}.say.people", all=women),
                },
            ],
            "reading": t(f"{self.key}.reading"),
        }


def spread_left(women: Sequence[int], men: Sequence[int], all_women: int) -> float:
    """Return the dissimilarity once women have moved, those not placed yet counted apart.

    Women waiting for a job count as a job without men, as the browser counts them.

    Parameters
    ----------
    women, men : sequence of int
        People of each job now.
    all_women : int
        Women in the company, waiting ones included.

    Examples
    --------
    >>> spread_left([8, 2], [3, 7], 10)
    0.5
    >>> spread_left([3, 2], [3, 7], 10)
    0.5
    >>> spread_left([3, 7], [3, 7], 10)
    0.0
    """
    waiting = all_women - sum(women)
    return dissimilarity(np.array([[*women, waiting], [*men, 0]]))


def _moved(jobs: Sequence[JobCount], now: Mapping[str, int]) -> list[int]:
    """Return the women of each job now; those of another company are not of this one."""
    is_of_this_company = set(now) == {job.id for job in jobs} and sum(now.values()) <= sum(
        job.women for job in jobs
    )
    return [now[job.id] if is_of_this_company else job.women for job in jobs]


def _by_share(jobs: Sequence[JobCount]) -> list[JobCount]:
    return sorted(jobs, key=lambda job: -job.share)


def _table_of(jobs: Sequence[JobCount]) -> np.ndarray:
    return np.array([[job.women for job in jobs], [job.men for job in jobs]])
