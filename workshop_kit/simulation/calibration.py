"""The cluster held against what is published of women's and men's situation in France."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pandas as pd

from workshop_kit.data import list_workforces, load_workforce, write_text
from workshop_kit.errors import UnknownNameError
from workshop_kit.measures import relative_gap
from workshop_kit.simulation.profile_files import load_profile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from workshop_kit.data import Workforce

# Events of several years make a rate of small companies steadier.
_ACCIDENT_YEARS, _PROMOTION_YEARS = 3, 5
_DAYS_PER_YEAR = 365
_BEST_PAID = 0.01
_CLUSTER = "cluster"


@dataclass(frozen=True)
class Marginal:
    """A published figure, and the figure of the cluster beside it.

    Attributes
    ----------
    label, unit : str
        What is measured, and in what: ``share``, ``days`` or ``per 1,000 a year``.
    published : float
        The published figure, in that unit.
    year : int
        The year it describes.
    source : str
        Where it was published.
    mark : {"seen", "recalled", "derived"}
        How sure the kit is of it.
    tolerance : float
        How far the cluster may lie from it, in the same unit.
    why : str
        Why the cluster should not match better.
    cluster : float
        The cluster's figure, in the same unit.
    """

    label: str
    unit: str
    published: float
    year: int
    source: str
    mark: str
    tolerance: float
    why: str
    cluster: float

    @property
    def is_within(self) -> bool:
        """Tell whether the cluster lies within the tolerance."""
        return abs(self.cluster - self.published) <= self.tolerance


@dataclass(frozen=True)
class Cluster:
    """The tables of the companies of the cluster, one under the other.

    Attributes
    ----------
    present : DataFrame
        People under contract at the reference date, with the slug of their company.
    paid : DataFrame
        People paid in the year of the reference date, leavers included.
    absences, promotions : DataFrame
        Of the last years, with the sex of the person: accidents and sick leaves of three
        years, promotions of five.
    """

    present: pd.DataFrame
    paid: pd.DataFrame
    absences: pd.DataFrame
    promotions: pd.DataFrame


@cache
def load_cluster() -> Cluster:
    """Load the companies of `datasets/cluster/` and put their tables together."""
    names = [name for name in list_workforces() if load_profile(name).folder == _CLUSTER]
    workforces = [load_workforce(name) for name in names]
    return Cluster(
        present=_stack(one.present().assign(company=one.name) for one in workforces),
        paid=_stack(_paid_in_the_year(one) for one in workforces),
        absences=_stack(
            _with_sex(_since(one.absences, "first_day", one, _ACCIDENT_YEARS), one)
            for one in workforces
        ),
        promotions=_stack(
            _with_sex(
                _since(
                    one.career_events.query("kind == 'promotion'"), "date", one, _PROMOTION_YEARS
                ),
                one,
            )
            for one in workforces
        ),
    )


def _stack(tables: Iterable[pd.DataFrame]) -> pd.DataFrame:
    return pd.concat([*tables], ignore_index=True)


def _paid_in_the_year(workforce: Workforce) -> pd.DataFrame:
    people = workforce.employees.assign(company=workforce.name)
    first = pd.Timestamp(workforce.company.reference_date.year, 1, 1)
    return people[~(people["leave_date"] < first)]


def _since(table: pd.DataFrame, column: str, workforce: Workforce, years: int) -> pd.DataFrame:
    first = pd.Timestamp(workforce.company.reference_date.year - years + 1, 1, 1)
    return table[table[column] >= first]


def _with_sex(table: pd.DataFrame, workforce: Workforce) -> pd.DataFrame:
    sex = workforce.employees.set_index("employee_id")["sex"]
    return table.assign(sex=table["employee_id"].map(sex))


def compare_marginals(cluster: Cluster) -> tuple[Marginal, ...]:
    """Return each published figure of women and men with the cluster's beside it."""
    measured = _measure(cluster)
    return tuple(_marginal(entry, measured[entry["measure"]]) for entry in _lines("marginals"))


def compare_sectors(cluster: Cluster) -> tuple[Marginal, ...]:
    """Return the published share of women of each sector with the cluster's beside it."""
    return tuple(
        _marginal({**entry, "unit": "share"}, share_of_women(cluster, entry["companies"]))
        for entry in _lines("sectors")
    )


def share_of_women(cluster: Cluster, companies: Iterable[str]) -> float:
    """Return the share of women among the people present in some companies, 0 to 1.

    Raises
    ------
    UnknownNameError
        If a company is not in the cluster.
    """
    known = set(cluster.present["company"])
    for name in companies:
        if name not in known:
            names = ", ".join(sorted(known))
            raise UnknownNameError("unknown_workforce", name=name, known=names)
    people = cluster.present[cluster.present["company"].isin([*companies])]
    return float((people["sex"] == "women").mean())


