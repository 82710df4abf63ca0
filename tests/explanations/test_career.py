"""Careers: promotions over time at risk, access to other jobs, and where moves come from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.explanations.small_company import company_of, material_of, moved, person
from workshop_kit.explanations.career import account_of_career, same_difference
from workshop_kit.explanations.chain import Rows
from workshop_kit.explanations.decomposition import PARTS
from workshop_kit.indicators import person_years

PROMOTIONS, IN_PLACE, MOVES, GROUP, QUALIFIED, LEAVE, ABSENT, PART_TIME = range(8)


def careers_of(rows):
    return account_of_career(rows, np.ones((1, len(rows.is_reference))))


def own(account, variable):
    return account.amounts[0, 2, account.variables.index(variable)]


def one_job(women, men, **factors) -> Rows:
    """Make rows of one job: 4 women and 4 men, each with the rates of the sex.

    A rate is (promotions, those in place, moves); `factors` are columns by name, of eight.
    """
    values = np.zeros((8, 8))
    values[:4, :3], values[4:, :3] = women, men
    is_man = np.arange(8) >= 4
    values[:, GROUP] = is_man
    for name, column in factors.items():
        place = {"qualified": QUALIFIED, "leave": LEAVE, "absent": ABSENT, "part_time": PART_TIME}
        values[:, place[name]] = column
    nowhere = np.zeros(8, dtype=int)
    return Rows(
        person=np.arange(8),
        entry=nowhere,
        job=nowhere,
        weight=np.ones(8),
        values=values,
        is_reference=is_man,
        n_jobs=1,
        each=1.0,
    )


def test_rates_are_promotions_over_time_at_risk(materials):
    for name, material in materials.items():
        years = person_years(material.workforce)
        sums = years.groupby(years["sex"].astype("str"))[["promotions", "years_at_risk"]].sum()
        rates = sums["promotions"] / sums["years_at_risk"]
        account = careers_of(material.rows["career"]).account
        assert account.values[0] == pytest.approx([rates["women"], rates["men"]]), name
        assert account.gap[0] == pytest.approx(rates["men"] - rates["women"]), name


def test_the_columns_of_a_person_and_year_are_found_by_hand():
    # Decisions are dated 1 July: everyone hired in 2018 is at risk from 2019.
    events = [
        {"employee_id": "P0", "date": "2021-07-01", "kind": "promotion"}
        | {"grade_before": 1, "grade_after": 2},
        moved(1, "2022-07-01", "canning", "lines", kind="promotion", grade_after=4),
        moved(2, "2023-07-01", "canning", "labelling"),
        {"employee_id": "P2", "date": "2021-03-01", "kind": "training", "training_hours": 35.0},
    ]
    absences = [
        {"employee_id": "P0", "first_day": "2019-02-01", "kind": "sickness", "days": 61},
        {"employee_id": "P2", "first_day": "2024-02-01", "kind": "parental_leave", "days": 90},
    ]
    workforce = company_of(
        person("women", "canning", hired="2018-01-01"),
        person("women", "lines", hired="2018-01-01"),
        person("men", "labelling", hired="2018-01-01", share=0.8),
        person("men", "canning", hired="2025-01-01"),
        events=events,
        absences=absences,
        hired_as={1: "canning", 2: "canning"},
    )
    material = material_of(workforce)
    rows = material.rows["career"]
    assert rows.weight.tolist() == [1.0] * 21
    values = {person: rows.values[rows.person == person][:, :3].tolist() for person in range(3)}
    nothing = [0.0, 0.0, 0.0]
    # 2019 to 2025: promotions, those in place, changes of job at any grade.
    assert values[0] == [nothing, nothing, [1.0, 1.0, 0.0], nothing, nothing, nothing, nothing]
    assert values[1] == [nothing, nothing, nothing, [1.0, 0.0, 1.0], nothing, nothing, nothing]
    assert values[2] == [nothing, nothing, nothing, nothing, [0.0, 0.0, 1.0], nothing, nothing]
    # Trained in 2021: it counts in the year itself, then for three years.
    man = rows.values[rows.person == 2]
    assert man[:, QUALIFIED].tolist() == [0, 0, 1, 1, 1, 1, 0]
    assert man[:, LEAVE].tolist() == [0, 0, 0, 0, 0, 0, 1]
    assert man[:, PART_TIME].tolist() == [1] * 7
    assert rows.values[rows.person == 0][:, ABSENT].tolist() == [0, 1, 0, 0, 0, 0, 0]
    # Hired in 2025: not yet at risk.
    assert material.n_excluded["career"] == {"no_time_at_risk": 1}


def test_time_at_risk_is_the_weight_and_divides_the_events(material):
    years = material.years[material.years["years_at_risk"] > 0]
    rows = material.rows["career"]
    assert rows.weight.sum() == pytest.approx(years["years_at_risk"].sum())
    promotions = rows.weight @ rows.values[:, PROMOTIONS]
    assert promotions == pytest.approx(years["promotions"].sum())
    by_kind = rows.weight @ rows.values[:, [IN_PLACE, MOVES]]
    moves = years["promotions_by_moving"].sum() + years["job_changes"].sum()
    assert by_kind == pytest.approx([years["promotions_in_place"].sum(), moves])


def test_access_is_what_moves_have_beyond_the_relative_difference_in_place():
    # In place 0.04 and 0.06: half more. With a move 0.02 and 0.08: half more would be 0.01
    # from below and a third of 0.08 from above, (0.01 + 0.08 / 3) / 2 = 0.055 / 3.
    account = careers_of(one_job(women=(0.06, 0.04, 0.03), men=(0.14, 0.06, 0.09))).account
    alike = 0.055 / 3
    assert own(account, "access") == pytest.approx(0.06 - alike)
    assert own(account, "rest") == pytest.approx(0.02 + alike)
    assert account.axes[account.variables.index("access")] == "careers"
    assert account.gap[0] == pytest.approx(0.08)


def test_where_moves_come_from_is_told_by_moves_of_people_who_entered_by_the_same_job():
    # Moves 0.03 and 0.09: half more would be 0.015 from below, 0.03 from above: 0.0225 of 0.06.
    careers = careers_of(one_job(women=(0.06, 0.04, 0.03), men=(0.14, 0.06, 0.09)))
    assert careers.moves_shares[0].tolist() == pytest.approx([0, 0.625, 0, 0, 0.375])
    assert careers.account.moves_shares.tolist() == careers.moves_shares.tolist()


@pytest.mark.parametrize(
    ("factor", "variable", "part"),
    [
        ("part_time", "part_time", "time"),
        ("absent", "long_absences", "conditions"),
        ("leave", "parental_leaves", "careers"),
    ],
)
def test_what_slows_moves_down_takes_its_share_of_them(factor, variable, part):
    # It alone makes the moves of both sexes rarer, by 0.04 a year; nothing in place.
    column = np.array([1, 1, 1, 0, 1, 0, 0, 0.0])
    rows = one_job((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), **{factor: column})
    rows.values[:, [PROMOTIONS, MOVES]] = (0.05 - 0.04 * column)[:, None]
    careers = careers_of(rows)
    assert own(careers.account, variable) == pytest.approx(0.02)
    assert own(careers.account, "access") == pytest.approx(0, abs=1e-12)
    assert careers.moves_shares[0].tolist() == pytest.approx([float(one == part) for one in PARTS])


def test_moves_of_those_who_have_moved_count_as_well_as_those_within_a_job():
    # All were hired into job 0; four men are in job 1, where part-time is rarer. In one and the
    # same job the sexes are alike: what is owed to part-time lies in the moves already made.
    part_time = np.array([1, 1, 1, 0, 1, 1, 1, 0, 1, 0, 0, 0.0])
    is_man = np.arange(12) >= 4
    values = np.zeros((12, 8))
    values[:, GROUP], values[:, PART_TIME] = is_man, part_time
    values[:, [PROMOTIONS, MOVES]] = (0.05 - 0.04 * part_time)[:, None]
    rows = Rows(
        person=np.arange(12),
        entry=np.zeros(12, dtype=int),
        job=(np.arange(12) >= 8).astype(int),
        weight=np.ones(12),
        values=values,
        is_reference=is_man,
        n_jobs=2,
        each=1.0,
    )
    careers = careers_of(rows)
    assert careers.account.gap[0] == pytest.approx(0.01)
    assert careers.account.amounts[0, 1].sum() == pytest.approx(0.01)
    assert careers.moves_shares[0].tolist() == pytest.approx([0, 0, 0, 1, 0])


@pytest.mark.parametrize(
    ("factor", "variable", "axis"),
    [
        ("qualified", "qualifying_training", "careers"),
        ("leave", "parental_leaves", "careers"),
        ("absent", "long_absences", "conditions"),
        ("part_time", "part_time", "time"),
    ],
)
def test_each_factor_is_counted_to_its_axis(factor, variable, axis):
    column = np.array([1, 0, 0, 0, 1, 1, 1, 0.0])
    rows = one_job((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), **{factor: column})
    rows.values[:, [PROMOTIONS, IN_PLACE]] = (0.05 + 0.04 * column)[:, None]
    account = careers_of(rows).account
    # Three men in four, one woman in four: half of 0.04.
    assert own(account, variable) == pytest.approx(0.02)
    parts = dict(zip(PARTS, account.parts("origin")[0], strict=True))
    assert parts == pytest.approx({part: 0.02 * (part == axis) for part in PARTS}, abs=1e-12)


def test_factors_slow_promotions_in_place_and_moves_each_at_its_own_price():
    # Part-time takes 0.04 off promotions in place and adds 0.01 with a move; men have 0.03
    # more in place.
    part_time = np.array([1, 1, 1, 0, 1, 0, 0, 0.0])
    rows = one_job((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), part_time=part_time)
    is_man = rows.values[:, GROUP]
    rows.values[:, IN_PLACE] = 0.10 - 0.04 * part_time + 0.03 * is_man
    rows.values[:, PROMOTIONS] = rows.values[:, IN_PLACE] + 0.01 * part_time
    account = careers_of(rows).account
    # Three women in four are part-time, one man in four: (0.04 − 0.01) / 2.
    assert own(account, "part_time") == pytest.approx(0.015)
    assert own(account, "access") == pytest.approx(0, abs=1e-12)
    assert own(account, "rest") == pytest.approx(0.03)


def test_the_same_relative_difference_is_halfway_between_the_two_levels():
    def same(*numbers):
        return same_difference(*(np.array([number]) for number in numbers))[0]

    # A quarter more than 4: 2 more than 8, and a fifth of 8 + 3 is 2.2.
    assert same(1.0, 4.0, 3.0, 8.0) == pytest.approx(2.1)
    # Never beyond the other rest itself: 2 and 1.8 of a rest of 1.
    assert same(1.0, 4.0, 1.0, 8.0) == 1.0
    assert same(1.0, 4.0, -1.0, 8.0) == 1.0
    # A quarter less than 4: −2, and a third of 11, −3.67.
    assert same(-1.0, 4.0, 3.0, 8.0) == pytest.approx(-(2 + 11 / 3) / 2)
    assert same(-1.0, 4.0, 0.5, 8.0) == -0.5


def test_a_level_of_zero_has_no_relative_difference():
    def same(*numbers):
        return same_difference(*(np.array([number]) for number in numbers))[0]

    # From above alone: all of 5, halved.
    assert same(1.0, 0.0, 5.0, 0.0) == pytest.approx(2.5)
    # From below alone: −1 is all of 1, hence all of 8, halved.
    assert same(-1.0, 1.0, 9.0, 8.0) == pytest.approx(-4)
    assert same(0.0, 0.0, 5.0, 8.0) == 0


def test_with_nobody_promoted_there_is_nothing_to_explain():
    careers = careers_of(one_job((0.0, 0.0, 0.0), (0.0, 0.0, 0.0)))
    assert careers.account.gap.tolist() == [0.0]
    assert not careers.account.amounts.any()
    assert careers.moves_shares.tolist() == [[0.0, 1.0, 0.0, 0.0, 0.0]]


def test_a_draw_is_accounted_for_on_its_own():
    rows = one_job((0.06, 0.04, 0.03), (0.14, 0.06, 0.09))
    rows = replace(
        rows, values=rows.values + np.arange(8)[:, None] * [0.01, 0.005, 0, 0, 0, 0, 0, 0]
    )
    counts = np.array([[1.0] * 8, [2, 0, 1, 1, 0, 3, 1, 0]])
    both = account_of_career(rows, counts)
    alone = account_of_career(rows, counts[1:])
    assert both.account.amounts[1] == pytest.approx(alone.account.amounts[0])
    assert both.moves_shares[1] == pytest.approx(alone.moves_shares[0])


def test_rates_over_time_at_risk_count_every_event_once(materials):
    short_years_with_a_move = 0
    for material in materials.values():
        years = person_years(material.workforce)
        at_risk = years[years["years_at_risk"] > 0]
        moves = at_risk["promotions_by_moving"] + at_risk["job_changes"]
        events = [at_risk["promotions"].sum(), at_risk["promotions_in_place"].sum(), moves.sum()]
        rows = material.rows["career"]
        assert rows.weight @ rows.values[:, :3] == pytest.approx(np.array(events, dtype=float))
        short_years_with_a_move += ((at_risk["years_at_risk"] < 1) & (moves > 0)).sum()
    assert short_years_with_a_move > 0
