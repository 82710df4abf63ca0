"""What session 07 says of the law on each of the 21 companies: its words agree with its figures."""

from __future__ import annotations

from functools import cache
from itertools import product

import pytest

from tests.activities.wording_checks import check_words, every_text
from workshop_kit.activities import find_activity
from workshop_kit.activities.compared_tables import situation_of
from workshop_kit.activities.controls import Choice
from workshop_kit.activities.index_fact import index_of
from workshop_kit.activities.index_gaming import play_of
from workshop_kit.activities.seven_figures import (
    CONVENTIONS,
    LETTERS,
    figures_of,
    say_transposition,
)
from workshop_kit.data import list_companies, load_workforce
from workshop_kit.legal import joint_assessment, transposition
from workshop_kit.legal.directive_figures import BASES
from workshop_kit.legal.index_plays import PLAYS
from workshop_kit.texts import translator

COMPANIES = [company.slug for company in list_companies()]
SOME = COMPANIES[::3]
read_company = cache(load_workforce)


def place_of(slug):
    return COMPANIES.index(slug)


def language_of(slug):
    """Return the language in turn; in the other it is a study."""
    return ("fr", "en")[place_of(slug) // 2 % 2]


def choices_of(key, company, t):
    """Return every setting of an exploration; of a slider, both ends and where it opens."""
    controls = find_activity(key).controls(company, t)
    values = [
        [option.id for option in one.options]
        if isinstance(one, Choice)
        else sorted({0, one.start, len(one.labels) - 1})
        for one in controls
    ]
    names = [one.name for one in controls]
    settings = [dict(zip(names, chosen, strict=True)) for chosen in product(*values)]
    # The slider is looked at where it plays a part, and once where it says that it does not.
    return [one for one in settings if one.get("women", 0) == 0 or one["play"] in FOR_WOMEN]


FOR_WOMEN = ("raises", "catch_up", "highest_paid", "together")


def directive_settings(slug):
    """Return each figure with each convention; pay in turn, categories where they matter."""
    for letter, convention in product(LETTERS, CONVENTIONS):
        basis = BASES[(place_of(slug) + LETTERS.index(letter)) % 2]
        kinds = ("job", "grade", "category") if letter == "g" else ("job",)
        for categories in kinds:
            yield {
                "figure": letter,
                "basis": basis,
                "convention": convention,
                "categories": categories,
            }


def settings_of(key, slug, t):
    if key == "s07.directive":
        return list(directive_settings(slug))
    return choices_of(key, read_company(slug), t)


def speak(key, slug, language):
    """Check the words of every view of an exploration."""
    t, company = translator(language), read_company(slug)
    texts = []
    for settings in settings_of(key, slug, t):
        view = find_activity(key).look(settings, company, t)
        chart = view.chart
        assert chart.table.rows
        assert any(letter.isdigit() for letter in chart.description)
        texts += [chart.title, chart.subtitle, chart.n, chart.description, view.reading]
        texts += every_text((chart.table.columns, chart.table.rows))
        texts += [text for one in view.figures for text in (one.value, one.label)]
    check_words(texts, language)


KEYS = ("s07.index", "s07.gaming", "s07.directive", "s07.bdese")
# Every setting of every company takes time: on the other companies, it is a study.
ONE_IN = {"s07.index": 3, "s07.gaming": 3, "s07.directive": 4, "s07.bdese": 4}


def tried(key, slug):
    is_study = place_of(slug) % ONE_IN[key]
    return pytest.param(key, slug, marks=pytest.mark.study if is_study else ())


@pytest.mark.parametrize(("key", "slug"), [tried(key, slug) for key in KEYS for slug in COMPANIES])
def test_every_setting_is_read_in_whole_sentences_with_a_table(key, slug):
    speak(key, slug, language_of(slug))


@pytest.mark.study
@pytest.mark.parametrize("slug", COMPANIES)
@pytest.mark.parametrize("key", KEYS)
def test_every_setting_is_read_in_the_other_language_too(key, slug):
    speak(key, slug, "en" if language_of(slug) == "fr" else "fr")


@pytest.mark.parametrize("slug", COMPANIES)
def test_the_mark_is_told_with_its_side_of_the_limits_or_why_there_is_none(slug):
    t, index = translator("en"), index_of(read_company(slug))
    title = look("s07.index", slug, t).chart.title
    if index.total is None:
        assert title.startswith("No mark")
        return
    assert f"is {index.total} out of 100" in title
    low, high = index.total < 75, index.total < 85
    assert ("below" in title, "between" in title) == (low, high and not low)


@pytest.mark.parametrize("slug", COMPANIES)
def test_what_the_law_asks_for_after_the_mark_is_told_with_its_article(slug):
    t, index = translator("fr"), index_of(read_company(slug))
    view = look("s07.index", slug, t)
    asked = {one.code for one in index.obligations}
    assert ("L. 1142-9" in view.reading) == ("correction" in asked)
    assert ("objectif de progression" in view.reading) == ("progress_objectives" in asked)
    opening = t("s07.index.row.asked")
    rows = [row for row in view.chart.table.rows if row[0].startswith(opening)]
    assert len(rows) == len(index.obligations)


@pytest.mark.parametrize("method", ["csp", "levels"])
@pytest.mark.parametrize("slug", SOME)
def test_every_group_of_indicator_1_is_told_with_its_gap_or_why_it_is_left_out(slug, method):
    t = translator("fr")
    index = index_of(read_company(slug), method)
    groups = [one for one in index.indicator("pay_gap").groups if one.left_out != "nobody"]
    rows = look("s07.index", slug, t, open="pay_gap", method=method).chart.table.rows
    assert len(rows) == len(groups)
    for group, row in zip(groups, rows, strict=True):
        assert (row[3] == "—") == (group.left_out is not None)
        assert (row[-1] == "comparé") == (group.left_out is None)


@pytest.mark.parametrize("slug", SOME)
def test_a_game_says_that_the_mark_goes_up_only_when_it_does(slug):
    t = translator("fr")
    for key in PLAYS:
        found = play_of(read_company(slug), key, 20)
        title = look("s07.gaming", slug, t, play=key, women=20).chart.title
        before, after = found.before.index.total, found.after.index.total
        gap = t.word("{x:percent1}", x=found.gap_before)
        is_unchanged = gap == t.word("{x:percent1}", x=found.gap_after)
        says_unchanged = f"reste à {gap}" in title
        if before is not None and after > before:
            assert (str(before) in title, str(after) in title) == (True, True)
            assert says_unchanged == is_unchanged
        else:
            assert "l’écart annuel, lui" not in title or before is None


@pytest.mark.parametrize("slug", SOME)
def test_a_convention_is_said_to_change_a_gap_with_both_values(slug):
    t, company = translator("en"), read_company(slug)
    usual, found = (figures_of(company, name).annual.mean_gap for name in ("default", "full_time"))
    reading = look("s07.directive", slug, t, convention="full_time").reading
    words = [t.word("{x:percent1}", x=one.gap) for one in (usual, found)]
    said = f"from {words[0]} to {words[1]}"
    assert (said in reading) == (words[0] != words[1])


@pytest.mark.parametrize("trigger", ["default", "absolute"])
@pytest.mark.parametrize("slug", SOME)
def test_categories_that_reach_the_threshold_are_counted_as_the_law_does(slug, trigger):
    t, company = translator("en"), read_company(slug)
    assessed = joint_assessment(figures_of(company, trigger))
    view = look("s07.directive", slug, t, figure="g", convention=trigger)
    counts = [
        len(assessed.with_verdict(verdict)) for verdict in ("reached", "below", "cannot_tell")
    ]
    assert [one.value for one in view.figures] == [str(n) for n in counts]
    assert sum(counts) == len(view.chart.table.rows)


@pytest.mark.parametrize("slug", COMPANIES[::4])
def test_hidden_cells_and_missing_lines_of_each_table_are_counted_and_named(slug):
    t, company = translator("fr"), read_company(slug)
    for table in situation_of(company).tables:
        unit = table.rows[0].unit if table.rows else ""
        view = look("s07.bdese", slug, t, table=f"{table.key}.{unit}")
        cells = [cell for row in table.rows for cell in (row.women, row.men)]
        hidden = sum(cell.status in ("too_few", "complement") for cell in cells)
        assert ("masquée" in view.reading) == bool(hidden)
        for line in table.missing:
            assert t(f"legal.bdese.by_hand.{line.key}") in view.reading
        assert len(view.chart.table.rows) == len(table.rows) + len(table.missing)


@pytest.mark.parametrize("slug", SOME)
def test_what_counts_as_variable_is_a_convention_that_changes_who_receives_some(slug):
    t, company = translator("en"), read_company(slug)
    usual, found = (figures_of(company, name).annual.recipients for name in ("default", "premiums"))
    reading = look("s07.directive", slug, t, figure="e", convention="premiums").reading
    is_changed = (usual.women, usual.men) != (found.women, found.men)
    assert ("it changes the result" in reading) == is_changed


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_state_of_the_french_transposition_is_told_with_the_day_of_what_is_not_known(language):
    t = translator(language)
    said = say_transposition(t)
    check_words(said, language)
    checked = t.word("{day:date}", day=transposition()[-1].date)
    assert checked in said
    every = {
        look("s07.directive", COMPANIES[0], t, figure=letter).chart.subtitle for letter in "ag"
    }
    assert all(checked in subtitle for subtitle in every)


def look(key, slug, t, **settings):
    """Return what is seen at some settings, the others being as it opens."""
    return find_activity(key).view({"settings": settings}, read_company(slug), t)
