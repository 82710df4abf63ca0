"""The printing-shop inquiry and the sorting: replies to each verdict, patience with files."""

from __future__ import annotations

import re

import pytest

from workshop_kit.activities import find_activity, list_activities
from workshop_kit.activities.inquiry import VERDICTS, Explanation
from workshop_kit.activities.printing_shop import show_case
from workshop_kit.activities.sorting import Sorting
from workshop_kit.data import load_workforce
from workshop_kit.handouts.blocks import Callout
from workshop_kit.handouts.paper import Page, print_activity
from workshop_kit.outcomes.absence_by_post import absence_by_sex
from workshop_kit.texts import translator

INQUIRY, ACTIONS = find_activity("s04.inquiry"), find_activity("s04.actions")
NAMES = [one.name for one in INQUIRY.explanations]


def judged(**verdicts):
    """Return what is kept of an explanation once its figures are seen."""
    return {"expected": "b", "is_seen": True, "verdicts": verdicts}


def said_on(blocks):
    """Return the paragraphs of the callouts among some blocks."""
    callouts = [block for block in blocks if isinstance(block, Callout)]
    return ["".join(run.text for run in one.runs) for block in callouts for one in block.blocks]


def answered(**tests):
    return {"open": "sex", "tests": tests}


def test_the_case_is_the_same_whatever_company_is_chosen(t):
    one, other = (load_workforce(name) for name in ("banque-de-l-arree", "batisseurs-du-menez"))
    assert INQUIRY.present(one, t) == INQUIRY.present(other, t)
    assert not INQUIRY.is_about_company


@pytest.mark.parametrize("name", NAMES)
def test_each_expectation_and_each_verdict_has_a_reply_of_its_own(name, workforce, t):
    panel = next(
        one for one in INQUIRY.present(workforce, t)["explanations"] if one["name"] == name
    )
    replies = [choice["reply"] for choice in panel["expectations"]]
    assert len({*replies}) == 3
    assert [choice["tone"] for choice in panel["expectations"]].count("right") == 1
    assert len({*panel["replies"].values()}) == len(VERDICTS)


@pytest.mark.parametrize("name", NAMES)
def test_two_voices_that_differ_are_both_answered(name, t):
    alike = INQUIRY.reply(name, {"management": "fails", "staff": "fails"}, t)
    apart = INQUIRY.reply(name, {"management": "fails", "staff": "unsure"}, t)
    assert alike == [t(f"s04.inquiry.{name}.verdict.fails")]
    assert apart == [
        t("s04.inquiry.differ"),
        t(f"s04.inquiry.{name}.verdict.fails"),
        t(f"s04.inquiry.{name}.verdict.unsure"),
    ]


def test_a_verdict_is_stated_voice_by_voice(workforce):
    t = translator("en")
    both = answered(sex=judged(management="holds", staff="fails"))
    said = INQUIRY.say(both, workforce, t)
    assert said.count(":") == 3
    assert t("s04.inquiry.verdict.holds") in said
    assert t("s04.inquiry.verdict.fails") in said
    joint = INQUIRY.say(answered(age=judged(pair="unsure")), workforce, t)
    assert joint.endswith("cannot tell.")
    assert INQUIRY.say(answered(), workforce, t) is None


@pytest.mark.parametrize(
    "answer",
    [
        answered(sex=judged()),
        answered(sex={"expected": None, "is_seen": False, "verdicts": {}}),
        {"open": "end", "tests": {}},
    ],
)
def test_an_inquiry_under_way_is_kept(answer):
    assert INQUIRY.accepts(answer)


@pytest.mark.parametrize(
    "answer",
    [
        {"open": "nowhere", "tests": {}},
        answered(luck=judged()),
        answered(sex={**judged(), "expected": "z"}),
        answered(sex=judged(boss="holds")),
        answered(sex=judged(pair="proved")),
        answered(sex={"expected": "a"}),
        answered(sex=None),
        {"open": "sex", "tests": []},
    ],
)
def test_a_file_changed_by_hand_is_refused(answer):
    assert not INQUIRY.accepts(answer)


