"""Exposure, by hand: two jobs, two risks, tasks that differ by sex."""

from __future__ import annotations

import numpy as np
import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.axes.conditions import CONDITIONS, EXPOSED_FROM, exposure_by_job
from workshop_kit.indicators import break_down, compute_gap

BY_KEY = {indicator.key: indicator for indicator in CONDITIONS}


def exposed(job, risk, women, men, *, visible=False, assessed=False, compensated=False):
    seen = {"is_visible": visible, "is_assessed": assessed, "is_compensated": compensated}
    return [
        {"job": job, "risk": risk, "sex": sex, "exposed_share": share, **seen}
        for sex, share in (("women", women), ("men", men))
    ]


STAFF = happened(
    small_company(
        person("women", "canning", times=3),
        person("men", "canning"),
        person("men", "lines", times=1),
        person("women", "accounts"),
    ),
    exposures=[
        *exposed("canning", "repetitive_work", 0.9, 0.6),
        *exposed("canning", "noise", 0.5, 0.5, visible=True, assessed=True),
        *exposed("canning", "cold_and_damp", EXPOSED_FROM, 0.24, compensated=True),
        *exposed("lines", "noise", 0.8, 0.8, visible=True, assessed=True, compensated=True),
    ],
)


def gap(key):
    return compute_gap(STAFF, BY_KEY[key])


def test_time_exposed_is_that_of_the_job_for_one_s_sex():
    found = gap("exposed_repetitive_work")
    # Three women of four pack; one man of two.
    assert found.compared_value == pytest.approx(3 * 0.9 / 4)
    assert found.reference_value == pytest.approx(0.6 / 2)


def test_the_index_is_the_number_of_risks_at_once():
    found = gap("exposure_index")
    assert found.compared_value == pytest.approx(3 * (0.9 + 0.5 + 0.25) / 4)
    assert found.reference_value == pytest.approx((0.6 + 0.5 + 0.24 + 0.8) / 2)


@pytest.mark.parametrize(
    ("seen", "unseen"),
    [("visible", "invisible"), ("assessed", "unassessed"), ("compensated", "uncompensated")],
)
def test_what_is_seen_and_what_is_not_add_up_to_the_index(seen, unseen):
    whole = gap("exposure_index")
    parts = [gap(f"exposure_index_{word}") for word in (seen, unseen)]
    assert sum(part.difference for part in parts) == pytest.approx(whole.difference)
    assert sum(part.compared_value for part in parts) == pytest.approx(whole.compared_value)


def test_visible_risks_alone_turn_the_picture_round():
    assert gap("exposure_index_visible").reference_value == pytest.approx((0.5 + 0.8) / 2)
    assert gap("exposure_index_visible").difference > 0
    assert gap("exposure_index_invisible").difference < 0


def test_compensated_risks_are_those_of_a_premium():
    assert gap("exposure_index_compensated").compared_value == pytest.approx(3 * 0.25 / 4)


def test_somebody_is_exposed_from_a_quarter_of_the_time():
    several = gap("exposed_to_several_risks")
    # Women packing have three risks from a quarter on; the man who packs has two.
    assert (several.compared_value, several.reference_value) == (0.75, 0)
    assert gap("exposed_to_a_risk").compared_value == 0.75


def test_a_job_that_the_table_does_not_name_has_no_risk_known():
    row = break_down(STAFF, BY_KEY["exposure_index"], by="job").row("accounts", "women")
    assert (row["n"], row["value"]) == (1, 0)


def test_without_a_table_nothing_is_known_and_everyone_is_left_out():
    unknown = small_company(person("women", "canning"), person("men", "lines"))
    for key in ("exposure_index", "exposed_noise", "exposed_to_a_risk"):
        found = compute_gap(unknown, BY_KEY[key])
        assert np.isnan(found.compared_value)
        assert (found.n_compared, found.left_out_compared) == (0, 1)


def test_every_job_has_a_row_for_both_sexes(workforce):
    table = exposure_by_job(workforce)
    assert len(table) == 2 * len(workforce.company.jobs)
    assert not table.isna().any(axis=None)


def test_exposure_comes_from_the_table_to_the_last_digit(workforce):
    table = exposure_by_job(workforce).set_index(["job", "sex"])
    for row in workforce.exposures.itertuples():
        assert table.loc[(row.job, row.sex), f"exposed_{row.risk}"] == row.exposed_share
    total = workforce.exposures["exposed_share"].sum()
    assert table["exposure_index"].sum() == pytest.approx(total)
