"""Say that an English text has been read again after its French changed."""

from __future__ import annotations

import re
from importlib.resources import as_file, files
from pathlib import Path

from workshop_kit.errors import UnknownNameError
from workshop_kit.sessions.source import Source, list_sources, read_source
from workshop_kit.texts import read_catalogue, text_hash
from workshop_kit.texts.glossary import (
    GLOSSARY_FILE,
    WORDS_TO_AVOID_FILE,
    read_glossary,
    read_words_to_avoid,
)
from workshop_kit.texts.stamp import stamp

_OF = re.compile(r'\s+of="[^"]*"')


def stamp_translation(key: str, *, folder: Path | None = None) -> list[str]:
    """Write, beside an English text, which French it translates.

    Do it once the English has been read again: the mark is a promise, not a repair.

    Parameters
    ----------
    key : str
        Key of a block (``s02.why``), of a text (``s02.q1.question``), or of all that begin alike
        (``s02.*``).
    folder : Path, optional
        Folder that holds ``source/``; the kit's notebooks by default. Texts are the kit's own,
        and are stamped only when this is not given.

    Returns
    -------
    list of str
        The keys whose mark changed; empty when none was stale.

    Raises
    ------
    UnknownNameError
        If no block and no text has that key.
    """
    wanted = _pattern(key)
    sources = [read_source(path) for path in list_sources(folder)]
    blocks = [block.key for source in sources for block in source.blocks]
    texts = {} if folder else _texts_like(wanted)
    if not texts and not any(wanted.fullmatch(name) for name in blocks):
        raise UnknownNameError("unknown_translation", name=key)
    changed = [name for source in sources for name in _stamp_blocks(source, wanted)]
    return changed + _stamp_texts(texts)


def _pattern(key: str) -> re.Pattern[str]:
    return re.compile(re.escape(key.removesuffix("*")) + (".*" if key.endswith("*") else ""))


def _stamp_blocks(source: Source, wanted: re.Pattern[str]) -> list[str]:
    french = {block.key: block.text for block in source.blocks if block.language == "fr"}
    lines = source.path.read_text(encoding="utf-8").splitlines()
    changed = []
    for block in source.blocks:
        if block.language != "en" or block.key not in french or not wanted.fullmatch(block.key):
            continue
        mark = text_hash(french[block.key])
        if block.settings.get("of") != mark:
            marker = _OF.sub("", lines[block.line - 1])
            lines[block.line - 1] = f'{marker} of="{mark}"'
            changed.append(block.key)
    if changed:
        text = "\n".join(lines) + "\n"
        source.path.write_text(text, encoding="utf-8", newline="\n")
    return changed


def _texts_like(wanted: re.Pattern[str]) -> dict[str, str]:
    """Return the keys of the texts asked for, each with the file that holds it."""
    places = {key: f"strings/{entry.source}" for key, entry in read_catalogue().items()}
    places |= {term.key: GLOSSARY_FILE for term in read_glossary()}
    places |= {word.key: WORDS_TO_AVOID_FILE for word in read_words_to_avoid()}
    return {key: place for key, place in places.items() if wanted.fullmatch(key)}


def _stamp_texts(places: dict[str, str]) -> list[str]:
    changed = []
    for place in sorted(set(places.values())):
        mine = [key for key in places if places[key] == place]
        with as_file(files("workshop_kit.texts").joinpath(place)) as path:
            changed += stamp(path, mine)
    return changed
