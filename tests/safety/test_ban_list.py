"""What no module, template or script of the kit may use: ways for a text to become something else.

RELIABILITY section 3.3: one place makes HTML, everything else is text. Each exception is listed
with its reason, and falls when it is not needed any more.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import workshop_kit

PACKAGE = Path(workshop_kit.__file__).parent

BANNED_CALLS = {
    # IPython and ipywidgets: they put markup into the notebook's page (RELIABILITY 3.3).
    *("HTML", "HTMLMath", "Javascript", "Latex", "Markdown", "SVG", "display_html"),
    *("display_javascript", "display_markdown", "FileUpload"),
    # What turns a text into code, or bytes into objects.
    *("eval", "exec", "__import__", "run_cell", "load_source"),
    # What tells a template that a text is markup already.
    *("Markup", "mark_safe"),
    # A shell.
    *("system", "popen"),
}
BANNED_MODULES = {
    *("pickle", "marshal", "shelve", "joblib", "dill", "cloudpickle", "yaml", "code", "codeop"),
    "ipywidgets",
}
# pandas' Styler does not escape the heads of a table (RELIABILITY 3.3).
BANNED_ATTRIBUTES = {"style", "to_html", "to_latex", "read_pickle", "to_pickle"}

BANNED_IN_JAVASCRIPT = (
    r"\b(?:inner|outer)HTML\b",
    r"\binsertAdjacentHTML\b",
    r"\bdocument\.write",
    r"\b(?:set|parse)HTML(?:Unsafe)?\b",
    r"\bcreateContextualFragment\b",
    r"\bDOMParser\b",
    r"\bsrcdoc\b",
    r"\beval\s*\(",
    r"\bFunction\s*\(",
    r"\bset(?:Timeout|Interval)\s*\(\s*[\"'`]",
    r"javascript:",
    r"\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b",
    r"\bimport\s*\(",
    r"https?://(?!www\.w3\.org/)",
)

BANNED_IN_TEMPLATES = (
    r"\|\s*safe\b",
    r"\bautoescape\b",
    r"\bsrcdoc\b",
    r"\bon[a-z]+\s*=",
    r"javascript:",
    r"(?:href|src|action)\s*=\s*[\"']?(?:https?:)?//",
    r"<\s*(?:iframe|object|embed|form|base|link)\b",
    r"style\s*=\s*[\"'][^\"']*\{\{",
)

# Typst reads no file, no source and no program but what the writer hands to it.
BANNED_IN_TYPST = (
    r"\beval\(",
    r"\bread\(",
    r"\bplugin\(",
    r"#?\binclude\b",
    r"\bimport\b",
    r"\b(?:csv|yaml|toml|xml|cbor)\(",
    r"\bjson\((?!bytes\(sys\.inputs\.)",
    r"\bimage\((?!bytes\()",
    r"\blink\(\s*\"",
)

# (file, what is written there) → why it may stand.
EXCEPTIONS = {
    ("handouts/templates/page.html.j2", "{{ style | safe }}"): "the kit's own style sheet",
    ("handouts/templates/page.html.j2", "{{ body | safe }}"): "it has been through the allow-list",
    ("handouts/templates/slides_page.html.j2", "{{ reveal_style | safe }}"): "reveal.js's own",
    ("handouts/templates/slides_page.html.j2", "{{ style | safe }}"): "the kit's own style sheet",
    ("handouts/templates/slides_page.html.j2", "{{ body | safe }}"): "it has been through the "
    "allow-list",
    ("handouts/templates/slides_page.html.j2", "<script>{{ script | safe }}</script>"): "reveal.js "
    "and the kit's slides.js, the two that the page's policy names by their hash",
    ("handouts/templates/slides.html.j2", 'style="width:{{ share }}%"'): "a number of ours",
}


def banned_in_python(source: str) -> Iterator[str]:
    """Yield what a module uses of the ban list, with its line."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) in BANNED_CALLS:
            yield f"{node.lineno}: {_name(node.func)}("
        if isinstance(node, ast.Call) and any(_is_shell(word) for word in node.keywords):
            yield f"{node.lineno}: shell=True"
        # To give a Word paragraph its style is to set the attribute, never to read it.
        is_read = isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Store)
        if is_read and node.attr in BANNED_ATTRIBUTES:
            yield f"{node.lineno}: .{node.attr}"
        for module in _imported(node):
            if module.split(".")[0] in BANNED_MODULES:
                yield f"{node.lineno}: import {module}"


