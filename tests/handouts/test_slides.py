"""The slides of a session: what they show and when, how they are cut, and both writers."""

from __future__ import annotations

import base64
import hashlib
import io
import itertools
import re
import subprocess
from dataclasses import replace
from html.parser import HTMLParser

import pikepdf
import pytest

from tests.handouts.pages import need_pdftotext
from tests.handouts.samples import ODD_TEXTS, PAYLOADS, picture
from tests.handouts.slide_samples import SENTENCE, crowded_deck, deck, every_slide, hostile_deck
from workshop_kit.activities import PRACTICE_COMPANY, find_activity
from workshop_kit.data import load_workforce
from workshop_kit.errors import HandoutError
from workshop_kit.handouts.build import session_cells
from workshop_kit.handouts.document import (
    BulletList,
    Callout,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Picture,
    Table,
    literally,
    words,
)
from workshop_kit.handouts.slides import (
    build_deck,
    compose_deck,
    write_slides_html,
    write_slides_pdf,
)
from workshop_kit.handouts.slides_deck import Slide, as_plain_deck
from workshop_kit.handouts.slides_fit import cut
from workshop_kit.handouts.slides_html import clean_slides, environment_of_slides
from workshop_kit.handouts.slides_room import height_of, room_on, slide_sizes, title_lines
from workshop_kit.sessions import read_session
from workshop_kit.texts import LANGUAGES, translator


@pytest.fixture(scope="module")
def workforce():
    return load_workforce(PRACTICE_COMPANY)


@pytest.fixture(scope="module")
def session():
    return read_session("s02")


@pytest.fixture(scope="module", params=LANGUAGES)
def slides(request, session, workforce):
    return build_deck(session, language=request.param, workforce=workforce)


@pytest.fixture(scope="module")
def page(slides):
    return write_slides_html(slides)


@pytest.fixture(scope="module")
def reading(page):
    return Reading(page)


