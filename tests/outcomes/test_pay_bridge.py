"""The bridge from the hour to the year: identities, invariances, by hand."""

from __future__ import annotations

import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.errors import UnknownNameError, UnknownOptionError
from workshop_kit.outcomes.pay_bridge import (
    STEPS,
    bridge_table,
    families_to_compare,
    pay_bridge,
)

# Three women at 80 % and three men full time, at 12 and 15 euros an hour.
WOMEN = person("women", "canning", pay=12 * 1456, share=0.8, times=3)
MEN = person("men", "canning", pay=15 * 1820, times=3)
STAFF = small_company(WOMEN, MEN)


def steps(bridge):
    return {step.name: step for step in bridge.steps}


@pytest.mark.parametrize("people", ["paid_all_year", "everyone"])
@pytest.mark.parametrize("reference", ["men", "women"])
def test_levels_and_amounts_lead_from_one_pay_to_the_other(people, reference, workforce):
    bridge = pay_bridge(workforce, people=people, reference=reference)
    annual = bridge.annual
    assert bridge.steps[-1].level == pytest.approx(1 - annual.share)
    assert sum(step.amount for step in bridge.steps) == pytest.approx(-annual.difference)
    assert 1 - annual.share == pytest.approx((1 - bridge.hourly.share) * (1 - bridge.hours.share))
    assert bridge.steps[0].level == pytest.approx(1 - bridge.hourly.share)


def test_swapping_the_reference_turns_every_amount_round(workforce):
    men, women = (steps(pay_bridge(workforce, reference=sex)) for sex in ("men", "women"))
    assert list(men) == list(women)
    for name in men:
        assert women[name].amount == pytest.approx(-men[name].amount)
        assert women[name].reference == pytest.approx(men[name].compared)


def test_the_currency_changes_amounts_in_proportion_and_no_level():
    centimes = small_company(
        person("women", "canning", pay=1200 * 1456, share=0.8, times=3),
        person("men", "canning", pay=1500 * 1820, times=3),
    )
    euros, cents = pay_bridge(STAFF), pay_bridge(centimes)
    for one, other in zip(euros.steps, cents.steps, strict=True):
        assert other.level == pytest.approx(one.level)
        assert other.amount == pytest.approx(100 * one.amount)


def test_everyone_twice_changes_nothing():
    twice = small_company(WOMEN, WOMEN, MEN, MEN)
    assert [step.level for step in pay_bridge(twice).steps] == pytest.approx(
        [step.level for step in pay_bridge(STAFF).steps]
    )


def test_four_fifths_of_the_time_at_four_fifths_of_the_pay_of_an_hour():
    bridge = pay_bridge(STAFF)
    assert bridge.hourly.share == pytest.approx(0.2)
    assert bridge.hours.share == pytest.approx(0.2)
    assert bridge.annual.share == pytest.approx(0.36)
    assert [step.name for step in bridge.steps] == ["hourly_pay", "contract_hours"]
    assert [step.level for step in bridge.steps] == pytest.approx([0.8, 0.64])
    assert bridge.hours_share == pytest.approx(0.5)
    assert steps(bridge)["contract_hours"].compared == pytest.approx(0.8)
    assert steps(bridge)["hourly_pay"].reference == pytest.approx(15)


def test_overtime_comes_on_top_of_the_contract():
    staff = small_company(WOMEN, MEN)
    is_man = staff.employees["sex"] == "men"
    staff.employees.loc[is_man, "paid_hours"] += 182
    staff.employees.loc[is_man, "overtime_hours"] = 182.0
    found = steps(pay_bridge(staff))
    assert found["overtime"].reference == pytest.approx(1.1)
    assert found["overtime"].compared == 1
    assert found["contract_hours"].reference == pytest.approx(1)


def test_unpaid_parental_leave_has_a_step_of_its_own():
    on_leave = happened(
        small_company(
            person("women", "canning", pay=12 * 1456, share=0.8, times=2),
            person("women", "canning", pay=12 * 1456 * 292 / 365, share=0.8),
            MEN,
        ),
        absences=[
            {
                "employee_id": "P2",
                "kind": "parental_leave",
                "first_day": "2025-02-01",
                "days": 73,
            }
        ],
    )
    on_leave.employees.loc[2, "paid_hours"] = 1456 * 292 / 365
    found = steps(pay_bridge(on_leave))
    # 73 days of three years of 365.
    assert found["unpaid_leave"].compared == pytest.approx(1 - 73 / (3 * 365))
    assert found["unpaid_leave"].reference == 1
    assert found["contract_hours"].compared == pytest.approx(0.8)
    assert found["hourly_pay"].compared == pytest.approx(12)


def test_months_count_for_everyone_and_not_for_those_paid_all_year():
    newcomer = person("women", "canning", pay=6_000, hired="2025-10-01")
    staff = small_company(WOMEN, newcomer, MEN)
    staff.employees.loc[3, "paid_hours"] = 460.0
    assert "months" not in steps(pay_bridge(staff))
    months = steps(pay_bridge(staff, people="everyone"))["months"]
    # Three whole years and 92 days.
    assert months.compared == pytest.approx((3 + 92 / 365) / 4)
    assert months.reference == 1


def test_two_women_are_too_few_and_three_are_enough():
    two = small_company(person("women", "canning", times=2), MEN)
    assert pay_bridge(two) is None
    assert pay_bridge(small_company(person("women", "canning", times=3), MEN)) is not None


def test_a_family_is_offered_when_its_bridge_exists():
    staff = small_company(WOMEN, MEN, person("men", "accounts", times=5))
    assert families_to_compare(staff) == ("packing",)
    assert pay_bridge(staff, within="packing").annual.n_reference == 3
    assert pay_bridge(staff, within="office") is None


def test_a_real_company_shows_no_mean_of_fewer_than_five(monkeypatch):
    from dataclasses import replace

    real = replace(STAFF, company=replace(STAFF.company, is_simulated=False))
    assert pay_bridge(real) is None


def test_the_table_has_a_row_a_step_and_none_without_a_bridge():
    table = bridge_table(pay_bridge(STAFF))
    assert table["name"].isin(STEPS).all()
    assert table["amount"].sum() == pytest.approx(12 * 1456 - 15 * 1820)
    assert len(bridge_table(None)) == 0


def test_misspelt_people_and_families_are_refused():
    with pytest.raises(UnknownOptionError, match="paid_all_year"):
        pay_bridge(STAFF, people="all")
    with pytest.raises(UnknownNameError):
        pay_bridge(STAFF, within="bakery")
