"""Access to a career, by hand: training, ladders, seniority, and returns from leave."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.axes.careers import CAREERS, people_with_seniority
from workshop_kit.axes.returns import returns_from_leave
from workshop_kit.indicators import break_down, compute_gap, period_of

BY_KEY = {indicator.key: indicator for indicator in CAREERS}


def value(workforce, key, sex, **options):
    gap = compute_gap(workforce, BY_KEY[key], **options)
    return gap.compared_value if sex == "women" else gap.reference_value


# P0 and P1 are women packing, P2 a man driving, P3 a man packing hired a year ago less a day.
def staff(events=(), absences=(), **options):
    return happened(
        small_company(
            person("women", "canning", hired="2012-01-01", times=2),
            person("men", "lines", hired="2012-01-01"),
            person("men", "canning", hired="2025-01-01"),
        ),
        events,
        absences,
        **options,
    )


def event(place, day, kind, **more):
    return {"employee_id": f"P{place}", "date": day, "kind": kind, **more}


def training(place, day, hours):
    return event(place, day, "training", training_hours=hours)


def test_training_is_counted_over_three_calendar_years():
    trained = staff([training(0, "2023-01-01", 7.0), training(1, "2022-12-31", 7.0)])
    assert value(trained, "trained", "women") == pytest.approx(0.5)
    assert value(trained, "trained", "women", years=4) == pytest.approx(1)
    assert value(trained, "qualified", "women") == 0


def test_a_training_is_long_from_35_hours():
    trained = staff([training(0, "2024-05-06", 34.5), training(1, "2024-05-06", 35.0)])
    assert value(trained, "qualified", "women") == pytest.approx(0.5)


def test_training_hours_are_divided_by_years_under_contract():
    trained = staff([training(0, "2024-05-06", 30.0), training(3, "2025-05-06", 8.0)])
    # Two women for three years; a man for three years and one for one.
    assert value(trained, "training_hours", "women") == pytest.approx(30 / 6)
    assert value(trained, "training_hours", "men") == pytest.approx(8 / 4)


def test_a_move_counts_with_or_without_a_promotion():
    moved = staff(
        [
            event(0, "2024-01-01", "job_change", job_before="labelling", job_after="canning"),
            event(
                2,
                "2024-01-01",
                "promotion",
                job_before="canning",
                job_after="lines",
                grade_before=1,
                grade_after=3,
            ),
            event(3, "2025-07-01", "promotion", grade_before=1, grade_after=2),
        ]
    )
    assert value(moved, "mobility", "women") == pytest.approx(1 / 6)
    assert value(moved, "mobility", "men") == pytest.approx(1 / 4)


def test_a_job_leads_up_when_somebody_was_promoted_out_of_it():
    moved = staff(
        [
            event(
                2,
                "2018-01-01",
                "promotion",
                job_before="canning",
                job_after="lines",
                grade_before=1,
                grade_after=3,
            )
        ]
    )
    assert value(moved, "leads_up", "women") == 1
    assert value(moved, "leads_up", "men") == pytest.approx(0.5)
    assert value(staff(), "leads_up", "women") == 0


def test_there_is_a_step_above_until_the_highest_grade_of_the_job():
    high = staff()
    high.employees["grade"] = [3, 2, 5, 1]
    assert value(high, "has_step_above", "women") == pytest.approx(0.5)
    assert value(high, "has_step_above", "men") == pytest.approx(0.5)


def test_eligible_people_have_been_there_for_a_year():
    # The man hired on 1 January 2025 has been there for 364 days.
    assert value(staff(), "eligible", "men") == pytest.approx(0.5)


def test_raises_of_catching_up_are_no_individual_raises():
    raised = staff(
        [
            event(0, "2024-01-01", "raise", raise_share=0.02),
            event(1, "2024-01-01", "catch_up_raise", raise_share=0.02),
        ]
    )
    assert value(raised, "raised", "women") == pytest.approx(0.5)
    assert value(raised, "raise_rate", "women") == pytest.approx(1 / 6)


def test_seniority_and_age_are_counted_in_years():
    people = people_with_seniority(staff(), period_of(staff()))
    assert people["seniority_years"].iloc[0] == pytest.approx(5113 / 365.25)
    assert people["age_years"].iloc[0] == pytest.approx(40.5, abs=0.1)


def test_time_in_a_grade_starts_at_the_last_step_and_is_at_least_the_history():
    climbed = staff(
        [
            event(0, "2020-01-01", "promotion", grade_before=1, grade_after=2),
            event(0, "2023-01-01", "promotion", grade_before=2, grade_after=3),
        ]
    )
    climbed.employees.loc[0, "grade"] = 3
    people = people_with_seniority(climbed, period_of(climbed))
    since = [
        (date(2025, 12, 31) - day).days / 365.25 for day in (date(2023, 1, 1), date(2016, 1, 1))
    ]
    assert people["years_in_grade"].tolist()[:2] == pytest.approx(since)
    # A step in the same job is no change of job.
    assert people["years_in_job"].iloc[0] == pytest.approx(since[1])
    # Only P1 has stayed five years; the man of the year has not had the time.
    assert value(climbed, "stayed_in_grade", "women") == pytest.approx(0.5)
    gap = compute_gap(climbed, BY_KEY["stayed_in_grade"])
    assert (gap.n_reference, gap.left_out_reference) == (1, 1)


def test_a_later_event_is_not_known_on_an_earlier_day():
    climbed = staff([event(0, "2023-01-01", "promotion", grade_before=1, grade_after=2)])
    people = people_with_seniority(climbed, period_of(climbed, on=date(2022, 12, 31)))
    assert people["years_in_grade"].iloc[0] == pytest.approx(2556 / 365.25)


def leave(place, kind, day, days):
    return {"employee_id": f"P{place}", "kind": kind, "first_day": day, "days": days}


MATERNITY = leave(0, "maternity", "2021-03-01", 112)


def returns(workforce):
    return returns_from_leave(workforce, period_of(workforce))


def test_a_return_is_the_day_after_the_leave():
    row = returns(staff(absences=[MATERNITY])).iloc[0]
    assert row["return_day"].date() == date(2021, 6, 21)
    assert (row["kind"], row["job"], row["sex"]) == ("maternity", "canning", "women")


def test_a_parental_leave_that_follows_is_the_same_leave():
    follows = leave(0, "parental_leave", "2021-06-21", 90)
    (row,) = returns(staff(absences=[MATERNITY, follows])).itertuples()
    assert (row.kind, row.return_day.date()) == ("maternity", date(2021, 9, 19))
    later = leave(0, "parental_leave", "2021-08-01", 90)
    assert returns(staff(absences=[MATERNITY, later]))["kind"].tolist() == [
        "maternity",
        "parental_leave",
    ]


@pytest.mark.parametrize(("day", "n_leaves"), [("2021-07-22", 1), ("2021-07-23", 2)])
def test_a_leave_belongs_with_another_that_ended_a_month_before(day, n_leaves):
    follows = leave(0, "parental_leave", day, 90)
    assert len(returns(staff(absences=[MATERNITY, follows]))) == n_leaves


def test_two_people_s_leaves_are_two_leaves():
    other = leave(1, "maternity", "2021-06-21", 112)
    assert len(returns(staff(absences=[MATERNITY, other]))) == 2


def test_who_is_still_away_has_not_come_back():
    away = leave(0, "maternity", "2025-12-01", 31)
    assert returns(staff(absences=[away])).empty


@pytest.mark.parametrize(
    ("day", "is_raised"),
    [("2021-06-20", 0), ("2021-06-21", 1), ("2022-12-31", 1), ("2023-01-01", 0)],
)
def test_a_raise_follows_a_return_until_the_end_of_the_next_calendar_year(day, is_raised):
    raised = staff([event(0, day, "raise", raise_share=0.02)], [MATERNITY])
    assert returns(raised)["is_raised"].tolist() == [is_raised]


def test_catching_up_is_asked_of_leaves_during_which_others_were_raised():
    quiet = staff(absences=[MATERNITY])
    assert np.isnan(returns(quiet)["caught_up"].iloc[0])
    missed = staff([event(1, "2021-04-01", "raise", raise_share=0.02)], [MATERNITY])
    assert returns(missed)["caught_up"].tolist() == [0]
    kept = staff(
        [
            event(1, "2021-04-01", "raise", raise_share=0.02),
            event(0, "2021-07-01", "catch_up_raise", raise_share=0.02),
        ],
        [MATERNITY],
    )
    assert returns(kept)["caught_up"].tolist() == [1]
    assert value(kept, "caught_up", "women") == 1


def test_catching_up_is_a_matter_of_maternity():
    father = leave(2, "paternity", "2021-03-20", 25)
    missed = staff([event(1, "2021-04-01", "raise", raise_share=0.02)], [MATERNITY, father])
    gap = compute_gap(missed, BY_KEY["caught_up"])
    assert (gap.n_compared, gap.n_reference, gap.left_out_reference) == (1, 0, 1)
    assert compute_gap(missed, BY_KEY["raised_after_return"]).n_reference == 1


def test_promotions_and_hours_are_followed_for_two_years():
    followed = staff(
        [
            event(0, "2023-06-21", "promotion", grade_before=1, grade_after=2),
            event(
                0,
                "2021-09-01",
                "working_time_change",
                working_time_before=1.0,
                working_time_after=0.8,
            ),
        ],
        [MATERNITY],
    )
    row = returns(followed).iloc[0]
    assert (row["is_promoted"], row["has_shorter_hours"], row["has_left"]) == (1, 1, 0)
    late = staff([event(0, "2023-06-22", "promotion", grade_before=1, grade_after=2)], [MATERNITY])
    assert returns(late)["is_promoted"].tolist() == [0]


def test_longer_hours_are_not_shorter_hours():
    longer = staff(
        [
            event(
                0,
                "2021-09-01",
                "working_time_change",
                working_time_before=0.8,
                working_time_after=1.0,
            )
        ],
        [MATERNITY],
    )
    assert returns(longer)["has_shorter_hours"].tolist() == [0]


def test_a_follow_up_that_the_tables_stop_too_early_to_tell_is_left_out_and_counted():
    recent = leave(0, "maternity", "2024-07-01", 112)
    old = staff(absences=[MATERNITY | {"employee_id": "P1"}, recent])
    row = returns(old).set_index("employee_id").loc["P0"]
    assert row["is_raised"] == 0
    assert np.isnan(row["is_promoted"])
    gap = compute_gap(old, BY_KEY["promoted_after_return"])
    assert (gap.n_compared, gap.left_out_compared) == (1, 1)


def test_somebody_who_leaves_is_not_followed_but_is_said_to_have_left():
    gone = happened(
        small_company(person("women", "canning", hired="2012-01-01", left="2022-02-28")),
        absences=[MATERNITY],
    )
    row = returns(gone).iloc[0]
    assert row["has_left"] == 1
    assert np.isnan(row["is_promoted"])
    # The calendar year after the return was not over.
    assert np.isnan(row["is_raised"])


def test_who_leaves_without_coming_back_has_no_return():
    gone = happened(
        small_company(person("women", "canning", hired="2012-01-01", left="2021-06-20")),
        absences=[MATERNITY],
    )
    assert returns(gone).empty


def test_two_returns_of_a_person_are_one_person_and_two_returns():
    twice = staff(absences=[MATERNITY, leave(0, "maternity", "2018-03-01", 112)])
    row = break_down(twice, BY_KEY["promoted_after_return"], by="job").row("canning", "women")
    assert (row["n"], row["at_risk"]) == (1, 2)
