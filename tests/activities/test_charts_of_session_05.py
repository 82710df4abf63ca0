"""The explorations of session 05: what they say is what the measures say, at every setting."""

from __future__ import annotations

import re

import pytest

from workshop_kit.activities import find_activity
from workshop_kit.activities.availability_price import _round_places
from workshop_kit.activities.pay_bridge import certainty
from workshop_kit.axes.hours_after_leave import hours_after_leave, hours_around
from workshop_kit.axes.part_time import part_time_by_reason
from workshop_kit.axes.schedules import CONSTRAINTS, schedules_by_sex
from workshop_kit.data import load_workforce
from workshop_kit.outcomes.availability import availabilities, availability_pay
from workshop_kit.outcomes.pay_bridge import pay_bridge
from workshop_kit.texts import translator


def look(key, settings, workforce, t):
    return find_activity(key).view({"settings": settings}, workforce, t)


@pytest.fixture(scope="module")
def english():
    return translator("en")


def test_the_bridge_shows_the_three_gaps_and_a_row_a_step(workforce, t):
    view = look("s05.bridge", {}, workforce, t)
    bridge = pay_bridge(workforce)
    shown = [figure.value for figure in view.figures]
    gaps = (bridge.annual, bridge.hourly, bridge.hours)
    assert shown == [t.word("{x:percent1}", x=abs(gap.share)) for gap in gaps]
    assert len(view.chart.table.rows) == len(bridge.steps) + 1


def test_the_other_reference_says_more_where_the_first_said_less(workforce, english):
    less = look("s05.bridge", {"reference": "men"}, workforce, english)
    more = look("s05.bridge", {"reference": "women"}, workforce, english)
    assert less.figures[0].label.startswith("less for women")
    assert more.figures[0].label.startswith("more for men")
    assert float(more.figures[0].value[:-1]) > float(less.figures[0].value[:-1])


def test_everyone_adds_the_step_of_months(workforce, english):
    first = look("s05.bridge", {}, workforce, english).chart.table.rows
    second = look("s05.bridge", {"people": "everyone"}, workforce, english).chart.table.rows
    months = english("s05.bridge.step.months")
    assert months not in [row[0] for row in first]
    assert months in [row[0] for row in second]


def test_a_family_of_another_company_shows_the_whole(workforce, t):
    elsewhere = look("s05.bridge", {"family": "bakery"}, workforce, t)
    assert elsewhere.chart.title == look("s05.bridge", {}, workforce, t).chart.title


def test_the_bridge_of_four_men_does_not_conclude(t):
    few = load_workforce("les-jours-d-iroise")
    view = look("s05.bridge", {}, few, t)
    assert certainty(pay_bridge(few).annual) == "too_few"
    assert view.reading.startswith(t("s05.bridge.reading.too_few")[:20])


def test_a_gap_that_chance_can_make_is_said_to_be_one(english):
    equal = load_workforce("centre-skol-an-hent")
    view = look("s05.bridge", {}, equal, english)
    assert pay_bridge(equal).annual.interval.contains(0)
    assert "chance alone" in view.chart.title
    assert "cannot tell" in view.reading


@pytest.mark.parametrize("who", ["everyone", "young_child", "no_young_child"])
def test_the_clock_counts_the_people_it_says(who, workforce, t):
    chart = look("s05.clock", {"who": who}, workforce, t).chart
    found = schedules_by_sex(workforce, who=who)
    assert chart.n == t("chart.n", women=found.n_women, men=found.n_men)
    assert len(chart.table.rows) == len(CONSTRAINTS) + 1


def test_the_title_of_the_clock_names_the_clearest_constraint(workforce, english):
    found = schedules_by_sex(workforce)
    title = look("s05.clock", {}, workforce, english).chart.title
    assert title.startswith(english(f"s05.clock.row.{found.clearest}"))
    gap = found.constraints[found.clearest]
    assert english.word("{x:percent} of women", x=gap.compared_value) in title


def test_nobody_of_a_family_with_a_known_child_is_no_error(t):
    company = load_workforce("ateliers-numeriques-niverenn")
    settings = {"who": "young_child", "family": "quality_support"}
    view = look("s05.clock", settings, company, t)
    assert view.chart.title == t("s05.clock.title.nobody")
    assert view.chart.draw().get_size_inches()[0] > 6


