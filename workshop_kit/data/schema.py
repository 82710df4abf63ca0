"""The dictionary of columns, as objects."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from workshop_kit.data.bilingual import Bilingual
from workshop_kit.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.data.company import Company

KINDS = ("boolean", "code", "date", "integer", "number", "text")


@dataclass(frozen=True)
class Level:
    """One code that a column may hold, with its label."""

    code: str
    label: Bilingual


@dataclass(frozen=True)
class Column:
    """A column: what its cells hold and mean.

    Attributes
    ----------
    name : str
        Its title in the file.
    kind : {"boolean", "code", "date", "integer", "number", "text"}
        What a cell holds. Dates are written ``2025-12-31``, booleans ``true`` and ``false``.
    label, description : Bilingual
        Title and meaning for a reader.
    unit : {"days", "euros", "hours", "share", "years"} or None
        Unit of a number; a share goes from 0 to 1.
    decimals : int or None
        Decimals that are written.
    minimum, maximum : float or None
        Bounds of a number, included.
    levels : tuple of Level
        Codes allowed; empty until a company gives its own (`Schema.of_company`).
    from_company : {"jobs", "job_families"} or None
        The company's list that the levels come from.
    missing : Bilingual or None
        What an empty cell means; None when a cell must be filled.
    refers_to : str or None
        Table whose key this column repeats.
    """

    name: str
    kind: str
    label: Bilingual
    description: Bilingual
    unit: str | None = None
    decimals: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    levels: tuple[Level, ...] = ()
    from_company: str | None = None
    missing: Bilingual | None = None
    refers_to: str | None = None

    @property
    def is_required(self) -> bool:
        """Tell whether each cell must be filled."""
        return self.missing is None

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the codes allowed, in the order of the dictionary."""
        return tuple(level.code for level in self.levels)

    def label_of(self, code: str, language: str) -> str:
        """Return the label of one of its codes.

        Raises
        ------
        UnknownNameError
            If the column has no such code.
        """
        for level in self.levels:
            if level.code == code:
                return level.label.to(language)
        known = ", ".join(self.codes)
        raise UnknownNameError("unknown_code", name=code, column=self.name, known=known)


@dataclass(frozen=True)
class Table:
    """A table: its columns, and the ones that tell its rows apart."""

    name: str
    key: tuple[str, ...]
    label: Bilingual
    description: Bilingual
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Return the titles of the columns, in order."""
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Column:
        """Return a column by its title.

        Raises
        ------
        UnknownNameError
            If the table has no such column.
        """
        for column in self.columns:
            if column.name == name:
                return column
        raise UnknownNameError("unknown_column", name=name, known=", ".join(self.names))


@dataclass(frozen=True)
class Schema:
    """The tables of a workforce."""

    tables: tuple[Table, ...]

    def table(self, name: str) -> Table:
        """Return a table by its name.

        Raises
        ------
        UnknownNameError
            If there is no such table.
        """
        for table in self.tables:
            if table.name == name:
                return table
        known = ", ".join(table.name for table in self.tables)
        raise UnknownNameError("unknown_table", name=name, known=known)

    def of_company(self, company: Company) -> Schema:
        """Return the same schema, in which jobs and job families are the company's."""
        levels = {
            "jobs": tuple(Level(job.code, job.label) for job in company.jobs),
            "job_families": tuple(Level(one.code, one.label) for one in company.job_families),
        }
        return Schema(
            tuple(
                replace(
                    table,
                    columns=tuple(
                        replace(column, levels=levels[column.from_company])
                        if column.from_company
                        else column
                        for column in table.columns
                    ),
                )
                for table in self.tables
            )
        )


@cache
def load_schema() -> Schema:
    """Return the schema of the kit: employees, career events, absences and exposures.

    Examples
    --------
    >>> load_schema().table("employees").column("sex").codes
    ('women', 'men')
    """
    source = files("workshop_kit.data").joinpath("schema.toml").read_text(encoding="utf-8")
    entries = tomllib.loads(source)["tables"]
    levels = {
        f"{table['name']}.{column['name']}": tuple(
            Level(level["code"], Bilingual.read(level)) for level in column.get("levels", ())
        )
        for table in entries
        for column in table["columns"]
    }
    return Schema(tuple(_read_table(entry, levels) for entry in entries))


def _read_table(entry: Mapping[str, Any], levels: Mapping[str, tuple[Level, ...]]) -> Table:
    return Table(
        name=entry["name"],
        key=tuple(entry["key"]),
        label=Bilingual.read(entry["label"]),
        description=Bilingual.read(entry["description"]),
        columns=tuple(
            _read_column(
                column, levels[column.get("levels_of", f"{entry['name']}.{column['name']}")]
            )
            for column in entry["columns"]
        ),
    )


def _read_column(entry: Mapping[str, Any], levels: tuple[Level, ...]) -> Column:
    if entry["kind"] not in KINDS:
        raise ValueError(f"{entry['name']}: kind is one of {', '.join(KINDS)}")
    return Column(
        name=entry["name"],
        kind=entry["kind"],
        label=Bilingual.read(entry["label"]),
        description=Bilingual.read(entry["description"]),
        unit=entry.get("unit"),
        decimals=entry.get("decimals"),
        minimum=entry.get("minimum"),
        maximum=entry.get("maximum"),
        levels=levels,
        from_company=entry.get("from_company"),
        missing=Bilingual.read(entry["missing"]) if "missing" in entry else None,
        refers_to=entry.get("refers_to"),
    )
