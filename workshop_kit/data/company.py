"""What is known of a company beside its tables: its name, its date, its jobs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from workshop_kit.data.bilingual import Bilingual
from workshop_kit.design import clean_line
from workshop_kit.errors import MissingFileError, UnknownNameError, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


_NO_STORY = Bilingual(fr="", en="")


@dataclass(frozen=True)
class JobFamily:
    """A family of neighbouring jobs, named by the activity."""

    code: str
    label: Bilingual


@dataclass(frozen=True)
class Job:
    """A job: its family, its category, and the grades that can be reached in it."""

    code: str
    family: str
    category: str
    label: Bilingual
    lowest_grade: int
    highest_grade: int


@dataclass(frozen=True)
class Company:
    """A company, real or simulated.

    Attributes
    ----------
    slug : str
        Its name in paths and addresses.
    name : str
        Its name for a reader, the same in both languages.
    siren : str
        Nine digits; 000000000 for a company that does not exist.
    sector : Bilingual
        What it makes or does.
    headcount : int
        People under contract at the reference date.
    reference_date, history_start : date
        The day that the tables describe, and the first day of their history.
    is_simulated : bool
        True when nobody in the tables exists.
    job_families, jobs : tuple
        In the order in which a reader expects them.
    story : Bilingual
        What one would see there, in two or three sentences; empty when nobody wrote it.
    """

    slug: str
    name: str
    siren: str
    sector: Bilingual
    headcount: int
    reference_date: date
    history_start: date
    is_simulated: bool
    job_families: tuple[JobFamily, ...]
    jobs: tuple[Job, ...]
    story: Bilingual = _NO_STORY

    def label(self, language: str) -> str:
        """Return the name of the company, the same in every language."""
        return self.name

    def job(self, code: str) -> Job:
        """Return a job by its code.

        Raises
        ------
        UnknownNameError
            If the company has no such job.
        """
        for job in self.jobs:
            if job.code == code:
                return job
        known = ", ".join(job.code for job in self.jobs)
        raise UnknownNameError("unknown_code", name=code, column="job", known=known)

    def jobs_of(self, family: str) -> tuple[Job, ...]:
        """Return the jobs of a family.

        Raises
        ------
        UnknownNameError
            If the company has no such family.
        """
        jobs = tuple(job for job in self.jobs if job.family == family)
        if not jobs:
            known = ", ".join(one.code for one in self.job_families)
            raise UnknownNameError("unknown_code", name=family, column="job_family", known=known)
        return jobs


def read_company(path: Path) -> Company:
    """Read the description of a company, a JSON file.

    Raises
    ------
    MissingFileError
        If there is no such file.
    UnreadableFileError
        If the file is not JSON, or lacks something.
    """
    try:
        entry = json.loads(path.read_text(encoding="utf-8"))
        return _company(entry)
    except FileNotFoundError:
        raise MissingFileError("missing_file", file=path.name, folder=str(path.parent)) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableFileError("unreadable_file", file=path.name, detail=repr(error)) from None


def company_as_json(company: Company) -> str:
    """Return the description of a company as `read_company` reads it."""
    entry = {
        "slug": company.slug,
        "name": company.name,
        "siren": company.siren,
        "sector": _both(company.sector),
        "story": _both(company.story),
        "headcount": company.headcount,
        "reference_date": company.reference_date.isoformat(),
        "history_start": company.history_start.isoformat(),
        "is_simulated": company.is_simulated,
        "job_families": [
            {"code": family.code, "label": _both(family.label)} for family in company.job_families
        ],
        "jobs": [
            {
                "code": job.code,
                "family": job.family,
                "category": job.category,
                "label": _both(job.label),
                "lowest_grade": job.lowest_grade,
                "highest_grade": job.highest_grade,
            }
            for job in company.jobs
        ],
    }
    return json.dumps(entry, ensure_ascii=False, indent=2) + "\n"


def _both(label: Bilingual) -> dict[str, str]:
    return {"fr": label.fr, "en": label.en}


def _company(entry: Mapping[str, Any]) -> Company:
    return Company(
        slug=entry["slug"],
        name=clean_line(entry["name"]),
        siren=entry["siren"],
        sector=Bilingual.read(entry["sector"]),
        headcount=int(entry["headcount"]),
        reference_date=date.fromisoformat(entry["reference_date"]),
        history_start=date.fromisoformat(entry["history_start"]),
        is_simulated=bool(entry["is_simulated"]),
        job_families=tuple(
            JobFamily(one["code"], Bilingual.read(one["label"])) for one in entry["job_families"]
        ),
        jobs=tuple(
            Job(
                code=one["code"],
                family=one["family"],
                category=one["category"],
                label=Bilingual.read(one["label"]),
                lowest_grade=int(one["lowest_grade"]),
                highest_grade=int(one["highest_grade"]),
            )
            for one in entry["jobs"]
        ),
        # Files of people's own companies have none.
        story=Bilingual.read(entry["story"]) if "story" in entry else _NO_STORY,
    )
