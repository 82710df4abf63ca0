"""Every error that the code raises has its sentence, which names only values that are given."""

from __future__ import annotations

import ast
import inspect
import string
from pathlib import Path

import pytest

import workshop_kit
from workshop_kit import errors
from workshop_kit.texts import read_catalogue

TREE = {name for name, _ in inspect.getmembers(errors, inspect.isclass)}
PACKAGE = Path(workshop_kit.__file__).parent


def raised() -> list[tuple[str, str, set[str]]]:
    """Return where, the key and the values of each error of the tree that the code makes."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(getattr(node, "func", None), "id", None)
            if name in TREE and node.args and isinstance(node.args[0], ast.Constant):
                given = {keyword.arg for keyword in node.keywords}
                found.append((f"{path.name}:{node.lineno}", node.args[0].value, given))
    return found


def test_errors_are_found_at_all():
    assert len(raised()) > 20


@pytest.mark.parametrize(
    ("place", "key", "given"), raised(), ids=lambda part: part if isinstance(part, str) else ""
)
def test_an_error_has_its_sentence_and_the_sentence_its_values(place, key, given):
    entry = read_catalogue().get(f"error.{key}")
    assert entry is not None, f"{place}: no text error.{key}"
    named = {field for _, field, _, _ in string.Formatter().parse(entry.fr) if field}
    # None stands for **values handed on: what they hold cannot be read here.
    assert named <= given or None in given, f"{place}: error.{key} names {named - given}"


def test_the_tree_drawn_at_the_top_is_the_tree():
    drawn = errors.__doc__
    assert [name for name in sorted(TREE) if name not in drawn] == []
