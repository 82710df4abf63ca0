"""The charts of session 01: what they say is what the measures say, at every setting."""

from __future__ import annotations

from statistics import fmean, median

import pytest

from workshop_kit.activities import find_activity
from workshop_kit.activities.company_files import FILES, HOLDS
from workshop_kit.activities.pay_denominators import MEN, WOMEN
from workshop_kit.activities.payslips import LESS, SHARES, UNITS, payslips_at
from workshop_kit.activities.staircase import FRANCE, lean_of
from workshop_kit.activities.team_pay import HIGHEST, LOWEST, STEP, TEAM, team_at
from workshop_kit.data import load_workforce
from workshop_kit.measures.intervals import Interval, no_interval
from workshop_kit.outcomes.staircase import PayStep
from workshop_kit.texts import translator

STAIRCASE, PAYSLIPS = find_activity("s01.staircase"), find_activity("s01.payslips")
MEDIAN, DENOMINATOR = find_activity("s01.median"), find_activity("s01.denominator")
COMPANY_FILES = find_activity("s01.files")
SURE, UNSURE = (Interval(low, 0.3, confidence=0.95, method="") for low in (0.1, -0.1))
FEW = no_interval("too_few_people", confidence=0.95, method="")


def view(activity, workforce, t, **settings):
    return activity.view({"settings": settings}, workforce, t)


# The staircase


@pytest.mark.parametrize(
    ("women", "interval", "lean"),
    [
        (800.0, SURE, "less"),
        (1200.0, Interval(-0.3, -0.1, confidence=0.95, method=""), "more"),
        (800.0, UNSURE, "unsure"),
        (800.0, Interval(0.0, 0.3, confidence=0.95, method=""), "unsure"),
        (800.0, FEW, "few"),
        (float("nan"), FEW, "nobody"),
    ],
)
def test_what_can_be_said_of_a_step_follows_its_interval(women, interval, lean):
    assert lean_of(PayStep("annual", 1000.0, women, 30, 30, interval)) == lean


def test_the_figures_of_france_are_those_that_insee_printed():
    # Insee Focus, March 2024 (2022); Insee, February 2026 (2024), third figure not found.
    assert FRANCE == {"2022": (0.235, 0.149, 0.040), "2024": (0.218, 0.140, None)}
    # (1 - raw) = (1 - volume) x (1 - equal time): 10.1 % and 9.1 % of volume, as printed.
    assert pytest.approx(0.235, abs=0.0005) == 1 - (1 - 0.101) * (1 - 0.149)
    assert pytest.approx(0.218, abs=0.0006) == 1 - (1 - 0.091) * (1 - 0.140)


@pytest.mark.parametrize("year", FRANCE)
def test_france_stands_beside_with_its_source_and_its_year(year, workforce, t):
    shown = view(STAIRCASE, workforce, t, beside=year).chart
    assert "Insee" in shown.subtitle
    assert ("2024" if year == "2022" else "2026") in shown.subtitle
    heights = [bar.get_height() for bar in shown.draw().axes[0].patches]
    known = [gap for gap in FRANCE[year] if gap is not None]
    assert all(gap in heights for gap in known)
    assert len(heights) == 3 + len(known)


@pytest.mark.parametrize("settings", [{"average": "median"}, {"denominator": "women"}])
def test_france_is_not_set_beside_what_it_does_not_publish(settings, workforce, t):
    shown = view(STAIRCASE, workforce, t, beside="2022", **settings).chart
    assert len(shown.draw().axes[0].patches) == 3
    assert t("s01.staircase.not_published") in shown.subtitle
    assert "23" not in shown.description.split(".")[-2]


def test_a_figure_that_was_not_found_is_said_and_not_drawn(workforce, t):
    shown = view(STAIRCASE, workforce, t, beside="2024").chart
    written = [text.get_text().replace("\n", " ") for text in shown.draw().axes[0].texts]
    assert t("s01.staircase.not_found") in written
    assert shown.table.rows[2][-1] == t("s01.staircase.not_found")


