"""The account of a gap: prices times links, the rest, and the axis to which each is counted."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from workshop_kit.explanations.account import (
    Account,
    Variable,
    keep_account,
    shares_of,
    take_from_rest,
)
from workshop_kit.explanations.chain import Links
from workshop_kit.explanations.decomposition import PARTS

# Columns: the outcome, then hours, nights and pauses. One draw: what each column's gap is at the
# job of entry, at the moves since, within the jobs.
LINKS = Links(
    entry=np.array([[10.0, 2.0, 1.0, 0.5]]),
    moves=np.array([[4.0, 1.0, 0.0, 0.5]]),
    own=np.array([[6.0, 3.0, -1.0, 2.0]]),
)
MEANS = np.array([[[80.0, 1.0, 1.0, 1.0], [100.0, 7.0, 1.0, 4.0]]])
VARIABLES = (Variable("hours", "time", (1,)), Variable("strain", "conditions", (2, 3)))
# An hour brings 1.5, a night 2, a pause 1; the outcome's own price is not looked at.
PRICES = np.array([[99.0, 1.5, 2.0, 1.0]])
MOVES = np.array([[0.0, 0.5, 0.0, 0.3, 0.2]])

amounts_of_links = arrays(np.float64, (2, 4), elements=st.floats(-100, 100))
few = settings(max_examples=40, deadline=None)


@pytest.fixture
def account() -> Account:
    return keep_account(MEANS, LINKS, 0, VARIABLES, PRICES, MOVES)


def test_each_variable_is_priced_at_each_link_and_the_rest_is_what_is_left(account):
    assert account.variables == ("hours", "strain", "rest")
    assert account.axes == ("time", "conditions", "unexplained")
    assert account.amounts[0].tolist() == [
        [3.0, 2.5, 4.5],
        [1.5, 0.5, 2.0],
        [4.5, 0.0, 1.5],
    ]


def test_the_gap_is_the_reference_minus_the_compared(account):
    assert account.values.tolist() == [[80.0, 100.0]]
    assert account.gap.tolist() == [20.0]
    assert account.amounts.sum() == pytest.approx(20)


def test_in_the_reading_by_origin_what_jobs_of_entry_bring_is_the_mix(account):
    # Entry: 10. Moves, 4, half to careers, 0.3 to time, 0.2 to none. Within jobs: hours 4.5,
    # strain 0, rest 1.5.
    assert dict(zip(PARTS, account.parts("origin")[0], strict=True)) == pytest.approx(
        {"mix": 10.0, "careers": 2.0, "conditions": 0.0, "time": 5.7, "unexplained": 2.3}
    )


def test_in_the_reading_of_the_last_link_a_variable_goes_to_its_own_axis(account):
    # Hours 9 in all, strain 3; what jobs bring beyond, 6.5, is the job itself.
    assert dict(zip(PARTS, account.parts("last_link")[0], strict=True)) == pytest.approx(
        {"mix": 6.5, "careers": 0.0, "conditions": 3.0, "time": 9.0, "unexplained": 1.5}
    )


def test_the_detail_names_what_is_counted_where_and_its_own_axis(account):
    detail = {key: float(value[0]) for key, value in account.detail("origin").items()}
    assert detail == pytest.approx(
        {
            ("hours", "mix", "time"): 3.0,
            ("hours", "careers", "time"): 0.75,
            ("hours", "time", "time"): 1.5 * 0.3 + 4.5,
            ("hours", "unexplained", "time"): 0.3,
            ("strain", "mix", "conditions"): 2.5,
            ("strain", "careers", "conditions"): 0.25,
            ("strain", "time", "conditions"): 0.15,
            ("strain", "unexplained", "conditions"): 0.1,
            ("job", "mix", "mix"): 4.5,
            ("job", "careers", "mix"): 1.0,
            ("job", "time", "mix"): 0.6,
            ("job", "unexplained", "mix"): 0.4,
            ("rest", "unexplained", "unexplained"): 1.5,
        }
    )


def test_the_detail_of_the_last_link_has_one_line_a_variable(account):
    detail = {key: float(value[0]) for key, value in account.detail("last_link").items()}
    assert detail == pytest.approx(
        {
            ("hours", "time", "time"): 9.0,
            ("strain", "conditions", "conditions"): 3.0,
            ("job", "mix", "mix"): 6.5,
            ("rest", "unexplained", "unexplained"): 1.5,
        }
    )


def test_without_word_of_where_moves_come_from_they_are_careers():
    account = keep_account(MEANS, LINKS, 0, VARIABLES, PRICES)
    assert account.moves_shares.tolist() == [[0.0, 1.0, 0.0, 0.0, 0.0]]
    assert account.parts("origin")[0].tolist() == pytest.approx([10.0, 4.0, 0.0, 4.5, 1.5])


def test_prices_of_zero_leave_everything_in_the_rest():
    account = keep_account(MEANS, LINKS, 0, VARIABLES, np.zeros((1, 4)))
    assert account.amounts[0, :, :-1].tolist() == [[0.0, 0.0]] * 3
    assert account.amounts[0, :, -1].tolist() == [10.0, 4.0, 6.0]
    assert account.parts("last_link")[0].tolist() == [14.0, 0.0, 0.0, 0.0, 6.0]


def test_an_account_without_variables_is_all_rest():
    account = keep_account(MEANS, LINKS, 0, (), PRICES)
    assert account.variables == ("rest",)
    assert account.amounts[0, :, 0].tolist() == [10.0, 4.0, 6.0]


def test_what_is_taken_from_the_rest_gets_a_name_within_jobs_and_nothing_is_lost(account):
    named = take_from_rest(account, "access", "careers", np.array([0.4]))
    assert named.variables == ("hours", "strain", "access", "rest")
    assert named.axes == ("time", "conditions", "careers", "unexplained")
    assert named.amounts[0, :, 2].tolist() == [0.0, 0.0, 0.4]
    assert named.amounts[0, :, 3].tolist() == [4.5, 2.0, pytest.approx(1.1)]
    assert named.amounts[0, :, :2].tolist() == account.amounts[0, :, :2].tolist()
    assert named.amounts.sum() == pytest.approx(account.gap[0])
    assert account.amounts[0, 2, -1] == 1.5, "the account given is left as it was"


@few
@given(amounts_of_links, amounts_of_links, amounts_of_links, amounts_of_links)
def test_parts_add_up_to_the_gap_in_both_readings_and_every_draw(entry, moves, own, prices):
    links = Links(entry, moves, own)
    compared = np.ones_like(entry)
    means = np.stack([compared, compared + entry + moves + own], axis=1)
    shares = np.array([[0.1, 0.2, 0.3, 0.4, 0.0], [0.0, 0.0, 0.0, 0.0, 1.0]])
    account = keep_account(means, links, 0, VARIABLES, prices, shares)
    taken = take_from_rest(account, "access", "careers", np.array([3.0, -4.0]))
    for one in (account, taken):
        for reading in ("origin", "last_link"):
            total = one.parts(reading).sum(axis=1)
            assert total == pytest.approx(one.gap, abs=1e-8)
            detail = sum(one.detail(reading).values(), np.zeros(2))
            assert detail == pytest.approx(one.gap, abs=1e-8)


def test_shares_count_what_goes_with_the_whole_alone():
    # 4 − 1 + 2 = 5: the −1 goes against it and counts for nothing.
    found = shares_of(
        {"careers": np.array([4.0]), "time": np.array([-1.0]), "unexplained": np.array([2.0])}
    )
    assert found[0].tolist() == pytest.approx([0, 4 / 6, 0, 0, 2 / 6])


def test_shares_of_a_negative_whole_are_those_of_its_negative_parts():
    found = shares_of({"careers": np.array([-3.0, 3.0]), "conditions": np.array([-1.0, 1.0])})
    assert found.tolist() == [[0.0, 0.75, 0.25, 0.0, 0.0]] * 2


def test_where_there_is_nothing_to_share_it_is_careers():
    found = shares_of({"time": np.array([0.0, 1.0]), "conditions": np.array([0.0, -1.0])})
    assert found.tolist() == [[0.0, 1.0, 0.0, 0.0, 0.0]] * 2


@few
@given(arrays(np.float64, (5, 3), elements=st.floats(-100, 100)))
def test_shares_lie_between_0_and_1_and_add_up_to_1(table):
    found = shares_of(dict(zip(PARTS, table, strict=True)))
    assert found.shape == (3, 5)
    assert (found >= 0).all()
    assert (found <= 1).all()
    assert found.sum(axis=1) == pytest.approx(np.ones(3))
