"""Time to the first promotion, by hand: who waits counts, who came before is left out."""

from __future__ import annotations

import numpy as np
import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.data import list_workforces, load_workforce
from workshop_kit.errors import UnknownNameError
from workshop_kit.outcomes.promotion_time import careers_since_hire, time_to_promotion


def promotion(place, day):
    return {
        "employee_id": f"P{place}",
        "date": day,
        "kind": "promotion",
        "grade_before": 1,
        "grade_after": 2,
    }


# Four women hired in 2018: promoted after two and four years, gone after three, waiting.
# A woman hired before the history opens; a man waiting.
STAFF = happened(
    small_company(
        person("women", "canning", hired="2018-01-01", times=2),
        person("women", "canning", hired="2018-01-01", left="2020-12-31"),
        person("women", "canning", hired="2018-01-01"),
        person("women", "canning", hired="2012-01-01"),
        person("men", "lines", hired="2020-01-01"),
        moves=[{"place": 4, "hired_as": {"kind": "history_start", "date": "2016-01-01"}}],
    ),
    [
        promotion(0, "2020-01-01"),
        promotion(1, "2022-01-01"),
        # A second promotion is not the first.
        promotion(0, "2023-01-01"),
        promotion(4, "2017-01-01"),
    ],
)


def test_those_who_left_or_wait_count_for_as_long_as_they_were_there():
    times = time_to_promotion(STAFF)
    # Three in four wait after two years; of the two still followed, one is promoted.
    assert times.share_waiting("women", 1.9) == 1
    assert times.share_waiting("women", 3.5) == pytest.approx(0.75)
    assert times.share_waiting("women", 5) == pytest.approx(0.375)
    assert times.curves["women"].at_risk.tolist() == [4, 2]


def test_people_hired_before_the_history_are_left_out_and_counted():
    times = time_to_promotion(STAFF)
    assert times.n == {"women": 4, "men": 1}
    assert times.n_promoted == {"women": 2, "men": 0}
    assert times.n_left_out == {"women": 1, "men": 0}


def test_nobody_promoted_is_everyone_waiting_and_not_an_error():
    times = time_to_promotion(STAFF)
    assert times.curves["men"] is None
    assert times.share_waiting("men", 5) == 1


def test_nothing_is_said_past_the_longest_time_that_somebody_was_followed():
    times = time_to_promotion(STAFF)
    assert np.isnan(times.share_waiting("men", 6.1))
    assert np.isnan(times.share_waiting("women", 8.1))
    nobody = time_to_promotion(small_company(person("women", "canning", hired="2018-01-01")))
    assert np.isnan(nobody.share_waiting("men", 1))
    assert nobody.difference is None


def test_years_run_from_the_hire_to_the_promotion_or_to_the_last_day():
    careers = careers_since_hire(STAFF).set_index("employee_id")
    assert careers.loc["P0", "years"] == pytest.approx(730 / 365.25)
    assert careers.loc["P2", "years"] == pytest.approx(1096 / 365.25)
    assert careers.loc["P5", "years"] == pytest.approx(2192 / 365.25)


def test_the_family_is_that_of_the_hire(workforce):
    whole = time_to_promotion(workforce)
    families = [family.code for family in workforce.company.job_families]
    parts = [time_to_promotion(workforce, within=family) for family in families]
    for sex in ("women", "men"):
        assert sum(part.n[sex] for part in parts) == whole.n[sex]
        assert sum(part.n_promoted[sex] for part in parts) == whole.n_promoted[sex]


@pytest.mark.parametrize("name", list_workforces())
def test_every_company_has_its_curves(name):
    workforce = load_workforce(name)
    times = time_to_promotion(workforce)
    counted = sum(times.n.values()) + sum(times.n_left_out.values())
    assert counted == len(workforce.employees)
    for sex in ("women", "men"):
        shares = np.array([times.share_waiting(sex, years) for years in (0, 2, 5)])
        assert shares[0] == 1
        # Where nobody was followed for as long, nothing is said.
        assert np.all(np.diff(shares[~np.isnan(shares)]) <= 0)


def test_an_unknown_sex_is_an_error():
    with pytest.raises(UnknownNameError):
        time_to_promotion(STAFF).share_waiting("woman", 1)