def test_a_gap_the_other_way_goes_down_and_its_label_stands_under_it():
    # Women of Mutuelle Goudor earn more in the same job, and much less overall.
    t = translator("fr")
    shown = view(STAIRCASE, load_workforce("mutuelle-goudor"), t, beside="none")
    axes = shown.chart.draw().axes[0]
    heights = [bar.get_height() for bar in axes.patches]
    assert heights[0] > 0 > heights[2]
    label = next(text for text in axes.texts if text.get_text().startswith("−"))
    assert label.xy[1] < heights[2]
    assert label.get_verticalalignment() == "top"


def test_people_are_told_under_each_step(workforce, t):
    axes = view(STAIRCASE, workforce, t).chart.draw().axes[0]
    under = [label.get_text() for label in axes.get_xticklabels(minor=True)]
    assert len(under) == 3
    assert under[0] == under[1] != under[2]


# The payslips


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("less", LESS.values())
def test_the_gap_on_the_payslip_is_that_of_hours_and_of_the_hour_together(share, less):
    slips = payslips_at(share, less)
    assert 1 - slips.gap("paid") == pytest.approx(share * (1 - less))
    assert slips.gap("full_time") == pytest.approx(less)
    assert slips.gap("hour") == pytest.approx(less)


def test_eighty_percent_of_2500_euros_are_2000_and_2500_again():
    slips = payslips_at(0.8, 0.0)
    assert [round(slips.pay(unit)[1], 2) for unit in UNITS] == [2000, 2500, 16.48]


def test_only_the_payslip_moves_with_hours(workforce, t):
    rows = [
        view(PAYSLIPS, workforce, t, share=place).chart.table.rows for place in (0, len(SHARES) - 1)
    ]
    moves = [first[2] != second[2] for first, second in zip(*rows, strict=True)]
    assert moves == [True, False, False]


@pytest.mark.parametrize("share", range(len(SHARES)))
@pytest.mark.parametrize("hour", LESS)
def test_what_is_missing_is_outlined_where_it_is_missing(share, hour, workforce, t):
    shown = view(PAYSLIPS, workforce, t, share=share, hour=hour)
    slips = payslips_at(SHARES[share], LESS[hour])
    bars = shown.chart.draw().axes[0].patches
    outlined = [bar for bar in bars if bar.get_linestyle() not in ("solid", "-")]
    assert len(outlined) == sum(slips.gap(unit) > 1e-9 for unit in UNITS)
    assert t.word("{x:percent1}", x=slips.gap("paid")) == shown.chart.table.rows[0][3]


def test_the_outline_stands_on_what_is_paid_and_ends_where_the_other_does(workforce, t):
    shown = view(PAYSLIPS, workforce, t, share=SHARES.index(0.8)).chart
    first, paid, missing = shown.draw().axes[0].patches[:3]
    assert missing.get_y() == paid.get_height() == pytest.approx(0.8 * first.get_height())
    assert missing.get_y() + missing.get_height() == pytest.approx(first.get_height())


def test_no_missing_euro_is_made_of_rounding(workforce, t):
    for share in range(len(SHARES)):
        shown = view(PAYSLIPS, workforce, t, share=share, hour="same")
        assert shown.figures[1].value == t("s01.payslips.euros", v=0)


# The team


def test_a_pay_that_goes_up_leaves_the_median_where_it_is():
    pays = [team_at("men", pay)["men"] for pay in range(2400, HIGHEST + 1, STEP)]
    assert len({median(one) for one in pays}) == 1
    assert len({fmean(one) for one in pays}) == len(pays)


