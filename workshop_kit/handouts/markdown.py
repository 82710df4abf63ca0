"""The words of a notebook as blocks of a document."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import mistune

from workshop_kit.handouts.document import (
    Block,
    BulletList,
    Callout,
    Heading,
    Inline,
    Paragraph,
    Run,
    Table,
)

Token = dict[str, Any]

_RAW = {"inline_html", "block_html"}
_NO_HEAD = "–"
# A notebook's own marks (``{button:start}``), which mean something on screen only.
_SCREEN_MARK = re.compile(r"\{(?:button|notebook):[a-z0-9_-]+\}")


def read_markdown(text: str) -> tuple[Block, ...]:
    r"""Return the blocks of a Markdown text.

    Raw HTML is for the screen (buttons, the line that places a step): a
    paragraph that holds some is left out whole. A first-level title becomes a
    second-level one, as the document has its own.

    Examples
    --------
    >>> read_markdown("### À retenir\n\n- L’indice dit *combien*.")[0]
    Heading(text=(Run(text='À retenir', is_strong=False, is_emphasised=False),), level=3)
    """
    return tuple(_with_captions(block for token in _parse(text) for block in _blocks(token)))


def _with_captions(blocks: Iterable[Block]) -> Iterator[Block]:
    """Give each table the title above it as its caption, for who hears the page."""
    title = ""
    for block in blocks:
        if isinstance(block, Heading):
            title = "".join(run.text for run in block.text)
        is_bare = isinstance(block, Table) and not block.caption and title
        yield replace(block, caption=title, is_titled=True) if is_bare else block


@cache
def _parser() -> mistune.Markdown:
    return mistune.create_markdown(renderer="ast", plugins=["table"])


def _parse(text: str) -> list[Token]:
    tokens, _ = _parser().parse(text)
    return tokens


def _blocks(token: Token) -> Iterator[Block]:
    match token["type"]:
        case "heading":
            # Nothing deeper than level 4 is worth a place in an outline.
            level = min(max(token["attrs"]["level"], 2), 4)
            # One made of marks for the screen alone says nothing on paper.
            if title := _inline(token["children"]):
                yield Heading(title, level)
        case "paragraph" | "block_text":
            if not _is_for_screen(token["children"]):
                yield Paragraph(_inline(token["children"]))
        case "list":
            items = tuple(_items(token))
            yield BulletList(items, is_ordered=bool(token["attrs"]["ordered"]))
        case "block_quote":
            inside = tuple(_quoted(one) for child in token["children"] for one in _blocks(child))
            if inside:
                yield Callout(inside)
        case "block_code":
            yield Paragraph((Run(token["raw"].rstrip("\n")),))
        case "table":
            yield _table(token)


def _quoted(block: Block) -> Block:
    """Return a block as it stands in a quotation, whose titles are none of the outline."""
    if not isinstance(block, Heading):
        return block
    return Paragraph(tuple(replace(run, is_strong=True) for run in block.text))


def _is_for_screen(children: Iterable[Token]) -> bool:
    return any(
        child["type"] in _RAW
        or _SCREEN_MARK.search(child.get("raw", ""))
        or _is_for_screen(child.get("children", ()))
        for child in children
    )


def _items(token: Token) -> Iterator[Inline]:
    """Yield the items of a list, those of a list within it after their own."""
    for item in token["children"]:
        texts = [part for part in item["children"] if part["type"] in ("block_text", "paragraph")]
        runs = tuple(run for part in texts for run in _inline(part["children"]))
        if runs:
            yield runs
        for part in item["children"]:
            if part["type"] == "list":
                yield from _items(part)


def _table(token: Token) -> Table:
    head, *bodies = token["children"]
    rows = (row for body in bodies for row in body["children"])
    return Table(
        caption="",
        # A head that says nothing is none to who listens to the table.
        columns=tuple(_text(cell["children"]).strip() or _NO_HEAD for cell in head["children"]),
        rows=tuple(tuple(_text(cell["children"]) for cell in row["children"]) for row in rows),
        # A source marks them as Markdown does, by a colon at the left of the dashes.
        text_columns=tuple(
            place
            for place, cell in enumerate(head["children"])
            if cell.get("attrs", {}).get("align") == "left"
        ),
    )


def _text(children: Iterable[Token]) -> str:
    return "".join(run.text for run in _inline(children))


def _inline(children: Iterable[Token]) -> Inline:
    return tuple(_joined(_runs(children, strong=False, emphasised=False)))


def _runs(children: Iterable[Token], *, strong: bool, emphasised: bool) -> Iterator[Run]:
    for child in children:
        match child["type"]:
            case "softbreak":
                yield Run(" ", strong, emphasised)
            case "linebreak":
                yield Run("\n", strong, emphasised)
            case "strong":
                yield from _runs(child["children"], strong=True, emphasised=emphasised)
            case "emphasis":
                yield from _runs(child["children"], strong=strong, emphasised=True)
            case "link":
                yield from _runs(child["children"], strong=strong, emphasised=emphasised)
                yield from _address(child["attrs"]["url"], child["children"])
            case "image":
                # Pictures of a notebook are files beside it: their words are kept.
                yield from _runs(child["children"], strong=strong, emphasised=emphasised)
            case "text":
                yield Run(html.unescape(child["raw"]), strong, emphasised)
            case kind if kind not in _RAW and "raw" in child:
                yield Run(child["raw"], strong, emphasised)


def _address(url: str, children: Iterable[Token]) -> Iterator[Run]:
    """Yield an address in brackets: paper cannot be clicked. Links between notebooks are words."""
    if url.startswith(("https://", "http://")) and url != _text(children):
        yield Run(f" ({url})")


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Join neighbours said the same way."""
    last: Run | None = None
    for run in runs:
        if last and (last.is_strong, last.is_emphasised) == (run.is_strong, run.is_emphasised):
            last = Run(last.text + run.text, last.is_strong, last.is_emphasised)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last
