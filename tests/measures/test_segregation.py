"""Segregation: identities, invariances, hand computations, numbers that others print."""

from __future__ import annotations

import gzip
import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from workshop_kit.measures import (
    dissimilarity,
    gini,
    hutchens,
    local_segregation,
    mutual_information,
    share_in_mixed_units,
    theil_h,
)

# Admissions at Berkeley, 1973, by department (R datasets, UCBAdmissions): men, then women.
UCB = np.array([[825, 560, 325, 417, 191, 373], [108, 25, 593, 375, 393, 341]])

# Printed by R segregation 1.1.0 (D, M, H, local) and PySAL (Gini; Hutchens is 1 - sqrt(1 - A)
# of its Atkinson index with parameter 0.5).
UCB_DISSIMILARITY = 0.4421989941241
UCB_MUTUAL_INFORMATION = 0.1348447634995
UCB_THEIL_H = 0.1997244467482
UCB_GINI = 0.53659438
UCB_HUTCHENS = 0.15312820
UCB_LOCAL_BY_SEX = (0.07898379381877, 0.2167640383827)
UCB_LOCAL_BY_DEPARTMENT = (
    0.20586265297,
    0.3597466560399,
    0.1173409409181,
    0.009467642955614,
    0.1455018837088,
    0.01063766600103,
)

TWO_GROUP_MEASURES = (dissimilarity, gini, hutchens)
MEASURES = (*TWO_GROUP_MEASURES, mutual_information, theil_h)

# Ten women and ten men over three jobs.
STAFF = np.array([[7, 2, 1], [2, 3, 5]])

counts_of_two = arrays(np.int64, (2, 5), elements=st.integers(0, 60)).filter(
    lambda table: (table.sum(axis=1) > 0).all()
)


@given(counts_of_two)
def test_every_measure_lies_between_zero_and_one(counts):
    for measure in MEASURES:
        assert -1e-12 <= measure(counts) <= 1 + 1e-12


@given(counts_of_two)
def test_gini_is_never_below_the_dissimilarity(counts):
    assert gini(counts) >= dissimilarity(counts) - 1e-12


@given(counts_of_two)
def test_the_local_scores_weighted_by_group_add_up_to_the_m_index(counts):
    weights = counts.sum(axis=1) / counts.sum()
    assert weights @ local_segregation(counts) == pytest.approx(mutual_information(counts))


@given(counts_of_two)
def test_merging_two_units_never_raises_a_measure(counts):
    merged = np.column_stack([counts[:, 0] + counts[:, 1], counts[:, 2:]])
    for measure in MEASURES:
        assert measure(merged) <= measure(counts) + 1e-9


@pytest.mark.parametrize("measure", MEASURES)
def test_the_same_spread_gives_zero(measure):
    assert measure([[2, 4, 6], [1, 2, 3]]) == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize("measure", TWO_GROUP_MEASURES)
def test_no_unit_in_common_gives_one(measure):
    assert measure([[2, 4, 0], [0, 0, 3]]) == pytest.approx(1)


@pytest.mark.parametrize("measure", MEASURES)
def test_the_order_of_groups_and_of_units_changes_nothing(measure):
    assert measure(STAFF[::-1]) == pytest.approx(measure(STAFF))
    assert measure(STAFF[:, [2, 0, 1]]) == pytest.approx(measure(STAFF))


@pytest.mark.parametrize("measure", MEASURES)
def test_ten_times_as_many_people_change_nothing(measure):
    assert measure(10 * STAFF) == pytest.approx(measure(STAFF))


@pytest.mark.parametrize("measure", TWO_GROUP_MEASURES)
def test_ten_times_as_many_people_of_one_group_change_nothing(measure):
    assert measure(STAFF * [[10], [1]]) == pytest.approx(measure(STAFF))


@pytest.mark.parametrize("measure", MEASURES)
def test_a_unit_with_nobody_changes_nothing(measure):
    assert measure(np.column_stack([STAFF, [0, 0]])) == pytest.approx(measure(STAFF))


@pytest.mark.parametrize("measure", MEASURES)
def test_cutting_a_unit_in_two_alike_halves_changes_nothing(measure):
    halves = np.column_stack([STAFF[:, 0], STAFF[:, 0], 2 * STAFF[:, 1:]])
    assert measure(halves) == pytest.approx(measure(2 * STAFF))


def test_the_dissimilarity_by_hand():
    # |7-2| + |2-3| + |1-5| = 10 tenths, and a half of it.
    assert dissimilarity(STAFF) == pytest.approx(0.5)


