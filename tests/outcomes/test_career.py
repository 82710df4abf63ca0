"""Career, by hand: promotions against years at risk, steps and time."""

from __future__ import annotations

import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.indicators import break_down, compute_gap, person_years
from workshop_kit.outcomes.career import CAREER

BY_KEY = {indicator.key: indicator for indicator in CAREER}


def promotion(place, day, before, after, **jobs):
    return {
        "employee_id": f"P{place}",
        "date": day,
        "kind": "promotion",
        "grade_before": before,
        "grade_after": after,
        **jobs,
    }


def staff(*events):
    workforce = happened(
        small_company(
            person("women", "canning", hired="2012-01-01", times=2),
            person("men", "lines", hired="2012-01-01"),
            moves=[
                {"place": place, "hired_as": {"kind": "history_start", "date": "2016-01-01"}}
                for place in range(3)
            ],
        ),
        events,
    )
    for one in events:
        place = int(one["employee_id"][1:])
        workforce.employees.loc[place, "grade"] = one["grade_after"]
    return workforce


def values(workforce, key, **options):
    gap = compute_gap(workforce, BY_KEY[key], **options)
    return gap.compared_value, gap.reference_value


def test_a_promotion_rate_is_per_year_at_risk():
    climbed = staff(promotion(0, "2020-01-01", 1, 2), promotion(2, "2018-01-01", 3, 4))
    assert values(climbed, "promotion_rate") == pytest.approx((1 / 20, 1 / 10))
    assert values(climbed, "promotion_rate", years=3) == (0, 0)


def test_promotions_in_place_and_by_moving_add_up(workforce):
    whole = values(workforce, "promotion_rate")
    parts = [values(workforce, f"promotion_rate_{way}") for way in ("in_place", "by_moving")]
    for sex in range(2):
        assert sum(part[sex] for part in parts) == pytest.approx(whole[sex])


def test_a_promotion_by_moving_is_told_by_the_change_of_job():
    moved = staff(
        promotion(0, "2020-01-01", 1, 3, job_before="canning", job_after="lines"),
        promotion(1, "2020-01-01", 1, 2),
    )
    moved.employees.loc[0, ["job", "job_family"]] = ["lines", "driving"]
    assert values(moved, "promotion_rate_by_moving")[0] == pytest.approx(1 / 20)
    # The promotion belongs to the job that was left.
    row = break_down(moved, BY_KEY["promotion_rate"], by="job").row("canning", "women")
    assert row["events"] == 2


def test_a_dead_end_counts_for_the_rate_and_not_for_that_of_who_can_climb():
    # P0 reaches the highest grade of canning at the start of 2019.
    climbed = staff(promotion(0, "2018-01-01", 1, 2), promotion(0, "2019-01-01", 2, 3))
    assert values(climbed, "promotion_rate")[0] == pytest.approx(2 / 20)
    # Seven years of a dead end, 2019 starting with the step still above.
    assert values(climbed, "promotion_rate_of_eligible")[0] == pytest.approx(2 / 14)


def test_a_promotion_out_of_the_time_at_risk_is_left_out_and_counted():
    early = happened(
        small_company(
            person("women", "canning", hired="2025-01-01"),
            person("women", "canning", hired="2012-01-01"),
        ),
        [promotion(0, "2025-07-01", 1, 2)],
    )
    breakdown = break_down(early, BY_KEY["promotion_rate"], by="job")
    assert breakdown.row("canning", "women")["events"] == 0
    assert (breakdown.n_left_out, breakdown.events_left_out) == (1, 1)


def test_steps_are_counted_from_the_entry():
    climbed = staff(promotion(0, "2018-01-01", 1, 2), promotion(0, "2019-01-01", 2, 3))
    assert values(climbed, "steps_climbed") == (1, 0)
    assert values(climbed, "grade_reached") == (2, 3)


def test_time_between_two_promotions_forgets_who_was_not_promoted_twice():
    climbed = staff(
        promotion(0, "2018-01-01", 1, 2),
        promotion(0, "2022-01-01", 2, 3),
        promotion(1, "2020-01-01", 1, 2),
    )
    gap = compute_gap(climbed, BY_KEY["years_between_promotions"])
    assert gap.compared_value == pytest.approx(1461 / 365.25)
    assert (gap.n_compared, gap.n_reference) == (1, 0)


def test_the_rate_of_the_company_is_that_of_its_person_years(workforce):
    years = person_years(workforce)
    men = years[(years["sex"] == "men") & years["is_at_risk"]]
    expected = men["promotions"].sum() / men["years_at_risk"].sum()
    assert values(workforce, "promotion_rate")[1] == pytest.approx(expected)
