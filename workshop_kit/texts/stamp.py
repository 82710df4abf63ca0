"""Write, in a file of texts, which French each English text translates.

Run it once the translation has been read again::

    python -m workshop_kit.texts.stamp workshop_kit/texts/strings/s02.toml [KEY ...]
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Collection
from pathlib import Path

from workshop_kit.texts.catalogue import text_hash

_TABLE = re.compile(r'^\["?(?P<key>[^"\]]+)"?\]\s*$')
_MARK = re.compile(r'^of = "[0-9a-f]*"$')


def stamp(path: Path, keys: Collection[str] = ()) -> list[str]:
    """Stamp the texts of a file, all of them or those named; return the keys that changed."""
    source = path.read_text(encoding="utf-8")
    entries = tomllib.loads(source)
    wanted = {key: text_hash(entries[key]["fr"]) for key in (keys or entries)}
    changed = [key for key, mark in wanted.items() if entries[key].get("of") != mark]
    lines: list[str] = []
    for block in _blocks(source.splitlines()):
        lines += _stamped(block, {key: wanted[key] for key in changed})
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return changed


def _blocks(lines: list[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if _TABLE.match(line):
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _stamped(block: list[str], marks: dict[str, str]) -> list[str]:
    heading = _TABLE.match(block[0]) if block else None
    if not heading or heading["key"] not in marks:
        return block
    kept = [line for line in block if not _MARK.match(line)]
    end = len(kept)
    # The mark stands right after the texts, before comments and blank lines of the next table.
    while end > 1 and (not kept[end - 1].strip() or kept[end - 1].startswith("#")):
        end -= 1
    return [*kept[:end], f'of = "{marks[heading["key"]]}"', *kept[end:]]


if __name__ == "__main__":
    for changed_key in stamp(Path(sys.argv[1]), sys.argv[2:]):
        print(changed_key)
