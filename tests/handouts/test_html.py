"""The HTML writer: whole, self-contained, well-formed for readers, and deaf to payloads."""

from __future__ import annotations

import itertools
import re
from html.parser import HTMLParser

import pytest

from tests.handouts.samples import ALT, ODD_TEXTS, PAYLOADS, document, every_block, picture
from workshop_kit.errors import HandoutError
from workshop_kit.handouts import html as writer
from workshop_kit.handouts.document import Answer, Heading, as_plain, words
from workshop_kit.handouts.html import clean_html, write_html


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


@pytest.fixture(scope="module")
def page():
    return write_html(document())


@pytest.fixture(scope="module")
def reading(page):
    return Reading(page)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_says_its_language_and_its_title(language):
    reading = Reading(write_html(document(language=language)))
    assert reading.all("html") == [{"lang": language}]
    assert document().name in reading.texts


def test_the_same_document_gives_the_same_bytes(page):
    assert write_html(document()) == page


def test_the_page_may_ask_for_nothing(reading):
    policy = next(meta["content"] for meta in reading.all("meta") if "http-equiv" in meta)
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'unsafe-inline';")
    assert "script-src" not in policy


def test_no_address_leaves_the_page(page, reading):
    addresses = [
        attributes[name]
        for _, attributes in reading.tags
        for name in ("href", "src", "action", "data", "srcset", "poster")
        if name in attributes
    ]
    assert addresses
    assert all(address.startswith(("#", "data:image/svg+xml;base64,")) for address in addresses)
    fonts = re.findall(r"url\(([^)]{0,16})", page)
    assert fonts
    assert all(font.startswith("data:font/ttf") for font in fonts)
    assert "@import" not in page


def test_every_anchor_leads_somewhere(reading):
    ids = [attributes["id"] for _, attributes in reading.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {link["href"][1:] for link in reading.all("a")} <= set(ids)


def test_the_titles_form_an_outline(reading):
    levels = [int(tag[1]) for tag, _ in reading.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_the_page_has_its_landmarks_and_a_way_past_the_head(reading):
    for landmark in ("header", "main", "footer"):
        assert len(reading.all(landmark)) == 1
    assert reading.all("a")[0]["href"] == "#content"
    assert reading.all("main") == [{"id": "content"}]


def test_every_picture_has_its_description_and_its_table(reading):
    pictures = reading.all("img")
    assert [image["alt"] for image in pictures] == [ALT, ALT]
    tables = {attributes.get("id") for _, attributes in reading.tags}
    assert {"table-1", "table-2", "picture-1", "picture-2"} <= tables


def test_heads_of_tables_say_what_they_head_and_none_is_empty(page, reading):
    assert {head.get("scope") for head in reading.all("th")} == {"col", "row"}
    assert not re.search(r"<th[^>]*>\s*</th>", page)


def test_nothing_of_the_template_falls_to_the_allow_list():
    body = (
        writer.environment().get_template("handout.html.j2").render(document=as_plain(document()))
    )
    before, after = Reading(body), Reading(clean_html(body))
    assert after.tags == before.tags


@pytest.mark.parametrize("text", PAYLOADS + ODD_TEXTS, ids=ascii)
def test_a_payload_is_text_wherever_a_person_may_write(text):
    hostile = document(
        *every_block(),
        Answer(words("Une question ?"), (("", text), (text, text))),
        owner=f"Équipe {text} · 14 mars",
        footer=text,
        running_head=text,
    )
    expected = Reading(
        write_html(document(*every_block(), Answer(words("?"), (("", "x"), ("x", "x")))))
    )
    found = Reading(write_html(hostile))
    assert [tag for tag, _ in found.tags] == [tag for tag, _ in expected.tags]
    assert [attributes.keys() for _, attributes in found.tags] == [
        attributes.keys() for _, attributes in expected.tags
    ]


@pytest.mark.parametrize("text", PAYLOADS, ids=ascii)
def test_what_a_person_wrote_can_be_read_as_it_was_written(text):
    reading = Reading(write_html(document(Answer(words("?"), (("", text),)))))
    assert text in reading.texts


def test_a_payload_in_a_title_of_a_chart_or_in_its_description_is_text():
    hostile = PAYLOADS[0]
    page = write_html(document(Heading(words("x")), picture(title=hostile, alt=ALT + hostile)))
    reading = Reading(page)
    assert [image.keys() for image in reading.all("img")] == [{"src", "alt"}]
    assert hostile in reading.texts


@pytest.mark.parametrize(
    ("body", "cleaned"),
    [
        ("<script>x()</script>a", "a"),
        ('<img src="http://x/y.png" alt="a">', '<img alt="a">'),
        ('<img src="data:text/html;base64,AAAA" alt="a">', '<img alt="a">'),
        ('<a href="javascript:x()">a</a>', "<a>a</a>"),
        ('<a href="#content">a</a>', '<a href="#content">a</a>'),
        ('<a href="autre.html">a</a>', "<a>a</a>"),
        ('<a href="data:text/html,x">a</a>', "<a>a</a>"),
        ("<p style='position:fixed' onclick='x()'>a</p>", "<p>a</p>"),
        ("<button data-commandlinker-command='x'>a</button>", "a"),
        ("<style>body{display:none}</style>a", "a"),
        ("<form action=//x><input></form>a", "a"),
        ("<iframe srcdoc='x'></iframe>a", "a"),
    ],
)
def test_the_allow_list_lets_nothing_else_through(body, cleaned):
    assert clean_html(body) == cleaned


def test_what_would_slip_through_the_templates_falls_at_the_allow_list(monkeypatch):
    read = writer.read_template

    def careless(name):
        return read(name).replace("<h1>{{ document.title }}", "<h1>{{ document.title | safe }}")

    monkeypatch.setattr(writer, "read_template", careless)
    writer.environment.cache_clear()
    try:
        page = write_html(document(title="<script>x()</script><img src=x onerror=x()>Titre"))
    finally:
        writer.environment.cache_clear()
    reading = Reading(page.split("<body>")[1])
    assert not reading.all("script")
    assert not any("onerror" in image for image in reading.all("img"))
    assert "Titre" in reading.texts


def test_a_document_that_someone_could_not_read_is_not_written():
    with pytest.raises(HandoutError):
        write_html(document(picture(alt="")))
