"""The ladder on screen and on paper: what the browser looks up is what the measure gives."""

from __future__ import annotations

import json

import numpy as np
import pytest

from workshop_kit.activities import find_activity
from workshop_kit.activities.ladder import (
    CHANCES,
    EACH,
    LEAVING,
    LEVELS,
    YEARS,
    people_on,
    shares_on,
)
from workshop_kit.activities.looks import LEVEL, N_DRAWS, alarms_of
from workshop_kit.measures.ladder import ladder_shares

LADDER = find_activity("s03.ladder")
AT_THE_END = {"levels": 5, "women": 3, "men": 4, "years": YEARS}


@pytest.fixture(scope="module")
def panel(workforce):
    from workshop_kit.texts import translator

    return LADDER.present(workforce, translator("en"))


@pytest.mark.parametrize("levels", LEVELS)
def test_the_people_looked_up_are_those_of_the_measure(panel, levels):
    people = np.array(panel["tables"][str(levels)]["people"])
    shares = ladder_shares(CHANCES, levels=levels, years=YEARS, leaving=LEAVING)
    assert people == pytest.approx(EACH * shares.transpose(1, 0, 2), abs=0.5 + 1e-9)


@pytest.mark.parametrize(("women", "men"), [(0, 7), (3, 4), (5, 2)])
def test_the_share_looked_up_is_that_of_women_on_the_level(panel, women, men):
    shown = panel["tables"]["4"]["shares"][women][men][20]
    of_women, of_men = (people_on(4, place)[20] for place in (women, men))
    assert shown == pytest.approx(100 * of_women / (of_women + of_men), abs=0.5 + 1e-6)


def test_nobody_on_a_level_is_no_share(panel):
    first = panel["tables"]["6"]["shares"][3][4]
    assert first[0] == [50, None, None, None, None, None]
    assert first[4][5] is None
    assert first[5][5] is not None


def test_the_same_chances_leave_half_everywhere():
    shares = shares_on(6, 4, 4)
    assert shares[~np.isnan(shares)] == pytest.approx(0.5)


def test_swapping_the_chances_swaps_the_sexes():
    assert shares_on(5, 2, 6) == pytest.approx(1 - shares_on(5, 6, 2), nan_ok=True)


def test_a_lower_chance_leaves_fewer_women_at_each_level_than_below():
    shares = shares_on(6, 3, 4)[-1]
    assert (np.diff(shares) < 0).all()
    # One more level moves the top further from half.
    assert shares_on(6, 3, 4)[-1, -1] < shares_on(5, 3, 4)[-1, -1] < 0.5


def test_the_panel_stays_small_enough_to_be_sent_at_once(panel):
    assert len(json.dumps(panel, separators=(",", ":"))) < 200_000


@pytest.mark.parametrize(("women", "men", "how"), [(3, 4, "less"), (4, 4, "same"), (4, 3, "more")])
def test_paper_says_what_the_screen_says(t, women, men, how):
    at = {**AT_THE_END, "women": women, "men": men}
    assert LADDER.reading(at, t) == t(f"s03.ladder.reading.{how}")
    share = shares_on(5, women, men)[-1, -1]
    percent = t.word("{x:percent}", x=share)
    assert percent in LADDER.finding(at, t)
    assert LADDER.figures(at, t)[0]["value"] == percent


def test_before_anyone_is_at_the_top_no_share_is_told(t):
    at = {**AT_THE_END, "years": 2}
    assert LADDER.figures(at, t)[0]["value"] == "0"
    assert "%" not in LADDER.finding(at, t)
    assert LADDER.reading(at, t) == t("s03.ladder.reading.start")


def test_the_picture_has_the_levels_of_the_answer_and_their_people(workforce, t):
    for levels in LEVELS:
        chart = LADDER.chart({**AT_THE_END, "levels": levels}, workforce, t)
        axes = chart.draw().axes[0]
        assert len(axes.get_yticklabels()) == levels == len(chart.table.rows)
        widths = [bar.get_width() for bar in axes.patches]
        assert sum(widths) == pytest.approx(levels)


def test_without_an_answer_paper_shows_what_thirty_years_make(workforce, t):
    assert LADDER.chart(None, workforce, t).title == LADDER.chart(AT_THE_END, workforce, t).title


def test_its_answer_is_said_in_one_sentence(workforce, t):
    said = LADDER.say(AT_THE_END, workforce, t)
    for words in ("{x:percent}",):
        assert t.word(words, x=0.05) in said
        assert t.word(words, x=0.06) in said


def test_the_draws_of_the_forty_cells_raise_about_as_many_alarms_as_announced():
    alarms = [alarms_of(draw, 40).sum() for draw in range(N_DRAWS)]
    # 40 x 20 cells at 5 %: 40 on average, within four standard deviations.
    expected = 40 * N_DRAWS * LEVEL
    assert np.sum(alarms) == pytest.approx(expected, abs=25)
    assert len({tuple(alarms_of(draw, 40)) for draw in range(N_DRAWS)}) > N_DRAWS / 2


def test_looking_at_more_cells_keeps_those_that_one_had_seen():
    for draw in range(N_DRAWS):
        assert (alarms_of(draw, 10) == alarms_of(draw, 40)[:10]).all()
