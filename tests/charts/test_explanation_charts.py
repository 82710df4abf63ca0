"""Charts of explanations: numbers read back from the axes, words that agree with them."""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import replace

import pytest

from tests.charts.explanations_by_hand import (
    CASES,
    ORDER,
    SHARES,
    decomposition,
    explanation,
    orders,
    profile,
)
from workshop_kit.charts import (
    chart_map,
    chart_order,
    chart_quantile_profile,
    chart_waterfall,
    headline,
    say_caution,
    say_cautions,
    say_excluded,
    say_method,
)
from workshop_kit.charts.explanation_amounts import shown_change, shown_factor, shown_gap
from workshop_kit.charts.style import part_style
from workshop_kit.design import tokens
from workshop_kit.explanations import AXES, OUTCOMES, PARTS, Caution, Quantity
from workshop_kit.texts import read_catalogue, translator
from workshop_kit.texts.wording import MINUS, NO_BREAK_SPACE

FRENCH, ENGLISH = translator("fr"), translator("en")
LANGUAGES = (FRENCH, ENGLISH)


def words_of(chart) -> list[str]:
    """Return all that a chart says."""
    cells = [cell for row in chart.table.rows for cell in row]
    said = [chart.title, chart.subtitle, chart.n, chart.description, chart.table.caption]
    return [*said, *chart.table.columns, *cells]


def colour_of(patch) -> str:
    red, green, blue, _ = patch.get_facecolor()
    return "#{:02X}{:02X}{:02X}".format(*(round(255 * c) for c in (red, green, blue)))


def columns_of(figure):
    """Return the axes of the three outcomes of a map."""
    return figure.axes[1:]


# --- Words that agree, whatever the numbers ---------------------------------------------

FAULTS = {
    "a missing number": r"\bnan\b|\binf\b|None",
    "two minus signs": rf"{MINUS}\s*{MINUS}|--",
    "a hyphen for a minus": r"(?<![\w-])-\s?\d",
    "minus zero": rf"{MINUS}\s?0(?:[.,]0+)?(?![\d.,]\d|\d)",
    "a value left out": r"[{}]",
    "two spaces": r"  ",
    "a full stop twice": r"\.\.",
    "an ordinary space before a French sign": r" [;:!?%]",
}


def faults_of(text: str) -> list[str]:
    """Return what is wrong in a text put into words."""
    return [fault for fault, pattern in FAULTS.items() if re.search(pattern, text)]


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("t", LANGUAGES, ids=lambda t: t.language)
def test_no_word_of_a_chart_is_wrong(t, name):
    whole = CASES[name]
    charts = [chart_map(whole, t), *(chart_waterfall(one, t) for one in whole)]
    for chart in charts:
        for text in words_of(chart):
            assert not faults_of(text), text
        assert chart.title[0].isupper()


@pytest.mark.parametrize(
    ("gap", "wanted"),
    [
        (0.2, "18{s}% de moins"),
        (0.03, "3{s}% de moins"),
        (-0.2, "22{s}% de plus"),
        (0.004, "autant"),
        (0.0, "autant"),
    ],
)
def test_the_headline_of_pay_says_which_way(gap, wanted):
    said = headline(decomposition("pay", amounts=(gap, 0, 0, 0, 0), is_shared=False), FRENCH)
    assert wanted.format(s=NO_BREAK_SPACE) in said.sentence