@cache
def _lines(name: str) -> tuple[Mapping[str, Any], ...]:
    source = files("workshop_kit.simulation").joinpath("calibration.toml")
    return tuple(tomllib.loads(source.read_text(encoding="utf-8"))[name])


def _marginal(line: Mapping[str, Any], figure: float) -> Marginal:
    """Put the cluster's figure beside a line of `calibration.toml`."""
    names = {one.name for one in fields(Marginal)} - {"cluster"}
    return Marginal(cluster=figure, **{name: line[name] for name in names})


def _measure(cluster: Cluster) -> dict[str, float]:
    """Return every measure of the cluster, by its name in `calibration.toml`."""
    figures = pay_gaps(cluster.paid)
    figures["same_job_pay_gap"] = same_job_pay_gap(cluster.present)
    for sex in ("women", "men"):
        people = cluster.present[cluster.present["sex"] == sex]
        figures |= {f"{name}_{sex}": value for name, value in _situation(people).items()}
        figures |= {f"{name}_{sex}": value for name, value in _rates(cluster, sex).items()}
    figures |= _shares_of_women(cluster)
    accidents = _accidents(cluster)
    figures["days_by_accident"] = float(accidents["days"].mean())
    figures["sickness_everyone"] = _time_lost(cluster.absences, len(cluster.present))
    return figures


def pay_gaps(paid: pd.DataFrame) -> dict[str, float]:
    """Return the raw gap in annual pay, and its two factors: volume and hourly pay.

    (1 - raw) = (1 - volume) x (1 - at equal time), by construction, as in Insee's figures.

    Examples
    --------
    >>> paid = pd.DataFrame({"sex": ["women", "men"], "annual_pay": [8.0, 20.0],
    ...                      "paid_hours": [1.0, 2.0]})
    >>> {name: round(gap, 3) for name, gap in pay_gaps(paid).items()}
    {'raw_pay_gap': 0.6, 'volume_gap': 0.5, 'equal_time_pay_gap': 0.2}
    """
    by_sex = paid.groupby("sex")
    pay, hours, n = by_sex["annual_pay"].sum(), by_sex["paid_hours"].sum(), by_sex.size()
    return {
        name: float(relative_gap(values["men"], values["women"]))
        for name, values in {
            "raw_pay_gap": pay / n,
            "volume_gap": hours / n,
            "equal_time_pay_gap": pay / hours,
        }.items()
    }


def same_job_pay_gap(people: pd.DataFrame) -> float:
    """Return the gap in hourly pay within company and job, weighted by the women of each.

    Jobs where a sex is absent compare nobody and are left out.
    """
    known = people[people["paid_hours"] > 0]
    hourly = known.assign(hourly_pay=known["annual_pay"] / known["paid_hours"])
    cells = hourly.groupby(["company", "job", "sex"])["hourly_pay"].agg(["mean", "size"])
    means, sizes = cells["mean"].unstack("sex"), cells["size"].unstack("sex")
    both = means.dropna().index
    gaps = relative_gap(means.loc[both, "men"], means.loc[both, "women"])
    women = sizes.loc[both, "women"]
    return float((gaps * women).sum() / women.sum())


def _situation(people: pd.DataFrame) -> dict[str, float]:
    part_time = people[people["working_time_share"] < 1]
    shares = people["category"].value_counts(normalize=True).to_dict()
    return shares | {
        "part_time": len(part_time) / len(people),
        "part_time_for_care": float((part_time["part_time_reason"] == "care").mean()),
        "part_time_for_want": float(
            (part_time["part_time_reason"] == "no_full_time_offered").mean()
        ),
        "fixed_term": float((people["contract"] == "fixed_term").mean()),
        "night_work": float(people["schedule"].isin(["night", "three_shifts"]).mean()),
        "weekend_work": float(people["works_weekends"].mean()),
    }


def _accidents(cluster: Cluster) -> pd.DataFrame:
    absences = cluster.absences
    return absences[(absences["kind"] == "work_accident") & (absences["days"] > 0)]


def _rates(cluster: Cluster, sex: str) -> dict[str, float]:
    n = (cluster.present["sex"] == sex).sum()
    absences = cluster.absences[cluster.absences["sex"] == sex]
    accidents = (_accidents(cluster)["sex"] == sex).sum()
    promotions = (cluster.promotions["sex"] == sex).sum()
    return {
        "accidents": float(1000 * accidents / n / _ACCIDENT_YEARS),
        "sickness": _time_lost(absences, n),
        "promotions": float(promotions / n / _PROMOTION_YEARS),
    }