def unsafe_typst_calls(source: str) -> Iterator[str]:
    """Yield the calls of Typst whose source is not a file of the kit, read as it is."""
    tree = ast.parse(source)
    readers = {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and _returns_a_file(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("typst."):
            source_of = node.args[0] if node.args else None
            is_file = isinstance(source_of, ast.Call) and _name(source_of.func) in readers
            if not is_file:
                yield f"{node.lineno}: {ast.unparse(node)[:80]}"


def banned_in_text(text: str, patterns: tuple[str, ...], place: str = "") -> Iterator[str]:
    """Yield the lines of a text where a pattern is found, but those excused."""
    for number, line in enumerate(text.splitlines(), 1):
        left = line
        for where, excused in EXCEPTIONS:
            left = left.replace(excused, "") if where == place else left
        for pattern in patterns:
            if re.search(pattern, left):
                yield f"{number}: {line.strip()[:80]}"


def _name(node: ast.expr) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def _is_shell(word: ast.keyword) -> bool:
    return word.arg == "shell" and not (
        isinstance(word.value, ast.Constant) and word.value.value is False
    )


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def _returns_a_file(function: ast.FunctionDef) -> bool:
    """Tell whether a function returns bytes of files and nothing written in between."""
    has_f_string = any(isinstance(node, ast.JoinedStr) for node in ast.walk(function))
    returned = [node.value for node in ast.walk(function) if isinstance(node, ast.Return)]
    return (
        not has_f_string
        and bool(returned)
        and all(isinstance(one, ast.Call) and _name(one.func) == "read_bytes" for one in returned)
    )


def _without_comments(script: str) -> str:
    """Return a script whose comments are empty: they may name what is banned."""
    script = re.sub(r"/\*.*?\*/", lambda m: "\n" * m[0].count("\n"), script, flags=re.DOTALL)
    return re.sub(r"(?m)(^|\s)//.*$", r"\1", script)


def _files(*endings: str) -> list[Path]:
    return sorted(
        path
        for path in PACKAGE.rglob("*")
        if path.name.endswith(endings) and "__pycache__" not in path.parts
    )


def _place(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def _found_in(paths: list[Path], find) -> list[str]:
    assert paths
    return [
        f"{_place(path)}:{found}"
        for path in paths
        for found in find(path.read_text(encoding="utf-8"), _place(path))
    ]


def test_no_module_turns_a_text_into_markup_or_into_code():
    assert _found_in(_files(".py"), lambda text, _place: banned_in_python(text)) == []


def test_typst_is_handed_a_file_of_the_kit_and_nothing_written_on_the_way():
    assert _found_in(_files(".py"), lambda text, _place: unsafe_typst_calls(text)) == []


def test_no_script_writes_markup_runs_a_text_or_asks_the_network():
    def find(text, place):
        return banned_in_text(_without_comments(text), BANNED_IN_JAVASCRIPT, place)

    assert _found_in(_files(".js"), find) == []


def test_no_template_lets_a_text_through_unescaped():
    def find(text, place):
        return banned_in_text(text, BANNED_IN_TEMPLATES, place)

    assert _found_in(_files(".j2", ".html"), find) == []


def test_no_page_of_typst_reads_a_file_or_runs_a_text():
    def find(text, place):
        return banned_in_text(_without_comments(text), BANNED_IN_TYPST, place)

    assert _found_in(_files(".typ"), find) == []


def test_every_exception_is_still_needed():
    gone = [
        (place, excused)
        for place, excused in EXCEPTIONS
        if excused not in (PACKAGE / place).read_text(encoding="utf-8")
    ]
    assert gone == []


@pytest.mark.parametrize(
    "fault",
    [
        'display(HTML(f"<b>{name}</b>"))',
        "widgets.HTML(value=name)",
        "Markdown(answer)",
        "frame.style.format(escape='html')",
        "frame.to_html()",
        "eval(answer)",
        "exec(source)",
        "import pickle",
        "from joblib import load",
        "Markup(text)",
        "subprocess.run(command, shell=True)",
        "os.system(name)",
        "import ipywidgets",
    ],
)
def test_a_banned_call_is_found(fault):
    assert list(banned_in_python(fault))


@pytest.mark.parametrize(
    "fault",
    [
        'typst.compile(f"= {title}".encode())',
        'typst.compile(_template() + b"x")',
        'typst.Compiler("a.typ")',
        'def _template():\n    return f"= {x}".encode()\ntypst.compile(_template())',
        'def _template():\n    return A.read_bytes() + b"x"\ntypst.compile(_template())',
    ],
)
def test_a_text_put_into_typst_s_source_is_found(fault):
    assert list(unsafe_typst_calls(fault))


@pytest.mark.parametrize(
    ("fault", "patterns"),
    [
        ("place.innerHTML = said;", BANNED_IN_JAVASCRIPT),
        ("place.insertAdjacentHTML('beforeend', said)", BANNED_IN_JAVASCRIPT),
        ("document.write(said)", BANNED_IN_JAVASCRIPT),
        ("new Function(said)()", BANNED_IN_JAVASCRIPT),
        ("setTimeout('x()', 1)", BANNED_IN_JAVASCRIPT),
        ("fetch('/api')", BANNED_IN_JAVASCRIPT),
        ("<p>{{ text | safe }}</p>", BANNED_IN_TEMPLATES),
        ("<p>{{ text|safe }}</p>", BANNED_IN_TEMPLATES),
        ("{% autoescape false %}", BANNED_IN_TEMPLATES),
        ('<p onclick="x()">', BANNED_IN_TEMPLATES),
        ('<script src="https://x/y.js">', BANNED_IN_TEMPLATES),
        ('#eval(item.text, mode: "markup")', BANNED_IN_TYPST),
        ('#include "x.typ"', BANNED_IN_TYPST),
        ("image(picture.path)", BANNED_IN_TYPST),
        ('json("data.json")', BANNED_IN_TYPST),
    ],
)
def test_a_banned_line_is_found(fault, patterns):
    assert list(banned_in_text(_without_comments(fault), patterns))


def test_a_comment_may_name_what_is_banned():
    assert not list(banned_in_text(_without_comments("// never innerHTML"), BANNED_IN_JAVASCRIPT))
