"""How much of each gap runs through each mechanism of the model: the truth of a company.

The definition is in `docs/truth.md`.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import UnknownNameError
from workshop_kit.measures import relative_gap, shapley_values
from workshop_kit.simulation.mechanisms import MECHANISMS, equalise
from workshop_kit.simulation.worlds import World, live_world

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from workshop_kit.simulation.profile import CompanyProfile

SEXES = ("women", "men")

# Groups of posts that are lived through in every world, and posts of a group: enough for the
# error of the shares that docs/truth.md states.
GROUPS = 80
_POSTS_IN_A_GROUP = 250

# Seed of the chance of the truth, apart from those of the samples.
_SEED = 2014

# Values are kept to this many decimals, so that the last bit of a logarithm, which depends on
# the processor, does not change the file.
_DECIMALS = 8

# A gap nearer to 0 than this many of its errors has no shares.
_ERRORS_FROM_ZERO = 10

# Keeps the length of stay defined in a job that hires nobody.
_TINY = 1e-9


@dataclass(frozen=True)
class Measure:
    """A quantity whose gap is explained: a ratio of two sums over people.

    Attributes
    ----------
    outcome : {"pay", "health", "career"}
        The outcome it belongs to.
    name : str
        Its name in `truth.json`.
    numerator, denominator : str
        Sums of `worlds.World`.
    unit : str
        Unit of the gap.
    is_relative : bool
        The gap is a share of the value of the reference, instead of a difference.
    """

    outcome: str
    name: str
    numerator: str
    denominator: str
    unit: str
    is_relative: bool = False


# The first of each outcome is the one of the map of axes and outcomes.
MEASURES = (
    Measure("pay", "log_annual_pay", "log_annual_pay", "paid", "log points"),
    Measure("pay", "annual_pay", "annual_pay", "paid", "share of reference", is_relative=True),
    Measure("pay", "log_paid_hours", "log_paid_hours", "paid", "log points"),
    Measure("pay", "log_hourly_pay", "log_hourly_pay", "paid", "log points"),
    Measure("health", "sick_leaves", "sick_leaves", "hours", "events per full-time year"),
    Measure("health", "work_accidents", "work_accidents", "hours", "events per full-time year"),
    Measure(
        "health",
        "occupational_diseases",
        "occupational_diseases",
        "hours",
        "events per full-time year",
    ),
    Measure("career", "promotions", "promotions", "career_years", "events per person-year"),
    Measure("career", "grade", "grade", "people", "grades"),
)


@dataclass(frozen=True)
class Part:
    """The part of a gap that runs through one axis, or the direct part.

    Attributes
    ----------
    value, error : float
        Part in the unit of the gap, averaged over all orders; standard error of the Monte
        Carlo.
    share, share_error : float or None
        The same as shares of the gap; None where the gap is less than ten errors from 0.
    first, last : float
        What equalising it first, or last, takes away from the gap.
    """

    value: float
    error: float
    share: float | None
    share_error: float | None
    first: float
    last: float


@dataclass(frozen=True)
class TrueGap:
    """A gap of the model and its parts, which add up to it.

    Attributes
    ----------
    measure : Measure
        What is measured.
    women, men : float
        Their values in the model.
    gap, error : float
        Reference minus compared (or that as a share of the reference), and its error.
    parts : mapping of str to Part
        One for each of the four axes, and `direct`, which also holds what is left once all
        is equalised (`left_over`).
    left_over, left_over_error : float
        Gap that is left with the five mechanisms equalised: births, and chance.
    gap_when_equal : mapping of str to float
        The gap with each subset of mechanisms equalised; names are joined with a plus sign,
        the empty name is the company as it is.
    """

    measure: Measure
    women: float
    men: float
    gap: float
    error: float
    parts: Mapping[str, Part]
    left_over: float
    left_over_error: float
    gap_when_equal: Mapping[str, float]


@dataclass(frozen=True)
class Truth:
    """What the model of a company does to each outcome.

    Attributes
    ----------
    company : str
        Its slug.
    reference : {"men", "women"}
        Whose parameters both sexes get when a mechanism is equalised; the gaps are this sex
        minus the other.
    n_posts, n_groups : int
        Posts lived through in each world, and independent groups of them.
    profile : str
        Fingerprint of the parameters (`fingerprint`).
    gaps : mapping of str to TrueGap
        By the name of the measure.
    """

    company: str
    reference: str
    n_posts: int
    n_groups: int
    profile: str
    gaps: Mapping[str, TrueGap]


def compute_truth(
    profile: CompanyProfile, *, reference: str = "men", n_groups: int = GROUPS, seed: int = _SEED
) -> Truth:
    """Compute how much of each gap of a company runs through each mechanism of its model.

    The model is run with every subset of the five mechanisms equalised between the sexes
    (`equalise`); what equalising each takes away from the gap is averaged over the 120 orders
    (`measures.shapley_values`). All runs share their chance.

    Parameters
    ----------
    profile : CompanyProfile
        The company; both sexes must be hired.
    reference : {"men", "women"}, default "men"
        Whose parameters both get, and whose value comes first in the gaps.
    n_groups : int
        Independent groups of about 250 posts, at least 2; the errors come from them.
    seed : int
        Seed of the chance; another one gives other errors.

    Returns
    -------
    Truth
        Parts that add up to each gap, with their Monte Carlo errors.

    Raises
    ------
    UnknownNameError
        If the reference is not one of the two sexes.
    ValueError
        If only one sex is hired, or there are less than 2 groups.
    """
    if reference not in SEXES:
        raise UnknownNameError("unknown_code", name=reference, column="sex", known=", ".join(SEXES))
    if n_groups < 2:
        raise ValueError(f"an error needs at least 2 groups, not {n_groups}")
    if not 0 < profile.share_of_women < 1:
        raise ValueError(f"{profile.slug} hires one sex only: it has no gap")
    gaps, levels = [], []
    group = _draw_group(profile)
    worlds = _worlds_of(group, reference, n_groups, seed)
    for subset in _subsets():
        equalised = equalise(profile, subset, reference=reference)
        values = _values_by_sex(*worlds(subset), equalised, group)
        gaps.append(_gaps(values, reference))
        levels.append(values)
    return Truth(
        company=profile.slug,
        reference=reference,
        n_posts=group.posts * n_groups,
        n_groups=n_groups,
        profile=fingerprint(profile),
        gaps={
            measure.name: _true_gap(measure, levels[0][..., place], np.array(gaps)[..., place])
            for place, measure in enumerate(MEASURES)
        },
    )


def fingerprint(profile: CompanyProfile) -> str:
    """Return a short number that changes with any parameter of a profile, not with its words."""
    others = {"slug", "name", "siren", "id_prefix", "folder", "sector", "card", "families", "seed"}
    numbers = {key: value for key, value in asdict(profile).items() if key not in others}
    jobs = [
        {key: value for key, value in job.items() if key not in {"label", "family", "assessed"}}
        for job in numbers["jobs"]
    ]
    text = json.dumps(numbers | {"jobs": jobs}, sort_keys=True)
    return sha256(text.encode("utf-8")).hexdigest()[:16]


def _subsets() -> list[tuple[str, ...]]:
    """Return the subsets of the mechanisms; bit k of the place tells if mechanism k is in."""
    return [
        tuple(name for bit, name in enumerate(MECHANISMS) if place >> bit & 1)
        for place in range(2 ** len(MECHANISMS))
    ]


def _draw_group(profile: CompanyProfile) -> CompanyProfile:
    """Return the company with the posts of a group: more where one sex is concentrated.

    Half of the posts go to the jobs as women are spread over them, half as men are: the sex
    that is rare in a company is then known as well as the other. The weights of
    `_values_by_sex` put the company's own posts back.
    """
    posts = np.array([job.posts for job in profile.jobs])
    women = posts * np.array([job.share_of_women for job in profile.jobs])
    men = posts - women
    wanted = _POSTS_IN_A_GROUP * (women / women.sum() + men / men.sum()) / 2
    jobs = tuple(
        replace(job, posts=max(1, round(float(number))))
        for job, number in zip(profile.jobs, wanted, strict=True)
    )
    return replace(profile, jobs=jobs)


def _worlds_of(
    profile: CompanyProfile, reference: str, n_groups: int, seed: int
) -> Callable[[tuple[str, ...]], tuple[World, World]]:
    """Return what gives the worlds of women and of men with a subset equalised.

    The parameters of the reference never change: its world is lived once. So is the world of
    the other sex for the mechanisms that treat both alike already. The mix changes no world,
    only how many of each sex there are in it.
    """
    acts = {
        name
        for name in MECHANISMS
        if name != "mix" and equalise(profile, [name], reference=reference) != profile
    }

    @cache
    def live(sex: str, equal: tuple[str, ...]) -> World:
        equalised = equalise(profile, equal, reference=reference)
        return live_world(equalised, sex, n_groups, seed)

    def worlds(subset: tuple[str, ...]) -> tuple[World, World]:
        equal = tuple(name for name in subset if name in acts)
        women, men = (live(sex, () if sex == reference else equal) for sex in SEXES)
        return women, men

    return worlds


def _values_by_sex(
    women: World, men: World, profile: CompanyProfile, group: CompanyProfile
) -> NDArray[np.float64]:
    """Return the value of each measure for women and for men, shape (2, 1 + n_groups, n).

    `profile` has the posts and the shares of women, `group` the posts that the worlds lived.
    Row 0 of the second axis has all the groups; each further row leaves one of them out.
    """
    sums = [_leaving_one_out(world) for world in (women, men)]
    hired = np.array([job.share_of_women for job in profile.jobs])
    # A post is held by a woman as often as women are hired into it, and as long as they stay:
    # the length of stay is the inverse of the hires that the post needs.
    odds = hired * (sums[1]["hires"] + _TINY), (1 - hired) * (sums[0]["hires"] + _TINY)
    copies = [job.posts / lived.posts for job, lived in zip(profile.jobs, group.jobs, strict=True)]
    weights = [copies * one / (odds[0] + odds[1]) for one in odds]
    return np.array(
        [
            [
                (weight * of_sex[measure.numerator]).sum(axis=1)
                / (weight * of_sex[measure.denominator]).sum(axis=1)
                for measure in MEASURES
            ]
            for weight, of_sex in zip(weights, sums, strict=True)
        ]
    ).transpose(0, 2, 1)


def _leaving_one_out(world: World) -> dict[str, NDArray[np.float64]]:
    """Return the sums by job of all groups, then of all but each of them."""
    whole = {name: groups.sum(axis=0, keepdims=True) for name, groups in world.sums.items()}
    return {
        name: np.concatenate([whole[name], whole[name] - groups])
        for name, groups in world.sums.items()
    }


def _gaps(values: NDArray[np.float64], reference: str) -> NDArray[np.float64]:
    """Return the gap in each measure, reference minus compared, shape (1 + n_groups, n)."""
    compared = 1 - SEXES.index(reference)
    first, second = values[1 - compared], values[compared]
    is_relative = np.array([measure.is_relative for measure in MEASURES])
    return np.where(is_relative, relative_gap(first, second), first - second)


def _true_gap(measure: Measure, values: NDArray[np.float64], gaps: NDArray[np.float64]) -> TrueGap:
    """Split a gap, given with each subset equalised: shape (32, 1 + n_groups)."""
    gaps = gaps.round(_DECIMALS)
    # Equalising takes away: the parts are what it removes.
    parts = shapley_values(-gaps)
    # The direct part is all that no axis explains: what is left once all is equal goes there.
    parts[MECHANISMS.index("direct")] += gaps[-1]
    gap, error = gaps[0, 0], _error(gaps[0])
    has_shares = abs(gap) > _ERRORS_FROM_ZERO * error
    shares = parts / np.where(gaps[0] == 0, np.nan, gaps[0]) if has_shares else parts
    subsets = _subsets()
    return TrueGap(
        measure=measure,
        women=_rounded(values[0, 0]),
        men=_rounded(values[1, 0]),
        gap=float(gap),
        error=_rounded(error),
        parts={
            name: Part(
                value=float(parts[bit, 0]),
                error=_rounded(_error(parts[bit])),
                share=_rounded(shares[bit, 0]) if has_shares else None,
                share_error=_rounded(_error(shares[bit])) if has_shares else None,
                first=_rounded(gap - gaps[1 << bit, 0]),
                last=_rounded(gaps[-1 - (1 << bit), 0] - gaps[-1, 0]),
            )
            for bit, name in enumerate(MECHANISMS)
        },
        left_over=float(gaps[-1, 0]),
        left_over_error=_rounded(_error(gaps[-1])),
        gap_when_equal={
            "+".join(subset): float(one) for subset, one in zip(subsets, gaps[:, 0], strict=True)
        },
    )


def _error(estimates: NDArray[np.float64]) -> float:
    """Return the standard error of the first estimate, from those that leave a group out."""
    left_out = estimates[1:]
    n_groups = len(left_out)
    return float(np.sqrt((n_groups - 1) * np.mean((left_out - left_out.mean()) ** 2)))


def _rounded(value: float) -> float:
    return round(float(value), _DECIMALS)
