"""Who works when, by hand: constraints, nights, and the young children that tables know of."""

from __future__ import annotations

import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.axes.schedules import has_young_child, schedules_by_sex
from workshop_kit.errors import UnknownOptionError


def staff(n=20):
    company = small_company(person("women", "canning", times=n), person("men", "lines", times=n))
    company.employees["schedule"] = ["split_day"] * n + ["night"] * n
    company.employees["night_hours"] = [0.0] * n + [910.0] * n
    return company


def test_shares_of_schedules_add_up_to_everyone(workforce):
    found = schedules_by_sex(workforce).constraints
    names = [name for name in found if name.startswith("schedule_")]
    assert sum(found[name].compared_value for name in names) == pytest.approx(1)
    assert sum(found[name].reference_value for name in names) == pytest.approx(1)


def test_those_with_and_without_a_known_child_are_everyone(workforce):
    counts = {
        who: schedules_by_sex(workforce, who=who).n_women
        for who in ("everyone", "young_child", "no_young_child")
    }
    assert counts["young_child"] + counts["no_young_child"] == counts["everyone"]
    assert counts["young_child"] > 0


def test_night_hours_are_divided_by_paid_hours():
    night = schedules_by_sex(staff()).night
    assert (night.compared_value, night.reference_value) == (0, 0.5)


def test_the_clearest_constraint_is_the_widest_that_chance_excludes():
    company = staff()
    assert schedules_by_sex(company).clearest in {"schedule_split_day", "schedule_night"}
    company.employees["schedule"] = "day"
    company.employees["works_weekends"] = [True] * 20 + [True] * 10 + [False] * 10
    assert schedules_by_sex(company).clearest == "works_weekends"


def test_three_people_a_side_leave_nothing_clear():
    assert schedules_by_sex(staff(3)).clearest is None


def leave(place, first_day, kind="maternity"):
    return {"employee_id": f"P{place}", "kind": kind, "first_day": first_day, "days": 112}


@pytest.mark.parametrize(
    ("first_day", "kind", "known"),
    [
        ("2020-01-01", "maternity", True),
        ("2019-12-31", "maternity", False),
        ("2024-05-01", "paternity", True),
        ("2024-05-01", "parental_leave", True),
        ("2024-05-01", "sick_child", False),
        ("2024-05-01", "sickness", False),
    ],
)
def test_a_leave_of_the_last_six_years_tells_of_a_young_child(first_day, kind, known):
    company = happened(
        small_company(person("women", "canning")), absences=[leave(0, first_day, kind)]
    )
    assert has_young_child(company, company.present()).tolist() == [known]


def test_a_misspelt_group_is_refused(workforce):
    with pytest.raises(UnknownOptionError, match="young_child"):
        schedules_by_sex(workforce, who="parents")
