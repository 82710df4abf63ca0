"""From the text of a cell to its value and back, one rule for each kind of column."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from workshop_kit.data.schema import Column, Table

DATE_PATTERN = r"\d{4}-\d{2}-\d{2}"
NUMBER_PATTERN = r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?"
BOOLEANS = {"true": True, "false": False}


def is_readable(cells: pd.Series, column: Column) -> pd.Series:
    """Tell which texts hold a value of the column's kind (an empty one does not)."""
    if column.kind == "date":
        looks_right = cells.str.fullmatch(DATE_PATTERN)
        return looks_right & parse(cells.where(looks_right, ""), column).notna()
    if column.kind in {"integer", "number"}:
        return cells.str.fullmatch(NUMBER_PATTERN)
    if column.kind == "boolean":
        return cells.isin(list(BOOLEANS))
    return cells != ""


def parse(cells: pd.Series, column: Column) -> pd.Series:
    """Turn texts into values; an empty text is a missing value.

    Dates become ``datetime64[s]``, whole numbers ``int64`` (``Int64`` when some may be
    missing), other numbers ``float64``.
    """
    if column.kind == "date":
        return pd.to_datetime(cells.where(cells != ""), format="%Y-%m-%d", errors="coerce").astype(
            "datetime64[s]"
        )
    if column.kind == "integer":
        numbers = pd.to_numeric(cells.where(cells != ""))
        return numbers.astype("int64" if column.is_required else "Int64")
    if column.kind == "number":
        return pd.to_numeric(cells.where(cells != "")).astype("float64")
    if column.kind == "boolean":
        return cells.map(BOOLEANS).astype("bool")
    return cells.where(cells != "").astype("str")


def parse_table(texts: pd.DataFrame, table: Table) -> pd.DataFrame:
    """Turn a table of texts into values, its columns in the order of the schema."""
    return pd.DataFrame(
        {column.name: parse(texts[column.name], column) for column in table.columns}
    )


def write_cells(values: pd.Series, column: Column) -> pd.Series:
    """Turn values into the texts that `parse` reads back."""
    if column.kind == "date":
        texts = pd.to_datetime(values).dt.strftime("%Y-%m-%d")
    elif column.kind == "number":
        texts = values.astype("float64").map(lambda value: _plain(value, column.decimals or 2))
    elif column.kind == "integer":
        texts = values.astype("Int64").astype("str")
    elif column.kind == "boolean":
        texts = values.map({True: "true", False: "false"})
    else:
        texts = values
    return texts.where(values.notna(), "").astype("str")


def write_table_cells(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """Turn a table of values into texts, its columns in the order of the schema."""
    return pd.DataFrame(
        {column.name: write_cells(frame[column.name], column) for column in table.columns}
    )


def _plain(value: float, decimals: int) -> str:
    if np.isnan(value):
        return ""
    text = f"{value:.{decimals}f}"
    return re.sub(r"^-(0\.?0*)$", r"\1", text)
