"""The parameters of a simulated company, each named and with its unit.

A sex difference exists in a profile only as a `BySex` pair, or as the share of women whom a
job hires. Each pair belongs to one of the mechanisms, so that a mechanism can be equalised
between the sexes and the rest left as it is (`mechanisms.equalise`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Bilingual


@dataclass(frozen=True)
class BySex:
    """One parameter with a value for women and one for men."""

    women: float
    men: float

    def of(self, is_woman: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Return the value of each person."""
        return np.where(is_woman, self.women, self.men)

    def level(self, reference: str) -> BySex:
        """Return the pair in which both have the value of one sex."""
        value = getattr(self, reference)
        return BySex(value, value)


@dataclass(frozen=True)
class JobProfile:
    """A job, its posts and what holding one of them means.

    Attributes
    ----------
    code, family, category : str
        Codes of the schema and of the company.
    label : Bilingual
        Name of the job, by the activity.
    posts : int
        Posts of the company that start in this job.
    share_of_women : float
        **mix.** Share of women among the people hired into it, 0 to 1.
    lowest_grade, highest_grade : int
        Grades of the grid that can be reached in it: its ladder.
    promotion_rate : float
        Promotions a year for a full-time person who can still climb, before training,
        breaks and the rest change it.
    schedules : mapping of str to float
        Share of its posts on each schedule; adds up to 1.
    weekend_share : float
        Share of its posts with usual weekend work.
    overtime_hours : float
        Mean overtime of a full-time person, hours a year.
    part_time_posts : float
        Share of its posts offered only part-time, 0 to 1.
    exposures : mapping of str to float
        Share of working time exposed to each risk, before tasks differ by sex.
    assessed : tuple of str
        Risks that the company's risk assessment lists for this job.
    """

    code: str
    family: str
    category: str
    label: Bilingual
    posts: int
    share_of_women: float
    lowest_grade: int
    highest_grade: int
    promotion_rate: float
    schedules: Mapping[str, float]
    weekend_share: float
    overtime_hours: float
    part_time_posts: float
    exposures: Mapping[str, float]
    assessed: tuple[str, ...]


@dataclass(frozen=True)
class Path:
    """A way from one job to another within the company.

    Attributes
    ----------
    source, target : str
        Codes of the jobs.
    rate : float
        Moves a year for a full-time person of the source job, before training, breaks and
        `Careers.mobility` change it.
    """

    source: str
    target: str
    rate: float


@dataclass(frozen=True)
class Staffing:
    """Who comes and goes; the same for both sexes.

    Attributes
    ----------
    hire_age_mean, hire_age_spread : float
        Age when hired, years: mean and standard deviation.
    fixed_term_share : float
        Share of hires on a fixed term.
    fixed_term_kept : float
        Share of fixed terms that become permanent.
    early_resignation, resignation : float
        Resignations a year in the first two years, and after.
    mutual_agreement, dismissal : float
        Departures of each kind a year.
    vacancy_days : float
        Mean days before a post is filled again.
    """

    hire_age_mean: float
    hire_age_spread: float
    fixed_term_share: float
    fixed_term_kept: float
    early_resignation: float
    resignation: float
    mutual_agreement: float
    dismissal: float
    vacancy_days: float


@dataclass(frozen=True)
class Careers:
    """**careers.** Access to what makes one climb.

    Attributes
    ----------
    training : BySex
        Chance of a training in a year.
    qualifying : BySex
        Share of trainings that qualify for a higher post.
    mobility : BySex
        Factor on the rates of `Path`: 1 is the company's usual way.
    parental_leave : BySex
        Chance of a full-time parental leave after a birth.
    training_boost : float
        Factor on promotion and mobility in the three years that follow a qualifying
        training.
    break_slowdown : float
        Factor on promotion and mobility in the three years that follow a parental leave.
    """

    training: BySex
    qualifying: BySex
    mobility: BySex
    parental_leave: BySex
    training_boost: float
    break_slowdown: float


@dataclass(frozen=True)
class Conditions:
    """**conditions.** Exposure and what it does to health.

    Attributes
    ----------
    tasks : mapping of str to BySex
        Factor on the exposure to a risk within the same job: who does which task.
    visible, compensated : tuple of str
        Risks that are seen at once; risks that give right to a premium.
    accidents : mapping of str to float
        Accidents a year for a full-time person always exposed to the risk.
    accident_background : float
        Accidents a year without any exposure.
    accident_newcomer : float
        Factor on accidents in the first year of tenure.
    accident_without_stoppage : float
        Share of accidents without a day off.
    diseases : mapping of str to float
        Occupational diseases a year for each ten years of full-time exposure already
        gathered in the company.
    sickness : mapping of str to float
        Sick leaves a year for a full-time person always exposed to the risk.
    sickness_background : float
        Sick leaves a year without any exposure, at 40 years of age.
    commuting_accidents : float
        Accidents on the way to work, a year.
    absence_slowdown : float
        Factor on promotion and mobility in the year after more than 60 days of absence
        for health.
    unfitness : float
        Chance of leaving for medical unfitness in the year after more than 90 days of
        absence for an accident or an occupational disease.
    """

    tasks: Mapping[str, BySex]
    visible: tuple[str, ...]
    compensated: tuple[str, ...]
    accidents: Mapping[str, float]
    accident_background: float
    accident_newcomer: float
    accident_without_stoppage: float
    diseases: Mapping[str, float]
    sickness: Mapping[str, float]
    sickness_background: float
    commuting_accidents: float
    absence_slowdown: float
    unfitness: float


