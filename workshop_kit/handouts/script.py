"""The facilitator's cells of a session, read as a script: what to say, to ask, to expect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workshop_kit.handouts.document import (
    Block,
    BulletList,
    Heading,
    Inline,
    Paragraph,
    Run,
)
from workshop_kit.handouts.markdown import read_markdown
from workshop_kit.sessions import strip_signage
from workshop_kit.sessions.signage import typeset
from workshop_kit.texts import Translator

LABELS = ("purpose", "aim", "say", "ask", "flow", "expected", "watch", "late", "get")
"""Openings that mean something to the guide, by the name of their text (``script.say``)."""

QUOTED = ("objection", "question")
"""Openings that are followed by what someone in the room says."""

OBJECTION_PARTS = ("right", "reply", "follow")
"""What is said of an objection, in this order."""


@dataclass(frozen=True)
class Passage:
    """A passage of the script, under its opening in bold.

    Attributes
    ----------
    kind : str
        One of `LABELS` or `QUOTED`; ``other`` for an opening of the session's own.
    label : str
        The opening, as the source writes it, without its full stop; empty without one.
    blocks : tuple of Block
        What it says, without the opening.
    """

    kind: str
    label: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Script:
    """A facilitator's cell.

    Attributes
    ----------
    title : str
        Its heading, without what stands in brackets at its end.
    shares : str
        What stands in those brackets: how the minutes are shared.
    passages : tuple of Passage
        In their order.
    """

    title: str
    shares: str
    passages: tuple[Passage, ...]

    def of_kind(self, *kinds: str) -> tuple[Passage, ...]:
        """Return its passages of some kinds."""
        return tuple(passage for passage in self.passages if passage.kind in kinds)


def read_script(text: str, t: Translator) -> Script:
    r"""Return a facilitator's cell as passages.

    What the openings do not say is kept as it is: a facilitator may write in her or his
    own copy. A test holds the cells of the kit to their form.

    Parameters
    ----------
    text : str
        Markdown: a title, then passages that each open with a phrase in bold.
    t : Translator
        Words of the text's language, in which the openings are recognised.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> script = read_script("### Step 1 (10 minutes)\n\n**Say.** “Hello.”", translator("en"))
    >>> script.passages[0].kind, script.shares
    ('say', '10 minutes')
    """
    blocks = read_markdown(typeset(strip_signage(text), t.language))
    heading = blocks[0] if blocks and isinstance(blocks[0], Heading) else None
    title, shares = _title(heading)
    passages = _passages(blocks[1:] if heading else blocks, t)
    return Script(title, shares, tuple(_with_parts(passage, t) for passage in passages))


def _title(heading: Heading | None) -> tuple[str, str]:
    text = _text(heading.text) if heading else ""
    if not text.endswith(")") or "(" not in text:
        return text, ""
    title, _, shares = text[:-1].rpartition("(")
    return title.strip(), shares.strip()


def _passages(blocks: Sequence[Block], t: Translator) -> Iterator[Passage]:
    """Cut blocks where a paragraph opens with bold words."""
    current = Passage("other", "", ())
    for block in blocks:
        opened = _opened(block, t)
        if not opened:
            current = replace(current, blocks=(*current.blocks, block))
            continue
        if current.label or current.blocks:
            yield current
        current = opened
    if current.label or current.blocks:
        yield current


def _opened(block: Block, t: Translator) -> Passage | None:
    """Return the passage that a paragraph opens; None when it opens none."""
    if not isinstance(block, Paragraph) or not block.runs or not block.runs[0].is_strong:
        return None
    opening, *rest = block.runs
    label = opening.text.strip().removesuffix(".").rstrip()
    following = _without_leading_space(rest)
    said = (Paragraph(following),) if following else ()
    return Passage(_kind(label, t), label, said)


def _kind(label: str, t: Translator) -> str:
    known = {t(f"script.{kind}"): kind for kind in LABELS}
    if label in known:
        return known[label]
    quoted = (kind for kind in QUOTED if label.startswith(t(f"script.{kind}")))
    return next(quoted, "other")


def _without_leading_space(runs: Sequence[Run]) -> Inline:
    if not runs:
        return ()
    first, *others = runs
    text = first.text.lstrip()
    return (*((replace(first, text=text),) if text else ()), *others)


def _with_parts(passage: Passage, t: Translator) -> Passage:
    """Return a passage; an objection's parts become paragraphs, each under its own words."""
    if passage.kind != "objection":
        return passage
    known = {t(f"script.{part}") for part in OBJECTION_PARTS}
    parts: list[Block] = []
    for block in passage.blocks:
        items = block.items if isinstance(block, BulletList) else ()
        if items and all(item and item[0].text in known for item in items):
            parts += [_part(item) for item in items]
        else:
            parts.append(block)
    return replace(passage, blocks=tuple(parts))


def _part(item: Inline) -> Paragraph:
    """Set the name of a part in bold, as an opening of its own."""
    name, *rest = item
    return Paragraph((replace(name, is_strong=True, is_emphasised=False), *rest))


def _text(runs: Inline) -> str:
    return "".join(run.text for run in runs)
