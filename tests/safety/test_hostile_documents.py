"""Every payload through every entry point: PDF, pictures, file names, terminal.

The HTML of the same documents is opened in a browser (`tests/browser/test_hostile_pages.py`).
"""

from __future__ import annotations

import json
import shutil
import warnings
from dataclasses import replace
from functools import cache

import pytest

from tests.safety.detectors import (
    actions_of_pdf,
    bad_file_name,
    controls_in,
    live_parts_of_svg,
    words_of_pdf,
)
from tests.safety.documents import KINDS, make_document
from tests.safety.hostile import ENTRIES, SESSION, letters_of, printed
from tests.safety.payloads import PAYLOADS, texts_of
from workshop_kit.activities import list_activities
from workshop_kit.charts import to_svg
from workshop_kit.data import read_workforce
from workshop_kit.data.company import read_company
from workshop_kit.errors import DataError, WorkshopError
from workshop_kit.folders import datasets_folder
from workshop_kit.handouts.orders import file_name, plain_name
from workshop_kit.sessions import read_session
from workshop_kit.texts import LANGUAGES, translator

# Kinds that hold what every other one holds, and those that must not take anything from it.
LOOKED_AT = ("blank", "personal", "guide", "slides", "booklet")

# Sinks: HTML and PDF of five kinds, pictures, names of files, a terminal, live JupyterLab.
N_SINKS = 2 * len(LOOKED_AT) + 4


def test_the_list_of_what_is_tried_does_not_shrink():
    assert len(PAYLOADS) >= 84
    assert len(ENTRIES) >= 14
    assert set(LOOKED_AT) <= set(KINDS)
    # RELIABILITY 3.6 asks for 20 payloads x 12 entry points x 6 sinks.
    assert len(PAYLOADS) * len(ENTRIES) * N_SINKS >= 84 * 14 * 14
    for entry in ENTRIES:
        tried = [text for texts, _ in entry.cases() for text in texts]
        assert sorted(tried) == sorted(texts_of()), entry.name


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_pdf_runs_sends_and_carries_nothing_and_loses_no_text(entry):
    # One kind where the text is to be read, or one that must stand it.
    kind = (*entry.shown_in, "personal")[0]
    for texts, sources in entry.cases():
        pdf = make_document(kind, sources, "fr").pdf
        assert actions_of_pdf(pdf) == []
        words = letters_of(words_of_pdf(pdf, whole=entry.is_in_the_head))
        lost = [text for text in texts if printed(entry.readable(text)) not in words]
        assert entry.shown_in == () or lost == []


@pytest.mark.parametrize("kind", LOOKED_AT)
def test_every_kind_of_document_stands_every_payload_in_pdf(kind):
    for entry in ENTRIES:
        if entry.name in {"notes of the pair", "company name", "markdown of the notebook"}:
            assert actions_of_pdf(make_document(kind, entry.at_once(), "en").pdf) == []


def hostile_workforces():
    return [
        sources.workforce
        for entry in ENTRIES
        if entry.name in {"job families", "jobs"}
        for _, sources in entry.cases()
    ]


def test_a_chart_draws_any_label_as_letters_and_typesets_none():
    drawn = [a for a in list_activities(SESSION) if hasattr(a, "chart")]
    assert drawn
    with warnings.catch_warnings():
        # A letter that the font lacks would be drawn as an empty box, with a warning.
        warnings.simplefilter("error")
        for workforce in hostile_workforces():
            for activity in drawn:
                figure = activity.chart(None, workforce, translator("fr")).draw()
                assert live_parts_of_svg(to_svg(figure)) == []
                labels = figure.axes[0].get_yticklabels()
                assert not any(label.get_parse_math() for label in labels)


@cache
def _session():
    return read_session(SESSION)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["blank", "personal", "guide", "slides"])
def test_the_file_name_of_a_document_is_one_that_every_system_accepts(kind, language):
    for text in texts_of():
        titled = _titled(text)
        for ending in ("html", "pdf"):
            name = file_name(titled, kind, language=language, ending=ending)
            assert not bad_file_name(name), name
        plain_name(text)


def _titled(text):
    return replace(_session(), title={"fr": text, "en": text})


@pytest.fixture
def company_folder(tmp_path):
    source = datasets_folder() / "printing_shop"
    return shutil.copytree(source, tmp_path / "printing_shop")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_terminal_is_told_of_a_hostile_file_drives_nothing(company_folder, language):
    t = translator(language)
    path = company_folder / "employees.csv"
    right = path.read_text(encoding="utf-8")
    head, first, *_ = right.splitlines()
    for text in texts_of():
        as_cell = '"' + text.replace('"', '""') + '"'
        for wrong in (
            head.replace("sex", as_cell, 1),
            "\n".join([head, first.replace(",women,", f",{as_cell},").replace(",men,", as_cell)]),
        ):
            path.write_text(wrong, encoding="utf-8", errors="surrogatepass", newline="")
            with pytest.raises(DataError) as caught:
                read_workforce(company_folder)
            assert controls_in(t.error(caught.value)) == set()
            for problem in caught.value.values.get("problems", ()):
                assert controls_in(t(f"problem.{problem.key}.what", **problem.as_values())) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_terminal_is_told_of_a_hostile_name_drives_nothing(language):
    t = translator(language)
    for text in texts_of():
        for error in (
            WorkshopError("unknown_session", name=text, known="s02"),
            WorkshopError("handout_not_written", path=f"/{text}/x.pdf", reason=text),
            WorkshopError("unreadable_file", file=text, detail=text),
        ):
            assert controls_in(t.error(error)) == set()


def test_a_company_s_file_is_read_whatever_its_labels_hold(company_folder):
    path = company_folder / "company.json"
    entry = json.loads(path.read_text(encoding="utf-8"))
    for text in texts_of():
        entry["name"] = text
        for part in (*entry["jobs"], *entry["job_families"]):
            part["label"] = {"fr": text, "en": text}
        path.write_text(json.dumps(entry), encoding="utf-8")
        company = read_company(path)
        labels = [company.name, *(job.label.fr for job in company.jobs)]
        assert all(controls_in(label) == set() and "\n" not in label for label in labels)
