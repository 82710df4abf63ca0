"""No text is typed in the widgets' JavaScript: every word comes from Python, through `t()`.

The rule: a literal is a text when it has two words in a row, a letter that English does not
have, or a capital followed by small letters; and any word is one when it stands where a text
goes (a child of an element, `textContent`, `aria-label`, `title`, `placeholder`, `alt`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import workshop_kit
from workshop_kit.sessions.thinness import reads_as_words

PACKAGE = Path(workshop_kit.__file__).parent

# What the browser itself names so: keys of the keyboard, values of SVG, a selector of CSS.
BROWSER_WORDS = {
    *("ArrowDown", "ArrowLeft", "ArrowRight", "ArrowUp", "End", "Enter", "Escape", "Home"),
    *("PageDown", "PageUp", "Tab", "xMidYMid meet", "xMinYMid meet"),
    "button, input, textarea",
}
# JupyterLab shows it to developers only, in its list of plugins.
DEVELOPERS_WORDS = {"Shows a session without tools, and runs it when it opens."}
_NAME = re.compile(r"[a-z]+(?:-[a-z]+)+")

_TOKEN = re.compile(
    r"""
      (?P<comment> //[^\n]* | /\*.*?\*/ )
    | (?P<pattern>
        (?<=[(,=:\[!&|?{};\n]) \s* / (?![/*])
        (?: \\. | \[(?:\\.|[^\]\\])*\] | [^/\\\n\[] )+ /[a-z]* )
    | (?P<string> "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' )
    | (?P<template> ` )
    """,
    re.VERBOSE | re.DOTALL,
)
_CAPITALISED = re.compile(r"(?<![\w-])[A-Z][a-z]+")
_TEXT_PLACE = re.compile(
    r"""
      (?:textContent|innerText|innerHTML|ariaLabel|title|placeholder|alt)\s*=\s*$
    | (?:["']?(?:aria-label|aria-description|title|placeholder|alt)["']?)\s*[:,]\s*$
    | \}\s*,\s*$
    | (?:createTextNode|append|replaceChildren|fill)\((?:[\w.]+,\s*)?$
    """,
    re.VERBOSE,
)


def find_texts(script: str, place: str = "") -> list[str]:
    """Return the literals of a script that people would read, each with its line."""
    return [
        f"{place}:{script.count(chr(10), 0, start) + 1}: {text!r}"
        for start, text in _literals(script)
        if text not in BROWSER_WORDS | DEVELOPERS_WORDS and _is_read(text, script[:start])
    ]


def _is_read(text: str, before: str) -> bool:
    plain = re.sub(r"<[^>]*>", " | ", text)
    if reads_as_words(plain) or _CAPITALISED.search(plain):
        return True
    if _NAME.fullmatch(text):
        return False
    return bool(_TEXT_PLACE.search(before[-80:])) and re.search(r"[^\W\d_]{2,}", plain) is not None


def _literals(script: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, str]]:
    """Give each string and each template, the latter with a sign where its values go."""
    end = len(script) if end is None else end
    while match := _TOKEN.search(script, start, end):
        start = match.end()
        if match["string"]:
            yield match.start(), match["string"][1:-1]
        elif match["template"]:
            text, holes, start = _template(script, start)
            yield match.start(), text
            for hole in holes:
                yield from _literals(script, *hole)


def _template(script: str, start: int) -> tuple[str, list[tuple[int, int]], int]:
    """Read a template from after its first backquote: its text, its holes and its end."""
    text, holes, place = "", [], start
    while script[place] != "`":
        if script.startswith("${", place):
            closed = _closing_brace(script, place + 2)
            holes.append((place + 2, closed))
            text, place = text + "0", closed + 1
        else:
            text, place = text + script[place], place + (2 if script[place] == "\\" else 1)
    return text, holes, place + 1


def _closing_brace(script: str, place: int) -> int:
    depth = 0
    while depth or script[place] != "}":
        if script[place] == "`":
            _, _, place = _template(script, place + 1)
            continue
        depth += (script[place] == "{") - (script[place] == "}")
        place += 1
    return place


def _scripts() -> list[Path]:
    return sorted(PACKAGE.rglob("*.js"))


def test_no_script_holds_a_text():
    found = []
    for path in _scripts():
        place = path.relative_to(PACKAGE).as_posix()
        found += find_texts(path.read_text(encoding="utf-8"), place)
    assert not found, "\n".join(["Hand these over from Python, in words:", *found])


@pytest.mark.parametrize(
    "fault",
    [
        'element.textContent = "femmes";',
        'h("p", {}, "women")',
        'h("p", { class: "wk-sub" }, "Qui travaille où ?")',
        'h("button", { "aria-label": "fermer" })',
        'node.setAttribute("aria-label", "close")',
        "node.title = 'Close';",
        "fill(toggle, isOpen ? `Fermer` : panel.words.open)",
        "const said = `${n} femmes sur dix travaillent`;",
        'put(`${isKept ? "est comparé ici" : panel.words.dropped}`)',
        'node.append("les femmes");',
    ],
)
def test_a_text_typed_in_a_script_is_found(fault):
    assert find_texts(fault)


@pytest.mark.parametrize(
    "innocent",
    [
        '// Une phrase en commentaire, avec "des guillemets".',
        'h("p", { class: "wk-sub wk-quiet" }, ...words(panel.help))',
        'h("svg:path", { d: `M ${fact} ${line - 10} l 10 10 z`, class: "wk-fact-mark" })',
        'template.replace(/\\{(\\w+)"\\}/g, (whole, name) => values[name])',
        'if (event.key === "ArrowLeft") move(-1);',
        'h("button", { "aria-label": panel.words.fewer }, "−")',
    ],
)
def test_what_only_the_browser_reads_is_left_alone(innocent):
    assert not find_texts(innocent)