@pytest.mark.parametrize(
    ("outcome", "rates", "french", "english"),
    [
        ("health", (0.5, 0.65), "Les femmes ont 1,3 fois plus d’arrêts maladie", "Women have 1.3"),
        (
            "health",
            (0.65, 0.5),
            "Les femmes ont 1,3 fois moins d’arrêts maladie",
            "1.3 times fewer",
        ),
        ("career", (0.09, 0.045), "Les femmes ont 2 fois moins de promotions", "2 times fewer"),
        ("career", (0.09, 0.09), "à peu près autant de promotions", "about as many promotions"),
        ("career", (0.09, 0.0), "Les femmes n’ont eu aucune promotion", "Women had no promotion"),
        ("career", (0.0, 0.09), "Les hommes n’ont eu aucune promotion", "Men had no promotion"),
        ("health", (0.0, 0.0), "Ni les femmes ni les hommes n’ont eu d’arrêt", "Neither women nor"),
    ],
)
def test_the_headline_of_a_rate_says_which_way(outcome, rates, french, english):
    reference, compared = rates
    one = decomposition(
        outcome,
        amounts=(reference - compared, 0, 0, 0, 0),
        reference_value=reference,
        is_shared=False,
    )
    assert (
        headline(one, FRENCH).sentence.startswith(french)
        or french in headline(one, FRENCH).sentence
    )
    assert english in headline(one, ENGLISH).sentence


def test_the_headline_names_the_compared_sex_when_women_are_the_reference():
    said = headline(decomposition("pay", reference="women"), ENGLISH)
    assert said.sentence == "Men earn 18% less a year than women"


def test_the_interval_of_a_headline_says_less_more_or_both():
    def interval(gap_width, gap=0.2):
        return headline(decomposition("pay", gap=gap, gap_width=gap_width), ENGLISH).interval

    assert interval(0.5) == "Women: 10 to 26% less"
    assert interval(0.5, gap=-0.2) == "Women: 11 to 35% more"
    assert interval(2) == "Women: from 45% less to 22% more"
    assert interval(None) == ""


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("usual", "The four axes explain at least half of each of the three gaps"),
        ("not_shared", "The three gaps are too uncertain to be shared out between the axes"),
        (
            "one_not_shared",
            "Pay and career progress: the four axes explain at least half of the gap",
        ),
        ("more_than_the_gap", "The four axes would explain wider gaps than the three observed"),
    ],
)
def test_the_title_of_the_map_claims_what_the_intervals_allow(name, title):
    assert chart_map(CASES[name], ENGLISH).title == title


@pytest.mark.parametrize(
    ("rest", "width", "claim"),
    [
        (0.40, 0.05, "explain at least half"),
        (0.46, 0.05, "too uncertain"),
        (0.60, 0.05, "explain less than half"),
        (0.54, 0.05, "too uncertain"),
        (1.20, 0.05, "play against the gap"),
        (1.04, 0.05, "explain less than half"),
        (-0.20, 0.05, "would explain a wider gap"),
        (-0.04, 0.05, "explain at least half"),
        (0.5, None, "explain at least half"),
        (0.51, None, "explain less than half"),
    ],
)
def test_the_claim_follows_the_interval_of_what_is_not_explained(rest, width, claim):
    amounts = [0.2 * share for share in (1 - rest, 0, 0, 0, rest)]
    unsure = decomposition("health", is_shared=False, gap_width=2)
    whole = explanation(
        pay=decomposition("pay", amounts=amounts, width=width),
        health=unsure,
        career=replace(unsure, outcome="career", measure="promotions"),
    )
    assert claim in chart_map(whole, ENGLISH).title


def test_people_are_said_outcome_by_outcome_when_they_differ():
    assert chart_map(CASES["usual"], ENGLISH).n == "n = 83 women, 84 men"
    n = chart_map(CASES["very_few_and_very_wide"], ENGLISH).n
    assert n.startswith("Pay: n = 8 women, 112 men; Health: n = 1 woman, 0 men")


@pytest.mark.parametrize("t", LANGUAGES, ids=lambda t: t.language)
def test_the_map_says_that_explained_is_not_justified(t):
    said = t("explain.map.not_justified")
    chart = chart_map(CASES["usual"], t)
    assert said in chart.description
    assert said in [text.get_text() for text in chart.draw().axes[0].texts]


def test_the_notes_speak_of_negative_shares_only_when_there_are():
    def notes(name):
        return chart_map(CASES[name], ENGLISH).description

    assert "negative share" not in notes("usual")
    assert "negative share" in notes("axes_against_each_other")
    assert "above 100%" in notes("axes_against_each_other")
    assert "No interval is worked out here" in notes("without_intervals")


