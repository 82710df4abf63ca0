"""The seven figures of a company, its categories, and what article 10 makes of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from tests.data.small_company import person, small_company
from tests.indicators.families import shuffled
from workshop_kit.errors import OutOfRangeError
from workshop_kit.indicators import FULL_TIME_EQUIVALENT_PAY, people_of
from workshop_kit.legal.directive import directive_figures, people_paid
from workshop_kit.legal.directive_assessment import joint_assessment, reaches
from workshop_kit.legal.directive_options import COMPONENTS, DirectiveOptions
from workshop_kit.legal.directive_timing import planned, timing, transposition
from workshop_kit.legal.rules import rule


def two_jobs(gap: float, *, women_s_bonus: float = 0.0, men_s_bonus: float = 0.0):
    """Give a company whose women lack a share of men's pay in one job, and nothing in the other."""
    men = 100_000.0
    staff = small_company(
        person("women", "canning", pay=men * (1 - gap), times=4),
        person("men", "canning", pay=men, times=4),
        person("women", "lines", pay=30_000, times=4),
        person("men", "lines", pay=30_000, times=4),
    )
    people = staff.employees
    bonus = people["sex"].map({"women": women_s_bonus, "men": men_s_bonus})
    bonus = bonus.where(people["job"] == "canning", 0.0)
    return with_columns(staff, bonus=bonus, annual_pay=people["annual_pay"] + bonus)


def with_columns(workforce, **columns):
    return replace(workforce, employees=workforce.employees.assign(**columns))


# --- (g) and its parts


def test_a_category_has_its_gap_in_whole_pay_basic_wage_and_variable_components():
    figures = directive_figures(two_jobs(0.1, women_s_bonus=5_000, men_s_bonus=10_000))
    canning = figures.categories[0]
    gaps = {part: canning.figure("annual", part).gap for part in ("pay", "basic", "variable")}
    assert gaps == pytest.approx({"pay": 15 / 110, "basic": 0.1, "variable": 0.5})
    assert (canning.code, canning.n_women, canning.n_men) == ("canning", 4, 4)


def test_basic_and_variable_means_add_up_to_the_mean_of_the_whole(workforce):
    for category in directive_figures(workforce).categories:
        for basis in ("annual", "hourly"):
            pay, basic, variable = (
                category.figure(basis, part) for part in ("pay", "basic", "variable")
            )
            for sex in ("women", "men"):
                parts = getattr(basic, sex).value + getattr(variable, sex).value
                whole = getattr(pay, sex).value
                assert np.isnan(whole) == np.isnan(parts)
                assert np.isnan(whole) or whole == pytest.approx(parts, abs=0.01)


def test_means_of_categories_rebuild_figure_a_when_none_is_hidden(workforce):
    figures = directive_figures(workforce, DirectiveOptions(categories="grade"))
    people = people_of(workforce)
    for sex in ("women", "men"):
        people_of_sex = people[people["sex"] == sex]
        means = people_of_sex.groupby("grade")["annual_pay"].mean()
        shown = {one.code: getattr(one.figure("annual", "pay"), sex) for one in figures.categories}
        assert any(group.is_shown for group in shown.values())
        for code, group in shown.items():
            if group.is_shown:
                assert group.value == pytest.approx(means[int(code)])
        weights = people_of_sex.groupby("grade").size()
        whole = getattr(figures.annual.mean_gap, sex).value
        assert whole == pytest.approx((means * weights).sum() / weights.sum())


def test_without_anything_variable_the_hourly_and_annual_gaps_of_full_timers_agree():
    figures = directive_figures(two_jobs(0.1))
    assert figures.hourly.mean_gap.gap == pytest.approx(figures.annual.mean_gap.gap)
    assert figures.annual.variable_mean_gap.is_nothing_to_compare


def test_part_time_is_in_annual_pay_and_not_in_hourly_pay():
    staff = small_company(
        person("women", "canning", pay=12_000, share=0.5, times=5),
        person("men", "canning", pay=24_000, times=5),
    )
    as_paid = directive_figures(staff)
    assert (as_paid.annual.mean_gap.gap, as_paid.hourly.mean_gap.gap) == pytest.approx((0.5, 0))
    whole = directive_figures(staff, DirectiveOptions(annual="full_time_equivalent"))
    assert whole.annual.mean_gap.gap == pytest.approx(0)


def test_full_time_pay_is_the_one_that_the_kit_uses_elsewhere(workforce):
    figures = directive_figures(workforce, DirectiveOptions(annual="full_time_equivalent"))
    people = people_of(workforce)
    means = FULL_TIME_EQUIVALENT_PAY.of_each(people).groupby(people["sex"]).mean()
    assert figures.annual.mean_gap.gap == pytest.approx(1 - means["women"] / means["men"])


