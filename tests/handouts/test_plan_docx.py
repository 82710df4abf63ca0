"""The agreement as a Word document: its words, its styles, its language, and nothing hidden."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from functools import cache

import docx
import pytest
from defusedxml.ElementTree import fromstring
from docx.oxml.ns import qn

from tests.handouts.plan_samples import EMPTY, context, measure, whole_plan
from tests.safety.payloads import PAYLOADS, texts_of
from workshop_kit.handouts.office_package import for_office
from workshop_kit.handouts.plan_docx import write_plan_docx
from workshop_kit.legal import Plan, check_plan
from workshop_kit.texts import translator


def written(plan=None, language="fr", **changes) -> bytes:
    plan = plan or whole_plan()
    if changes:
        return write_plan_docx(plan, check_plan(plan), context(language, **changes))
    return _written(plan, language)


# Many tests look at the same document.
@cache
def _written(plan, language) -> bytes:
    return write_plan_docx(plan, check_plan(plan), context(language))


def opened(data: bytes):
    return docx.Document(io.BytesIO(data))


def every_text(document) -> str:
    """Return the words of the paragraphs and of the cells, in their order."""
    paragraphs = document.element.body.iter(qn("w:p"))
    return "\n".join(docx.text.paragraph.Paragraph(one, None).text for one in paragraphs)


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def headings(document) -> list[tuple[str, str]]:
    styled = ((one.style.name, one.text) for one in document.paragraphs)
    return [(name, text) for name, text in styled if name.startswith("Heading")]


def test_the_same_plan_gives_the_same_bytes():
    _written.cache_clear()
    first = written()
    _written.cache_clear()
    assert written() == first


def test_each_domain_is_a_heading_in_the_order_of_the_law_with_its_measure(t):
    found = headings(opened(written(language=t.language)))
    domains = [text for name, text in found if name == "Heading 2"]
    assert domains == [t(f"legal.domain.{one.domain}") for one in whole_plan().measures]
    assert [text for name, text in found if name == "Heading 3"] == [
        t("plan_files.measure", number=number) for number in range(1, 10)
    ]


def test_a_measure_keeps_its_number_when_its_domain_comes_earlier():
    plan = replace(whole_plan(), measures=(measure(8), measure(0)))
    found = [text for name, text in headings(opened(written(plan))) if name != "Heading 1"]
    assert found[:4] == [
        *("Embauche", "Mesure 2"),
        *("Articulation entre l’activité professionnelle et la vie personnelle et familiale",),
        "Mesure 1",
    ]


def test_a_figure_stands_with_its_people_its_day_its_target_and_its_source():
    table = opened(written()).tables[1]
    assert [cell.text for cell in table.rows[1].cells] == [
        "Part des femmes parmi les personnes embauchées",
        "Embauches de trois ans, conduite de ligne",
        "12,4\u00a0%\nsur 84 personnes\nmesuré le 31 décembre 2025",
        "25,0\u00a0% (en avoir plus)\nd’ici au 30 juin 2028",
        "Fichier du personnel",
    ]


def test_the_baselines_stand_together_before_the_measures():
    table = opened(written()).tables[0]
    assert [row.cells[0].text for row in table.rows[1:]] == [str(one) for one in range(1, 10)]
    assert [cell.text for cell in table.rows[2].cells][3:6] == [
        *("+3,2\u00a0points".replace("\u00a0", " "), "84 personnes", "31 décembre 2025")
    ]


def test_more_domains_than_the_law_asks_for_are_said_to_be(t):
    said = t("legal.domains.beyond", chosen=9, beyond=6)
    assert said in every_text(opened(written(language=t.language)))


def test_what_is_not_written_stands_between_brackets_and_never_as_a_blank(t):
    document = opened(written(EMPTY, t.language))
    text = every_text(document)
    for part in ("objective", "action", "start", "end", "employer", "union", "cost", "members"):
        what = t(f"plan_files.lacking.{part}")
        assert t("plan_files.to_complete", what=what) in text
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert all(cell.strip() for cell in cells)


def test_what_is_lacking_has_a_style_of_its_own_and_what_is_there_has_not():
    marked = [
        run.text
        for one in opened(written(EMPTY)).paragraphs
        for run in one.runs
        if run.style.name == "KitLacking"
    ]
    assert marked
    assert all(text.startswith("[à compléter") for text in marked)
    whole = opened(written(who=("DRH",) * 9, last_year="Premier plan.", index="Rattrapage."))
    lacking = [
        run.text for one in whole.paragraphs for run in one.runs if run.style.name == "KitLacking"
    ]
    # The clauses that the parties write themselves.
    assert len(lacking) == 7


def test_a_simulated_company_is_said_to_commit_nobody(t):
    said = t("plan_files.simulated")
    assert said in every_text(opened(written(language=t.language)))
    assert said not in every_text(opened(written(EMPTY, t.language, is_simulated=False)))


def test_the_annex_says_what_the_check_found_where_and_which_article(t):
    plan = replace(whole_plan(), end=None, measures=(replace(measure(), cost=None),))
    plan = replace(plan, kind="unilateral_plan")
    document = opened(written(plan, t.language))
    text = every_text(document)
    assert t("legal.not_advice") in text
    assert t("legal.finding.end_missing") in text
    assert t("legal.finding.cost_missing", number=1) in text
    rows = [row.cells[2].text for table in document.tables[-3:] for row in table.rows]
    assert any("L. 2242-3" in one for one in rows)


def test_nothing_found_is_not_said_to_be_valid(t):
    said = t("plan_files.annex.nothing")
    assert said in every_text(opened(written(language=t.language)))
    assert said not in every_text(opened(written(EMPTY, t.language)))


def test_an_agreement_has_its_parties_and_a_plan_its_record_of_disagreement():
    agreement, plan = (
        every_text(opened(written(whole_plan(kind, n=1))))
        for kind in ("agreement", "unilateral_plan")
    )
    assert "Parties : " in agreement.replace("\u00a0", " ")
    assert "CFDT" in agreement
    assert "désaccord" not in agreement
    assert "Procès-verbal de désaccord" in plan
    # What was typed is there all the same: whom the employer wanted to negotiate with.
    assert "CFDT" in plan


def test_what_could_not_be_read_is_printed_as_it_was_typed():
    typed = {(2, "baseline"): "une  douzaine\t?", (None, "start"): "bientôt"}
    table = opened(written(whole_plan(n=2), unread=typed)).tables[-1]
    rows = [[cell.text for cell in row.cells] for row in table.rows[1:]]
    assert [(row[0], row[2]) for row in rows] == [
        ("Mesure 2", "une  douzaine\t?"),
        ("Ensemble du texte", "bientôt"),
    ]


@pytest.fixture(scope="module")
def hostile() -> bytes:
    """Return an agreement with a measure for each payload, whose every text is the payload."""
    texts = texts_of()
    return written(whole_plan(texts=texts), who=texts, index="\n".join(texts))


def test_what_people_typed_is_kept_as_it_stands(hostile):
    text = every_text(opened(hostile))
    # Objective, action, hypothesis, steps, who; name, population and source in two tables.
    found = {payload.name: text.count(for_office(payload.text)) for payload in PAYLOADS}
    assert min(found.values()) >= 11, found


def test_what_people_typed_leaves_every_part_well_formed(hostile):
    for content in members(hostile).values():
        fromstring(content)


def test_every_payload_in_a_name_makes_a_document_that_opens():
    names = " ".join(payload.text for payload in PAYLOADS)
    document = opened(written(EMPTY, company=names, team=names))
    assert document.core_properties.title


def test_a_long_word_takes_no_more_than_its_column():
    data = written(whole_plan(text="é" * 600, n=1))
    for table in opened(data).tables:
        widths = [int(one.get(qn("w:w"))) for one in table._tbl.tblGrid.gridCol_lst]
        assert sum(widths) <= 170 * 1440 / 25.4 + len(widths)
        assert table._tbl.tblPr.find(qn("w:tblLayout")).get(qn("w:type")) == "fixed"


def test_it_is_in_one_language_and_says_so(t):
    data = written(EMPTY, t.language)
    tag = {"fr": "fr-FR", "en": "en-GB"}[t.language]
    parts = members(data)
    languages = re.findall(rb"<w:(?:lang|themeFontLang) ([^>]*?)/>", b"".join(parts.values()))
    assert languages
    assert all(one.decode() == f'w:val="{tag}"' for one in languages)
    assert opened(data).core_properties.language == tag


def test_each_table_repeats_its_head_and_says_what_it_holds():
    tables = opened(written(EMPTY)).tables
    assert len(tables) >= 4
    for table in tables:
        head, *rows = table.rows
        assert head._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:tblHeader")) is None for row in rows)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        assert table._tbl.tblPr.find(qn("w:tblLook")).get(qn("w:firstRow")) == "1"


def test_pages_are_of_a4_and_numbered():
    data = written(EMPTY)
    section = opened(data).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    footer = members(data)["word/footer1.xml"]
    assert [*re.findall(rb'w:instr="(\w+)"', footer)] == [b"PAGE", b"NUMPAGES"]


def test_it_reaches_for_nothing_outside_and_can_execute_nothing(hostile):
    parts = members(hostile)
    assert not [name for name in parts if re.search(r"vba|embed|ole|activex|media", name, re.I)]
    assert not [name for name, content in parts.items() if b"TargetMode" in content]
    instructions = re.findall(rb"<w:instrText|<w:fldChar|w:instr=", b"".join(parts.values()))
    assert len(instructions) == 2


def test_it_tells_nothing_of_who_made_it_nor_where():
    parts = members(written(EMPTY))
    core = parts["docProps/core.xml"].decode()
    assert "<dc:creator></dc:creator>" in core
    assert "lastModifiedBy" not in core
    assert not any(b"python-docx" in content or b"/home" in content for content in parts.values())
    with zipfile.ZipFile(io.BytesIO(written(EMPTY))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_word_of_the_kit_is_in_the_language_of_the_document():
    french = translator("fr")
    text = every_text(opened(written(Plan("agreement", 186), "en")))
    for key in ("preamble", "measures", "follow_up", "annex"):
        assert french(f"plan_files.{key}") not in text


@pytest.mark.study
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("which", ["empty", "whole", "hostile"])
def test_libreoffice_opens_it_and_sets_its_pages(tmp_path, which, language):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("no LibreOffice on this machine")
    hostile = " ".join(payload.text for payload in PAYLOADS)
    plans = {"empty": EMPTY, "whole": whole_plan(), "hostile": whole_plan(text=hostile, n=2)}
    path = tmp_path / "accord.docx"
    path.write_bytes(written(plans[which], language))
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = [office, home, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    said = subprocess.run(
        ["pdftotext", "-raw", tmp_path / "accord.pdf", "-"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert " ".join(translator(language)("plan_files.preamble.care").split()) in " ".join(
        said.split()
    )
