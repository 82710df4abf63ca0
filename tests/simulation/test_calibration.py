"""The cluster against published figures: within the tolerances, and the page up to date."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from workshop_kit.data import load_workforce
from workshop_kit.errors import UnknownNameError
from workshop_kit.folders import kit_root
from workshop_kit.simulation.calibration import (
    compare_marginals,
    compare_sectors,
    describe_calibration,
    load_cluster,
    pay_gaps,
    same_job_pay_gap,
    share_of_women,
)

# A difference in shares beyond which a line must say why the cluster is not nearer.
WIDE = 0.05


@pytest.fixture(scope="module")
def cluster():
    return load_cluster()


@pytest.fixture(scope="module")
def lines(cluster):
    return {one.label: one for one in (*compare_marginals(cluster), *compare_sectors(cluster))}


def test_the_cluster_is_within_the_tolerance(lines):
    beyond = {
        label: f"{line.cluster} against {line.published} ± {line.tolerance}"
        for label, line in lines.items()
        if not line.is_within
    }
    assert len(lines) > 20
    assert beyond == {}


def test_a_published_figure_has_its_year_its_source_and_its_mark(lines):
    for label, line in lines.items():
        assert 2000 <= line.year <= 2026, label
        assert len(line.source) > 3, label
        assert line.mark in {"seen", "recalled", "derived"}, label
        assert line.tolerance > 0, label
        if line.unit == "share":
            assert 0 <= line.published <= 1, label
            assert line.why or line.tolerance <= WIDE, label


def test_a_line_out_of_its_tolerance_says_so(lines):
    line = next(iter(lines.values()))
    assert replace(line, cluster=line.published + line.tolerance * 0.99).is_within
    assert not replace(line, cluster=line.published + line.tolerance * 1.01).is_within
    assert not replace(line, cluster=line.published - line.tolerance * 1.01).is_within


@pytest.mark.parametrize("name", ["cluster", "published"])
def test_the_raw_gap_is_the_product_of_volume_and_equal_time(name, lines):
    raw, equal, volume = (
        getattr(lines[label], name)
        for label in (
            "Gap in annual pay (raw)",
            "Gap at equal working time (EQTP)",
            "Gap in volume of paid work",
        )
    )
    # Exact in the cluster; published figures are rounded to a tenth of a point.
    precision = 1e-12 if name == "cluster" else 0.001
    assert (1 - volume) * (1 - equal) == pytest.approx(1 - raw, abs=precision)


def test_pay_gaps_by_hand():
    # Women: 30 000 euros for 3 000 hours, two people. Men: 60 000 for 4 000 hours, two people.
    paid = pd.DataFrame(
        {
            "sex": ["women", "women", "men", "men"],
            "annual_pay": [10_000, 20_000, 25_000, 35_000],
            "paid_hours": [1_000, 2_000, 2_000, 2_000],
        }
    )
    gaps = pay_gaps(paid)
    assert gaps["raw_pay_gap"] == pytest.approx(0.5)
    assert gaps["volume_gap"] == pytest.approx(0.25)
    assert gaps["equal_time_pay_gap"] == pytest.approx(1 / 3)


def test_the_same_job_gap_by_hand_weighs_jobs_by_their_women_and_leaves_single_sex_jobs_out():
    people = pd.DataFrame(
        [
            ("a", "x", "women", 9.0),
            ("a", "x", "women", 9.0),
            ("a", "x", "men", 10.0),
            ("a", "y", "women", 20.0),
            ("a", "y", "men", 25.0),
            ("a", "z", "men", 99.0),
            # The same job in another company is another job.
            ("b", "x", "women", 10.0),
            ("b", "x", "men", 10.0),
        ],
        columns=["company", "job", "sex", "annual_pay"],
    ).assign(paid_hours=1.0)
    assert same_job_pay_gap(people) == pytest.approx((2 * 0.1 + 1 * 0.2 + 1 * 0.0) / 4)


def test_people_who_left_before_the_year_are_not_paid_in_it(cluster):
    workforce = load_workforce("hotel-thalasso-de-porz-gwenn")
    year = pd.Timestamp(workforce.company.reference_date.year, 1, 1)
    paid = cluster.paid[cluster.paid["company"] == workforce.name]
    left = workforce.employees["leave_date"] < year
    assert set(paid["employee_id"]) == set(workforce.employees.loc[~left, "employee_id"])
    assert left.any()


def test_the_printing_shop_is_not_in_the_cluster(cluster):
    assert cluster.present["company"].nunique() == 21
    with pytest.raises(UnknownNameError):
        share_of_women(cluster, ["printing_shop"])


def test_the_page_of_the_documentation_is_what_the_command_writes(cluster):
    page = kit_root() / "docs" / "calibration.md"
    assert page.read_text(encoding="utf-8") == describe_calibration(cluster)


def test_the_page_shows_every_line_with_its_mark(cluster, lines):
    page = describe_calibration(cluster)
    for line in lines.values():
        assert line.label in page
    assert page.count("[seen]") + page.count("[recalled]") + page.count("[derived]") == len(lines)
    assert "nan" not in page