# --- The map ----------------------------------------------------------------------------


def test_each_bar_of_the_map_is_as_long_as_its_share_in_the_colour_of_its_axis():
    figure = chart_map(CASES["usual"], FRENCH).draw()
    for outcome, axes in zip(OUTCOMES, columns_of(figure), strict=True):
        assert [bar.get_width() for bar in axes.patches] == pytest.approx(SHARES[outcome])
        assert [colour_of(bar) for bar in axes.patches] == [tokens().colours[p] for p in PARTS]


def test_all_columns_of_the_map_share_one_scale():
    ends = {axes.get_xlim() for axes in columns_of(chart_map(CASES["usual"], FRENCH).draw())}
    assert len(ends) == 1


@pytest.mark.parametrize("name", CASES)
def test_no_bar_of_the_map_is_clipped_and_negative_ones_are_left_of_zero(name):
    whole = CASES[name]
    for one, axes in zip(whole, columns_of(chart_map(whole, FRENCH).draw()), strict=True):
        low, high = axes.get_xlim()
        shares = [part.share.value for part in one.parts.values()]
        known = [share for share in shares if not math.isnan(share)]
        assert [bar.get_width() for bar in axes.patches] == pytest.approx(known)
        for bar in axes.patches:
            ends = sorted((bar.get_x(), bar.get_x() + bar.get_width()))
            assert low - 1e-9 <= ends[0] <= ends[1] <= high
            assert 0 in ends


def test_a_gap_that_is_not_shared_out_says_so_once_and_draws_no_bar():
    chart = chart_map(CASES["one_not_shared"], FRENCH)
    health = columns_of(chart.draw())[1]
    assert not health.patches
    said = [text.get_text().replace("\n", " ") for text in health.texts]
    assert said.count("écart trop incertain pour être partagé") == 1
    assert [row[2] for row in chart.table.rows[1:6]] == [FRENCH("explain.not_shared")] * 5


def test_a_share_stands_with_its_interval():
    pay = columns_of(chart_map(CASES["usual"], FRENCH).draw())[0]
    said = [text.get_text().replace(NO_BREAK_SPACE, " ") for text in pay.texts]
    place = said.index("34 %")
    assert said[place + 1] == "entre 25 et 43"
    assert f"entre {MINUS}2 et 16" in said


def test_the_table_of_the_map_holds_gaps_shares_and_people():
    table = chart_map(CASES["usual"], ENGLISH).table
    assert table.columns == ("Axis", "Pay", "Health", "Career progress")
    assert table.rows[1][:2] == ("Occupational mix", "34% (between 25 and 43)")
    assert table.rows[-1][1] == "n = 83 women, 84 men"
    assert len(table.rows) == 7


# --- The waterfall ----------------------------------------------------------------------


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("reference", ["men", "women"])
def test_the_steps_lead_from_the_reference_to_the_compared(outcome, reference):
    one = decomposition(outcome, reference=reference)
    axes = chart_waterfall(one, FRENCH).draw().axes[0]
    bars = axes.patches
    first = 1.0 if outcome == "pay" else one.reference_value
    last = one.ratio if outcome == "pay" else one.compared_value
    starts = [bar.get_y() for bar in bars]
    ends = [bar.get_y() + bar.get_height() for bar in bars]
    assert starts[0] == pytest.approx(first)
    assert starts[1:] == pytest.approx(ends[:-1])
    assert ends[-1] == pytest.approx(last)
    marks = sorted(float(place.get_offsets()[0][1]) for place in axes.collections)
    assert marks == pytest.approx(sorted((first, last)))


def test_a_step_goes_down_when_the_axis_lowers_the_compared_and_up_when_it_raises_it():
    one = decomposition("pay", amounts=(0.3, -0.1, 0, 0.05, -0.02))
    heights = [bar.get_height() for bar in chart_waterfall(one, FRENCH).draw().axes[0].patches]
    assert [round(math.copysign(1, h)) if h else 0 for h in heights] == [-1, 1, 0, -1, 1]


