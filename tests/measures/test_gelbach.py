"""Gelbach's decomposition: identities, invariances, by hand, Stata's b1x2 and pyfixest."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.measures.linear_samples import small_staff, with_levels
from tests.peers.staff import NUMBERS, levels, read_staff
from workshop_kit.errors import (
    CollinearFactorsError,
    EmptyGroupError,
    MissingValueError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures import GelbachGap, decompose_mean_gap, gelbach, least_squares

PEER = Path(__file__).resolve().parents[1] / "peers" / "pyfixest.json"
KINDS = ["classical", "robust", "cluster"]

# Printed by Stata's b1x2, to seven digits (robust): g1 (x21, x22), g2 (x23), and all.
STATA_SHORT, STATA_LONG = 4.390463, 0.9509434
STATA_PARTS, STATA_ERRORS = (2.432692, 1.006828), (0.1237726, 0.0746041)
STATA_TOTAL, STATA_TOTAL_ERROR = 3.43952, 0.1513416


def staff_clusters() -> np.ndarray:
    return np.arange(60) * 7 % 11


def fit(kind: str = "classical", **options):
    pay, factors, is_reference = small_staff()
    clusters = staff_clusters() if kind == "cluster" else None
    return gelbach(pay, is_reference, factors, covariance=kind, clusters=clusters, **options)


def test_the_parts_add_up_to_what_the_covariates_take_away():
    gap = fit()
    assert gap.long + gap.parts.total == pytest.approx(gap.short, rel=1e-10)
    assert gap.explained == gap.parts.total


def test_short_and_long_are_the_two_regressions():
    pay, factors, is_reference = small_staff()
    base, added = factors[:, :1], factors[:, 1:]
    weights = np.linspace(0.5, 2, 60)
    for kind in KINDS:
        options = {
            "weights": weights,
            "covariance": kind,
            "clusters": staff_clusters() if kind == "cluster" else None,
        }
        gap = gelbach(pay, is_reference, added, base=base, **options)
        short = least_squares(pay, np.column_stack([is_reference, base]), **options)
        long = least_squares(pay, np.column_stack([is_reference, factors]), **options)
        assert gap.short == pytest.approx(short.coefficients[0])
        assert gap.short_error == pytest.approx(short.standard_errors[0])
        assert gap.long == pytest.approx(long.coefficients[0])
        assert gap.long_error == pytest.approx(long.standard_errors[0])
        assert (gap.n, gap.covariance) == (60, kind)


def test_a_part_is_the_price_times_the_difference_that_the_base_leaves():
    pay, factors, is_reference = small_staff()
    base, added = factors[:, :1], factors[:, 1:]
    gap = gelbach(pay, is_reference, added, base=base)
    prices = least_squares(pay, np.column_stack([is_reference, factors])).coefficients[2:4]
    differences = [
        least_squares(column, np.column_stack([is_reference, base])).coefficients[0]
        for column in added.T
    ]
    assert gap.parts.values == pytest.approx(prices * differences)


def test_with_the_group_alone_it_is_the_pooled_explained_part():
    pay, factors, is_reference = small_staff()
    weights = np.linspace(0.5, 2, 60)
    gap = gelbach(pay, is_reference, factors, weights=weights)
    parts = decompose_mean_gap(pay, factors, is_reference, weights=weights)
    assert gap.short == pytest.approx(parts.gap)
    assert gap.parts.values == pytest.approx(parts.explained_parts.values[:-1])
    assert gap.long == pytest.approx(parts.unexplained)


@pytest.mark.parametrize("kind", KINDS)
def test_the_order_of_covariates_does_not_matter(kind):
    pay, factors, is_reference = small_staff()
    clusters = staff_clusters() if kind == "cluster" else None
    options = {"covariance": kind, "clusters": clusters}
    first = gelbach(pay, is_reference, factors, **options)
    second = gelbach(pay, is_reference, factors[:, [2, 0, 1]], **options)
    assert second.parts.values == pytest.approx(first.parts.values[[2, 0, 1]])
    assert second.parts.errors == pytest.approx(first.parts.errors[[2, 0, 1]])


@pytest.mark.parametrize("kind", KINDS)
@given(order=st.permutations(range(60)))
def test_the_order_of_rows_does_not_matter(kind, order):
    pay, factors, is_reference = small_staff()
    clusters = staff_clusters()[order] if kind == "cluster" else None
    moved = gelbach(
        pay[order], is_reference[order], factors[order], covariance=kind, clusters=clusters
    )
    assert moved.parts.values == pytest.approx(fit(kind).parts.values)
    assert moved.parts.errors == pytest.approx(fit(kind).parts.errors)


@pytest.mark.parametrize("kind", KINDS)
def test_currency_units_and_scale_of_weights_do_not_matter(kind):
    pay, factors, is_reference = small_staff()
    weights = np.linspace(0.5, 2, 60)
    clusters = staff_clusters() if kind == "cluster" else None
    first = fit(kind, weights=weights)
    second = gelbach(
        100 * pay + 5, is_reference, factors * [7, 1, 0.1] - 3,
        weights=30 * weights, covariance=kind, clusters=clusters,
    )  # fmt: skip
    assert second.parts.values == pytest.approx(100 * first.parts.values)
    assert second.parts.errors == pytest.approx(100 * first.parts.errors)
    assert second.long_error == pytest.approx(100 * first.long_error)


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_without_weight_is_not_there(kind):
    pay, factors, is_reference = small_staff()
    weights = np.ones(60)
    weights[[0, 3]] = 0
    kept = weights > 0
    clusters = staff_clusters() if kind == "cluster" else None
    found = fit(kind, weights=weights)
    expected = gelbach(
        pay[kept], is_reference[kept], factors[kept],
        covariance=kind, clusters=None if clusters is None else clusters[kept],
    )  # fmt: skip
    assert found.parts.errors == pytest.approx(expected.parts.errors)
    assert found.short_error == pytest.approx(expected.short_error)
    assert (found.n, expected.n) == (58, 58)


def test_swapping_the_groups_changes_every_sign():
    pay, factors, is_reference = small_staff()
    swapped = gelbach(pay, ~is_reference, factors)
    assert swapped.short == pytest.approx(-fit().short)
    assert swapped.parts.values == pytest.approx(-fit().parts.values)
    assert swapped.parts.errors == pytest.approx(fit().parts.errors)


@given(st.floats(-50, 50))
def test_a_raise_of_the_reference_group_moves_both_models_and_no_part(shift):
    pay, factors, is_reference = small_staff()
    moved = gelbach(pay + shift * is_reference, is_reference, factors)
    assert moved.short == pytest.approx(fit().short + shift)
    assert moved.long == pytest.approx(fit().long + shift, abs=1e-9)
    assert moved.parts.values == pytest.approx(fit().parts.values, abs=1e-9)


def test_the_block_of_a_factor_does_not_depend_on_its_base_level():
    pay, factors, is_reference = with_levels()
    for kind in ("classical", "robust"):
        blocks = [
            gelbach(pay, is_reference, factors[:, kept], covariance=kind).parts.by_block(
                {"years": [0], "job": [1, 2, 3]}
            )
            for kept in ([0, 2, 3, 4], [0, 1, 2, 4])
        ]
        assert blocks[0].values == pytest.approx(blocks[1].values)
        assert blocks[0].errors == pytest.approx(blocks[1].errors)
        assert blocks[0].values[-1] == 0


def test_eight_people_by_hand():
    # 100 euros a year of seniority, 50 more for men, who have 2.5 years more on average.
    years = np.array([[2.0], [4.0], [6.0], [8.0], [1.0], [2.0], [3.0], [4.0]])
    is_man = np.repeat([True, False], 4)
    gap = gelbach(1500 + 100 * years[:, 0] + 50 * is_man, is_man, years)
    assert (gap.short, gap.long, gap.explained) == pytest.approx((300, 50, 250))
    # The model is exact: only the means of years are unsure. Squares 20 + 5 over 8 - 3.
    assert gap.parts.errors == pytest.approx([100 * np.sqrt(5 * (1 / 4 + 1 / 4))])
    assert gap.long_error == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("kind", ["robust", "cluster"])
def test_errors_add_up_what_each_row_moves_in_slopes_and_in_prices(kind):
    pay, factors, is_reference = small_staff()
    short = np.column_stack([np.ones(60), is_reference])
    long = np.column_stack([short, factors])
    to_slopes, to_prices = (np.linalg.inv(table.T @ table) @ table.T for table in (short, long))
    differences, prices = to_slopes[1] @ factors, (to_prices @ pay)[2:]
    own = (factors - short @ (to_slopes @ factors)) * to_slopes[1][:, None] * prices
    priced = ((pay - long @ (to_prices @ pay)) * to_prices).T[:, 2:] * differences
    n_units, correction = 60, 60 / 55
    if kind == "cluster":
        of_cluster = (staff_clusters()[:, None] == np.arange(11)).T
        own, priced = of_cluster @ own, of_cluster @ priced
        n_units, correction = 11, 11 / 10 * 59 / 55
    rest = own.T @ own + own.T @ priced + priced.T @ own
    expected = correction * priced.T @ priced + rest * n_units / (n_units - 1)
    assert fit(kind).parts.covariance == pytest.approx(expected)


def test_stata_s_example_with_its_robust_errors(oracle):
    table = pd.read_csv(oracle("stata_b1x2_gelbach") / "gelbach.csv")
    gap = gelbach(table["y"], table["x1"], table[["x21", "x22", "x23"]], covariance="robust")
    blocks = gap.parts.by_block({"g1": [0, 1], "g2": [2]})
    assert (gap.short, gap.long) == pytest.approx((STATA_SHORT, STATA_LONG), rel=2e-7)
    assert blocks.values[:2] == pytest.approx(STATA_PARTS, rel=5e-7)
    assert blocks.errors[:2] == pytest.approx(STATA_ERRORS, rel=1e-6)
    assert blocks.total == pytest.approx(STATA_TOTAL, rel=3e-7)
    assert blocks.error == pytest.approx(STATA_TOTAL_ERROR, rel=1e-6)


@pytest.mark.parametrize("number", range(9))
def test_every_command_of_stata_s_log(oracle, number):
    folder = oracle("stata_b1x2_gelbach")
    table = pd.read_csv(folder / "gelbach.csv")
    entry = json.loads((folder / "expected.json").read_text(encoding="utf-8"))[number]
    command = entry["cmd"]
    both = re.search(r"x1all\((.*?)\)", command)[1].split()
    added = re.search(r"x2all\((.*?)\)", command)[1].split()
    added = ["x21", "x22", "x23"] if added == ["x2*"] else added
    groups = re.search(r"x2delta\((.*?)\)", command)
    blocks = {"ALL": list(range(len(added)))}
    if groups:
        named = (part.split("=") for part in groups[1].split(":"))
        blocks = {
            name.strip(): [added.index(column) for column in columns.split()]
            for name, columns in named
        }
    is_clustered = "cluster(" in command
    kind = "cluster" if is_clustered else "robust" if "robust" in command else "classical"
    gap = gelbach(
        table["y"], table["x1"], table[added],
        base=table[both[1:]] if len(both) > 1 else None,
        covariance=kind, clusters=table["cluster"] if is_clustered else None,
    )  # fmt: skip
    parts = gap.parts.by_block(blocks)
    for place, name in enumerate(blocks):
        printed = entry["decomposition"][name]
        assert parts.values[place] == pytest.approx(printed["coef"], rel=1e-6)
        assert parts.errors[place] == pytest.approx(printed["se"], rel=1e-6)
    assert parts.total == pytest.approx(entry["decomposition"]["__TC"]["coef"], rel=1e-6)
    assert parts.error == pytest.approx(entry["decomposition"]["__TC"]["se"], rel=1e-6)
    for name, found in (("restricted", gap.short), ("unrestricted", gap.long)):
        assert found == pytest.approx(entry[name]["x1"]["coef"], rel=1e-6)
    assert gap.short_error == pytest.approx(entry["restricted"]["x1"]["se"], rel=1e-6)
    assert gap.long_error == pytest.approx(entry["unrestricted"]["x1"]["se"], rel=1e-6)


@pytest.mark.parametrize("name", ["alone", "with_grade"])
def test_the_sample_company_gives_what_pyfixest_prints(name):
    expected = json.loads(PEER.read_text(encoding="utf-8"))
    staff = read_staff()
    families = levels(staff, "job_family").iloc[:, 1:]
    names = [*NUMBERS, *families.columns]
    held = ["grade"] if name == "with_grade" else []
    added = [column for column in names if column not in held]
    table = staff.join(families)
    blocks = {
        "grade": ["grade"],
        "job": list(families.columns),
        "time": ["part_time", "shifts"],
        "career": ["experience", "seniority"],
    }
    gap = gelbach(
        staff["hourly_pay"], staff["is_man"], table[added], base=table[held] if held else None
    )
    printed = expected[f"gelbach {name}"]
    assert len(staff) == expected["n"]
    assert (gap.short, gap.long) == pytest.approx((printed["short"], printed["long"]), abs=1e-9)
    places = {
        block: [added.index(column) for column in columns]
        for block, columns in blocks.items()
        if block in printed["blocks"]
    }
    found = dict(zip(places, gap.parts.by_block(places).values, strict=False))
    assert found == pytest.approx(printed["blocks"], abs=1e-9)


def test_a_combination_is_named_by_its_place():
    pay, factors, is_reference = small_staff()
    twice = np.column_stack([factors, factors[:, 0] + is_reference])
    with pytest.raises(CollinearFactorsError) as refused:
        gelbach(pay, is_reference, twice, names=["years", "part-time", "grade", "score"])
    assert refused.value.values == {"factor": "score"}
    with pytest.raises(CollinearFactorsError) as refused:
        gelbach(pay, is_reference, factors, base=twice[:, [0, 3]])
    assert refused.value.values == {"factor": "base 2"}
    with pytest.raises(CollinearFactorsError) as refused:
        gelbach(pay, np.ones(60), factors)
    assert refused.value.values == {"factor": "focus"}


def test_a_model_needs_more_rows_than_coefficients():
    pay, factors, is_reference = small_staff()
    rows = [0, 1, 2, 3, 4, 8]
    assert gelbach(pay[rows], is_reference[rows], factors[rows]).n == 6
    with pytest.raises(EmptyGroupError) as refused:
        gelbach(pay[rows[1:]], is_reference[rows[1:]], factors[rows[1:]])
    assert refused.value.values == {"n": 5, "needed": 5}


def test_misspelt_options_and_missing_numbers_are_refused():
    pay, factors, is_reference = small_staff()
    with pytest.raises(UnknownOptionError, match="hc3"):
        gelbach(pay, is_reference, factors, covariance="hc3")
    with pytest.raises(ValueError, match="clusters go with"):
        gelbach(pay, is_reference, factors, clusters=staff_clusters())
    with pytest.raises(MissingValueError) as refused:
        gelbach(pay, is_reference, np.where(factors == factors[6, 0], np.nan, factors))
    assert refused.value.values == {"argument": "added", "n": 1, "row": 7}
    with pytest.raises(MissingValueError, match="base"):
        gelbach(pay, is_reference, factors, base=np.full((60, 1), np.inf))
    with pytest.raises(OutOfRangeError, match="weights"):
        gelbach(pay, is_reference, factors, weights=-np.ones(60))
    with pytest.raises(ValueError, match="names must be 3"):
        gelbach(pay, is_reference, factors, names=["years"])
    with pytest.raises(ValueError, match=r"focus must have shape \(60,\)"):
        gelbach(pay, is_reference[:59], factors)


def test_a_result_whose_parts_do_not_add_up_cannot_exist():
    found = fit()
    fields = {name: getattr(found, name) for name in found.__dataclass_fields__}
    with pytest.raises(ValueError, match="add up"):
        GelbachGap(**(fields | {"long": found.long + 1e-6}))
