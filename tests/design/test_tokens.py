"""The colours keep the contrasts that people with low vision or a grey printer need."""

from __future__ import annotations

import itertools

import pytest

from workshop_kit.design import css_variables, font_faces_css, font_files, tokens

COLOURS = tokens().colours


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colours."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_the_one_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("text", ["ink", "quiet", "mix", "careers", "conditions", "time", "women"])
@pytest.mark.parametrize("ground", ["paper", "wash"])
def test_text_reaches_four_and_a_half(text, ground):
    assert contrast(COLOURS[text], COLOURS[ground]) >= 4.5


@pytest.mark.parametrize("state", ["right", "near", "wrong"])
def test_a_state_is_legible_on_its_own_wash(state):
    assert contrast(COLOURS[state], COLOURS[f"{state}_wash"]) >= 4.5
    assert contrast(COLOURS["ink"], COLOURS[f"{state}_wash"]) >= 4.5


def test_the_two_sexes_stay_apart_on_paper_and_on_a_grey_printer():
    women, men = COLOURS["women"], COLOURS["men"]
    assert contrast(women, COLOURS["paper"]) >= 3
    assert contrast(men, COLOURS["paper"]) >= 3
    assert contrast(women, men) >= 3


def test_axis_colours_are_never_those_of_the_sexes():
    axes = {COLOURS[name] for name in ("mix", "careers", "conditions", "time", "unexplained")}
    assert len(axes) == 5
    assert not axes & {COLOURS["women"], COLOURS["men"]}


def test_fields_have_an_edge_one_can_see():
    assert contrast(COLOURS["edge"], COLOURS["paper"]) >= 3
    assert contrast(COLOURS["focus"], COLOURS["paper"]) >= 3


def test_every_token_reaches_the_style_sheet_once():
    css = css_variables(".wk")
    names = [part.split(":")[0] for part in css[4:-1].split(";") if part]
    assert len(names) == len(set(names))
    assert "--wk-women-wash" not in names
    assert "--wk-shape-radius-small" in names


def test_the_fonts_are_there_and_travel_inside_the_style_sheet():
    assert all(path.is_file() for path in font_files().values())
    assert font_faces_css().count("@font-face") == 3
    assert "url(data:font/ttf;base64," in font_faces_css()


def test_spaces_are_steps_of_four():
    assert all(step % 4 == 0 for step in tokens().space_px.values())
    assert all(a < b for a, b in itertools.pairwise(tokens().space_px.values()))
