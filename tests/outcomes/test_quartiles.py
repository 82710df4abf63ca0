"""Quarters of pay: people, not euros, and ties shared."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.data.small_company import COMPANY, person, small_company
from workshop_kit.errors import EmptyGroupError, UnknownNameError
from workshop_kit.indicators import ANNUAL_PAY
from workshop_kit.outcomes.quartiles import rank_in_quartiles

# Eight people: women are the two lowest and the fifth.
STAFF = small_company(
    person("women", "canning", pay=10_000),
    person("women", "canning", pay=11_000),
    person("men", "canning", pay=12_000, times=2),
    person("women", "lines", pay=20_000),
    person("men", "lines", pay=30_000),
    person("men", "lines", pay=40_000, times=2),
)


def test_quarters_hold_people_and_not_euros():
    quarters = rank_in_quartiles(STAFF, ANNUAL_PAY)
    assert quarters.quarters.compared_share.tolist() == [1, 0, 0.5, 0]
    assert (quarters.n_compared, quarters.n_reference) == (3, 5)


def test_the_gap_within_a_quarter_is_positive_when_men_have_more():
    gap = rank_in_quartiles(STAFF, ANNUAL_PAY).gap
    assert gap[2] == pytest.approx(1 / 3)
    assert np.isnan(gap[[0, 1, 3]]).all()


def test_people_whose_pay_is_not_known_are_left_out_and_counted():
    staff = small_company(person("women", "canning", times=3), person("men", "lines", times=3))
    staff.employees.loc[0, "paid_hours"] = 0
    quarters = rank_in_quartiles(staff)
    assert (quarters.n_left_out, quarters.n_compared) == (1, 2)


def test_a_quarter_with_too_few_people_hides_its_gap_and_not_its_numbers():
    real = replace(STAFF, company=replace(COMPANY, is_simulated=False))
    quarters = rank_in_quartiles(real, ANNUAL_PAY)
    assert quarters.is_hidden.all()
    assert np.isnan(quarters.gap).all()
    assert quarters.quarters.compared.sum() == 3


def test_every_quarter_of_the_company_has_the_same_number_of_people(workforce):
    quarters = rank_in_quartiles(workforce).quarters
    sizes = quarters.reference + quarters.compared
    assert sizes == pytest.approx([len(workforce.present()) / 4] * 4)


def test_a_sex_with_nobody_is_a_named_error():
    with pytest.raises(EmptyGroupError):
        rank_in_quartiles(small_company(person("women", "canning", times=4)))


@pytest.mark.parametrize("options", [{"compared": "woman"}, {"within": "nursing"}])
def test_an_unknown_word_is_an_error(options):
    with pytest.raises(UnknownNameError):
        rank_in_quartiles(STAFF, **options)