def _time_lost(absences: pd.DataFrame, n: int) -> float:
    """Return the share of the calendar days of some people spent on sick leave."""
    days = absences.loc[absences["kind"] == "sickness", "days"].sum()
    return float(days / n / _ACCIDENT_YEARS / _DAYS_PER_YEAR)


def _shares_of_women(cluster: Cluster) -> dict[str, float]:
    people, absences = cluster.present, cluster.absences
    best_paid = people.nlargest(round(len(people) * _BEST_PAID), "annual_pay", keep="all")
    groups = {
        "managers": people[people["category"] == "engineers_managers"],
        "accidents": _accidents(cluster),
        "diseases": absences[absences["kind"] == "occupational_disease"],
    }
    shares = {f"women_among_{name}": group for name, group in groups.items()}
    shares["women_in_top_percent"] = best_paid
    return {name: float((group["sex"] == "women").mean()) for name, group in shares.items()}


_TITLE = """# Calibration of the cluster

Written by `workshop-kit data`; do not edit. The published figures, with their marks and the
tolerances, are in `workshop_kit/simulation/calibration.toml`.

The cluster is {companies} simulated companies of Brittany, {people} people present on {day},
{women} of them women. It is not a sample of France: sectors were cast to teach, so a tolerance
says how far each figure may lie, and why when it is wide. A test keeps every line.

Read it as a check, not as evidence: parameters were set with these figures in view, and the
seeds of most companies (15 of the 22 samples when the cluster was cast, and the practice
company's again afterwards) were chosen among several draws. That the cluster lies within the
tolerances is therefore partly by construction.

Marks: **seen**, read in the source named; **recalled**, not checked, an order of magnitude;
**derived**, arithmetic on figures that were seen.
"""

_PAY = """
## Two factors of the raw gap

(1 − raw) = (1 − volume) × (1 − at equal time). Published, 2024: {published}. Cluster:
{cluster}.
"""

_HEADER = (
    "| What | Published | Year | Source | Mark | Cluster | Tolerance | Why not closer |\n"
    "|---|---|---|---|---|---|---|---|"
)


def describe_calibration(cluster: Cluster) -> str:
    """Return the page of the documentation that holds the cluster against published figures."""
    women = (cluster.present["sex"] == "women").mean()
    marginals = compare_marginals(cluster)
    day = load_workforce(cluster.present["company"].iloc[0]).company.reference_date
    title = _TITLE.format(
        companies=cluster.present["company"].nunique(),
        people=f"{len(cluster.present):,}",
        day=day.isoformat(),
        women=_figure(women, "share"),
    )
    parts = [
        title,
        "\n## Women and men\n",
        _table(marginals),
        _identity(marginals),
        "\n## Share of women by sector\n",
        _table(compare_sectors(cluster)),
    ]
    return "\n".join(parts) + "\n"


def write_calibration(path: Path) -> Path:
    """Write the page of the documentation, from the sample data as they are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_text(path, describe_calibration(load_cluster()))


def _identity(marginals: Iterable[Marginal]) -> str:
    by_label = {one.label: one for one in marginals}
    raw, equal, volume = (
        by_label[label]
        for label in (
            "Gap in annual pay (raw)",
            "Gap at equal working time (EQTP)",
            "Gap in volume of paid work",
        )
    )

    def product(name: str) -> str:
        one, two, three = (1 - getattr(gap, name) for gap in (volume, equal, raw))
        return f"{one:.3f} × {two:.3f} = {one * two:.3f}, against {three:.3f}"

    return _PAY.format(published=product("published"), cluster=product("cluster"))


def _table(marginals: Iterable[Marginal]) -> str:
    return "\n".join([_HEADER, *(_row(one) for one in marginals)])


def _row(one: Marginal) -> str:
    cells = (
        one.label,
        _figure(one.published, one.unit),
        one.year,
        one.source,
        f"[{one.mark}]",
        _figure(one.cluster, one.unit),
        f"± {_figure(one.tolerance, one.unit)}".replace("%", "points"),
        one.why,
    )
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def _figure(value: float, unit: str) -> str:
    """Return a figure as the table shows it.

    >>> _figure(0.274, "share"), _figure(26.0, "per 1,000 a year")
    ('27.4 %', '26.0')
    """
    return f"{100 * value:.1f} %" if unit == "share" else f"{value:.1f}"