def test_whiskers_show_the_interval_of_each_step():
    one = decomposition("health")
    axes = chart_waterfall(one, FRENCH).draw().axes[0]
    starts = [bar.get_y() for bar in axes.patches]
    whiskers = [line for line in axes.lines if line.get_marker() == "_"]
    ends = [tuple(line.get_ydata()) for line in whiskers[::2]]
    wanted = [
        (start - part.amount.high, start - part.amount.low)
        for start, part in zip(starts, one.parts.values(), strict=True)
    ]
    assert ends == [pytest.approx(pair) for pair in wanted]


@pytest.mark.parametrize("name", CASES)
def test_nothing_of_a_waterfall_is_out_of_its_axes(name):
    for one in CASES[name]:
        axes = chart_waterfall(one, FRENCH).draw().axes[0]
        low, high = axes.get_ylim()
        drawn = [y for line in axes.lines for y in line.get_ydata()]
        drawn += [bar.get_y() + bar.get_height() for bar in axes.patches]
        assert low < min(drawn)
        assert max(drawn) < high


def test_steps_have_five_patterns_for_grey_print():
    patches = chart_waterfall(decomposition(), FRENCH).draw().axes[0].patches
    assert len({patch.get_hatch() for patch in patches}) == 5
    assert len({part_style(part)["facecolor"] for part in PARTS}) == 5


@pytest.mark.parametrize(
    ("amounts", "width", "ending"),
    [
        ((0.15, 0.01, 0.01, 0.02, 0.01), 0.09, "runs through the occupational mix"),
        ((0.01, 0.01, 0.01, 0.02, 0.15), 0.09, "is not explained by the four axes"),
        ((0.08, 0.07, 0.01, 0.02, 0.02), 0.09, "largest shares: the occupational mix and careers"),
        ((0.08, 0.08, 0.01, 0.02, 0.01), None, "largest shares: the occupational mix and careers"),
        ((0.05, 0.05, 0.05, 0.04, 0.01), 0.09, "no share stands out"),
        ((0.08, 0.02, 0.03, 0.04, 0.03), 0.9, "do not say mainly where it runs"),
        ((-0.15, -0.01, -0.01, -0.02, -0.01), 0.09, "runs through the occupational mix"),
        ((0.05, -0.2, 0.01, 0.02, -0.01), 0.09, "runs through careers"),
    ],
)
def test_the_title_of_the_waterfall_names_what_weighs_most_if_the_figures_say(
    amounts, width, ending
):
    title = chart_waterfall(decomposition("pay", amounts=amounts, width=width), ENGLISH).title
    assert ending in title


def test_a_gap_whose_interval_holds_zero_names_no_axis():
    title = chart_waterfall(decomposition("pay", gap_width=1.5), ENGLISH).title
    assert title.endswith("but this gap is too uncertain to be shared out")


@pytest.mark.parametrize(
    ("amounts", "width", "gap_width", "ending"),
    [
        ((0.05, -0.05, 0.0, 0.0, 0.001), 0.09, 0.5, "axes play opposite ways in it"),
        ((0.05, -0.05, 0.0, 0.0, 0.001), 90, 0.5, "earn about as much a year"),
        ((0.05, 0.0, 0.0, 0.0, -0.05), 0.09, None, "earn about as much a year"),
        ((0.05, -0.05, 0.0, 0.0, 0.001), None, None, "axes play opposite ways in it"),
        ((0.0001, 0, 0, 0, 0.0), 0.09, 30, "the interval leaves room for a gap"),
        ((0.0001, 0, 0, 0, 0.0), 0.09, 0.5, "earn about as much a year"),
    ],
)
def test_an_equal_pay_is_said_equal(amounts, width, gap_width, ending):
    one = decomposition("pay", amounts=amounts, width=width, gap_width=gap_width, is_shared=False)
    assert chart_waterfall(one, ENGLISH).title.endswith(ending)


