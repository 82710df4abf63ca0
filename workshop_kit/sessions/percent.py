"""The percent format that sources are written in: blocks between ``# %%`` lines.

It is the part of jupytext's ``py:percent`` that sources use, and a test holds both to the
same reading. jupytext itself takes two seconds to import, at every handout.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

_MARKER = re.compile(r"# %%(?: \[(?P<kind>markdown|raw)\])?(?P<settings> .*)?$")
# A JSON text, a JSON list, or a word up to the next space.
_SETTING = re.compile(r'(?P<name>[\w.-]+)=(?P<value>"(?:[^"\\]|\\.)*"|\[[^\]]*\]|\S+)')
_EDGE = "# ---"
_OWN = "workshop_kit:"


@dataclass(frozen=True)
class PercentBlock:
    """What stands between two markers.

    Attributes
    ----------
    kind : {"markdown", "code", "raw"}
        What the marker says it is; without a word it is code.
    text : str
        Its lines, without the comment signs of a text, nor empty lines around.
    settings : mapping
        What its marker says.
    line : int
        Line of its marker in the file, from 1; what precedes the first marker has line 1.
    """

    kind: str
    text: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    line: int = 1


def read_percent(text: str) -> tuple[dict[str, Any], tuple[PercentBlock, ...]]:
    r"""Return the kit's own settings in the header of a source, and its blocks.

    Examples
    --------
    >>> header, blocks = read_percent('# %% [markdown] key="s02.why"\n# ## Why?\n# %%\n1 + 1\n')
    >>> [(block.kind, block.text, dict(block.settings)) for block in blocks]
    [('markdown', '## Why?', {'key': 's02.why'}), ('code', '1 + 1', {})]
    """
    lines = text.splitlines()
    header, start = _read_header(lines)
    return header, tuple(_blocks(lines, start))


def _read_header(lines: list[str]) -> tuple[dict[str, Any], int]:
    """Read the settings of the kit between the first two edges, and where the rest begins."""
    edges = [place for place, line in enumerate(lines) if line.rstrip() == _EDGE][:2]
    if len(edges) < 2 or any(line.strip() for line in lines[: edges[0]]):
        return {}, 0
    inside = [line.removeprefix("#") for line in lines[edges[0] + 1 : edges[1]]]
    opened = next((place for place, line in enumerate(inside) if line.strip() == _OWN), None)
    if opened is None:
        return {}, edges[1] + 1
    depth = _depth(inside[opened])
    header: dict[str, Any] = {}
    for line in inside[opened + 1 :]:
        if _depth(line) <= depth:
            break
        name, _, value = line.strip().partition(":")
        header[name] = _value(value.strip())
    return header, edges[1] + 1


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _blocks(lines: list[str], start: int) -> Iterator[PercentBlock]:
    markers = [place for place in range(start, len(lines)) if _MARKER.match(lines[place])]
    before = lines[start : markers[0] if markers else len(lines)]
    if any(line.strip() for line in before):
        yield PercentBlock("code", "\n".join(before).strip())
    for place, end in pairwise([*markers, len(lines)]):
        marker = _MARKER.match(lines[place])
        kind = marker["kind"] or "code"
        inside = lines[place + 1 : end]
        text = "\n".join(inside if kind == "code" else map(_without_sign, inside))
        yield PercentBlock(kind, text.strip(), _settings(marker["settings"] or ""), place + 1)


def _without_sign(line: str) -> str:
    """Return a line of text without the comment sign before it."""
    return line.removeprefix("# ") if line.startswith("# ") else line.removeprefix("#")


def _settings(written: str) -> dict[str, Any]:
    return {found["name"]: _value(found["value"]) for found in _SETTING.finditer(written)}


def _value(written: str) -> Any:
    try:
        return json.loads(written)
    except ValueError:
        return written
