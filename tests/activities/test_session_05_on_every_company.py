"""Session 05 on each of the 21 companies, in both languages: its words and figures agree."""

from __future__ import annotations

import json
import re

import pytest

from tests.activities.computed_once import computed_once
from tests.activities.wording_checks import check_words, every_text
from workshop_kit.activities import find_activity, list_activities
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.outcomes.pay_bridge import pay_bridge
from workshop_kit.texts import translator

COMPANIES = [company.slug for company in list_companies()]
GUESSES = [one for one in list_activities("s05") if one.kind == "guess"]
EXPLORATIONS = [one for one in list_activities("s05") if one.kind == "exploration"]
ANSWERS = [
    {"voices": "one", "values": {"pair": 0}, "committed": True},
    {"voices": "one", "values": {"pair": 10}, "committed": True},
    {"voices": "two", "values": {"management": 2, "staff": 7}, "committed": True},
]

# Where figures are computed, which neither the language nor most settings change.
_FIGURES = (
    "activities.pay_bridge.pay_bridge",
    "activities.pay_bridge.families_to_compare",
    "activities.schedule_clock.schedules_by_sex",
    "activities.part_time_reasons.part_time_by_reason",
    "activities.leave_returns.hours_after_leave",
    "activities.leave_returns.what_followed",
    "activities.availability_price.availabilities",
    "activities.availability_price.availability_pay",
    "activities.session_05.pay_bridge",
    "activities.session_05.part_time_by_reason",
)


_figures_computed_once = computed_once(*_FIGURES)


@pytest.fixture(scope="module", params=COMPANIES)
def company(request):
    return load_workforce(request.param)


# Toggles that work as the one of care does; and families, of which the bridge tells enough.
_ALIKE = {"health", "end_of_career", "other"}
_WITH_FAMILIES = "s05.bridge"


def settings_of(exploration, workforce, t) -> list[dict]:
    """Return the settings as it opens, and each option of its choices; one family is enough."""
    controls = exploration.controls(workforce, t)
    others = [
        {control.name: option.id}
        for control in controls
        if control.name not in _ALIKE
        if control.name != "family" or exploration.key == _WITH_FAMILIES
        for option in control.options[: 2 if control.name == "family" else None]
        if option.id != control.start
    ]
    return [{}, *others]


def texts_of(view) -> list[str]:
    chart = view.chart
    return [
        *(chart.title, chart.subtitle, chart.n, chart.description, chart.table.caption),
        *every_text(chart.table.rows),
        *(text for figure in view.figures for text in (figure.value, figure.label)),
        view.reading,
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_activity_speaks_of_this_company_in_whole_sentences(company, language):
    t = translator(language)
    for activity in list_activities("s05"):
        panel = activity.present(company, t, voices="two")
        check_words(every_text(json.loads(json.dumps(panel, allow_nan=False))), language)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_setting_of_every_exploration_reads_well_here(company, language):
    t = translator(language)
    for exploration in EXPLORATIONS:
        for settings in settings_of(exploration, company, t):
            view = exploration.view({"settings": settings}, company, t)
            check_words(texts_of(view), language)
            assert view.chart.table.rows
            assert len(view.chart.description) >= 30


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_guess_is_met_by_this_company_s_fact_or_by_why_there_is_none(company, language):
    t = translator(language)
    for guess in GUESSES:
        fact = guess.fact(company)
        for answer in ANSWERS:
            feedback = guess.check(answer, company, t)
            check_words([feedback.message, *every_text(dict(feedback.details))], language)
            if fact is None:
                assert feedback.message == t(f"{guess.key}.no_fact")
            else:
                assert t(f"{guess.key}.value", n=guess.scale.shown(guess.scale.place(fact))) in (
                    feedback.message
                )


def test_the_bridge_says_who_has_more_only_when_its_interval_leaves_zero_out(company):
    t = translator("en")
    title = find_activity("s05.bridge").view(None, company, t).chart.title
    annual = pay_bridge(company).annual
    if not annual.interval.is_shown:
        assert "too few people" in title
    elif annual.interval.contains(0):
        assert "chance" in title
    else:
        assert "at the end of the year" in title


def test_the_changes_shown_lead_to_the_level_shown(company):
    t = translator("en")
    table = find_activity("s05.bridge").view(None, company, t).chart.table
    description = find_activity("s05.bridge").view(None, company, t).chart.description
    changes = re.findall(r": ([+−]?\d+\.\d)(?=;|\.)", description)
    total = sum(round(10 * float(change.replace("−", "-"))) for change in changes)
    assert 1000 + total == round(10 * float(table.rows[-1][3].replace("€", "").replace(",", "")))
