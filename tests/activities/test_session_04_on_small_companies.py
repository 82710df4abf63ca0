"""Session 04 on companies with nobody, hardly anybody, or nothing to tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.activities.wording_checks import check_words
from tests.data.small_company import happened, person, small_company
from workshop_kit.activities import find_activity

SICK = {"employee_id": "P0", "kind": "sickness", "first_day": "2024-02-05", "days": 4}


NOISE = {
    "job": "lines", "risk": "noise", "sex": "men", "exposed_share": 0.5, "is_visible": True,
    "is_assessed": True, "is_compensated": False,
}  # fmt: skip


def company(*people, is_simulated=True, absences=(SICK,)):
    staff = happened(small_company(*people), absences=absences)
    return replace(staff, company=replace(staff.company, is_simulated=is_simulated))


def look(key, staff, t, **settings):
    return find_activity(key).view({"settings": settings}, staff, t)


def said(view):
    return [view.chart.title, view.reading, view.chart.description, view.chart.table.rows]


MEN = person("men", "lines", times=9)
FEW_WOMEN = person("women", "canning", times=3)


@pytest.mark.parametrize("who", ["all", "jobs"])
@pytest.mark.parametrize("by", ["nothing", "people", "hours"])
def test_events_of_too_few_people_of_a_real_company_are_not_shown(by, who, t):
    staff = company(FEW_WOMEN, MEN, is_simulated=False)
    view = look("s04.rates", staff, t, event="sick_leaves", by=by, who=who)
    women = [row for row in view.chart.table.rows if row[1] == t("sex.women")]
    assert all(t("s04.rates.too_few") in row for row in women if row[2] != "0")
    assert not view.figures
    view.chart.draw()


def test_the_same_people_invented_are_shown(t):
    staff = company(FEW_WOMEN, MEN)
    view = look("s04.rates", staff, t, event="sick_leaves", by="nothing")
    assert [figure.value for figure in view.figures] == ["1", "0"]


@pytest.mark.parametrize("event", ["accidents", "days", "diseases"])
@pytest.mark.parametrize("who", ["all", "jobs"])
def test_nothing_having_happened_is_said_in_words(event, who, t):
    view = look("s04.rates", company(FEW_WOMEN, MEN), t, event=event, by="hours", who=who)
    assert view.chart.title == t(f"s04.rates.title.none.{event}", years=10)
    assert "nan" not in str(said(view))
    check_words(said(view), t.language)
    view.chart.draw()


@pytest.mark.parametrize(
    ("key", "settings"),
    [
        ("s04.rates", {"event": "sick_leaves", "by": "hours"}),
        ("s04.absences", {"births": "with"}),
        ("s04.absences", {"births": "without"}),
        ("s04.map", {"risks": "all"}),
    ],
)
def test_a_company_of_one_sex_compares_nothing(key, settings, t):
    staff = company(MEN)
    exposed = happened(staff, absences=[SICK], exposures=[NOISE])
    view = look(key, exposed, t, **settings)
    assert view.chart.title == t("s04.rates.title.one_sex")
    assert view.reading == t("s04.rates.reading.one_sex")
    assert "nan" not in str(said(view))
    view.chart.draw()


def test_no_table_of_exposures_is_no_safety(t):
    view = look("s04.map", company(FEW_WOMEN, MEN), t, risks="all")
    assert view.chart.title == t("s04.map.title.unknown")
    assert view.reading == t("s04.map.reading.unknown")
    view.chart.draw()


@pytest.mark.parametrize("measure", ["days", "diseases"])
def test_when_nobody_left_the_table_says_so(measure, t):
    view = look("s04.missing", company(FEW_WOMEN, MEN), t, measure=measure, who="all")
    check_words(said(view), t.language)
    view.chart.draw()
    if measure == "days":
        assert view.reading == t("s04.missing.reading.days.nobody")


def test_days_off_of_too_few_people_of_a_real_company_are_not_shown(t):
    staff = company(FEW_WOMEN, MEN, is_simulated=False)
    rows = look("s04.missing", staff, t, measure="days", who="present").chart.table.rows
    by_post = dict(rows)
    assert by_post["packing"] == t("s04.rates.too_few_people")
    assert "0" in by_post["driving"]


def test_guesses_without_enough_accidents_have_no_fact(t):
    staff = company(FEW_WOMEN, MEN)
    for key in ("s04.guess.accidents", "s04.guess.rate"):
        assert find_activity(key).state_fact(staff, t) is None
