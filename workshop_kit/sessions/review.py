"""Every guard of the sessions at once, for whoever writes one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from workshop_kit.sessions.freshness import find_changed_notebooks
from workshop_kit.sessions.problems import Problem
from workshop_kit.sessions.shape import find_shape_problems
from workshop_kit.sessions.source import Source, list_sources, list_stray_files, read_source
from workshop_kit.sessions.thinness import find_thick_cells, find_unknown_activities
from workshop_kit.sessions.translation import (
    find_stale_translations,
    find_untranslated_terms,
    find_words_to_avoid,
    stale_reasons,
    translations_of,
    translations_of_texts,
)


def find_problems(folder: Path | None = None) -> list[Problem]:
    """Return what is wrong in the sources, the texts and the notebooks built from them.

    Parameters
    ----------
    folder : Path, optional
        Folder that holds ``source/``, ``fr/`` and ``en/``; the kit's notebooks by default.

    Returns
    -------
    list of Problem
        Empty when all is well. Notebooks are compared once every source has its shape.
    """
    sources = [read_source(path) for path in list_sources(folder)]
    misshapen = [problem for source in sources for problem in find_shape_problems(source)]
    texts = [*translations_of_texts()]
    blocks = [one for source in sources for one in translations_of(source)]
    found = chain(
        (Problem("stray_file", path.name) for path in list_stray_files(folder)),
        misshapen,
        chain.from_iterable(find_timing_problems(source) for source in sources),
        chain.from_iterable(find_thick_cells(source) for source in sources),
        chain.from_iterable(find_unknown_activities(source) for source in sources),
        find_stale_translations([*blocks, *texts, *stale_reasons()]),
        find_untranslated_terms([*blocks, *texts]),
        find_words_to_avoid([*blocks, *texts]),
        () if misshapen else find_changed_notebooks(folder),
    )
    return [*found]


def find_timing_problems(source: Source) -> Iterator[Problem]:
    """Give the session whose steps do not add up to the minutes it announces."""
    minutes = [block.settings.get("minutes", 0) for block in source.blocks]
    found = sum(value for value in minutes if isinstance(value, int))
    expected = source.header.get("minutes")
    if found != expected:
        details = {"found": found, "expected": expected or 0}
        yield Problem("steps_do_not_add_up", source.path.name, details=details)
