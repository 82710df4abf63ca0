"""The plan editor without a screen: what it accepts, reads, says and never loses."""

from __future__ import annotations

import copy
import json
from datetime import date
from math import nan

import pytest

from tests.activities.wording_checks import check_words
from tests.safety.documents import sample_plan
from workshop_kit.activities import Past, find_activity
from workshop_kit.activities.plan_reading import plan_of, read_plan
from workshop_kit.activities.plan_shape import (
    AREA,
    LINE,
    LONGEST,
    MOST_ACCEPTED,
    MOST_MEASURES,
    blank_measure,
    blank_plan,
    is_plan,
)
from workshop_kit.activities.plan_words import _PARTS as PARTS
from workshop_kit.activities.plan_words import check_words as check
from workshop_kit.legal import DOMAINS, check_plan
from workshop_kit.legal.findings import FINDINGS
from workshop_kit.texts import LANGUAGES, translator

PLAN = find_activity("s07.plan")
PAYLOAD = "<img src=x onerror=alert(1)> **gras** {name:percent} =1+1"


@pytest.fixture
def t():
    return translator("fr")


def measure(**changes):
    """Return a measure with some of it written; what is of the indicator goes there."""
    written = blank_measure("promotion")
    for name, value in changes.items():
        owner = written if name in written else written["indicator"]
        owner[name] = value
    return written


def plan(*measures, **changes):
    return {**blank_plan(), "measures": list(measures), **changes}


def own(**changes):
    """Return a measure with a figure of one's own, complete but for what is changed."""
    filled = {
        "objective": "Monter autant.",
        "action": "Un tour des postes.",
        "name": "Part des femmes promues",
        "baseline": "12,5",
        "target": "20",
        "population": "les promus de l'atelier",
        "n": "40",
        "measured_on": "31/12/2025",
        "due_on": "31/12/2027",
        "source": "paie",
    }
    return measure(**{**filled, **changes})


def codes(answer, workforce, t):
    return [one.code for one in check_plan(plan_of(answer, workforce, t))]


def sentences(answer, workforce, t, number=0):
    """Return what is said of a measure, or of the whole document (number None)."""
    said = check(answer, workforce, t)
    found = said.whole if number is None else said.measures[number].said
    return [one.sentence for one in found]


# --- What it accepts


@pytest.mark.parametrize("answer", [blank_plan(), sample_plan(), plan(), plan(own(), own())])
def test_a_plan_is_accepted_complete_or_not(answer):
    assert PLAN.accepts(answer)
    assert PLAN.accepts(json.loads(json.dumps(answer)))


def test_every_missing_key_and_every_key_too_many_is_refused():
    for name in blank_plan():
        assert not is_plan({key: value for key, value in blank_plan().items() if key != name})
    assert not is_plan({**blank_plan(), "more": ""})
    for name in blank_measure():
        short = {key: value for key, value in blank_measure().items() if key != name}
        assert not is_plan(plan(short))
    assert not is_plan(plan({**blank_measure(), "more": ""}))
    assert not is_plan(plan(measure(indicator={"name": "x"})))
    assert not is_plan(plan(measure(hypothesis={"text": "x"})))


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "decree"},
        {"kind": ["agreement"]},
        {"start": 20270101},
        {"disagreement": "yes"},
        {"measures": {}},
        {"measures": None},
        {"parties": ["a", "b"]},
        {"parties": "x" * (LONGEST + 1)},
        {"start": "x" * (LINE + 1)},
    ],
)
def test_a_document_of_another_shape_is_refused(changes):
    assert not PLAN.accepts({**blank_plan(), **changes})


@pytest.mark.parametrize(
    "changes",
    [
        {"domain": "marketing"},
        {"domain": ""},
        {"axis": "pay"},
        {"cause": "women"},
        {"acts_on": None},
        {"baseline": 12.5},
        {"baseline": nan},
        {"n": 84},
        {"unit": "bananas"},
        {"direction": "sideways"},
        {"target": None},
        {"objective": "x" * (LONGEST + 1)},
        {"baseline": "9" * (LINE + 1)},
    ],
)
def test_a_measure_of_another_shape_is_refused(changes):
    assert not PLAN.accepts(plan(measure(**changes)))


