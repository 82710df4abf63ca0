"""What is wrong with a table, all at once, each with its place and how to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.data.cells import is_readable, write_table_cells

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.data.schema import Column, Schema, Table

# Line 1 of the file holds the titles.
_FIRST_ROW = 2

_UNREADABLE = {
    "boolean": "not_true_or_false",
    "date": "not_a_date",
    "integer": "not_a_whole_number",
    "number": "not_a_number",
}


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, with what is needed to find it and to mend it.

    The words are in the texts: ``problem.<key>.what``, ``.expected``, ``.why`` and
    ``.mend``, each with the values of `as_values`.

    Attributes
    ----------
    key : str
        What kind of problem it is.
    table : str
        Name of the table.
    row : int or None
        Row as a spreadsheet shows it (the titles are row 1); None for a whole column.
    column : str
        Title of the column.
    value : str
        What the cell holds, as it was read.
    expected : mapping of str to str
        What was expected: bounds, codes, the other cell.
    """

    key: str
    table: str
    row: int | None
    column: str
    value: str = ""
    expected: Mapping[str, object] = field(default_factory=dict)

    def as_values(self) -> dict[str, object]:
        """Return what a sentence about the problem may name."""
        place = {"table": self.table, "row": self.row, "column": self.column, "value": self.value}
        return place | dict(self.expected)


def find_problems(frame: pd.DataFrame, table: Table) -> list[Problem]:
    """Return every problem of a table, in the order of the rows.

    Parameters
    ----------
    frame : DataFrame
        The table, as texts (as read from a file) or as values.
    table : Table
        What the schema says of it; its columns of codes are only checked when they have
        levels (`Schema.of_company` gives a company's own).

    Returns
    -------
    list of Problem
        Empty when all is well. Missing columns come alone: nothing else can be checked.

    Examples
    --------
    >>> import pandas as pd
    >>> from workshop_kit.data import load_schema
    >>> exposures = load_schema().table("exposures")
    >>> row = dict.fromkeys(exposures.names, "true")
    >>> row |= {"job": "packing", "risk": "noise", "sex": "woman", "exposed_share": "1,5"}
    >>> for problem in find_problems(pd.DataFrame([row]), exposures):
    ...     print(problem.row, problem.column, problem.key, problem.value)
    2 sex unknown_code woman
    2 exposed_share not_a_number 1,5
    """
    absent = [column for column in table.columns if column.name not in frame.columns]
    if absent:
        return [
            Problem(
                "missing_column",
                table.name,
                None,
                column.name,
                expected={"known": ", ".join(map(str, frame.columns))},
            )
            for column in absent
        ]
    texts = _as_texts(frame, table)
    found = [problem for column in table.columns for problem in _in_column(texts, column, table)]
    found += _duplicates(texts, table)
    order = {name: place for place, name in enumerate(table.names)}
    if not found:
        found = list(_between_columns(texts, table))
    return sorted(found, key=lambda one: (one.row or 0, order.get(one.column, 0)))


def find_broken_links(frames: Mapping[str, pd.DataFrame], schema: Schema) -> list[Problem]:
    """Return the rows that name a person whom the other table does not hold."""
    found = []
    for table in schema.tables:
        for column in table.columns:
            if column.refers_to is None:
                continue
            target = schema.table(column.refers_to)
            known = set(frames[target.name][target.key[0]].astype("str"))
            cells = frames[table.name][column.name].astype("str")
            found += [
                Problem(
                    "unknown_person", table.name, row, column.name, value, {"target": target.name}
                )
                for row, value in _places(cells, ~cells.isin(known))
            ]
    return found


