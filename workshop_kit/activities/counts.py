"""Women and men by job, in the words of the company."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_kit.axes.mix import hires_and_leavers, jobs_by_sex
from workshop_kit.data import Workforce
from workshop_kit.indicators import Breakdown
from workshop_kit.texts import Translator


@dataclass(frozen=True)
class JobCount:
    """Women and men of one job.

    Attributes
    ----------
    id : str
        Code of the job.
    label : str
        Its name, as a heading writes it.
    women, men : int
        People.
    """

    id: str
    label: str
    women: int
    men: int

    @property
    def share(self) -> float:
        """Share of women, 0..1."""
        return self.women / (self.women + self.men)

    @property
    def label_within_sentence(self) -> str:
        """The name as it stands inside a sentence; an acronym keeps its capitals."""
        first, rest = self.label[:1], self.label[1:]
        return self.label if rest[:1].isupper() else first.lower() + rest


def count_jobs(
    workforce: Workforce,
    t: Translator,
    *,
    view: str = "stock",
    years: int = 3,
    within: str | None = None,
) -> list[JobCount]:
    """Return the women and men of each job family, or of each job of a family.

    Parameters
    ----------
    view : {"stock", "hires", "leavers"}, default "stock"
        People present, people hired or people who left in the last `years` years.
    within : str, optional
        Code of a job family, to open it.
    """
    by = "job" if within else "job_family"
    if view == "stock":
        return _worded(jobs_by_sex(workforce, by=by, within=within), workforce, t)
    flows = hires_and_leavers(workforce, years=years, by=by, within=within)
    return _worded(getattr(flows, view), workforce, t)


def _worded(breakdown: Breakdown, workforce: Workforce, t: Translator) -> list[JobCount]:
    if not breakdown.n():
        return []
    return [
        JobCount(code, workforce.label(breakdown.by, code, t.language), int(women), int(men))
        for code, women, men in zip(breakdown.groups, *breakdown.counts, strict=True)
    ]
