"""The plan of the room: as many tables and chairs as pairs, none on another, all in words too."""

from __future__ import annotations

import itertools

import pytest
from matplotlib.patches import Circle, Rectangle

from tests.charts.boxes import boxes_of
from workshop_kit.charts import RoomPlan, chart_room_plan
from workshop_kit.design import printable
from workshop_kit.texts import LANGUAGES, translator


def drawn(pairs, kind):
    (axes,) = chart_room_plan(RoomPlan(pairs), translator("fr")).draw().axes
    return [patch for patch in axes.patches if isinstance(patch, kind)]


@pytest.mark.parametrize("pairs", [1, 2, 3, 4, 5, 8, 9, 13, 20])
def test_each_pair_has_a_table_two_chairs_and_two_apart(pairs):
    # Besides: the walls, the screen and the board; the facilitator.
    assert len(drawn(pairs, Rectangle)) == pairs + 3
    assert len(drawn(pairs, Circle)) == 4 * pairs + 1


@pytest.mark.parametrize("pairs", [1, 5, 8, 13, 20])
def test_no_chair_stands_on_another(pairs):
    chairs = drawn(pairs, Circle)
    for one, other in itertools.combinations(chairs, 2):
        across = [a - b for a, b in zip(one.center, other.center, strict=True)]
        assert sum(x * x for x in across) ** 0.5 > one.radius + other.radius


@pytest.mark.parametrize("pairs", [1, 5, 8, 13, 20])
def test_all_stands_within_the_walls(pairs):
    walls, *_ = drawn(pairs, Rectangle)
    left, low = walls.xy
    for chair in drawn(pairs, Circle):
        x, y = chair.center
        assert left < x - chair.radius
        assert x + chair.radius < left + walls.get_width()
        assert low < y - chair.radius


@pytest.mark.parametrize("pairs", range(1, 21))
def test_rows_are_even_and_none_is_too_wide(pairs):
    plan = RoomPlan(pairs)
    heights = [y for _, y in plan.places()]
    lengths = [heights.count(y) for y in sorted(set(heights))]
    assert sum(lengths) == pairs
    assert len(lengths) == plan.rows
    assert max(lengths) == plan.columns <= 4
    assert max(lengths) - min(lengths) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_says_in_words_and_in_a_table_what_it_draws(language):
    chart = chart_room_plan(RoomPlan(8), translator(language))
    assert "8" in chart.description
    assert "16" in chart.description
    assert [row[1] for row in chart.table.rows] == ["1", "1", "1", "8", "16"]
    said = " ".join(text for text, _ in boxes_of(chart.draw())[0])
    assert printable(said) == said
    for row in chart.table.rows[:3]:
        assert row[0] in said


def test_letters_of_the_plan_stand_apart():
    shown, _ = boxes_of(chart_room_plan(RoomPlan(8), translator("en")).draw())
    for (one, box), (other, beside) in itertools.combinations(shown, 2):
        assert not box.overlaps(beside), (one, other)


def test_a_room_without_a_pair_is_refused():
    with pytest.raises(ValueError, match="not 0"):
        RoomPlan(0)
