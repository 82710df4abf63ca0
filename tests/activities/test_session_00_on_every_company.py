"""Session 00 on each of the 21 companies, in both languages: its words and figures agree."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from tests.activities.computed_once import computed_once
from tests.activities.wording_checks import check_words, every_text
from workshop_kit.activities import find_activity, list_activities
from workshop_kit.activities.controls import Choice
from workshop_kit.activities.few_people import mean_pay
from workshop_kit.activities.lots_drawn import CHANCE, N_COMPANIES, NUMBERS, SEED, lots_of
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.indicators import FEWEST_SHOWN
from workshop_kit.measures.lots import draw_lots
from workshop_kit.texts import translator

COMPANIES = [company.slug for company in list_companies()]
ABOUT = [find_activity(key) for key in ("s00.reading", "s00.few")]
CHANCES = find_activity("s00.chance")

_figures_computed_once = computed_once(
    "activities.first_bars.jobs_by_sex", "activities.few_people.break_down"
)


@pytest.fixture(scope="module", params=COMPANIES)
def company(request):
    return load_workforce(request.param)


def language_of(company):
    """Return the language in turn; in the other it is a study."""
    return ("fr", "en")[COMPANIES.index(company.name) % 2]


def settings_of(activity, company, t):
    """Return every setting of an exploration."""
    controls = activity.controls(company, t)
    values = [
        [option.id for option in one.options]
        if isinstance(one, Choice)
        else list(range(len(one.labels)))
        for one in controls
    ]
    for chosen in product(*values):
        yield dict(zip((one.name for one in controls), chosen, strict=True))


def check_view(view, language):
    """Refuse a view whose words are not whole sentences, or that has no table."""
    chart = view.chart
    said = [chart.title, chart.subtitle, chart.description, chart.n, view.reading]
    # What is in the cells of a table is said alike in each row.
    check_words([*said, *chart.table.rows[0], *chart.table.rows[-1]], language)
    check_words([text for one in view.figures for text in (one.value, one.label)], language)
    assert chart.table.rows
    assert any(letter.isdigit() for letter in chart.description)


def test_every_setting_is_read_in_whole_sentences_with_a_table(company):
    speak(company, language_of(company))


@pytest.mark.study
def test_every_setting_is_read_in_the_other_language_too(company):
    speak(company, "en" if language_of(company) == "fr" else "fr")


def speak(company, language):
    """Check the words of every setting; `test_every_company` looks at the panels as they open."""
    t = translator(language)
    for activity in ABOUT:
        for settings in settings_of(activity, company, t):
            check_view(activity.look(settings, company, t), language)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_does_not_depend_on_the_company_is_said_in_whole_sentences(language):
    t = translator(language)
    company = load_workforce(COMPANIES[0])
    for activity in list_activities("s00"):
        panel = activity.present(company, t, voices="two")
        check_words(every_text(json.loads(json.dumps(panel, allow_nan=False))), language)


def test_the_guess_and_the_bars_tell_the_same_share_of_women(company):
    t = translator("fr")
    fact = find_activity("s00.guess.people").fact(company)
    people = company.present()
    assert fact == pytest.approx((people["sex"] == "women").mean())
    view = find_activity("s00.reading").look({"whole": "group", "by": "job_family"}, company, t)
    assert view.figures[1].value == t.word("{x:percent}", x=fact)


def test_however_people_are_counted_they_are_the_same_people(company):
    t = translator("en")
    look = find_activity("s00.reading").look
    tables = [
        look({"whole": whole, "by": "category"}, company, t).chart.table
        for whole in ("nothing", "sex", "group")
    ]
    assert tables[0] == tables[1] == tables[2]
    counted = sum(int(row[1]) + int(row[2]) for row in tables[0].rows)
    assert counted == len(company.present())


def test_the_pay_of_one_or_two_people_is_in_no_table(company):
    t = translator("fr")
    look = find_activity("s00.few").look
    for place, fewest in ((0, 1), (2, 5)):
        for _job, *cells in look({"fewest": place}, company, t).chart.table.rows:
            people, pay = cells[:2], cells[2:]
            for n, said in zip(people, pay, strict=True):
                assert ("€" in said) == (int(n) >= max(fewest, 3))


def test_the_figures_beside_the_cells_are_those_of_the_threshold(company):
    t = translator("fr")
    for place, fewest in ((0, 1), (2, 5)):
        counts = mean_pay(company, fewest).counts
        view = find_activity("s00.few").look({"fewest": place}, company, t)
        out = counts[counts < fewest].sum()
        known = counts[(counts >= fewest) & (counts < 3)].sum()
        shown = ((counts >= fewest) & (counts > 0)).sum()
        assert [int(one.value) for one in view.figures] == [shown, known, out]


def test_of_a_real_company_fewer_people_than_the_rule_cannot_be_asked_for():
    simulated = load_workforce(COMPANIES[0])
    real = replace(simulated, company=replace(simulated.company, is_simulated=False))
    t, activity = translator("fr"), find_activity("s00.few")
    (control,) = activity.controls(real, t)
    assert control.labels == ("5 personnes", "10 personnes")
    view = activity.look({"fewest": 0}, real, t)
    assert view.reading == t("s00.few.reading.5")
    assert view.figures[1].value == "0"


def test_the_rule_of_real_data_is_the_one_that_the_words_tell():
    assert FEWEST_SHOWN == 5
    assert translator("fr")("s00.few.reading.5", out=0).startswith("Cinq")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_draw_is_read_in_whole_sentences(language):
    t = translator(language)
    company = load_workforce(COMPANIES[0])
    # The second draw of the third number has a company where chance misleads.
    for number, draw in ((0, 0), (1, 0), (2, 1), (4, 0)):
        check_view(CHANCES.look({"number": number, "draw": draw}, company, t), language)


def test_a_draw_concludes_only_where_the_interval_of_the_gap_leaves_zero_out():
    t = translator("en")
    company = load_workforce(COMPANIES[0])
    for number, draw in ((0, 0), (2, 1), (4, 5)):
        clear = sum(
            not one.gap_interval.low <= 0 <= one.gap_interval.high
            for one in lots_of(draw, NUMBERS[number])
        )
        view = CHANCES.look({"number": number, "draw": draw}, company, t)
        assert view.figures[1].value == str(clear)
        assert ("cannot conclude" in view.reading) == (clear == 0)


def test_larger_groups_begin_with_the_same_people():
    rng = np.random.default_rng([SEED, 0])
    drawn = draw_lots(N_COMPANIES, max(NUMBERS), share=CHANCE, rng=rng)
    for n in NUMBERS:
        counted = [[one.women, one.men] for one in lots_of(0, n)]
        assert counted == drawn[:, :, :n].sum(axis=2).tolist()


def test_gaps_melt_when_groups_grow():
    few, many = (
        np.mean([abs(one.gap) for draw in range(2) for one in lots_of(draw, n)])
        for n in (NUMBERS[0], NUMBERS[-1])
    )
    assert few > 3 * many


def test_each_draw_is_another_one():
    drawn = {tuple((one.women, one.men) for one in lots_of(draw, 50)) for draw in range(4)}
    assert len(drawn) == 4


def test_one_person_in_five_is_promoted_as_the_picture_says():
    drawn = [one for draw in range(4) for one in lots_of(draw, NUMBERS[-1])]
    share = np.mean([(one.women + one.men) / (2 * one.n) for one in drawn])
    assert share == pytest.approx(CHANCE, abs=0.02)
