"""The facilitator's guide: nothing of the script is lost, and what it works out is right."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

import pytest

from tests.handouts.pages import (
    blocks_of,
    opened,
    pages_of,
    pages_with,
    said_in,
    says_it_is_accessible,
)
from workshop_kit.activities import PRACTICE_COMPANY, find_activity
from workshop_kit.data import load_workforce
from workshop_kit.handouts import build_handout, write_html, write_pdf
from workshop_kit.handouts.blocks import (
    Band,
    Callout,
    Chapter,
    Choices,
    Code,
    KeyFigures,
    Ruled,
    Run,
    Table,
)
from workshop_kit.handouts.build import PaperCell, session_cells
from workshop_kit.handouts.checks import check_document
from workshop_kit.handouts.document import as_plain
from workshop_kit.handouts.guide import build_guide, compose_guide
from workshop_kit.handouts.guide_front import on_screen
from workshop_kit.handouts.markdown import read_markdown
from workshop_kit.handouts.pdf import printable_values
from workshop_kit.handouts.script import LABELS, OBJECTION_PARTS, read_script
from workshop_kit.sessions import list_sessions, measure_timing, read_session, strip_signage
from workshop_kit.sessions.session import FACILITATOR_TAGS
from workshop_kit.texts import LANGUAGES, translator

SESSIONS = [session.slug for session in list_sessions()]


@pytest.fixture(scope="module")
def workforce():
    return load_workforce(PRACTICE_COMPANY)


@pytest.fixture(scope="module")
def guide(workforce):
    """Return a function that gives the guide of a session, built once."""
    made = {}

    def give(slug="s02", language="fr"):
        if (slug, language) not in made:
            made[slug, language] = build_guide(
                read_session(slug), language=language, workforce=workforce
            )
        return made[slug, language]

    return give


@pytest.fixture(scope="module")
def pages(guide):
    return pages_of(write_pdf(guide()))


every_guide = pytest.mark.parametrize(
    ("slug", "language"), [(slug, language) for slug in SESSIONS for language in LANGUAGES]
)


def plain(text):
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip()


def runs_of(value):
    """Return every run of text in some blocks."""
    if isinstance(value, Run):
        return [value]
    parts = value if isinstance(value, tuple) else vars(value).values()
    return [
        run
        for part in parts
        if isinstance(part, tuple | Run) or hasattr(part, "__dict__")
        for run in runs_of(part)
    ]


def script_cells(slug, language):
    return [
        cell
        for cell in session_cells(read_session(slug), language)
        if FACILITATOR_TAGS & set(cell.tags) and "screen-only" not in cell.tags and cell.text
    ]


@every_guide
def test_everyone_can_read_the_guide_of_every_session(guide, slug, language):
    check_document(guide(slug, language))


@every_guide
def test_every_sentence_of_the_facilitators_cells_is_in_the_guide(guide, slug, language):
    said = plain(said_in(guide(slug, language).blocks))
    for cell in script_cells(slug, language):
        _title, *blocks = read_markdown(strip_signage(cell.text))
        texts = [plain(run.text).rstrip(".") for run in runs_of(tuple(blocks))]
        assert len(texts) > 5
        assert [text for text in texts if text not in said] == [], cell.key


@every_guide
def test_every_facilitators_cell_is_recognised_as_a_script(slug, language):
    t = translator(language)
    for cell in script_cells(slug, language):
        script = read_script(cell.text, t)
        assert script.title
        assert script.passages
        assert all(passage.label and passage.blocks for passage in script.passages)


@pytest.mark.parametrize("slug", SESSIONS)
def test_both_languages_have_the_same_script(slug):
    french, english = (
        [
            [passage.kind for passage in read_script(cell.text, translator(language)).passages]
            for cell in script_cells(slug, language)
        ]
        for language in LANGUAGES
    )
    assert french == english


@pytest.mark.parametrize("slug", SESSIONS)
def test_every_step_has_its_aim_and_what_to_say(slug):
    cells = {cell.key: cell for cell in script_cells(slug, "fr")}
    for step in read_session(slug).steps:
        mine = [cells[cell.key] for cell in step.cells if cell.key in cells]
        kinds = {
            passage.kind
            for cell in mine
            for passage in read_script(cell.text, translator("fr")).passages
        }
        assert {"aim", "say"} <= kinds, step.key
        assert not step.activities or "expected" in kinds, step.key


@every_guide
def test_the_minutes_that_a_script_announces_are_those_of_its_step(slug, language):
    cells = {cell.key: cell for cell in script_cells(slug, language)}
    for step in read_session(slug).steps:
        for cell in step.cells:
            if cell.key in cells:
                shares = read_script(cells[cell.key].text, translator(language)).shares
                announced, *parts = [int(n) for n in re.findall(r"\d+", shares)]
                assert announced == step.minutes, cell.key
                assert sum(parts) in (0, step.minutes), cell.key


def test_every_objection_has_what_is_right_the_reply_and_the_follow_up(guide):
    t = translator("fr")
    objections = [
        callout
        for callout in blocks_of(guide(), Callout)
        if callout.title.startswith(t("script.objection"))
    ]
    assert len(objections) >= 5
    for objection in objections:
        labels = [paragraph.runs[0].text for paragraph in objection.blocks]
        assert labels == [t(f"script.{part}") for part in OBJECTION_PARTS]


def test_what_a_facilitator_wrote_in_another_form_is_kept_as_it_is():
    text = "### Étape 1\n\nÀ moi.\n\n**Objection : « Non. »**\n\n- Sans forme.\n\nÀ la fin."
    first, objection = read_script(text, translator("fr")).passages
    assert (first.kind, first.label, said_in(first.blocks)) == ("other", "", "À moi.")
    assert said_in(objection.blocks) == "Sans forme. À la fin."


def test_an_opening_of_the_sessions_own_is_kept_as_it_is():
    script = read_script("### Étape 1\n\n**Une image.** Deux villes.", translator("fr"))
    (passage,) = script.passages
    assert (passage.kind, passage.label) == ("other", "Une image")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_opening_has_words_of_its_own(language):
    openings = [translator(language)(f"script.{kind}") for kind in LABELS]
    assert len(set(openings)) == len(LABELS)


@pytest.mark.parametrize("slug", SESSIONS)
def test_the_timetable_begins_at_zero_ends_at_the_slot_and_leaves_no_hole(slug):
    timing = measure_timing(read_session(slug))
    ends = [moment.end for moment in timing.moments]
    assert [moment.start for moment in timing.moments] == [0, *ends[:-1]]
    assert ends[-1] == timing.slot == timing.planned_minutes


def test_the_break_is_counted_in_its_step_and_apart_from_the_work():
    timing = measure_timing(read_session("s02"))
    (pause,) = (moment for moment in timing.moments if moment.is_pause)
    assert (pause.start, pause.end, pause.step.key) == (65, 75, "s02.moving.step")
    assert timing.work_minutes == 140
    assert timing.active_minutes + timing.together_minutes == 140


def timing_check(document):
    titles = {translator(language)("guide.timing.title") for language in LANGUAGES}
    return next(callout for callout in blocks_of(document, Callout) if callout.title in titles)


def with_minutes(session, place, minutes):
    steps = list(session.steps)
    steps[place] = replace(steps[place], minutes=minutes)
    return replace(session, steps=tuple(steps))


@pytest.mark.parametrize(
    ("minutes", "tone", "told"),
    [
        (25, "right", "Oui."),
        (26, "wrong", "les étapes font 151 minutes, le créneau 150 : 1 minute de trop"),
        (7, "wrong", "il en reste 18 à répartir"),
    ],
)
def test_a_wrong_minute_is_told_in_the_timing_check(workforce, minutes, tone, told):
    session = with_minutes(read_session("s02"), 2, minutes)
    check = timing_check(build_guide(session, language="fr", workforce=workforce))
    assert check.tone == tone
    assert told.casefold() in said_in(check).casefold()


def test_the_timetable_tells_each_step_its_minutes_and_what_is_on_screen(guide):
    table = blocks_of(guide(), Table)[0]
    assert table.columns[-1] == "Heure réelle"
    starts = [row[0] for row in table.rows]
    assert starts == [
        "0:00",
        "0:10",
        "0:25",
        "0:50",
        "1:05",
        "1:15",
        "1:35",
        "1:50",
        "2:00",
        "2:15",
        "2:30",
    ]
    assert table.rows[1][4] == "2 estimations"
    assert table.rows[-1][2] == "150"
    assert all(row[-1] == "" for row in table.rows)


@pytest.mark.parametrize("slug", SESSIONS)
def test_what_is_on_screen_has_words_for_every_kind_of_activity(slug):
    t = translator("fr")
    for key in read_session(slug).activities:
        assert on_screen((key,), t) != t("guide.screen.other", n=1), find_activity(key).kind


def test_every_step_opens_with_a_band_that_tells_its_clock(guide):
    bands = blocks_of(guide(), Band)
    timing = measure_timing(read_session("s02"))
    assert len(bands) == len(read_session("s02").steps)
    assert bands[3].clock.replace("\u00a0", " ") == "0:50 – 1:15"
    assert bands[-1].clock.endswith(f"{timing.slot // 60}:{timing.slot % 60:02d}")


def test_a_step_that_goes_on_over_the_page_has_its_clock_at_the_top(pages, guide):
    band = blocks_of(guide(), Band)[7]
    (first,) = (n for n in pages_with(pages, f"{band.title} {band.clock}"))
    assert "(suite)" in pages[first]
    assert band.clock in pages[first].splitlines()[2]


@every_guide
def test_the_right_answer_of_every_question_is_the_activitys(guide, workforce, slug, language):
    t, document = translator(language), guide(slug, language)
    asked = {said_in(choices.question): choices for choices in blocks_of(document, Choices)}
    keys = [key for key in read_session(slug).activities if find_activity(key).kind == "quiz"]
    assert len(asked) == len(keys)
    for key in keys:
        quiz = find_activity(key)
        shown = asked[plain(t(f"{key}.question").replace("**", ""))]
        ticked = [said_in(choice.text) for choice in shown.choices if choice.is_chosen]
        assert ticked == [plain(t(f"{key}.choice.{quiz.correct}").replace("**", ""))]
        for letter, choice in zip(quiz.choices, shown.choices, strict=True):
            why = plain(t(f"{key}.feedback.{letter}").replace("**", ""))
            assert plain(said_in(choice.why)) == why
        assert plain(t(f"{key}.worked").replace("**", "")) in plain(said_in(document.blocks))


def test_the_fact_of_every_guess_is_worked_out_from_the_company(guide, workforce):
    t = translator("fr")
    facts = {figure.value for block in blocks_of(guide(), KeyFigures) for figure in block.figures}
    for key in read_session("s02").activities:
        if find_activity(key).kind == "guess":
            assert t("guess.unit.out_of_ten", n=10 * find_activity(key).fact(workforce)) in facts
    assert None not in facts


def test_every_chart_of_the_session_is_there_small_and_with_its_figures(guide, workforce):
    blank = build_handout(
        read_session("s02"), language="fr", answers=None, workforce=workforce
    ).pictures
    plan, *charts = guide().pictures
    assert [chart.svg for chart in charts] == [chart.svg for chart in blank]
    assert all(chart.scale < 1 for chart in (plan, *charts))


def test_no_chart_is_on_another_page_than_its_title_or_its_caption(pages, guide):
    for picture in guide().pictures:
        (page,) = pages_with(pages, picture.caption)
        assert page in pages_with(pages, picture.title), picture.title


def test_no_objection_is_cut_across_pages(pages, guide):
    for callout in blocks_of(guide(), Callout):
        if callout.tone == "objection":
            first, last = said_in(callout.title), said_in(callout.blocks[-1])[-40:]
            assert last.endswith(("»", "”", "."))
            assert set(pages_with(pages, first)) & set(pages_with(pages, last)), callout.title


def test_the_first_page_holds_purpose_timetable_check_and_where_to_save_time(pages):
    t = translator("fr")
    for key in ("script.purpose", "guide.timing.title", "script.late"):
        assert pages_with(pages, t(key))[0] == 1
    assert pages_with(pages, "Fin de la séance")[0] == 1


def test_the_words_of_the_kit_have_a_shape_in_its_font(guide, workforce):
    for language in LANGUAGES:
        assert not printable_values(as_plain(guide("s02", language)))[1]


def test_the_guide_is_accessible_in_pdf_and_tells_whom_it_is_for(guide):
    pdf = write_pdf(guide("s02", "en"))
    assert says_it_is_accessible(pdf)
    assert str(opened(pdf).Root.Lang) == "en-GB"
    assert guide("s02", "en").running_head == "Facilitator’s guide · Session 2, Occupational mix"


def test_the_room_plan_has_as_many_tables_as_pairs(workforce):
    for pairs in (1, 5, 12):
        document = build_guide(read_session("s02"), language="fr", workforce=workforce, pairs=pairs)
        plan = document.pictures[0]
        check_document(document)
        assert str(pairs) in plan.alt
        assert ("Tables de binômes", str(pairs)) in [row[:2] for row in plan.table.rows]
        assert ("Chaises à l’écart", str(2 * pairs)) in [row[:2] for row in plan.table.rows]


def test_the_lines_for_analysts_stand_with_what_they_showed(workforce):
    session = read_session("s02")
    shown = {"s02.moving.analyst": "(0.63, 0.70)"}
    (code,) = blocks_of(
        build_guide(session, language="fr", workforce=workforce, results=shown), Code
    )
    assert "job_dissimilarity" in code.lines
    assert code.result == "(0.63, 0.70)"
    (alone,) = blocks_of(build_guide(session, language="fr", workforce=workforce), Code)
    assert alone.result == ""


def test_what_code_showed_is_text_and_never_mark_up(workforce):
    shown = {"s02.moving.analyst": "<script>x()</script> #panic() *a*"}
    document = build_guide(read_session("s02"), language="fr", workforce=workforce, results=shown)
    page = write_html(document)
    assert "<script" not in page
    assert "&lt;script&gt;x()" in page
    assert pages_with(pages_of(write_pdf(document)), "<script>x()</script> #panic() *a*")


def test_the_last_pages_are_for_the_facilitators_own_notes(guide):
    *_, notes = blocks_of(guide(), Chapter)
    assert notes.title == "Vos notes après la séance"
    after = guide().blocks[guide().blocks.index(notes) + 1 :]
    assert len(after) == 5
    assert all(isinstance(block, Ruled) for block in after)


def test_a_participants_notebook_gives_the_same_guide(guide, workforce):
    session = read_session("s02")
    public = [
        cell for cell in session_cells(session, "fr") if not FACILITATOR_TAGS & set(cell.tags)
    ]
    assert compose_guide(session, public, language="fr", workforce=workforce) == guide()


def test_a_worked_answer_of_the_source_is_in_the_guide_and_in_no_handout(workforce):
    session = read_session("s02")
    worked = PaperCell("s02.why.worked", "Un corrigé à part.", tags=("solution",))
    cells = session_cells(session, "fr")
    place = next(i for i, cell in enumerate(cells) if cell.key == "s02.why.step" or cell.opens_step)
    cells.insert(place + 1, worked)
    document = compose_guide(session, cells, language="fr", workforce=workforce)
    assert "Un corrigé à part." in said_in(document.blocks)


@every_guide
def test_no_word_of_the_script_is_in_a_participants_handout(workforce, slug, language):
    blank = build_handout(read_session(slug), language=language, answers=None, workforce=workforce)
    said = plain(said_in(blank.blocks))
    for cell in script_cells(slug, language):
        for passage in read_script(cell.text, translator(language)).passages:
            assert plain(said_in(passage.blocks)) not in said, cell.key


def test_in_html_heads_have_a_scope_tables_a_caption_and_bands_a_title(guide):
    page = write_html(guide())
    heads = re.findall(r"<th\b[^>]*>", page)
    assert heads
    assert all("scope=" in head for head in heads)
    assert page.count("<table>") == page.count("<caption>")
    assert page.count('<div class="wk-band">') == len(read_session("s02").steps)
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert levels.count(1) == 1
