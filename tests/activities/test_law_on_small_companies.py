"""Session 07's views of the law on companies with nobody, hardly anybody, or under 50 people."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from tests.activities.wording_checks import check_words, every_text
from tests.data.small_company import happened, person, small_company
from workshop_kit.activities import find_activity
from workshop_kit.activities.controls import Choice
from workshop_kit.activities.index_pay_view import hidden_groups
from workshop_kit.legal import PayGroup
from workshop_kit.texts import translator

WOMEN, MEN = (("women", "canning"), ("men", "lines"))


def people(kind, times, **changes):
    sex, job = kind
    return person(sex, job, times=times, **changes)


MADE = {
    "mixed": lambda: small_company(people(WOMEN, 12, pay=22_000), people(MEN, 12, pay=25_000)),
    "men": lambda: small_company(people(MEN, 9)),
    "women": lambda: small_company(people(WOMEN, 9)),
    "few": lambda: small_company(people(WOMEN, 2), people(MEN, 9)),
    "one": lambda: small_company(people(WOMEN, 1)),
}


@cache
def company(name, *, is_simulated=True):
    staff = MADE[name]()
    return replace(staff, company=replace(staff.company, is_simulated=is_simulated))


def look(key, staff, t, **settings):
    return find_activity(key).view({"settings": settings}, staff, t)


def settings_of(key, staff, t):
    """Return every setting of each control, the others being as they open."""
    for control in find_activity(key).controls(staff, t):
        values = (
            [option.id for option in control.options]
            if isinstance(control, Choice)
            else range(0, len(control.labels), 10)
        )
        yield from ({control.name: value} for value in values)


@pytest.mark.parametrize("key", ["s07.index", "s07.gaming", "s07.directive", "s07.bdese"])
@pytest.mark.parametrize(
    ("name", "is_simulated"), [("women", True), ("few", True), ("one", True), ("mixed", False)]
)
def test_every_view_of_a_small_company_is_drawn_and_read(name, is_simulated, key):
    # The languages in turn, so that each sentence is read in both.
    t = translator(("fr", "en")[(list(MADE).index(name) + is_simulated) % 2])
    staff = company(name, is_simulated=is_simulated)
    texts = []
    for settings in settings_of(key, staff, t):
        view = look(key, staff, t, **settings)
        chart = view.chart
        if name == "women" or key == "s07.index":
            chart.draw()
        texts += [chart.title, chart.subtitle, chart.n, chart.description, view.reading]
        texts += every_text(chart.table.rows)
        texts += [text for one in view.figures for text in (one.value, one.label)]
    check_words(texts, t.language)


def test_a_company_under_50_people_is_told_that_it_is_worked_out_to_learn(t):
    view = look("s07.index", company("mixed"), t)
    assert t("legal.assumption.for_training", least=50, headcount=0) in view.reading
    rows = [row[0] for row in view.chart.table.rows]
    assert not any(row.startswith(t("s07.index.row.asked")) for row in rows)


def test_a_mark_of_nothing_but_men_says_why_in_words(t):
    staff = company("men")
    reading = look("s07.index", staff, t, open="pay_gap").reading
    said = {"fr": "aucun groupe ne réunit", "en": "no group brings together"}[t.language]
    assert said in reading
    assert look("s07.index", staff, t).chart.title == t("s07.index.title.none", maximum=0, least=75)


def test_gaps_of_too_few_people_are_hidden_in_a_company_that_exists_only(t):
    # Three and four people of a sex: enough for the decree, not to be shown one by one.
    staff = small_company(
        people(WOMEN, 4, pay=22_000),
        people(("men", "canning"), 4, pay=25_000),
    )
    shown, hidden = (
        replace(staff, company=replace(staff.company, is_simulated=is_simulated))
        for is_simulated in (True, False)
    )
    words = t("s07.law.hidden")
    rows = look("s07.index", shown, t, open="pay_gap").chart.table.rows
    assert not any(words in row for row in rows)
    rows = look("s07.index", hidden, t, open="pay_gap").chart.table.rows
    assert all(words in row for row in rows)


def test_a_single_hidden_gap_hides_the_smallest_of_the_others():
    def group(women, men):
        return PayGroup("under_30", "manual_workers", women, men, 1.0, 1.0, gap=0.0)

    small, middle, wide = group(3, 9), group(6, 6), group(20, 20)
    assert hidden_groups([small, middle, wide], 5) == [small, middle]
    assert hidden_groups([middle, wide], 5) == []
    assert hidden_groups([small], 5) == [small]


def test_returns_of_too_few_women_are_hidden_in_a_company_that_exists(t):
    leave = {"employee_id": "P0", "kind": "maternity", "first_day": "2025-02-01", "days": 112}
    staff = happened(
        small_company(people(WOMEN, 12), people(MEN, 12)),
        absences=[leave],
        events=[{"employee_id": "P20", "date": "2025-03-01", "kind": "raise"}],
    )
    staff = replace(staff, company=replace(staff.company, is_simulated=False))
    chart = look("s07.index", staff, t, open="leave_returns").chart
    assert all(row[1] == t("s07.law.hidden") for row in chart.table.rows)
    assert chart.title == t("s07.index.returns.title.hidden", points=0, maximum=15)


def test_figures_that_a_tiny_company_may_not_show_are_said_to_be_hidden(t):
    few = company("few", is_simulated=False)
    for letter in "abcdf":
        view = look("s07.directive", few, t, figure=letter)
        assert view.figures == ()
        assert view.chart.title == t(f"s07.directive.title.hidden.{letter}")


def test_what_takes_a_woman_among_the_ten_is_not_told_in_a_company_that_exists(t):
    made = company("mixed"), company("mixed", is_simulated=False)
    shown, hidden = (look("s07.gaming", one, t, play="highest_paid", women=2) for one in made)
    assert [len(view.figures) for view in (shown, hidden)] == [3, 1]
    assert hidden.chart.table.rows[1][-1] == t("s07.law.hidden")
    assert t("s07.gaming.gaps.hidden") in hidden.chart.description


def test_the_gap_of_very_few_people_is_not_told_in_a_company_that_exists(t):
    view = look("s07.gaming", company("few", is_simulated=False), t, play="raises", women=0)
    assert all(row[-1] == t("s07.law.hidden") for row in view.chart.table.rows)
    assert t("s07.gaming.gaps.no_gap") in view.chart.description


def test_rates_of_very_few_people_are_not_told_in_a_company_that_exists(t):
    made = company("few"), company("few", is_simulated=False)
    charts = [look("s07.index", one, t, open="raises_or_promotions").chart for one in made]
    cells = [chart.table.rows[0][2] for chart in charts]
    assert [cell == t("s07.law.hidden") for cell in cells] == [False, True]
    assert "%" not in charts[1].description
