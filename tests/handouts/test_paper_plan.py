"""The plan on paper and in the room: what was written, what the check says, or room to write."""

from __future__ import annotations

import pytest

from tests.safety.documents import sample_plan
from workshop_kit.activities import Past, find_activity
from workshop_kit.activities.plan_shape import blank_measure, blank_plan
from workshop_kit.handouts import Page
from workshop_kit.handouts.blocks import Answer, Callout, Fields, Heading, Ruled, Table, walk
from workshop_kit.handouts.guide_answers import expected_blocks
from workshop_kit.handouts.paper import print_activity
from workshop_kit.handouts.slides_shown import Stage, show_activities
from workshop_kit.legal import DOMAINS
from workshop_kit.texts import LANGUAGES, translator

PLAN = find_activity("s07.plan")


def page_of(workforce, answers, language="fr"):
    return Page(workforce, translator(language), answers, past=Past(answers))


def printed(workforce, answer=None, language="fr"):
    answers = {} if answer is None else {"s07.plan": answer}
    return [*walk(print_activity(PLAN, page_of(workforce, answers, language)))]


def texts_of(runs):
    return "".join(run.text for run in runs)


def said_in(blocks):
    """Return every text of some blocks, one after the other."""
    found = []
    for block in blocks:
        match block:
            case Heading():
                found.append(texts_of(block.text))
            case Table():
                found += [cell for row in block.rows for cell in row]
            case Answer():
                found += [texts_of(block.question), *(text or "" for _, text in block.said)]
            case Callout():
                found.append(block.title)
        if hasattr(block, "items"):
            found += [texts_of(item) for item in block.items]
        if hasattr(block, "runs"):
            found.append(texts_of(block.runs))
    return "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_blank_handout_has_room_for_every_part_and_the_baselines_to_choose_from(
    workforce, language
):
    t = translator(language)
    blocks = printed(workforce, language=language)
    room = {label for block in blocks if isinstance(block, Fields) for label in block.labels}
    room |= {block.label for block in blocks if isinstance(block, Ruled)}
    for name in ("start", "end", "parties", "objective", "action", "baseline", "target", "due_on"):
        assert t(f"plan.field.{name}") in room
    (figures,) = (block for block in blocks if isinstance(block, Table))
    assert len(figures.rows) >= 15
    assert ("part-time" if language == "en" else "temps partiel") in said_in(blocks)


def test_what_was_written_is_printed_measure_by_measure_with_what_the_check_says(workforce):
    blocks = printed(workforce, sample_plan())
    heads = [texts_of(block.text) for block in blocks if isinstance(block, Heading)]
    assert [head[:8] for head in heads] == ["Votre ac", "Mesure 1", "Mesure 2"]
    said = said_in(blocks)
    for text in ("Monter autant.", "Un tour des postes.", "La direction\nLe syndicat", "12,5"):
        assert text in said
    assert "Taux de promotion, femmes" in said
    assert "Demandé, et absent : La date de début manque." in said.replace("\u00a0", " ")
    assert translator("fr")("legal.not_advice") in said


def test_nothing_of_a_long_plan_is_left_out(workforce):
    long = "\n".join(f"ligne {i}" for i in range(300))
    measure = {**blank_measure(), **dict.fromkeys(("objective", "action", "schedule", "who"), long)}
    measure["indicator"].update(name=long, population=long, source=long)
    measure["hypothesis"]["text"] = long
    answer = {**blank_plan(), "parties": long, "last_year": long, "measures": [measure]}
    blocks = printed(workforce, answer)
    whole = [text for block in blocks if isinstance(block, Answer) for _, text in block.said]
    assert whole.count(long) == 10
    # What may be long stands outside tables, which do not break over pages.
    for table in (block for block in blocks if isinstance(block, Table)):
        assert all(len(cell) <= 200 for row in table.rows for cell in row)


def test_a_plan_without_measures_is_printed_too(workforce):
    said = said_in(printed(workforce, {**blank_plan(), "measures": []}))
    assert "aucune mesure n’y figure" in said


def test_the_note_of_each_voice_comes_after_the_plan(workforce):
    answers = {"s07.plan": sample_plan(), "s07.plan.note": {"staff": "Trop peu."}}
    blocks = print_activity(PLAN, page_of(workforce, answers))
    assert isinstance(blocks[-1], Answer)
    assert "Trop peu." in said_in(blocks[-1:])


def test_the_guide_tells_what_to_expect_and_leaves_no_room_to_write(workforce):
    blocks = [*walk(tuple(expected_blocks(["s07.plan"], page_of(workforce, {}))))]
    assert not [block for block in blocks if isinstance(block, Fields | Ruled | Answer)]
    said = said_in(blocks)
    assert translator("fr")("s07.plan.expect") in said
    assert "Écart de rémunération annuelle" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_room_sees_what_to_write_then_the_nine_fields_of_the_law(workforce, language):
    stage = Stage(page_of(workforce, {}, language), "Étape")
    first, second = show_activities(["s07.plan"], stage)
    assert translator(language)("s07.plan.expect") in said_in(first.blocks)
    said, t = said_in(second.blocks), translator(language)
    assert all(t(f"legal.domain.{domain}") in said for domain in DOMAINS)
    # 186 people: three fields at least.
    assert "186" in said
    assert " 3 " in said.replace("\u00a0", " ")
    assert t("legal.not_advice") in said
