"""The package of an Office file: the letters it can hold, its seal, and the same bytes."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.handouts.office_package import About, for_office, is_sealed, seal

ABOUT = About("Accord & <plan> \x00", "fr-FR", date(2026, 11, 22))


def package(**members: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in {
            "[Content_Types].xml": "types",
            "_rels/.rels": "rels",
            **members,
        }.items():
            archive.writestr(name, content)
    return packed.getvalue()


@pytest.fixture
def sealed(tmp_path):
    path = tmp_path / "accord.docx"
    path.write_bytes(seal(package(a="1", b="2"), ABOUT))
    return path


def test_the_order_and_the_hour_of_writing_change_nothing():
    assert seal(package(a="1", b="2"), ABOUT) == seal(package(b="2", a="1"), ABOUT)


def test_sealing_again_changes_nothing():
    once = seal(package(a="1"), ABOUT)
    assert seal(once, ABOUT) == once


def test_what_the_kit_wrote_is_sealed(sealed):
    assert is_sealed(sealed)


def test_one_changed_member_breaks_the_seal(sealed, tmp_path):
    changed = tmp_path / "changed.docx"
    with zipfile.ZipFile(sealed) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content if name != "a" else b"changed")
    assert not is_sealed(changed)


def test_a_file_of_somebody_else_is_not_sealed(tmp_path):
    for name, data in {"a": b"", "b": b"texte", "c": package(x="y"), "d": package()[:40]}.items():
        path = tmp_path / name
        path.write_bytes(data)
        assert not is_sealed(path)


def test_a_file_that_claims_to_unpack_to_a_giant_is_not_looked_into(tmp_path):
    path = tmp_path / "giant.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", b"\0" * 30_000_000)
    assert not is_sealed(path)


def test_the_title_is_well_formed_and_says_that_something_was_there(sealed):
    with zipfile.ZipFile(sealed) as archive:
        core = archive.read("docProps/core.xml").decode()
    assert "<dc:title>Accord &amp; &lt;plan&gt; \ufffd</dc:title>" in core


@given(st.text(st.characters(), max_size=60))
def test_a_text_keeps_its_length_and_what_xml_accepts(text):
    plain = text.replace("\r\n", "\n")
    shown = for_office(plain)
    assert len(shown) == len(plain)
    for before, after in zip(plain, shown, strict=True):
        assert after in (before, "\ufffd", "\n")
    assert for_office(shown) == shown


@pytest.mark.parametrize("text", ["שלום \u200f عربي", "👩\u200d🔧", "e\u0301", "a\tb\nc", "  d  "])
def test_scripts_signs_and_spaces_are_kept(text):
    assert for_office(text) == text
