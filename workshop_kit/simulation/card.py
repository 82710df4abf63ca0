"""The card of a sample company: what it is, how it was made, what it cannot tell."""

from __future__ import annotations

from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from workshop_kit.data import load_schema

if TYPE_CHECKING:
    from workshop_kit.data import Workforce
    from workshop_kit.simulation.profile import CompanyProfile


def write_card(profile: CompanyProfile, workforce: Workforce, language: str) -> str:
    """Return the card of a sample company in Markdown.

    It gives no result: participants find those by themselves.
    """
    source = files("workshop_kit.simulation").joinpath(f"card.{language}.md")
    company = workforce.company
    rows = {table.name: f"{len(workforce.table(table.name))}" for table in load_schema().tables}
    return Template(source.read_text(encoding="utf-8")).substitute(
        name=company.name,
        siren=company.siren,
        sector=company.sector.to(language),
        story=profile.card.to(language),
        headcount=company.headcount,
        year=profile.reference_year,
        first_year=company.history_start.year,
        seed=profile.seed,
        families=", ".join(one.label.to(language) for one in company.job_families),
        **rows,
    )
