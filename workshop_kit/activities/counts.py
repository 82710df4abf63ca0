"""Women and men by job, in the words of the company."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_kit.axes import hires_and_leavers, jobs_by_sex
from workshop_kit.data import Workforce
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
