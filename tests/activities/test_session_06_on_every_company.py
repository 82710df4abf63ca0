"""Session 06 on each of the 21 companies, in both languages: its words and figures agree."""

from __future__ import annotations

import json
import math
from itertools import product

import pytest

from tests.activities.computed_once import computed_once
from tests.activities.wording_checks import check_words, every_text
from workshop_kit.activities import find_activity, list_activities
from workshop_kit.activities.controls import Choice
from workshop_kit.activities.explained import certainty, explanation_of, orders_of
from workshop_kit.activities.exploration import Exploration
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.explanations import AXES, PARTS
from workshop_kit.simulation import load_truth
from workshop_kit.texts import translator

COMPANIES = [company.slug for company in list_companies()]
EXPLORED = [one for one in list_activities("s06") if isinstance(one, Exploration)]
# The map is looked at cell by cell, below.
SET = [one for one in EXPLORED if one.key != "s06.map"]

# Where figures are computed, which neither the language nor the setting changes.
_FIGURES = (
    "activities.pay_quarters.rank_in_quartiles",
    "activities.reference_scales.split_by_reference",
    "activities.truth_view.load_truth",
    "explanations.controlled.controlled_gaps",
)


_figures_computed_once = computed_once(*_FIGURES)


@pytest.fixture(scope="module", params=COMPANIES)
def company(request):
    return load_workforce(request.param)


def language_of(company):
    """Return the language in turn; in the other it is a study."""
    return ("fr", "en")[COMPANIES.index(company.name) % 2]


def ordered_in(company):
    """Return the outcomes whose orders are tried: events take ten times as long as pay."""
    return ("pay", "health", "career") if COMPANIES.index(company.name) % 4 == 0 else ("pay",)


def settings_of(activity, company, t):
    """Return every setting of the choices; orders stay as they open."""
    controls = activity.controls(company, t)
    values = [
        [option.id for option in one.options] if isinstance(one, Choice) else [one.start]
        for one in controls
    ]
    for chosen in product(*values):
        if activity.key == "s06.order" and chosen[0] not in ordered_in(company):
            continue
        yield dict(zip((one.name for one in controls), chosen, strict=True))


def test_every_activity_speaks_of_this_company_in_whole_sentences(company):
    speak(company, language_of(company))


@pytest.mark.study
def test_every_activity_speaks_in_the_other_language_too(company):
    speak(company, "en" if language_of(company) == "fr" else "fr")


def speak(company, language):
    """Check the words of every panel."""
    t = translator(language)
    for activity in list_activities("s06"):
        panel = activity.present(company, t, voices="two")
        check_words(every_text(json.loads(json.dumps(panel, allow_nan=False))), language)


def test_every_setting_is_read_in_whole_sentences_with_a_table(company):
    language = language_of(company)
    t = translator(language)
    for activity in SET:
        for settings in settings_of(activity, company, t):
            view = activity.look(settings, company, t)
            chart = view.chart
            said = [chart.title, chart.subtitle, chart.description, chart.n, view.reading]
            check_words([*said, *every_text(chart.table.rows)], language)
            check_words([text for one in view.figures for text in (one.value, one.label)], language)
            assert chart.table.rows
            assert any(letter.isdigit() for letter in chart.description)


def test_every_cell_of_the_map_opens_a_waterfall_read_at_its_axis(company):
    language = language_of(company)
    t = translator(language)
    activity = find_activity("s06.map")
    for outcome in ("pay", "health", "career"):
        titles = set()
        for axis in ("all", *PARTS):
            view = activity.look({"outcome": outcome, "axis": axis}, company, t)
            titles.add(view.chart.title)
            check_words([view.reading, view.chart.title, view.chart.description], language)
        assert len(titles) == 1


def test_a_cell_is_told_as_a_figure_only_when_its_interval_is_narrower_than_the_gap(company):
    t = translator("fr")
    found = explanation_of(company)
    for row in find_activity("s06.map").present(company, t)["map"]["rows"]:
        for cell in row["cells"]:
            share = found[cell["outcome"]].parts[row["id"]].share
            is_told = share.has_interval and share.high - share.low <= 1
            assert bool(cell["bar"]) == is_told
            assert ("%" in cell["label"]) == is_told
            if is_told and share.low <= 0 <= share.high:
                assert cell["known"] == "unsure"
                assert "incertain" in cell["interval"]


def test_a_gap_whose_interval_holds_zero_is_never_read_as_a_conclusion(company):
    t = translator("en")
    activity = find_activity("s06.map")
    for one in explanation_of(company):
        view = activity.look({"outcome": one.outcome, "axis": "all"}, company, t)
        is_clear = one.gap.has_interval and one.gap.is_clear
        assert ("not to conclude" in view.reading) == (not is_clear)


def test_a_guess_has_no_fact_where_the_figures_do_not_tell_it(company):
    found = explanation_of(company)
    share = find_activity("s06.guess.time").fact(company)
    ratio = find_activity("s06.guess.health").fact(company)
    if certainty(found.pay, "time") in ("few", "not_shared", "wide"):
        assert share is None
    else:
        assert share == pytest.approx(found.pay.parts["time"].share.value)
    assert (ratio is None) == (not found.health.gap.is_clear)


def test_what_is_left_at_the_end_does_not_depend_on_the_order(company):
    for outcome in ordered_in(company):
        orders = orders_of(company, outcome)
        gap, left = orders.left[frozenset()], orders.left[frozenset(AXES)]
        taken = [sum(orders.steps(order)) for order in (AXES, tuple(reversed(AXES)))]
        assert taken == pytest.approx([gap - left] * 2)
        assert sum(map(orders.average, AXES)) == pytest.approx(gap - left)


@pytest.mark.parametrize("outcome", ["pay", "health", "career"])
def test_the_truth_revealed_says_how_many_intervals_hold_it(company, outcome):
    t = translator("en")
    view = find_activity("s06.truth").look({"outcome": outcome, "show": "truth"}, company, t)
    if not view.figures:
        assert not explanation_of(company)[outcome].gap.has_interval
        return
    held, missed = (int(figure.value.split()[0]) for figure in view.figures)
    found = explanation_of(company)[outcome]
    truth = load_truth(company.name).gaps[found.measure].parts
    amounts = {part: found.parts[part].amount for part in PARTS}
    names = dict(zip(PARTS, (*AXES, "direct"), strict=True))
    inside = [one.low <= truth[names[part]].value <= one.high for part, one in amounts.items()]
    assert (held, missed) == (sum(inside), len(PARTS) - sum(inside))
    said = "none" if not held else "all" if not missed else str(held)
    assert f": {said} " in view.chart.title


def test_the_map_of_every_company_is_drawn(company):
    t = translator(language_of(company))
    activity = find_activity("s06.map")
    shown = activity.map_chart(company, t)
    assert all(math.isfinite(side) for side in shown.draw().get_size_inches())
