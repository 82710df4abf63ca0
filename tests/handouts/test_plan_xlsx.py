"""The follow-up sheet: texts that stay texts, numbers and days, and pages that can be printed."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from defusedxml.ElementTree import fromstring

from tests.handouts.plan_samples import EMPTY, FIGURES, context, measure, whole_plan
from tests.safety.payloads import PAYLOADS, texts_of
from workshop_kit.handouts.office_package import for_office
from workshop_kit.handouts.plan_words import MOST_READINGS, list_readings
from workshop_kit.handouts.plan_xlsx import STATES, write_plan_xlsx
from workshop_kit.handouts.sheet_cells import LONGEST_TEXT
from workshop_kit.legal.plan import PLAN_UNITS, Plan
from workshop_kit.texts import translator


def written(plan=None, language="fr", **changes) -> bytes:
    return write_plan_xlsx(plan or whole_plan(), context(language, **changes))


def opened(data: bytes):
    return openpyxl.load_workbook(io.BytesIO(data))


def rows(data: bytes) -> list[dict[str, object]]:
    """Return the rows of the first sheet by the titles of its columns."""
    heads, *others = opened(data).worksheets[0].iter_rows()
    return [{head.value: cell for head, cell in zip(heads, row, strict=True)} for row in others]


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def whole() -> bytes:
    return written(who=("DRH",) * 9)


@pytest.fixture(scope="module")
def hostile() -> bytes:
    """Return a sheet with a row for each payload, whose every text is the payload."""
    return written(whole_plan(texts=texts_of()), who=texts_of())


def test_the_same_plan_gives_the_same_bytes(whole):
    assert written(who=("DRH",) * 9) == whole


def test_there_is_a_row_for_each_indicator_with_its_measure(whole):
    found = rows(whole)
    assert [row["Mesure"].value for row in found] == list(range(1, 10))
    assert found[0]["Domaine"].value == "Embauche"
    assert found[0]["Axe du diagnostic"].value == "Mixité des emplois"
    assert found[0]["Responsable"].value == "DRH"
    assert found[3]["Unité"].value == "€ de l’heure"


@pytest.mark.parametrize(("place", "figure"), list(enumerate(FIGURES)), ids=str)
def test_a_figure_is_a_number_in_the_unit_of_its_row(whole, place, figure):
    unit, baseline, target = figure
    row, scale = rows(whole)[place], 100 if unit in ("points", "per_year") else 1
    assert row["Valeur de départ"].value == pytest.approx(baseline * scale, abs=1e-12)
    assert row["À atteindre"].value == pytest.approx(target * scale, abs=1e-12)
    assert row["Valeur de départ"].data_type == "n"
    assert row["Personnes"].value == 84


def test_a_share_is_shown_by_a_hundred_in_the_way_of_each_language(whole):
    assert rows(whole)[0]["Valeur de départ"].number_format == '0.0"\u00a0"%'
    assert rows(written(language="en"))[0]["Baseline"].number_format == "0.0%"


def test_a_reading_is_shown_in_the_unit_of_its_row(whole):
    row = rows(whole)[0]
    readings = [cell for head, cell in row.items() if head.startswith("Relevé")]
    assert {cell.number_format for cell in readings} == {row["À atteindre"].number_format}
    assert {cell.value for cell in readings} == {None}


def test_a_day_is_a_date(whole):
    row = rows(whole)[0]
    assert row["Mesurée le"].value.date() == date(2025, 12, 31)
    assert row["Échéance"].value.date() == date(2028, 6, 30)
    assert row["Échéance"].is_date


def test_every_unit_of_a_plan_has_words(t):
    for unit in PLAN_UNITS:
        assert t(f"plan_files.unit.{unit}")


def test_there_is_a_column_for_each_half_year_of_the_plan(whole, t):
    heads = [cell.value for cell in opened(written(language=t.language)).worksheets[0][1]]
    days = [date(year, *end) for year in (2027, 2028, 2029) for end in ((6, 30), (12, 31))]
    said = [t("plan_files.column.reading", day=day) for day in days]
    assert heads[-7:] == [*said, t("plan_files.column.notes")]


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (None, date(2027, 1, 1), []),
        (date(2027, 6, 30), date(2027, 12, 31), ["2027-12-31"]),
        (date(2027, 6, 29), date(2027, 7, 2), ["2027-06-30", "2027-07-02"]),
        (date(2027, 3, 1), date(2027, 3, 1), ["2027-06-30", "2027-12-31"]),
        (date(2027, 3, 1), None, ["2027-06-30", "2027-12-31"]),
        (date(9999, 7, 1), None, ["9999-12-31"]),
    ],
    ids=str,
)
def test_readings_follow_the_start_and_end_with_the_plan(start, end, days):
    found = [day.isoformat() for day in list_readings(Plan("agreement", 60, start, end))]
    assert found[:2] == days
    assert len(found) in (len(days), 4)


def test_a_plan_of_thirty_years_says_where_its_readings_stop(t):
    plan = replace(whole_plan(), end=date(2056, 12, 31))
    book = opened(written(plan, t.language))
    last = list_readings(plan)[-1]
    assert (len(list_readings(plan)), last) == (MOST_READINGS, date(2036, 12, 31))
    said = [row[0].value for row in book.worksheets[1].iter_rows()]
    assert t("plan_files.read_me.far", day=last) in said


def test_what_is_lacking_is_said_in_its_cell_and_only_the_columns_to_fill_are_blank(t):
    (row,) = rows(written(EMPTY, t.language))
    lacking = {head for head, cell in row.items() if str(cell.value).startswith("[")}
    blank = {head for head, cell in row.items() if cell.value is None}
    assert t("plan_files.column.baseline") in lacking
    assert t("plan_files.column.who") in lacking
    readings = [t("plan_files.column.reading_without_day", number=n) for n in range(1, 5)]
    assert blank == {*readings, t("plan_files.column.notes")}


def test_what_could_not_be_read_stands_in_its_cell_as_it_was_typed():
    blank = replace(measure().indicator, baseline=None)
    plan = replace(whole_plan(), measures=(replace(measure(), indicator=blank),))
    (row,) = rows(written(plan, unread={(1, "baseline"): "une  douzaine", (None, "start"): "x"}))
    assert row["Valeur de départ"].value == "[à compléter]\nune  douzaine"


def read_back(text: str) -> str:
    """Return a text of a cell as Excel shows it."""
    return re.sub(r"_x005F_(?=x[0-9A-Fa-f]{4}_)", "_", text)


def test_what_people_typed_is_kept_as_it_stands(hostile):
    found = rows(hostile)
    assert len(found) == len(PAYLOADS)
    columns = ("Objectif", "Action", "Indicateur", "Population", "Source", "Responsable")
    for payload, row in zip(PAYLOADS, found, strict=True):
        for column in (*columns, "Étapes et dates"):
            assert read_back(row[column].value) == for_office(payload.text), payload.name


@pytest.mark.parametrize("text", ["_x0041_", "=_x000D_+1", "_x005F_", "_X0041_ _x41_"])
def test_what_excel_would_read_as_the_number_of_a_letter_is_kept(text):
    (row,) = rows(written(whole_plan(text=text, n=1)))
    assert read_back(row["Objectif"].value) == text
    assert not re.search(r"(?<!_x005F)_x(?!005F)[0-9A-Fa-f]{4}_", row["Objectif"].value)


def test_no_cell_is_a_formula_nor_an_error_nor_a_link(hostile):
    for name, content in members(hostile).items():
        if not name.startswith("xl/worksheets/"):
            continue
        sheet = fromstring(content)
        tags = {element.tag.rpartition("}")[2] for element in sheet.iter()}
        assert not tags & {"f", "hyperlink", "hyperlinks", "oleObjects", "controls"}
        kinds = {one.get("t") for one in sheet.iter() if one.tag.endswith("}c")}
        assert kinds <= {"inlineStr", "s", "n", "d"}


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "＝1",
        "#N/A",
        "TRUE",
        "12",
        "=cmd|' /C calc'!A0",
    ],
)
def test_a_text_that_looks_like_something_else_is_a_text_and_stays_one_when_edited(text):
    (row,) = rows(written(whole_plan(text=text, n=1)))
    cell = row["Objectif"]
    assert (cell.data_type, cell.value) == ("s", for_office(text))
    assert cell.quotePrefix


def test_nothing_is_reached_for_outside_and_nothing_can_be_executed(hostile):
    parts = members(hostile)
    assert not [name for name in parts if re.search(r"vba|embed|external|media|connection", name)]
    assert not [name for name, content in parts.items() if b"TargetMode" in content]
    offered = re.findall(rb"<formula1>(.*?)</formula1>", b"".join(parts.values()))
    assert offered
    assert all(re.fullmatch(rb"Listes!\$[A-D]\$2:\$[A-D]\$\d+", one) for one in offered)
    for content in parts.values():
        fromstring(content)


def test_a_text_longer_than_a_cell_holds_says_that_it_goes_on_elsewhere(t):
    (row,) = rows(written(whole_plan(text="é😀" * LONGEST_TEXT, n=1), t.language))
    value = row[t("plan_files.column.objective")].value
    assert value.endswith(t("plan_files.cut"))
    assert len(value.encode("utf-16-le")) // 2 <= 32_767


def test_words_are_chosen_from_lists_that_hold_them(t):
    book = opened(written(language=t.language))
    offers = book.worksheets[0].data_validations.dataValidation
    assert len(offers) == 4
    words = book[t("plan_files.sheet.lists")]
    column = [cell.value for cell in words["A"]][1 : len(STATES) + 1]
    assert column == [t(f"plan_files.state.{state}") for state in STATES]
    # A word of one's own may be written all the same.
    assert not any(one.showErrorMessage for one in offers)


def test_titles_stay_in_sight_can_be_filtered_and_are_printed_on_each_page(whole):
    sheet = opened(whole).worksheets[0]
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref.startswith("A1:")
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$1", "$A:$A")
    setup = sheet.page_setup
    assert (setup.orientation, int(setup.paperSize), setup.fitToHeight) == ("landscape", 9, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    widths = [one.width for one in sheet.column_dimensions.values()]
    # No more than 200 letters on a page: smaller, nobody could read it.
    assert sum(widths) / setup.fitToWidth <= 200


def test_a_row_is_as_tall_as_its_longest_text(whole):
    sheet = opened(whole).worksheets[0]
    assert sheet.row_dimensions[2].height > 2 * 13
    assert sheet["D2"].alignment.wrap_text


def test_the_read_me_says_what_it_is_and_that_the_company_is_simulated(t):
    sheet = opened(written(language=t.language)).worksheets[1]
    said = " ".join(row[0].value for row in sheet.iter_rows())
    assert t("plan_files.simulated") in said
    assert t("plan_files.read_me.method") in said
    assert t("legal.not_advice") in said


def test_it_tells_nothing_of_who_made_it(whole):
    core = members(whole)["docProps/core.xml"].decode()
    assert "<dc:creator></dc:creator>" in core
    assert "<dc:language>fr-FR</dc:language>" in core
    assert "openpyxl" not in core


def test_names_with_every_payload_make_a_sheet_that_opens():
    names = " ".join(texts_of())
    assert opened(written(EMPTY, company=names, team=names)).worksheets


@pytest.mark.study
@pytest.mark.parametrize("language", ["fr", "en"])
def test_libreoffice_computes_nothing_in_it(tmp_path, language):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("no LibreOffice on this machine")
    path = tmp_path / "suivi.xlsx"
    path.write_bytes(written(whole_plan(texts=texts_of()), language))
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    # The first sheet as text, UTF-8, every text between quotes.
    form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
    command = [office, home, "--headless", "--convert-to", form, "--outdir", tmp_path, path]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    with (tmp_path / "suivi.csv").open(encoding="utf-8", newline="") as file:
        heads, *found = csv.reader(file)
    place = heads.index(translator(language)("plan_files.column.objective"))
    for payload, row in zip(PAYLOADS, found, strict=True):
        if payload.aim == "formula":
            assert row[place] == for_office(payload.text)
