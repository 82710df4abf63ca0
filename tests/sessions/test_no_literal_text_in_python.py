"""No text is typed where people would see it in one language only: every word goes through `t()`.

The rule, for the layers whose strings reach the screen or the paper:

* two words in a row, or a letter that English does not have, are a text wherever they stand;
* one word is a text too when it is handed to something that shows it (`title=`, `print`).

Left out: docstrings, what a `raise` says to developers, patterns of `re`, tags of HTML, and the
literals below, each with what reads it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import workshop_kit
from workshop_kit.sessions.thinness import reads_as_words

PACKAGE = Path(workshop_kit.__file__).parent

# The layers whose strings people can see.
SEEN = ("activities", "charts", "cli", "handouts", "sessions", "widgets")

SHOWN_ARGUMENTS = {
    *("alt", "aria_label", "caption", "description", "epilog", "help", "label", "message"),
    *("metavar", "placeholder", "prompt", "suptitle", "text", "title", "tooltip"),
    *("xlabel", "ylabel"),
}
SHOWN_CALLS = {
    *("annotate", "Button", "HTML", "input", "Label", "Markdown", "print", "set_title"),
    *("set_xlabel", "set_xticklabels", "set_ylabel", "set_yticklabels", "suptitle", "text"),
}
PATTERN_CALLS = {"compile", "findall", "fullmatch", "match", "search", "split", "sub"}

# Constants that a machine reads.
MACHINE_CONSTANTS = {
    ("cli/failures.py", "_SIGNS"),  # what pip prints
    ("cli/setup.py", "_LINTERS"),  # commands
}
# Single literals that a machine reads.
MACHINE_LITERALS = {
    ("charts/key.py", "outside upper left"),  # matplotlib's name of a place
    ("charts/lettering.py", "offset points"),  # matplotlib's name of a unit
    ("charts/mixture.py", "offset points"),
    ("charts/order_drawing.py", "lower left"),  # matplotlib's name of a corner
    ("cli/commands.py", "fr|en"),  # the two words one may type
    ("cli/documents.py", "s02"),  # an example of what one may type
    ("cli/commands.py", "KEY"),
    ("cli/environment.py", "import sys; print(*sys.version_info[:2])"),
    ("cli/setup.py", "Requirement already"),  # what pip prints
    ("cli/setup.py", "Installing collected"),
}


def find_texts(source: str, place: str = "") -> list[str]:
    """Return the literals of a module that people would read, each with its line."""
    tree = ast.parse(source)
    excused = {id(node) for node in _excused(tree, place)}
    found = {
        (node.lineno, text)
        for node, text in _literals(tree)
        if id(node) not in excused and reads_as_words(_without_tags(text))
    } | {
        (node.lineno, text)
        for shown in _shown(tree)
        for node, text in _direct_literals(shown)
        if id(node) not in excused and re.search(r"[^\W\d_]{2,}", _without_tags(text))
    }
    allowed = {text for where, text in MACHINE_LITERALS if where == place}
    return [f"{place}:{line}: {text!r}" for line, text in sorted(found) if text not in allowed]


def _without_tags(text: str) -> str:
    return re.sub(r"<[^>]*>", " | ", text)


def _literals(tree: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """Give every literal; an f-string is one, with a sign where its values go."""
    inside = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = [part for part in node.values if isinstance(part, ast.Constant)]
            inside |= {id(part) for part in parts}
            yield node, _template(node)
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and id(node) not in inside:
            yield node, node.value


def _template(node: ast.JoinedStr) -> str:
    parts = (part.value if isinstance(part, ast.Constant) else "0" for part in node.values)
    return "".join(parts)


def _excused(tree: ast.Module, place: str) -> Iterator[ast.AST]:
    """Give what nobody sees: docstrings, developers' errors, patterns, machines' constants."""
    names = {name for where, name in MACHINE_CONSTANTS if where == place}
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        is_pattern = isinstance(node, ast.Call) and _name(node.func) in PATTERN_CALLS
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.Raise) or is_pattern or names & {_name(one) for one in targets}:
            yield from ast.walk(node)


def _shown(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from (word.value for word in node.keywords if word.arg in SHOWN_ARGUMENTS)
            yield from node.args if _name(node.func) in SHOWN_CALLS else ()
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value in SHOWN_ARGUMENTS:
                    yield value


def _direct_literals(node: ast.expr) -> Iterator[tuple[ast.expr, str]]:
    """Give a literal, an f-string, and those of a sum or a choice; never a call's arguments."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node, node.value
    elif isinstance(node, ast.JoinedStr):
        yield node, _template(node)
    elif isinstance(node, ast.BinOp):
        yield from [*_direct_literals(node.left), *_direct_literals(node.right)]
    elif isinstance(node, ast.IfExp):
        yield from [*_direct_literals(node.body), *_direct_literals(node.orelse)]


def _name(node: ast.expr) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def _modules() -> list[Path]:
    return sorted(path for name in SEEN for path in (PACKAGE / name).rglob("*.py"))


def test_no_python_of_the_screen_or_of_the_paper_holds_a_text():
    found = []
    for path in _modules():
        place = path.relative_to(PACKAGE).as_posix()
        found += find_texts(path.read_text(encoding="utf-8"), place)
    assert not found, "\n".join(["Put these into workshop_kit/texts/strings:", *found])


def test_every_exception_is_still_needed():
    written = {}
    for path in _modules():
        written[path.relative_to(PACKAGE).as_posix()] = path.read_text(encoding="utf-8")
    useless = [
        (place, literal)
        for place, literal in sorted(MACHINE_LITERALS | MACHINE_CONSTANTS)
        if literal not in written.get(place, "")
    ]
    assert not useless


@pytest.mark.parametrize(
    "fault",
    [
        'button = Button(description="Valider")',
        'heading = "Qui travaille où ?"',
        'heading = "Who works where"',
        'ax.set_title("Women" if is_women else t("sex.men"))',
        'panel = {"title": "Women"}',
        'panel = {"title": f"{share} women"}',
        'print("Bonjour")',
        'said = f"{n} femmes sur dix travaillent"',
        'said = f"<p class=\\"wk-step\\">{n} minutes en tout</p>"',
        'raise_later = UsageError("oui", reason="un mot de trop")',
    ],
)
def test_a_text_typed_in_python_is_found(fault):
    assert find_texts(fault)


@pytest.mark.parametrize(
    "innocent",
    [
        'title = t("s02.jobs.title", share=0.6)',
        'panel = {"title": t(f"{key}.title")}',
        "line = f'<p class=\"wk-step wk-session\">{said}</p>'",
        'raise ValueError("the share must lie between 0 and 1")',
        'pattern = re.compile(r"les mots et les choses")',
        '"""A docstring says what it likes."""',
        'frame["sex"] == "women"',
    ],
)
def test_what_nobody_reads_is_left_alone(innocent):
    assert not find_texts(innocent)