@pytest.mark.parametrize("who", TEAM)
def test_the_title_says_which_average_has_moved_and_by_how_much(who, workforce, t):
    before = team_at(who, 2400)[who]
    for place in range((HIGHEST - LOWEST) // STEP + 1):
        title = view(MEDIAN, workforce, t, who=who, pay=place).chart.title
        team = team_at(who, LOWEST + STEP * place)[who]
        rises = [abs(of(team) - of(before)) for of in (fmean, median)]
        said = [t.word("{v:euros}", v=rise) for rise in rises if rise]
        assert all(amount in title for amount in said)
        assert title.count("€") == len(said)


def test_the_team_is_drawn_as_it_is_paid(workforce, t):
    team = team_at("men", HIGHEST)
    shown = view(MEDIAN, workforce, t, who="men", pay=(HIGHEST - LOWEST) // STEP).chart
    dots = [place[0] for marks in shown.draw().axes[0].collections for place in marks.get_offsets()]
    # Women, men, and the ring around the one whose pay is moved.
    assert sorted(dots) == sorted([*team["women"], *team["men"], HIGHEST])


def test_a_woman_on_high_pay_turns_the_gap_in_means_and_not_in_medians(workforce, t):
    last = (HIGHEST - LOWEST) // STEP
    women = view(MEDIAN, workforce, t, who="women", pay=last).figures
    men = view(MEDIAN, workforce, t, who="men", pay=last).figures
    assert women[0].value.startswith("−")
    assert not men[0].value.startswith("−")
    assert women[1].value == men[1].value


def test_the_words_of_every_sign_stay_inside_the_picture(workforce, t):
    for who in TEAM:
        for pay in (0, (HIGHEST - LOWEST) // STEP):
            figure = view(MEDIAN, workforce, t, who=who, pay=pay).chart.draw()
            figure.canvas.draw()
            axes = figure.axes[0]
            for text in axes.texts:
                box = text.get_window_extent()
                assert box.x0 >= 0
                assert box.x1 <= figure.bbox.x1


# The denominator


@pytest.mark.parametrize("place", range(len(WOMEN)))
def test_the_dark_part_is_the_same_on_every_whole(place, workforce, t):
    shown = view(DENOMINATOR, workforce, t, women=place)
    bars = [bar.get_width() for bar in shown.chart.draw().axes[0].patches]
    wholes, parts = bars[::2], bars[1::2]
    assert parts == [abs(MEN - WOMEN[place])] * 3
    assert wholes == [MEN, WOMEN[place], (MEN + WOMEN[place]) / 2]
    said = [row[2] for row in shown.chart.table.rows]
    for text, part, whole in zip(said, parts, wholes, strict=True):
        assert text in (t.word(f"{{x:{word}}}", x=part / whole) for word in ("percent", "percent1"))


def test_a_share_has_a_decimal_only_where_it_needs_one(workforce, t):
    rows = view(DENOMINATOR, workforce, t).chart.table.rows
    expected = ["{x:percent}", "{x:percent}", "{x:percent1}"]
    shares = (0.2, 0.25, 200 / 900)
    assert [row[2] for row in rows] == [
        t.word(word, x=share) for word, share in zip(expected, shares, strict=True)
    ]


def test_a_thousand_and_eight_hundred_open_it(workforce, t):
    shown = view(DENOMINATOR, workforce, t)
    assert t.word("{x:percent1}", x=2 / 9) in shown.chart.description
    assert t.word("{x:percent}", x=0.25) in shown.chart.title


# What files hold


@pytest.mark.parametrize("axis", HOLDS)
def test_every_subject_has_something_that_no_file_holds(axis, workforce, t):
    nowhere = [levels for levels in HOLDS[axis].values() if set(levels) == {"no"}]
    assert nowhere
    shown = view(COMPANY_FILES, workforce, t, axis=axis)
    value = t("s01.files.value", n=len(nowhere), all=len(HOLDS[axis]))
    assert shown.figures[0].value == value
    marks = [text.get_text() for text in shown.chart.draw().axes[0].texts]
    assert marks == [t("s01.files.nowhere")] * len(nowhere)


@pytest.mark.parametrize("axis", HOLDS)
def test_signs_and_table_say_the_same_of_every_file(axis, workforce, t):
    shown = view(COMPANY_FILES, workforce, t, axis=axis).chart
    levels = [row[1:] for row in shown.table.rows]
    assert levels == [
        tuple(t(f"s01.files.level.{level}") for level in line) for line in HOLDS[axis].values()
    ]
    circles = [line for line in shown.draw().axes[0].lines if line.get_marker() == "o"]
    halves = sum(line.get_fillstyle() == "left" for line in circles)
    assert len(circles) == len(FILES) * len(HOLDS[axis])
    assert halves == sum(line.count("part") for line in HOLDS[axis].values())