def test_as_many_measures_as_two_versions_hold_are_accepted_and_no_more():
    assert MOST_ACCEPTED == 2 * MOST_MEASURES
    assert is_plan(plan(*[blank_measure()] * MOST_ACCEPTED))
    assert not is_plan(plan(*[blank_measure()] * (MOST_ACCEPTED + 1)))


def test_what_a_box_lets_in_is_never_refused(workforce, t):
    fields = PLAN.present(workforce, t)["fields"]
    for name, field in fields.items():
        text = "x" * field["maxlength"]
        if name in blank_plan() and isinstance(blank_plan()[name], str) and name != "kind":
            assert is_plan({**blank_plan(), name: text}), name
        elif name == "hypothesis":
            assert is_plan(plan(measure(hypothesis={"from": "", "text": text})))
        elif name in {*blank_measure(), *blank_measure()["indicator"]} - {
            "domain",
            "axis",
            "cause",
            "acts_on",
            "unit",
            "direction",
        }:
            assert is_plan(plan(measure(**{name: text}))), name
    assert fields["objective"]["maxlength"] == AREA


# --- What it reads


def test_an_answer_becomes_the_plan_that_the_law_looks_at(workforce, t):
    answer = plan(
        own(
            cost="1 200 €",
            schedule="mars",
            axis="careers",
            cause="organisation",
            acts_on="person",
            hypothesis={"from": "s02.home.causes", "text": " Les horaires. "},
        ),
        kind="unilateral_plan",
        start="01/01/2026",
        end="31/12/2026",
        consulted_on="05/12/2025",
        deposited_on="2025-12-20",
        parties="La direction\n\n Le syndicat ",
        last_year="C'est le premier.",
        disagreement=True,
    )
    read = plan_of(answer, workforce, t)
    assert (read.kind, read.headcount) == ("unilateral_plan", len(workforce.present()))
    assert (read.start, read.end) == (date(2026, 1, 1), date(2026, 12, 31))
    assert (read.consulted_on, read.deposited_on) == (date(2025, 12, 5), date(2025, 12, 20))
    assert read.parties == ("La direction", "Le syndicat")
    assert (read.last_year_reviewed, read.index_considered) == (True, False)
    assert read.disagreement_recorded
    (one,) = read.measures
    assert (one.domain, one.axis, one.acts_on, one.cost) == ("promotion", "careers", "person", 1200)
    assert (one.hypothesis.text, one.hypothesis.cause) == ("Les horaires.", "organisation")
    figures = one.indicator
    assert (figures.baseline, figures.target, figures.n) == (0.125, 0.2, 40)
    assert (figures.measured_on, figures.due_on) == (date(2025, 12, 31), date(2027, 12, 31))


def test_a_figure_of_the_diagnosis_fills_all_but_the_aim_and_what_was_typed_stays(workforce, t):
    answer = plan(own(**{"from": "women.part_time", "direction": "down"}))
    indicator = plan_of(answer, workforce, t).measures[0].indicator
    # 24 of the 84 women of the company work part-time.
    assert (indicator.baseline, indicator.n, indicator.unit) == (0.286, 84, "share")
    assert indicator.measured_on == workforce.company.reference_date
    assert indicator.name == "Part à temps partiel, femmes"
    assert "données simulées" in indicator.source
    assert (indicator.target, indicator.direction) == (0.2, "down")
    assert answer["measures"][0]["indicator"]["name"] == "Part des femmes promues"


def test_a_target_that_is_printed_like_its_baseline_is_neither_better_nor_worse(workforce, t):
    for direction in ("up", "down"):
        answer = plan(own(**{"from": "women.part_time", "target": "28,6", "direction": direction}))
        found = codes(answer, workforce, t)
        assert "target_equals_baseline" in found
        assert "target_worse_than_baseline" not in found


