"""The language the kit speaks to this person: asked for, remembered, or the machine's."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

LANGUAGES = ("fr", "en")

_FILE = "language"
# Primary language identifier of English in Windows' language numbers (their low ten bits).
_WINDOWS_ENGLISH = 0x09


def choose_language(asked: str | None, state_folder: Path) -> str:
    """Return the language to speak, and remember it when it was asked for.

    French unless English is asked for, was asked for last time, or is the machine's.

    Parameters
    ----------
    asked : {"fr", "en"} or None
        What the person asked for now, if anything.
    state_folder : Path
        Where the choice is kept between two starts.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     choose_language("en", Path(folder)), choose_language(None, Path(folder))
    ('en', 'en')
    """
    if asked in LANGUAGES:
        _remember(asked, state_folder)
        return asked
    remembered = _remembered(state_folder)
    return remembered or ("en" if machine_speaks_english(os.environ) else "fr")


def machine_speaks_english(environment: Mapping[str, str]) -> bool:
    """Tell whether the machine is set to English.

    Examples
    --------
    >>> machine_speaks_english({"LANG": "en_GB.UTF-8"})
    True
    >>> machine_speaks_english({"LANG": "en_GB.UTF-8", "LC_ALL": "fr_FR.UTF-8"})
    False
    >>> machine_speaks_english({"LANG": "C.UTF-8"})
    False
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return environment[name].lower().startswith("en")
    return _windows_speaks_english()


def _windows_speaks_english() -> bool:
    if os.name != "nt":
        return False
    import ctypes  # only there, and only for this

    number = ctypes.windll.kernel32.GetUserDefaultUILanguage()  # type: ignore[attr-defined]
    return number & 0x3FF == _WINDOWS_ENGLISH


def _remembered(state_folder: Path) -> str | None:
    try:
        kept = (state_folder / _FILE).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return None
    return kept if kept in LANGUAGES else None


def _remember(language: str, state_folder: Path) -> None:
    # A choice that cannot be kept is asked for again next time: no reason to stop.
    try:
        state_folder.mkdir(parents=True, exist_ok=True)
        (state_folder / _FILE).write_text(f"{language}\n", encoding="utf-8")
    except OSError:
        return
