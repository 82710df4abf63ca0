"""Amounts with their intervals: the marks stand where the numbers say."""

from __future__ import annotations

import math

import pytest

from workshop_kit.charts import AmountRow, plot_amounts

NAN = math.nan
ROWS = (
    AmountRow("First", -0.2, -0.3, -0.1, "−20 %", "between −30 and −10", other=-0.25),
    AmountRow("Second", 0.1, NAN, NAN, "+10 %", ""),
    AmountRow("Nothing", NAN, NAN, NAN, "too few to say", "3 of 9"),
)


def marks(figure, shape):
    axes = figure.axes[0]
    return [line.get_xdata()[0] for line in axes.lines if line.get_marker() == shape]


def texts(figure):
    return [text.get_text() for text in [*figure.texts, *(t for a in figure.axes for t in a.texts)]]


def test_a_disc_stands_at_each_amount_that_is_known():
    assert marks(plot_amounts(ROWS), "o") == [-0.2, 0.1]


def test_an_interval_is_drawn_from_end_to_end_and_only_where_there_is_one():
    lines = [line for line in plot_amounts(ROWS).axes[0].lines if line.get_linewidth() == 4]
    assert [list(line.get_xdata()) for line in lines] == [[-0.3, -0.1]]


def test_what_it_is_compared_with_is_a_mark_of_its_own():
    assert marks(plot_amounts(ROWS), "D") == [-0.25]


def test_the_scale_holds_every_mark_and_zero():
    low, high = plot_amounts(ROWS).axes[0].get_xlim()
    assert low < -0.3
    assert high > 0.1


def test_every_row_keeps_its_words():
    said = texts(plot_amounts(ROWS, marks=("estimate", "truth"), zero="no gap"))
    assert {"−20 %", "too few to say", "3 of 9", "estimate", "truth", "no gap"} <= set(said)


def test_a_mark_that_is_not_drawn_is_not_named():
    assert "truth" not in texts(plot_amounts(ROWS[1:], marks=("estimate", "truth")))


@pytest.mark.parametrize("rows", [ROWS[2:], ROWS[1:2]])
def test_few_rows_or_none_known_are_drawn(rows):
    assert plot_amounts(rows).get_figwidth() == pytest.approx(6.7)
