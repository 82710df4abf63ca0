"""Each detector sees what it is there for: a payload that does run, a file that is carried."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from tests.safety.detectors import (
    actions_of_pdf,
    bad_file_name,
    controls_in,
    live_parts_of_svg,
    words_of_pdf,
)
from tests.safety.payloads import PAYLOADS, SENTINEL_NAME

# RELIABILITY section 3.6, by what each line of it tries.
AIMS_OF_THE_LIST = {
    *("script", "style", "request", "command", "template", "typst", "mathtext", "markdown"),
    *("formula", "path", "letters"),
}


def pdf_with(change):
    pdf = pikepdf.new()
    pdf.add_blank_page()
    change(pdf)
    target = io.BytesIO()
    pdf.save(target)
    return target.getvalue()


def action(**parts):
    def change(pdf):
        pdf.Root.OpenAction = Dictionary(**parts)

    return change


def link(**parts):
    def change(pdf):
        note = Dictionary(
            Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=Dictionary(**parts)
        )
        pdf.pages[0].Annots = Array([note])

    return change


def attachment(pdf):
    pdf.attachments["a.txt"] = b"a"


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (action(S=Name.JavaScript, JS="app.alert(1)"), "/JS"),
        (action(S=Name.Launch, F="calc.exe"), "/Launch"),
        (link(S=Name.URI, URI="http://payload.invalid/"), "/URI"),
        (link(S=Name.GoToR, F="x.pdf"), "/GoToR"),
        (link(S=Name.SubmitForm, F="http://payload.invalid/"), "/SubmitForm"),
        (attachment, "/EmbeddedFiles"),
    ],
)
def test_what_a_pdf_would_do_is_seen(change, found):
    assert found in actions_of_pdf(pdf_with(change))


def test_a_pdf_that_does_nothing_is_harmless():
    assert actions_of_pdf(pdf_with(lambda pdf: None)) == []
    assert not words_of_pdf(pdf_with(lambda pdf: None)).strip()


@pytest.mark.parametrize(
    "inside",
    [
        f"<script>{SENTINEL_NAME}=1</script>",
        f'<rect onload="{SENTINEL_NAME}=1"/>',
        '<a href="javascript:x()"><rect/></a>',
        '<image href="http://payload.invalid/x.png"/>',
        "<text>x</text>",
        '<style>@import "http://payload.invalid/x.css"</style>',
        '<rect style="fill:url(http://payload.invalid/x)"/>',
    ],
)
def test_what_a_picture_would_do_is_seen(inside):
    assert live_parts_of_svg(f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>')


def test_a_picture_that_does_nothing_is_harmless():
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><path style="fill:url(#a)" d="M 0 0"/></svg>'
    assert live_parts_of_svg(svg) == []


@pytest.mark.parametrize(
    "name", ["../x.pdf", "con.pdf", "a:b.pdf", "é.pdf", "a b.pdf", "a..pdf", "a/b", "x" * 200, ".x"]
)
def test_a_file_name_that_some_system_refuses_is_seen(name):
    assert bad_file_name(name)


def test_a_plain_file_name_is_accepted():
    assert not bad_file_name("seance-02-livret-vierge.fr.pdf")


@pytest.mark.parametrize("said", ["\x1b[2J", "a\rb", "a\x07", "a\u202eb", "a\x9bb", "\ud83d"])
def test_what_would_drive_a_terminal_is_seen(said):
    assert controls_in(said)
    assert not controls_in("Égalité « pro » :\n100 %")


def test_the_list_has_every_kind_of_payload_under_one_name_each():
    assert {payload.aim for payload in PAYLOADS} == AIMS_OF_THE_LIST
    assert len({payload.name for payload in PAYLOADS}) == len(PAYLOADS)
    assert len({payload.text for payload in PAYLOADS}) == len(PAYLOADS)