def test_a_figure_that_the_company_does_not_offer_is_said_and_what_was_typed_serves(workforce, t):
    answer = plan(own(**{"from": "hires.nowhere"}))
    read = read_plan(answer, workforce, t)
    assert [(one.field, one.problem, one.where) for one in read.unread] == [
        ("baseline", "figure", 1)
    ]
    assert read.plan.measures[0].indicator.baseline == 0.125
    assert any("n’est pas proposé" in said for said in sentences(answer, workforce, t))


def test_a_measure_without_any_figure_has_no_indicator(workforce, t):
    answer = plan(measure(objective="Monter autant."))
    assert plan_of(answer, workforce, t).measures[0].indicator is None
    assert "indicator_missing" in codes(answer, workforce, t)


# --- What it says of bad input


def test_a_target_worse_than_its_baseline_is_said(workforce, t):
    assert "target_worse_than_baseline" in codes(plan(own(target="10")), workforce, t)
    assert "target_worse_than_baseline" not in codes(plan(own(target="13")), workforce, t)


def test_contradictory_dates_are_said(workforce, t):
    backwards = plan(own(), start="01/01/2026", end="31/12/2025")
    assert "end_before_start" in codes(backwards, workforce, t)
    early = plan(own(due_on="01/06/2025"), start="01/01/2026", end="31/12/2026")
    found = codes(early, workforce, t)
    assert {"due_before_start", "measured_after_due"} <= set(found)


@pytest.mark.parametrize(
    ("field", "typed"),
    [("baseline", "beaucoup"), ("n", "8,5"), ("due_on", "31/02/2027"), ("target", "9" * 50)],
)
def test_what_cannot_be_read_is_told_as_such_and_not_as_missing(workforce, t, field, typed):
    said = sentences(plan(own(**{field: typed})), workforce, t)
    assert any(typed in sentence for sentence in said)
    missing = {"baseline": "valeur de départ.", "n": "sur combien", "due_on": "pas d’échéance"}
    assert not any(missing.get(field, "valeur à atteindre.") in sentence for sentence in said)


def test_a_date_of_the_document_that_cannot_be_read_is_told_once(workforce, t):
    said = sentences(plan(start="01/13/2027"), workforce, t, None)
    assert [one for one in said if "01/13/2027" in one] == said[:1]
    assert not any("La date de début manque" in one for one in said)


def test_what_people_typed_stands_in_a_sentence_as_letters(workforce, t):
    answer = plan(own(baseline=PAYLOAD, cost=PAYLOAD), start=PAYLOAD)
    said = [*sentences(answer, workforce, t), *sentences(answer, workforce, t, None)]
    quoted = [one for one in said if "onerror" in one]
    assert len(quoted) == 3
    # No emphasis comes of stars that a person typed.
    assert not any("**" in one for one in quoted)


# --- What it says of the whole


def test_more_domains_than_the_law_asks_for_are_shown(workforce, t):
    answer = plan(*(measure(domain=domain, objective="x") for domain in DOMAINS[:5]))
    said = check(answer, workforce, t)
    assert said.is_enough
    assert "2 de plus que ce que la loi demande" in said.domains


def test_the_check_says_that_it_is_no_legal_advice_and_a_clean_plan_is_not_called_good(
    workforce, t
):
    said = check(plan(), workforce, t)
    assert said.not_advice == t("legal.not_advice")
    assert "à vous d’en juger" in t("plan.check.none")


def test_each_point_stands_under_the_boxes_it_is_about(workforce, t):
    answer = plan(
        own(target="1", cost="x", cause="organisation", acts_on="person"), kind="unilateral_plan"
    )
    parts = [one.part for one in check(answer, workforce, t).measures[0].said]
    assert sorted(parts) == ["aim", "indicator", "means", "means"]
    # A finding that changes its name would land under the aim.
    known = {*FINDINGS, *blank_measure(), *blank_measure()["indicator"]}
    assert set(PARTS) <= known