class Reading(HTMLParser):
    """What a page says, as a parser reads it."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.texts = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.texts.append(data)

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]


def text_of(blocks):
    """Return every word of blocks, one after the other."""
    return " ".join(_texts(as_plain_deck(deck(Slide("x", "x", tuple(blocks))))["slides"]))


def _texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            if name != "svg":
                yield from _texts(part)


def titles(slides):
    return [slide.title for slide in slides.slides]


def plain(text):
    return text.replace("\u00a0", " ")


# What is shown, and when.


def test_the_slides_open_with_the_session_and_its_programme_with_times(slides, session):
    first, *others = slides.slides
    t = translator(slides.language)
    programme = [slide for slide in others if slide.title.startswith(t("slides.programme"))]
    assert first.layout == "title"
    assert first.title == session.title[slides.language]
    assert "Clusters Égalité" in text_of(first.blocks)
    assert programme == others[: len(programme)]
    rows = [row for slide in programme for table in slide.blocks for row in table.rows]
    assert [plain(row[1]) for row in rows if row[1] != t("slides.pause")] == [
        plain(step.title[slides.language]) for step in session.steps
    ]
    assert rows[0][0] == "0:00"
    assert sum(int(row[2]) for row in rows) == session.minutes


def test_every_step_opens_with_its_minutes_and_how_people_sit(slides, session):
    t = translator(slides.language)
    openings = [slide for slide in slides.slides if slide.layout == "opening" and slide.blocks]
    assert [plain(slide.title) for slide in openings] == [
        plain(step.title[slides.language]) for step in session.steps
    ]
    for slide, step in zip(openings, session.steps, strict=True):
        (figure,) = slide.blocks[-1].figures
        assert figure.value == t("slides.length", minutes=step.minutes - step.pause)
        assert figure.label == words(t(f"mode.{step.mode}"))


def test_a_break_has_its_slide(slides, session):
    pauses = [step for step in session.steps if step.pause]
    t = translator(slides.language)
    asked = t("slides.pause.title", length="").strip()
    assert len(pauses) == sum(slide.title.startswith(asked) for slide in slides.slides) == 1


def test_the_question_of_a_guess_says_nothing_of_the_fact(slides, workforce):
    t = translator(slides.language)
    for key in ("s02.guess.move", "s02.guess.mixed"):
        fact = t("guess.unit.out_of_ten", n=10 * find_activity(key).fact(workforce))
        asked = [
            place
            for place, slide in enumerate(slides.slides)
            if slide.title == t(f"{key}.question")
        ]
        told = [place for place, slide in enumerate(slides.slides) if fact in text_of(slide.blocks)]
        assert len(asked) == 1
        assert asked[0] < min(told)


def test_every_question_is_asked_before_any_fact_is_told(slides):
    t = translator(slides.language)
    asked = [titles(slides).index(t(f"s02.guess.{name}.question")) for name in ("move", "mixed")]
    assert max(asked) < titles(slides).index(t("slides.beside"))


def test_the_fact_stands_beside_room_for_both_voices(slides):
    t = translator(slides.language)
    slide = next(slide for slide in slides.slides if slide.title == t("slides.beside"))
    figures = slide.blocks[-1].figures
    assert [figure.value is None for figure in figures] == [True, True, False]
    assert slide.is_revealed


def test_every_chart_has_its_finding_as_title_and_its_table_at_the_end(slides):
    charts = [slide for slide in slides.slides if slide.layout == "picture"]
    assert len(charts) == 4
    keys = [slide.key for slide in slides.slides]
    for slide in charts:
        (chart,) = slide.blocks
        assert slide.title == chart.title
        assert chart.alt in slide.notes[0]
        table = slides.slides[keys.index(slide.link)]
        assert table.link == slide.key
        assert table.blocks[0].columns == chart.table.columns
    last = next(place for place, slide in enumerate(slides.slides) if slide.key.endswith("-last"))
    assert all(slide.layout == "table" for slide in slides.slides[last + 1 :])


def test_the_legend_can_be_read_without_colour(slides):
    legend = {"fr": "hachuré", "en": "hatched"}[slides.language]
    captions = [chart.caption for chart in slides.pictures]
    assert sum(legend in caption for caption in captions) == 3
    hatch = re.compile(r"<pattern|hatch")
    assert sum(bool(hatch.search(chart.svg)) for chart in slides.pictures) >= 3


def test_the_answer_of_a_question_comes_on_the_slide_after_it(slides):
    t = translator(slides.language)
    for number in range(1, 6):
        quiz = find_activity(f"s02.q{number}")
        place = titles(slides).index(t("quiz.number", n=number, total=5))
        question, answer = slides.slides[place : place + 2]
        right = t(f"{quiz.key}.choice.{quiz.correct}")
        reason = "".join(run.text for run in words(t(f"{quiz.key}.feedback.{quiz.correct}")))
        letter = "abcdefgh".index(quiz.correct)
        assert right in text_of(question.blocks[1:])
        assert answer.blocks[0].tone == "right"
        assert t("slides.letter", letter="ABCDEFGH"[letter], choice=right) in text_of(answer.blocks)
        said = "".join(run.text for run in answer.blocks[-1].runs)
        assert said == reason
        assert not any(isinstance(block, Callout) for block in question.blocks)


def test_what_to_remember_and_what_comes_next_are_shown(slides, session):
    shown = plain(text_of(block for slide in slides.slides for block in slide.blocks))
    assert {"fr": "indice de dissimilarité", "en": "dissimilarity index"}[slides.language] in shown
    following = {"fr": "D’ici la prochaine séance", "en": "Before the next session"}
    assert any(title.startswith(following[slides.language][:6]) for title in titles(slides))
    assert (
        titles(slides).count(
            {"fr": "Ce qu’il faut retenir", "en": "What to remember"}[slides.language]
        )
        == 8
    )


def test_the_script_is_in_the_notes_and_on_no_slide(slides, session):
    said = [line for slide in slides.slides for line in slide.notes]
    shown = text_of(block for slide in slides.slides for block in slide.blocks)
    script = [line for line in said if len(line) > 120 and not line.startswith("– ")]
    assert len(script) > 20
    assert [line for line in script if line in shown] == []
    openings = [slide for slide in slides.slides if slide.layout == "opening" and slide.blocks]
    assert all(slide.notes for slide in openings)


def test_neither_code_nor_what_is_for_paper_is_shown(slides, session):
    shown = plain(text_of(block for slide in slides.slides for block in slide.blocks))
    hidden = [
        cell
        for cell in session.cells
        if {"solution", "analyst", "screen-only", "print-only"} & set(cell.tags)
        and not cell.is_code
    ]
    assert hidden
    for cell in hidden:
        longest = max(re.split(r"[*\n|#]", cell.text[slides.language]), key=len)
        assert plain(longest.strip()) not in shown


def test_a_participant_s_notebook_gives_the_same_slides_with_nothing_to_say(session, workforce):
    cells = [cell for cell in session_cells(session, "fr") if "facilitator" not in cell.tags]
    mine = compose_deck(session, cells, language="fr", workforce=workforce)
    whole = build_deck(session, language="fr", workforce=workforce)
    assert titles(mine) == titles(whole)
    assert not [slide for slide in mine.slides if slide.layout == "opening" and slide.notes]


def test_the_welcome_says_which_session_comes_next(workforce):
    welcome = build_deck(read_session("s00"), language="fr", workforce=workforce)
    assert "Prochaine séance" in text_of(
        next(slide for slide in welcome.slides if slide.key == "s00-last").blocks
    )
    assert "s00-programme" in [slide.key for slide in welcome.slides]


def test_every_slide_has_an_address_of_its_own_and_every_link_leads_somewhere(slides):
    keys = [slide.key for slide in slides.slides]
    assert len(keys) == len(set(keys))
    assert all(re.fullmatch("[A-Za-z0-9-]+", key) for key in keys)
    assert {slide.link for slide in slides.slides} - {""} <= set(keys)


# How words are cut.


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_list_goes_on_under_the_same_title_with_its_numbers(language):
    crowded = crowded_deck(language)
    t = translator(language)
    continued = t("slides.continued", title="")
    lists = [
        slide
        for slide in crowded.slides
        if any(isinstance(block, BulletList) and block.is_ordered for block in slide.blocks)
    ]
    assert len(lists) > 1
    assert all(slide.title.endswith(continued.strip()) for slide in lists[1:])
    held = [len(slide.blocks[0].items) for slide in lists]
    assert [slide.start for slide in lists] == [1 + sum(held[:place]) for place in range(len(held))]
    assert sum(held) == 14


def test_what_is_cut_is_shared_out_evenly():
    parts = cut(
        Slide("x", "Titre", (BulletList(tuple(words(SENTENCE) for _ in range(9))),)), "suite"
    )
    held = [len(part.blocks[0].items) for part in parts]
    assert len(held) > 1
    assert max(held) - min(held) <= 1


def test_a_long_passage_is_cut_between_sentences():
    parts = cut(Slide("x", "Titre", (Paragraph(words(SENTENCE * 30)),)), "suite")
    assert len(parts) > 1
    for part in parts:
        said = "".join(run.text for run in part.blocks[0].runs)
        assert said.startswith("Cette phrase")
        assert said.rstrip().endswith("en entier.")


def test_nothing_is_lost_when_words_are_cut():
    letters = "é" * 3000
    parts = cut(Slide("x", "Titre", (Paragraph(words(letters)),)), "suite")
    assert "".join(run.text for part in parts for run in part.blocks[0].runs) == letters


def test_a_long_table_repeats_its_heads():
    rows = tuple((f"Métier {n}", str(n)) for n in range(40))
    parts = cut(Slide("x", "Titre", (Table("", ("Métier", "Femmes"), rows),), "table"), "suite")
    assert len(parts) > 1
    assert {part.blocks[0].columns for part in parts} == {("Métier", "Femmes")}
    assert tuple(row for part in parts for row in part.blocks[0].rows) == rows


@pytest.mark.parametrize("n_rows", range(4, 40, 3))
def test_slides_with_a_longer_title_hold_less(n_rows):
    rows = tuple((f"Métier {n}", str(n)) for n in range(n_rows))
    table = Table("", ("Métier", "Femmes"), rows)
    # One line; two once it is said that it goes on.
    titles = ("Tableau 1." + " mot" * n for n in itertools.count(1))
    title = next(one for one in titles if title_lines(f"{one} (suite)", "table") == 2)
    continued = f"{title} (suite)"
    assert title_lines(title, "table") == 1
    for part in cut(Slide("x", title, (table,), "table"), continued):
        assert height_of(part.blocks, slide_sizes()[part.size]) <= room_on(part)


def test_a_large_number_of_several_words_keeps_clear_of_what_it_counts():
    value, label = "19,4 % à 19,4 %", "l’écart annuel, en part de la rémunération des hommes"
    figures = tuple(KeyFigure(value, words(label)) for _ in range(3))
    boxes = boxes_of_words(deck(Slide("x", "Titre", (KeyFigures(figures),))))
    number = [box for text, *box in boxes if text in ("19,4", "%", "à")]
    counted = [box for text, *box in boxes if text in ("l’écart", "annuel,")]
    assert len({round(top) for _, top, _, _ in number}) > 1
    # Boxes hold the room of accents and tails: a line apart they overlap by that, and no more.
    lowest, highest = max(box[3] for box in number), min(box[1] for box in counted)
    tails = 0.25 * max(bottom - top for _, top, _, bottom in number)
    assert lowest - highest <= tails


def boxes_of_words(slides):
    """Return each word of the last page, with its left, top, right and bottom."""
    need_pdftotext()
    done = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"],
        input=write_slides_pdf(slides),
        capture_output=True,
        check=True,
    )
    page = done.stdout.decode("utf-8").split("<page ")[-1]
    found = re.findall(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<', page)
    return [(text, *map(float, box)) for *box, text in found]


def test_what_introduces_a_list_is_never_left_behind():
    blocks = (
        BulletList(tuple(words(SENTENCE) for _ in range(4))),
        Paragraph(words("Et voici la suite :")),
        BulletList(tuple(words(SENTENCE) for _ in range(5))),
    )
    for part in cut(Slide("x", "Titre", blocks), "suite"):
        assert not isinstance(part.blocks[-1], Paragraph)


@pytest.mark.parametrize(("count", "size"), [(1, "large"), (4, "body"), (5, "dense")])
def test_few_words_are_large_and_more_are_a_little_smaller(count, size):
    blocks = (BulletList(tuple(words(SENTENCE * 2) for _ in range(count))),)
    assert [part.size for part in cut(Slide("x", "Titre", blocks), "suite")] == [size]


def test_the_notes_are_on_the_first_slide_only():
    slide = Slide("x", "Titre", (Paragraph(words(SENTENCE * 30)),), notes=("Dire.",))
    first, *others = cut(slide, "suite")
    assert first.notes == ("Dire.",)
    assert not any(part.notes for part in others)


def test_a_title_of_one_line_is_counted_as_one():
    assert title_lines("Qui travaille où ?") == 1
    assert title_lines("Combien de personnes devraient changer de métier pour de bon ?") == 2


# As HTML.


def test_the_page_says_its_language_and_its_title(slides, reading):
    assert reading.all("html") == [{"lang": slides.language}]
    assert slides.name in reading.texts


def test_the_same_slides_give_the_same_bytes(slides, page):
    assert write_slides_html(slides) == page


def test_the_policy_lets_two_known_scripts_run_and_nothing_else(page, reading):
    policy = next(meta["content"] for meta in reading.all("meta") if "http-equiv" in meta)
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = [
        base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts
    ]
    assert len(scripts) == 2
    allowed = " ".join(f"'sha256-{value}'" for value in hashes)
    assert policy == (
        f"default-src 'none'; script-src {allowed}; img-src data:; style-src 'unsafe-inline'; "
        "font-src data:; base-uri 'none'; form-action 'none'"
    )
    assert page.count("<script") == 2


def test_no_address_leaves_the_page(page, reading):
    addresses = [
        attributes[name]
        for _, attributes in reading.tags
        for name in ("href", "src", "action", "data", "srcset", "poster")
        if name in attributes
    ]
    assert all(address.startswith(("#", "data:image/svg+xml;base64,")) for address in addresses)
    styles = "".join(re.findall(r"<style.*?</style>", page, re.DOTALL))
    assert "url(data:font" in styles
    assert re.findall(r"url\((?!data:)[^)]*\)|@import", styles) == []


def test_the_titles_form_an_outline_with_one_for_each_slide(slides, reading):
    levels = [int(tag[1]) for tag, _ in reading.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert levels.count(2) == len(slides.slides)
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_every_slide_says_its_number(slides, reading):
    total = len(slides.slides)
    assert [text for text in reading.texts if re.fullmatch(r"\d+ / \d+", text)] == [
        f"{number} / {total}" for number in range(1, total + 1)
    ]


def test_every_picture_has_its_description(slides, reading):
    assert [image["alt"] for image in reading.all("img")] == [
        chart.alt for chart in slides.pictures
    ]


def test_heads_of_tables_say_what_they_head_and_none_is_empty(page, reading):
    assert {head.get("scope") for head in reading.all("th")} == {"col", "row"}
    assert not re.search(r"<th[^>]*>\s*</th>", page)


def test_nothing_of_the_template_falls_to_the_allow_list(slides):
    for shown in (slides, deck()):
        template = environment_of_slides().get_template("slides.html.j2")
        body = template.render(deck=as_plain_deck(shown))
        before, after = Reading(body), Reading(clean_slides(body))
        assert [(tag, set(given)) for tag, given in after.tags] == [
            (tag, set(given)) for tag, given in before.tags
        ]


@pytest.mark.parametrize("text", [*PAYLOADS, *ODD_TEXTS], ids=ascii)
def test_a_payload_is_text_wherever_a_person_s_words_may_come(text):
    found = Reading(write_slides_html(hostile_deck([text])))
    allowed = {"html", "head", "meta", "title", "style", "body", "header", "main", "nav", "button"}
    allowed |= {"div", "section", "aside", "p", "span", "h1", "h2", "h3", "ul", "li", "dl", "dt"}
    allowed |= {"dd", "figure", "figcaption", "img", "a", "script", "table", "caption", "colgroup"}
    allowed |= {"col", "thead", "tbody", "tr", "th", "td"}
    assert {tag for tag, _ in found.tags} <= allowed
    assert len(found.all("script")) == 2
    assert not [name for _, given in found.tags for name in given if name.startswith("on")]


@pytest.mark.parametrize("text", PAYLOADS, ids=ascii)
def test_what_a_person_wrote_can_be_read_as_it_was_written_on_the_slide_and_in_the_notes(text):
    slide = Slide("x", "x", (Paragraph(literally(text)),), notes=(text,))
    reading = Reading(write_slides_html(deck(slide)))
    assert reading.texts.count(text) == 2


def test_a_deck_that_someone_could_not_read_is_written_by_nobody():
    for write in (write_slides_html, write_slides_pdf):
        with pytest.raises(HandoutError):
            write(deck(Slide("x", "x", (picture(alt="Un graphique"),), "picture")))
        with pytest.raises(HandoutError):
            write(deck(Slide("x", "x", (Table("", ("a", ""), (("b", "c"),)),), "table")))


# As PDF.


def opened(slides):
    return pikepdf.open(io.BytesIO(write_slides_pdf(slides)))


def pages_of(slides):
    need_pdftotext()
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"],
        input=write_slides_pdf(slides),
        capture_output=True,
        check=True,
    )
    return done.stdout.decode("utf-8").split("\f")[:-1]


@pytest.fixture(scope="module")
def pdf(slides):
    return opened(slides)


def test_the_file_says_its_language_its_title_and_that_it_is_accessible(slides, pdf):
    assert str(pdf.Root.Lang) == {"fr": "fr-FR", "en": "en-GB"}[slides.language]
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == slides.name


def test_there_is_one_wide_page_for_each_slide(slides, pdf):
    assert len(pdf.pages) == len(slides.slides)
    assert {tuple(float(x) for x in page.MediaBox) for page in pdf.pages} == {(0, 0, 960, 540)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_however_much_there_is_to_say_a_slide_is_one_page(language):
    crowded = crowded_deck(language)
    assert len(opened(crowded).pages) == len(crowded.slides)


def test_every_page_has_its_title_its_number_and_all_its_words(slides):
    pages = pages_of(slides)
    for number, (slide, page) in enumerate(zip(slides.slides, pages, strict=True), 1):
        squeezed = re.sub(r"\s", "", page)
        assert re.sub(r"\s", "", slide.title) in squeezed
        assert f"{number}/{len(pages)}" in squeezed
        for block in slide.blocks:
            for run in _runs(block):
                for word in run.split():
                    assert word in squeezed
            if isinstance(block, Picture):
                assert re.sub(r"\s", "", block.caption)[-40:] in squeezed


def _runs(block):
    if isinstance(block, Paragraph):
        return [run.text for run in block.runs]
    if isinstance(block, BulletList):
        return [run.text for item in block.items for run in item]
    if isinstance(block, KeyFigures):
        return [figure.value or "" for figure in block.figures]
    return []


def test_the_titles_of_the_pages_form_an_outline(pdf):
    found = []

    def walk(element):
        if "/S" in element and re.fullmatch("/H[1-6]", str(element.S)):
            found.append(int(str(element.S)[2]))
        children = element.get("/K")
        for child in children if isinstance(children, pikepdf.Array) else [children]:
            if isinstance(child, pikepdf.Dictionary):
                walk(child)

    walk(pdf.Root.StructTreeRoot)
    assert found[0] == 1
    assert found.count(1) == 1
    assert len(found) >= len(pdf.pages)


def test_the_same_slides_give_the_same_pdf():
    assert write_slides_pdf(deck()) == write_slides_pdf(deck())


def test_whatever_a_person_writes_the_pages_can_be_made():
    hostile = hostile_deck()
    pdf = opened(hostile)
    # One page more tells that some signs have no shape in the kit’s font.
    assert len(pdf.pages) > len(hostile.slides)
    for name in ("/JavaScript", "/EmbeddedFiles"):
        assert name not in pdf.Root.get("/Names", {})
    assert "/AA" not in pdf.Root


def test_what_comes_bit_by_bit_in_the_room_is_all_on_the_page():
    pages = pages_of(deck(*every_slide()))
    whole = pages_of(deck(*(replace(slide, is_revealed=False) for slide in every_slide())))
    assert pages == whole


@pytest.mark.parametrize(
    ("key", "inches"), [("s06.order", 6.0), ("s06.map", 6.0), ("s03.curves", 6.0)]
)
def test_a_picture_laid_out_by_the_inch_is_never_squeezed(key, inches):
    session, workforce = read_session(key[:3]), load_workforce(PRACTICE_COMPANY)
    cells = session_cells(session, "fr")
    content = compose_deck(session, cells, language="fr", workforce=workforce)
    title = find_activity(key).chart(None, workforce, translator("fr")).title
    shown = [b for s in content.slides for b in s.blocks if isinstance(b, Picture)]
    drawn = next(block.svg for block in shown if block.title == title)
    width = float(re.search(r'width="([\d.]+)pt"', drawn)[1])
    assert width == pytest.approx(72 * inches)