def test_who_left_in_the_year_counts_only_when_asked():
    staff = small_company(
        person("women", "canning", times=4),
        person("men", "canning", times=4),
        person("men", "canning", pay=48_000, left="2025-06-30"),
        person("men", "canning", pay=99_000, left="2024-12-31"),
    )
    assert directive_figures(staff).headcount == 8
    of_the_year = directive_figures(staff, DirectiveOptions(population="of_the_year"))
    assert of_the_year.headcount == 9
    assert of_the_year.annual.mean_gap.men.value == pytest.approx((4 * 24_000 + 48_000) / 5)
    assert people_paid(staff, "of_the_year")["annual_pay"].max() == 48_000


def test_who_has_no_paid_hour_is_left_out_of_hourly_pay_and_counted():
    staff = small_company(person("women", "canning", times=4), person("men", "canning", times=4))
    staff.employees.loc[0, ["paid_hours", "annual_pay", "base_pay"]] = 0.0
    figures = directive_figures(staff)
    hourly = figures.hourly.mean_gap.women
    assert (hourly.n, hourly.left_out) == (3, 1)
    assert figures.annual.mean_gap.women.n == 4
    assert figures.hourly.bands.n_women == 3


def test_a_component_that_does_not_count_as_variable_is_basic_wage():
    staff = two_jobs(0.1, women_s_bonus=5_000, men_s_bonus=10_000)
    options = DirectiveOptions(variable_components=("overtime_pay",))
    canning = directive_figures(staff, options).categories[0]
    assert canning.figure("annual", "basic").gap == pytest.approx(15 / 110)
    assert canning.figure("annual", "variable").is_nothing_to_compare


def test_the_components_are_all_that_the_schema_adds_to_the_base_pay(workforce):
    people = workforce.employees
    total = people["base_pay"] + people[list(COMPONENTS)].sum(axis=1)
    assert total.to_numpy() == pytest.approx(people["annual_pay"].to_numpy(), abs=0.006)


def test_the_order_of_the_tables_changes_nothing(workforce):
    figures, other = directive_figures(workforce), directive_figures(shuffled(workforce))
    for mine, theirs in zip(figures.categories, other.categories, strict=True):
        assert [one.obstacles for one in mine.figures] == [one.obstacles for one in theirs.figures]
        gaps = [[one.gap for one in half.figures] for half in (mine, theirs)]
        np.testing.assert_array_equal(*gaps)
    np.testing.assert_array_equal(figures.annual.bands.women, other.annual.bands.women)


# --- what may not be shown


def test_a_company_that_exists_hides_below_five():
    staff = two_jobs(0.1)
    real = replace(staff, company=replace(staff.company, is_simulated=False))
    figures = directive_figures(real)
    assert figures.fewest == 5
    assert figures.categories[0].figure("annual", "pay").obstacles == (("both", "too_few"),)


def test_hiding_one_category_hides_the_smallest_other_one_too():
    # Two women drive: their mean would be that of all women less those of the other jobs.
    staff = small_company(
        person("women", "canning", times=6),
        person("women", "labelling", times=4),
        person("women", "lines", times=2),
        *(person("men", job, times=5) for job in ("canning", "labelling", "lines")),
    )
    statuses = {
        one.code: one.figure("annual", "pay").women.status
        for one in directive_figures(staff).categories
    }
    assert statuses == {"canning": "shown", "labelling": "complement", "lines": "too_few"}


def test_the_whole_pay_is_hidden_where_one_of_its_parts_is():
    staff = two_jobs(0.1)
    bonus = np.where(np.arange(16) == 0, 700.0, 0.0)
    people = staff.employees
    staff = with_columns(staff, bonus=bonus, annual_pay=people["annual_pay"] + bonus)
    canning = directive_figures(staff).categories[0]
    assert canning.figure("annual", "basic").obstacles == ()
    assert canning.figure("annual", "variable").women.status == "too_few_recipients"
    assert canning.figure("annual", "pay").women.status == "complement"


def test_a_hidden_mean_cannot_be_worked_out_from_those_shown(workforce):
    figures = directive_figures(workforce)
    for sex in ("women", "men"):
        for part in ("pay", "basic"):
            groups = [getattr(one.figure("annual", part), sex) for one in figures.categories]
            hidden = sum(group.n for group in groups if not group.is_shown)
            assert hidden == 0 or hidden >= figures.fewest


# --- article 10


@pytest.mark.parametrize(
    ("gap", "verdict"), [(0.0499, "below"), (0.05, "reached"), (0.0501, "reached")]
)
def test_five_percent_is_in(gap, verdict):
    assessment = joint_assessment(directive_figures(two_jobs(gap)))
    assert [one.verdict for one in assessment.categories] == [verdict, "below"]
    assert assessment.conditions[0].answer == ("yes" if verdict == "reached" else "no")


def test_the_threshold_of_the_joint_assessment_is_five_percent_and_six_months():
    assert rule("directive.joint_assessment_threshold").value == 0.05
    assert rule("directive.joint_assessment_months").value == 6
    assert rule("directive.joint_assessment_threshold").article.endswith("10(1)")


@pytest.mark.parametrize(("trigger", "verdict"), [("positive", "below"), ("absolute", "reached")])
def test_a_gap_against_men_counts_only_in_absolute_value(trigger, verdict):
    options = DirectiveOptions(trigger=trigger)
    assessment = joint_assessment(directive_figures(two_jobs(-0.06), options))
    assert assessment.categories[0].verdict == verdict


