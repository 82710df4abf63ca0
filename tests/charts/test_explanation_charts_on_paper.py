"""Charts of explanations on paper: every text inside the page, none over another."""

from __future__ import annotations

import itertools

import pytest
from matplotlib.text import Text

from tests.charts.boxes import boxes_of
from tests.charts.explanations_by_hand import CASES, ORDER, decomposition, orders, profile
from workshop_kit.charts import (
    chart_map,
    chart_order,
    chart_quantile_profile,
    chart_waterfall,
    to_svg,
)
from workshop_kit.charts.lettering import balance, text_width, wrap
from workshop_kit.texts import translator
from workshop_kit.texts.wording import NO_BREAK_SPACE

LANGUAGES = (translator("fr"), translator("en"))


def drawn_charts():
    """Give charts whose words and bars leave little room, in both languages."""
    for t in LANGUAGES:
        for name in ("usual", "axes_against_each_other", "very_few_and_very_wide"):
            yield pytest.param(chart_map(CASES[name], t), id=f"map-{name}-{t.language}")
            for one in CASES[name]:
                said = f"{one.outcome}-{name}-{t.language}"
                yield pytest.param(chart_waterfall(one, t), id=said)
        for name in ("one_not_shared", "nothing_happened", "almost_equal"):
            yield pytest.param(chart_map(CASES[name], t), id=f"map-{name}-{t.language}")
        whole = orders(alone=(0.1, -0.05, 0.02, 0.06), overlap=0.02)
        chart = chart_order(whole, ORDER, t, decomposition=decomposition())
        yield pytest.param(chart, id=f"order-{t.language}")
        for first, last in ((0.05, 0.26), (-0.1, 0.3), (0.2, 0.2)):
            chart = chart_quantile_profile(profile(first, last), t)
            yield pytest.param(chart, id=f"quantiles-{first}-{last}-{t.language}")


@pytest.mark.parametrize("chart", list(drawn_charts()))
def test_no_text_leaves_the_page_or_runs_into_another(chart):
    look_at(chart.draw())


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("t", LANGUAGES, ids=("fr", "en"))
def test_on_a_wall_the_map_is_low_and_its_letters_large(name, t):
    figure = chart_map(CASES[name], t).draw_wide()
    look_at(figure)
    width, height = figure.get_size_inches()
    assert width / height > 2
    # What is three times as wide as on paper holds letters of ten points and more.
    texts = [text for text in figure.findobj(Text) if text.get_text().strip()]
    assert min(text.get_fontsize() for text in texts) >= 10
    assert width <= 6


def look_at(figure):
    boxes, page = boxes_of(figure)
    for text, box in boxes:
        assert box.x0 >= -3, text
        assert box.x1 <= page.x1 + 3, text
        assert box.y0 >= -3, text
        assert box.y1 <= page.y1 + 3, text
    for (one, first), (other, second) in itertools.combinations(boxes, 2):
        across = min(first.x1, second.x1) - max(first.x0, second.x0)
        down = min(first.y1, second.y1) - max(first.y0, second.y0)
        # Boxes hold the space of accents and tails: they may touch, letters may not.
        assert across < 3 or down < 14, (one, other)


def test_the_same_map_gives_the_same_bytes():
    chart = chart_map(CASES["usual"], LANGUAGES[0])
    assert to_svg(chart.draw()) == to_svg(chart.draw())


def test_lines_are_no_wider_than_asked_and_keep_every_word():
    text = "Conditions de travail et risques professionnels"
    cut = wrap(text, 1.0, 9)
    assert all(text_width(line, 9) <= 1.0 for line in cut.split("\n"))
    assert cut.replace("\n", " ") == text
    assert wrap(f"34{NO_BREAK_SPACE}%", 0.01, 9) == f"34{NO_BREAK_SPACE}%"


def test_balanced_lines_are_as_many_and_not_wider():
    text = "entre −7,8 et −4,5"
    plain, even = wrap(text, 0.85, 8), balance(text, 0.85, 8)
    assert even.count("\n") == plain.count("\n")
    assert even == "entre −7,8\net −4,5"