@pytest.mark.parametrize("name", ["start", *NAMES])
def test_the_bars_of_the_screen_are_those_of_the_table(name, t):
    exhibit = show_case(name, t)
    rows = exhibit.chart.table.rows
    assert [bar.label for bar in exhibit.bars] == [row[0] for row in rows]
    assert max(bar.length for bar in exhibit.bars) == 1
    for bar, row in zip(exhibit.bars, rows, strict=True):
        shown, exact = int(re.match(r"\d+", bar.words)[0]), float(row[4].replace(",", "."))
        assert abs(shown - exact) <= 0.55
        assert f"({row[2]} " in bar.words


def test_the_finding_about_sex_is_that_of_the_tables():
    groups = absence_by_sex(load_workforce("printing_shop"), "finishing")
    t = translator("en")
    title = show_case("sex", t).chart.title
    elsewhere = [t.word("{x:number}", x=one.days) for one in groups if not one.is_in]
    assert re.findall(r"\d+", title) == elsewhere


def test_the_verdicts_are_printed_beside_what_answers_them(workforce):
    t = translator("fr")
    answers = {"s04.inquiry": answered(sex=judged(management="holds", staff="fails"))}
    printed = said_on(print_activity(INQUIRY, Page(workforce, t, answers, "two")))
    assert t("s04.inquiry.sex.verdict.holds") in printed
    assert t("s04.inquiry.sex.verdict.fails") in printed
    assert t("s04.inquiry.age.verdict.fails") not in printed
    blank = said_on(print_activity(INQUIRY, Page(workforce, t, {})))
    assert t("s04.inquiry.sex.verdict.holds") not in blank


def test_no_sentence_of_the_case_accuses_anyone():
    accusing = re.compile(r"fainéant|tire-au-flanc|abus|fraud|lazy|slack", re.IGNORECASE)
    panel = str(INQUIRY.present(load_workforce("printing_shop"), translator("fr")))
    assert not accusing.search(panel)


def test_an_explanation_is_tested_by_one_of_its_expectations():
    with pytest.raises(ValueError, match="luck"):
        Explanation("luck", "abc", "z")


def test_each_action_put_anywhere_is_met_by_what_it_changes(workforce, t):
    for item, place in ACTIONS.items:
        for put in ACTIONS.bins:
            feedback = ACTIONS.check({"placed": {item: put}}, workforce, t)
            reply = feedback.details["items"][item]
            assert (reply["tone"] == "right") == (put == place)
            assert reply["message"].endswith(t(f"s04.actions.reply.{item}"))


def test_an_answer_for_a_person_touches_neither_work_nor_career():
    places = dict(ACTIONS.items)
    assert places["training"] == places["premium"] == "neither"
    assert places["ladder"] == "path"
    assert {*places.values()} == {*ACTIONS.bins}


def test_sorted_actions_are_stated_and_counted(workforce, t):
    assert ACTIONS.check({"placed": {}}, workforce, t) is None
    every = {"placed": dict(ACTIONS.items)}
    feedback = ACTIONS.check(every, workforce, t)
    assert feedback.is_right
    assert "5" in feedback.message
    said = ACTIONS.say({"placed": {"ladder": "path"}}, workforce, t)
    assert t("s04.actions.bin.path") in said


@pytest.mark.parametrize("placed", [{"nothing": "work"}, {"training": "away"}, ["training"], None])
def test_places_that_do_not_exist_are_refused(placed):
    assert not ACTIONS.accepts({"placed": placed})


def test_a_thing_without_a_place_is_refused():
    with pytest.raises(ValueError, match="nowhere"):
        Sorting("s99.sort", ("here",), (("one", "nowhere"),))


def test_the_session_asks_five_questions_two_guesses_and_has_its_notes():
    kinds = [activity.kind for activity in list_activities("s04")]
    assert kinds.count("quiz") == 5
    assert kinds.count("guess") == 2
    assert kinds.count("exploration") == 4