@dataclass(frozen=True)
class WorkingTime:
    """**time.** Hours, when they are worked, and what they cost.

    Attributes
    ----------
    full_time_hours : float
        Hours a week of a full-time post.
    part_time_sizes, part_time_weights : tuple of float
        Working times that part-time takes, as shares of full time, and how often each.
    part_time_wanted : float
        Share of the people hired part-time who did not look for full time.
    part_time_offered : BySex
        Factor on `JobProfile.part_time_posts` when someone is hired.
    part_time_with_child : BySex
        Chance a year to go part-time with a child under six.
    part_time_otherwise : BySex
        Chance a year to go part-time for another reason.
    part_time_ended : BySex
        Chance a year to go back to full time.
    night_take_up : BySex
        Share of night and three-shift posts that are accepted; the others work two shifts.
    overtime : BySex
        Factor on `JobProfile.overtime_hours`.
    sick_child : BySex
        Absences a year for a sick child, with a child under twelve.
    part_time_slowdown : float
        Factor on promotion and mobility of people who work part-time.
    """

    full_time_hours: float
    part_time_sizes: tuple[float, ...]
    part_time_weights: tuple[float, ...]
    part_time_wanted: float
    part_time_offered: BySex
    part_time_with_child: BySex
    part_time_otherwise: BySex
    part_time_ended: BySex
    night_take_up: BySex
    overtime: BySex
    sick_child: BySex
    part_time_slowdown: float


@dataclass(frozen=True)
class Direct:
    """**direct.** What differs between the sexes and no axis explains.

    Attributes
    ----------
    base_pay : BySex
        Factor on the personal part of base pay when hired.
    raises : BySex
        Factor on the chance of an individual raise.
    bonus : BySex
        Factor on bonuses.
    promotion : BySex
        Factor on promotion, all else equal.
    accidents, sickness : BySex
        Factors on accidents and on sick leaves, all else equal.
    """

    base_pay: BySex
    raises: BySex
    bonus: BySex
    promotion: BySex
    accidents: BySex
    sickness: BySex


@dataclass(frozen=True)
class PayRules:
    """How pay is made; the same rules for both sexes.

    Attributes
    ----------
    grid : tuple of float
        Minimum pay of each grade, gross euros an hour in the reference year; it follows
        the legal minimum wage from year to year.
    personal_spread : float
        Standard deviation of what people negotiate above the grid, share of it.
    experience_value : float
        What a year of earlier experience adds above the grid, share of it.
    raise_rate : float
        Individual raises a year.
    raise_sizes : tuple of float
        Sizes that raises have, shares of base pay, equally likely.
    catch_up_kept : float
        Share of the raises owed after a maternity leave that are given.
    personal_limit : float
        Highest base pay, as a multiple of the grid.
    seniority_steps : tuple of int
        Years of tenure at which the seniority premium gains as many percent of the grid
        (managers have none).
    night_rate : float
        Premium of a night hour, share of base pay.
    night_shares : mapping of str to float
        Share of hours worked at night, by schedule.
    hardship_euros_per_hour : float
        Premium of an hour exposed to a compensated risk.
    overtime_rate : float
        Pay of an overtime hour, multiple of base pay.
    yearly_bonus_months : float
        Yearly bonus, in months of base pay, after a year of tenure.
    objective_bonus : mapping of str to float
        Mean objective bonus by category, share of yearly base pay.
    heaps_euros : mapping of str to float
        Round sums that pay falls on, by category: of an hour when under a euro, of a
        full-time month otherwise.
    """

    grid: tuple[float, ...]
    personal_spread: float
    experience_value: float
    raise_rate: float
    raise_sizes: tuple[float, ...]
    catch_up_kept: float
    personal_limit: float
    seniority_steps: tuple[int, ...]
    night_rate: float
    night_shares: Mapping[str, float]
    hardship_euros_per_hour: float
    overtime_rate: float
    yearly_bonus_months: float
    objective_bonus: Mapping[str, float]
    heaps_euros: Mapping[str, float]


@dataclass(frozen=True)
class CompanyProfile:
    """A company to simulate: what it is, and one section for each mechanism.

    Attributes
    ----------
    slug, name, siren, id_prefix : str
        Its name in paths, its name, its number (000000000: no such company), and the first
        letters of its people's numbers.
    sector : Bilingual
        What it makes.
    card : Bilingual
        One paragraph of its card: the place, the work, the season.
    reference_year : int
        The tables describe the 31 December of this year.
    history_years : int
        Years that the tables cover.
    warm_up_years : int
        Years simulated before, so that careers have already happened.
    seed : int
        Seed of the sample that is shipped.
    folder : str
        Where its sample lies in `datasets/`; empty for a place of its own there.
    families : mapping of str to Bilingual
        Job families, in the order in which a reader expects them.
    jobs, paths, staffing, careers, conditions, time, direct, pay
        The mechanisms.
    """

    slug: str
    name: str
    siren: str
    id_prefix: str
    sector: Bilingual
    card: Bilingual
    reference_year: int
    history_years: int
    warm_up_years: int
    seed: int
    folder: str
    families: Mapping[str, Bilingual]
    jobs: tuple[JobProfile, ...]
    paths: tuple[Path, ...]
    staffing: Staffing
    careers: Careers
    conditions: Conditions
    time: WorkingTime
    direct: Direct
    pay: PayRules

    @property
    def posts(self) -> int:
        """Return the number of posts of the company."""
        return sum(job.posts for job in self.jobs)

    @property
    def share_of_women(self) -> float:
        """Return the share of women among hires, if posts of all jobs turned over alike."""
        return sum(job.posts * job.share_of_women for job in self.jobs) / self.posts

    def enlarge(self, times: int) -> CompanyProfile:
        """Return the same company with so many times its posts, to see it without chance."""
        jobs = tuple(replace(job, posts=times * job.posts) for job in self.jobs)
        return replace(self, jobs=jobs)