def test_the_table_of_the_waterfall_ends_at_the_compared():
    table = chart_waterfall(decomposition("career"), ENGLISH).table
    assert table.rows[0] == ("Men", "—", "—", "—", "8.2")
    assert table.rows[1][1:4] == (
        f"{MINUS}0.9",
        f"between {MINUS}1.3 and {MINUS}0.6",
        "22% (between 13 and 31)",
    )
    assert table.rows[-2][-1] == table.rows[-1][-1] == "3.9"


# --- Orders -----------------------------------------------------------------------------


def test_each_turn_is_as_long_as_what_it_takes_and_stands_where_the_one_before_left():
    whole = orders()
    steps = chart_order(whole, ORDER, FRENCH, decomposition=decomposition()).draw().axes[0]
    factor = shown_factor("log_points", 0.2)
    first, last, *turns = steps.patches
    assert first.get_width() == pytest.approx(0.2 * factor)
    assert last.get_width() == pytest.approx(factor * whole.left[frozenset(AXES)])
    assert [bar.get_width() for bar in turns] == pytest.approx(
        [-factor * step for step in whole.steps(ORDER)]
    )
    ends = [bar.get_x() + bar.get_width() for bar in turns]
    assert [bar.get_x() for bar in turns] == pytest.approx([first.get_width(), *ends[:-1]])
    assert ends[-1] == pytest.approx(last.get_width())


def test_beside_it_each_axis_has_its_24_values_its_average_and_its_turn():
    whole = orders("career", gap=0.05, alone=(0.02, 0.03, -0.01, 0.01), overlap=0.002)
    career = decomposition("career")
    ranges = chart_order(whole, ORDER, FRENCH, decomposition=career).draw().axes[1]
    marks = {
        kind: [line.get_xdata() for line in ranges.lines if line.get_marker() == kind]
        for kind in "|Do"
    }
    assert [sorted(values) for values in marks["|"]] == [
        pytest.approx(sorted(whole.in_each_order(axis))) for axis in ORDER
    ]
    assert [value for (value,) in marks["D"]] == pytest.approx(
        [whole.average(axis) for axis in ORDER]
    )
    assert [value for (value,) in marks["o"]] == pytest.approx(whole.steps(ORDER))


def test_a_gap_of_women_having_more_is_also_drawn_shrinking():
    whole = orders("health", gap=-0.17, alone=(-0.06, -0.03, -0.05, -0.02), overlap=-0.005)
    chart = chart_order(whole, ORDER, ENGLISH, decomposition=decomposition("health"))
    first, _, *turns = chart.draw().axes[0].patches
    assert first.get_width() == pytest.approx(0.17)
    assert all(bar.get_width() < 0 for bar in turns)
    assert "Women have more than men: a positive value narrows this gap" in chart.description


def test_the_title_says_whether_order_matters():
    def title(**values):
        chart = chart_order(orders(**values), ORDER, ENGLISH, decomposition=decomposition())
        return chart.title

    assert title(alone=(0.07, 0.045, 0.015, 0.06)).startswith("The order changes the answer: from")
    assert "changes almost nothing" in title(overlap=0.0)


@pytest.mark.parametrize(
    ("gap", "sense"),
    [
        (0.2, "Women have less than men"),
        (-0.2, "Women have more than men"),
        (0.0001, "a positive value, women would have less than men"),
        (-0.0001, "a positive value, men would have less than women"),
    ],
)
def test_what_a_sign_means_is_said_for_each_side_of_the_gap(gap, sense):
    chart = chart_order(orders(gap=gap), ORDER, ENGLISH, decomposition=decomposition())
    assert sense in chart.description


@pytest.mark.parametrize("order", [("mix",), ("mix", "mix", "time", "careers"), (*AXES, "luck")])
def test_an_order_that_does_not_hold_each_axis_once_is_refused(order):
    with pytest.raises(ValueError, match="once"):
        chart_order(orders(), order, FRENCH, decomposition=decomposition())


