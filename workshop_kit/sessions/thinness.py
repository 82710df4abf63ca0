"""Whether notebooks stay thin: calls, names and keys; everything else is in the package."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from workshop_kit.errors import UnknownNameError
from workshop_kit.sessions.problems import Problem
from workshop_kit.sessions.source import Block, Source

MOST_STATEMENTS = 5

# What a line of a notebook may be made of. Anything else is named as Python names it.
_ALLOWED = (
    ast.Module,
    ast.Expr,
    ast.Assign,
    ast.Call,
    ast.keyword,
    ast.Attribute,
    ast.Name,
    ast.Constant,
    ast.Import,
    ast.ImportFrom,
    ast.alias,
    ast.Tuple,
    ast.List,
    ast.Dict,
    ast.Subscript,
    ast.Slice,
    ast.Compare,
    ast.cmpop,
    ast.expr_context,
)

# Two words in a row, or a letter that English does not have: someone is meant to read it.
_WORDS = re.compile(r"(?<![\w-])[^\W\d_]{2,}[,;:.!?]*\s+[^\W\d_]{2,}(?![\w-])|[^\W\d_a-zA-Z]")


def reads_as_words(text: str) -> bool:
    """Tell whether a literal is meant to be read by a person.

    Examples
    --------
    >>> [reads_as_words(text) for text in ("Who works where", "qualité", "s02.jobs", "sex")]
    [True, True, False, False]
    >>> reads_as_words("wk-step wk-session")
    False
    """
    return _WORDS.search(text) is not None


def find_thick_cells(source: Source) -> Iterator[Problem]:
    """Give what a notebook's code holds and should not."""
    defined = {"LANGUAGE"}
    for block, tree in _code(source):
        yield from _forbidden(block, tree, source)
        yield from _foreign_imports(block, tree, source)
        yield from _literals(block, tree, source)
        defined |= _defined_in(tree)
        yield from _unknown_names(block, tree, source, defined)


def find_unknown_activities(source: Source) -> Iterator[Problem]:
    """Give the activities that a source shows and that do not exist, or are another session's."""
    # Imported here: the activities know the data, which reading a source does not need.
    from workshop_kit.activities import find_activity

    for block, tree in _code(source):
        for argument in _shown(tree):
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                yield _at(source, "activity_not_literal", block)
                continue
            key = argument.value
            if not key.startswith(f"{source.slug}."):
                yield _at(source, "activity_elsewhere", block, activity=key)
            try:
                find_activity(key)
            except UnknownNameError:
                yield _at(source, "unknown_activity", block, activity=key)


def _code(source: Source) -> Iterator[tuple[Block, ast.Module]]:
    for block in source.blocks:
        if block.kind == "code":
            try:
                yield block, ast.parse(block.text)
            except SyntaxError:
                # `find_shape_problems` names it.
                continue


def _at(source: Source, name: str, block: Block, **details: object) -> Problem:
    return Problem(name, source.path.name, block.name, details)


def _forbidden(block: Block, tree: ast.Module, source: Source) -> Iterator[Problem]:
    for node in ast.walk(tree):
        is_negative_number = (
            isinstance(node, ast.UnaryOp)
            and isinstance(node.op, ast.USub)
            and isinstance(node.operand, ast.Constant)
        )
        is_sign = isinstance(node, ast.USub)
        if not isinstance(node, _ALLOWED) and not is_negative_number and not is_sign:
            yield _at(source, "not_thin", block, what=type(node).__name__)
    if len(tree.body) > MOST_STATEMENTS:
        yield _at(source, "too_many_statements", block, found=len(tree.body))


def _foreign_imports(block: Block, tree: ast.Module, source: Source) -> Iterator[Problem]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            modules = ["." * node.level + (node.module or "")]
        else:
            continue
        for module in modules:
            if module.split(".")[0] != "workshop_kit":
                yield _at(source, "foreign_import", block, module=module)


def _literals(block: Block, tree: ast.Module, source: Source) -> Iterator[Problem]:
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and reads_as_words(node.value):
            yield _at(source, "literal_words", block, found=node.value)


def _defined_in(tree: ast.Module) -> set[str]:
    names = {node.id for node in ast.walk(tree) if _is_name(node, ast.Store)}
    aliases = (node for node in ast.walk(tree) if isinstance(node, ast.alias))
    return names | {(alias.asname or alias.name).split(".")[0] for alias in aliases}


def _unknown_names(
    block: Block, tree: ast.Module, source: Source, defined: set[str]
) -> Iterator[Problem]:
    """Name what the notebook has not defined: this keeps out `open`, `exec` and `print` too."""
    used = {node.id for node in ast.walk(tree) if _is_name(node, ast.Load)}
    private = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr.startswith("_")
    }
    for name in sorted((used - defined) | private):
        yield _at(source, "unknown_name", block, found=name)


def _is_name(node: ast.AST, context: type[ast.expr_context]) -> bool:
    return isinstance(node, ast.Name) and isinstance(node.ctx, context)


def _shown(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        is_method = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if is_method and node.func.attr == "show":
            yield from node.args
