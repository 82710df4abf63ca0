"""Whether a source has the shape of a session: keys, languages, steps, tags and code."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator

from workshop_kit.sessions.problems import Problem
from workshop_kit.sessions.source import Block, Source, list_sources

MODES = ("room", "pair", "group", "alone")
TAGS = ("facilitator", "solution", "analyst", "screen", "screen-only", "print-only")

# A block's key becomes its cell's id, where nbformat allows 64 letters, digits and hyphens.
_KEY = re.compile(r"s\d\d(\.[a-z][a-z0-9_]*)+")
_KEY_LENGTH = 64

BUTTONS = ("start", "restart", "handout", "guide", "slides", "agreement", "follow_up")

# Cells that the build adds, whose names the source may not take.
RESERVED = ("timetable",)

_SETTINGS = {
    "fr": {"key", "lang", "minutes", "mode", "pause", "tags"},
    "en": {"key", "lang", "of"},
    "": {"key", "tags"},
}
MARK = re.compile(r"\{(?P<what>button|notebook|facilitator):(?P<which>[a-z0-9_-]+)\}")


def cell_id(key: str) -> str:
    """Return the id of a cell in the notebook: its key with hyphens for dots.

    Examples
    --------
    >>> cell_id("s02.guess.move")
    's02-guess-move'
    """
    return key.replace(".", "-")


def activities_of(code: str) -> tuple[str, ...]:
    """Return the keys of the activities that a cell shows.

    Examples
    --------
    >>> activities_of('screen.show("s02.jobs", "s02.home.jobs")')
    ('s02.jobs', 's02.home.jobs')
    """
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    shows = [
        call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "show"
    ]
    keys = (argument for call in shows for argument in call.args)
    return tuple(key.value for key in keys if isinstance(key, ast.Constant))


def find_shape_problems(source: Source) -> Iterator[Problem]:
    """Give what keeps a source from being a session, in the order of reading."""
    yield from _header_problems(source)
    for block in source.blocks:
        yield from _key_problems(block, source)
        yield from _setting_problems(block, source)
        yield from _code_problems(block, source)
    yield from _language_problems(source)
    yield from _step_problems(source)
    yield from _mark_problems(source)


def _at(source: Source, name: str, block: Block | None = None, **details: object) -> Problem:
    return Problem(name, source.path.name, block.name if block else "", details)


def _header_problems(source: Source) -> Iterator[Problem]:
    if source.header.get("session") != source.slug:
        yield _at(source, "wrong_header", expected=source.slug)
    if not isinstance(source.header.get("minutes"), int):
        yield _at(source, "no_session_minutes")


def _key_problems(block: Block, source: Source) -> Iterator[Problem]:
    is_ours = block.key.startswith(f"{source.slug}.")
    is_reserved = block.key.removeprefix(f"{source.slug}.") in RESERVED
    is_well_formed = _KEY.fullmatch(block.key) and len(block.key) <= _KEY_LENGTH
    if not is_well_formed or not is_ours or is_reserved:
        yield _at(source, "ill_formed_key", block, session=source.slug)


def _setting_problems(block: Block, source: Source) -> Iterator[Problem]:
    expects_language = block.kind == "markdown"
    if block.kind == "raw" or expects_language != (block.language in ("fr", "en")):
        yield _at(source, "no_language", block)
        return
    for setting in sorted(set(block.settings) - _SETTINGS[block.language]):
        yield _at(source, "unknown_setting", block, setting=setting)
    for tag in block.settings.get("tags", ()):
        if tag not in TAGS:
            yield _at(source, "unknown_tag", block, tag=tag, known=", ".join(TAGS))


def _code_problems(block: Block, source: Source) -> Iterator[Problem]:
    if block.kind != "code":
        return
    try:
        ast.parse(block.text)
    except SyntaxError:
        yield _at(source, "not_python", block)


def _language_problems(source: Source) -> Iterator[Problem]:
    seen = Counter((cell_id(block.key), block.kind, block.language) for block in source.blocks)
    kinds = {cell_id(block.key): block.kind for block in source.blocks}
    for block in source.blocks:
        name = cell_id(block.key)
        if seen[name, block.kind, block.language] > 1 or kinds[name] != block.kind:
            yield _at(source, "duplicate_key", block)
        if block.language == "fr" and not seen[name, "markdown", "en"]:
            yield _at(source, "missing_english", block)
        if block.language == "en" and not seen[name, "markdown", "fr"]:
            yield _at(source, "english_without_french", block)
        if block.kind == "markdown" and not block.text:
            yield _at(source, "empty_block", block, language=block.language)


def _step_problems(source: Source) -> Iterator[Problem]:
    openers = {block.key for block in source.blocks if "minutes" in block.settings}
    for block in source.blocks:
        if block.key in openers and not re.match(r"## \S", block.text):
            yield _at(source, "step_without_title", block, language=block.language)
        if block.key not in openers and re.search(r"^## ", block.text, re.MULTILINE):
            yield _at(source, "title_without_step", block, language=block.language)
        yield from _timing_problems(block, source)


def _timing_problems(block: Block, source: Source) -> Iterator[Problem]:
    settings = block.settings
    if not {"minutes", "mode", "pause"}.intersection(settings):
        return
    minutes = settings.get("minutes")
    if not isinstance(minutes, int) or minutes <= 0:
        yield _at(source, "no_minutes", block)
    if not _is_pause_within(settings.get("pause", 0), minutes):
        yield _at(source, "wrong_pause", block)
    if settings.get("mode") not in MODES:
        yield _at(source, "unknown_mode", block, mode=settings.get("mode"), known=", ".join(MODES))


def _is_pause_within(pause: object, minutes: object) -> bool:
    """Tell whether a break leaves some minutes of its step to work in."""
    if pause == 0:
        return True
    return isinstance(pause, int) and isinstance(minutes, int) and 0 < pause < minutes


def _mark_problems(source: Source) -> Iterator[Problem]:
    french = {block.key: block for block in source.blocks if block.language == "fr"}
    sessions = {f"s{path.name[:2]}" for path in list_sources(source.path.parent.parent)}
    known = {"button": set(BUTTONS), "notebook": sessions, "facilitator": sessions}
    for block in source.blocks:
        for what, which in MARK.findall(block.text):
            if which not in known[what]:
                choice = ", ".join(sorted(known[what]))
                yield _at(source, "unknown_mark", block, mark=f"{what}:{which}", known=choice)
        if block.language == "en" and block.key in french:
            original = Counter(MARK.findall(french[block.key].text))
            if Counter(MARK.findall(block.text)) != original:
                yield _at(source, "marks_differ", block)