def test_care_counted_or_not_moves_the_title_and_both_figures_are_said(workforce, english):
    found = part_time_by_reason(workforce)
    first = look("s05.reasons", {}, workforce, english)
    second = look("s05.reasons", {"care": "other"}, workforce, english)
    reasons = {"care", "health", "end_of_career", "other"}
    shares = [found.chosen_share("women", one) for one in (reasons, reasons - {"care"})]
    for view, share in zip((first, second), shares, strict=True):
        assert english.word("{x:percent}", x=share) in view.chart.title
        assert all(english.word("{x:percent}", x=one) in view.reading for one in shares)
    assert first.figures[0].value != second.figures[0].value


def test_rows_of_reasons_and_of_lengths_hold_the_same_people(workforce, t):
    totals = []
    for rows in ("reason", "band"):
        table = look("s05.reasons", {"rows": rows}, workforce, t).chart.table
        totals.append([sum(int(row[place]) for row in table.rows) for place in range(1, 5)])
    assert totals[0] == totals[1]


def test_five_part_timers_are_counted_and_not_put_in_percent(workforce, english):
    men = look("s05.reasons", {}, workforce, english).figures[1]
    assert re.fullmatch(r"\d of 5", men.value)


def test_the_third_year_after_a_leave_is_the_figure_beside_its_line(workforce, t):
    view = look("s05.returns", {}, workforce, t)
    women = hours_around(hours_after_leave(workforce), "women")
    assert view.figures[0].value == t.word("{x:per_hundred}", x=women.hours[-1])
    assert str(women.n_shorter) in view.chart.title


@pytest.mark.parametrize("leave", ["all", "with_parental_leave", "without_parental_leave"])
def test_what_followed_is_told_of_both_sexes_for_every_leave(leave, workforce, t):
    view = look("s05.returns", {"what": "after", "leave": leave}, workforce, t)
    assert len(view.chart.table.rows) == 4
    assert all(len(row) == 3 for row in view.chart.table.rows)


def test_leaves_that_nobody_took_are_a_sentence(t):
    company = load_workforce("centre-skol-an-hent")
    view = look("s05.returns", {"leave": "with_parental_leave"}, company, t)
    assert view.chart.title == t("s05.returns.title.nobody")
    assert not view.by_sex


def test_availability_shows_its_price_only_where_a_column_pays_it(workforce, english):
    rows = look("s05.availability", {"ask": "paid"}, workforce, english).chart.table.rows
    shown = {row[0]: row[1] for row in rows}
    price = availabilities(workforce)["overtime"].price["women"]
    assert english.word("€{x:number2} an hour", x=price) in shown["Overtime"]
    assert shown["Weekends"] == english("s05.availability.no_column")
    assert "Full time" not in shown


def test_the_pay_of_availability_counts_everyone_in_its_figures(workforce, t):
    figures = look("s05.availability", {"ask": "paid"}, workforce, t).figures
    pay = availability_pay(workforce)
    assert [figure.value for figure in figures] == [
        t.word("{x:euros}", x=x) for x in (pay.compared_value, pay.reference_value)
    ]


def test_promotions_are_told_with_their_intervals_and_few_years_are_not(workforce, english):
    rows = look("s05.availability", {"ask": "promotions"}, workforce, english).chart.table.rows
    shown = {row[0]: row[1:] for row in rows}
    assert re.fullmatch(r"\d+\.\d \(\d+\.\d to \d+\.\d\)", shown["Full time"][0])
    assert shown["Part-time"][1] == english("s05.availability.few_years")


def test_no_difference_in_promotions_is_affirmed_out_of_noise(workforce, english):
    title = look("s05.availability", {"ask": "promotions"}, workforce, english).chart.title
    assert title == english("s05.availability.title.promotions.unclear")


def test_marks_of_an_axis_are_round_and_few():
    assert _round_places(4353) == [0, 1000, 2000, 3000, 4000]
    assert _round_places(0.163) == pytest.approx([0, 0.05, 0.1, 0.15])
    assert _round_places(0) == [0.0]
    for top in (0.012, 7, 99, 12_345):
        assert 2 <= len(_round_places(top)) <= 6