def test_orders_of_another_outcome_are_refused():
    with pytest.raises(ValueError, match="orders of pay, decomposition of health"):
        chart_order(orders(), ORDER, FRENCH, decomposition=decomposition("health"))


# --- Quantiles --------------------------------------------------------------------------


def test_the_line_is_the_gap_and_the_band_its_interval():
    whole = profile()
    upper = chart_quantile_profile(whole, FRENCH).draw().axes[0]
    line = next(line for line in upper.lines if line.get_marker() == "o")
    assert line.get_ydata() == pytest.approx([math.expm1(-gap.value) for gap in whole.gaps])
    band = upper.collections[0].get_paths()[0].vertices[:, 1]
    assert band.min() == pytest.approx(math.expm1(-max(gap.high for gap in whole.gaps)))
    assert band.max() == pytest.approx(math.expm1(-min(gap.low for gap in whole.gaps)))


@pytest.mark.parametrize("shares", [SHARES["pay"], (0.9, -0.6, 0.3, 0.5, -0.1)])
def test_the_parts_at_a_quantile_add_up_to_its_gap(shares):
    whole = profile(shares=shares)
    figure = chart_quantile_profile(whole, FRENCH).draw()
    heights = [[bar.get_height() for bar in axes.patches] for axes in figure.axes[1:]]
    assert len(heights) == len(PARTS)
    for place, gap in enumerate(whole.gaps):
        total = math.fsum(part[place] for part in heights)
        assert total == pytest.approx(math.expm1(-gap.value))


def test_the_small_panels_share_one_scale_and_clip_nothing():
    figure = chart_quantile_profile(profile(shares=(0.9, -0.6, 0.3, 0.5, -0.1)), FRENCH).draw()
    panels = figure.axes[1:]
    assert len({axes.get_ylim() for axes in panels}) == 1
    low, high = panels[0].get_ylim()
    heights = [bar.get_height() for axes in panels for bar in axes.patches]
    assert low < min(heights)
    assert max(heights) < high


@pytest.mark.parametrize(
    ("first", "last", "width", "finding"),
    [
        (0.05, 0.26, 0.04, "grows towards the top"),
        (0.26, 0.05, 0.04, "shrinks towards the top"),
        (-0.2, 0.2, 0.04, "changes sides"),
        (-0.05, 0.3, 0.1, "not the same at the bottom and at the top"),
        (0.1, 0.14, 0.04, "stays within the uncertainty"),
        (0.1, 0.1, 0.04, "about the same"),
        (0.001, -0.001, 0.04, "Almost no gap"),
        (0.1, 0.14, None, "grows towards the top"),
        (-0.1, -0.3, 0.04, "grows towards the top"),
    ],
)
def test_the_title_compares_both_ends_of_the_scale(first, last, width, finding):
    assert finding in chart_quantile_profile(profile(first, last, width=width), ENGLISH).title


def test_the_sexes_change_places_when_men_are_compared():
    chart = chart_quantile_profile(profile(), ENGLISH, compared="men")
    assert chart.table.columns[1] == "Men compared with women"
    assert chart.subtitle.startswith("What men earn compared with women")
    assert chart.table.caption.startswith("What men earn")


def test_places_that_are_not_deciles_are_percentiles():
    whole = replace(profile(), quantiles=(0.05, 0.1, 0.2, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95))
    rows = chart_quantile_profile(whole, ENGLISH).table.rows
    assert [row[0] for row in rows][:4] == ["percentile 5", "decile 1", "decile 2", "percentile 25"]


@pytest.mark.parametrize("t", LANGUAGES, ids=lambda t: t.language)
@pytest.mark.parametrize("ends", [(0.05, 0.26), (-0.2, 0.2), (0.001, -0.001), (-0.002, 0.3)])
def test_no_word_of_orders_and_quantiles_is_wrong(ends, t):
    charts = [chart_quantile_profile(profile(*ends, width=width), t) for width in (0.04, None)]
    charts += [
        chart_order(orders(gap=end), ORDER, t, decomposition=decomposition()) for end in ends
    ]
    for text in itertools.chain.from_iterable(map(words_of, charts)):
        assert not faults_of(text), text


