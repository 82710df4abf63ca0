"""Jobs by sex: bars to sort and to open, for people present, hires and departures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from workshop_kit.activities.activity import Panel, Silent, Voices, is_word
from workshop_kit.activities.counts import JobCount, count_jobs
from workshop_kit.activities.note import Note
from workshop_kit.activities.saying import chart_words, say_card
from workshop_kit.axes.mix import job_dissimilarity, share_in_mixed_jobs
from workshop_kit.charts import Chart, ChartTable, SexBar, plot_sex_bars
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

VIEWS = ("stock", "hires", "leavers")
SORTS = ("share", "headcount", "name")
_YEARS = 3
# Two posts of one job are called different from this difference in share of women on,
# when both hold a few people.
_UNEVEN = 0.2
_FEW = 3


@dataclass(frozen=True)
class JobsChart(Silent):
    """Who works where: bars of women and men by job.

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
    kind: str = "jobs"
    is_about_company: bool = True

    def accepts(self, answer: Any) -> bool:
        """Accept a view, an order, and the family that is open."""
        return (
            isinstance(answer, dict)
            and is_word(answer.get("view"), VIEWS)
            and is_word(answer.get("sort"), SORTS)
            and isinstance(answer.get("open"), str | None)
        )

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return every picture one can come to: three views, each whole or opened."""
        return {
            "key": self.key,
            "kind": self.kind,
            "language": t.language,
            "after": self.after,
            "name": t(f"{self.key}.name"),
            "views": [self._view(view, workforce, t) for view in VIEWS],
            "sorts": [{"id": sort, "label": t(f"{self.key}.sort.{sort}")} for sort in SORTS],
            "say": say_card(
                self._say(workforce, t),
                self.note.present(workforce, t, voices=voices),
                t,
                recall=self.after,
            ),
            "words": {
                **chart_words(t),
                "view": t(f"{self.key}.view"),
                "sort": t(f"{self.key}.sort"),
                "back": t(f"{self.key}.back"),
                "open_job": t(f"{self.key}.open"),
            },
        }

    def chart(self, answer: Any, workforce: Workforce, t: Translator) -> Chart:
        """Return the picture that the settings of an answer show, for paper."""
        settings = {"view": VIEWS[0], "sort": SORTS[0], "open": None, **(answer or {})}
        pictures = self._view(settings["view"], workforce, t)["pictures"]
        # A family of another company is not here: the whole is shown.
        picture = pictures.get(settings["open"] or "", pictures[""])
        rows = sort_rows(picture["rows"], settings["sort"])
        bars = [
            SexBar(row["id"], row["label"], row["women"], row["men"], row["share_label"])
            for row in rows
        ]
        return Chart(
            title=picture["title"],
            subtitle=picture["subtitle"],
            n=picture["n"],
            description=picture["description"],
            table=ChartTable(**picture["table"]),
            draw=lambda: plot_sex_bars(bars),
        )

    def _view(self, view: str, workforce: Workforce, t: Translator) -> dict[str, Any]:
        families = count_jobs(workforce, t, view=view, years=_YEARS)
        inside = {
            family.id: count_jobs(workforce, t, view=view, years=_YEARS, within=family.id)
            for family in families
            if view == "stock"
        }
        opens = {family for family, posts in inside.items() if len(posts) > 1}
        pictures = {"": self._whole(view, families, opens, workforce, t)}
        if opens:
            pictures[""]["invite"] = t(f"{self.key}.invite")
        for family in families:
            if family.id in opens:
                pictures[family.id] = self._within(family, inside[family.id], workforce, t)
        return {"id": view, "label": t(f"{self.key}.view.{view}"), "pictures": pictures}

    def _whole(
        self,
        view: str,
        jobs: Sequence[JobCount],
        opens: set[str],
        workforce: Workforce,
        t: Translator,
    ) -> dict[str, Any]:
        subtitle = t(
            f"{self.key}.subtitle.{view}", date=workforce.company.reference_date, years=_YEARS
        )
        return self._picture(self._finding(view, jobs, t), subtitle, jobs, t, opens)

    def _finding(self, view: str, jobs: Sequence[JobCount], t: Translator) -> str:
        women = sum(job.women for job in jobs)
        if not women:
            return t(f"{self.key}.title.none")
        first = max(jobs, key=lambda job: job.women)
        return t(
            f"{self.key}.title.{view}",
            share=first.women / women,
            job=first.label_within_sentence,
        )

    def _within(
        self, family: JobCount, posts: Sequence[JobCount], workforce: Workforce, t: Translator
    ) -> dict[str, Any]:
        subtitle = t(f"{self.key}.subtitle.within", date=workforce.company.reference_date)
        return self._picture(self._finding_within(family, posts, t), subtitle, posts, t, set())

    def _finding_within(self, family: JobCount, posts: Sequence[JobCount], t: Translator) -> str:
        sizeable = [post for post in posts if post.women + post.men >= _FEW]
        values = {"job": family.label, "share": family.share}
        if len(sizeable) > 1:
            low, high = (chosen(sizeable, key=lambda post: post.share) for chosen in (min, max))
            if high.share - low.share >= _UNEVEN:
                return t(
                    f"{self.key}.title.uneven",
                    high=high.label_within_sentence,
                    low=low.label_within_sentence,
                    share_high=high.share,
                    share_low=low.share,
                    **values,
                )
        return t(f"{self.key}.title.even", **values)

    def _picture(
        self,
        title: str,
        subtitle: str,
        jobs: Sequence[JobCount],
        t: Translator,
        opens: set[str],
    ) -> dict[str, Any]:
        women, men = sum(job.women for job in jobs), sum(job.men for job in jobs)
        return {
            "title": title,
            "subtitle": subtitle,
            "n": t("chart.n", women=women, men=men),
            "rows": [self._row(job, t, opens=job.id in opens) for job in jobs],
            "description": self._describe(jobs, women, men, t),
            "table": _table(self.key, jobs, t),
        }

    def _row(self, job: JobCount, t: Translator, *, opens: bool) -> dict[str, Any]:
        counts = {"women": job.women, "men": job.men, "share": job.share}
        return {
            **asdict(job),
            **counts,
            "opens": opens,
            "share_label": t("chart.woman_share", share=job.share),
            "in_words": t(f"{self.key}.line", label=job.label, **counts),
        }

    def _describe(self, jobs: Sequence[JobCount], women: int, men: int, t: Translator) -> str:
        if not jobs:
            return t(f"{self.key}.title.none")
        low, high = (chosen(jobs, key=lambda job: job.share) for chosen in (min, max))
        if low.share == high.share:
            return t(f"{self.key}.description.same", share=low.share, women=women, men=men)
        return t(
            f"{self.key}.description",
            low=low.label_within_sentence,
            high=high.label_within_sentence,
            share_low=low.share,
            share_high=high.share,
            women=women,
            men=men,
        )

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State what is looked at, in which order, and the job that is open."""
        names = {job.id: job.label_within_sentence for job in count_jobs(workforce, t)}
        shown = {
            "view": t(f"{self.key}.view.{answer['view']}"),
            "sort": t(f"{self.key}.sort.{answer['sort']}"),
        }
        if answer["open"] not in names:
            return t("said.jobs", **shown)
        return t("said.jobs.open", **shown, job=names[answer["open"]])

    def _say(self, workforce: Workforce, t: Translator) -> dict[str, Any]:
        mixed = share_in_mixed_jobs(workforce).share
        return {
            "figures": [
                {
                    "value": t.word("{x:percent}", x=job_dissimilarity(workforce).value),
                    "label": t(f"{self.key}.say.index"),
                },
            ],
            "reading": t(f"{self.key}.reading{'' if mixed else '.none'}", mixed=mixed),
        }


def sort_rows(rows: Sequence[Mapping[str, Any]], sort: str) -> list[Mapping[str, Any]]:
    """Return the lines in the order that the screen shows them in."""
    keys = {
        "share": lambda row: (-row["share"], -(row["women"] + row["men"])),
        "headcount": lambda row: (-(row["women"] + row["men"]), row["label"]),
        "name": lambda row: row["label"].casefold(),
    }
    return sorted(rows, key=keys[sort])


def _table(key: str, jobs: Sequence[JobCount], t: Translator) -> dict[str, Any]:
    return {
        "caption": t(f"{key}.table.caption"),
        "columns": (
            t(f"{key}.table.job"),
            t("sex.women"),
            t("sex.men"),
            t(f"{key}.table.share"),
        ),
        "rows": tuple(
            (
                job.label,
                t.word("{n:count}", n=job.women),
                t.word("{n:count}", n=job.men),
                t.word("{x:percent}", x=job.share),
            )
            for job in jobs
        ),
    }
