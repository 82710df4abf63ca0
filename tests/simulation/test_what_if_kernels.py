"""The Index and the Directive of every draw at once: the same numbers as `legal`, exactly."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from workshop_kit.data import load_workforce
from workshop_kit.indicators import AGE_BRACKETS
from workshop_kit.legal.directive_figures import pay_figures
from workshop_kit.legal.index import index_from_aggregates
from workshop_kit.legal.index_aggregates import (
    HighestPaid,
    IndexAggregates,
    LeaveReturns,
    PayCell,
    RateCell,
)
from workshop_kit.legal.rounding import round_half_up as half_up
from workshop_kit.legal.rules import rule
from workshop_kit.simulation import Lever, Scenario, load_levers
from workshop_kit.simulation.what_if.directive_kernel import figures_of_draws, jobs_with_gap
from workshop_kit.simulation.what_if.index_kernel import (
    IndexPeople,
    index_of_draws,
    round_half_up,
)
from workshop_kit.simulation.what_if.model import study_company
from workshop_kit.simulation.what_if.pulls import pull_levers
from workshop_kit.simulation.what_if.state import first_state, present_pay
from workshop_kit.simulation.what_if.year import open_year
from workshop_kit.simulation.what_if.years import live

# Both size bands, few men, few women, mixed.
COMPANIES = (
    "conserverie-de-l-aven",
    "halles-du-raz",
    "les-jours-d-iroise",
    "batisseurs-du-menez",
    "mecaniques-de-kerforn",
)
DRAWS = 6
EVERYTHING = Scenario("everything", tuple(Lever(kind.key) for kind in load_levers()))


@cache
def lived(name: str, years: int = 2):
    """Return the model, state, pay and Index people of a company two years on, plan included."""
    model = study_company(load_workforce(name))
    state = first_state(model, DRAWS)
    pulls = pull_levers(model, EVERYTHING, DRAWS, 3)
    pay, people = present_pay(model, DRAWS), None
    for number in range(1, years + 1):
        year = open_year(number, model, state, pulls, np.random.default_rng([3, number]))
        pay, people = live(year)
    return model, state, pay, people


def aggregates(people: IndexPeople, draw: int, headcount: int) -> IndexAggregates:
    """Put the people of one draw together one by one, as a person with a pencil would."""
    rows = np.flatnonzero(people.is_counted[draw])
    one = {name: getattr(people, name)[draw][rows] for name in vars(people)}
    categories = rule("index.categories").value
    age = np.array([sum(a >= limit for limit in (30, 40, 50)) for a in one["age"]])
    women, had = one["is_woman"], one["is_raised"] | one["is_promoted"]

    def mean(pick, values):
        return float(values[pick].mean()) if pick.any() else None

    def rates(events, pick, name):
        f, m = pick & women, pick & ~women
        return RateCell(
            name, int(f.sum()), int(m.sum()), mean(f, events) or 0.0, mean(m, events) or 0.0
        )

    cells = []
    for place, category in enumerate(categories):
        for bracket, code in enumerate(AGE_BRACKETS):
            there = (one["category"] == place) & (age == bracket)
            f, m = there & women, there & ~women
            pays = mean(f, one["pay"]), mean(m, one["pay"])
            cells.append(PayCell(code, category, int(f.sum()), int(m.sum()), *pays))
    top = np.argsort(-one["pay"], kind="stable")[:10]
    back = people.is_back[draw]
    raised = int((back & people.is_caught_up[draw]).sum())
    concerned = int(back.sum()) if people.is_raised[draw].any() else 0
    return IndexAggregates(
        headcount=headcount,
        counted=len(rows),
        pay_by_csp=tuple(cells),
        raises=tuple(
            rates(one["is_raised"], one["category"] == place, name)
            for place, name in enumerate(categories)
        ),
        promotions=tuple(
            rates(one["is_promoted"], one["category"] == place, name)
            for place, name in enumerate(categories)
        ),
        raises_or_promotions=rates(had, np.ones(len(rows), dtype=bool), "all"),
        leave_returns=LeaveReturns(int(back.sum()), concerned, min(raised, concerned)),
        highest_paid=HighestPaid(int(women[top].sum()), 10 - int(women[top].sum())),
    )


def same(found: float, value: float | None) -> bool:
    return np.isnan(found) if value is None or np.isnan(value) else found == value


@pytest.mark.parametrize("name", COMPANIES)
def test_points_and_total_of_the_index_are_those_of_the_law_in_every_draw(name):
    model, _, _, people = lived(name)
    headcount = model.workforce.company.headcount
    found = index_of_draws(people, headcount)
    for draw in range(DRAWS):
        index = index_from_aggregates(aggregates(people, draw, headcount))
        assert same(found.total[draw], index.total)
        for one in index.indicators:
            assert same(found.points[one.key][draw], one.points), one.key
            if one.key in found.gaps and one.gap is not None:
                assert found.gaps[one.key][draw] == pytest.approx(one.gap, abs=1e-12)


@pytest.mark.parametrize("headcount", [49, 50, 250, 251])
def test_the_size_band_changes_at_the_headcounts_of_the_law(headcount):
    people = lived("halles-du-raz")[3]
    found = index_of_draws(people, headcount)
    index = index_from_aggregates(
        aggregates(people, 0, headcount), even_if_not_subject=True
    )  # fmt: skip
    assert tuple(found.points) == tuple(one.key for one in index.indicators)
    assert np.isnan(found.total[0]) == (headcount < 50)


@pytest.mark.parametrize("name", COMPANIES)
@pytest.mark.parametrize("basis", ["annual", "hourly"])
def test_figures_a_to_f_are_those_of_the_law_in_every_draw(name, basis):
    _, state, pay, _ = lived(name)
    hours = pay.hours if basis == "hourly" else 1.0
    whole, part = pay.annual / hours, pay.variable / hours
    found = figures_of_draws(whole, part, state.is_woman)
    for draw in range(DRAWS):
        law = pay_figures(whole[draw], part[draw], state.is_woman[draw], basis=basis).by_letter
        for letter in "abcd":
            assert found[letter][draw] == pytest.approx(law[letter].gap, nan_ok=True, rel=1e-12)
        assert found["e_women"][draw] == pytest.approx(law["e"].women_share, nan_ok=True)
        assert found["e_men"][draw] == pytest.approx(law["e"].men_share, nan_ok=True)
        bands = [found[f"f_{band}"][draw] for band in (1, 2, 3, 4)]
        assert bands == pytest.approx(law["f"].women_share.tolist(), nan_ok=True, rel=1e-12)


def test_people_of_the_same_pay_across_a_boundary_are_shared_as_the_law_shares_them():
    pay = np.array([[10, 11, 12, 12, 12, 12, 14, 15, 16, 17, 18, 19.0]])
    women = np.array([[True, True, True, False, False, False] * 2])
    bands = pay_figures(pay[0], 0 * pay[0], women[0]).bands.women_share
    found = figures_of_draws(pay, 0 * pay, women)
    assert [found[f"f_{band}"][0] for band in (1, 2, 3, 4)] == pytest.approx(bands.tolist())


@pytest.mark.parametrize(("women", "is_given"), [(0, False), (2, False), (3, True)])
def test_a_figure_needs_three_people_of_each_sex(women, is_given):
    is_woman = np.arange(20)[None] < women
    found = figures_of_draws(np.full((1, 20), 2000.0), np.zeros((1, 20)), is_woman)
    assert np.isfinite(found["a"][0]) == is_given
    assert np.isfinite(found["f_1"][0]) == is_given


def test_somebody_whose_pay_is_not_known_is_left_out():
    pay = np.array([[10.0, 20, 30, np.nan, 20, 40, 60]])
    women = np.array([[True] * 4 + [False] * 3])
    assert figures_of_draws(pay, 0 * pay, women)["a"][0] == pytest.approx(0.5)


def test_a_job_counts_from_five_percent_on_and_with_three_people_of_each_sex():
    hourly = np.array(
        [[19.0, 19, 19, 20, 20, 20, 19.1, 19.1, 19.1, 20, 20, 20, 10, 10, 10, 20, 20]]
    )
    women = np.array([[True, True, True, False, False, False] * 2 + [True] * 3 + [False] * 2])
    job = np.array([[0] * 6 + [1] * 6 + [2] * 5])
    # Exactly 5 %; 4.5 %; and too few men to compare.
    assert jobs_with_gap(hourly, women, job, 3).tolist() == [1.0]


def test_rounding_is_that_of_the_law():
    values = np.array([7.05, 7.04, 0.05, 0.04999999, 74.5, 74.4999999, 20.0, 2.85, 1.005])
    assert round_half_up(values, 1).tolist() == [int(half_up(v, 1) * 10) for v in values]
    assert round_half_up(values).tolist() == [int(half_up(v)) for v in values]
