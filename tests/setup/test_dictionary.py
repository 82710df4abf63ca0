"""The dictionary pages hold every column of the schema, and are what the command writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from workshop_kit.cli.dictionary import describe_schema, write_dictionary
from workshop_kit.data import load_schema
from workshop_kit.texts import LANGUAGES, translator

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_and_every_code_is_explained(language):
    page = describe_schema(translator(language))
    for table in load_schema().tables:
        assert f"`{table.name}.csv`" in page
        for column in table.columns:
            assert f"`{column.name}` | **{getattr(column.label, language)}**" in page
            assert all(f"`{level.code}` " in page for level in column.levels)


def test_the_committed_pages_are_what_the_command_writes(tmp_path):
    for path in write_dictionary(tmp_path):
        assert (DOCS / path.name).read_text(encoding="utf-8") == path.read_text(encoding="utf-8")