def test_points_are_counted_and_each_is_under_its_measure(workforce, t):
    answer = plan(own(), blank_measure(), own(target="1"))
    said = check(answer, workforce, t)
    n = len(said.whole) + sum(len(one.said) for one in said.measures)
    assert said.points.startswith(str(n))
    assert [one.heading[:8] for one in said.measures] == ["Mesure 1", "Mesure 2", "Mesure 3"]
    assert any("est vide" in one.sentence for one in said.measures[1].said)


def test_what_contradicts_itself_comes_before_what_is_missing(workforce, t):
    order = [
        one.severity for one in check(plan(own(target="1", n="x")), workforce, t).measures[0].said
    ]
    assert order == sorted(order, key=("unread", "inconsistent", "missing", "advice").index)
    assert order[:2] == ["unread", "inconsistent"]


def test_figures_and_dates_are_read_back_so_that_a_slip_is_seen(workforce, t):
    read = check(plan(own(cost="1200")), workforce, t).measures[0].read.replace("\u00a0", " ")
    for part in ("12,5 % (40 personnes)", "20,0 %", "31 décembre 2027", "1 200 €"):
        assert part in read


def test_an_organisational_cause_met_by_an_individual_action_is_discussed(workforce, t):
    answer = plan(own(cause="organisation", acts_on="person"))
    assert any("postes" in one or "poste" in one for one in sentences(answer, workforce, t))
    assert "individual_fix" in codes(answer, workforce, t)


# --- What is shown and remembered


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_well_formed(workforce, language):
    t = translator(language)
    given = plan(own(target="1"), blank_measure(), own(due_on="1/1/2020"), start="5/5/2030")
    # The places of numbers, and a sign before its name, are no sentences.
    shown = {**PLAN.present(workforce, t), "words": {}, "units": []}
    check_words(shown, language)
    check_words(PLAN.check(given, workforce, t).as_message(), language)


def test_each_axis_suggests_the_domains_it_is_often_written_under(workforce, t):
    hints = {axis["id"]: axis["hint"] for axis in PLAN.present(workforce, t)["axes"]}
    assert "Embauche" in hints["mix"]
    assert "Sécurité et santé" in hints["conditions"]
    assert hints[""] == ""


def test_hypotheses_of_each_voice_are_offered_with_their_session(t):
    past = Past({"s02.home.causes": {"staff": "Les annonces.", "management": PAYLOAD}})
    offered = PLAN.recollect(past, t)["hypotheses"]
    assert [(one["id"], one["voice"], one["text"]) for one in offered] == [
        ("s02.home.causes", "management", PAYLOAD),
        ("s02.home.causes", "staff", "Les annonces."),
    ]
    assert all("2" in one["origin"] for one in offered)


def test_a_plan_is_stated_with_the_first_words_of_each_measure(workforce, t):
    said = PLAN.say(plan(own(objective=PAYLOAD), blank_measure()), workforce, t)
    assert "2 mesures" in said
    assert PAYLOAD in said
    assert "à écrire" in said


# --- Two versions


def test_two_versions_put_together_lose_no_measure_and_no_text():
    one = plan(own(objective="A"), start="01/01/2026")
    other = plan(own(objective="B"), own(objective="A"), end="31/12/2026", start="05/05/2025")
    before = copy.deepcopy((one, other))
    joined = PLAN.join(one, other)
    assert [m["objective"] for m in joined["measures"]] == ["A", "B"]
    assert (joined["start"], joined["end"]) == ("01/01/2026", "31/12/2026")
    assert PLAN.accepts(joined)
    assert (one, other) == before


def test_an_untouched_measure_of_the_other_version_is_not_added():
    assert len(PLAN.join(plan(own()), blank_plan())["measures"]) == 1