# --- Amounts and sentences --------------------------------------------------------


def test_parts_shown_add_up_to_the_gap_shown():
    one = decomposition("pay")
    factor = shown_factor(one.unit, one.gap.value)
    parts = [shown_change(part.amount, factor).value for part in one.parts.values()]
    assert math.fsum(parts) == pytest.approx(shown_gap(one.unit, one.gap).value)
    assert math.fsum(parts) == pytest.approx(one.ratio - 1)


def test_a_change_swaps_the_ends_of_its_interval():
    assert shown_change(Quantity(2.0, 1.0, 4.0), 0.5) == Quantity(-1.0, -2.0, -0.5)
    assert shown_gap("events", Quantity(2.0, 1.0, 4.0)) == Quantity(-2.0, -4.0, -1.0)


CAUTIONS = [
    Caution("few_people", {"n": 3, "sex": "men"}),
    Caution("few_events", {"n": 1, "sex": "women"}),
    Caution("level_without", {"level": "Maintenance", "sex": "women"}),
    Caution("wide_interval", {"part": "unexplained"}),
    Caution("gap_near_zero", {}),
    Caution("no_interval", {}),
    Caution("resamples_dropped", {"n": 12, "total": 500}),
    Caution("may_be_result", {"variable": "part_time"}),
    Caution("no_shared_job", {}),
    Caution("no_exposures", {}),
    Caution("entry_not_observed", {"n": 41}),
]


@pytest.mark.parametrize("t", LANGUAGES, ids=lambda t: t.language)
@pytest.mark.parametrize("caution", CAUTIONS, ids=lambda caution: caution.key)
def test_a_caution_is_a_sentence(caution, t):
    said = say_caution(caution, t)
    assert said.endswith(".")
    assert not said[0].islower()
    assert not faults_of(said)


def test_every_caution_written_has_its_example_here():
    written = {key.split(".")[-1] for key in read_catalogue() if key.startswith("explain.caution.")}
    assert written == {caution.key for caution in CAUTIONS}


def test_codes_of_a_caution_become_words():
    said = say_caution(Caution("few_events", {"n": 2, "sex": "women"}), ENGLISH)
    assert said.startswith("There are only 2 events among women")


def test_like_cautions_are_said_together_with_the_labels_of_the_company():
    labels = {"a": "Mécanique", "b": "Caces chariots", "c": "Paie"}
    cautions = (
        Caution("level_without", {"level": "a", "sex": "women"}),
        Caution("level_without", {"level": "b", "sex": "women"}),
        Caution("level_without", {"level": "c", "sex": "men"}),
        Caution("few_events", {"n": 1, "sex": "women"}),
        Caution("few_events", {"n": 1, "sex": "women"}),
    )
    one = replace(decomposition(), cautions=cautions)
    said = say_cautions(one, FRENCH, label_of=labels.__getitem__)
    plain = [sentence.replace(NO_BREAK_SPACE, " ") for sentence in said]
    assert plain[0].startswith("Mécanique ; caces chariots : personne parmi les femmes")
    assert plain[1].startswith("Paie : personne parmi les hommes")
    assert len(said) == 4


def test_reasons_for_leaving_people_out_are_counted_and_said():
    one = replace(decomposition(), n_excluded={"no_paid_hours": 1, "long_unpaid_leave": 0})
    assert say_excluded(one, ENGLISH) == ("Left out: 1 person without paid hours in the year.",)


@pytest.mark.parametrize("t", LANGUAGES, ids=lambda t: t.language)
def test_every_method_and_reason_is_worded(t):
    for key in read_catalogue():
        if key.startswith("explain.method."):
            one = replace(decomposition(), method=key.split(".")[-1])
            assert say_method(one, t).endswith(".")
        if key.startswith("explain.excluded.") and not key.endswith(".sentence"):
            assert "3" in t(key, n=3)
