"""The chain: cells, averages within them and links, on a few rows that a head can follow."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.explanations.rows_by_hand import rows_of_people, totals_of
from workshop_kit.explanations.chain import Totals, follow

# Eight people in two jobs, each paid as everyone of the same sex there: 2 more for men in
# job 0, 4 more in job 1. Everyone entered by job 0, but two of the men.
STAFF = (
    ("men", 0, 0, 12.0),
    ("men", 0, 1, 22.0),
    ("men", 1, 1, 22.0),
    ("men", 1, 1, 22.0),
    ("women", 0, 0, 10.0),
    ("women", 0, 0, 10.0),
    ("women", 0, 0, 10.0),
    ("women", 0, 1, 18.0),
)

# Each example is a few microseconds of arithmetic; drawing it takes longer.
few = settings(max_examples=40, deadline=None)


@st.composite
def companies(draw):
    """Make up to twelve people of both sexes, in three jobs, with an outcome and a factor."""
    n_each = st.integers(1, 6)
    sexes = ["men"] * draw(n_each) + ["women"] * draw(n_each)
    jobs = st.integers(0, 2)
    number = st.floats(-10, 10).map(lambda x: round(x, 3))
    people = [(sex, draw(jobs), draw(jobs), draw(number)) for sex in sexes]
    return rows_of_people(people, [draw(number) for _ in people], n_jobs=3)


def links_of(rows):
    """Return the three links of the outcome."""
    links = follow(totals_of(rows))
    return np.stack([links.entry, links.moves, links.own])[:, 0, 0]


def test_the_cells_of_a_person_add_up_weights_and_weighted_values():
    rows = rows_of_people([("men", 0, 1, 3.0), ("women", 1, 0, 5.0)])
    # The man has two years, one of them worth half; the woman one.
    rows = replace(
        rows,
        person=np.array([0, 0, 1]),
        entry=np.array([0, 0, 1]),
        job=np.array([0, 1, 1]),
        weight=np.array([1.0, 0.5, 2.0]),
        values=np.array([[3.0], [4.0], [5.0]]),
    )
    assert rows.cells(rows.job).tolist() == [
        [[1.0, 3.0], [0.5, 2.0]],
        [[0.0, 0.0], [2.0, 10.0]],
    ]
    assert rows.cells(rows.entry).tolist() == [
        [[1.5, 5.0], [0.0, 0.0]],
        [[0.0, 0.0], [2.0, 10.0]],
    ]


def test_the_products_of_a_person_are_weighted_and_symmetric():
    rows = rows_of_people([("men", 0, 0, 3.0), ("women", 0, 0, 5.0)], [2.0, -1.0])
    rows = replace(rows, weight=np.array([2.0, 1.0]))
    assert rows.products().tolist() == [
        [[18.0, 12.0], [12.0, 8.0]],
        [[25.0, -5.0], [-5.0, 1.0]],
    ]


def test_totals_hold_the_compared_first_then_the_reference():
    totals = totals_of(rows_of_people(STAFF))
    assert totals.job[0, :, :, 0].tolist() == [[3.0, 1.0], [1.0, 3.0]]
    assert totals.entry[0, :, :, 0].tolist() == [[4.0, 0.0], [2.0, 2.0]]
    assert totals.job[0, :, :, 1].tolist() == [[30.0, 18.0], [12.0, 66.0]]
    assert totals.n_people.tolist() == [[4.0, 4.0]]
    assert totals.means[0, :, 0].tolist() == [12.0, 19.5]
    assert totals.gaps.tolist() == [[7.5]]
    assert totals.products[0, 0, 0] == sum(pay**2 for *_, pay in STAFF)


def test_people_without_a_row_are_not_counted():
    rows = rows_of_people(STAFF)
    absent = replace(rows, is_reference=np.append(rows.is_reference, [True, False, False]))
    assert totals_of(absent).n_people.tolist() == [[4.0, 4.0]]


def test_a_draw_in_which_nobody_of_a_group_is_left_is_missing():
    rows = rows_of_people(STAFF)
    counts = np.array([[1.0] * 8, [1.0] * 4 + [0.0] * 4, [0.0] * 4 + [1.0] * 4])
    gaps = Totals.of(rows, counts).gaps[:, 0]
    assert gaps[0] == 7.5
    assert np.isnan(gaps[1:]).all()
    links = follow(Totals.of(rows, counts))
    for link in (links.entry, links.moves, links.own):
        assert np.isfinite(link[0]).all()
        assert np.isnan(link[1:]).all()


def test_cells_count_half_as_the_compared_and_half_as_everyone():
    # Women are 3/4 in job 0, everyone 1/2: 5/8 of a difference of 2 and 3/8 of one of 4.
    # Without any noise each job's own difference is followed.
    assert totals_of(rows_of_people(STAFF)).within("job")[0, 0] == pytest.approx(2.75, abs=1e-12)


def test_the_cells_are_those_asked_for():
    # By job of entry only job 0 has both: men 17, women 12.
    assert totals_of(rows_of_people(STAFF)).within("entry")[0, 0] == pytest.approx(5, abs=1e-12)


def test_the_gap_is_cut_at_the_job_of_entry_then_at_the_job_held():
    assert links_of(rows_of_people(STAFF)) == pytest.approx([2.5, 2.25, 2.75], abs=1e-12)


def test_a_cell_with_one_group_takes_over_the_common_difference():
    people = (
        ("men", 0, 0, 12.0),
        ("women", 0, 0, 10.0),
        ("men", 1, 1, 50.0),
        ("women", 2, 2, 1.0),
    )
    assert totals_of(rows_of_people(people, n_jobs=4)).within("job")[0, 0] == pytest.approx(2)


def test_without_a_shared_cell_nothing_is_compared_within_one():
    people = (("men", 0, 0, 12.0), ("women", 1, 1, 10.0))
    rows = rows_of_people(people)
    assert totals_of(rows).within("job")[0, 0] == 0
    assert links_of(rows) == pytest.approx([2, 0, 0])


def noisy_cells(second: float) -> list:
    """Make two jobs: 2 women and 2 men alike, 6 women and 3 men who differ by `second`.

    Each departs from the mean of the sex in the job so that the variance within is exactly 1.
    """
    far = np.sqrt(1.5)
    return [
        *(("men", 0, 0, 10.0 + by) for by in (-1, 1)),
        *(("women", 0, 0, 10.0 + by) for by in (-1, 1)),
        *(("men", 1, 1, 20.0 + second + by) for by in (-far, 0, far)),
        *(("women", 1, 1, 20.0 + by) for by in (-1, 1, -1, 1, -1, 1)),
    ]


def test_a_noisy_cell_is_followed_as_far_as_differences_vary_beyond_chance():
    # Overlaps 2·2/4 = 1 and 3·6/9 = 2, so the common difference of 0 and 3 is 2; it varies by
    # 1·4 + 2·1 = 6, 1 of which is chance: (6 − 1) / (3 − 5/3) = 15/4 is the variance between.
    # Trust: 15/4 / (15/4 + 1) = 15/19 and 15/2 / (15/2 + 1) = 15/17.
    own = (2 - 2 * 15 / 19, 2 + 1 * 15 / 17)
    weights = ((2 / 8 + 4 / 13) / 2, (6 / 8 + 9 / 13) / 2)
    found = totals_of(rows_of_people(noisy_cells(3.0))).within("job")[0, 0]
    assert found == pytest.approx(own[0] * weights[0] + own[1] * weights[1], abs=1e-12)


def test_differences_that_vary_no_more_than_chance_are_taken_as_one():
    # 0 and 1: they vary by 1·(2/3)² + 2·(1/3)² = 2/3, less than the 1 that chance alone gives.
    found = totals_of(rows_of_people(noisy_cells(1.0))).within("job")[0, 0]
    assert found == pytest.approx(2 / 3, abs=1e-12)


def test_rows_that_are_years_of_a_person_make_its_mean_surer():
    # Two rows a person: chance is 1/2, the variance between (6 − 1/2) / (4/3) = 33/8.
    own = (2 - 2 * 33 / 37, 2 + 1 * 66 / 70)
    weights = ((2 / 8 + 4 / 13) / 2, (6 / 8 + 9 / 13) / 2)
    rows = replace(rows_of_people(noisy_cells(3.0)), each=2.0)
    assert totals_of(rows).within("job")[0, 0] == pytest.approx(
        own[0] * weights[0] + own[1] * weights[1], abs=1e-12
    )


def test_a_group_seen_for_longer_does_not_weigh_more():
    # Cells weigh by people: every man observed for twice as long is still one man.
    rows = rows_of_people(STAFF)
    longer = replace(rows, weight=np.where(rows.is_reference, 2.0, 1.0))
    assert links_of(longer) == pytest.approx(links_of(rows), abs=1e-12)


def test_whoever_is_at_risk_for_longer_weighs_more_in_the_mean_of_the_group():
    rows = rows_of_people([("men", 0, 0, 10.0), ("men", 0, 0, 4.0), ("women", 0, 0, 0.0)])
    weighted = replace(rows, weight=np.array([2.0, 1.0, 1.0]))
    assert links_of(weighted) == pytest.approx([0, 0, 8])


def test_slopes_are_those_of_statsmodels_with_a_constant_for_each_job():
    rng = np.random.default_rng(3)
    n = 60
    people = [
        ("men" if is_man else "women", 0, int(job), 0.0)
        for is_man, job in zip(rng.random(n) < 0.5, rng.integers(0, 3, n), strict=True)
    ]
    rows = rows_of_people(people, n_jobs=3)
    factors = rng.normal(size=(n, 2)) + rows.job[:, None]
    pay = factors @ [2.0, -1.0] + rows.is_reference + rows.job**2 + rng.normal(size=n)
    weight = rng.uniform(0.5, 2.0, n)
    rows = replace(rows, weight=weight, values=np.column_stack([pay, rows.is_reference, factors]))
    design = np.column_stack([rows.is_reference, factors, np.eye(3)[rows.job]])
    peer = sm.WLS(pay, design, weights=weight).fit()
    found = totals_of(rows).slopes(0, (2, 3), 1)
    assert found[0] == pytest.approx(peer.params[1:3], abs=1e-10)


def test_a_factor_that_does_not_vary_within_any_job_has_no_slope():
    rows = rows_of_people(STAFF, [1.0] * 4 + [0.0] * 4, [float(job) for _, _, job, _ in STAFF])
    assert totals_of(rows).slopes(0, (2,), 1).tolist() == [[0.0]]


def test_the_group_keeps_slopes_from_absorbing_what_differs_between_the_groups():
    # Within each sex the factor brings nothing; men have more of both.
    people = [("men", 0, 0, 5.0)] * 2 + [("women", 0, 0, 3.0)] * 2
    rows = rows_of_people(people, [1.0, 1.0, 0.0, 0.0], [4.0, 6.0, 1.0, 3.0])
    assert totals_of(rows).slopes(0, (2,), 1)[0, 0] == pytest.approx(0, abs=1e-12)


@few
@given(companies())
def test_the_three_links_add_up_to_the_gap_of_every_column(rows):
    totals = totals_of(rows)
    links = follow(totals)
    assert links.entry + links.moves + links.own == pytest.approx(totals.gaps, abs=1e-10)


@few
@given(companies(), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(rows, chance):
    order = list(range(len(rows.person)))
    chance.shuffle(order)
    mixed = replace(
        rows,
        person=rows.person[order],
        entry=rows.entry[order],
        job=rows.job[order],
        weight=rows.weight[order],
        values=rows.values[order],
    )
    assert links_of(mixed) == pytest.approx(links_of(rows), abs=1e-9)


@few
@given(companies())
def test_the_names_of_the_jobs_change_nothing(rows):
    renamed = replace(rows, entry=2 - rows.entry, job=2 - rows.job)
    assert links_of(renamed) == pytest.approx(links_of(rows), abs=1e-9)


@few
@given(companies(), st.sampled_from([0.01, 100.0]))
def test_the_unit_of_a_column_is_the_unit_of_its_links(rows, unit):
    scaled = replace(rows, values=rows.values * unit)
    assert links_of(scaled) == pytest.approx(links_of(rows) * unit, abs=1e-7 * unit, rel=1e-6)


@few
@given(companies(), st.floats(-5, 5))
def test_what_is_given_to_every_man_moves_the_gap_and_what_is_within_jobs_by_as_much(rows, more):
    is_man = rows.is_reference[rows.person]
    moved = replace(rows, values=rows.values + more * is_man[:, None])
    has_shared = len(set(rows.job[is_man]) & set(rows.job[~is_man])) > 0
    change = links_of(moved) - links_of(rows)
    assert change.sum() == pytest.approx(more, abs=1e-7)
    assert change[2] == pytest.approx(more if has_shared else 0, abs=1e-7)


@few
@given(companies())
def test_a_company_and_its_mirror_image_together_have_no_gap_at_any_link(rows):
    n = len(rows.is_reference)
    both = replace(
        rows,
        person=np.concatenate([rows.person, rows.person + n]),
        entry=np.tile(rows.entry, 2),
        job=np.tile(rows.job, 2),
        weight=np.tile(rows.weight, 2),
        values=np.tile(rows.values, (2, 1)),
        is_reference=np.concatenate([rows.is_reference, ~rows.is_reference]),
    )
    assert links_of(both) == pytest.approx([0, 0, 0], abs=1e-9)


def test_swapping_groups_spread_alike_over_the_jobs_changes_the_sign_of_every_link():
    rows = rows_of_people(
        [("men", 0, job, 10.0 + job + by) for job in (0, 1) for by in (0, 3)]
        + [("women", 0, job, 9.0 - 2 * job + by) for job in (0, 1) for by in (0, 1)]
    )
    swapped = replace(rows, is_reference=~rows.is_reference)
    assert links_of(swapped) == pytest.approx(-links_of(rows), abs=1e-12)


def test_swapping_groups_spread_otherwise_changes_what_the_cells_weigh():
    # The gap alone changes sign: half of the weights are those of the compared. Men are 1/4
    # in job 0, everyone 1/2: 3/8 of a difference of 2 and 5/8 of one of 4, 3.25, not 2.75.
    rows = rows_of_people(STAFF)
    swapped = links_of(replace(rows, is_reference=~rows.is_reference))
    assert swapped.sum() == pytest.approx(-7.5)
    assert swapped[2] == pytest.approx(-3.25)


@few
@given(companies(), st.data())
def test_drawing_people_several_times_is_repeating_their_rows(rows, data):
    n = len(rows.is_reference)
    times = np.array(data.draw(st.lists(st.integers(1, 3), min_size=n, max_size=n)))
    drawn = Totals.of(rows, times[None, :].astype(float))
    repeated = replace(
        rows,
        person=np.arange(times.sum()),
        entry=np.repeat(rows.entry, times),
        job=np.repeat(rows.job, times),
        weight=np.repeat(rows.weight, times),
        values=np.repeat(rows.values, times, axis=0),
        is_reference=np.repeat(rows.is_reference, times),
    )
    again = totals_of(repeated)
    assert drawn.within("job") == pytest.approx(again.within("job"), abs=1e-9)
    assert drawn.products == pytest.approx(again.products)
    assert drawn.n_people.tolist() == again.n_people.tolist()
