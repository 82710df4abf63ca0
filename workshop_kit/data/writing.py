"""A workforce as a folder of files that any tool reads: CSV, JSON, Frictionless."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from workshop_kit.data.cells import write_table_cells
from workshop_kit.data.company import company_as_json
from workshop_kit.data.schema import load_schema

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from workshop_kit.data.company import Company
    from workshop_kit.data.schema import Column, Table
    from workshop_kit.data.workforce import Workforce

_FRICTIONLESS_TYPES = {"code": "string", "text": "string"}


def write_workforce(workforce: Workforce, folder: Path) -> list[Path]:
    """Write the tables, the description of the company and `datapackage.json`.

    The same workforce gives the same bytes on every system: UTF-8, line feeds, decimal
    points.

    Returns
    -------
    list of Path
        The files written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    company = workforce.company
    contents = {
        f"{table.name}.csv": write_table_cells(workforce.table(table.name), table).to_csv(
            index=False, lineterminator="\n"
        )
        for table in load_schema().tables
    }
    contents["company.json"] = company_as_json(company)
    contents["datapackage.json"] = _as_json(describe_package(company))
    return [write_text(folder / name, text) for name, text in contents.items()]


def write_text(path: Path, text: str) -> Path:
    """Write a text with the same bytes on every system."""
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def describe_package(company: Company) -> dict[str, Any]:
    """Return the Frictionless description (Data Package v1) of a company's tables.

    References
    ----------
    .. [1] Data Package and Table Schema specifications, specs.frictionlessdata.io.
    """
    schema = load_schema().of_company(company)
    return {
        "profile": "tabular-data-package",
        "name": company.slug,
        "title": company.name,
        "description": company.sector.en,
        "licenses": [
            {
                "name": "CC-BY-SA-4.0",
                "title": "Creative Commons Attribution-ShareAlike 4.0",
                "path": "https://creativecommons.org/licenses/by-sa/4.0/",
            }
        ],
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": table.name,
                "title": table.label.en,
                "title_fr": table.label.fr,
                "description": table.description.en,
                "description_fr": table.description.fr,
                "path": f"{table.name}.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True},
                "schema": _describe_table(table, {one.name: one for one in schema.tables}),
            }
            for table in schema.tables
        ],
    }


def _describe_table(table: Table, tables: Mapping[str, Table]) -> dict[str, Any]:
    links = [
        {
            "fields": column.name,
            "reference": {"resource": column.refers_to, "fields": tables[column.refers_to].key[0]},
        }
        for column in table.columns
        if column.refers_to
    ]
    description: dict[str, Any] = {
        "fields": [_describe_column(column) for column in table.columns],
        "missingValues": [""],
        "primaryKey": list(table.key),
    }
    return description | ({"foreignKeys": links} if links else {})


def _describe_column(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": column.is_required}
    if column.levels:
        constraints["enum"] = list(column.codes)
    if column.minimum is not None:
        constraints["minimum"] = column.minimum
    if column.maximum is not None:
        constraints["maximum"] = column.maximum
    field: dict[str, Any] = {
        "name": column.name,
        "type": _FRICTIONLESS_TYPES.get(column.kind, column.kind),
        "title": column.label.en,
        "title_fr": column.label.fr,
        "description": column.description.en,
        "description_fr": column.description.fr,
        "constraints": constraints,
    }
    if column.unit:
        field["unit"] = column.unit
    if column.kind == "boolean":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    return field


def _as_json(entry: Mapping[str, Any]) -> str:
    return json.dumps(entry, ensure_ascii=False, indent=2) + "\n"
