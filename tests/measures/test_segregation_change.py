"""Segregation within families, over time, by Atkinson, and as R and PySAL print it."""

from __future__ import annotations

import gzip
import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from workshop_kit.errors import (
    EmptyGroupError,
    NoConvergenceError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures import (
    atkinson,
    dissimilarity,
    gini,
    hutchens,
    local_segregation,
    mutual_information,
    segregation_change,
    segregation_parts,
    theil_h,
)

PEERS = json.loads((Path(__file__).parents[1] / "peers" / "segregation.json").read_text("utf-8"))
COMPANIES = sorted(set(PEERS) - {"versions"})

# Ten women and ten men over four jobs of two families.
STAFF = np.array([[4, 3, 2, 1], [1, 2, 2, 5]])
FAMILIES = np.array(["shop", "shop", "office", "office"])
PARTS = ("additions", "removals", "group_marginal", "unit_marginal", "structural")

counts_of_two = arrays(np.int64, (2, 6), elements=st.integers(0, 40)).filter(
    lambda table: (table.sum(axis=1) > 0).all()
)
busy = arrays(np.int64, (2, 4), elements=st.integers(1, 60))


def parts_of(change) -> list[float]:
    return [getattr(change, name) for name in PARTS]


# Between and within


@given(counts_of_two, arrays(np.int64, 6, elements=st.integers(0, 2)))
@settings(deadline=None)
def test_between_and_within_add_up_and_none_is_negative(counts, families):
    for index, total in (("m", mutual_information(counts)), ("h", theil_h(counts))):
        parts = segregation_parts(counts, families, index=index)
        assert parts.total == pytest.approx(total, abs=1e-12)
        assert parts.between + parts.within == pytest.approx(total, abs=1e-12)
        assert min(parts.between, parts.within, parts.by_family.min()) >= -1e-12


def test_between_and_within_by_hand():
    parts = segregation_parts(STAFF, FAMILIES)
    shop = [[4, 3], [1, 2]]
    office = [[2, 1], [2, 5]]
    assert parts.families.tolist() == ["office", "shop"]
    assert parts.between == pytest.approx(mutual_information([[7, 3], [3, 7]]))
    inside = [mutual_information(office), mutual_information(shop)]
    assert parts.inside == pytest.approx(inside)
    assert parts.by_family == pytest.approx([inside[0] / 2, inside[1] / 2])
    assert parts.within == pytest.approx(sum(inside) / 2)


def test_h_is_m_over_the_entropy_of_the_groups():
    m, h = segregation_parts(STAFF, FAMILIES), segregation_parts(STAFF, FAMILIES, index="h")
    found = [h.total, h.between, h.within, *h.by_family]
    expected = np.array([m.total, m.between, m.within, *m.by_family]) / np.log(2)
    assert found == pytest.approx(expected)
    assert h.inside == pytest.approx(m.inside)


def test_each_unit_its_own_family_leaves_nothing_within():
    parts = segregation_parts(STAFF, np.arange(4))
    assert parts.within == pytest.approx(0, abs=1e-12)
    assert parts.between == pytest.approx(mutual_information(STAFF))


def test_one_family_leaves_nothing_between():
    parts = segregation_parts(STAFF, np.zeros(4))
    assert parts.between == pytest.approx(0, abs=1e-12)


def test_a_family_of_one_group_alone_has_nothing_inside():
    parts = segregation_parts([[5, 5, 2], [0, 0, 8]], ["a", "a", "b"])
    assert parts.inside.tolist() == [0, 0]


def test_without_any_segregation_both_indices_and_parts_are_zero():
    parts = segregation_parts([[2, 4], [1, 2]], ["a", "b"], index="h")
    assert (parts.total, parts.between, parts.within) == pytest.approx((0, 0, 0), abs=1e-12)


def test_local_segregation_of_each_sex_by_hand():
    # Women 4 3 2 1 and men 1 2 2 5 of ten; everyone 5 5 4 6 of twenty.
    women = sum(n / 10 * np.log(n / 10 / (t / 20)) for n, t in [(4, 5), (3, 5), (2, 4), (1, 6)])
    men = sum(n / 10 * np.log(n / 10 / (t / 20)) for n, t in [(1, 5), (2, 5), (2, 4), (5, 6)])
    assert local_segregation(STAFF) == pytest.approx([women, men])


# Change


@given(busy, busy)
@settings(max_examples=40, deadline=None)
def test_the_five_parts_add_up_to_the_change(before, after):
    change = segregation_change(before, after)
    assert sum(parts_of(change)) == pytest.approx(change.change, abs=1e-10)
    assert change.change == pytest.approx(mutual_information(after) - mutual_information(before))


@given(busy, busy)
@settings(max_examples=25, deadline=None)
def test_going_back_in_time_turns_every_sign_and_swaps_additions_and_removals(before, after):
    there, back = segregation_change(before, after), segregation_change(after, before)
    first, second = parts_of(there), parts_of(back)
    assert second == pytest.approx([-first[1], -first[0], *(-part for part in first[2:])], abs=1e-9)


def test_the_order_of_units_and_ten_times_the_people_change_nothing():
    after = np.array([[6, 2, 2, 3], [1, 4, 2, 5]])
    expected = parts_of(segregation_change(STAFF, after))
    order = [2, 0, 3, 1]
    moved = segregation_change(STAFF[:, order], 10 * after[:, order])
    assert parts_of(moved) == pytest.approx(expected)


def test_a_unit_of_one_person_is_a_unit_at_both_dates():
    before, after = np.array([[8, 2, 1], [2, 8, 0]]), np.array([[8, 4, 1], [2, 8, 0]])
    change = segregation_change(before, after)
    assert (change.additions, change.removals) == pytest.approx((0, 0), abs=1e-12)
    assert parts_of(change) == pytest.approx(parts_of(segregation_change(10 * before, 10 * after)))


def test_parts_that_do_not_add_up_are_no_result():
    change = segregation_change(STAFF, np.array([[1, 3, 2, 5], [7, 3, 2, 1]]))
    with pytest.raises(ArithmeticError, match="to the change"):
        replace(change, structural=change.structural + 3e-10)
    parts = segregation_parts(STAFF, FAMILIES)
    with pytest.raises(ArithmeticError, match="between and within"):
        replace(parts, between=parts.between + 1e-10)
    with pytest.raises(ArithmeticError, match="the families"):
        replace(parts, by_family=parts.by_family + np.array([0, 1e-10]))


def test_nothing_changed_is_zero_everywhere():
    assert parts_of(segregation_change(STAFF, STAFF)) == pytest.approx([0] * 5, abs=1e-12)


def test_more_women_spread_as_before_is_not_structural():
    # The odds of each job are what they were: women are twice as many in each.
    change = segregation_change(STAFF, STAFF * [[2], [1]])
    assert change.structural == pytest.approx(0, abs=1e-10)
    assert (change.additions, change.removals) == pytest.approx((0, 0), abs=1e-12)


def test_a_job_that_doubles_alike_is_owed_to_its_size_alone():
    after = STAFF * [1, 1, 1, 2]
    change = segregation_change(STAFF, after)
    assert change.structural == pytest.approx(0, abs=1e-10)
    assert abs(change.unit_marginal) > abs(change.group_marginal)


def test_people_who_exchange_jobs_with_the_same_sizes_is_structural_alone():
    after = np.array([[3, 3, 2, 2], [2, 2, 2, 4]])
    change = segregation_change(STAFF, after)
    assert change.structural == pytest.approx(change.change)
    assert change.change < 0
    assert (change.group_marginal, change.unit_marginal) == pytest.approx((0, 0), abs=1e-10)


def test_new_units_and_units_that_are_gone_by_hand():
    before = np.array([[4, 3, 2, 0], [1, 2, 2, 0]])
    after = np.array([[4, 3, 0, 1], [1, 2, 0, 5]])
    change = segregation_change(before, after)
    kept = mutual_information([[4, 3], [1, 2]])
    assert change.removals == pytest.approx(kept - mutual_information(before[:, :3]))
    assert change.additions == pytest.approx(mutual_information(after[:, [0, 1, 3]]) - kept)
    assert (change.group_marginal, change.unit_marginal, change.structural) == pytest.approx(
        (0, 0, 0), abs=1e-12
    )


@pytest.fixture(scope="module")
def schools(oracle):
    folder = oracle("r_segregation_schools")
    tables = []
    for year in ("00", "05"):
        with gzip.open(folder / f"schools{year}.csv.gz", "rt", encoding="utf-8") as file:
            tables.append(pd.read_csv(file))
    wide = [
        table.pivot_table(index="race", columns="school", values="n", aggfunc="sum", fill_value=0)
        for table in tables
    ]
    every = wide[0].columns.union(wide[1].columns)
    counts = [table.reindex(columns=every, fill_value=0).to_numpy(float) for table in wide]
    states = tables[0].drop_duplicates("school").set_index("school")["state"]
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return counts, (wide[0], states[wide[0].columns].to_numpy()), expected


def test_between_and_within_states_as_r_prints_them(schools):
    _, (counts, states), expected = schools
    for index, name in (("m", "M"), ("h", "H")):
        parts = segregation_parts(counts, states, index=index)
        assert parts.total == pytest.approx(expected["total_race_school"][name], abs=1e-11)
        assert parts.between == pytest.approx(expected["total_race_state"][name], abs=1e-11)
        assert parts.within == pytest.approx(expected["within_state"][name], abs=1e-11)
    assert parts.inside == pytest.approx([row["M"] for row in expected["within_table"]])


def test_the_change_of_schools_as_r_prints_it(schools):
    (before, after), _, expected = schools
    change = segregation_change(before, after)
    printed = expected["diff_shapley"]
    assert change.before == pytest.approx(printed["M1"], abs=1e-11)
    assert change.after == pytest.approx(printed["M2"], abs=1e-11)
    assert change.change == pytest.approx(printed["diff"], abs=1e-11)
    assert change.additions == pytest.approx(printed["additions"], abs=1e-11)
    assert change.removals == pytest.approx(printed["removals"], abs=1e-11)


def test_stopped_as_early_as_r_stops_the_structural_part_is_the_one_it_prints(schools, monkeypatch):
    # R segregation 1.1.0 fits until each margin is within 0.001 of all people, groups first.
    def unfinished(table, groups, units):
        fitted, rounds = table.copy(), 0
        while True:
            sizes = fitted.sum(axis=1 - rounds % 2)
            fitted *= (groups / sizes)[:, None] if rounds % 2 == 0 else units / sizes
            fitted /= fitted.sum()
            off = (
                np.abs(fitted.sum(axis=1) - groups).max(),
                np.abs(fitted.sum(axis=0) - units).max(),
            )
            if max(off) <= 1e-3:
                return fitted
            rounds += 1

    module = sys.modules["workshop_kit.measures.segregation_change"]
    complete = module._fitted

    def fitted(table, groups, units):
        is_whole = np.allclose(table.sum(axis=1), groups) and np.allclose(table.sum(axis=0), units)
        return table if is_whole else unfinished(table, groups, units)

    (before, after), _, expected = schools
    monkeypatch.setattr(module, "_fitted", fitted)
    found = segregation_change(before, after).structural
    assert found == pytest.approx(expected["diff_shapley"]["structural"], abs=1e-8)
    monkeypatch.setattr(module, "_fitted", complete)
    # Carried to the end, the fit gives another number, of the other sign.
    assert segregation_change(before, after).structural == pytest.approx(0.0031535, abs=1e-6)


# Atkinson, and PySAL on the kit's own companies


def test_atkinson_by_hand_and_from_hutchens():
    # (Σ √(f m))² with shares 8/10, 2/10 and 2/10, 8/10: 1 - 0.8².
    assert atkinson([[8, 2], [2, 8]]) == pytest.approx(0.36)
    assert atkinson(STAFF) == pytest.approx(1 - (1 - hutchens(STAFF)) ** 2)
    shares = np.array([0.4, 0.3, 0.2, 0.1]) ** 0.25 * np.array([0.1, 0.2, 0.2, 0.5]) ** 0.75
    assert atkinson(STAFF, shape=0.25) == pytest.approx(1 - shares.sum() ** (4 / 3))


@pytest.mark.parametrize("company", COMPANIES)
def test_each_company_as_pysal_prints_it(company):
    printed = PEERS[company]
    counts = np.array(printed["counts"])
    assert dissimilarity(counts) == pytest.approx(printed["dissimilarity"], abs=1e-12)
    assert gini(counts) == pytest.approx(printed["gini"], abs=1e-12)
    assert atkinson(counts) == pytest.approx(printed["atkinson"], abs=1e-12)
    assert theil_h(counts) == pytest.approx(printed["entropy"], abs=1e-12)
    assert theil_h(counts) == pytest.approx(printed["theil_h"], abs=1e-12)


def test_pysal_was_asked_about_every_company_of_the_cluster():
    assert len(COMPANIES) == 21


# Refusals


def test_a_misspelt_index_is_refused():
    with pytest.raises(UnknownOptionError, match="'m, h'"):
        segregation_parts(STAFF, FAMILIES, index="d")


def test_families_of_another_length_are_refused():
    with pytest.raises(ValueError, match=r"families must have shape \(4,\)"):
        segregation_parts(STAFF, FAMILIES[:3])


def test_dates_of_different_shapes_are_refused():
    with pytest.raises(ValueError, match="same shape"):
        segregation_change(STAFF, STAFF[:, :3])


@pytest.mark.parametrize(
    ("after", "n"),
    [([[0, 0, 0, 0, 9], [0, 0, 0, 0, 9]], 0), ([[0, 0, 0, 0, 9], [9, 0, 0, 0, 9]], 1)],
)
def test_dates_with_too_little_in_common_are_refused(after, n):
    before = np.column_stack([STAFF, [0, 0]])
    with pytest.raises(EmptyGroupError) as refusal:
        segregation_change(before, after)
    assert (refusal.value.key, refusal.value.values) == ("no_common_unit", {"n": n, "n_groups": 2})


def test_margins_that_empty_cells_forbid_are_refused():
    # Women alone in one job, men alone in the other: no other sizes are possible.
    with pytest.raises(NoConvergenceError, match="margins_not_met"):
        segregation_change([[5, 0], [0, 5]], [[8, 1], [1, 3]])


@pytest.mark.parametrize("shape", [0.0, 1.0, 2.0])
def test_atkinson_s_shape_is_strictly_between_zero_and_one(shape):
    with pytest.raises(OutOfRangeError) as refusal:
        atkinson(STAFF, shape=shape)
    assert refusal.value.values == {"argument": "shape", "value": shape}


def test_atkinson_compares_two_groups():
    with pytest.raises(ValueError, match="two groups"):
        atkinson([[1, 2], [3, 4], [5, 6]])
