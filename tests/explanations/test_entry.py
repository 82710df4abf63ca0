"""The job of entry: known from the hire, or weighed by Bayes' rule, in a company of ten."""

from __future__ import annotations

import math

import numpy as np
import pytest

from tests.explanations.small_company import company_of, moved, person
from workshop_kit.explanations.entry import entry_jobs
from workshop_kit.indicators import person_years

CANNING, LABELLING, LINES, ACCOUNTS = range(4)

NEW = {"hired": "2018-01-01"}
# Six years before the tables open, to the nearest year.
OLD = {"hired": "2010-03-01"}
WOMAN_OF_LINES, MAN_OF_LINES, WOMAN_OF_ACCOUNTS = 7, 8, 9


def ten_people(men_hired_into_lines=1, **old):
    """Make a company in which one woman in canning has moved to the lines, in 2019.

    Eight years each in canning but for her: she has two there. In all 26 years of women and 8
    of men, one move: 1/34 a year, times 2 / (26/34 + 1) for women, 1 / (8/34 + 1) for men.
    """
    return company_of(
        person("women", "canning", times=3, **NEW),
        person("women", "lines", times=2, **NEW),
        person("men", "canning", **NEW),
        person("men", "lines", **NEW),
        person("women", "lines", **(OLD | old)),
        person("men", "lines", **(OLD | old)),
        person("women", "accounts", **(OLD | old)),
        person("men", "lines", times=men_hired_into_lines - 1, **NEW),
        events=[moved(3, "2019-07-01", "canning", "lines")],
        hired_as={3: "canning"},
    )


def chances_in(workforce):
    return entry_jobs(workforce, person_years(workforce))


@pytest.fixture(scope="module")
def entries():
    return chances_in(ten_people())


def test_a_hire_in_the_tables_is_certain(entries):
    assert entries.is_observed.tolist() == [True] * 7 + [False] * 3
    assert entries.n_unobserved == 3
    jobs = [CANNING] * 4 + [LINES, CANNING, LINES]
    assert entries.chances[:7].tolist() == np.eye(4)[jobs].tolist()


def test_the_job_of_a_hire_is_not_the_job_held_since(entries):
    # The woman who has moved to the lines entered by canning.
    assert entries.chances[3, CANNING] == 1


def test_a_woman_seen_on_the_lines_may_have_entered_by_canning(entries):
    # Women move at 1/30 a year: 1 − exp(−6/30) of those in canning are on the lines after six
    # years. Hires of women are 4 in canning and 1 on the lines, and 2 % of everyone's 5 and 2.
    canning = (4 + 0.02 * 5) * (1 - math.exp(-6 / 30))
    lines = 1 + 0.02 * 2
    assert entries.chances[WOMAN_OF_LINES] == pytest.approx(
        [canning / (canning + lines), 0, lines / (canning + lines), 0], abs=1e-12
    )


def test_a_man_seen_there_is_weighed_by_the_hires_and_the_moves_of_men(entries):
    # Men move at 1/42 a year; hires of men are 1 and 1.
    canning = (1 + 0.02 * 5) * (1 - math.exp(-6 / 42))
    lines = 1 + 0.02 * 2
    assert entries.chances[MAN_OF_LINES, CANNING] == pytest.approx(
        canning / (canning + lines), abs=1e-12
    )


def test_where_nobody_is_hired_into_a_job_that_leads_there_the_job_seen_stands_for_it(entries):
    assert entries.chances[WOMAN_OF_ACCOUNTS].tolist() == [0, 0, 0, 1]


def test_years_are_rounded_to_the_nearest_one():
    # Hired in July 2014: a year and a half before, taken as two; in October 2015, as none.
    canning, lines = 4.1 * (1 - math.exp(-2 / 30)), 1.04
    found = chances_in(ten_people(hired="2014-06-20"))
    assert found.chances[WOMAN_OF_LINES, CANNING] == pytest.approx(canning / (canning + lines))
    found = chances_in(ten_people(hired="2015-10-01"))
    assert found.chances[WOMAN_OF_LINES].tolist() == [0, 0, 1, 0]


def test_a_chance_below_one_in_a_thousand_is_left_out_and_the_others_scaled():
    # 60 men hired on the lines: canning would weigh 1.1 (1 − exp(−6/42)) / 61.3, over 1 in 1,000;
    # after a year, 1.1 (1 − exp(−1/42)) / 61.3 is under it.
    found = chances_in(ten_people(men_hired_into_lines=60))
    assert found.chances[MAN_OF_LINES, CANNING] > 0.001
    found = chances_in(ten_people(men_hired_into_lines=60, hired="2014-12-31"))
    assert found.chances[MAN_OF_LINES].tolist() == [0, 0, 1, 0]


def test_without_any_move_the_job_seen_is_the_job_of_entry():
    workforce = company_of(
        person("women", "canning", times=2, **OLD), person("men", "lines", times=2, **NEW)
    )
    assert chances_in(workforce).chances.tolist() == np.eye(4)[[0, 0, 2, 2]].tolist()


def test_when_every_hire_is_in_the_tables_nothing_is_estimated():
    workforce = company_of(person("women", "canning", **NEW), person("men", "lines", **NEW))
    entries = chances_in(workforce)
    assert entries.n_unobserved == 0
    assert entries.chances.tolist() == np.eye(4)[[0, 2]].tolist()


def test_whoever_left_before_the_tables_open_is_nobodys_hire():
    gone = {"hired": "2010-01-01", "left": "2014-01-01"}
    people = [
        person("women", "canning", times=3, **NEW),
        person("women", "lines", times=2, **NEW),
        person("men", "canning", **NEW),
        person("men", "lines", **NEW),
        person("women", "lines", **OLD),
    ]
    past = {
        "events": [moved(3, "2019-07-01", "canning", "lines")],
        "hired_as": {3: "canning"},
    }
    without = chances_in(company_of(*people, **past))
    beside = chances_in(company_of(*people, person("women", "lines", times=5, **gone), **past))
    assert beside.chances[7] == pytest.approx(without.chances[7], abs=1e-12)
    assert 0 < without.chances[7, CANNING] < 1


def test_chances_add_up_to_one_in_every_company(materials):
    for name, one in materials.items():
        chances = one.entries.chances
        assert chances.sum(axis=1) == pytest.approx(np.ones(len(chances))), name
        assert chances.min() >= 0, name
        assert (chances[one.entries.is_observed].max(axis=1) == 1).all(), name
        small = (chances > 0) & (chances < 0.001)
        assert not small.any(), name


def test_which_sex_is_the_reference_does_not_change_the_jobs_of_entry(material):
    assert chances_in(material.workforce).chances.tolist() == material.entries.chances.tolist()
