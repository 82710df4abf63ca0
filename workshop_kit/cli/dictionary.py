"""The dictionary of the sample data as a page, in either language, from the one schema."""

from __future__ import annotations

from pathlib import Path

from workshop_kit.data import load_schema
from workshop_kit.data.schema import Column, Table
from workshop_kit.texts import LANGUAGES, translator
from workshop_kit.texts.translator import Translator


def write_dictionary(folder: Path) -> list[Path]:
    """Write `dictionary.fr.md` and `dictionary.en.md` into a folder; return their paths."""
    written = []
    for language in LANGUAGES:
        path = folder / f"dictionary.{language}.md"
        path.write_text(describe_schema(translator(language)), encoding="utf-8", newline="\n")
        written.append(path)
    return written


def describe_schema(t: Translator) -> str:
    """Return the page: each table with its columns, their unit, their codes and their meaning.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> describe_schema(translator("en")).splitlines()[0]
    '# Data dictionary'
    """
    tables = (_table(table, t) for table in load_schema().tables)
    return "\n\n".join([f"# {t('dictionary.title')}", t("dictionary.lead"), *tables]) + "\n"


def _table(table: Table, t: Translator) -> str:
    heads = [t(f"dictionary.{name}") for name in ("column", "meaning", "unit", "values", "empty")]
    rows = [heads, ["---"] * len(heads), *(_cells(column, t) for column in table.columns)]
    lines = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    label, description = (getattr(part, t.language) for part in (table.label, table.description))
    return f"## {label} (`{table.name}.csv`)\n\n{description}\n\n{lines}"


def _cells(column: Column, t: Translator) -> list[str]:
    label, description = (getattr(part, t.language) for part in (column.label, column.description))
    unit = t(f"dictionary.unit.{column.unit}") if column.unit else t(f"dictionary.{column.kind}")
    empty = getattr(column.missing, t.language) if column.missing else t("dictionary.never")
    return [f"`{column.name}`", f"**{label}**. {description}", unit, _values(column, t), empty]


def _values(column: Column, t: Translator) -> str:
    if column.from_company:
        return t("dictionary.from_company")
    if column.levels:
        named = (f"`{level.code}` {getattr(level.label, t.language)}" for level in column.levels)
        return "<br>".join(named)
    bounds = (column.minimum, column.maximum)
    if bounds == (None, None):
        return ""
    low, high = (t("dictionary.open") if bound is None else f"{bound:g}" for bound in bounds)
    return t("dictionary.between", low=low, high=high)
