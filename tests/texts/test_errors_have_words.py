"""Every error that the code raises has its sentence, which names only values that are given."""

from __future__ import annotations

import ast
import inspect
import string
from pathlib import Path

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


def test_an_error_has_its_sentence_and_the_sentence_its_values():
    # In one test: reading the whole package takes longer than all the rest.
    errors_raised = raised()
    assert len(errors_raised) > 20
    assert [wrong for one in errors_raised if (wrong := what_is_wrong(*one))] == []


def what_is_wrong(place: str, key: str, given: set[str]) -> str | None:
    entry = read_catalogue().get(f"error.{key}")
    if entry is None:
        return f"{place}: no text error.{key}"
    named = {field for _, field, _, _ in string.Formatter().parse(entry.fr) if field}
    # None stands for **values handed on: what they hold cannot be read here.
    if named <= given or None in given:
        return None
    return f"{place}: error.{key} names {named - given}"


def test_an_error_without_its_sentence_or_one_of_its_values_is_seen():
    key = next(key for _, key, given in raised() if given)
    assert what_is_wrong("here", "no_such_key", set()) is not None
    named = read_catalogue()[f"error.{key}"].fr
    assert (what_is_wrong("here", key, set()) is not None) == ("{" in named)


def test_the_tree_drawn_at_the_top_is_the_tree():
    drawn = errors.__doc__
    assert [name for name in sorted(TREE) if name not in drawn] == []
