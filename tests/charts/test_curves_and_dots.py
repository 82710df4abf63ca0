"""Survival curves and interval dots: what is drawn is what was given, and all of it is seen."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from tests.charts.boxes import boxes_of
from workshop_kit.charts import (
    IntervalDot,
    IntervalRow,
    ScaleMark,
    SurvivalLine,
    plot_interval_dots,
    plot_survival_curves,
)
from workshop_kit.design import tokens

TICKS = [ScaleMark(value, str(value)) for value in (0, 2, 4)]
LEVELS = [ScaleMark(0, "0 %"), ScaleMark(1, "100 %")]
NAN = math.nan


def line(sex="women", name="Femmes", *, at_risk=("40", "30", "12"), last=0.5) -> SurvivalLine:
    survival = np.array([0.9, 0.7, last, 0.2])
    return SurvivalLine(
        sex=sex,
        name=name,
        times=np.array([0.5, 1.5, 3.0, 5.0]),
        survival=survival,
        low=survival - 0.1,
        high=survival + 0.05,
        at_risk=at_risk,
    )


def draw(*lines):
    heads = {"time_head": "Années de présence", "at_risk_head": "Personnes encore suivies"}
    return plot_survival_curves(lines, TICKS, LEVELS, **heads)


def test_a_curve_starts_at_one_steps_when_it_is_told_and_stops_at_the_last_tick():
    curve = draw(line()).axes[0].lines[0]
    assert curve.get_drawstyle() == "steps-post"
    assert list(curve.get_xdata()) == [0, 0.5, 1.5, 3, 4]
    assert list(curve.get_ydata()) == [1, 0.9, 0.7, 0.5, 0.5]


def test_the_band_lies_between_both_ends_of_the_interval():
    band = draw(line()).axes[0].collections[0].get_paths()[0].vertices
    at_the_end = band[band[:, 0] == 4][:, 1]
    assert at_the_end.min() == pytest.approx(0.4)
    assert at_the_end.max() == pytest.approx(0.55)


def test_people_at_risk_stand_under_their_tick():
    table = draw(line(), line("men", "Hommes", at_risk=("38", "21", "3"))).axes[1]
    placed = {(text.get_position()[0], text.get_text()) for text in table.texts}
    assert {(0, "40"), (2, "30"), (4, "12"), (0, "38"), (2, "21"), (4, "3")} <= placed


def test_the_sexes_differ_by_colour_and_by_dashes():
    women, men = draw(line(), line("men", "Hommes")).axes[0].lines[:2]
    colours = tokens().colours
    assert (women.get_color(), men.get_color()) == (colours["women"], colours["men"])
    assert women.get_linestyle() != men.get_linestyle()


def test_names_of_curves_that_end_together_stay_apart():
    boxes, _ = boxes_of(draw(line(), line("men", "Hommes", last=0.51)))
    names = [box for text, box in boxes if text in ("Femmes", "Hommes")]
    for one, other in itertools.combinations(names, 2):
        assert not one.overlaps(other)


def test_a_line_without_one_number_a_tick_is_refused():
    with pytest.raises(ValueError, match="2 at risk, 3 ticks"):
        draw(line(at_risk=("40", "30")))


ROWS = [
    IntervalRow(
        "Conditionnement et préparation de commandes",
        IntervalDot(52, 40, 66, "52 (entre 40 et 66), n = 50"),
        IntervalDot(31, 8, 180, "31 (entre 8 et 180), n = 6"),
    ),
    IntervalRow(
        "Bureau",
        IntervalDot(NAN, NAN, NAN, "trop peu de personnes, n = 4"),
        IntervalDot(-12, NAN, NAN, "−12, n = 9"),
    ),
]


def test_each_dot_stands_at_its_value_women_above_men():
    marks = [
        tuple(marks.get_offsets()[0]) for marks in plot_interval_dots(ROWS).axes[0].collections
    ]
    assert marks == [(52, 0.2), (31, -0.2), (-12, -1.2)]


def test_each_interval_runs_from_low_to_high():
    axes = plot_interval_dots(ROWS).axes[0]
    ends = [tuple(one.get_xdata()) for one in axes.lines if tuple(one.get_xdata()) != (0, 1)]
    assert ends == [(40, 66), (8, 180)]


def test_a_value_not_shown_leaves_its_words_and_no_mark():
    axes = plot_interval_dots(ROWS[1:]).axes[0]
    assert len(axes.collections) == 1
    assert "trop peu de personnes, n = 4" in [text.get_text() for text in axes.texts]


@pytest.mark.parametrize("rows", [ROWS, ROWS[1:], ROWS[:1]], ids=len)
def test_no_text_of_the_dots_leaves_the_page_or_runs_into_another(rows):
    ticks = [ScaleMark(value, str(value)) for value in (0, 50, 100, 150)]
    figure = plot_interval_dots(rows, ticks, head="Arrêts maladie pour 100 années à temps plein")
    boxes, page = boxes_of(figure)
    for text, box in boxes:
        assert page.x0 - 3 <= box.x0, text
        assert box.x1 <= page.x1 + 3, text
    for (one, first), (other, second) in itertools.combinations(boxes, 2):
        assert not first.overlaps(second), (one, other)
