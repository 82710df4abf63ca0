"""Profiles of companies, kept as files: the shared rules, the sectors, then a company's own.

A file in `profiles/` is a company. It names the sectors that it `extends` (files in
`profiles/sectors/`, whose jobs any company may have), gives posts to the jobs that it has,
and changes what is different there. A job without posts does not exist in the company.
"""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

from workshop_kit.data import Bilingual
from workshop_kit.errors import UnknownNameError
from workshop_kit.simulation.profile import (
    BySex,
    Careers,
    CompanyProfile,
    Conditions,
    Direct,
    JobProfile,
    Path,
    PayRules,
    Staffing,
    WorkingTime,
)


def list_profiles() -> tuple[str, ...]:
    """Return the slugs of the companies that the kit can simulate."""
    folder = files("workshop_kit.simulation") / "profiles"
    return tuple(sorted(one.name[:-5] for one in folder.iterdir() if one.name.endswith(".toml")))


def load_profile(slug: str) -> CompanyProfile:
    """Load the profile of a company: the shared rules, its sectors, then what is its own.

    Raises
    ------
    UnknownNameError
        If there is no such profile.

    Examples
    --------
    >>> load_profile("conserverie-de-l-aven").name
    'Conserverie de l’Aven'
    """
    known = list_profiles()
    if slug not in known:
        raise UnknownNameError("unknown_workforce", name=slug, known=", ".join(known))
    own = _read_file(f"profiles/{slug}.toml")
    entry = _read_file("rules.toml")
    for sector in own.pop("extends", ()):
        entry = _merge(entry, _read_file(f"profiles/sectors/{sector}.toml"))
    return _read_profile(_merge(entry, own))


def _read_file(path: str) -> dict[str, Any]:
    source = files("workshop_kit.simulation").joinpath(path)
    return tomllib.loads(source.read_text(encoding="utf-8"))


def _merge(shared: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    merged = dict(shared)
    for key, value in own.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _merge(merged[key], value) if both else value
    return merged


# What a company's file says of it in a word or a number, as `CompanyProfile` names it.
_OWN = (
    "slug",
    "name",
    "siren",
    "id_prefix",
    "reference_year",
    "history_years",
    "warm_up_years",
    "seed",
    "folder",
)


def _read_profile(entry: dict[str, Any]) -> CompanyProfile:
    company = entry["company"]
    jobs = {code: job for code, job in entry["jobs"].items() if job.get("posts", 0)}
    families = {job["family"] for job in jobs.values()}
    return CompanyProfile(
        **{name: company[name] for name in _OWN},
        sector=Bilingual.read(company["sector"]),
        card=Bilingual.read(company["card"]),
        families={
            code: Bilingual.read(label)
            for code, label in entry["families"].items()
            if code in families
        },
        jobs=tuple(_read_job(code, job) for code, job in jobs.items()),
        paths=tuple(
            Path(source, target, rate)
            for source, job in jobs.items()
            for target, rate in job.get("leads_to", {}).items()
            if target in jobs
        ),
        staffing=_read_section(Staffing, entry["staffing"]),
        careers=_read_section(Careers, entry["careers"]),
        conditions=_read_section(Conditions, entry["conditions"]),
        time=_read_section(WorkingTime, entry["time"]),
        direct=_read_section(Direct, entry["direct"]),
        pay=_read_section(PayRules, entry["pay"]),
    )


def _read_job(code: str, entry: dict[str, Any]) -> JobProfile:
    own = {key: _read_value(value) for key, value in entry.items() if key != "leads_to"}
    label = Bilingual(fr=own.pop("fr"), en=own.pop("en"))
    # A company takes a job without a schedule, or drops one, by giving it a share of 0.
    own["schedules"] = {name: share for name, share in own["schedules"].items() if share}
    return JobProfile(code=code, label=label, **own)


def _read_section(kind: type, entry: dict[str, Any]) -> Any:
    return kind(**{key: _read_value(value) for key, value in entry.items()})


def _read_value(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"women", "men"}:
        return BySex(**value)
    if isinstance(value, dict):
        return {key: _read_value(one) for key, one in value.items()}
    if isinstance(value, list):
        return tuple(_read_value(one) for one in value)
    return value
