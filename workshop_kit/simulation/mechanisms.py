"""The five mechanisms of the model, and how each is made the same for both sexes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from workshop_kit.errors import UnknownNameError
from workshop_kit.simulation.profile import BySex, CompanyProfile

MECHANISMS = ("mix", "careers", "conditions", "time", "direct")


def equalise(
    profile: CompanyProfile, mechanisms: Iterable[str], *, reference: str = "men"
) -> CompanyProfile:
    """Return the profile in which some mechanisms treat women and men alike.

    Careers, conditions, time and the direct part give both sexes the parameters of the
    reference. The mix gives every job the share of women that the whole company hires: the
    posts stay as they are, women and men are spread alike over them.

    Parameters
    ----------
    profile : CompanyProfile
        The company as it is.
    mechanisms : iterable of {"mix", "careers", "conditions", "time", "direct"}
        What is equalised.
    reference : {"men", "women"}, default "men"
        Whose parameters both get.

    Returns
    -------
    CompanyProfile
        With all five, no difference between the sexes is left but chance and births.

    Raises
    ------
    UnknownNameError
        If a mechanism does not exist.
    """
    for name in mechanisms:
        if name not in MECHANISMS:
            raise UnknownNameError("unknown_mechanism", name=name, known=", ".join(MECHANISMS))
        if name == "mix":
            share = profile.share_of_women
            jobs = tuple(replace(job, share_of_women=share) for job in profile.jobs)
            profile = replace(profile, jobs=jobs)
        else:
            profile = replace(profile, **{name: _level(getattr(profile, name), reference)})
    return profile


def _level(section: Any, reference: str) -> Any:
    if isinstance(section, BySex):
        return section.level(reference)
    if isinstance(section, Mapping):
        return {key: _level(value, reference) for key, value in section.items()}
    if is_dataclass(section):
        return replace(
            section,
            **{one.name: _level(getattr(section, one.name), reference) for one in fields(section)},
        )
    return section