def _as_texts(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    frame = frame.reset_index(drop=True)
    holds_texts = all(pd.api.types.is_string_dtype(frame[name]) for name in table.names)
    if not holds_texts:
        return write_table_cells(frame, table)
    return frame[list(table.names)].fillna("").astype("str")


def _places(cells: pd.Series, is_wrong: pd.Series) -> Iterator[tuple[int, str]]:
    for index in cells.index[is_wrong.to_numpy(dtype=bool)]:
        yield int(index) + _FIRST_ROW, str(cells[index])


def _in_column(texts: pd.DataFrame, column: Column, table: Table) -> Iterator[Problem]:
    cells = texts[column.name]
    is_empty = cells == ""
    readable = is_readable(cells, column)
    if column.is_required:
        for row, value in _places(cells, is_empty):
            yield Problem("empty_cell", table.name, row, column.name, value)
    for row, value in _places(cells, ~is_empty & ~readable):
        yield Problem(_UNREADABLE[column.kind], table.name, row, column.name, value)
    if column.kind in {"integer", "number"}:
        yield from _out_of_bounds(cells, readable, column, table)
    if column.levels:
        expected = {"known": ", ".join(column.codes)}
        for row, value in _places(cells, ~is_empty & ~cells.isin(column.codes)):
            yield Problem("unknown_code", table.name, row, column.name, value, expected)


def _out_of_bounds(
    cells: pd.Series, readable: pd.Series, column: Column, table: Table
) -> Iterator[Problem]:
    numbers = pd.to_numeric(cells.where(readable, ""), errors="coerce")
    if column.kind == "integer":
        for row, value in _places(cells, readable & (numbers % 1 != 0)):
            yield Problem("not_a_whole_number", table.name, row, column.name, value)
    if column.minimum is not None:
        for row, value in _places(cells, numbers < column.minimum):
            yield Problem(
                "too_small", table.name, row, column.name, value, {"minimum": column.minimum}
            )
    if column.maximum is not None:
        for row, value in _places(cells, numbers > column.maximum):
            yield Problem(
                "too_large", table.name, row, column.name, value, {"maximum": column.maximum}
            )


def _duplicates(texts: pd.DataFrame, table: Table) -> Iterator[Problem]:
    keys = list(table.key)
    first: dict[str, int] = {}
    for index, cells in enumerate(texts[keys].itertuples(index=False, name=None)):
        name = " / ".join(cells)
        if not any(cells):
            continue
        if name in first:
            expected = {"first_row": first[name] + _FIRST_ROW}
            yield Problem("duplicate_id", table.name, index + _FIRST_ROW, keys[0], name, expected)
        else:
            first[name] = index


# Pairs of dates that must follow each other, by table: the earlier one, the later one.
_ORDERED = {
    "employees": (("birth_date", "hire_date"), ("hire_date", "leave_date")),
    "absences": (("first_day", "last_day"),),
}

# Amounts that add up to another, to the cent: the total, its parts.
_SUMS = {
    "employees": (
        "annual_pay",
        (
            "base_pay",
            "seniority_premium",
            "night_premium",
            "hardship_premium",
            "overtime_pay",
            "bonus",
        ),
    )
}
_HALF_A_CENT = 0.005

# Cells that come together: when one is filled so is the other.
_TOGETHER = {"employees": (("leave_date", "leave_reason"),)}


def _between_columns(texts: pd.DataFrame, table: Table) -> Iterator[Problem]:
    if table.name in _SUMS:
        yield from _wrong_sums(texts, table)
    for earlier, later in _ORDERED.get(table.name, ()):
        # Dates written year first: the order of the texts is the order of the days.
        wrong = (texts[later] != "") & (texts[later] < texts[earlier])
        for row, value in _places(texts[later], wrong):
            before = texts[earlier].iloc[row - _FIRST_ROW]
            expected = {"other": earlier, "other_value": before}
            yield Problem("dates_out_of_order", table.name, row, later, value, expected)
    for first, second in _TOGETHER.get(table.name, ()):
        for one, other in ((first, second), (second, first)):
            wrong = (texts[one] == "") & (texts[other] != "")
            for row, value in _places(texts[one], wrong):
                yield Problem("half_filled", table.name, row, one, value, {"other": other})


def _wrong_sums(texts: pd.DataFrame, table: Table) -> Iterator[Problem]:
    total, parts = _SUMS[table.name]
    sums = texts[list(parts)].astype("float64").sum(axis=1)
    differs = (texts[total].astype("float64") - sums).abs() > _HALF_A_CENT
    for row, value in _places(texts[total], differs):
        expected = {"total": float(sums.iloc[row - _FIRST_ROW]), "parts": ", ".join(parts)}
        yield Problem("sum_differs", table.name, row, total, value, expected)
