"""The map of exposures: by hand on three people, and adding up on the sample companies."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.axes.conditions import EXPOSURE_INDICES
from workshop_kit.axes.exposure_map import SexExposure, exposure_map
from workshop_kit.data import load_workforce
from workshop_kit.indicators import compute_gaps


def exposed(job, risk, sex, share, *, visible):
    return {
        "job": job, "risk": risk, "sex": sex, "exposed_share": share, "is_visible": visible,
        "is_assessed": visible, "is_compensated": False,
    }  # fmt: skip


# Two women and a man canning, a man driving.
STAFF = happened(
    small_company(
        person("women", "canning", times=2),
        person("men", "canning"),
        person("men", "lines"),
    ),
    absences=[{"employee_id": "P0", "kind": "sickness", "first_day": "2025-01-06", "days": 1}],
    exposures=[
        exposed("canning", "repetitive_work", "women", 0.8, visible=False),
        exposed("canning", "repetitive_work", "men", 0.2, visible=False),
        exposed("canning", "noise", "women", 0.3, visible=True),
        exposed("lines", "heavy_loads", "men", 0.6, visible=True),
    ],
)


def test_cells_are_the_average_time_of_the_people_of_the_job():
    shown = exposure_map(STAFF)
    packing = next(job for job in shown.jobs if job.code == "packing")
    by_risk = dict(zip(shown.risks, packing.shares, strict=True))
    assert by_risk["repetitive_work"] == pytest.approx((0.8 + 0.8 + 0.2) / 3)
    assert by_risk["noise"] == pytest.approx((0.3 + 0.3) / 3)
    assert by_risk["heavy_loads"] == 0


def test_visible_risks_come_first_and_those_nobody_meets_are_left_out():
    shown = exposure_map(STAFF)
    assert shown.risks == ("heavy_loads", "noise", "repetitive_work")
    assert shown.n_visible == 2


def test_women_and_men_meet_their_own_risks():
    shown = exposure_map(STAFF)
    assert (shown.women.visible, shown.women.hidden) == pytest.approx((0.3, 0.8))
    assert (shown.men.visible, shown.men.hidden) == pytest.approx((0.3, 0.1))
    assert shown.women.hidden_share == pytest.approx(0.8 / 1.1)


def test_jobs_are_ordered_by_share_of_women():
    assert [job.code for job in exposure_map(STAFF).jobs] == ["packing", "driving"]


def test_who_is_more_exposed_changes_with_what_is_looked_at():
    shown = exposure_map(STAFF)
    assert shown.more_exposed("visible") == "alike"
    assert shown.more_exposed("all") == "women"
    swapped = replace(shown, women=shown.men, men=shown.women)
    assert swapped.more_exposed("all") == "men"


def test_without_a_table_of_exposures_nothing_is_known():
    shown = exposure_map(small_company(person("women", "canning"), person("men", "lines")))
    assert not shown.is_known
    assert shown.risks == ()
    assert shown.more_exposed("all") == "alike"
    assert math.isnan(SexExposure(3, 0.0, 0.0).hidden_share)


@pytest.mark.parametrize("name", ["conserverie-de-l-aven", "banque-de-l-arree"])
def test_the_map_adds_up_to_the_exposure_indices(name):
    company = load_workforce(name)
    shown = exposure_map(company)
    gaps = compute_gaps(company, EXPOSURE_INDICES)
    for one, sex in ((shown.women, "compared_value"), (shown.men, "reference_value")):
        assert one.all == pytest.approx(getattr(gaps["exposure_index"], sex))
        assert one.visible == pytest.approx(getattr(gaps["exposure_index_visible"], sex))
    people = sum((job.women + job.men) * sum(job.shares) for job in shown.jobs)
    assert people == pytest.approx(shown.women.n * shown.women.all + shown.men.n * shown.men.all)


def test_the_order_of_the_rows_of_the_tables_changes_nothing():
    turned = replace(
        STAFF,
        employees=STAFF.employees.iloc[::-1].reset_index(drop=True),
        exposures=STAFF.exposures.iloc[::-1].reset_index(drop=True),
    )
    shown, other = exposure_map(STAFF), exposure_map(turned)
    assert other.risks == shown.risks
    for one, same in zip(shown.jobs, other.jobs, strict=True):
        assert (one.code, one.women, one.men) == (same.code, same.women, same.men)
        assert one.shares == pytest.approx(same.shares)
