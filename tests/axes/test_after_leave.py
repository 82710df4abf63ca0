"""After a leave, beside those without one: by hand, and whatever the order of the rows."""

from __future__ import annotations

import math

import pytest
from scipy import stats

from tests.data.small_company import happened, person, small_company
from workshop_kit.axes.after_leave import FOLLOW_UPS, follow_returns
from workshop_kit.axes.returns import others_at_the_same_time, returns_from_leave
from workshop_kit.data import load_workforce
from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators.period import period_of

# Back on 2021-06-21.
MATERNITY = {
    "employee_id": "P0",
    "first_day": "2021-03-01",
    "kind": "maternity",
    "days": 112,
}


def event(place, day, kind, **what):
    return {"employee_id": f"P{place}", "date": day, "kind": kind, **what}


def raised(place, day):
    return event(place, day, "raise", raise_share=0.02)


def staff(events=(), absences=(MATERNITY,)):
    """Four women there since 2012, one since May 2021, and a man."""
    return happened(
        small_company(
            person("women", "canning", hired="2012-01-01", times=4),
            person("women", "canning", hired="2021-05-01"),
            person("men", "lines", hired="2012-01-01"),
        ),
        events,
        absences,
    )


def test_others_are_those_of_the_same_sex_there_before_and_without_a_leave():
    company = staff()
    others = others_at_the_same_time(company, period_of(company))
    # Neither the mother herself, nor she who was hired meanwhile, nor the man.
    assert sorted(others["employee_id"]) == ["P1", "P2", "P3"]
    assert others["place"].tolist() == [0, 0, 0]


def test_somebody_on_leave_meanwhile_is_no_other():
    second = {**MATERNITY, "employee_id": "P1", "first_day": "2022-09-01"}
    company = staff(absences=(MATERNITY, second))
    others = others_at_the_same_time(company, period_of(company))
    assert sorted(others.loc[others["place"] == 0, "employee_id"]) == ["P2", "P3"]


def test_a_leave_that_was_over_before_is_not_meanwhile():
    before = {**MATERNITY, "employee_id": "P1", "first_day": "2019-01-01"}
    company = staff(absences=(MATERNITY, before))
    others = others_at_the_same_time(company, period_of(company))
    last = returns_from_leave(company, period_of(company))["employee_id"].tolist().index("P0")
    assert "P1" in others.loc[others["place"] == last, "employee_id"].tolist()


def test_raises_of_the_others_are_looked_at_over_the_same_days():
    company = staff([raised(0, "2022-05-01"), raised(1, "2022-06-01"), raised(2, "2021-04-01")])
    women = follow_returns(company, "raised")["women"]
    # Of the three others, one was raised between the return and the end of 2022.
    assert (women.events, women.n, women.share) == (1, 1, 1)
    assert women.others == pytest.approx(1 / 3)
    assert women.n_others == 3


def test_each_return_weighs_once_however_many_others_there_were():
    second = {**MATERNITY, "employee_id": "P1", "first_day": "2023-01-01"}
    women = follow_returns(staff([raised(2, "2022-06-01")], (MATERNITY, second)), "raised")["women"]
    # Beside the return of 2021, P2 is raised of P2 and P3; beside that of 2023, none of four.
    assert women.n == 2
    assert women.n_others == 4
    assert women.others == pytest.approx((1 / 2 + 0) / 2)


def test_a_follow_up_that_is_not_known_is_counted_apart():
    recent = {**MATERNITY, "employee_id": "P1", "first_day": "2025-01-01"}
    women = follow_returns(staff(absences=(MATERNITY, recent)), "promoted")["women"]
    assert (women.n, women.n_unknown) == (1, 1)


def test_the_catch_up_is_about_maternity_and_has_nobody_beside_it():
    father = {"employee_id": "P5", "first_day": "2021-04-01", "kind": "paternity", "days": 25}
    company = staff([raised(1, "2021-04-10")], (MATERNITY, father))
    followed = follow_returns(company, "caught_up")
    assert (followed["women"].n, followed["women"].n_missing) == (1, 1)
    assert followed["men"].n == 0
    assert math.isnan(followed["women"].others)
    assert not followed["women"].differs


def test_long_leaves_leave_the_short_ones_out():
    father = {"employee_id": "P5", "first_day": "2021-04-01", "kind": "paternity", "days": 25}
    company = staff(absences=(MATERNITY, father))
    assert follow_returns(company, "raised")["men"].n == 1
    long = follow_returns(company, "raised", longer_than=60)
    assert (long["women"].n, long["men"].n) == (1, 0)
    assert not long["men"].interval.is_shown


@pytest.mark.parametrize("what", list(FOLLOW_UPS))
def test_the_same_returns_as_the_indicators_are_counted(what):
    company = load_workforce("banque-de-l-arree")
    returns = returns_from_leave(company, period_of(company))
    if what == "caught_up":
        returns = returns[returns["kind"] == "maternity"]
    for sex, followed in follow_returns(company, what).items():
        known = returns.loc[returns["sex"] == sex, FOLLOW_UPS[what]].dropna()
        assert (followed.n, followed.events) == (len(known), int(known.sum()))


def test_the_interval_is_clopper_and_pearson_s():
    women = follow_returns(load_workforce("banque-de-l-arree"), "shorter_hours")["women"]
    expected = stats.binomtest(women.events, women.n).proportion_ci(method="exact")
    assert (women.interval.low, women.interval.high) == pytest.approx(tuple(expected))
    assert women.differs == (not expected.low <= women.others <= expected.high)


def test_few_returns_are_not_shown_when_more_are_asked_for():
    women = follow_returns(staff(), "raised", fewest=2)["women"]
    assert not women.interval.is_shown
    assert math.isnan(women.share)
    assert not women.differs


def test_a_follow_up_of_another_name_is_refused():
    with pytest.raises(UnknownNameError):
        follow_returns(staff(), "happy")