@pytest.mark.parametrize(("trigger_on", "verdict"), [("pay_level", "below"), ("parts", "reached")])
def test_a_gap_in_bonuses_alone_counts_only_when_parts_do(trigger_on, verdict):
    staff = two_jobs(0.0, women_s_bonus=500, men_s_bonus=1_000)
    options = DirectiveOptions(trigger_on=trigger_on)
    found = joint_assessment(directive_figures(staff, options)).categories[0]
    assert found.verdict == verdict
    assert {one.part for one in found.reached} == ({"variable"} if found.reached else set())


def test_the_pay_level_counts_bonuses_with_the_basic_wage():
    found = joint_assessment(directive_figures(two_jobs(0.0, men_s_bonus=10_000))).categories[0]
    assert found.verdict == "reached"
    assert {one.part for one in found.reached} == {"pay"}


def test_no_figure_settles_the_two_other_conditions():
    conditions = joint_assessment(directive_figures(two_jobs(0.2))).conditions
    assert [one.key for one in conditions] == ["gap", "no_neutral_reason", "not_remedied"]
    assert [one.answer for one in conditions[1:]] == ["for_people", "for_people"]


def test_a_category_whose_gap_is_hidden_cannot_be_told():
    staff = small_company(person("women", "canning", times=2), person("men", "canning", times=9))
    assessment = joint_assessment(directive_figures(staff))
    assert assessment.categories[0].verdict == "cannot_tell"
    assert assessment.conditions[0].answer == "cannot_tell"
    assert assessment.categories[0].unknown[0].obstacles == (("women", "too_few"),)


@pytest.mark.parametrize(("headcount", "is_subject"), [(99, False), (100, True)])
def test_article_10_asks_nothing_of_those_who_do_not_report(headcount, is_subject):
    figures = directive_figures(two_jobs(0.2))
    assert joint_assessment(figures, headcount=headcount).is_subject is is_subject


def test_a_missing_gap_reaches_nothing():
    assert not reaches(float("nan"), 0.05, "absolute")


# --- who reports when


@pytest.mark.parametrize(
    ("headcount", "size", "first", "every"),
    [
        (0, "below", None, None),
        (99, "below", None, None),
        (100, "small", date(2031, 6, 7), 3),
        (149, "small", date(2031, 6, 7), 3),
        (150, "middle", date(2027, 6, 7), 3),
        (249, "middle", date(2027, 6, 7), 3),
        (250, "large", date(2027, 6, 7), 1),
        (251, "large", date(2027, 6, 7), 1),
    ],
)
def test_size_decides_when_reports_are_due(headcount, size, first, every):
    found = timing(headcount)
    assert (found.size, found.first, found.every_years) == (size, first, every)


def test_reports_come_back_every_year_or_every_three():
    assert [day.year for day in timing(300).due_dates(date(2029, 12, 31))] == [2027, 2028, 2029]
    assert [day.year for day in timing(120).due_dates(date(2034, 6, 6))] == [2031]
    assert timing(50).due_dates(date(2040, 1, 1)) == ()


def test_a_negative_headcount_is_refused():
    with pytest.raises(OutOfRangeError, match="negative_headcount"):
        timing(-1)


# facts.md 2b, « Egapro V2 rules as built (July 2026) »: (a) to (f), (g), follow-up.
PLANNED = {
    49: (None, None, None, None, False),
    50: (2027, 1, 2030, 3, False),
    99: (2027, 1, 2030, 3, False),
    100: (2027, 1, 2030, 3, True),
    149: (2027, 1, 2030, 3, True),
    150: (2027, 1, 2027, 3, True),
    249: (2027, 1, 2027, 3, True),
    250: (2027, 1, 2027, 1, True),
}


@pytest.mark.parametrize("headcount", PLANNED)
def test_what_was_planned_in_france_is_kept_apart_from_the_law(headcount):
    found = planned(headcount)
    assert (
        found.first_year, found.every_years, found.first_year_by_category,
        found.every_years_by_category, found.has_follow_up,
    ) == PLANNED[headcount]  # fmt: skip
    assert found.is_voluntary is (headcount < 50)


def test_the_french_transposition_is_told_by_dated_facts_and_ends_with_what_is_not_known():
    facts = transposition()
    assert [one.date for one in facts] == [
        date(2025, 5, 21), date(2026, 1, 20), date(2026, 3, 6), date(2026, 3, 6),
        date(2026, 7, 29), date(2026, 9, 18), date(2026, 11, 22),
    ]  # fmt: skip
    assert [one.is_known for one in facts] == [True] * 6 + [False]
    assert all(one.source and one.standing in {"seen", "recalled"} for one in facts)


def test_what_was_only_recalled_is_marked_so():
    recalled = {"directive.reporting.below", "directive.joint_assessment_content"}
    assert {rule(name).standing for name in recalled} == {"recalled"}
    assert len(rule("directive.joint_assessment_content").value) == 7
    assert rule("directive.category_criteria").value == (
        "skills", "effort", "responsibility", "working_conditions",
    )  # fmt: skip
