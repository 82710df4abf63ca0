"""From a CSV file to a table of texts, or an error that says what is wrong with the file."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.data.cells import parse_table
from workshop_kit.data.problems import find_problems
from workshop_kit.errors import (
    DuplicateIdError,
    InvalidTableError,
    MissingColumnError,
    MissingFileError,
    UnreadableFileError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from workshop_kit.data.problems import Problem
    from workshop_kit.data.schema import Table


def read(path: Path, table: Table) -> pd.DataFrame:
    """Read a table from a CSV file (UTF-8, commas) and check it.

    Parameters
    ----------
    path : Path
        File to read.
    table : Table
        What the schema says of it.

    Returns
    -------
    DataFrame
        Its columns in the order of the schema, dates as ``datetime64[s]``, codes as text.

    Raises
    ------
    MissingFileError
        If there is no such file.
    UnreadableFileError
        If it cannot be opened, is not UTF-8, or its rows have not as many cells as titles.
    MissingColumnError
        If a column of the schema is not there.
    DuplicateIdError
        If two rows have the same key.
    InvalidTableError
        If cells are wrong; ``error.problems`` lists them all.
    """
    texts = _read_texts(path)
    refuse(find_problems(texts, table), path.name)
    return parse_table(texts, table)


def refuse(problems: Sequence[Problem], file: str) -> None:
    """Raise the error that the problems of a file deserve, if there are any."""
    if not problems:
        return
    keys = {problem.key for problem in problems}
    values = {"file": file, "n": len(problems), "problems": tuple(problems)}
    if "missing_column" in keys:
        columns = ", ".join(problem.column for problem in problems)
        raise MissingColumnError("missing_column", columns=columns, **values)
    first = next((one for one in problems if one.key == "duplicate_id"), problems[0])
    place = {"row": first.row, "column": first.column, "value": first.value}
    if first.key == "duplicate_id":
        other = {"first_row": first.expected["first_row"]}
        raise DuplicateIdError("duplicate_id", **values, **place, **other)
    raise InvalidTableError("invalid_table", **values, **place)


def _read_texts(path: Path) -> pd.DataFrame:
    try:
        # utf-8-sig: a spreadsheet that saves as UTF-8 puts a mark before the first title.
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = [row for row in csv.reader(file, strict=True) if row]
    except FileNotFoundError:
        raise MissingFileError("missing_file", file=path.name, folder=str(path.parent)) from None
    except (OSError, UnicodeError, csv.Error) as error:
        raise UnreadableFileError("unreadable_file", file=path.name, detail=str(error)) from None
    if not rows:
        raise UnreadableFileError("empty_file", file=path.name)
    titles, body = rows[0], rows[1:]
    for number, row in enumerate(body, start=2):
        if len(row) != len(titles):
            raise UnreadableFileError(
                "uneven_row", file=path.name, row=number, cells=len(row), titles=len(titles)
            )
    return pd.DataFrame(body, columns=titles, dtype="str")