def test_the_gini_by_hand():
    # Over the pairs of jobs, |f_i m_j - f_j m_i|: (7·3 - 2·2) + (7·5 - 1·2) + (2·5 - 1·3) = 57
    # hundredths.
    assert gini(STAFF) == pytest.approx(0.57)


def test_hutchens_by_hand():
    expected = 1 - (np.sqrt(14) + np.sqrt(6) + np.sqrt(5)) / 10
    assert hutchens(STAFF) == pytest.approx(expected)


def test_the_m_index_by_hand():
    # Twenty people, half women: each cell weighs n/20 · log(2 n / people of the job).
    expected = sum(
        n / 20 * np.log(2 * n / people)
        for n, people in [(7, 9), (2, 9), (2, 5), (3, 5), (1, 6), (5, 6)]
    )
    assert mutual_information(STAFF) == pytest.approx(expected)
    assert theil_h(STAFF) == pytest.approx(expected / np.log(2))


def test_berkeley_as_other_programs_print_it():
    assert dissimilarity(UCB) == pytest.approx(UCB_DISSIMILARITY, abs=1e-12)
    assert mutual_information(UCB) == pytest.approx(UCB_MUTUAL_INFORMATION, abs=1e-12)
    assert theil_h(UCB) == pytest.approx(UCB_THEIL_H, abs=1e-12)
    assert gini(UCB) == pytest.approx(UCB_GINI, abs=5e-9)
    assert hutchens(UCB) == pytest.approx(UCB_HUTCHENS, abs=5e-9)
    assert local_segregation(UCB) == pytest.approx(UCB_LOCAL_BY_SEX, abs=1e-12)
    assert local_segregation(UCB.T) == pytest.approx(UCB_LOCAL_BY_DEPARTMENT, abs=1e-12)


@pytest.fixture(scope="module")
def schools(oracle):
    folder = oracle("r_segregation_schools")
    with gzip.open(folder / "schools00.csv.gz", "rt", encoding="utf-8") as file:
        people = pd.read_csv(file)
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return people.pivot_table(
        index="race", columns="school", values="n", aggfunc="sum", fill_value=0
    ), expected


def test_five_groups_over_two_thousand_schools_as_r_prints_them(schools):
    counts, expected = schools
    total = expected["total_race_school"]
    assert mutual_information(counts) == pytest.approx(total["M"], abs=1e-11)
    assert theil_h(counts) == pytest.approx(total["H"], abs=1e-11)
    local = dict(zip(counts.index, local_segregation(counts), strict=True))
    assert local == pytest.approx({row["race"]: row["ls"] for row in expected["local_race"]})


def test_the_dissimilarity_of_two_groups_over_schools_as_r_prints_it(schools):
    counts, expected = schools
    pair = counts.loc[["black", "white"]]
    assert dissimilarity(pair) == pytest.approx(expected["dissimilarity_bw_school"]["D"])
    assert mutual_information(pair) == pytest.approx(expected["mutual_bw_school"]["M"])


@pytest.mark.parametrize(("women", "share"), [(39, 0.0), (40, 1.0), (60, 1.0), (61, 0.0)])
def test_a_unit_is_mixed_from_forty_to_sixty_percent_included(women, share):
    assert share_in_mixed_units([[women, 0], [100 - women, 0]]) == share


@pytest.mark.parametrize("people", range(5, 200, 5))
def test_exactly_forty_percent_is_mixed_whatever_the_size(people):
    women = 2 * people // 5
    assert share_in_mixed_units([[women], [people - women]]) == 1


def test_the_share_in_mixed_units_counts_everyone_in_them():
    assert share_in_mixed_units([[5, 9], [5, 1]]) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("counts", "message"),
    [
        ([1, 2, 3], "shape"),
        ([[1, 2], [3, 4], [5, 6]], "two groups"),
        ([[1, -2], [3, 4]], "negative"),
        ([[1, np.nan], [3, 4]], "finite"),
        ([[0, 0], [3, 4]], "at least one person"),
    ],
)
def test_counts_that_make_no_sense_are_refused(counts, message):
    with pytest.raises(ValueError, match=message):
        dissimilarity(counts)


@pytest.mark.parametrize("counts", [[[5, 3]], [5, 3], np.empty((2, 0)), [[[5, 3], [1, 2]]]])
def test_a_table_has_two_groups_and_one_unit_at_least(counts):
    with pytest.raises(ValueError, match=r"shape \(n_groups, n_units\)"):
        mutual_information(counts)


def test_a_mixed_unit_cannot_start_above_half():
    with pytest.raises(ValueError, match=r"between 0 and 0\.5"):
        share_in_mixed_units(STAFF, lowest=0.6)
